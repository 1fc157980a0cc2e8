// What is lit in one chunk of the text: evidence laid over its segments. Counts UTF-16 units.
import type { Evidence, Role } from "./evidence";
import type { Segment } from "./layout";
import type { CodePoints } from "./offsets";

export interface Light {
  role: Role;
  start: number;
  end: number;
}

export interface Lit extends Segment {
  /** The first of the lights that cover it gives the look. */
  role: Role | null;
  /** The roles whose lights begin here: where their names stand. */
  begins: Role[];
}

export function lightsOf(points: CodePoints, evidence: readonly Evidence[]): Light[] {
  return evidence
    .map(({ role, start, end }) => ({ role, start: points.unit(start), end: points.unit(end) }))
    .filter(({ start, end }) => end > start);
}

/** The lights that reach into start … end. */
export function lightsIn(lights: readonly Light[], start: number, end: number): Light[] {
  return lights.filter((light) => light.start < end && light.end > start);
}

/** Cuts the segments at the ends of the lights too. Of several lights over the same words the shortest gives the look, so
 * that a name inside the chosen words is seen. */
export function light(segments: readonly Segment[], lights: readonly Light[]): Lit[] {
  const found: Lit[] = [];
  for (const segment of segments) {
    const here = lightsIn(lights, segment.start, segment.end).sort((a, b) => a.end - a.start - (b.end - b.start));
    const cuts = new Set([segment.start, segment.end]);
    for (const { start, end } of here) {
      cuts.add(Math.max(start, segment.start));
      cuts.add(Math.min(end, segment.end));
    }
    const bounds = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < bounds.length; i++) {
      const start = bounds[i]!;
      const end = bounds[i + 1]!;
      const over = lightsIn(here, start, end)[0] ?? null;
      found.push({
        start,
        end,
        text: segment.text.slice(start - segment.start, end - segment.start),
        covers: segment.covers.map((cover) => ({
          mark: cover.mark,
          first: cover.first && start === segment.start,
          last: cover.last && end === segment.end,
        })),
        role: over?.role ?? null,
        begins: here.filter((each) => each.start === start).map((each) => each.role),
      });
    }
  }
  return found;
}
