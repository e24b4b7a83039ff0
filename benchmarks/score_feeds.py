#!/usr/bin/env python3
"""Scores the reading of feeds, pages, sitemaps and tables against an index of what they hold.

usage: score_feeds.py PROGRAM INDEX.jsonl [--errors] [--json]

INDEX rows: {"file", "kind", "wellformed", "expect": {"items", "title", "first_item": {...}, ...}}, as in the data set
`feeds`. Each file is read by `PROGRAM extract --format jsonl`. Every fact that a row states is one expectation; loose where
readers may differ (text by its first letters, dates as moments). What is no article (a sitemap, a table of events, a feed
without items, an error page) must be refused by an error row with a code. A file that is not well-formed is right when it
gives items or such an error. A crash, silence or an answer that is not JSON is wrong.
"""
import datetime
import email.utils
import json
import pathlib
import re
import subprocess
import sys
import unicodedata


def key(text):
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text or "").casefold())


def moment(text):
    if not text:
        return None
    text = text.replace("Z", "+00:00")
    try:
        made = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    if made.tzinfo is None:
        made = made.replace(tzinfo=datetime.timezone.utc)
    return made.astimezone(datetime.timezone.utc).replace(second=0, microsecond=0)


def day(text):
    """The day of an ISO or mail date, or of "April 21, 2022 | 4:39 pm"; None for others."""
    if not text:
        return None
    if re.match(r"\d{4}-\d\d-\d\d", text):
        return text[:10]
    try:
        return email.utils.parsedate_to_datetime(text).date().isoformat()
    except (TypeError, ValueError):
        pass
    try:
        return datetime.datetime.strptime(text.split(" | ")[0], "%B %d, %Y").date().isoformat()
    except ValueError:
        return None


def read(program, path):
    """The rows, or a word that says what went wrong."""
    try:
        done = subprocess.run([program, "extract", "--format", "jsonl", "--language", "any", "--quiet", path], capture_output=True,
                              timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return "endless"
    if done.returncode not in (0, 1):
        return f"exit status {done.returncode}"
    try:
        rows = [json.loads(line) for line in done.stdout.splitlines()]
    except ValueError:
        return "no JSON"
    return rows or "silence"


def expectations(row):
    """(name, test of the rows) of a feed or page."""
    expect, kind = row["expect"], row["kind"]
    if kind.startswith(("sitemap", "news sitemap", "robots", "ICEWS", "GDELT", "POLECAT", "error", "redirect")):
        yield "refused", lambda rows: all("error" in r for r in rows)
        return
    if "items" in expect:
        items, first = expect["items"], expect.get("first_item", {})
        good = lambda rows: [r for r in rows if "error" not in r]
        if items == 0:
            yield "refused", lambda rows: rows and not good(rows)
            return
        if row["file"].endswith("cdf.xml"):
            yield "refused", lambda rows: rows and not good(rows)
            return
        yield "items", lambda rows: len(rows) == items
        if expect.get("title"):
            yield "feed", lambda rows: key(rows[0].get("publisher")) == key(expect["title"])
        if first.get("title"):
            yield "title", lambda rows: key(rows[0].get("title")) == key(first["title"])
        if first.get("link"):
            yield "link", lambda rows: (rows[0].get("url") or "").rstrip("/") == first["link"].rstrip("/")
        date = first.get("date_utc") or first.get("date")
        if date:
            yield "date", lambda rows: moment(rows[0].get("published")) == moment(date)
        if first.get("author"):
            yield "author", lambda rows: key(re.sub(r"\(.*", "", first["author"])) in key(rows[0].get("byline"))
        text = row.get("expect", {}).get("first_item_text_should_be") or first.get("text")
        if text and key(text):
            start = key(text)[:60]
            yield "text", lambda rows: start in key(rows[0].get("title")) + key(rows[0].get("text"))
        return
    title = expect.get("html_title")
    if title:
        titles = [title, expect.get("og_title"), (expect.get("jsonld") or {}).get("headline")]
        yield "title", lambda rows: any(key(rows[0].get("title")) and key(rows[0].get("title")) in key(t) for t in titles if t)
    published = day(expect.get("meta_published") or (expect.get("jsonld") or {}).get("datePublished"))
    if published:
        yield "date", lambda rows: (rows[0].get("published") or "")[:10] == published
    if expect.get("lang"):
        yield "language", lambda rows: rows[0].get("language") == expect["lang"][:2].lower()
    for piece in expect.get("must_contain", []):
        yield "contains", lambda rows, piece=piece: key(piece) in key(rows[0].get("text"))
    for piece in expect.get("must_not_contain", []):
        yield "lacks", lambda rows, piece=piece: key(piece) not in key(rows[0].get("text"))


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    if len(words) != 2:
        sys.exit(__doc__)
    program, index = words
    counts = {"well": [0, 0], "malformed": [0, 0]}
    for line in open(index, encoding="utf-8"):
        row = json.loads(line)
        rows = read(program, str(pathlib.Path(index).parent / row["file"]))
        malformed = row.get("wellformed") is False
        if malformed:
            tests = [("read or refused", lambda rows: all("error" not in r or r["error"].get("code") for r in rows))]
        else:
            tests = list(expectations(row))
        for name, test in tests:
            group = counts["malformed" if malformed else "well"]
            group[1] += 1
            try:
                good = not isinstance(rows, str) and bool(test(rows))
            except (IndexError, AttributeError, TypeError):
                good = False
            group[0] += good
            if not good and "--errors" in sys.argv:
                shown = rows if isinstance(rows, str) else json.dumps(rows[0], ensure_ascii=False)[:300]
                print(f"{row['file']} {name}: {shown}")
    shares = {name: 100 * good / max(count, 1) for name, (good, count) in counts.items()}
    if "--json" in sys.argv:
        print(json.dumps(shares))
        return
    for name, (good, count) in counts.items():
        print(f"{name:<10} {shares[name]:6.2f}  ({good} of {count})")


if __name__ == "__main__":
    main()
