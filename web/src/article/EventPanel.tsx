// What is told of an event.
import { Country, StatusBadge, TypeName, quadClass } from "../components/parts";
import { CAMEO, TYPES } from "../ontology";
import type { RecordEvent } from "../types";
import { capital, longDay, plain } from "../words";
import { StoryLink } from "./elsewhere";
import { Actors, Fact, FalseAlarm, Items, ReadBy, Words, Wrong } from "./facts";
import { useReading } from "./reading";
import { ClaimLinks } from "./sources";

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
