import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chainOf, insideOf, nesting } from "../../../src/article/chain";
import { byField, checkValue, choicesOf, isDay, sameValue, sayValue, specOf } from "../../../src/article/corrections";
import { evidenceOf, nearestMention } from "../../../src/article/evidence";
import { readExplanation } from "../../../src/article/explanation";
import { layOut } from "../../../src/article/layout";
import { light, lightsOf } from "../../../src/article/light";
import { marksOf } from "../../../src/article/marks";
import { find, layerOf, withRemoved } from "../../../src/article/record";
import { stepOf, walk } from "../../../src/article/walk";
import { article } from "./fixture";

const { record, text } = article;
const words = (start: number, end: number): string => [...text].slice(start, end).join("");

describe("ids", () => {
  test("name their layer", () => {
    assert.deepEqual(["e1", "a12", "c3", "k4", "t5", "p6"].map(layerOf), [
      "event",
      "actor",
      "claim",
      "commitment",
      "time",
      "place",
    ]);
    assert.deepEqual(["", "e0", "e", "x1", "e1x", "E1"].map(layerOf), [null, null, null, null, null, null]);
  });

  test("find their item, in its seat or elsewhere", () => {
    assert.equal(find(record.actors, "a2")?.name, "Vessia");
    assert.deepEqual(find([{ id: "e7" }], "e7"), { id: "e7" });
    assert.equal(find(record.actors, "a99"), null);
  });
});

describe("marks", () => {
  test("stand over the words of the record", () => {
    for (const mark of marksOf(record)) {
      assert.ok(words(mark.start, mark.end).length > 0);
    }
    const said = marksOf(record).map((mark) => `${mark.id} ${mark.part} ${words(mark.start, mark.end)}`);
    assert.ok(said.includes("k1 condition Vessia frees two journalists"));
  });

  test("show what is not so, or not yet, by their line", () => {
    const line = (id: string): string | undefined => marksOf(record).find((mark) => mark.id === id)?.line;
    assert.equal(line("e1"), "full");
    assert.equal(line("e2"), "broken");
  });
});

describe("chain of sources", () => {
  test("goes from the one who said it to the house that prints it", () => {
    assert.deepEqual(
      chainOf(record, "c2").map(({ role, name }) => `${role} ${name}`),
      ["source foreign minister of Kaldor", "via official", "via Harbour Post", "publisher Strait Times"],
    );
  });

  test("says so where nobody is named", () => {
    const bare = { ...record, publisher: null, claims: [{ ...record.claims[0]!, source: [], via: [] }] };
    assert.deepEqual(
      chainOf(bare, "c1").map(({ role, name }) => [role, name]),
      [
        ["source", null],
        ["publisher", null],
      ],
    );
  });

  test("is cut where claims hold one another in a ring", () => {
    const [a, b] = record.claims;
    const ring = {
      ...record,
      claims: [
        { ...a!, inside: "c2" },
        { ...b!, inside: "c1" },
      ],
    };
    assert.deepEqual(
      nesting(ring, "c1").map(({ id }) => id),
      ["c1", "c2"],
    );
  });

  test("knows what stands inside", () => {
    assert.deepEqual(
      insideOf(record, "c1").map(({ id }) => id),
      ["c2"],
    );
  });
});

describe("evidence", () => {
  test("of an event is its words, its parties nearest to it, its day and place", () => {
    assert.deepEqual(
      evidenceOf(record, "e1").map(({ role, start, end }) => `${role}: ${words(start, end)}`),
      [
        "self: threatened to close the border",
        "who: the foreign minister of Kaldor",
        "whom: Vessia",
        "says: an official",
        "when: Wednesday",
      ],
    );
  });

  test("of a commitment is its act, condition and day", () => {
    const roles = evidenceOf(record, "k1").map(({ role }) => role);
    assert.deepEqual(roles, ["self", "if", "when", "who", "whom", "says"]);
  });

  test("takes the nearest mention, of two the earlier", () => {
    const actor = {
      ...record.actors[1]!,
      mentions: [span(0, 2), span(8, 10)].map((s) => ({ ...s, form: "name" as const })),
    };
    assert.equal(nearestMention(actor, span(4, 6))?.start, 0);
    assert.equal(nearestMention(actor, span(5, 7))?.start, 8);
    assert.equal(nearestMention(actor, span(5, 7), [0, 8])?.start, 0); // its paragraph goes first
    assert.equal(nearestMention(null, span(5, 7)), null);
  });

  test("of what is not there is nothing", () => {
    assert.deepEqual(evidenceOf(record, "e99"), []);
    assert.deepEqual(evidenceOf(record, null), []);
  });
});

const span = (start: number, end: number): { start: number; end: number; text: string } => ({ start, end, text: "" });

describe("lights", () => {
  test("of several the shortest gives the look, and all that begin are named", () => {
    const layout = layOut(text, marksOf(record));
    const all = lightsOf(layout.points, evidenceOf(record, "k1"));
    const lit = layout.paragraphs.flatMap(({ chunks }) => chunks.flatMap((chunk) => light(chunk.segments, all)));
    assert.equal(lit.map((each) => each.text).join(""), text);
    const vessia = lit.find((each) => each.text === "Vessia")!;
    assert.equal(vessia.role, "whom");
    assert.deepEqual(vessia.begins, ["whom", "if"]);
    assert.equal(lit.find((each) => each.text.includes("frees two"))!.role, "if");
  });
});

describe("walking", () => {
  test("goes round the events, and from another layer to the next in the text", () => {
    const next = stepOf("n")!;
    const last = stepOf("p")!;
    assert.equal(walk(record, next, null), "e1");
    assert.equal(walk(record, next, "e1"), "e2");
    assert.equal(walk(record, next, "e2"), "e1");
    assert.equal(walk(record, last, "e1"), "e2");
    assert.equal(walk(record, next, "t2"), "e2");
    assert.equal(walk(record, next, "t1"), "e1");
    assert.equal(walk(record, last, "t1"), "e2");
  });

  test("leads nowhere in an empty layer, and other keys are not its own", () => {
    assert.equal(walk({ ...record, claims: [] }, stepOf("c")!, null), null);
    assert.equal(stepOf("x"), null);
    assert.equal(stepOf("constructor"), null);
  });
});

describe("explanation", () => {
  const page = [
    "e1        demo",
    "anchor    “threatened “at once” to” 3–12",
    "type      THREATEN: warn; by network 0.91, entry threaten/V",
    "          rejected: REJECT, by network 0.05",
    "actor     a1 minister (GOV), here “minister” 20–28 (nominal)",
    "            country and sector from text; “Kaldor” 2–9",
    "          network: nobody 0.02",
    "said by   nobody",
  ].join("\n");

  test("is read field by field", () => {
    const fields = readExplanation(page);
    assert.deepEqual(
      fields.map(({ name }) => name),
      ["anchor", "type", "actor", "said by"],
    );
    assert.deepEqual(fields[0]!.lines[0]!.parts, [{ text: "threatened “at once” to", start: 3, end: 12 }]);
    assert.deepEqual(fields[1]!.lines[1], { parts: ["REJECT, by network 0.05"], verdict: "rejected", depth: 1 });
    assert.deepEqual(
      fields[2]!.lines.map(({ depth, verdict }) => [depth, verdict]),
      [
        [0, "says"],
        [2, "says"],
        [1, "network"],
      ],
    );
  });

  test("is empty where nothing came", () => {
    assert.deepEqual(readExplanation(""), []);
  });
});

describe("corrections", () => {
  const correction = (field: string, value: string, at: string, key = "K1") => ({
    id: at,
    article: "x",
    layer: "event" as const,
    key,
    field,
    value,
    was: "THREATEN",
    note: "",
    by: "",
    at,
  });

  test("are found by item and field, the last to come stands", () => {
    const found = byField(
      [
        correction("type", "ACCUSE", "2026-01-02"),
        correction("type", "REJECT", "2026-01-01"),
        correction("type", "AID", "2026-01-03", "K9"),
      ],
      { e1: { key: "K1" }, c1: { key: "K1" } },
    );
    assert.deepEqual([...found.keys()], ["e1.type"]);
    assert.equal(found.get("e1.type")?.value, "ACCUSE");
  });

  test("take days, months and years that the calendar has", () => {
    assert.ok(["2025", "2025-02", "2025-02-28"].every(isDay));
    assert.equal(["2025-02-30", "2025-13", "25-1-1", "2025-2-3", "soon", "2025-00-10"].some(isDay), false);
  });

  test("say what is wrong", () => {
    const check = (id: string, field: string, typed: string) => checkValue(specOf(id, field)!, typed);
    assert.ok("error" in check("e1", "date", "2025-02-30"));
    assert.deepEqual(check("e1", "date", " "), { value: null });
    assert.ok("error" in check("e1", "type", ""));
    assert.deepEqual(check("a1", "country", "usa, kor"), { value: ["USA", "KOR"] });
    assert.ok("error" in check("a1", "country", "U5A"));
  });

  test("offer the modes of the type", () => {
    assert.deepEqual(choicesOf("event", "mode", { ...record.events[0]!, type: "AID" }), []);
    assert.ok(choicesOf("event", "mode", record.events[0]!).includes("violence"));
    assert.equal(choicesOf("event", "type", record.events[0]!).length, 16);
  });

  test("keep a false alarm in its place", () => {
    const { events } = record;
    const without = { ...record, events: events.slice(1) };
    assert.deepEqual(withRemoved(without, [{ item: events[0]! }]).events, events);
    assert.equal(withRemoved(record, []), record);
  });

  test("compare and say values", () => {
    assert.ok(sameValue("close the border", { ...span(1, 2), text: "close the border" }));
    assert.equal(
      sayValue(record, ["a2", { name: "Kaldor", kind: "state", country: [], sector: [] }]),
      "Vessia, Kaldor",
    );
    assert.ok(sameValue(["a1", "a2"], ["a2", "a1"]));
    assert.ok(sameValue(span(1, 2), { ...span(1, 2), text: "x" }));
    assert.equal(sameValue("a", null), false);
    assert.equal(sayValue(record, ["a2"]), "Vessia");
    assert.equal(sayValue(null, []), "none");
    assert.equal(sayValue(record, false), "no");
  });
});
