// What Today asks, for each thing that the reader follows, and how the answers become one list. Pure but for `useEach`.
import { get, useAnswer, url, type Answer, type Params } from "../api";
import type { Followed } from "../follow";
import type { Change, DayAhead, List } from "../types";
import { addDays } from "../words";

/** The filters that stand for what is followed: all countries are one, each matter is one. Nothing followed: everything. */
export function subjects(followed: Followed, only: string | null): Params[] {
  if (only?.startsWith("matter:")) return [{ matter: only.slice(7) }];
  if (only) return [{ country: only }];
  const out: Params[] = followed.matters.map((matter) => ({ matter }));
  if (followed.countries.length) out.unshift({ country: followed.countries.join(",") });
  return out.length ? out : [{}];
}

export interface Joined<A> { items: A[]; total: number; whole: boolean; note: string | null }

/** Lists of several questions as one, what two of them have once. `total` is not less than what there is. */
export function join<A>(lists: readonly List<A>[], key: (item: A) => string): Joined<A> {
  const seen = new Map<string, A>();
  for (const list of lists) for (const item of list.items) if (!seen.has(key(item))) seen.set(key(item), item);
  const whole = lists.every((list) => list.next === null);
  const told = lists.length === 1 ? lists[0]!.total : null;
  return { items: [...seen.values()], total: told ?? seen.size, whole, note: lists.find((list) => list.note)?.note ?? null };
}

/** One path asked once for each subject. */
export function useEach<A>(path: string, each: readonly Params[], more: Params, key: (item: A) => string): Answer<Joined<A>> {
  const questions = each.map((params) => url(path, { ...params, ...more }));
  return useAnswer(questions.join(" "), async (signal) =>
    join(await Promise.all(each.map((params) => get<List<A>>(path, { ...params, ...more }, signal))), key));
}

export interface DayGroup { day: string; due: DayAhead[]; named: DayAhead[] }

/** Days ahead by day; days that a commitment falls due on apart from those that a report only names. */
export function byDay(dates: readonly DayAhead[]): DayGroup[] {
  const days = new Map<string, DayGroup>();
  for (const date of [...dates].sort((a, b) => a.day_from.localeCompare(b.day_from))) {
    const group = days.get(date.day_from) ?? { day: date.day_from, due: [], named: [] };
    (date.entry ? group.due : group.named).push(date);
    days.set(date.day_from, group);
  }
  return [...days.values()];
}

/** Every day of the next `ahead` days, with what falls on it: the strip above the list. */
export function strip(groups: readonly DayGroup[], from: string, ahead: number): { day: string; due: number; named: number }[] {
  const of = new Map(groups.map((group) => [group.day, group]));
  return Array.from({ length: ahead + 1 }, (_, n) => {
    const day = addDays(from, n), group = of.get(day);
    return { day, due: group?.due.length ?? 0, named: group?.named.length ?? 0 };
  });
}

/** "commitment carried_out" → "carried out": what happened to a commitment. */
export function moved(change: Change): string {
  return change.change.replace(/^commitment /, "").replace(/_/g, " ");
}
