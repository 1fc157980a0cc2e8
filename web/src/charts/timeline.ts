// Where the events of a timeline stand: a lane for each quad, a column for some days, dots that pile up from the lane's
// floor. A dot's area tells by how many independent voices (origins) the event is told.

import { daySpan, isoMonth, type Span } from "./days";

export const QUADS = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"] as const;
export type Quad = (typeof QUADS)[number];

export const QUAD_NAMES: Readonly<Record<Quad, string>> = {
  "verbal-cooperation": "Cooperation in words",
  "material-cooperation": "Cooperation in deeds",
  "verbal-conflict": "Conflict in words",
  "material-conflict": "Conflict in deeds",
};

export interface TimelineEvent {
  key: string;
  day: string | null;
  quad: string;
  origins: number;
}

export interface Mark<E> {
  event: E;
  lane: number;
  x: number;
  y: number;
  r: number;
  width: number; // of a bar that stands for a month or a year without a day; 0: a dot
}

export interface Lane {
  quad: Quad;
  top: number;
  height: number;
  count: number;
}

export interface Timeline<E> {
  span: Span;
  marks: Mark<E>[];
  lanes: Lane[];
  height: number;
  undated: E[]; // no day that could be drawn
}

const SMALLEST = 3.5;
const LARGEST = 8;
const GAP = 1;
const LANE_HEAD = 18; // the lane's name stands there
const LANE_LEAST = 14;

export function radius(origins: number): number {
  return Math.min(LARGEST, SMALLEST * Math.sqrt(Math.max(1, origins)));
}

const DAYS_ALONE = 62; // a longer time begins and ends with a month

/** The days from the first to the last event that has a whole day or month, widened to `from` and `to` where told. */
export function timelineSpan(events: readonly TimelineEvent[], from?: string | null, to?: string | null): Span | null {
  const told = { first: daySpan(from)?.first, last: daySpan(to)?.last };
  let first = told.first ?? Infinity;
  let last = told.last ?? -Infinity;
  for (const event of events) {
    const span = event.day && event.day.length >= 7 ? daySpan(event.day) : null;
    if (span) {
      first = told.first === undefined ? Math.min(first, span.first) : first;
      last = told.last === undefined ? Math.max(last, span.last) : last;
    }
  }
  if (first > last) return null;
  if (last - first <= DAYS_ALONE) return { first, last };
  return { first: daySpan(isoMonth(first))!.first, last: daySpan(isoMonth(last))!.last };
}

/**
 * Lays a timeline out over `width` pixels. Dots of one column stand on one another in the order of the list; a lane is as
 * high as its highest column, at most `most` pixels: what would be higher is pressed together, never left out.
 */
export function layTimeline<E extends TimelineEvent>(events: readonly E[], span: Span, width: number, most = 120): Timeline<E> {
  const days = span.last - span.first + 1;
  const column = Math.max(width / days, 2 * SMALLEST + GAP);
  const columns = Math.max(1, Math.floor(width / column));
  const piles = QUADS.map(() => Array.from({ length: columns }, () => [] as E[]));
  const undated: E[] = [];
  for (const event of events) {
    const own = event.day && event.day.length >= 7 ? daySpan(event.day) : null;
    const lane = QUADS.indexOf(event.quad as Quad);
    if (!own || lane < 0 || own.last < span.first || own.first > span.last) {
      undated.push(event);
      continue;
    }
    const middle = Math.min(span.last, Math.max(span.first, (own.first + own.last) / 2));
    const at = Math.min(columns - 1, Math.floor(((middle - span.first + 0.5) / days) * columns));
    ((piles[lane] as E[][])[at] as E[]).push(event);
  }
  const lanes: Lane[] = [];
  const marks: Mark<E>[] = [];
  let top = 0;
  piles.forEach((pile, lane) => {
    const heights = pile.map((list) => list.reduce((sum, e) => sum + 2 * radius(e.origins) + GAP, 0));
    const highest = Math.max(LANE_LEAST, ...heights);
    const height = Math.min(most, highest);
    const floor = top + LANE_HEAD + height;
    pile.forEach((list, at) => {
      const press = Math.min(1, height / (heights[at] || 1));
      let up = 0;
      for (const event of list) {
        const r = radius(event.origins);
        const y = floor - (up + r + GAP / 2) * press;
        up += 2 * r + GAP;
        marks.push({ event, lane, x: ((at + 0.5) / columns) * width, y: Math.max(top + LANE_HEAD + r, y), r, width: 0 });
      }
    });
    lanes.push({ quad: QUADS[lane] as Quad, top, height: LANE_HEAD + height, count: pile.reduce((n, l) => n + l.length, 0) });
    top = floor + 10;
  });
  return { span, marks, lanes, height: top, undated };
}

/** The mark that an arrow key leads to from `at`: left and right in time, up and down by lanes; `at` where there is none. */
export function nextMark(marks: readonly Mark<unknown>[], at: number, key: string): number {
  const own = marks[at];
  if (!own) {
    return marks.length > 0 ? 0 : -1;
  }
  const order = (m: Mark<unknown>): number => m.x * 10_000 + (10_000 - m.y);
  let best = at;
  let distance = Infinity;
  marks.forEach((mark, i) => {
    if (i === at) {
      return;
    }
    let d: number;
    if (key === "ArrowRight" || key === "ArrowLeft") {
      d = (order(mark) - order(own)) * (key === "ArrowRight" ? 1 : -1);
      if (mark.lane !== own.lane || d <= 0) {
        return;
      }
    } else {
      const lanes = (mark.lane - own.lane) * (key === "ArrowDown" ? 1 : -1);
      if (lanes <= 0) {
        return;
      }
      d = lanes * 1e6 + Math.abs(mark.x - own.x);
    }
    if (d < distance) {
      distance = d;
      best = i;
    }
  });
  return best;
}
