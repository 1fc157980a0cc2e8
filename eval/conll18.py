#!/usr/bin/env python3
"""The measures of the CoNLL 2018 shared task "Multilingual Parsing from Raw Text to Universal Dependencies" (Zeman et al. 2018,
section 5), written anew from their definition.

    python3 eval/conll18.py GOLD.conllu[.gz] SYSTEM.conllu[.gz]

Both files must hold the same characters once white space is left out. Tokens, sentences and words are found by the characters
that they cover. Words of a multiword token share its characters; where either side has one, the words of the stretch are matched
by the longest common subsequence of their forms. Everything else is measured on matched words: of a measure, precision is what
is right among the system's words, recall among the gold ones.
"""
import collections
import gzip
import sys

MEASURES = ["Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "AllTags", "Lemmas", "UAS", "LAS", "CLAS", "MLAS", "BLEX"]

# Relations of content words, and of the function words that MLAS counts with them. Punctuation is neither.
CONTENT = set("nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj "
              "fixed flat compound list parataxis orphan goeswith reparandum root dep".split())
FUNCTION = set("aux cop mark det clf case cc".split())
# The features that UD defines for all languages; others are left out of the comparison.
FEATURES = set("PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect "
               "Voice Evident Polarity Person Polite".split())


class Mistake(ValueError):
    """A file that is no CoNLL-U, or two files of different texts."""


class Word:
    """A syntactic word. `start`, `end`: characters of the written word, without white space; `joined`: it is part of a multiword
    token; `parent`: a Word, or None for the root."""

    def __init__(self, columns, start, end, joined):
        self.form, self.lemma, self.upos, self.xpos = columns[1:5]
        self.feats = "|".join(sorted(f for f in columns[5].split("|") if f.split("=", 1)[0] in FEATURES))
        self.head = columns[6]
        self.deprel = columns[7].split(":", 1)[0]
        self.start, self.end, self.joined = start, end, joined
        self.parent, self.functions = None, []


class Text:
    """A file: its characters, the spans of tokens and sentences, its words."""

    def __init__(self):
        self.chars, self.tokens, self.sentences, self.words = [], [], [], []


def squeeze(form):
    return "".join(c for c in form if not c.isspace())


def parse_sentence(lines, text):
    first, begin = len(text.words), len(text.chars)
    inside = None  # (id of the last word of the multiword token, its start, its end)
    for number, line in lines:
        columns = line.split("\t")
        if len(columns) != 10: raise Mistake(f"line {number}: {len(columns)} columns instead of 10")
        if "." in columns[0]: continue
        form = squeeze(columns[1])
        if not form: raise Mistake(f"line {number}: an empty form")
        if "-" in columns[0]:
            inside = (int(columns[0].split("-")[1]), len(text.chars), len(text.chars) + len(form))
            text.chars.extend(form)
            text.tokens.append(inside[1:])
            continue
        if int(columns[0]) != len(text.words) - first + 1: raise Mistake(f"line {number}: word {columns[0]} is out of order")
        if inside and int(columns[0]) <= inside[0]:
            text.words.append(Word(columns, inside[1], inside[2], True))
            continue
        inside = None
        start = len(text.chars)
        text.chars.extend(form)
        text.tokens.append((start, len(text.chars)))
        text.words.append(Word(columns, start, len(text.chars), False))
    words = text.words[first:]
    for word in words:
        head = int(word.head)
        if not 0 <= head <= len(words): raise Mistake(f"line {lines[0][0]}: a head outside its sentence")
        word.parent = words[head - 1] if head else None
        if head and word.deprel in FUNCTION: word.parent.functions.append(word)
    for word in words:
        seen = word
        for _ in words: seen = seen.parent if seen else None
        if seen: raise Mistake(f"line {lines[0][0]}: a cycle of heads")
    text.sentences.append((begin, len(text.chars)))


def parse(lines):
    """A Text out of the lines of a CoNLL-U file."""
    text, sentence = Text(), []
    for number, line in enumerate(lines, 1):
        line = line.rstrip("\r\n")
        if line.startswith("#"): continue
        if line: sentence.append((number, line))
        elif sentence:
            parse_sentence(sentence, text)
            sentence = []
    if sentence: parse_sentence(sentence, text)
    return text


def read(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return parse(f)


def common(gold, system):
    """Pairs of the longest common subsequence of two lists of words, by form."""
    a, b = [w.form.lower() for w in gold], [w.form.lower() for w in system]
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for k in reversed(range(len(b))):
            best[i][k] = best[i + 1][k + 1] + 1 if a[i] == b[k] else max(best[i + 1][k], best[i][k + 1])
    i = k = 0
    while i < len(a) and k < len(b):
        if a[i] == b[k]:
            yield gold[i], system[k]
            i, k = i + 1, k + 1
        elif best[i + 1][k] >= best[i][k + 1]: i += 1
        else: k += 1


def stretch(words, at, end):
    """Where the words that begin before `end` stop, and how far the multiword tokens among them reach."""
    while at < len(words) and words[at].start < end:
        if words[at].joined: end = max(end, words[at].end)
        elif words[at].end > end: break
        at += 1
    return at, end


def align(gold, system):
    """Pairs (gold word, system word) that stand for the same."""
    pairs, i, k = [], 0, 0
    while i < len(gold) and k < len(system):
        g, s = gold[i], system[k]
        if g.joined or s.joined:
            # Whatever begins before a multiword token does and is none itself has no partner in it.
            if not g.joined and g.start < s.start: i += 1
            elif not s.joined and s.start < g.start: k += 1
            else:
                end = max(w.end for w in (g, s) if w.joined)
                i2, k2 = i, k
                while True:
                    i2, end2 = stretch(gold, i2, end)
                    k2, end2 = stretch(system, k2, end2)
                    if end2 == end: break
                    end = end2
                pairs += common(gold[i:i2], system[k:k2])
                i, k = i2, k2
        elif (g.start, g.end) == (s.start, s.end):
            pairs.append((g, s))
            i, k = i + 1, k + 1
        elif g.start <= s.start: i += 1
        else: k += 1
    return pairs


Score = collections.namedtuple("Score", "gold system correct aligned")


def f1(score):
    return 2 * score.correct / (score.gold + score.system) if score.gold + score.system else 0.0


def spans_score(gold, system):
    correct = len(set(gold) & set(system))
    return Score(len(gold), len(system), correct, None)


def words_score(gold, system, pairs, key, only=None):
    """`key(word, same)` is what must be equal; `same` turns a word into the gold word that it stands for."""
    partner = {id(s): g for g, s in pairs}
    of_gold = lambda w: w
    of_system = lambda w: None if w is None else partner.get(id(w), "unaligned")
    keep = only or (lambda w: True)
    correct = sum(keep(g) and key(g, of_gold) == key(s, of_system) for g, s in pairs)
    return Score(sum(map(keep, gold)), sum(map(keep, system)), correct, sum(keep(g) for g, _ in pairs))


def lemma(word, same):
    """A gold lemma "_" is not measured."""
    gold = same(word)
    return word.lemma if gold == "unaligned" or gold.lemma != "_" else "_"


def functions(word, same):
    return [(same(f), f.deprel, f.upos, f.feats) for f in word.functions]


def evaluate(gold, system):
    """All measures of two Texts: {name: Score}."""
    if gold.chars != system.chars:
        at = next((i for i, (a, b) in enumerate(zip(gold.chars, system.chars)) if a != b), min(len(gold.chars), len(system.chars)))
        raise Mistake(f"the texts differ from character {at}: {''.join(gold.chars[at:at + 20])!r} is {''.join(system.chars[at:at + 20])!r}")
    pairs = align(gold.words, system.words)
    content = lambda w: w.deprel in CONTENT
    score = lambda key, only=None: words_score(gold.words, system.words, pairs, key, only)
    return {
        "Tokens": spans_score(gold.tokens, system.tokens),
        "Sentences": spans_score(gold.sentences, system.sentences),
        "Words": Score(len(gold.words), len(system.words), len(pairs), len(pairs)),
        "UPOS": score(lambda w, same: w.upos),
        "XPOS": score(lambda w, same: w.xpos),
        "UFeats": score(lambda w, same: w.feats),
        "AllTags": score(lambda w, same: (w.upos, w.xpos, w.feats)),
        "Lemmas": score(lemma),
        "UAS": score(lambda w, same: same(w.parent)),
        "LAS": score(lambda w, same: (same(w.parent), w.deprel)),
        "CLAS": score(lambda w, same: (same(w.parent), w.deprel), content),
        "MLAS": score(lambda w, same: (same(w.parent), w.deprel, w.upos, w.feats, functions(w, same)), content),
        "BLEX": score(lambda w, same: (same(w.parent), w.deprel, lemma(w, same)), content),
    }


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        scores = evaluate(read(arguments[0]), read(arguments[1]))
    except (Mistake, OSError) as e:
        print(f"conll18: {e}", file=sys.stderr)
        return 1
    print("measure\tprecision\trecall\tF1\tof aligned")
    for name in MEASURES:
        s = scores[name]
        percent = lambda a, b: f"{100 * a / b if b else 0:.2f}"
        print(name, percent(s.correct, s.system), percent(s.correct, s.gold), f"{100 * f1(s):.2f}",
              percent(s.correct, s.aligned) if s.aligned is not None else "", sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
