// One story event of a list.
import { DayName, Denied, Sentence, StatusBadge, Told, TypeName, Who } from "../components/parts";
import { address, type Query } from "../router";
import type { StoryEvent } from "../types";
import { names } from "../words";

export function eventAddress(key: string, query?: Query): string {
  return query ? query.with({ view: "events", event: key }) : address({ view: "events", event: key });
}

export function EventRow({ event: e, query }: { event: StoryEvent; query?: Query }) {
  const href = eventAddress(e.key, query);
  return (
    <li class="event-row">
      <div class="event-day"><DayName day={e.day} /></div>
      <div>
        <p class="row-title"><a href={href}><Who actor={e.actor} recipient={e.recipient} /></a></p>
        <p class="row-line">
          <TypeName type={e.type} mode={e.mode} />
          {(e.status !== "actual" || e.background) && <StatusBadge status={e.status} background={e.background} />}
          {e.denied && <Denied by={e.denials} />}
          {!e.sentence && e.anchor && <span class="event-words">“{e.anchor}”</span>}
        </p>
        {e.sentence && <Sentence sentence={e.sentence} words={e.anchor} clamp />}
        <p class="meta">
          <Told reports={e.reports} outlets={e.outlets} origins={e.origins} href={href} />
          {e.place && <span>{e.place}</span>}
          {e.said_by.length > 0 && <span>as told by {names(e.said_by, 3)}</span>}
          {e.differences.length > 0 && <span>figures differ</span>}
        </p>
      </div>
    </li>
  );
}
