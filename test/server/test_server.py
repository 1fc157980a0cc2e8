"""The service as its clients meet it.  usage: test_server.py ATTACHE [NAME…]

It runs on the tiny model of test/data, whose findings are chance: what is tested is form, not sense.
"""
import base64
import concurrent.futures
import contextlib
import http.client
import json
import os
import select
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import service

WORLD = service.World(sys.argv[1])
STORE = WORLD.store()
SERVICE = WORLD.serve(STORE, "--log")
ARTICLE = {"id": "border", "title": "Talks", "published": "2025-08-06", "publisher": "Harbour Post",
           "text": "The foreign minister of Kaldor threatened to close the border unless Vessia frees two journalists by Friday."}


def lines(*values):
    return "".join(json.dumps(v) + "\n" for v in values).encode()


class Case(service.Case):
    service = SERVICE


class Reading(Case):
    def test_an_item_is_what_the_command_writes(self):
        for path, args in (("/events", ["events"]), ("/events?status=all&background=also", ["events", "--status", "all", "--background", "also"]),
                           ("/ledger?all=true", ["ledger", "--all"]), ("/actors?country=USA", ["actors", "--country", "USA"]),
                           ("/dates?today=2025-08-06&ahead=60", ["dates", "--today", "2025-08-06", "--ahead", "60d"]),
                           ("/aggregate?unit=dyad-month&by=type", ["aggregate", "--unit", "dyad-month", "--by", "type"]),
                           ("/changes?since=2020-01-01T00:00Z&today=2025-08-06", ["changes", "--since", "2020-01-01", "--today", "2025-08-06"])):
            done = WORLD.run(args[0], "--store", STORE, "--format", "json", *args[1:])
            self.assertEqual(done.returncode, 0, done.stderr)
            expected = [json.loads(line) for line in done.stdout.splitlines()]
            target = path if args[0] == "aggregate" else path + ("&" if "?" in path else "?") + "limit=1000"
            shown = expected if args[0] == "aggregate" else expected[:1000] # what is asked for at a time at most
            self.assertEqual(self.good(target).json()["items"], shown, path)
            self.assertEqual(self.good(path, Accept="application/x-ndjson").body, done.stdout, path)

    def test_a_list_says_what_it_leaves_out(self):
        answer = self.good("/events").json()
        self.assertLessEqual({"items", "next", "note", "total"}, set(answer))
        self.assertIn("not actual", answer["note"])

    def test_lists_are_walked_with_cursors(self):
        for path in ("/events", "/ledger?all=true", "/actors", "/claims", "/articles", "/places", "/dates?today=2025-07-01&ahead=400"):
            more = "&" if "?" in path else "?"
            whole = self.good(f"{path}{more}limit=1000&count=true").json()
            self.assertEqual(min(whole["total"], 1000), len(whole["items"]))
            self.assertEqual(whole["next"] is None, whole["total"] <= 1000)
            walked, cursor = [], ""
            while cursor is not None:
                part = self.good(f"{path}{more}limit=67" + (f"&cursor={service.urllib.parse.quote(cursor)}" if cursor else "")).json()
                self.assertLessEqual(len(part["items"]), 67)
                walked += part["items"]
                cursor = part["next"]
            self.assertEqual((len(walked), walked[:1000]), (whole["total"], whole["items"]), path)
        cursor = service.urllib.parse.quote(self.good("/events?limit=1").json()["next"])
        self.refused(self.get("/events?limit=1&type=ASSAULT&cursor=" + cursor), 400, "bad-parameter", "cursor")
        self.refused(self.get("/events?cursor=nonsense"), 400, "bad-parameter", "cursor")

    def test_one_of_each(self):
        for path, layer in (("/events", "event"), ("/ledger?all=true", None), ("/articles", "record")):
            item = self.good(path + ("&" if "?" in path else "?") + "limit=1").json()["items"][0]
            key = item["id"] if layer == "record" else item["key"]
            one = self.good(f"{path.split('?')[0]}/{service.urllib.parse.quote(key, safe='')}").json()
            self.assertEqual((one[layer] if layer else one)["id" if layer == "record" else "key"], key)
            self.refused(self.get(path.split("?")[0] + "/none"), 404, "not-found")
        calendar = self.good("/ledger.ics?all=true")
        self.assertEqual(calendar.headers["content-type"], "text/calendar; charset=utf-8")
        self.assertIn("ledger.ics", calendar.headers["content-disposition"])
        self.assertTrue(calendar.body.startswith(b"BEGIN:VCALENDAR\r\n"))
        found = self.good("/search?q=tariff").json()
        self.assertTrue(any(s["mark"] for a in found["articles"] for s in a["snippet"]))

    def test_explained(self):
        for article in [a["id"] for a in self.good("/articles").json()["items"] if a["events"]][:1]:
            told = self.good(f"/articles/{article}/explain?event=e1").json()
            self.assertEqual(told["event"], "e1")
            self.assertTrue(told["page"].startswith("e1"))
            self.refused(self.get(f"/articles/{article}/explain?event=e999"), 404, "not-found", "event")
        self.refused(self.get("/articles/none/explain?event=e1"), 404, "not-found")

    def test_situation_is_the_commands_object(self):
        done = WORLD.run("situation", "--store", STORE, "--dyad", "USA-RUS", "--today", "2025-08-06", "--format", "json")
        answer = self.good("/situation?dyad=USA-RUS&today=2025-08-06").json()
        for key, value in json.loads(done.stdout).items():
            self.assertEqual(answer[key], value, key)

    def test_the_store_as_it_was(self):
        all_of_it = self.good("/events?limit=1000").json()["items"]
        past = self.good("/events?limit=1000&as-of=2025-08-01").json()["items"]
        done = WORLD.run("events", "--store", STORE, "--format", "json", "--as-of", "2025-08-01")
        self.assertEqual(past, [json.loads(line) for line in done.stdout.splitlines()])
        self.assertLess(len(past), len(all_of_it))
        self.assertEqual(self.good("/events?known-on=2020-01-01T00:00").json()["items"], [])

    def test_export_is_the_commands(self):
        done = WORLD.run("export", "--store", STORE)
        self.assertEqual(self.good("/export?format=dump").body, done.stdout)

    def test_head_is_get_without_its_body(self):
        for target in ("/events", "/", "/health", "/export?format=dump"):
            head, got = self.service.ask("HEAD", target), self.good(target)
            self.assertEqual((head.status, head.body), (200, b""))
            self.assertEqual(head.headers["content-type"], got.headers["content-type"])

    def test_health_and_metrics(self):
        health = self.good("/health").json()
        self.assertEqual((health["status"], health["read_only"], health["empty"]), ("ok", False, False))
        self.get("/events?limit=0")
        text = self.good("/metrics")
        self.assertTrue(text.headers["content-type"].startswith("text/plain"))
        self.assertIn('attache_requests_total{route="/events",method="GET",status="400"}', text.body.decode())
        for line in text.body.decode().splitlines():
            self.assertRegex(line, r'^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [0-9.e+-]+)$')

    def test_a_connection_serves_many_requests(self):
        c = http.client.HTTPConnection(self.service.host, self.service.port, timeout=service.LONG)
        for _ in range(5):
            c.request("GET", "/events?limit=2")
            self.assertEqual(len(json.loads(c.getresponse().read())["items"]), 2)
        c.close()

    def test_every_answer_has_the_headers_of_safety(self):
        for target in ("/", "/events", "/nothing", "/events?x=1", "/metrics", "/openapi.json"):
            h = self.get(target).headers
            self.assertEqual(h["x-content-type-options"], "nosniff")
            self.assertEqual(h["referrer-policy"], "no-referrer")
            self.assertEqual(h["cross-origin-resource-policy"], "same-origin")
            self.assertIn("frame-ancestors 'none'", h["content-security-policy"])
            self.assertNotIn("unsafe", h["content-security-policy"])
            self.assertFalse([k for k in h if k.startswith("access-control-")])


class Refusing(Case):
    def test_parameters(self):
        for target, field in (("/events?nothing=1", "nothing"), ("/events?limit=0", "limit"), ("/events?limit=1001", "limit"),
                              ("/events?limit=1e2", "limit"), ("/events?from=2025-02-30", "from"), ("/events?from=today", "from"),
                              ("/events?min-score=1.1", "min-score"), ("/events?min-score=nan", "min-score"), ("/events?type=NONE", "type"),
                              ("/events?type=A%20B", "type"), ("/events?background=perhaps", "background"), ("/events?dyad=USA", "dyad"),
                              ("/events?actor=", "actor"), ("/events?limit=1&limit=2", "limit"), ("/events?words=%22", "words"),
                              ("/ledger?all=1", "all"), ("/ledger?words=x", "words"), ("/aggregate", "unit"), ("/changes", "since"),
                              ("/aggregate?unit=dyad", "unit"), ("/changes?since=2025-08-06T25:00", "since"), ("/situation", "dyad"), ("/situation?dyad=USA-RUS&matter=x", "matter"),
                              ("/export?format=all", "format"), ("/events?actor=" + "x" * 201, "actor"),
                              ("/events?known-on=x", "known-on"), ("/events?=1", ""), ("/events?&=", ""), ("/health?x=1", "x"), ("/events?%00=1", None)):
            self.refused(self.get(target), 400, "bad-target" if field is None else "bad-parameter", field)

    def test_targets_that_are_none(self):
        for target in ("/%", "/%zz", "/events?x=%", "/%00", "/events%0a", "/%ff", "/%c0%ae", "/%ed%a0%80", "/a%7f"):
            self.refused(self.get(target), 400, "bad-target")
        self.refused(self.get("/events?" + "&".join(f"a{i}=1" for i in range(70))), 400, "bad-parameter")
        self.refused(self.get("/events?actor=" + "%41" * 3000), 414, "too-long")

    def test_paths(self):
        for target in ("/event", "/events/", "//events", "/Events", "/..", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/a/b/c/d/e/f/g/h/i/j",
                       "/..%2fetc%2fpasswd", "/assets/../../etc/passwd", "/.git/config"):
            self.refused(self.get(target), 404, "not-found")
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = self.service.ask(method, "/events", headers={"Content-Length": "0"})
            self.refused(answer, 405, "bad-method")
            self.assertEqual(answer.headers["allow"], "GET, HEAD")
        self.assertEqual(self.service.ask("GET", "/code").headers["allow"], "POST")

    def test_accept(self):
        self.refused(self.get("/events", Accept="text/html"), 406, "bad-accept")
        self.refused(self.get("/events", Accept="application/json;q=0"), 406, "bad-accept")
        for accept in (";", ";q=1", ",;,", "/", "q=0;q=0"):
            self.assertIn(self.get("/events", Accept=accept).status, (200, 406), accept)
        for accept in ("*/*", "application/*", "text/html, application/json;q=0.5", ""):
            self.assertEqual(self.good("/events", Accept=accept).headers["content-type"], "application/json")

    def test_injection_is_only_a_value(self):
        before = self.good("/events?limit=1000").json()
        for value in ("'; DROP TABLE story; --", "\" OR 1=1 --", "%' UNION SELECT * FROM article --", "x' OR 'x'='x"):
            quoted = service.urllib.parse.quote(value)
            for name in ("actor", "country", "place", "publisher"):
                answer = self.get(f"/events?{name}={quoted}")
                if name == "country":
                    self.refused(answer, 400, "bad-parameter", "country")
                else:
                    self.assertEqual((answer.status, answer.json()["items"]), (200, []))
            self.assertIn(self.get(f"/events?words={quoted}").status, (200, 400))
        self.assertEqual(self.good("/events?limit=1000").json(), before)

    def test_bodies(self):
        send = self.service.send
        self.refused(send("POST", "/code", b"text", "text/plain"), 415, "bad-type")
        self.refused(send("POST", "/code", b"{}", "application/json", Content_Encoding="gzip"), 415, "bad-type")
        self.refused(send("POST", "/articles", b"{}", "application/x-ndjson"), 415, "bad-type")
        for body in (b"", b"[]", b"{", b"{}", b"null", b'{"text":1}', b"\xff", b'{"title":"no text"}', lines(ARTICLE, ARTICLE), b"[" * 100000):
            self.refused(send("POST", "/code", body), 400, "bad-body")
        self.refused(self.service.ask("GET", "/events", b"body"), 413, "too-large")
        record = {"schema": "attache.record/1", "id": "x"}
        self.refused(send("POST", "/articles", record), 422, "bad-record")

    def test_a_body_that_is_too_large(self):
        head = b"POST /code HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n" % self.service.port
        got = self.service.raw(head + b"Content-Length: 9000000\r\n\r\n")
        self.assertIn(b"413", got.split(b"\r\n")[0])
        self.assertIn(b"too-large", got)
        with self.service.socket() as s:  # without saying how long it is
            s.sendall(head + b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
            part = b"10000\r\n" + b" " * 65536 + b"\r\n"
            for _ in range(160):
                s.sendall(part)
            s.sendall(b"0\r\n\r\n")
            self.assertIn(b"413", s.recv(4096).split(b"\r\n")[0])
        self.assertIn(b"411", self.service.raw(head + b"Connection: close\r\n\r\n").split(b"\r\n")[0])

    def test_what_is_no_http(self):
        for data in (b"\r\n\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
                     b"GET / HTTP/1.1\r\n" + b"X: " + b"y" * 70000 + b"\r\n\r\n", b"GET /" + b"x" * 70000 + b" HTTP/1.1\r\n\r\n"):
            with self.service.socket() as s:
                try:
                    s.sendall(data)
                    s.shutdown(1)
                    got = s.recv(65536)
                except OSError:
                    got = b""
            self.assertTrue(got == b"" or got.split(b" ")[1][:1] in b"45", (data[:40], got[:200]))
        self.good("/health")


class Strangers(Case):
    """Other sites in the user's browser can neither read nor write."""

    def test_host(self):
        port = self.service.port
        for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}"):
            self.assertEqual(self.get("/health", Host=host).status, 200, host)
        for host in ("evil.example", f"evil.example:{port}", "127.0.0.1", "127.0.0.1:1", f"127.0.0.1:{port}.evil.example", f"127.0.0.1:{port}@evil",
                     "", " ", f"localhost.evil.example:{port}", f"[::2]:{port}", "[", f"127.0.0.1:0{port}9", f"127.0.0.1:{port}/x"):
            self.refused(self.get("/health", Host=host), 421, "bad-host")
            self.refused(self.service.send("POST", "/code", ARTICLE, Host=host), 421, "bad-host")
        got = self.service.raw(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nHost: evil.example\r\nConnection: close\r\n\r\n" % port)
        self.assertIn(b" 400 ", got.split(b"\r\n")[0])
        self.assertNotIn(b" 200 ", self.service.raw(b"GET /health HTTP/1.0\r\n\r\n").split(b"\r\n")[0])

    def test_origin(self):
        port = self.service.port
        for origin in (f"http://127.0.0.1:{port}", f"http://LOCALHOST:{port}"):
            host = origin.split("/")[2]
            self.assertEqual(self.get("/health", Origin=origin, Host=host).status, 200)
        for origin in ("null", "", "http://evil.example", f"http://127.0.0.1:{port + 1}", f"http://localhost:{port}", "http://127.0.0.1",
                       f"https://127.0.0.1:{port}.evil.example", "file://", f"http://127.0.0.1:{port}, http://evil.example", "chrome-extension://x"):
            self.refused(self.get("/events", Origin=origin), 403, "cross-site")
            self.refused(self.service.send("POST", "/articles", ARTICLE, Origin=origin), 403, "cross-site")
            self.refused(self.service.ask("OPTIONS", "/articles", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}), 403, "cross-site")

    def test_fetch_metadata(self):
        for site in ("cross-site", "same-site", "nonsense"):
            self.refused(self.get("/events", Sec_Fetch_Site=site), 403, "cross-site")
            self.refused(self.get("/", Sec_Fetch_Site=site, Sec_Fetch_Mode="no-cors", Sec_Fetch_Dest="script"), 403, "cross-site")
            self.refused(self.get("/", Sec_Fetch_Site=site, Sec_Fetch_Mode="navigate", Sec_Fetch_Dest="iframe"), 403, "cross-site")
            self.refused(self.get("/events", Sec_Fetch_Site=site, Sec_Fetch_Mode="navigate", Sec_Fetch_Dest="document"), 403, "cross-site")
            self.assertEqual(self.get("/", Sec_Fetch_Site=site, Sec_Fetch_Mode="navigate", Sec_Fetch_Dest="document").status, 200)
        for site in ("same-origin", "none"):
            self.assertEqual(self.get("/events", Sec_Fetch_Site=site).status, 200)

    def test_nothing_of_what_there_is_is_told_to_them(self):
        self.refused(self.get("/nothing", Host="evil.example"), 421, "bad-host")
        self.refused(self.service.ask("PUT", "/events", headers={"Host": "evil.example"}), 421, "bad-host")


class Tokens(Case):
    TOKEN = "correct horse battery staple"

    @classmethod
    def setUpClass(cls):
        cls.file = WORLD.path("token", cls.TOKEN.encode() + b"\n")
        cls.service = WORLD.serve(STORE, "--token-file", cls.file, "--address", "0.0.0.0", "--host", "news.example")

    @classmethod
    def tearDownClass(cls):
        cls.service.stop()

    def ask(self, header, host=None):
        headers = {"Host": host or f"127.0.0.1:{self.service.port}"}
        if header is not None:
            headers["Authorization"] = header
        return self.service.ask("GET", "/health", headers=headers)

    def test_it_is_asked_for(self):
        self.assertEqual(self.ask("Bearer " + self.TOKEN).status, 200)
        basic = base64.b64encode(b"anyone:" + self.TOKEN.encode()).decode()
        self.assertEqual(self.ask("Basic " + basic).status, 200)
        for header in (None, "", "Bearer", "Bearer ", "Bearer x", "Bearer " + self.TOKEN[:-1], "Bearer " + self.TOKEN + "x", self.TOKEN, "Basic",
                       "Basic !!", "Basic " + base64.b64encode(self.TOKEN.encode()).decode(), "Basic " + basic + "=", "Bearer " + "x" * 5000):
            answer = self.ask(header)
            self.refused(answer, 401, "no-token")
            self.assertIn("Basic", answer.headers["www-authenticate"])
        self.assertEqual(self.service.get("/", Host=f"127.0.0.1:{self.service.port}").status, 401)

    def test_a_name_behind_a_proxy(self):
        for host in ("news.example", "news.example:443", "NEWS.example"):
            self.assertEqual(self.ask("Bearer " + self.TOKEN, host).status, 200)
        self.assertEqual(self.ask("Bearer " + self.TOKEN, "evil.example").status, 421)

    def test_it_says_so(self):
        self.assertIn("every request must show the token", self.service.said())
        self.assertNotIn(self.TOKEN, self.service.said())

    def test_another_address_needs_one(self):
        for address in ("0.0.0.0", "::", "10.1.2.3"):
            done = WORLD.run("serve", "--store", STORE, "--port", "0", "--address", address)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"needs a token", done.stderr)
        short = WORLD.path("short", b"short\n")
        for args, code in ((("--token-file", short), 2), (("--token-file", WORLD.path("none")), 4), (("--address", "localhost"), 2),
                           (("--host", "a:1"), 2), (("--port", "70000"), 2)):
            self.assertEqual(WORLD.run("serve", "--store", STORE, "--port", "0", *args).returncode, code, args)


class Coding(Case):
    def test_an_article(self):
        answer = self.service.send("POST", "/code", ARTICLE)
        self.assertEqual(answer.status, 200, answer.body)
        coded = answer.json()
        self.assertEqual((coded["record"]["id"], coded["record"]["published"], coded["text"]), ("border", "2025-08-06", ARTICLE["text"]))
        done = WORLD.run("code", "-", stdin=lines(ARTICLE))
        self.assertEqual(coded["record"], json.loads(done.stdout))
        without = {k: v for k, v in ARTICLE.items() if k != "published"}
        self.assertEqual(self.service.send("POST", "/code?published=2025-08-06", without).json()["record"]["published"], "2025-08-06")

    def test_nothing_is_stored(self):
        before = self.good("/export?format=dump").body
        self.service.send("POST", "/code", dict(ARTICLE, id="stored-not"))
        self.service.send("POST", "/code", lines(dict(ARTICLE, id="stored-not")), "application/x-ndjson")
        self.assertEqual(self.good("/export?format=dump").body, before)

    def test_explained(self):
        coded = self.service.send("POST", "/code", ARTICLE).json()["record"]
        for event in [e["id"] for e in coded["events"]][:1]:
            told = self.service.send("POST", "/code?explain=" + event, ARTICLE).json()
            self.assertEqual(told["explain"]["event"], event)
            self.assertTrue(told["explain"]["page"])
        self.refused(self.service.send("POST", "/code?explain=e999", ARTICLE), 404, "not-found", "explain")

    def test_lines_are_answered_line_by_line(self):
        body = lines(ARTICLE, dict(ARTICLE, id="second")) + b"{bad\n\n" + lines({"title": "no text"}, dict(ARTICLE, id="last"))
        answer = self.service.send("POST", "/code", body, "application/x-ndjson")
        self.assertEqual((answer.status, answer.headers["content-type"]), (200, "application/x-ndjson"))
        got = answer.lines()
        self.assertEqual([r.get("id") for r in got], ["border", "second", None, None, "last"])
        self.assertEqual([(r["error"]["code"], r["error"]["line"]) for r in got if "error" in r], [("bad-line", 3), ("bad-line", 5)])

    def test_a_batch_leaves_others_their_turn(self):
        article = dict(ARTICLE, text=ARTICLE["text"] * 20)
        took = []
        for _ in range(3):
            begun = time.monotonic()
            self.assertEqual(self.service.send("POST", "/code", article).status, 200)
            took.append(time.monotonic() - begun)
        count = max(10, min(100, int(2 / min(took))))  # two seconds of work, however fast this build is
        batch = lines(*[dict(article, id=str(i)) for i in range(count)])
        clients = [http.client.HTTPConnection(self.service.host, self.service.port, timeout=service.LONG) for _ in range(4)]
        for c in clients:
            c.request("POST", "/code", batch, {"Content-Type": "application/x-ndjson"})
        running = [c.getresponse() for c in clients]  # their headers: all four have begun
        with concurrent.futures.ThreadPoolExecutor() as pool:
            long = [pool.submit(r.read) for r in running]
            self.assertEqual(self.service.send("POST", "/code", ARTICLE).status, 200)
            self.assertEqual(self.good("/events?limit=1").status, 200)
            self.assertFalse(all(f.done() for f in long))
            for f in long:
                self.assertEqual(len(f.result().splitlines()), count)
        for c in clients:
            c.close()

    def test_without_a_model_the_rest_works(self):
        without = WORLD.serve(STORE, env=dict(WORLD.env, ATTACHE_HOME="/nonexistent"))
        try:
            self.assertEqual(without.get("/events").status, 200)
            answer = without.send("POST", "/code", ARTICLE)
            self.refused(answer, 503, "no-engine")
            self.assertIn("retry-after", answer.headers)
            self.refused(without.send("POST", "/code", lines(ARTICLE), "application/x-ndjson"), 503, "no-engine")
            self.assertEqual(without.get("/health").json()["engine"], "missing")
        finally:
            without.stop()


class Storing(Case):
    @classmethod
    def setUpClass(cls):
        cls.store = WORLD.path("own.db")
        cls.service = WORLD.serve(cls.store)  # makes it

    @classmethod
    def tearDownClass(cls):
        cls.service.stop()

    def test_articles_and_records(self):
        self.assertTrue(self.good("/health").json()["empty"])
        self.assertEqual(self.good("/events").json()["items"], [])
        answer = self.service.send("POST", "/articles", ARTICLE)
        self.assertEqual((answer.status, answer.json()), (200, {"id": "border", "stored": True, "how": "new"}))
        self.assertEqual(self.service.send("POST", "/articles", ARTICLE).json()["how"], "known")
        coded = self.service.send("POST", "/code", dict(ARTICLE, id="record")).json()
        record = dict(coded["record"], text=coded["text"])
        self.assertEqual(self.service.send("POST", "/articles", record).json(), {"id": "record", "stored": True, "how": "new"})
        nameless = self.service.send("POST", "/articles", {"text": "Rain fell."}).json()
        self.assertTrue(nameless["id"].startswith("text-"))
        self.assertEqual(WORLD.run("events", "--store", self.store).returncode, 0)

    def test_ingest_writes_while_others_read_and_code(self):
        many = WORLD.path("many.jsonl", lines(*[dict(ARTICLE, id=f"a{i}", text=f"{ARTICLE['text']} It was day {i}.") for i in range(100)]))
        ingest = subprocess.Popen([WORLD.attache, "ingest", "--quiet", "--batch", "10", "--store", self.store, many], env=WORLD.env)
        asked = 0
        while ingest.poll() is None or asked < 5:
            self.assertEqual(self.get("/events?limit=50").status, 200)
            self.assertEqual(self.service.send("POST", "/code", ARTICLE).status, 200)
            answer = self.service.send("POST", "/articles", dict(ARTICLE, id=f"meanwhile{asked}"))
            self.assertEqual((answer.status, answer.json()), (200, {"id": f"meanwhile{asked}", "stored": True, "how": "new"}))
            asked += 1
        self.assertEqual(ingest.returncode, 0)

    def test_who_reads_does_not_wait_for_who_writes(self):
        self.assertEqual(self.service.send("POST", "/articles", dict(ARTICLE, id="before")).status, 200)
        other = sqlite3.connect(self.store, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")  # a batch that does not end
        with concurrent.futures.ThreadPoolExecutor() as pool:
            stored = pool.submit(self.service.send, "POST", "/articles", dict(ARTICLE, id="behind"))
            for target in ("/events", "/articles", "/search?q=border", "/health"):
                self.good(target)
            self.assertEqual(self.service.send("POST", "/code", ARTICLE).status, 200)
            self.assertFalse(stored.done())
            other.execute("COMMIT")
            self.assertEqual(stored.result().json(), {"id": "behind", "stored": True, "how": "new"})
        other.close()

    def test_corrections(self):
        send = self.service.send
        self.assertEqual(send("POST", "/articles", dict(ARTICLE, id="corrected", text="The army of Kaldor shelled a village on Monday. " * 3)).status, 200)
        article = self.good("/articles/corrected").json()
        self.assertEqual(article["text"][:8], "The army")
        if not article["actors"]:
            self.skipTest("the tiny model finds nobody")
        key = next(iter(article["actors"].values()))["key"]
        new = {"article": "corrected", "layer": "actor", "key": key, "field": "name", "value": "the army", "by": "a reader", "note": "é"}
        answer = send("POST", "/corrections", new)
        self.assertEqual(answer.status, 200, answer.body)
        made = answer.json()
        self.assertEqual((made["value"], made["note"], made["key"]), ("the army", "é", key))
        self.assertEqual(send("POST", "/corrections", dict(new, at=made["at"])).json()["id"], made["id"])
        self.assertIn(made["id"], [c["id"] for c in self.good("/corrections?article=corrected").json()["items"]])
        self.assertEqual(self.good("/corrections/" + made["id"]).json()["id"], made["id"])
        self.assertEqual([c["field"] for c in self.good("/articles/corrected").json()["corrections"]], ["name"])
        self.assertEqual(self.service.ask("DELETE", "/corrections/" + made["id"]).status, 204)
        self.refused(self.service.ask("DELETE", "/corrections/" + made["id"]), 404, "not-found")
        for bad in ({}, dict(new, field="nothing"), dict(new, layer="x"), [1]):
            self.refused(send("POST", "/corrections", bad), 422, "bad-correction")
        self.assertEqual(send("POST", "/articles", ARTICLE).status, 200, "a refused correction keeps nobody from writing")

    def test_matters(self):
        send = self.service.send
        name = service.urllib.parse.quote("gas transit", safe="")
        self.refused(self.get("/matters/" + name), 404, "not-found")
        matter = {"actors": ["RUS", "UKR"], "words": ["gas transit"]}
        self.assertEqual(send("PUT", "/matters/" + name, matter).json()["name"], "gas transit")
        self.assertEqual(self.good("/matters/" + name).json()["words"], ["gas transit"])
        self.assertIn("happened", self.good("/situation?matter=" + name).json())
        self.assertEqual(len(self.good("/matters").json()["items"]), 1)
        self.refused(send("PUT", "/matters/" + name, b"name: x"), 400, "bad-body")
        self.refused(send("PUT", "/matters/x", {"actors": 1}), 422, "bad-matter")
        self.assertEqual(self.service.ask("DELETE", "/matters/" + name).status, 204)
        self.refused(self.service.ask("DELETE", "/matters/" + name), 404, "not-found")
        self.refused(self.get("/situation?matter=" + name), 404, "not-found", "matter")

    def test_read_only(self):
        reader = WORLD.serve(STORE, "--read-only")
        try:
            self.assertEqual(reader.get("/events").status, 200)
            for method, target in (("POST", "/articles"), ("POST", "/corrections"), ("PUT", "/matters/x"), ("DELETE", "/matters/x"),
                                   ("DELETE", "/corrections/x")):
                self.refused(reader.send(method, target, ARTICLE), 403, "read-only")
            self.assertEqual(reader.send("POST", "/code", ARTICLE).status, 200)
            self.assertTrue(reader.get("/health").json()["read_only"])
        finally:
            reader.stop()
        self.assertEqual(WORLD.run("serve", "--read-only", "--store", WORLD.path("nowhere.db")).returncode, 4)


def unchunked(got):
    """Of an answer in chunks its body, so far as whole chunks have come: a chunk may end in the midst of a line."""
    rest, body = got.partition(b"\r\n\r\n")[2], b""
    while b"\r\n" in rest:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        if len(rest) < length + 2:
            break
        body, rest = body + rest[:length], rest[length + 2:]
    return body


class Listening(Case):
    def events(self, s, until):
        """The text that has come when `until` says so."""
        got = b""
        while not until(got):  # a comment comes every 15 seconds: it is not silence that ends the waiting
            self.assertLess(got.count(b"\n:"), service.LONG / 15, got)
            part = s.recv(65536)
            self.assertTrue(part, got)
            got += part
        return got

    def listen(self, on, target, **headers):
        s = on.socket()
        more = "".join(f"{k.replace('_', '-')}: {v}\r\n" for k, v in headers.items())
        s.sendall(f"GET {target} HTTP/1.1\r\nHost: {on.host}:{on.port}\r\nAccept: text/event-stream\r\n{more}\r\n".encode())
        return s

    def test_what_was_and_what_comes(self):
        store = WORLD.store("live.db", service.EXAMPLES[:3])
        live = WORLD.serve(store)
        try:
            with self.listen(live, "/changes?since=2020-01-01") as s:
                first = self.events(s, lambda b: b"\nid: " in b)
                self.assertIn(b"text/event-stream", first)
                self.assertIn(b"event: change\ndata: {", first)
                WORLD.run("ingest", "--quiet", "--store", store, "--published", "2026-07-17", *service.EXAMPLES)
                more = self.events(s, lambda b: b"\nid: " in b and b"event: change" in b)
                rows = [line for line in unchunked(first + more).split(b"\n")[:-1] if line.startswith(b"data: ")]
                keys = [r.split(b',"kind"')[0] for r in rows]
                self.assertEqual(len(keys), len(set(keys)), "a change is told once")
            with self.listen(live, "/changes", Last_Event_ID="2020-01-01T00:00:00Z") as s:
                self.events(s, lambda b: b"event: change" in b)
            with self.listen(live, "/changes", Last_Event_ID="nonsense") as s:
                self.assertIn(b" 400 ", self.events(s, lambda b: b"\r\n" in b).split(b"\r\n")[0])
            with self.listen(live, "/changes") as s:  # from now on
                self.events(s, lambda b: b"retry" in b)
                self.assertEqual(live.stop(), 0)
                self.assertTrue(self.events(s, lambda b: b.endswith(b"0\r\n\r\n")))
        finally:
            live.stop()

    def test_told_by_what_is_committed_not_by_file_times(self):
        """A commit may be seen only after a look that found its files already written: those look the same then, before and behind."""
        store = WORLD.store("seen.db", service.EXAMPLES[:3])
        live = WORLD.serve(store)
        try:
            with self.listen(live, "/changes?since=2020-01-01") as s:
                self.events(s, lambda b: b"\nid: " in b)
                WORLD.run("ingest", "--quiet", "--store", store, "--published", "2026-07-17", *service.EXAMPLES[3:6])
                self.events(s, lambda b: b"\nid: " in b and b"event: change" in b)
                with contextlib.closing(sqlite3.connect(store)) as db:  # the journal is written from its begin again, and keeps its size
                    db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
                time.sleep(2.5)  # whoever looks at files has seen that
                live.process.send_signal(signal.SIGSTOP)
                try:
                    times = {f: os.stat(f) for f in (store, store + "-wal")}
                    done = WORLD.run("ingest", "--quiet", "--store", store, "--published", "2026-07-17", service.EXAMPLES[6])
                    self.assertEqual(done.returncode, 0, done.stderr)
                    for f, was in times.items():
                        os.utime(f, ns=(was.st_atime_ns, was.st_mtime_ns))
                finally:
                    live.process.send_signal(signal.SIGCONT)
                self.events(s, lambda b: b"event: change" in b)
        finally:
            live.stop()

    def test_many_listen_and_go(self):
        threads = len(os.listdir(f"/proc/{self.service.process.pid}/task"))
        heard = [self.listen(self.service, "/changes") for _ in range(64)]
        for s in heard:
            self.events(s, lambda b: b"retry" in b)
        self.assertEqual(len(os.listdir(f"/proc/{self.service.process.pid}/task")), threads, "no thread a listener")
        with self.listen(self.service, "/changes") as s:
            self.assertIn(b" 503 ", self.events(s, lambda b: b"\r\n" in b).split(b"\r\n")[0])
        self.good("/health")
        for s in heard:
            s.close()


class Patience(Case):
    """Slow and broken clients cost nothing to others."""

    def test_slow_loris(self):
        heads = [self.service.socket() for _ in range(20)]
        begun = time.monotonic()
        closed = 0
        for s in heads:
            s.sendall(b"GET /events HTTP/1.1\r\n")
        while time.monotonic() - begun < service.LONG and closed < len(heads):
            time.sleep(1)
            self.good("/health")
            closed = 0
            for s in heads:
                try:
                    s.sendall(b"X: y\r\n")
                    s.setblocking(False)
                    closed += s.recv(100) == b""
                except BlockingIOError:
                    pass
                except OSError:
                    closed += 1
                finally:
                    s.setblocking(True)
        self.assertEqual(closed, len(heads))
        self.assertGreater(time.monotonic() - begun, 10)
        for s in heads:
            s.close()

    def test_clients_that_leave(self):
        for target, accept in (("/export?format=dump", "*/*"), ("/events", "application/x-ndjson"), ("/changes?since=2020-01-01", "text/event-stream")):
            for _ in range(8):
                s = self.service.socket()
                s.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{self.service.port}\r\nAccept: {accept}\r\n\r\n".encode())
                s.recv(100)
                s.close()
        batch = lines(*[dict(ARTICLE, id=str(i)) for i in range(50)])
        for _ in range(4):
            s = self.service.socket()
            s.sendall(b"POST /code HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-ndjson\r\nContent-Length: %d\r\n\r\n" %
                      (self.service.port, len(batch)) + batch)
            s.recv(100)
            s.close()
        self.good("/export?format=dump")

    def test_too_many_connections(self):
        held = [self.service.socket() for _ in range(140)]
        try:
            def closed():
                return len(select.select(held, [], [], 0)[0])  # there is nothing to read but their end
            self.assertTrue(service.comes(lambda: closed() >= 12), "of one address there are 128")
            self.assertLess(closed(), 70)
        finally:
            for s in held:
                s.close()

        def answered():
            try:
                return self.get("/health").status == 200
            except (OSError, http.client.HTTPException):
                return False
        self.assertTrue(service.comes(answered), "until the service has seen that they are gone")


class Ending(Case):
    def test_what_runs_is_finished(self):
        own = WORLD.serve(STORE, "--log")
        batch = lines(*[dict(ARTICLE, id=str(i)) for i in range(4)])  # it has ten seconds, on a busy machine too
        c = http.client.HTTPConnection(own.host, own.port, timeout=service.LONG)
        c.request("POST", "/code", batch, {"Content-Type": "application/x-ndjson"})
        running = c.getresponse()  # its headers: it has begun
        own.process.send_signal(signal.SIGTERM)
        self.assertEqual(len(running.read().splitlines()), 4)
        c.close()
        self.assertEqual(own.process.wait(service.LONG), 0)
        said = own.said()
        self.assertIn("ended", said)
        self.assertIn("POST /code 200", said)
        self.assertRaises(ConnectionRefusedError, own.socket)
        own.stop()

    def test_ctrl_c(self):
        own = WORLD.serve(STORE)
        self.assertEqual(own.stop(signal.SIGINT), 0)

    def test_a_port_that_is_taken(self):
        done = WORLD.run("serve", "--store", STORE, "--port", str(self.service.port))
        self.assertEqual(done.returncode, 4)
        self.assertIn(b"in use", done.stderr)
        self.assertEqual(WORLD.run("serve").returncode, 2)


class Page(Case):
    def test_from_a_folder(self):
        folder = WORLD.path("page")
        os.makedirs(os.path.join(folder, "assets"))
        for name, data in (("index.html", b"<p>page"), ("assets/a.js", b"1"), (".secret", b"s"), ("assets/x.unknown", b"?")):
            WORLD.path(os.path.join("page", name), data)
        WORLD.path("outside", b"outside")
        os.symlink(WORLD.path("outside"), os.path.join(folder, "link"))
        os.symlink(WORLD.folder, os.path.join(folder, "up"))
        os.mkfifo(os.path.join(folder, "fifo"))
        own = WORLD.serve(STORE, "--page", folder)
        try:
            index = own.get("/")
            self.assertEqual((index.status, index.body, index.headers["content-type"]), (200, b"<p>page", "text/html; charset=utf-8"))
            self.assertIn("script-src 'self'", index.headers["content-security-policy"])
            self.assertEqual(own.get("/assets/a.js").headers["content-type"], "text/javascript; charset=utf-8")
            self.assertEqual(own.get("/assets/x.unknown").headers["content-type"], "application/octet-stream")
            for target in ("/.secret", "/link", "/up/outside", "/up", "/assets", "/assets/", "/..", "/%2e%2e/outside", "/assets/..%2f..%2foutside",
                           "/assets/%2e%2e/%2e%2e/outside", "/fifo", "/index.html/", "//outside", "/" + WORLD.folder + "/outside"):
                self.refused(own.get(target), 404, "not-found")
        finally:
            own.stop()

    def test_built_in(self):
        answer = self.good("/")
        self.assertTrue(answer.headers["content-type"].startswith("text/html"))
        if "etag" in answer.headers:
            again = self.get("/", If_None_Match=answer.headers["etag"])
            self.assertEqual((again.status, again.body), (304, b""))


if __name__ == "__main__":
    service.main(sys.modules["__main__"], WORLD, SERVICE)
