// What was found in an article, as lists: events, statements, actors, positions and pledges.
import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Findings } from "../types";
import { day, money, nameIn, sideOf, typeText } from "../words";
import { Points } from "../points";
import { Code, StatusTag } from "./small";

interface ListProps {
  findings: Findings;
  chosen: number | null;
  show: (event: number) => void;
}

function Events({ findings, chosen, show }: ListProps) {
  const who = (list: Findings["events"][number]["source"]) => list.map((one) => nameIn(findings, one)).join(", ");
  return (
    <ul class="rows">
      {findings.events.map((event) => (
        <li key={event.id}>
          <button class={`row${event.id === chosen ? " chosen" : ""}`} aria-pressed={event.id === chosen} onClick={() => show(event.id)}>
            <span class={`tag ${sideOf(event.quad)}`}>{typeText(event)}</span> <StatusTag status={event.status} />
            <span class="who">{who(event.source) || "somebody"}{event.target.length > 0 && <> → {who(event.target)}</>}</span>
            {event.date && <small>{day(event.date.value)}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Statements({ findings }: ListProps) {
  const points = new Points(findings.text);
  const title = new Points(findings.title ?? "");
  return (
    <ul class="rows">
      {findings.statements.map((one) => (
        <li key={one.id} class="said">
          <b>{one.speaker ? nameIn(findings, one.speaker) : "somebody unnamed"}</b>{" "}
          {one.speaker && <Code who={one.speaker} />} <small>{one.cue_class === "neutral" ? "says" : one.cue_class}, {one.kind}</small>
          {one.via.length > 0 && <small>, through {one.via.map((who) => nameIn(findings, who)).join(", ")}</small>}
          <q>{one.content.map((span) => (span.field === "title" ? title : points).slice(span.begin, span.end)).join(" … ")}</q>
        </li>
      ))}
    </ul>
  );
}

function Actors({ findings }: ListProps) {
  const sorted = [...findings.entities].filter((one) => one.kind !== "place").sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <table class="plain">
      <thead><tr><th>actor</th><th>code</th><th>role</th><th class="n">named</th></tr></thead>
      <tbody>
        {sorted.map((one) => (
          <tr key={one.id}>
            <td>{one.name}</td>
            <td><span class="code">{one.code}</span></td>
            <td>{one.role} <small class="faint">{one.resolved_by}</small></td>
            <td class="n">{one.mentions.length}×</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stands({ findings }: ListProps) {
  return (
    <ul class="rows">
      {findings.positions.map((one, index) => (
        <li key={`p${index}`}><b>{nameIn(findings, one.actor)}</b> <Code who={one.actor} /> {one.vote ?? one.stance} <q>{one.issue.text}</q></li>
      ))}
      {findings.outcomes.map((one, index) => (
        <li key={`o${index}`}>
          <q>{one.issue.text}</q> {one.result}
          {one.blocked_by.length > 0 && <>, blocked by {one.blocked_by.map((who) => nameIn(findings, who)).join(", ")}</>}
          {one.instead && <>; instead: {one.instead}</>}
        </li>
      ))}
      {findings.pledges.map((one, index) => (
        <li key={`g${index}`}>
          <b>{one.giver.map((who) => nameIn(findings, who)).join(", ") || "somebody"}</b> → {one.recipient.map((who) => nameIn(findings, who)).join(", ") || "somebody"}:{" "}
          {one.amount ? money(one.amount) : ""} {one.purpose} <span class="status">{one.status}</span>
        </li>
      ))}
    </ul>
  );
}

export function Lists(props: ListProps) {
  const { findings } = props;
  const tabs: [string, number, (p: ListProps) => ComponentChildren][] = [
    ["Events", findings.events.length, Events],
    ["Statements", findings.statements.length, Statements],
    ["Actors", findings.entities.filter((one) => one.kind !== "place").length, Actors],
    ["Positions", findings.positions.length + findings.outcomes.length + findings.pledges.length, Stands],
  ];
  const [at, set] = useState(0);
  const Shown = (tabs[at] as (typeof tabs)[number])[2];
  const move = (key: KeyboardEvent) => {
    const step = key.key === "ArrowRight" ? 1 : key.key === "ArrowLeft" ? -1 : 0;
    if (!step) return;
    key.preventDefault();
    const next = (at + step + tabs.length) % tabs.length;
    set(next);
    ((key.currentTarget as HTMLElement).children[next] as HTMLElement).focus();
  };
  return (
    <div class="lists">
      <div role="tablist" aria-label="Findings" onKeyDown={move}>
        {tabs.map(([name, size], index) => (
          <button key={name} role="tab" id={`tab-${index}`} aria-selected={index === at} aria-controls="tab-panel" tabIndex={index === at ? 0 : -1} onClick={() => set(index)}>
            {name} <small>{size}</small>
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${at}`} tabIndex={0}><Shown {...props} /></div>
    </div>
  );
}
