import assert from "node:assert/strict";
import { test } from "node:test";
import { dayTicks, daySpan, isoDay, monthsBetween } from "../../../src/charts/days";
import { countTicks } from "../../../src/charts/scale";
import { layTimeline, nextMark, QUADS, timelineSpan } from "../../../src/charts/timeline";
import { trendPeriods, trendSummary } from "../../../src/charts/trend";

const event = (key: string, day: string | null, quad = "verbal-conflict", origins = 1) => ({ key, day, quad, origins });

test("a date covers its days, and what is no date none", () => {
  const august = daySpan("2025-08")!;
  assert.equal(august.last - august.first, 30);
  assert.equal(daySpan("2024")!.last - daySpan("2024")!.first, 365);
  assert.equal(isoDay(daySpan("2025-08-06")!.first), "2025-08-06");
  for (const wrong of [null, "", "soon", "2025-13", "2025-8-6"]) assert.equal(daySpan(wrong), null);
  assert.deepEqual(monthsBetween(daySpan("2025-11")!.first, daySpan("2026-02-01")!.first), ["2025-11", "2025-12", "2026-01", "2026-02"]);
});

test("ticks of an axis are few, in order, and tell the year where one begins", () => {
  const ticks = dayTicks(daySpan("2025-01-01")!.first, daySpan("2026-08-31")!.last, 8);
  assert.ok(ticks.length >= 3 && ticks.length <= 8);
  assert.deepEqual(ticks.filter((t) => t.strong).map((t) => t.label), ["Jan 2025", "Jan 2026"]);
  assert.deepEqual(ticks, [...ticks].sort((a, b) => a.day - b.day));
  assert.equal(dayTicks(daySpan("2025-08-01")!.first, daySpan("2025-08-05")!.last, 10).length, 5);
});

test("steps of a scale are whole and reach the largest number", () => {
  for (const [most, steps] of [[1, 3], [7, 3], [23, 3], [999, 4], [1000, 4]] as const) {
    const ticks = countTicks(most, steps);
    assert.ok(ticks[ticks.length - 1]! >= most);
    assert.ok(ticks.length - 1 <= steps);
    assert.ok(ticks.every(Number.isInteger));
  }
  assert.deepEqual(countTicks(0, 3), [0, 1]);
});

test("every event is a mark in its quad's lane, or told as undated", () => {
  const events = [event("a", "2025-08-01"), event("b", "2025-08-01", "material-conflict", 4), event("c", "2025-08"), event("d", null), event("e", "2019")];
  const span = timelineSpan(events)!;
  assert.equal(isoDay(span.first), "2025-08-01");
  assert.equal(isoDay(span.last), "2025-08-31");
  const drawn = layTimeline(events, span, 600);
  assert.deepEqual(drawn.marks.map((m) => m.event.key).sort(), ["a", "b", "c"]);
  assert.deepEqual(drawn.undated.map((e) => e.key), ["d", "e"]);
  assert.equal(QUADS[drawn.marks.find((m) => m.event.key === "b")!.lane], "material-conflict");
  assert.ok(drawn.marks.every((m) => m.x >= 0 && m.x <= 600 && m.y > 0 && m.y <= drawn.height));
});

test("a pile higher than its lane is pressed together, none is left out", () => {
  const events = Array.from({ length: 200 }, (_, i) => event(String(i), "2025-08-01"));
  const drawn = layTimeline(events, { first: daySpan("2025-08-01")!.first, last: daySpan("2025-08-31")!.first }, 600, 100);
  assert.equal(drawn.marks.length, 200);
  const lane = drawn.lanes[2]!;
  assert.ok(lane.height <= 120);
  assert.ok(drawn.marks.every((m) => m.y >= lane.top && m.y <= lane.top + lane.height));
});

test("arrows walk in time within a lane, and from lane to lane", () => {
  const events = [event("a", "2025-08-01"), event("b", "2025-08-09"), event("c", "2025-08-08", "material-conflict")];
  const { marks } = layTimeline(events, timelineSpan(events)!, 600);
  const at = (key: string) => marks.findIndex((m) => m.event.key === key);
  assert.equal(nextMark(marks, at("a"), "ArrowRight"), at("b"));
  assert.equal(nextMark(marks, at("b"), "ArrowRight"), at("b"));
  assert.equal(nextMark(marks, at("b"), "ArrowDown"), at("c"));
  assert.equal(nextMark(marks, at("c"), "ArrowUp"), at("b"));
  assert.equal(nextMark([], -1, "ArrowUp"), -1);
});

test("a trend sums the dyads of a period and keeps its zeros", () => {
  const row = (period: string, events: number, quad: (typeof QUADS)[number] = "material-conflict") => ({ period, quad, events, reportsRead: 10 });
  const periods = trendPeriods([row("2025-01", 2), row("2025-01", 3), row("2025-03", 1, "verbal-conflict")], ["2025-01", "2025-02", "2025-03"]);
  assert.deepEqual(periods.map((p) => p.total), [5, 0, 1]);
  assert.equal(periods[1]!.reportsRead, null);
  assert.match(trendSummary(periods, (p) => p), /^6 story events from 2025-01 to 2025-03, most in 2025-01 \(5\); 5 of them/);
  assert.match(trendSummary([], String), /No story events/);
});
