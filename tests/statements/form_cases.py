#!/usr/bin/env python3
"""The ways in which news says who said what: small cases of our own, each through the whole program.

usage: form_cases.py PROGRAM [--misses] [--no-learned]      exit 1 when fewer than FLOOR percent are right

The cases and their format: tests/cases/statements/README.md.
"""
import pathlib
import re
import sys

from statement_rows import coded, names, said

FLOOR = 93.0
CASES = pathlib.Path(__file__).resolve().parent.parent / "cases" / "statements"
BODY = "\n\nThe border with Varna was closed in May. Lorries have waited there since."


def cases():
    """(name, text, wanted lines) of every case."""
    for path in sorted(CASES.glob("forms-*.case")):
        for block in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, _, rest = block.partition("\n")
            text, flag, wanted = re.split(r"^----(.*)\n", rest, maxsplit=1, flags=re.MULTILINE)
            body = BODY if flag.strip() == "headline" else ""
            yield name.strip(), text.strip() + body + "\n", [line for line in wanted.splitlines() if line.strip()]


def fits(row, statement, line):
    speaker, words, *more = (part.strip() for part in line.split("|"))
    content = said(row, statement)
    source = " ".join(row["text"][s["begin"]:s["end"]] for s in statement["source"]).casefold()
    if speaker.casefold() not in names(row, statement["speaker"]) + source or words not in content:
        return False
    for field in filter(None, more):
        key, _, value = field.partition("=")
        right = {"kind": lambda: statement["kind"] == value, "act": lambda: statement["act"] == value,
                 "class": lambda: statement["cue_class"] == value, "not": lambda: value not in content,
                 "told": lambda: value.casefold() in names(row, statement["addressee"]),
                 "via": lambda: any(value.casefold() in names(row, via) for via in statement["via"])}[key]()
        if not right:
            return False
    return True


def right(row, wanted):
    if wanted == ["nothing"]:
        return all(s["kind"] == "indirect" for s in row["statements"])
    return all(any(fits(row, s, line) for s in row["statements"]) for line in wanted)


def main(argv):
    flags = [a for a in argv if a.startswith("--")]
    program = [a for a in argv if not a.startswith("--")]
    if len(program) != 1:
        sys.exit(__doc__)
    every = list(cases())
    extra = ["--no-learned"] if "--no-learned" in flags else []
    rows = coded(program[0], [(name, text) for name, text, _ in every], *extra)
    good = 0
    for name, _, wanted in every:
        row = rows[name]
        verdict = right(row, wanted)
        good += verdict
        if not verdict and "--misses" in flags:
            print(name)
            for line in wanted:
                print("   wanted:", line)
            for s in row["statements"]:
                print("   has:", s["kind"], s["act"], s["cue_class"], "|", names(row, s["speaker"]), "|", said(row, s), "| to", names(row, s["addressee"]),
                      "| via", [v["text"] for v in s["via"]])
    share = 100 * good / len(every)
    print(f"forms: {good} of {len(every)} right, {share:.1f} %")
    assert len(every) >= 200
    return 0 if share >= FLOOR or extra else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
