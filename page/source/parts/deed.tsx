// One event: who, what, to whom, drawn; then the words it rests on and how it was found.
import type { Points } from "../points";
import type { CodedEvent, Findings, Participant, Span, Statement } from "../types";
import { circumstances, day, nameIn, sideOf, typeText } from "../words";
import { Code, StatusTag } from "./small";

const Side = ({ findings, who, what }: { findings: Findings; who: Participant[]; what: string }) => (
  <ul class="side" aria-label={what}>
    {who.map((one, index) => <li key={index}>{nameIn(findings, one)} <Code who={one} /></li>)}
    {who.length === 0 && <li class="faint">nobody named</li>}
  </ul>
);

const Arrow = ({ both }: { both: boolean }) => (
  <svg class="arrow" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
    <line x1={both ? 7 : 1} y1="6" x2="33" y2="6" />
    <path d="M32 1.5 39 6l-7 4.5z" />
    {both && <path d="M8 1.5 1 6l7 4.5z" />}
  </svg>
);

function voiceOf(findings: Findings, event: CodedEvent): string {
  if (event.said_by.length === 0) return "the article's own";
  const said = event.said_by
    .map((id) => findings.statements.find((one) => one.id === id))
    .filter((one): one is Statement => one !== undefined);
  return said
    .map((one) => {
      const speaker = one.speaker ? nameIn(findings, one.speaker) : "somebody unnamed";
      const via = one.via.map((who) => nameIn(findings, who));
      return `${speaker}${one.cue_class !== "neutral" ? ` (${one.cue_class})` : ""}${via.length ? `, through ${via.join(", ")}` : ""}`;
    })
    .join("; ");
}

export function Deed({ findings, event, points, titlePoints }: { findings: Findings; event: CodedEvent; points: Points; titlePoints: Points }) {
  const words = (span: Span) => (span.field === "title" ? titlePoints : points).slice(span.begin, span.end);
  const facts: [string, string | null][] = [
    ["trigger", words(event.trigger)],
    ["status", event.denied_by ? `${event.status} by ${nameIn(findings, event.denied_by)}` : event.status],
    ["voice", voiceOf(findings, event)],
    ["date", event.date ? `${day(event.date.value)} (${event.date.from})` : null],
    ["place", event.place ? [event.place.name, event.place.country].filter(Boolean).join(", ") : null],
    ["with", circumstances(event).join(", ") || null],
    ["contexts", event.contexts.join(", ") || null],
    ["codes", [event.quad, event.cameo && `CAMEO ${event.cameo}`, event.score !== null && `score ${event.score}`].filter(Boolean).join(", ")],
    ["pattern", event.pattern],
    ["told again", event.also.length ? `${event.also.length} more time${event.also.length > 1 ? "s" : ""} in this article` : null],
  ];
  return (
    <div class="deed">
      <figure class={event.target.length === 0 && !event.symmetric ? "drawn alone" : "drawn"}>
        <Side findings={findings} who={event.source} what="who" />
        {event.symmetric ? <span class={`tag ${sideOf(event.quad)}`}>⇄ {typeText(event)}</span> : (
          <>
            <span class="deed-type"><span class={`tag ${sideOf(event.quad)}`}>{typeText(event)}</span><Arrow both={false} /></span>
            <Side findings={findings} who={event.target} what="to whom" />
          </>
        )}
      </figure>
      <StatusTag status={event.status} />
      <blockquote>{words(event.evidence)}</blockquote>
      <dl>
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
        ))}
      </dl>
    </div>
  );
}
