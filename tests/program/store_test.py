#!/usr/bin/env python3
"""The store as a user meets it: ingest, questions, recode, exports, trust, and death in the middle.

usage: store_test.py PROGRAM
"""
import csv
import io
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
EXAMPLES = [str(ROOT / "examples" / name) for name in ("ceasefire.jsonl", "sanctions.html", "summit.txt")]

ARTICLE = """The foreign ministers of {a} and {b} met in Geneva on Thursday. "We have nothing to hide," the {b} minister said.
{a} condemned the attack and promised {n} million euros of aid to Ukraine."""
PAIRS = [("France", "Germany"), ("Poland", "Spain"), ("Japan", "India"), ("Brazil", "Chile")]


def run(*words, check=True, **more):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, cwd=ROOT, timeout=300, check=False, **more)
    done.text, done.notes = done.stdout.decode(), done.stderr.decode()
    if check and done.returncode != 0:
        raise AssertionError(f"{words}: {done.returncode}\n{done.notes}")
    return done


def rows(done):
    return [json.loads(line) for line in done.text.splitlines()]


def corpus(folder, count):
    path = pathlib.Path(folder) / "corpus.jsonl"
    with path.open("w") as out:
        for i in range(count):
            a, b = PAIRS[i % len(PAIRS)]
            out.write(json.dumps({"text": ARTICLE.format(a=a, b=b, n=i + 2), "url": f"https://paper.example/{i}",
                                  "title": f"Ministers meet, part {i}", "published": f"2023-03-{1 + i % 28:02}",
                                  "publisher": f"Paper {i % 3}"}) + "\n")
    return str(path)


class Store(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.db = str(pathlib.Path(cls.folder.name) / "news.db")
        cls.corpus = corpus(cls.folder.name, 24)
        cls.first = run("ingest", "--db", cls.db, "--format", "json", cls.corpus)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask(self, kind, *words, **more):
        return rows(run(kind, "--db", self.db, "--format", "jsonl", *words, **more))

    def test_the_same_again_adds_nothing(self):
        self.assertEqual(json.loads(self.first.text)["new"], 24)
        again = json.loads(run("ingest", "--db", self.db, "--format", "json", self.corpus).text)
        self.assertEqual((again["new"], again["known"]), (0, 24))

    def test_filters_combine(self):
        all_events = self.ask("events", "--limit", 0)
        self.assertGreater(len(all_events), 24)
        met = self.ask("events", "--source", "FRA", "--target", "DEU", "--type", "CONSULT", "--limit", 0)
        self.assertEqual(len(met), 6)
        self.assertEqual({event["type"] for event in met}, {"CONSULT"})
        some = self.ask("events", "--source", "FRA", "--target", "DEU", "--type", "CONSULT", "--since", "2023-03-03",
                        "--until", "2023-03-16", "--outlet", "Paper 0")
        expected = [event["id"] for event in met if "2023-03-03" <= event["date"] <= "2023-03-16"
                    and event["article"]["outlet"] == "Paper 0"]
        self.assertEqual([event["id"] for event in some], expected)
        self.assertTrue(0 < len(some) < 6)
        self.assertEqual(self.ask("events", "--source", "FRA", "--target", "CHL"), [])

    def test_pages_are_sorted_and_limited(self):
        dates = [event["date"] for event in self.ask("events", "--limit", 7)]
        self.assertEqual(len(dates), 7)
        self.assertEqual(dates, sorted(dates, reverse=True))
        oldest = [event["date"] for event in self.ask("events", "--limit", 7, "--oldest")]
        self.assertEqual(oldest, sorted(oldest))

    def test_the_first_says_so(self):
        done = run("events", "--db", self.db, "--source", "FRA", "--target", "DEU", "--type", "CONSULT", "--first",
                   "--format", "jsonl")
        self.assertEqual(len(rows(done)), 1)
        self.assertIn("the first that this store holds", done.notes)

    def test_words(self):
        found = self.ask("statements", "--text", "nothing to hide", "--evidence", "--limit", 0)
        self.assertEqual(len(found), 24)
        self.assertTrue(all("nothing to hide" in row["words"] for row in found))
        self.assertEqual(len(self.ask("articles", "--text", '"met in Geneva" -Chile', "--limit", 0)), 18)
        for hostile in ('"', "NEAR(", "a:b", "' OR 1=1 --", "((", "*", "x NOT", "\\", "-"):
            done = run("articles", "--db", self.db, "--text=" + hostile, check=False)
            self.assertIn(done.returncode, (0, 2), hostile)
            self.assertNotIn("E-STO-009", done.notes, hostile)

    def test_pledges_are_counted_once(self):
        pledges = self.ask("pledges", "--target", "UKR", "--limit", 0)
        told = self.ask("pledges", "--target", "UKR", "--limit", 0, "--every-telling")
        self.assertGreater(len(told), 0)
        self.assertLessEqual(len(pledges), len(told))
        self.assertTrue(all(row["amount"]["value"] >= 2e6 for row in pledges))

    def test_formats_hold_the_same_rows(self):
        words = ["events", "--db", self.db, "--limit", "5"]
        table = run(*words)
        self.assertIn("CONSULT", table.text)
        self.assertNotIn("\x1b", table.text)
        parsed = list(csv.DictReader(io.StringIO(run(*words, "--format", "csv").text)))
        tabbed = list(csv.DictReader(io.StringIO(run(*words, "--format", "tsv").text), delimiter="\t"))
        lines = rows(run(*words, "--format", "jsonl"))
        self.assertEqual([row["id"] for row in parsed], [str(row["id"]) for row in lines])
        self.assertEqual([row["id"] for row in tabbed], [str(row["id"]) for row in lines])

    def test_counts(self):
        counted = self.ask("events", "--count-by", "type")
        total = sum(row["events"] for row in counted)
        self.assertEqual(total, len(self.ask("events", "--limit", 0)))
        months = self.ask("events", "--count-by", "month", "--source", "FRA")
        self.assertEqual(sum(row["events"] for row in months), len(self.ask("events", "--source", "FRA", "--limit", 0)))

    def test_what_reports_of_one_event_say_differently(self):
        told = "Azerbaijani artillery shelled the village of Velgrad on Sunday, killing {} civilians. {}"
        articles = [("Herald", "2023-06-19", "three", "Armenia said the guns fired all night. The old bridge over the Ostrova fell."),
                    ("Courier", "2023-06-20", "five", "The bridge over the river Ostrova is gone, and Armenia says the guns fired.")]
        path = pathlib.Path(self.folder.name) / "shelling.jsonl"
        path.write_text("".join(json.dumps({"text": told.format(dead, rest), "publisher": paper, "published": day,
                                            "title": "Shelling near Velgrad", "url": f"https://{paper}.example/1"}) + "\n"
                                for paper, day, dead, rest in articles))
        db = str(path.with_suffix(".db"))
        run("ingest", "--db", db, path)
        ask = ("events", "--db", db, "--story-level", "--type", "ASSAULT", "--source", "AZE")
        row, = rows(run(*ask, "--format", "jsonl"))
        self.assertEqual((row["reports"], row["first_seen"], row["outlets"]), (2, "2023-06-19", ["Herald", "Courier"]))
        self.assertIn({"about": "dead", "values": ["3", "5"]}, row["disagreements"])
        shown = " ".join(run(*ask, "--format", "table").text.split())
        self.assertIn("2 reports since 2023-06-19: Herald, Courier;", shown)
        self.assertIn("dead 3 or 5", shown)

    def test_filters_that_make_no_sense(self):
        for words, code, hint in ((["--type", "SANCTON"], "E-STO-020", "SANCTION"), (["--since", "soon"], "E-STO-021", ""),
                                  (["--since", "2024", "--until", "2023"], "E-STO-021", ""),
                                  (["--text", "***"], "E-STO-023", ""), (["--min-confidence", "x"], "E-CLI-002", "")):
            done = run("events", "--db", self.db, *words, check=False)
            self.assertEqual(done.returncode, 2, words)
            self.assertIn(code, done.notes)
            self.assertIn(hint, done.notes)
        self.assertIn("E-CLI-001", run("events", check=False).notes)
        self.assertIn("E-STO-001", run("events", "--db", self.db + ".none", check=False).notes)

    def test_nothing_matches_says_what_is_unknown(self):
        def told(*words):
            return run("events", "--db", self.db, *words, "--format", "table").notes
        self.assertIn("no country FRB here (did you mean FRA?)", told("--source", "FRB"))
        self.assertIn("no place Genewa here (did you mean Geneva?)", told("--place", "Genewa"))
        self.assertIn("no outlet Papr 1 here (did you mean Paper", told("--outlet", "Papr 1"))
        self.assertIn("nothing matches\n", told("--source", "FRA", "--target", "FRA", "--type", "SANCTION"))

    def test_a_file_at_its_limit(self):
        db = str(pathlib.Path(self.folder.name) / "limited.db")
        done = subprocess.run(["bash", "-c", 'ulimit -f 200; exec "$0" "$@"', PROGRAM, "ingest", "--db", db, self.corpus],
                              capture_output=True, cwd=ROOT, timeout=300, check=False)
        self.assertEqual(done.returncode, 2, done.stderr.decode())
        self.assertIn("E-STO-006", done.stderr.decode())

    def test_exports(self):
        widths = {"icews": 20, "polecat": 40, "gdelt": 61, "gdelt-mentions": 16}
        for layout, width in widths.items():
            done = run("export", "--db", self.db, "--as", layout)
            lines = done.text.splitlines()
            self.assertGreater(len(lines), 10, layout)
            self.assertEqual({line.count("\t") + 1 for line in lines}, {width}, layout)
        plover = rows(run("export", "--db", self.db, "--as", "plover", "--no-text"))
        self.assertTrue(all("text" not in row and row["type"] for row in plover))
        self.assertIn("<edge ", run("export", "--db", self.db, "--as", "graphml").text)
        self.assertTrue(run("export", "--db", self.db, "--as", "edges").text.startswith("source,target,"))

    def test_imports_stand_apart(self):
        icews = pathlib.Path(self.folder.name) / "events.tab"
        icews.write_text(run("export", "--db", self.db, "--as", "icews").text)
        db = str(pathlib.Path(self.folder.name) / "imported.db")
        first = run("import", "--db", db, "--layout", "icews", icews)
        self.assertIn("0 rows refused", first.text)
        self.assertIn(" 0 events imported", " " + run("import", "--db", db, "--layout", "icews", icews).text)
        self.assertEqual(rows(run("events", "--db", db, "--format", "jsonl")), [])
        found = rows(run("events", "--db", db, "--format", "jsonl", "--origin", "ICEWS", "--limit", 0))
        self.assertEqual(len(found), len(icews.read_text().splitlines()) - 1)
        icews.write_text("1\t2\t3\n")
        self.assertEqual(run("import", "--db", db, "--layout", "icews", icews, check=False).returncode, 1)

    def test_a_sample_is_the_same_for_its_seed(self):
        words = ["sample", "--db", self.db, "--by", "type,country", "--number", "40", "--seed", "5"]
        self.assertEqual(run(*words).text, run(*words).text)
        self.assertNotEqual(run(*words).text, run(*words[:-1], "6").text)
        sheet = list(csv.DictReader(io.StringIO(run(*words).text)))
        self.assertEqual(len(sheet), 40)
        weights = sum(float(row["weight"]) for row in sheet)
        self.assertAlmostEqual(weights, len(self.ask("events", "--limit", 0)), places=1)
        blind = list(csv.DictReader(io.StringIO(run(*words, "--blind").text)))
        self.assertEqual([row["unit"] for row in blind], [row["unit"] for row in sheet])
        self.assertNotIn("coded_type", blind[0])
        missed = list(csv.DictReader(io.StringIO(run("sample", "--db", self.db, "--missed", "--number", "5").text)))
        self.assertTrue(all(row["kind"] == "sentence" for row in missed))

    def test_agreement_of_two_coders(self):
        sheet = list(csv.DictReader(io.StringIO(run("sample", "--db", self.db, "--number", "10").text)))
        paths = []
        for coder in ("anna", "ben"):
            for number, row in enumerate(sheet):
                row["verdict"] = "wrong" if number % 5 == 0 else "right"
            path = pathlib.Path(self.folder.name) / f"{coder}.csv"
            with path.open("w", newline="") as out:
                writer = csv.DictWriter(out, sheet[0].keys())
                writer.writeheader()
                writer.writerows(sheet)
            paths.append(path)
        report = json.loads(run("agreement", "--format", "json", *paths).text)
        self.assertEqual(report["reliability"][0]["alpha"], 1)
        self.assertEqual(report["precision"][0]["judged"], 10)
        self.assertIn("Krippendorff", run("agreement", *paths).text)

    def test_codebook(self):
        book = json.loads(run("codebook", "--format", "json").text)
        self.assertEqual(len(book["types"]), 16)
        for entry in book["types"]:
            self.assertTrue(entry["means"], entry["type"])
            self.assertGreater(len(entry["patterns"]), 0, entry["type"])
        self.assertIn("## SANCTION", run("codebook").text)

    def test_evaluate(self):
        gold = pathlib.Path(self.folder.name) / "gold.jsonl"
        gold.write_text(json.dumps({"text": "France condemned the attack.", "events": [{"type": "ACCUSE", "source": ["FRA"]}]})
                        + "\nno json\n")
        done = run("evaluate", "--format", "json", gold, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("gold.jsonl:2", done.notes)
        self.assertEqual(json.loads(done.text)["types"]["gold"], 1)
        sure = json.loads(run("evaluate", "--format", "json", "--min-confidence", 1, gold, check=False).text)
        self.assertEqual((sure["types"]["gold"], sure["types"]["coded"]), (1, 0))


class Changes(unittest.TestCase):
    """What changes a store; each test has its own."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.db = str(self.path / "news.db")

    def tearDown(self):
        self.folder.cleanup()

    def events(self, *words):
        return rows(run("events", "--db", self.db, "--format", "jsonl", "--limit", 0, *words))

    def test_a_changed_file_is_a_new_version(self):
        article = self.path / "a.txt"
        article.write_text("France condemned the attack on Tuesday.")
        run("ingest", "--db", self.db, article)
        article.write_text("Germany condemned the attack on Tuesday.")
        done = json.loads(run("ingest", "--db", self.db, "--format", "json", article).text)
        self.assertEqual((done["new"], done["versions"]), (0, 1))
        articles = rows(run("articles", "--db", self.db, "--format", "jsonl", "--versions"))
        self.assertEqual(len(articles), 2)
        self.assertEqual({event["source"][0]["country"] for event in self.events()}, {"DEU"})

    def test_rejects_are_kept_and_tried_again(self):
        broken = self.path / "b.txt"
        broken.write_bytes(b"")
        self.assertEqual(run("ingest", "--db", self.db, broken, check=False).returncode, 1)
        rejects = rows(run("rejects", "--db", self.db, "--format", "jsonl"))
        self.assertEqual([(row["path"], row["code"]) for row in rejects], [(str(broken), "E-INT-003")])
        broken.write_text("France condemned the attack on Tuesday.")
        run("ingest", "--db", self.db, "--retry")
        self.assertEqual(rows(run("rejects", "--db", self.db, "--format", "jsonl")), [])
        self.assertEqual(len(self.events()), 1)

    def test_recode_with_a_pattern_of_ones_own(self):
        article = self.path / "a.txt"
        article.write_text("France frobnicated Germany on Tuesday. Poland condemned the attack.")
        other = self.path / "b.txt"
        other.write_text("Spain sent ten doctors to Chile on Tuesday.")
        run("ingest", "--db", self.db, article, other)
        before = self.events()
        mine = self.path / "mine" / "patterns"
        mine.mkdir(parents=True)
        (mine / "mine.pat").write_text("pattern  accuse.frobnicate\ncode     ACCUSE\nverb     frobnicate\nsubject  ACTOR:source\n"
                                       "object   ACTOR:target\nexample  France frobnicated Germany.\n         => ACCUSE FRA -> DEU\n")
        data = ["--data", self.path / "mine"]
        dry = run("recode", "--db", self.db, "--dry-run", *data)
        self.assertIn("gained", dry.text)
        self.assertEqual(self.events(), before)
        done = run("recode", "--db", self.db, *data)
        self.assertIn("1 articles coded again", done.notes)
        self.assertIn("1 have no word of a changed pattern", done.notes)
        self.assertEqual(len(self.events("--pattern", "accuse.frobnicate")), 1)
        self.assertIn(" 0 articles", " " + run("recode", "--db", self.db, *data).notes)
        self.assertIn(" 2 articles", " " + run("recode", "--db", self.db, "--all", *data).notes)
        (self.path / "mine" / "actors").mkdir()
        (self.path / "mine" / "actors" / "mine.act").write_text("person   FRA-someone\nname     Some Oneelse\n")
        self.assertIn(" 2 articles", " " + run("recode", "--db", self.db, "--dry-run", *data).notes)
        again = run("recode", "--db", self.db)
        self.assertIn("1 lost", again.notes)
        self.assertCountEqual([event["type"] for event in self.events()], [event["type"] for event in before])

    def test_judgements_calibrate_confidence_and_intervals(self):
        article = self.path / "a.txt"
        article.write_text("France condemned the attack on Tuesday.")
        before = rows(run("code", "--format", "jsonl", article))[0]["events"][0]
        sheet = self.path / "anna.csv"
        with open(sheet, "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(["unit", "kind", "coded_type", "confidence", "weight", "verdict", "type"])
            for i in range(40):  # one in four is right
                out.writerow([i, "event", before["type"], before["confidence"], 1, *(["right", ""] if i % 4 == 0 else ["wrong", "none"])])
        mine = self.path / "mine"
        few = self.path / "few.csv"
        few.write_text("\n".join(sheet.read_text().splitlines()[:20]) + "\n")
        done = run("agreement", "--calibrate", mine, few, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn("E-REV-005", done.notes)
        self.assertFalse((mine / "calibration" / "confidence.cal").exists())
        run("agreement", "--calibrate", mine, sheet)
        self.assertEqual(rows(run("code", "--format", "jsonl", "--data", mine, article))[0]["events"], [])  # less than is printed
        after = rows(run("code", "--format", "jsonl", "--min-confidence", 0, "--data", mine, article))[0]["events"][0]
        self.assertAlmostEqual(after["confidence"], 0.25, delta=0.01)
        self.assertEqual({**after, "confidence": 0}, {**before, "confidence": 0})
        self.assertIn("none 30.0000", (mine / "calibration" / "errors.txt").read_text())
        # A second sample of what was coded with the first one comes after it.
        run("agreement", "--data", mine, "--calibrate", mine, sheet)
        self.assertEqual((mine / "calibration" / "confidence.cal").read_text().count("calibration  "), 2)
        # Distances take the table of errors, and say so.
        run("ingest", "--db", self.db, *EXAMPLES, check=False)
        self.assertFalse(json.loads(run("distance", "EUR", "BLR", "--db", self.db, "--format", "json").text)["coder_errors_known"])
        done = run("distance", "EUR", "BLR", "--db", self.db, "--format", "json", "--data", mine)
        self.assertTrue(json.loads(done.text)["coder_errors_known"])

    def test_recoding_with_nothing_changed_changes_nothing(self):
        run("ingest", "--db", self.db, *EXAMPLES, check=False)  # one of the articles is a reject on purpose
        before = self.events()
        database = sqlite3.connect(self.db)
        database.execute("UPDATE coding SET program = 'older'")
        database.commit()
        database.close()
        done = run("recode", "--db", self.db)
        self.assertIn("0 gained, 0 lost, 0 changed", done.notes)
        self.assertEqual(self.events(), before)

    def test_findings_are_those_of_code(self):
        run("ingest", "--db", self.db, *EXAMPLES, check=False)  # one of the articles is a reject on purpose
        coded = rows(run("code", "--format", "jsonl", *EXAMPLES, check=False))
        self.assertEqual(sum(len(row.get("events", [])) for row in coded), len(self.events("--with-wrong")))

    def test_a_correction_outlives_recoding(self):
        article = self.path / "a.txt"
        article.write_text("France condemned the attack on Tuesday.")
        run("ingest", "--db", self.db, article)
        event = self.events()[0]
        run("correct", "--db", self.db, "--verdict", "wrong", "--coder", "anna",
            f"{event['article']['key']}-{event['article']['number']}")
        self.assertEqual(self.events(), [])
        database = sqlite3.connect(self.db)
        database.execute("UPDATE coding SET program = 'older'")
        database.commit()
        database.close()
        run("recode", "--db", self.db)
        self.assertEqual(self.events(), [])
        self.assertEqual(len(self.events("--with-wrong")), 1)
        self.assertEqual(rows(run("corrections", "--db", self.db, "--format", "jsonl"))[0]["coder"], "anna")

    def test_forget_leaves_nothing(self):
        article = self.path / "a.txt"
        article.write_text("France condemned the xylophonist Quentin Abernathy on Tuesday.")
        run("ingest", "--db", self.db, article, *EXAMPLES, check=False)  # one of the articles is a reject on purpose
        key = rows(run("articles", "--db", self.db, "--format", "jsonl", "--text", "xylophonist"))[0]["key"]
        run("forget", "--db", self.db, "--why", "asked", key)
        self.assertEqual(rows(run("articles", "--db", self.db, "--format", "jsonl", "--text", "xylophonist")), [])
        for name in ("news.db", "news.db-wal"):
            file = self.path / name
            if file.exists():
                self.assertNotIn(b"ylophonist", file.read_bytes())
                self.assertNotIn(b"abernathy", file.read_bytes().lower())
        done = json.loads(run("ingest", "--db", self.db, "--format", "json", article).text)
        self.assertEqual((done["new"], done["forgotten"]), (0, 1))
        self.assertEqual(run("forget", "--db", self.db, "0123456789abcdef", check=False).returncode, 2)

    def test_a_release_is_the_same_bytes_whatever_the_order(self):
        texts = [corpus(self.path, 6)]
        other = str(self.path / "other.db")
        run("ingest", "--db", self.db, *texts, *EXAMPLES, check=False)  # one of the articles is a reject on purpose
        run("ingest", "--db", other, "--jobs", 1, *reversed(EXAMPLES), *texts, check=False)  # one of the articles is a reject on purpose
        a, b = self.path / "a", self.path / "b"
        first = run("release", "--db", self.db, a)
        self.assertEqual(first.text, run("release", "--db", other, b).text)
        for file in sorted(a.iterdir()):
            self.assertEqual(file.read_bytes(), (b / file.name).read_bytes(), file.name)
        manifest = json.loads((a / "manifest.json").read_text())
        self.assertEqual(manifest["articles"], len(rows(run("articles", "--db", self.db, "--format", "jsonl", "--limit", 0))))
        self.assertEqual(run("release", "--db", self.db, a, check=False).returncode, 2)
        article = self.path / "new.txt"
        article.write_text("Norway praised the harvest of Chile on Tuesday.")  # a story of its own: it confirms no other
        run("ingest", "--db", self.db, article)
        done = run("release", "--db", self.db, "--previous", a, self.path / "c")
        self.assertIn("1 added, 0 removed, 0 changed", done.text)
        run("release", "--db", self.db, "--min-confidence", 0.6, self.path / "d")
        sure = [json.loads(line) for line in (self.path / "d" / "events.jsonl").read_text().splitlines()]
        self.assertTrue(sure and all(event["confidence"] >= 0.6 for event in sure))
        self.assertEqual(json.loads((self.path / "d" / "manifest.json").read_text())["min_confidence"], 0.6)

    def test_killed_fifty_times(self):
        path = corpus(self.path, 60)
        chance = random.Random(4)
        killed = 0
        last = 0
        for _ in range(400):
            process = subprocess.Popen([PROGRAM, "ingest", "--db", self.db, "--quiet", path], cwd=ROOT,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if killed < 50:
                time.sleep(chance.uniform(0.02, 0.25))
                process.send_signal(signal.SIGKILL)
            code = process.wait()
            killed += code == -signal.SIGKILL
            if not os.path.exists(self.db) or os.path.getsize(self.db) == 0:
                continue
            database = sqlite3.connect(self.db)
            try:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
                if database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'article'").fetchone() == (0,):
                    continue
                articles, keys = database.execute("SELECT count(*), count(DISTINCT key) FROM article").fetchone()
                self.assertEqual(articles, keys)
                self.assertGreaterEqual(articles, last)
                last = articles
                self.assertEqual(database.execute("SELECT sum(events) FROM article").fetchone()[0] or 0,
                                 database.execute("SELECT count(*) FROM event").fetchone()[0])
            finally:
                database.close()
            if code == 0 and killed >= 50:
                break
        self.assertEqual(killed, 50)
        self.assertEqual(last, 60)

    def test_two_ingests_at_once(self):
        paths = []
        for part in range(2):
            folder = self.path / str(part)
            folder.mkdir()
            paths.append(corpus(folder, 30 + 10 * part))
        together = [subprocess.Popen([PROGRAM, "ingest", "--db", self.db, "--quiet", path], cwd=ROOT,
                                     stdout=subprocess.DEVNULL) for path in paths]
        self.assertEqual([process.wait(timeout=200) for process in together], [0, 0])
        self.assertEqual(len(rows(run("articles", "--db", self.db, "--format", "jsonl", "--limit", 0))), 40)

    def test_files_that_are_no_store(self):
        other = self.path / "other.db"
        other.write_text("just a text " * 500)
        for words in (["ingest", "--db", other, EXAMPLES[0]], ["events", "--db", other]):
            done = run(*words, check=False)
            self.assertEqual(done.returncode, 2)
            self.assertIn("E-STO-003", done.notes)
        self.assertEqual(other.read_text(), "just a text " * 500)


if __name__ == "__main__":
    unittest.main(verbosity=1)
