// Blind coding: the reader sees the words and says what they are before seeing what Chancery said.
import { useState } from "preact/hooks";
import { address, Failure, post, useAsk } from "../api";
import { useDraft } from "../parts/draft";
import { coderName, keepCoder } from "../parts/judge";
import { Heading, Nothing, Origin, Parties, Trouble, TypeTag, Waiting } from "../parts/small";
import { goWith, type Place } from "../route";
import type { Agreement, EventRow, Page, Verdict, Vocabulary } from "../types";
import { plural } from "../words";

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
          <label class="note-line">note <input value={note} maxLength={1000} onInput={(input) => setNote(input.currentTarget.value)} /></label>
        </>
      )}
      {failure && <Trouble failure={failure} />}
    </section>
  );
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const within = (one: { low: number; high: number }, write: (value: number) => string) => `${write(one.low)} … ${write(one.high)}`;

// What `chancery agreement` says of the judgements: of the sample when one is coded, else of all.
function Agreed({ agreement, drawn }: { agreement: Agreement; drawn: boolean }) {
  const { report } = agreement;
  return (
    <section class="card" aria-label="Agreement">
      <h2>Agreement</h2>
      <p>
        {plural(agreement.judgements, "judgement")} {drawn ? "of this sample" : "in this store"}
        {agreement.coders.length > 0 && <>: {agreement.coders.map((one) => `${one.coder} ${one.events}`).join(" · ")}</>}.{" "}
        {agreement.judgements > 0 && <a href="/api/v1/cases" download="cases.jsonl">Download as cases</a>}
      </p>
      {report && report.reliability.length > 0 && (
        <table class="plain">
          <thead><tr><th>coders agree about</th><th class="n">alpha</th><th class="n">95 %</th><th class="n">events</th></tr></thead>
          <tbody>{report.reliability.map((one) => (
            <tr key={one.what}><td>{one.what}</td><td class="n">{one.alpha === null ? "—" : one.alpha.toFixed(2)}</td><td class="n"><small>{one.alpha === null ? "" : within(one, (value) => value.toFixed(2))}</small></td><td class="n">{one.units}</td></tr>
          ))}</tbody>
        </table>
      )}
      {report && report.reliability.length === 0 && agreement.coders.length > 0 && <p class="faint">No event has two coders yet.</p>}
      {report && report.precision.length > 0 && (
        <table class="plain">
          <thead><tr><th>Chancery is right about</th><th class="n">share</th><th class="n">95 %</th><th class="n">judged</th></tr></thead>
          <tbody>{report.precision.map((one) => (
            <tr key={one.type}><td>{one.type === "all" ? <b>all types</b> : one.type}</td><td class="n">{percent(one.right)}</td><td class="n"><small>{within(one, percent)}</small></td><td class="n">{one.judged}</td></tr>
          ))}</tbody>
        </table>
      )}
      {report && <p class="note">Alpha is Krippendorff’s: 1 is full agreement, 0 is chance. Of a sample, each judgement weighs as much as what it was drawn from; where coders disagree the majority counts, and a tie for nobody.</p>}
    </section>
  );
}

export default function Check({ place }: { place: Place }) {
  const seed = place.query.get("seed") ?? "";
  const size = place.query.get("size") ?? "20";
  const [coder, setCoder] = useState(coderName);
  const [draft, change] = useDraft({ seed: seed || "1", size });
  const sample = useAsk<Page<EventRow>>(seed ? address("sample", { seed, limit: size, with_wrong: true }) : null);
  const verdicts = useAsk<{ rows: Verdict[] }>("/api/v1/verdicts");
  const agreement = useAsk<Agreement>(address("agreement", seed ? { seed, limit: size, with_wrong: true } : {}));
  const changed = () => (verdicts.again(), agreement.again());
  const begin = () => {
    keepCoder(coder.trim());
    goWith(draft);
  };
  return (
    <>
      <Heading note={<>Code a sample blind. Coders who take the same seed get the same events, those of <code>chancery sample</code>, and their agreement is shown.</>}>Check</Heading>
      <form class="filters" aria-label="Sample" onSubmit={(submit) => (submit.preventDefault(), begin())}>
        <label>your name<input required maxLength={100} value={coder} onInput={(input) => setCoder(input.currentTarget.value)} /></label>
        <label>seed<input required type="number" min={0} step={1} value={draft.seed} onInput={(input) => change({ seed: input.currentTarget.value })} /></label>
        <label>events<input type="number" min={1} max={500} value={draft.size} onInput={(input) => change({ size: input.currentTarget.value })} /></label>
        <div class="actions"><button class="main">Begin</button></div>
      </form>
      {sample.failure && <Trouble failure={sample.failure} />}
      {sample.busy && !sample.data && <Waiting />}
      {sample.data?.rows.length === 0 && <Nothing>The store holds no events to draw from.</Nothing>}
      {seed && coder && sample.data && sample.data.rows.length > 0 && verdicts.data && (
        <Coding key={`${seed}/${size}`} rows={sample.data.rows} coder={coder.trim()} verdicts={verdicts.data.rows} changed={changed} />
      )}
      {agreement.data && <Agreed agreement={agreement.data} drawn={Boolean(seed)} />}
    </>
  );
}
