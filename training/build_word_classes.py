#!/usr/bin/env python3
"""Writes data/classes/wordnet.cls: nouns by kind, the hyponyms of a few WordNet nouns.

usage: training/build_word_classes.py [DICT] > data/classes/wordnet.cls

DICT is WordNet's folder of data files (default: /usr/share/wordnet, Debian's wordnet-base). A word is taken when its first sense lies
below the kind, so that "bank" stays no building for being one in its second sense, and when it is written in small letters.
"""
import collections
import pathlib
import sys

KINDS = (("person-nouns", ("person",), False), ("vehicle-nouns", ("vehicle",), True), ("weapon-nouns", ("weapon", "weaponry"), True),
         ("building-nouns", ("building",), True), ("crime-nouns", ("crime",), True))
# Words whose sense as a person is rare in the news.
NOT_MEANT = set("""abomination aberrant automatic baby baggage ball beast bird blood bomb bottom buster butter case catch celebrant chip
commercial common cracker darling dead demon devil diamond double draw dynamo egghead face first second third fourth fifth fire fireball fox gem
general goat hat heavy hulk killing kid land machine may meat miss model more object one opposite original partner peer pick picture pig
plant pro rat relation root sort sound spark standard subject support swell tank target thing time total touch type vegetable villain volume wall welcome
western wreck yes""".split())
WIDEST = 170


def read(folder):
    below, words = collections.defaultdict(list), {}
    for line in open(folder / "data.noun", encoding="utf-8"):
        if line.startswith(" "):
            continue
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        words[fields[0]] = [fields[4 + 2 * i] for i in range(count)]
        at = 4 + 2 * count
        for i in range(int(fields[at])):
            symbol, target, part, _ = fields[at + 1 + 4 * i: at + 5 + 4 * i]
            if symbol == "@" and part == "n":
                below[target].append(fields[0])
    senses = {}
    for line in open(folder / "index.noun", encoding="utf-8"):
        if not line.startswith(" "):
            fields = line.split()
            senses[fields[0]] = fields[4 + int(fields[3]) + 2:]
    return below, words, senses


def members(roots, several, below, words, senses):
    found, open_ = set(), [senses[root][0] for root in roots]
    while open_:
        one = open_.pop()
        if one not in found:
            found.add(one)
            open_ += below[one]
    fit = lambda word, one: (word.islower() and len(word) > 2 and word.replace("_", "").isalpha() and senses[word][0] == one
                             and (several or "_" not in word) and word not in NOT_MEANT)
    return sorted({word.replace("_", " ") for one in found for word in words[one] if fit(word, one)})


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    net = read(folder)
    print("# Sets of nouns by kind, compiled from the hyponyms of WordNet 3.0 (first senses only; data/SOURCES.md). Hand-made classes include them.")
    for name, roots, several in KINDS:
        print(f"\nclass   {name}")
        line = []
        for word in members(roots, several, *net):
            line.append(word)
            if sum(len(one) + 3 for one in line) > WIDEST:
                print("lemma   " + " | ".join(line))
                line = []
        if line:
            print("lemma   " + " | ".join(line))


main()
