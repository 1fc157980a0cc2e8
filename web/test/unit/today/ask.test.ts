import { test } from "node:test";
import assert from "node:assert/strict";
import { byDay, join, ofSituation, strip, subjects } from "../../../src/today/ask";
import type { DayAhead, Situation } from "../../../src/types";

const date = (day: string, entry: string | null): DayAhead => ({ day_from: day, day_to: day, words: null, actors: [], country: [], kind: null, issuer: [],
  entry, state: null, sentence: null, article: day, publisher: null, published: null, start: 0, end: 1 });

test("countries are asked together, each matter for itself, nothing followed is everything", () => {
  assert.deepEqual(subjects({ countries: ["RUS", "UKR"], matters: ["gas"] }, null), { countries: { country: "RUS,UKR" }, matters: ["gas"] });
  assert.deepEqual(subjects({ countries: ["RUS"], matters: [] }, "matter:gas"), { countries: null, matters: ["gas"] });
  assert.deepEqual(subjects({ countries: [], matters: ["gas"] }, null), { countries: null, matters: ["gas"] });
  assert.deepEqual(subjects({ countries: [], matters: [] }, null), { countries: {}, matters: [] });
});

test("what two questions answer stands once", () => {
  const joined = join([{ items: [{ key: "a" }, { key: "b" }], next: null, total: 2 }, { items: [{ key: "b" }], next: "more", total: 5 }], (item) => item.key);
  assert.deepEqual(joined, { items: [{ key: "a" }, { key: "b" }], total: 2, whole: false });
});

test("days stand in order, deadlines apart from days that are only named", () => {
  const groups = byDay([date("2025-08-09", null), date("2025-08-08", "k"), date("2025-08-08", null)], "2025-08-07");
  assert.deepEqual(groups.map((group) => [group.day, group.due.length, group.named.length]), [["2025-08-08", 1, 1], ["2025-08-09", 0, 1]]);
  assert.deepEqual(strip(groups, "2025-08-07", 2), [{ day: "2025-08-07", due: 0, named: 0 }, { day: "2025-08-08", due: 1, named: 1 }, { day: "2025-08-09", due: 0, named: 1 }]);
});

test("what runs already stands at its end", () => {
  const summer = { ...date("2025-06-01", null), day_to: "2025-08-31" };
  assert.deepEqual(byDay([summer, date("2025-08-08", null)], "2025-08-07").map((group) => group.day), ["2025-08-08", "2025-08-31"]);
});

test("of a matter's situation Today takes what is new since and what is due soon", () => {
  const entry = (due: string | null, opened: string) => ({ entry: `${due} ${opened}`, kind: "threat", state: "open", due, due_from: null, status: "actual", opened,
    last_heard: opened, issuer: [{ name: "A", country: [] }], addressee: [], affected: [], words: "w", sources: [] });
  const happened = (day: string) => ({ event: day, day, type: "ASSAULT", status: "actual", actor: ["A"], recipient: [], words: "w", sources: [], reports: 1, outlets: 1, origins: 1 });
  const lists = ofSituation({ happened: [happened("2025-07-01"), happened("2025-08-02")], said: [], contested: { denials: [], numbers: [] },
    open: [entry("2025-08-08", "2025-08-05"), entry("2025-10-01", "2025-07-01"), entry(null, "2025-07-01")], overdue: [entry("2025-08-03", "2025-07-01"), entry("2025-06-03", "2025-05-01")],
  } as unknown as Situation, "2025-08-01T00:00", "2025-08-06", 13);
  assert.deepEqual([lists.events.items.map((e) => e.key), lists.entries.items.length, lists.dates.items.map((d) => d.day_from), lists.passed.items.map((p) => p.date)],
    [["2025-08-02"], 1, ["2025-08-08"], ["2025-08-03"]]);
});
