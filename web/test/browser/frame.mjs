// The frame around all views: keys, skip link, scheme, the address of a view.
import assert from "node:assert/strict";

export default {
  "the first key leads past the navigation to the content": async (reader) => {
    await reader.open("/");
    await reader.press("Tab");
    assert.equal(await reader.focused(), "Skip to the content");
    await reader.press("Enter");
    assert.equal(await reader.page.evaluate(() => document.activeElement.id), "main");
  },
  "g and a letter go to a view, ? says which keys there are, Escape closes it": async (reader) => {
    const page = await reader.open("/");
    await reader.press("g", "l");
    await page.getByRole("heading", { level: 1, name: "Ledger" }).waitFor();
    assert.equal(reader.query().get("view"), "ledger");
    await reader.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    await reader.accessible();
    await reader.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  },
  "Back leads to the view before, with its filters": async (reader) => {
    const page = await reader.open("/?view=ledger&type=threat");
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Today" }).click();
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Ledger" }).waitFor();
    assert.equal(reader.query().get("type"), "threat");
  },
  "the scheme that was chosen is kept": async (reader) => {
    const page = await reader.open("/");
    await page.getByRole("button", { name: /^Colours: system/ }).click();
    await page.getByRole("button", { name: /^Colours: light/ }).click();
    await page.reload();
    await reader.settled();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.scheme), "dark");
  },
  "an unknown view is the first one": async (reader) => {
    const page = await reader.open("/?view=nonsense");
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  },
};
