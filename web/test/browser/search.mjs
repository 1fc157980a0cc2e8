// Search over the examples.
import assert from "node:assert/strict";

export default {
  "/ and words find articles, with the words marked; the address keeps them": async (reader) => {
    const page = await reader.open("/?view=search");
    await reader.press("Tab");
    await reader.press("/");
    await page.keyboard.type("sanctions");
    await page.waitForURL(/q=sanctions/);
    await page.locator("#found mark").first().waitFor();
    assert.match(await page.locator("#found mark").first().innerText(), /sanction/i);
    await reader.press("ArrowDown", "Enter");
    await page.waitForURL(/view=article/);
    await page.goBack();
    await page.locator("#found mark").first().waitFor();
    assert.equal(await page.getByRole("searchbox").inputValue(), "sanctions");
  },
  "an actor leads to what they did": async (reader) => {
    const page = await reader.open("/?view=search&q=trump");
    await page.getByRole("list", { name: "Actors" }).getByRole("link", { name: /Trump/ }).first().click();
    await page.getByRole("heading", { level: 1, name: "Story events" }).waitFor();
    await reader.settled();
    assert.ok(await page.locator("main [data-rows] > li").count() > 0);
  },
  "nothing found is told, and odd words break nothing": async (reader) => {
    const page = await reader.open("/?view=search&q=zzzyx");
    await page.getByText("Nothing was found").waitFor();
    await reader.open(`/?view=search&q=${encodeURIComponent("\"AND (* ' <b>")}`);
  },
  "light, dark, wide, narrow": async (reader) => {
    await reader.everywhere("/?view=search&q=sanctions");
  },
};
