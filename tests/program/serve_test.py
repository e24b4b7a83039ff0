#!/usr/bin/env python3
"""`chancery serve` as programs use it: answers against their OpenAPI description, limits, security.

usage: serve_test.py PROGRAM
"""
import concurrent.futures
import csv
import gzip
import http.client
import io
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
import warnings
import xml.etree.ElementTree

try:
    import jsonschema
except ImportError:  # another Python than Debian's, which has it as python3-jsonschema
    sys.path.append("/usr/lib/python3/dist-packages")
    import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
HOSTILE = """<script>alert(1)</script> wins vote

The minister of Norway met the president of Chile in Oslo on Monday. <img src=x onerror=alert(2)> "It was '; DROP TABLE event; --",
the minister said. Norway imposed sanctions on Belarus. \u202e\u0000 <a href="javascript:alert(3)">more</a>
"""


class Server:
    def __init__(self, *words, env=None):
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", *words], cwd=ROOT, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, env={**os.environ, **(env or {})})
        self.line = self.process.stdout.readline().strip()
        if not self.line:
            raise RuntimeError(self.process.communicate()[1])
        self.port = urllib.parse.urlsplit(self.line).port

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        connection.request(method, path, body=body, headers=headers or {})
        answer = connection.getresponse()
        answer.data = answer.read()
        connection.close()
        return answer

    def json(self, path, method="GET", body=None, headers=None):
        answer = self.ask(method, path, body, headers)
        return answer.status, json.loads(answer.data)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        notes = self.process.communicate(timeout=60)[1]
        return self.process.returncode, notes


def quoted(**query):
    return urllib.parse.urlencode(query)


class WithoutStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()

    @classmethod
    def tearDownClass(cls):
        status, notes = cls.server.stop()
        assert status == 0, notes

    def test_codes_an_article(self):
        text = "The European Union imposed sanctions on Belarus.\n"
        status, coded = self.server.json("/api/v1/code?published=2024-03-12&trees=1&why=1", "POST", text)
        self.assertEqual(status, 200)
        article = coded["articles"][0]
        self.assertEqual(article["findings"]["events"][0]["type"], "SANCTION")
        self.assertEqual(article["findings"]["published"], "2024-03-12")
        words = article["trees"][0]["words"]
        self.assertEqual("".join(text[w["begin"]:w["end"]] for w in words), text.strip().replace(" ", ""))
        self.assertTrue(any(p.startswith("impose(") for p in article["predicates"]))
        self.assertIn("attempts", article)

    def test_codes_as_the_command_line_does(self):
        path = ROOT / "examples" / "sanctions.html"
        status, coded = self.server.json("/api/v1/code", "POST", path.read_bytes())
        self.assertEqual(status, 200)
        ours = coded["articles"][0]["findings"]
        line = subprocess.run([PROGRAM, "code", "--format", "jsonl", "-"], input=path.read_bytes(), capture_output=True, check=True)
        theirs = json.loads(line.stdout)
        for one in (ours, theirs):
            one.pop("stats")
        self.assertEqual(ours, theirs)

    def test_codes_many_and_packed(self):
        rows = (ROOT / "examples" / "ceasefire.jsonl").read_bytes()
        status, coded = self.server.json("/api/v1/code", "POST", gzip.compress(rows))
        self.assertEqual(status, 200)
        self.assertEqual(len(coded["articles"]), len(rows.splitlines()))
        many = b"".join(json.dumps({"id": str(i), "text": "Rain fell."}).encode() + b"\n" for i in range(60))
        status, coded = self.server.json("/api/v1/code", "POST", many)
        self.assertEqual((status, len(coded["articles"]), coded["left_out"]), (200, 50, True))

    def test_bad_articles_are_told(self):
        for body, code in ((b"", "E-INT-003"), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "E-INT-004"), (b'{"text": 5}', "E-INT-0")):
            status, answer = self.server.json("/api/v1/code", "POST", body)
            self.assertEqual(status, 400, body)
            self.assertIn(code, answer["error"]["code"], body)
        bomb = gzip.compress(b"a" * (40 << 20))
        self.assertEqual(self.server.json("/api/v1/code", "POST", bomb)[0], 400)
        status, answer = self.server.json("/api/v1/code", "POST", b"a" * (5 << 20))
        self.assertEqual((status, answer["error"]["code"]), (413, "E-SRV-011"))
        status, answer = self.server.json("/api/v1/code?published=someday", "POST", b"Rain fell.")
        self.assertEqual((status, answer["error"]["code"]), (400, "E-INT-018"))

    def test_one_long_article_stops_nobody(self):
        long = ("The minister of Norway met the president of Chile. " * 1500).encode()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            coding = pool.submit(self.server.json, "/api/v1/code", "POST", long)
            for done in [pool.submit(self.server.json, "/api/v1/status") for _ in range(20)]:
                self.assertEqual(done.result(timeout=30)[0], 200)
            self.assertEqual(coding.result(timeout=280)[0], 200)

    def test_tells_offices(self):
        rows = self.server.json("/api/v1/known?" + quoted(name="sergei LAVROV"))[1]["rows"]
        self.assertTrue(any(office["role"] == "foreign minister" and office["country"] == "RUS" for row in rows for office in row["offices"]))
        self.assertEqual(self.server.json("/api/v1/known?name=nobody%20at%20all")[1]["rows"], [])

    def test_says_what_it_has_not(self):
        status, answer = self.server.json("/api/v1/events")
        self.assertEqual((status, answer["error"]["code"]), (404, "E-SRV-025"))
        self.assertEqual(self.server.json("/api/v1/status")[1]["store"], False)

    def test_hosts_and_origins(self):
        self.assertEqual(self.server.ask("GET", "/api/v1/status", headers={"Host": "evil.example"}).status, 403)
        for origin, status in (("http://evil.example", 403), ("null", 403), (f"http://127.0.0.1:{self.server.port}", 200)):
            self.assertEqual(self.server.ask("POST", "/api/v1/code", b"Rain fell.", {"Origin": origin}).status, status)
        self.assertEqual(self.server.ask("POST", "/api/v1/code", b"Rain fell.", {"Sec-Fetch-Site": "cross-site"}).status, 403)

    def test_paths_lead_nowhere_else(self):
        for path in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/%ff%fe", "/%00"):
            self.assertEqual(self.server.ask("GET", path).status, 400, path)
        for path in ("/etc/passwd", "/assets/..%2f..%2f..%2fetc/passwd", "/index.html.bak", "/NOT-BUILT.txt", "/assets/", "/source/page.tsx"):
            self.assertEqual(self.server.ask("GET", path).status, 404, path)
        for path in ("/api/v1/nothing", "/api"):
            self.assertEqual(self.server.ask("GET", path).status, 404, path)

    def test_the_page(self):
        answer = self.server.ask("GET", "/try", headers={"Accept-Encoding": "gzip"})
        self.assertIn(answer.status, (200, 503))  # 503: built without Node.js, and says so
        policy = answer.headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe", policy)
        if answer.status == 503:
            self.assertIn(b"not built", answer.data)
            self.skipTest("the page was not built")
        html = gzip.decompress(answer.data) if answer.headers.get("Content-Encoding") else answer.data
        self.assertNotIn(b"//", html.replace(b"<!doctype html>", b""))  # nothing from another host
        first = len(answer.data)
        for name in (b"page-", b"style-"):
            begin = html.index(b"/assets/" + name)
            asset = self.server.ask("GET", html[begin:html.index(b'"', begin)].decode(), headers={"Accept-Encoding": "gzip"})
            self.assertEqual(asset.status, 200)
            self.assertIn("immutable", asset.headers["Cache-Control"])
            first += len(asset.data)
        self.assertLess(first, 300_000)

    def test_help(self):
        done = subprocess.run([PROGRAM, "serve", "--help"], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0)
        self.assertIn("Usage: chancery serve", done.stdout)
        self.assertIn("chancery serve --db news.db", done.stdout)

    def test_wrong_command_lines(self):
        for words, code in ((["--port", "x"], "E-CLI-002"), (["--bind", "0.0.0.0"], "E-SRV-002"), (["--token", "short"], "E-SRV-003"),
                            (["--db", "/nonexistent/news.db"], "E-STO-001"), (["--port", str(self.server.port)], "E-SRV-001")):
            done = subprocess.run([PROGRAM, "serve", *words], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, ""), words)
            self.assertIn(code, done.stderr, words)

    def test_a_token_guards_everything(self):
        token = "0123456789abcdef0123"
        guarded = Server(env={"CHANCERY_TOKEN": token})
        try:
            self.assertNotIn(token, guarded.line)
            self.assertEqual(guarded.ask("GET", "/").status, 401)
            self.assertEqual(guarded.ask("GET", "/api/v1/status").status, 401)
            self.assertEqual(guarded.ask("GET", "/api/v1/status", headers={"Authorization": "Bearer " + token}).status, 200)
            traded = guarded.ask("GET", "/?token=" + token)
            self.assertEqual((traded.status, traded.headers["Location"]), (303, "/"))
            cookie = traded.headers["Set-Cookie"].split(";")[0]
            self.assertEqual(guarded.ask("GET", "/api/v1/status", headers={"Cookie": cookie}).status, 200)
        finally:
            guarded.stop()


class WithStore(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(cls.folder.name)
        (folder / "hostile.txt").write_text(HOSTILE.replace("\u0000", ""), encoding="utf-8")
        cls.db = str(folder / "news.db")
        done = subprocess.run([PROGRAM, "ingest", "--db", cls.db, "examples/sanctions.html", "examples/ceasefire.jsonl", "examples/summit.txt",
                               str(folder / "hostile.txt")], cwd=ROOT, check=False, capture_output=True, text=True, timeout=300)
        assert done.returncode == 1, done.stderr  # one of the examples is empty, and is told as a reject
        cls.server = Server("--db", cls.db)
        cls.openapi = cls.server.json("/api/v1/openapi.json")[1]

    @classmethod
    def tearDownClass(cls):
        status, notes = cls.server.stop()
        cls.folder.cleanup()
        assert status == 0, notes

    def valid(self, schema, value):
        warnings.simplefilter("ignore", DeprecationWarning)
        resolver = jsonschema.RefResolver("", self.openapi)
        jsonschema.Draft202012Validator({"$ref": "#/components/schemas/" + schema}, resolver=resolver).validate(value)

    def test_every_answer_is_as_described(self):
        event = self.server.json("/api/v1/events?limit=1")[1]["rows"][0]
        needs = {"facets": "by=type", "distance": "one=USA&other=RUS&voice=all&sectors=any", "blocs": "voice=all&sectors=any", "movements": "voice=all&sectors=any"}
        tried = 0
        for path, methods in self.openapi["paths"].items():
            operation = methods.get("get")
            if operation is None or operation["operationId"] in ("progress", "openapi"):
                continue
            name = operation["operationId"]
            filled = path.replace("{id}", {"article": event["article"]["key"], "reports": str(event["story_event"] or 1)}.get(name, str(event["id"])))
            answer = self.server.ask("GET", filled + "?" + needs.get(name, ""))
            content = operation["responses"]["200"]["content"]
            if name == "reports" and not event["story_event"]:
                continue
            self.assertEqual(answer.status, 200, (path, answer.data))
            self.assertIn(answer.headers["Content-Type"].split(";")[0], content, path)
            if "application/json" in content:
                self.valid(content["application/json"]["schema"]["$ref"].split("/")[-1], json.loads(answer.data))
            tried += 1
        self.assertGreater(tried, 15)

    def test_errors_are_as_described(self):
        for path in ("/api/v1/events?typ=SANCTION", "/api/v1/events?type=SANKTION", "/api/v1/events?since=yesterday", "/api/v1/events?limit=x",
                     "/api/v1/events/0", "/api/v1/events/abc", "/api/v1/facets?by=colour", "/api/v1/facets",
                     "/api/v1/distance?one=USA", "/api/v1/distance?one=USA&other=RUS&since=spring", "/api/v1/blocs?sectors=nonsense"):
            status, answer = self.server.json(path)
            self.assertEqual(status, 400, path)
            self.valid("Error", answer)
        self.assertIn("SANCTION", self.server.json("/api/v1/events?type=SANKTION")[1]["error"]["hint"])
        for path in ("/api/v1/events/123456789", "/api/v1/articles/0123456789abcdef"):
            self.assertEqual(self.server.json(path)[0], 404, path)
        answer = self.server.ask("PUT", "/api/v1/events")
        self.assertEqual((answer.status, answer.headers["Allow"]), (405, "GET"))

    def test_filters_and_facets_agree(self):
        facets = self.server.json("/api/v1/facets?by=type")[1]["facets"]
        self.assertTrue(facets)
        for facet in facets:
            count = self.server.json("/api/v1/count?" + quoted(type=facet["value"]))[1]["count"]
            rows = self.server.json("/api/v1/events?" + quoted(type=facet["value"], limit=500))[1]["rows"]
            self.assertEqual((count, len(rows)), (facet["count"], facet["count"]), facet)
            self.assertEqual({row["type"] for row in rows}, {facet["value"]})

    def test_series_count_each_event_once(self):
        for query in ("", "source=USA", "text=sanctions", "status=occurred", "actor=Belarus", "type=SANCTION,CONSULT", "type=CONSULT.visit", "since=2024-03-05"):
            series = self.server.json("/api/v1/series?step=month&" + query)[1]["quads"]
            for quad, facets in series.items():
                count = self.server.json("/api/v1/count?" + query + "&" + quoted(quad=quad))[1]["count"]
                rows = self.server.json("/api/v1/events?limit=500&" + query + "&" + quoted(quad=quad))[1]["rows"]
                self.assertEqual((sum(facet["count"] for facet in facets), count), (len(rows), len(rows)), (query, quad))

    def test_a_series_of_one_class_holds_no_other(self):
        for query in ("", "&actor=Belarus"):
            series = self.server.json("/api/v1/series?step=year&" + quoted(quad="verbal conflict") + query)[1]["quads"]
            self.assertEqual({quad for quad, facets in series.items() if facets}, {"verbal conflict"})

    def test_claims_of_a_speaker(self):
        rows = self.server.json("/api/v1/events?limit=500")[1]["rows"]
        said = [row for row in rows if row["said_by"]]
        self.assertTrue(said)
        for party in {(one["name"], one["country"]) for row in said for one in row["said_by"]}:
            for query, fits in ((party[0], lambda one: one["name"] == party[0]), (party[1], lambda one: one["country"] == party[1])):
                if query is None:
                    continue
                found = self.server.json("/api/v1/events?" + quoted(speaker=query, limit=500))[1]["rows"]
                wanted = [row["id"] for row in said if any(fits(one) for one in row["said_by"])]
                self.assertLessEqual(set(wanted), {row["id"] for row in found}, query)
                self.assertTrue(all(row["said"] for row in found), query)
        self.assertEqual(self.server.json("/api/v1/events?speaker=Nobody%20Known")[1]["rows"], [])
        self.assertEqual(self.server.json("/api/v1/statements?speaker=USA")[0], 400)

    def test_places_hold_every_event_with_coordinates(self):
        for query in ("", "&type=CONSULT", "&quad=material+conflict", "&since=2024"):
            rows = self.server.json("/api/v1/events?limit=500" + query)[1]["rows"]
            placed = [row for row in rows if row["place"] and row["place"]["lat"] is not None]
            places = self.server.json("/api/v1/places?" + query.lstrip("&"))[1]["places"]
            self.assertEqual(sum(one["count"] for one in places), len(placed), query)
            self.assertTrue(all(one["count"] == sum(one["quads"].values()) for one in places))
            for one in places:
                there = self.server.json(f"/api/v1/events?limit=500&place_ids={one['id']}" + query)[1]["rows"]
                self.assertEqual([row["id"] for row in there], [row["id"] for row in placed if row["place"]["name"] == one["name"]])
            every = ",".join(str(one["id"]) for one in places)
            if every:
                self.assertEqual(len(self.server.json(f"/api/v1/events?limit=500&place_ids={every}" + query)[1]["rows"]), len(placed))
        self.assertEqual(self.server.json("/api/v1/events?place_ids=x")[1]["rows"], [])

    def test_codes_have_names(self):
        names = self.server.json("/api/v1/countries")[1]
        self.assertEqual((names["FRA"], names["TUR"], names["EUR"]), ("France", "Turkey", "European Union"))

    def test_paging_gives_every_row_once(self):
        everything = [row["id"] for row in self.server.json("/api/v1/events?limit=500")[1]["rows"]]
        seen, after = [], ""
        while after is not None:
            page = self.server.json(f"/api/v1/events?limit=3&after={after}")[1]
            seen += [row["id"] for row in page["rows"]]
            after = page["next"]
        self.assertEqual(seen, everything)
        self.assertEqual(len(set(seen)), len(seen))

    def test_downloads(self):
        rows = self.server.json("/api/v1/events?limit=500&words=1")[1]["rows"]
        csv = self.server.ask("GET", "/api/v1/events?format=csv")
        self.assertIn("attachment", csv.headers["Content-Disposition"])
        self.assertEqual(csv.data.count(b"\r\n"), len(rows) + 1)
        lines = self.server.ask("GET", "/api/v1/events?format=jsonl").data.splitlines()
        self.assertEqual([json.loads(line)["id"] for line in lines], [row["id"] for row in rows])

    def test_etag(self):
        first = self.server.ask("GET", "/api/v1/events")
        again = self.server.ask("GET", "/api/v1/events", headers={"If-None-Match": first.headers["ETag"]})
        self.assertEqual((again.status, again.data), (304, b""))

    def test_injection_finds_words_or_nothing(self):
        for text in ("'; DROP TABLE event; --", '" OR 1=1', "a* NEAR(b c)", "title:x AND ^y", "((((", "-", "*", '"', "\u202e", "%", "_", "\\"):
            for field in ("text", "source", "target", "place", "outlet", "pattern", "cameo"):
                status = self.server.ask("GET", "/api/v1/events?" + quoted(**{field: text})).status
                self.assertIn(status, (200, 400), (field, text))
        self.assertGreater(self.server.json("/api/v1/count")[1]["count"], 0)

    def test_an_article_slices(self):
        event = self.server.json("/api/v1/events?limit=1&words=1")[1]["rows"][0]
        stored = self.server.json("/api/v1/articles/" + event["article"]["key"])[1]
        coded = stored["findings"]["events"][event["article"]["number"]]
        self.assertEqual(coded["type"], event["type"])
        if coded["evidence"].get("field") != "title":
            self.assertEqual(stored["findings"]["text"][coded["evidence"]["begin"]:coded["evidence"]["end"]], event["words"])

    def test_judgements_are_kept_and_given_as_cases(self):
        event = self.server.json("/api/v1/events?limit=1")[1]["rows"][0]
        for body in (b"", b"[]", b'{"event": "1"}', b'{"event": 1, "verdict": "maybe"}', json.dumps({"event": event["id"], "verdict": "wrong", "note": "x" * 9000}).encode()):
            self.assertEqual(self.server.json("/api/v1/verdicts", "POST", body)[0], 400, body[:40])
        given = {"event": event["id"], "verdict": "type", "should_be": "AGREE", "coder": "ana", "note": "<b>note</b>"}
        status, kept = self.server.json("/api/v1/verdicts", "POST", json.dumps(given))
        self.assertEqual(status, 201, kept)
        self.valid("Verdict", kept)
        listed = self.server.json("/api/v1/verdicts")[1]
        self.valid("Verdicts", listed)
        mine = [row for row in listed["rows"] if row["id"] == kept["id"]]
        self.assertEqual((mine[0]["note"], mine[0]["event"], mine[0]["coder"]), ("<b>note</b>", event["id"], "ana"))
        cases = [json.loads(line) for line in self.server.ask("GET", "/api/v1/cases").data.splitlines()]
        self.assertTrue(any(case["judgement"]["id"] == kept["id"] and case["event"]["words"] for case in cases))
        self.assertEqual(self.server.json(f"/api/v1/verdicts/{kept['id']}", "DELETE")[0], 200)
        self.assertFalse([row for row in self.server.json("/api/v1/verdicts")[1]["rows"] if row["id"] == kept["id"]])

    def test_samples_are_the_same_for_a_seed(self):
        one, again, other = (self.server.json(f"/api/v1/sample?seed={seed}&limit=6")[1]["rows"] for seed in (1, 1, 2))
        self.assertEqual([row["id"] for row in one], [row["id"] for row in again])
        self.assertNotEqual([row["id"] for row in one], [row["id"] for row in other])

    def test_a_sample_is_that_of_the_command_line(self):
        rows = self.server.json("/api/v1/sample?seed=7&limit=5&by=type,country")[1]["rows"]
        done = subprocess.run([PROGRAM, "sample", "--db", self.db, "--seed", "7", "--number", "5", "--by", "type,country", "--quiet"],
                              capture_output=True, text=True, check=True)
        theirs = list(csv.DictReader(io.StringIO(done.stdout)))
        self.assertEqual([(row["article"]["key"], row["type"]) for row in rows], [(row["unit"].split(":")[0], row["coded_type"]) for row in theirs])

    def test_agreement_is_that_of_the_command_line(self):
        rows = self.server.json("/api/v1/sample?seed=3&limit=4")[1]["rows"]
        kept = []
        for coder, verdicts in (("ana", ("right", "right", "wrong", "type")), ("bo", ("right", "wrong", "wrong", "type"))):
            for row, verdict in zip(rows, verdicts):
                body = {"event": row["id"], "verdict": verdict, "should_be": "YIELD" if verdict == "type" else "", "coder": coder}
                kept.append(self.server.json("/api/v1/verdicts", "POST", json.dumps(body))[1]["id"])
        try:
            said = self.server.json("/api/v1/agreement?seed=3&limit=4&with_wrong=1")[1]
            self.valid("Agreement", said)
            self.assertEqual((said["judgements"], [one["events"] for one in said["coders"]]), (8, [4, 4]))
            done = subprocess.run([PROGRAM, "sample", "--db", self.db, "--seed", "3", "--number", "4", "--with-wrong", "--quiet"],
                                  capture_output=True, text=True, check=True)
            sheet = list(csv.DictReader(io.StringIO(done.stdout)))
            self.assertEqual(len(sheet), 4)
            names = []
            for number, coder in enumerate(("ana", "bo")):
                names.append(pathlib.Path(self.folder.name) / f"{coder}.csv")
                with open(names[-1], "w", newline="", encoding="utf-8") as file:
                    writer = csv.DictWriter(file, sheet[0].keys())
                    writer.writeheader()
                    for row, verdict in zip(sheet, (("right", "right", "wrong", "type"), ("right", "wrong", "wrong", "type"))[number]):
                        kind = {"right": row["coded_type"], "wrong": "none", "type": "YIELD"}[verdict]
                        writer.writerow({**row, "verdict": "right" if verdict == "right" else "wrong", "type": kind, "coder": coder})
            done = subprocess.run([PROGRAM, "agreement", "--format", "json", "--seed", "3", *map(str, names)], capture_output=True, text=True, check=True)
            theirs = json.loads(done.stdout)
            for part in ("units", "coders", "reliability", "precision", "confusion"):
                self.assertEqual(said["report"][part], theirs[part], part)
        finally:
            for one in kept:
                self.server.json(f"/api/v1/verdicts/{one}", "DELETE")

    def test_what_is_new_goes_by_the_mark(self):
        first = self.server.json("/api/v1/news?type=CONSULT")[1]
        self.assertTrue(first["new"])
        later = self.server.json("/api/v1/news?type=CONSULT&seen=" + first["mark"])[1]
        self.assertEqual((later["new"], later["again"], later["mark"]), ([], [], first["mark"]))
        before = self.server.json(f"/api/v1/news?seen={int(first['mark']) - 1}&type=CONSULT")[1]
        self.assertEqual({row["article"]["id"] for row in before["new"] + before["again"]}, {int(first["mark"])})

    def test_malformed_text_in_queries(self):
        for path in ("/api/v1/events?text=%ff%fe", "/api/v1/events?source=%c0%80", "/api/v1/actors?text=%ed%a0%80", "/api/v1/events?%ff=1", "/api/v1/events?text=%zz"):
            self.assertEqual(self.server.ask("GET", path).status, 400, path)

    def test_pages_are_read_while_an_ingest_runs(self):
        articles = "".join(json.dumps({"id": f"more-{i}", "title": f"Report {i}", "published": "2020-01-01",
                                       "text": f"Chile thanked Peru in Lima over cargo {i}. Peru praised Chile."}) + "\n" for i in range(120))
        path = pathlib.Path(self.folder.name) / "more.jsonl"
        path.write_text(articles, encoding="utf-8")
        before = self.server.json("/api/v1/status")[1]["counts"]["articles"]
        ingest = subprocess.Popen([PROGRAM, "ingest", "--quiet", "--db", self.db, str(path)], cwd=ROOT)
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        connection.request("GET", "/api/v1/progress")
        stream = connection.getresponse()
        while ingest.poll() is None:
            self.assertEqual(self.server.ask("GET", "/api/v1/events?limit=5").status, 200)
        self.assertEqual(ingest.returncode, 0)
        seen = 0
        while seen < before + 120:  # the stream tells of every commit, the last one too
            line = stream.fp.readline()
            self.assertTrue(line)
            if line.startswith(b"data: "):
                seen = json.loads(line.removeprefix(b"data: "))["articles"]
        self.assertEqual(seen, before + 120)
        stream.close()
        connection.close()

    def test_questions_news_and_atom(self):
        self.assertEqual(self.server.json("/api/v1/questions", "POST", b'{"name": "", "question": ""}')[0], 400)
        self.assertEqual(self.server.json("/api/v1/questions", "POST", b'{"name": "q", "question": "type=NONSENSE"}')[0], 400)
        self.assertEqual(self.server.json("/api/v1/questions", "POST", b'{"name": "sanctions", "question": "type=SANCTION"}')[0], 201)
        self.assertIn("sanctions", [row["name"] for row in self.server.json("/api/v1/questions")[1]["rows"]])
        news = self.server.json("/api/v1/news?type=SANCTION")[1]
        self.assertTrue(news["new"])
        later = self.server.json("/api/v1/news?type=SANCTION&seen=2999-01-01T00:00:00Z")[1]
        self.assertEqual((later["new"], later["again"]), ([], []))
        feed = self.server.ask("GET", "/api/v1/atom?type=SANCTION")
        root = xml.etree.ElementTree.fromstring(feed.data)
        entries = root.findall("{http://www.w3.org/2005/Atom}entry")
        self.assertTrue(entries)
        for one in (root, *entries):  # what RFC 4287 requires
            self.assertTrue(all(one.find("{http://www.w3.org/2005/Atom}" + name) is not None for name in ("id", "title", "updated", "link")))
        ids = [one.findtext("{http://www.w3.org/2005/Atom}id") for one in entries]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertIsNotNone(root.find("{http://www.w3.org/2005/Atom}author"))
        feed = self.server.ask("GET", "/api/v1/atom?type=SANCTION", headers={"X-Forwarded-Proto": "https"}).data
        self.assertIn(b'rel="self" href="https://', feed)
        self.assertEqual(self.server.json("/api/v1/questions?name=sanctions", "DELETE")[0], 200)

    def test_progress_streams(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        connection.request("GET", "/api/v1/progress")
        answer = connection.getresponse()
        self.assertEqual(answer.headers["Content-Type"], "text/event-stream")
        self.assertEqual(answer.fp.readline(), b"event: counts\n")
        self.assertGreater(json.loads(answer.fp.readline().removeprefix(b"data: "))["events"], 0)
        answer.close()
        connection.close()

    def test_a_stream_that_is_left_is_free_at_once(self):
        for i in range(200):  # three times as many as may be open
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
            connection.request("GET", "/api/v1/progress")
            answer = connection.getresponse()
            self.assertEqual(answer.status, 200, f"stream {i}")
            answer.fp.readline()
            answer.close()
            connection.close()
            time.sleep(0.005)


if __name__ == "__main__":
    unittest.main()
