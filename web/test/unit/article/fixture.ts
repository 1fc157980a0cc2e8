/* A small article with nested claims and an ultimatum, its record written by hand. */
import type { ArticleRecord, RecordActor, Span } from "../../../src/types";

const text =
  "On Wednesday the foreign minister of Kaldor threatened to close the border unless Vessia frees two journalists by " +
  "Friday, an official told the Harbour Post. Talks will go on.";

function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) {
    throw new Error(`not in the text: ${words}`);
  }
  return { start, end: start + words.length, text: words };
}

function actor(id: string, name: string, words: string): RecordActor {
  const span = at(words);
  return {
    id,
    name,
    kind: "person",
    country: [],
    sector: [],
    office: null,
    entity: null,
    basis: { told: "text", by: "network", entry: null, span },
    mentions: [{ ...span, form: "nominal" }],
  };
}

const why = { by: "network", entry: null } as const;

const record: ArticleRecord = {
  schema: "attache.record/1",
  id: "border",
  title: "Kaldor threatens to close the border",
  publisher: "Strait Times",
  outlets: [],
  url: null,
  published: "2025-08-06",
  language: "en",
  text_sha256: "0".repeat(64),
  offset_unit: "codepoint",
  coder: { version: "0", model: null, lexicon: null, knowledge: null },
  actors: [
    actor("a1", "foreign minister of Kaldor", "the foreign minister of Kaldor"),
    actor("a2", "Vessia", "Vessia"),
    actor("a3", "official", "an official"),
    actor("a4", "Harbour Post", "Harbour Post"),
  ],
  events: [
    {
      id: "e1",
      anchor: at("threatened to close the border"),
      type: "THREATEN",
      mode: null,
      context: [],
      plover: "THREATEN",
      cameo: "130",
      quad: "verbal-conflict",
      intensity: -3.5,
      actor: ["a1"],
      recipient: ["a2"],
      status: "actual",
      background: false,
      said_by: ["a3"],
      claims: ["c1"],
      date: "2025-08-06",
      time: at("Wednesday"),
      date_basis: "relative",
      place: null,
      location: null,
      numbers: [],
      same_as: null,
      score: 0.9,
      why,
    },
    {
      id: "e2",
      anchor: at("Talks will go on"),
      type: "CONSULT",
      mode: null,
      context: [],
      plover: "AGREE",
      cameo: "03",
      quad: "verbal-cooperation",
      intensity: 2.5,
      actor: [],
      recipient: [],
      status: "planned",
      background: false,
      said_by: [],
      claims: [],
      date: null,
      time: null,
      date_basis: null,
      place: null,
      location: null,
      numbers: [],
      same_as: null,
      score: 0.5,
      why,
    },
  ],
  claims: [
    {
      id: "c1",
      source: ["a3"],
      via: ["a4"],
      cue: at("told"),
      content: at(
        "On Wednesday the foreign minister of Kaldor threatened to close the border unless Vessia frees two journalists by Friday",
      ),
      form: "indirect",
      inside: null,
      stance: "asserts",
      score: 0.9,
      why,
    },
    {
      id: "c2",
      source: ["a1"],
      via: [],
      cue: at("threatened"),
      content: at("to close the border unless Vessia frees two journalists by Friday"),
      form: "indirect",
      inside: "c1",
      stance: "asserts",
      score: 0.9,
      why,
    },
  ],
  commitments: [
    {
      id: "k1",
      kind: "ultimatum",
      issuer: ["a1"],
      addressee: ["a2"],
      affected: [],
      act: at("close the border"),
      condition: at("Vessia frees two journalists"),
      due: "2025-08-08",
      due_from: null,
      due_time: at("by Friday"),
      event: "e1",
      status: "actual",
      said_by: ["a3"],
      claims: ["c1"],
      score: 0.8,
      why,
    },
  ],
  times: [
    { id: "t1", span: at("Wednesday"), type: "DATE", value: "2025-08-06", from: "2025-08-06", to: "2025-08-06" },
    { id: "t2", span: at("Friday"), type: "DATE", value: "2025-08-08", from: "2025-08-08", to: "2025-08-08" },
  ],
  places: [],
  notes: [],
};

export const article = { text, record };
