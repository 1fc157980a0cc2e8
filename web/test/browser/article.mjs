// An article with its marks: choosing, walking, why, the chain of sources, and what must hold for odd articles.
import assert from "node:assert/strict";
import { TODAY } from "../service.mjs";

const ARTICLE = "/?view=article&id=tariff-deadline";
const panel = (page) => page.getByRole("complementary", { name: "What was found" });

/** What stands over the words that the page shows as chosen. */
const litWords = (page, role) =>
  page.evaluate((role) => [...document.querySelectorAll(`.lit-${role}`)].map((each) => each.textContent).join(""), role);

/** A record of `events` marks, one every 60 characters of a long text: no coder is needed for it. */
function longArticle(events) {
  const sentence = "The minister of Kaldor said that talks with Vessia would go on. ";
  const text = Array.from({ length: events }, (_, n) => sentence + (n % 8 === 7 ? "\n\n" : "")).join("");
  const points = [...text];
  const at = (start, length) => ({ start, end: start + length, text: points.slice(start, start + length).join("") });
  const why = { by: "network", entry: null };
  const starts = [];
  for (let from = text.indexOf("talks with"); from >= 0; from = text.indexOf("talks with", from + 1)) starts.push(from);
  const record = {
    schema: "attache.record/1", id: "long", title: "A long article", publisher: "Strait Times", outlets: [], url: null, published: "2025-08-06",
    language: "en", text_sha256: "0".repeat(64), offset_unit: "codepoint", coder: { version: "0", model: null, lexicon: null, knowledge: null },
    actors: [{ id: "a1", name: "Vessia", kind: "state", country: [], sector: [], office: null, entity: null,
      basis: { told: "text", by: "text", entry: null, span: null }, mentions: starts.map((start) => ({ ...at(start + 11, 6), form: "name" })) }],
    events: starts.map((start, n) => ({ id: `e${n + 1}`, anchor: at(start, 17), type: "CONSULT", mode: null, context: [], plover: "CONSULT", cameo: null,
      quad: "verbal-cooperation", intensity: 1, actor: ["a1"], recipient: [], status: "actual", background: false, said_by: [], claims: [], date: null,
      time: null, date_basis: null, place: null, location: null, numbers: [], same_as: null, score: 0.5, why })),
    claims: [], commitments: [], times: [], places: [], notes: [],
  };
  return { record, text, corrections: [], events: {}, claims: {}, commitments: {}, actors: {} };
}

/** Opens an article that the service does not have. */
async function openMade(reader, detail, path = "") {
  const page = await reader.open("/?view=article");
  await page.route(`**/articles/${detail.record.id}`, (route) => route.fulfill({ json: detail }));
  await page.goto(`${reader.base}/?view=article&id=${detail.record.id}${path}`);
  await reader.settled();
  return page;
}

export default {
  "from the open ultimatum in the ledger to its sentence, and who says so": async (reader) => {
    const page = await reader.open(`/?view=ledger&today=${TODAY}&as-of=${TODAY}`);
    await page.locator("main [data-rows] > li", { hasText: "Ultimatum" }).first().locator(".row-title a").click();
    await page.locator(".changes .sentence a").first().click();
    await page.getByRole("heading", { level: 1, name: /Envoy leaves Kremlin/ }).waitFor();
    await panel(page).getByRole("heading", { level: 2, name: /Ultimatum/ }).waitFor();
    await page.waitForSelector(".lit-self");
    assert.notEqual(await litWords(page, "self"), "");
    assert.match(await panel(page).locator("[data-field=due]").innerText(), /8 August 2025/);
    assert.match(await panel(page).locator(".fact", { hasText: "Said by" }).innerText(), /Said by\s+\w+/);
    await panel(page).getByRole("region", { name: "In the ledger" }).getByRole("link", { name: /entry in the ledger/ }).waitFor();
  },
  "every layer is seen at once, and a switched one moves no word": async (reader) => {
    const page = await reader.open(ARTICLE);
    const places = () => page.evaluate(() => [...document.querySelectorAll(".marked p, .marked .seg")].map((each) => Math.round(each.getBoundingClientRect().top * 10)));
    const before = await places();
    for (const layer of ["Events", "Actors", "Claims", "Commitments", "Times"]) await page.getByRole("button", { name: layer }).click();
    assert.deepEqual(new Set(reader.query().get("hide").split(",")), new Set(["event", "actor", "claim", "commitment", "time", "place"]));
    assert.deepEqual(await places(), before);
    await page.reload();
    await reader.settled();
    assert.equal(await page.getByRole("button", { name: "Claims" }).getAttribute("aria-pressed"), "false");
  },
  "marks that overlap have rails of their own": async (reader) => {
    const page = await reader.open(ARTICLE);
    const rails = await page.evaluate(() => [...document.querySelectorAll(".seg")].map((each) =>
      [each.dataset.marks.split(" ").length, (each.getAttribute("style").match(/--(over|under)\d: /g) ?? []).length]));
    assert.ok(rails.some(([marks]) => marks >= 3));
    for (const [marks, lanes] of rails) assert.equal(lanes, marks);
  },
  "keyboard only: n walks the events, c the claims, Escape lets go, and the address keeps it": async (reader) => {
    const page = await reader.open(ARTICLE);
    await reader.press("n");
    assert.equal(reader.query().get("item"), "e1");
    await reader.press("n", "n", "p");
    assert.equal(reader.query().get("item"), "e2");
    const lit = await litWords(page, "self");
    await page.reload();
    await reader.settled();
    assert.equal(await litWords(page, "self"), lit);
    await reader.press("c");
    assert.match(reader.query().get("item"), /^c\d/);
    await page.getByRole("heading", { name: "Chain of sources" }).waitFor();
    assert.match(await panel(page).locator(".chain > li").last().innerText(), /Pacific Trade Daily/);
    await reader.press("Escape");
    assert.equal(reader.query().get("item"), null);
    await reader.press("g", "a");
    await page.getByRole("heading", { level: 1, name: "Articles" }).waitFor();
  },
  "? names the keys of the article": async (reader) => {
    const page = await reader.open(ARTICLE);
    await reader.press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("next event").waitFor();
  },
  "words of a field are lit in the text": async (reader) => {
    const page = await reader.open(`${ARTICLE}&item=e1`);
    await panel(page).locator("[data-field=date] .words").first().click();
    await page.waitForSelector(".lit-pointed");
    assert.match(await litWords(page, "pointed"), /Monday/);
    assert.match(reader.query().get("at"), /^\d+-\d+$/);
  },
  "a second click on the same words takes what lies around them": async (reader) => {
    const page = await reader.open(ARTICLE);
    const words = page.locator(".seg", { hasText: /^flew to $/ }).first();
    await words.click();
    const first = reader.query().get("item");
    assert.match(first, /^e/);
    const both = page.locator(".seg[data-marks*=' ']").first();
    await both.click();
    const inner = reader.query().get("item");
    await both.click();
    assert.notEqual(reader.query().get("item"), inner);
  },
  "why: what was weighed, and what was rejected": async (reader) => {
    const page = await reader.open(`${ARTICLE}&item=e2`);
    await reader.press("w");
    await panel(page).locator(".explained-rejected").first().waitFor();
    assert.equal(reader.query().get("why"), "1");
    assert.match(await panel(page).locator("[data-field=status] .explained").innerText(), /network/);
  },
  "the raw record is one click away": async (reader) => {
    const page = await reader.open(`${ARTICLE}&item=e1`);
    await page.getByRole("button", { name: "Raw record" }).click();
    const json = JSON.parse(await page.getByLabel("JSON").innerText());
    assert.equal(json.id, "e1");
    await reader.accessible();
  },
  "200 KB with thousands of marks are drawn and walked at once": async (reader) => {
    const detail = longArticle(3200);
    assert.ok(detail.text.length > 200_000);
    const page = await openMade(reader, detail);
    const slow = Number(process.env.ATTACHE_TEST_SLOW ?? 1);
    const took = await page.evaluate(async () => {
      const began = performance.now();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "n", cancelable: true }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return performance.now() - began;
    });
    await page.waitForSelector(".lit-self");
    assert.ok(took < 1500 * slow, `choosing took ${took} ms`);
    await reader.press("p"); // the last one, at the other end of the text
    await page.waitForFunction(() => { const box = document.querySelector(".lit-self")?.getBoundingClientRect(); return box && box.top > 0 && box.bottom < innerHeight; });
  },
  "characters beyond the first plane, text from right to left, names without end": async (reader) => {
    const detail = longArticle(1);
    const name = "Ministeriumfürauswärtigeangelegenheiten".repeat(8);
    detail.text = `🇰🇱🙂 ${detail.text}\n\nقال الوزير إن المحادثات مستمرة\n\n${name}`;
    for (const event of detail.record.events) { event.anchor.start += 4; event.anchor.end += 4; }
    for (const mention of detail.record.actors[0].mentions) { mention.start += 4; mention.end += 4; }
    detail.record.title = name;
    detail.record.actors[0].name = name;
    const page = await openMade(reader, detail, "&item=e1");
    assert.equal(await litWords(page, "self") + await litWords(page, "who"), "talks with Vessia");
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelectorAll(".marked p")[1]).direction), "rtl");
    await page.setViewportSize({ width: 360, height: 740 });
    await reader.fits();
  },
  "a store without words still tells what was found": async (reader) => {
    const detail = longArticle(2);
    detail.text = null;
    const page = await openMade(reader, detail);
    await page.getByText("keeps no words of articles").waitFor();
    assert.equal(await panel(page).getByRole("region", { name: "Events" }).getByRole("link").count(), 2);
  },
  "a service that takes nothing offers nothing to put right": async (reader) => {
    const page = await reader.open("/?view=ledger");
    await page.route("**/health", (route) => route.fulfill({ json: { status: "ok", read_only: true } }));
    await page.goto(`${reader.base}${ARTICLE}&item=e1`);
    await reader.settled();
    await page.locator("[data-field=status]").waitFor();
    assert.equal(await page.getByRole("button", { name: /^Correct/ }).count(), 0);
  },
  "an article that is not there is told, and led on": async (reader) => {
    const page = await reader.open("/?view=article&id=nowhere");
    await page.getByRole("heading", { level: 1, name: "No such article" }).waitFor();
    await page.getByRole("link", { name: "All articles" }).click();
    await page.getByRole("heading", { level: 1, name: "Articles" }).waitFor();
    reader.wrong = reader.wrong.filter((line) => !/404/.test(line)); // the browser itself tells of the status
  },
  "whole on every screen, without serious findings": (reader) => reader.everywhere(`${ARTICLE}&item=e2`),
  "whole with nothing chosen, too": (reader) => reader.everywhere(ARTICLE),
};
