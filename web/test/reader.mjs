// Somebody who reads the page: opens views, presses keys, and notices what must not be: a request that leaves the machine, an
// error on the console, a page wider than its window, what the rules of accessibility call serious.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export class Reader {
  constructor(browser, base, service) {
    Object.assign(this, { browser, base, service, contexts: [], wrong: [] });
  }

  /** Opens "/?view=ledger…" in a new window. */
  async open(path, { scheme = "light", width = 1200, height = 900, follow = [], matters = [], visit = null, base = this.base } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
    this.contexts.push(context);
    if (follow.length || matters.length || visit) {
      await context.addInitScript(([followed, visit]) => {
        if (!localStorage.getItem("attache.followed")) localStorage.setItem("attache.followed", JSON.stringify(followed));
        if (visit && !localStorage.getItem("attache.visit")) localStorage.setItem("attache.visit", JSON.stringify({ began: visit, before: null, last: visit }));
      }, [{ countries: follow, matters }, visit]);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(60_000); // for what must come: nothing is asserted by it but that it comes
    page.on("request", (request) => { if (!request.url().startsWith(base)) this.wrong.push(`a request left: ${request.url()}`); });
    page.on("pageerror", (error) => this.wrong.push(`an error: ${error.message}`));
    page.on("console", (message) => { if (message.type() === "error") this.wrong.push(`the console: ${message.text()}`); });
    await page.goto(base + path);
    this.page = page;
    await this.settled();
    return page;
  }

  /** Waits until nothing loads. */
  async settled(page = this.page) {
    await page.waitForSelector("main h1");
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => !document.querySelector(".skeleton, [aria-busy=true]"));
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The words of the element that has the keyboard. */
  focused() {
    return this.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  }

  query() {
    return new URL(this.page.url()).searchParams;
  }

  async accessible(page = this.page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    assert.deepEqual(serious.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`).join(" | ")}`), []);
  }

  async fits(page = this.page) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `the page is ${over} px wider than its window`);
  }

  /** A view in light and dark, wide and narrow: whole on the screen, and without serious findings. */
  async everywhere(path, options = {}) {
    for (const [scheme, width] of [["light", 1400], ["dark", 1400], ["light", 360], ["dark", 360]]) {
      await this.open(path, { ...options, scheme, width });
      await this.fits();
      await this.accessible();
    }
  }

  clean() {
    assert.deepEqual(this.wrong, []);
  }

  async close() {
    for (const context of this.contexts) await context.close();
  }
}
