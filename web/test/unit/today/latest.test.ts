import assert from "node:assert/strict";
import { test } from "node:test";
import { mostNamed, ofEntry, ofEvent } from "../../../src/today/ask";
import { entriesOf, eventsOf } from "../../../src/matter";

const event = { key: "k", day: "2025-08-06", type: "threaten", status: "actual", actor: ["A"], actor_country: ["RUS"], recipient: [], recipient_country: ["UKR", "RUS"], anchor: "warned" };

test("a story event of the first visit keeps its words and its countries once", () => {
  const change = ofEvent(event as never);
  assert.equal(change.change, "new event");
  assert.deepEqual(change.country, ["RUS", "UKR"]);
  assert.equal(change.words, "warned");
});

test("an entry of the first visit is one that opened, with what it rests on", () => {
  const entry = { key: "e", kind: "threat", opened: "2025-08-01", due: "2025-08-08", issuer: [{ name: "A" }], addressee: [], affected: [], history: [{ article: "x", start: 3, end: 9, text: "words", publisher: "P", published: null }] };
  const change = ofEntry(entry as never);
  assert.deepEqual([change.date, change.now, change.article, change.start, change.words], ["2025-08-01", "2025-08-08", "x", 3, "words"]);
});

test("the countries named most come first", () => {
  const news = { dates: { items: [{ country: ["KEN"] }, { country: ["RUS"] }] }, events: { items: [ofEvent(event as never)] } };
  assert.deepEqual(mostNamed(news as never, 2), ["RUS", "KEN"]);
});

test("a matter of countries and words is a filter of events, of the ledger its parties", () => {
  const matter = { name: "Gas", actors: ["RUS", "UKR"], words: ["gas transit", "pipe\"line"], from: "2025-01-01" };
  assert.deepEqual(eventsOf(matter), { country: "RUS,UKR", words: "\"gas transit\" OR \"pipe line\"", from: "2025-01-01" });
  assert.deepEqual(entriesOf(matter), { country: "RUS,UKR" });
  assert.deepEqual(entriesOf({ name: "N", actors: ["Russia", "Witkoff"] }), { country: "RUS" });
  assert.deepEqual(entriesOf({ name: "N", actors: ["Witkoff"] }), { country: null });
  assert.deepEqual(eventsOf({ name: "N", actors: ["Witkoff"] }), { actor: "Witkoff", words: null, from: null });
});
