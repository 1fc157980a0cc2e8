#!/usr/bin/env python3
"""Measures what the ledger says became of commitments in a stream of unlike news: eval/turns.py [--shared DIR] [--binary FILE] [--records FILE]

Changes of entries by other bullets than those that opened them (eval/bullets.py), as versions of the ledger told them, were read by a
reader (train/labels/held/turns.tsv: spans, no words): does the bullet tell that of that very commitment? "none": what was opened is no
commitment; "unclear" is not counted. The threads of gold/ledger hold one matter each; here ten thousand bullets hold hundreds, so that
what is joined wrongly shows. Precision is that of labelled changes which are told now, recall the share of right ones that still are;
labelled are more of what was told wrongly once, so that precision over all is higher. What the newest version told is read to the end.

The bullets of the changes are coded and stored, or all those of --records (attache export --format records of a store of all).
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
LABELS = os.path.join(ROOT, "train", "labels", "held", "turns.tsv")


def labels():
    """((line, start, end) that opened, (line, start, end) that tells, change, verdict)"""
    with open(LABELS, encoding="utf-8") as f:
        for r in csv.DictReader(f, delimiter="\t"):
            ends = [tuple(int(r[k]) for k in keys) for keys in (("line", "start", "end"), ("other", "other_start", "other_end"))]
            yield *ends, r["change"], r["verdict"]


def measure(shared, binary, records=None):
    """{change: {"precision", "recall", "told", "n"}} and "all", or None without the corpus; n are those judged right."""
    if not os.path.exists(os.path.join(shared, bullets.CORPUS)): return None
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bullets.db")
        bullets.ingest(binary, shared, {end[0] for label in labels() for end in label[:2]}, records, store)
        db, told = sqlite3.connect(store), collections.defaultdict(list)
        for one, start, end, other, first, last, change in db.execute(
                'SELECT a.id, o.start, o."end", b.id, c.start, c."end", c.change FROM change c JOIN change o ON o.entry = c.entry'
                ' AND o.ordinal = 0 JOIN article a ON a.article = o.article JOIN article b ON b.article = c.article WHERE c.article <> o.article'):
            told[int(one.rsplit(".", 1)[1]), int(other.rsplit(".", 1)[1]), change].append((start, end, first, last))
        db.close()
    sums = collections.defaultdict(collections.Counter)
    for one, other, change, verdict in labels():
        if verdict == "unclear": continue
        is_told = any(s < one[2] and one[1] < e and f < other[2] and other[1] < l for s, e, f, l in told[one[0], other[0], change])
        for key in (change, "all"):
            sums[key].update({"told": is_told, "right": is_told and verdict == "right", "n": verdict == "right"})
    return {k: {"precision": s["right"] / s["told"] if s["told"] else 0, "recall": s["right"] / s["n"] if s["n"] else 0, "told": s["told"], "n": s["n"]}
            for k, s in sorted(sums.items())}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache"))
    ap.add_argument("--records")
    options = ap.parse_args()
    of = measure(options.shared, options.binary, options.records)
    if of is None:
        print(f"turns: {bullets.CORPUS} is absent (--shared)", file=sys.stderr)
        return 1
    for change, m in of.items():
        print(f"turns, {change}: precision {m['precision']:.3f} recall {m['recall']:.3f} ({m['told']} told, {m['n']} right)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
