// Small pieces that every view uses.
import type { ComponentChildren } from "preact";
import type { Failure } from "../api";
import { codeOf, sideOf, typeText } from "../words";
import type { EventRow, From, Participant, Party } from "../types";
import { day } from "../words";

export const Waiting = () => <p class="waiting" role="status">Loading…</p>;

export const Trouble = ({ failure }: { failure: Failure }) => (
  <p class="trouble" role="alert">
    {failure.error.message}
    {failure.error.hint && <> — {failure.error.hint}</>}
    {failure.error.code && <small> {failure.error.code}</small>}
  </p>
);

export const Nothing = ({ children }: { children: ComponentChildren }) => <p class="nothing">{children}</p>;

export const Code = ({ who }: { who: Party | Participant }) => {
  const code = codeOf(who);
  return code ? <span class="code">{code}</span> : null;
};

// The type of an event, in the colour of its quad class.
export const TypeTag = ({ event }: { event: { type: string; modes: string[]; quad: string | null } }) => (
  <span class={`tag ${sideOf(event.quad)}`} title={event.quad ?? undefined}>{typeText(event)}</span>
);

export const StatusTag = ({ status }: { status: string }) =>
  status === "occurred" ? null : <span class={`status ${status}`}>{status}</span>;

export const actorLink = (party: Party): string => `/actor?who=${encodeURIComponent(party.name)}`;

export const Parties = ({ who, none = "—" }: { who: Party[]; none?: string }) =>
  who.length === 0 ? <span class="faint">{none}</span> : (
    <>
      {who.map((one, index) => (
        <span key={index} class="party">
          {index > 0 && ", "}
          <a href={actorLink(one)}>{one.name}</a> <Code who={one} />
        </span>
      ))}
    </>
  );

export const articleLink = (from: From, number = true): string =>
  `/article/${from.key}${number ? `?event=${from.number}` : ""}`;

// The evidence with the trigger in it.
export function Words({ row }: { row: EventRow }) {
  if (!row.words) return <span class="faint">{row.origin ? `from ${row.origin}, without words` : "no words"}</span>;
  const points = Array.from(row.words);
  const begin = row.trigger.begin - row.evidence.begin;
  const end = row.trigger.end - row.evidence.begin;
  if (begin < 0 || end > points.length) return <q class="words">{row.words}</q>;
  return (
    <q class="words">
      {points.slice(0, begin).join("")}
      <mark class={sideOf(row.quad)}>{points.slice(begin, end).join("")}</mark>
      {points.slice(end).join("")}
    </q>
  );
}

export const Voice = ({ row }: { row: EventRow }) =>
  !row.said ? null : (
    <span class="voice">said by {row.said_by.length ? <Parties who={row.said_by} /> : "somebody unnamed"}</span>
  );

export const Origin = ({ from }: { from: From | null }) =>
  from === null ? null : (
    <span class="origin">
      <a href={articleLink(from)}>{from.title || "untitled"}</a>
      <small> {[from.outlet, from.published ? day(from.published) : null].filter(Boolean).join(", ")}</small>
    </span>
  );

export const Heading = ({ children, note }: { children: ComponentChildren; note?: ComponentChildren }) => (
  <div class="heading">
    <h1>{children}</h1>
    {note && <p>{note}</p>}
  </div>
);
