// Two actors or groups: what they do to each other over time, what they say, meet and promise.
import { address, queryText, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { EventTable } from "../parts/events";
import { Distances } from "../parts/distance";
import { Heading, Nothing, Origin, Parties, Trouble } from "../parts/small";
import { Timeline } from "../parts/timeline";
import { goWith, type Place } from "../route";
import type { EventRow, Page, PledgeRow, Series, StatementRow } from "../types";
import { count, day, money } from "../words";

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

function Direction({ from, to, since, until }: { from: string; to: string; since: string; until: string }) {
  const filter = { source: from, target: to, since, until };
  const series = useAsk<Series>(address("series", { ...filter, step: "month", story_level: true }));
  const said = useAsk<Page<StatementRow>>(address("statements", { ...filter, words: true, limit: 6 }));
  const pledges = useAsk<Page<PledgeRow>>(address("pledges", { ...filter, lives: true, limit: 8 }));
  const events = useAsk<Page<EventRow>>(address("events", { ...filter, story_level: true, words: true, limit: 20 }));
  const name = `${from} → ${to}`;
  if (series.failure) return <Trouble failure={series.failure} />;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {series.data && <p class="note">{count(total(series.data, "cooperation"))} of cooperation, {count(total(series.data, "conflict"))} of conflict, each event counted once</p>}
      {series.data && <Timeline series={series.data} />}
      {events.data && (events.data.rows.length > 0 ? <EventTable rows={events.data.rows} label={`Events: ${name}`} /> : <Nothing>No event in this direction.</Nothing>)}
      {events.data?.next && <p><a href={`/events?${queryText(filter)}`}>All of them</a></p>}
      {(said.data?.rows.length ?? 0) > 0 && (
        <>
          <h3>Said to them</h3>
          <ul class="rows">{said.data?.rows.map((row) => <li key={row.id} class="said"><small>{day(row.article?.published ?? null)} {row.cue_class}</small><q>{row.words}</q><Origin from={row.article} /></li>)}</ul>
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

// "RUS", "RUS,GOV" and "RUSGOV" are Russia; a name is nobody's country.
const country = (who: string) => /^([A-Z]{3})(?:,?[A-Z]{3})*$/.exec(who.trim())?.[1] ?? "";

export default function Pair({ place }: { place: Place }) {
  const text = (name: string) => place.query.get(name) ?? "";
  const chosen = { one: text("one"), other: text("other"), since: text("since"), until: text("until") };
  const { one, other, since, until } = chosen;
  return (
    <>
      <Heading note="A country, a country with a sector (RUS,GOV), or a part of a name">{one && other ? `${one} and ${other}` : "Pair"}</Heading>
      <Chooser {...chosen} />
      {one && other ? (
        <>
          {country(one) && country(other) && country(one) !== country(other) && <Distances one={country(one)} other={country(other)} since={since} until={until} />}
          <Direction key={`${one}>${other}`} from={one} to={other} since={since} until={until} />
          <Direction key={`${other}>${one}`} from={other} to={one} since={since} until={until} />
          <Meetings {...chosen} />
        </>
      ) : (
        <Nothing>Choose two actors.</Nothing>
      )}
    </>
  );
}
