#!/usr/bin/env python3
"""Scores the sentences of tests/cases/events/status-*.tsv: type, sides, status and voice of the event that each tells.

usage: score_cases.py PROGRAM FILE… [--errors] [--floor STATUS] [--json]

Of each row the event of the wanted type is taken that agrees best. Printed, in percent of all rows (a missed event is wrong):
  type     an event of the type is there (a row of silence: nothing is there that may not be)
  sides    … and both sides are as wanted
  status   … the status is right (sides apart)
  voice    … the speaker is right (sides and status apart)
  both     status and voice are right
  all      type, sides, status and voice are right
and the status and the voice of the rows whose event was found at all.
With --floor the exit status is 1 when `both` lies below it. --errors lists what is wrong; do not use it on held-back files.
"""
import argparse
import json
import subprocess
import sys
import tempfile

DAY = "2024-06-12"
HAPPENED = ("occurred", "ongoing", "historical")


def read(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 6:
                sys.exit(f"{path}:{number}: six columns are wanted, not {len(cells)}")
            yield dict(zip(("type", "source", "target", "status", "voice", "text"), cells), line=number)


def code(program, rows):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for index, row in enumerate(rows):
            file.write(json.dumps({"id": str(index), "text": row["text"], "published": DAY}) + "\n")
        file.flush()
        done = subprocess.run([program, "code", "--format", "jsonl", "--quiet", file.name], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"score_cases: {program} ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:500]}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def countries(side):
    return {actor["country"] for actor in side if actor.get("country")}


def side_agrees(wanted, side):
    return wanted == "*" or countries(side) == (set() if wanted == "-" else set(wanted.split(",")))


def sides_agree(row, event):
    """What is done together has no direction: only who takes part counts."""
    if event["symmetric"] and "*" not in (row["source"], row["target"]):
        wanted = {c for c in f'{row["source"]},{row["target"]}'.split(",") if c != "-"}
        return wanted == countries(event["source"]) | countries(event["target"])
    return side_agrees(row["source"], event["source"]) and side_agrees(row["target"], event["target"])


def voice_agrees(wanted, event, article):
    if wanted == "*":
        return True
    said = [s for s in article["statements"] if s["id"] in event["said_by"]]
    if wanted in ("-", "?"):
        return bool(said) == (wanted == "?")
    return wanted in {(s["speaker"] or {}).get("country") for s in said}


def judge(row, article):
    """What agrees, as a dictionary of truths."""
    events = article["events"]
    if row["type"] == "nothing":
        return dict.fromkeys(("type", "sides", "status", "voice"), not events)
    if row["type"].startswith("!"):
        return dict.fromkeys(("type", "sides", "status", "voice"),
                             not any(e["type"] == row["type"][1:] and e["status"] in HAPPENED for e in events))
    best = dict.fromkeys(("type", "sides", "status", "voice"), False)
    for event in events:
        if event["type"] != row["type"]:
            continue
        found = {"type": True, "voice": voice_agrees(row["voice"], event, article), "status": event["status"] == row["status"],
                 "sides": sides_agree(row, event)}
        if sum(found.values()) > sum(best.values()):
            best = found
    return best


def told(event, article):
    voices = ",".join(str((s["speaker"] or {}).get("country")) for s in article["statements"] if s["id"] in event["said_by"]) or "-"
    names = [",".join(a["country"] or a["text"] for a in event[side]) or "-" for side in ("source", "target")]
    return f"{event['type']} {names[0]} -> {names[1]} {event['status']} {voices} ({event['pattern']})"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--floor", type=float)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = [row for path in options.files for row in read(path)]
    articles = code(options.program, rows)
    verdicts = [judge(row, article) for row, article in zip(rows, articles, strict=True)]
    if options.errors:
        for row, article, verdict in zip(rows, articles, verdicts, strict=True):
            if not all(verdict.values()):
                wrong = " ".join(k for k, v in verdict.items() if not v)
                print(f"{row['line']}\t{wrong}\t{row['type']} {row['source']} -> {row['target']} {row['status']} {row['voice']}\n"
                      f"\t{row['text']}\n\t\t" + ("\n\t\t".join(told(e, article) for e in article["events"]) or "nothing"))
    found = [v for v in verdicts if v["type"]]

    def percent(part, whole):
        return 100 * sum(part) / max(1, len(whole))

    figures = {key: percent([v["type"] and v[key] for v in verdicts], verdicts) for key in ("type", "sides", "status", "voice")}
    figures["both"] = percent([v["status"] and v["voice"] for v in verdicts], verdicts)
    figures["all"] = percent([all(v.values()) for v in verdicts], verdicts)
    figures["status where found"] = percent([v["status"] for v in found], found)
    figures["voice where found"] = percent([v["voice"] for v in found], found)
    if options.json:
        print(json.dumps({"rows": len(rows), **figures}))
    else:
        print(f"{len(rows)} rows")
        for key, value in figures.items():
            print(f"{key:20}{value:6.1f}")
    if options.floor is not None and figures["both"] < options.floor:
        print(f"status and voice lie below the floor of {options.floor}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
