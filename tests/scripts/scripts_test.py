#!/usr/bin/env python3
"""The checkers of scripts/ find what they are there to find."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

GOOD = """# sent_id = a-1
# text = I can't.
1\tI\tI\tPRON\tPRP\tCase=Nom|Person=1\t2\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_
3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


def run(script, *args, stdin=None):
    return subprocess.run([sys.executable, ROOT / "scripts" / script, *args], input=stdin, text=True,
                          capture_output=True, check=False)


class Rooms(unittest.TestCase):
    def check(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return run("check-rooms", folder)

    def test_the_tree_itself(self):
        done = run("check-rooms")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_earlier_rooms_may_be_included(self):
        done = self.check({"chancery/events/a.h": '#include "chancery/base/error.h"\n'})
        self.assertEqual(done.returncode, 0)

    def test_a_later_room_may_not(self):
        done = self.check({"chancery/base/a.h": '#pragma once\n#include "chancery/events/coder.h"\n'})
        self.assertEqual(done.returncode, 1)
        self.assertIn("chancery/base/a.h:2: base may not include events", done.stdout)

    def test_an_unknown_room(self):
        done = self.check({"chancery/util/a.h": ""})
        self.assertIn('"util" is not a room', done.stdout)


class ErrorCodes(unittest.TestCase):
    def test_the_tree_itself(self):
        done = run("check-error-codes")
        self.assertEqual((done.returncode, done.stdout), (0, ""))


class Conllu(unittest.TestCase):
    def broken(self, old, new, message):
        self.assertIn(old, GOOD)
        done = run("check-conllu", stdin=GOOD.replace(old, new))
        self.assertEqual(done.returncode, 1)
        self.assertIn(message, done.stdout)

    def test_good(self):
        done = run("check-conllu", stdin=GOOD)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_broken(self):
        self.broken("\t2\tpunct\t_\t_", "\t2\tpunct\t_", "9 columns")
        self.broken("PRON", "PRN", "no universal tag")
        self.broken("\t2\tnsubj", "\t9\tnsubj", "head outside")
        self.broken("\t2\tnsubj", "\t0\troot", "2 roots")
        self.broken("# text = I can't.", "# text = I can.", "differs")
        self.broken("Case=Nom|Person=1", "Person=1|Case=Nom", "not sorted")
        self.broken("4\t.\t.", "5\t.\t.", "id 5 instead of 4")
        self.broken("\t2\tpunct", "\t4\tpunct", "a cycle")
        self.broken("# sent_id = a-1\n", "", "no # sent_id")

    def test_doubled_id(self):
        self.assertIn("twice", run("check-conllu", stdin=GOOD + GOOD).stdout)


if __name__ == "__main__":
    unittest.main()
