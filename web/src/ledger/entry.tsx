// One ledger entry: as a row of the list, and whole.
import type { LedgerChange, LedgerEntry, Party } from "../types";
import { address } from "../router";
import { Country, DayName, DaysLeft, Sentence, StateBadge, articleHref } from "../components/parts";
import { capital, counted, countryName, longDay, names, plain, shortDay } from "../words";
import { fold, shorten, tone, words, type Step } from "./history";

export function entryHref(key: string): string {
  return address({ view: "ledger", entry: key });
}

function parties(list: readonly Party[]): string {
  return list.length ? names(list.map((p) => p.name), 4) : "";
}

/** "Washington to Russia" as a title. */
export function EntryTitle({ entry }: { entry: LedgerEntry }) {
  const to = parties(entry.addressee);
  return <>
    <span class="who">{parties(entry.issuer) || "Somebody"}</span>
    {to && <>{" "}<span class="arrow" aria-label="to">→</span> <span class="who">{to}</span></>}
  </>;
}

/** Countries that it is addressed to or that it hits, each opening what concerns it. */
export function Affected({ entry }: { entry: LedgerEntry }) {
  const codes = [...new Set([...entry.addressee, ...entry.affected].flatMap((p) => p.country))].sort();
  if (!codes.length) return null;
  return (
    <span class="affects">
      concerns {codes.map((code, n) => <>{n > 0 && " "}<a key={code} href={address({ view: "ledger", affecting: code })} title={`All that concerns ${countryName(code)}`}><Country code={code} /></a></>)}
    </span>
  );
}

function changeSays(change: LedgerChange): string {
  const said = parties(change.said_by);
  return [said && `${said} said so`, change.publisher].filter(Boolean).join("; ");
}

function StepItem({ step, year }: { step: Step; year?: string }) {
  const first = step.changes[0]!, last = step.changes[step.changes.length - 1]!;
  const often = step.changes.length;
  return (
    <li class={`step tone-${tone(step.change)}`}>
      <a href={articleHref(last.article, last.start, last.end)} title={[last.text && `“${last.text}”`, changeSays(last)].filter(Boolean).join(" — ")}>
        <span class="step-what">{plain(step.change)}{often > 1 ? ` ×${often}` : ""}</span>
        {" "}<DayName day={first.date} year={year} />
        {often > 1 && first.date !== last.date && <>–<DayName day={last.date} year={year} /></>}
        {step.change === "extended" && last.due && <> to {shortDay(last.due, year)}</>}
      </a>
    </li>
  );
}

/** The history as a line of dated changes. */
export function HistoryLine({ entry, most = 5 }: { entry: LedgerEntry; most?: number }) {
  const { head, left, tail } = shorten(fold(entry.history), most);
  return (
    <ol class="history" aria-label="History">
      {head.map((step, n) => <StepItem key={n} step={step} />)}
      {left > 0 && <li class="step tone-said"><a href={entryHref(entry.key)}>{counted(left, "change")} between</a></li>}
      {tail.map((step, n) => <StepItem key={`t${n}`} step={step} />)}
    </ol>
  );
}

function Due({ entry, today }: { entry: LedgerEntry; today: string }) {
  if (!entry.due) return <div class="due due-none"><span class="due-left">no day set</span></div>;
  return (
    <div class="due">
      <span class="due-day">{shortDay(entry.due, today.slice(0, 4))}</span>
      <span class="due-left"><DaysLeft day={entry.due} from={today} /></span>
    </div>
  );
}

export function EntryRow({ entry, today }: { entry: LedgerEntry; today: string }) {
  const act = words(entry);
  return (
    <li class="entry">
      <Due entry={entry} today={today} />
      <div class="entry-main">
        <p class="row-line">
          <span class="kind">{capital(entry.kind)}</span>
          <StateBadge state={entry.state} />
          {entry.status !== "actual" && <span class={`badge ${entry.status}`}>{entry.status}</span>}
          <Affected entry={entry} />
        </p>
        <p class="row-title"><a href={entryHref(entry.key)}><EntryTitle entry={entry} /></a></p>
        <Sentence sentence={entry.history[0]?.sentence} words={act} clamp />
      </div>
      <HistoryLine entry={entry} />
    </li>
  );
}

function Named({ label, list }: { label: string; list: readonly Party[] }) {
  if (!list.length) return null;
  return <div><dt>{label}</dt><dd>{list.map((p) => p.country.length ? `${p.name} (${p.country.join(", ")})` : p.name).join("; ")}</dd></div>;
}

/** The whole entry: who, until when, and every change with its words. */
export function EntryWhole({ entry, today }: { entry: LedgerEntry; today: string }) {
  return (
    <article class="entry-whole" aria-labelledby="entry-title">
      <p class="row-line"><span class="kind">{capital(entry.kind)}</span><StateBadge state={entry.state} />{entry.status !== "actual" && <span class={`badge ${entry.status}`}>{entry.status}</span>}</p>
      <h1 id="entry-title"><EntryTitle entry={entry} /></h1>
      <p class="entry-words serif">“{words(entry)}”</p>
      <dl class="facts">
        <div><dt>Due</dt><dd>{entry.due ? <>{entry.due_from && `${longDay(entry.due_from)} to `}{longDay(entry.due)}, <DaysLeft day={entry.due} from={today} /></> : "no day set"}</dd></div>
        <div><dt>Opened</dt><dd>{longDay(entry.opened)}</dd></div>
        <div><dt>Last heard of</dt><dd>{longDay(entry.last_heard)}</dd></div>
        <Named label="Issued by" list={entry.issuer} />
        <Named label="Addressed to" list={entry.addressee} />
        <Named label="Also affects" list={entry.affected} />
      </dl>
      <section class="section" aria-labelledby="entry-history">
        <div class="section-head"><h2 id="entry-history">History</h2><span class="of">{counted(entry.history.length, "dated change")}, each with the words that it rests on</span></div>
        <ol class="rows changes" data-rows>
          {entry.history.map((change, n) => (
            <li key={n} class={`tone-${tone(change.change)}`}>
              <p class="row-line"><span class="step-what">{capital(plain(change.change))}</span><DayName day={change.date} />
                {change.due && <span class="muted">due {longDay(change.due)}</span>}</p>
              <Sentence sentence={change.sentence} words={change.text ?? "Open the words"} href={articleHref(change.article, change.start, change.end)} />
              <p class="meta">
                {change.said_by.length > 0 && <span>said by {parties(change.said_by)}</span>}
                <span>{change.publisher ?? change.article}{change.published ? `, ${shortDay(change.published)}` : ""}</span>
                {change.event && <a href={address({ view: "events", event: change.event })}>the event</a>}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}
