"""Reads the training data of the reader: CoNLL-U treebanks, IOB2 names, and the words' features.

Features come from the program's own code (the target dump_features), so that training sees exactly
what the runtime sees.
"""
import collections
import gzip
import re
import subprocess

NER_KINDS = ["PER", "ORG", "LOC", "NORP", "EVENT", "MISC"]
NER_TAGS = ["O"] + [f"{bio}-{kind}" for kind in NER_KINDS for bio in "BI"]
# What a set's own type becomes; None: the tokens take no part in the loss (the schemes differ).
NER_MAP = {
    "docred": {"DATE": "O", "NUM": "O"},
    "re3d": {"PER": None, "DATE": "O", "QUANTITY": "O", "MONEY": "O", "WEAPON": None, "MILPLATFORM": None, "VEHICLE": None, "DOC": None},
    "crossner": {"GPE": "LOC"},
    "wikigold": {},
    "gum": {},
}
NATIONALITY = re.compile(
    r"^(.{2,}(ian|ean|ish|ese|ican)s?|French|Dutch|Greeks?|Swiss|Czechs?|Thai|Iraqis?|Israelis?|Pakistanis?|Saudis?|Afghans?|Kurds?|"
    r"Germans?|Romans?|Turks?|Arabs?|Serbs?|Croats?|Finns?|Swedes?|Danes?|Poles?|Kuwaitis?|Qataris?|Yemenis?|Omanis?|Nepali|Bengali|"
    r"Bangladeshis?|Somalis?|Uzbeks?|Kazakhs?|Tajiks?|Welsh|Filipinos?|Slovaks?)$")


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")


class Sentence:
    """Words with, where known, upos, xpos, feats, lemma, head (0 = root), relation, ner (tag or None)."""
    __slots__ = ("words", "upos", "xpos", "feats", "lemmas", "heads", "relations", "ner")

    def __init__(self, words):
        self.words = words
        self.upos = self.xpos = self.feats = self.lemmas = self.heads = self.relations = self.ner = None


def read_conllu(path):
    sentences, rows = [], []
    with open_text(path) as f:
        for line in list(f) + ["\n"]:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    s = Sentence([r[1] for r in rows])
                    s.lemmas, s.upos, s.xpos, s.feats = ([r[i] for r in rows] for i in (2, 3, 4, 5))
                    s.heads, s.relations = [int(r[6]) for r in rows], [r[7] for r in rows]
                    sentences.append(s)
                rows = []
            elif line[0] != "#":
                cols = line.split("\t")
                if cols[0].isdigit():
                    rows.append(cols)
    return sentences


def read_iob2(path, scheme):
    mapping = NER_MAP[scheme]
    sentences, words, tags = [], [], []
    with open_text(path) as f:
        for line in list(f) + ["\n"]:
            line = line.rstrip("\n")
            if not line.strip():
                if words:
                    s = Sentence(words)
                    s.ner = map_tags(words, tags, mapping)
                    sentences.append(s)
                words, tags = [], []
            elif not (line.startswith("# ") and "\t" not in line):
                word, tag = line.split("\t")[0], line.split("\t")[-1]
                words.append(word)
                tags.append(tag)
    return sentences


def map_tags(words, tags, mapping):
    out = []
    for i, tag in enumerate(tags):
        if tag == "O":
            out.append("O")
            continue
        bio, kind = tag.split("-", 1)
        kind = mapping.get(kind, kind)
        alone = bio == "B" and (i + 1 == len(tags) or not tags[i + 1].startswith("I-"))
        if kind in ("LOC", "MISC") and alone and NATIONALITY.match(words[i]):
            kind = "NORP"
        out.append(None if kind is None else "O" if kind == "O" or kind not in NER_KINDS else f"{bio}-{kind}")
    return out


def add_names(treebank, names):
    """Puts the names of the same sentences onto a treebank; proper nouns and nationalities that the set
    leaves unmarked (it marks persons, organisations and places only) take no part in the loss."""
    assert len(treebank) == len(names)
    for s, n in zip(treebank, names):
        assert len(s.words) == len(n.words), (s.words, n.words)
        s.ner = [None if tag == "O" and (s.upos[i] == "PROPN" or NATIONALITY.match(s.words[i])) else tag
                 for i, tag in enumerate(n.ner)]


CALENDAR = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
                     "november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec".split())


def mark_no_names(treebank):
    """Tells the name head what is no name in a treebank that has no names marked: every word but proper nouns, what stands
    between two of them, and nationalities. Those take no part in the loss; days, months and addresses of the web are no names."""
    for s in treebank:
        proper = [u == "PROPN" and w.lower().rstrip(".") not in CALENDAR for u, w in zip(s.upos, s.words)]
        n = len(proper)
        near = lambda i: any(proper[max(0, i - 2):i]) and any(proper[i + 1:i + 3])
        s.ner = [None if not is_address(w) and (proper[i] or near(i) or NATIONALITY.match(w)) else "O" for i, w in enumerate(s.words)]


def add_own_names(treebank, path):
    """Names that the program itself found in a treebank without names (IOB2 of `chancery parse`), where the treebank's tags bear
    them out: the name is a whole run of proper nouns. An organisation of one word is too often wrong and stays unmarked."""
    found = read_iob2(path, "gum")
    assert len(treebank) == len(found)
    for s, n in zip(treebank, found):
        assert len(s.words) == len(n.words), (s.words, n.words)
        proper = [u == "PROPN" for u in s.upos] + [False]
        for i, tag in enumerate(n.ner):
            if tag not in ("B-PER", "B-LOC", "B-ORG"):
                continue
            end = next(j for j in range(i + 1, len(n.ner) + 1) if j == len(n.ner) or n.ner[j] != "I" + tag[1:])
            whole = all(proper[i:end]) and not proper[i - 1 if i else -1] and not proper[end]
            if whole and (tag != "B-ORG" or end > i + 1):
                s.ner[i:end] = n.ner[i:end]


def is_address(word):
    return "@" in word or "://" in word or word.startswith("www.")


def lemma_script(word, lemma):
    """The edit that makes the lemma: casing (l lower, k keep, t title) : letters cut : letters added."""
    best = None
    for casing, base in (("l", word.lower()), ("k", word), ("t", word[:1].upper() + word[1:].lower())):
        n = 0
        while n < len(base) and n < len(lemma) and base[n] == lemma[n]:
            n += 1
        script = f"{casing}:{len(base) - n}:{lemma[n:]}"
        cost = (len(base) - n) + len(lemma) - n
        if best is None or cost < best[0]:
            best = (cost, script)
    return best[1]


class Features:
    """word -> (form, shape, [pieces]) by way of the program's own code."""

    def __init__(self, tool):
        self.tool, self.known = tool, {}

    def prepare(self, words):
        new = sorted({w for w in words if w not in self.known and "\n" not in w})
        out = subprocess.run([self.tool], input="\n".join(new) + "\n", capture_output=True, text=True, check=True, encoding="utf-8").stdout
        for word, line in zip(new, out.split("\n")):
            form, shape, pieces = line.split("\t")
            self.known[word] = (form, int(shape), [int(p) for p in pieces.split(",")])

    def __getitem__(self, word):
        return self.known[word]


def counts(items, least):
    c = collections.Counter(items)
    return [x for x, n in c.most_common() if n >= least]
