// Where events took place: circles on a world map, near ones together; each opens its events.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { address, queryText, useAsk, type Query } from "../api";
import { useChoice } from "../parts/draft";
import { EventTable } from "../parts/events";
import { filterOf, Filters } from "../parts/filters";
import { Heading, Nothing, Trouble, Waiting } from "../parts/small";
import { Keys, stepsOf } from "../parts/timeline";
import { useWidth } from "../parts/wide";
import type { Place } from "../route";
import type { EventRow, Page, Series } from "../types";
import { count, day, plural, sideOf } from "../words";

const width = 960;
const height = 480;
const near = 22; // units of the drawing within which circles become one

interface PlaceCount {
  id: number;
  name: string;
  country: string | null;
  lat: number;
  lon: number;
  count: number;
  quads: Record<string, number>;
}
interface Cluster {
  x: number;
  y: number;
  count: number;
  places: PlaceCount[];
}

// Places come with most events first, so that a cluster is named after its greatest.
export function clustersOf(places: PlaceCount[], project: (point: [number, number]) => [number, number] | null, reach: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const place of places) {
    const at = project([place.lon, place.lat]);
    if (!at) continue;
    const old = clusters.find((one) => Math.hypot(one.x - at[0], one.y - at[1]) < reach);
    if (!old) clusters.push({ x: at[0], y: at[1], count: place.count, places: [place] });
    else {
      const whole = old.count + place.count;
      old.x += ((at[0] - old.x) * place.count) / whole;
      old.y += ((at[1] - old.y) * place.count) / whole;
      old.count = whole;
      old.places.push(place);
    }
  }
  return clusters.sort((a, b) => b.count - a.count);
}

function quadsOf(places: PlaceCount[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const place of places) for (const [quad, count] of Object.entries(place.quads)) counts.set(quad, (counts.get(quad) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
// The class that most events of a cluster have.
const mainSide = (places: PlaceCount[]): string => sideOf(quadsOf(places)[0]?.[0]);

const placesOf = (places: PlaceCount[]) => places.slice(0, 4).map((one) => one.name).join(", ") + (places.length > 4 ? ` and ${plural(places.length - 4, "more place")}` : "");
const small = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

// What happened in the places of a cluster.
function Here({ places, filter }: { places: PlaceCount[]; filter: Query }) {
  const asked = { ...filter, place_ids: places.slice(0, 200).map((one) => one.id).join(",") };
  const rows = useAsk<Page<EventRow>>(address("events", { ...asked, words: true, limit: 50 }));
  return (
    <section aria-label="Events here" aria-live="polite">
      <h2>{placesOf(places)}</h2>
      <p class="note">{quadsOf(places).map(([quad, number]) => `${count(number)} ${quad || "of no class"}`).join(", ")}</p>
      {rows.failure && <Trouble failure={rows.failure} />}
      {!rows.data && !rows.failure && <Waiting />}
      {rows.data && <EventTable rows={rows.data.rows} label={`Events in ${placesOf(places)}`} />}
      {rows.data?.next && <p><a href={`/events?${queryText(asked)}`}>All events here</a></p>}
    </section>
  );
}

export default function MapView({ place }: { place: Place }) {
  const filter = filterOf(place.query);
  // One month after another, or all that fits.
  const series = useAsk<Series>(address("series", { ...filter, step: "month" }));
  const months = useMemo(() => (series.data ? stepsOf(series.data).map((step) => step.at) : []), [series.data]);
  const [at, setAt] = useChoice<number | null>(months, null);
  const [plays, setPlays] = useChoice(months, false);
  const month = at === null ? null : months[at] ?? null;
  const time = month ? { since: month, until: month } : {};
  const rows = useAsk<{ places: PlaceCount[] }>(address("places", { ...filter, ...time }));
  const total = useAsk<{ count: number }>(address("count", { ...filter, ...time, kind: "events" }));
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
  const placed = rows.data?.places ?? [];
  const events = placed.reduce((sum, one) => sum + one.count, 0);
  const clusters = useMemo(() => clustersOf(placed, (point) => projection(point), (near * k) / zoom), [rows.data, projection, zoom, k]);
  // A cluster is known by its greatest place, as clusters change with the width of the window.
  const [chosen, setChosen] = useChoice<number | null>(rows.data, null);
  const open = chosen === null ? undefined : clusters.find((one) => one.places.some((place) => place.id === chosen));
  const w = width / zoom;
  const h = height / zoom;
  // What is looked at: as the reader moved it, else around the greatest cluster.
  const [moved, setMoved] = useState<{ x: number; y: number } | null>(null);
  const centre = moved ?? clusters[0] ?? { x: width / 2, y: height / 2 };
  const left = Math.max(0, Math.min(width - w, centre.x - w / 2));
  const top = Math.max(0, Math.min(height - h, centre.y - h / 2));
  const move = (x: number, y: number) => setMoved({ x: left + w / 2 + x, y: top + h / 2 + y });
  const drag = useRef<{ x: number; y: number } | null>(null);
  const arrows: Record<string, [number, number]> = { ArrowLeft: [-w / 4, 0], ArrowRight: [w / 4, 0], ArrowUp: [0, -h / 4], ArrowDown: [0, h / 4] };
  return (
    <>
      <Heading note={rows.data && total.data ? `${plural(events, "event")} in ${plural(placed.length, "known place")}, of all ${count(total.data.count)} that fit${month ? ` in ${day(month)}` : ""}` : " "}>Map</Heading>
      <Filters query={place.query} />
      {rows.failure && <Trouble failure={rows.failure} />}
      {!rows.data && !rows.failure && <Waiting />}
      <div class="globe" ref={globe}>
        <svg viewBox={`${left} ${top} ${w} ${h}`} aria-label="World map of events; the arrow keys move it when it is enlarged" role="group" class={zoom > 1 ? "near" : undefined}
          onKeyDown={(key) => {
            const by = zoom > 1 && arrows[key.key];
            if (by) (key.preventDefault(), move(...by));
          }}
          onPointerDown={(press) => (drag.current = zoom > 1 && press.isPrimary ? { x: press.clientX, y: press.clientY } : null)}
          onPointerMove={(now) => {
            const from = drag.current;
            if (!from || now.buttons === 0) return;
            move(((from.x - now.clientX) * w) / shown, ((from.y - now.clientY) * w) / shown);
            drag.current = { x: now.clientX, y: now.clientY };
          }}
          onPointerUp={() => (drag.current = null)}>
          <path class="land" d={land} />
          {clusters.map((cluster) => {
            const choose = () => setChosen(cluster.places[0]?.id ?? null);
            const label = `${placesOf(cluster.places)}: ${plural(cluster.count, "event")}`;
            return (
              <g key={`${cluster.x},${cluster.y}`} class={`cluster ${mainSide(cluster.places)}${cluster === open ? " chosen" : ""}`} role="button" tabindex={0} aria-label={label} aria-pressed={cluster === open}
                onClick={choose} onKeyDown={(key) => (key.key === "Enter" || key.key === " ") && (key.preventDefault(), choose())}>
                <title>{label}</title>
                <circle cx={cluster.x} cy={cluster.y} r={(k * (5 + Math.min(16, 3 * Math.log2(cluster.count) * 0.8))) / Math.sqrt(zoom)} />
                {cluster.count > 1 && <text x={cluster.x} y={cluster.y + (4 * k) / Math.sqrt(zoom)} style={{ fontSize: `${(11 * k) / Math.sqrt(zoom)}px` }}>{small.format(cluster.count)}</text>}
              </g>
            );
          })}
        </svg>
      </div>
      <p class="controls">
        <button onClick={() => setZoom(Math.min(8, zoom * 2))} disabled={zoom >= 8} aria-label="Zoom in">+</button>
        <button onClick={() => setZoom(Math.max(1, zoom / 2))} disabled={zoom <= 1} aria-label="Zoom out">−</button>
        <Keys /> <small>The size of a circle: how many events; its colour: the class that most of them have.</small>
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
      {open && <Here places={open.places} filter={{ ...filter, ...time }} />}
    </>
  );
}
