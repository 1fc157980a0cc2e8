#!/usr/bin/env python3
"""Scores attache's records against the gold sets, with the measures of ../shared/gold/goldscore.py itself.

  gold.py [--shared DIR] [--binary FILE] [--only ID,…] [--errors N] [SET …]      SET: dev (default), dev-commitments

Prints the measures; returns rows for eval/run. Says so when the gold sets are absent.
"""
import argparse
import contextlib
import io
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def load(shared):
    """The scorer's module, or None where the gold sets are not at hand."""
    folder = os.path.join(shared, "gold")
    if not os.path.exists(os.path.join(folder, "goldscore.py")):
        return None
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    import goldscore
    return goldscore


def code(binary, articles, options=()):
    """Records of the articles, by id."""
    lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles)
    out = subprocess.run([binary, "code", *options, "-"], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return {r["id"]: r for r in map(json.loads, out.decode().splitlines())}


def score(gs, pairs, records, errors=0):
    """(text as goldscore prints it, its measures)."""
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        gs.score(pairs, records, errors)
    lines = text.getvalue().rstrip("\n").split("\n")
    return "\n".join(lines[:-1]), json.loads(lines[-1])


def measure(gs, shared, name, binary, only=None, errors=0):
    pairs = gs.load_gold(os.path.join(shared, "gold", name))
    if only: pairs = [p for p in pairs if p[1]["id"] in only]
    for article, gold in pairs: gs.resolve(article, gold, [])
    return score(gs, pairs, code(binary, [a for a, _ in pairs]), errors)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("sets", nargs="*", default=["dev"]); ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache")); ap.add_argument("--only"); ap.add_argument("--errors", type=int, default=0)
    a = ap.parse_args()
    gs = load(a.shared)
    if gs is None:
        print("gold: the gold sets are absent (--shared)", file=sys.stderr)
        return 1
    for name in a.sets:
        text, _ = measure(gs, a.shared, name, a.binary, a.only.split(",") if a.only else None, a.errors)
        print(f"== {name}\n{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
