// Story events over the examples: the list, one of them, and who takes part.
import assert from "node:assert/strict";

export default {
  "filters stand in the address, are told as words, and go away one by one": async (reader) => {
    const page = await reader.open("/?view=events");
    const all = Number((await page.locator(".list-head b").innerText()).replace(/\D/g, ""));
    await page.getByLabel("kind").selectOption("material-conflict");
    await reader.settled();
    assert.equal(reader.query().get("quad"), "material-conflict");
    const some = Number((await page.locator(".list-head b").innerText()).replace(/\D/g, ""));
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    await page.getByRole("link", { name: /Take away: conflict in deeds/ }).click();
    await reader.settled();
    assert.equal(reader.query().get("quad"), null);
    assert.equal(Number((await page.locator(".list-head b").innerText()).replace(/\D/g, "")), all);
  },
  "keyboard only: j to an event, Enter opens it, its words lead to the article": async (reader) => {
    const page = await reader.open("/?view=events&dyad=USA-RUS&order=day");
    await reader.press("j", "Enter");
    await page.getByRole("heading", { level: 2, name: "Who tells it" }).waitFor();
    await reader.settled();
    const words = page.locator(".told-words").first();
    const link = new URL(await words.getAttribute("href"), reader.base).searchParams;
    assert.equal(link.get("view"), "article");
    assert.match(link.get("at"), /^\d+-\d+$/);
    await words.focus();
    await reader.press("Enter");
    await page.waitForURL(/view=article/);
  },
  "an event that is not there is told": async (reader) => {
    const page = await reader.open("/");
    await page.goto(`${reader.base}/?view=events&event=0`);
    await page.getByRole("alert").waitFor();
    reader.wrong = reader.wrong.filter((what) => !/40[04]/.test(what)); // the browser tells of the answer on its console
  },
  "nothing fits: what was left out is offered": async (reader) => {
    const page = await reader.open("/?view=events&country=ISL&from=1999-01-01&to=1999-01-02");
    await page.getByText("No story event fits.").waitFor();
  },
  "who takes part leads to what they did": async (reader) => {
    const page = await reader.open("/?view=actors&actor=united");
    assert.ok(await page.locator("tbody tr").count() > 0);
    await page.locator("tbody td.number a").nth(1).click();
    await page.getByRole("heading", { level: 1, name: "Story events" }).waitFor();
    assert.ok(reader.query().get("actor"));
  },
  "light, dark, wide, narrow": async (reader) => {
    await reader.everywhere("/?view=events");
    const page = await reader.open("/?view=events&dyad=USA-RUS");
    const href = await page.locator("main [data-rows] a").first().getAttribute("href");
    await reader.everywhere(href);
  },
  "actors: light, dark, wide, narrow": async (reader) => {
    await reader.everywhere("/?view=actors");
  },
};
