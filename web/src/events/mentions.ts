// Mentions of one story event, gathered by article and sentence.
import { articleHref } from "../components/parts";
import type { StoryMention } from "../types";

/** Mentions by article, in the order of the list. */
export function byArticle(mentions: readonly StoryMention[]): StoryMention[][] {
  const groups = new Map<string, StoryMention[]>();
  for (const m of mentions) groups.set(m.article, [...(groups.get(m.article) ?? []), m]);
  return [...groups.values()];
}

export interface Part { text: string; href: string | null }

/**
 * The sentences of an article's mentions, each once, cut where a mention begins and ends; what a mention marks leads to its
 * place in the article. Offsets count code points. Where mentions overlap the earlier keeps the words.
 */
export function sentences(mentions: readonly StoryMention[], href = articleHref): Part[][] {
  const found = new Map<string, StoryMention[]>();
  for (const m of mentions) {
    const key = m.sentence === null || m.sentence_start === null ? `${m.start} alone` : String(m.sentence_start);
    found.set(key, [...(found.get(key) ?? []), m]);
  }
  return [...found.values()].map((group) => {
    const first = group[0]!;
    if (first.sentence === null || first.sentence_start === null) return first.anchor ? [{ text: first.anchor, href: href(first.article, first.start, first.end) }] : [];
    const points = Array.from(first.sentence);
    const parts: Part[] = [];
    let at = 0;
    for (const m of [...group].sort((a, b) => a.start - b.start)) {
      const from = m.start - first.sentence_start, to = Math.min(points.length, m.end - first.sentence_start);
      if (from < at || from >= to) continue;
      if (from > at) parts.push({ text: points.slice(at, from).join(""), href: null });
      parts.push({ text: points.slice(from, to).join(""), href: href(m.article, m.start, m.end) });
      at = to;
    }
    if (at < points.length) parts.push({ text: points.slice(at).join(""), href: null });
    return parts;
  }).filter((parts) => parts.length > 0);
}
