// Actors in a circle and what they do to each other: blue for cooperation, orange for conflict, as
// thick as it is frequent. The same is given as a list for those who do not see it.
import type { Findings } from "../types";
import { nameIn, sideOf } from "../words";
import { useWidth } from "./wide";

export interface Link {
  from: string;
  to: string;
  cooperation: number;
  conflict: number;
}
export interface Graph {
  nodes: string[];
  links: Link[];
}

const mostNodes = 10;
const notSo = new Set(["negated", "denied", "hypothetical"]);

export function networkOf(findings: Findings): Graph {
  const links = new Map<string, Link>();
  const weight = new Map<string, number>();
  const add = (from: string, to: string, side: string) => {
    if (from === to) return;
    const key = `${from}\u0000${to}`;
    const link = links.get(key) ?? { from, to, cooperation: 0, conflict: 0 };
    if (side.endsWith("c")) link.cooperation += 1;
    else link.conflict += 1;
    links.set(key, link);
    for (const one of [from, to]) weight.set(one, (weight.get(one) ?? 0) + 1);
  };
  for (const event of findings.events) {
    const side = sideOf(event.quad);
    if (side === "none" || notSo.has(event.status)) continue;
    const sources = event.source.map((who) => nameIn(findings, who));
    const targets = event.symmetric ? sources : event.target.map((who) => nameIn(findings, who));
    for (const from of sources) for (const to of targets) add(from, to, side);
  }
  const nodes = [...weight].sort((a, b) => b[1] - a[1]).slice(0, mostNodes).map(([name]) => name);
  return { nodes, links: [...links.values()].filter((link) => nodes.includes(link.from) && nodes.includes(link.to)) };
}

const short = (name: string) => (name.length > 22 ? `${name.slice(0, 21)}…` : name);

export function Network({ graph, chosen = [], size = 340, classOf }: { graph: Graph; chosen?: string[]; size?: number; classOf?: (node: string) => string }) {
  const among = chosen.filter((name) => graph.links.some((link) => link.from === name || link.to === name)); // none: all count alike
  const most = Math.max(1, ...graph.links.map((link) => link.cooperation + link.conflict));
  const middle = { x: size / 2 + 40, y: size / 2 };
  const radius = size / 2 - 34;
  const at = new Map(graph.nodes.map((name, index) => {
    const angle = (index / graph.nodes.length) * 2 * Math.PI - Math.PI / 2;
    return [name, { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle), angle }] as const;
  }));
  const [place, width] = useWidth<HTMLElement>(size + 80);
  const k = Math.min(1.35, Math.max(1, (size + 80) / width)); // where it is drawn small, letters are larger
  const say = (link: Link) =>
    `${link.from} to ${link.to}: ${[link.cooperation && `${link.cooperation} of cooperation`, link.conflict && `${link.conflict} of conflict`].filter(Boolean).join(", ")}`;
  return (
    <figure class="network" ref={place}>
      <svg viewBox={`0 0 ${size + 80} ${size}`} role="img" aria-label={`Who did what to whom. ${graph.links.map(say).join(". ")}`}>
        <defs>
          {["cooperation", "conflict"].map((kind) => (
            <marker key={kind} id={`tip-${kind}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
              <path class={`tip ${kind}`} d="M0 0 8 4 0 8z" />
            </marker>
          ))}
        </defs>
        {graph.links.map((link) => {
          const from = at.get(link.from);
          const to = at.get(link.to);
          if (!from || !to) return null;
          const kind = link.cooperation >= link.conflict ? "cooperation" : "conflict";
          const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
          const bend = length * 0.14;
          const turn = { x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend, y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend };
          const back = Math.hypot(to.x - turn.x, to.y - turn.y) || 1;
          const end = { x: to.x - ((to.x - turn.x) / back) * 9, y: to.y - ((to.y - turn.y) / back) * 9 };
          const lit = among.length === 0 || (among.includes(link.from) && among.includes(link.to));
          return (
            <path key={`${link.from}|${link.to}`} class={`link ${kind}${lit ? "" : " dim"}`} d={`M${from.x} ${from.y}Q${turn.x} ${turn.y} ${end.x} ${end.y}`}
              stroke-width={1 + 2.5 * ((link.cooperation + link.conflict) / most) ** 1.5} marker-end={`url(#tip-${kind})`}>
              <title>{say(link)}</title>
            </path>
          );
        })}
        {graph.nodes.map((name) => {
          const node = at.get(name);
          if (!node) return null;
          const side = Math.cos(node.angle);
          const anchor = Math.abs(side) < 0.3 ? "middle" : side > 0 ? "end" : "start";
          const near = Math.min(60, 14 + 6 * short(name).length) * k; // long names reach back over the node
          const x = Math.abs(side) < 0.3 ? node.x : side > 0 ? Math.min(size + 78, node.x + near) : Math.max(2, node.x - near);
          return (
            <g key={name} class={`node ${classOf?.(name) ?? ""}${chosen.includes(name) ? " chosen" : ""}`}>
              <circle cx={node.x} cy={node.y} r="5" />
              <text x={x} y={node.y + (node.y < middle.y ? -10 : 6 + 12 * k)} text-anchor={anchor} style={{ fontSize: `${12 * k}px` }}>{short(name)}</text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
