#!/usr/bin/env python3
"""The ladder for "who": what is right with gold anchors given, with gold anchors and actors given, and with nothing given.

  ladder.py [--shared DIR] [--ladder FILE] [--binary FILE]

Gold actors are given with the words that name them (full name, last name or head noun, demonyms and capitals of states).
"""
import argparse
import json
import os
import subprocess
import sys

import gold

ROOT = gold.ROOT
sys.path.insert(0, os.path.join(ROOT, "train"))


def given(article, record, words, naming):
    """One line for the ladder program; offsets in bytes."""
    text = article["text"]
    at, total = [0], 0
    for ch in text:
        total += len(ch.encode("utf-8", "surrogatepass")); at.append(total)
    events = sorted(({"start": at[e["span"][0]], "end": at[e["span"][1]], "type": e["type"], "status": e["status"]} for e in record["events"] if e["span"]), key=lambda e: e["start"])
    line = {"id": article["id"], "text": text, "published": article.get("published"), "events": events}
    if naming is None: return line
    tok, _ = naming.find([w for w, _, _ in words])
    index = {a["id"]: i for i, a in enumerate(record["actors"])}
    line["actors"] = [{k: a[k] for k in ("name", "kind", "country", "sector")} for a in record["actors"]]
    line["mentions"] = [{"start": at[words[i][1]], "end": at[words[i][2]], "actor": index[a]} for a, hits in tok.items() for i in hits]
    return line


def run(program, lines):
    data = "".join(json.dumps(l, ensure_ascii=False) + "\n" for l in lines).encode()
    out = subprocess.run([program], input=data, stdout=subprocess.PIPE, check=True).stdout.decode()
    return {r["id"]: r for r in map(json.loads, out.splitlines())}


def measure(gs, shared, name, program):
    """{rung: measures}."""
    import data
    from tokens import tokens
    countries = data.Countries(os.path.join(shared, "corpora"))
    pairs = gs.load_gold(os.path.join(shared, "gold", name))
    for article, record in pairs: gs.resolve(article, record, [])
    rungs = {}
    for rung, actors in (("anchors", False), ("anchors+actors", True)):
        lines = [given(a, g, tokens(a["text"]), data.Naming(g, countries) if actors else None) for a, g in pairs]
        rungs[rung] = gold.score(gs, pairs, run(program, lines))[1]
    return rungs


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared")); ap.add_argument("--ladder", default=os.path.join(ROOT, "build", "eval", "ladder"))
    a = ap.parse_args()
    gs = gold.load(a.shared)
    if gs is None:
        print("ladder: the gold sets are absent (--shared)", file=sys.stderr); return 1
    for rung, m in measure(gs, a.shared, "dev", a.ladder).items():
        print(f"{rung:<16} event.who F1 {m['event.who']['f1']:.3f}  event.who+sector F1 {m['event.who+sector']['f1']:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
