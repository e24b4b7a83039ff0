// Two actors or groups: what they do to each other over time, what they say, meet and promise.
import { address, queryText, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { EventTable } from "../parts/events";
import { Distances } from "../parts/distance";
import { countryOf, useNames, type NameOf } from "../parts/names";
import { Heading, Nothing, Origin, Parties, Trouble } from "../parts/small";
import { Timeline } from "../parts/timeline";
import { goWith, type Place } from "../route";
import type { EventRow, Movements, Page, PledgeRow, Series, StatementRow } from "../types";
import { count, day, money, plural } from "../words";

function Chooser({ one, other, since, until }: Record<"one" | "other" | "since" | "until", string>) {
  const [draft, change] = useDraft({ one, other, since, until });
  const field = (name: keyof typeof draft, label: string, placeholder: string) => (
    <label>{label}<input value={draft[name]} placeholder={placeholder} onInput={(input) => change({ [name]: input.currentTarget.value })} /></label>
  );
  return (
    <form class="filters" aria-label="Choose two" onSubmit={(submit) => (submit.preventDefault(), goWith(draft))}>
      {field("one", "one", "USA or a name")}
      {field("other", "the other", "RUS,GOV")}
      {field("since", "from", "2023")}
      {field("until", "until", "2024-06")}
      <div class="actions">
        <button class="main">Show</button>
        <button type="button" class="quiet" onClick={() => goWith({ one: other, other: one })}>Swap</button>
      </div>
    </form>
  );
}

const total = (series: Series, kind: string) =>
  Object.entries(series.quads).filter(([quad]) => quad.endsWith(kind)).reduce((sum, [, facets]) => sum + facets.reduce((all, one) => all + one.count, 0), 0);

const Sayings = ({ rows }: { rows: StatementRow[] }) => (
  <ul class="rows">
    {rows.map((row) => <li key={row.id} class="said"><small>{day(row.article?.published ?? null)} · {row.speaker?.name ?? "somebody unnamed"} · {row.cue_class}</small><q>{row.words}</q><Origin from={row.article} /></li>)}
  </ul>
);

type Span = Record<"since" | "until", string>;
const seriesOf = (source: string, target: string, time: Span) => address("series", { source, target, ...time, step: "month", story_level: true });

function Direction({ from, to, since, until, series, among, nameOf }: Span & { from: string; to: string; series: Series | null; among: Series[]; nameOf: NameOf }) {
  const filter = { source: from, target: to, since, until };
  const said = useAsk<Page<StatementRow>>(address("statements", { ...filter, words: true, limit: 6 }));
  const pledges = useAsk<Page<PledgeRow>>(address("pledges", { ...filter, lives: true, limit: 8 }));
  const events = useAsk<Page<EventRow>>(address("events", { ...filter, story_level: true, words: true, limit: 20 }));
  // What they say of the other without addressing them.
  const other = nameOf(to);
  const about = useAsk<Page<StatementRow>>(address("statements", { source: from, text: `"${other.replace(/"/g, "")}"`, since, until, words: true, limit: 6 }));
  const of = about.data?.rows.filter((row) => !said.data?.rows.some((one) => one.id === row.id)) ?? [];
  const name = `${nameOf(from)} → ${other}`;
  if (events.failure) return <Trouble failure={events.failure} />;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {series && total(series, "") > 0 && <p class="note">{plural(total(series, "cooperation"), "event")} of cooperation, {count(total(series, "conflict"))} of conflict, each counted once however often told</p>}
      {series && total(series, "") > 0 && <Timeline series={series} among={among} />}
      {events.data && (events.data.rows.length > 0 ? <EventTable rows={events.data.rows} label={`Events: ${name}`} /> : <Nothing>No event in this direction.</Nothing>)}
      {events.data?.next && <p><a href={`/events?${queryText(filter)}`}>All of them</a></p>}
      {(said.data?.rows.length ?? 0) > 0 && (
        <>
          <h3>Said to them</h3>
          <Sayings rows={said.data?.rows ?? []} />
        </>
      )}
      {of.length > 0 && (
        <>
          <h3>Said where {other} is named</h3>
          <Sayings rows={of} />
        </>
      )}
      {(pledges.data?.rows.length ?? 0) > 0 && (
        <>
          <h3>Pledges</h3>
          <ul class="rows">{pledges.data?.rows.map((row) => <li key={row.id}><Parties who={row.giver} /> → <Parties who={row.recipient} />: {row.amount && money(row.amount)} {row.purpose} <span class="status">{row.status}</span> <Origin from={row.article} /></li>)}</ul>
        </>
      )}
    </section>
  );
}

function Meetings({ one, other, since, until }: { one: string; other: string; since: string; until: string }) {
  const met = useAsk<Page<EventRow>>(address("events", { source: one, target: other, type: "CONSULT", since, until, story_level: true, words: true, limit: 10 }));
  if (!met.data?.rows.length) return null;
  return <section><h2>Meetings</h2><EventTable rows={met.data.rows} label="Meetings" /></section>;
}

// Both directions, drawn to one scale.
function Both({ one, other, since, until, nameOf }: Span & { one: string; other: string; nameOf: NameOf }) {
  const forth = useAsk<Series>(seriesOf(one, other, { since, until }));
  const back = useAsk<Series>(seriesOf(other, one, { since, until }));
  const among = [forth.data, back.data].filter((series) => series !== null);
  const time = { since, until, among, nameOf };
  return (
    <>
      <Direction from={one} to={other} series={forth.data} {...time} />
      <Direction from={other} to={one} series={back.data} {...time} />
    </>
  );
}

// To begin with: the pairs whose dealings changed most.
function Suggested({ nameOf }: { nameOf: NameOf }) {
  const rows = useAsk<Movements>("/api/v1/movements?step=quarter").data?.rows ?? [];
  return (
    <>
      <Nothing>Choose two actors.{rows.length > 0 && " These dealt with each other most differently of late:"}</Nothing>
      <ul class="plain-list">{rows.slice(0, 8).map((row) => <li key={row.one + row.other}><a href={`/pair?${queryText({ one: row.one, other: row.other })}`}>{nameOf(row.one)} and {nameOf(row.other)}</a></li>)}</ul>
    </>
  );
}

export default function Pair({ place }: { place: Place }) {
  const text = (name: string) => place.query.get(name) ?? "";
  const chosen = { one: text("one"), other: text("other"), since: text("since"), until: text("until") };
  const { one, other, since, until } = chosen;
  const nameOf = useNames();
  return (
    <>
      <Heading note="A country, a country with a sector (RUS,GOV), or a part of a name">{one && other ? `${nameOf(one)} and ${nameOf(other)}` : "Pair"}</Heading>
      <Chooser {...chosen} />
      {one && other ? (
        <>
          {countryOf(one) && countryOf(other) && countryOf(one) !== countryOf(other) && <Distances one={countryOf(one)} other={countryOf(other)} since={since} until={until} nameOf={nameOf} />}
          <Both key={`${one}>${other}`} {...chosen} nameOf={nameOf} />
          <Meetings {...chosen} />
        </>
      ) : (
        <Suggested nameOf={nameOf} />
      )}
    </>
  );
}
