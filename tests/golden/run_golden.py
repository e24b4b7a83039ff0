#!/usr/bin/env python3
"""Codes the articles of examples/ and compares with the files beside this script.

usage: run_golden.py PROGRAM [--update]     --update rewrites the files; read the difference before committing

What may differ between machines and runs is left out: times, digests, versions.
"""
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]

# file: command line. Run in the root of the repository.
CASES = {
    "summit.jsonl": ["code", "--format", "jsonl", "--published", "2024-05-16", "--id", "summit", "examples/summit.txt"],
    "sanctions.jsonl": ["code", "--format", "jsonl", "--id", "sanctions", "examples/sanctions.html"],
    "ceasefire.jsonl": ["code", "--format", "jsonl", "examples/ceasefire.jsonl"],
    "summit-80.page": ["code", "--format", "page", "--width", "80", "--published", "2024-05-16", "examples/summit.txt"],
    "summit-200.page": ["code", "--format", "page", "--width", "200", "--published", "2024-05-16", "examples/summit.txt"],
    "summit.conllu": ["parse", "--id", "summit", "examples/summit.txt"],
    "sanctions.iob2": ["parse", "--format", "iob2", "examples/sanctions.html"],
    "sanctions.extract": ["extract", "--format", "jsonl", "--id", "sanctions", "examples/sanctions.html"],
    "quotes.csv": ["quotes", "--format", "csv", "--published", "2024-05-16", "--id", "summit", "examples/summit.txt"],
    "explain.page": ["explain", "--width", "100", "The European Union refused to lift sanctions on Belarus."],
    "resolve.page": ["resolve", "--width", "100", "--date", "2023-03-02", "the Ukrainian ambassador to the United Nations"],
    "help.txt": ["--help"],
    "manual.1": ["man"],
}


def readable(line):
    """One article as indented JSON, so that a difference shows what changed."""
    row = json.loads(line)
    if "stats" in row:
        row["stats"].pop("milliseconds", None)
    return json.dumps(row, ensure_ascii=False, indent=1) + "\n"


def output_of(program, name, words):
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR")}
    done = subprocess.run([program, *words, *([] if words[0] in ("man", "--help") else ["--quiet"])], cwd=ROOT,
                          env=environment, capture_output=True, check=False)
    text = done.stdout.decode("utf-8")
    if done.returncode not in (0, 1):
        text += f"exit status {done.returncode}\n{done.stderr.decode('utf-8')}"
    if name.endswith((".jsonl", ".extract")) and done.returncode in (0, 1):
        return "".join(readable(line) for line in text.splitlines())
    if name == "manual.1":
        return re.sub(r'"chancery [0-9.]+"', '"chancery VERSION"', text)
    return text


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    update = "--update" in sys.argv[2:]
    failed = 0
    for name, words in CASES.items():
        new = output_of(program, name, words)
        file = HERE / name
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        if new == old:
            continue
        if update:
            file.write_text(new, encoding="utf-8")
            print(f"updated {name}")
            continue
        failed += 1
        sys.stdout.writelines(list(difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"golden/{name}",
                                                        "now"))[:60])
    if failed:
        print(f"{failed} of {len(CASES)} differ; tests/golden/run_golden.py PROGRAM --update takes them over")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
