#!/usr/bin/env python3
"""What an article costs to store at both ends: in an empty store and in one that holds a million event mentions, by turns.

    bench/ends.py --attache build/attache --records coded.jsonl --store filled.db [--mentions 1000000] [--turns 3] [--rounds 1]

`coded.jsonl` is what `attache export --format records` writes; it is varied as bench/store.py varies it. A store that is not there is
made, one that holds fewer event mentions is filled on from where it stands (a million take about an hour on two cores, and 6 GB): a
run that was cut off goes on. Then three windows of 5,000 articles go into a new store and three behind the end of the filled one, one
here, one there, each by a process of its own and as one batch: a machine is quicker at one time than at another, and only what was
measured side by side can be compared. Told are user and system milliseconds an article, of finished records, and what the end costs of
the start. The windows stay in the filled store; those of the next run follow them, with other texts. More rounds begin with an empty
store again; the least of each window counts."""
import argparse
import contextlib
import datetime
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile

import store as bench

WINDOW = 5000


def stored(path):
    if not os.path.exists(path):
        return 0, 0
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return db.execute("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM mention)").fetchone()


def put(command, path, window):
    """User and system milliseconds an article."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([command, "ingest", "--store", path, "--batch", str(WINDOW), window], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit("ingest: " + done.stderr.decode(errors="replace")[-2000:])
    return (1000 * (after.ru_utime - before.ru_utime) / WINDOW, 1000 * (after.ru_stime - before.ru_stime) / WINDOW)


def write(records, path, number, articles):
    """The window behind `number` articles, of those that all of two years are. Its texts are its own: no two windows have one seed."""
    days = [bench.FIRST + datetime.timedelta((number + i) * bench.SPAN // articles) for i in range(WINDOW)]
    return bench.write_window(bench.Maker(records, f"window {number}"), path, number, days)


def fill(a, records, articles, path):
    number, mentions = stored(a.store)
    while mentions < a.mentions:
        added = write(records, path, number, articles)
        user, system = put(a.attache, a.store, path)
        number, mentions = number + WINDOW, mentions + added
        print(f"filled {number:9} articles {mentions:9} mentions {user + system:6.2f} ms an article", flush=True)
    return number, mentions


def turns(a, records, articles, number, folder):
    new, path, least = os.path.join(folder, "new.db"), os.path.join(folder, "window.jsonl"), {}
    for _ in range(a.rounds):
        for file in (new, new + "-wal", new + "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(file)
        for turn in range(a.turns):
            for end, target, at in (("start", new, turn * WINDOW), ("end", a.store, number)):
                write(records, path, at, articles)
                user, system = put(a.attache, target, path)
                number += WINDOW if end == "end" else 0
                least[end, turn] = min(least.get((end, turn), 1e9), user + system)
                print(f"{end:6} {at:9} {user + system:6.2f} ms an article ({user:.2f} user, {system:.2f} system)", flush=True)
    start, end = (sum(v for (e, _), v in least.items() if e == name) / a.turns for name in ("start", "end"))
    print(f"start {start:.2f}, end {end:.2f} ms an article: {end / start:.2f} times")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--attache", default="build/attache")
    p.add_argument("--records", required=True)
    p.add_argument("--store", required=True, help="the one that is full, or is to be")
    p.add_argument("--mentions", type=int, default=1000000)
    p.add_argument("--turns", type=int, default=3, help="windows at each end; 0: only fill")
    p.add_argument("--rounds", type=int, default=1)
    a = p.parse_args()
    with open(a.records, encoding="utf-8") as f:
        records = [r for r in map(json.loads, f) if r.get("published")]
    articles = int(a.mentions * len(records) / sum(len(r["events"]) for r in records))
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(a.store))) as folder:
        number, mentions = fill(a, records, articles, os.path.join(folder, "window.jsonl"))
        print(f"filled: {number} articles, {mentions} event mentions", flush=True)
        if a.turns > 0:
            turns(a, records, articles, number, folder)


if __name__ == "__main__":
    main()
