#!/usr/bin/env python3
"""stories, distance, blocs and map as a user runs them.

usage: analysis_test.py PROGRAM
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.dom.minidom

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())


def run(*words, stdin=b""):
    done = subprocess.run([PROGRAM, *words], input=stdin, cwd=ROOT, capture_output=True, check=False, timeout=300, env=dict(os.environ))
    done.text = done.stdout.decode("utf-8")
    done.notes = done.stderr.decode("utf-8")
    return done


def cases(name):
    """Articles of tests/cases/stories: "== ID STORY DAY OUTLET", a title, the text."""
    articles = []
    for line in (ROOT / "tests/cases/stories" / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            _, key, story, day, outlet = line.split(" ", 4)
            articles.append({"id": key, "story": story, "published": day, "publisher": outlet, "title": "", "text": ""})
        elif articles and not articles[-1]["title"]:
            articles[-1]["title"] = line
        elif articles:
            articles[-1]["text"] += line + "\n"
    return articles


def as_input(articles):
    return "".join(json.dumps({k: v for k, v in a.items() if k != "story"}) + "\n" for a in articles).encode()


CAMPS = (("AAA", "BBB", "CCC", "DDD"), ("XXX", "YYY", "ZZZ", "WWW"))
QUADS = {True: "verbal cooperation", False: "verbal conflict"}


def findings():
    """Rows as `code` prints them: two camps, kind inside, quarrelling across, one act in six out of character."""
    everybody = CAMPS[0] + CAMPS[1]
    day = datetime.date(2022, 1, 1)
    rows = []
    for i, one in enumerate(everybody):
        for j, other in enumerate(everybody[i + 1:], i + 1):
            for k in range(24):
                kind = ((i < 4) == (j < 4)) == (k % 6 != 0)
                number = len(rows)
                published = str(day + datetime.timedelta(days=12 * k + (i + j) % 5))
                actors = [{"text": name, "country": name, "sector": "GOV", "entity": n} for n, name in enumerate((one, other))]
                word = f"matter{number}x story{number}y {one.lower()}land {other.lower()}land question{number}z"
                rows.append({
                    "id": f"r{number}", "title": f"{word} {word}", "text": f"{word} " * 6, "published": published, "publisher": f"Outlet {k % 3}",
                    "entities": [{"id": n, "name": name, "country": name, "mentions": [{"begin": 0, "end": 1}]}
                                 for n, name in enumerate((one, other))],
                    "events": [{"id": 0, "type": "CONSULT" if kind else "ACCUSE", "quad": QUADS[kind], "score": 2.5 if kind else -3,
                                "goldstein": 1, "source": actors[:1], "target": actors[1:], "symmetric": False, "status": "occurred",
                                "date": {"value": published, "from": "published"}, "said_by": [], "confidence": 0.9}],
                    "positions": []})
    return rows


class WithFindings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.file = str(pathlib.Path(cls.folder.name, "findings.jsonl"))
        pathlib.Path(cls.file).write_text("".join(json.dumps(row) + "\n" for row in findings()))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()


class Stories(unittest.TestCase):
    def test_rows_for_each_article_in_input_order(self):
        articles = cases("hard.case")
        done = run("stories", "--format", "jsonl", "-", stdin=as_input(articles))
        self.assertEqual(done.returncode, 0, done.notes)
        rows = [json.loads(line) for line in done.text.splitlines()]
        self.assertEqual([row["id"] for row in rows], [a["id"] for a in articles])
        self.assertEqual({row["copy_of"] for row in rows}, {None})
        ids = {row["id"] for row in rows}
        self.assertTrue(all(row["story"] in ids for row in rows))

    def test_the_order_does_not_matter(self):
        articles = cases("hard.case")
        def groups(given):
            rows = [json.loads(line) for line in run("stories", "--format", "jsonl", "-", stdin=as_input(given)).text.splitlines()]
            return {row["id"]: row["story"] for row in rows}
        self.assertEqual(groups(articles), groups(articles[::-1]))

    def test_a_copy_names_its_original(self):
        first = cases("copies.case")[0]
        copy = dict(first, id="copy", published="2023-03-05", title="Opinion | " + first["title"])
        rows = [json.loads(line) for line in run("stories", "--format", "jsonl", "-", stdin=as_input([copy, first])).text.splitlines()]
        self.assertEqual([row["copy_of"] for row in rows], [first["id"], None])
        self.assertEqual({row["story"] for row in rows}, {first["id"]})

    def test_a_bad_article_stops_nothing(self):
        done = run("stories", "--format", "jsonl", "-", stdin=b'{"id": "empty", "text": ""}\n' + as_input(cases("hard.case")[:2]))
        self.assertEqual(done.returncode, 1)
        rows = [json.loads(line) for line in done.text.splitlines()]
        self.assertEqual(["error" in row for row in rows], [True, False, False])

    def test_repeated_ids(self):
        article = cases("copies.case")[0]
        rows = [json.loads(line) for line in run("stories", "--format", "jsonl", "-", stdin=as_input([article, article])).text.splitlines()]
        self.assertEqual([row["id"] for row in rows], [article["id"]] * 2)
        self.assertEqual(sum(row["copy_of"] is not None for row in rows), 1)

    def test_table_and_csv(self):
        stdin = as_input(cases("hard.case"))
        self.assertNotIn("\x1b", run("stories", "-", stdin=stdin).text)
        self.assertEqual(run("stories", "--format", "csv", "-", stdin=stdin).text.splitlines()[0], "id,story,copy_of,published,publisher,title")

    def test_nothing_to_read(self):
        done = run("stories")
        self.assertEqual((done.returncode, done.text), (2, ""))
        self.assertIn("E-CLI-001", done.notes)


class Distance(WithFindings):
    def test_three_figures(self):
        done = run("distance", "AAA", "BBB", self.file, "--by", "quarter", "--format", "json")
        self.assertEqual(done.returncode, 0, done.notes)
        row = json.loads(done.text)
        both = row["direct"][2]
        self.assertTrue(both["enough"])
        self.assertEqual(both["whole"]["acts"], 24)
        self.assertEqual(both["whole"]["quads"], [20, 0, 4, 0])
        self.assertGreater(both["whole"]["ratio"]["low"], 0)
        self.assertEqual([point["period"] for point in both["series"]][:2], ["2022-Q1", "2022-Q2"])
        self.assertEqual(len(both["rests_on"]), both["whole"]["stories"])
        self.assertGreater(row["company"]["agreement"]["low"], 0.5)
        self.assertIsNone(row["stance"]["agreement"])
        foes = json.loads(run("distance", "AAA", "XXX", self.file, "--by", "all", "--format", "json").text)
        self.assertLess(foes["direct"][2]["whole"]["ratio"]["high"], 0)
        self.assertLess(foes["company"]["agreement"]["high"], 0)

    def test_one_direction(self):
        row = json.loads(run("distance", "BBB", "AAA", self.file, "--by", "all", "--format", "json").text)
        self.assertEqual([part["whole"]["acts"] for part in row["direct"]], [0, 24, 24])
        self.assertEqual([part["enough"] for part in row["direct"]], [False, True, True])

    def test_page_and_csv(self):
        page = run("distance", "AAA", "BBB", self.file, "--by", "quarter", "--scores")
        self.assertEqual(page.returncode, 0, page.notes)
        for word in ("Direct", "Company", "Stance", "AAA → BBB", "both ways", "not enough data", "Goldstein"):
            self.assertIn(word, page.text)
        self.assertNotIn("\x1b", page.text)
        lines = run("distance", "AAA", "BBB", self.file, "--format", "csv").text.splitlines()
        self.assertEqual(len({line.count(",") for line in lines}), 1)
        self.assertTrue(lines[0].startswith("figure,direction,period,low,middle,high"))

    def test_the_same_seed_gives_the_same(self):
        words = ("distance", "AAA", "BBB", self.file, "--format", "json", "--draws", "50")
        self.assertEqual(run(*words).text, run(*words).text)
        self.assertNotEqual(run(*words).text, run(*words, "--seed", "2").text)

    def test_choices(self):
        done = run("distance", "AAA", "BBB", self.file, "--voice", "said")
        self.assertEqual(done.returncode, 2)
        self.assertIn("E-ANA-005", done.notes)
        self.assertEqual(run("distance", "AAA", "BBB", self.file, "--sectors", "any", "--since", "2022-03", "--until", "2022").returncode, 0)

    def test_plot(self):
        target = pathlib.Path(self.folder.name, "plot.svg")
        self.assertEqual(run("distance", "AAA", "BBB", self.file, "--plot", str(target)).returncode, 0)
        xml.dom.minidom.parse(str(target))
        self.assertIn("E-ANA-006", run("distance", "AAA", "BBB", self.file, "--plot", "/nonexistent/plot.svg").notes)

    def test_errors_of_the_coder(self):
        table = pathlib.Path(self.folder.name, "errors.txt")
        table.write_text("verbal+ verbal+ 80\nverbal+ none 20\nverbal- verbal- 70\nverbal- verbal+ 10\nverbal- none 20\n")
        with_errors = json.loads(run("distance", "AAA", "BBB", self.file, "--by", "all", "--errors", str(table), "--format", "json").text)
        self.assertTrue(with_errors["coder_errors_known"])
        table.write_text("verbal+ nonsense 80\n")
        done = run("distance", "AAA", "BBB", self.file, "--errors", str(table))
        self.assertEqual(done.returncode, 2)
        self.assertIn("E-ANA-004", done.notes)

    def test_bad_requests(self):
        for words, code in ((("AAA",), "E-CLI-001"), (("AAA", "BBB"), "E-ANA-005"), (("AAA", "QQQ", self.file), "E-ANA-007"),
                            (("AAA", "AAA", self.file), "E-CLI-001"), (("AAA", "BBB", self.file, "--by", "decade"), "E-CLI-001"),
                            (("AAA", "BBB", self.file, "--sectors", "GOVT"), "E-ANA-003"), (("AAA", "BBB", "/nonexistent"), "E-INT-001"),
                            (("AAA", "BBB", self.file, "--since", "yesterday"), "E-CLI-001"),
                            (("AAA", "BBB", self.file, "--since", "2030"), "E-CLI-001")):
            done = run("distance", *words)
            self.assertEqual((done.returncode, done.text), (2, ""), words)
            self.assertIn(code, done.notes, words)

    def test_lines_that_are_no_findings(self):
        rows = pathlib.Path(self.file).read_text()
        done = run("distance", "AAA", "BBB", "-", "--by", "all", stdin=(rows + 'not json\n{"id": "x", "error": {}}\n').encode())
        self.assertEqual(done.returncode, 1)
        self.assertIn("E-ANA-001", done.notes)
        self.assertIn("E-ANA-002", done.notes)
        self.assertIn("Direct", done.text)

    def test_a_file_of_another_kind_is_refused_once(self):
        done = run("distance", "AAA", "BBB", "-", stdin=b"The ministers met.\n\nThey agreed.\nThey left.\n")
        self.assertEqual((done.returncode, done.text), (2, ""))
        self.assertEqual(done.notes.count("E-ANA-001"), 1)


class Blocs(WithFindings):
    def test_given(self):
        groups = ",".join(name + "=" + "+".join(camp) for name, camp in zip(("ours", "theirs"), CAMPS))
        done = run("blocs", "--groups", groups, self.file, "--format", "json", "--draws", "50")
        self.assertEqual(done.returncode, 0, done.notes)
        direct = json.loads(done.text)["figures"]["direct"][0]
        self.assertEqual(direct["pairs"], 16)
        self.assertGreater(direct["apart"]["low"], 1)

    def test_found(self):
        done = run("blocs", "--found", "2", self.file, "--format", "json", "--draws", "50")
        self.assertEqual(done.returncode, 0, done.notes)
        found = {tuple(sorted(bloc["members"])) for bloc in json.loads(done.text)["blocs"]}
        self.assertEqual(found, {tuple(sorted(camp)) for camp in CAMPS})

    def test_organisations_and_bad_requests(self):
        self.assertEqual(run("blocs", "--groups", "G7,BRICS", self.file, "--draws", "20").returncode, 0)
        for words, code in ((("--groups", "G7,Nonsense League", self.file), "E-ANA-008"), ((self.file,), "E-CLI-001"),
                            (("--groups", "G7", self.file), "E-CLI-001")):
            done = run("blocs", *words)
            self.assertEqual(done.returncode, 2, words)
            self.assertIn(code, done.notes)


class Maps(WithFindings):
    def test_camps_lie_apart(self):
        target = pathlib.Path(self.folder.name, "map.svg")
        done = run("map", self.file, "--format", "json", "--draws", "50", "--plot", str(target))
        self.assertEqual(done.returncode, 0, done.notes)
        points = {p["actor"]: (p["x"], p["y"]) for p in json.loads(done.text)["maps"][0]["points"]}
        far = lambda a, b: sum((x - y) ** 2 for x, y in zip(points[a], points[b])) ** 0.5
        self.assertLess(far("AAA", "BBB"), far("AAA", "XXX"))
        xml.dom.minidom.parse(str(target))

    def test_by_year_and_csv(self):
        lines = run("map", self.file, "--by", "year", "--format", "csv", "--draws", "20").text.splitlines()
        self.assertEqual(lines[0], "period,actor,x,y,stress")
        self.assertEqual(lines[1].split(",")[0], "2022")


class StoriesOfAStore(unittest.TestCase):
    def test_articles_are_grouped_as_they_come(self):
        articles = cases("hard.case")
        late = dict(cases("copies.case")[0], id="late", published="2023-03-09", title="Rate rises again")
        with tempfile.TemporaryDirectory() as folder:
            db = str(pathlib.Path(folder, "news.db"))
            for part in (articles + cases("copies.case")[:1], [late]):
                done = run("ingest", "--db", db, "-", stdin=as_input(part))
                self.assertEqual(done.returncode, 0, done.notes)
            rows = [json.loads(line) for line in run("articles", "--db", db, "--format", "jsonl", "--limit", "0").text.splitlines()]
            self.assertEqual(len(rows), len(articles) + 2)
            self.assertTrue(all(row["story"] for row in rows))
            story = {row["title"]: row["story"] for row in rows}
            self.assertEqual(story[articles[0]["title"]], story[articles[2]["title"]])
            copies = [row for row in rows if row["copy_of"]]
            self.assertEqual([row["title"] for row in copies], [late["title"]])
            original = next(row for row in rows if row["key"] == copies[0]["copy_of"])
            self.assertEqual(original["title"], cases("copies.case")[0]["title"])
            self.assertEqual(original["story"], copies[0]["story"])
            self.assertIn("not enough data", run("distance", "USA", "RUS", "--db", db).text)
            self.correct(db, rows)

    def correct(self, db, rows):
        """What a reader says of a story is done at once."""
        def story_of(key):
            found = [json.loads(line) for line in run("articles", "--db", db, "--format", "jsonl", "--limit", "0").text.splitlines()]
            return next(row["story"] for row in found if row["key"] == key)
        first, second = [row for row in rows if row["story"] == max(rows, key=lambda r: r["story"])["story"]][:2]
        self.assertEqual(run("correct", "--db", db, "--split-story", "--coder", "anna", first["key"]).returncode, 0)
        self.assertNotEqual(story_of(first["key"]), story_of(second["key"]))
        done = run("correct", "--db", db, "--same-story-as", second["key"], "--coder", "anna", first["key"])
        self.assertEqual(done.returncode, 0, done.notes)
        self.assertEqual(story_of(first["key"]), story_of(second["key"]))


class MovementsOfPairs(WithFindings):
    def test_nothing_stands_where_nothing_moved(self):
        done = run("movements", self.file, "--by", "quarter", "--format", "json", "--draws", "60")
        self.assertEqual(done.returncode, 0, done.notes)
        row = json.loads(done.text)
        self.assertEqual(row["looked_at"], len(row["movements"]))
        self.assertEqual(sum(one["stands"] for one in row["movements"]), 0)
        self.assertIn("28 pairs looked at", run("movements", self.file, "--by", "quarter", "--draws", "20").text)
        self.assertIn("E-ANA-005", run("movements", self.file, "--by", "all").notes)


if __name__ == "__main__":
    unittest.main()
