// Saved questions: what is new since the last visit, apart from what is told again.
import { useState } from "preact/hooks";
import { address, Failure, post, remove, useAsk } from "../api";
import { EventTable } from "../parts/events";
import { Heading, Nothing, Trouble, Waiting } from "../parts/small";
import { goWith, type Place } from "../route";
import type { EventRow } from "../types";
import { day, plural } from "../words";

interface Question {
  name: string;
  question: string;
  when: string | null;
}
interface News {
  new: EventRow[];
  again: EventRow[];
  mark: string; // what was there when this was answered
}

// What was there at the last visit, and when that was; kept in this browser, as what is new differs
// from reader to reader.
interface Seen {
  mark: string;
  when: string;
}
function seenOf(name: string): Seen {
  try {
    const kept = JSON.parse(localStorage.getItem(`seen:${name}`) ?? "null") as Partial<Seen> | null;
    return { mark: kept?.mark ?? "", when: kept?.when ?? "" };
  } catch {
    return { mark: "", when: "" };
  }
}
function keepSeen(name: string, seen: Seen): void {
  try {
    localStorage.setItem(`seen:${name}`, JSON.stringify(seen));
  } catch {
    // a browser that keeps nothing
  }
}

const queryOf = (question: string) => Object.fromEntries(new URLSearchParams(question));

function Asked({ one, changed }: { one: Question; changed: () => void }) {
  const [seen, setSeen] = useState(() => seenOf(one.name));
  const news = useAsk<News>(address("news", { ...queryOf(one.question), seen: seen.mark }));
  const [again, setAgain] = useState(false);
  // What came in between was not shown, and stays new.
  const mark = () => {
    if (!news.data || news.busy) return;
    const now = { mark: String(Math.max(Number(seen.mark), Number(news.data.mark))), when: new Date().toISOString() };
    keepSeen(one.name, now);
    setSeen(now);
  };
  return (
    <section class="card" aria-label={one.name}>
      <h2><a href={`/events?${one.question}`}>{one.name}</a></h2>
      <small><code>{one.question || "everything"}</code>{seen.when && <> · last visit {day(seen.when)}, {new Date(seen.when).toTimeString().slice(0, 5)}</>}</small>
      {news.failure && <Trouble failure={news.failure} />}
      {!news.data && !news.failure && <Waiting />}
      {news.data && (
        <>
          <p role="status"><b>{plural(news.data.new.length, "new event")}</b>{news.data.again.length > 0 && <>, {plural(news.data.again.length, "event")} told again</>}</p>
          {news.data.new.length > 0 && <EventTable rows={news.data.new.slice(0, 30)} label={`New: ${one.name}`} />}
          {news.data.again.length > 0 && (
            <>
              <button class="quiet" aria-expanded={again} onClick={() => setAgain(!again)}>What is told again</button>
              {again && <EventTable rows={news.data.again.slice(0, 30)} label={`Told again: ${one.name}`} />}
            </>
          )}
        </>
      )}
      <p class="controls">
        <button disabled={!news.data || news.busy} onClick={mark}>I have seen these</button>
        <a class="button" href={`/api/v1/atom${one.question ? `?${one.question}` : ""}`}>Atom feed</a>
        <button class="quiet" onClick={() => void remove("questions", { name: one.name }).then(changed)}>Forget it</button>
      </p>
    </section>
  );
}

function Save({ question, saved }: { question: string; saved: () => void }) {
  const [name, setName] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    try {
      await post("questions", { name, question });
      setFailure(null);
      goWith({ ask: "" });
      saved();
    } catch (cause) {
      setFailure(cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) }));
    }
  };
  return (
    <form class="card" onSubmit={(submit) => (submit.preventDefault(), void save())}>
      <h2>Save a question</h2>
      <p><code>{question || "every event"}</code></p>
      <p class="controls"><label>name <input required maxLength={100} value={name} onInput={(input) => setName(input.currentTarget.value)} /></label><button class="main">Save</button></p>
      {failure && <Trouble failure={failure} />}
    </form>
  );
}

export default function Watch({ place }: { place: Place }) {
  const questions = useAsk<{ rows: Question[] }>("/api/v1/questions");
  const question = place.query.get("ask");
  return (
    <>
      <Heading note="Questions that are asked again, and what came since you last looked">Watch</Heading>
      {question !== null && <Save question={question} saved={questions.again} />}
      {questions.failure && <Trouble failure={questions.failure} />}
      {!questions.data && !questions.failure && <Waiting />}
      {questions.data?.rows.length === 0 && question === null && <Nothing>No question is saved. Set filters on <a href="/events">Events</a> and choose “Watch this”.</Nothing>}
      {questions.data?.rows.map((one) => <Asked key={one.name} one={one} changed={questions.again} />)}
    </>
  );
}
