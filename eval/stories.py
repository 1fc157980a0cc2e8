#!/usr/bin/env python3
"""Measures stories across articles: eval/stories.py [--shared DIR] [--program FILE] [--check]

Event coreference with given mentions on ECB+ topics 1-35 (MUC, B3, CEAF-e and their mean, CoNLL F1), beside it the baseline
that joins mentions of one topic whose heads are of one family. Published figures count the mentions of sentences that a list
names, which is no part of the corpus file; here those of sentences count where annotators linked an event across articles
("linked"), and of these those where two thirds of all mentions are linked ("finished": 1,545 sentences, near the list's number).
The story layer and the weights of src/store/stories/features.c were fitted on these topics: train/story.py prints what five folds of topics
give, each measured by what was fitted without it.

--check   the scorer against cases made by hand
"""
import argparse
import array
import collections
import gzip
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

# ---- the scorer: clusters are lists of sets over the same mentions ---------------------------------------------------------


def f1(p, r): return 2 * p * r / (p + r) if p + r else 0.0


def muc(key, response):
    """Links of `key` that the response keeps, and all of them (Vilain et al. 1995)."""
    of = {x: i for i, c in enumerate(response) for x in c}
    kept = sum(len(c) - len({of.get(x, x) for x in c}) for c in key)
    return kept, sum(len(c) - 1 for c in key)


def b3(key, response):
    of = {x: c for c in response for x in c}
    total = 0.0
    for c in key:
        counts = collections.Counter(id(of[x]) for x in c if x in of)
        total += sum(v * v for v in counts.values()) / len(c)
    return total, sum(map(len, key))


def assign(score):
    """The greatest sum of a one-to-one assignment of rows to columns (Hungarian method with potentials)."""
    n, m = len(score), len(score[0])
    if n > m: return assign([[score[i][j] for i in range(n)] for j in range(m)])
    u, v, match, way = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        least, used = [float("inf")] * (m + 1), [False] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, m + 1):
                if used[j]: continue
                cost = -score[i0 - 1][j - 1] - u[i0] - v[j]
                if cost < least[j]: least[j], way[j] = cost, j0
                if least[j] < delta: delta, j1 = least[j], j
            for j in range(m + 1):
                if used[j]: u[match[j]] += delta; v[j] -= delta
                else: least[j] -= delta
            j0 = j1
            if match[j0] == 0: break
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(score[match[j] - 1][j - 1] for j in range(1, m + 1) if match[j])


def ceafe(key, response):
    """Similarity of the best assignment of entities (Luo 2005, phi 4); clusters that share no mention need none."""
    of = {x: j for j, c in enumerate(response) for x in c}
    common, lead = collections.Counter(), {}

    def find(a):
        while lead.setdefault(a, a) != a: a = lead[a]
        return a
    for i, c in enumerate(key):
        for x in c:
            if x in of: common[i, of[x]] += 1
    for i, j in common: lead[find(("k", i))] = find(("r", j))
    parts = collections.defaultdict(lambda: (set(), set()))
    for i, j in common:
        parts[find(("k", i))][0].add(i)
        parts[find(("k", i))][1].add(j)
    total = 0.0
    for rows, columns in parts.values():
        total += assign([[2 * common.get((i, j), 0) / (len(key[i]) + len(response[j])) for j in columns] for i in rows])
    return total


def score(key, response):
    key, response = [set(c) for c in key], [set(c) for c in response]
    out = {}
    for name, of in (("muc", muc), ("b3", b3)):
        (rn, rd), (pn, pd) = of(key, response), of(response, key)
        out[name] = f1(pn / pd if pd else 0, rn / rd if rd else 0)
    s = ceafe(key, response)
    out["ceafe"] = f1(s / len(response), s / len(key))
    out["conll"] = sum(out.values()) / 3
    return out


def check():
    a, b, c, d, e, f, g = "abcdefg"
    cases = [
        # what, key, response, MUC, B3, CEAF-e by hand
        ("the same", [{a, b}, {c}], [{a, b}, {c}], 1, 1, 1),
        ("all apart", [{a, b}, {c, d}], [{a}, {b}, {c}, {d}], 0, f1(1, .5), f1((2 / 3 + 2 / 3) / 4, (2 / 3 + 2 / 3) / 2)),
        ("all in one", [{a, b}, {c, d}], [{a, b, c, d}], f1(2 / 3, 1), f1(.5, 1), f1((2 * 2 / 6) / 1, (2 * 2 / 6) / 2)),
        # Luo's example: A B C | D E F G against A B | C D | F G, and E alone
        ("split and joined", [{a, b, c}, {d, e, f, g}], [{a, b}, {c, d}, {f, g}, {e}], f1(2 / 3, 2 / 5),
         f1((2 + 1 + 2 + 1) / 7, (4 / 3 + 1 / 3 + (1 / 4 + 1 / 4 + 4 / 4)) / 7), f1((4 / 5 + 4 / 6) / 4, (4 / 5 + 4 / 6) / 2)),
    ]
    bad = 0
    for what, key, response, *want in cases:
        got = score(key, response)
        for name, w in zip(("muc", "b3", "ceafe"), want):
            if abs(got[name] - w) > 1e-9: bad += 1; print(f"{what}: {name} {got[name]:.6f} instead of {w:.6f}")
    assert assign([[1, 5], [4, 5], [9, 1]]) == 14
    print(f"scorer: {len(cases)} cases, {bad} wrong")
    return bad

# ---- ECB+ ------------------------------------------------------------------------------------------------------------------


class Article:
    def __init__(self, raw):
        self.topic, self.id, self.text, at = str(raw["topic"]), raw["id"], "", []
        for w in raw["tokens"]:
            self.text += " " if self.text else ""
            at.append((len(self.text), len(self.text) + len(w)))
            self.text += w
        chain = {}
        for i, c in enumerate(raw["chains"]):
            for m in c["mentions"]: chain[m] = c["note"] if c["type"] == "CROSS_DOC_COREF" else f"{self.id} chain {i}"
        given, linked = collections.Counter(), collections.Counter()
        for i, m in raw["markables"].items():
            if m["tokens"]:
                s = raw["sentence"][m["tokens"][0] - 1]
                given[s] += 1
                linked[s] += i in chain
        found = sorted((sorted(k - 1 for k in m["tokens"]), i) for i, m in raw["markables"].items() if m["tokens"] and "ACTION" in m["type"])
        events = {raw["sentence"][t[0]] for t, i in found if i in chain}
        found = [(t, i) for t, i in found if raw["sentence"][t[0]] in events]
        self.finished = [3 * linked[raw["sentence"][t[0]]] >= 2 * given[raw["sentence"][t[0]]] for t, _ in found]
        self.mentions = [(at[t[0]][0], at[t[-1]][1]) for t, _ in found]
        self.gold = [chain.get(i, f"{self.id} {i}") for _, i in found]


def load(shared):
    path = os.path.join(shared, "corpora", "stories", "ecbplus_topics_1_35.jsonl.gz")
    if not os.path.exists(path): return None
    return sorted((Article(json.loads(l)) for l in gzip.open(path, "rt", encoding="utf-8")), key=lambda a: (int(a.topic), a.id))


def lines(articles):
    return "".join(json.dumps({"topic": a.topic, "id": a.id, "text": a.text, "mentions": a.mentions, "finished": getattr(a, "finished", [])}) + "\n" for a in articles).encode()


def clusters(labels):
    out = collections.defaultdict(set)
    for i, l in enumerate(labels): out[l].add(i)
    return list(out.values())


def measure(shared, program, model):
    """{set: {"stories": measures, "same head": measures, "halves": measures, "n": mentions}}, or None without the corpus. "halves"
    is the baseline that is told, beside the topic, which of its two occurrences an article is about, as published ones nearly are."""
    articles = load(shared)
    if articles is None: return None
    out = subprocess.run([program, model], input=lines(articles), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    rows = [l.split("\t") + [g] for l, g in zip(out, (g for a in articles for g in a.gold))]
    sets = {}
    for name, story in (("linked", 3), ("finished", 4)):
        rows = [r for r in rows if r[story] != "-"]
        gold = clusters([r[6] for r in rows])
        sets[name] = {"stories": score(gold, clusters([(r[0], r[story]) for r in rows])), "same head": score(gold, clusters([(r[0], r[5]) for r in rows])),
                      "halves": score(gold, clusters([(r[0], r[1].endswith("plus"), r[5]) for r in rows])), "n": len(rows)}
    return sets


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--program", default=os.path.join(ROOT, "build", "eval", "stories"))
    ap.add_argument("--model", default=os.path.join(ROOT, "model", "attache.safetensors"), help="--model=--words: no network, the words alone")
    ap.add_argument("--check", action="store_true")
    a = ap.parse_args()
    if a.check: return check()
    m = measure(a.shared, a.program, a.model)
    if m is None:
        print("stories: ECB+ is absent (--shared)", file=sys.stderr)
        return 1
    for name, of in m.items():
        for who in ("stories", "same head", "halves"):
            print(f"ECB+ 1-35, {of['n']} given mentions ({name}), {who:9}: " + " ".join(f"{k} {v:.3f}" for k, v in of[who].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
