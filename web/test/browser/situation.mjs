// A situation over the examples: two parties, their ultimatum, its list.
import assert from "node:assert/strict";
import { TODAY } from "../service.mjs";

const SITUATION = `/?view=situation&dyad=USA-RUS&today=${TODAY}`;

export default {
  "a pair is chosen, and stands in the address": async (reader) => {
    const page = await reader.open("/?view=situation");
    await page.getByLabel("Between").selectOption("USA");
    await page.getByLabel(/^and/).selectOption("RUS");
    await page.getByRole("heading", { level: 1, name: /United States and Russia/ }).waitFor();
    assert.equal(reader.query().get("dyad"), "USA-RUS");
    await page.reload();
    await reader.settled();
    assert.equal(await page.getByLabel("Between").inputValue(), "USA");
  },
  "the open ultimatum has two days left and leads to the ledger": async (reader) => {
    const page = await reader.open(SITUATION);
    const first = page.getByRole("list", { name: "Open commitments" }).locator("> li").first();
    assert.match(await first.innerText(), /Ultimatum\s+in 2 days/);
    await first.locator(".row-title a").click();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    assert.equal(reader.query().get("view"), "ledger");
  },
  "every number opens the list behind it": async (reader) => {
    const page = await reader.open(SITUATION);
    const figure = page.locator(".figures a").first();
    const told = Number((await figure.locator("b").innerText()).replace(/\D/g, ""));
    await figure.click();
    await page.getByRole("heading", { level: 1, name: "Story events" }).waitFor();
    await reader.settled();
    assert.equal(await page.locator("main [data-rows] > li").count(), told);
  },
  "the timeline is walked with arrows, and Enter opens an event": async (reader) => {
    const page = await reader.open(SITUATION);
    const marks = page.locator(".timeline a.mark");
    assert.ok(await marks.count() > 1);
    assert.equal(await page.locator('.timeline a.mark[tabindex="0"]').count(), 1, "one stop of the Tab key");
    await page.locator('.timeline a.mark[tabindex="0"]').focus();
    const here = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    const before = await here();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"]) {
      await reader.press(key);
      if (await here() !== before) break;
    }
    const now = await here();
    assert.notEqual(now, before);
    assert.equal((await page.locator(".timeline-told").innerText()).trim(), now);
    await reader.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Who tells it" }).waitFor();
    assert.ok(reader.query().get("event"));
  },
  "what nobody told is said so": async (reader) => {
    const page = await reader.open("/?view=situation&dyad=ISL-NZL");
    await page.getByText("Nothing was read of this.").waitFor();
  },
  "on paper it is one or two pages": async (reader) => {
    const page = await reader.open(SITUATION);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    assert.ok(pages >= 1 && pages <= 2, `${pages} pages`);
  },
  "light, dark, wide, narrow": async (reader) => {
    await reader.everywhere(SITUATION);
  },
  "without a choice: light, dark, wide, narrow": async (reader) => {
    await reader.everywhere("/?view=situation");
  },
};
