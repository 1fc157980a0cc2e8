// One story event: what it is, every article that tells it, who denies it, which figures differ, what it means in the ledger.
import { useAnswer, api, useGet } from "../api";
import { articleHref, DayName, Denied, Figure, PageHead, Section, StatusBadge, TypeName, Who } from "../components/parts";
import { Empty, Show } from "../components/states";
import { address, type Query } from "../router";
import { byArticle, sentences } from "./mentions";
import { figureWords } from "../situation/figures";
import type { LedgerEntry, StoryDetail, StoryMention } from "../types";
import { capital, counted, countryName, longDay, names, plain, quadOf } from "../words";
import { QUAD_NAMES } from "../charts/timeline";

export function EventDetail({ id, query }: { id: string; query: Query }) {
  const answer = useAnswer<StoryDetail>(`event ${id}`, (signal) => api.event(id, signal));
  const back = query.with({ event: null });
  return (
    <>
      <p class="crumb no-print"><a href={back}>← The list of story events</a></p>
      <Show answer={answer} rows={6}>{(d) => <Detail d={d} />}</Show>
    </>
  );
}

function Detail({ d }: { d: StoryDetail }) {
  const e = d.event;
  const dyad = e.actor_country[0] && e.recipient_country[0] && e.actor_country[0] !== e.recipient_country[0] ? `${e.actor_country[0]}-${e.recipient_country[0]}` : null;
  return (
    <article class="event-detail">
      <PageHead title={`${e.actor.length ? names(e.actor) : "Somebody"}${e.recipient.length ? ` → ${names(e.recipient)}` : ""}`}
        lead={<><TypeName type={e.type} mode={e.mode} /> {(e.status !== "actual" || e.background) && <StatusBadge status={e.status} background={e.background} />} {d.denials.length > 0 && <Denied by={d.denials} />}</>}>
        {dyad && <a class="button" href={address({ view: "situation", dyad })}>Situation {dyad.replace("-", " and ")}</a>}
      </PageHead>
      <dl class="facts">
        <dt>When</dt><dd>{e.day ? longDay(e.day) : "no day is told"}{e.first_day && <span class="muted"> · reported {longDay(e.first_day)}{e.last_day !== e.first_day && ` to ${longDay(e.last_day)}`}</span>}</dd>
        <dt>Who</dt><dd><Parties names={e.actor} countries={e.actor_country} /></dd>
        <dt>Whom</dt><dd><Parties names={e.recipient} countries={e.recipient_country} /></dd>
        <dt>Where</dt><dd>{e.place ? <>{e.place}{e.country && countryName(e.country) !== e.place && <span class="muted">, {countryName(e.country)}</span>} <a class="small" href={address({ view: "map", place: e.place })}>on the map</a></> : <span class="muted">no place is told</span>}</dd>
        <dt>Kind</dt><dd>{QUAD_NAMES[quadOf(e.type)]}{e.cameo && <span class="muted"> · CAMEO {e.cameo}</span>}{e.intensity !== null && <span class="muted"> · intensity {e.intensity}</span>}</dd>
        <dt>Told by</dt><dd class="told-by">
          <Figure n={e.reports} one="report" href="#mentions" /> <Figure n={e.outlets} one="outlet" href="#mentions" /> <Figure n={e.origins} one="independent origin" href="#mentions" /> <Figure n={e.voices} one="named source" href="#mentions" />
        </dd>
        <dt title="How sure the reading is, between 0 and 1">Score</dt><dd>{e.score.toFixed(2)}</dd>
      </dl>

      <Section title="Who tells it" id="mentions" of={`${counted(d.mentions.length, "mention")} in ${counted(byArticle(d.mentions).length, "article")}`}>
        {d.mentions.length === 0 ? <Empty title="No mention is kept." /> : (
          <ul class="rows" data-rows aria-label="Mentions">{byArticle(d.mentions).map((all) => <Article key={all[0]!.article} mentions={all} />)}</ul>
        )}
      </Section>

      {d.denials.length > 0 && (
        <Section title="Who denies it" id="denials">
          <ul class="rows">{d.denials.map((n) => (
            <li key={n.name}><p class="row-line"><span class="who">{n.name}</span>{n.country && <span class="muted">{n.country.split(",").map(countryName).join(", ")}</span>}<span class="meta">in {counted(n.reports, "report")}</span></p></li>
          ))}</ul>
        </Section>
      )}

      {d.differences.length > 0 && (
        <Section title="Figures that differ" id="differences">
          <ul class="rows">{d.differences.map((f, i) => (
            <li key={i}><p class="row-line"><span class="kind">{capital(f.kind)}</span><span>{figureWords(f.least, f.most, f.unit)}</span><span class="meta">{counted(f.variants, "figure")} in {counted(f.reports, "report")}</span></p></li>
          ))}</ul>
        </Section>
      )}

      {d.ledger.length > 0 && (
        <Section title="In the ledger" id="ledger" of={counted(d.ledger.length, "commitment")}>
          <ul class="rows">{d.ledger.map((key) => <Entry key={key} id={key} />)}</ul>
        </Section>
      )}
    </article>
  );
}

function Parties({ names: list, countries }: { names: string[]; countries: string[] }) {
  if (list.length === 0) return <span class="muted">nobody is named</span>;
  return <>{list.join(", ")}{countries.length > 0 && <span class="muted"> · {countries.map(countryName).join(", ")}</span>}</>;
}

function Article({ mentions }: { mentions: StoryMention[] }) {
  const m = mentions[0]!;
  const told = [...new Set(mentions.flatMap((x) => x.said_by))];
  const denies = [...new Set(mentions.flatMap((x) => x.denied_by ?? []))];
  return (
    <li>
      <p class="row-line"><a class="row-title" href={articleHref(m.article, m.start, m.end)}>{m.title ?? m.publisher ?? m.article}</a></p>
      {sentences(mentions).map((s, i) => (
        <p key={i} class="sentence">{s.map((part, n) => (part.href ? <a key={n} class="told-words" href={part.href}><mark>{part.text}</mark></a> : part.text))}</p>
      ))}
      <p class="meta">
        {m.publisher && m.title && <span>{m.publisher}</span>}
        <DayName day={m.published} />
        {denies.length > 0 && <Denied by={denies.map((name) => ({ name }))} />}
        {told.length > 0 ? <span>as told by {names(told, 4)}</span> : <span>in the report’s own voice</span>}
        {(m.status !== "actual" || m.background) && <StatusBadge status={m.status} background={m.background} />}
        {mentions.some((x) => x.corrected) && <span class="badge">corrected</span>}
      </p>
    </li>
  );
}

function Entry({ id }: { id: string }) {
  const answer = useGet<LedgerEntry>(`/ledger/${encodeURIComponent(id)}`);
  return (
    <li>
      <Show answer={answer} rows={1}>{(e) => (
        <p class="row-line">
          <span class="kind">{capital(plain(e.kind))}</span>
          <a href={address({ view: "ledger", entry: e.key })}><Who actor={e.issuer.map((p) => p.name)} recipient={e.addressee.map((p) => p.name)} /></a>
          <span class="meta">{plain(e.state)}{e.due && `, due ${longDay(e.due)}`}</span>
        </p>
      )}</Show>
    </li>
  );
}
