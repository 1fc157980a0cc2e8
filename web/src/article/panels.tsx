// What is told of the chosen item, one panel a layer.
import { useState } from "preact/hooks";
import { Country, DaysLeft, StatusBadge, TypeName, quadClass } from "../components/parts";
import { CAMEO, TYPES } from "../ontology";
import type {
  RecordActor,
  RecordClaim,
  RecordCommitment,
  RecordEvent,
  RecordPlace,
  RecordTime,
  Status,
} from "../types";
import { capital, countryName, longDay, plain } from "../words";
import { chainOf, insideOf, type Link } from "./chain";
import { LedgerLink, StoryLink } from "./elsewhere";
import { ActorName, Actors, Fact, FalseAlarm, Items, ReadBy, Words } from "./facts";
import { useReading } from "./reading";
import { itemOf, layerOf } from "./record";

const DATE_BASIS = {
  stated: "the text states the day",
  relative: "counted from the day of publication",
  tense: "told by the tense alone: near the day of publication",
};

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

function range(low: number, high: number): string {
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** "False alarm": the whole item is wrong. */
function Wrong({ id, what }: { id: string; what: string }) {
  const { amending, corrected } = useReading();
  const [busy, setBusy] = useState(false);
  if (amending === null || corrected.has(`${id}.exists`)) {
    return null;
  }
  const mark = async (): Promise<void> => {
    setBusy(true);
    await amending.correct(id, "exists", false, "").catch(() => undefined);
    setBusy(false);
  };
  return (
    <button type="button" class="quiet small false no-print" disabled={busy} onClick={mark}>
      False alarm: there is no such {what}
    </button>
  );
}

function Place({ event }: { event: RecordEvent }) {
  const { location, place } = event;
  return (
    <Fact
      name="Where"
      id={event.id}
      field="place"
      explain={["place"]}
      rests={
        place !== null && (
          <>
            <Words span={place} />
            {location !== null && location.geonames !== null && `, GeoNames ${location.geonames}`}
          </>
        )
      }
    >
      {location !== null ? (
        <>
          {[location.name, location.admin !== location.name ? location.admin : null].filter(Boolean).join(", ")}
          {location.country !== null && (
            <>
              {" "}
              <Country code={location.country} />
            </>
          )}
          <span class="muted small">
            {location.precision} at {location.lat.toFixed(2)}, {location.lon.toFixed(2)}
          </span>
        </>
      ) : (
        <span class="none">
          {place === null ? "the text names no place for it" : "a place that could be several: left open"}
        </span>
      )}
    </Fact>
  );
}

function Day({ event }: { event: RecordEvent }) {
  return (
    <Fact
      name="When"
      id={event.id}
      field="date"
      explain={["date"]}
      rests={
        <>
          {event.time !== null && <Words span={event.time} />}
          {event.time !== null && event.date_basis !== null && "; "}
          {event.date_basis !== null && DATE_BASIS[event.date_basis]}
        </>
      }
    >
      {event.date !== null ? (
        <time dateTime={event.date}>{longDay(event.date)}</time>
      ) : (
        <span class="none">the text tells no day</span>
      )}
    </Fact>
  );
}

export function EventPanel({ event }: { event: RecordEvent }) {
  const { elsewhere } = useReading();
  const type = TYPES[event.type];
  return (
    <>
      <FalseAlarm id={event.id} />
      <blockquote class={`own-words ${quadClass(event.quad)}`}>
        <Words span={event.anchor} />
      </blockquote>
      <dl class="item-facts">
        <Fact
          name="What"
          id={event.id}
          field="type"
          explain={["anchor", "type"]}
          rests={
            <>
              {type && <>{capital(type.gloss)}. </>}
              <ReadBy why={event.why} score={event.score} />
            </>
          }
        >
          <TypeName type={event.type} />
        </Fact>
        <Fact name="Mode" id={event.id} field="mode" explain={["mode"]}>
          {event.mode !== null ? plain(event.mode) : <span class="none">none told</span>}
        </Fact>
        <Fact name="Who" id={event.id} field="actor" explain={["who", "actor"]}>
          <Actors ids={event.actor} at={event.anchor} none="nobody named" />
        </Fact>
        <Fact name="Whom" id={event.id} field="recipient" explain={["recipient"]}>
          <Actors ids={event.recipient} at={event.anchor} />
        </Fact>
        <Fact
          name="Said by"
          id={event.id}
          field="said_by"
          explain={["said by", "claims"]}
          rests={event.claims.length > 0 && <ClaimLinks ids={event.claims} />}
        >
          <Actors ids={event.said_by} at={event.anchor} none="the article, in its own voice" />
        </Fact>
        <Fact name="Status" id={event.id} field="status" explain={["status"]}>
          <StatusBadge status={event.status} />
        </Fact>
        <Fact name="Background" id={event.id} field="background" explain={["background"]}>
          {event.background ? "yes: history or setting, not the news" : "no: part of the news"}
        </Fact>
        <Day event={event} />
        <Place event={event} />
        <Fact name="Code" explain={["code", "plover"]}>
          {event.cameo !== null ? (
            <>
              <span class="code">CAMEO {event.cameo}</span> {CAMEO[event.cameo]}
            </>
          ) : (
            <span class="none">no CAMEO code</span>
          )}
          <span class="muted small">
            {event.quad.replace("-", " ")}, intensity {event.intensity > 0 ? `+${event.intensity}` : event.intensity} of
            ±10
            {event.plover !== event.type && `; PLOVER files it under ${plain(event.plover)} while it is still to come`}
          </span>
        </Fact>
        {event.numbers.length > 0 && (
          <Fact name="Figures" explain={["number"]}>
            <ul class="figures">
              {event.numbers.map((each) => (
                <li key={`${each.kind} ${each.span.start}`}>
                  {range(each.low, each.high)} {each.kind === "money" ? (each.unit ?? "money") : plain(each.kind)}{" "}
                  <span class="rests">
                    <Words span={each.span} />
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {event.context.length > 0 && <Fact name="Context">{event.context.map(plain).join(", ")}</Fact>}
        {event.same_as !== null && (
          <Fact name="Told before" explain={["same as"]}>
            <Items ids={[event.same_as]} />
          </Fact>
        )}
        <Commitments of={event} />
      </dl>
      <StoryLink story={elsewhere[event.id]?.story ?? null} />
      <Wrong id={event.id} what="event" />
    </>
  );
}

/** Commitments that this event makes. */
function Commitments({ of }: { of: RecordEvent }) {
  const { record } = useReading();
  const ids = record.commitments.filter(({ event }) => event === of.id).map(({ id }) => id);
  return ids.length === 0 ? null : (
    <Fact name="Commits to">
      <Items ids={ids} />
    </Fact>
  );
}

function ClaimLinks({ ids }: { ids: readonly string[] }) {
  const { hrefOf, record } = useReading();
  return (
    <>
      {ids.map((id) => {
        const claim = itemOf(record, id) as RecordClaim | null;
        return (
          <span key={id} class="claim-link">
            <a href={hrefOf(id)} data-place="keep">
              chain of sources
            </a>
            {claim?.cue && (
              <>
                : <Words span={claim.cue} />
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

const LINK_VERB: { [role in Link["role"]]: string } = {
  source: "said it",
  via: "passed it on",
  publisher: "prints it",
};

/** From the one who said it, at the top, to the house that prints it. */
export function Chain({ id }: { id: string }) {
  const { record, chosen, hrefOf } = useReading();
  const links = chainOf(record, id);
  return (
    <ol class="chain">
      {links.map((link, index) => (
        <li key={index} class={`chain-${link.role}`}>
          <div>
            {link.actor !== null ? (
              <ActorName id={link.actor} />
            ) : (
              <span class={link.name === null ? "none" : "actor"}>
                {link.name ?? (link.role === "publisher" ? "publisher not told" : "nobody is named")}
              </span>
            )}
          </div>
          <div class="rests">
            {LINK_VERB[link.role]}
            {link.role === "publisher" && record.published !== null && <>, {longDay(record.published)}</>}
            {link.cue !== null && (
              <>
                : <Words span={link.cue} />
              </>
            )}
            {link.claim !== null && link.claim !== chosen && (
              <>
                {" "}
                <a href={hrefOf(link.claim)} data-place="keep">
                  this claim
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

const FORM = { direct: "quoted word for word", indirect: "reported, not quoted", mixed: "partly quoted" };

export function ClaimPanel({ claim }: { claim: RecordClaim }) {
  const { record } = useReading();
  const inner = insideOf(record, claim.id).map(({ id }) => id);
  const events = record.events.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id);
  const at = claim.cue ?? claim.content;
  return (
    <>
      <FalseAlarm id={claim.id} />
      <blockquote class="own-words own-claim">
        <Words span={claim.content} />
      </blockquote>
      <h3>Chain of sources</h3>
      <Chain id={claim.id} />
      <dl class="item-facts">
        <Fact name="Source" id={claim.id} field="source">
          <Actors ids={claim.source} at={at} none="nobody is named" />
        </Fact>
        <Fact name="Via" id={claim.id} field="via">
          <Actors ids={claim.via} at={at} none="nobody between" />
        </Fact>
        <Fact name="Stance" id={claim.id} field="stance" rests={<ReadBy why={claim.why} score={claim.score} />}>
          {claim.stance}
        </Fact>
        <Fact name="Form">{FORM[claim.form]}</Fact>
        {claim.cue !== null && (
          <Fact name="Cue">
            <Words span={claim.cue} />
          </Fact>
        )}
        {claim.inside !== null && (
          <Fact name="Stands in">
            <Items ids={[claim.inside]} />
          </Fact>
        )}
        {inner.length > 0 && (
          <Fact name="Holds">
            <Items ids={inner} />
          </Fact>
        )}
        <Fact name="Events in it">
          <Items ids={events} none="none" />
        </Fact>
      </dl>
      <Wrong id={claim.id} what="claim" />
    </>
  );
}

/** A commitment is made by words: what is actual of it is the words, not the deed. */
const MADE: { [status in Status]: string } = {
  actual: "made",
  planned: "still to be made",
  possible: "perhaps made",
  conditional: "made on a condition of its own",
  negated: "not made",
};

export function CommitmentPanel({ commitment }: { commitment: RecordCommitment }) {
  const { elsewhere, record } = useReading();
  const { act, id } = commitment;
  return (
    <>
      <FalseAlarm id={id} />
      <blockquote class="own-words own-commitment">
        <Words span={act} />
      </blockquote>
      <dl class="item-facts">
        <Fact name="Kind" id={id} field="kind" rests={<ReadBy why={commitment.why} score={commitment.score} />}>
          {commitment.kind}
        </Fact>
        <Fact name="Issuer" id={id} field="issuer">
          <Actors ids={commitment.issuer} at={act} none="nobody named" />
        </Fact>
        <Fact name="To" id={id} field="addressee">
          <Actors ids={commitment.addressee} at={act} none="nobody named" />
        </Fact>
        <Fact name="Condition" id={id} field="condition">
          {commitment.condition !== null ? <Words span={commitment.condition} /> : <span class="none">none told</span>}
        </Fact>
        <Fact
          name="Due"
          id={id}
          field="due"
          rests={commitment.due_time !== null && <Words span={commitment.due_time} />}
        >
          {commitment.due !== null ? (
            <>
              <time dateTime={commitment.due}>{longDay(commitment.due)}</time> <DaysLeft day={commitment.due} />
            </>
          ) : (
            <span class="none">no day set</span>
          )}
        </Fact>
        {commitment.due_from !== null && (
          <Fact name="Not before" id={id} field="due_from">
            {longDay(commitment.due_from)}
          </Fact>
        )}
        <Fact name="Affects" id={id} field="affected">
          <Actors ids={commitment.affected} at={act} none="nobody else named" />
        </Fact>
        <Fact name="Status">{MADE[commitment.status]}</Fact>
        <Fact name="Said by" rests={commitment.claims.length > 0 && <ClaimLinks ids={commitment.claims} />}>
          <Actors ids={commitment.said_by} at={act} none="the article, in its own voice" />
        </Fact>
        {commitment.event !== null && (
          <Fact name="Event">
            <Items ids={[commitment.event]} />
          </Fact>
        )}
      </dl>
      <LedgerLink entry={elsewhere[id]?.entry ?? null} article={record.id} />
      <Wrong id={id} what="commitment" />
    </>
  );
}

function partIn(actor: RecordActor, events: readonly RecordEvent[], role: "actor" | "recipient" | "said_by"): string[] {
  return events.filter((event) => event[role].includes(actor.id)).map(({ id }) => id);
}

export function ActorPanel({ actor }: { actor: RecordActor }) {
  const { record } = useReading();
  const { basis, id } = actor;
  const told = {
    text: "words of the text",
    knowledge: "the knowledge base",
    both: "words of the text and the knowledge base",
  };
  const rests = (
    <>
      {basis.told !== null ? `Told by ${told[basis.told]}` : "Told by no words of its own"}
      {basis.span !== null && (
        <>
          : <Words span={basis.span} />
        </>
      )}
      {basis.by !== "none" && (
        <>
          . <ReadBy why={basis} />
        </>
      )}
    </>
  );
  return (
    <>
      <FalseAlarm id={id} />
      <dl class="item-facts">
        <Fact name="Name" id={id} field="name">
          {actor.name}
        </Fact>
        <Fact name="Kind" id={id} field="kind">
          {actor.kind}
        </Fact>
        <Fact name="Country" id={id} field="country" rests={rests}>
          {actor.country.length > 0 ? (
            actor.country.map((code) => `${countryName(code)} (${code})`).join(", ")
          ) : (
            <span class="none">not known</span>
          )}
        </Fact>
        <Fact name="Sector" id={id} field="sector">
          {actor.sector.length > 0 ? actor.sector.join(", ") : <span class="none">not known</span>}
        </Fact>
        <Fact name="Office">{actor.office ?? <span class="none">none told</span>}</Fact>
        {actor.entity !== null && <Fact name="Entity">{actor.entity}</Fact>}
        <Fact name={`Named ${actor.mentions.length}×`}>
          <ul class="mentions">
            {actor.mentions.map((mention) => (
              <li key={mention.start}>
                <Words span={mention} />
                {mention.form !== "name" && <span class="muted small"> {mention.form}</span>}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Does">
          <Items ids={partIn(actor, record.events, "actor")} none="nothing" />
        </Fact>
        <Fact name="Is done to">
          <Items ids={partIn(actor, record.events, "recipient")} none="nothing" />
        </Fact>
        <Fact name="Says">
          <Items
            ids={record.claims.filter((claim) => [...claim.source, ...claim.via].includes(id)).map((claim) => claim.id)}
            none="nothing"
          />
        </Fact>
      </dl>
    </>
  );
}

export function TimePanel({ time }: { time: RecordTime }) {
  const { record } = useReading();
  const same = (span: { start: number; end: number } | null): boolean =>
    span !== null && span.start < time.span.end && span.end > time.span.start;
  const dated = [
    ...record.events.filter((event) => same(event.time)),
    ...record.commitments.filter((commitment) => same(commitment.due_time)),
  ];
  return (
    <>
      <blockquote class="own-words own-time">
        <Words span={time.span} />
      </blockquote>
      <dl class="item-facts">
        <Fact name="Covers">
          {time.from === null ? (
            <span class="none">no day of the calendar</span>
          ) : time.from === time.to || time.to === null ? (
            longDay(time.from)
          ) : (
            `${longDay(time.from)} to ${longDay(time.to)}`
          )}
        </Fact>
        <Fact name="Value">
          {time.value !== null ? <code>{time.value}</code> : <span class="none">left open</span>}{" "}
          <span class="muted small">{time.type.toLowerCase()}, as TimeML writes it</span>
        </Fact>
        <Fact name="Dates">
          <Items ids={dated.map(({ id }) => id)} none="no event" />
        </Fact>
      </dl>
    </>
  );
}

export function PlacePanel({ place }: { place: RecordPlace }) {
  const { record } = useReading();
  const here = record.events.filter((event) => event.place?.start === place.span.start).map(({ id }) => id);
  const at = place.location;
  return (
    <>
      <blockquote class="own-words own-place">
        <Words span={place.span} />
      </blockquote>
      <dl class="item-facts">
        <Fact name="Is">
          {at === null ? (
            <span class="none">could be several places: left open</span>
          ) : (
            [at.name, at.admin !== at.name ? at.admin : null, at.country && countryName(at.country)]
              .filter(Boolean)
              .join(", ")
          )}
        </Fact>
        {at !== null && (
          <Fact name="At">
            {at.lat.toFixed(3)}, {at.lon.toFixed(3)} <span class="muted small">{at.precision}</span>
          </Fact>
        )}
        {at?.geonames != null && <Fact name="GeoNames">{at.geonames}</Fact>}
        <Fact name="Events there">
          <Items ids={here} none="none" />
        </Fact>
      </dl>
    </>
  );
}

/** The title over the panel of an item. */
export function PanelTitle({ id }: { id: string }) {
  const { record } = useReading();
  const item = itemOf(record, id);
  if (item === null) {
    return <>Nothing here</>;
  }
  if ("anchor" in item) {
    return (
      <>
        <TypeName type={item.type} mode={item.mode} /> <StatusBadge status={item.status} background={item.background} />
      </>
    );
  }
  if ("act" in item) {
    return <>{capital(item.kind)}</>;
  }
  return (
    <>{"mentions" in item ? item.name : { claim: "Claim", time: "Time", place: "Place" }[layerOf(id) as "claim"]}</>
  );
}

export function PanelOf({ id }: { id: string }) {
  const { record } = useReading();
  const item = itemOf(record, id);
  if (item === null) {
    return <p class="none">This article has no item {id}.</p>;
  }
  if ("anchor" in item) {
    return <EventPanel event={item} />;
  }
  if ("content" in item) {
    return <ClaimPanel claim={item} />;
  }
  if ("act" in item) {
    return <CommitmentPanel commitment={item} />;
  }
  if ("mentions" in item) {
    return <ActorPanel actor={item} />;
  }
  return "value" in item ? <TimePanel time={item} /> : <PlacePanel place={item} />;
}
