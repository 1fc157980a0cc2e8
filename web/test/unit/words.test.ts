import { test } from "node:test";
import assert from "node:assert/strict";
import { addDays, codeOf, counted, daysLeft, lastDay, longDay, names, shortDay, weekday } from "../../src/words";
import { address, Query } from "../../src/router";
import { url } from "../../src/api";

test("days are written as far as they are known", () => {
  assert.deepEqual([longDay("2025-08-06"), longDay("2025-08"), longDay("2025"), longDay(null)], ["6 August 2025", "August 2025", "2025", "no day"]);
  assert.deepEqual([shortDay("2025-08-06", "2025"), shortDay("2024-02-29", "2025"), weekday("2025-08-06")], ["6 Aug", "29 Feb 2024", "Wed"]);
});

test("a month ends with its last day, in leap years too", () => {
  assert.deepEqual([lastDay("2024-02"), lastDay("2025-02"), lastDay("2025"), lastDay("2025-08-06")], ["2024-02-29", "2025-02-28", "2025-12-31", "2025-08-06"]);
  assert.equal(addDays("2025-12-31", 1), "2026-01-01");
});

test("days left", () => {
  assert.deepEqual(["2025-08-06", "2025-08-07", "2025-08-05", "2025-08-08", "2025-08", "2026-08-06", null].map((day) => daysLeft(day, "2025-08-06")),
    ["today", "tomorrow", "yesterday", "in 2 days", "in 25 days", "in 12 months", ""]);
});

test("names and numbers", () => {
  assert.deepEqual([names([]), names(["A"]), names(["A", "B"]), names(["A", "B", "C", "D"])], ["", "A", "A and B", "A, B and 2 more"]);
  assert.deepEqual([counted(1, "report"), counted(1200, "entry", "entries")], ["1 report", "1,200 entries"]);
  assert.deepEqual([codeOf("russia"), codeOf("rus"), codeOf(" South Korea "), codeOf("Atlantis")], ["RUS", "RUS", "KOR", null]);
});

test("an address says what differs from the rule and nothing more", () => {
  assert.equal(address({ view: "today" }), "/");
  assert.equal(address({ view: "ledger", type: null, country: "" }), "/?view=ledger");
  assert.equal(new Query(new URLSearchParams("view=ledger&type=threat")).with({ country: "RUS", type: null }), "/?view=ledger&country=RUS");
  assert.equal(new Query(new URLSearchParams("view=nonsense")).view, "today");
  assert.equal(url("/events", { to: null, min: 0, country: "RUS", all: false }), "/events?country=RUS&min=0");
});
