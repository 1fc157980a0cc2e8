#!/usr/bin/env python3
"""Writes the bullets of current events (2025-26) as JSON lines for attache ingest: eval/bullets.py [--shared DIR] [--topics] > bullets.jsonl

One article a bullet: its id is the line's number in the corpus, with the day in front. The topic under which an editor put a bullet
is left out, so that it can be held against the stories that the store makes; --topics gives it as the title. Exit code 2 where the
corpus is absent.
"""
import argparse
import gzip
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CORPUS = os.path.join("corpora", "news", "current_events.jsonl.gz")


def bullets(path):
    """The corpus's rows with an id: (id, row)."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            row = json.loads(line)
            yield f"{row['published']}.{number:05d}", row


def article(id, row):
    return {"id": id, "text": row["text"], "published": row["published"], "outlets": row["outlets"]}


def ingest(binary, shared, lines, records, store):
    """Codes and stores the bullets of these lines, or stores the finished `records`, a file, where there is one."""
    if records is not None:
        subprocess.run([binary, "ingest", "--quiet", "--store", store, records], check=True)
        return
    articles = [json.dumps(article(id, row)) for id, row in bullets(os.path.join(shared, CORPUS)) if int(id.rsplit(".", 1)[1]) in lines]
    subprocess.run([binary, "ingest", "--quiet", "--store", store, "-"], input=("\n".join(articles) + "\n").encode(), check=True)


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ask.add_argument("--topics", action="store_true", help="give the topic as title")
    options = ask.parse_args()
    path = os.path.join(options.shared, CORPUS)
    if not os.path.exists(path):
        print(f"bullets: {path} is absent: nothing to read", file=sys.stderr)
        return 2
    for id, row in bullets(path):
        out = article(id, row)
        if options.topics and row.get("topic"):
            out["title"] = row["topic"]
        print(json.dumps(out, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
