// Asks the API, and tells failures in its own words.
import { useLayoutEffect, useState } from "preact/hooks";
import type { ApiError } from "./types";

export class Failure extends Error {
  constructor(readonly status: number, readonly error: ApiError) {
    super(error.message);
  }
}

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Failure(response.status, { code: "", message: `the server answered ${response.status} without JSON` });
  }
  if (response.ok) return body as T;
  const error = (body as { error?: ApiError }).error;
  throw new Failure(response.status, error ?? { code: "", message: `the server answered ${response.status}` });
}

export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  under(1);
  try {
    return await answer<T>(await fetch(path, init));
  } catch (cause) {
    if (cause instanceof Failure || (cause as Error).name === "AbortError") throw cause;
    throw new Failure(0, { code: "", message: "the server does not answer", hint: "is `chancery serve` still running?" });
  } finally {
    under(-1);
  }
}

// Whether answers are awaited, for the eye (a thin bar) and for whoever drives the page. Let go one
// task later, when what an answer leads to has been rendered and has asked in its turn.
let awaited = 0;
function under(more: 1 | -1): void {
  if (more === 1) awaited += 1;
  else setTimeout(() => ((awaited -= 1), tell()), 0);
  tell();
}
const tell = (): void => {
  if (typeof document !== "undefined") document.documentElement.toggleAttribute("data-awaits", awaited > 0);
};

export const get = <T>(name: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  ask<T>(address(name, query), { signal: signal ?? null });

export const post = <T>(name: string, body: unknown): Promise<T> =>
  ask<T>(`/api/v1/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

export const remove = (name: string, query: Query = {}): Promise<unknown> =>
  ask(address(name, query), { method: "DELETE" });

export type Query = Record<string, string | number | boolean | undefined | null>;

// Without what is empty, so that links stay short.
export function queryText(query: Query): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "" || value === false) continue;
    pairs.append(name, value === true ? "1" : String(value));
  }
  return pairs.toString();
}

export function address(name: string, query: Query): string {
  const text = queryText(query);
  return `/api/v1/${name}${text ? `?${text}` : ""}`;
}

export interface Asked<T> {
  data: T | null;
  failure: Failure | null;
  busy: boolean;
  again: () => void;
}

// The answer to a question that is asked anew when it changes; null asks nothing. What was there
// stays until the new answer comes, so that the page does not jump; `busy` says from the first
// moment on that it answers an older question. Asked as soon as it is rendered, before the paint.
export function useAsk<T>(path: string | null): Asked<T> {
  const [turn, setTurn] = useState(0);
  const [state, set] = useState<{ of: string | null; turn: number; data: T | null; failure: Failure | null }>({ of: null, turn, data: null, failure: null });
  useLayoutEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    ask<T>(path, { signal: stop.signal })
      .then((data) => !stop.signal.aborted && set({ of: path, turn, data, failure: null }))
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        const failure = cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) });
        set({ of: path, turn, data: null, failure });
      });
    return () => stop.abort();
  }, [path, turn]);
  const again = () => setTurn((old) => old + 1);
  if (path === null) return { data: null, failure: null, busy: false, again };
  return { data: state.data, failure: state.failure, busy: state.of !== path || state.turn !== turn, again };
}
