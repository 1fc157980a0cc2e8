// Dots that would lie on one another become one dot that tells how many story events it holds.

export interface Dot<P> {
  x: number; // on the screen, in pixels
  y: number;
  events: number;
  item: P;
}

export interface Cluster<P> {
  x: number; // the mean of its dots, each as heavy as its events
  y: number;
  events: number;
  items: P[];
}

/** Joins dots nearer than `reach` pixels, the heaviest first; the same dots give the same clusters in any order. */
export function cluster<P>(dots: readonly Dot<P>[], reach: number): Cluster<P>[] {
  const order = [...dots].sort((a, b) => b.events - a.events || a.x - b.x || a.y - b.y);
  const cells = new Map<string, Cluster<P>[]>();
  const seats = new Map<Cluster<P>, { x: number; y: number }>();
  const out: Cluster<P>[] = [];
  const cell = (x: number, y: number): string => `${Math.floor(x / reach)} ${Math.floor(y / reach)}`;
  for (const dot of order) {
    let near: Cluster<P> | undefined;
    for (let dx = -1; dx <= 1 && !near; dx++) {
      for (let dy = -1; dy <= 1 && !near; dy++) {
        near = cells.get(cell(dot.x + dx * reach, dot.y + dy * reach))?.find((c) => {
          const seat = seats.get(c) as { x: number; y: number };
          return Math.hypot(seat.x - dot.x, seat.y - dot.y) < reach;
        });
      }
    }
    if (near) {
      const all = near.events + dot.events;
      near.x += ((dot.x - near.x) * dot.events) / all;
      near.y += ((dot.y - near.y) * dot.events) / all;
      near.events = all;
      near.items.push(dot.item);
    } else {
      const made: Cluster<P> = { x: dot.x, y: dot.y, events: dot.events, items: [dot.item] };
      const key = cell(dot.x, dot.y);
      cells.set(key, [...(cells.get(key) ?? []), made]);
      seats.set(made, { x: dot.x, y: dot.y });
      out.push(made);
    }
  }
  return out;
}

/** Radius of a dot in pixels: its area tells the number of events. */
export function dotRadius(events: number, most: number): number {
  return 4 + 12 * Math.sqrt(events / Math.max(20, most));
}
