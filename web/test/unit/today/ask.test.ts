import { test } from "node:test";
import assert from "node:assert/strict";
import { byDay, join, strip, subjects } from "../../../src/today/ask";
import type { DayAhead } from "../../../src/types";

const date = (day: string, entry: string | null): DayAhead => ({ day_from: day, day_to: day, words: null, actors: [], country: [], kind: null, issuer: [],
  entry, state: null, sentence: null, article: day, publisher: null, published: null, start: 0, end: 1 });

test("countries are asked together, each matter for itself, nothing followed is everything", () => {
  assert.deepEqual(subjects({ countries: ["RUS", "UKR"], matters: ["gas"] }, null), [{ country: "RUS,UKR" }, { matter: "gas" }]);
  assert.deepEqual(subjects({ countries: ["RUS"], matters: [] }, "matter:gas"), [{ matter: "gas" }]);
  assert.deepEqual(subjects({ countries: [], matters: [] }, null), [{}]);
});

test("what two questions answer stands once", () => {
  const joined = join([{ items: [{ key: "a" }, { key: "b" }], next: null, note: null, total: 2 }, { items: [{ key: "b" }], next: "more", note: "left out", total: 5 }], (item) => item.key);
  assert.deepEqual(joined, { items: [{ key: "a" }, { key: "b" }], total: 2, whole: false, note: "left out" });
});

test("days stand in order, deadlines apart from days that are only named", () => {
  const groups = byDay([date("2025-08-09", null), date("2025-08-08", "k"), date("2025-08-08", null)]);
  assert.deepEqual(groups.map((group) => [group.day, group.due.length, group.named.length]), [["2025-08-08", 1, 1], ["2025-08-09", 0, 1]]);
  assert.deepEqual(strip(groups, "2025-08-07", 2), [{ day: "2025-08-07", due: 0, named: 0 }, { day: "2025-08-08", due: 1, named: 1 }, { day: "2025-08-09", due: 0, named: 1 }]);
});
