#!/usr/bin/env python3
"""Load on a service of its own, over loopback alone: what it answers, how long that takes, how its memory grows.

usage: bench/service.py ATTACHE STORE [--seconds 300] [--clients 16] [--code 0.1]

STORE is asked through a copy. Each client asks one thing after another on connections that it keeps: lists, one item, search, situation,
changes, streams, and for --code of the requests POST /code with a short article. Any status but 200 (and 503 with Retry-After, which is
told apart) is an error, and so is an answer that is no JSON. The exit status is 1 when there was one.
"""
import argparse
import http.client
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

TEXTS = ["The foreign minister of Kaldor threatened on Wednesday to close the border unless Vessia frees two journalists by Friday.",
         "Talks between the two governments resumed in Fenwick on Monday. Officials said they would sign an accord next week.",
         "The army shelled three villages, residents told the Harbour Post. A spokesman denied that any soldiers took part."]


class Client(threading.Thread):
    def __init__(self, number, port, end, share, keys):
        super().__init__()
        self.random, self.port, self.end, self.share, self.keys = random.Random(number), port, end, share, keys
        self.times, self.errors, self.busy = {}, [], 0
        self.connection = None

    def question(self):
        r, q = self.random, urllib.parse.quote
        return r.choice([
            ("list", "/events?limit=100"), ("list", "/events?limit=20&country=USA"), ("list", "/events?limit=50&order=-origins"),
            ("list", "/ledger?limit=100"), ("list", "/dates?ahead=3000&today=2025-07-01&limit=100"), ("list", "/claims?limit=50&stance=denies"),
            ("list", "/actors?limit=50"), ("list", "/places?limit=50"), ("list", "/articles?limit=50"),
            ("item", "/events/" + r.choice(self.keys["events"])), ("item", "/articles/" + q(r.choice(self.keys["articles"]), safe="")),
            ("search", "/search?q=" + r.choice(["tariff", "ceasefire", "minister", "sanctions"])), ("page", "/"), ("health", "/health"),
            ("situation", "/situation?dyad=USA-RUS&today=2025-08-06&limit=20"),
        ])

    def ask(self, kind, method, target, body=None, headers=None):
        begun = time.monotonic()
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
            self.connection.request(method, target, body, headers or {})
            answer = self.connection.getresponse()
            data = answer.read()
            if answer.status == 503 and answer.getheader("Retry-After"):
                self.busy += 1
                return
            if answer.status != 200:
                raise ValueError(f"{answer.status} {data[:200]!r}")
            if kind != "page":
                json.loads(data)
            self.times.setdefault(kind, []).append(time.monotonic() - begun)
        except (OSError, ValueError, http.client.HTTPException) as fault:
            self.errors.append(f"{method} {target}: {fault!r}")
            self.connection = None

    def run(self):
        while time.monotonic() < self.end:
            if self.random.random() < self.share:
                article = {"text": " ".join(self.random.choices(TEXTS, k=3)), "published": "2025-08-06"}
                self.ask("POST /code", "POST", "/code", json.dumps(article), {"Content-Type": "application/json"})
            else:
                kind, target = self.question()
                self.ask(kind, "GET", target)


def memory(pid):
    with open(f"/proc/{pid}/statm", encoding="ascii") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def get(port, target):
    c = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    c.request("GET", target)
    return json.loads(c.getresponse().read())


def share_of(times, part):
    return 1000 * sorted(times)[min(len(times) - 1, int(part * len(times)))]


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("attache")
    p.add_argument("store")
    p.add_argument("--seconds", type=float, default=300)
    p.add_argument("--clients", type=int, default=16)
    p.add_argument("--code", type=float, default=0.1)
    o = p.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bench.db")
        shutil.copyfile(o.store, store)
        server = subprocess.Popen([o.attache, "serve", "--store", store, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        port = urllib.parse.urlsplit(server.stdout.readline().decode().strip()).port
        try:
            keys = {"events": [e["key"] for e in get(port, "/events?limit=500")["items"]],
                    "articles": [a["id"] for a in get(port, "/articles?limit=500")["items"]]}
            begun, held = time.monotonic(), []
            clients = [Client(i, port, begun + o.seconds, o.code, keys) for i in range(o.clients)]
            for c in clients:
                c.start()
            while any(c.is_alive() for c in clients):
                time.sleep(min(1, o.seconds / 20))
                held.append(memory(server.pid))
        finally:
            server.terminate()
            server.wait(30)
    passed = time.monotonic() - begun
    kinds = sorted({k for c in clients for k in c.times})
    print(f"{o.clients} clients, {passed:.0f} s\n{'':12}{'answers':>9}{'a second':>10}{'p50 ms':>9}{'p99 ms':>9}{'most ms':>9}")
    for kind in [*kinds, "all"]:
        times = [t for c in clients for k, v in c.times.items() if kind in (k, "all") for t in v]
        print(f"{kind:12}{len(times):9}{len(times) / passed:10.1f}{share_of(times, 0.5):9.1f}{share_of(times, 0.99):9.1f}{1000 * max(times):9.1f}")
    errors = [e for c in clients for e in c.errors]
    fifth = max(1, len(held) // 5)
    print(f"memory: {held[fifth]:.0f} MB after a fifth of the time, {held[-2 if len(held) > 1 else -1]:.0f} at the end, {max(held):.0f} at most")
    print(f"errors: {len(errors)}; told to come again (503): {sum(c.busy for c in clients)}")
    for e in errors[:10]:
        print("  " + e)
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
