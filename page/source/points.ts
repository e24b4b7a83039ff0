// Offsets of findings count code points; JavaScript counts UTF-16 units. And: cutting a text into
// pieces at the borders of many spans.

export class Points {
  private readonly at16: Uint32Array | null; // null: the two count alike

  constructor(readonly text: string) {
    if (!/[\ud800-\udbff]/.test(text)) {
      this.at16 = null;
      return;
    }
    const at: number[] = [];
    let units = 0;
    for (const point of text) {
      at.push(units);
      units += point.length;
    }
    at.push(units);
    this.at16 = Uint32Array.from(at);
  }

  get length(): number {
    return this.at16 ? this.at16.length - 1 : this.text.length;
  }
  slice(begin: number, end: number): string {
    if (!this.at16) return this.text.slice(begin, end);
    const last = this.at16.length - 1;
    return this.text.slice(this.at16[Math.min(begin, last)], this.at16[Math.min(end, last)]);
  }
}

export interface Mark<T> {
  begin: number;
  end: number;
  what: T;
}
export interface Piece<T> {
  begin: number;
  end: number;
  marks: T[];
}

// The pieces of [begin, end) between the borders of the marks, each with the marks that cover it.
export function cut<T>(begin: number, end: number, marks: Mark<T>[]): Piece<T>[] {
  const inside = marks.filter((mark) => mark.begin < end && mark.end > begin && mark.end > mark.begin);
  const borders = new Set([begin, end]);
  for (const mark of inside) {
    borders.add(Math.max(begin, mark.begin));
    borders.add(Math.min(end, mark.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.begin - b.begin);
  const pieces: Piece<T>[] = [];
  let open: Mark<T>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; ++i) {
    const from = sorted[i] as number;
    const to = sorted[i + 1] as number;
    open = open.filter((mark) => mark.end > from);
    while (next < opening.length && (opening[next] as Mark<T>).begin <= from) {
      const mark = opening[next++] as Mark<T>;
      if (mark.end > from) open.push(mark);
    }
    pieces.push({ begin: from, end: to, marks: open.map((mark) => mark.what) });
  }
  return pieces;
}
