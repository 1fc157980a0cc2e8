// How long a reader waits for a view, in a browser that has nothing kept: the first paint, and the data shown. Milliseconds,
// the median of some visits. For a service that runs: BASE=http://127.0.0.1:8080 CHROMIUM=/usr/bin/chromium node test/first_view.mjs
import { chromium } from "playwright-core";

const { BASE = "http://127.0.0.1:8080", CHROMIUM = "/usr/bin/chromium", VISITS = "5" } = process.env;
const paths = process.argv.slice(2);
const views = paths.length ? paths : ["/", "/?view=situation", "/?view=events", "/?view=ledger", "/?view=map", "/?view=search&q=talks"];
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
console.log("first_paint_ms\tdata_shown_ms\tview");
for (const path of views) {
  const paint = [], shown = [];
  for (let visit = 0; visit < Number(VISITS); visit++) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(BASE + path, { waitUntil: "commit" });
    // Data is shown when a heading stands and nothing that waits stands any more.
    const at = await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector(".skeleton, .map-wait, [aria-busy=true]") && performance.now(), null, { polling: "raf", timeout: 60_000 });
    shown.push(await at.jsonValue());
    paint.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN));
    await context.close();
  }
  console.log(`${Math.round(median(paint))}\t${Math.round(median(shown))}\t${path}`);
}
await browser.close();
