// An article that is pasted: read, not stored unless asked.
import assert from "node:assert/strict";

const TEXT = "On Wednesday the foreign minister of Kenya threatened to close the border unless Uganda frees two journalists by Friday, " +
  "an official told the Harbour Post.";

async function read(reader, title = "A border may close") {
  const page = await reader.open("/?view=paste");
  await page.getByLabel("Text", { exact: true }).fill(TEXT);
  await page.getByLabel(/Day of publication/).fill("2025-08-06");
  await page.getByLabel("Publisher").fill("Strait Times");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.waitForSelector(".marked .seg");
  return page;
}

export default {
  "it is coded, marked, and nothing is stored": async (reader) => {
    const page = await read(reader, "Read and let go");
    await page.getByText("Nothing of this is stored.").waitFor();
    await reader.press("d");
    await page.getByText("8 August 2025").waitFor();
    await page.reload();
    await reader.settled();
    await page.waitForSelector(".lit-self"); // what was pasted lasts as long as the tab
    await page.goto(`${reader.base}/?view=article`);
    await reader.settled();
    assert.equal(await page.getByText("Read and let go").count(), 0);
  },
  "why is told of what is not stored, too": async (reader) => {
    const page = await read(reader);
    await reader.press("n", "w");
    await page.locator(".explained").first().waitFor();
  },
  "stored when asked, it has an address of its own": async (reader) => {
    const page = await read(reader);
    await page.getByRole("button", { name: "Store it" }).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get("view") === "article");
    await page.getByRole("heading", { level: 1, name: "A border may close" }).waitFor();
    assert.ok(reader.query().get("id"));
  },
  "the text can be changed": async (reader) => {
    const page = await read(reader);
    await page.getByRole("link", { name: "Change the text" }).click();
    assert.equal(await page.getByLabel("Text", { exact: true }).inputValue(), TEXT);
  },
  "whole on every screen, without serious findings": (reader) => reader.everywhere("/?view=paste"),
};
