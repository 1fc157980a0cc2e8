#!/usr/bin/env python3
"""Places: names resolved, names found and resolved, and where events were.

  places.py [--shared DIR] [--build DIR] [--given-only] [--part even|odd] [--errors N] [--events N]

LGL and GeoVirus: the share of names with coordinates that are put within 161 km (100 miles) of them, names given; and F1 of names
found (the same span, or one inside the other) and put there. event_location_train: a tenth (SHA-1 of the text ends a multiple of
ten), the anchor given: the place's words right, or rightly none.
"""
import argparse
import collections
import gzip
import hashlib
import json
import math
import os
import subprocess
import sys
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NEAR = 161  # km


def distance(a, b):
    la, lo, lb, lp = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(h, 1)))


def lgl(path):
    """(id, text, [(start, end, (lat, lon) or None)])."""
    for a in ET.parse(gzip.open(path)).getroot():
        names = []
        for t in a.iter("toponym"):
            tag = t.find("gaztag")
            at = (float(tag.find("lat").text), float(tag.find("lon").text)) if tag is not None else None
            names.append((int(t.find("start").text), int(t.find("end").text), at))
        yield a.get("docid"), a.find("text").text or "", names


def geovirus(path):
    for i, a in enumerate(ET.parse(gzip.open(path)).getroot()):
        names = [(int(t.find("start").text) - 1, int(t.find("end").text) - 1, (float(t.find("lat").text), float(t.find("lon").text)))
                 for t in a.iter("location")]
        text = a.find("text").text or ""
        yield f"g{i}", text, [fit(text, n, a) for n in names]


def fit(text, name, article):
    """GeoVirus counts from one; a few spans count otherwise."""
    for t in article.iter("location"):
        if int(t.find("start").text) - 1 == name[0]:
            want = t.find("name").text
            for shift in (0, 1, -1):
                if text[name[0] + shift:name[0] + shift + len(want)] == want:
                    return name[0] + shift, name[0] + shift + len(want), name[2]
    return name


def offsets(text):
    at = [0]
    for ch in text: at.append(at[-1] + len(ch.encode("utf-8", "surrogatepass")))
    return at


def given(program, knowledge, docs):
    """{id: {(start, end): place}} in code points, names given."""
    lines = []
    for name, text, names in docs:
        at = offsets(text)
        lines.append(json.dumps({"id": name, "text": text, "names": [{"start": at[s], "end": at[e]} for s, e, _ in sorted(names)]}))
    out = subprocess.run([program, knowledge], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    texts, found = {d[0]: d[1] for d in docs}, {}
    for r in map(json.loads, filter(None, out.split("\n"))):
        back = {b: i for i, b in enumerate(offsets(texts[r["id"]]))}
        found[r["id"]] = {(back[p["start"]], back[p["end"]]): p for p in r["places"]}
    return found


def right(p, at):
    return p is not None and "lat" in p and distance((p["lat"], p["lon"]), at) <= NEAR


def score_given(docs, found, errors=0):
    hits = total = unknown = 0
    bad = collections.Counter()
    for name, text, names in docs:
        for s, e, at in names:
            if at is None: continue
            total += 1
            p = found[name].get((s, e))
            if right(p, at): hits += 1
            else:
                unknown += p is None or "lat" not in p
                bad[(text[s:e], f"{p['name']} {p['country']} {p['lat']},{p['lon']} ({p['why']})" if p and "lat" in p else "-", f"{at[0]:.1f},{at[1]:.1f}")] += 1
    for (words, got, want), n in bad.most_common(errors): print(f"  {n:3} {words!r}: {got} for {want}")
    return hits / total if total else 0, total, unknown


def score_found(binary, docs):
    """F1 of names found and put within reach. A name that has no coordinates in the gold set counts on neither side."""
    lines = "".join(json.dumps({"id": d, "text": t}) + "\n" for d, t, _ in docs)
    out = subprocess.run([binary, "code", "-"], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    hits = gold = pred = spans = 0
    records = {r["id"]: r for r in map(json.loads, filter(None, out.split("\n")))}
    for name, _, names in docs:
        places = [(p["span"]["start"], p["span"]["end"], p["location"]) for p in records[name]["places"]]
        for s, e, at in names:
            same = [p for p in places if p[0] < e and s < p[1]]
            for p in same: places.remove(p)
            if at is None: continue
            gold += 1; pred += bool(same); spans += bool(same)
            hits += any(p[2] is not None and distance((p[2]["lat"], p[2]["lon"]), at) <= NEAR for p in same)
        pred += sum(p[2] is not None for p in places)
    return 2 * hits / (gold + pred), 2 * spans / (gold + pred), gold, pred


def by_tokens(span, tokens):
    """The span by its tokens: many give the tokens' numbers where characters should stand."""
    first, last = tokens.get(span.get("token_start")), tokens.get(span.get("token_end"))
    return {**span, "start": first["start"], "end": last["end"]} if first and last else span


def located(shared):
    """(id, text, anchor, [place spans]) of the kept-out tenth."""
    for i, line in enumerate(gzip.open(os.path.join(shared, "corpora", "events", "event_location_train.jsonl.gz"), "rt", encoding="utf-8")):
        r = json.loads(line)
        if r.get("answer", "accept") != "accept" or int(hashlib.sha1(r["text"].encode()).hexdigest(), 16) % 10: continue
        tokens = {t["id"]: t for t in r.get("tokens", [])}
        spans = [by_tokens(s, tokens) for s in r.get("spans", [])]
        verbs = [s for s in spans if s["label"] == "VERB"]
        if len(verbs) == 1: yield f"l{i}", r["text"], verbs[0], [s for s in spans if s["label"] == "LOCATION"]


def score_events(ladder, shared, limit, errors=0):
    rows = list(located(shared))[:limit or None]
    lines = []
    for name, text, verb, _ in rows:
        at = offsets(text)
        lines.append(json.dumps({"id": name, "text": text, "events": [{"start": at[verb["start"]], "end": at[verb["end"]], "type": "ASSAULT", "status": "actual"}]}))
    out = subprocess.run([ladder], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    records = {r["id"]: r for r in map(json.loads, filter(None, out.split("\n")))}
    tally = collections.Counter()
    for name, text, verb, places in rows:
        events = [e for e in records[name]["events"] if e["anchor"]["start"] < verb["end"] and verb["start"] < e["anchor"]["end"]]
        got = events[0]["place"] if events else None
        ok = any(got["start"] < p["end"] and p["start"] < got["end"] for p in places) if got and places else not got and not places
        kind = ("right" if ok else "other" if got and places else "missed" if places else "false") if got or places else "null"
        tally[kind] += 1
        if not ok and errors > 0:
            errors -= 1
            print(f"  {kind}: [{verb.get('text', text[verb['start']:verb['end']])}] got {got and got['text']!r} for {[text[p['start']:p['end']] for p in places]}: {text[:200]!r}")
    return (tally["right"] + tally["null"]) / max(1, len(rows)), len(rows), tally


def measure(shared, build, given_only=False, part=None, errors=0, events=0):
    """[(set, measure, value, of)]; None where the corpora are absent."""
    folder = os.path.join(shared, "corpora", "places")
    if not os.path.isdir(folder): return None
    rows = []
    for name, read in (("lgl", lgl), ("geovirus", geovirus)):
        docs = [d for i, d in enumerate(read(os.path.join(folder, name + ".xml.gz"))) if part is None or i % 2 == (part == "odd")]
        found = given(os.path.join(build, "eval", "places"), os.path.join(build, "knowledge.db"), docs)
        value, n, unknown = score_given(docs, found, errors)
        rows.append(("places/" + name, "within 161 km, names given", value, n))
        rows.append(("places/" + name, "names given but unknown", unknown / n, n))
        if not given_only:
            f1, spans, gold, _ = score_found(os.path.join(build, "attache"), docs)
            rows += [("places/" + name, "names found and within 161 km", f1, gold), ("places/" + name, "names found", spans, gold)]
    if not given_only or events:
        value, n, tally = score_events(os.path.join(build, "eval", "ladder"), shared, events, errors)
        rows.append(("places/event_location", "right or rightly none", value, n))
        rows += [("places/event_location", k, v / n, n) for k, v in sorted(tally.items())]
    return rows


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared")); ap.add_argument("--build", default=os.path.join(ROOT, "build"))
    ap.add_argument("--given-only", action="store_true"); ap.add_argument("--part", choices=("even", "odd")); ap.add_argument("--errors", type=int, default=0)
    ap.add_argument("--events", type=int, default=0, help="at most so many events (0: all)")
    a = ap.parse_args()
    rows = measure(a.shared, a.build, a.given_only, a.part, a.errors, a.events)
    if rows is None:
        print("places: the corpora are absent (--shared)", file=sys.stderr); return 1
    for s, m, v, n in rows: print(f"{s:22} {m:32} {v:.4f} of {n}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
