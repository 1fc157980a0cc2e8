#!/usr/bin/env python3
"""Scores the ledger against ../shared/gold/ledger, with the measures of its own ledgerscore.py.

  ledger.py [--shared DIR] [--binary FILE] [--keep FOLDER] [--errors N] [SET …]     SET: dev tune held (default: all)

dev is the gold's. tune and held are our own labels of other threads (train/labels/held/ledger, made without looking at what
attache says of them): spans of bullets of ../shared/corpora, put together with their text here. Errors are read on tune; of held
the figures alone are looked at, and --errors is refused there.

Each thread's reports are coded and stored in the order of their days (attache ingest), and asked for (attache ledger --all
--format jsonl). Prints the measures, and beside them what a ledger that links nothing would get. Says so when the gold is
absent.
"""
import argparse
import glob
import hashlib
import json
import os
import subprocess
import sys
import tempfile

import bullets
import gold

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LABELS = os.path.join(ROOT, "train", "labels", "held", "ledger")
SETS = ("dev", "tune", "held")


def load(shared):
    """The scorer's module, or None where the gold is not at hand."""
    folder = os.path.join(shared, "gold", "ledger")
    if not os.path.exists(os.path.join(folder, "ledgerscore.py")):
        return None
    sys.dont_write_bytecode = True
    sys.path.insert(0, folder)
    import ledgerscore
    return ledgerscore


def quotation(text, start, end):
    """The words of a span as the scorer looks for them: "words#2" where they have stood before."""
    words, nth, at = text[start:end], 1, text.find(text[start:end])
    while at != start: nth, at = nth + 1, text.find(words, at + 1)
    return words if nth == 1 else f"{words}#{nth}"


def together(shared, name, out):
    """Text and labels of the threads of a set of ours, in the form of the gold, into the folder `out`."""
    rows = [row for _, row in bullets.bullets(os.path.join(shared, bullets.CORPUS))]
    for path in sorted(glob.glob(os.path.join(LABELS, "*.json"))):
        thread = json.load(open(path, encoding="utf-8"))
        if thread["set"] != name: continue
        texts = {}
        with open(os.path.join(out, thread["thread"] + ".articles.jsonl"), "w", encoding="utf-8") as f:
            for r in thread["reports"]:
                row = rows[r["line"] - 1]
                if hashlib.sha256(row["text"].encode()).hexdigest() != r["sha256"]:
                    sys.exit(f"{path}: line {r['line']} of {bullets.CORPUS} is another text")
                texts[r["line"]] = row["text"]
                article = {"id": f"ce-{r['line']:05d}", "published": row["published"], "publisher": (row["outlets"] or [None])[0], "text": row["text"]}
                f.write(json.dumps(article, ensure_ascii=False) + "\n")
        for c in thread["commitments"]:
            for h in c["history"]: h["article"], h["quote"] = f"ce-{h['line']:05d}", quotation(texts[h["line"]], *h["span"])
        with open(os.path.join(out, thread["thread"] + ".ledger.json"), "w", encoding="utf-8") as f: json.dump(thread, f, ensure_ascii=False)


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
    problems = []
    with tempfile.TemporaryDirectory() as passing, tempfile.TemporaryDirectory() as labelled:
        folder = os.path.join(shared, "gold", "ledger", name) if name == "dev" else labelled
        if name != "dev": together(shared, name, labelled)
        golds = scorer.load(folder, problems)
        if problems: sys.exit("\n".join(problems))
        out = keep or passing
        os.makedirs(out, exist_ok=True)
        for old in glob.glob(os.path.join(out, "*.db*")): os.remove(old)
        build(binary, folder, out)
        text, measures = gold.score(scorer, golds, scorer.from_folder(out), errors)
    return text, measures, gold.score(scorer, golds, scorer.opened_only)[1]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("sets", nargs="*", metavar="SET"); ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache")); ap.add_argument("--keep"); ap.add_argument("--errors", type=int, default=0)
    a = ap.parse_args()
    sets = a.sets or SETS
    if not set(sets) <= set(SETS) or (a.errors and "held" in sets): ap.error("SET is one of dev, tune, held; of held no errors are shown")
    scorer = load(a.shared)
    if scorer is None:
        print("eval/ledger.py: gold/ledger is absent; nothing measured", file=sys.stderr)
        return 1
    for name in sets:
        keep = a.keep and os.path.join(a.keep, name)
        text, measures, baseline = measure(scorer, a.shared, name, os.path.abspath(a.binary), a.errors, keep)
        print(f"== {name}\n{text}")
        print("linking nothing, from the gold's own mentions: " + ", ".join(
            f"{k} {v['f1']:.3f}" if "f1" in v else f"{k} {v['acc']:.3f}" for k, v in baseline.items() if v.get("f1", v.get("acc")) is not None))
        print(json.dumps(measures), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
