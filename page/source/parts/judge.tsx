// What a reader says of a finding: right, or what is wrong with it, with a note. Kept in the store.
// Give each event its own `key`, so that what is typed of one is not sent of another.
import { useState } from "preact/hooks";
import { Failure, post, remove } from "../api";
import type { Verdict } from "../types";
import { Trouble } from "./small";

export function coderName(): string {
  try {
    return localStorage.getItem("coder") ?? "";
  } catch {
    return "";
  }
}
export function keepCoder(name: string): void {
  try {
    localStorage.setItem("coder", name);
  } catch {
    // a browser that keeps nothing
  }
}

const wrongs: [string, string, string][] = [
  ["wrong", "no such event", ""],
  ["type", "wrong type", "the right type"],
  ["source", "wrong source", "who it was"],
  ["target", "wrong target", "to whom it was"],
  ["status", "wrong status", "the right status"],
];

export function Judge({ event, verdicts, changed }: { event: number; verdicts: Verdict[]; changed: () => void }) {
  const [verdict, setVerdict] = useState("wrong");
  const [should, setShould] = useState("");
  const [note, setNote] = useState("");
  const [coder, setCoder] = useState(coderName);
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [kept, setKept] = useState("");
  const say = async (work: () => Promise<unknown>, done: string) => {
    setFailure(null);
    try {
      await work();
      keepCoder(coder);
      setOpen(false);
      setKept(done);
      changed();
    } catch (cause) {
      setFailure(cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) }));
    }
  };
  const send = (what: string) => say(() => post("verdicts", { event, verdict: what, should_be: what === "right" ? "" : should, note, coder }), "kept");
  const hint = wrongs.find(([name]) => name === verdict)?.[2];
  return (
    <div class="judge">
      {verdicts.map((one) => (
        <p key={one.id} class="note">
          <b class={one.verdict === "right" ? "good" : ""}>{one.verdict === "right" ? "right" : wrongs.find(([name]) => name === one.verdict)?.[1] ?? one.verdict}</b>
          {one.should_be && <> → {one.should_be}</>}{one.coder && <>, {one.coder}</>}{one.note && <>: {one.note}</>}{" "}
          <button class="quiet" onClick={() => void say(() => remove(`verdicts/${one.id}`), "taken back")}>take back</button>
        </p>
      ))}
      <div class="controls">
        <button onClick={() => void send("right")}>✓ Right</button>
        <button aria-expanded={open} onClick={() => setOpen(!open)}>✗ Wrong…</button>
        {kept && <span role="status" class="good">{kept}</span>}
      </div>
      {open && (
        <form class="told" onSubmit={(submit) => (submit.preventDefault(), void send(verdict))}>
          <label>what is wrong{" "}
            <select value={verdict} onChange={(change) => setVerdict(change.currentTarget.value)}>
              {wrongs.map(([name, text]) => <option key={name} value={name}>{text}</option>)}
            </select>
          </label>
          {hint && <label>{hint} <input value={should} onInput={(input) => setShould(input.currentTarget.value)} /></label>}
          <label>note <input value={note} maxLength={1000} onInput={(input) => setNote(input.currentTarget.value)} /></label>
          <label>your name <input value={coder} maxLength={100} onInput={(input) => setCoder(input.currentTarget.value)} /></label>
          <button class="main">Keep</button>
        </form>
      )}
      {failure && <Trouble failure={failure} />}
    </div>
  );
}
