/* The text cut into what is drawn: paragraphs, chunks of them that are drawn anew one by one, and segments, which are
 * the stretches between two boundaries of marks. Everything here counts UTF-16 units; marks come in code points. */
import { assignLanes } from "./lanes";
import { nearness, type Mark } from "./marks";
import { CodePoints } from "./offsets";

export interface Placed extends Mark {
  /** 0 is nearest to the text, counted apart above and below. */
  lane: number;
}

export interface Cover {
  mark: Placed;
  /** The segment begins, ends the mark: where ticks are drawn and names are spoken. */
  first: boolean;
  last: boolean;
}

export interface Segment {
  start: number;
  end: number;
  text: string;
  /** What covers it, the innermost (shortest) first. */
  covers: Cover[];
}

export interface Chunk {
  start: number;
  end: number;
  segments: Segment[];
}

export interface Paragraph {
  start: number;
  end: number;
  chunks: Chunk[];
  /** Lanes needed above and below its lines. */
  over: number;
  under: number;
}

export interface Layout {
  points: CodePoints;
  paragraphs: Paragraph[];
  marks: Placed[];
}

/** Lanes that every paragraph has room for, so that lines stand evenly where marks are few. */
const ROOM = { over: 1, under: 2 };

/** A chunk is about so long, so that choosing an item draws little anew. */
const CHUNK = 1500;

/** Paragraphs end at line ends; those of blank lines alone are dropped. A paragraph keeps no line end of its own. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const line = /[^\r\n\u2028\u2029]+/g;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    if (/\S/.test(match[0])) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** The marks in UTF-16 units, cut to the text. */
function place(points: CodePoints, marks: readonly Mark[]): Placed[] {
  return marks
    .map((mark) => ({ ...mark, start: points.unit(mark.start), end: points.unit(mark.end), lane: 0 }))
    .filter((mark) => mark.end > mark.start);
}

/** Gives lanes to the marks of one side; lanes are coloured over the whole text, since marks cross paragraphs. */
function colour(marks: Placed[], side: Mark["side"]): void {
  const some = marks.filter((mark) => mark.side === side);
  const lanes = assignLanes(some, nearness);
  some.forEach((mark, index) => {
    mark.lane = lanes[index]!;
  });
}

/** The marks of `from` that reach into start … end, shortest first. */
function within(marks: readonly Placed[], start: number, end: number): Placed[] {
  return marks.filter((mark) => mark.start < end && mark.end > start);
}

function segmentsOf(text: string, start: number, end: number, marks: readonly Placed[]): Segment[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    cuts.add(Math.max(mark.start, start));
    cuts.add(Math.min(mark.end, end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i]!;
    const to = bounds[i + 1]!;
    const covers = within(marks, from, to).map((mark) => ({
      mark,
      first: mark.start === from,
      last: mark.end === to,
    }));
    covers.sort(
      (a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start) || nearness(a.mark) - nearness(b.mark),
    );
    segments.push({ start: from, end: to, text: text.slice(from, to), covers });
  }
  return segments;
}

/** Where a paragraph may be cut into chunks: after a space, never inside a word. */
function chunkEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let at = start;
  while (end - at > CHUNK * 1.5) {
    let cut = text.lastIndexOf(" ", at + CHUNK);
    if (cut <= at) {
      cut = at + CHUNK;
      // Half a surrogate pair is no character.
      cut -= /[\udc00-\udfff]/.test(text.charAt(cut)) ? 1 : 0;
    } else {
      cut += 1;
    }
    ends.push(cut);
    at = cut;
  }
  ends.push(end);
  return ends;
}

/** Lays the marks over the text. Lanes depend on all marks, not on the layers shown: switching a layer moves nothing. */
export function layOut(text: string, marks: readonly Mark[]): Layout {
  const points = new CodePoints(text);
  const placed = place(points, marks);
  colour(placed, "over");
  colour(placed, "under");
  const paragraphs: Paragraph[] = [];
  const sweep = new Sweep(placed);
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph: Paragraph = { start, end, chunks: [], ...ROOM };
    let at = start;
    for (const stop of chunkEnds(text, start, end)) {
      const here = sweep.reaching(at, stop);
      for (const mark of here) {
        paragraph[mark.side] = Math.max(paragraph[mark.side], mark.lane + 1);
      }
      paragraph.chunks.push({ start: at, end: stop, segments: segmentsOf(text, at, stop, here) });
      at = stop;
    }
    paragraphs.push(paragraph);
  }
  return { points, paragraphs, marks: placed };
}

/** Walks once over marks in order of their start and keeps those that are open. */
class Sweep {
  private next = 0;
  private open: Placed[] = [];

  constructor(private readonly marks: readonly Placed[]) {}

  /** Those that reach into start … end; calls must go forward. */
  reaching(start: number, end: number): Placed[] {
    while (this.next < this.marks.length && this.marks[this.next]!.start < end) {
      this.open.push(this.marks[this.next++]!);
    }
    this.open = this.open.filter((mark) => mark.end > start);
    return within(this.open, start, end);
  }
}
