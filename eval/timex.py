#!/usr/bin/env python3
"""Temporal expressions in the kept-out tenth of TBAQ (27 articles): F1 of exact spans, of overlapping spans, and of these with the right type
and the right value, as TempEval-3 counts them.

  timex.py [--shared DIR] [--binary FILE] [--errors]
"""
import argparse
import gzip
import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import names

MEASURES = ("span", "overlap", "type", "value")


def documents(shared):
    path = os.path.join(shared, "corpora", "time", "tbaq.jsonl.gz")
    if not os.path.exists(path): return None
    rows = [json.loads(line) for line in gzip.open(path, "rt", encoding="utf-8")]
    return [r for r in rows if names.tenth(r["id"])]


def dump(binary, docs):
    """{id: [(start, end, type, value)]}"""
    keys = ("id", "text", "published")
    lines = "".join(json.dumps({k: (d[k] if k != "published" else d[k][:10]) for k in keys if d.get(k)}, ensure_ascii=False) + "\n" for d in docs)
    out = subprocess.run([binary, "dump", "--layer", "times", "-"], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    texts, found, now = {d["id"]: d["text"].encode() for d in docs}, {}, None
    for line in out.splitlines():
        if line.startswith("# newdoc id = "):
            now = line[len("# newdoc id = "):].strip('"'); found[now] = []
        elif line.startswith("{"):
            t = json.loads(line)
            s, e = (len(texts[now][:x].decode("utf-8", "ignore")) for x in t["at"][:2])
            found[now].append((s, e, t.get("type", "DATE"), t.get("value")))
    return found


def score(gold, found, hits, errors):
    """Adds to hits what one article has; each gold expression counts for one found at most."""
    hits["gold"] += len(gold); hits["found"] += len(found)
    spans, used = {g[:2] for g in gold}, set()
    for f in found:
        hits["span"] += f[:2] in spans
        g = next((g for g in gold if g[0] < f[1] and f[0] < g[1] and g not in used), None)
        if g is None:
            errors.append(("spurious", f, None)); continue
        used.add(g)
        hits["overlap"] += 1; hits["type"] += g[2] == f[2]; hits["value"] += g[3] == f[3]
        if g[3] != f[3]: errors.append(("value", f, g))
    errors += [("missed", None, g) for g in gold if g not in used]


def measure(shared, binary, show=False):
    docs = documents(shared)
    if docs is None: return None
    found, hits = dump(binary, docs), dict.fromkeys(MEASURES + ("gold", "found"), 0)
    for d in docs:
        errors = []
        score([(t["start"], t["end"], t["type"], t["value"]) for t in d["timex"]], found.get(d["id"], []), hits, errors)
        for what, f, g in errors if show else []:
            s, e = (f or g)[:2]
            print(what, d["published"][:10], repr(d["text"][max(0, s - 40):s] + "[" + d["text"][s:e] + "]"), f and f[2:], g and g[2:])
    return {k: 2 * hits[k] / max(1, hits["gold"] + hits["found"]) for k in MEASURES}, len(docs)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(names.ROOT, "..", "shared")); ap.add_argument("--binary", default=os.path.join(names.ROOT, "build", "attache"))
    ap.add_argument("--errors", action="store_true")
    a = ap.parse_args()
    m = measure(a.shared, a.binary, a.errors)
    if m is None:
        print("timex: the corpus is absent (--shared)", file=sys.stderr); return 1
    print(f"{m[1]} articles: " + " ".join(f"{k} {v:.4f}" for k, v in m[0].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
