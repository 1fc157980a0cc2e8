"""The built command as a user meets it.  usage: test_cli.py ATTACHE [NAME…]

It runs on the tiny model of test/data, whose findings are chance: what is tested is form, not sense. SOURCE_DIR is the project,
BUILD_DIR holds knowledge.db. ATTACHE_TEST_SLOW stretches time limits, as for sanitizers.
"""
import glob
import hashlib
import json
import os
import pty
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import jsonschema

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap

ATTACHE = os.path.abspath(sys.argv[1])
SOURCE = os.environ.get("SOURCE_DIR", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
BUILD = os.environ.get("BUILD_DIR", os.path.dirname(ATTACHE))
# So long is waited for what must come; nothing is asserted by it but that it comes at all.
LONG = 300 * float(os.environ.get("ATTACHE_TEST_SLOW", "1"))
EXAMPLES = sorted(glob.glob(os.path.join(SOURCE, "examples", "*.json")) + glob.glob(os.path.join(SOURCE, "examples", "*.txt")))
TEMP = tempfile.TemporaryDirectory()
HOME = os.path.join(TEMP.name, "home")
SCHEMA = jsonschema.Draft202012Validator(json.load(open(os.path.join(SOURCE, "docs", "record.schema.json"), encoding="utf-8")))


def make_home():
    os.makedirs(os.path.join(HOME, "model"))
    os.symlink(os.path.join(SOURCE, "test/data/tiny.safetensors"), os.path.join(HOME, "model/attache.safetensors"))
    os.symlink(os.path.join(SOURCE, "lexicon"), os.path.join(HOME, "lexicon"))
    os.symlink(os.path.join(BUILD, "knowledge.db"), os.path.join(HOME, "knowledge.db"))


def environment(**more):
    env = dict(os.environ, ATTACHE_HOME=HOME, LC_ALL="C.UTF-8")
    env.pop("NO_COLOR", None)
    env.update(more)
    return env


def run(*args, stdin=b"", env=None):
    """(exit code, stdout, stderr as text)"""
    done = subprocess.run([ATTACHE, *args], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LONG,
                          env=env or environment())
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


def processor_seconds():
    """Of the commands that have ended: what else the machine does is not in it."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def lines(*articles):
    return "".join(json.dumps(a) + "\n" for a in articles).encode()


def path(name, data):
    name = os.path.join(TEMP.name, name)
    with open(name, "wb") as f:
        f.write(data)
    return name


def text_of(example):
    with open(example, encoding="utf-8", newline="") as f:
        return json.load(f)["text"] if example.endswith(".json") else f.read()


def spans(value):
    """Every object of a record that has a start."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for v in value.values():
            yield from spans(v)
    elif isinstance(value, list):
        for v in value:
            yield from spans(v)


class Case(unittest.TestCase):
    def records(self, *args, code=0, **kw):
        status, out, err = run("code", *args, **kw)
        self.assertEqual(status, code, err)
        records = [json.loads(line) for line in out.decode("utf-8").splitlines()]
        for record in records:
            self.hold(record)
        return records

    def hold(self, record):
        """The schema, and what a schema cannot say."""
        error = next(SCHEMA.iter_errors(record), None)
        self.assertIsNone(error, error and f"{list(error.absolute_path)}: {error.message}")
        have = {layer: [x["id"] for x in record[layer]] for layer in ("actors", "events", "claims", "commitments", "times", "places")}
        for layer, ids in have.items():
            self.assertEqual(ids, [f"{'k' if layer == 'commitments' else layer[0]}{i + 1}" for i in range(len(ids))])
        used = set()
        for layer in ("events", "claims", "commitments"):
            for item in record[layer]:
                for role in ("actor", "recipient", "said_by", "source", "via", "issuer", "addressee", "affected"):
                    self.assertLessEqual(set(item.get(role, [])), set(have["actors"]))
                    used |= set(item.get(role, []))
                self.assertLessEqual(set(item.get("claims", [])), set(have["claims"]))
        self.assertEqual(used, set(have["actors"]))
        events = {e["id"]: e for e in record["events"]}
        for i, e in enumerate(record["events"]):
            if e["same_as"] is not None:
                self.assertLess(int(e["same_as"][1:]), i + 1)
                self.assertIsNone(events[e["same_as"]]["same_as"])
        for layer in ("events", "claims", "commitments"):
            key = {"events": "anchor", "claims": "content", "commitments": "act"}[layer]
            starts = [x[key]["start"] for x in record[layer]]
            self.assertEqual(starts, sorted(starts))


class Command(Case):
    def test_help_names_every_verb_and_exit_code(self):
        status, out, err = run("help")
        self.assertEqual((status, err), (0, ""))
        for word in ("code", "brief", "dump", "explain", "help", "version", "0 done", "ATTACHE_HOME"):
            self.assertIn(word, out.decode())
        for args in (("--help",), ("help", "code"), ("code", "--help")):
            self.assertEqual(run(*args)[0], 0)
        self.assertIn("--lexicon", run("help", "code")[1].decode())
        self.assertNotIn("--event", run("help", "code")[1].decode())

    def test_a_wrong_command_line_is_refused(self):
        for args in ((), ("cod",), ("code", "--nothing"), ("code", "--event", "e1"), ("code", "--published"), ("dump",),
                     ("dump", "--layer", "nothing"), ("explain",), ("code", "--max-text", "many"), ("code", "--max-text", "-1"),
                     ("code", "--offsets", "words"), ("code", "--quiet=1"), ("code", "--jobs", "0"), ("help", "nothing")):
            status, out, err = run(*args)
            self.assertEqual((status, out), (2, b""), args)
            self.assertTrue(err.startswith("attache: "), err)

    def test_version_tells_all_hashes(self):
        status, out, err = run("version")
        self.assertEqual(status, 0, err)
        said = out.decode().splitlines()
        self.assertRegex(said[0], r"^attache \d+\.\d+\.\d+$")
        for line, what in zip(said[1:], ("model", "lexicon", "knowledge")):
            self.assertRegex(line, rf"^{what} .*\b[0-9a-f]{{64}}\b")

    def test_what_cannot_be_opened_is_told(self):
        bad = environment(ATTACHE_HOME="/nonexistent")
        status, out, err = run("code", stdin=b"Rain fell.", env=bad)
        self.assertEqual((status, out), (3, b""))
        self.assertIn("/nonexistent", err)
        whole = open(os.path.join(SOURCE, "test/data/tiny.safetensors"), "rb").read()
        for name, data in (("short", whole[: len(whole) // 2]), ("empty", b""), ("noise", os.urandom(4096)),
                           ("flipped", whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:])):
            status, out, err = run("code", "--model", path(name, data), stdin=b"Rain fell.")
            self.assertEqual((status, out), (3, b""), name)
            self.assertTrue(err.startswith("attache: "), err)
        status, out, err = run("code", "--knowledge", path("no.db", b"not a base"), stdin=b"Rain fell.")
        self.assertEqual((status, out), (3, b""))

    def test_a_mistake_in_a_lexicon_has_line_and_column(self):
        bad = path("bad.lex", "threaten/V ^to-inf  THREATEN  -  130\nmeet/V  NOSUCHTYPE  -  040\n".encode())
        status, out, err = run("code", "--lexicon", bad, stdin=b"Rain fell.")
        self.assertEqual((status, out), (3, b""))
        self.assertIn("bad.lex", err)
        self.assertRegex(err, r"\b2\b")

    def test_a_missing_file_does_not_stop_the_others(self):
        good = path("good.txt", b"Rain fell.")
        status, out, err = run("code", "/nonexistent.txt", good)
        self.assertEqual(status, 4)
        self.assertEqual(out.count(b"\n"), 1)
        self.assertIn("/nonexistent.txt", err)

    def test_a_full_disk_is_told(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([ATTACHE, "code"], input=b"Rain fell.", stdout=full, stderr=subprocess.PIPE, env=environment(),
                                  timeout=LONG)
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"writing failed", done.stderr)

    def test_a_closed_pipe_ends_quietly(self):
        line = json.dumps({"id": "0", "text": "Rain fell on Fenwick. " * 20})
        endless = subprocess.Popen(["yes", line], stdout=subprocess.PIPE)
        reader = subprocess.Popen([ATTACHE, "code", "-"], stdin=endless.stdout, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  env=environment())
        endless.stdout.close()
        self.assertEqual(json.loads(reader.stdout.readline())["id"], "0")
        reader.stdout.close()
        self.assertEqual(reader.stderr.read(), b"")
        reader.stderr.close()
        self.assertEqual(reader.wait(LONG), 0)
        endless.wait(LONG)

    def test_a_stream_is_answered_line_by_line(self):
        p = subprocess.Popen([ATTACHE, "code", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment())
        for i in range(3):
            p.stdin.write(lines({"id": f"live-{i}", "text": "Rain fell."}))
            p.stdin.flush()
            ready, _, _ = select.select([p.stdout], [], [], LONG)
            self.assertTrue(ready, "no answer while the stream is open")
            self.assertEqual(json.loads(p.stdout.readline())["id"], f"live-{i}")
        p.stdin.close()
        self.assertEqual(p.wait(LONG), 0)
        p.stdout.close()


class Records(Case):
    def test_every_example_holds_and_every_span_is_its_words(self):
        records = self.records("--published", "2026-07-17", *EXAMPLES)
        self.assertEqual(len(records), len(EXAMPLES))
        count = 0
        for example, record in zip(EXAMPLES, records):
            text = text_of(example)
            if example.endswith(".json"):
                self.assertEqual(record["id"], os.path.basename(example)[:-5])
            for span in spans(record):
                self.assertEqual(text[span["start"]:span["end"]], span["text"], example)
                count += 1
        self.assertGreater(count, len(EXAMPLES))

    def test_bytes_are_counted_when_asked(self):
        records = self.records("--offsets", "bytes", "--published", "2026-07-17", *EXAMPLES)
        for example, record in zip(EXAMPLES, records):
            self.assertEqual(record["offset_unit"], "byte")
            text = text_of(example).encode()
            for span in spans(record):
                self.assertEqual(text[span["start"]:span["end"]].decode(), span["text"], example)

    def test_the_same_input_gives_the_same_bytes(self):
        once = run("code", *EXAMPLES)
        again = run("code", *EXAMPLES)
        apart = b"".join(run("code", e)[1] for e in EXAMPLES)
        jobs = run("code", "--jobs", "4", *EXAMPLES)
        self.assertEqual(once[0], 0)
        self.assertEqual(once[1], again[1])
        self.assertEqual(once[1], apart)
        self.assertEqual(once[1], jobs[1])

    def test_a_bad_line_is_told_and_the_rest_goes_on(self):
        bad = path("bad.jsonl", b'{"id":"a","text":"Rain fell."}\n{"id":"b"\n\n{"id":"c"}\n{"id":"d","text":"Snow fell."}\n')
        for jobs in ("1", "3"):
            status, out, err = run("code", "--jobs", jobs, bad)
            self.assertEqual(status, 1)
            self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], ["a", "d"])
            self.assertIn(f"{bad}:2:", err)
            self.assertIn(f"{bad}:4: the object has no text", err)
            self.assertIn("2 of 4 articles refused", err)

    def test_keys_and_maps(self):
        one = self.records(stdin=lines({"maintext": "Rain fell.", "date_publish": "2025-08-06 10:00:00", "source_domain": "example.org",
                                        "title": "Rain", "url": "https://example.org/1"}))[0]
        self.assertEqual((one["published"], one["publisher"], one["title"], one["url"]),
                         ("2025-08-06", "example.org", "Rain", "https://example.org/1"))
        two = self.records("--map", "text=.body.0", "--map", "id=.key", stdin=lines({"body": ["Rain fell."], "key": 7}))[0]
        self.assertEqual(two["id"], "7")

    def test_published_and_title(self):
        article = lines({"text": "Rain fell on Monday.", "title": "Floods"})
        plain = self.records("--published", "2025-08-06", stdin=article)[0]
        titled = self.records("--published", "2025-08-06", "--with-title", stdin=article)[0]
        undated = self.records(stdin=article)[0]
        self.assertEqual(plain["published"], "2025-08-06")
        self.assertNotEqual(plain["text_sha256"], titled["text_sha256"])
        self.assertIsNone(undated["published"])
        self.assertIn("no-published-date", [n["code"] for n in undated["notes"]])

    def test_an_article_without_an_id_gets_one_from_its_text(self):
        a, b, c = self.records(stdin=lines({"text": "Rain."}, {"text": "Rain."}, {"text": "Snow."}))
        self.assertEqual(a["id"], b["id"])
        self.assertNotEqual(a["id"], c["id"])
        self.assertEqual(a["id"], "text-" + a["text_sha256"][:16])

    def test_every_layer_is_dumped(self):
        for layer in "text tokens tree names times mentions actors events claims commitments places notes signals".split():
            status, out, err = run("dump", "--layer", layer, *EXAMPLES[:3])
            self.assertEqual(status, 0, err)
            self.assertEqual(out.count(b"# newdoc id = "), 3, layer)
            for line in out.decode().splitlines():
                if layer != "tree" and not line.startswith("#"):
                    json.loads(line)
        tree = [line.split("\t") for line in run("dump", "--layer", "tree", EXAMPLES[0])[1].decode().splitlines()
                if line and not line.startswith("#")]
        self.assertTrue(all(len(columns) == 10 for columns in tree))

    def test_tokens_need_no_model(self):
        status, out, err = run("dump", "--layer", "tokens", stdin=b"Rain fell.", env=environment(ATTACHE_HOME="/nonexistent"))
        self.assertEqual(status, 0, err)
        self.assertEqual(len(out.splitlines()), 4)

    def test_explain_answers_for_every_event(self):
        example = next(e for e in EXAMPLES if e.endswith(".json"))
        record = self.records(example)[0]
        for event in record["events"][:5]:
            status, out, err = run("explain", example, "--event", event["id"])
            self.assertEqual(status, 0, err)
            self.assertIn(event["type"], out.decode())
            self.assertTrue(out.decode().startswith(event["id"]))
        status, out, err = run("explain", example, "--event", "e9999")
        self.assertEqual((status, out), (1, b""))
        self.assertIn("e9999", err)
        two = path("two.jsonl", lines({"id": "x", "text": "Rain fell."}, {"id": "y", "text": "Snow fell."}))
        self.assertEqual(run("explain", two, "--id", "z", "--event", "e1")[0], 1)


class Store(Case):
    def articles(self):
        return lines({"id": "s1", "published": "2025-08-06", "publisher": "Fen Post", "text": "Norland condemned Sudland on Monday."},
                     {"id": "s2", "published": "2025-08-07", "text": "Sudland said it will answer by 20 August. It denied the charge."},
                     {"id": "s3", "published": "2025-08-08", "text": "The two countries met for talks."})

    def export(self, store):
        status, out, err = run("export", "--store", store)
        self.assertEqual(status, 0, err)
        return out

    def test_articles_and_their_records_make_the_same_store(self):
        a, b, c = (os.path.join(TEMP.name, name) for name in ("a.db", "b.db", "c.db"))
        articles = path("store.jsonl", self.articles())
        status, out, err = run("ingest", "--store", a, "--jobs", "2", articles)
        self.assertEqual((status, out), (0, b""), err)
        self.assertIn("3 new", err)
        backwards = path("backwards.jsonl", b"".join(reversed(self.articles().splitlines(True))))
        self.assertEqual(run("ingest", "--store", b, "--batch", "1", backwards)[0], 0)
        self.assertEqual(self.export(a), self.export(b))
        self.assertEqual(len([1 for l in self.export(a).splitlines() if json.loads(l)["table"] == "article"]), 3)
        _, records, _ = run("code", articles)
        # Finished records need no engine.
        status, _, err = run("ingest", "--store", c, path("records.jsonl", records), env=environment(ATTACHE_HOME="/nowhere"))
        self.assertEqual(status, 0, err)
        self.assertEqual(run("ingest", "--store", c, articles)[0], 0)  # brings the texts
        self.assertEqual(self.export(a), self.export(c))

    def test_resume_passes_over_what_is_there(self):
        store, articles = os.path.join(TEMP.name, "resume.db"), self.articles()
        self.assertEqual(run("ingest", "--store", store, "-", stdin=b"".join(articles.splitlines(True)[:2]))[0], 0)
        status, _, err = run("ingest", "--store", store, "--resume", "-", stdin=articles)
        self.assertEqual(status, 0, err)
        self.assertIn("1 new, 0 replaced, 2 known before", err)

    def test_what_has_no_text_is_not_stored(self):
        store = os.path.join(TEMP.name, "empty.db")
        for nothing in (b"", b" \n\n", b'{"id": "a", "text": ""}\n'):
            status, _, err = run("ingest", "--store", store, "-", stdin=nothing)
            self.assertEqual(status, 1, nothing)
            self.assertIn("there is no text; nothing is stored", err)
            self.assertIn("0 new", err)

    def test_a_bad_line_is_told_and_counted(self):
        store = os.path.join(TEMP.name, "bad.db")
        lines_in = self.articles().splitlines(True)
        _, record, _ = run("code", "-", stdin=lines_in[0])
        broken = json.loads(record)
        broken["events"] = [{}]
        file = path("bad-store.jsonl", b"{no json\n" + json.dumps(broken).encode() + b"\n" + lines_in[1])
        status, _, err = run("ingest", "--store", store, file)
        self.assertEqual(status, 1)
        self.assertIn("bad-store.jsonl:1:", err)
        self.assertIn("bad-store.jsonl:2: the record's events[0].id", err)
        self.assertIn("2 of 3 articles refused", err)
        self.assertIn("1 new", err)

    def test_no_words_are_kept_where_none_may_be(self):
        store = os.path.join(TEMP.name, "no-text.db")
        self.assertEqual(run("ingest", "--store", store, "--no-text", "-", stdin=self.articles())[0], 0)
        with open(store, "rb") as f:
            data = f.read()
        for words in (b"condemned Sudland on", b"it will answer", b"met for talks"):
            self.assertFalse(words in data, words)

    def test_verbs_answer_in_three_formats(self):
        store = os.path.join(TEMP.name, "verbs.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.articles())[0], 0)
        for verb in (["events", "--status", "all"], ["actors"], ["dates", "--today", "2025-08-08"], ["ledger"],
                     ["claims"], ["articles", "--order", "-day"], ["places"], ["search", "talks"], ["corrections"], ["matters"],
                     ["changes", "--since", "2020-01-01"], ["aggregate", "--unit", "country-month", "--by", "type", "--complete"]):
            for form in ("json", "tsv", "table"):
                status, out, err = run(*verb, "--store", store, "--format", form)
                self.assertEqual(status, 0, err)
                if form == "json":
                    for line in out.splitlines():
                        json.loads(line)
        matter = path("gas.matter", b"# what Sudland does\nname: answer\nactors: Sudland, USA\nwords: answer, talks, August\n")
        for which in (["--matter", matter], ["--dyad", "USA-RUS"]):
            status, out, err = run("situation", *which, "--store", store, "--format", "json")
            self.assertEqual(status, 0, err)
            self.assertEqual({"happened", "said", "contested", "open", "overdue"} - set(json.loads(out)), set())
            status, out, err = run("situation", *which, "--store", store)
            self.assertEqual(status, 0, err)
            self.assertIn(b"WHAT IS OPEN", out)
        self.assertEqual(run("situation", "--store", store)[0], 2)
        self.assertEqual(run("situation", "--dyad", "USA", "--store", store)[0], 2)
        self.assertEqual(run("situation", "--matter", path("bad.matter", b"colour: red\n"), "--store", store)[0], 2)
        self.assertEqual(run("situation", "--matter", "/nowhere/matter", "--store", store)[0], 4)
        records = [json.loads(line) for line in run("code", path("trend.jsonl", self.articles()))[1].splitlines()]
        for record in records:
            for actor in record["actors"]:
                actor["country"] = ["FIN"]
        drawn = os.path.join(TEMP.name, "trend.db")
        lines = "".join(json.dumps(r) + "\n" for r in records).encode()
        self.assertEqual(run("ingest", "--store", drawn, "-", stdin=lines)[0], 0)
        trend = ("trend", "--unit", "country-month", "--status", "all", "--background", "also", "--store", drawn)
        status, out, err = run(*trend, env=environment(LC_ALL="C"))
        self.assertEqual(status, 0, err)
        self.assertIn(b"  ##", out)
        self.assertIn("█".encode(), run(*trend, env=environment(LC_ALL="C.UTF-8"))[1])
        status, out, _ = run("dates", "--today", "2025-08-08", "--store", store)
        self.assertIn(b"Sudland said it will answer by 20 August.", out)
        status, _, err = run("events", "--store", store, "--type", "DANCE")
        self.assertEqual(status, 2)
        self.assertIn("DANCE", err)
        self.assertEqual(run("events")[0], 2)
        self.assertEqual(run("search", "--store", store)[0], 2)
        self.assertEqual(run("search", "--store", store, "(", "OR")[0], 0)
        self.assertEqual(run("events", "--store", os.path.join(TEMP.name, "nowhere.db"))[0], 4)
        self.assertEqual(run("events", "--store", store, "--known-on", "2020-01-01")[1], b"")


    def test_a_list_goes_on_where_it_was_cut(self):
        store = os.path.join(TEMP.name, "walk.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.articles())[0], 0)
        whole = run("events", "--status", "all", "--store", store, "--format", "json")[1]
        walked, more = b"", []
        while more is not None:
            status, out, err = run("events", "--status", "all", "--store", store, "--limit", "1", "--format", "json", *more)
            self.assertEqual(status, 0, err)
            walked += out
            more = ["--after", err.split("--after ")[1].split()[0]] if "--after " in err else None
        self.assertEqual(walked, whole)
        self.assertEqual(run("events", "--store", store, "--after", "nowhere")[0], 2)
        key = json.loads(whole.splitlines()[0])["key"]
        one = json.loads(run("events", "--store", store, "--key", key, "--format", "json")[1])
        self.assertEqual(one["event"], json.loads(whole.splitlines()[0]))
        self.assertIn(one["mentions"][0]["anchor"], one["mentions"][0]["sentence"])

    def test_a_correction_is_kept_and_taken_back(self):
        store = os.path.join(TEMP.name, "corrected.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.articles())[0], 0)
        line = run("articles", "--store", store, "--format", "json")[1].splitlines()[0]
        article = json.loads(line)["id"]
        whole = json.loads(run("articles", "--store", store, "--key", article, "--format", "json")[1])
        event = whole["record"]["events"][0]["id"]
        wrong = {"article": article, "layer": "event", "key": whole["events"][event]["key"], "field": "status", "value": "planned"}
        bad = dict(wrong, value="perhaps")
        lines = b"".join(json.dumps(c).encode() + b"\n" for c in (bad, wrong))
        status, out, err = run("corrections", "--store", store, "--put", path("corrections.jsonl", lines))
        self.assertEqual(status, 1)
        self.assertIn("corrections.jsonl:1: correction: value", err)
        read = lambda: json.loads(run("articles", "--store", store, "--key", article, "--format", "json")[1])["record"]["events"][0]
        self.assertEqual(read()["status"], "planned")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.articles())[0], 0)
        self.assertEqual(read()["status"], "planned")
        gold = [json.loads(x) for x in run("export", "--store", store, "--format", "gold")[1].splitlines()]
        self.assertEqual([g["id"] for g in gold], [article])
        self.assertEqual(gold[0]["events"][0]["status"], "planned")
        self.assertEqual(run("corrections", "--store", store, "--delete", out.decode().strip())[0], 0)
        self.assertEqual(read(), whole["record"]["events"][0])
        self.assertEqual(run("corrections", "--store", store, "--delete", "nothing")[0], 1)


class Storing(Case):
    """Where a store cannot be what it should: nothing is told as stored that is not, and what is wrong is named."""

    RECORDS = None

    @classmethod
    def setUpClass(cls):
        text = "Alder met Birch in Fenwick on Monday, and rejected offer {}. "
        cls.RECORDS = run("code", "--published", "2025-08-06", "-", stdin=lines(*({"id": f"s{i}", "text": text.format(i) * 5} for i in range(60))))[1]

    def stored(self, store):
        return int(re.search(r"(\d+) in all", run("articles", "--store", store, "--limit", "1", "--count")[2]).group(1))

    def limited(self, store, size):
        """`ingest` where no file grows beyond so many bytes, which is what a full disk does."""
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        done = subprocess.run([ATTACHE, "ingest", "--store", store, "--batch", "10", "-"], input=self.RECORDS, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=LONG, env=environment(), preexec_fn=limit)
        return done.returncode, done.stderr.decode()

    def test_a_full_disk_tells_nothing_as_stored_that_is_not(self):
        whole = os.path.join(TEMP.name, "whole.db")
        self.assertEqual(run("ingest", "--store", whole, "-", stdin=self.RECORDS)[0], 0)
        self.assertEqual(self.stored(whole), 60)
        some = 0
        for part in (2, 3, 4, 6):  # of what the whole takes, with its journal
            store = os.path.join(TEMP.name, f"full{part}.db")
            status, err = self.limited(store, os.path.getsize(whole) // part)
            self.assertEqual(status, 4, err)
            told = [int(n) for n in re.findall(r"(\d+) articles stored", err)]
            if told:
                some += 1
                self.assertEqual(self.stored(store), told[-1], err)
                self.assertIn(f" {told[-1]} new,", err)
                self.assertRegex(err, r"\d+ articles of a batch that could not be finished are not stored")
            status, _, err = run("ingest", "--store", store, "-", stdin=self.RECORDS)  # there is room again
            self.assertEqual((status, self.stored(store)), (0, 60), err)
        self.assertGreater(some, 0)

    def test_what_is_too_long_is_stored_as_far_as_it_is_read(self):
        store = os.path.join(TEMP.name, "cut.db")
        articles = lines(*({"id": f"long{i}", "text": f"Alder met Birch in Fenwick, says note {i}. " * 40} for i in range(3)))
        for how, expected in (((), "3 new, 0 replaced, 0 known"), (("--resume",), "0 new, 0 replaced, 3 known")):
            status, _, err = run("ingest", "--store", store, "--max-text", "500", *how, "-", stdin=articles)
            self.assertEqual(status, 0, err)
            self.assertIn(expected, err)
        record = run("export", "--store", store, "--format", "records")[1].splitlines()[0]
        self.assertLessEqual(len(json.loads(record)["text"]), 500)
        self.assertEqual(run("ingest", "--store", store, "-", stdin=record)[0], 0)

    def test_whoever_has_read_enough_ends_it_quietly(self):
        store = os.path.join(TEMP.name, "piped.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.RECORDS)[0], 0)
        read, write = os.pipe()
        os.close(read)
        for verb, form in (("export", "records"), ("articles", "json")):
            done = subprocess.run([ATTACHE, verb, "--store", store, "--format", form], stdout=write, stderr=subprocess.PIPE, env=environment(), timeout=LONG)
            self.assertEqual((done.returncode, done.stderr), (0, b""), verb)
        os.close(write)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([ATTACHE, "export", "--store", store], stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=LONG)
        self.assertEqual((done.returncode, done.stderr), (4, b"attache: writing failed: No space left on device\n"))

    def test_a_signal_ends_the_batch_first(self):
        for which, jobs in ((signal.SIGINT, "1"), (signal.SIGTERM, "2")):
            store = os.path.join(TEMP.name, f"ended{which}.db")
            p = subprocess.Popen([ATTACHE, "ingest", "--store", store, "--jobs", jobs, "--batch", "40", "-"], stdin=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=environment(), preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
            p.stdin.write(self.RECORDS)
            p.stdin.flush()
            self.assertIn(b"40 articles stored", p.stderr.readline())
            time.sleep(0.5 * float(os.environ.get("ATTACHE_TEST_SLOW", "1")))  # the others are put; it waits for more
            p.send_signal(which)
            err = p.stderr.read().decode()
            p.stdin.close()
            self.assertEqual((p.wait(LONG), self.stored(store)), (-which, 60), err)
            p.stderr.close()
            self.assertIn("60 articles stored", err)
            self.assertIn("--resume", err)

    def test_what_is_no_store(self):
        os.makedirs(os.path.join(TEMP.name, "folder.db"), exist_ok=True)
        path("text.db", b"something else altogether, and long enough to be looked at. " * 20)
        for name, says in ((os.path.join(TEMP.name, "folder.db"), "is a folder"), (os.path.join(TEMP.name, "text.db"), "is no store"), ("/dev/null", "no file that a store can be"),
                           (os.path.join(TEMP.name, "none") + "/x.db", "No such file"), (os.path.join(TEMP.name, "text.db") + "/x.db", "Not a directory")):
            for args in (["ingest", "--store", name, "-"], ["events", "--store", name], ["serve", "--port", "0", "--store", name]):
                status, _, err = run(*args, stdin=self.RECORDS)
                self.assertEqual(status, 4, (args, err))
                self.assertIn(says, err, args)
                self.assertIn(name, err, args)
        for name in (":memory:", "-", ""):  # nothing of it would be left
            self.assertEqual(run("ingest", "--store", name, "-", stdin=self.RECORDS)[0], 2, name)

    def test_a_name_is_a_files_whatever_it_looks_like(self):
        folder = os.path.join(TEMP.name, "names")
        os.makedirs(folder, exist_ok=True)
        for name in ("file:a.db?mode=memory", "a?b#c%41 d.db"):
            done = subprocess.run([ATTACHE, "ingest", "--quiet", "--store", name, "-"], input=self.RECORDS, cwd=folder, env=environment(), timeout=LONG)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(self.stored(os.path.join(folder, name)), 60)

    def test_a_damaged_store_is_no_wrong_use(self):
        store = os.path.join(TEMP.name, "damaged.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.RECORDS)[0], 0)
        with open(store, "r+b") as f:
            size = f.seek(0, 2)
            for at in range(8192, size, 4096):
                f.seek(at)
                f.write(b"\xA5" * 64)
        for verb in ("events", "articles", "export"):
            status, _, err = run(verb, "--store", store)
            self.assertEqual(status, 4, (verb, err))
            self.assertIn("damaged", err)

    def test_where_nothing_can_be_written(self):
        script = 'mount -t tmpfs none "$1" && cp "$2" "$1/a?b #%.db" && mount -o remount,ro "$1" && shift 2 && exec "$@"'
        store, there = os.path.join(TEMP.name, "mounted.db"), os.path.join(TEMP.name, "mount")
        os.makedirs(there, exist_ok=True)
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.RECORDS)[0], 0)

        def mounted(*args, name="/a?b #%.db"):
            return subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", there, store, ATTACHE, *args, "--store", there + name],
                                  input=self.RECORDS, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), timeout=LONG)
        if subprocess.run(["unshare", "-rm", "sh", "-c", f'mount -t tmpfs none "{there}"'], stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.assertEqual(mounted("articles").stdout.count(b"\n"), 60)
        there = "/" + there  # two slashes begin no host's name
        self.assertEqual(mounted("articles").stdout.count(b"\n"), 60)
        done = mounted("ingest")
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"may be written", done.stderr)
        self.assertIn(b"/new.db: Read-only file system", mounted("ingest", name="/new.db").stderr)

    def test_values_that_match_nothing_are_slips(self):
        store = os.path.join(TEMP.name, "slips.db")
        self.assertEqual(run("ingest", "--store", store, "-", stdin=self.RECORDS)[0], 0)
        for args in (["events", "--country", "US"], ["events", "--country", "USA,uk"], ["dates", "--country", "Russia"], ["ledger", "--due-before", "99999-01-01"],
                     ["ledger", "--due-before", "soon"]):
            status, out, err = run(*args, "--store", store)
            self.assertEqual((status, out), (2, b""), (args, err))
        self.assertEqual(run("events", "--country", "USA,RUS", "--store", store)[0], 0)


class Terminal(Case):
    def on_terminal(self, *args, **more):
        """What the command writes when stdout is a terminal."""
        master, slave = pty.openpty()
        p = subprocess.Popen([ATTACHE, *args], stdout=slave, stderr=subprocess.PIPE, env=environment(TERM="xterm", **more))
        os.close(slave)
        out = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            out += part
        os.close(master)
        p.stderr.close()
        self.assertEqual(p.wait(LONG), 0)
        return out

    def test_colour_is_for_terminals_and_can_be_refused(self):
        example = EXAMPLES[0]
        self.assertIn(b"\x1b[", self.on_terminal("brief", example))
        self.assertNotIn(b"\x1b[", self.on_terminal("brief", example, NO_COLOR="1"))
        self.assertNotIn(b"\x1b[", run("brief", example)[1])
        self.assertIn(b"\x1b[", run("brief", "--colour", "always", example)[1])

    def test_brief_prints_every_word_of_the_article(self):
        example = next(e for e in EXAMPLES if "kremlin" in e)
        status, out, err = run("brief", example)
        self.assertEqual(status, 0, err)
        page = out.decode()
        for word in ("Kremlin", "Witkoff", "ultimatum", "2025-08-06", "Continental News Service"):
            self.assertIn(word, page)

    def test_an_article_cannot_steer_the_terminal(self):
        for verb in ("brief", "dump"):
            args = ("--layer", "text") if verb == "dump" else ()
            status, out, err = run(verb, *args, stdin=lines({"id": "\x1b[2J", "title": "\x1b]0;x\x07", "text": "Rain\x1b[31m fell.\x9b"}))
            self.assertEqual(status, 0, err)
            self.assertNotIn(b"\x1b", out)
        status, out, err = run("code", "--input", "json", stdin="\x1b[31m\x9b{\n".encode())
        self.assertEqual(status, 1)
        self.assertNotRegex(err, "[\x1b\x9b]")

    def test_a_store_cannot_steer_the_terminal(self):
        steer = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
        store = os.path.join(TEMP.name, "steer.db")
        text = "Alder\x1b]0;x\x07 attacked\x9b31m Birch\u202e on Monday, \x1b[2JTor\u2066 Vik\x7f said."
        article = {"id": "\x1b[2J", "title": "\x1b]0;x\x07\u202e", "publisher": "Fen\x9b Post", "published": "2025-08-06", "text": text}
        self.assertEqual(run("ingest", "--store", store, "-", stdin=lines(article))[0], 0)
        for args in (["events"], ["actors"], ["articles"], ["claims"], ["search", "monday"], ["changes", "--since", "2020-01-01"],
                     ["situation", "--actor", "Tor"], ["dates", "--today", "2025-08-01"]):
            for form in (["--format", "table"], ["--format", "tsv"]) if args[0] != "situation" else ([],):
                status, out, err = run(*args, "--store", store, *form)
                self.assertEqual(status, 0, (args, err))
                self.assertNotRegex(out.decode(), steer, args)


class Hostile(Case):
    def test_empty_input(self):
        self.assertEqual(self.records("--input", "json", stdin=b""), [])
        empty = self.records(stdin=b"")[0]
        self.assertIn("empty", [n["code"] for n in empty["notes"]])
        self.assertEqual(self.records(stdin=lines({"text": ""}))[0]["events"], [])
        self.assertEqual(self.records(stdin=b" \n\t\n")[0]["events"], [])

    def test_nul_bytes_and_bad_utf8(self):
        data = b"Rain\0fell \xff\xfe on \xc3\x28 Fenwick.\0"
        record = self.records(stdin=data)[0]
        text = data.decode("utf-8", "replace").replace("\0", "\ufffd")  # a NUL in a record's string is what few readers take
        for span in spans(record):
            self.assertEqual(text[span["start"]:span["end"]], span["text"])
        self.assertEqual(record["text_sha256"], hashlib.sha256(text.encode()).hexdigest())
        self.assertIn("invalid-utf8", [n["code"] for n in record["notes"]])
        record = self.records(stdin=b'{"id":"a\\u0000b","text":"Rain\\u0000fell \\ud800 in Fenwick."}\n')[0]
        text = "Rain\ufffdfell \ufffd in Fenwick."
        self.assertIn("invalid-utf8", [n["code"] for n in record["notes"]])
        for span in spans(record):
            self.assertEqual(text[span["start"]:span["end"]], span["text"])

    def test_deep_json(self):
        deep = b'{"text":"Rain fell.","x":' + b"[" * 500000 + b"]" * 500000 + b"}\n" + lines({"id": "next", "text": "Rain."})
        status, out, err = run("code", "--input", "json", stdin=deep)
        self.assertEqual(status, 1)
        self.assertEqual(json.loads(out)["id"], "next")
        self.assertIn("-:1:", err)

    def test_a_huge_line_is_skipped(self):
        huge = path("huge.jsonl", b'{"text":"' + b"a" * (65 << 20) + b'"}\n' + lines({"id": "next", "text": "Rain."}))
        status, out, err = run("code", huge)
        os.unlink(huge)
        self.assertEqual(status, 1)
        self.assertEqual(json.loads(out)["id"], "next")
        self.assertIn("huge.jsonl:1: the line is longer than", err)

    def test_fifty_megabytes_are_cut_and_noted(self):
        sentence = b"The minister of Fenwick met the envoy of Alder on Monday and rejected the offer. "
        big = path("big.txt", sentence * (50_000_000 // len(sentence)))
        record = self.records("--max-text", "20K", big)[0]
        os.unlink(big)
        cut = [n for n in record["notes"] if n["code"] == "cut"]
        self.assertEqual(len(cut), 1)
        self.assertLessEqual(cut[0]["span"]["end"], 20 << 10)
        self.assertTrue(all(s["end"] <= 20 << 10 for s in spans(record)))

    def test_a_million_quotation_marks(self):
        for mark in ("“", '"', "'", "«"):
            record = self.records("--max-text", "8M", "--input", "text", stdin=(mark * 20000).encode())[0]
            self.assertEqual(record["language"], "en")
            self.assertEqual(run("dump", "--layer", "text", "--max-text", "8M", stdin=(mark * 1000000).encode())[0], 0)

    def test_a_megabyte_token(self):
        self.records("--input", "text", stdin=b"a" * (1 << 20))
        self.records("--input", "text", stdin=b"Alder met " + "ü".encode() * 500000 + b" in Fenwick.")

    def test_text_stages_are_linear(self):
        sentence = b"The minister of Fenwick met the envoy of Alder on Monday and rejected the offer. "
        taken = []
        for size in (2_000_000, 8_000_000):
            best = 1e9
            for _ in range(2):
                before = processor_seconds()
                status, _, err = run("dump", "--layer", "text", "--max-text", "60M", stdin=sentence * (size // len(sentence)))
                best = min(best, processor_seconds() - before)
                self.assertEqual(status, 0, err)
            taken.append(best)
        self.assertLess(taken[1], 4 * taken[0] * 2 + 0.3)

    def test_no_verb_starts_with_the_libraries_of_the_service(self):
        """libmicrohttpd and the nine that it brings cost 2 ms: more than many a question."""
        loaded = run("help", env=environment(LD_TRACE_LOADED_OBJECTS="1"))[1].decode()
        self.assertIn("libsqlite3", loaded)
        for library in ("libmicrohttpd", "libgnutls"):
            self.assertNotIn(library, loaded)


if __name__ == "__main__":
    make_home()
    tap.main(sys.modules[__name__])
