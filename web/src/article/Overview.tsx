// All that was found in an article, as lists: what is shown while nothing is chosen, and the table beside the marked text.
import { DayName, StatusBadge, TypeName } from "../components/parts";
import { counted, names } from "../words";
import { nameOfItem } from "./facts";
import { isFalseAlarm, useReading } from "./reading";
import { find, type Layer } from "./record";
import { walkOrder } from "./walk";

function Group({
  layer,
  title,
  children,
}: {
  layer: Layer;
  title: string;
  children: (id: string) => preact.ComponentChildren;
}) {
  const reading = useReading();
  const order = walkOrder(reading.record, layer);
  if (order.length === 0) {
    return null;
  }
  return (
    <section class="group" aria-label={title}>
      <h3>
        {title} <span class="muted">{order.length}</span>
      </h3>
      <ul class="items" data-rows>
        {order.map((id) => (
          <li key={id} class={isFalseAlarm(reading, id) ? "void" : undefined}>
            {children(id)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Overview() {
  const { record, hrefOf } = useReading();
  const nameOf = (id: string): string => find(record.actors, id)?.name ?? id;
  const parties = (left: readonly string[], right: readonly string[]): string =>
    [names(left.map(nameOf)), names(right.map(nameOf))].filter(Boolean).join(" → ");
  return (
    <>
      <Group layer="commitment" title="Commitments">
        {(id) => {
          const commitment = find(record.commitments, id)!;
          return (
            <>
              <a href={hrefOf(id)} data-place="keep">
                {nameOfItem(commitment)}
              </a>
              <span class="muted small">
                {parties(commitment.issuer, commitment.addressee)}
                {commitment.due !== null && (
                  <>
                    {commitment.issuer.length + commitment.addressee.length > 0 && ", "}
                    due <DayName day={commitment.due} />
                  </>
                )}
              </span>
            </>
          );
        }}
      </Group>
      <Group layer="event" title="Events">
        {(id) => {
          const event = find(record.events, id)!;
          return (
            <>
              <a class="event-link" href={hrefOf(id)} data-place="keep">
                <TypeName type={event.type} /> “{event.anchor.text}”
              </a>
              <span class="muted small">
                {parties(event.actor, event.recipient)}
                {event.date !== null && (
                  <>
                    {event.actor.length + event.recipient.length > 0 && ", "}
                    <DayName day={event.date} />
                  </>
                )}{" "}
                {event.status !== "actual" && <StatusBadge status={event.status} />}
              </span>
            </>
          );
        }}
      </Group>
      <Group layer="claim" title="Claims">
        {(id) => {
          const claim = find(record.claims, id)!;
          return (
            <>
              <a href={hrefOf(id)} data-place="keep">
                {nameOfItem(claim)}
              </a>
              <span class="muted small">{names(claim.source.map(nameOf)) || "nobody named"}</span>
            </>
          );
        }}
      </Group>
      <Group layer="actor" title="Actors">
        {(id) => {
          const actor = find(record.actors, id)!;
          return (
            <>
              <a href={hrefOf(id)} data-place="keep">
                {actor.name}
              </a>
              <span class="muted small">
                {[actor.country.join(" "), actor.office, `named ${counted(actor.mentions.length, "time")}`]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </>
          );
        }}
      </Group>
      {record.notes.length > 0 && (
        <section class="group" aria-label="Notes">
          <h3>Notes</h3>
          <ul class="items">
            {record.notes.map((note) => (
              <li key={`${note.code} ${note.span?.start ?? ""}`}>{note.message}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
