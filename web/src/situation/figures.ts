// What a situation adds up to. Pure functions over the service's answer.
import { daySpan, monthsBetween } from "../charts/days";
import { QUADS, timelineSpan } from "../charts/timeline";
import { trendPeriods, type TrendPeriod, type TrendRow } from "../charts/trend";
import type { Situation, SituationEvent, Source } from "../types";

/** Articles behind some items, each once, in order of day. */
export function articlesBehind(items: readonly { sources: Source[] }[]): Source[] {
  const seen = new Map<string, Source>();
  for (const item of items) for (const source of item.sources) seen.set(source.article, source);
  return [...seen.values()].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? "") || a.article.localeCompare(b.article));
}

/** The days of which the timeline tells: those asked for, else those on which the reports were published. What they tell of
 * earlier or later times is no reason to draw decades. */
export function daysOf(s: Situation): { from: string | null; to: string | null } {
  const days = s.happened.flatMap((e) => e.sources.map((source) => source.published ?? "")).filter((day) => day.length === 10).sort();
  return { from: s.from ?? days[0] ?? null, to: s.to ?? days[days.length - 1] ?? null };
}

/**
 * Story events a month. Where all are at hand they are counted here, as the lists behind the bars count them; where some were
 * left out, the service's counts stand in.
 */
export function trendOf(s: Situation): TrendPeriod[] {
  const events = s.happened.map((e) => ({ ...e, key: e.event }));
  const { from, to } = daysOf(s);
  const span = timelineSpan(events, from, to);
  if (!span) return [];
  const months = monthsBetween(span.first, span.last);
  const told = s.trend ?? [];
  const rows: TrendRow[] = s.events_left_out === 0 || told.length === 0
    ? events.filter((e) => (e.day ?? "").length >= 7).map((e) => ({ period: e.day!.slice(0, 7), quad: e.quad, events: 1, reportsRead: null }))
    : told.flatMap((row) => QUADS.map((quad) => ({ period: row.period, quad, events: row[quad], reportsRead: null })));
  const read = new Map(told.map((row) => [row.period, row.reports_read]));
  return trendPeriods(rows, months).filter((p) => months.includes(p.period)).map((p) => ({ ...p, reportsRead: read.get(p.period) ?? null }));
}

/** The first and the last day of a month: "2025-02" → ["2025-02-01", "2025-02-28"]. */
export function monthDays(month: string): { from: string; to: string } {
  const last = daySpan(month)!;
  return { from: `${month}-01`, to: new Date(last.last * 86_400_000).toISOString().slice(0, 10) };
}

/** Those that most independent voices tell, in order of day; of equals the later. */
export function strongest<E extends SituationEvent>(events: readonly E[], most: number): E[] {
  const rank = (a: E, b: E) => b.origins - a.origins || b.reports - a.reports || (b.day ?? "").localeCompare(a.day ?? "");
  return [...events].sort(rank).slice(0, most).sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""));
}

/** "12 to 15", "at least 70", "13 dead" without the word. Where high is below low the text gives no upper end. */
export function figureWords(low: number, high: number, unit: string | null): string {
  const n = (value: number) => value.toLocaleString("en-US");
  const words = high < low ? `at least ${n(low)}` : high > low ? `${n(low)} to ${n(high)}` : n(low);
  return unit ? `${words} ${unit}` : words;
}
