#!/usr/bin/env python3
"""Values of dates across annotation schemes: score_dates.py GOLD.jsonl SYSTEM.jsonl [--errors N]

The gold may write a value as TIMEX3 ("2009-W13"), as a range of days ("2009-03-23/2009-03-29", an open side
allowed), as a bare clock ("18:13:00") or as the tuples of Recognizers-Text ("(2016-11-07,2016-11-10,P3D)").
A gold expression counts as found when a system expression overlaps it and either the values are equal or both
name the same days (intersection over union 0.6 or more) or the same clock time. A range that the system gives
as two expressions ("from 2004", "to 2009") is joined. Prints recall, by type and in all.
The system file is what times_dump prints.
"""
import argparse
import calendar
import datetime
import json
import re
import sys


def day(y, m, d):
    try:
        return datetime.date(y, m, d)
    except ValueError:
        return None


def point(text):
    """First and last day of a single value, or None."""
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(T.*)?", text):
        d = day(int(m[1]), int(m[2]), int(m[3]))
        return (d, d) if d else None
    if m := re.fullmatch(r"(\d{4})-(\d\d)", text):
        y, mo = int(m[1]), int(m[2])
        if y and 1 <= mo <= 12:
            return day(y, mo, 1), day(y, mo, calendar.monthrange(y, mo)[1])
    if m := re.fullmatch(r"(?:FY)?(\d{3,4})", text):
        y = int(m[1])
        return (day(y, 1, 1), day(y, 12, 31)) if y else None
    if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", text):
        try:
            a = datetime.date.fromisocalendar(int(m[1]), int(m[2]), 6 if m[3] else 1)
        except ValueError:
            return None
        return a, a + datetime.timedelta(days=1 if m[3] else 6)
    if m := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", text):
        y, mo = int(m[1]), {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[m[2]]
        end_y, end_m = (y + 1, 2) if mo == 12 else (y, mo + 2)
        return day(y, mo, 1), day(end_y, end_m, calendar.monthrange(end_y, end_m)[1])
    return None


def extent(value):
    value = value.strip()
    if m := re.fullmatch(r"\(([^,]*),([^,]*),[^,]*\)", value):  # Recognizers: the end is not included
        a, b = point(m[1].split("T")[0]), point(m[2].split("T")[0])
        if a and b and b[0] > a[0]:
            return a[0], b[0] - datetime.timedelta(days=1), b[0]
        return None
    if "/" in value:
        a, b = (point(part) for part in value.split("/", 1))
        return (a[0], b[1], b[1]) if a and b else None
    p = point(value)
    return (p[0], p[1], p[1]) if p else None


def written(value):
    """Extent of a system value, decades and centuries too."""
    if re.fullmatch(r"\d{3}", value) and value != "000":
        return day(int(value) * 10, 1, 1), day(int(value) * 10 + 9, 12, 31)
    if re.fullmatch(r"\d\d", value) and value != "00":
        return day(int(value) * 100, 1, 1), day(int(value) * 100 + 99, 12, 31)
    e = extent(value)
    return e[:2] if e else None


def clock(value):
    m = re.search(r"T(\d\d):?(\d\d)?", value) or re.match(r"(\d\d):(\d\d)", value)
    return (int(m[1]) % 24, int(m[2] or 0)) if m else None


def same_days(gold, days):
    best = 0
    for end in {gold[1], gold[2]}:
        inter = (min(end, days[1]) - max(gold[0], days[0])).days + 1
        union = (max(end, days[1]) - min(gold[0], days[0])).days + 1
        best = max(best, inter / union)
    return best >= 0.6


def normal(value, published):
    """Recognizers' spelling of a TIMEX value in ours."""
    value = re.sub(r"^-(\d{3,4})$", lambda m: "BC" + m[1].zfill(4), value)  # years before Christ
    value = re.sub(r"^T", "XXXX-XX-XXT", value)
    value = re.sub(r"T(\d\d)$", r"T\1:00", value)
    return value.replace("TNT", "TNI")


def same_length(gold, system, text):
    """Durations in one unit; a vague number is 3 in Recognizers and X in TIMEX3."""
    def plain(value):
        value = value.replace("PT0.5H", "PT30M").replace("P0.5Y", "P6M").replace("P4BD", "P4D")
        if m := re.fullmatch(r"P(\d+)Q", value):
            return f"P{3 * int(m[1])}M"
        return value
    if re.search(r"few|several|some", text) and "X" in system:
        return gold.replace("3", "X") == system
    return plain(gold) == plain(system)


def found(gold, near, published):
    value = str(gold.get("value") or "")
    rows = [r for r in near if min(r["end"], gold["end"]) > max(r["begin"], gold["begin"])]
    if not rows:
        return "missed"
    resolved = [x for v in gold.get("rt_values") or [] for x in ([v.get("value")] if v.get("value") else [])]
    starts = [(v.get("start"), v.get("end")) for v in gold.get("rt_values") or [] if v.get("start") and v.get("end")]
    for r in rows:
        if r["value"] in (value, normal(value, published)) or r["value"] in resolved:
            return ""
        if clock(value) and clock(value) == clock(r["value"]):
            if extent(value) is None or not r.get("days") or r["value"].startswith("XXXX"):
                return ""
            d = [datetime.date.fromisoformat(x) for x in r["days"]]
            if same_days(extent(value), d):
                return ""
            continue
        days = [datetime.date.fromisoformat(x) for x in r["days"]] if r.get("days") else None
        if re.search(r"month|year|decade", r["text"]) and re.search(r"ago|later|from now|back", r["text"]) and days:
            # TIMEX3 resolves "two months ago" to the month, others to the day.
            if any(c and days[0] <= c[0] <= days[1] for c in [extent(value)]):
                return ""
        candidates = [extent(value)] + [extent(x.split(" ")[0]) for x in resolved]
        candidates += [extent(f"({a.split(' ')[0]},{b.split(' ')[0]},X)") for a, b in starts]
        part = re.search(r"T(MO|AF|EV|NI|DT)$", value)
        if part and not r["value"].endswith(part[0]):
            continue
        if part and re.fullmatch(r"T..", value):
            return ""
        for extents in (days, written(r["value"])):
            if extents and not clock(value) and any(c and same_days(c, extents) for c in candidates):
                return ""
        if re.fullmatch(r"P.*", value) and same_length(value, r["value"], r["text"]):
            return ""
        # "since August", "before 2018": the gold range has one side, the expression is its edge.
        for v in gold.get("rt_values") or []:
            if days and bool(v.get("start")) != bool(v.get("end")) and not clock(value):
                edge = point((v.get("start") or v.get("end")).split(" ")[0])
                if edge and days[0] <= edge[0] <= days[1] + datetime.timedelta(days=1):
                    return ""
    if len(rows) > 1:
        days = [[datetime.date.fromisoformat(x) for x in r["days"]] for r in rows if r.get("days")]
        if len(days) > 1:
            whole = (min(d[0] for d in days), max(d[1] for d in days))
            starts_last = (whole[0], max(d[0] for d in days))
            wanted = [extent(value)] + [extent(f"({a.split(' ')[0]},{b.split(' ')[0]},X)") for a, b in starts]
            for c in wanted:
                if c and (same_days(c, whole) or (starts_last[1] > starts_last[0] and same_days(c, starts_last))):
                    if "T" not in value:
                        return ""
        m = re.fullmatch(r"\(([^,]*),([^,]*),[^,]*\)", value)
        if m and clock(m[1]) and clock(m[2]) and len(rows) == 2:
            if clock(rows[0]["value"]) == clock(m[1]) and clock(rows[1]["value"]) == clock(m[2]):
                return ""
    return "wrong: " + " | ".join(f"{r['text']} = {r['value']}" for r in rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    load = lambda path: {r["doc_id"]: r for r in map(json.loads, filter(str.strip, open(path, encoding="utf-8")))}
    gold, system = load(options.gold), load(options.system)
    counts, clean, errors = {}, [0, 0], []
    for key, row in gold.items():
        timex = system.get(key, {}).get("timex", [])
        bad = 0
        for g in row["timex"]:
            why = found(g, timex, row.get("dct"))
            for name in ("all", g.get("rt_type") or g["type"]):
                c = counts.setdefault(name, [0, 0])
                c[0] += not why
                c[1] += 1
            if why:
                bad += 1
                errors.append((str(row.get("dct"))[:10], row["text"][g["begin"]:g["end"]], str(g.get("value")), why))
        if not row["timex"]:
            bad += len(timex)
            for r in timex:
                errors.append((str(row.get("dct"))[:10], row["text"][:80], "nothing", f"{r['text']} = {r['value']}"))
        clean[0] += not bad
        clean[1] += 1
    for name, (ok, n) in sorted(counts.items()):
        print(f"{name:<16}{ok:>6} of {n:<6}{100 * ok / n:6.1f} %")
    print(f"{'documents':<16}{clean[0]:>6} of {clean[1]:<6}{100 * clean[0] / clean[1]:6.1f} %  without a fault")
    for e in errors[:options.errors]:
        print("\t".join(e), file=sys.stderr)


if __name__ == "__main__":
    main()
