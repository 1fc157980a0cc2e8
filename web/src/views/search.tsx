// Search over texts, actors and story events at once. What is typed stands in the address.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../app";
import { useGet } from "../api";
import { Country, DayName, Figure, PageHead, Rows, Section, StatusBadge, TypeName, Who } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address, go } from "../router";
import "../search/search.css";
import "../events/events.css";
import type { SearchAnswer } from "../types";
import { count, counted, plain, shortDay } from "../words";

const PAUSE = 250; // milliseconds without a key before the service is asked
const SHOWN = 20;

export default function Search({ query }: ViewProps) {
  const asked = query.get("q") ?? "";
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const written = useRef(asked);
  const waiting = useRef(0);
  useEffect(() => { field.current?.focus(); return () => window.clearTimeout(waiting.current); }, []);
  useEffect(() => { if (asked !== written.current) { written.current = asked; setText(asked); } }, [asked]);
  const ask = (value: string, wait: number) => {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => {
      written.current = value.trim();
      go(query.with({ q: value.trim() }), { replace: wait > 0 });
    }, wait);
  };
  const answer = useGet<SearchAnswer>(asked ? "/search" : null, { q: asked, limit: SHOWN });
  return (
    <>
      <PageHead title="Search" />
      <form class="search" role="search" onSubmit={(e) => { e.preventDefault(); ask(text, 0); }}>
        <label class="search-field">Words, or phrases between quotation marks
          <input ref={field} type="search" value={text} autocomplete="off" spellcheck={false} placeholder="pipeline, “trade deal”, Witkoff"
            onInput={(e) => { setText(e.currentTarget.value); ask(e.currentTarget.value, PAUSE); }}
            onKeyDown={(e) => { if (e.key === "ArrowDown") { e.preventDefault(); document.querySelector<HTMLElement>("#found a")?.focus(); } }} />
        </label>
        <button type="submit" class="primary">Search</button>
      </form>
      <div id="found" aria-live="polite">
        {asked ? <Show answer={answer} rows={6}>{(a) => <Found a={a} q={asked} />}</Show>
          : <Empty title="Search over texts, actors and story events."><p>Type, then <kbd>↓</kbd> or <kbd>j</kbd> goes to what was found. All story events stand in <a href={address({ view: "events" })}>the list</a>, all who take part under <a href={address({ view: "actors" })}>actors</a>.</p></Empty>}
      </div>
    </>
  );
}

/** What has no title is opened by its words. */
function Linked({ to, children }: { to: string | null; children: ComponentChildren }) {
  return to ? <a href={to}>{children}</a> : <>{children}</>;
}

function Found({ a, q }: { a: SearchAnswer; q: string }) {
  const none = a.articles.length + a.actors.length + a.events.length === 0;
  if (none) return <Empty title={`Nothing was found for “${q}”.`}><p>All words must occur. Fewer words, or the beginning of a word with *, find more.</p></Empty>;
  const total = (what: "articles" | "actors" | "events") => a.totals?.[what] ?? a[what].length;
  const told = (shown: number, all: number, more = false) => (all > shown || more ? `${shown} of ${count(all)}${more ? " or more" : ""}` : count(all));
  return (
    <div class="columns found">
      <Section title="Articles" id="found-articles" of={told(a.articles.length, total("articles"))}>
        {a.articles.length === 0 ? <Empty title="No article has these words." /> : (
          <Rows label="Articles">
            {a.articles.map((r) => (
              <li key={r.id}>
                {r.title && <p class="row-title"><a href={address({ view: "article", id: r.id })}>{r.title}</a></p>}
                <p class={r.title ? "sentence" : "sentence untitled"}><Linked to={r.title ? null : address({ view: "article", id: r.id })}>
                  {r.snippet.map((s, i) => (s.mark ? <mark key={i}>{s.text}</mark> : s.text))}
                </Linked></p>
                <p class="meta"><span>{r.publisher ?? r.id}</span><DayName day={r.published} /></p>
              </li>
            ))}
          </Rows>
        )}
        {total("articles") > a.articles.length && <p class="note">The {a.articles.length} that fit best, of {count(total("articles"))}. More words find fewer.</p>}
      </Section>
      <div>
        {a.actors.length > 0 && (
          <Section title="Actors" id="found-actors" of={told(a.actors.length, total("actors"))}>
            <Rows label="Actors">
              {a.actors.slice(0, 8).map((who) => (
                <li key={`${who.name} ${who.country.join()}`}>
                  <p class="row-line"><a href={address({ view: "events", actor: who.name })}>{who.name}</a> {who.country.map((code) => <Country key={code} code={code} />)}
                    <span class="meta">{who.office ?? plain(who.kind)}</span></p>
                  <p class="meta"><Figure n={who.articles} one="article" to={{ view: "search", q: `"${who.name}"` }} />
                    {who.country[0] && /^[A-Z]{3}$/.test(who.country[0]) && <a href={address({ view: "situation", actor: who.country[0] })}>situation of {who.country[0]}</a>}</p>
                </li>
              ))}
            </Rows>
            {total("actors") > 8 && <p class="note"><a href={address({ view: "actors", actor: q })}>All {count(total("actors"))} actors</a></p>}
          </Section>
        )}
        {a.events.length > 0 && (
          <Section title="Story events" id="found-events" of={<a href={address({ view: "events", words: q, order: "-origins" })}>{told(Math.min(12, a.events.length), total("events"), a.totals?.events === null)}</a>}>
            <Rows label="Story events">
              {a.events.slice(0, 12).map((e) => (
                <li key={e.key}>
                  <p class="row-title found-event"><a href={address({ view: "events", event: e.key })}><Who actor={e.actor} recipient={e.recipient} /></a></p>
                  <p class="row-line"><TypeName type={e.type} mode={e.mode} />{(e.status !== "actual" || e.background) && <StatusBadge status={e.status} background={e.background} />}</p>
                  <p class="meta"><span>{shortDay(e.day)}</span><span>{counted(e.reports, "report")}</span>{e.place && <span>{e.place}</span>}</p>
                </li>
              ))}
            </Rows>
          </Section>
        )}
      </div>
    </div>
  );
}
