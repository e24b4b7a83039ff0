// The reading room: navigation, and the view that the address names.
import { render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ComponentType } from "preact";
import { useAsk } from "./api";
import { followLinks, usePlace, type Place } from "./route";
import { count } from "./words";
import { Trouble, Waiting } from "./parts/small";
import { ThemeSwitch } from "./parts/theme";
import type { Counts, Status } from "./types";

type View = ComponentType<{ place: Place; status: Status }>;

// Each view is a file of its own, loaded when it is opened.
const views: Record<string, { title: string; store: boolean; load: () => Promise<{ default: View }> }> = {
  today: { title: "Today", store: true, load: () => import("./views/today") },
  events: { title: "Events", store: true, load: () => import("./views/events") },
  actor: { title: "Actors", store: true, load: () => import("./views/actor") },
  pair: { title: "Pair", store: true, load: () => import("./views/pair") },
  blocs: { title: "Blocs", store: true, load: () => import("./views/blocs") },
  map: { title: "Map", store: true, load: () => import("./views/map") },
  claims: { title: "Claims", store: true, load: () => import("./views/claims") },
  watch: { title: "Watch", store: true, load: () => import("./views/watch") },
  check: { title: "Check", store: true, load: () => import("./views/check") },
  try: { title: "Try it", store: false, load: () => import("./views/try") },
};
const hidden: typeof views = {
  article: { title: "Article", store: true, load: () => import("./views/article") },
};

// Counts as a running ingest changes them.
function useCounts(status: Status | null): Counts | null {
  const [counts, set] = useState<Counts | null>(null);
  const live = status?.store === true;
  useEffect(() => {
    if (!live) return;
    const stream = new EventSource("/api/v1/progress");
    stream.addEventListener("counts", (event) => set(JSON.parse((event as MessageEvent<string>).data) as Counts));
    return () => stream.close();
  }, [live]);
  return counts ?? status?.counts ?? null;
}

function Shell() {
  const place = usePlace();
  const status = useAsk<Status>("/api/v1/status");
  const counts = useCounts(status.data);
  const name = place.view || (status.data && !status.data.store ? "try" : "today");
  const known = views[name] ?? hidden[name];
  const [loaded, setLoaded] = useState<{ name: string; view: View } | null>(null);
  const [lost, setLost] = useState("");
  useLayoutEffect(() => {
    document.title = known ? `${known.title} · Chancery` : "Chancery";
    if (!known || !status.data) return;
    let current = true;
    known
      .load()
      .then((module) => current && (setLoaded({ name, view: module.default }), setLost("")))
      .catch(() => current && setLost("this part of the page could not be loaded; reload the page"));
    return () => void (current = false);
  }, [name, status.data !== null]);
  // On a phone the row of views is longer than the screen.
  const row = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const here = row.current?.querySelector<HTMLElement>("[aria-current]");
    if (row.current && here) row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [name, status.data !== null]);
  const shown = Object.entries(views).filter(([, view]) => status.data?.store || !view.store);
  const Current = loaded?.name === name ? loaded.view : null;
  return (
    <>
      <a class="skip" href="#main">Skip to content</a>
      <header class="top">
        <a class="brand" href="/">Chancery</a>
        <nav aria-label="Views" ref={row}>
          {status.data && shown.map(([key, view]) => (
            <a key={key} href={`/${key}`} aria-current={key === name ? "page" : undefined}>{view.title}</a>
          ))}
        </nav>
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {status.failure && <Trouble failure={status.failure} />}
        {lost && <p class="trouble" role="alert">{lost}</p>}
        {!known && <p class="trouble">There is no page at this address. <a href="/">To the start</a></p>}
        {known && status.data && known.store && !status.data.store && (
          <p class="trouble">This page reads a store, and the server was started without one: <code>chancery serve --db FILE</code></p>
        )}
        {known && status.data && (!known.store || status.data.store) &&
          (Current ? <Current place={place} status={status.data} /> : <Waiting />)}
      </main>
      <footer class="foot">
        <span>Chancery {status.data?.version}</span>
        {counts && (
          <span aria-live="off">
            {count(counts.articles)} articles · {count(counts.events)} events
            {counts.last_day && ` · up to ${counts.last_day}`}
          </span>
        )}
        <a href="/api/v1/openapi.json">API</a>
      </footer>
    </>
  );
}

followLinks();
render(<Shell />, document.getElementById("page") as HTMLElement);
