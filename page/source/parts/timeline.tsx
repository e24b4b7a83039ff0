// Events over time: cooperation above the line, conflict below it, material deeds next to the line.
import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useState } from "preact/hooks";
import type { Series } from "../types";
import { count, day, quads, sideOf } from "../words";
import { useWidth } from "./wide";

interface Step {
  at: string;
  counts: Record<string, number>;
}

// Every step between the first and the last, those without events too.
export function stepsOf(series: Series, among: Series[] = [series]): Step[] {
  const counts = new Map<string, Record<string, number>>();
  for (const [quad, facets] of Object.entries(series.quads)) {
    for (const facet of facets) {
      if (!facet.value) continue;
      const one = counts.get(facet.value) ?? {};
      one[quad] = facet.count;
      counts.set(facet.value, one);
    }
  }
  // Drawn beside each other they begin and end alike.
  const known = among.flatMap((one) => Object.values(one.quads).flatMap((facets) => facets.map((facet) => facet.value))).filter(Boolean).sort();
  const first = known[0];
  const last = known[known.length - 1];
  if (!first || !last) return [];
  const steps: Step[] = [];
  for (let at = first; at <= last && steps.length < 5000; at = after(at)) steps.push({ at, counts: counts.get(at) ?? {} });
  return steps;
}

export function after(at: string): string {
  if (at.length === 4) return String(Number(at) + 1).padStart(4, "0");
  const date = new Date(`${at.length === 7 ? `${at}-01` : at}T00:00:00Z`);
  if (at.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, at.length);
}

const names: Record<string, string> = { vc: "verbal cooperation", mc: "material cooperation", vx: "verbal conflict", mx: "material conflict" };

export const Keys = () => (
  <span class="keys">{Object.entries(names).map(([side, name]) => <span key={side} class={side}><i />{name}</span>)}</span>
);

const above = (step: Step) => (step.counts["verbal cooperation"] ?? 0) + (step.counts["material cooperation"] ?? 0);
const below = (step: Step) => (step.counts["verbal conflict"] ?? 0) + (step.counts["material conflict"] ?? 0);

// `among`: those that it is to be compared with, of the same scale.
export function Timeline({ series, height = 190, among = [series] }: { series: Series; height?: number; among?: Series[] }) {
  const [table, setTable] = useState(false);
  const [place, width] = useWidth<HTMLDivElement>(900);
  const steps = stepsOf(series, among);
  if (steps.length === 0) return null;
  const left = 44;
  const all = among.flatMap((one) => stepsOf(one));
  const top = max(all, above) ?? 0;
  const bottom = max(all, below) ?? 0;
  const y = scaleLinear().domain([top || 1, -(bottom || 1)]).range([8, height - 24]).nice();
  const wide = (width - left - 6) / steps.length;
  const bar = Math.min(40, Math.max(1, wide - (wide > 4 ? 1.5 : 0)));
  const every = Math.max(1, Math.ceil(steps.length / Math.max(2, Math.floor(width / 110))));
  const describe = (step: Step) => `${day(step.at)}: ${quads.map((quad) => `${step.counts[quad] ?? 0} ${quad}`).join(", ")}`;
  const zero = y(0);
  return (
    <figure class="chart">
      <div ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Events from ${day(steps[0]?.at ?? "")} to ${day(steps[steps.length - 1]?.at ?? "")}; cooperation above the line, conflict below. Most in one ${series.step}: ${top} of cooperation, ${bottom} of conflict.`}>
        {y.ticks(4).filter(Number.isInteger).map((tick) => (
          <g key={tick}><line class="axis" x1={left} x2={width} y1={y(tick)} y2={y(tick)} /><text x={left - 6} y={y(tick) + 4} text-anchor="end">{count(Math.abs(tick))}</text></g>
        ))}
        {steps.map((step, index) => {
          const x = left + index * wide + (wide - bar) / 2;
          const mc = step.counts["material cooperation"] ?? 0;
          const vc = step.counts["verbal cooperation"] ?? 0;
          const mx = step.counts["material conflict"] ?? 0;
          const vx = step.counts["verbal conflict"] ?? 0;
          const piece = (quad: string, from: number, to: number) =>
            from === to ? null : <rect class={sideOf(quad)} x={x} width={bar} y={Math.min(y(from), y(to))} height={Math.abs(y(from) - y(to))} />;
          return (
            <g key={step.at}>
              <title>{describe(step)}</title>
              <rect x={left + index * wide} width={wide} y={0} height={height - 20} fill="transparent" />
              {piece("material cooperation", 0, mc)}
              {piece("verbal cooperation", mc, mc + vc)}
              {piece("material conflict", 0, -mx)}
              {piece("verbal conflict", -mx, -mx - vx)}
              {index % every === 0 && <text x={Math.min(x + bar / 2, width - 38)} y={height - 6} text-anchor="middle">{day(step.at)}</text>}
            </g>
          );
        })}
        <line class="zero" x1={left} x2={width} y1={zero} y2={zero} />
      </svg>
      </div>
      <figcaption><span>events a {series.step}: cooperation above the line, conflict below</span><Keys /><button class="quiet" aria-expanded={table} onClick={() => setTable(!table)}>{table ? "Hide the table" : "As a table"}</button></figcaption>
      {table && (
        <div class="scroll" tabIndex={0} role="region" aria-label="Counts over time">
          <table class="plain">
            <thead><tr><th>{series.step}</th>{quads.map((quad) => <th key={quad} class="n">{quad}</th>)}</tr></thead>
            <tbody>{steps.map((step) => <tr key={step.at}><td>{day(step.at)}</td>{quads.map((quad) => <td key={quad} class="n">{step.counts[quad] ?? 0}</td>)}</tr>)}</tbody>
          </table>
        </div>
      )}
    </figure>
  );
}
