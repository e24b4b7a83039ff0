#!/usr/bin/env python3
"""Statements as the program prints them: what is no speech, damaged quotation marks, `chancery quotes`.

usage: quotes_test.py PROGRAM
"""
import csv
import io
import json
import pathlib
import subprocess
import sys
import time
import unittest

PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())


def run(*words, text=""):
    done = subprocess.run([PROGRAM, *words, "--quiet", "-"], input=text.encode(), capture_output=True, check=False, timeout=120)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def statements(text, *flags):
    """The statements, each with its words, after the spans have been checked."""
    status, out, notes = run("code", "--format", "jsonl", *flags, text=text)
    assert status == 0, notes
    row = json.loads(out)
    for statement in row["statements"]:
        for role in ("source", "cue", "content"):
            end = 0
            for span in statement[role]:
                assert end <= span["begin"] < span["end"] <= len(row["text"]), (role, span)
                end = span["end"]
        statement["words"] = " … ".join(row["text"][s["begin"]:s["end"]] for s in statement["content"])
        statement["who"] = statement["speaker"]["text"] if statement["speaker"] else ""
        if statement["speaker"] and statement["speaker"].get("entity") is not None:
            statement["who"] = next(e["name"] for e in row["entities"] if e["id"] == statement["speaker"]["entity"])
    return row["statements"]


class NoSpeech(unittest.TestCase):
    def test_quoted_words_that_nobody_said(self):
        for text in ("The so-called “peace train” left the station at noon.\n",
                     "Her novel “The Long Winter” sold a million copies in Norway.\n",
                     "Anton “The Bull” Marek lost the fight in the third round.\n",
                     "The “experts” arrived late and the “summit” lasted nine minutes.\n",
                     "The film “We Were Here” opens in March, and “Blue Rivers” in May.\n"):
            quoted = [s for s in statements(text) if s["kind"] != "indirect"]
            self.assertEqual(quoted, [], text)

    def test_single_terms_that_somebody_used(self):
        found = statements("Foreign Minister Anna Holm called the decision “irresponsible” on Friday.\n")
        self.assertEqual([(s["kind"], s["who"]) for s in found], [("mixed", "Anna Holm")])
        self.assertIn("“irresponsible”", found[0]["words"])


class Damaged(unittest.TestCase):
    AFTER = "\n\nMayor Eva Lind said that the bridge would open in May.\n"

    def still_reads(self, text, most=4, seconds=10):
        start = time.monotonic()
        found = statements(text + self.AFTER)
        self.assertLess(time.monotonic() - start, seconds)
        self.assertTrue(any(s["who"] == "Eva Lind" and "the bridge would open" in s["words"] for s in found),
                        [(s["who"], s["words"][:80]) for s in found])
        self.assertLessEqual(len(found), most)
        return found

    def test_ten_thousand_marks(self):
        for mark in ('"', "“", "”", "'", "«", "»", "‘", "„", "“”", "”“"):
            self.still_reads(mark * (10000 // len(mark)))
            self.still_reads((mark + " ") * 1000)

    def test_never_closed(self):
        found = self.still_reads("“We will not yield, said Minister Tom Hill. Nobody answered him.")
        for statement in found:
            if statement["who"] == "Eva Lind":
                self.assertNotIn("yield", statement["words"])

    def test_closed_before_opened(self):
        self.still_reads("We will stay”, said Anna Berg. “He left on Sunday, the police said.”")
        self.still_reads("”We will stay on the island until spring comes,“ said Anna Berg.")

    def test_fifty_deep(self):
        pairs = [("“", "”"), ("‘", "’"), ("«", "»")]
        text = "He said"
        for depth in range(50):
            text += f": {pairs[depth % 3][0]}she said"
        for depth in reversed(range(50)):
            text += pairs[depth % 3][1]
        self.still_reads(text + ".", most=60)

    def test_a_thousand_cues_in_one_sentence(self):
        self.still_reads("He said that " * 1000 + "it rained.", most=1100, seconds=20)


class Learned(unittest.TestCase):
    def test_works_without_the_learned_finder(self):
        text = "“Talks have failed,” Foreign Minister Anna Holm said. She warned that prices would rise.\n"
        for flags in ([], ["--no-learned"]):
            found = statements(text, *flags)
            self.assertEqual([(s["kind"], s["who"]) for s in found], [("direct", "Anna Holm"), ("indirect", "Anna Holm")])


class Command(unittest.TestCase):
    TEXT = ("The harbour\n\n“We will not go back,” dockers' leader Lena Brandvold told reporters on Monday. "
            "The port may have lied, she said.\n")

    def test_csv_has_context(self):
        status, out, _ = run("quotes", "--format", "csv", text=self.TEXT)
        self.assertEqual(status, 0)
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertTrue(rows)
        self.assertEqual(rows[0]["words"], "“We will not go back,”")
        self.assertIn("told reporters on Monday.", rows[0]["context"])
        self.assertEqual((rows[0]["addressee"], rows[0]["section"], rows[0]["certainty"]), ("reporters", "body", "certain"))

    def test_json_is_an_array_and_offsets_slice(self):
        status, out, _ = run("quotes", "--format", "json", text=self.TEXT)
        self.assertEqual(status, 0)
        for row in json.loads(out):
            self.assertEqual(" … ".join(self.TEXT[s["begin"]:s["end"]] for s in row["content"]), row["words"])

    def test_an_article_without_statements(self):
        self.assertEqual(json.loads(run("quotes", "--format", "json", text="It rained in Rome.\n")[1]), [])
        self.assertEqual(run("quotes", "--format", "jsonl", text="It rained in Rome.\n")[1], "")

    def test_speaker_chooses(self):
        rows = [json.loads(line) for line in
                run("quotes", "--format", "jsonl", "--speaker", "brandvold", text=self.TEXT)[1].splitlines()]
        self.assertTrue(rows)
        self.assertEqual({row["speaker"] for row in rows}, {"Lena Brandvold"})
        self.assertEqual(run("quotes", "--format", "jsonl", "--speaker", "Nobody", text=self.TEXT)[1], "")

    def test_table_fits(self):
        _, out, _ = run("quotes", "--format", "page", "--width", "80", text=self.TEXT)
        self.assertIn("Brandvold", out)
        self.assertLessEqual(max(map(len, out.splitlines())), 80)


if __name__ == "__main__":
    unittest.main()
