// How findings are named.
import type { CodedEvent, EventRow, Findings, Money, Participant, Party } from "./types";

export type Side = "vc" | "mc" | "vx" | "mx";
const sides: Record<string, Side> = {
  "verbal cooperation": "vc",
  "material cooperation": "mc",
  "verbal conflict": "vx",
  "material conflict": "mx",
};
export const quads = Object.keys(sides);
export const sideOf = (quad: string | null | undefined): Side | "none" => (quad && sides[quad]) || "none";

export const codeOf = (who: Participant | Party): string =>
  "code" in who ? who.code ?? "" : `${who.country ?? ""}${who.sector ?? ""}`;

export const typeText = (event: { type: string; modes: string[] }): string =>
  event.modes.length ? `${event.type} ${event.modes.join(", ")}` : event.type;

export const nameIn = (findings: Findings, who: Participant): string =>
  (who.entity === null ? undefined : findings.entities.find((one) => one.id === who.entity)?.name) ?? who.text;

export const names = (who: Party[]): string => who.map((one) => one.name).join(", ");

// With a true minus sign, and a plus sign where wanted.
export const decimals = (value: number, places = 2, plus = false): string => {
  const text = Math.abs(value).toFixed(places);
  return `${Number(text) === 0 ? "" : value < 0 ? "\u2212" : plus ? "+" : ""}${text}`;
};

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const large = new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 });
export const count = (value: number): string => numbers.format(value);
export const money = (amount: Money): string =>
  `${amount.value >= 1e6 ? large.format(amount.value) : numbers.format(amount.value)}${amount.unit ? ` ${amount.unit}` : ""}`;

export function circumstances(event: CodedEvent | EventRow): string[] {
  const list: string[] = [];
  if (event.amount) list.push(money(event.amount));
  for (const [what, value] of Object.entries(event.counts)) if (value !== null) list.push(`${count(value)} ${what}`);
  if (event.instrument) list.push(event.instrument);
  return list;
}

export const plural = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
// "2 Mar 2023", "Mar 2023", "week 26 of 2023", "2023" as far as it is known.
export function day(iso: string | null): string {
  if (!iso) return "undated";
  const short = iso.slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(short)) return days.format(new Date(`${short}T00:00:00Z`));
  if (/^\d{4}-\d{2}$/.test(short)) return months.format(new Date(`${short}-01T00:00:00Z`));
  const part = /^(\d{4})-(W|Q)(\d\d?)$/.exec(short);
  if (part) return `${part[2] === "W" ? "week" : "quarter"} ${Number(part[3])} of ${part[1]}`;
  return short;
}

// Only web addresses become links; anything else an article gives stays text.
export const safeLink = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
