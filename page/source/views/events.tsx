// All events, by the filters of the command line; counts beside; a link, a download, a question.
import { useState } from "preact/hooks";
import { address, get, queryText, useAsk, type Query } from "../api";
import { useChoice } from "../parts/draft";
import { EventTable } from "../parts/events";
import { filterOf, Filters } from "../parts/filters";
import { Named, useNames } from "../parts/names";
import { Heading, Nothing, Trouble, Waiting } from "../parts/small";
import { Timeline } from "../parts/timeline";
import type { Place } from "../route";
import type { EventRow, Facet, Page, Series } from "../types";
import { count, plural } from "../words";

const counted: [string, string, string][] = [
  ["type", "type", "type"],
  ["status", "status", "status"],
  ["source", "who", "source"],
  ["target", "to whom", "target"],
  ["outlet", "publisher", "outlet"],
];

function FacetList({ by, title, name, filter }: { by: string; title: string; name: string; filter: Query }) {
  const facets = useAsk<{ facets: Facet[] }>(address("facets", { ...filter, by, limit: 8 }));
  const nameOf = useNames();
  if (!facets.data?.facets.length) return null;
  const present = filter[name];
  return (
    <div class="facet">
      <h2>{title}</h2>
      <ul>
        {facets.data.facets.map((one) => {
          const chosen = present === one.value;
          const label = <><span>{!one.value ? "unknown" : by === "source" || by === "target" ? <Named code={one.value} nameOf={nameOf} /> : one.value}</span><span>{count(one.count)}</span></>;
          if (!one.value) return <li key=""><span class="no-link">{label}</span></li>;
          const to = queryText({ ...filter, [name]: chosen ? "" : one.value });
          return (
            <li key={one.value}>
              <a href={`/events${to ? `?${to}` : ""}`} aria-current={chosen ? "true" : undefined}>{label}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export default function Events({ place }: { place: Place }) {
  const filter = filterOf(place.query);
  const text = queryText(filter);
  const order = place.query.get("order") ?? "newest";
  const first = useAsk<Page<EventRow>>(address("events", { ...filter, order, words: true, limit: 50 }));
  const total = useAsk<{ count: number }>(address("count", { ...filter, kind: "events" }));
  const series = useAsk<Series>(address("series", { ...filter, step: "month" }));
  const [more, setMore] = useState<{ of: string; rows: EventRow[]; next: number | null }>({ of: "", rows: [], next: null });
  const of = `${text}|${order}`;
  const [copied, setCopied] = useChoice(of, false);
  const extra = more.of === of ? more.rows : [];
  const next = more.of === of ? more.next : first.busy ? null : first.data?.next ?? null;
  const rows = [...(first.data?.rows ?? []), ...extra];
  const load = async () => {
    const page = await get<Page<EventRow>>("events", { ...filter, order, words: true, limit: 50, after: next });
    // A second click, or another question meanwhile, has had its answer already.
    setMore((old) => ((old.of === of ? old.next : next) === next ? { of, rows: [...(old.of === of ? old.rows : []), ...page.rows], next: page.next } : old));
  };
  return (
    <>
      <Heading note={total.data ? plural(total.data.count, "event") : " "}>Events</Heading>
      <Filters query={place.query} />
      {first.failure && <Trouble failure={first.failure} />}
      {series.data && <Timeline series={series.data} />}
      <div class="columns">
        <nav class="facets" aria-label="Counts">{!first.failure && counted.map(([by, title, name]) => <FacetList key={by} {...{ by, title, name, filter }} />)}</nav>
        <div>
          <p class="controls">
            <a class="button" href={address("events", { ...filter, order, format: "csv" })} download="events.csv">CSV</a>
            <a class="button" href={address("events", { ...filter, order, format: "jsonl" })} download="events.jsonl">JSONL</a>
            <a class="button" href={address("atom", filter)} download="events.atom">Atom</a>
            <a class="button" href={`/watch?${queryText({ ask: text })}`}>Watch this</a>
            <button onClick={() => void navigator.clipboard?.writeText(location.href).then(() => setCopied(true))}>{copied ? "Copied" : "Copy link"}</button>
            <a class="button" href={`/events?${queryText({ ...filter, order: order === "newest" ? "oldest" : "" })}`}>{order === "newest" ? "Oldest first" : "Newest first"}</a>
          </p>
          {!first.data && !first.failure && <Waiting />}
          {first.data && rows.length === 0 && <Nothing>No event fits. <a href="/events">Clear the filters</a></Nothing>}
          {rows.length > 0 && <EventTable rows={rows} label="Events" />}
          {next !== null && rows.length > 0 && <p class="more"><button onClick={() => void load()}>Show more</button></p>}
        </div>
      </div>
    </>
  );
}
