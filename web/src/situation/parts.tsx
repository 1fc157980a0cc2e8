// The parts of a situation: what happened, what is open, what is contested, who says so.
import { DayName, DaysLeft, Denied, Figure, Rows, Sources, StateBadge, StatusBadge, Told, TypeName, Who } from "../components/parts";
import { address } from "../router";
import type { Denying, Situation, SituationEntry, SituationEvent, SituationVoice } from "../types";
import { capital, counted, longDay, names, plain, shortDay } from "../words";
import { figureWords } from "./figures";

const eventHref = (key: string) => address({ view: "events", event: key });

export function Happened({ events, denied }: { events: readonly SituationEvent[]; denied: ReadonlySet<string> }) {
  return (
    <Rows label="Story events">
      {events.map((e) => (
        <li key={e.event} class="happened">
          <div class="happened-day"><DayName day={e.day} /></div>
          <div>
            <p class="row-title"><a href={eventHref(e.event)}><Who actor={e.actor} recipient={e.recipient} /></a></p>
            <p class="row-line">
              <TypeName type={e.type} mode={e.mode} />
              {(e.status !== "actual" || e.background) && <StatusBadge status={e.status} background={e.background} />}
              {denied.has(e.event) && <Denied />}
              {e.place && <span class="meta">{e.place}</span>}
            </p>
            {(e.sentence ?? e.words) && <p class="sentence">{e.sentence ?? e.words}</p>}
            <p class="meta">
              <Told reports={e.reports} outlets={e.outlets} origins={e.origins} href={eventHref(e.event)} />
              {e.says.length > 0 && <span title={e.says.join(", ")}>as told by {names(e.says, 3)}</span>}
              <Sources sources={e.sources} most={3} all={eventHref(e.event)} />
            </p>
          </div>
        </li>
      ))}
    </Rows>
  );
}

export function Entries({ entries, today, label }: { entries: readonly SituationEntry[]; today: string; label: string }) {
  return (
    <Rows label={label}>
      {entries.map((e) => (
        <li key={e.entry} class="entry">
          <p class="row-line">
            <span class="kind">{capital(plain(e.kind))}</span>
            {e.due ? <><DaysLeft day={e.due} from={today} /><span class="meta">{longDay(e.due)}</span></> : <span class="meta">no day set</span>}
            {e.state !== "open" && <StateBadge state={e.state} />}
          </p>
          <p class="row-title"><a href={address({ view: "ledger", entry: e.entry })}>
            <Who actor={e.issuer.map((p) => p.name)} recipient={e.addressee.map((p) => p.name)} />
          </a></p>
          {e.words && <p class="sentence">{e.words}</p>}
          <p class="meta">
            {e.affected.length > 0 && <span>falls on {names(e.affected.map((p) => p.name), 3)}</span>}
            <span>{e.opened === e.last_heard ? "told" : "opened"} {shortDay(e.opened)}{e.opened !== e.last_heard && `, last heard ${shortDay(e.last_heard)}`}</span>
            <Sources sources={e.sources} most={2} />
          </p>
        </li>
      ))}
    </Rows>
  );
}

const by = (who: readonly string[]) => (who.length > 0 ? names(who, 4) : "the report itself");

export function Denials({ denials }: { denials: readonly Denying[] }) {
  return (
    <ul class="rows" aria-label="Denials" data-rows>
      {denials.map((d) => (
        <li key={d.event}>
          <p class="row-line"><TypeName type={d.type} mode={d.mode} /><DayName day={d.day} />{d.status !== "actual" && <StatusBadge status={d.status} />}</p>
          <p class="row-title"><a href={eventHref(d.event)}><Who actor={d.actor} recipient={d.recipient} /></a></p>
          {d.words && <p class="sentence">“{d.words}”</p>}
          <div class="sides">
            <div class="side told-side"><h4>Told by</h4><p>{by(d.told.says)}</p><Sources sources={d.told.sources} most={3} /></div>
            <div class="side denied-side"><h4>Denied by</h4>
              {d.denied.map((who) => <div key={who.name}><p>{who.name}</p><Sources sources={who.sources} most={3} /></div>)}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function Figures({ numbers }: { numbers: Situation["contested"]["numbers"] }) {
  return (
    <ul class="rows" aria-label="Figures that differ" data-rows>
      {numbers.map((n) => (
        <li key={`${n.event} ${n.kind} ${n.unit}`}>
          <p class="row-line"><TypeName type={n.type} mode={n.mode} /><DayName day={n.day} /></p>
          <p class="row-title"><a href={eventHref(n.event)}><Who actor={n.actor} recipient={n.recipient} /></a></p>
          <dl class="differ">
            {n.figures.map((f) => (
              <div key={`${f.low} ${f.high}`}>
                <dt>{figureWords(f.low, f.high, n.unit)} {n.kind}</dt>
                <dd><Figure n={f.reports} one="report" href={eventHref(n.event)} /> <Sources sources={f.sources} most={3} all={eventHref(n.event)} /></dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const STANCE = { asserts: "says so", denies: "denies", speculates: "thinks it possible" } as const;

export function Voices({ said }: { said: readonly SituationVoice[] }) {
  const order = [...said].sort((a, b) => b.events.length - a.events.length || a.name.localeCompare(b.name));
  return (
    <table class="voices">
      <caption class="hidden">Who says so, of how many story events, in which articles</caption>
      <thead><tr><th scope="col">Who</th><th scope="col">Stance</th><th scope="col">Of</th><th scope="col">Articles</th></tr></thead>
      <tbody>
        {order.map((v) => (
          <tr key={`${v.name} ${v.stance}`}>
            <th scope="row"><span class="who">{v.name}</span> {v.country.length > 0 && <span class="muted small">{v.country.join(" ")}</span>}</th>
            <td>{STANCE[v.stance] ?? v.stance}</td>
            <td>{v.events.length === 1 ? <a href={eventHref(v.events[0]!)}>1 event</a> : counted(v.events.length, "event")}</td>
            <td><Sources sources={v.sources} most={3} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

