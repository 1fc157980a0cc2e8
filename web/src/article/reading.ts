// What all parts of an article's view know: the record, what is chosen, and what can be done.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ArticleDetail, ArticleRecord, Correction, Span } from "../types";
import type { Field } from "./explanation";

/** What an item is called elsewhere: its content key, its story event, its ledger entry. */
export interface Elsewhere {
  key: string;
  story?: string | null;
  entry?: string | null;
}

/** Putting right; absent where nothing is stored. Both answer once the article has been read again. */
export interface Amending {
  correct: (id: string, field: string, value: unknown, note: string) => Promise<void>;
  undo: (correction: Correction) => Promise<void>;
}

export interface Reading {
  record: ArticleRecord;
  chosen: string | null;
  /** Where each paragraph of the text starts, in code points. */
  paragraphs: readonly number[];
  elsewhere: { [id: string]: Elsewhere };
  /** By "e3.type". */
  corrected: Map<string, Correction>;
  amending: Amending | null;
  /** What the chosen event's fields rest on; null while it is not asked for or not there yet. */
  explained: Field[] | null;
  /** The address of this view with another item chosen. */
  hrefOf: (id: string | null) => string;
  /** The address of this view with these words lit, too. */
  hrefOfWords: (span: Pick<Span, "start" | "end">) => string;
}

export const ReadingContext = createContext<Reading | null>(null);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) {
    throw new Error("outside an article's view");
  }
  return reading;
}

/** A correction that says that the item is a false alarm. */
export function isFalseAlarm(reading: Pick<Reading, "corrected">, id: string): boolean {
  const correction = reading.corrected.get(`${id}.exists`);
  return correction !== undefined && correction.value !== true;
}

/** Content keys, stories and entries of all items by their ids. */
export function elsewhereOf(detail: ArticleDetail): { [id: string]: Elsewhere } {
  const removed = Object.fromEntries((detail.removed ?? []).map(({ key, item }) => [item.id, { key }]));
  return { ...detail.events, ...detail.commitments, ...detail.claims, ...detail.actors, ...removed };
}
