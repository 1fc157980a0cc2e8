#!/usr/bin/env python3
"""Measures which mentions of different bullets the store makes one story: eval/joins.py [--shared DIR] [--binary FILE] [--records FILE]

Pairs of mentions of eval/bullets.py's bullets that a reader labelled (train/labels/held/joins.tsv: spans, no words): do both tell
of one occurrence? A pair stands for as many as its weight says, since pairs that are nearly joined were sampled more densely than
those that are far from it; precision and recall of joins are estimates for all pairs of the corpus that were published within ten
days. "named": one of the two names what was before (an invasion, an agreement). Errors are read on tuning, whose pairs the weights
of src/store/stories/likeness.c were set by, and those of features.c and nodes.c are fitted on beside ECB+ (train/story_weights.py); of held the figures alone are looked at. tuning-near and held-near are all pairs that were one
story once vectors had come in, however far apart their days, and samples of those that were nearly: recall there is of what is near.
A part (a strike) and its whole (the campaign) are two there.

The bullets of the pairs are coded and stored, or all those of --records (attache export --format records of a store of all; records
without their texts are joined by their anchors alone): the more there are, the more may lead a mention elsewhere. A mention is the one whose span overlaps the labelled one most.
"""
import argparse
import collections
import csv
import os
import sqlite3
import sys
import tempfile

import bullets

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LABELS = os.path.join(ROOT, "train", "labels", "held", "joins.tsv")


def pairs():
    """(set, class, weight, (line, start, end), (line, start, end), same)"""
    with open(LABELS, encoding="utf-8") as f:
        for r in csv.DictReader(f, delimiter="\t"):
            ends = [tuple(int(r[k]) for k in keys) for keys in (("line", "start", "end"), ("other", "other_start", "other_end"))]
            yield r["set"], r["class"], float(r["weight"]), *ends, r["verdict"] == "same"


def lines():
    """Of the corpus, where the labelled mentions stand."""
    return {end[0] for p in pairs() for end in p[3:5]}


def mentions(db, column):
    """{line: [(start, end, column)]}"""
    out = collections.defaultdict(list)
    for id, start, end, value in db.execute(f'SELECT a.id, m.start, m."end", {column} FROM mention m JOIN article a USING(article)'):
        out[int(id.rsplit(".", 1)[1])].append((start, end, value))
    return out


def find(of, end):
    """What `mentions` has for the mention that overlaps a labelled end most, None where none does."""
    line, first, last = end
    found = max(((min(e, last) - max(s, first)) / (max(e, last) - min(s, first)), i) for s, e, i in of[line]) if of[line] else (0, None)
    return found[1] if found[0] > 0 else None


def measure(shared, binary, records=None):
    """{(set, class): {"precision", "recall", "joins", "n"}}, or None without the corpus; n are the pairs whose mentions were found."""
    if not os.path.exists(os.path.join(shared, bullets.CORPUS)): return None
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bullets.db")
        bullets.ingest(binary, shared, lines(), records, store)
        db = sqlite3.connect(store)
        stories = mentions(db, "m.story")
        db.close()
    sums = collections.defaultdict(collections.Counter)
    for half, kind, weight, one, other, same in pairs():
        a, b, s = find(stories, one), find(stories, other), sums[half, kind]
        if a is None or b is None: continue
        s.update({"right": weight * (a == b and same), "joined": weight * (a == b), "same": weight * same, "joins": int(a == b), "n": 1})
    return {k: {"precision": s["right"] / s["joined"] if s["joined"] else 0, "recall": s["right"] / s["same"], "joins": s["joins"], "n": s["n"]}
            for k, s in sorted(sums.items())}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache"))
    ap.add_argument("--records")
    options = ap.parse_args()
    of = measure(options.shared, options.binary, options.records)
    if of is None:
        print(f"joins: {bullets.CORPUS} is absent (--shared)", file=sys.stderr)
        return 1
    for (half, kind), m in of.items():
        print(f"joins, {half}, {kind}: precision {m['precision']:.3f} recall {m['recall']:.3f} ({m['joins']} joined of {m['n']} labelled pairs)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
