/* The words that the fields of an item rest on: what is lit in the text while the item is chosen. */
import type { ArticleRecord, RecordActor, RecordClaim, RecordCommitment, RecordEvent, Span } from "../types";
import { find, layerOf } from "./record";

type Mention = RecordActor["mentions"][number];

/** What the words do for the chosen item; `self` are its own. */
export type Role =
  "pointed" | "self" | "who" | "whom" | "says" | "when" | "where" | "figure" | "if" | "cue" | "affects";

export interface Evidence {
  role: Role;
  start: number;
  end: number;
  /** The item whose words these are, such as an actor's id, or null. */
  item: string | null;
}

/** Code points between two spans, 0 where they touch or overlap. */
function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Which paragraph a code point stands in, by the starts of all in order. */
function paragraphAt(starts: readonly number[], point: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= point) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * The mention of an actor that is nearest to `at`, those of its paragraph (`paragraphs`: where each starts) before all
 * others; of two as near, the earlier.
 */
export function nearestMention(
  actor: RecordActor | null,
  at: Span,
  paragraphs: readonly number[] = [],
): Mention | null {
  const home = paragraphAt(paragraphs, at.start);
  let best: { mention: Mention; away: number; far: number } | null = null;
  for (const mention of actor?.mentions ?? []) {
    const away = paragraphAt(paragraphs, mention.start) === home ? 0 : 1;
    const far = distance(mention, at);
    if (best === null || away < best.away || (away === best.away && far < best.far)) {
      best = { mention, away, far };
    }
  }
  return best?.mention ?? null;
}

class Gathering {
  readonly found: Evidence[] = [];

  constructor(
    private readonly record: ArticleRecord,
    private readonly at: Span,
    private readonly paragraphs: readonly number[],
  ) {}

  span(role: Role, span: Span | null, item: string | null = null): void {
    if (span !== null) {
      this.found.push({ role, start: span.start, end: span.end, item });
    }
  }

  actors(role: Role, ids: readonly string[]): void {
    for (const id of ids) {
      this.span(role, nearestMention(find(this.record.actors, id), this.at, this.paragraphs), id);
    }
  }
}

function ofEvent(record: ArticleRecord, event: RecordEvent, paragraphs: readonly number[]): Evidence[] {
  const gathering = new Gathering(record, event.anchor, paragraphs);
  gathering.span("self", event.anchor, event.id);
  gathering.actors("who", event.actor);
  gathering.actors("whom", event.recipient);
  gathering.actors("says", event.said_by);
  gathering.span("when", event.time);
  gathering.span("where", event.place);
  for (const figure of event.numbers) {
    gathering.span("figure", figure.span);
  }
  return gathering.found;
}

function ofClaim(record: ArticleRecord, claim: RecordClaim, paragraphs: readonly number[]): Evidence[] {
  const gathering = new Gathering(record, claim.cue ?? claim.content, paragraphs);
  gathering.span("self", claim.content, claim.id);
  gathering.span("cue", claim.cue);
  gathering.actors("says", [...claim.source, ...claim.via]);
  return gathering.found;
}

function ofCommitment(record: ArticleRecord, commitment: RecordCommitment, paragraphs: readonly number[]): Evidence[] {
  const gathering = new Gathering(record, commitment.act, paragraphs);
  gathering.span("self", commitment.act, commitment.id);
  gathering.span("if", commitment.condition);
  gathering.span("when", commitment.due_time);
  gathering.actors("who", commitment.issuer);
  gathering.actors("whom", commitment.addressee);
  gathering.actors("affects", commitment.affected);
  gathering.actors("says", commitment.said_by);
  return gathering.found;
}

/** In order of importance: where two lie over the same words, the earlier one gives the look. */
export function evidenceOf(record: ArticleRecord, id: string | null, paragraphs: readonly number[] = []): Evidence[] {
  switch (id === null ? null : layerOf(id)) {
    case "event": {
      const event = find(record.events, id);
      return event === null ? [] : ofEvent(record, event, paragraphs);
    }
    case "claim": {
      const claim = find(record.claims, id);
      return claim === null ? [] : ofClaim(record, claim, paragraphs);
    }
    case "commitment": {
      const commitment = find(record.commitments, id);
      return commitment === null ? [] : ofCommitment(record, commitment, paragraphs);
    }
    case "actor":
      return (find(record.actors, id)?.mentions ?? []).map(({ start, end }) => ({
        role: "self",
        start,
        end,
        item: id,
      }));
    case "time": {
      const time = find(record.times, id);
      return time === null ? [] : [{ role: "self", start: time.span.start, end: time.span.end, item: id }];
    }
    case "place": {
      const place = find(record.places, id);
      return place === null ? [] : [{ role: "self", start: place.span.start, end: place.span.end, item: id }];
    }
    default:
      return [];
  }
}

/** What stands above lit words. */
export const ROLE_NAMES: { [role in Role]: string } = {
  pointed: "",
  self: "",
  who: "who",
  whom: "whom",
  says: "says",
  when: "when",
  where: "where",
  figure: "how many",
  if: "if, unless",
  cue: "cue",
  affects: "affects",
};
