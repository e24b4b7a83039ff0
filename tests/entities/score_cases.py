#!/usr/bin/env python3
"""Scores chancery code on the actor and place cases of tests/cases/entities.

usage: score_cases.py PROGRAM [people|links|places]… [--half tune|held|more] [--errors] [--floors]

Every case set has two halves: rules are made after the tune half; the held half is only counted (--errors shows no
held cases). A third set, more, was written later in other shapes, counted first and then tuned on by kind. --floors fails (exit status 1) when a figure is below tests/cases/entities/floors.tsv; that is the ctest.

people   share of the marked people whose entity has the wanted country, and the wanted first sector
links    share of the marked mentions, the first of each actor apart, whose entities are exactly those of the actors
         that they are marked with. An actor's entity is that of its first mention; an entity that stands for two
         actors is right for neither.
places   country: share of the marked names with the wanted country (or none); point: share, of those whose point is
         asked, that lie within the distance. A name that is no place must have neither.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
import sys

CASES = pathlib.Path(__file__).resolve().parents[1] / "cases/entities"
MARK = re.compile(r"\[([^\]]*)\]\{([^}]*)\}")


def lines(name):
    return [l for l in (CASES / name).read_text(encoding="utf-8").splitlines() if l.strip() and not l.startswith("#")]


def coded(program, rows):
    done = subprocess.run([program, "code", "--format", "jsonl", "--quiet", "--input-format", "jsonl", "-"], text=True, encoding="utf-8",
                          input="".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{program}: {done.stderr.strip()[:500]}")
    return {r["id"]: r for r in map(json.loads, done.stdout.splitlines())}


def unmarked(text):
    """The text without marks, and its marks as (begin, end, label)."""
    out, marks, at = "", [], 0
    for m in MARK.finditer(text):
        out += text[at:m.start()]
        marks.append((len(out), len(out) + len(m[1]), m[2].strip()))
        out += m[1]
        at = m.end()
    return out + text[at:], marks


def overlap(a, b):
    return min(a[1], b[1]) - max(a[0], b[0])


def entities_at(article, begin, end):
    """Ids of the entities of the mention that fits the span best: most shared, then least besides."""
    best, ids = None, set()
    for e in article.get("entities", []):
        for m in e["mentions"]:
            if m.get("field"):
                continue
            shared = overlap((m["begin"], m["end"]), (begin, end))
            if shared <= 0:
                continue
            key = (shared, -(m["end"] - m["begin"]))
            if best is None or key > best:
                best, ids = key, {e["id"]}
            elif key == best:
                ids.add(e["id"])
    return ids


class Count:
    def __init__(self):
        self.ok = self.all = 0

    def add(self, right):
        self.ok += bool(right)
        self.all += 1

    def percent(self):
        return 100 * self.ok / max(1, self.all)


def people(program, half):
    rows, wanted = [], []
    for i, line in enumerate(lines(f"people-{half}.tsv")):
        sentence, country, sector = line.split("\t")
        text, marks = unmarked(re.sub(r"\[([^\]]*)\]", r"[\1]{p}", sentence))
        rows.append({"id": str(i), "text": text, "published": "2020-01-15"})
        wanted.append((marks[0], country.split("|"), sector.split("|")))
    answers = coded(program, rows)
    counts, errors = {"country": Count(), "sector": Count()}, []
    for row, (mark, countries, sectors) in zip(rows, wanted):
        article = answers[row["id"]]
        ids = entities_at(article, mark[0], mark[1])
        entity = next((e for e in article["entities"] if e["id"] in ids), {})
        got = entity.get("country") or "-", entity.get("sector") or "-"
        right = got[0] in [c or "-" for c in countries], got[1] in [s or "-" for s in sectors]
        counts["country"].add(right[0])
        counts["sector"].add(right[1])
        if not all(right):
            errors.append(f"{'|'.join(countries)} {'|'.join(sectors)}\tgot {got[0]} {got[1]}\t{entity.get('name')}\t{row['text']}")
    return counts, errors


def links(program, half):
    articles, rows = [], []
    for line in lines(f"links-{half}.txt"):
        if line.startswith("== "):
            _, name, date = line.split()
            articles.append((name, date, []))
        else:
            articles[-1][2].append(line)
    marks = {}
    for name, date, text in articles:
        plain, marks[name] = unmarked("\n".join(text))
        rows.append({"id": name, "text": plain, "published": date})
    answers = coded(program, rows)
    count, errors = Count(), []
    for row in rows:
        article, anchor = answers[row["id"]], {}
        labelled = [(b, e, label.split()) for b, e, label in marks[row["id"]] if label != "-"]
        for b, e, actors in labelled:
            if len(actors) == 1 and actors[0] not in anchor:
                anchor[actors[0]] = (b, entities_at(article, b, e))
        taken = [frozenset(ids) for _, ids in anchor.values()]
        for b, e, actors in labelled:
            if len(actors) == 1 and anchor[actors[0]][0] == b:
                continue
            want = set().union(*(anchor[a][1] for a in actors if a in anchor))
            shared = any(taken.count(frozenset(anchor[a][1])) > 1 for a in actors if a in anchor)
            got = entities_at(article, b, e)
            right = bool(want) and got == want and not shared and all(a in anchor and anchor[a][1] for a in actors)
            count.add(right)
            if not right:
                names = {x["id"]: x["name"] for x in article["entities"]}
                errors.append(f"{row['id']}\t[{row['text'][b:e]}] of {' '.join(actors)}\tgot {[names[i] for i in sorted(got)]}"
                              f"\twanted {[names[i] for i in sorted(want)]}{' (shared)' if shared else ''}")
    return {"links": count}, errors


def kilometres(a, b):
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 6371 * 2 * math.asin(math.sqrt(min(1, h)))


def places(program, half):
    rows, marks = [], []
    for i, line in enumerate(lines(f"places-{half}.txt")):
        text, found = unmarked(line)
        rows.append({"id": str(i), "text": text, "published": "2020-01-15"})
        marks.append(found)
    answers = coded(program, rows)
    counts, errors = {"country": Count(), "point": Count()}, []
    for row, found in zip(rows, marks):
        listed = answers[row["id"]].get("places", [])
        for begin, end, label in found:
            near = [p for p in listed if not p.get("field") and overlap((p["begin"], p["end"]), (begin, end)) > 0]
            place = max(near, key=lambda p: overlap((p["begin"], p["end"]), (begin, end)), default={})
            got = place.get("country") or "-"
            point = (place["lat"], place["lon"]) if place.get("lat") is not None else None
            want = label.split()
            if want[0].split("/")[-1] == "x" and not place:
                right, pointed = True, None
            elif want == ["x"]:
                right, pointed = False, None
            else:
                right = bool(place) and got in want[0].split("/")
                pointed = None
                if want[1] == "-":
                    pointed = point is None
                elif want[1] != "*":
                    far = kilometres(point, (float(want[1]), float(want[2]))) if point else 1e9
                    pointed = far <= (float(want[3]) if len(want) > 3 else 60)
            counts["country"].add(right)
            if pointed is not None:
                counts["point"].add(pointed)
            if not right or pointed is False:
                errors.append(f"{row['text'][begin:end]}\twanted {label}\tgot {got} {point} {place.get('name')}\t{row['text'][:110]}")
    return counts, errors


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--half", choices=["tune", "held", "more"])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--floors", action="store_true")
    options = parser.parse_args()
    floors = {tuple(l.split("\t")[:3]): float(l.split("\t")[3]) for l in lines("floors.tsv")} if options.floors else {}
    low = False
    for name in options.sets or ["people", "links", "places"]:
        for half in [options.half] if options.half else ["tune", "held", "more"]:
            counts, errors = globals()[name](options.program, half)
            for what, count in counts.items():
                floor = floors.get((name, half, what), 0)
                below = options.floors and count.percent() < floor
                low |= below
                print(f"{name:<7} {half:<5} {what:<8} {count.ok:>4} of {count.all:<4} {count.percent():6.1f} %" +
                      (f"  below its floor {floor}" if below else ""))
            if options.errors and half != "held":
                print("\n".join(errors))
    sys.exit(1 if low else 0)


if __name__ == "__main__":
    main()
