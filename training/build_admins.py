#!/usr/bin/env python3
"""Makes data/gazetteer/admins.tsv out of data/gazetteer/places.tsv: first-order divisions with a rough centre.

usage: training/build_admins.py [DATA]        (default: data; run it again after build_gazetteer.py)

The centre is the mean of the division's places weighted by the root of their population. Left out are divisions named
as a city of their own country or a large one elsewhere, since the city is what news mean by the name, names of one
common word, and what regions.tsv has by hand.
"""
import collections
import csv
import math
import pathlib
import re
import sys
import unicodedata

COMMON = set("""north south east west northern southern eastern western central centre center capital nord sud est ouest oeste norte sur este
 rivers delta plateau islands island upper lower coast littoral savanes maritime centrale union gulf bay cross lakes highlands midlands
 far marine mountain river valley plains national federal district province state region city metropolitan special autonomous republic
 canton county zone unity warrap green grand little great new old saint santa san cruz la los las el al de""".split())
TYPES = r"(?: (?:State|Province|Region|Department|Governorate|Oblast|District|County|Prefecture|Republic|Division|Canton|Krai|Territory|Wilayat|Voivodeship|Island|Islands|Municipality|Emirate))+$"


def fold(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", text))


def main():
    data = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "data") / "gazetteer"
    with open(data / "places.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    by_hand = set()
    for line in (data / "regions.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        if not line.startswith("#"):
            by_hand.update(fold(name) for name in line.split("\t")[0].split(" | "))
    cities, sums = collections.defaultdict(list), collections.defaultdict(lambda: [0.0, 0.0, 0.0, 0])
    for row in rows:
        people = float(row["population"].rstrip("*") or 0)
        cities[row["key"]].append((row["country"], people))
        if row["admin1"]:
            weight = math.sqrt(people + 1)
            s = sums[row["country"], row["admin1"]]
            for i, value in enumerate((float(row["lat"]) * weight, float(row["lon"]) * weight, weight, 1)):
                s[i] += value
    out = []
    for (country, admin), (lat, lon, weight, count) in sorted(sums.items()):
        names = []
        for name in dict.fromkeys((admin, re.sub(TYPES, "", admin), re.sub(r"^(?:State of|Province of|Autonomous Province of) ", "", admin))):
            words = fold(name).split()
            city = any(c == country or people >= 100 for c, people in cities.get(fold(name), []))
            if not words or all(w in COMMON for w in words) or city or fold(name) in by_hand or len(fold(name)) < 4:
                continue
            names.append(name)
        if names:
            out.append(f"{' | '.join(names)}\tadmin\t{country}\t{admin}\t{lat / weight:.1f}\t{lon / weight:.1f}")
    head = "# First-order divisions with rough centres, made of places.tsv (GeoNames, CC BY 4.0) by training/build_admins.py.\n"
    (data / "admins.tsv").write_text("name\tkind\tcountry\tadmin1\tlat\tlon\n" + head + "\n".join(out) + "\n", encoding="utf-8")
    print(f"{len(out)} divisions")


if __name__ == "__main__":
    main()
