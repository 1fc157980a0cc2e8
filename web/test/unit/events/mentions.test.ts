import assert from "node:assert/strict";
import { test } from "node:test";
import { byArticle, sentences } from "../../../src/events/mentions";
import type { StoryMention } from "../../../src/types";

const mention = (article: string, start: number, end: number, sentence: string | null, sentence_start: number | null): StoryMention => ({
  article, start, end, sentence, sentence_start, title: null, publisher: null, published: null, url: null, anchor: "held talks", status: "actual", said_by: [],
  background: false, corrected: false,
});
const href = (article: string, start?: number | null, end?: number | null) => `${article}:${start}-${end}`;

test("mentions of one article stand together, in the order of the list", () => {
  const all = [mention("a", 0, 1, null, null), mention("b", 0, 1, null, null), mention("a", 5, 6, null, null)];
  assert.deepEqual(byArticle(all).map((g) => g.map((m) => m.article)), [["a", "a"], ["b"]]);
});

test("a sentence stands once, with the words of each of its mentions marked; offsets count code points", () => {
  const sentence = "🙂 Kaldor struck, then Vessia hit back.";
  const found = sentences([mention("a", 122, 130, sentence, 100), mention("a", 109, 115, sentence, 100)], href);
  assert.equal(found.length, 1);
  assert.equal(found[0]!.map((p) => p.text).join(""), sentence);
  assert.deepEqual(found[0]!.filter((p) => p.href).map((p) => p.text), ["struck", "Vessia h"]);
});

test("overlapping mentions lose no words, and without text the anchor alone is shown", () => {
  const sentence = "Kaldor struck first.";
  const found = sentences([mention("a", 0, 13, sentence, 0), mention("a", 7, 13, sentence, 0)], href);
  assert.equal(found[0]!.map((p) => p.text).join(""), sentence);
  assert.deepEqual(sentences([mention("a", 3, 9, null, null)], href), [[{ text: "held talks", href: "a:3-9" }]]);
});
