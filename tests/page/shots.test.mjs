// Every view as a picture, against the one kept in shots/: wide and phone, light and dark. Run by
// scripts/check-page on a store of synthetic articles (synthetic.mjs).
//
// What is compared is a small blurred picture (an eighth of the width, drawn by the browser itself):
// letters may be smoothed differently, a missing part or a shifted column may not. Of its cells at
// most kShare may differ by more than kFar of 255 in some colour, and heights may differ by 3 %.
// CHANCERY_NEW_SHOTS=1 keeps the pictures as they are now; look at them before committing.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const start = process.env.CHANCERY_SYNTHETIC;
const shots = process.env.CHANCERY_SHOTS;
const renew = process.env.CHANCERY_NEW_SHOTS === "1";
const kept = new URL("./shots/", import.meta.url);
const kFar = 20;
const kShare = 0.01;
const tallest = 2400; // of a page, in CSS pixels

const views = {
  today: { at: "today" },
  events: { at: "events?source=FRA" },
  article: { at: "article", event: true },
  actors: { at: "actor" },
  actor: { at: "actor?who=France" },
  pair: { at: "pair?one=FRA&other=RUS" },
  blocs: { at: "blocs?step=year" },
  map: { at: "map" },
  claims: { at: "claims", open: /Who confirms/ },
  watch: { at: "watch?ask=type%3DSANCTION" },
  check: { at: "check?seed=7&size=5", named: true },
  try: { at: "try", coded: true },
};
const screens = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

let browser;
let compare;
before(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: [...flags, "--font-render-hinting=none", "--disable-lcd-text"] });
  compare = await browser.newPage();
  if (shots) await mkdir(shots, { recursive: true });
});
after(() => browser?.close());

const settled = async (page) => {
  await page.waitForFunction(() => !document.querySelector(".waiting") && !document.documentElement.hasAttribute("data-awaits"));
  await page.evaluate(() => document.fonts.ready);
};

async function arrange(page, view) {
  if (view.event) {
    const { rows } = await (await page.request.get(`${start}api/v1/articles?limit=1`)).json();
    await page.goto(`${start}article/${rows[0].key}?event=0`);
    await page.locator(".detail.open").waitFor();
  } else {
    await page.goto(start + view.at);
    await page.locator("main h1").waitFor();
  }
  await settled(page);
  if (view.open) await page.getByRole("button", { name: view.open }).first().click();
  if (view.named) await page.getByLabel("your name").fill("ana");
  if (view.coded) {
    await page.getByRole("button", { name: "an example" }).click();
    await page.locator("#article-text").fill("France thanks Germany\n\nFrance thanked Germany in Paris on Monday. The president of Russia accused France of spying.");
    await page.getByLabel("published").fill("2024-05-02");
    await page.getByRole("button", { name: "Code it" }).click();
    await page.locator(".paper").waitFor();
  }
  await settled(page);
  await page.evaluate(() => scrollTo(0, 0));
}

// Times of the machine and the version are no part of the picture.
const still = `
  :root { --sans: "DejaVu Sans", sans-serif !important; --serif: "DejaVu Serif", serif !important; }
  *, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; scroll-behavior: auto !important; }
  .foot, .results > section > .note { visibility: hidden; }`;

async function picture(name, view, screen, colorScheme) {
  const phone = screen === "phone";
  const context = await browser.newContext({ viewport: screens[screen], colorScheme, bypassCSP: true, isMobile: phone, hasTouch: phone, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(30000);
  await page.addInitScript((css) => addEventListener("DOMContentLoaded", () => {
    const style = document.createElement("style");
    style.textContent = css;
    document.head.append(style);
  }), still);
  await arrange(page, view);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const image = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: screens[screen].width, height: Math.min(height, tallest) } });
  if (shots) await writeFile(`${shots}/${name}.png`, image);
  await context.close();
  return image;
}

// Both as cells of eight pixels a side: `kept` is stored as such already.
const shrink = (image) => compare.evaluate(async (data) => {
  const bitmap = await createImageBitmap(await (await fetch(data)).blob());
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width / 8);
  canvas.height = Math.round(bitmap.height / 8);
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.filter = "blur(1px)";
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1];
}, `data:image/png;base64,${image.toString("base64")}`);

const differ = (one, other) => compare.evaluate(async ([first, second, far]) => {
  const read = async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = document.createElement("canvas");
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(bitmap, 0, 0);
    return { width: bitmap.width, height: bitmap.height, points: pen.getImageData(0, 0, bitmap.width, bitmap.height).data };
  };
  const [a, b] = [await read(first), await read(second)];
  const height = Math.min(a.height, b.height);
  let worse = 0;
  for (let at = 0; at < height * a.width; ++at) {
    for (let c = 0; c < 3; ++c) {
      if (Math.abs(a.points[4 * at + c] - b.points[4 * at + c]) <= far) continue;
      worse += 1;
      break;
    }
  }
  return { width: a.width === b.width, taller: Math.abs(a.height - b.height) / a.height, share: worse / (height * a.width) };
}, [one, other, kFar]);

for (const screen of Object.keys(screens)) {
  for (const colours of ["light", "dark"]) {
    test(`pictures: ${screen}, ${colours}`, async () => {
      const wrong = [];
      for (const [view, how] of Object.entries(views)) {
        const name = `${view}-${screen}-${colours}`;
        const now = await shrink(await picture(name, how, screen, colours));
        const file = new URL(`${name}.png`, kept);
        if (renew) await writeFile(file, Buffer.from(now, "base64"));
        const before = await readFile(file).catch(() => null);
        if (before === null) {
          wrong.push(`${name}: no picture is kept (CHANCERY_NEW_SHOTS=1 keeps one)`);
          continue;
        }
        const { width, taller, share } = await differ(before.toString("base64"), now);
        if (!width || taller > 0.03 || share > kShare) wrong.push(`${name}: ${(100 * share).toFixed(1)} % of it differs, height by ${(100 * taller).toFixed(1)} %`);
      }
      assert.deepEqual(wrong, []);
    });
  }
}
