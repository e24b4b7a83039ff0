// The page as a person uses it, in Chromium: run by scripts/check-page.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const small = process.env.CHANCERY_PAGE;
const start = small;
const large = process.env.CHANCERY_SYNTHETIC; // two years of eight countries: synthetic.mjs
const shots = process.env.CHANCERY_SHOTS;
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = ["today", "events", "actor", "pair?one=GRC&other=TUR", "blocs?voice=all&sectors=any", "map", "claims", "watch", "check", "try"];
const slow = Number(process.env.CHANCERY_SLOW ?? 1); // how many times slower than it is this machine shall seem
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
  if (shots) await mkdir(shots, { recursive: true });
});
after(() => browser?.close());

// A window; whatever it logs as an error, and every request to another host, fails its test.
async function open(address = "", options = {}, start = small) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(slow > 1 ? 60000 : 15000);
  if (slow > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slow });
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && !/status of 4\d\d/.test(message.text()) && wrong.push(message.text()));
  page.on("request", (request) => !request.url().startsWith(start) && !request.url().startsWith("data:") && wrong.push(`asked ${request.url()}`));
  await page.goto(start + address);
  await page.locator("main h1, main .reading").first().waitFor();
  return { page, context, close: async () => (await context.close(), assert.deepEqual(wrong, [])) };
}

// Nothing is loaded or asked any more.
const settled = (page) => page.waitForFunction(() => !document.querySelector(".waiting") && !document.documentElement.hasAttribute("data-awaits"));
const shot = (page, name) => (shots ? page.screenshot({ path: path.join(shots, `${name}.png`) }) : undefined);

async function openArticle(page, title) {
  const { rows } = await (await page.request.get(`${start}api/v1/articles?limit=200`)).json();
  await page.goto(`${start}article/${rows.find((row) => title.test(row.title)).key}`);
  await page.locator(".paper").waitFor();
}

test("every view shows something, and axe finds nothing serious, light and dark", async () => {
  const serious = [];
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open("", { colorScheme, bypassCSP: true });
    const look = async (view) => {
      await settled(page);
      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const one of found.violations.filter((violation) => ["serious", "critical"].includes(violation.impact))) {
        serious.push(`${view} ${colorScheme}: ${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
      }
    };
    for (const view of views) {
      await page.goto(start + view);
      await page.locator("main h1").waitFor();
      await settled(page);
      assert.equal(await page.locator(".trouble").count(), 0, `${view}: ${await page.locator(".trouble").allTextContents()}`);
      await shot(page, `${view.split("?")[0]}-${colorScheme}`);
      await look(view);
    }
    // And what opens inside of them.
    await page.goto(`${start}actor?who=Greece`);
    await page.locator("main h1").waitFor();
    await look("an actor");
    await page.goto(`${start}events?source=TUR`);
    await page.locator(".opener").first().click();
    await look("an opened event");
    await openArticle(page, /Ankara rejects claim/);
    await page.locator(".lists .row").first().click();
    await page.getByRole("button", { name: "✗ Wrong…" }).click();
    await look("an article");
    await page.goto(`${start}claims`);
    await page.getByRole("button", { name: "Who confirms or denies it" }).first().click();
    await look("an opened claim");
    await page.goto(`${start}try`);
    await page.getByRole("button", { name: "an example" }).click();
    await page.getByRole("button", { name: "Code it" }).click();
    await page.locator(".paper").waitFor();
    for (const summary of await page.locator("details.box > summary").all()) await summary.click();
    await look("a coded article");
    await close();
    if (!large) continue;
    const other = await open("blocs?step=year", { colorScheme, bypassCSP: true }, large);
    await settled(other.page);
    await other.page.locator("svg.blocs .spot").first().waitFor();
    await other.page.evaluate(axe);
    const found = await other.page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    for (const one of found.violations.filter((violation) => ["serious", "critical"].includes(violation.impact))) {
      serious.push(`blocs ${colorScheme}: ${one.id}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
    }
    await other.close();
  }
  assert.deepEqual(serious, []);
});

test("an event leads to its words and on to the article, where it is marked", async () => {
  const { page, close } = await open("events?source=TUR");
  await settled(page);
  await page.locator(".opener").first().click();
  assert.ok((await page.locator(".told .words mark").first().textContent()).length > 0);
  await page.getByRole("link", { name: "Read it in the article" }).first().click();
  await page.locator("mark.chosen").first().waitFor();
  const detail = page.locator(".detail");
  for (const word of ["trigger", "status", "voice", "pattern"]) assert.ok((await detail.textContent()).includes(word), word);
  await shot(page, "article");
  await page.keyboard.press("n");
  assert.equal(await page.locator("mark.chosen").count() > 0, true);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("mark.chosen").count(), 0);
  await page.locator("mark.m-trigger[data-event]").first().hover();
  await page.locator(".detail .deed").waitFor();
  await close();
});

test("what an article says is never markup, and its address no script", async () => {
  const { page, close } = await open("events");
  await openArticle(page, /resigns after talks/);
  const text = await page.locator(".paper").textContent();
  assert.ok(text.includes('<img src=x onerror="window.hacked=2">'));
  assert.ok(text.includes("<script>window.hacked=1</script>"));
  assert.equal(await page.locator(".paper img, .paper script, .paper b, .paper svg").count(), 0);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  await openArticle(page, /sign agreement on ferries/);
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
  await page.goto(`${start}try`);
  await page.locator("#article-text").fill('<p>Norway imposed sanctions on Belarus.</p><img src=x onerror="window.hacked=6"><script>window.hacked=7</script>');
  await page.getByRole("button", { name: "Code it" }).click();
  await page.locator(".results .paper, .trouble").first().waitFor();
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  await close();
});

test("parts that are left out stay visible as such", async () => {
  const { page, close } = await open("try");
  await page.getByRole("button", { name: "an example" }).click();
  await page.locator("#article-text").fill("Leaders meet in Oslo\n\nBy Ana Berg\n\nOSLO, March 4 - Norway's prime minister met the president of Chile in Oslo on Monday to discuss fishing rights in the northern sea. Chile promised help.\n\nFile photo: the prime minister of Norway. Photograph: Ivo Lund/Agency\n\nNorway condemned the attack on the harbour of the island, where two people were killed.");
  await page.getByRole("button", { name: "Code it" }).click();
  await page.locator(".paper").waitFor();
  assert.ok(await page.locator(".left-out").count() > 0);
  await page.getByText("Trees").click();
  await page.locator("details.inner > summary").first().click();
  assert.ok(await page.locator(".tree li").count() > 3);
  await shot(page, "try-coded");
  await close();
});

test("a finding is marked wrong with a note, and taken back", async () => {
  const { page, close } = await open("events");
  await openArticle(page, /Ankara rejects claim/);
  await page.locator(".lists .row").first().click();
  await page.getByRole("button", { name: "✗ Wrong…" }).click();
  await page.getByLabel("what is wrong").selectOption("status");
  await page.getByLabel("the right status").fill("denied");
  await page.getByLabel("note").fill("a note <b>kept</b>");
  await page.getByLabel("your name").fill("ana");
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByText("a note <b>kept</b>").waitFor();
  await page.reload();
  await page.locator(".lists .row").first().click();
  await page.getByText("a note <b>kept</b>").waitFor();
  await page.getByRole("button", { name: "take back" }).click();
  await page.getByText("a note <b>kept</b>").waitFor({ state: "detached" });
  await close();
});

test("filters are a link, counts follow them, and the table is downloaded", async () => {
  const { page, close } = await open("events");
  await settled(page);
  await page.locator("select[name=type]").selectOption("ACCUSE");
  await page.waitForURL(/type=ACCUSE/);
  await page.waitForFunction(() => [...document.querySelectorAll(".table .tag")].every((tag) => tag.textContent.startsWith("ACCUSE")));
  const rows = await page.locator(".table tbody tr").count();
  assert.ok(rows > 0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  const csv = await readFile(await download.path(), "utf8");
  assert.equal(csv.trim().split("\r\n").length, rows + 1);
  assert.ok(csv.split("\r\n").slice(1, -1).every((line) => line.includes("ACCUSE")));
  await page.reload();
  await settled(page);
  assert.equal(await page.locator("select[name=type]").inputValue(), "ACCUSE");
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForFunction(() => !location.search);
  await page.locator(".facet a").first().click();
  await page.locator(".facet a[aria-current]").first().waitFor();
  await page.locator("input[name=text]").fill("sanctions");
  await page.keyboard.press("Enter");
  await page.waitForURL(/text=sanctions/);
  await page.locator("input[name=since]").fill("yesterday");
  await page.keyboard.press("Enter");
  await page.locator(".trouble").waitFor(); // says what is wrong
  await close();
});

test("the keyboard is enough", async () => {
  const { page, close } = await open("events");
  await settled(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  const tabTo = async (matches, most = 120) => {
    for (let i = 0; i < most; ++i) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(matches)) return;
    }
    assert.fail(`no way by Tab to ${matches}`);
  };
  await tabTo("document.activeElement.matches('.opener')");
  await page.keyboard.press("Enter");
  await page.locator(".told").waitFor();
  await tabTo("document.activeElement.textContent === 'Read it in the article'");
  await page.keyboard.press("Enter");
  await page.locator(".paper").waitFor();
  await tabTo("document.activeElement.matches('mark.m-trigger')");
  await page.locator(".detail .deed").waitFor();
  await tabTo("document.activeElement.matches('[role=tab]')");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate("document.activeElement.getAttribute('aria-selected')"), "true");
  assert.match(await page.evaluate("document.activeElement.textContent"), /^Statements/);
  await close();
});

test("on a phone nothing is cut off", async () => {
  const { page, close } = await open("", { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true });
  for (const view of views) {
    await page.goto(start + view);
    await page.locator("main h1").waitFor();
    await settled(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${view} is ${over} wider than the screen`);
    await shot(page, `${view.split("?")[0]}-phone`);
  }
  await openArticle(page, /hold talks on port/);
  await page.locator("mark.m-trigger[data-event]").first().tap();
  await page.locator(".detail.open").waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await shot(page, "article-phone");
  await close();
});

test("colours follow the system and can be chosen", async () => {
  const light = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).every((part) => Number(part) > 128));
  const { page, close } = await open("try", { colorScheme: "dark" });
  assert.equal(await light(page), false);
  await page.getByRole("button", { name: /^Colours/ }).click();
  assert.equal(await light(page), true);
  await page.reload();
  await page.locator("main h1").waitFor();
  assert.equal(await light(page), true);
  await page.getByRole("button", { name: /^Colours/ }).click();
  assert.equal(await light(page), false);
  await close();
});

test("a question is watched: new at first, seen afterwards", async () => {
  const { page, close } = await open("events?type=CONSULT");
  await page.getByRole("link", { name: "Watch this" }).click();
  await page.getByLabel("name").fill("meetings");
  await page.getByRole("button", { name: "Save" }).click();
  const card = page.locator("section[aria-label=meetings]");
  await card.getByText(/[1-9]\d* new event/).waitFor();
  await card.getByRole("button", { name: "I have seen these" }).click();
  await card.getByText("0 new events").waitFor();
  await card.getByRole("button", { name: "Forget it" }).click();
  await card.waitFor({ state: "detached" });
  await close();
});

test("two coders code the same sample blind and see how they agree", async () => {
  for (const name of ["ana", "bo"]) {
    const { page, close } = await open("check");
    await page.getByLabel("your name").fill(name);
    await page.getByLabel("seed").fill("11");
    await page.getByLabel("events").fill("3");
    await page.getByRole("button", { name: "Begin" }).click();
    for (let i = 0; i < 3; ++i) {
      await page.locator(".blind mark").waitFor();
      assert.equal(await page.locator(".tag").count(), 0); // blind
      await page.locator(".choices button").nth(name === "bo" && i === 0 ? 1 : 0).click();
      await page.getByText(/Chancery says/).waitFor();
      await page.getByRole("button", { name: "Next" }).click();
    }
    await page.getByText("All of this sample is coded").waitFor();
    if (name === "bo") {
      const agreement = page.getByRole("region", { name: "Agreement" });
      await agreement.getByText("6 judgements of this sample").waitFor();
      assert.match(await agreement.locator("table", { hasText: "alpha" }).locator("tbody tr", { hasText: "type" }).textContent(), /type.*\d\.\d\d.*3$/);
    }
    await close();
  }
});

test("the lines from who to whom run between the lines of text", async () => {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    const { page, close } = await open("", { viewport, reducedMotion: "reduce" });
    await openArticle(page, /EU imposes sanctions/);
    let drawn = 0;
    for (let event = 0; event < await page.locator(".lists .row").count(); ++event) {
      await page.keyboard.press("n");
      await page.locator("mark.chosen").first().waitFor();
      const [paths, over] = await page.evaluate(() => {
        const rects = [];
        const walker = document.createTreeWalker(document.querySelector(".paper"), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          rects.push(...range.getClientRects());
        }
        let crossed = 0;
        const all = [...document.querySelectorAll(".arc")];
        const origin = document.querySelector(".paper").getBoundingClientRect();
        for (const path of all) {
          for (let at = 0; at <= path.getTotalLength(); at += 2) {
            const point = path.getPointAtLength(at);
            const [x, y] = [point.x + origin.left, point.y + origin.top];
            if (rects.some((rect) => x > rect.left && x < rect.right && y > rect.top + 3 && y < rect.bottom - 3)) crossed += 1;
          }
        }
        return [all.length, crossed];
      });
      drawn += paths;
      assert.equal(over, 0, `${await page.locator(".deed blockquote").textContent()} at ${viewport.width}`);
    }
    assert.ok(drawn > 5);
    await close();
  }
});

test("both directions of a pair are drawn to one scale", { skip: !large }, async () => {
  const { page, close } = await open("pair?one=USA&other=RUS", {}, large);
  await settled(page);
  await page.getByRole("heading", { name: "United States and Russia" }).waitFor();
  const labels = await page.locator("section[aria-label*='→'] .chart svg").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label").split(";")[0]));
  assert.equal(labels.length, 2);
  assert.equal(labels[0], labels[1]);
  await close();
});

test("on a phone the filters are folded, and say how many are set", async () => {
  const { page, close } = await open("events?type=ACCUSE", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await settled(page);
  assert.equal(await page.locator("select[name=type]").isVisible(), false);
  await page.getByRole("button", { name: "Filters (1 set)" }).tap();
  assert.equal(await page.locator("select[name=type]").inputValue(), "ACCUSE");
  await close();
});

test("an address that leads nowhere is told by the page, and an article that is not there too", async () => {
  const { page, close } = await open("events");
  const answer = await page.goto(`${start}nowhere/at/all`);
  assert.equal(answer.status(), 404);
  await page.getByText("There is no page at this address").waitFor();
  await page.getByRole("link", { name: "To the start" }).click();
  await page.locator("main h1").waitFor();
  await page.goto(`${start}article/0123456789abcdef`);
  await page.locator(".trouble").waitFor();
  await close();
});

test("on a wide screen what is chosen in the lists is in sight", async () => {
  const { page, close } = await open("", { reducedMotion: "reduce" });
  await openArticle(page, /EU imposes sanctions/);
  await page.locator(".lists .row").last().click();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)); // where the foot of the page is
  const [top, bottom] = await page.locator(".detail").evaluate((one) => [one.getBoundingClientRect().top, innerHeight - one.getBoundingClientRect().bottom]);
  assert.ok(top >= 0 && bottom >= 0, `${top} ${bottom}`);
  await close();
});

test("what has no publisher is counted and is no link", async () => {
  const { page, close } = await open("events");
  await settled(page);
  await page.locator(".facet .no-link", { hasText: "unknown" }).waitFor();
  assert.equal(await page.locator(".facet a", { hasText: "unknown" }).count(), 0);
  await page.locator(".facet a", { hasText: "Turkey" }).first().click();
  await page.waitForURL(/(source|target)=TUR/);
  await close();
});

test("the map opens what happened at a place, with the keyboard too", async () => {
  const { page, close } = await open("map");
  await settled(page);
  await page.locator(".cluster").first().waitFor();
  await page.locator(".cluster").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("section[aria-label='Events here'] .table").waitFor();
  await close();
});

test("pair, actor and claims tell of the two", async () => {
  const { page, close } = await open("pair?one=GRC&other=TUR");
  await settled(page);
  assert.ok(await page.locator(".table").count() >= 1);
  assert.ok(await page.locator(".chart svg").count() >= 1);
  await page.goto(`${start}actor`);
  await page.getByRole("link", { name: "Greece", exact: true }).first().click();
  await page.getByRole("heading", { name: /Greece/ }).first().waitFor();
  await settled(page);
  await page.goto(`${start}claims`);
  await settled(page);
  await page.getByRole("button", { name: "Who confirms or denies it" }).first().click();
  await settled(page);
  assert.ok(await page.locator(".card ol li, .card p.faint").count() > 0);
  await close();
});

test("what is typed at once after a choice is not lost", async () => {
  const { page, close } = await open("events");
  await settled(page);
  // Typed in the very task in which the address changes, before anything is painted.
  await page.evaluate(() => {
    const put = (name, value) => {
      const input = document.querySelector(`[name=${name}]`);
      input.value = value;
      input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    };
    put("type", "ACCUSE");
    return Promise.resolve().then(() => Promise.resolve()).then(() => put("source", "RUS"));
  });
  await page.waitForURL(/type=ACCUSE/);
  await settled(page);
  assert.equal(await page.locator("input[name=source]").inputValue(), "RUS");
  await close();
});

test("a dropped article is coded, with its trees and why", async () => {
  const { page, close } = await open("try");
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Norway warned Sweden.\n\nThe European Union imposed sanctions on Belarus."], "article.txt", { type: "text/plain" }));
    return transfer;
  });
  await page.locator("form.try").dispatchEvent("drop", { dataTransfer: data });
  await page.locator(".results .paper").waitFor();
  assert.ok(await page.locator("mark.m-trigger[data-event]").count() > 0);
  for (const part of ["Trees", "What nearly fired", "Predicates"]) await page.locator("details.box > summary", { hasText: part }).waitFor();
  await page.locator("details.box > summary", { hasText: "Predicates" }).click();
  await page.locator("details.box code", { hasText: "impose(" }).first().waitFor();
  await close();
});

test("claims tell who confirms or denies them, and where it changes", async () => {
  const { page, close } = await open("claims");
  await settled(page);
  const asks = page.getByRole("button", { name: "Who confirms or denies it" });
  for (let i = 0; i < (await asks.count()); ++i) await asks.nth(i).click();
  await settled(page);
  assert.ok(await page.locator(".card .this").count() > 0);
  assert.ok(await page.locator(".card .turn").count() > 0);
  await page.getByRole("textbox", { name: "who says it" }).fill("TUR");
  await page.keyboard.press("Enter");
  await page.waitForURL(/speaker=TUR/);
  await settled(page);
  await page.getByText(/^\d+ claims?\./).waitFor();
  for (const card of await page.locator("section.card").all()) assert.match(await card.getAttribute("aria-label"), /claimed by .*(Turk|Ankara|Fidan)/);
  await close();
});

test("the first view is small, also with what it loads later", async () => {
  const { page, close } = await open("");
  await settled(page);
  const bytes = await page.evaluate(() => performance.getEntries().filter((one) => one.name.includes("/assets/") || one.entryType === "navigation").reduce((sum, one) => sum + one.encodedBodySize, 0));
  assert.ok(bytes > 10_000 && bytes < 300_000, `${bytes} bytes`);
  await close();
});

test("blocs: a network beside the map, both played through time, and who moved", { skip: !large }, async () => {
  const { page, close } = await open("blocs?step=year", {}, large);
  await settled(page);
  await page.locator("svg.blocs .spot").first().waitFor();
  const label = () => page.locator(".network svg").getAttribute("aria-label");
  const whole = await label();
  assert.match(whole, /France to Germany|FRA to DEU/);
  await page.getByText("Who moved, 2021 to 2022").waitFor();
  await page.getByRole("button", { name: "Play" }).click();
  await page.locator("b", { hasText: "2022" }).waitFor();
  assert.notEqual(await label(), whole);
  await page.getByRole("button", { name: "Play" }).waitFor(); // it ends by itself
  assert.equal(await page.locator(".matrix tbody tr").count(), 8);
  await close();
});

test("the map is played month by month", { skip: !large }, async () => {
  const { page, close } = await open("map", {}, large);
  await settled(page);
  await page.getByRole("button", { name: "Play" }).click();
  await page.locator("b", { hasText: "Feb 2021" }).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await settled(page);
  assert.match(await page.locator(".heading p").textContent(), /of all \d+ that fit in \w+ 2021/);
  await page.getByRole("button", { name: "All months" }).click();
  await page.locator("b", { hasText: "all months" }).waitFor();
  await close();
});
