#!/usr/bin/env python3
"""The commands of dictionaries as a user runs them: import, diff, another ontology, overlays.

usage: lexicon_test.py PROGRAM
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())

ACTORS = """RURITANIA [RUR]
+RURITANIAN
ZENDA [ZEN]
RUDOLF
\t[RURGOV 20000101-20051231]
\t[RUR 20059999-20061231]
NOBODY
"""
AGENTS = "MINISTER [~GOV]\nPOLICE {} [~COP]\n"
VERBS = "&ARMS\n+TANKS\n\n--- WARN [160] ---\nWARN\n- * OF WAR [138]\n\n--- SEND [070] ---\nSEND {SENDS SENT SENDING}\n- * &ARMS [072]\n"
PATTERN = """pattern  own.serenade
code     SUPPORT
verb     serenade
subject  ACTOR:source
object   OWNER:target
example  Italy serenaded Malta.
         => SUPPORT ITA -> MLT
"""


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], cwd=ROOT, capture_output=True, check=False, timeout=300)
    done.text, done.notes = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    return done


class Folder(unittest.TestCase):
    def setUp(self):
        self.holder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.holder.name)

    def tearDown(self):
        self.holder.cleanup()

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class Import(Folder):
    def imported(self, *words):
        files = [self.write("actors.txt", ACTORS), self.write("agents.txt", AGENTS), self.write("verbs.txt", VERBS)]
        return run("lexicon", "import", "--petrarch", "--out", self.folder / "made", *words, *files)

    def test_report_names_what_is_lost(self):
        done = self.imported()
        self.assertEqual(done.returncode, 1)
        self.assertIn("actors.txt:6: impossible date: [RUR 20059999-20061231]", done.text)
        self.assertIn("actors.txt:7: no code: actor NOBODY", done.text)
        self.assertIn("carried: 3 actors (4 names), 2 agents, 2 verbs (2 patterns), 1 sets", done.text)
        report = json.loads(self.imported("--format", "json").text)
        self.assertEqual({file["kind"] for file in report["files"]}, {"actors", "agents", "verbs"})
        self.assertEqual(len(report["notes"]), 2)

    def test_imported_dictionaries_code(self):
        self.imported()
        article = self.write("news.txt", "Ruritanian police warned Zenda of war on Monday.\n\nThe Ruritanian minister sent tanks to Zenda.\n")
        done = run("code", "--cameo", "--data", self.folder / "made", "--format", "jsonl", "--published", "2003-01-01", article)
        self.assertEqual(done.returncode, 0, done.notes)
        events = json.loads(done.text)["events"]
        self.assertEqual([(e["source"], e["code"], e["target"]) for e in events], [("RURCOP", "138", "ZEN"), ("RURGOV", "072", "ZEN")])
        page = run("code", "--cameo", "--data", self.folder / "made", "--format", "page", article).text
        self.assertIn("RURCOP  138  ZEN", page)

    def test_imported_files_pass_the_check(self):
        self.imported()
        done = run("lexicon", "check", "--data", self.folder / "made", "--format", "json")
        self.assertEqual(json.loads(done.text)["errors"], [])
        self.assertIn("3 coded actors, 2 coded verbs", done.text)

    def test_what_is_missing_is_said(self):
        done = run("lexicon", "import", self.write("actors.txt", ACTORS))
        self.assertEqual((done.returncode, "E-CLI-006" in done.notes), (2, True))
        done = run("lexicon", "import", "--petrarch", "--out", self.folder / "made", self.folder / "nowhere.txt")
        self.assertEqual((done.returncode, "E-CAM-005" in done.notes), (2, True))
        done = run("code", "--cameo", "examples/summit.txt")
        self.assertEqual((done.returncode, "E-CAM-001" in done.notes), (2, True))


class Diff(Folder):
    def test_gained_changed_and_lost(self):
        corpus = self.write("news.txt", "Italy serenaded Malta. Italy condemned Spain.\n")
        mine = self.write("mine/patterns/own.pat", PATTERN).parents[1]
        done = run("lexicon", "diff", "--corpus", corpus, "-", mine)
        self.assertEqual(done.returncode, 0, done.notes)
        self.assertIn("+ SUPPORT ITA -> MLT", done.text.replace("ITAGOV", "ITA").replace("MLTGOV", "MLT"))
        self.assertTrue(done.text.endswith("gained 1, lost 0, changed 0, same 1\n"), done.text)
        back = [json.loads(line) for line in run("lexicon", "diff", "--format", "jsonl", "--corpus", corpus, mine, "-").text.splitlines()]
        self.assertEqual([row["change"] for row in back], ["lost"])
        self.assertEqual(back[0]["old"]["pattern"], "own.serenade")
        self.assertIsNone(back[0]["new"])
        changed = self.write("other/patterns/own.pat", PATTERN.replace("SUPPORT", "ACCUSE")).parents[1]
        rows = json.loads(run("lexicon", "diff", "--format", "json", "--corpus", corpus, mine, changed).text)
        self.assertEqual([row["change"] for row in rows], ["changed"])

    def test_wrong_use(self):
        done = run("lexicon", "diff", "-", "-")
        self.assertEqual((done.returncode, "E-CLI-007" in done.notes), (2, True))


class Overlays(Folder):
    def test_check_says_what_is_replaced(self):
        first = self.write("one/patterns/a.pat", PATTERN).parents[1]
        second = self.write("two/patterns/b.pat", PATTERN).parents[1]
        done = run("lexicon", "check", "--data", first, "--data", second, "--format", "json")
        overrides = json.loads(done.text)["overrides"]
        self.assertEqual(len(overrides), 1)
        self.assertRegex(overrides[0], r"two/patterns/b\.pat:1: replaces pattern own\.serenade of .*one/patterns/a\.pat:1")


class AnotherOntology(unittest.TestCase):
    def test_trade_disputes(self):
        done = run("lexicon", "check", "--data", "examples/trade", "--format", "json")
        self.assertEqual(json.loads(done.text)["errors"], [])
        done = run("code", "--data", "examples/trade", "--format", "jsonl", "--published", "2024-05-20", "examples/trade/article.txt")
        self.assertEqual(done.returncode, 0, done.notes)
        events = json.loads(done.text)["events"]
        found = {(e["type"], ",".join(a["country"] or "" for a in e["source"]), ",".join(a["country"] or "" for a in e["target"])) for e in events}
        for wanted in (("COMPLAIN", "NOR", "USA"), ("OPEN", "CAN", "MEX"), ("WARN", "FRA", "GBR"), ("BARRIER", "JPN", "BRA")):
            self.assertIn(wanted, found)
        self.assertLessEqual({e["type"] for e in events}, {"SETTLE", "TALK", "OPEN", "COMPLAIN", "WARN", "BARRIER", "PROBE"})


if __name__ == "__main__":
    unittest.main()
