#!/usr/bin/env python3
"""`chancery serve` against requests that mean it ill: bytes that are no HTTP, slow senders, hostile values in every parameter that
the OpenAPI description names. Whatever comes, the server refuses it or answers, stays, and its store is as it was.

usage: serve_hostile_test.py PROGRAM
"""
import http.client
import json
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
VALUES = ("'; DROP TABLE event; --", '" OR 1=1 --', "a* NEAR(b c) : ^x", "../../../etc/passwd", "<script>alert(1)</script>", "\u202e\U0001f600",
          "9" * 40, "-1", "%s%n", "x" * 2000, "")


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        db = str(pathlib.Path(cls.folder.name) / "news.db")
        subprocess.run([PROGRAM, "ingest", "--quiet", "--db", db, "examples/sanctions.html", "examples/summit.txt"], cwd=ROOT, check=True, timeout=300)
        cls.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", "--db", db], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        cls.port = urllib.parse.urlsplit(cls.process.stdout.readline().strip()).port
        cls.openapi = json.loads(cls.get("/api/v1/openapi.json")[1])
        cls.before = cls.counts()

    @classmethod
    def tearDownClass(cls):
        cls.process.send_signal(signal.SIGTERM)
        notes = cls.process.communicate(timeout=60)[1]
        cls.folder.cleanup()
        assert cls.process.returncode == 0, notes

    def tearDown(self):
        self.assertEqual(self.counts(), self.before)

    @classmethod
    def get(cls, path, method="GET", body=None):
        connection = http.client.HTTPConnection("127.0.0.1", cls.port, timeout=60)
        connection.request(method, path, body=body)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer.status, data

    @classmethod
    def counts(cls):
        return json.loads(cls.get("/api/v1/status")[1])["counts"]

    def raw(self, sent, wait=20):
        """The first line of what is answered to these bytes; empty when the connection is only closed."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=wait) as line:
            line.sendall(sent)
            line.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while part := line.recv(65536):
                    answer += part
            except ConnectionResetError:
                pass
        return answer

    def test_what_is_no_http_is_refused(self):
        host = b"Host: localhost\r\n"
        for sent in (b"\0\0\0\0\r\n\r\n", b"hello\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n" + host + b"\r\n", b"\x16\x03\x01\x02\0\x01\0",
                     b"GET /api/v1/status HTTP/1.1\r\n" + host + b"X: a\0b\r\n\r\n",
                     b"GET /api/v1/status HTTP/1.1\r\n" + host + b" folded: x\r\n: y\r\n\r\n",
                     b"GET * HTTP/1.1\r\n" + host + b"\r\n", b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                     b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                     b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n" + host + b"\r\n",
                     b"GET / HTTP/1.1\r\n" + host + b"X: " + b"a" * 20000 + b"\r\n\r\n",
                     b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Content-Length: -5\r\n\r\nhello",
                     b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n",
                     b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
                     b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
                     b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n"):
            line = self.raw(sent).split(b"\r\n")[0]
            self.assertRegex(line, rb"^(HTTP/1\.1 4\d\d .*)?$", sent[:60])

    def test_two_lengths_are_no_way_to_smuggle_a_request(self):
        inner = b"DELETE /api/v1/questions?name=q HTTP/1.1\r\nHost: localhost\r\n\r\n"
        sent = (b"POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + str(5 + len(inner)).encode() +
                b"\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner)
        answers = self.raw(sent)
        self.assertLessEqual(answers.count(b"HTTP/1.1 2"), 1)
        self.assertRegex(answers.split(b"\r\n")[0], rb"^(HTTP/1\.1 4\d\d .*)?$")

    def test_addresses_lead_nowhere_else_and_set_no_header(self):
        for path in ("/..%2f..%2fetc/passwd", "/%252e%252e/etc/passwd", "/....//....//etc/passwd", "/..\\..\\etc\\passwd", "//etc/passwd", "/assets/%5c..%5c..", "/%c0%ae%c0%ae/etc/passwd",
                     "/article/..%2f..", "/api/v1/articles/..%2f..%2fetc%2fpasswd", "/api/v1/../../etc/passwd"):
            answer = self.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            self.assertNotIn(b"root:", answer, path)
            self.assertRegex(answer.split(b"\r\n")[0], rb" (200|400|404) ", path)  # 200: the page itself, which then says that there is nothing
        for path in ("/%0d%0aSet-Cookie:%20a=b", "/?token=%0d%0aSet-Cookie:%20a=b", "/api/v1/events?format=csv&text=%0d%0aSet-Cookie:%20a=b", "/api/v1/atom?text=%0d%0aX:%20y"):
            head = self.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()).split(b"\r\n\r\n")[0]
            self.assertNotRegex(head, rb"\r\n(Set-Cookie|X):", path)

    def test_hostile_values_in_every_parameter(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        asked = 0
        for path, methods in self.openapi["paths"].items():
            operation = methods.get("get")
            if operation is None or operation["operationId"] in ("progress", "openapi"):
                continue
            names = [one["name"] for one in operation.get("parameters", []) if one["in"] == "query"]
            costly = operation["operationId"] in ("distance", "blocs", "movements", "agreement", "sample")
            for name in names:
                for value in VALUES[:3] if costly else VALUES:
                    connection.request("GET", path.replace("{id}", "1") + "?" + urllib.parse.urlencode({name: value}))
                    answer = connection.getresponse()
                    data = answer.read()
                    self.assertIn(answer.status, (200, 400, 404), (path, name, value, data[:300]))
                    if answer.headers["Content-Type"] == "application/json":
                        json.loads(data)
                    asked += 1
            for value in VALUES:
                connection.request("GET", path.replace("{id}", urllib.parse.quote(value or "0", safe="")))
                answer = connection.getresponse()
                answer.read()
                self.assertIn(answer.status, (200, 400, 404), (path, value))
        connection.close()
        self.assertGreater(asked, 1000)

    def test_bodies_that_are_not_what_they_should_be(self):
        deep = b"[" * 100_000
        for path in ("/api/v1/verdicts", "/api/v1/questions"):
            for body in (b"", b"null", b"[]", deep, b'{"name": ' + deep, b"\xff\xfe", b'{"name": {"a": 1}, "question": 5, "event": "1"}', b'{"event": 1e999, "verdict": "right"}'):
                self.assertEqual(self.get(path, "POST", body)[0], 400, (path, body[:30]))
        for body in (deep, b"\xff" * 1000, b"<" * 100_000, b"<p>" * 50_000, b"<!--" * 10_000, b"PK\x03\x04" + bytes(200), b"\x1f\x8b" + bytes(50), b'{"text": ' + deep):
            self.assertIn(self.get("/api/v1/code", "POST", body)[0], (200, 400), body[:20])

    def test_slow_senders_keep_nobody_waiting_and_are_let_go(self):
        begun = time.monotonic()
        slow = []
        for number in range(300):
            line = socket.create_connection(("127.0.0.1", self.port), timeout=40)
            line.sendall(b"GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nX-")
            slow.append(line)
        waits = []
        while time.monotonic() < begun + 12:
            for line in slow[::30]:
                line.sendall(b"a")  # a byte now and then buys no time
            start = time.monotonic()
            self.assertEqual(self.get("/api/v1/events?limit=5")[0], 200)
            waits.append(time.monotonic() - start)
            time.sleep(0.5)
        self.assertLess(sorted(waits)[len(waits) // 2], 0.5)
        for line in slow:
            try:
                while line.recv(4096):
                    pass
            except ConnectionResetError:
                pass
            line.close()
        self.assertLess(time.monotonic() - begun, 35)


if __name__ == "__main__":
    unittest.main()
