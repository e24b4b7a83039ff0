// Actors: a list to look through, and one of them in detail.
import { address, queryText, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { EventTable } from "../parts/events";
import { useNames } from "../parts/names";
import { Code, Heading, Nothing, Origin, Trouble, Waiting } from "../parts/small";
import { Timeline } from "../parts/timeline";
import { goWith, type Place } from "../route";
import type { ActorRow, EventRow, Facet, Page, PositionRow, Series, StatementRow } from "../types";
import { count, day, plural } from "../words";

function Search({ text }: { text: string }) {
  const [draft, change] = useDraft({ text });
  return (
    <form class="filters" role="search" aria-label="Find an actor" onSubmit={(submit) => (submit.preventDefault(), goWith({ ...draft, who: "" }))}>
      <label class="wide">name <input value={draft.text} onInput={(input) => change({ text: input.currentTarget.value })} placeholder="Lavrov" /></label>
      <div class="actions"><button class="main">Find</button></div>
    </form>
  );
}

function List({ text }: { text: string }) {
  const actors = useAsk<Page<ActorRow>>(address("actors", { text, limit: 100 }));
  if (actors.failure) return <Trouble failure={actors.failure} />;
  if (!actors.data) return <Waiting />;
  if (actors.data.rows.length === 0) return <Nothing>No actor of that name.</Nothing>;
  return (
    <table class="table short" aria-label="Actors">
      <thead><tr><th>name</th><th>code</th><th>role</th><th class="n">events</th><th class="n">statements</th></tr></thead>
      <tbody>
        {actors.data.rows.map((one) => (
          <tr key={one.id}>
            <td><a href={`/actor?${queryText({ who: one.name })}`}>{one.name}</a></td>
            <td>{one.code && <span class="code">{one.code}</span>}</td>
            <td>{one.role ?? one.kind}</td>
            <td class="n" data-name="events">{count(one.events)}</td>
            <td class="n" data-name="statements">{count(one.statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// `own`: the country that the actor is itself; a meeting has it on both sides.
const Partners = ({ title, who, own, role, by, quads }: { title: string; who: string; own: string; role: "source" | "target"; by: "source" | "target"; quads: string }) => {
  const facets = useAsk<{ facets: Facet[] }>(address("facets", { [role]: who, by, quad: quads, limit: 9 }));
  const list = facets.data?.facets.filter((one) => one.value && one.value !== own).slice(0, 8) ?? [];
  const nameOf = useNames();
  const most = Math.max(1, ...list.map((one) => one.count));
  return (
    <section class="card">
      <h2 class="small">{title}</h2>
      {list.length === 0 && <p class="faint">{facets.data ? "nobody" : "…"}</p>}
      <table class="plain"><tbody>
        {list.map((one) => (
          <tr key={one.value}>
            <td><a href={`/pair?${queryText({ one: own || who, other: one.value })}`}>{nameOf(one.value)}</a></td>
            <td><span class={`bar`} style={{ width: `${(one.count / most) * 7}rem` }} /></td>
            <td class="n"><a href={`/events?${queryText({ [role]: who, [by]: one.value, quad: quads })}`}>{count(one.count)}</a></td>
          </tr>
        ))}
      </tbody></table>
    </section>
  );
};

const cooperation = "verbal cooperation,material cooperation";
const conflict = "verbal conflict,material conflict";

interface Entry {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sectors: string[];
  offices: { role: string; country: string | null; from: string | null; to: string | null }[];
  members: { country: string; from: string | null; to: string | null }[];
}

const term = (one: { from: string | null; to: string | null }) => (one.from || one.to ? `${one.from ? day(one.from) : ""} – ${one.to ? day(one.to) : ""}` : "");

// What the dictionaries know, apart from what was read.
function Offices({ who }: { who: string }) {
  const known = useAsk<{ rows: Entry[] }>(address("known", { name: who }));
  const entries = known.data?.rows.filter((one) => one.offices.length + one.members.length > 0) ?? [];
  if (entries.length === 0) return null;
  return (
    <>
      {entries.map((one) => (
        <details class="box" key={one.id} open={one.offices.length > 0}>
          <summary>{one.offices.length > 0 ? "Offices" : "Members"} <small>{one.name}, from the knowledge base</small></summary>
          <table class="plain"><tbody>
            {one.offices.map((office, index) => <tr key={index}><td>{office.role}</td><td>{office.country && <span class="code">{office.country}</span>}</td><td>{term(office)}</td></tr>)}
            {one.members.map((member, index) => <tr key={`m${index}`}><td><a href={`/actor?${queryText({ who: member.country })}`}>{member.country}</a></td><td>{term(member)}</td></tr>)}
          </tbody></table>
        </details>
      ))}
    </>
  );
}

// By issue: those that were told of last come first.
function Stands({ rows }: { rows: PositionRow[] }) {
  const issues = new Map<string, PositionRow[]>();
  for (const row of rows) {
    const issue = row.issue.toLowerCase().replace(/^(the|a|an) /, "").trim();
    issues.set(issue, [...(issues.get(issue) ?? []), row]);
  }
  return (
    <table class="table stands" aria-label="Positions by issue">
      <thead><tr><th>issue</th><th>stance</th><th>told in</th></tr></thead>
      <tbody>
        {[...issues].map(([issue, tellings]) => tellings.map((row, index) => (
          <tr key={row.id}>
            {index === 0 && <th scope="row" rowSpan={tellings.length}><q class="words">{tellings[0]?.issue ?? issue}</q></th>}
            <td><span class={`stance ${row.stance ?? ""}`}>{row.vote ?? row.stance}</span>{row.outcome && <small> ({row.outcome})</small>}</td>
            <td><Origin from={row.article} /></td>
          </tr>
        )))}
      </tbody>
    </table>
  );
}

function Profile({ who }: { who: string }) {
  const known = useAsk<Page<ActorRow>>(address("actors", { text: who, limit: 5 }));
  const events = useAsk<Page<EventRow>>(address("events", { actor: who, story_level: true, words: true, limit: 15 }));
  const series = useAsk<Series>(address("series", { actor: who, step: "month" }));
  const said = useAsk<Page<StatementRow>>(address("statements", { source: who, words: true, limit: 12 }));
  const stands = useAsk<Page<PositionRow>>(address("positions", { source: who, words: true, limit: 40 }));
  if (events.failure) return <Trouble failure={events.failure} />;
  const profile = known.data?.rows.find((one) => one.name === who);
  const nameOf = useNames();
  const own = profile?.country && nameOf(profile.country) === who ? profile.country : "";
  return (
    <>
      <Heading note={profile ? [profile.role, profile.kind, plural(profile.events, "event"), plural(profile.statements, "statement")].filter(Boolean).join(" · ") : undefined}>
        {who} {profile && <Code who={{ actor: 0, name: who, country: profile.country, sector: profile.sector, code: profile.code }} />}
      </Heading>
      <Offices who={who} />
      {series.data && <Timeline series={series.data} />}
      <div class="two four">
        <Partners title="Cooperates with" who={who} own={own} role="source" by="target" quads={cooperation} />
        <Partners title="Is in conflict with" who={who} own={own} role="source" by="target" quads={conflict} />
        <Partners title="Is cooperated with by" who={who} own={own} role="target" by="source" quads={cooperation} />
        <Partners title="Is opposed by" who={who} own={own} role="target" by="source" quads={conflict} />
      </div>
      <h2>Positions</h2>
      {stands.data?.rows.length === 0 && <Nothing>No position is known.</Nothing>}
      {(stands.data?.rows.length ?? 0) > 0 && <Stands rows={stands.data?.rows ?? []} />}
      {stands.data?.next && <p class="note">The newest {stands.data.rows.length} of them.</p>}
      <h2>In their words</h2>
      {said.data?.rows.length === 0 && <Nothing>Nothing is quoted.</Nothing>}
      <ul class="rows">
        {said.data?.rows.map((row) => <li key={row.id} class="said"><small>{row.cue_class === "neutral" ? "says" : row.cue_class}, {row.kind}</small><q>{row.words}</q><Origin from={row.article} /></li>)}
      </ul>
      <h2>Events</h2>
      {events.data?.rows.length === 0 && <Nothing>No event.</Nothing>}
      {events.data && events.data.rows.length > 0 && <EventTable rows={events.data.rows} label={`Events of ${who}`} />}
      <p><a href={`/events?${queryText({ actor: who })}`}>All events of {who}</a></p>
    </>
  );
}

export default function Actors({ place }: { place: Place }) {
  const who = place.query.get("who");
  const text = place.query.get("text") ?? "";
  if (who) return <><p><a href="/actor">All actors</a></p><Profile key={who} who={who} /></>;
  return <><Heading note="Those with most events first">Actors</Heading><Search text={text} /><List text={text} /></>;
}
