#!/usr/bin/env python3
"""Scores the time expressions of `chancery code` on the unit cases of Recognizers-Text.

usage: score_recognizers.py PROGRAM CASES.jsonl [--errors] [--json]

A line of CASES is a text with its reference time and the expected expressions, whose values are Microsoft's (`value`, and
`rt_values` with every resolution; some cases leave open whether a bare "Friday" is past or to come, and list both). OUTPUT.md
asks for TIMEX3, so what is compared is the time that a value means. An expected expression is right when among what the
program found upon its words there is
  date, time, datetime    one of the listed moments, or the unresolved form ("XXXX-10-02"). Of a time without a day only the
                          clock is compared. A day counted in months or years ("in two months") may be the month or year: TIMEX3
                          values are as fine as the unit.
  range                   the same first and last moment, in one value or in two expressions: TIMEX3 marks the ends of "from 2 to
                          10 July" apart. The last may be the end that is named or the moment after it (Microsoft's "2 to 10 July"
                          ends where the 10th begins, its "July" where August begins). A length counted from the reference day ("the
                          next three days", "within 9 months") or from the edge of a period ("the first 2 weeks of 2021") may be that
                          length, as in TIMEX3; beside a day or clock ("2 weeks starting 20 May") it may be the two. A range that has
                          a name of its own (week, month, quarter, season, part of the day) may be that name, whatever hours Microsoft
                          gives it. "since", "before", "more than", "early", "the middle of" are no part of a TIMEX3 value (they
                          are its MOD): the value without them counts.
  duration, set           the same length or period; X where the words are vague ("a few": Microsoft says 3).
One expression may cover two of Microsoft's ("Christmas at 8:00"): then its day and its clock are compared apart.
Left out, by these rules alone:
  moment     reckoned from the hour or minute of the reference time ("in 5 minutes", "the next two hours"): an article has a day
             of publication and no hour (OUTPUT.md, `published`).
  definite   a bare "the day", "the week", "the year": in news the one that is told of, to Microsoft the present one.
  hour       an hour told by bare figures ("Monday 12-4", "at 6", "between 3 and 5 on Friday"): in news a score, an age, a count.
  eight      dates of eight figures without a mark between them: the contract says that such a number is none.
  week       "last", "previous" or "following" before a weekday: here the latest one, there the one of the week before or after.
  meals      "after dinner", "lunchtime", school years: TIMEX3 has no value for them.
  no day     days that the calendar lacks (30 February): unresolved here, "2019-02-30" there.
  silence    cases without an expected expression; counted apart (the data's README says that some of them are wrong). References
             such as "currently" are no fault there.
Printed, in percent: expressions that are right, by kind and in all; cases all of whose expressions are; silent cases.
"""
import argparse
import collections
import datetime as dt
import itertools
import json
import re
import subprocess
import sys

UNIT_OF_CLOCK = re.compile(r"\b(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?)\b", re.I)
CLOCK = re.compile(r"\d:\d|\d ?[ap]\.? ?m?\b|o'?clock|noon|midnight|\bfrom \d|T\d\d", re.I)
MODIFIED = re.compile(r"\b(?:beginning|start|middle|mid|end|early|late|rest|first half|second half)\b", re.I)
EDGE = re.compile(r"\b(?:first|last|final)\b.* of\b", re.I)
DEFINITE = re.compile(r"(?:the )?(?:day|week|month|year|fortnight|weekend)", re.I)
WEEKDAY = re.compile(r"(?:last|previous|following) (?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)
HOUR = re.compile(r"T\d")
SIGN = re.compile(r"\d[:.]\d|\d ?h\b|o ?'?clock|noon|midnight|[ap] ?\.? ?m\b|\d[ap]\b|thirty|twenty|fifteen|quarter|\bhalf\b|past|\b\d{4}\b|"
                  r"in the (?:morning|afternoon|evening)|end of|\bhours?\b|\bhrs\b|\bmin", re.I)
COARSE = re.compile(r"\b(?:months?|years?|yrs?|decades?|quarters?)\b", re.I)
DAY = dt.timedelta(days=1)
SECONDS = {"Y": 31536000, "M": 2592000, "W": 604800, "D": 86400}
CLOCK_SECONDS = {"H": 3600, "M": 60, "S": 1}


def length(value):
    """Seconds of an ISO duration ("P1M2D", "PT1.5H"); business days count as days, weekends as two; None for none."""
    found = re.fullmatch(r"P((?:[\d.]+(?:Y|M|WE|W|Q|BD|D))*)(?:T((?:[\d.]+[HMS])+))?", value)
    if not found or value == "P":
        return None
    total = 0
    for number, unit in re.findall(r"([\d.]+)(Y|M|WE|W|Q|BD|D)", found[1]):
        total += float(number) * {"Q": 3 * SECONDS["M"], "BD": 86400, "WE": 2 * 86400}.get(unit, SECONDS.get(unit))
    for number, unit in re.findall(r"([\d.]+)([HMS])", found[2] or ""):
        total += float(number) * CLOCK_SECONDS[unit]
    return round(total, 3)


def month_after(year, month, by=1):
    index = year * 12 + month - 1 + by
    return dt.datetime(index // 12, index % 12 + 1, 1)


def extent(value):
    """The first moment of a TIMEX3 value and the moment after its last; None when it is not resolved."""
    if "/" in value:
        first, last = (extent(part) for part in value.split("/", 1))
        return (first[0], last[1]) if first and last else None
    try:
        if m := re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?(?::(\d\d))?(?:Z|[+-]\d\d:\d\d)?", value):
            at = dt.datetime.fromisoformat(m[1]) + dt.timedelta(hours=int(m[2]), minutes=int(m[3] or 0), seconds=int(m[4] or 0))
            return at, at
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            day = dt.datetime.fromisoformat(value)
            return day, day + DAY
        if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = dt.datetime.fromisocalendar(int(m[1]), int(m[2]), 1)
            return (monday + 5 * DAY if m[3] else monday), monday + 7 * DAY
        if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return dt.datetime(int(m[1]), int(m[2]), 1), month_after(int(m[1]), int(m[2]))
        if m := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
            months = 3 if m[2] == "Q" else 6
            first = (int(m[3]) - 1) * months + 1
            return dt.datetime(int(m[1]), first, 1), month_after(int(m[1]), first, months)
        if m := re.fullmatch(r"(?:FY)?(\d{2,4})", value):
            years = 10 ** (4 - len(m[1]))
            first = int(m[1]) * years
            return dt.datetime(max(first, 1), 1, 1), dt.datetime(first + years, 1, 1)
    except ValueError:
        pass
    return None


def plain(value):
    """A value in one way of writing: no unknown day before a clock, no empty minutes, no zone."""
    value = re.sub(r"^(?:XXXX-XX-XX|XXXX)(?=T)", "", value)
    value = re.sub(r"(T\d\d(?::\d\d)*)(?:Z|[+-]\d\d:\d\d)$", r"\1", value)
    value = re.sub(r"^XXXX-(?=(?:SP|SU|FA|WI)$)", "", value.replace("TNT", "TNI"))
    while re.search(r"T\d\d(?::\d\d)*:00$", value):
        value = value[:-3]
    return value


def clock(value):
    """Seconds of the day that a value's clock says; None without one."""
    m = re.search(r"T(\d\d?)(?::(\d\d))?(?::(\d\d))?", value)
    return int(m[1]) % 24 * 3600 + int(m[2] or 0) * 60 + int(m[3] or 0) if m else None


def moment(text):
    """A moment of Microsoft's ("2016-11-07", "2016-11-07 08:00:00"); None for "not resolved"."""
    try:
        return dt.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def seconds(text):
    m = re.fullmatch(r"(\d\d):(\d\d):(\d\d)", text or "")
    return int(m[1]) * 3600 + int(m[2]) * 60 + int(m[3]) if m else None


def fits(pattern, value):
    """X stands for any figure: "XXXX-07" fits "2016-07"."""
    return re.fullmatch(re.escape(plain(pattern)).replace("X", "[0-9X]"), plain(value)) is not None


def named(gold, value):
    """The value is the expected one by name, in a year or day that the resolutions allow."""
    if plain(value) == plain(gold["value"]):
        return True
    if not fits(gold["value"], value):
        return False
    heads = [r.get(key, "") for r in gold["rt_values"] for key in ("value", "start", "end")]
    return any(value[:4] == head[:4] for head in heads if head)


def same_moment(gold, value, words, covers):
    if covers and gold["rt_type"] == "date":
        value = value.split("T")[0]
    there = extent(value)
    if there is None:
        return False
    for wanted in filter(None, (moment(r.get("value")) for r in gold["rt_values"])):
        whole = gold["rt_type"] == "date"
        if there[0] == wanted and (not whole or there[1] - there[0] == DAY):
            return True
        if MODIFIED.search(words) and there[0].date() == wanted.date() and there[1] - there[0] == DAY:
            return True
        if whole and COARSE.search(words) and len(value) in (4, 7) and there[0] <= wanted < there[1]:
            return True
    return False


def same_clock(gold, value):
    return clock(value) is not None and clock(value) in [seconds(r.get("value")) for r in gold["rt_values"]]


def ends(gold):
    """(start, end) of each resolution, either may be None; of clocks in seconds of the day."""
    read = seconds if gold["rt_type"] == "timerange" else moment
    return [(read(r.get("start")), read(r.get("end"))) for r in gold["rt_values"]]


def same_end(wanted, first, after):
    return wanted in (first, after) or (isinstance(wanted, dt.datetime) and wanted + DAY == after)


def same_range(gold, values, words, reference):
    parts = [part for value in values for part in value.split("/")]
    member = re.fullmatch(r"\((.*),(.*),(.*)\)", gold["value"])
    lengths = [length(value) for value in values]
    counted = member and length(member[3]) is not None and length(member[3]) in lengths
    if gold["rt_type"] == "timerange":
        clocks = [clock(part) for part in parts]
        if counted and any(c in pair for c in clocks if c is not None for pair in ends(gold)):
            return True
        return any(pair in list(itertools.combinations(clocks, 2)) for pair in ends(gold))
    today = (reference, reference + DAY) if reference else None
    extents = [e for e in (today if part == "PRESENT_REF" else extent(part) for part in parts) if e]
    pairs = list(itertools.combinations(extents, 2))
    for start, end in ends(gold):
        if any(e[0] == start and e[1] > start and same_end(end, e[1], e[1]) for e in extents):
            return True
        if any(a[0] == start and same_end(end, b[0], b[1]) for a, b in pairs):
            return True
        if start and end and MODIFIED.search(words) and any(a[0] <= start <= a[1] and b[0] <= end <= b[1] for a, b in pairs):
            return True
        # A stretch of one day ("early on Wednesday"), or one without its other end.
        midnight = start and dt.datetime(*start.timetuple()[:3])
        one_day = start and end and midnight.date() == (end - dt.timedelta(seconds=1)).date() and "T" not in gold["value"]
        if one_day and (midnight, midnight + DAY) in extents:
            return True
        if (start is None) != (end is None) and any(e[0] == (start or end) for e in extents):
            return True
        if counted and any(e[0] in (start, end) for e in extents):
            return True
    # A length counted from the reference day, or from the edge of a period.
    if counted and EDGE.search(words):
        return True
    number = max(1, float(re.sub(r"^PT?([\d.]+)?.*", r"\1", member[3]) or 1)) if counted else 1
    unit = 3653 * 86400 if "decade" in words else 92 * 86400 if "quarter" in words else length(member[3]) / number if counted else 0
    return bool(counted and reference and any(
        x is not None and abs((x - reference).total_seconds()) <= max(1.5 * 86400, unit) for pair in ends(gold) for x in pair))


def right(gold, found, words, reference):
    values = [t["value"] for t in found]
    if any(named(gold, value) for value in values):
        return True
    kind = gold["rt_type"]
    if kind in ("time", "timerange") and any(plain(v[v.index("T"):]) == plain(gold["value"]) for v in values if "T" in v):
        return True
    part = re.search(r"T(?:MO|AF|EV|NI|DT)$", gold["value"])
    if part and any(v.endswith(part[0]) and v[:10] in [r.get("start", "")[:10] for r in gold["rt_values"]] for v in values):
        return True
    if kind in ("date", "datetime"):
        covers = [t["begin"] <= gold["begin"] and gold["end"] <= t["end"] and t["end"] - t["begin"] > len(words) for t in found]
        return any(same_moment(gold, value, words, over) for value, over in zip(values, covers))
    if kind == "time":
        return any(same_clock(gold, value) for value in values)
    if kind == "duration":
        wanted = length(gold["value"])
        vague = re.sub(r"[\d.]+", "X", gold["value"]) if not re.search(r"\d", words) else None
        return any(v == vague or (wanted is not None and length(v) == wanted) for v in values)
    if kind == "set":
        weekend = gold["value"] in ("P1WE", "XXXX-WXX-WE") and any(v in ("P1WE", "XXXX-WXX-WE") for v in values)
        wanted = length(gold["value"])
        return weekend or any(wanted and length(v) and abs(length(v) - wanted) < 0.02 * wanted for v in values)  # P0.5Y is P6M
    return same_range(gold, values, words, reference)


def left_out(gold, words):
    """The name of the rule that leaves an expected expression out; None for one that counts."""
    if gold["rt_type"] in ("datetime", "datetimerange") and UNIT_OF_CLOCK.search(words) and not CLOCK.search(words):
        return "moment"
    if DEFINITE.fullmatch(words):
        return "definite"
    if re.search(r"TME[BLD]$", gold["value"]) or gold["value"].startswith("SY"):
        return "meals"
    if re.fullmatch(r"\d{8}", words):
        return "eight"
    if WEEKDAY.match(words):
        return "week"
    bare = gold["rt_type"] in ("time", "datetime", "timerange", "datetimerange") and "T" in gold["value"] and HOUR.search(gold["value"])
    if bare and not SIGN.search(words):
        return "hour"
    day = re.match(r"\d{4}-\d\d-\d\d", gold["value"])
    if day:
        try:
            dt.date.fromisoformat(day[0])
        except ValueError:
            return "no day"
    return None


def code(program, cases):
    rows = "".join(json.dumps({"id": c["doc_id"], "text": c["text"], "published": (c.get("dct") or "")[:10] or None}) + "\n" for c in cases)
    done = subprocess.run([program, "code", "--format", "jsonl", "--quiet", "--input-format", "jsonl", "-"], input=rows, capture_output=True,
                          text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        sys.exit(f"score_recognizers: {program} ended with {done.returncode}: {done.stderr[:500]}")
    return {row["id"]: row["times"] for row in map(json.loads, done.stdout.splitlines())}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("cases")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with open(options.cases, encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines if line.strip()]
    answers = code(options.program, cases)
    ok, of, out = collections.Counter(), collections.Counter(), collections.Counter()
    for case in cases:
        times = answers[case["doc_id"]]
        if not case["timex"]:
            of["silence"] += 1
            ok["silence"] += all(t["value"].endswith("_REF") for t in times)
            if options.errors and not all(t["value"].endswith("_REF") for t in times):
                print(f"silence\t{case['text']}\t{[(t['text'], t['value']) for t in times]}")
            continue
        reference = moment((case.get("dct") or "")[:10])
        whole = True
        for gold in case["timex"]:
            words = case["text"][gold["begin"]:gold["end"]]
            if left_out(gold, words):
                out[left_out(gold, words)] += 1
                continue
            found = [t for t in times if min(t["end"], gold["end"]) > max(t["begin"], gold["begin"])]
            good = right(gold, found, words, reference)
            of[gold["rt_type"]] += 1
            ok[gold["rt_type"]] += good
            whole = whole and good
            if options.errors and not good:
                print(f"{gold['rt_type']}\t{words}\t{gold['value']}\t{[(t['text'], t['value']) for t in found]}\t{(case.get('dct') or '')[:10]}\t{case['text'][:120]!r}")
        of["cases"] += 1
        ok["cases"] += whole
    kinds = sorted(set(of) - {"cases", "silence"})
    figures = {kind: 100 * ok[kind] / of[kind] for kind in kinds}
    figures["expressions"] = 100 * sum(ok[k] for k in kinds) / max(1, sum(of[k] for k in kinds))
    figures["cases"] = 100 * ok["cases"] / max(1, of["cases"])
    figures["silence"] = 100 * ok["silence"] / max(1, of["silence"])
    of["expressions"] = sum(of[k] for k in kinds)
    if options.json:
        print(json.dumps({"left_out": out, **figures}))
    else:
        for key, value in figures.items():
            print(f"{key:14}{of[key]:6}{value:8.1f}")
        print("left out: " + ", ".join(f"{count} {rule}" for rule, count in sorted(out.items())))


if __name__ == "__main__":
    main()
