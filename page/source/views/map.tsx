// Where events took place: circles on a world map, near ones together; each opens its events.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useMemo, useState } from "preact/hooks";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { address, useAsk } from "../api";
import { useChoice } from "../parts/draft";
import { EventTable } from "../parts/events";
import { filterOf, Filters } from "../parts/filters";
import { Heading, Nothing, Trouble, Waiting } from "../parts/small";
import { Keys, stepsOf } from "../parts/timeline";
import { useWidth } from "../parts/wide";
import type { Place } from "../route";
import type { EventRow, Page, Series } from "../types";
import { day, plural, sideOf } from "../words";

const width = 960;
const height = 480;
const near = 22; // units of the drawing within which circles become one

interface Cluster {
  x: number;
  y: number;
  rows: EventRow[];
}

export function clustersOf(rows: EventRow[], project: (point: [number, number]) => [number, number] | null, reach: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const row of rows) {
    if (!row.place || row.place.lat === null || row.place.lon === null) continue;
    const at = project([row.place.lon, row.place.lat]);
    if (!at) continue;
    const old = clusters.find((one) => Math.hypot(one.x - at[0], one.y - at[1]) < reach);
    if (!old) clusters.push({ x: at[0], y: at[1], rows: [row] });
    else {
      const size = old.rows.length;
      old.x = (old.x * size + at[0]) / (size + 1);
      old.y = (old.y * size + at[1]) / (size + 1);
      old.rows.push(row);
    }
  }
  return clusters.sort((a, b) => b.rows.length - a.rows.length);
}

// The class that most events of a cluster have.
function mainSide(rows: EventRow[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(sideOf(row.quad), (counts.get(sideOf(row.quad)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";
}

const placesOf = (rows: EventRow[]) => [...new Set(rows.map((row) => row.place?.name ?? ""))].slice(0, 4).join(", ");

export default function MapView({ place }: { place: Place }) {
  const filter = filterOf(place.query);
  // One month after another, or all that fits.
  const series = useAsk<Series>(address("series", { ...filter, step: "month" }));
  const months = useMemo(() => (series.data ? stepsOf(series.data).map((step) => step.at) : []), [series.data]);
  const [at, setAt] = useChoice<number | null>(months, null);
  const [plays, setPlays] = useChoice(months, false);
  const month = at === null ? null : months[at] ?? null;
  const time = month ? { since: month, until: month } : {};
  const rows = useAsk<Page<EventRow>>(address("events", { ...filter, ...time, words: true, limit: 500 }));
  useEffect(() => {
    if (!plays || rows.busy) return;
    const timer = setTimeout(() => (at !== null && at + 1 < months.length ? setAt(at + 1) : setPlays(false)), 900);
    return () => clearTimeout(timer);
  }, [plays, at, months, rows.busy]);
  const [world, setWorld] = useState<Topology | null>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => void import("world-atlas/countries-110m.json").then((module) => setWorld(module.default as unknown as Topology)), []);
  const [globe, shown] = useWidth<HTMLDivElement>(width);
  const k = Math.min(2.4, Math.max(1, width / shown)); // on a phone circles and letters are drawn larger
  const projection = useMemo(() => geoNaturalEarth1().fitSize([width, height], { type: "Sphere" }), []);
  const land = useMemo(() => {
    if (!world) return "";
    const countries = feature(world, world.objects["countries"] as GeometryCollection);
    return geoPath(projection)(countries) ?? "";
  }, [world, projection]);
  const placed = rows.data?.rows.filter((row) => row.place && row.place.lat !== null) ?? [];
  const clusters = useMemo(() => clustersOf(placed, (point) => projection(point), (near * k) / zoom), [rows.data, projection, zoom, k]);
  const [chosen, setChosen] = useChoice<number | null>(clusters, null);
  const centre = chosen !== null && clusters[chosen] ? clusters[chosen] : clusters[0];
  const w = width / zoom;
  const h = height / zoom;
  const left = zoom === 1 || !centre ? 0 : Math.max(0, Math.min(width - w, centre.x - w / 2));
  const top = zoom === 1 || !centre ? 0 : Math.max(0, Math.min(height - h, centre.y - h / 2));
  const open = chosen === null ? null : clusters[chosen];
  return (
    <>
      <Heading note={rows.data ? `${plural(placed.length, "event")} with a known place, of ${rows.data.next ? "the newest " : "all "}${rows.data.rows.length} that fit${month ? ` in ${day(month)}` : ""}` : " "}>Map</Heading>
      <Filters query={place.query} />
      {rows.failure && <Trouble failure={rows.failure} />}
      {!rows.data && !rows.failure && <Waiting />}
      <div class="globe" ref={globe}>
        <svg viewBox={`${left} ${top} ${w} ${h}`} aria-label="World map of events" role="group">
          <path class="land" d={land} />
          {clusters.map((cluster, index) => {
            const label = `${placesOf(cluster.rows)}: ${plural(cluster.rows.length, "event")}`;
            return (
              <g key={`${cluster.x},${cluster.y}`} class={`cluster ${mainSide(cluster.rows)}${index === chosen ? " chosen" : ""}`} role="button" tabindex={0} aria-label={label} aria-pressed={index === chosen}
                onClick={() => setChosen(index)} onKeyDown={(key) => (key.key === "Enter" || key.key === " ") && (key.preventDefault(), setChosen(index))}>
                <title>{label}</title>
                <circle cx={cluster.x} cy={cluster.y} r={(k * (5 + Math.min(13, 3 * Math.log2(cluster.rows.length)))) / Math.sqrt(zoom)} />
                {cluster.rows.length > 1 && <text x={cluster.x} y={cluster.y + (4 * k) / Math.sqrt(zoom)} style={{ fontSize: `${(11 * k) / Math.sqrt(zoom)}px` }}>{cluster.rows.length}</text>}
              </g>
            );
          })}
        </svg>
      </div>
      <p class="controls">
        <button onClick={() => setZoom(Math.min(8, zoom * 2))} disabled={zoom >= 8} aria-label="Zoom in">+</button>
        <button onClick={() => setZoom(Math.max(1, zoom / 2))} disabled={zoom <= 1} aria-label="Zoom out">−</button>
        <Keys />
      </p>
      {months.length > 1 && (
        <p class="controls time">
          <button onClick={() => (!plays && (at === null || at + 1 >= months.length) ? (setAt(0), setPlays(true)) : setPlays(!plays))} aria-pressed={plays}>{plays ? "Stop" : "Play"}</button>
          <label>month <input type="range" min={0} max={months.length - 1} value={at ?? months.length - 1} aria-valuetext={month ? day(month) : "all months"}
            onInput={(input) => (setPlays(false), setAt(Number(input.currentTarget.value)))} /></label>
          <b aria-live="polite">{month ? day(month) : "all months"}</b>
          {month && <button class="quiet" onClick={() => (setPlays(false), setAt(null))}>All months</button>}
        </p>
      )}
      {rows.data && placed.length === 0 && <Nothing>No event that fits has a place with coordinates.</Nothing>}
      {open && (
        <section aria-label="Events here" aria-live="polite">
          <h2>{placesOf(open.rows)}</h2>
          <EventTable rows={open.rows} label={`Events in ${placesOf(open.rows)}`} />
        </section>
      )}
    </>
  );
}
