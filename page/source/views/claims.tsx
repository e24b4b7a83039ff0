// Who claims what; who else tells it, confirms it or denies it, and when.
import { useState } from "preact/hooks";
import { address, queryText, useAsk } from "../api";
import { Heading, Nothing, Origin, Parties, StatusTag, Trouble, TypeTag, Waiting, Words } from "../parts/small";
import { filterOf, Filters } from "../parts/filters";
import type { Place } from "../route";
import type { EventRow, Page, Party } from "../types";
import { day, names, plural } from "../words";

const against = "negated,denied";

const denies = (row: EventRow) => row.status === "denied" || row.status === "negated";

// How a telling stands to a claim.
function stands(claim: EventRow, row: EventRow): string {
  if (denies(row)) return row.said ? (denies(claim) ? "denied too by" : "denied by") : "told as not so by";
  if (denies(claim) && row.said) return "claimed by";
  if (!row.said) return row.status === "planned" ? "told as planned by" : "confirmed: told as fact by";
  if (names(row.said_by) === names(claim.said_by)) return row.status === claim.status ? "said again by" : "said anew by";
  return "said too by";
}

// What is held of the matter, in one word, after a telling.
function held(row: EventRow): string {
  if (denies(row)) return "denied";
  const what = row.status === "occurred" ? "" : `${row.status}, `;
  return row.said ? `${what}a claim` : row.status === "occurred" ? "a fact" : `${row.status}, in the article’s voice`;
}

// A country or its part where that is known, so that "Turkish police" and "police" are the same.
const sideOfParty = (who: Party | undefined): string => who?.code ?? who?.name ?? "";
const weeks = 12;

function Answers({ claim }: { claim: EventRow }) {
  const reports = useAsk<Page<EventRow>>(claim.story_event === null ? null : `/api/v1/reports/${claim.story_event}`);
  // Denials of the same matter by the same two, some weeks around it; other tellings only in the same story.
  const around = claim.article?.published?.slice(0, 10) ?? claim.date ?? "";
  const dayFrom = (days: number) => (around.length === 10 ? new Date(Date.parse(`${around}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10) : "");
  const between = { source: sideOfParty(claim.source[0]), target: sideOfParty(claim.target[0]), type: claim.type };
  const denials = useAsk<Page<EventRow>>(between.source || between.target
    ? address("events", { ...between, status: against, since: dayFrom(-weeks * 7), until: dayFrom(weeks * 7), words: true, limit: 10 }) : null);
  const story = claim.article?.story;
  const same = useAsk<Page<EventRow>>(story && (between.source || between.target) ? address("events", { ...between, story, words: true, limit: 20 }) : null);
  if (reports.busy || denials.busy || same.busy) return <Waiting />;
  const known = new Map<number, EventRow>();
  for (const row of [...(reports.data?.rows ?? []), ...(denials.data?.rows ?? []), ...(same.data?.rows ?? [])]) if (row.id !== claim.id) known.set(row.id, row);
  if (known.size === 0) return <p class="faint">Nobody else tells of it, and nobody denies it, in what was read.</p>;
  const told = (row: EventRow) => row.article?.published ?? row.date ?? "";
  const rows = [...known.values(), claim].sort((a, b) => told(a).localeCompare(told(b)) || (a === claim ? -1 : b === claim ? 1 : a.id - b.id));
  const others = rows.filter((row) => row !== claim);
  const confirm = others.filter((row) => !denies(row) && !row.said && row.status !== "planned").length;
  const deny = others.filter(denies).length;
  return (
    <>
      <p role="status"><b>{plural(confirm, "telling")}</b> as fact, <b>{plural(deny, "telling")}</b> against it, {plural(others.length - confirm - deny, "other")}.</p>
      <ol class="rows">
        {rows.map((row, index) => {
          const before = rows[index - 1];
          return (
            <li key={row.id} class={row === claim ? "this" : undefined}>
              {before && held(before) !== held(row) && <div class="turn">changes: {held(before)} → {held(row)}</div>}
              <small>{day(told(row))}</small> <b>{row === claim ? "this claim, by" : stands(claim, row)}</b>{" "}
              {row.said ? <Parties who={row.said_by} none="somebody unnamed" /> : row.article?.outlet ?? "the article"} <StatusTag status={row.status} />
              {row !== claim && <><div><Words row={row} /></div><Origin from={row.article} /></>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Claim({ row }: { row: EventRow }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="card" aria-label={`${row.type}, claimed by ${names(row.said_by) || "somebody unnamed"}`}>
      <small>{day(row.article?.published ?? row.date)}</small> <Parties who={row.said_by} none="somebody unnamed" />{" "}
      {row.status === "denied" || row.status === "negated" ? "denies" : "says"}: <TypeTag event={row} /> <StatusTag status={row.status} />{" "}
      <Parties who={row.source} none="somebody" />{!row.symmetric && row.target.length > 0 && <> → <Parties who={row.target} /></>}
      <div><Words row={row} /></div>
      <Origin from={row.article} />
      <div><button class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>Who confirms or denies it</button></div>
      {open && <Answers claim={row} />}
    </section>
  );
}

export default function Claims({ place }: { place: Place }) {
  const filter = filterOf(place.query);
  const cursor = place.query.get("after") ?? "";
  const rows = useAsk<Page<EventRow>>(address("events", { ...filter, voice: "said", words: true, limit: 30, after: cursor }));
  const total = useAsk<{ count: number }>(address("count", { ...filter, voice: "said", kind: "events" }));
  const shown = rows.data?.rows;
  return (
    <>
      <Heading note={<>{total.data && <>{plural(total.data.count, "claim")}. </>}What stands in somebody's statement is a claim, until others tell it too</>}>Claims</Heading>
      <Filters query={place.query} speaker />
      {rows.failure && <Trouble failure={rows.failure} />}
      {!rows.data && !rows.failure && <Waiting />}
      {shown?.length === 0 && <Nothing>No claim fits. <a href="/claims">Clear the filters</a></Nothing>}
      {shown?.map((row) => <Claim key={row.id} row={row} />)}
      {rows.data?.next && <p class="more"><a class="button" href={`/claims?${queryText({ ...filter, after: rows.data.next })}`}>Older claims</a></p>}
    </>
  );
}
