// The filters of the command line, as a form. The address holds what is asked, so it is a link.
import { useState } from "preact/hooks";
import { useAsk, type Query } from "../api";
import { goWith } from "../route";
import { useDraft } from "./draft";
import type { Vocabulary } from "../types";

export const filterNames = ["text", "source", "target", "actor", "type", "status", "quad", "context", "since", "until", "speaker", "place", "place_ids", "outlet", "pattern", "voice", "min_confidence", "cameo", "language", "origin", "story", "story_level", "with_wrong"] as const;

export function filterOf(query: URLSearchParams): Query {
  const filter: Query = {};
  for (const name of filterNames) {
    const value = query.get(name);
    if (value) filter[name] = value;
  }
  return filter;
}

// `speaker`: who says it stands in the first row.
export function Filters({ query, speaker = false }: { query: URLSearchParams; speaker?: boolean }) {
  const vocabulary = useAsk<Vocabulary>("/api/v1/vocabulary").data;
  const [draft, change, forget] = useDraft<Query>(filterOf(query));
  const value = (name: string) => String(draft[name] ?? "");
  const set = (name: string, to: string | boolean) => change({ [name]: to });
  const apply = (changes: Query) => {
    const all: Query = {};
    for (const name of filterNames) all[name] = { ...draft, ...changes }[name] ?? "";
    goWith({ ...all, after: "" });
  };
  const field = (name: string, label: string, more: { number?: boolean; placeholder?: string; wide?: boolean } = {}) => (
    <label class={more.wide ? "wide" : undefined}>{label}
      <input type="text" inputMode={more.number ? "decimal" : "text"} name={name} value={value(name)} placeholder={more.placeholder} onInput={(input) => set(name, input.currentTarget.value)} />
    </label>
  );
  const choice = (name: string, label: string, choices: string[]) => (
    <label>{label}
      <select name={name} value={value(name)} onChange={(change) => (set(name, change.currentTarget.value), apply({ [name]: change.currentTarget.value }))}>
        <option value="">any</option>
        {choices.map((one) => <option key={one} value={one}>{one}</option>)}
        {value(name) && !choices.includes(value(name)) && <option value={value(name)}>{value(name)}</option>}
      </select>
    </label>
  );
  const tick = (name: string, label: string) => (
    <label class="check">
      <input type="checkbox" checked={Boolean(draft[name])} onChange={(change) => (set(name, change.currentTarget.checked), apply({ [name]: change.currentTarget.checked ? "1" : "" }))} />{label}
    </label>
  );
  const [open, setOpen] = useState(false); // on a phone, where the form would fill the screen
  const given = filterNames.filter((name) => query.get(name)).length;
  const types = (vocabulary?.types ?? []).flatMap((type) => [type.name, ...type.modes.map((mode) => `${type.name}.${mode}`)]);
  const rare = [speaker ? "context" : "speaker", "context", "place", "outlet", "pattern", "voice", "min_confidence", "quad"].some((name) => query.get(name));
  return (
    <form class={`filters foldable${open ? " unfolded" : ""}`} role="search" aria-label="Filter events" onSubmit={(submit) => (submit.preventDefault(), apply({}))}>
      <button type="button" class="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>Filters{given > 0 && ` (${given} set)`}</button>
      {field("text", "words of the sentence", { placeholder: "\"grain deal\" -tariff", wide: true })}
      {speaker && field("speaker", "who says it", { placeholder: "RUS or a name" })}
      {field("source", "who", { placeholder: "RUS or a name" })}
      {field("target", "to whom")}
      {field("actor", "either of them")}
      {choice("type", "type", types)}
      {choice("status", "status", vocabulary?.statuses ?? [])}
      {field("since", "from", { placeholder: "2023-03" })}
      {field("until", "until")}
      <details class="actions" open={rare}>
        <summary>More</summary>
        <div class="filters">
          {choice("quad", "class", vocabulary?.quads ?? [])}
          {choice("context", "context", vocabulary?.contexts ?? [])}
          {!speaker && field("speaker", "who says it", { placeholder: "RUS or a name" })}
          {field("place", "place")}
          {field("outlet", "publisher")}
          {field("pattern", "pattern")}
          {choice("voice", "voice", ["own", "said"])}
          {field("min_confidence", "confidence, at least", { number: true })}
          {tick("with_wrong", "with what was judged wrong")}
        </div>
      </details>
      <div class="actions">
        <button class="main">Show</button>
        {tick("story_level", "each event once, however often told")}
        <button type="button" class="quiet" onClick={() => { forget(); goWith(Object.fromEntries([...filterNames, "after"].map((name) => [name, ""]))); }}>Clear</button>
      </div>
    </form>
  );
}
