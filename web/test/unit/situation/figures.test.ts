import assert from "node:assert/strict";
import { test } from "node:test";
import { articlesBehind, daysOf, figureWords, monthDays, strongest, trendOf } from "../../../src/situation/figures";
import { pairs } from "../../../src/situation/suggestions";
import { eventsPatch, subjectOf, subjectPatch, subjectTitle } from "../../../src/situation/subject";
import type { Situation, SituationEvent } from "../../../src/types";

const source = (article: string, published: string) => ({ article, published, publisher: null });
const event = (key: string, day: string | null, origins = 1, quad = "material-conflict"): SituationEvent => ({
  event: key, day, origins, quad: quad as SituationEvent["quad"], type: "ASSAULT", mode: null, status: "actual", actor: [], recipient: [], words: null, background: false,
  place: null, country: null, reports: 1, outlets: 1, voices: 0, says: [], sources: [source(`of ${key}`, day ?? "2025-01-01")], sentence: null,
});
const situation = (happened: SituationEvent[], left = 0, trend: Situation["trend"] = []): Situation => ({
  dyad: null, matter: null, actors: null, words: null, from: null, to: null, today: "2025-09-01", events_left_out: left, happened, said: [],
  contested: { denials: [], numbers: [] }, open: [], overdue: [], trend,
});
const asked = (params: Record<string, string>) => subjectOf((name) => params[name] ?? null);

test("a subject is read from the address and written into it again", () => {
  for (const params of [{ dyad: "USA-RUS" }, { actor: "IRN" }, { matter: "gas transit" }]) {
    const subject = asked(params)!;
    assert.deepEqual(Object.fromEntries(Object.entries(subjectPatch(subject)).filter(([, v]) => v !== null)), params);
    assert.ok(subjectTitle(subject).length > 3);
  }
  assert.equal(asked({}), null);
  assert.equal(asked({ dyad: "usa-rus" })!.kind, "dyad");
});

test("the list behind one against all holds both roles", () => {
  assert.deepEqual(eventsPatch(asked({ actor: "IRN" })!), { view: "events", country: "IRN" });
  assert.deepEqual(eventsPatch(asked({ actor: "Witkoff" })!), { view: "events", actor: "Witkoff" });
});

test("months are counted from the events where all are at hand, so that a bar tells what its list holds", () => {
  const rows = [{ period: "2025-01", "verbal-cooperation": 0, "material-cooperation": 0, "verbal-conflict": 0, "material-conflict": 9, reports_read: 40, publishers_active: 1 }];
  const whole = trendOf(situation([event("a", "2025-01-05"), event("b", "2025-03-02"), event("c", "2024"), event("d", null)], 0, rows));
  assert.deepEqual(daysOf(situation([event("a", "2025-01-05"), event("b", "2025-03-02")])), { from: "2025-01-05", to: "2025-03-02" });
  assert.deepEqual(whole.map((p) => [p.period, p.total, p.reportsRead]), [["2025-01", 1, 40], ["2025-02", 0, null], ["2025-03", 1, null]]);
  const part = trendOf(situation([event("a", "2025-01-05")], 8, rows));
  assert.deepEqual(part.map((p) => p.total), [9]);
});

test("the strongest are those with most origins, the latest first", () => {
  const kept = strongest([event("a", "2025-01-01", 3), event("b", "2025-02-01"), event("c", "2025-03-01", 2)], 2);
  assert.deepEqual(kept.map((e) => e.event), ["c", "a"]);
});

test("figures say what they are", () => {
  assert.equal(figureWords(70, 0, null), "at least 70");
  assert.equal(figureWords(12, 15, null), "12 to 15");
  assert.equal(figureWords(1200, 1200, "EUR"), "1,200 EUR");
  assert.deepEqual(monthDays("2024-02"), { from: "2024-02-01", to: "2024-02-29" });
  assert.deepEqual(articlesBehind([event("b", "2025-02-01"), event("a", "2025-01-01"), event("b", "2025-02-01")]).map((s) => s.article), ["of a", "of b"]);
});

test("a pair counts both ways, once", () => {
  const row = (actor: string, recipient: string, events: number) => ({ actor, recipient, events, month: "2025-01", reports_read: 1, publishers_active: 1 });
  assert.deepEqual(pairs([row("USA", "RUS", 2), row("RUS", "USA", 3), row("IRN", "ISR", 4)], 9), [{ one: "RUS", other: "USA", events: 5 }, { one: "IRN", other: "ISR", events: 4 }]);
});
