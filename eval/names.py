#!/usr/bin/env python3
"""Names found in the kept-out tenth of the worldwide newswire, exact spans: F1 on person, organisation, location.

  names.py [--shared DIR] [--binary FILE]

train/split.py says which documents are kept out (eval/splits.tsv lists them); train/data.py skips those.
"""
import argparse
import collections
import gzip
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(os.path.join(ROOT, "train"))
from split import tenth  # what is measured is what training leaves out

TYPES = ("Person", "Organization", "Location")


def documents(path):
    """(name, sentences of (token, tag))."""
    docs = []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# doc"): docs.append((line.split("=", 1)[1].strip(), [[]]))
        elif not line.strip(): docs[-1][1].append([])
        else:
            c = line.split("\t") if "\t" in line else line.rsplit(None, 1)  # a third column holds names inside names
            docs[-1][1][-1].append((c[0].strip() or "-", c[1].strip() if len(c) > 1 else "O"))
    return docs


def spaced(sentences):
    """Text of the tokens, a sentence a line, and the gold spans in it."""
    text, spans, cur = "", [], None
    for s in sentences:
        if not s: continue
        for i, (word, tag) in enumerate(s):
            if i: text += " "
            start = len(text); text += word
            if tag[0] == "B": cur = [start, len(text), tag[2:]]; spans.append(cur)
            elif tag[0] == "I" and cur and cur[2] == tag[2:]: cur[1] = len(text)
            else: cur = None
        text += "\n"; cur = None
    return text, {tuple(s) for s in spans}


def measure(shared, binary):
    path = os.path.join(shared, "corpora", "ner", "worldwide_newswire.tsv.gz")
    if not os.path.exists(path): return None
    kept = [(n, *spaced(s)) for n, s in documents(path) if tenth(n)]
    lines = "".join(json.dumps({"id": n, "text": t}, ensure_ascii=False) + "\n" for n, t, _ in kept)
    out = subprocess.run([binary, "dump", "--layer", "names", "-"], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    texts, found, name = {n: t.encode() for n, t, _ in kept}, collections.defaultdict(set), None
    for line in out.splitlines():
        if line.startswith("# newdoc id = "): name = line[14:]
        elif line.startswith("{"):
            r = json.loads(line)
            start, end = (len(texts[name][:at].decode()) for at in r["at"][:2])
            found[name].add((start, end, r["type"]))
    hit, gold, pred = collections.Counter(), collections.Counter(), collections.Counter()
    for name, _, spans in kept:
        for s in spans: gold[s[2]] += 1
        for s in found[name]: pred[s[2]] += 1
        for s in spans & found[name]: hit[s[2]] += 1
    f1 = lambda h, g, p: 2 * h / (g + p) if g + p else 0.0
    rows = {t: f1(hit[t], gold[t], pred[t]) for t in TYPES}
    rows["all"] = f1(sum(hit[t] for t in TYPES), sum(gold[t] for t in TYPES), sum(pred[t] for t in TYPES))
    return rows, len(kept)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared")); ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache"))
    a = ap.parse_args()
    m = measure(a.shared, a.binary)
    if m is None:
        print("names: the corpus is absent (--shared)", file=sys.stderr); return 1
    print(f"{m[1]} documents: " + " ".join(f"{k} {v:.4f}" for k, v in m[0].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
