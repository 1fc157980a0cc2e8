// The lists of Today: what changed, and the days ahead.
import { address } from "../router";
import type { Change, DayAhead } from "../types";
import { entryHref } from "../ledger/entry";
import { tone } from "../ledger/history";
import { Country, DaysLeft, Sentence, Told, TypeName, Who, articleHref } from "../components/parts";
import { capital, counted, names, plain, shortDay, weekday } from "../words";
import { moved, strip, type DayGroup } from "./ask";

function eventHref(key: string): string {
  return address({ view: "events", event: key });
}

function wordsHref(change: Change): string | undefined {
  return change.article ? articleHref(change.article, change.start, change.end) : undefined;
}

function Origin({ change }: { change: Change }) {
  if (!change.article) return null;
  return <a href={wordsHref(change)}>{change.publisher ?? change.article}{change.published ? `, ${shortDay(change.published)}` : ""}</a>;
}

export function EventChange({ change, year }: { change: Change; year: string }) {
  return (
    <li>
      <p class="row-line"><TypeName type={change.kind} /><span class="muted small">{shortDay(change.date, year)}</span>
        {change.change === "status" && <span class="badge planned">{change.was} → {change.now}</span>}</p>
      <p class="row-title"><a href={eventHref(change.key)}><Who actor={change.actor} recipient={change.recipient} /></a></p>
      <Sentence sentence={change.sentence} words={change.words} href={wordsHref(change)} clamp />
      <p class="meta"><Origin change={change} />
        {change.reports !== null && <Told reports={change.reports} outlets={change.outlets ?? 0} origins={change.origins ?? 0} href={eventHref(change.key)} />}</p>
    </li>
  );
}

/** A first denial: what is told, and that somebody says it is not so. */
export function DenialChange({ change, year }: { change: Change; year: string }) {
  return (
    <li class="denial">
      <p class="row-line"><span class="badge denied">first denial</span><TypeName type={change.kind} /><span class="muted small">{shortDay(change.date, year)}</span></p>
      <p class="row-title"><a href={eventHref(change.key)}><Who actor={change.actor} recipient={change.recipient} /></a></p>
      <Sentence sentence={change.sentence} words={change.words} href={wordsHref(change)} clamp />
      <p class="meta">{change.now && <span>denied by {change.now}</span>}<Origin change={change} /></p>
    </li>
  );
}

export function EntryChange({ change, year }: { change: Change; year: string }) {
  return (
    <li class={`tone-${tone(change.change.replace(/^commitment /, ""))}`}>
      <p class="row-line"><span class="kind">{capital(change.kind)}</span><span class="step-what">{change.change === "deadline passed" ? "day passed, nothing read" : moved(change)}</span>
        <span class="muted small">{shortDay(change.date, year)}</span>
        {change.now && /^\d/.test(change.now) && <span class="small">due {shortDay(change.now, year)}{change.was ? `, was ${shortDay(change.was, year)}` : ""}</span>}</p>
      <p class="row-title"><a href={entryHref(change.key)}><Who actor={change.actor} recipient={change.recipient} /></a></p>
      <Sentence sentence={change.sentence} words={change.words} href={wordsHref(change)} clamp />
      <p class="meta"><Origin change={change} /></p>
    </li>
  );
}

/** The next days at a glance; the list under it is the same, told. */
export function DayStrip({ groups, from, ahead }: { groups: readonly DayGroup[]; from: string; ahead: number }) {
  return (
    <ol class="strip" aria-label="The next days at a glance">
      {strip(groups, from, ahead).map(({ day, due, named }) => {
        const says = [due && counted(due, "deadline"), named && counted(named, "day named", "times named")].filter(Boolean).join(", ");
        const inside = <>
          <span class="strip-name">{weekday(day).slice(0, 2)}</span><span class="strip-day">{Number(day.slice(8))}</span>
          <span class="strip-marks" aria-hidden="true">{Array.from({ length: Math.min(due, 3) }, (_, n) => <i key={n} class="due-mark" />)}{Array.from({ length: Math.min(named, 3 - Math.min(due, 3)) }, (_, n) => <i key={`n${n}`} class="named-mark" />)}</span>
        </>;
        const title = `${weekday(day)} ${shortDay(day)}: ${says || "nothing known"}`;
        return <li key={day} class={weekday(day).startsWith("S") ? "weekend" : undefined}>{due + named > 0 ? <a href={`#day-${day}`} title={title} aria-label={title}>{inside}</a> : <span title={title}>{inside}</span>}</li>;
      })}
    </ol>
  );
}

function Ahead({ date }: { date: DayAhead }) {
  const who = date.issuer.length ? date.issuer : date.actors;
  return (
    <li class={date.entry ? "ahead-due" : undefined}>
      <p class="row-line">{date.kind ? <span class="kind">{capital(plain(date.kind))}</span> : <span class="muted small">named in a report</span>}
        {date.day_to !== date.day_from && <span class="muted small">{shortDay(date.day_from)} to {shortDay(date.day_to)}</span>}
        {date.country.slice(0, 4).map((code) => <span key={code} class="small muted"><Country code={code} /></span>)}</p>
      <p class="row-title"><a href={date.entry ? entryHref(date.entry) : articleHref(date.article, date.start, date.end)}>{names(who, 3) || date.words}</a></p>
      <Sentence sentence={date.sentence} words={date.words} clamp />
      <p class="meta"><a href={articleHref(date.article, date.start, date.end)}>{date.publisher ?? date.article}{date.published ? `, ${shortDay(date.published)}` : ""}</a></p>
    </li>
  );
}

export function DaysAhead({ groups, from }: { groups: readonly DayGroup[]; from: string }) {
  return <>
    {groups.map((group) => (
      <section key={group.day} id={`day-${group.day}`} class="ahead" aria-label={`${weekday(group.day)} ${shortDay(group.day)}`}>
        <h3 class="ahead-day">{weekday(group.day)} {shortDay(group.day, from.slice(0, 4))} <DaysLeft day={group.day} from={from} /></h3>
        <ul class="rows" data-rows>{[...group.due, ...group.named].map((date) => <Ahead key={`${date.article} ${date.start} ${date.entry}`} date={date} />)}</ul>
      </section>
    ))}
  </>;
}
