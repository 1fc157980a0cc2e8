// All that was found in an article, as lists: what is shown while nothing is chosen, and the table beside the marked text.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { DayName, StatusBadge, TypeName } from "../components/parts";
import type { RecordActor, RecordClaim, RecordCommitment, RecordEvent } from "../types";
import { count, counted, names } from "../words";
import { nameOfItem } from "./facts";
import { isFalseAlarm, useReading } from "./reading";
import { find, itemOf, type Item, type Layer } from "./record";
import { walkOrder } from "./walk";

/** Rows of a group at first, so that an article of hundreds of items opens at once. */
const FIRST = 60;

interface GroupProps {
  layer: Layer;
  title: string;
  row: (props: { item: never }) => ComponentChildren;
}

function Group({ layer, title, row }: GroupProps) {
  const reading = useReading();
  const [all, setAll] = useState(false);
  const order = walkOrder(reading.record, layer);
  const Row = row as (props: { item: Item }) => preact.VNode;
  if (order.length === 0) {
    return null;
  }
  return (
    <section class="group" aria-label={title}>
      <h3>
        {title} <span class="muted">{count(order.length)}</span>
      </h3>
      <ul class="items" data-rows>
        {(all ? order : order.slice(0, FIRST)).map((id) => (
          <li key={id} class={isFalseAlarm(reading, id) ? "void" : undefined}>
            <Row item={itemOf(reading.record, id)!} />
          </li>
        ))}
      </ul>
      {!all && order.length > FIRST && (
        <button type="button" class="quiet small no-print" onClick={() => setAll(true)}>
          Show all {count(order.length)}
        </button>
      )}
    </section>
  );
}

/** Names of actors by their ids. */
function useNames(): (ids: readonly string[]) => string {
  const { record } = useReading();
  return (ids) => names(ids.map((id) => find(record.actors, id)?.name ?? id));
}

function ItemLink({ item, children }: { item: Item; children?: ComponentChildren }) {
  const { hrefOf } = useReading();
  return (
    <a href={hrefOf(item.id)} data-place="keep">
      {children ?? nameOfItem(item)}
    </a>
  );
}

/** "Kaldor → Vessia, 6 Aug 2025" */
function Parties({ from, to, day, due = false }: { from: string; to: string; day: string | null; due?: boolean }) {
  const parties = [from, to].filter(Boolean).join(" → ");
  return (
    <>
      {parties}
      {day !== null && (
        <>
          {parties !== "" && ", "}
          {due && "due "}
          <DayName day={day} />
        </>
      )}
    </>
  );
}

function CommitmentRow({ item }: { item: RecordCommitment }) {
  const say = useNames();
  return (
    <>
      <ItemLink item={item} />
      <span class="muted small">
        <Parties from={say(item.issuer)} to={say(item.addressee)} day={item.due} due />
      </span>
    </>
  );
}

function EventRow({ item }: { item: RecordEvent }) {
  const say = useNames();
  return (
    <>
      <ItemLink item={item}>
        <TypeName type={item.type} /> “{item.anchor.text}”
      </ItemLink>
      <span class="muted small">
        <Parties from={say(item.actor)} to={say(item.recipient)} day={item.date} />{" "}
        {item.status !== "actual" && <StatusBadge status={item.status} />}
      </span>
    </>
  );
}

function ClaimRow({ item }: { item: RecordClaim }) {
  const say = useNames();
  return (
    <>
      <ItemLink item={item} />
      <span class="muted small">{say(item.source) || "nobody named"}</span>
    </>
  );
}

function ActorRow({ item }: { item: RecordActor }) {
  const told = [item.country.join(" "), item.office, `named ${counted(item.mentions.length, "time")}`];
  return (
    <>
      <ItemLink item={item} />
      <span class="muted small">{told.filter(Boolean).join(", ")}</span>
    </>
  );
}

export function Overview() {
  const { record, hrefOfWords } = useReading();
  return (
    <>
      <Group layer="commitment" title="Commitments" row={CommitmentRow} />
      <Group layer="event" title="Events" row={EventRow} />
      <Group layer="claim" title="Claims" row={ClaimRow} />
      <Group layer="actor" title="Actors" row={ActorRow} />
      {record.events.length + record.claims.length + record.commitments.length === 0 && (
        <p class="none">No event, no claim and no commitment was found.</p>
      )}
      {record.notes.length > 0 && (
        <section class="group" aria-label="Notes">
          <h3>Notes</h3>
          <ul class="items">
            {record.notes.map((note) => (
              <li key={`${note.code} ${note.span?.start ?? ""}`}>
                {note.span !== null ? (
                  <a href={hrefOfWords(note.span)} data-place="keep">
                    {note.message}
                  </a>
                ) : (
                  note.message
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
