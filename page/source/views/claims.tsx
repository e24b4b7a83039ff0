// Who claims what; who else tells it, confirms it or denies it, and when.
import { useState } from "preact/hooks";
import { address, queryText, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { Heading, Nothing, Origin, Parties, StatusTag, Trouble, TypeTag, Waiting, Words } from "../parts/small";
import { filterOf, Filters } from "../parts/filters";
import { goWith, type Place } from "../route";
import type { EventRow, Page } from "../types";
import { day, names, plural } from "../words";

const against = "negated,denied";

const denies = (row: EventRow) => row.status === "denied" || row.status === "negated";

// How a telling stands to a claim.
function stands(claim: EventRow, row: EventRow): string {
  if (denies(row)) return row.said ? "denied by" : "told as not so by";
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

function Answers({ claim }: { claim: EventRow }) {
  const reports = useAsk<Page<EventRow>>(claim.story_event === null ? null : `/api/v1/reports/${claim.story_event}`);
  const between = { source: claim.source[0]?.name ?? "", target: claim.target[0]?.name ?? "", type: claim.type };
  const denials = useAsk<Page<EventRow>>(between.source || between.target ? address("events", { ...between, status: against, words: true, limit: 10 }) : null);
  if (reports.busy || denials.busy) return <Waiting />;
  const known = new Map<number, EventRow>();
  for (const row of [...(reports.data?.rows ?? []), ...(denials.data?.rows ?? [])]) if (row.id !== claim.id) known.set(row.id, row);
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
  const speaker = (place.query.get("speaker") ?? "").toLowerCase();
  const [draft, change] = useDraft({ speaker });
  const cursor = place.query.get("after") ?? "";
  const rows = useAsk<Page<EventRow>>(address("events", { ...filter, voice: "said", words: true, limit: speaker ? 500 : 30, after: cursor }));
  const shown = rows.data?.rows.filter((row) => !speaker || row.said_by.some((one) => one.name.toLowerCase().includes(speaker) || one.code?.toLowerCase().startsWith(speaker)));
  return (
    <>
      <Heading note="What stands in somebody's statement: a claim, until others tell it too">Claims</Heading>
      <form class="controls" role="search" aria-label="Claims of a speaker" onSubmit={(submit) => (submit.preventDefault(), goWith({ ...draft, after: "" }))}>
        <label>speaker <input value={draft.speaker} onInput={(input) => change({ speaker: input.currentTarget.value })} placeholder="a name or a country" /></label> <button>Show</button>
      </form>
      <Filters query={place.query} />
      {rows.failure && <Trouble failure={rows.failure} />}
      {!rows.data && !rows.failure && <Waiting />}
      {speaker && rows.data && <p class="note">{plural(shown?.length ?? 0, "claim")} of this speaker among the {cursor ? "" : "newest "}{rows.data.rows.length} looked through{rows.data.next ? "; older ones are below" : ""}.</p>}
      {!speaker && shown?.length === 0 && <Nothing>No claim fits.</Nothing>}
      {shown?.map((row) => <Claim key={row.id} row={row} />)}
      {rows.data?.next && <p class="more"><a class="button" href={`/claims?${queryText({ ...filter, speaker, after: rows.data.next })}`}>Older claims</a></p>}
    </>
  );
}
