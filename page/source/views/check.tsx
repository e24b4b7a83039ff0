// Blind coding: the reader sees the words and says what they are before seeing what Chancery said.
import { useState } from "preact/hooks";
import { address, Failure, post, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { coderName, keepCoder } from "../parts/judge";
import { Heading, Nothing, Origin, Parties, Trouble, TypeTag, Waiting } from "../parts/small";
import { goWith, type Place } from "../route";
import type { EventRow, Page, Verdict, Vocabulary } from "../types";
import { plural } from "../words";

interface Agreement {
  all: number;
  right: number;
  coders: { coder: string; events: number }[];
  pairs: { one: string; other: string; both: number; same: number; kappa: number | null }[];
}

// The words with the trigger, and nothing that gives the coding away.
function Blind({ row }: { row: EventRow }) {
  const points = Array.from(row.words ?? "");
  const begin = row.trigger.begin - row.evidence.begin;
  const end = row.trigger.end - row.evidence.begin;
  return <p class="blind">{points.slice(0, begin).join("")}<mark>{points.slice(begin, end).join("")}</mark>{points.slice(end).join("")}</p>;
}

function Told({ row, said, next }: { row: EventRow; said: string; next: () => void }) {
  return (
    <div class="card" role="status">
      <p><b class={said === row.type ? "good" : ""}>{said === row.type ? "You agree." : said === "none" ? "You see no event." : `You say ${said}.`}</b> Chancery says: <TypeTag event={row} /> <span class="status">{row.status}</span></p>
      <p><Parties who={row.source} /> {row.target.length > 0 && <>→ <Parties who={row.target} /></>}</p>
      <p><Origin from={row.article} /></p>
      <button class="main" ref={(button) => button?.focus()} onClick={next}>Next</button>
    </div>
  );
}

function Coding({ rows, coder, verdicts, changed }: { rows: EventRow[]; coder: string; verdicts: Verdict[]; changed: () => void }) {
  const vocabulary = useAsk<Vocabulary>("/api/v1/vocabulary").data;
  const [shown, setShown] = useState<{ row: EventRow; said: string } | null>(null);
  const [note, setNote] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sent, setSent] = useState<number[]>([]);  // not in the list of judgements yet
  const mine = new Set([...sent, ...verdicts.filter((one) => one.coder === coder).map((one) => one.event)]);
  const left = rows.filter((row) => !mine.has(row.id) && row.words);
  const row = shown?.row ?? left[0];
  const say = async (type: string) => {
    if (!row) return;
    try {
      const verdict = type === row.type ? "right" : type === "none" ? "wrong" : "type";
      await post("verdicts", { event: row.id, verdict, should_be: verdict === "type" ? type : "", coder, note });
      setShown({ row, said: type });
      setSent((old) => [...old, row.id]);
      setFailure(null);
      setNote("");
      changed();
    } catch (cause) {
      setFailure(cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) }));
    }
  };
  const done = rows.filter((one) => one.words).length - left.length;
  return (
    <section aria-label="Coding">
      <label>{done} of {plural(rows.length, "event")} coded<progress value={done} max={rows.length || 1} /></label>
      {!row && <Nothing>All of this sample is coded. Another seed draws another one.</Nothing>}
      {row && <Blind row={row} />}
      {row && shown && <Told row={row} said={shown.said} next={() => setShown(null)} />}
      {row && !shown && (
        <>
          <p id="question">What does the marked word tell?</p>
          <div class="choices" role="group" aria-labelledby="question">
            {vocabulary?.types.map((type) => <button key={type.name} onClick={() => void say(type.name)}>{type.name}</button>)}
            <button onClick={() => void say("none")}>no event</button>
          </div>
          <label>note <input value={note} maxLength={1000} onInput={(input) => setNote(input.currentTarget.value)} /></label>
        </>
      )}
      {failure && <Trouble failure={failure} />}
    </section>
  );
}

const Agreed = ({ agreement }: { agreement: Agreement }) => (
  <section class="card">
    <h2>Agreement</h2>
    <p>{plural(agreement.all, "judgement")}, of which {agreement.right} found the event right{agreement.all > 0 && ` (${Math.round((100 * agreement.right) / agreement.all)} %)`}. <a href="/api/v1/cases" download="cases.jsonl">Download as cases</a></p>
    {agreement.coders.length > 0 && <p>{agreement.coders.map((one) => `${one.coder || "unnamed"}: ${one.events}`).join(" · ")}</p>}
    {agreement.pairs.length > 0 && (
      <table class="plain">
        <thead><tr><th>coders</th><th class="n">both coded</th><th class="n">agree</th><th class="n">Cohen’s kappa</th></tr></thead>
        <tbody>{agreement.pairs.map((pair) => (
          <tr key={pair.one + pair.other}><td>{pair.one || "unnamed"}, {pair.other || "unnamed"}</td><td class="n">{pair.both}</td><td class="n">{Math.round((100 * pair.same) / pair.both)} %</td><td class="n">{pair.kappa === null ? "—" : pair.kappa.toFixed(2)}</td></tr>
        ))}</tbody>
      </table>
    )}
  </section>
);

export default function Check({ place }: { place: Place }) {
  const seed = place.query.get("seed") ?? "";
  const size = place.query.get("size") ?? "20";
  const [coder, setCoder] = useState(coderName);
  const [draft, change] = useDraft({ seed: seed || "1", size });
  const sample = useAsk<Page<EventRow>>(seed ? address("sample", { seed, limit: size, with_wrong: true }) : null);
  const verdicts = useAsk<{ rows: Verdict[]; agreement: Agreement }>("/api/v1/verdicts");
  const begin = () => {
    keepCoder(coder.trim());
    goWith(draft);
  };
  return (
    <>
      <Heading note="Code a sample blind. Coders who take the same seed get the same events, and their agreement is shown.">Check</Heading>
      <form class="filters" aria-label="Sample" onSubmit={(submit) => (submit.preventDefault(), begin())}>
        <label>your name<input required maxLength={100} value={coder} onInput={(input) => setCoder(input.currentTarget.value)} /></label>
        <label>seed<input required value={draft.seed} onInput={(input) => change({ seed: input.currentTarget.value })} /></label>
        <label>events<input type="number" min={1} max={500} value={draft.size} onInput={(input) => change({ size: input.currentTarget.value })} /></label>
        <div class="actions"><button class="main">Begin</button></div>
      </form>
      {sample.failure && <Trouble failure={sample.failure} />}
      {sample.busy && !sample.data && <Waiting />}
      {sample.data?.rows.length === 0 && <Nothing>The store holds no events to draw from.</Nothing>}
      {seed && coder && sample.data && sample.data.rows.length > 0 && verdicts.data && (
        <Coding key={`${seed}/${size}`} rows={sample.data.rows} coder={coder.trim()} verdicts={verdicts.data.rows} changed={verdicts.again} />
      )}
      {verdicts.data && <Agreed agreement={verdicts.data.agreement} />}
    </>
  );
}
