#!/usr/bin/env python3
"""Makes what nobody has labelled, and measures the store on it: eval/echoes.py [--attache FILE] [--keep DB]

copies    120 articles put together from sentences of this file, and edited copies of them (cut, under another headline, with words
          exchanged, sentences moved, another dateline and a note at the end) beside articles on the same subject that share
          sentences but are none: recall and precision of pairs that the store makes one report.
origins   60 stories, each told by several outlets of which some cite one another, one source or one agency, or carry its text:
          the share whose origins the store counts right. Records are made with the texts, so that only the store is measured;
          with --coded attache codes the texts itself, which measures all of it.
"""
import argparse
import datetime
import hashlib
import itertools
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CODER = {"version": "0.1.0", "model": "made", "lexicon": "made", "knowledge": "made"}
QUADS = {"ASSAULT": "material-conflict", "CONSULT": "verbal-cooperation", "SANCTION": "material-conflict", "COERCE": "material-conflict",
         "AID": "material-cooperation", "PROTEST": "material-conflict"}


def record(id, text, published, publisher, actors=(), events=(), claims=()):
    return {"schema": "attache.record/1", "id": id, "title": None, "publisher": publisher, "outlets": [], "url": None, "published": published,
            "language": "en", "text_sha256": hashlib.sha256(text.encode()).hexdigest(), "offset_unit": "codepoint", "coder": CODER,
            "actors": list(actors), "events": list(events), "claims": list(claims), "commitments": [], "times": [], "places": [], "notes": [], "text": text}


def ingest(attache, records, db):
    out = subprocess.run([attache, "ingest", "--store", db, "-"], input="".join(json.dumps(r) + "\n" for r in records).encode(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if out.returncode: sys.exit(out.stderr.decode())
    return sqlite3.connect(db)

# ---- copies ------------------------------------------------------------------------------------------------------------------

PEOPLE = ["Ana Brekke", "Tomas Ruhl", "Ilse Okafor", "Rui Halvard", "Mina Sorel", "Pavel Aster", "Joan Quist", "Leif Amadi", "Petra Lund", "Samir Voss"]
TOWNS = ["Norrby", "Castel Alto", "Meadowport", "Velin", "Drumore", "Askerby", "San Telmo", "Kortal", "Wendle", "Ostrava Hill"]
THINGS = ["grain", "timber", "copper", "fish", "medicine", "diesel", "steel", "cement", "fruit", "textiles"]
SHAPES = [
    "{p} told a crowded hall in {t} that the harbour would take no more {g} until the dispute over fees was settled.",
    "Engineers who looked at the bridge near {t} found cracks in {n} of its supports, the roads office wrote in a report.",
    "Exports of {g} fell by {n} percent in the last quarter, and merchants in {t} blame the new rules at the border.",
    "A court in {t} ordered {p} to hand over {n} boxes of letters that investigators had asked for since spring.",
    "The union of drivers said {n} lorries with {g} stood waiting on the road to {t} through the night.",
    "{p}, who leads the opposition in {t}, called the plan a gift to those who trade in {g}.",
    "Rain that fell for {n} days has flooded fields around {t}, where farmers had stored {g} in the open.",
    "Officers searched a warehouse in {t} and carried away {g} worth {n} million crowns, according to a statement.",
    "In a letter to the council, {p} asked for {n} more inspectors at the crossing where {g} is weighed.",
    "The mayor of {t} thanked {n} volunteers who had unloaded {g} by hand after the crane broke down.",
    "Talks about the price of {g} go on next week in {t}; {p} is to lead the delegation of {n} experts.",
    "Nobody in {t} expected that {n} households would be without power because a barge with {g} had struck a pylon.",
    "{p} denied that the ministry had known of the {n} missing containers of {g} before the newspaper in {t} wrote of them.",
    "Fishermen from {t} blocked the channel with {n} boats and let only vessels with {g} pass.",
    "A study of {n} villages near {t} shows that families there spend a third of what they earn on {g}.",
    "The airport at {t} reopened after {n} hours; among what had been held up was {g} for three hospitals.",
    "{p} resigned from the board after it was told that {n} tons of {g} had been sold below cost in {t}.",
    "Prices of {g} have doubled in {t} since winter, and {n} shops have closed, a survey of traders found.",
]
NOTES = ["This story has been corrected.", "Additional reporting by our staff.", "Copyright of the agency; all rights reserved.", "Sign up for our newsletter to read more."]
SWAPS = [("said", "stated"), ("told", "informed"), ("found", "discovered"), ("ordered", "instructed"), ("asked for", "requested"), ("called", "labelled"), ("blame", "fault"), ("next week", "in the coming week"), ("since winter", "since the winter"), ("a statement", "an official statement")]


def sentence(r, shape, p=None, t=None, g=None):
    return shape.format(p=p or r.choice(PEOPLE), t=t or r.choice(TOWNS), g=g or r.choice(THINGS), n=r.randint(3, 97))


def edited(r, sentences):
    s = list(sentences)
    how = r.sample(["cut", "headline", "words", "moved", "note", "dateline", "inserted"], r.randint(1, 4))
    if "cut" in how: s = s[:max(5, round(len(s) * r.uniform(0.7, 0.95)))]
    if "words" in how:
        for a, b in r.sample(SWAPS, 4): s = [x.replace(a, b) for x in s]
    if "moved" in how: k = r.randrange(len(s) - 1); s[k], s[k + 1] = s[k + 1], s[k]
    if "inserted" in how: s.insert(r.randrange(len(s)), sentence(r, r.choice(SHAPES)))
    if "headline" in how: s[0] = "Update: " + s[0]
    if "dateline" in how: s[0] = r.choice(TOWNS).upper() + ", Monday (own report) - " + s[0]
    if "note" in how: s.append(r.choice(NOTES))
    return s


def copies(attache, folder):
    r, records, of = random.Random(11), [], {}
    for i in range(120):
        # one subject in three articles: two of them are told anew and share a few sentences (background that desks reuse)
        topic = dict(p=r.choice(PEOPLE), t=r.choice(TOWNS), g=r.choice(THINGS))
        base = [sentence(r, s, **({k: v for k, v in topic.items() if r.random() < .7})) for s in r.sample(SHAPES, r.randint(8, 14))]
        versions = [(base, 0)] + [(edited(r, base), 0) for _ in range(r.randint(1, 3))]
        other = [sentence(r, s, **({k: v for k, v in topic.items() if r.random() < .7})) for s in r.sample(SHAPES, r.randint(8, 14))]
        versions.append((other[:-3] + base[-3:], 1))
        for k, (s, family) in enumerate(versions):
            id = f"c{i}-{k}"
            of[id] = (i, family)
            records.append(record(id, " ".join(s), f"2025-05-{1 + i % 28:02d}", f"Outlet {r.randrange(40)}"))
    r.shuffle(records)
    db = ingest(attache, records, os.path.join(folder, "copies.db"))
    report = dict(db.execute("SELECT id, report FROM article"))
    right = found = wanted = 0
    for a, b in itertools.combinations(sorted(of), 2):
        same, one = of[a] == of[b], report[a] == report[b]
        right += same and one; found += one; wanted += same
    return {"recall": right / wanted, "precision": right / max(found, 1), "n": wanted}

# ---- origins -----------------------------------------------------------------------------------------------------------------

AGENCIES = ["Reuters", "AFP", "AP", "Bloomberg"]
OUTLETS = ["Dawn", "Le Monde", "The Hindu", "Haaretz", "Rappler", "The Punch", "Kyiv Post", "Bild", "CTV News", "Daily Maverick", "The Star", "El Mundo", "Forbes", "Arab News"]
STATE = {"RUS": ["TASS", "RIA Novosti"], "CHN": ["Xinhua", "Global Times"], "IRN": ["IRNA", "Press TV"]}
PAIRS = [("RUS", "Russia", "UKR", "Ukraine"), ("ISR", "Israel", "LBN", "Lebanon"), ("IND", "India", "PAK", "Pakistan"), ("CHN", "China", "TWN", "Taiwan"), ("SDN", "Sudan", "TCD", "Chad"), ("AZE", "Azerbaijan", "ARM", "Armenia")]
ACTS = [("ASSAULT", ["struck", "hit", "shelled"], "{A}'s forces {v} a depot near {t} in {B}"), ("COERCE", ["seized", "impounded"], "{A} {v} a tanker from {B} off {t}"),
        ("SANCTION", ["expelled"], "{A} {v} three diplomats of {B} posted in {t}"), ("CONSULT", ["met", "talked"], "envoys of {A} and {B} {v} in {t}"),
        ("AID", ["delivered", "sent"], "{A} {v} food to {B} by way of {t}")]
NAMED = ["Olga Benes", "Karim Daud", "Ruth Ames", "Viktor Holm", "Lena Frisk", "Omar Salih"]


class Desk:
    """One report of a story; who: a list of (name, kind, country, sector), outermost first: `via` houses, then the source."""
    def __init__(self, r, story, k, publisher, via=(), source=None, text=None):
        (self.a, A, self.b, B), (self.type, verbs, shape), town, day = story
        said = shape.format(A=A, B=B, t=town, v=(verb := r.choice(verbs)))
        lead = {0: "", 1: "On {d} ", 2: "Late on {d} "}[r.randrange(3)].format(d=datetime.date.fromisoformat(day).strftime("%A"))
        more = r.choice(["Nobody was hurt.", "The road there was closed for hours.", "It was the second such day this month.", "Residents spoke of a quiet evening.", "More is to be known tomorrow."])
        cite = f", {source[4].format(source[0]) if len(source) > 4 else source[0]} said" if source else ""
        cite += f", as {via[-1][0]} reports" if via else ""
        self.text = text or f"{lead}{said}{cite}. {more} {r.choice(SHAPES).format(p=r.choice(PEOPLE), t=r.choice(TOWNS), g=r.choice(THINGS), n=r.randint(3, 99))}"
        self.verb, self.publisher, self.via, self.source, self.day, self.k = (verb if text is None else None), publisher, list(via), source, day, k

    def record(self, id, verb):
        start = self.text.index(verb)
        who = self.via + ([self.source[:4]] if self.source else [])
        actors = [{"id": i, "name": n, "kind": k, "country": c, "sector": s, "office": None, "entity": None, "basis": {"told": "text", "entry": None, "span": None}, "mentions": []}
                  for i, n, k, c, s in [("a1", self.a, "state", [self.a], ["GOV"]), ("a2", self.b, "state", [self.b], ["GOV"])] + [(f"a{3 + j}", *w) for j, w in enumerate(who)]]
        voices = [f"a{3 + j}" for j in range(len(who))]
        span = {"start": start, "end": start + len(verb), "text": verb}
        claims = []
        if who:
            claims = [{"id": "c1", "source": [voices[-1]], "via": voices[:-1], "cue": None, "content": {"start": 0, "end": start + len(verb), "text": self.text[:start + len(verb)]},
                       "form": "indirect", "inside": None, "stance": "asserts"}]
        event = {"id": "e1", "anchor": span, "type": self.type, "mode": None, "context": [], "plover": self.type, "cameo": None, "quad": QUADS[self.type], "intensity": -1.0,
                 "actor": ["a1"], "recipient": ["a2"], "status": "actual", "background": False, "said_by": voices, "claims": [c["id"] for c in claims], "date": self.day, "time": None,
                 "date_basis": "relative", "place": None, "location": None, "numbers": [], "same_as": None, "score": 0.9, "why": {"by": "network", "entry": None}}
        return record(id, self.text, self.published, self.publisher, actors, [event], claims)


def story(r, number):
    """(records, how many voices are independent)"""
    month = 1 + number // 6
    day = f"2025-{month:02d}-{3 + 4 * (number % 6):02d}"
    s = (r.choice(PAIRS), r.choice(ACTS), r.choice(TOWNS), day)
    state, desks, origins = s[0], [], 0
    free = r.sample(OUTLETS, len(OUTLETS))
    house = lambda name: (name, "media", [], ["JRN"])
    for echo in r.sample(["cites a house", "cites an official", "carries an agency", "own", "state houses", "named person", "unnamed told a house"], r.randint(1, 4)):
        n = r.randint(2, 4)
        if echo == "cites a house": # several outlets cite one; the house itself may report too
            h = r.choice(AGENCIES)
            if any(h in (d.publisher or "") or any(h == v[0] for v in d.via) for d in desks): continue
            for _ in range(n): desks.append(Desk(r, s, len(desks), free.pop() if free else "Gazette", [house(h)]))
            if r.random() < .5: desks.append(Desk(r, s, len(desks), h))
            origins += 1
        elif echo == "cites an official": # spokesman, ministry, "officials": one government
            for who in r.sample([(f"{state[3]}'s officials", "group", [state[2]], ["GOV"]), (f"{state[3]}'s foreign ministry", "organization", [state[2]], ["GOV"]),
                                 (r.choice(NAMED[:3]), "person", [state[2]], ["GOV"], f"{state[3]}'s foreign minister {{}}")], r.randint(2, 3)):
                desks.append(Desk(r, s, len(desks), free.pop() if free else "Gazette", [], who))
            origins += 1
        elif echo == "carries an agency": # the agency's text in several papers, edited
            h = r.choice(AGENCIES)
            if any(h in (d.publisher or "") or any(h == v[0] for v in d.via) for d in desks): continue
            first = Desk(r, s, len(desks), h)
            desks.append(first)
            for _ in range(n):
                marked = r.random() < .5
                d = Desk(r, s, len(desks), (f"{h} via " if marked else "") + (free.pop() if free else "Gazette"), text=first.text + ("" if r.random() < .5 else " Read more on our page."))
                d.verb = first.verb
                desks.append(d)
            origins += 1
        elif echo == "own":
            for _ in range(n):
                if free: desks.append(Desk(r, s, len(desks), free.pop())); origins += 1
        elif echo == "state houses":
            for h in STATE[r.choice(sorted(STATE))]: desks.append(Desk(r, s, len(desks), h))
            origins += 1
        elif echo == "named person":
            who = (r.choice(NAMED[3:]), "person", [], [])
            for _ in range(n): desks.append(Desk(r, s, len(desks), free.pop() if free else "Gazette", [], who))
            origins += 1
        else: # "people familiar with it told Bloomberg", and others who say so after it
            if any("Bloomberg" in (d.publisher or "") or any("Bloomberg" == v[0] for v in d.via) for d in desks): continue
            for _ in range(n): desks.append(Desk(r, s, len(desks), free.pop() if free else "Gazette", [house("Bloomberg")], ("people familiar with it", "group", [], [])))
            origins += 1
    records = []
    for d in desks:
        d.published = f"2025-{month:02d}-{3 + 4 * (number % 6) + r.randint(0, 1):02d}"
        records.append(d.record(f"s{number}-{d.k}", d.verb))
    return records, origins


def origins(attache, folder, coded=False):
    r, records, want = random.Random(5), [], {}
    number = 0
    while len(want) < 60:
        made, n = story(r, number)
        if len(made) > 1:
            want[number] = n
            records += made
        number += 1
        if number >= 72: r, number = random.Random(6 + number), number
    r.shuffle(records)
    if coded: records = [{k: x[k] for k in ("id", "text", "published", "publisher")} for x in records]
    db = ingest(attache, records, os.path.join(folder, "coded.db" if coded else "origins.db"))
    whole = right = 0
    for number, n in want.items():
        rows = db.execute("SELECT DISTINCT s.story, s.origins FROM story s JOIN mention m USING(story) JOIN article a USING(article) WHERE a.id LIKE ?", (f"s{number}-%",)).fetchall()
        # the story that most of the reports tell: texts also tell of other things
        best = db.execute("SELECT s.origins, count(DISTINCT a.id) AS reports FROM story s JOIN mention m USING(story) JOIN article a USING(article) WHERE a.id LIKE ?"
                          " GROUP BY s.story ORDER BY 2 DESC, s.key LIMIT 1", (f"s{number}-%",)).fetchall()
        whole += len(rows) == 1
        right += (coded or len(rows) == 1) and bool(best) and best[0][0] == n
    stories = db.execute("SELECT count(*) FROM story").fetchone()[0]
    return {"right": right / len(want), "one story": whole / len(want), "stories": stories, "n": len(want), "reports": len(records)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--attache", default=os.path.join(ROOT, "build", "attache"))
    ap.add_argument("--keep", help="a folder for the stores")
    ap.add_argument("--coded", action="store_true")
    a = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, of in (("copies", copies), ("origins", origins)) + ((("origins, coded", lambda *x: origins(*x, coded=True)),) if a.coded else ()):
            m = of(a.attache, a.keep or folder)
            print(f"{name}: " + " ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in m.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
