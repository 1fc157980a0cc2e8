"""The service under test: a home with the tiny model, a store of the examples, a server process, and small clients."""
import glob
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../cli"))
import tap

SOURCE = os.environ.get("SOURCE_DIR", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
BUILD = os.environ.get("BUILD_DIR", os.path.join(SOURCE, "build"))
# So long is waited for what must come. A test that is well never waits so long, on whatever machine and with whatever sanitizer:
# nothing is asserted by it but that it comes at all.
LONG = 300 * float(os.environ.get("ATTACHE_TEST_SLOW", "1"))
EXAMPLES = sorted(glob.glob(os.path.join(SOURCE, "examples", "*.json")) + glob.glob(os.path.join(SOURCE, "examples", "*.txt")))


def comes(condition):
    """Whether the condition becomes true; it is looked at until then."""
    end = time.monotonic() + LONG
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


class Answer:
    def __init__(self, response):
        self.status, self.body = response.status, response.read()
        self.headers = {k.lower(): v for k, v in response.getheaders()}

    def json(self):
        return json.loads(self.body)

    def lines(self):
        return [json.loads(line) for line in self.body.splitlines()]


class World:
    """A temporary folder with ATTACHE_HOME, and what is made in it."""

    def __init__(self, attache):
        self.attache = os.path.abspath(attache)
        self.folder = tempfile.mkdtemp(prefix="attache-server-")
        home = os.path.join(self.folder, "home")
        os.makedirs(os.path.join(home, "model"))
        os.symlink(os.path.abspath(os.path.join(SOURCE, "test/data/tiny.safetensors")), os.path.join(home, "model/attache.safetensors"))
        os.symlink(os.path.abspath(os.path.join(SOURCE, "lexicon")), os.path.join(home, "lexicon"))
        os.symlink(os.path.abspath(os.path.join(BUILD, "knowledge.db")), os.path.join(home, "knowledge.db"))
        self.env = dict(os.environ, ATTACHE_HOME=home, LC_ALL="C.UTF-8")

    def path(self, name, data=None):
        path = os.path.join(self.folder, name)
        if data is not None:
            with open(path, "wb") as out:
                out.write(data)
        return path

    def run(self, *args, stdin=b""):
        return subprocess.run([self.attache, *args], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.env,
                              timeout=LONG)

    def store(self, name="news.db", files=None):
        store = self.path(name)
        done = self.run("ingest", "--quiet", "--store", store, "--published", "2026-07-17", *(EXAMPLES if files is None else files))
        assert done.returncode == 0, done.stderr
        return store

    def serve(self, store, *args, env=None):
        return Service(self, store, args, env or self.env)

    def close(self):
        shutil.rmtree(self.folder)


class Service:
    def __init__(self, world, store, args, env):
        self.log = open(world.path("log"), "ab+")
        self.start = self.log.tell()
        self.process = subprocess.Popen([world.attache, "serve", "--store", store, "--port", "0", *args], stdout=subprocess.PIPE,
                                        stderr=self.log, env=env)
        line = self.process.stdout.readline().decode()
        if not line:
            self.process.wait()
            raise RuntimeError(self.said())
        self.address = urllib.parse.urlsplit(line.strip())
        self.host, self.port = self.address.hostname, self.address.port

    def said(self):
        if not self.log.closed:
            self.log.flush()
        with open(self.log.name, "rb") as log:
            log.seek(self.start)
            return log.read().decode("utf-8", "replace")

    def ask(self, method, target, body=None, headers=None):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=LONG)
        try:
            connection.request(method, target, body, headers or {})
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def get(self, target, **headers):
        return self.ask("GET", target, headers={k.replace("_", "-"): v for k, v in headers.items()})

    def send(self, method, target, value, kind="application/json", **headers):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        return self.ask(method, target, body, {"Content-Type": kind, **{k.replace("_", "-"): v for k, v in headers.items()}})

    def socket(self):
        return socket.create_connection((self.host, self.port), timeout=LONG)

    def raw(self, data):
        """What comes back to these bytes until the server closes."""
        with self.socket() as s:
            s.sendall(data)
            got = b""
            try:
                while True:
                    part = s.recv(65536)
                    if not part:
                        return got
                    got += part
            except ConnectionResetError:
                return got

    def memory(self):
        """Bytes that the process holds."""
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as f:
            return int(f.read().split()[1]) * os.sysconf("SC_PAGESIZE")

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(LONG)
        self.process.stdout.close()
        self.log.close()
        return code


class Case(unittest.TestCase):
    """`service` is the one that is asked."""

    service = None

    def refused(self, answer, status, code, field=None):
        self.assertEqual(answer.status, status, answer.body)
        self.assertEqual(answer.headers["content-type"], "application/json")
        error = answer.json()["error"]
        self.assertEqual((error["status"], error["code"], error["field"]), (status, code, field), error)
        return error

    def get(self, target, **headers):
        return self.service.get(target, **headers)

    def good(self, target, **headers):
        answer = self.get(target, **headers)
        self.assertEqual(answer.status, 200, answer.body)
        return answer


def main(module, world, served):
    """Runs a module's tests against a service of its own, which must then end well."""
    try:
        tap.main(module)
    finally:
        code, said = served.stop(), served.said()
        world.close()
        if code != 0:  # a sanitizer's, too
            sys.exit(f"the service ended with {code}\n{said[-4000:]}")
