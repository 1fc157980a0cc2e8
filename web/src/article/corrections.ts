/* Corrections: what a reader put right. They hang on content keys and lie over the record; the coder's value is kept. */
import { TYPES, type EventType } from "../ontology";
import type { ArticleRecord, Correction, Span } from "../types";
import { find, layerOf, type Item, type Layer } from "./record";

/** Somebody whom the record lacks. */
export interface NewActor {
  name: string;
  kind: string;
  country: string[];
  sector: string[];
}

/** Who-fields: ids of the record's actors or new ones; the service keeps names. */
export type Value = string | number | boolean | (string | NewActor)[] | Span | null;

/** Content keys of the items of an article, by their ids. */
export interface Keys {
  [id: string]: { key: string };
}

export type Kind = "choice" | "actors" | "day" | "place" | "codes" | "words" | "yes";

export interface FieldSpec {
  field: string;
  label: string;
  kind: Kind;
  /** May be left open. */
  open: boolean;
}

const spec = (field: string, label: string, kind: Kind, open = false): FieldSpec => ({ field, label, kind, open });

/** Which fields can be put right on the page, in the order in which they are shown. */
export const FIELDS: { [layer in Layer]?: FieldSpec[] } = {
  event: [
    spec("type", "Type", "choice"),
    spec("mode", "Mode", "choice", true),
    spec("actor", "Who", "actors", true),
    spec("recipient", "Whom", "actors", true),
    spec("said_by", "Said by", "actors", true),
    spec("status", "Status", "choice"),
    spec("background", "Background", "yes"),
    spec("date", "Date", "day", true),
    spec("place", "Place", "place", true),
  ],
  claim: [
    spec("source", "Source", "actors", true),
    spec("via", "Via", "actors", true),
    spec("stance", "Stance", "choice"),
  ],
  commitment: [
    spec("kind", "Kind", "choice"),
    spec("issuer", "Issuer", "actors", true),
    spec("addressee", "Addressee", "actors", true),
    spec("affected", "Affects", "actors", true),
    spec("condition", "Condition", "words", true),
    spec("due", "Due", "day", true),
    spec("due_from", "Due from", "day", true),
  ],
  actor: [
    spec("name", "Name", "words"),
    spec("country", "Country", "codes", true),
    spec("sector", "Sector", "codes", true),
    spec("kind", "Kind", "choice"),
  ],
};

export const STATUSES = ["actual", "planned", "possible", "conditional", "negated"];

export const KINDS = ["person", "state", "organization", "group", "media"];

const CHOICES: { [field: string]: string[] } = {
  "event.status": STATUSES,
  "claim.stance": ["asserts", "denies", "speculates"],
  "commitment.kind": ["threat", "ultimatum", "promise", "offer", "demand", "proposal"],
  "actor.kind": KINDS,
};

/** What a field of an item may be; the modes are those of the item's type. */
export function choicesOf(layer: Layer, field: string, item: Item): string[] {
  if (layer === "event" && field === "type") {
    return Object.keys(TYPES);
  }
  if (layer === "event" && field === "mode") {
    return [...(TYPES[(item as { type?: string }).type as EventType]?.modes ?? [])];
  }
  return CHOICES[`${layer}.${field}`] ?? [];
}

export function specOf(id: string, field: string): FieldSpec | null {
  const layer = layerOf(id);
  return (layer && FIELDS[layer]?.find((each) => each.field === field)) || null;
}

export function valueOf(item: Item, field: string): Value {
  return ((item as unknown as { [field: string]: Value })[field] ?? null) as Value;
}

/** The corrections of an article by "e3.type"; of several of one field the last to come stands. */
export function byField(corrections: readonly Correction[], keys: Keys): Map<string, Correction> {
  const ids = new Map<string, string[]>();
  for (const [id, { key }] of Object.entries(keys)) {
    const name = `${layerOf(id)} ${key}`;
    ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  const found = new Map<string, Correction>();
  for (const correction of [...corrections].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    for (const id of ids.get(`${correction.layer} ${correction.key}`) ?? []) {
      found.set(`${id}.${correction.field}`, correction);
    }
  }
  return found;
}

/** A day, a month or a year that the calendar has. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) {
    return false;
  }
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A value as it stands in a field to be typed into. */
export function textOf(value: Value): string {
  if (Array.isArray(value)) {
    return value.join(" ");
  }
  return value === null ? "" : typeof value === "object" ? value.text : String(value);
}

export type Checked = { value: Value } | { error: string };

/** What was typed or chosen, as the value that the service takes, or what is wrong with it. */
export function checkValue({ kind, open }: FieldSpec, typed: Value): Checked {
  if (kind === "actors" || typeof typed === "boolean" || kind === "place") {
    return { value: typed };
  }
  const text = textOf(typed).trim();
  if (kind === "codes") {
    const codes = [...new Set(text.toUpperCase().match(/[^\s,;]+/g) ?? [])];
    const bad = codes.find((code) => !/^[A-Z]{3}$/.test(code));
    return bad === undefined ? { value: codes } : { error: `“${bad}” is no code of three letters` };
  }
  if (text === "") {
    return open ? { value: null } : { error: "this field cannot be left open" };
  }
  if (kind === "day" && !isDay(text)) {
    return { error: "a day as 2025-08-06, a month as 2025-08 or a year" };
  }
  return { value: text };
}

/** Whether two values say the same; words that were typed are those of the span that they stand for. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === "string" || typeof b === "string") {
    return a !== null && b !== null && textOf(a) === textOf(b);
  }
  const plain = (value: Value): string =>
    JSON.stringify(
      Array.isArray(value)
        ? [...value].sort()
        : value !== null && typeof value === "object"
          ? [value.start, value.end]
          : value,
    );
  return plain(a) === plain(b);
}

/** A value as a reader reads it. `record` null: actors stay ids, as in a list of corrections of many articles. */
export function sayValue(record: ArticleRecord | null, value: Value): string {
  if (value === null || value === "") {
    return "none";
  }
  if (typeof value === "boolean") {
    return value ? "yes" : "no";
  }
  if (Array.isArray(value)) {
    const say = (one: string | NewActor): string =>
      typeof one === "string" ? ((record && find(record.actors, one)?.name) ?? one) : one.name;
    return value.map(say).join(", ") || "none";
  }
  return typeof value === "object" ? `“${value.text}”` : String(value);
}
