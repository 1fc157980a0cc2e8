#!/usr/bin/env python3
"""Of the due days that the gold names, how many does `attache dates` list?

  ahead.py [--shared DIR] [--binary FILE] [--errors N] [SET …]      SET: train dev ledger (default: all)

Each article is coded and stored. Asked from its own day on is every due day of its commitments (of its part of a ledger's history)
that lies no earlier; it is listed where `dates` of that day has a row of that article whose days hold it, or, where the gold's
day is a month or a year, touch it. Prints the share, and the misses. Says so when the gold is absent.
"""
import argparse
import glob
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SETS = ("train", "dev", "ledger")


def gold(shared, name):
    """(articles, {(article, due day): words}) of a set."""
    folder = os.path.join(shared, "gold", name)
    articles, due = [], {}
    if name == "ledger":
        for path in sorted(glob.glob(os.path.join(folder, "dev", "*.articles.jsonl"))):
            with open(path, encoding="utf-8") as f:
                articles += map(json.loads, f)
            with open(path.replace(".articles.jsonl", ".ledger.json"), encoding="utf-8") as f:
                for entry in json.load(f)["commitments"]:
                    for change in entry.get("history", []):
                        if change.get("due"):
                            due[change["article"], change["due"]] = change.get("quote", "")
    else:
        for path in sorted(glob.glob(os.path.join(folder, "*.article.json"))):
            with open(path, encoding="utf-8") as f:
                articles.append(json.load(f))
            with open(path.replace(".article.json", ".gold.json"), encoding="utf-8") as f:
                for c in json.load(f).get("commitments", []):
                    if c.get("due"):
                        due[articles[-1]["id"], c["due"]] = c.get("act", "")
    day = {a["id"]: a.get("published") or "" for a in articles}
    return articles, {k: v for k, v in due.items() if day[k[0]] and k[1][:10] >= day[k[0]][:len(k[1])]}


def touches(row, day):
    first, last = row["day_from"] or row["day_to"] or "", row["day_to"] or row["day_from"] or ""
    return first[:len(day)] <= day[:len(first)] and last[:len(day)] >= day[:len(last)]


def measure(shared, name, binary):
    """(due days listed, due days, misses)."""
    articles, due = gold(shared, name)
    days = {a["id"]: a.get("published") for a in articles}
    listed = {}
    unique = {a["id"]: a for a in articles}
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "ahead.db")
        lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in unique.values())
        subprocess.run([binary, "ingest", "--quiet", "--jobs", "2", "--store", store, "-"], input=lines.encode(), check=True)
        for today in sorted({days[i] for i, _ in due}):
            out = subprocess.run([binary, "dates", "--store", store, "--today", today, "--ahead", "20000", "--format", "json"],
                                 stdout=subprocess.PIPE, check=True).stdout
            for row in map(json.loads, out.decode().splitlines()):
                if days.get(row["article"]) == today:
                    listed.setdefault(row["article"], []).append(row)
    missed = [(i, day, text, [(r["words"], r["day_from"], r["day_to"]) for r in listed.get(i, [])])
              for (i, day), text in sorted(due.items()) if not any(touches(r, day) for r in listed.get(i, []))]
    return len(due) - len(missed), len(due), missed


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("sets", nargs="*", default=SETS)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--binary", default=os.path.join(ROOT, "build", "attache"))
    ap.add_argument("--errors", type=int, default=0)
    a = ap.parse_args()
    if not os.path.isdir(os.path.join(a.shared, "gold")):
        print("ahead: the gold sets are not at hand"); return 0
    listed = known = 0
    for name in a.sets:
        n, of, missed = measure(a.shared, name, a.binary)
        listed, known = listed + n, known + of
        print(f"{name}: {n} of {of} due days listed")
        for article, day, text, rows in missed[:a.errors]:
            print(f"  {article} {day} {str(text)[:120]}\n    listed: {rows}")
    print(json.dumps({"days_ahead": round(listed / known, 3) if known else None, "listed": listed, "known": known}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
