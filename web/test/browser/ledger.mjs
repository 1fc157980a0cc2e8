// The ledger over the examples.
import assert from "node:assert/strict";
import { TODAY } from "../service.mjs";

const LEDGER = `/?view=ledger&today=${TODAY}`;

export default {
  "the open ultimatum stands first, with two days left, and leads to its sentence": async (reader) => {
    const page = await reader.open(`${LEDGER}&as-of=${TODAY}`);
    const first = page.locator("main [data-rows] > li").first();
    assert.match(await first.innerText(), /Ultimatum/);
    assert.match(await first.innerText(), /8 Aug/);
    assert.match(await first.innerText(), /in 2 days/);
    await first.locator(".row-title a").click();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    assert.ok(reader.query().get("entry"));
    const words = page.locator(".changes .sentence a").first();
    const link = new URL(await words.getAttribute("href"), reader.base).searchParams;
    assert.equal(link.get("view"), "article");
    assert.equal(link.get("id"), "kremlin-meeting");
    assert.match(link.get("at"), /^\d+-\d+$/);
  },
  "keyboard only: j walks the entries, Enter opens one": async (reader) => {
    const page = await reader.open(LEDGER);
    await reader.press("j");
    const first = await reader.focused();
    await reader.press("j");
    const second = await reader.focused();
    assert.notEqual(first, "");
    assert.ok(await page.evaluate(() => document.querySelectorAll("[data-rows] > li")[1].contains(document.activeElement)));
    await reader.press("k");
    assert.equal(await reader.focused(), first);
    await reader.press("j", "Enter");
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    assert.ok(second.length > 0);
  },
  "filters stand in the URL and hold after loading it again": async (reader) => {
    const page = await reader.open(`${LEDGER}&show=all`);
    const all = await page.locator("main [data-rows] > li").count();
    await page.getByRole("link", { name: "Threats", exact: true }).click();
    await reader.settled();
    assert.equal(reader.query().get("type"), "threat");
    await page.getByLabel("Any party").fill("russia");
    await page.getByLabel("Any party").press("Enter");
    await reader.settled();
    assert.equal(reader.query().get("country"), "RUS");
    const kinds = await page.locator("main .entry .kind").allInnerTexts();
    assert.ok(kinds.length > 0 && kinds.length < all && kinds.every((kind) => kind === "Threat"), `${kinds} of ${all}`);
    await page.reload();
    await reader.settled();
    assert.equal((await page.locator("main .entry .kind").allInnerTexts()).length, kinds.length);
    assert.equal(await page.getByLabel("Any party").inputValue(), "Russia");
  },
  "the calendar has what the list shows": async (reader) => {
    const page = await reader.open(`${LEDGER}&type=ultimatum&show=all`);
    const href = await page.getByRole("link", { name: "Export as calendar" }).getAttribute("href");
    assert.match(href, /type=ultimatum/);
    const answer = await page.evaluate(async (path) => { const got = await fetch(path); return [got.status, got.headers.get("content-type"), await got.text()]; }, href);
    assert.equal(answer[0], 200);
    assert.match(answer[1], /^text\/calendar/);
    assert.match(answer[2], /^BEGIN:VCALENDAR/);
  },
  "who finds nothing is told so and led on": async (reader) => {
    const page = await reader.open(`${LEDGER}&country=ISL`);
    await page.getByText("Nothing in the ledger fits that concerns Iceland.").waitFor();
    await page.getByRole("link", { name: /Show all entries/ }).click();
    await page.locator("main [data-rows] > li").first().waitFor();
  },
  "an address with a filter that is none says what is wrong": async (reader) => {
    const page = await reader.open(`${LEDGER}&due-before=someday`);
    await page.getByRole("alert").waitFor();
    reader.wrong = reader.wrong.filter((line) => !/400/.test(line)); // the browser itself tells of the status
  },
  "whole on every screen, without serious findings": (reader) => reader.everywhere(`${LEDGER}&show=all`),
};
