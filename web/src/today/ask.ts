// What Today asks of what the reader follows, and how the answers become its lists. All but `useToday` are pure functions.
import { get, ServiceError, useAnswer, type Answer, type Params } from "../api";
import type { Followed } from "../follow";
import type { Change, DayAhead, LedgerEntry, List, Situation, SituationEntry, SituationEvent, StoryEvent } from "../types";
import { addDays, lastDay } from "../words";

/** The filters that stand for what is followed: all countries are one question (nothing followed: everything), each matter is one. */
export function subjects(followed: Followed, only: string | null): { countries: Params | null; matters: string[] } {
  if (only?.startsWith("matter:")) return { countries: null, matters: [only.slice(7)] };
  if (only) return { countries: { country: only }, matters: [] };
  const { countries, matters } = followed;
  if (countries.length) return { countries: { country: countries.join(",") }, matters };
  return { countries: matters.length ? null : {}, matters };
}

export interface Joined<A> { items: A[]; total: number; whole: boolean }

/** Lists of several questions as one, what two of them have once. `total` is at least what there is to see. */
export function join<A>(lists: readonly Pick<List<A>, "items" | "next" | "total">[], key: (item: A) => string): Joined<A> {
  const seen = new Map<string, A>();
  for (const list of lists) for (const item of list.items) if (!seen.has(key(item))) seen.set(key(item), item);
  const told = lists.length === 1 ? lists[0]!.total : null;
  return { items: [...seen.values()], total: told ?? seen.size, whole: lists.every((list) => list.next === null) };
}

export const ofChange = (change: Change) => `${change.key} ${change.change} ${change.date}`;
export const ofDate = (date: DayAhead) => `${date.article} ${date.start} ${date.entry}`;

export interface News { passed: Joined<Change>; denials: Joined<Change>; entries: Joined<Change>; events: Joined<Change>; dates: Joined<DayAhead> }

const PARTS = {
  passed: { change: "deadline-passed", limit: 10 },
  denials: { change: "first-denial", limit: 10 },
  entries: { change: ["opened", "extended", "accepted", "refused", "met", "carried-out", "broken", "withdrawn"].map((w) => `commitment-${w}`).join(","), limit: 20 },
  events: { change: "new-event,status", limit: 30 },
} as const;

type Lists = { [part in keyof News]: Pick<List<News[part]["items"][number]>, "items" | "next" | "total"> };

const party = (entry: SituationEntry) => ({ actor: entry.issuer.map((p) => p.name), recipient: entry.addressee.map((p) => p.name) });

function asChange(event: SituationEvent, change: string): Change {
  return { change, date: event.day, was: null, now: event.status, key: event.event, kind: event.type, actor: event.actor, recipient: event.recipient,
    words: event.words, reports: event.reports, outlets: event.outlets, origins: event.origins, article: event.sources[0]?.article ?? null,
    publisher: event.sources[0]?.publisher, published: event.sources[0]?.published, sentence: event.sentence };
}

/** What a matter's situation tells that Today would: its clock is the reports' days, not the store's. */
export function ofSituation(situation: Situation, since: string, today: string, ahead: number): Lists {
  const from = since.slice(0, 10);
  const is = <A>(items: A[]) => ({ items, next: null, total: items.length });
  const newest = (a: { date: string | null }, b: { date: string | null }) => (b.date ?? "").localeCompare(a.date ?? "");
  const entry = (e: SituationEntry, change: string, date: string | null): Change => ({ change, date, was: null, now: e.due, key: e.entry, kind: e.kind, ...party(e),
    words: e.words, reports: null, outlets: null, origins: null, article: e.sources[0]?.article ?? null, publisher: e.sources[0]?.publisher, published: e.sources[0]?.published });
  const due = (e: SituationEntry): DayAhead => ({ day_from: lastDay(e.due!), day_to: lastDay(e.due!), words: e.words, actors: [], country: [], kind: e.kind,
    issuer: e.issuer.map((p) => p.name), entry: e.entry, state: e.state, sentence: null, article: e.sources[0]?.article ?? "", publisher: e.sources[0]?.publisher ?? null,
    published: e.sources[0]?.published ?? null, start: 0, end: 0 });
  return {
    passed: is(situation.overdue.filter((e) => e.due && lastDay(e.due) >= from).map((e) => entry(e, "deadline passed", e.due))),
    denials: is((situation.contested.denials as unknown as (SituationEvent & { denied?: { name: string }[] })[]).filter((e) => (e.day ?? "") >= from)
      .map((e) => ({ ...asChange({ ...e, sources: e.sources ?? [] }, "first denial"), reports: null, now: e.denied?.map((d) => d.name).join(", ") ?? null }))),
    entries: is(situation.open.filter((e) => (e.opened ?? "") >= from).map((e) => entry(e, "commitment opened", e.opened)).sort(newest)),
    events: is(situation.happened.filter((e) => (e.day ?? "") >= from).map((e) => asChange(e, "new event")).sort(newest)),
    dates: is(situation.open.filter((e) => e.due && lastDay(e.due) >= today && lastDay(e.due) <= addDays(today, ahead)).map(due)),
  };
}

/** A story event as the first visit shows it: all of them are new then. */
export function ofEvent(event: StoryEvent): Change {
  return { change: "new event", date: event.day, was: null, now: event.status, key: event.key, kind: event.type, actor: event.actor, recipient: event.recipient,
    words: event.anchor, reports: event.reports, outlets: event.outlets, origins: event.origins, article: event.article, start: event.start, end: event.end,
    publisher: event.publisher, published: null, sentence: event.sentence, country: [...new Set([...event.actor_country, ...event.recipient_country])] };
}

/** An entry of the ledger as it opened. */
export function ofEntry(entry: LedgerEntry): Change {
  const first = entry.history[0];
  return { change: "commitment opened", date: entry.opened, was: null, now: entry.due, key: entry.key, kind: entry.kind, actor: entry.issuer.map((p) => p.name),
    recipient: entry.addressee.map((p) => p.name), words: first?.text ?? null, reports: null, outlets: null, origins: null, article: first?.article ?? null,
    start: first?.start, end: first?.end, publisher: first?.publisher, published: first?.published, sentence: first?.sentence };
}

const NONE = { items: [], next: null, total: 0 };

/** To somebody who was never here all of the store is new: instead of that, its latest events and what is open with the next day. */
async function latest(countries: Params, now: string, clock: Params, signal: AbortSignal): Promise<Omit<Lists, "dates">> {
  const [events, entries, passed] = await Promise.all([
    get<List<StoryEvent>>("/events", { order: "-day", to: now, limit: PARTS.events.limit, ...countries }, signal),
    get<List<LedgerEntry>>("/ledger", { limit: PARTS.entries.limit, ...countries, ...clock }, signal),
    get<List<Change>>("/changes", { since: `${addDays(now, -7)}T00:00`, order: "-day", ...PARTS.passed, ...countries, ...clock }, signal),
  ]);
  return { passed, denials: NONE, entries: { ...entries, items: entries.items.map(ofEntry) }, events: { ...events, items: events.items.map(ofEvent) } };
}

/** What is new of the countries since then. */
async function news(countries: Params, since: string, clock: Params, signal: AbortSignal): Promise<Omit<Lists, "dates">> {
  const ask = (part: keyof typeof PARTS) => get<List<Change>>("/changes", { since, order: "-day", ...PARTS[part], ...countries, ...clock }, signal);
  const [passed, denials, entries, events] = await Promise.all([ask("passed"), ask("denials"), ask("entries"), ask("events")]);
  return { passed, denials, entries, events };
}

/** Everything that Today shows, in one answer: nothing of it comes later than the rest and pushes it away. `since` null: the latest. */
export function useToday(followed: Followed, only: string | null, since: string | null, now: string, clock: Params, ahead: number): Answer<News> {
  const { countries, matters } = subjects(followed, only);
  const dates = countries && { ahead, limit: 200, ...countries, ...clock };
  const situations = matters.map((matter) => ({ matter, ...clock }));
  const key = JSON.stringify([dates, situations, since, now]);
  return useAnswer(key, async (signal) => {
    const asked = countries && Promise.all([since === null ? latest(countries, now, clock, signal) : news(countries, since, clock, signal), get<List<DayAhead>>("/dates", dates!, signal)]);
    const told = await Promise.all(situations.map((params) => get<Situation>("/situation", params, signal).catch((error) => {
      if (error instanceof ServiceError && error.status === 404) return null; // a matter that somebody deleted
      throw error;
    })));
    const all: Lists[] = told.filter((s): s is Situation => s !== null).map((s) => ofSituation(s, since ?? `${addDays(now, -7)}T00:00`, now, ahead));
    if (asked) {
      const [lists, days] = await asked;
      all.unshift({ ...lists, dates: days });
    }
    return {
      passed: join(all.map((l) => l.passed), ofChange), denials: join(all.map((l) => l.denials), ofChange), entries: join(all.map((l) => l.entries), ofChange),
      events: join(all.map((l) => l.events), ofChange), dates: join(all.map((l) => l.dates), ofDate),
    };
  });
}

/** The countries that the days ahead and the events shown name most often, the most frequent first. */
export function mostNamed(news: Pick<News, "dates" | "events">, most = 8): string[] {
  const times = new Map<string, number>();
  for (const code of [...news.dates.items, ...news.events.items].flatMap((item) => item.country ?? [])) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).slice(0, most).map(([code]) => code);
}

export interface DayGroup { day: string; due: DayAhead[]; named: DayAhead[] }

/** Days ahead by day; days that a commitment falls due on apart from those that a report only names. What runs already ("this
 * summer") stands at its end. */
export function byDay(dates: readonly DayAhead[], from: string): DayGroup[] {
  const days = new Map<string, DayGroup>();
  for (const date of dates) {
    const day = lastDay(date.day_from < from ? date.day_to : date.day_from);
    const group = days.get(day) ?? { day, due: [], named: [] };
    (date.entry ? group.due : group.named).push(date);
    days.set(day, group);
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
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
