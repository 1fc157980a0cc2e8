/* What is marked in the text: each part of each item of a record as a span with its layer and look. */
import type { Quad } from "../ontology";
import type { ArticleRecord, Span, Status } from "../types";
import type { Layer } from "./record";

/** Claims have their rail above the line (who says it), all others below it (what is said). */
export type Side = "over" | "under";

export type Part = "anchor" | "mention" | "content" | "act" | "condition" | "due" | "span";

export interface Mark {
  id: string;
  layer: Layer;
  part: Part;
  /** Code points. */
  start: number;
  end: number;
  side: Side;
  /** Colour by meaning: the quad of an event, else the layer's own. */
  tone: Quad | Exclude<Layer, "event">;
  /** Full, broken (not yet so, perhaps so) or dotted (not so). */
  line: "full" | "broken" | "dotted";
}

export function lineOf(status: Status): Mark["line"] {
  return status === "actual" ? "full" : status === "negated" ? "dotted" : "broken";
}

/** Of two marks of one length the one with the lower number lies nearer to the text. */
const NEARNESS: { [layer in Layer]: number } = { actor: 0, place: 1, time: 2, event: 3, commitment: 4, claim: 5 };

export function nearness(mark: Mark): number {
  return NEARNESS[mark.layer];
}

/** All marks of a record in order of their start; what holds comes before what it holds. */
export function marksOf(record: ArticleRecord): Mark[] {
  const marks: Mark[] = [];
  const add = (
    id: string,
    layer: Layer,
    part: Part,
    span: Span | null,
    tone: Mark["tone"],
    line: Mark["line"] = "full",
  ): void => {
    if (span !== null && span.end > span.start) {
      const side = layer === "claim" ? "over" : "under";
      marks.push({ id, layer, part, start: span.start, end: span.end, side, tone, line });
    }
  };
  for (const event of record.events) {
    add(event.id, "event", "anchor", event.anchor, event.quad, lineOf(event.status));
  }
  for (const actor of record.actors) {
    for (const mention of actor.mentions) {
      add(actor.id, "actor", "mention", mention, "actor", mention.form === "pronoun" ? "dotted" : "full");
    }
  }
  for (const claim of record.claims) {
    add(claim.id, "claim", "content", claim.content, "claim", claim.stance === "asserts" ? "full" : "broken");
  }
  for (const commitment of record.commitments) {
    add(commitment.id, "commitment", "act", commitment.act, "commitment");
    add(commitment.id, "commitment", "condition", commitment.condition, "commitment", "broken");
    add(commitment.id, "commitment", "due", commitment.due_time, "commitment", "dotted");
  }
  for (const time of record.times) {
    add(time.id, "time", "span", time.span, "time");
  }
  for (const place of record.places) {
    add(place.id, "place", "span", place.span, "place");
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || nearness(b) - nearness(a));
}
