#!/usr/bin/env python3
"""Syntax from raw text on the treebanks' test parts, with the measures of the CoNLL 2018 shared task (eval/conll18.py).

  syntax.py [--shared DIR] [--binary FILE] [ewt|gum …]
"""
import argparse
import json
import os
import subprocess
import sys

import conll18
from raw import raw

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def measure(shared, binary, name):
    """{measure: F1}, or None where the treebank is absent."""
    path = os.path.join(shared, "corpora", "syntax", f"en_{name}-ud-test.conllu.gz")
    if not os.path.exists(path): return None
    line = json.dumps({"id": name, "text": raw(path)}, ensure_ascii=False) + "\n"
    out = subprocess.run([binary, "dump", "--layer", "tree", "-"], input=line.encode(), stdout=subprocess.PIPE, check=True).stdout
    scores = conll18.evaluate(conll18.read(path), conll18.parse(out.decode().split("\n")))
    return {k: conll18.f1(scores[k]) for k in conll18.MEASURES}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", default=["ewt", "gum"])
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared")); ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache"))
    a = ap.parse_args()
    for name in a.names:
        m = measure(a.shared, a.binary, name)
        if m is None:
            print("syntax: the treebanks are absent (--shared)", file=sys.stderr); return 1
        print(name + ": " + " ".join(f"{k} {100 * v:.2f}" for k, v in m.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
