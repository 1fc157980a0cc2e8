// One page of two parties, one against all, or a matter: what happened, who says so, what is contested, what is open.
import { useMemo } from "preact/hooks";
import type { ViewProps } from "../app";
import { useGet } from "../api";
import { TimelineChart } from "../charts/timeline-chart";
import { TrendChart } from "../charts/trend-chart";
import "../charts/charts.css";
import { Figure, PageHead, Section } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address, type Query } from "../router";
import { Chooser } from "../situation/chooser";
import { Suggestions } from "../situation/suggestions";
import { articlesBehind, daysOf, monthDays, strongest, trendOf } from "../situation/figures";
import { Denials, Entries, Figures, Happened, Voices } from "../situation/parts";
import { eventsPatch, subjectOf, subjectPatch, subjectTitle, type Subject } from "../situation/subject";
import "../situation/situation.css";
import type { Situation as Answer } from "../types";
import { count, counted, longDay } from "../words";

const EVENTS = 500; // asked for: of more, those with most origins
const LISTED = 12; // as sentences; the rest are in the timeline and in the list of events

export default function Situation({ query }: ViewProps) {
  const subject = subjectOf((name) => query.get(name));
  const answer = useGet<Answer>(subject ? "/situation" : null, { ...subjectPatch(subject), ...query.pick("from", "to", "today"), limit: EVENTS });
  return (
    <>
      <PageHead title={subject ? subjectTitle(subject) : "Situation"} lead={subject ? <Lead query={query} answer={answer.data} /> : "What happened between two parties or in a matter, who says so, what is contested, and what is still open."}>
        {subject && <button type="button" onClick={() => window.print()}>Print a briefing</button>}
      </PageHead>
      <Chooser query={query} />
      {subject ? <Show answer={answer} rows={8}>{(s) => <Page s={s} subject={subject} query={query} />}</Show> : <Suggestions />}
    </>
  );
}

function Lead({ query, answer }: { query: Query; answer: Answer | null }) {
  const from = query.get("from"), to = query.get("to");
  const days = from || to ? `${from ? `From ${longDay(from)}` : "Up"}${to ? ` to ${longDay(to)}` : ""}` : "All days that were read";
  return <>{days}{answer && <>; days left are counted from {longDay(answer.today)}</>}.</>;
}

function Page({ s, subject, query }: { s: Answer; subject: Subject; query: Query }) {
  const trend = useMemo(() => trendOf(s), [s]);
  const days = useMemo(() => daysOf(s), [s]);
  const listed = useMemo(() => strongest(s.happened, LISTED), [s]);
  const denied = useMemo(() => new Set(s.contested.denials.map((d) => d.event)), [s]);
  const articles = useMemo(() => articlesBehind([...s.happened, ...s.open, ...s.overdue]), [s]);
  const list = { ...eventsPatch(subject), ...query.pick("from", "to") };
  const all = s.happened.length + s.events_left_out;
  const contested = s.contested.denials.length + s.contested.numbers.length;
  const ledger = address({ view: "ledger", ...(subject.kind === "matter" ? { matter: subject.name } : subject.kind === "dyad" ? { dyad: `${subject.one}-${subject.other}` } : { country: subject.one }) });
  if (all === 0 && s.open.length + s.overdue.length === 0) {
    return (
      <Empty title="Nothing was read of this.">
        <p>No story event in the store is between these parties{query.get("from") || query.get("to") ? " in these days" : ""}. Other days, or <a href={address({ view: "search" })}>a search over all texts</a>, may tell more.</p>
      </Empty>
    );
  }
  return (
    <div class="situation">
      <p class="figures">
        <Figure n={all} one="story event" to={list} />
        <Figure n={articles.length} one={s.events_left_out > 0 ? "article behind those shown" : "article behind them"} many={s.events_left_out > 0 ? "articles behind those shown" : "articles behind them"} href="#articles" />
        <Figure n={contested} one="contested point" href={contested > 0 ? "#contested" : undefined} />
        <Figure n={s.open.length} one="commitment open" many="commitments open" href={s.open.length > 0 ? "#open" : undefined} />
        <Figure n={s.overdue.length} one="day passed, nothing read" many="days passed, nothing read" href={s.overdue.length > 0 ? "#overdue" : undefined} />
      </p>

      <Section title="Timeline" id="timeline" of={s.events_left_out > 0 ? <>the {count(s.happened.length)} that most origins tell, of {count(all)}</> : counted(all, "story event")}>
        <TimelineChart events={s.happened} from={days.from} to={days.to} denied={denied} />
      </Section>

      <div class="columns situation-columns">
        <Section title="What happened" id="happened" of={all > listed.length
          ? <>the {listed.length} that most independent origins tell, the latest first; <a href={address(list)}>all {count(all)}</a></>
          : "the latest first"}>
          {listed.length > 0 ? <Happened events={listed} denied={denied} /> : <Empty title="No story event in these days." />}
        </Section>
        <div>
          <Section title="Open" id="open" of={<a href={ledger}>the ledger</a>}>
            {s.open.length > 0 ? <Entries entries={s.open} today={s.today} label="Open commitments" /> : <Empty title="No threat, demand or offer is open." />}
          </Section>
          {s.overdue.length > 0 && (
            <Section title="Day passed, nothing read" id="overdue" of={counted(s.overdue.length, "commitment")}>
              <Entries entries={s.overdue} today={s.today} label="Commitments whose day has passed" />
            </Section>
          )}
        </div>
      </div>

      {contested > 0 && (
        <Section title="Contested" id="contested" of="both sides, as reported">
          <div class="halves">
            {s.contested.denials.length > 0 && <div><h3>{counted(s.contested.denials.length, "denial")}</h3><Denials denials={s.contested.denials} /></div>}
            {s.contested.numbers.length > 0 && <div><h3>{counted(s.contested.numbers.length, "figure that differs", "figures that differ")}</h3><Figures numbers={s.contested.numbers} /></div>}
          </div>
        </Section>
      )}

      {trend.length > 1 && (
        <Section title="Trend" id="trend" of="story events a month; a bar opens its list">
          <TrendChart periods={trend} list={(month, quad) => ({ ...list, ...monthDays(month), quad })} />
        </Section>
      )}

      {s.said.length > 0 && (
        <Section title="Who says so" id="said" of={counted(s.said.length, "voice")}>
          <div class="scroll" tabIndex={0} role="region" aria-label="Who says so"><Voices said={s.said} /></div>
        </Section>
      )}

      <Section title="Articles" id="articles" of={counted(articles.length, "article")}>
        <ul class="articles">
          {articles.slice().reverse().slice(0, 60).map((a) => (
            <li key={a.article}><a href={address({ view: "article", id: a.article })}>{a.publisher ?? a.article}</a> <span class="muted">{a.published ?? ""}</span></li>
          ))}
        </ul>
        {articles.length > 60 && <p class="note">The latest 60 of {count(articles.length)}; the others are behind <a href={address(list)}>the story events</a>.</p>}
      </Section>
    </div>
  );
}
