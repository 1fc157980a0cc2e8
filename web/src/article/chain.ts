/* By which way words came into the article: from the one who said them, through those who passed them on, to the house
 * that prints them. */
import type { ArticleRecord, RecordClaim, Span } from "../types";
import { find } from "./record";

export interface Link {
  /** What this one did with the words. */
  role: "source" | "via" | "publisher";
  /** An actor's id, or null: nobody is named, or it is the publisher. */
  actor: string | null;
  /** Its name; null where the text names nobody. */
  name: string | null;
  /** The claim whose link this is, null for the publisher. */
  claim: string | null;
  /** The words that report it, once a claim. */
  cue: Span | null;
}

/** The claim and those that hold it, innermost first. A ring, which no good record has, is cut. */
export function nesting(record: ArticleRecord, id: string): RecordClaim[] {
  const nest: RecordClaim[] = [];
  for (let claim = find(record.claims, id); claim !== null; claim = find(record.claims, claim.inside)) {
    if (nest.includes(claim)) {
      break;
    }
    nest.push(claim);
  }
  return nest;
}

/** The claims that stand inside this one, in order of the text. */
export function insideOf(record: ArticleRecord, id: string): RecordClaim[] {
  return record.claims.filter((claim) => claim.inside === id).sort((a, b) => a.content.start - b.content.start);
}

/**
 * The chain of a claim, from who said it to who prints it. `via` is written outermost first, so it is walked backwards.
 * The source of an outer claim passes the inner one on. One who stands next to himself is told once.
 */
export function chainOf(record: ArticleRecord, id: string): Link[] {
  const links: Link[] = [];
  const add = (link: Link): void => {
    const last = links[links.length - 1];
    if (last !== undefined && link.actor !== null && last.actor === link.actor) {
      last.cue ??= link.cue;
      return;
    }
    links.push(link);
  };
  nesting(record, id).forEach((claim, depth) => {
    const role = depth === 0 ? "source" : "via";
    if (claim.source.length === 0) {
      add({ role, actor: null, name: null, claim: claim.id, cue: claim.cue });
    }
    claim.source.forEach((actor, index) => {
      add({ role, actor, name: nameOf(record, actor), claim: claim.id, cue: index === 0 ? claim.cue : null });
    });
    for (const actor of [...claim.via].reverse()) {
      add({ role: "via", actor, name: nameOf(record, actor), claim: claim.id, cue: null });
    }
  });
  links.push({
    role: "publisher",
    actor: null,
    name: record.publisher ?? record.outlets[0] ?? null,
    claim: null,
    cue: null,
  });
  return links;
}

function nameOf(record: ArticleRecord, id: string): string {
  return find(record.actors, id)?.name ?? id;
}
