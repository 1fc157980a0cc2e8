// Story events by period and quad, as /aggregate and /situation count them.

import { QUADS, type Quad } from "./timeline";

export interface TrendRow {
  period: string; // "2025-08", a Monday, a day or a year
  quad: Quad;
  events: number;
  reportsRead: number | null; // reports of that period in the store: what a zero is out of
}

export interface TrendPeriod {
  period: string;
  counts: Record<Quad, number>;
  total: number;
  reportsRead: number | null;
}

/** Sums rows of one period (several dyads) and fills the periods of `all` that no row tells of. */
export function trendPeriods(rows: readonly TrendRow[], all: readonly string[]): TrendPeriod[] {
  const periods = new Map<string, TrendPeriod>();
  const at = (period: string): TrendPeriod => {
    let found = periods.get(period);
    if (!found) {
      found = { period, counts: Object.fromEntries(QUADS.map((q) => [q, 0])) as Record<Quad, number>, total: 0, reportsRead: null };
      periods.set(period, found);
    }
    return found;
  };
  all.forEach(at);
  for (const row of rows) {
    const period = at(row.period);
    if (QUADS.includes(row.quad)) {
      period.counts[row.quad] += row.events;
      period.total += row.events;
    }
    period.reportsRead = row.reportsRead ?? period.reportsRead;
  }
  return [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** One sentence for those who do not see the bars. */
export function trendSummary(periods: readonly TrendPeriod[], name: (period: string) => string): string {
  const first = periods[0];
  const last = periods[periods.length - 1];
  if (!first || !last) {
    return "No story events in this time.";
  }
  const total = periods.reduce((sum, p) => sum + p.total, 0);
  const most = periods.reduce((a, b) => (b.total > a.total ? b : a));
  const deeds = periods.reduce((sum, p) => sum + p.counts["material-conflict"], 0);
  return (
    `${total} story events from ${name(first.period)} to ${name(last.period)}, most in ${name(most.period)} (${most.total}); ` +
    `${deeds} of them conflict in deeds.`
  );
}
