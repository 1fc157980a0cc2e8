"""The service on the wire: requests that no well-behaved client sends, byte by byte.  usage: test_wire.py ATTACHE [NAME…]"""
import glob
import json
import os
import re
import socket
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import service

WORLD = service.World(sys.argv[1])
STORE = WORLD.store("wire.db", service.EXAMPLES[:4])
SERVICE = WORLD.serve(STORE, "--log")
HOST = f"127.0.0.1:{SERVICE.port}"
ARTICLE = json.dumps({"id": "wire", "published": "2025-08-06", "text": "The army of Kaldor shelled a village on Monday."}).encode()


def request(line, *headers, body=b"", host=HOST, close=True):
    lines = [line, *([f"Host: {host}"] if host is not None else []), *headers, *(["Connection: close"] if close else [])]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def answers(got, twice=False):
    """The answers that stand in these bytes: (status, headers, body) each; with a length or in chunks.

    twice: the library may send its own refusal with the headers twice; what stands behind the first is then not looked at."""
    found = []
    while got:
        if twice and found:
            break
        head, _, rest = got.partition(b"\r\n\r\n")
        first, *more = head.decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in more)}
        status, body = int(first.split()[1]), b""
        if status == 100:
            got = rest
            continue
        if headers.get("transfer-encoding") == "chunked":
            while True:
                size, _, rest = rest.partition(b"\r\n")
                length = int(size or b"0", 16)
                body, rest = body + rest[:length], rest[length + 2:]
                if length == 0:
                    break
        else:  # without a length it goes to the end
            length = int(headers.get("content-length", "0" if status in (204, 304) else str(len(rest))))
            body, rest = rest[:length], rest[length:]
        found.append((status, headers, body))
        got = rest
    return found


class Case(service.Case):
    service = SERVICE

    def raw(self, *args, twice=False, **more):
        return answers(self.service.raw(request(*args, **more)), twice)

    def one(self, *args, **more):
        got = self.raw(*args, **more)
        self.assertEqual(len(got), 1, got)
        return got[0]

    def status(self, *args, **more):
        return self.one(*args, **more)[0]

    def code(self, status, *args, **more):
        got = self.one(*args, **more)
        self.assertEqual(got[0], status, got)
        return json.loads(got[2])["error"]["code"]


class Names(Case):
    def test_hosts_that_look_like_ours(self):
        port = SERVICE.port
        for host in (f"localhost.:{port}", f"127.0.0.1.:{port}", f"127.1:{port}", f"2130706433:{port}", f"0x7f.0.0.1:{port}", f"0.0.0.0:{port}",
                     f"[::1%25lo]:{port}", f"[0:0:0:0:0:0:0:1]:{port}", f"[::ffff:127.0.0.1]:{port}", f"::1:{port}", "[::1]", f"[::1]{port}",
                     f"127.0.0.1:{port}:{port}", f"127.0.0.1:+{port}", f"127.0.0.1:{port}#", f"user@127.0.0.1:{port}", f"127.0.0.1:{port + 65536}",
                     f"127.0.0.1:{port}, evil", f"loc%61lhost:{port}", f"localhost\x00:{port}", f"\xb2localhost:{port}", "x" * 300):
            got = self.raw("GET /health HTTP/1.1", host=host)
            self.assertTrue(all(a[0] in (400, 421) for a in got), (host, got))
        for host in (f"LocalHost:{port}", f"[::1]:{port}", f"127.0.0.1:0{port}"):
            self.assertEqual(self.status("GET /health HTTP/1.1", host=host), 200, host)

    def test_no_host_or_two(self):
        for version in ("1.0", "1.1"):
            self.assertEqual(self.code(400, f"GET /health HTTP/{version}", host=None), "bad-header")
        self.assertEqual(self.status("GET /health HTTP/1.0"), 200)
        self.assertEqual(self.code(400, "GET /health HTTP/1.1", f"host: {HOST}"), "bad-header")
        self.assertEqual(self.code(400, "GET /health HTTP/1.1", "HOST: evil.example"), "bad-header")

    def test_names_that_are_none(self):
        for header in ("X : y", "Content-Length : 5", "Host : evil.example", " folded: y", "X(Y): z", "X\xe9: y", "Transfer-Encoding\t: chunked"):
            for headers in ((header,), ("Accept: */*", header)):
                got = self.raw("GET /health HTTP/1.1", *headers, close=False, body=b"GET /health HTTP/1.1\r\n\r\n")
                self.assertEqual([a[0] for a in got], [400], (header, got))

    def test_a_stranger_learns_nothing_of_a_bad_target(self):
        for target in ("/%00", "/events?x=1&x=2", "/a/b/c/d/e/f/g/h/i/j"):
            self.assertEqual(self.code(421, f"GET {target} HTTP/1.1", host="evil.example"), "bad-host")

    def test_preflight_gives_no_leave(self):
        for origin, status in (("http://evil.example", 403), ("null", 403), ("http://" + HOST, 405)):
            got = self.one("OPTIONS /articles HTTP/1.1", f"Origin: {origin}", "Access-Control-Request-Method: POST",
                           "Access-Control-Request-Headers: content-type", "Access-Control-Request-Private-Network: true")
            self.assertEqual(got[0], status)
            self.assertFalse([k for k in got[1] if k.startswith("access-control")])

    def test_one_origin(self):
        self.assertEqual(self.code(400, "GET /events HTTP/1.1", f"Origin: http://{HOST}", "Origin: http://evil.example"), "bad-header")
        self.assertEqual(self.code(403, "POST /code HTTP/1.1", "Origin: null", "Content-Type: application/json", f"Content-Length: {len(ARTICLE)}",
                                   body=ARTICLE), "cross-site")


class Methods(Case):
    def test_others(self):
        for method, status in (("TRACE", 405), ("PATCH", 405), ("get", 405), ("PROPFIND", 405), ("X" * 60, 405)):
            got = self.raw(f"{method} /events HTTP/1.1", "Max-Forwards: 0", "X-Secret: echoed")
            self.assertTrue(all(a[0] == status and b"echoed" not in a[2] for a in got), (method, got))
        for line in (f"CONNECT evil.example:443 HTTP/1.1", "OPTIONS * HTTP/1.1", "GET /health x HTTP/1.1", "GET /events?actor=a b HTTP/1.1", f"GET http://{HOST}/events HTTP/1.1", "GET http://evil.example/ HTTP/1.1"):
            self.assertEqual(self.code(400, line), "bad-target", line)

    def test_the_method_is_the_lines(self):
        for header in ("X-HTTP-Method-Override: DELETE", "X-HTTP-Method: DELETE", "X-Method-Override: DELETE"):
            self.assertEqual(self.status("GET /events?limit=1 HTTP/1.1", header), 200)
        self.assertEqual(self.code(400, "GET /events?_method=DELETE HTTP/1.1"), "bad-parameter")

    def test_head_is_get_without_a_body(self):
        events = "Accept: text/event-stream"
        lines = "Accept: application/x-ndjson"
        for target, *headers in (("/",), ("/health",), ("/events?limit=3",), ("/events?limit=0",), ("/nothing",), ("/openapi.json",), ("/articles/none",),
                                 ("/export?format=calendar",), ("/export?format=dump",), ("/export?format=gold",), ("/ledger.ics",), ("/events", lines),
                                 ("/events?type=NOTHING", lines), ("/events?as-of=2025-08-01", lines), ("/events?as-of=1999-01-01", lines),
                                 ("/changes?since=2020-01-01", lines), ("/aggregate?unit=dyad-month", lines), ("/changes?limit=1", events)):
            head = self.service.raw(request(f"HEAD {target} HTTP/1.1", *headers))
            first, _, rest = head.partition(b"\r\n\r\n")
            self.assertEqual(rest, b"", target)
            got = self.one(f"GET {target} HTTP/1.1", *headers)
            said = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in first.decode().split("\r\n")[1:])}
            self.assertEqual(int(first.split()[1]), got[0], (target, first))
            for name in set(said) | set(got[1]):
                if name not in ("date", "content-length", "transfer-encoding", "connection"):
                    self.assertEqual(said.get(name), got[1].get(name), (target, name))
            if "content-length" in got[1] and target != "/health":
                self.assertIn(said.get("content-length"), (got[1]["content-length"], None), target)
        head = self.service.raw(request("HEAD /changes HTTP/1.1", events))
        self.assertIn(b"text/event-stream", head)

    def test_a_range_is_not_taken(self):
        whole = self.one("GET /openapi.json HTTP/1.1")
        part = self.one("GET /openapi.json HTTP/1.1", "Range: bytes=0-9", "If-Range: x")
        self.assertEqual((part[0], part[2]), (200, whole[2]))
        self.assertNotIn("accept-ranges", part[1])


class Bodies(Case):
    POST = ("POST /code HTTP/1.1", "Content-Type: application/json")

    def test_lengths_that_disagree(self):
        length = f"Content-Length: {len(ARTICLE)}"
        self.assertEqual(self.status(*self.POST, length, body=ARTICLE), 200)
        for headers in ((length, length), (length, "Content-Length: 3"), ("Content-Length: 3", length), (length, "Transfer-Encoding: chunked"),
                        ("Transfer-Encoding: gzip, chunked",), ("Transfer-Encoding: identity",), ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
                        ("Transfer-Encoding: xchunked",), (f"Content-Length: +{len(ARTICLE)}",), (f"Content-Length: {len(ARTICLE)}, {len(ARTICLE)}",),
                        ("Content-Length: 0x10",), ("Content-Length: 99999999999999999999",), ("Content-Length: -1",), ("Content-Length: ",)):
            got = self.raw(*self.POST, *headers, body=ARTICLE, close=False, twice=len(headers) == 1)
            self.assertTrue(len(got) <= 1 and all(a[0] in (400, 411, 413) for a in got), (headers, got))

    def test_a_refused_body_is_no_further_request(self):
        inner = request("GET /health HTTP/1.1", "X-Smuggled: 1")
        for line, *headers in (("GET /events HTTP/1.1",), ("DELETE /matters/x HTTP/1.1",), ("GET /nothing HTTP/1.1",), ("GET / HTTP/1.1",),
                               ("POST /code HTTP/1.1", "Content-Type: text/plain"), ("PUT /events HTTP/1.1",), ("POST /code?x=1 HTTP/1.1",),
                               ("OPTIONS /events HTTP/1.1",), ("GET /%00 HTTP/1.1",), ("GET /events HTTP/1.1", "Origin: null")):
            for framing, body in ((f"Content-Length: {len(inner)}", inner),
                                  ("Transfer-Encoding: chunked", b"%x\r\n" % len(inner) + inner + b"\r\n0\r\n\r\n")):
                got = self.raw(line, *headers, framing, body=body, close=False)
                self.assertEqual(len(got), 1, (line, framing, got))

    def test_chunks(self):
        def chunks(*parts):
            return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts if p) + b"0\r\n\r\n"
        chunked = "Transfer-Encoding: chunked"
        self.assertEqual(self.status(*self.POST, chunked, body=chunks(ARTICLE[:5], ARTICLE[5:9], ARTICLE[9:])), 200)
        self.assertEqual(self.status(*self.POST, chunked, body=chunks(*[ARTICLE[i:i + 1] for i in range(len(ARTICLE))])), 200)
        self.assertEqual(self.code(400, *self.POST, chunked, body=chunks()), "bad-body")
        self.assertEqual(self.code(413, "PUT /matters/x HTTP/1.1", "Content-Type: application/json", chunked, body=chunks(*[b" " * 1000] * 70)), "too-large")
        for body in (b"zz\r\nx\r\n0\r\n\r\n", b"-1\r\nx\r\n0\r\n\r\n", b"ffffffffffffffffff\r\nx\r\n0\r\n\r\n", b"3\r\nabcdef\r\n0\r\n\r\n"):
            got = self.raw(*self.POST, chunked, body=body)
            self.assertTrue(all(a[0] in (400, 413) for a in got), (body, got))
        self.assertEqual(self.service.get("/health").status, 200)

    def test_byte_by_byte(self):
        whole = request(*self.POST, f"Content-Length: {len(ARTICLE)}", body=ARTICLE)
        with self.service.socket() as s:
            s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for i in range(len(whole)):
                s.sendall(whole[i:i + 1])
            got = b""
            while part := s.recv(65536):
                got += part
        self.assertEqual(answers(got)[0][0], 200)

    def test_expect(self):
        head = request(*self.POST, f"Content-Length: {len(ARTICLE)}", "Expect: 100-continue")
        with self.service.socket() as s:
            s.sendall(head)
            self.assertTrue(s.recv(100).startswith(b"HTTP/1.1 100"))
            s.sendall(ARTICLE)
            self.assertIn(b" 200 ", s.recv(65536).split(b"\r\n")[0])
        with self.service.socket() as s:  # what will not be taken is not asked for
            s.sendall(request(*self.POST, "Content-Length: 90000000", "Expect: 100-continue"))
            self.assertIn(b" 413 ", s.recv(65536).split(b"\r\n")[0])

    def test_one_behind_the_other(self):
        post = request(*self.POST, f"Content-Length: {len(ARTICLE)}", body=ARTICLE, close=False)
        get = request("GET /events?limit=1 HTTP/1.1", close=False)
        got = answers(self.service.raw(get + post + get + request("HEAD /nothing HTTP/1.1", close=False)[:0] + request("GET /nothing HTTP/1.1")))
        self.assertEqual([a[0] for a in got], [200, 200, 200, 404])
        self.assertIn(b'"record"', got[1][2])

    def test_a_null_in_it(self):
        for body in (b'{"text":"a\\u0000b"}', ARTICLE + b"\x00", b"\x00" + ARTICLE):
            for path in ("/code", "/articles"):
                got = self.one(f"POST {path} HTTP/1.1", "Content-Type: application/json", f"Content-Length: {len(body)}", body=body)
                self.assertIn(got[0], (200, 400, 422), (body, got))
                json.loads(got[2])


class Targets(Case):
    def test_what_is_no_text(self):
        for part in ("%00", "%c0%80", "%c0%af", "%e0%80%af", "%f0%80%80%af", "%ed%a0%80", "%f4%90%80%80", "%f5%80%80%80", "%80", "%c3", "%e2%82", "%0d%0aX:y",
                     "%1b[31m", "%c2%85", "%", "%4", "%g0", "%u0041"):
            for target in (f"/events/{part}", f"/events?actor={part}", f"/events?{part}=1", f"/{part}"):
                got = self.raw(f"GET {target} HTTP/1.1")
                self.assertTrue(got and all(a[0] == 400 and "x" not in a[1] for a in got), (target, got))

    def test_nothing_of_it_becomes_a_header(self):
        for target in ("/events/a%0d%0aSet-Cookie:x", "/events?limit=%0d%0aSet-Cookie:x", "/matters/x%0aSet-Cookie:x", "/events?cursor=a%0d%0a%0d%0ab"):
            for a in self.raw(f"GET {target} HTTP/1.1", "Last-Event-ID: a\tb"):
                self.assertNotIn("set-cookie", a[1])

    def test_very_many(self):
        for count in (64, 65, 300):
            self.assertEqual(self.code(400, "GET /events?" + "&".join(f"{i}" for i in range(count)) + " HTTP/1.1"), "bad-parameter")
        self.assertEqual(self.status("GET /events?" + "&" * 100 + "limit=1 HTTP/1.1"), 200)
        self.assertEqual(self.code(414, "GET /events?actor=" + "x" * 9000 + " HTTP/1.1"), "too-long")
        for a in self.raw("GET /events HTTP/1.1", *[f"X-{i}: y" for i in range(400)]):
            self.assertIn(a[0], (200, 431))

    def test_the_log_is_lines_of_its_own(self):
        before = len(SERVICE.said())
        for line in ("GET /a%0a2026-01-01T00:00:00Z%20forged HTTP/1.1", "GET /% HTTP/1.1", "GET /%1b[31m HTTP/1.1", "G\x1b[31mT / HTTP/1.1",
                     "GET /" + "%c3%a9" * 90 + " HTTP/1.1"):
            self.raw(line)
        self.raw("GET /last HTTP/1.1")
        self.assertTrue(service.comes(lambda: "GET /last 404" in SERVICE.said()[before:]))
        said = SERVICE.said()[before:]
        self.assertNotIn("\x1b", said)
        for line in said.splitlines():
            self.assertRegex(line, r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ 127\.0\.0\.1 \S+ \S+ \d+ [0-9.]+ ms( cut off)?$")

    def test_what_accept_likes_best(self):
        for accept, kind in (("application/x-ndjson;q=0.1, application/json", "application/json"), ("application/json;q=0.2, application/x-ndjson;q=0.9", "application/x-ndjson"),
                             ("application/json;q=0, */*", "application/x-ndjson"), ("*/*;q=0.1, application/x-ndjson", "application/x-ndjson"),
                             ("APPLICATION/JSON", "application/json"), ("text/html;level=1;q=0.9, application/json; q=0.5", "application/json")):
            got = self.one("GET /events HTTP/1.1", f"Accept: {accept}")
            self.assertEqual((got[0], got[1]["content-type"]), (200, kind), accept)
        for accept in ("application/json;q=0", "text/html", "application/json;q=0.000, text/*", "json", "*"):
            self.assertEqual(self.code(406, "GET /events HTTP/1.1", f"Accept: {accept}"), "bad-accept", accept)
        self.assertEqual(self.code(406, "GET /export?format=dump HTTP/1.1", "Accept: text/calendar"), "bad-accept")

    def test_what_comes_for_ever_has_no_pages(self):
        for name, value in (("limit", "1"), ("cursor", "x"), ("count", "true"), ("order", "day"), ("as-of", "2025-08-01"), ("known-on", "2025-08-01")):
            got = self.one(f"GET /changes?{name}={value} HTTP/1.1", "Accept: text/event-stream")
            self.assertEqual((got[0], json.loads(got[2])["error"]["field"]), (400, name))


class Patience(Case):
    def test_ending_with_all_kinds_of_requests_open(self):
        own = WORLD.serve(STORE)
        held = []
        try:
            host = f"{own.host}:{own.port}"
            batch = (ARTICLE + b"\n") * 2000
            for data in (b"GET /ev", request("POST /code HTTP/1.1", "Content-Type: application/json", "Content-Length: 1000", host=host) + b"{",
                         request("GET /changes HTTP/1.1", "Accept: text/event-stream", host=host), request("GET /export?format=dump HTTP/1.1", host=host),
                         request("POST /code HTTP/1.1", "Content-Type: application/x-ndjson", f"Content-Length: {len(batch)}", host=host, body=batch),
                         request("GET /events?as-of=2025-08-01 HTTP/1.1", host=host), request("GET /health HTTP/1.1", host=host, close=False)) * 3:
                s = own.socket()
                s.sendall(data)
                held.append(s)
            self.assertTrue(service.comes(lambda: "attache_listeners 3\n" in own.get("/metrics").body.decode()))
            self.assertEqual(own.stop(), 0)
        finally:
            for s in held:
                s.close()
            own.stop()

    def test_engines_are_opened_while_others_ask(self):
        own = WORLD.serve(STORE)
        try:
            sockets = [own.socket() for _ in range(6)]
            for s in sockets:
                s.sendall(request(*Bodies.POST, f"Content-Length: {len(ARTICLE)}", host=f"{own.host}:{own.port}", body=ARTICLE))
            self.assertEqual(own.get("/health").status, 200)
            for s in sockets:
                self.assertIn(b" 200 ", s.recv(65536).split(b"\r\n")[0])
                s.close()
        finally:
            self.assertEqual(own.stop(), 0)


class Layers(unittest.TestCase):
    def test_no_file_of_the_service_includes_what_stands_above_it(self):
        includes = {}
        for path in glob.glob(os.path.join(service.SOURCE, "server", "*.[ch]")):
            name = os.path.basename(path)[:-2]
            with open(path, encoding="utf-8") as source:
                includes.setdefault(name, set()).update(set(re.findall(r'#include "server/(\w+)\.h"', source.read())) - {name})
        done, path = set(), []

        def visit(name):
            self.assertNotIn(name, path, " -> ".join([*path, name]))
            if name not in done:
                path.append(name)
                for other in sorted(includes.get(name, ())):
                    visit(other)
                path.pop()
                done.add(name)
        for name in sorted(includes):
            visit(name)
        self.assertGreater(len(done), 20)


if __name__ == "__main__":
    service.main(sys.modules["__main__"], WORLD, SERVICE)
