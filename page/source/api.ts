// Asks the API, and tells failures in its own words.
import { useEffect, useState } from "preact/hooks";
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
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if ((cause as Error).name === "AbortError") throw cause;
    throw new Failure(0, { code: "", message: "the server does not answer", hint: "is `chancery serve` still running?" });
  }
  return answer<T>(response);
}

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
// stays until the new answer comes, so that the page does not jump.
export function useAsk<T>(path: string | null): Asked<T> {
  const [state, set] = useState<{ data: T | null; failure: Failure | null; busy: boolean }>({
    data: null,
    failure: null,
    busy: path !== null,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === null) {
      set({ data: null, failure: null, busy: false });
      return;
    }
    const stop = new AbortController();
    set((old) => ({ ...old, busy: true }));
    ask<T>(path, { signal: stop.signal })
      .then((data) => set({ data, failure: null, busy: false }))
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        const failure = cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) });
        set({ data: null, failure, busy: false });
      });
    return () => stop.abort();
  }, [path, turn]);
  return { ...state, again: () => setTurn(turn + 1) };
}
