import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assignLanes, type Interval } from "../../../src/article/lanes";
import { layOut, paragraphsOf, type Layout } from "../../../src/article/layout";
import type { Mark } from "../../../src/article/marks";
import { CodePoints } from "../../../src/article/offsets";

function mark(id: string, start: number, end: number, layer: Mark["layer"] = "event"): Mark {
  const side = layer === "claim" ? "over" : "under";
  const tone = layer === "event" ? "verbal-conflict" : layer;
  return { id, layer, part: "anchor", start, end, side, tone, line: "full" };
}

/** A small generator with a seed, so that a failure can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const textOf = (layout: Layout): string =>
  layout.paragraphs
    .map((paragraph) => paragraph.chunks.map((chunk) => chunk.segments.map((each) => each.text).join("")).join(""))
    .join("\n");

describe("code points", () => {
  test("are UTF-16 units where nothing is astral", () => {
    const points = new CodePoints("Zürich → ok");
    assert.equal(points.length, 11);
    assert.equal(points.unit(8), 8);
    assert.equal(points.point(8), 8);
  });

  test("count an astral character once", () => {
    const points = new CodePoints("a🇺🇦b𝔘c");
    assert.equal(points.length, 6);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((point) => points.unit(point)),
      [0, 1, 3, 5, 6, 8, 9],
    );
    assert.equal(points.slice(3, 5), "b𝔘");
    assert.deepEqual(
      [0, 1, 2, 3, 5, 6, 7, 8, 9].map((unit) => points.point(unit)),
      [0, 1, 1, 2, 3, 4, 4, 5, 6],
    );
  });

  test("outside the text are brought to its ends", () => {
    const points = new CodePoints("a🙂");
    assert.equal(points.unit(99), 3);
    assert.equal(points.unit(-1), 0);
    assert.equal(points.unit(Number.NaN), 0);
  });
});

describe("lanes", () => {
  test("what is nested lies nearer to the text", () => {
    const outer = { start: 0, end: 50 };
    const middle = { start: 5, end: 20 };
    const inner = { start: 8, end: 12 };
    assert.deepEqual(
      assignLanes([outer, middle, inner], () => 0),
      [2, 1, 0],
    );
  });

  test("what only touches shares a lane", () => {
    assert.deepEqual(
      assignLanes(
        [
          { start: 0, end: 5 },
          { start: 5, end: 9 },
        ],
        () => 0,
      ),
      [0, 0],
    );
  });

  test("of equal spans the rank decides", () => {
    const same = [
      { start: 3, end: 9, rank: 2 },
      { start: 3, end: 9, rank: 1 },
    ];
    assert.deepEqual(
      assignLanes(same, (each) => each.rank),
      [1, 0],
    );
  });

  test("no two that overlap share one, and nested ones keep their order, whatever comes", () => {
    const below = numbers(7);
    for (let round = 0; round < 200; round++) {
      const some: Interval[] = Array.from({ length: 1 + below(30) }, () => {
        const start = below(60);
        return { start, end: start + 1 + below(25) };
      });
      const lanes = assignLanes(some, () => 0);
      some.forEach((a, i) => {
        some.forEach((b, j) => {
          if (i !== j && a.start < b.end && b.start < a.end) {
            assert.notEqual(lanes[i], lanes[j]);
            if (a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start) {
              assert.ok(lanes[i] > lanes[j]!);
            }
          }
        });
      });
    }
  });
});

describe("layout", () => {
  test("paragraphs end at line ends of any kind and keep what stands in them", () => {
    const text = "One.\r\n\r\nTwo\u2028three.\n  \nFour.";
    assert.deepEqual(
      paragraphsOf(text).map(({ start, end }) => text.slice(start, end)),
      ["One.", "Two", "three.", "Four."],
    );
  });

  test("segments are cut at every boundary and name all marks over them, the innermost first", () => {
    const layout = layOut("abcdefghij", [mark("e1", 0, 8), mark("e2", 2, 5), mark("c1", 4, 10, "claim")]);
    const segments = layout.paragraphs[0]!.chunks[0]!.segments;
    assert.deepEqual(
      segments.map((each) => each.text),
      ["ab", "cd", "e", "fgh", "ij"],
    );
    assert.deepEqual(
      segments[2]!.covers.map(({ mark: { id, lane } }) => [id, lane]),
      [
        ["e2", 0],
        ["c1", 0],
        ["e1", 1],
      ],
    );
    assert.deepEqual([layout.paragraphs[0]!.over, layout.paragraphs[0]!.under], [1, 2]);
  });

  test("first and last parts of a mark are told", () => {
    const layout = layOut("abcdef", [mark("e1", 1, 5), mark("e2", 3, 4)]);
    const covers = layout.paragraphs[0]!.chunks[0]!.segments.map((each) => each.covers.find((c) => c.mark.id === "e1"));
    assert.deepEqual(
      covers.map((cover) => cover && [cover.first, cover.last]),
      [undefined, [true, false], [false, false], [false, true], undefined],
    );
  });

  test("marks behind astral characters stand over their words", () => {
    const text = "🙂🙂 Vessia 𝔘 threatened";
    const points = [...text];
    const start = points.indexOf("t");
    const layout = layOut(text, [mark("e1", start, points.length)]);
    const marked = layout.paragraphs[0]!.chunks[0]!.segments.filter((each) => each.covers.length > 0);
    assert.deepEqual(
      marked.map((each) => each.text),
      ["threatened"],
    );
  });

  test("a mark across paragraphs is in both, in one lane", () => {
    const text = "“One.\n\nTwo,” he said.";
    const layout = layOut(text, [mark("c1", 0, 12, "claim"), mark("c2", 1, 4, "claim")]);
    const lanes = layout.paragraphs.map(
      (paragraph) =>
        paragraph.chunks[0]!.segments.flatMap((each) => each.covers).find((c) => c.mark.id === "c1")!.mark.lane,
    );
    assert.deepEqual(lanes, [1, 1]);
  });

  test("offsets outside the text, empty and turned marks do no harm", () => {
    const layout = layOut("abc", [mark("e1", 1, 99), mark("e2", 2, 2), mark("e3", 50, 60)]);
    assert.deepEqual(
      layout.marks.map(({ id }) => id),
      ["e1"],
    );
    assert.equal(textOf(layout), "abc");
    assert.deepEqual(layOut("", [mark("e1", 0, 4)]).paragraphs, []);
  });

  test("a long paragraph is cut into chunks between words, and no character is lost", () => {
    const text = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(" ");
    const layout = layOut(text, [mark("e1", 0, text.length), mark("e2", 1400, 1600)]);
    assert.ok(layout.paragraphs[0]!.chunks.length > 10);
    assert.equal(textOf(layout), text);
    for (const chunk of layout.paragraphs[0]!.chunks.slice(0, -1)) {
      assert.equal(text[chunk.end - 1], " ");
    }
  });

  test("a paragraph without spaces is cut beside surrogate pairs", () => {
    const text = "🙂".repeat(6000);
    const layout = layOut(text, []);
    assert.equal(textOf(layout), text);
    for (const chunk of layout.paragraphs[0]!.chunks) {
      assert.ok(chunk.segments.every((each) => each.text.length % 2 === 0));
    }
  });

  test("200 KB with thousands of marks take about half a second", () => {
    const below = numbers(3);
    const text = "lorem ipsum dolor sit amet ".repeat(7500);
    const marks = Array.from({ length: 9000 }, (_, i) => {
      const start = below(text.length - 200);
      return mark(`e${i}`, start, start + 3 + below(60));
    }).sort((a, b) => a.start - b.start);
    const began = process.cpuUsage();
    const layout = layOut(text, marks);
    assert.ok(process.cpuUsage(began).user < 1_500_000);
    assert.equal(textOf(layout), text);
  });
});
