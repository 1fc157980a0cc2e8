// Today over the examples, and over an empty store.
import assert from "node:assert/strict";
import { TODAY } from "../service.mjs";

const NOW = `/?today=${TODAY}&since=2025-01-01T00:00`;

export default {
  "who follows Russia sees the ultimatum's day ahead and what is new": async (reader) => {
    const page = await reader.open(NOW, { follow: ["RUS"] });
    const ahead = page.getByRole("complementary", { name: "Days ahead" });
    assert.match(await ahead.innerText(), /8 Aug/);
    await page.getByRole("heading", { name: "New events" }).waitFor();
    await ahead.getByRole("link", { name: /deadline/ }).first().waitFor();
  },
  "a first visit shows the latest events and what is open; an entry opens as of the same day": async (reader) => {
    const page = await reader.open(`/?today=${TODAY}`);
    await page.getByRole("heading", { name: "Latest events" }).waitFor();
    await page.getByRole("heading", { name: "Open threats, offers and demands" }).waitFor();
    const entry = await page.locator("a[href*='entry=']").first().getAttribute("href");
    await page.goto(`${reader.base}${entry}&today=${TODAY}`);
    await reader.settled();
    await page.getByRole("heading", { name: "History" }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
  },
  "the navigation stands whole on a phone": async (reader) => {
    const page = await reader.open(NOW, { width: 360 });
    assert.equal(await page.locator("nav").evaluate((nav) => nav.scrollWidth - nav.clientWidth), 0);
  },
  "a country is followed by name, kept over a reload, and let go again; by keyboard": async (reader) => {
    const page = await reader.open(NOW);
    await page.getByText("You follow nothing yet").waitFor();
    await page.getByPlaceholder("Follow a country or matter").focus();
    await page.keyboard.type("pakistan");
    await reader.press("Enter");
    await page.getByTitle("Only Pakistan").waitFor();
    await page.reload();
    await reader.settled();
    await page.getByTitle("Only Pakistan").waitFor();
    await page.getByRole("button", { name: "No longer follow Pakistan" }).focus();
    await reader.press("Enter");
    await page.getByText("You follow nothing yet").waitFor();
  },
  "one of what is followed can be looked at alone, and the address says so": async (reader) => {
    const page = await reader.open(NOW, { follow: ["RUS", "KEN"] });
    await page.getByTitle("Only Kenya").click();
    await reader.settled();
    assert.equal(reader.query().get("of"), "KEN");
    const text = await page.locator("main").innerText();
    assert.match(text, /New on Kenya/);
    assert.doesNotMatch(await page.locator(".columns > div").innerText(), /Witkoff|Kremlin/);
  },
  "what is no country says so": async (reader) => {
    const page = await reader.open(NOW);
    await page.getByPlaceholder("Follow a country or matter").fill("Atlantis");
    await reader.press("Enter");
    await page.getByText("“Atlantis” is no country and no saved matter.").waitFor();
  },
  "a matter is made, followed from then on, and deleted": async (reader) => {
    const page = await reader.open("/?view=matters");
    await page.getByLabel("Name", { exact: true }).fill("Kremlin talks");
    await page.getByLabel("Actors, with commas").fill("Russia, Witkoff");
    await page.getByLabel("Words, with commas").fill("ultimatum, Kremlin");
    await page.getByRole("button", { name: "Save and follow" }).click();
    await page.getByRole("link", { name: "Kremlin talks" }).waitFor();
    await reader.accessible();
    await page.goto(`${reader.base}${NOW}`);
    await reader.settled();
    await page.getByTitle("Only Kremlin talks").click();
    await reader.settled();
    assert.equal(reader.query().get("of"), "matter:Kremlin talks");
    assert.equal(await page.getByRole("alert").count(), 0);
    for (const view of ["events", "ledger", "map"]) {
      await page.goto(`${reader.base}/?view=${view}&matter=Kremlin+talks`);
      await reader.settled();
      assert.equal(await page.getByRole("alert").count(), 0, view);
    }
    await page.goto(`${reader.base}/?view=matters`);
    await page.getByRole("button", { name: "Delete Kremlin talks" }).click();
    await page.getByRole("button", { name: "Delete for all" }).click();
    await page.getByText("No matters yet.").waitFor();
  },
  "an empty store invites to paste, and the examples open with one key": async (reader) => {
    const base = await reader.service.empty();
    const page = await reader.open("/", { base });
    await page.getByRole("heading", { level: 1, name: "Nothing has been read yet" }).waitFor();
    await reader.accessible();
    assert.match(await page.getByRole("link", { name: "Paste an article" }).getAttribute("href"), /view=paste/);
    await page.getByRole("button", { name: "Open the examples" }).focus();
    await reader.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  },
  "whole on every screen, without serious findings": (reader) => reader.everywhere(NOW, { follow: ["RUS", "USA", "PAK"] }),
};
