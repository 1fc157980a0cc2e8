"""Reads the corpora into rows: one row is a window of running text with its tokens and whatever labels its corpus has.

row: {"task", "words", "ids", "shapes", "first" (first piece of each token), and per head:
      "y": {head: [label index or -100 per token]},
      "sentences": [(first, end, heads, labels)] for treebanks,
      "spans": [(first, last, {span head: label})], "points": [(pointer, first, last, [tokens] or None)],
      "same": [(first, last, type, [earlier indices] or [])]}
"""
import collections
import datetime
import gzip
import hashlib
import json
import os
import random
import re
import sys

import labels as L
from lemma import script
from pieces import shape
from split import tenth
from tokens import tokens

MONTHS = {m.lower(): i + 1 for i, m in enumerate("January February March April May June July August September October November December".split())}
MONTHS |= {m[:3]: i for m, i in list(MONTHS.items())}
DAYS = {d: i for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
STOP = {"of", "with", "who", "that", "in", "from", "at", "for", "on", "by", "to", "and", "against", "near", "including", "continuing"}


def lengths(seed):
    """Window lengths in pieces, endless: what is read later comes in windows of any length up to the longest, and syntax falls by
    five points on windows longer than those it was learnt on."""
    rng = random.Random(seed)
    while True: yield rng.choice((110, 190, 280, 350))


def finish(row, pieces):
    ids, shapes, first = [pieces.cls], [0], []
    for w in row["words"]:
        first.append(len(ids))
        p = pieces(w)
        ids += p
        shapes += [shape(w)] * len(p)
    row.update(ids=ids + [pieces.sep], shapes=shapes + [0], first=first)
    row["n"] = len(row["ids"])
    return row


def conllu(path):
    """Documents of sentences of token columns."""
    docs, cur = [[]], []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            docs.append([])
        elif not line:
            if cur: docs[-1].append(cur); cur = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit(): cur.append(c)
    return [d for d in docs if d]


def counted(docs):
    """xpos, feats and lemma labels of the treebanks, the frequent ones."""
    x, f, l = collections.Counter(), collections.Counter(), collections.Counter()
    for d in docs:
        for s in d:
            for c in s: x[c[4]] += 1; f[c[5]] += 1; l[script(c[1], c[2])] += 1
    keep = lambda c, n: [k for k, v in c.most_common() if v >= n]
    return {"xpos": keep(x, 1), "feats": keep(f, 3), "lemma": keep(l, 2)}


def coref_targets(sent_list):
    """GUM's entities: (head token, earlier tokens of the same cluster) over a list of sentences; tokens numbered through."""
    open_, spans, base = [], [], 0
    for s in sent_list:
        for i, c in enumerate(s):
            m = re.search(r"Entity=([^|]+)", c[9])
            if not m: continue
            for part in re.findall(r"\([^()]+\)?|[^()]+\)", m.group(1)):
                if part[0] == "(":
                    f = part.strip("()").split("-")
                    ent = (f[0], f[1] if len(f) > 1 else "", f[5] if len(f) > 5 else "1", base + i)
                    if part[-1] == ")": spans.append((ent, base + i))
                    else: open_.append(ent)
                else:
                    g = part.rstrip(")").split("-")[0]
                    for k in range(len(open_) - 1, -1, -1):
                        if open_[k][0] == g: spans.append((open_.pop(k), base + i)); break
        base += len(s)
    seen, out = collections.defaultdict(list), []
    for (group, etype, head, first), last in sorted(spans, key=lambda t: (t[0][3], -t[1])):
        heads = [first + int(h) - 1 for h in head.split(",") if h.isdigit()] or [first]
        heads = [h for h in heads if first <= h <= last] or [first]
        if etype in ("person", "organization", "place", "animal", "object", "event", "abstract", "plant", "substance", "time"):
            if etype in ("person", "organization", "place") or seen[group]:
                out.append((first, last, list(seen[group])))
        seen[group] += heads
    return out


def treebank(path, lab, pieces, gum, most):
    ix = {h: {n: i for i, n in enumerate(lab[h])} for h in ("upos", "xpos", "feats", "lemma", "arc")}
    rows, long = [], next(most)
    for doc in conllu(path):
        group, n = [], 0
        for k, s in enumerate(doc + [None]):
            size = sum(len(pieces(c[1])) for c in s) if s else 0
            if group and (s is None or n + size > long):
                rows.append(treebank_row(group, ix, pieces, gum)); group, n, long = [], 0, next(most)
            if s and len(s) <= 110: group.append(s); n += size
    return rows


def treebank_row(group, ix, pieces, gum):
    row = {"task": "syntax", "words": [], "y": {h: [] for h in ("sentence", "upos", "xpos", "feats", "lemma")}, "sentences": [], "points": []}
    for s in group:
        at = len(row["words"])
        for i, c in enumerate(s):
            row["words"].append(c[1])
            for h, v in (("sentence", int(i == 0)), ("upos", ix["upos"][c[3]]), ("xpos", ix["xpos"].get(c[4], -100)), ("feats", ix["feats"].get(c[5], -100)),
                         ("lemma", ix["lemma"].get(script(c[1], c[2]), -100))):
                row["y"][h].append(v)
        arc = ix["arc"]
        row["sentences"].append((at, at + len(s), [int(c[6]) for c in s], [arc.get(c[7], arc.get(c[7].split(":")[0], 0)) for c in s]))
    if gum:
        row["points"] = [("antecedent", a, b, t or None) for a, b, t in coref_targets(group)]
    return finish(row, pieces)


def newswire(path, lab, pieces, test, most):
    docs, name = [], None
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# doc"): docs.append((line.split("=", 1)[1].strip(), [[]])); continue
        if not line.strip(): docs[-1][1].append([]); continue
        c = line.split("\t") if "\t" in line else line.rsplit(None, 1)  # a third column holds names inside names
        docs[-1][1][-1].append((c[0].strip() or "-", c[1].strip() if len(c) > 1 else "O"))
    ix = {n: i for i, n in enumerate(lab["names"])}
    rows, long = [], next(most)
    for name, sents in docs:
        if tenth(name) != test: continue
        group, n = [], 0
        for s in [s[:140] for s in sents if s] + [None]:
            size = sum(len(pieces(w)) for w, _ in s) if s else 0
            if group and (s is None or n + size > long):
                words = [w for q in group for w, _ in q]
                rows.append(finish({"task": "names", "words": words, "y": {"names": [ix[t] for q in group for _, t in q],
                                    "sentence": [int(i == 0) for q in group for i in range(len(q))]}, "doc": name}, pieces)); group, n, long = [], 0, next(most)
            if s: group.append(s); n += size
    return rows


def windows(text, pieces, most):
    """Tokens with offsets, cut into windows at line ends (long lines at token 150)."""
    rows, cur, n = [], [], 0
    for par in re.finditer(r"[^\n]+", text):
        ws = [(w, par.start() + a, par.start() + b) for w, a, b in tokens(par.group())]
        size = sum(len(pieces(w)) for w, _, _ in ws)
        if cur and n + size > most: rows.append(cur); cur, n = [], 0
        while size > most + 80 and len(ws) > 200:
            rows.append(ws[:200]); ws = ws[200:]; size = sum(len(pieces(w)) for w, _, _ in ws)
        cur = cur + ws; n += size
    if cur: rows.append(cur)
    return rows


def bio(spans, window, ix):
    """Label of each token under character spans (start, end, name or None); the earlier and longer span wins."""
    y = [0] * len(window)
    for s, e, t in sorted(spans, key=lambda q: (q[0], -q[1]), reverse=True):
        at = [i for i, (_, a, b) in enumerate(window) if a < e and b > s]
        for k, i in enumerate(at):
            y[i] = ix[("B" if k == 0 else "I") + ("-" + t if t else "")]
    return y


def covered(span, window):
    at = [i for i, (_, a, b) in enumerate(window) if a < span[1] and b > span[0]]
    return (at[0], at[-1]) if at else None


def polnear(path, lab, pieces):
    ix = {n: i for i, n in enumerate(lab["report"])}
    rows = []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        r = json.loads(line)
        spans = [(s, e, k) for a in r["attributions"] for k in ("content", "cue", "source") for s, e in a[k]]
        for w in windows(r["text"], pieces, 220):
            row = {"task": "report", "words": [t[0] for t in w], "y": {"report": bio(spans, w, ix)}, "points": [], "off": [t[1:] for t in w]}
            for a in r["attributions"]:
                for s, e in a["content"][:2]:
                    c = covered((s, e), w)
                    if not c: continue
                    src = [i for q in a["source"] if (k := covered(q, w)) for i in range(k[0], k[1] + 1)]
                    cue = [i for q in a["cue"] if (k := covered(q, w)) for i in range(k[0], k[1] + 1)]
                    if src or not a["source"]: row["points"].append(("speaker", *c, src or None))
                    if cue or not a["cue"]: row["points"].append(("cue", *c, cue or None))
            rows.append(finish(row, pieces))
    return rows


def tbaq(path, lab, pieces, test):
    ix = {n: i for i, n in enumerate(lab["times"])}
    rows = []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        r = json.loads(line)
        if tenth(r["id"]) != test: continue
        for w in windows(r["text"], pieces, 220):
            rows.append(finish({"task": "times", "words": [t[0] for t in w], "off": [t[1:] for t in w], "doc": r["id"],
                                "y": {"times": bio([(t["start"], t["end"], t["type"]) for t in r["timex"]], w, ix)}}, pieces))
    return rows


def factuality(path, lab, pieces, most):
    """UW's predicates with how surely each happened (-3 … 3), as sets of statuses that fit: what lies between is not actual, but which
    of the rest it is they do not tell. Neighbouring sentences of its file make windows of running text."""
    ix = {n: i for i, n in enumerate(lab["status"])}
    open_ = [ix[n] for n in ("planned", "possible", "conditional")]
    fits = lambda v: [ix["negated"]] if v <= -2 else open_ + [ix["negated"]] if v < 0 else open_ if v < 2.1 else [ix["actual"]] if v >= 2.4 else None
    rows, words, spans, n, long = [], [], [], 0, next(most)
    def put():
        if words: rows.append(finish({"task": "factuality", "words": list(words), "y": {}, "points": [], "spans": list(spans)}, pieces))
        words.clear(); spans.clear()
    for line in gzip.open(path, "rt", encoding="utf-8"):
        r = json.loads(line)
        w = r["text"].split()[:140]
        size = sum(len(pieces(x)) for x in w)
        if n + size > long: put(); n, long = 0, next(most)
        spans += [(len(words) + t["span1"][0], len(words) + t["span1"][1] - 1, {"status": fits(t["label"])}) for t in r["targets"]
                  if fits(t["label"]) and t["span1"][1] <= len(w)]
        words += w; n += size
    put()
    return rows


# ---- gold

class Countries:
    """Words that tell a country: names, demonyms, capitals, towns."""
    def __init__(self, corpora):
        self.of, self.names = {}, collections.defaultdict(set)
        for line in gzip.open(corpora + "/places/cities15000.txt.gz", "rt", encoding="utf-8"):
            c = line.split("\t")
            if int(c[14]) >= 120000 and " " not in c[1] and len(c[1]) > 3: self.of.setdefault(c[1].lower(), c[8])
        two = {}
        for c in json.load(gzip.open(corpora + "/actors/countries.json.gz", "rt", encoding="utf-8")):
            code = c["cca3"]; two[c["cca2"]] = code
            words = {c["name"]["common"].split()[-1]} | {x.split()[-1] for x in c.get("capital", [])} | set((c.get("demonyms", {}).get("eng") or {}).values())
            if isinstance(c.get("demonym"), str): words.add(c["demonym"])
            for w in words:
                for q in (w.lower(), w.lower() + "s"):
                    if len(q) > 3: self.of[q] = code; self.names[code].add(q)
        self.of = {w: two.get(c, c) for w, c in self.of.items()}
        for code, ws in {"RUS": "kremlin russian russians moscow soviet", "USA": "u.s. us usa america american americans pentagon states washington trump biden", "GBR": "uk u.k. britain british britons london england downing",
                         "KOR": "seoul", "PRK": "pyongyang dprk", "EUR": "eu e.u. brussels european", "UNO": "un u.n. nations", "UKR": "kyiv kiev ukrainian", "PSE": "gaza palestinian palestinians hamas palestine",
                         "ISR": "israel israeli israelis", "IGO": "nato", "COD": "congo congolese drc", "ARE": "uae emirates emirati", "CHN": "china chinese beijing", "IRN": "tehran iranian", "LBN": "hezbollah lebanese", "YEM": "houthi houthis yemeni", "AFG": "taliban afghan",
                         "NLD": "dutch", "CHE": "swiss", "CZE": "czech", "ARG": "argentine", "PHL": "philippine filipino", "TUR": "turkish türkiye ankara", "KOS": "kosovo pristina"}.items():
            for w in ws.split(): self.of[w] = code; self.names[code].add(w)
        for w in ("korea", "sudan", "congo", "guinea", "nations", "city", "island", "islands", "republic", "north", "south", "nice", "many", "reading", "mobile", "victoria", "split", "male", "most", "same"):
            self.of.pop(w, None)

    def code(self, words, i):
        w = words[i].lower()
        if w == "us" and words[i] != "US": return None
        if w in ("korea", "korean", "koreans") and i: return {"north": "PRK", "south": "KOR"}.get(words[i - 1].lower())
        if w in ("sudan", "sudanese"): return "SSD" if i and words[i - 1].lower() == "south" else "SDN"
        if not words[i][:1].isupper(): return None
        return self.of.get(w)


def head_word(name, kind):
    """The word of a name that stands for the whole: its last, or the noun before the first preposition."""
    w = re.findall(r"[\w.]+", name)
    if kind in ("group", "organization"):
        for i, x in enumerate(w):
            if i and x.lower() in STOP: return w[i - 1]
    return w[-1] if w else ""


class Naming:
    """Which tokens of an article name which actor, and which stretches are its mentions."""
    def __init__(self, gold, countries):
        self.actors, self.countries = gold["actors"], countries
        self.heads = collections.Counter(head_word(a["name"], a["kind"]).lower() for a in self.actors)

    def find(self, words):
        low = [w.lower().replace("’", "'") for w in words]
        tok, spans = {}, {}
        for a in self.actors:
            name = [t[0].lower().replace("’", "'") for t in tokens(a["name"])]
            if name and name[0] == "the": name = name[1:]
            head = head_word(a["name"], a["kind"]).lower()
            hits, sp = set(), []
            n = len(name)
            full = [i for i in range(len(low) - n + 1) if n and low[i:i + n] == name]
            inner = max((k for k in range(n) if name[k] == head), default=n - 1)
            for i in full: hits.add(i + inner); sp.append((i, i + n - 1))
            shared = self.heads[head] > 1
            if head and len(head) > 1 and not (shared and full and a["kind"] != "person"):
                forms = {head} | ({head[:-1]} if head.endswith("s") else {head + "s"}) if a["kind"] in ("group", "organization") else {head}
                for i, w in enumerate(low):
                    if w in forms and not any(x <= i <= y for x, y in sp):
                        hits.add(i)
                        if a["kind"] in ("person", "media") and words[i][:1].isupper(): sp.append((i, i))
                        elif n == 1 or a["kind"] == "group": sp.append((i, i))
            if a["kind"] == "state" and len(a["country"]) == 1:
                for i in range(len(words)):
                    if self.countries.code(words, i) == a["country"][0] and low[i] in self.countries.names[a["country"][0]] | {"korea", "sudan", "korean", "sudanese"}:
                        hits.add(i)
                        if not any(x <= i <= y for x, y in sp): sp.append((i, i))
            tok[a["id"]], spans[a["id"]] = sorted(hits), sp
        return tok, spans


def told_days(words, i, published):
    """Days that a time word at token i could mean."""
    w = words[i].lower().rstrip(".")
    out = set()
    if w in DAYS and published:
        for k in range(-7, 8):
            d = published + datetime.timedelta(k)
            if d.weekday() == DAYS[w]: out.add(d.isoformat())
    elif w in ("today", "tonight") and published: out.add(published.isoformat())
    elif w in ("yesterday",) and published: out.add((published - datetime.timedelta(1)).isoformat())
    elif w == "tomorrow" and published: out.add((published + datetime.timedelta(1)).isoformat())
    elif w in MONTHS and words[i][0].isupper():
        m = MONTHS[w]
        day = year = None
        for j in (i + 1, i - 1):
            if 0 <= j < len(words) and (q := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", words[j])) and 1 <= int(q.group(1)) <= 31: day = int(q.group(1)); break
        for j in range(i + 1, min(i + 4, len(words))):
            if re.fullmatch(r"(19|20)\d\d", words[j]): year = int(words[j])
        for y in [year] if year else ([published.year - 1, published.year, published.year + 1] if published else []):
            out |= {f"{y}-{m:02d}-{day:02d}"} if day else {f"{y}-{m:02d}"}
    elif re.fullmatch(r"(19|20)\d\d", w): out.add(w)
    return out


def located(text, quote, gs):
    try: return gs.locate(text, quote)
    except gs.Bad: return None


def gold_pairs(folder, gs, skip=()):
    """(article, record) with the spans of all quotations: "span", "place_span", "condition_span", "cue_span"."""
    for article, record in gs.load_gold(folder):
        if record["id"] in skip: continue
        gs.resolve(article, record, [])
        text = article["text"]
        for c in record["claims"]:
            c["cue_span"] = located(text, c["cue"], gs) if c.get("cue") else None
            if c["cue_span"] and c["span"] and "#" not in c["cue"]:  # the nearest to its content where the words stand more than once
                at = [m.start() for m in re.finditer(re.escape(c["cue"].translate(gs.QUOTES)), text.translate(gs.QUOTES))]
                if at:
                    best = min(at, key=lambda p: min(abs(p - c["span"][0]), abs(p - c["span"][1])))
                    c["cue_span"] = (best, best + len(c["cue"]))
        yield article, record


def label_pairs(path, texts):
    """The same from the project's own stand-off labels (train/labels/*.jsonl); texts: {(source, line): (published, text)}."""
    for line in open(path, encoding="utf-8"):
        r = json.loads(line)
        article = texts.get((r["source"], r["line"]))
        if article is None or hashlib.sha256(article[1].encode()).hexdigest() != r["sha256"]: continue
        for a in r["actors"]:
            if "name" not in a: a["name"] = article[1][a["at"][0]:a["at"][1]]
        yield {"id": r["id"], "published": article[0], "text": article[1]}, r


def corpus_texts(corpora):
    """{(source, line or id): (published, text)} of the news that labels refer to; paragraphs of long texts as id-pN."""
    out = {}
    for name in ("current_events", "white_house", "presidents_2021_2022", "wikinews"):
        path = os.path.join(corpora, "news", name + ".jsonl.gz")
        for i, line in enumerate(gzip.open(path, "rt", encoding="utf-8")):
            r = json.loads(line)
            key = str(i) if "id" not in r else r["id"]
            out["news/" + name, key] = (r["published"], r["text"])
            if "id" in r:
                for k, p in enumerate(re.split(r"\n+", r["text"])): out["news/" + name, f"{key}-p{k}"] = (r["published"], p)
    return out


def gold_rows(pairs, lab, pieces, countries, most=330):
    """Documents, each a list of rows (windows) in order; pairs as gold_pairs gives them."""
    ix = {h: {n: i for i, n in enumerate(lab[h])} for h in ("claim", "cue", "mention", "event", "act", "condition", "mode", "status", "when", "kind", "sector")}
    docs = []
    for art, gold in pairs:
        text = art["text"]
        pub = None
        if art.get("published"): pub = datetime.date.fromisoformat(art["published"][:10])
        naming = Naming(gold, countries)
        actors = {a["id"]: a for a in gold["actors"]}
        doc, order = [], []
        for w in windows(text, pieces, most):
            words = [t[0] for t in w]
            tok, spans = naming.find(words)
            y = {"event": bio([(*e["span"], e["type"]) for e in gold["events"] if e["span"]], w, ix["event"]),
                 "claim": bio([(*c["span"], None) for c in gold["claims"] if c["span"]], w, ix["claim"]),
                 "act": bio([(*k["span"], k["kind"]) for k in gold["commitments"] if k["span"]], w, ix["act"]),
                 "condition": bio([(*k["condition_span"], None) for k in gold["commitments"] if k["condition_span"]], w, ix["condition"])}
            y["cue"] = bio([(*c["cue_span"], None) for c in gold["claims"] if c.get("cue_span")], w, ix["cue"])
            row = {"task": "gold", "words": words, "off": [t[1:] for t in w], "y": y, "spans": [], "points": [], "same": [], "id": gold["id"]}
            point = lambda kind, c, ids: row["points"].append((kind, *c, None)) if not ids else \
                [row["points"].append((kind, *c, tok[f])) for f in ids if tok.get(f)]
            for e in gold["events"]:
                c = covered(e["span"], w) if e["span"] else None
                if not c: continue
                day = e.get("date")
                when = "none" if not day else "published" if pub and day == pub.isoformat() else "told"
                row["spans"].append((*c, {"mode": ix["mode"].get(e.get("mode") or "", 0), "status": ix["status"][e["status"]], "when": ix["when"][when]}))
                for r in ("actor", "recipient", "said_by"): point(r, c, e[r])
                at = covered(e["place_span"], w) if e["place_span"] else None
                if at or not e["place_span"]: row["points"].append(("place", *c, list(range(at[0], at[1] + 1)) if at else None))
                if not day: row["points"].append(("time", *c, None))
                else:
                    at = [i for i in range(len(words)) if day in told_days(words, i, pub)]
                    if at: row["points"].append(("time", *c, at))
                    elif when == "published": row["points"].append(("time", *c, None))
                order.append((e, len(doc), *c))
            for c in gold["claims"]:
                k = covered(c["span"], w) if c["span"] else None
                if not k: continue
                point("source", k, c["source"]); point("via", k, c["via"])
                q = covered(c["cue_span"], w) if c.get("cue_span") else None
                if q or not c.get("cue"): row["points"].append(("cue", *k, list(range(q[0], q[1] + 1)) if q else None))
            for k in gold["commitments"]:
                c = covered(k["span"], w) if k["span"] else None
                if not c: continue
                row["spans"].append((*c, {"act_status": ix["status"][k.get("status", "actual")]}))
                point("issuer", c, k["issuer"]); point("addressee", c, k["addressee"])
                q = covered(k["condition_span"], w) if k["condition_span"] else None
                if q or not k["condition_span"]: row["points"].append(("condition", *c, list(range(q[0], q[1] + 1)) if q else None))
                if not k.get("due"): row["points"].append(("due", *c, None))
                else:
                    at = [i for i in range(len(words)) if k["due"] in told_days(words, i, pub) or
                          (re.fullmatch(r"(?i)hours?|days?|weeks?|months?|deadline|end|midnight", words[i]) and abs(i - c[0]) < 30)]
                    if at: row["points"].append(("due", *c, at))
                ev = next((e for e in gold["events"] if e["id"] == k.get("event")), None)
                q = covered(ev["span"], w) if ev and ev["span"] else None
                if q or not ev: row["points"].append(("event", *c, list(range(q[0], q[1] + 1)) if q else None))
            at = []
            for a, sp in spans.items():
                for s, e in sp: at.append((w[s][1], w[e][2], None, a, s, e))
            y["mention"] = bio([m[:3] for m in at], w, ix["mention"])
            codes = [countries.code(words, i) for i in range(len(words))]
            for _, _, _, a, s, e in at:
                g = actors[a]
                row["spans"].append((s, e, {"kind": ix["kind"][g["kind"]], "sector": ix["sector"].get((g["sector"] or [""])[0], -100)}))
                if not g["country"]: row["points"].append(("country", s, e, None))
                else:
                    hit = [i for i, c in enumerate(codes) if c in g["country"]]
                    if hit: row["points"].append(("country", s, e, hit))
            doc.append(finish(row, pieces))
        by = {e["id"]: e for e, *_ in order}
        def root(e):
            seen = set()
            while e.get("same_as") in by and e["id"] not in seen: seen.add(e["id"]); e = by[e["same_as"]]
            return e["id"]
        order.sort(key=lambda t: (t[1], t[2]))
        chain = []
        for e, r, a, b in order:
            chain.append((r, a, b, L.TYPES.index(e["type"]), [j for j, o in enumerate(order[:len(chain)]) if root(o[0]) == root(e)]))
        if doc: doc[0]["chain"] = chain; docs.append(doc)
    return docs


def digests(docs, pieces, seed, most=330):
    """Short texts of one window each, run together into windows of one to six as a day's digest does: who acts in one item is not to
    be looked for in its neighbours."""
    rng = random.Random(seed)
    short, out = [d[0] for d in docs if len(d) == 1 and d[0]["n"] < 150], [d for d in docs if len(d) > 1 or d[0]["n"] >= 150]
    rng.shuffle(short)
    group, items = [], rng.randint(1, 6)
    for row in short + [None]:
        if group and (row is None or len(group) == items or sum(r["n"] for r in group) + row["n"] > most):
            out.append([joined(group, pieces)]); group, items = [], rng.randint(1, 6)
        if row: group.append(row)
    return out


def joined(rows, pieces):
    out = {"task": "gold", "words": [], "off": [], "y": {h: [] for h in rows[0]["y"]}, "spans": [], "points": [], "same": [], "id": rows[0]["id"], "chain": []}
    for r in rows:
        at, link = len(out["words"]), len(out["chain"])
        out["words"] += r["words"]; out["off"] += r["off"]
        for h, y in r["y"].items(): out["y"][h] += y
        out["spans"] += [(a + at, b + at, want) for a, b, want in r["spans"]]
        out["points"] += [(kind, a + at, b + at, to and [t + at for t in to]) for kind, a, b, to in r["points"]]
        out["chain"] += [(0, a + at, b + at, kind, [j + link for j in same]) for _, a, b, kind, same in r.get("chain", ())]
    return finish(out, pieces)


def overlaps(gold):
    """{source: {ids}} that share text with a measuring set."""
    out = collections.defaultdict(set)
    for line in open(os.path.join(gold, "overlaps.tsv"), encoding="utf-8"):
        if line[0] != "#":
            c = line.rstrip("\n").split("\t"); out[c[0]].add(c[1])
    return out
