#!/usr/bin/env python3
"""Bad input of names, places and dates: each ends in bounded time, and in a plain answer or a clear error.

usage: bad_input_test.py PROGRAM
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop()
SECONDS = 60  # far above what it takes: a machine may be slow, a square of 5,000 is slower


def code(text, published="2020-01-15"):
    row = json.dumps({"id": "a", "text": text, **({"published": published} if published else {})})
    start = time.monotonic()
    done = subprocess.run([PROGRAM, "code", "--format", "jsonl", "--quiet", "--input-format", "jsonl", "-"], input=row + "\n",
                          capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), time.monotonic() - start


class Names(unittest.TestCase):
    def test_a_name_of_ten_thousand_letters_is_nobody_known(self):
        name = "A" + "b" * 9999
        article, _ = code(f"The envoy met {name} in Paris. The envoy left.")
        for entity in article["entities"]:
            if name in entity["name"]:
                self.assertIsNone(entity["country"])
                self.assertIsNone(entity["wikidata"])

    def test_a_name_of_ten_thousand_words_ends(self):
        article, _ = code("The envoy met " + " ".join(f"Name{i}" for i in range(10000)) + " in Paris.")
        self.assertNotIn("error", article)

    def test_five_thousand_names_in_one_article(self):
        parts = ["kal", "lomi", "rav", "tuven", "shor", "bela", "dorn", "nisa", "quor", "pelt"]
        names = [(parts[i % 10] + parts[i // 10 % 10]).capitalize() + " " + (parts[i // 100 % 10] + parts[i // 1000]).capitalize()
                 for i in range(5000)]
        article, _ = code(" ".join(f"The mayor {a} met {b}." for a, b in zip(names, names[7:] + names[:7])))
        self.assertNotIn("error", article)
        self.assertGreater(len(article["entities"]), 1000)

    def test_appositions_in_a_circle_end(self):
        for text in ("Peter, a friend of John, a friend of Peter, a friend of John, met Paul, the brother of Peter, the brother of Paul.",
                     ", ".join(["the president", "the minister"] * 2000) + " met.",
                     "His his its its company, her their own self, met him, himself, herself."):
            article, _ = code(text)
            self.assertNotIn("error", article)


class Dates(unittest.TestCase):
    def times(self, text, published="2020-01-15"):
        return {t["text"]: t["value"] for t in code(text, published)[0]["times"]}

    def test_a_day_that_is_none_stays_unresolved(self):
        self.assertEqual(self.times("They met on 31 February 2019."), {"31 February 2019": "XXXX-02-31"})
        self.assertEqual(self.times("They met on 29 February 2019."), {"29 February 2019": "XXXX-02-29"})
        self.assertEqual(self.times("Signed on 2019-02-31 in Rome."), {})

    def test_years_out_of_range_are_no_years(self):
        for text in ("It was in the year 99999.", "They met in the year 0.", "The talks of 99999 failed.", "It is the year 10000."):
            self.assertEqual(self.times(text), {}, text)

    def test_without_publication_relative_days_stay_open(self):
        self.assertEqual(self.times("They met on Monday.", None), {"Monday": "XXXX-WXX-1"})
        self.assertEqual(self.times("They met yesterday.", None), {"yesterday": "XXXX-XX-XX"})

    def test_an_event_of_a_day_that_is_none_has_no_such_day(self):
        article, _ = code("Russia attacked Ukraine on 31 February 2019.")
        for event in article["events"]:
            self.assertNotIn("02-31", str(event["date"]))


class Dictionaries(unittest.TestCase):
    def check(self, path, text):
        """`lexicon check` of the shipped data with one more file under `path`."""
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / path
            file.parent.mkdir(parents=True)
            file.write_text(text, encoding="utf-8")
            return subprocess.run([PROGRAM, "lexicon", "check", "--data", folder], capture_output=True, text=True, timeout=SECONDS, check=False)

    def test_wrong_lines_name_file_line_and_column(self):
        wrong = [("actors/mine.act", "person   RUS-a\nname     A B\nnmae     C D\n", "E-LEX-020", ":3:"),
                 ("actors/mine.act", "person   XQX-a\nname     A B\n", "E-LEX-021", ":1:"),
                 ("actors/mine.act", "person   RUS-a\nname     A B\noffice   2019-13..2020 president\n", "E-LEX-022", ":3:"),
                 ("actors/mine.act", "roll     RUS chief cook\n2019..2021 Ana Ivanova\n2020..2022 Boris Petrov\n", "E-LEX-023", ":3:"),
                 ("actors/mine.act", "person   RUS-a\noffice   2019..2020 president\n", "E-LEX-025", ":1:"),
                 ("dates/mine.txt", "words    month\nxii      december\n", "E-DAT-003", ":2:"),
                 ("dates/mine.txt", "words    moon\n1        first\n", "E-DAT-002", ":1:")]
        for path, text, error, place in wrong:
            done = self.check(path, text)
            said = done.stdout + done.stderr
            self.assertNotEqual(done.returncode, 0, (error, said[-300:]))
            self.assertIn(error, said)
            self.assertIn(path.rsplit("/", 1)[1] + place, said)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
