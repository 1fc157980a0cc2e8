// Putting a field right on the page: it is kept, shown with what it was, and can be taken back.
import assert from "node:assert/strict";

const ITEM = "/?view=article&id=joint-exercise&item=e1";

export default {
  "correct a field, load its address again, find it kept, take it back": async (reader) => {
    const page = await reader.open(ITEM);
    const fact = page.locator("[data-field=status]");
    const before = (await fact.locator(".badge").first().innerText()).trim();
    await fact.getByRole("button", { name: "Correct: Status" }).click();
    await fact.getByRole("combobox").selectOption("conditional");
    await fact.getByRole("textbox", { name: /Note/ }).fill("it hangs on the weather");
    await fact.getByRole("button", { name: "Save" }).click();
    await fact.locator(".corrected").waitFor();
    await page.reload();
    await reader.settled();
    assert.match(await fact.innerText(), /conditional/);
    assert.match(await fact.locator(".corrected").innerText(), /corrected\s+was\s+\w+/);
    assert.match(await fact.innerText(), /hangs on the weather/);
    await page.goto(`${reader.base}/?view=corrections`);
    await reader.settled();
    const row = page.getByRole("row", { name: /NORTHERN ANCHOR/ });
    assert.match(await row.innerText(), /conditional/);
    assert.match(await row.innerText(), /“.+”/); // the words that were found
    await row.getByRole("link", { name: /NORTHERN ANCHOR/ }).click();
    await page.getByRole("heading", { level: 1, name: /NORTHERN ANCHOR/ }).waitFor();
    await fact.getByRole("button", { name: "Undo" }).click();
    await fact.locator(".corrected").waitFor({ state: "detached" });
    assert.equal((await fact.locator(".badge").first().innerText()).trim(), before);
  },
  "keyboard only: another actor": async (reader) => {
    const page = await reader.open(ITEM);
    const fact = page.locator("[data-field=actor]");
    const pen = fact.getByRole("button", { name: "Correct: Who" });
    await pen.focus();
    await reader.press("Enter");
    const boxes = fact.getByRole("checkbox");
    await boxes.first().waitFor();
    await boxes.nth((await boxes.count()) - 1).focus();
    await reader.press("Space");
    await fact.getByRole("button", { name: "Save" }).focus();
    await reader.press("Enter");
    await fact.locator(".corrected").waitFor();
    await fact.getByRole("button", { name: "Undo" }).focus();
    await reader.press("Enter");
    await fact.locator(".corrected").waitFor({ state: "detached" });
  },
  "a false alarm is struck out where it stood, and can be taken back": async (reader) => {
    const page = await reader.open(ITEM);
    await page.getByRole("button", { name: /^False alarm/ }).click();
    await page.getByText("Marked as a false alarm.").waitFor();
    await page.getByRole("button", { name: /^Close/ }).click();
    assert.equal(await page.locator("li.void").count(), 1);
    await page.locator("li.void a").click();
    await page.locator(".false-alarm").getByRole("button", { name: "Undo" }).click();
    await page.locator(".false-alarm").waitFor({ state: "detached" });
  },
  "what cannot be is said beside the field, and nothing is sent": async (reader) => {
    const page = await reader.open(ITEM);
    const fact = page.locator("[data-field=date]");
    await fact.getByRole("button", { name: "Correct: When" }).click();
    await fact.getByRole("textbox").first().fill("2025-02-30");
    await fact.getByRole("button", { name: "Save" }).click();
    await fact.getByRole("alert").waitFor();
    await reader.press("Escape");
    await fact.getByRole("form").waitFor({ state: "detached" });
  },
  "whole on every screen, without serious findings": (reader) => reader.everywhere("/?view=corrections"),
};
