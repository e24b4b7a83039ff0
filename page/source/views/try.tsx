// Paste or drop an article and see it coded, with the trees and why.
import { useRef, useState } from "preact/hooks";
import { address, ask, Failure } from "../api";
import { Article } from "../parts/article";
import { Heading, Trouble } from "../parts/small";
import { TreeOf } from "../parts/tree";
import { plural } from "../words";
import type { Coded } from "../types";

const sample = `Foreign ministers fail to agree on grain

The foreign ministers of Turkey and Ukraine met in Ankara on Tuesday. Hakan Fidan said that his country would send two ships to Odesa.

Russia rejected the proposal. A Kremlin spokesman accused Kyiv of attacking a port, which Ukraine denied.`;

function Why({ coded }: { coded: Coded }) {
  const sentences = coded.trees ?? [];
  return (
    <>
      {sentences.length > 0 && (
        <details class="box">
          <summary>Trees <small>{plural(sentences.length, "sentence")}</small></summary>
          {sentences.map((tree, index) => (
            <details key={index} class="inner">
              <summary>{tree.words.map((word) => word.form).join(" ")}</summary>
              <TreeOf tree={tree} />
            </details>
          ))}
        </details>
      )}
      {(coded.attempts?.length ?? 0) > 0 && (
        <details class="box">
          <summary>What nearly fired</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label="What nearly fired">
            <table class="plain">
              <thead><tr><th>at</th><th>pattern</th><th>code</th><th>what did not hold</th></tr></thead>
              <tbody>
                {coded.attempts?.map((one, index) => (
                  <tr key={index}>
                    <td>{one.at}</td><td><code>{one.pattern}</code></td><td>{one.code}</td>
                    <td>{one.failed ? <code>{one.failed}</code> : "matched; a more specific one won"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {(coded.predicates?.length ?? 0) > 0 && (
        <details class="box">
          <summary>Predicates</summary>
          <ul class="plain-list">{coded.predicates?.map((one, index) => <li key={index}><code>{one}</code></li>)}</ul>
        </details>
      )}
    </>
  );
}

export default function Try() {
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [articles, setArticles] = useState<Coded[]>([]);
  const [note, setNote] = useState("");
  const [over, setOver] = useState(false);
  const results = useRef<HTMLDivElement>(null);

  const turn = useRef(0); // a file that is dropped while another one is coded counts instead of it
  const code = async (body: BodyInit) => {
    const mine = ++turn.current;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await ask<{ articles: Coded[]; notes: string[]; left_out: boolean }>(
        address("code", { published, trees: true, why: true }), { method: "POST", body });
      if (mine !== turn.current) return;
      setArticles(answer.articles);
      setNote([...answer.notes, answer.left_out ? "more articles were left out: use the command line for them" : ""].filter(Boolean).join("; "));
      requestAnimationFrame(() => results.current?.focus());
    } catch (cause) {
      if (mine !== turn.current) return;
      setArticles([]);
      setFailure(cause instanceof Failure ? cause : new Failure(0, { code: "", message: String(cause) }));
    }
    setBusy(false);
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void code(file);
  };
  return (
    <>
      <Heading note="Paste an article, or drop a file: text, HTML, JSON, a feed. It is coded here and not kept.">Try it</Heading>
      <form
        class={`try${over ? " over" : ""}`}
        onSubmit={(event) => (event.preventDefault(), void code(text))}
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => (event.preventDefault(), setOver(false), take(event.dataTransfer?.files))}
      >
        <label for="article-text">Article</label>
        <textarea id="article-text" rows={10} value={text} placeholder="Headline, an empty line, then the text…"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(key) => key.key === "Enter" && (key.ctrlKey || key.metaKey) && text.trim() && void code(text)} />
        <div class="controls">
          <label>published <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} /></label>
          <label class="button">choose a file<input type="file" class="hidden-input" onChange={(event) => take(event.currentTarget.files)} /></label>
          <button type="button" class="quiet" onClick={() => setText(sample)}>an example</button>
          <button type="submit" class="main" disabled={busy || !text.trim()}>{busy ? "Coding…" : "Code it"}</button>
        </div>
      </form>
      {failure && <Trouble failure={failure} />}
      {note && <p class="note" role="status">{note}</p>}
      <div ref={results} tabIndex={-1} class="results">
        {articles.map((one, index) =>
          one.findings ? (
            <section key={index} aria-label={one.findings.title ?? `article ${index + 1}`}>
              <p class="note">{plural(one.findings.events.length, "event")}, {plural(one.findings.statements.length, "statement")} in {Math.round(one.findings.stats.milliseconds)} ms</p>
              <Article findings={one.findings} below={<Why coded={one} />} />
            </section>
          ) : (
            one.error && <Trouble key={index} failure={new Failure(0, one.error)} />
          ))}
      </div>
    </>
  );
}
