// The map over the examples: nothing is fetched from elsewhere, and nothing vague is a dot.
import assert from "node:assert/strict";

export default {
  "a country is an outline, a town a dot, and what has no place stands in the tray": async (reader) => {
    const page = await reader.open("/?view=map");
    await page.locator(".world .place").first().waitFor();
    assert.ok(await page.locator(".world .land").count() > 200);
    assert.ok(await page.locator(".world .area title", { hasText: "Ethiopia" }).count() === 1, "Ethiopia is hatched");
    const dots = await page.locator(".world .place").evaluateAll((all) => all.map((dot) => dot.getAttribute("aria-label")));
    assert.ok(dots.some((words) => words.includes("Beirut")) && !dots.some((words) => words.includes("Ethiopia")), dots.join(" | "));
    assert.match(await page.locator(".tray").innerText(), /^\d+ story events? names? no place/);
    await page.locator(".tray a").click();
    await page.getByRole("heading", { level: 1, name: "Story events" }).waitFor();
    assert.equal(reader.query().get("place"), "-");
  },
  "keyboard only: plus enlarges, arrows move, and the place stands in the address": async (reader) => {
    const page = await reader.open("/?view=map");
    await page.locator(".world .place").first().waitFor();
    await page.locator(".world").focus();
    await reader.press("+", "+", "+", "ArrowRight", "ArrowUp");
    await page.waitForURL(/[?&]at=/);
    const at = reader.query().get("at");
    assert.match(at, /^4\.1/);
    await page.reload();
    await page.locator(".world .land").first().waitFor({ state: "attached" });
    const transform = await page.locator(".world > g").first().getAttribute("transform");
    assert.match(transform, /scale\(4\.1/);
    await page.locator(".world").focus();
    await reader.press("0");
    await page.waitForURL(/at=1(%2C|,)0/);
  },
  "keyboard only: a dot opens what is there": async (reader) => {
    const page = await reader.open("/?view=map&country=LBN");
    const dot = page.locator(".world .place").first();
    await dot.waitFor();
    await dot.focus();
    await reader.press("Enter");
    await page.locator(".map-told h3").waitFor();
    await reader.settled();
    assert.ok(await page.locator(".chosen-places a").count() > 0);
  },
  "light, dark, wide, narrow": async (reader) => {
    await reader.everywhere("/?view=map");
  },
};
