"""The table of lemmas that the reader looks words up in: what the treebanks' train parts have, and the inflected
forms of WordNet's verbs, nouns and adjectives (Debian's wordnet-base; Princeton University, WordNet licence)."""
import collections
import os

import data as D

# The share of a word and tag that one lemma must have; below it the network decides by the sentence ("her": she or her).
# Other nouns, verbs and adjectives take their most frequent lemma, always the same: patterns are written over lemmas.
LEAST_SHARE = 0.9
OPEN = ("NOUN", "VERB", "ADJ")
VOWELS = "aeiou"


def of_treebanks(root):
    """"word<tab>TAG" (lower case) -> lemma. Proper nouns are left to the scripts. What stands in a name ("New York": ADJ,
    but NNP) is not counted: there the runtime gives the lemma a capital."""
    seen = collections.defaultdict(collections.Counter)
    for name in ("ewt", "gum"):
        for s in D.read_conllu(f"{root}/ud/{name}-train.conllu.gz"):
            for word, tag, fine, lemma in zip(s.words, s.upos, s.xpos, s.lemmas):
                if tag in ("PROPN", "X", "PUNCT", "SYM", "NUM") or fine in ("NNP", "NNPS") or lemma == "_" or "\t" in word + lemma:
                    continue
                seen[f"{word.lower().replace(chr(0x2019), chr(39))}\t{tag}"][lemma] += 1
    firm = {}
    for key, counts in seen.items():
        lemma, count = counts.most_common(1)[0]
        if key.split("\t")[1] in OPEN or count >= LEAST_SHARE * sum(counts.values()):
            firm[key] = lemma
    return firm, set(seen)


def words_of(folder, part):
    with open(f"{folder}/index.{part}", encoding="utf-8") as f:
        return [w for w in (line.split(" ", 1)[0] for line in f) if w.isalpha() and len(w) > 2]


def exceptions(folder, part):
    with open(f"{folder}/{part}.exc", encoding="utf-8") as f:
        return [(form, lemma) for form, lemma, *_ in (line.split() for line in f) if (form + lemma).isalpha() and form != lemma]


def doubles(word):
    """The stem that a vowel's ending may double ("stop" -> "stopp"), else None."""
    closed = word[-1] not in VOWELS + "wxy" and word[-2] in VOWELS and (len(word) < 3 or word[-3] not in VOWELS)
    return word + word[-1] if closed else None


def third_person(word):
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    if word[-1] == "y" and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def stems(word, ending):
    """Stems that `ending` ("ed", "ing") is put to; two when only the stress could tell."""
    if word.endswith("e") and not (ending == "ing" and word.endswith(("ee", "oe", "ye"))):
        return [word[:-2] + "y"] if ending == "ing" and word.endswith("ie") else [word[:-1]]
    if ending == "ed" and word[-1] == "y" and word[-2] not in VOWELS:
        return [word[:-1] + "i"]
    twice = doubles(word)
    syllables = sum(a in VOWELS and b not in VOWELS for a, b in zip(word, word[1:]))
    return [word] if not twice else [twice] if syllables < 2 else [word, twice]


def compared(word):
    """Comparative and superlative of an adjective that takes endings: of one syllable, or of two and "y"."""
    syllables = sum(a in VOWELS and b not in VOWELS for a, b in zip(word, word[1:] + "."))
    if word.endswith(("ed", "ing")) or len(word) > 7 or syllables > 1 + word.endswith(("y", "e")):
        return []
    stem = word[:-1] if word.endswith("e") else word[:-1] + "i" if word[-1] == "y" and word[-2] not in VOWELS else doubles(word) or word
    return [stem + "er", stem + "est"]


CALENDAR = ("January February March April June July August September October November December "
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split()
LONGER = {"sept": "September", "tues": "Tuesday", "weds": "Wednesday", "thur": "Thursday", "thurs": "Thursday"}


def of_calendar():
    """Months and days cut short; "Sun" and "Jan" are names too, and count with a stop only."""
    short = {name[:3].lower(): name for name in CALENDAR} | LONGER
    return {f"{word}{stop}\tPROPN": name for word, name in short.items() for stop in ("", ".") if stop or word not in ("sun", "jan")}


def of_wordnet(folder):
    """"word<tab>TAG" -> lemma, of forms that only one lemma can have."""
    may = collections.defaultdict(set)
    for form, lemma in exceptions(folder, "verb"):
        may[form, "VERB"].add(lemma)
    for verb in words_of(folder, "verb"):
        may[verb, "VERB"].add(verb)
        may[third_person(verb), "VERB"].add(verb)
        for stem in stems(verb, "ing"):
            may[stem + "ing", "VERB"].add(verb)
        for stem in stems(verb, "ed"):
            may[stem + "ed", "VERB"].add(verb)
    for part, tag in (("noun", "NOUN"), ("adj", "ADJ")):
        for form, lemma in exceptions(folder, part):
            may[form, tag].add(lemma)
        for word in words_of(folder, part):
            may[word, tag].add(word)
            if tag == "NOUN" and word.endswith("man"):
                may[word[:-2] + "en", tag].add(word)
            if tag == "NOUN" and third_person(word) != word + "s":
                may[third_person(word), tag].add(word)
            for form in compared(word) if tag == "ADJ" else ():
                may[form, tag].add(word)
    nouns = {word for word, tag in may if tag == "NOUN"}
    no_plural = lambda form, tag: tag == "NOUN" and form.endswith("s") and form[-2] not in "isu" and form[:-1] not in nouns  # "feces"
    return {f"{form}\t{tag}": lemma for (form, tag), (lemma, *others) in may.items() if not others and (form != lemma or no_plural(form, tag))}


def table(root, wordnet):
    firm, seen = of_treebanks(root)
    more = of_wordnet(wordnet) if os.path.isdir(wordnet) else {}
    if not more:
        raise SystemExit(f"{wordnet}: WordNet is not there (Debian's wordnet-base)")
    return dict(sorted((firm | of_calendar() | {k: v for k, v in more.items() if k not in seen}).items()))
