// An article of the store, with what readers said of its findings.
import { address, useAsk } from "../api";
import { Article } from "../parts/article";
import { Judge } from "../parts/judge";
import { Nothing, Trouble, Waiting } from "../parts/small";
import type { Place } from "../route";
import { day } from "../words";
import type { ArticleRow, EventRow, Findings, Page, Verdict } from "../types";

interface Stored {
  article: ArticleRow;
  versions: number[];
  program: string;
  findings: Findings;
}

export default function ArticleView({ place }: { place: Place }) {
  const key = place.rest[0] ?? "";
  const stored = useAsk<Stored>(key ? `/api/v1/articles/${encodeURIComponent(key)}` : null);
  const id = stored.data?.article.id;
  const rows = useAsk<Page<EventRow>>(id ? address("events", { article: id, limit: 500, with_wrong: true }) : null);
  const verdicts = useAsk<{ rows: Verdict[] }>(id ? "/api/v1/verdicts" : null);
  if (!key) return <Nothing>An article is opened from <a href="/events">an event</a>.</Nothing>;
  if (stored.failure) return <Trouble failure={stored.failure} />;
  if (!stored.data) return <Waiting />;
  const { article, findings, versions } = stored.data;
  const asked = place.query.get("event");
  const rowOf = new Map((rows.busy ? [] : rows.data?.rows ?? []).map((row) => [row.article?.number, row.id]));
  return (
    <>
      <h1 class="unseen">{["Article", article.outlet, article.published && day(article.published)].filter(Boolean).join(", ")}</h1>
      {versions.length > 1 && (
        <p class="note">This article was changed {versions.length - 1} time{versions.length > 2 ? "s" : ""}: {versions.map((version, index) => (
          <span key={version}>{index > 0 && ", "}<a href={`/article/${version}`} aria-current={version === article.id ? "page" : undefined}>version {index + 1}</a></span>
        ))}</p>
      )}
      <Article
        findings={findings}
        first={asked === null ? null : Number(asked)}
        judge={(event) => {
          const row = rowOf.get(event.id);
          if (row === undefined) return null;
          return <Judge key={row} event={row} verdicts={(verdicts.data?.rows ?? []).filter((one) => one.event === row)} changed={verdicts.again} />;
        }}
        below={article.story && <p class="note"><a href={`/events?story=${article.story}&story_level=1`}>All events of this story</a></p>}
      />
    </>
  );
}
