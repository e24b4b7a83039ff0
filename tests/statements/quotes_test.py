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


class Forms(unittest.TestCase):
    """The ways in which news says who said what, each through the whole program."""

    def one(self, text, who, words, **wanted):
        """A statement with this speaker and these words; `wanted` are its other fields."""
        found = [s for s in statements(text + "\n") if who.lower() in s["who"].lower() and words in s["words"]]
        self.assertTrue(found, (text, [(s["who"], s["words"]) for s in statements(text + "\n")]))
        for name, value in wanted.items():
            given = found[0][name]
            if name == "via":
                given = [via["text"] for via in given]
            elif name == "addressee":
                given = given and given["text"]
            self.assertEqual(given, value, (text, name))
        return found[0]

    BODY = "\n\nThe border with Varna was closed in May. Lorries have waited there since."

    def test_headlines(self):
        self.one("Minister: border stays closed until spring" + self.BODY, "minister", "border stays closed until spring")
        self.one("Border stays closed until spring – Interior Minister" + self.BODY, "Interior Minister", "Border stays closed until spring")
        self.one("Border stays closed until spring, says minister" + self.BODY, "minister", "Border stays closed until spring")
        self.one("‘We are ready for talks’: Holm" + self.BODY, "Holm", "We are ready for talks")
        self.one("Ceasefire holds, according to UN observers" + self.BODY, "UN observers", "Ceasefire holds")

    def test_reported(self):
        self.one("The dam, according to the engineer Rosa Quispe, will not last the winter.", "Rosa Quispe", "will not last the winter")
        self.one("In the words of President Tomas Berg, the treaty is dead.", "Tomas Berg", "the treaty is dead")
        self.one("Foreign Minister Anna Holm's claim that the ships had sailed angered the port.", "Anna Holm", "that the ships had sailed",
                 cue_class="claims")
        self.one("Prime Minister Ivo Marek denied that he had met the general.", "Ivo Marek", "he had met the general", cue_class="denies")
        self.one("Prime Minister Ivo Marek refused to say whether he would resign.", "Ivo Marek", "whether he would resign", cue_class="refuses")
        self.one("Reporters asked Ivo Marek whether he would resign.", "reporters", "whether he would resign", cue_class="asks",
                 addressee="Ivo Marek")
        self.one("Defence Minister Karl Voss told a press conference that two ships had been sunk.", "Karl Voss", "two ships had been sunk",
                 addressee="a press conference")
        self.one("President Tomas Berg said on Twitter that the bridge was open.", "Tomas Berg", "the bridge was open")
        self.one("“No troops will cross the river,” Karl Voss wrote on Twitter on Sunday.", "Karl Voss", "“No troops", kind="direct")

    def test_documents_and_polls(self):
        self.one("The law says that ministers must publish their income.", "law", "ministers must publish", act="document")
        self.one("A poll by Oslo University shows that six in ten voters want a new government.", "poll", "six in ten voters", act="document")
        self.one("A report by the ombudsman found that prisoners had been beaten.", "report", "prisoners had been beaten", act="document")

    def test_beliefs_and_intentions(self):
        self.one("Anna Holm believes that the talks will fail.", "Anna Holm", "the talks will fail", act="belief")
        self.one("Anna Holm plans to visit Kyiv in March.", "Anna Holm", "to visit Kyiv", act="intention")

    def test_marks(self):
        self.one("“He looked at me and said ‘You will never sail again’,” Captain Eva Lind told the court.", "Eva Lind",
                 "said ‘You will never sail again’", kind="direct", addressee="the court")
        self.one("«Nous ne partirons pas», said Mayor Paul Girard on Monday.", "Paul Girard", "«Nous ne partirons pas»", kind="direct")
        self.one("»Wir bleiben hier«, said Mayor Paul Girard on Monday.", "Paul Girard", "»Wir bleiben hier«", kind="direct")
        self.one("'We will stay on the island until spring,' said Mayor Paul Girard, the fishermen's friend.", "Paul Girard",
                 "until spring,'", kind="direct", addressee=None)
        self.one("‘It isn’t over,’ said Anna Holm. ‘We’ve only begun.’", "Anna Holm", "‘We’ve only begun.’", kind="direct")

    def test_broken(self):
        self.one("“The talks,” Anna Holm told her colleagues, “have failed.”", "Anna Holm", "“The talks,” … “have failed.”", kind="direct",
                 addressee="her colleagues")
        self.one("\"We will not yield, said Minister Tom Hill on Sunday.", "Tom Hill", "We will not yield", kind="direct")
        self.one("”We will not yield to anybody,“ said Minister Tom Hill on Sunday.", "Tom Hill", "We will not yield to anybody", kind="direct")

    def test_paragraphs_opened_again(self):
        first, second, last = ("“This is the first paragraph of it.", "“This is the second paragraph of it.", "“And this is the last")
        for text in (f"Anna Holm said: {first}\n\n{second}\n\n{last}.”", f"{first}\n\n{second}\n\n{last},” said Anna Holm."):
            found = self.one(text, "Anna Holm", first, kind="direct")
            self.assertIn(second, found["words"])
            self.assertIn(last, found["words"])

    def test_what_goes_on_in_the_next_sentence(self):
        found = self.one("The answers fall short, says Ana Lima. “We often hear that there is no money for it.”", "Ana Lima", "We often hear")
        self.assertIn("fall short", found["words"])
        self.one("Anna Holm arrived on Monday. Karl Voss said the road was closed.\n\n“It will stay closed,” he added.", "Karl Voss",
                 "“It will stay closed,”", kind="direct")

    def test_chains(self):
        self.one("The two ministers met twice, according to State Department sources quoted by CNN.", "State Department sources",
                 "The two ministers met twice", via=["CNN"])
        self.one("Reuters reported that officials in Kyiv said the bridge had been hit.", "officials", "the bridge had been hit", via=["Reuters"])

    def test_nobody_is_named(self):
        found = self.one("A senior official said on condition of anonymity that the talks had failed.", "senior official", "the talks had failed")
        self.assertNotIn("anonymity", found["words"])

    def test_transcripts(self):
        found = self.one("“BERG: We will go there. It is safe.\n\n“HOLM: Is it?”", "BERG", "We will go there. It is safe", kind="direct")
        self.assertNotIn("Is it", found["words"])


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
