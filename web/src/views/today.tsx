// The first view: of what the reader follows, what is new, what falls due, what passed, what was denied.
import "../today/today.css";
import "../ledger/ledger.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useGet, type Params } from "../api";
import type { ViewProps } from "../app";
import { PageHead, Rows, Section } from "../components/parts";
import { Show, Skeleton, Trouble } from "../components/states";
import { lastVisit, useFollowed } from "../follow";
import { address, type Query } from "../router";
import { byDay, mostNamed, ofChange, subjects, useToday, type Joined } from "../today/ask";
import { FollowBar, Suggestions } from "../today/followed";
import { Invitation } from "../today/invitation";
import { DayStrip, DaysAhead, DenialChange, EntryChange, EventChange } from "../today/lists";
import type { ArticleRow, Change, DayAhead, List } from "../types";
import { addDays, count, counted, countryName, longDay, names, today, weekday } from "../words";

const AHEAD = 13; // days after today: two weeks of the strip

export default function Today({ query }: ViewProps) {
  const any = useGet<List<ArticleRow>>("/articles", { limit: 1, count: true });
  const asked = useAsked(query);
  if (any.error && !any.data) return <Trouble message={any.error.message} retry={any.reload} />;
  if (any.data?.items.length === 0) return <Invitation filled={() => { any.reload(); asked.answer.reload(); }} />;
  return <Full query={query} articles={any.data?.total ?? null} asked={asked} />;
}

/** What the service is asked for, whether or not its store turns out to be empty: nothing waits for that. */
function useAsked(query: Query) {
  const followed = useFollowed();
  const [visit] = useState(() => lastVisit());
  const now = query.get("today") ?? today();
  const since = query.get("since") ?? visit;
  const only = query.get("of");
  const answer = useToday(followed, only, since, now, query.pick("today"), AHEAD);
  return { followed, visit, now, since, only, answer };
}

function Full({ query, articles, asked }: { query: Query; articles: number | null; asked: ReturnType<typeof useAsked> }) {
  const { followed, visit, now, since, only, answer } = asked;
  const nothing = followed.countries.length + followed.matters.length === 0;
  const whom = only ? (only.startsWith("matter:") ? only.slice(7) : countryName(only)) : nothing ? "everything" : "what you follow";
  const year = now.slice(0, 4);
  const country = subjects(followed, only).countries?.country as string | undefined;
  const matter = only?.startsWith("matter:") ? only.slice(7) : null;
  return <>
    <PageHead title="Today" lead={`${weekday(now)} ${longDay(now)}.${articles === null ? "" : ` ${counted(articles, "article")} in the store.`}`} />
    <FollowBar query={query} followed={followed} />
    {nothing && !only && <Suggestions codes={answer.data ? mostNamed(answer.data) : []} />}
    <Since query={query} since={since} visit={visit} now={now} whom={whom} />
    <div class="columns">
      <div>
        <Show answer={answer} rows={7}>
          {(news) => <Lists parts={[
            { title: "Days passed, nothing read", list: news.passed, row: (c) => <EntryChange key={ofChange(c)} change={c} year={year} />, all: address({ view: "ledger", show: "lapsed", country }), none: "no day that passed unheard of" },
            { title: "First denials", list: news.denials, row: (c) => <DenialChange key={ofChange(c)} change={c} year={year} />, none: "no first denial" },
            { title: since === null ? "Open threats, offers and demands" : "Threats, offers and demands", order: since === null ? "next" : "newest", list: news.entries, row: (c) => <EntryChange key={ofChange(c)} change={c} year={year} />, all: address({ view: "ledger", country, matter }), none: "nothing in the ledger" },
            { title: since === null ? "Latest events" : "New events", order: since === null ? "latest" : "newest", list: news.events, row: (c) => <EventChange key={ofChange(c)} change={c} year={year} />, all: address({ view: "events", country, matter }), none: "no event" },
          ]} />}
        </Show>
      </div>
      <aside aria-label="Days ahead">
        <Section title={`Next ${AHEAD + 1} days`} id="ahead" of={answer.data ? counted(answer.data.dates.items.length, "day named", "days named") : undefined}>
          {answer.data ? <Days items={answer.data.dates.items} now={now} /> : <Skeleton rows={5} />}
        </Section>
      </aside>
    </div>
  </>;
}

function Days({ items, now }: { items: DayAhead[]; now: string }) {
  const groups = byDay(items, now);
  return <>
    <DayStrip groups={groups} from={now} ahead={AHEAD} />
    <p class="strip-key"><span><i class="due-mark" />deadline</span><span><i class="named-mark" />day that a report names</span></p>
    {groups.length === 0 ? <p class="quiet-line">No report names a day in the next {AHEAD + 1} days.</p> : <DaysAhead groups={groups} from={now} />}
  </>;
}

interface PartOf { title: string; list: Joined<Change>; row: (change: Change) => JSX.Element; none: string; all?: string; order?: "newest" | "next" | "latest" }

/** The lists of what is new; what is empty is one line. */
function Lists({ parts }: { parts: PartOf[] }) {
  const empty = parts.filter((part) => part.list.items.length === 0);
  return <>
    {parts.filter((part) => !empty.includes(part)).map((part) => <Part key={part.title} {...part} />)}
    {empty.length > 0 && <p class="quiet-line">{empty.length === parts.length ? "Nothing new: " : "Besides that: "}{names(empty.map((part) => part.none), 4)}.</p>}
  </>;
}

function Part({ title, list: { items, whole, total }, row, all, order = "newest" }: PartOf) {
  return (
    <Section title={title} of={whole ? count(items.length) : `${order} ${count(items.length)}${total > items.length ? ` of ${count(total)}` : ""}`}>
      <Rows label={title}>{items.map(row)}</Rows>
      {all && !whole && <p class="note no-print"><a href={all}>All of them</a></p>}
    </Section>
  );
}

function Since({ query, since, visit, now, whom }: { query: Query; since: string | null; visit: string | null; now: string; whom: string }) {
  const day = since?.slice(0, 10), time = since?.slice(11, 16);
  const choices: Params = { ...(visit ? { "last visit": "" } : { latest: "" }), "a day": `${addDays(now, -1)}T00:00`, "7 days": `${addDays(now, -7)}T00:00`, "30 days": `${addDays(now, -30)}T00:00` };
  return (
    <div class="since">
      {!day ? <span>The latest on {whom}. From your next visit on: what is new since.</span> : <span>New on {whom} since {query.get("since") || !visit ? "" : "your last visit, "}{weekday(day)} {longDay(day)}{time && time !== "00:00" ? ` ${time} UTC` : ""}</span>}
      <span class="since-choices no-print" role="group" aria-label="Since when">{Object.entries(choices).map(([says, value]) => <a key={says} href={query.with({ since: value as string })} data-place="keep" aria-current={query.get("since") === (value || null) ? "true" : undefined}>{says}</a>)}</span>
    </div>
  );
}
