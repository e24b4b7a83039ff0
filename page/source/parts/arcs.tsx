// Who did what to whom, drawn in the text itself: from who to the trigger, and on to whom. The lines
// run between the lines of text and in the margin, never over words.
import { useLayoutEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { CodedEvent } from "../types";
import { sideOf } from "../words";

interface Box {
  left: number;
  right: number;
  top: number;
}
export interface Arc {
  path: string;
  head: boolean; // an arrow at its end
}

const round = 4;

// From the top of one box to the top of another: up, along the gap above each, and down; by the
// margin where they stand in different lines. `rise`: how far above the boxes.
export function pathOf(from: Box, to: Box, margin: number, rise: number): string {
  const a = (from.left + from.right) / 2;
  const b = (to.left + to.right) / 2;
  const corner = (x: number, y: number, nextX: number, nextY: number, thenX: number, thenY: number) => {
    const near = (one: number, other: number) => one + Math.sign(other - one) * Math.min(round, Math.abs(other - one) / 2);
    return `L${near(nextX, x)} ${near(nextY, y)}Q${nextX} ${nextY} ${near(nextX, thenX)} ${near(nextY, thenY)}`;
  };
  const y1 = from.top - rise;
  const y2 = to.top - rise;
  const points: [number, number][] = Math.abs(y1 - y2) < 8
    ? [[a, from.top], [a, Math.min(y1, y2)], [b, Math.min(y1, y2)], [b, to.top]]
    : [[a, from.top], [a, y1], [margin, y1], [margin, y2], [b, y2], [b, to.top]];
  let path = `M${a} ${from.top}`;
  for (let i = 1; i + 1 < points.length; ++i) {
    const [before, at, after] = [points[i - 1], points[i], points[i + 1]] as [[number, number], [number, number], [number, number]];
    path += corner(before[0], before[1], at[0], at[1], after[0], after[1]);
  }
  return `${path}L${b} ${to.top}`;
}

const most = 4; // of one side

export function arcsOf(paper: HTMLElement, event: CodedEvent): Arc[] {
  const origin = paper.getBoundingClientRect();
  const box = (element: Element, nudge = 0): Box => {
    const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { left: rect.left - origin.left + nudge, right: rect.right - origin.left + nudge, top: rect.top - origin.top - 2 };
  };
  const trigger = [...paper.querySelectorAll("mark.m-trigger[data-event]")].find((one) => (one.getAttribute("data-event") ?? "").split(" ").includes(String(event.id)));
  if (!trigger) return [];
  const style = getComputedStyle(trigger.closest("p, h2, h3") ?? paper);
  const text = (trigger.closest("p, h2, h3") ?? paper).getBoundingClientRect();
  const margin = text.left - origin.left + parseFloat(style.paddingLeft) - 9;
  const arcs: Arc[] = [];
  for (const role of ["source", "target"]) {
    const nearest = new Map<string, Element>(); // of each actor the mention next to the trigger
    for (const element of paper.querySelectorAll(`[data-role~="${role}"]`)) {
      const of = element.getAttribute("data-entity") ?? "";
      const far = (one: Element) => Math.hypot(box(one).left - box(trigger).left, 30 * (box(one).top - box(trigger).top));
      const old = nearest.get(of);
      if (element !== trigger && (!old || far(element) < far(old))) nearest.set(of, element);
    }
    for (const element of [...nearest.values()].slice(0, most)) {
      if (role === "source" && !event.symmetric) arcs.push({ path: pathOf(box(element), box(trigger, -3), margin, 4), head: false });
      else arcs.push({ path: pathOf(box(trigger, 3), box(element), margin - 3, 6), head: true });
    }
  }
  return arcs;
}

export function Arcs({ paper, event }: { paper: RefObject<HTMLDivElement | null>; event: CodedEvent | null }) {
  const [arcs, set] = useState<Arc[]>([]);
  useLayoutEffect(() => {
    const element = paper.current;
    if (!element || !event) return set([]);
    const draw = () => set(arcsOf(element, event));
    draw();
    const watcher = new ResizeObserver(draw);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [event]);
  if (arcs.length === 0 || !event) return null;
  return (
    <svg class={`arcs ${sideOf(event.quad)}`} aria-hidden="true">
      <defs>
        <marker id="arc-tip" viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" /></marker>
      </defs>
      {arcs.map((arc) => <path key={arc.path} class="arc" d={arc.path} marker-end={arc.head ? "url(#arc-tip)" : undefined} />)}
    </svg>
  );
}
