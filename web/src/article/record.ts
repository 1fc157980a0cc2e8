// The items of a record: their ids, layers, and where they stand.
import type {
  ArticleRecord,
  RecordActor,
  RecordClaim,
  RecordCommitment,
  RecordEvent,
  RecordPlace,
  RecordTime,
  Span,
} from "../types";

export type Layer = "event" | "actor" | "claim" | "commitment" | "time" | "place";

export const LAYERS: readonly Layer[] = ["event", "actor", "claim", "commitment", "time", "place"];

export type Item = RecordEvent | RecordActor | RecordClaim | RecordCommitment | RecordTime | RecordPlace;

const LAYER_OF = new Map<string, Layer>([
  ["e", "event"],
  ["a", "actor"],
  ["c", "claim"],
  ["k", "commitment"],
  ["t", "time"],
  ["p", "place"],
]);

/** The layer that an id such as "e3" belongs to, or null where it is no id. */
export function layerOf(id: string): Layer | null {
  return /^[a-z][1-9]\d*$/.test(id) ? (LAYER_OF.get(id.charAt(0)) ?? null) : null;
}

export function itemsOf(record: ArticleRecord, layer: Layer): Item[] {
  switch (layer) {
    case "event":
      return record.events;
    case "actor":
      return record.actors;
    case "claim":
      return record.claims;
    case "commitment":
      return record.commitments;
    case "time":
      return record.times;
    case "place":
      return record.places;
  }
}

/** The item with this id. Ids are numbered from 1 in order, so the look-up tries that seat first. */
export function find<T extends { id: string }>(items: readonly T[], id: string | null): T | null {
  if (id === null) {
    return null;
  }
  const seat = items[Number(id.slice(1)) - 1];
  return seat?.id === id ? seat : (items.find((item) => item.id === id) ?? null);
}

export function itemOf(record: ArticleRecord, id: string | null): Item | null {
  const layer = id === null ? null : layerOf(id);
  return layer === null ? null : find<Item>(itemsOf(record, layer), id);
}

/** Where an item stands first: what walking goes to and what is brought into sight. */
export function homeOf(record: ArticleRecord, id: string): Span | null {
  const item = itemOf(record, id);
  if (item === null) {
    return null;
  }
  if ("anchor" in item) {
    return item.anchor;
  }
  if ("mentions" in item) {
    return item.mentions[0] ?? null;
  }
  if ("content" in item) {
    return item.content;
  }
  return "act" in item ? item.act : item.span;
}

/** The item whose home is exactly these code points, commitments before events: what links from lists lead to. */
export function itemAt(record: ArticleRecord, start: number, end: number): string | null {
  for (const layer of ["commitment", "event", "claim", "time", "place"] as const) {
    for (const item of itemsOf(record, layer)) {
      const home = homeOf(record, item.id);
      if (home !== null && home.start === start && home.end === end) {
        return item.id;
      }
    }
  }
  return null;
}

/** The record with its false alarms in their places again, so that they can be seen and taken back. */
export function withRemoved(record: ArticleRecord, removed: readonly { item: Item }[]): ArticleRecord {
  const back = <T extends Item>(items: readonly T[], layer: Layer): T[] => {
    const more = removed
      .map(({ item }) => item as T)
      .filter(({ id }) => layerOf(id) === layer && find(items, id) === null);
    return [...items, ...more].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  };
  return removed.length === 0
    ? record
    : {
        ...record,
        events: back(record.events, "event"),
        claims: back(record.claims, "claim"),
        commitments: back(record.commitments, "commitment"),
      };
}
