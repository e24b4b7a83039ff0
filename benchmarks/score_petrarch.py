#!/usr/bin/env python3
"""PETRARCH's own unit tests, coded with its imported validation dictionaries.

usage: score_petrarch.py PROGRAM [--shared DIR] [--errors] [--json]

Imports the four PETR.Validate dictionaries with `chancery lexicon import --petrarch`, codes every sentence of
petrarch_unit.jsonl with `chancery code --cameo`, and compares the codings as sets of (source, target, code). A row is
right when the sets are equal. `root` counts rows whose sets are equal when codes are cut to two digits. Rows that expect a
discard are right when it is reported. The sentence is made of the words of the row's tree, since a few rows have
another wording in their text. Rows without an expectation (PATTERN-06) are left out.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]


def sentence(row):
    words = re.findall(r"\(\S+ ([^\s()]+)\s*\)", row.get("parse") or "")
    if not words:
        return row["text"]
    text = " ".join({"-LRB-": "(", "-RRB-": ")", "``": '"', "''": '"'}.get(word, word) for word in words)
    text = re.sub(r" (n't|'s|'|,|\.|;|:|\?)(?= |$)", r"\1", text)
    return text if text.endswith((".", '"')) else text + "."


def wanted(row):
    one_sided = row["config"].get("require_dyad", "").lower() == "false"
    return one_sided, {tuple(event) for event in row["expected"]}


def is_right(row, coded, cut=None):
    one_sided, expected = wanted(row)
    errors = {error["error"] for error in row.get("other_expected") or []}
    if errors:
        return {"storydiscard": "story", "sentencediscard": "sentence"}.get(next(iter(errors))) == (coded["discarded"] or "")
    found = {(e["source"], e["target"], e["code"]) for e in coded["events"] + (coded["one_sided"] if one_sided else [])}
    if cut:
        found, expected = ({(s, t, c[:cut]) for s, t, c in side} for side in (found, expected))
    return found == expected


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--shared", default=str(ROOT.parent / "shared"))
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    events = pathlib.Path(options.shared) / "data/events"
    rows = [json.loads(line) for line in open(events / "petrarch_unit.jsonl", encoding="utf-8")]
    rows = [row for row in rows if row["expected"] or row.get("no_events") or row.get("other_expected")]
    with tempfile.TemporaryDirectory() as folder:
        dictionaries = sorted(str(path) for path in (events / "petrarch_dictionaries").glob("PETR.Validate.*.txt"))
        done = subprocess.run([options.program, "lexicon", "import", "--petrarch", "--out", folder, *dictionaries],
                              capture_output=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr.decode("utf-8", "replace"))
        articles = pathlib.Path(folder) / "rows.jsonl"
        articles.write_text("".join(json.dumps({"id": str(index), "text": sentence(row), "published": row["date"]}) + "\n"
                                    for index, row in enumerate(rows)), encoding="utf-8")
        done = subprocess.run([options.program, "code", "--cameo", "--data", folder, "--quiet", "--format", "jsonl", str(articles)],
                              capture_output=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr.decode("utf-8", "replace"))
        coded = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    by_category = collections.defaultdict(list)
    for row, one in zip(rows, coded, strict=True):
        right = is_right(row, one)
        by_category[row["category"]].append(right)
        if options.errors and not right:
            one_sided, expected = wanted(row)
            print(row["id"], sentence(row))
            print("    wanted", sorted(expected) or row.get("other_expected"))
            print("    found ", [(e["source"], e["target"], e["code"], e["verb"], e["pattern"])
                                 for e in one["events"] + (one["one_sided"] if one_sided else [])], one["discarded"] or "")
    exact = sum(is_right(row, one) for row, one in zip(rows, coded, strict=True))
    root = sum(is_right(row, one, 2) for row, one in zip(rows, coded, strict=True))
    figures = {"rows": len(rows), "exact": exact, "exact percent": 100 * exact / len(rows), "root percent": 100 * root / len(rows)}
    if options.json:
        print(json.dumps(figures))
        return
    for category, verdicts in sorted(by_category.items()):
        print(f"{category:10} {sum(verdicts):4} of {len(verdicts)}")
    print(f"exact: {exact} of {len(rows)}, {figures['exact percent']:.1f} %; by root: {figures['root percent']:.1f} %")


if __name__ == "__main__":
    main()
