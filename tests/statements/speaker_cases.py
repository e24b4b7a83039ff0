#!/usr/bin/env python3
"""Links what is said in our own articles to who says it, and counts how often the program is right.

usage: speaker_cases.py PROGRAM [--misses] [--no-learned] [--held]      exit 1 when fewer than FLOOR percent are right

--held measures held-*.case instead, which nothing is tuned on: look at no misses there.

The cases and their format: tests/cases/statements/README.md.
"""
import pathlib
import re
import sys

from statement_rows import coded, names

FLOOR = 90.0
CASES = pathlib.Path(__file__).resolve().parent.parent / "cases" / "statements"
MARK = re.compile(r"\[\[([^:\]]*): (.*?)\]\]", re.DOTALL)
WORD = re.compile(r"\w+")


def articles(name):
    """(id, text, [(begin, end, who, via, told)]) of all case files."""
    for path in sorted(CASES.glob(f"{name}-*.case")):
        for block in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, _, marked = block.partition("\n")
            text, wanted, at = "", [], 0
            for mark in MARK.finditer(marked):
                text += marked[at:mark.start()]
                who, _, told = mark[1].partition(" > ")
                who, _, via = who.partition(" < ")
                wanted.append((len(text), len(text) + len(mark[2]), who.strip(), via.strip(), told.strip()))
                text += mark[2]
                at = mark.end()
            yield name.strip(), (text + marked[at:]).strip() + "\n", wanted


def words(text, begin, end):
    return {m.start() for m in WORD.finditer(text, begin, end)}


def found_for(row, begin, end):
    """The statement that shares most with these words, if it has half of them."""
    wanted, best, top = words(row["text"], begin, end), None, 0.0
    for statement in row["statements"]:
        mine = set().union(*(words(row["text"], s["begin"], s["end"]) for s in statement["content"]))
        shared = len(mine & wanted)
        if 2 * shared < len(wanted):
            continue
        direct = statement["kind"] == "direct" and len(statement["content"]) > 1
        score = shared / (len(wanted) if direct else len(mine | wanted))
        if score > top:
            best, top = statement, score
    return best


def verdict(row, mark):
    begin, end, who, via, told = mark
    statement = found_for(row, begin, end)
    if statement is None:
        return "not found"
    if who.lstrip("~").casefold() not in names(row, statement["speaker"]):
        return f"speaker is {names(row, statement['speaker']) or 'nobody'}"
    if via and not any(via.casefold() in names(row, v) for v in statement["via"]):
        return f"via is {[v['text'] for v in statement['via']]}"
    if told and told.casefold() not in names(row, statement["addressee"]):
        return f"addressee is {names(row, statement['addressee']) or 'nobody'}"
    return "right"


def main(argv):
    flags = [a for a in argv if a.startswith("--")]
    program = [a for a in argv if not a.startswith("--")]
    if len(program) != 1:
        sys.exit(__doc__)
    held = "--held" in flags
    cases = list(articles("held" if held else "speakers"))
    extra = ["--no-learned"] if "--no-learned" in flags else []
    rows = coded(program[0], [(name, text) for name, text, _ in cases], *extra)
    right = total = 0
    for name, text, wanted in cases:
        row = rows[name]
        assert row["text"] == text, f"{name}: the program changed the text"
        for mark in wanted:
            result = verdict(row, mark)
            total += 1
            right += result == "right"
            if result != "right" and "--misses" in flags:
                print(f"{name}: {mark[2]}: {text[mark[0]:mark[1]]!r}: {result}")
    share = 100 * right / total
    print(f"speakers: {right} of {total} right in {len(cases)} articles, {share:.1f} %")
    assert held or (total >= 300 and len(cases) >= 60)
    return 0 if share >= FLOOR or extra else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
