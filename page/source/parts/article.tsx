// An article with what was found marked in place. The text is only ever text: it is put into the
// page as text nodes, whatever it holds.
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { cut, Points, type Mark } from "../points";
import { day, nameIn, plural, safeLink, sideOf } from "../words";
import type { CodedEvent, Findings, Span } from "../types";
import { Arcs } from "./arcs";
import { Deed } from "./deed";
import { useChoice } from "./draft";
import { Lists } from "./lists";
import { Network, networkOf } from "./network";
import type { ComponentChildren } from "preact";

type What =
  | { kind: "actor"; id: number }
  | { kind: "said" | "cue" | "speaker"; id: number }
  | { kind: "trigger"; id: number }
  | { kind: "argument"; id: number; role: string }
  | { kind: "evidence" | "again" };

// What gives no findings of its own is shown as left out.
const leftOut = new Set(["caption", "credit", "pullquote", "byline", "dateline", "boilerplate"]);
const nameOfSection: Record<string, string> = { pullquote: "pull quote" };

function marksOf(findings: Findings, chosen: CodedEvent | null, field: "title" | undefined): Mark<What>[] {
  const marks: Mark<What>[] = [];
  const add = (span: Span, what: What) => {
    if (span.field === field) marks.push({ begin: span.begin, end: span.end, what });
  };
  for (const entity of findings.entities) for (const span of entity.mentions) add(span, { kind: "actor", id: entity.id });
  for (const statement of findings.statements) {
    for (const span of statement.content) add(span, { kind: "said", id: statement.id });
    for (const span of statement.cue) add(span, { kind: "cue", id: statement.id });
  }
  for (const event of findings.events) add(event.trigger, { kind: "trigger", id: event.id });
  if (chosen) {
    add(chosen.evidence, { kind: "evidence" });
    for (const span of chosen.also) add(span, { kind: "again" });
    const roleOf = (entity: number) => [chosen.source.some((who) => who.entity === entity) ? "source" : "", chosen.target.some((who) => who.entity === entity) ? "target" : ""].join(" ").trim();
    for (const entity of findings.entities) {
      const role = roleOf(entity.id);
      if (!role) continue;
      for (const span of entity.mentions) {
        if (span.begin >= chosen.evidence.begin && span.end <= chosen.evidence.end && span.field === chosen.evidence.field) add(span, { kind: "argument", id: entity.id, role });
      }
    }
  }
  return marks;
}

interface TextProps {
  findings: Findings;
  points: Points;
  begin: number;
  end: number;
  marks: Mark<What>[];
  chosen: number | null;
  choose: (id: number | null) => void;
}

function Marked({ findings, points, begin, end, marks, chosen, choose }: TextProps) {
  const clicked = useRef<number | null>(null);
  return (
    <>
      {cut(begin, end, marks).map((piece) => {
        const text = points.slice(piece.begin, piece.end);
        if (piece.marks.length === 0) return text;
        const kinds = new Set(piece.marks.map((mark) => mark.kind));
        const classes = [...kinds].map((kind) => `m-${kind}`);
        const ids = piece.marks.flatMap((mark) => (mark.kind === "trigger" ? [mark.id] : []));
        const actor = piece.marks.find((mark) => mark.kind === "actor");
        const entity = actor && "id" in actor ? findings.entities.find((one) => one.id === actor.id) : undefined;
        const part = piece.marks.find((mark) => mark.kind === "argument");
        const taking = part?.kind === "argument" ? { "data-role": part.role, "data-entity": part.id } : {};
        if (ids.length === 0) {
          return <span key={piece.begin} class={classes.join(" ")} {...taking} title={entity ? `${entity.name}${entity.code ? ` (${entity.code})` : ""}` : undefined}>{text}</span>;
        }
        const at = chosen === null ? -1 : ids.indexOf(chosen);
        const event = findings.events.find((one) => one.id === ids[Math.max(at, 0)]) as CodedEvent;
        const next = ids[(at + 1) % ids.length] as number;
        return (
          <mark
            key={piece.begin}
            class={`${classes.join(" ")} ${sideOf(event.quad)}${at >= 0 ? " chosen" : ""}`}
            role="button"
            tabIndex={0}
            data-event={ids.join(" ")}
            {...taking}
            aria-pressed={at >= 0}
            aria-label={`${text}: ${event.type}, ${event.status}`}
            onClick={() => {
              // Pointing and focusing have chosen it already; a second click goes to the next event here.
              const again = clicked.current === event.id && at >= 0;
              const id = again ? next : event.id;
              clicked.current = id;
              choose(id);
            }}
            onMouseEnter={() => at < 0 && choose(ids[0] as number)}
            onFocus={() => at < 0 && choose(ids[0] as number)}
            onKeyDown={(key) => {
              if (key.key !== "Enter" && key.key !== " ") return;
              key.preventDefault();
              choose(next);
            }}
          >{text}</mark>
        );
      })}
    </>
  );
}

// The text in its sections and paragraphs.
function Body(props: Omit<TextProps, "begin" | "end">) {
  const { findings, points } = props;
  const blocks: { kind: string; begin: number; end: number }[] = [];
  let at = 0;
  const rest = (begin: number, end: number) => {
    if (points.slice(begin, end).trim()) blocks.push({ kind: "rest", begin, end });
  };
  for (const section of [...findings.sections].sort((a, b) => a.begin - b.begin)) {
    if (section.field === "title" || section.begin < at) continue;
    rest(at, section.begin);
    blocks.push(section);
    at = section.end;
  }
  rest(at, points.length);
  return (
    <>
      {blocks.map((block) => {
        const inner = <Marked key={block.begin} {...props} begin={block.begin} end={block.end} />;
        if (block.kind === "headline") return <h2 key={block.begin} class="headline">{inner}</h2>;
        if (block.kind === "subheading") return <h3 key={block.begin}>{inner}</h3>;
        if (!leftOut.has(block.kind)) return <p key={block.begin}>{inner}</p>;
        const name = nameOfSection[block.kind] ?? block.kind;
        return (
          <aside key={block.begin} class="left-out" aria-label={`${name}, left out`}>
            <small>{name} · not coded</small>
            <p>{inner}</p>
          </aside>
        );
      })}
    </>
  );
}

export interface ArticleProps {
  findings: Findings;
  first?: number | null; // the event to begin with
  judge?: (event: CodedEvent) => ComponentChildren; // what a reader may say of an event
  below?: ComponentChildren;
}

export function Article({ findings, first, judge, below }: ArticleProps) {
  const opened = useMemo(() => ({}), [findings, first]);
  const [chosen, choose] = useChoice<number | null>(opened, first ?? null);
  const text = useRef<HTMLDivElement>(null);
  const points = useMemo(() => new Points(findings.text), [findings]);
  const event = findings.events.find((one) => one.id === chosen) ?? null;
  const marks = useMemo(() => marksOf(findings, event, undefined), [findings, event]);
  const title = findings.title && !findings.text.includes(findings.title.trim()) ? findings.title : null;
  const titlePoints = useMemo(() => new Points(title ?? ""), [title]);
  const titleMarks = useMemo(() => (title ? marksOf(findings, event, "title") : []), [findings, event, title]);

  const bring = (id: number) => {
    const mark = [...(text.current?.querySelectorAll<HTMLElement>("[data-event]") ?? [])].find((one) =>
      (one.dataset["event"] ?? "").split(" ").includes(String(id)));
    mark?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  };
  const show = (id: number) => (choose(id), bring(id));
  useEffect(() => {
    if (first !== null && first !== undefined) bring(first);
  }, [opened]);
  // n and p go from event to event; Escape lets go.
  useLayoutEffect(() => {
    const keys = (key: KeyboardEvent) => {
      const inField = (key.target as Element).closest?.("input, textarea, select");
      if (inField || key.ctrlKey || key.metaKey || key.altKey) return;
      const ids = findings.events.map((one) => one.id);
      if (key.key === "Escape") choose(null);
      if ((key.key !== "n" && key.key !== "p") || ids.length === 0) return;
      const now = chosen === null ? (key.key === "n" ? -1 : 0) : ids.indexOf(chosen);
      show(ids[(now + (key.key === "n" ? 1 : -1) + ids.length) % ids.length] as number);
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [opened, chosen]);

  const shared = { findings, chosen, choose };
  const link = safeLink(findings.url);
  const about = [findings.byline, findings.publisher, findings.published ? day(findings.published) : "undated", findings.language, plural(findings.stats.tokens, "word")].filter(Boolean);
  const network = useMemo(() => networkOf(findings), [findings]);
  return (
    <div class="reading">
      <article class="paper" ref={text} aria-label="Article">
        {title && <h2 class="headline"><Marked {...shared} points={titlePoints} begin={0} end={titlePoints.length} marks={titleMarks} /></h2>}
        <p class="about">
          {about.join(" · ")}
          {link && <> · <a href={link} target="_blank" rel="noreferrer noopener">source ↗</a></>}
        </p>
        <Body {...shared} points={points} marks={marks} />
        <Arcs paper={text} event={event} />
        <p class="legend">
          <span class="m-actor">actor</span> <span class="m-said">what somebody says</span>{" "}
          <mark class="m-trigger vc">verbal</mark>, <mark class="m-trigger mc">material</mark> cooperation,{" "}
          <mark class="m-trigger vx">verbal</mark>, <mark class="m-trigger mx">material</mark> conflict ·{" "}
          <kbd>n</kbd> <kbd>p</kbd> next and previous event
        </p>
      </article>
      <aside class="findings" aria-label="Findings">
        <div class={`detail${event ? " open" : ""}`} aria-live="polite">
          {event ? (
            <>
              <button class="quiet close" onClick={() => choose(null)} aria-label="Close">×</button>
              <Deed findings={findings} event={event} points={points} titlePoints={titlePoints} />
              {judge?.(event)}
            </>
          ) : (
            <p class="faint">{findings.events.length ? "Point at a marked word, or choose an event below." : "No events were found in this article."}</p>
          )}
        </div>
        {network.links.length > 0 && (
          <details class="box" open>
            <summary>Who did what to whom</summary>
            <Network graph={network} chosen={event ? [...event.source, ...event.target].map((who) => nameIn(findings, who)) : []} />
          </details>
        )}
        <Lists findings={findings} chosen={chosen} show={show} />
        {below}
      </aside>
    </div>
  );
}
