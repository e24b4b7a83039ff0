// Where the reader is: the address is the whole state of a view, so every view can be sent as a link.
import { useLayoutEffect, useState } from "preact/hooks";
import { queryText, type Query } from "./api";

export interface Place {
  view: string; // first part of the path; "" is the start
  rest: string[];
  query: URLSearchParams;
}

export function placeOf(url: { pathname: string; search: string }): Place {
  const parts = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  return { view: parts[0] ?? "", rest: parts.slice(1), query: new URLSearchParams(url.search) };
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  tell();
}

// Sets and clears parameters of the present view.
export function goWith(changes: Query, replace = false): void {
  const query: Query = {};
  new URLSearchParams(location.search).forEach((value, name) => (query[name] = value));
  const text = queryText({ ...query, ...changes });
  go(location.pathname + (text ? `?${text}` : ""), replace);
}

export function usePlace(): Place {
  const [place, set] = useState(() => placeOf(location));
  useLayoutEffect(() => {
    const listener = () => set(placeOf(location));
    listeners.add(listener);
    addEventListener("popstate", listener);
    return () => {
      listeners.delete(listener);
      removeEventListener("popstate", listener);
    };
  }, []);
  return place;
}

// Plain clicks on links of the page's own views stay inside the page.
export function followLinks(): void {
  document.addEventListener("click", (click) => {
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    const link = (click.target as Element | null)?.closest?.("a");
    if (!link || link.target || link.hasAttribute("download")) return;
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.pathname.startsWith("/api/") || url.pathname.includes(".")) return;
    if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
    click.preventDefault();
    go(url.pathname + url.search + url.hash);
    if (url.pathname !== placeBefore) {
      scrollTo(0, 0);
      document.getElementById("main")?.focus();
    }
    placeBefore = url.pathname;
  });
}
let placeBefore = location.pathname;
