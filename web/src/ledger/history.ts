// The history of a ledger entry as a line that can be read: what is only said again is folded. Pure functions.
import type { LedgerChange, LedgerEntry } from "../types";
import { addDays, lastDay } from "../words";

export interface Step { change: string; changes: LedgerChange[] }

/** Neighbours that say the same thing ("repeated" nine times) become one step. */
export function fold(history: readonly LedgerChange[]): Step[] {
  const steps: Step[] = [];
  for (const change of history) {
    const last = steps[steps.length - 1];
    if (last && last.change === change.change && change.change !== "opened" && change.change !== "extended") last.changes.push(change);
    else steps.push({ change: change.change, changes: [change] });
  }
  return steps;
}

export type Tone = "open" | "kept" | "broken" | "past" | "moved" | "said";

/** What a change means for the commitment, as a colour. */
export function tone(change: string): Tone {
  switch (change) {
    case "opened": return "open";
    case "extended": return "moved";
    case "accepted": case "met": case "carried_out": return "kept";
    case "refused": case "broken": return "broken";
    case "withdrawn": case "lapsed": return "past";
    default: return "said";
  }
}

/** The first steps and the last ones, and how many between them are left out. */
export function shorten<A>(steps: readonly A[], most: number): { head: A[]; left: number; tail: A[] } {
  if (steps.length <= most) return { head: [...steps], left: 0, tail: [] };
  return { head: steps.slice(0, 1), left: steps.length - most + 1, tail: steps.slice(steps.length - most + 2) };
}

export const BANDS = ["Next 7 days", "Next 30 days", "Later", "Day has passed", "No day set"] as const;
export type Band = (typeof BANDS)[number];

/** Under which heading an entry stands on a day. */
export function bandOf(entry: Pick<LedgerEntry, "due">, today: string): Band {
  if (!entry.due) return "No day set";
  const due = lastDay(entry.due);
  if (due < today) return "Day has passed";
  if (due <= addDays(today, 7)) return "Next 7 days";
  return due <= addDays(today, 30) ? "Next 30 days" : "Later";
}

/** Entries in bands, each in the order in which they came. */
export function banded(entries: readonly LedgerEntry[], today: string): { band: Band; entries: LedgerEntry[] }[] {
  const all = BANDS.map((band) => ({ band, entries: [] as LedgerEntry[] }));
  for (const entry of entries) all[BANDS.indexOf(bandOf(entry, today))]!.entries.push(entry);
  return all.filter((group) => group.entries.length > 0);
}

/** What an entry is about: the words of the report that opened it. */
export function words(entry: LedgerEntry): string {
  return entry.history.find((change) => change.text)?.text ?? "";
}
