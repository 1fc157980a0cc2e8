// What a situation adds up to. Pure functions over the service's answer.
import { daySpan, monthsBetween } from "../charts/days";
import { timelineSpan } from "../charts/timeline";
import { trendPeriods, type TrendPeriod, type TrendRow } from "../charts/trend";
import type { Situation, SituationEvent, Source, TrendRow as AnswerRow } from "../types";

/** Articles behind some items, each once, in order of day. */
export function articlesBehind(items: readonly { sources: Source[] }[]): Source[] {
  const seen = new Map<string, Source>();
  for (const item of items) for (const source of item.sources) seen.set(source.article, source);
  return [...seen.values()].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? "") || a.article.localeCompare(b.article));
}

export function period(row: AnswerRow): string {
  return row.month ?? row.week ?? row.day ?? row.year ?? "";
}

/**
 * Story events a month. Where all are at hand they are counted here, each once, as the lists behind the bars count them; what
 * the service counts (a story event once for each pair of parties) stands in where some were left out.
 */
export function trendOf(s: Situation): TrendPeriod[] {
  const events = s.happened.map((e) => ({ ...e, key: e.event }));
  const span = timelineSpan(events, s.from, s.to);
  if (!span) return [];
  const months = monthsBetween(span.first, span.last);
  const read = new Map((s.trend ?? []).map((row) => [period(row), row.reports_read]));
  const whole = s.events_left_out === 0 || !s.trend?.length;
  const rows: TrendRow[] = whole
    ? events.filter((e) => (e.day ?? "").length >= 7).map((e) => row(e.day!.slice(0, 7), e.quad, 1))
    : (s.trend ?? []).filter((r) => r.quad).map((r) => row(period(r), r.quad!, r.events));
  const periods = trendPeriods(rows, months).filter((p) => months.includes(p.period));
  for (const p of periods) p.reportsRead = read.get(p.period) ?? null;
  return periods;

  function row(month: string, quad: SituationEvent["quad"], n: number): TrendRow {
    return { period: month, quad, events: n, reportsRead: null };
  }
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
