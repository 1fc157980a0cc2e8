/* Walking through an article by keys: n and p through events, a letter forwards and its capital backwards through the
 * items of one layer. */
import type { ArticleRecord } from "../types";
import { homeOf, itemsOf, layerOf, type Layer } from "./record";

export interface Step {
  layer: Layer;
  by: 1 | -1;
}

const KEYS = new Map<string, Step>(
  Object.entries({
    n: { layer: "event", by: 1 },
    p: { layer: "event", by: -1 },
    c: { layer: "claim", by: 1 },
    C: { layer: "claim", by: -1 },
    d: { layer: "commitment", by: 1 },
    D: { layer: "commitment", by: -1 },
    a: { layer: "actor", by: 1 },
    A: { layer: "actor", by: -1 },
    t: { layer: "time", by: 1 },
    T: { layer: "time", by: -1 },
  }),
);

export function stepOf(key: string): Step | null {
  return KEYS.get(key) ?? null;
}

/** Ids of a layer in the order in which they stand in the text. */
export function walkOrder(record: ArticleRecord, layer: Layer): string[] {
  const at = new Map<string, number>();
  for (const item of itemsOf(record, layer)) {
    const home = homeOf(record, item.id);
    if (home !== null) {
      at.set(item.id, home.start);
    }
  }
  return [...at.keys()].sort((a, b) => at.get(a)! - at.get(b)!);
}

/**
 * Where a step leads from the chosen item: to the next or last one of the layer, by place in the text where the chosen
 * item is of another layer, round at the ends. Null where the layer is empty.
 */
export function walk(record: ArticleRecord, step: Step, chosen: string | null): string | null {
  const order = walkOrder(record, step.layer);
  if (order.length === 0) {
    return null;
  }
  const wrap = (index: number): string => order[(index + order.length) % order.length]!;
  if (chosen !== null && layerOf(chosen) === step.layer && order.includes(chosen)) {
    return wrap(order.indexOf(chosen) + step.by);
  }
  const home = chosen === null ? null : homeOf(record, chosen);
  if (home === null) {
    return step.by > 0 ? order[0]! : order[order.length - 1]!;
  }
  const later = order.findIndex((id) => homeOf(record, id)!.start >= home.start);
  if (step.by > 0) {
    return later < 0 ? order[0]! : order[later]!;
  }
  return wrap((later < 0 ? order.length : later) - 1);
}
