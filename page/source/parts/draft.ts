// What a reader has typed into a form, or chosen, and not sent yet.
import { useState } from "preact/hooks";

// A draft of `sent`: what was typed belongs to what was sent when it was typed, and counts no more
// once something else is. (An effect that clears a draft runs after the paint, and loses what was
// typed between; so nothing is ever cleared here, and what was typed for another question is only
// not looked at.) Gives the draft, a way to change it, and one to drop what was typed.
export function useDraft<T extends object>(sent: T): [T, (changes: Partial<T>) => void, () => void] {
  const of = JSON.stringify(sent);
  const [typed, setTyped] = useState<{ of: string; changes: Partial<T> }>({ of, changes: {} });
  const change = (changes: Partial<T>) => setTyped((old) => ({ of, changes: { ...(old.of === of ? old.changes : {}), ...changes } }));
  return [{ ...sent, ...(typed.of === of ? typed.changes : {}) }, change, () => setTyped({ of, changes: {} })];
}

// The same for one value: what was chosen of `of`, else `otherwise`.
export function useChoice<T>(of: unknown, otherwise: T): [T, (value: T | ((old: T) => T)) => void] {
  const [chosen, set] = useState<{ of: unknown; value: T }>({ of, value: otherwise });
  const now = chosen.of === of ? chosen.value : otherwise;
  return [now, (value) => set((old) => {
    const before = old.of === of ? old.value : otherwise;
    return { of, value: typeof value === "function" ? (value as (old: T) => T)(before) : value };
  })];
}
