#!/usr/bin/env python3
"""The program as a user runs it: formats, exit codes, bad input, pipes that close.

usage: program_test.py PROGRAM
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())


def run(*words, stdin=b"", env=None, **more):
    done = subprocess.run([PROGRAM, *words], input=stdin, cwd=ROOT, capture_output=True, check=False, timeout=300,
                          env={**os.environ, **(env or {})}, **more)
    done.text = done.stdout.decode("utf-8")
    done.notes = done.stderr.decode("utf-8")
    return done


def rows(done):
    return [json.loads(line) for line in done.text.splitlines()]


class Commands(unittest.TestCase):
    def test_help_of_every_command(self):
        for command in ("code", "parse", "explain", "resolve", "quotes", "extract", "version", "man", "completions"):
            done = run(command, "--help")
            self.assertEqual(done.returncode, 0, command)
            self.assertIn("Usage: chancery " + command, done.text)

    def test_version_names_digests(self):
        for words in (["--version"], ["version"]):
            done = run(*words)
            self.assertEqual(done.returncode, 0)
            self.assertRegex(done.text, r"dictionary [0-9a-f]{16}")
            self.assertRegex(done.text, r"reader +[0-9a-f]{16}")
        self.assertEqual(len(json.loads(run("version", "--format", "json").text)["dictionary"]), 64)

    def test_wrong_command_lines(self):
        for words in ([], ["nonsense"], ["code"], ["code", "--jobs", "0", "x"], ["code", "--format", "xml", "x"],
                      ["code", "--nonsense", "x"], ["code", "--map", "text", "x"], ["completions", "tcsh"]):
            done = run(*words)
            self.assertEqual((done.returncode, done.text), (2, ""), words)
            self.assertNotEqual(done.notes, "")

    def test_completions_are_good_shell(self):
        script = run("completions", "bash").text
        self.assertEqual(subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode, 0)
        tried = subprocess.run(["bash", "-c", script + '\nCOMP_WORDS=(chancery code --format js); COMP_CWORD=3; _chancery; '
                                'echo "${COMPREPLY[@]}"'], text=True, capture_output=True, check=False)
        self.assertEqual(tried.stdout.split(), ["jsonl", "json"])

    def test_missing_data_folder(self):
        done = run("code", "--data", "/nonexistent", "examples/summit.txt")
        self.assertEqual(done.returncode, 2)
        self.assertIn("E-LEX-010", done.notes)


class Code(unittest.TestCase):
    def test_json_and_jsonl_are_the_same_articles(self):
        lines = rows(run("code", "--format", "jsonl", "examples/ceasefire.jsonl"))
        array = json.loads(run("code", "--format", "json", "examples/ceasefire.jsonl").text)
        for row in lines + array:
            row.pop("stats", None)
        self.assertEqual(lines, array)

    def test_offsets_slice_the_text(self):
        for row in rows(run("code", "--format", "jsonl", "examples/summit.txt", "examples/sanctions.html")):
            text = row["text"]
            for time in row["times"]:
                self.assertEqual(text[time["begin"]:time["end"]], time["text"])
            for section in row["sections"]:
                self.assertEqual(text[section["begin"]:section["end"]].strip(), text[section["begin"]:section["end"]])
            for event in row["events"]:
                self.assertIn(event["section"], ("headline", "subheading", "body", "pullquote"))
                self.assertLessEqual(event["evidence"]["begin"], event["trigger"]["begin"])
                for actor in event["source"] + event["target"]:
                    self.assertIn(actor["text"], text)

    def test_jobs_do_not_change_results(self):
        files = ["examples/summit.txt", "examples/ceasefire.jsonl", "examples/sanctions.html"] * 3
        seen = set()
        for jobs in ("1", "2", "8"):
            out = rows(run("code", "--format", "jsonl", "--jobs", jobs, *files))
            for row in out:
                row.pop("stats", None)
            seen.add(json.dumps(out))
        self.assertEqual(len(seen), 1)

    def test_published_and_id(self):
        row = rows(run("code", "--published", "2023-03-02", "--id", "mine", "-", stdin=b"Russia attacked Ukraine on Monday."))[0]
        self.assertEqual((row["id"], row["published"], row["published_from"], row["path"]),
                         ("mine", "2023-03-02", "flag", None))
        self.assertEqual(row["times"][0]["value"], "2023-02-27")

    def test_a_title_given_apart(self):
        item = {"title": "Germany condemns Iran", "text": "The chancellor met the press on Friday."}
        row = rows(run("code", "-", stdin=json.dumps(item).encode()))[0]
        self.assertEqual(row["text"], item["text"])
        in_title = [e for e in row["events"] if e["evidence"].get("field") == "title"]
        self.assertTrue(in_title)
        trigger = in_title[0]["trigger"]
        self.assertEqual(item["title"][trigger["begin"]:trigger["end"]], "condemns")
        self.assertIsNone(in_title[0]["sentence"])

    def test_what_is_too_unsure_is_left_out_unless_asked_for(self):
        sentence = b"Iran condemned Iraq on Monday."
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "events").mkdir()
            (pathlib.Path(folder) / "events" / "own.tsv").write_text("bias\t-20\nleast\t0.3\n", encoding="utf-8")
            def events(*flags):
                done = run("code", "--format", "jsonl", "--quiet", "--data", folder, *flags, "-", stdin=sentence)
                return [event["type"] for event in json.loads(done.stdout)["events"]]
            self.assertEqual(events(), [])
            self.assertEqual(events("--min-confidence", "0"), ["ACCUSE"])
            told = run("explain", "--data", folder, sentence.decode()).text
            self.assertIn("too unsure to be printed", told)
            self.assertNotIn("too unsure", run("explain", sentence.decode()).text)

    def test_explain_tells_a_file_from_a_sentence(self):
        done = run("explain", "examples/summit.txt")
        self.assertEqual((done.returncode, "E-CLI-009" in done.notes), (2, True))
        self.assertEqual(run("explain", "summit.txt was read.").returncode, 0)

    def test_dyads(self):
        text = b"The presidents of France and Germany met in Rome. Russia and China condemned Japan."
        row = rows(run("code", "--dyads", "-", stdin=text))[0]
        self.assertTrue(row["events"])
        for event in row["events"]:
            self.assertLessEqual(len(event["source"]), 1)
            self.assertLessEqual(len(event["target"]), 1)

    def test_page_fits_its_width(self):
        for width in (60, 80, 120, 200):
            done = run("code", "--format", "page", "--width", str(width), "examples/summit.txt")
            self.assertEqual(done.returncode, 0)
            self.assertLessEqual(max(map(len, done.text.splitlines())), width)
            self.assertNotIn("\x1b", done.text)

    def test_colour(self):
        words = ["code", "--format", "page", "examples/summit.txt"]
        self.assertIn("\x1b[", run(*words, "--color", "always").text)
        self.assertNotIn("\x1b[", run(*words, "--color", "never").text)
        self.assertNotIn("\x1b[", run(*words, env={"NO_COLOR": "1"}).text)


class Parse(unittest.TestCase):
    def test_output_is_valid_conllu(self):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder, "out.conllu")
            out.write_bytes(run("parse", "examples/summit.txt", "examples/ceasefire.jsonl").stdout)
            done = subprocess.run([sys.executable, ROOT / "scripts/check-conllu", out], capture_output=True, text=True,
                                  check=False)
            self.assertEqual(done.stdout, "")
            again = run("parse", "--input-format", "conllu", str(out))
            words = [line.split("\t")[:2] for line in out.read_text().splitlines() if "\t" in line]
            self.assertEqual([line.split("\t")[:2] for line in again.text.splitlines() if "\t" in line], words)

    def test_bad_conllu_is_refused(self):
        done = run("parse", "--input-format", "conllu", "-", stdin=b"1\tone\n")
        self.assertEqual((done.returncode, done.text), (1, ""))
        self.assertIn("E-DOC-", done.notes)


class Other(unittest.TestCase):
    def test_resolve_rows(self):
        stdin = b'{"id": "a", "text": "French farmers"}\nnonsense\n'
        done = run("resolve", "--format", "jsonl", "-", stdin=stdin)
        good, bad = rows(done)
        self.assertEqual((good["id"], good["country"], good["sector"]), ("a", "FRA", "AGR"))
        self.assertEqual(bad["error"]["code"], "E-CLI-005")
        self.assertEqual(done.returncode, 1)

    def test_resolve_refuses_a_day_that_the_calendar_lacks(self):
        for day in ("2015-02-31", "0000-01-01", "99999"):
            done = run("resolve", "Putin", "--date", day)
            self.assertEqual((done.returncode, done.text), (2, ""))
            self.assertIn("E-CLI-001", done.notes)

    def test_resolve_names_a_candidate_once(self):
        found = json.loads(run("resolve", "Bush", "--date", "2003-03-20", "--format", "json").text)["candidates"]
        self.assertEqual(len(found), len({one["entry"] for one in found}))

    def test_source_map_leads_back_to_the_bytes(self):
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
            row = rows(run("code", "--format", "jsonl", "--source-map", file.name, "examples/sanctions.html"))[0]
            made = json.loads(pathlib.Path(file.name).read_text(encoding="utf-8"))
        page = (ROOT / "examples/sanctions.html").read_bytes()
        self.assertEqual(made["id"], row["id"])
        self.assertGreater(len(made["runs"]), 5)
        for begin, end, byte_begin, byte_end in made["runs"]:
            self.assertEqual(page[byte_begin:byte_end].decode().split(), row["text"][begin:end].split())
        done = run("code", "--source-map", "/no/such/folder/x", "examples/sanctions.html")
        self.assertEqual(done.returncode, 2)
        self.assertIn("E-CLI-008", done.notes)

    def test_extract_as_markdown(self):
        page = run("extract", "--format", "markdown", "examples/sanctions.html").text
        self.assertTrue(page.startswith("# EU imposes sanctions"), page[:80])
        self.assertIn("Ilse Brandt", page.split("\n\n")[1])

    def test_extract_finds_title_and_byline_of_plain_text(self):
        row = rows(run("extract", "--format", "jsonl", "examples/summit.txt"))[0]
        self.assertIsNotNone(row["title"])
        self.assertNotIn(row["title"], row["text"])

    def test_other_languages_are_skipped_unless_asked_for(self):
        text = ("Die Lotsen des Hafens sind am Donnerstag zur Arbeit zurückgekehrt, nachdem ihnen die Gesellschaft zwei freie Tage "
                "und einen Arzt auf der Mole versprochen hatte. Vierzig Schiffe hatten draußen gewartet.").encode()
        done = run("code", "--format", "jsonl", "-", stdin=text)
        self.assertEqual((done.returncode, rows(done)[0]["error"]["code"]), (1, "E-INT-021"))
        self.assertEqual(rows(run("code", "--format", "jsonl", "--language", "any", "-", stdin=text))[0]["language"], "de")
        self.assertEqual(rows(run("extract", "--format", "jsonl", "-", stdin=text))[0]["language"], "de")

    def test_extract_leaves_clutter_out(self):
        row = rows(run("extract", "--format", "jsonl", "examples/sanctions.html"))[0]
        self.assertEqual(row["publisher"], "The Harbour Post")
        self.assertTrue(row["published"].startswith("2024-03-12"))
        for word in ("cookies", "newsletter", "reader77", "Most read", "Latvia expels", "Photograph"):
            self.assertNotIn(word, row["text"])
        self.assertIn("The loan has not been signed.", row["text"])

    def test_quotes_by_speaker(self):
        done = run("quotes", "--format", "jsonl", "--speaker", "Lindqvist", "examples/sanctions.html")
        self.assertIn("direct", [q["kind"] for q in rows(done)])
        self.assertTrue(all("Lindqvist" in q["speaker"] for q in rows(done)))


class BadInput(unittest.TestCase):
    """Each bad item is an error in its place; the good one after it is still coded."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = pathlib.Path(self.folder.name, name)
        path.write_bytes(content)
        return str(path)

    def refused(self, path, code=None):
        done = run("code", "--format", "jsonl", "--jobs", "2", path, "examples/summit.txt")
        out = rows(done)
        self.assertEqual(done.returncode, 1, done.notes)
        self.assertIn("error", out[0])
        self.assertEqual(out[0]["path"], path)
        if code:
            self.assertEqual(out[0]["error"]["code"], code)
        self.assertIn("events", out[-1])
        return out

    def test_missing_file(self):
        self.refused("/nonexistent/a.txt", "E-INT-001")

    def test_empty_file(self):
        self.refused(self.file("empty.txt", b""))

    def test_binary_file(self):
        self.refused(self.file("noise.bin", bytes(range(256)) * 64))

    def test_html_without_an_article(self):
        self.refused(self.file("menu.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>"))

    def test_json_without_text(self):
        self.refused(self.file("a.json", b'{"headline": null, "author": "A. Writer", "text": null}'))

    def test_broken_jsonl_line(self):
        good = b'{"id": "x", "text": "Russia attacked Ukraine."}\n'
        out = self.refused(self.file("b.jsonl", b'{"id": "y", "text": "cut\n' + good + good))
        self.assertEqual([("error" in row) for row in out], [True, False, False, False])

    def test_file_that_may_not_be_read(self):
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        path = self.file("secret.txt", b"x")
        os.chmod(path, 0)
        self.refused(path, "E-INT-001")

    def test_truncated_utf8_is_read(self):
        done = run("code", self.file("cut.txt", "Russia attacked Ukraine. “Oui”".encode()[:-2]))
        self.assertEqual(done.returncode, 0)
        self.assertTrue(rows(done)[0]["events"])

    def test_a_line_of_50_megabytes(self):
        done = run("code", "--format", "jsonl", self.file("long.txt", b"word " * 10_000_000), "examples/summit.txt")
        out = rows(done)
        self.assertIn(done.returncode, (0, 1))
        self.assertEqual(len(out), 2)
        self.assertIn("events", out[1])

    def test_a_pipe_that_closes(self):
        files = " examples/summit.txt" * 200
        done = subprocess.run(["bash", "-c", f"'{PROGRAM}' code --format jsonl{files} | head -c 10; echo ${{PIPESTATUS[0]}}"],
                              cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
        self.assertEqual(done.stdout[10:].strip(), "0")
        self.assertEqual(done.stderr, "")

    def test_a_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "code", "--format", "jsonl", "examples/summit.txt"], cwd=ROOT, stdout=full,
                                  stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"E-CLI-004", done.stderr)


if __name__ == "__main__":
    unittest.main()
