"""Asks a running service what its own /openapi.json says can be asked, and more, and holds its answers against it.

usage: fuzz_service.py ATTACHE [REQUESTS [SEED]]

Requests are made from the schemas of parameters and bodies, most of them valid, some with one thing wrong. Held: no connection is
dropped, no status beside those described, 200 never where a parameter breaks its schema, every JSON answer valid by its schema, and
the service as alive and the store as it was afterwards. Prints TAP.
"""
import collections
import json
import os
import random
import re
import sys
import time
import urllib.parse
import warnings

import jsonschema

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import service

WORDS = ["USA", "RUS", "USA,RUS", "Russia", "tariff", "a", "é", "Ωmega", "'", "\"", "%", "\\", "NEAR(", "*", "-", "0", "  ", "\U0001F600", "x" * 60, "OR", "{}", "<b>"]
USUAL = {"/changes": "since", "/situation": "dyad"}  # without one of these there is seldom an answer


class Fuzzer:
    def __init__(self, world, store, own, seed):
        self.random, self.own = random.Random(seed), own
        self.api = own.get("/openapi.json").json()
        with warnings.catch_warnings():  # Debian 12's jsonschema has nothing else
            warnings.simplefilter("ignore")
            self.resolver = jsonschema.RefResolver("", self.api)
        self.seen = collections.Counter()
        self.keys = {
            "/events/{key}": [e["key"] for e in own.get("/events?limit=50").json()["items"]],
            "/ledger/{key}": [e["key"] for e in own.get("/ledger?all=true").json()["items"]],
            "/articles/{id}": [a["id"] for a in own.get("/articles").json()["items"]],
        }
        self.keys["/articles/{id}/explain"] = [a["id"] for a in own.get("/articles").json()["items"] if a["events"]]
        self.keys["/corrections/{id}"], self.keys["/matters/{name}"] = [], ["gas"]
        self.items = [(a, layer, item["key"]) for a in self.keys["/articles/{id}/explain"]
                      for layer, items in (("actor", "actors"), ("event", "events"))
                      for item in own.get("/articles/" + urllib.parse.quote(a, safe="")).json()[items].values()]
        self.keys["/corrections/{id}"].append(own.send("POST", "/corrections", self.correction()).json()["id"])
        self.operations = [(path, method, o) for path, methods in self.api["paths"].items() for method, o in methods.items()]

    def check(self, value, schema):
        error = next(jsonschema.Draft202012Validator(schema, resolver=self.resolver).iter_errors(value), None)
        return error and f"{list(error.absolute_path)}: {error.message[:200]}"

    def value(self, schema):
        r = self.random
        if "enum" in schema:
            return r.choice(schema["enum"])
        if schema.get("type") == "integer":
            return str(r.choice([schema["minimum"], schema["maximum"], r.randint(schema["minimum"], min(schema["maximum"], 50))]))
        if schema.get("type") == "number":
            return r.choice(["0", "1", "0.5", f"{r.random():.4f}"])
        if schema.get("type") == "boolean":
            return r.choice(["true", "false"])
        if schema.get("format") == "date":
            return f"{r.choice([1999, 2024, 2025, 2026])}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        pattern = schema.get("pattern", "")
        if pattern.startswith("^[0-9]{4}"):
            return f"2025-{r.randint(1, 12):02}-{r.randint(1, 28):02}" + r.choice(["", "T10:30", "T23:59:59", "T00:00Z"])
        if pattern.startswith("^[A-Z]{3}-"):
            return r.choice(["USA-RUS", "ISR-IRN", "AAA-BBB"])
        if pattern:
            return r.choice(["ASSAULT", "ASSAULT,COERCE", "all", "actual", "GOV", "type", "quad", "open", "asserts", "e1", "verbal-conflict", "none", "a" * 12])
        text = r.choice(WORDS)
        return text[:schema.get("maxLength", 100)] or "a"

    def wrong(self, schema):
        r = self.random
        if schema.get("type") == "string" and not {"enum", "format", "pattern"} & set(schema):
            return "x" * (schema["maxLength"] + 1) if schema["maxLength"] < 1000 else ""
        values = ["", " ", "nonsense!", "-1", "1e9", "2025-13-01", "NaN", "null", "99999999999999999999", "\u0660", "true "]
        return r.choice([v for v in values if not re.search(schema.get("pattern", "^$"), v) or schema.get("type") != "string"] or ["!"])

    def target(self, path, operation):
        """The target, and whether it breaks a parameter's schema."""
        r, query, broken = self.random, [], False
        for p in operation["parameters"]:
            if p["in"] == "path":
                known = self.keys.get(path, [])
                key = r.choice(known[-3:] if path == "/corrections/{id}" else known) if known and r.random() < 0.7 else r.choice(WORDS + ["..", "a/b", "%00"])
                path = path.replace("{" + p["name"] + "}", urllib.parse.quote(key.strip() or "k", safe=""))
            elif p["name"] in ("as-of", "known-on") and r.random() < 0.97:
                continue
            elif p["required"] or USUAL.get(path) == p["name"] and r.random() < 0.8 or r.random() < 2 / len(operation["parameters"]):
                bad = r.random() < 0.08
                broken = broken or bad
                good = "e1" if p["name"] == "event" and r.random() < 0.8 else self.value(p["schema"])
                query.append((p["name"], self.wrong(p["schema"]) if bad else good))
        if r.random() < 0.03:
            query.append((r.choice(["nothing", "Limit", "limit[]", "__proto__"]), "1"))
            broken = True
        r.shuffle(query)
        return path + ("?" + urllib.parse.urlencode(query) if query else ""), broken

    def article(self):
        text = " ".join(self.random.choice(WORDS + ["The minister of Kaldor threatened to close the border."]) for _ in range(self.random.randint(0, 12)))
        return {"text": text, "id": self.random.choice(["f1", "é", "x/y"]), "published": self.random.choice(["2025-08-06", "yesterday", ""])}

    def correction(self):
        article, layer, key = self.random.choice(self.items)
        field, change = {"actor": ("name", self.random.choice(["the army", "é"])), "event": ("mode", None)}[layer]
        return {"article": article, "layer": layer, "key": key, "field": field, "value": change, "note": self.random.choice(WORDS)}

    def body(self, path):
        r = self.random
        junk = [b"", b"{", b"[]", b"null", b"1", b"\xff\xfe", b'{"a":' * 2000, b"{}", b'{"text":null}']
        if r.random() < 0.3:
            return r.choice(junk)
        if path == "/corrections" and r.random() < 0.6:  # one that holds
            value = self.correction()
        elif path == "/corrections":
            value = {"article": r.choice(self.keys["/articles/{id}"]), "layer": r.choice(["event", "claim", "actor", "x"]), "key": "0" * 32,
                     "field": r.choice(["type", "exists", "mode", "x"]), "value": r.choice([None, "ASSAULT", 1, [], False])}
        elif path.startswith("/matters"):
            value = {"actors": r.choice([["RUS"], [], "RUS", [1]]), "words": r.choice([["gas"], [], ["\""]]), "from": r.choice(["2025-01-01", "x", 1])}
        else:
            value = self.article()
        return json.dumps(value).encode()

    def never(self):
        """The operations that have not been answered with success yet."""
        return [o for o in self.operations
                if not any(re.match(re.escape(f"{o[1].upper()} {o[0]} ") + "20[04]$", s) for s in self.seen)]

    def one(self, among):
        r = self.random
        path, method, operation = r.choice(among)
        target, broken = self.target(path, operation)
        kinds = [k for k in operation["responses"].get("200", {}).get("content", {}) if k != "text/event-stream"]
        headers = {"Accept": r.choice(kinds)} if kinds and r.random() < 0.6 else {"Accept": "application/json"} if kinds and "application/json" in kinds else {}
        body = None
        if "requestBody" in operation:
            body, headers["Content-Type"] = self.body(path), "application/json"
            if path == "/code" and r.random() < 0.3:
                headers.update({"Content-Type": "application/x-ndjson", "Accept": "application/x-ndjson"})
            elif path == "/code":
                headers["Accept"] = "application/json"
        answer = self.own.ask(method.upper(), target, body, headers)
        self.seen[f"{method.upper()} {path} {answer.status}"] += 1
        if answer.status == 200 and path == "/corrections" and method == "post":
            self.keys["/corrections/{id}"].append(answer.json()["id"])
        if answer.status == 200 and path == "/matters/{name}" and method == "put":
            self.keys["/matters/{name}"].append(answer.json()["name"])
        return self.judge(operation, answer, broken), f"{method.upper()} {target[:300]} {headers} {body[:200] if body else ''}"

    def judge(self, operation, answer, broken):
        status = str(answer.status)
        if status not in operation["responses"]:
            return f"{status} is not described"
        if broken and status[0] != "4":
            return f"{status} where a parameter breaks its schema"
        if status == "500":
            return answer.body.decode()
        kind = answer.headers.get("content-type", "").split(";")[0]
        described = operation["responses"][status]
        described = self.resolver.resolve(described["$ref"])[1] if "$ref" in described else described
        if status == "204":
            return None
        if kind not in described["content"]:
            return f"{kind} is not described"
        if kind == "application/json":
            return self.check(answer.json(), described["content"][kind]["schema"])
        if kind == "application/x-ndjson":
            answer.lines()
        return None


def main():
    requests, seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1500, int(sys.argv[3]) if len(sys.argv) > 3 else 1
    world = service.World(sys.argv[1])
    store = world.store()
    own = world.serve(store)
    print("1..4", flush=True)
    try:
        fuzzer = Fuzzer(world, store, own, seed)
        before = own.get("/events?limit=1000&status=all").json()["items"]
        begun, faults, memory = time.monotonic(), [], 0
        for number in range(2 * requests):
            among = fuzzer.operations if number < requests else fuzzer.never()  # chance may pass over some
            if not among:
                break
            fault, what = fuzzer.one(among)
            if fault:
                faults.append(f"{what}\n#   {fault}")
            if number == requests // 2:
                memory = own.memory()
        missed = [f"{m.upper()} {p}" for p, m, _ in fuzzer.operations if not any(s.startswith(f"{m.upper()} {p} ") for s in fuzzer.seen)]
        never = [f"{m.upper()} {p}" for p, m, _ in fuzzer.never()]
        print(f"{'not ok' if faults else 'ok'} 1 {requests} requests are answered as described, in {time.monotonic() - begun:.0f} s")
        for fault in faults[:20]:
            print("# " + fault)
        if requests >= 400:
            missed += [n + " with success" for n in never if n not in missed]
        print(f"{'not ok' if missed else 'ok'} 2 every operation was asked{' but ' + ', '.join(missed) if missed else ''}")
        for correction in own.get("/corrections?limit=1000").json()["items"]:
            assert own.ask("DELETE", "/corrections/" + correction["id"]).status == 204
        same = own.get("/events?limit=1000&status=all").json()["items"]
        kept = {e["key"] for e in before} <= {e["key"] for e in same}
        print(f"{'ok' if kept else 'not ok'} 3 the store answers as before, once corrections are taken back")
        print(f"{'ok' if own.process.poll() is None else 'not ok'} 4 the service lives, {(own.memory() - memory) >> 10} KiB more in the second half")
    finally:
        code = own.stop()
        world.close()
    sys.exit(1 if faults or missed or code != 0 else 0)


if __name__ == "__main__":
    main()
