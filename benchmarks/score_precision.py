#!/usr/bin/env python3
"""Precision of the events printed for whole articles, by verdicts made by reading.

usage: score_precision.py PROGRAM [--shared DIR] [--min-confidence P] [--fresh] [--unjudged] [--wrong] [--json]

Codes 60 politics and business articles of data/news/bbc.jsonl.gz, those whose ids have the lowest SHA-1, and looks every
printed event up in tests/cases/events/verdicts.tsv by article, offset of the trigger, type, sides and status. An event is
right when type, sides and status are what the text says; hypothetical, negated and denied ones are judged like the others.
Precision is over judged events. --unjudged prints events without a verdict with their words, as rows to be completed;
--wrong lists the wrong ones that are still printed. --fresh: the dev part of PolNeAR and BBC articles on sport, technology
and shows instead (fresh.tsv), which nobody tunes on, each kind by itself. No text of the articles is kept in the repository.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
VERDICTS = ROOT / "tests/cases/events/verdicts.tsv"
FRESH = ROOT / "tests/cases/events/fresh.tsv"
ARTICLES = 60
HAPPENED = ("occurred", "ongoing", "historical")


def chosen(path):
    """The articles: no text twice, lowest hashes of ids first."""
    seen, rows = set(), []
    for line in gzip.open(path, "rt", encoding="utf-8"):
        row = json.loads(line)
        if row["category"] in ("politics", "business") and row["text"] not in seen:
            seen.add(row["text"])
            rows.append(row)
    return sorted(rows, key=lambda row: hashlib.sha1(row["id"].encode()).hexdigest())[:ARTICLES]


def fresh(data):
    """(name, articles): campaign news of many outlets; pages that hardly hold politics."""
    with gzip.open(data / "attribution/polnear_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    yield "campaign news", [{"id": row["doc_id"], "title": row.get("title", ""), "text": row["text"]} for row in rows]
    with gzip.open(data / "news/bbc.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = {row["text"]: row for row in reversed([json.loads(line) for line in file])}.values()
    yield "sport, technology, shows", [row for row in rows if row["category"] not in ("politics", "business")
                                       and int(hashlib.sha1(row["id"].encode()).hexdigest(), 16) % 4 == 0]


def code(program, rows, flags=()):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({key: row[key] for key in ("id", "title", "text")}) + "\n")
        file.flush()
        done = subprocess.run([program, "code", "--format", "jsonl", "--quiet", *flags, file.name], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr.decode("utf-8", "replace")[:500])
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def sides(event):
    """"GBR,-:USA": a participant without a country is a dash."""
    def one(side):
        return ",".join(sorted(a["country"] or "-" for a in side))
    return one(event["source"]) + ":" + one(event["target"])


def key(article, event):
    where = "t" if event["trigger"].get("field") == "title" else ""
    return article["id"], where + str(event["trigger"]["begin"]), event["type"], sides(event), event["status"]


def read_verdicts(path=VERDICTS):
    verdicts = {}
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.rstrip("\n").split("\t")
        if len(cells) not in (6, 7) or cells[5] not in ("right", "wrong"):
            sys.exit(f"{path}:{number}: article, offset, type, sides, status, right or wrong, kind")
        verdicts[tuple(cells[:5])] = (cells[5], cells[6] if len(cells) == 7 else "")
    return verdicts


def words(article, event):
    text = article["title"] if event["trigger"].get("field") == "title" else article["text"]
    sentence, trigger = event["evidence"], event["trigger"]
    return (text[sentence["begin"]:trigger["begin"]] + "[[" + text[trigger["begin"]:trigger["end"]] + "]]"
            + text[trigger["end"]:sentence["end"]]).replace("\n", " ")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--shared", default=str(ROOT.parent / "shared"))
    parser.add_argument("--min-confidence", help="as of the program; without it what the program prints of itself")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--unjudged", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    data = pathlib.Path(options.shared) / "data"
    if options.fresh:
        for name, rows in fresh(data):
            report(options, rows, read_verdicts(FRESH), name)
    else:
        report(options, chosen(data / "news/bbc.jsonl.gz"), read_verdicts())


def report(options, rows, verdicts, name=""):
    flags = ("--min-confidence", options.min_confidence) if options.min_confidence else ()
    articles = code(options.program, rows, flags)
    counts, kinds = collections.Counter(), collections.Counter()
    for article in articles:
        for event in article["events"]:
            verdict, kind = verdicts.get(key(article, event), ("unjudged", ""))
            counts[verdict] += 1
            if event["status"] in HAPPENED:
                counts[verdict, "happened"] += 1
            if verdict == "wrong":
                kinds[kind or "other"] += 1
            if (options.unjudged and verdict == "unjudged") or (options.wrong and verdict == "wrong"):
                names = " -> ".join(", ".join(a["text"] for a in event[side]) or "-" for side in ("source", "target"))
                print("\t".join(key(article, event)) + f"\t{kind}\n\t{names} | {event['pattern']} | {words(article, event)}")
    judged = counts["right"] + counts["wrong"]
    happened = counts["right", "happened"] + counts["wrong", "happened"]
    figures = {"articles": len(articles), "events": judged + counts["unjudged"], "judged": judged, "unjudged": counts["unjudged"],
               "precision": 100 * counts["right"] / max(1, judged),
               "precision of what happened": 100 * counts["right", "happened"] / max(1, happened)}
    if options.json:
        print(json.dumps(figures))
        return
    if name:
        print(name)
    for figure, value in figures.items():
        print(f"{figure:28}{value:8.1f}" if isinstance(value, float) else f"{figure:28}{value:8}")
    for kind, count in kinds.most_common():
        print(f"  wrong: {kind:32}{count:4}")


if __name__ == "__main__":
    main()
