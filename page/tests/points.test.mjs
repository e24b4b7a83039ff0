// Offsets and cutting, without a browser: `npm test` in page/ (scripts/check-page runs it).
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";

async function load(file) {
  const made = await build({ entryPoints: [new URL(`../source/${file}`, import.meta.url).pathname], bundle: true, format: "esm", write: false, jsx: "automatic", jsxImportSource: "preact" });
  return import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].contents).toString("base64")}`);
}
const { Points, cut } = await load("points.ts");
const { after, stepsOf } = await load("parts/timeline.tsx");
const { day, money, safeLink } = await load("words.ts");
const { queryText } = await load("api.ts");

test("offsets count code points", () => {
  const points = new Points("a😀b\u{1F1E9}\u{1F1EA}c");
  assert.equal(points.length, 6);
  assert.equal(points.slice(1, 3), "😀b");
  assert.equal(points.slice(5, 99), "c");
  assert.equal(new Points("plain é").slice(6, 7), "é");
});

test("pieces cover the text once, whatever overlaps", () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
  for (let round = 0; round < 200; ++round) {
    const marks = Array.from({ length: random(12) }, (_, what) => {
      const begin = random(50);
      return { begin, end: begin + random(20), what };
    });
    const pieces = cut(5, 40, marks);
    assert.equal(pieces[0].begin, 5);
    assert.equal(pieces.at(-1).end, 40);
    pieces.forEach((piece, index) => {
      if (index > 0) assert.equal(piece.begin, pieces[index - 1].end);
      const covering = marks.filter((mark) => mark.begin <= piece.begin && mark.end >= piece.end).map((mark) => mark.what);
      assert.deepEqual([...piece.marks].sort(), covering.sort());
    });
  }
});

test("time goes on without gaps", () => {
  assert.equal(after("2023-12"), "2024-01");
  assert.equal(after("2024-02-28"), "2024-02-29");
  assert.equal(after("1999"), "2000");
  const steps = stepsOf({ step: "month", quads: { "verbal conflict": [{ value: "2023-11", count: 2 }], "material cooperation": [{ value: "2024-02", count: 1 }, { value: "", count: 9 }] } });
  assert.deepEqual(steps.map((step) => step.at), ["2023-11", "2023-12", "2024-01", "2024-02"]);
  assert.deepEqual(steps[0].counts, { "verbal conflict": 2 });
});

test("words for values", () => {
  assert.equal(day("2023-03-02T10:00:00Z"), "2 Mar 2023");
  assert.equal(day("2023-03"), "Mar 2023");
  assert.equal(day("2023-W26"), "week 26 of 2023");
  assert.equal(day(null), "undated");
  assert.equal(money({ value: 1e9, unit: "EUR" }), "1 billion EUR");
  assert.equal(safeLink("javascript:alert(1)"), null);
  assert.equal(safeLink(" https://a.example"), null);
  assert.equal(safeLink("https://a.example/x"), "https://a.example/x");
  assert.equal(queryText({ a: "", b: null, c: true, d: false, e: "x y", f: 0 }), "c=1&e=x+y&f=0");
});
