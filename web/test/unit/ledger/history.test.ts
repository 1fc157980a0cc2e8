import { test } from "node:test";
import assert from "node:assert/strict";
import { banded, fold, shorten, words } from "../../../src/ledger/history";
import type { LedgerChange, LedgerEntry } from "../../../src/types";

const change = (what: string, date: string): LedgerChange => ({ article: date, start: 0, end: 4, text: `${what} on ${date}`, change: what, date, due: null,
  event: null, said_by: [], publisher: null, published: date });
const entry = (due: string | null): LedgerEntry => ({ key: String(due), kind: "threat", state: "open", due, due_from: null, status: "actual", opened: null,
  last_heard: null, issuer: [], addressee: [], affected: [], history: [] });

test("what is only said again is one step; openings and new days never fold", () => {
  const steps = fold([change("opened", "1"), change("repeated", "2"), change("repeated", "3"), change("extended", "4"), change("extended", "5"), change("repeated", "6")]);
  assert.deepEqual(steps.map((step) => [step.change, step.changes.length]), [["opened", 1], ["repeated", 2], ["extended", 1], ["extended", 1], ["repeated", 1]]);
});

test("a long history keeps its beginning and its end", () => {
  const { head, left, tail } = shorten([1, 2, 3, 4, 5, 6, 7], 5);
  assert.deepEqual([head, left, tail], [[1], 3, [5, 6, 7]]);
  assert.deepEqual(shorten([1, 2], 5), { head: [1, 2], left: 0, tail: [] });
});

test("bands go by the last day that a month covers", () => {
  const bands = banded([entry("2025-08-06"), entry("2025-08"), entry("2025-09-30"), entry("2025-08-05"), entry(null)], "2025-08-06");
  assert.deepEqual(bands.map(({ band, entries }) => [band, entries.map((e) => e.due)]), [["Next 7 days", ["2025-08-06"]], ["Next 30 days", ["2025-08"]],
    ["Later", ["2025-09-30"]], ["Day has passed", ["2025-08-05"]], ["No day set", [null]]]);
});

test("an entry without words is about nothing that can be shown", () => {
  assert.equal(words(entry(null)), "");
});
