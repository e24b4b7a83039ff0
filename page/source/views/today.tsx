// The newest stories, each with what happened in it.
import { useState } from "preact/hooks";
import { address, get, useAsk } from "../api";
import { Heading, Nothing, Origin, Parties, StatusTag, Trouble, TypeTag, Waiting, articleLink } from "../parts/small";
import { useNames } from "../parts/names";
import { Timeline } from "../parts/timeline";
import type { ArticleRow, EventRow, Movements, Page, Series, Status, StoryRow } from "../types";
import { day, decimals, plural } from "../words";

interface Told {
  story: StoryRow;
  events: EventRow[];
}
interface TodayPage {
  stories: Told[];
  next: number | null;
}

const Deed = ({ row, link }: { row: EventRow; link: boolean }) => (
  <>
    <TypeTag event={row} /> <StatusTag status={row.status} /> <Parties who={row.source} none="somebody" />
    {!row.symmetric && row.target.length > 0 && <> → <Parties who={row.target} /></>}{" "}
    {link && row.article && <a href={articleLink(row.article)} aria-label={`read: ${row.article.title}`}>read</a>}
    {row.reports > 1 && <small> {plural(row.reports, "report")}</small>}
  </>
);

function Story({ told }: { told: Told }) {
  const { story, events } = told;
  const span = story.first?.slice(0, 10) === story.last?.slice(0, 10) ? day(story.last) : `${day(story.first)} – ${day(story.last)}`;
  return (
    <section class="card" aria-label={story.title}>
      <h2><a href={`/events?story=${story.id}&story_level=1`}>{story.title || "untitled"}</a></h2>
      <small>{span} · {plural(story.articles, "article")}{story.outlets > 1 && ` of ${plural(story.outlets, "publisher")}`}</small>
      <ul class="rows">{events.map((row) => <li key={row.id}><Deed row={row} link /></li>)}</ul>
    </section>
  );
}

// A store whose articles were not grouped yet.
function Articles() {
  const articles = useAsk<Page<ArticleRow>>(address("articles", { limit: 20 }));
  if (articles.failure) return <Trouble failure={articles.failure} />;
  if (!articles.data) return <Waiting />;
  if (articles.data.rows.length === 0) return <Nothing>The store is empty. <code>chancery ingest --db FILE PATHS…</code> fills it.</Nothing>;
  return (
    <>
      <h2>Newest articles</h2>
      {articles.data.rows.map((row) => (
        <section class="card" key={row.id}>
          <h3><a href={`/article/${row.key}`}>{row.title || "untitled"}</a></h3>
          <small>{[row.outlet, day(row.published), plural(row.events, "event"), plural(row.statements, "statement")].filter(Boolean).join(" · ")}</small>
        </section>
      ))}
    </>
  );
}

// Whose dealings changed most, with what chance alone would give said beside it.
function Moved() {
  const moved = useAsk<Movements>("/api/v1/movements?step=quarter").data;
  const nameOf = useNames();
  if (!moved || moved.rows.length === 0) return null;
  const signed = (value: number) => decimals(value, 2, true);
  return (
    <>
      <h2>Biggest movements</h2>
      <div class="card">
        <p class="note">From {moved.from} to {moved.to}, of {plural(moved.looked_at, "pair")} looked at; log ratio of cooperation to conflict, above zero is more cooperation</p>
        <table class="plain">
          <thead><tr><th>pair</th><th class="n">change</th><th class="n">90 % interval</th><th>so sure</th></tr></thead>
          <tbody>
            {moved.rows.slice(0, 6).map((row) => (
              <tr key={row.one + row.other}>
                <td><a href={`/pair?one=${row.one}&other=${row.other}`}>{nameOf(row.one)} – {nameOf(row.other)}</a></td>
                <td class="n">{signed(row.change.middle)}</td>
                <td class="n"><small>{signed(row.change.low)} … {signed(row.change.high)}</small></td>
                <td>{row.stands ? "stands" : <span class="faint">may be chance</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export default function Today({ status }: { status: Status }) {
  const first = useAsk<TodayPage>("/api/v1/today?limit=12");
  const last = status.counts?.last_day?.slice(0, 10) ?? null;
  const since = last ? new Date(Date.parse(`${last}T00:00:00Z`) - 59 * 86400000).toISOString().slice(0, 10) : "";
  const series = useAsk<Series>(last ? address("series", { step: "day", since, until: last, story_level: true }) : null);
  // What is told of days to come is not the latest.
  const newest = useAsk<Page<EventRow>>(address("events", { limit: 8, story_level: true, until: last ?? "" }));
  const [more, setMore] = useState<TodayPage | null>(null);
  if (first.failure) return <Trouble failure={first.failure} />;
  if (!first.data) return <Waiting />;
  const stories = [...first.data.stories, ...(more?.stories ?? [])];
  const next = more ? more.next : first.data.next;
  const load = async () => {
    const page = await get<TodayPage>("today", { limit: 12, after: next });
    setMore((old) => ((old ? old.next : next) === next ? { stories: [...(old?.stories ?? []), ...page.stories], next: page.next } : old));
  };
  return (
    <>
      <Heading note={last ? `The newest of what was read, up to ${day(last)}` : undefined}>Today</Heading>
      {series.data && <Timeline series={series.data} height={130} />}
      <div class="two">
        <div>
          {stories.length === 0 ? <Articles /> : <h2>Stories</h2>}
          {stories.map((told) => <Story key={told.story.id} told={told} />)}
          {next !== null && stories.length > 0 && <p class="more"><button onClick={() => void load()}>Older stories</button></p>}
        </div>
        <div>
          <Moved />
          <h2>Latest events</h2>
          <div class="card">
            <ul class="rows">{newest.data?.rows.map((row) => <li key={row.id}><small>{day(row.date)}</small> <Deed row={row} link={false} /> <Origin from={row.article} /></li>)}</ul>
            <a href="/events">All events</a>
          </div>
        </div>
      </div>
    </>
  );
}
