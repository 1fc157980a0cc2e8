// Small parts that all views speak with.
import type { ComponentChildren } from "preact";
import type { EntryState, EventType, Quad, Source, Status } from "../types";
import { address, type Patch } from "../router";
import { counted, count, countryName, daysBetween, daysLeft, longDay, names, plain, quadOf, shortDay, today } from "../words";

const SHORT: Record<Quad, string> = { "verbal-cooperation": "vc", "material-cooperation": "mc", "verbal-conflict": "vx", "material-conflict": "mx" };

/** The class that gives an element the colours of a quad: var(--quad), var(--quad-ink), var(--quad-wash). */
export function quadClass(quad: Quad): string {
  return `quad-${SHORT[quad]}`;
}

/** An event's type in its quad's colour; round is said, square is done. */
export function TypeName({ type, mode }: { type: EventType | string; mode?: string | null }) {
  const quad = quadOf(type);
  return (
    <span class={`type ${quadClass(quad)} ${quad.startsWith("verbal") ? "verbal" : "material"}`} title={quad.replace("-", " ")}>
      {plain(type)}{mode ? ` · ${plain(mode)}` : ""}
    </span>
  );
}

const TOLD: Record<Status, string> = { actual: "happened", planned: "planned", possible: "possible", conditional: "conditional", negated: "did not happen" };

export function StatusBadge({ status, background = false }: { status: Status; background?: boolean }) {
  return <>
    <span class={`badge ${status}`}>{TOLD[status] ?? status}</span>
    {background && <span class="badge background">background</span>}
  </>;
}

const TONE: Record<EntryState, string> = {
  open: "open", accepted: "kept", met: "kept", carried_out: "kept", refused: "broken", broken: "broken", withdrawn: "past", lapsed: "past",
};

export function StateBadge({ state }: { state: EntryState }) {
  return <span class={`badge ${TONE[state] ?? "past"}`}>{state === "lapsed" ? "day passed, nothing read" : plain(state)}</span>;
}

export function Denied({ by }: { by?: readonly { name: string }[] }) {
  const who = names((by ?? []).map((d) => d.name).filter(Boolean));
  return <span class="badge denied">{who ? `denied by ${who}` : "denied"}</span>;
}

/** "in 5 days", coloured by how near it is. */
export function DaysLeft({ day, from = today() }: { day: string | null; from?: string }) {
  if (!day) return <span class="days over">no day set</span>;
  const left = daysBetween(from, day);
  return <span class={`days ${left < 0 ? "over" : left <= 7 ? "soon" : ""}`} title={longDay(day)}>{daysLeft(day, from)}</span>;
}

export function DayName({ day, year }: { day: string | null; year?: string }) {
  return day ? <time dateTime={day} title={longDay(day)}>{shortDay(day, year)}</time> : <span class="muted">no day</span>;
}

/** Who → whom. */
export function Who({ actor, recipient, most = 3 }: { actor: readonly string[]; recipient: readonly string[]; most?: number }) {
  return (
    <span>
      <span class="who" title={actor.length > most ? actor.join(", ") : undefined}>{actor.length ? names(actor, most) : "somebody"}</span>
      {recipient.length > 0 && <>
        {" "}<span class="arrow" aria-label="to">→</span>{" "}
        <span class="who" title={recipient.length > most ? recipient.join(", ") : undefined}>{names(recipient, most)}</span>
      </>}
    </span>
  );
}

/** A number that says what it counts, and opens the list behind it. */
export function Figure({ n, one, many, to, href }: { n: number; one: string; many?: string; to?: Patch; href?: string }) {
  const target = href ?? (to ? address(to) : null);
  const what = <><b>{count(n)}</b> {counted(n, one, many).replace(/^\S+ /, "")}</>;
  return target ? <a class="figure" href={target}>{what}</a> : <span class="figure">{what}</span>;
}

/** Reports, outlets, origins of a story event; the list behind them is its mentions. */
export function Told({ reports, outlets, origins, href }: { reports: number; outlets: number; origins: number; href?: string }) {
  return <>
    <Figure n={reports} one="report" href={href} />
    {outlets > 1 && <Figure n={outlets} one="outlet" href={href} />}
    {origins > 1 && <Figure n={origins} one="independent origin" href={href} />}
  </>;
}

/** Where an article is read, at a span of it (code points) when given: the page lights what stands exactly there. */
export function articleHref(article: string, start?: number | null, end?: number | null): string {
  return address({ view: "article", id: article, at: start !== undefined && start !== null && end ? `${start}-${end}` : null });
}

export function Sources({ sources, most = 4, all }: { sources: readonly Source[]; most?: number; all?: string }) {
  return (
    <span class="sources">
      {sources.slice(0, most).map((s) => (
        <a key={s.article} href={articleHref(s.article)}>{s.publisher ?? s.article}{s.published && (s.publisher || !s.article.includes(s.published)) ? `, ${shortDay(s.published)}` : ""}</a>
      ))}
      {sources.length > most && (all ? <a href={all}>and {sources.length - most} more</a> : <span>and {sources.length - most} more</span>)}
    </span>
  );
}

/** A sentence with the words that a field rests on lit; the words alone where the store keeps no text. */
export function Sentence({ sentence, words, href, clamp = false }: { sentence?: string | null; words?: string | null; href?: string; clamp?: boolean }) {
  if (!sentence && !words) return null;
  const at = sentence && words ? sentence.indexOf(words) : -1;
  const text = !sentence ? `“${words}”` : at < 0 || !words ? sentence
    : <>{sentence.slice(0, at)}<mark>{words}</mark>{sentence.slice(at + words.length)}</>;
  return <p class={clamp ? "sentence clamp" : "sentence"}>{href ? <a href={href}>{text}</a> : text}</p>;
}

export function Country({ code }: { code: string }) {
  return <abbr class="country" title={countryName(code)}>{code}</abbr>;
}

/** A heading with what the section counts at its right. */
export function Section({ title, of, id, children }: { title: string; of?: ComponentChildren; id?: string; children: ComponentChildren }) {
  const anchor = id ?? title.toLowerCase().replace(/\W+/g, "-");
  return (
    <section class="section" aria-labelledby={anchor}>
      <div class="section-head"><h2 id={anchor}>{title}</h2>{of && <span class="of">{of}</span>}</div>
      {children}
    </section>
  );
}

export function PageHead({ title, lead, children }: { title: string; lead?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="page-head">
      <div><h1>{title}</h1>{lead && <p class="lead">{lead}</p>}</div>
      {children && <div class="actions no-print">{children}</div>}
    </div>
  );
}

/** A list that j and k walk; each child is a <li>. */
export function Rows({ children, label }: { children: ComponentChildren; label?: string }) {
  return <ul class="rows" data-rows aria-label={label}>{children}</ul>;
}

/** The next page of a list, where there is one. */
export function More({ more, loading, shown, total, what }: { more: (() => void) | null; loading: boolean; shown: number; total?: number | null; what: string }) {
  if (!more) return null;
  return (
    <p class="note no-print">
      {count(shown)}{total ? ` of ${count(total)}` : ""} {what} shown. <button type="button" class="quiet" onClick={more} disabled={loading}>{loading ? "Loading…" : "Show more"}</button>
    </p>
  );
}
