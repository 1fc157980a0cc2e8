#!/usr/bin/env python3
"""Turns records whose spans are quotations (as ../shared/gold holds them) into stand-off labels without text.

  standoff.py GOLD_DIR TEXTS.jsonl RECORDS.jsonl OUT.jsonl

TEXTS: {"id", "source", "line", "published", "text"}; RECORDS: records of the same ids. GOLD_DIR holds goldscore.py, whose resolve() checks
and locates every quotation; a record with a problem is left out and reported.
"""
import hashlib
import json
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import goldscore as gs

texts = {r["id"]: r for r in map(json.loads, open(sys.argv[2], encoding="utf-8"))}
with open(sys.argv[4], "a", encoding="utf-8") as out:
    for line in open(sys.argv[3], encoding="utf-8"):
        r = json.loads(line)
        t = texts[r["id"]]
        for e in r["events"]:
            for k in ("mode", "date", "place", "same_as"): e.setdefault(k, None)
            e.setdefault("said_by", []); e.setdefault("status", "actual")
        for c in r["claims"]: c.setdefault("via", []); c.setdefault("cue", None)
        for c in r["commitments"]:
            for k in ("condition", "due", "event"): c.setdefault(k, None)
        problems = []
        gs.resolve(t, r, problems)
        if problems:
            print(*problems, sep="\n", file=sys.stderr)
            continue
        text = t["text"]
        actors = []
        for a in r["actors"]:
            at = text.find(a["name"])
            name = {"at": [at, at + len(a["name"])]} if at >= 0 else {"name": a["name"]}
            actors.append({"id": a["id"], **name, "kind": a["kind"], "country": a["country"], "sector": [s for s in a["sector"] if s]})
        events = [{"id": e["id"], "span": e["span"], **{k: e[k] for k in ("type", "mode", "actor", "recipient", "status", "said_by", "date", "same_as")},
                   "place_span": e["place_span"]} for e in r["events"]]
        claims = [{"source": c["source"], "via": c["via"], "span": c["span"], "cue_span": gs.locate(text, c["cue"]) if c["cue"] else None, "cue": bool(c["cue"]),
                   "form": c["form"]} for c in r["claims"]]
        commitments = [{**{k: c[k] for k in ("kind", "issuer", "addressee", "due", "event")}, "span": c["span"], "condition_span": c["condition_span"],
                        **({"status": c["status"]} if c.get("status") else {})} for c in r["commitments"]]
        out.write(json.dumps({"id": r["id"], "source": t["source"], "line": str(t["line"]) if t["source"].endswith("current_events") else r["id"],
                              "sha256": hashlib.sha256(text.encode()).hexdigest(), "actors": actors, "events": events, "claims": claims,
                              "commitments": commitments}, ensure_ascii=False, separators=(",", ":")) + "\n")
