// Events of the store as a table; every row opens its words.
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { useAsk } from "../api";
import type { EventRow, Page } from "../types";
import { circumstances, day, plural } from "../words";
import { articleLink, Origin, Parties, StatusTag, Trouble, TypeTag, Voice, Waiting, Words } from "./small";

function Reports({ story }: { story: number }) {
  const reports = useAsk<Page<EventRow>>(`/api/v1/reports/${story}`);
  if (reports.failure) return <Trouble failure={reports.failure} />;
  if (!reports.data) return <Waiting />;
  return <ul class="rows">{reports.data.rows.map((row) => <li key={row.id}><Words row={row} /> <Origin from={row.article} /> <Voice row={row} /></li>)}</ul>;
}

function Opened({ row }: { row: EventRow }) {
  const [all, setAll] = useState(false);
  // A list may come without words; a single event never does.
  const full = useAsk<EventRow>(row.words === null && row.article ? `/api/v1/events/${row.id}` : null).data ?? row;
  const more = [...circumstances(row), row.place?.name, row.cameo && `CAMEO ${row.cameo}`, row.pattern, ...row.contexts].filter(Boolean);
  return (
    <div class="told">
      <Words row={full} />
      <span><Voice row={row} /> <Origin from={row.article} /></span>
      {more.length > 0 && <small>{more.join(" · ")}</small>}
      {row.article && <a href={articleLink(row.article)}>Read it in the article</a>}
      {row.story_event !== null && row.reports > 1 && (
        <>
          <button class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>{plural(row.reports, "report")} of this event</button>
          {all && <Reports story={row.story_event} />}
        </>
      )}
    </div>
  );
}

export function EventTable({ rows, label }: { rows: EventRow[]; label: string }) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <table class="table" aria-label={label}>
      <thead><tr><th>date</th><th>who</th><th>what</th><th>to whom</th><th class="n">reports</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <tr class={open === row.id ? "opened" : undefined}>
              <td class="date">{day(row.date)}</td>
              <td><Parties who={row.source} /></td>
              <td class="what">
                <button class="opener" aria-expanded={open === row.id} aria-label={`${row.type}: show the words`} onClick={() => setOpen(open === row.id ? null : row.id)}>{open === row.id ? "▾" : "▸"}</button>
                <TypeTag event={row} /> <StatusTag status={row.status} /> {row.said && <span class="faint" title="stands in somebody's statement">❝</span>}
              </td>
              <td data-name={row.symmetric || row.target.length > 0 ? "to whom" : undefined}>{row.symmetric ? <span class="faint">each other</span> : <Parties who={row.target} />}</td>
              <td class="n" data-name="reports">{row.reports > 1 ? row.reports : ""}</td>
            </tr>
            {open === row.id && <tr class="opened"><td colSpan={5}><Opened row={row} /></td></tr>}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
