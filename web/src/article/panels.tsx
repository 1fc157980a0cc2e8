// The panel of the chosen item; those of times and places, which are small, stand here.
import { StatusBadge, TypeName } from "../components/parts";
import type { RecordPlace, RecordTime } from "../types";
import { capital, countryName, longDay } from "../words";
import { ActorPanel } from "./ActorPanel";
import { ClaimPanel } from "./ClaimPanel";
import { CommitmentPanel } from "./CommitmentPanel";
import { EventPanel } from "./EventPanel";
import { Fact, Items, Words } from "./facts";
import { useReading } from "./reading";
import { itemOf, layerOf } from "./record";

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
