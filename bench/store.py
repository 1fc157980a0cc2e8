#!/usr/bin/env python3
"""What storing costs, and what asking costs, as a store grows.

    bench/store.py --attache build/attache --records coded.jsonl --mentions 100000 [--window 5000] [--late 500] [--stop N]

`coded.jsonl` holds records of `attache code`, each with its text as one more member `text`. They are varied (days over two
years, states, names, figures, four of five words outside of what happens and when; spans stay where they are), one of eight is a
copy of one of the last 500, carried by another house with a word or two changed, and they are put into a new store by the command as finished records, one
process a window, so that no model is opened; batches are as large as the command makes them on a machine that does nothing else.
Told are the processor's milliseconds an article in each window, the bytes a mention, the most memory that a window took, and the
milliseconds of questions, each the median of five processes with what it takes to start one. What the last three windows cost
an article is compared with the first three, and with those from when the store holds all that the longest horizon reaches (200
days): an emptier one has less to join. Two more windows come late: one of the last two weeks, one dated at random over all two
years, for which the ledger is told again from there."""
import argparse
import contextlib
import datetime
import itertools
import hashlib
import json
import os
import random
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

STATES = ("RUS UKR USA CHN ISR PSE IRN IND PAK TUR SDN TCD AZE ARM SYR LBN VEN COL KOR PRK JPN TWN FRA GBR DEU POL EGY ETH SOM "
          "KEN NGA COD RWA MMR THA KHM PHL VNM SAU YEM").split()
HOUSES = [f"{city} {kind}" for city in "Aden Bergen Cadiz Dakar Esbjerg Faro Gdansk Haifa Izmir Jaffa".split()
          for kind in ("Post", "Times", "Herald", "Daily", "Wire")]
FIRST = datetime.date(2024, 1, 1)
SPAN = 730
WORD = re.compile(r"(?<![\w-])(?:[a-z]{3,}|[A-Z][a-z]{2,}|\d+)(?![\w-])")
COPIES, RECENT = 1 / 8, 500
HORIZON = 200  # days: the longest for which anything waits to be joined (the ledger's entries); before, a store is not full
DAY = re.compile(r"^\d{4}-\d{2}-\d{2}")


def moved(value, days):
    """A day, and whatever stands behind it, that many days later; other values as they are."""
    if isinstance(value, str) and DAY.match(value):
        try:
            return (datetime.date.fromisoformat(value[:10]) + datetime.timedelta(days)).isoformat() + value[10:]
        except (ValueError, OverflowError):
            return value
    return value


def quote(o, text):
    """Gives the spans of a record the words that a text has there."""
    for v in o if isinstance(o, list) else o.values() if isinstance(o, dict) else ():
        quote(v, text)
    if isinstance(o, dict) and {"start", "end", "text"} <= o.keys():
        o["text"] = text[o["start"]:o["end"]]


class Maker:
    def __init__(self, records, seed):
        self.random = random.Random(seed)
        self.records = [r for r in records if r.get("published")]
        self.recent = []
        self.by_shape = {}
        for r in self.records:
            for m in WORD.finditer(r["text"]):
                self.by_shape.setdefault(self.shape(m[0]), []).append(m[0])

    @staticmethod
    def shape(word):
        return len(word), word[0].isupper(), word[0].isdigit()

    def text_of(self, record, share=.8):
        kept = [(e["anchor"]["start"], e["anchor"]["end"]) for e in record["events"]]
        kept += [(t["start"], t["end"]) for t in record["times"] if "start" in t]

        def other(m):
            held = any(a < m.end() and m.start() < b for a, b in kept)
            return m[0] if held or self.random.random() >= share else self.random.choice(self.by_shape[self.shape(m[0])])
        return WORD.sub(other, record["text"])

    def named(self, record, number, published, text):
        house = self.random.choice(HOUSES)
        record.update(id=f"made-{number}", text=text, text_sha256=hashlib.sha256(text.encode()).hexdigest(),
                      published=published.isoformat(), publisher=house, outlets=[house])
        line = json.dumps(record)
        self.recent = self.recent[-RECENT:] + [line]
        return record, line

    def copy(self, number, published):
        record = json.loads(self.random.choice(self.recent))
        text = self.text_of(record, 2 / (1 + len(WORD.findall(record["text"]))))
        quote(record, text)
        return self.named(record, number, published, text)

    def make(self, number, published, late):
        if self.recent and not late and self.random.random() < COPIES:
            return self.copy(number, published)
        record = json.loads(json.dumps(self.random.choice(self.records)))
        text = self.text_of(record)
        days = (published - datetime.date.fromisoformat(record["published"][:10])).days
        states = {}

        def walk(o):
            if isinstance(o, list):
                return [walk(v) for v in o]
            if not isinstance(o, dict):
                return moved(o, days)
            return {k: v if k == "text" else walk(v) for k, v in o.items()}
        record = walk(record)
        quote(record, text)
        for actor in record["actors"]:
            actor["country"] = list(dict.fromkeys(states.setdefault(c, self.random.choice(STATES)) for c in actor["country"]))
        return self.named(record, number, published, text)


def used():
    u = resource.getrusage(resource.RUSAGE_CHILDREN)
    return u.ru_utime + u.ru_stime


BATCH = 5000  # the command's own, told so that the ten seconds after which it ends a batch do not cut one on a busy machine


def store_window(command, store, path, count):
    before, began = used(), time.monotonic()
    done = subprocess.run([command, "ingest", "--store", store, "--batch", str(BATCH), path], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit("ingest: " + done.stderr.decode(errors="replace")[-2000:])
    return 1000 * (used() - before) / count, 1000 * (time.monotonic() - began) / count


def write_window(maker, path, first, days, late=False):
    mentions = 0
    with open(path, "w", encoding="utf-8") as out:
        for i, day in enumerate(days):
            record, line = maker.make(first + i, day, late)
            mentions += len(record["events"])
            out.write(line + "\n")
    return mentions


QUESTIONS = [
    ("events, first 50", "events --limit 50"),
    ("events, most told, first 50", "events --order -origins --limit 50"),
    ("events, a week", "events --from 2024-03-01 --to 2024-03-07"),
    ("events, a country, a month", "events --country IRN --from 2024-03-01 --to 2024-03-31"),
    ("events, a country, first 50", "events --country IRN --limit 50"),
    ("events, an actor, first 50", "events --actor RUS --limit 50"),
    ("events, a dyad, first 50", "events --dyad RUS-UKR --limit 50"),
    ("events, two countries, first 50", "events --country IRN,IRQ --limit 50"),
    ("events, a dyad of actor and recipient", "events --actor RUS --recipient UKR"),
    ("events, two countries newest first, first 50", "events --country IRN,PAK --order -day --limit 50"),
    ("events, a name, first 50", "events --actor minister --limit 50"),
    ("events, a type, first 50", "events --type ASSAULT --limit 50"),
    ("events, a quad, first 50", "events --quad material-conflict --limit 50"),
    ("events, a sector, first 50", "events --sector MIL --limit 50"),
    ("events, a place, first 50", "events --place Kyiv --limit 50"),
    ("events, planned, first 50", "events --status planned --limit 50"),
    ("events, a least score, first 50", "events --min-score 0.9 --limit 50"),
    ("events, a publisher, first 50", "events --publisher Aden_Post --limit 50"),
    ("events, three origins, first 50", "events --min-origins 3 --limit 50"),
    ("events, a common word, first 50", "events --words said --limit 50"),
    ("events, a rare word, first 50", "events --words Zaporizhzhia --limit 50"),
    ("events, a dyad and a publisher, first 50", "events --dyad RUS-UKR --publisher Aden_Post --limit 50"),
    ("events, a dyad and a word, first 50", "events --dyad RUS-UKR --words said --limit 50"),
    ("events, a country and a name, first 50", "events --country IRN --actor minister --limit 50"),
    ("events, a country and a word, first 50", "events --country IRN --words said --limit 50"),
    ("events, two countries, a publisher", "events --country IRN,PAK --publisher Aden_Post --limit 50"),
    ("events, a type and a word, first 50", "events --type ASSAULT --words said --limit 50"),
    ("events, a place and a publisher, first 50", "events --place Kyiv --publisher Aden_Post --limit 50"),
    ("events, a name and a place, first 50", "events --actor police --place Kyiv --limit 50"),
    ("events, a name and a status, first 50", "events --actor police --status planned --limit 50"),
    ("events, two names, first 50", "events --actor police --recipient Zelenskyy --limit 50"),
    ("events, a name and a sector, first 50", "events --actor Trump --sector GOV --limit 50"),
    ("events, a dyad and a country, first 50", "events --dyad RUS-UKR --country IRN --limit 50"),
    ("events, two countries and a place, first 50", "events --country IRN,PAK --place Ukraine --limit 50"),
    ("events, a type and a mode, first 50", "events --type ASSAULT --mode arrest --limit 50"),
    ("events, a word and all statuses, first 50", "events --words said --status all --limit 50"),
    ("events, a name, most told, first 50", "events --actor police --order -origins --limit 50"),
    ("events, a name, counted", "events --actor police --count --limit 50"),
    ("events, a place, counted", "events --place Kyiv --count --limit 50"),
    ("events, a common word, counted", "events --words said --count --limit 50"),
    ("events, a sector, counted", "events --sector GOV --count --limit 50"),
    ("ledger, first 50", "ledger --limit 50"),
    ("ledger, all, first 50", "ledger --all --limit 50"),
    ("ledger, a state, first 50", "ledger --state broken --limit 50"),
    ("ledger, a day, first 50", "ledger --today 2024-03-01 --limit 50"),
    ("ledger, a code or a name issues, first 50", "ledger --issuer USA,minister --limit 50"),
    ("ledger, two countries, a state, first 50", "ledger --country IRN,PAK --state broken --limit 50"),
    ("claims, first 50", "claims --limit 50"),
    ("claims, denials of a country, first 50", "claims --country IRN --stance denies --limit 50"),
    ("claims, a word, first 50", "claims --words said --limit 50"),
    ("articles, first 50", "articles --limit 50"),
    ("actors, a country, first 50", "actors --country IRN --limit 50"),
    ("actors, a name, first 50", "actors --actor minister --limit 50"),
    ("search, a word", "search ceasefire"),
    ("search, a common word", "search said"),
    ("ledger, due before", "ledger --today 2024-03-01 --due-before 2024-03-08"),
    ("ledger, issuer, due before", "ledger --today 2024-03-01 --due-before 2024-04-01 --issuer USA"),
    ("ledger, affecting, first 50", "ledger --affecting IND --limit 50"),
    ("dates, 30 days, a country", "dates --today 2024-03-01 --ahead 30d --country IND"),
    ("changes, since the last window", "changes --since {last}"),
    ("changes, since then, first 50", "changes --since {last} --limit 50"),
    ("changes, newest, first 50", "changes --since {last} --order -day --limit 50"),
    ("changes, a country, first 50", "changes --since {last} --country IRN --limit 50"),
    ("changes, a dyad, first 50", "changes --since {last} --dyad RUS-UKR --limit 50"),
    ("changes, a word, first 50", "changes --since {last} --words said --limit 50"),
    ("dates, 30 days, first 50", "dates --today 2024-03-01 --ahead 30d --limit 50"),
    ("aggregate, a dyad's months", "aggregate --unit dyad-month --actor RUS --recipient UKR"),
    ("places, first 50", "places --limit 50"),
    ("situation, a dyad", "situation --dyad USA-RUS"),
    ("actors, first 50", "actors --limit 50"),
    ("aggregate --complete, all", "aggregate --unit dyad-month --by quad --complete"),
]

# Conditions of events; every two of different options are asked together (--pairs).
CONDITIONS = ["--actor RUS", "--actor Trump", "--actor police", "--recipient UKR", "--recipient police", "--dyad RUS-UKR",
              "--country RUS", "--country IRN,PAK", "--country BRA", "--sector GOV", "--sector MIL", "--type ASSAULT", "--mode arrest",
              "--quad material-conflict", "--place Kyiv", "--place Ukraine", "--place -", "--words said", "--words ceasefire",
              "--words Zaporizhzhia", "--status planned", "--status all", "--min-score 0.9", "--min-origins 3",
              "--publisher Aden_Post", "--background only", "--background also", "--from 2024-03-01", "--to 2024-03-31", "--order -day",
              "--order -origins", "--count"]


def ask(command, store, words):
    times, busy, lines = [], [], 0
    for _ in range(5):
        began, before = time.monotonic(), used()
        done = subprocess.run([command, *words.split()[:1], "--store", store, *(w.replace("_", " ") for w in words.split()[1:]), "--format", "json"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        times.append(1000 * (time.monotonic() - began))
        busy.append(1000 * (used() - before))
        lines = done.stdout.count(b"\n") if done.returncode == 0 else -1
        if done.returncode != 0 or times[-1] > 5000:
            break
    return statistics.median(times), statistics.median(busy), lines


def compare(costs, late, full):
    """What the last windows and the late ones cost against the first, and against those from when the store's horizon was full."""
    def mean(some):
        return sum(n * ms for _, n, ms in some) / max(sum(n for _, n, _ in some), 1)
    end, start, steady = costs[-3:], costs[:3], [c for c in costs if c[0] >= full][:3]
    print(f"last three windows: {mean(end):.2f} ms an article; first three: {mean(start):.2f}, {mean(end) / mean(start):.2f} times")
    if len(steady) == 3 and steady[-1][0] < end[0][0]:
        print(f"first three behind {HORIZON} days, {full} articles: {mean(steady):.2f}, {mean(end) / mean(steady):.2f} times")
    for name, ms in late:
        print(f"late, {name}: {ms:.2f} ms an article, {ms / mean(start):.2f} times the first three")


def questions(command, store, last):
    print(f"{'question':40} {'wall ms':>9} {'cpu ms':>9} {'rows':>8}")
    for name, words in QUESTIONS:
        took, busy, rows = ask(command, store, words.replace("{last}", last))
        print(f"{name:40} {took:9.1f} {busy:9.1f} {rows if rows >= 0 else 'fails':>8}", flush=True)


def pairs(command, store):
    """How many of all pairs of conditions take longer than 50 ms, and which most."""
    asked = [f"events --limit 50 {x} {y}" for x, y in itertools.combinations(CONDITIONS, 2) if x.split()[0] != y.split()[0]]
    took = sorted(((ask(command, store, words), words) for words in asked), key=lambda q: q[0][1], reverse=True)
    busy = [q[0][1] for q in took]
    print(f"{len(busy)} pairs of conditions: {statistics.mean(busy):.1f} cpu ms, {sum(b > 50 for b in busy)} above 50,"
          f" {sum(q[0][2] < 0 for q in took)} fail; the dearest:")
    for (_, ms, _), words in took[:10]:
        print(f"{words:60} {ms:9.1f}")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--attache", default="build/attache")
    p.add_argument("--records", help="needed to make a store")
    p.add_argument("--mentions", type=int, default=100000)
    p.add_argument("--window", type=int, default=5000, help="articles")
    p.add_argument("--late", type=int, default=500, help="articles that come late, in each of two windows; 0: none")
    p.add_argument("--stop", type=int, help="after so many articles of those that all mentions would make: the days are as full")
    p.add_argument("--shuffled", action="store_true", help="days at random in every window")
    p.add_argument("--store", help="keep the store here; where it is, only the questions are asked")
    p.add_argument("--pairs", action="store_true", help="ask events by every two conditions, too; some minutes")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store, path = a.store or os.path.join(folder, "bench.db"), os.path.join(folder, "window.jsonl")
        if os.path.exists(store):
            with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as db:
                last = db.execute("SELECT max(first_known) FROM article").fetchone()[0]
        else:
            if not a.records:
                p.error("there is no such store: --records makes one")
            with open(a.records, encoding="utf-8") as f:
                maker = Maker([json.loads(line) for line in f], a.seed)
            each = sum(len(r["events"]) for r in maker.records) / len(maker.records)
            articles, number, mentions, costs, late = int(a.mentions / each), 0, 0, [], []
            end = min(articles, a.stop or articles)
            passed = max(end * SPAN // articles, 1)
            print(f"{'articles':>9} {'mentions':>9} {'cpu ms/art.':>12} {'wall ms/art.':>13} {'bytes/mention':>14} {'MB':>5}")
            windows = [("", None, min(a.window, end - at)) for at in range(0, end, a.window)]
            windows += [("of the last two weeks", 14, a.late), ("of all days", passed, a.late)] if a.late else []
            for name, reach, n in windows:
                reach = min(reach, passed) if reach else passed if a.shuffled else 0
                days = [FIRST + datetime.timedelta(passed - 1 - maker.random.randrange(reach) if reach
                                                   else (number + i) * SPAN // articles) for i in range(n)]
                mentions += write_window(maker, path, number, days, name != "")
                last = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())
                cpu, wall = store_window(a.attache, store, path, n)
                (late.append((name, cpu)) if name else costs.append((number, n, cpu)))
                number += n
                peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
                print(f"{number:9} {mentions:9} {cpu:12.2f} {wall:13.2f} {os.path.getsize(store) / mentions:14.0f} {peak:5}"
                      + (f"  late, {name}" if name else ""), flush=True)
            compare(costs, late, HORIZON * articles // SPAN)
        questions(a.attache, store, last)
        if a.pairs:
            pairs(a.attache, store)


if __name__ == "__main__":
    main()
