#!/usr/bin/env python3
"""Scores the ledger against ../shared/gold/ledger, with the measures of its own ledgerscore.py.

  ledger.py [--shared DIR] [--binary FILE] [--keep FOLDER] [--errors N] [SET]      SET: dev (default)

Each thread's reports are coded and stored in the order of their days (attache ingest), and asked for (attache ledger --all
--format jsonl). Prints the measures, and beside them what a ledger that links nothing would get. Says so when the gold is
absent.
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile

import gold

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def load(shared):
    """The scorer's module, or None where the gold is not at hand."""
    folder = os.path.join(shared, "gold", "ledger")
    if not os.path.exists(os.path.join(folder, "ledgerscore.py")):
        return None
    sys.dont_write_bytecode = True
    sys.path.insert(0, folder)
    import ledgerscore
    return ledgerscore


def build(binary, folder, out):
    """One ledger a thread, as ledgerscore.py reads them, into the folder `out`."""
    for path in sorted(glob.glob(os.path.join(folder, "*.articles.jsonl"))):
        thread = os.path.basename(path)[:-len(".articles.jsonl")]
        articles = sorted(map(json.loads, open(path, encoding="utf-8")), key=lambda a: (a["published"], a["id"]))
        lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles)
        store = os.path.join(out, thread + ".db")
        subprocess.run([binary, "ingest", "--quiet", "--store", store, "-"], input=lines.encode(), check=True)
        with open(os.path.join(out, thread + ".jsonl"), "wb") as f:
            subprocess.run([binary, "ledger", "--store", store, "--all", "--format", "jsonl"], stdout=f, check=True)


def measure(scorer, shared, name, binary, errors=0, keep=None):
    """(text, measures, the same of the baseline) of the threads of one set."""
    folder = os.path.join(shared, "gold", "ledger", name)
    golds = scorer.load(folder, [])
    with tempfile.TemporaryDirectory() as passing:
        out = keep or passing
        os.makedirs(out, exist_ok=True)
        for old in glob.glob(os.path.join(out, "*.db*")): os.remove(old)
        build(binary, folder, out)
        text, measures = gold.score(scorer, golds, scorer.from_folder(out), errors)
    return text, measures, gold.score(scorer, golds, scorer.opened_only)[1]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("set", nargs="?", default="dev"); ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache")); ap.add_argument("--keep"); ap.add_argument("--errors", type=int, default=0)
    a = ap.parse_args()
    scorer = load(a.shared)
    if scorer is None:
        print("eval/ledger.py: gold/ledger is absent; nothing measured", file=sys.stderr)
        return 1
    text, measures, baseline = measure(scorer, a.shared, a.set, os.path.abspath(a.binary), a.errors, a.keep)
    print(text)
    print("\nlinking nothing, from the gold's own mentions: " + ", ".join(
        f"{k} {v['f1']:.3f}" if "f1" in v else f"{k} {v['acc']:.3f}" for k, v in baseline.items() if v.get("f1", v.get("acc")) is not None))
    print(json.dumps(measures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
