#!/usr/bin/env python3
"""Scores title, date, author and publisher of pages against benchmarks/cases/page_metadata.tsv.

usage: chancery extract --format jsonl --quiet PAGES | score_metadata.py [--errors] [--json]

The rows' paths end in ID.html.gz. A title counts when its letters and digits agree (case, marks and blanks do not
matter); a date when the day does; authors when the sets of names agree; a publisher as a title. Percent of the pages.
"""
import json
import pathlib
import re
import sys
import unicodedata

CASES = pathlib.Path(__file__).parent / "cases/page_metadata.tsv"
FIELDS = ("title", "date", "author", "publisher")


def key(text):
    flat = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]+", "", "".join(c for c in flat if not unicodedata.combining(c)))


def names(text):
    return {key(name) for name in re.split(r",| and ", text) if key(name)}


def right(field, wanted, got):
    forms = [form.strip() for form in wanted.split("||")]
    if field == "date":
        return got[:10] in forms
    if field == "author":
        return any(names(form) == names(got) for form in forms)
    return any(key(form) == key(got) for form in forms)


def cases():
    rows = [line.rstrip("\n").split("\t") for line in CASES.open(encoding="utf-8") if not line.startswith("#")]
    return {row[0]: dict(zip(FIELDS, row[1:])) for row in rows[1:]}


def main():
    wanted, good, count = cases(), dict.fromkeys(FIELDS, 0), dict.fromkeys(FIELDS, 0)
    got = {}
    for line in sys.stdin:
        row = json.loads(line)
        got[pathlib.Path(row["path"] or "").name.split(".")[0]] = row
    for page, fields in wanted.items():
        row = got.get(page, {})
        made = {"title": row.get("title"), "date": row.get("published"), "author": row.get("byline"), "publisher": row.get("publisher")}
        for field in FIELDS:
            if fields[field] == "?":
                continue
            count[field] += 1
            if right(field, fields[field], made[field] or ""):
                good[field] += 1
            elif "--errors" in sys.argv:
                print(f"{page[:10]} {field}: {made[field]!r} for {fields[field]!r}")
    shares = {field: 100 * good[field] / count[field] for field in FIELDS}
    if "--json" in sys.argv:
        print(json.dumps(shares))
        return
    for field in FIELDS:
        print(f"{field:<10} {shares[field]:6.2f}  ({good[field]} of {count[field]})")


if __name__ == "__main__":
    main()
