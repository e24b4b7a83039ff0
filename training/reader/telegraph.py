"""Gold trees in a headline's style. Headlines leave out articles and auxiliaries, tell the past in the present and
the future in the infinitive ("The president has urged Iran to stop" -> "President urges Iran to stop"), and end without
a stop; treebanks hold few of them. The trees of what is left stay as they were.

Style of headlines: Mårdh, "Headlinese" (1980); the same idea as training on compressed sentences."""
import collections
import copy

PLURAL = ("NNS", "NNPS")
SINGULAR_FEATS = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
PLURAL_FEATS = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"


def third_person(lemma):
    """"urge" -> "urges", by the rules of spelling."""
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in ("a", "e", "o", "u"):
        return lemma[:-1] + "ies"
    return lemma + "s"


def present_forms(sentences):
    """lemma -> form that the treebank has with the tag VBZ."""
    seen = collections.defaultdict(collections.Counter)
    for s in sentences:
        for word, tag, lemma in zip(s.words, s.xpos, s.lemmas):
            if tag == "VBZ":
                seen[lemma][word.lower()] += 1
    return {k: c.most_common(1)[0][0] for k, c in seen.items()}


def telegraph(s, forms, rng):
    """The sentence in a headline's style, or None where it has no subject of the third person to tell of."""
    n = len(s.words)
    children = [[] for _ in range(n + 1)]
    for i, head in enumerate(s.heads):
        children[head].append(i)
    root = children[0][0]
    subjects = [c for c in children[root + 1] if s.relations[c].split(":")[0] == "nsubj"]
    if not 5 <= n <= 30 or s.upos[root] != "VERB" or not subjects or s.upos[subjects[0]] not in ("NOUN", "PROPN"):
        return None
    t = copy.copy(s)
    t.words, t.upos, t.xpos, t.feats, t.lemmas, t.relations = (list(x) for x in (s.words, s.upos, s.xpos, s.feats, s.lemmas, s.relations))
    gone = set()
    if s.upos[n - 1] == "PUNCT" and not children[n]:
        gone.add(n - 1)
    for i in range(n):
        if s.relations[i] == "det" and s.lemmas[i] in ("a", "the") and not children[i + 1]:
            gone.add(i)
    for verb in range(n):
        if s.upos[verb] == "VERB":
            of_verb(t, s, verb, children, forms, rng, gone)
    if not gone:
        return None
    return without(t, s.heads, gone)


def of_verb(t, s, verb, children, forms, rng, gone):
    """Tense and auxiliaries of one verb."""
    own = children[verb + 1]
    helpers = [c for c in own if s.relations[c].split(":")[0] == "aux"]
    lemmas = [s.lemmas[c] for c in helpers]
    if any(children[c + 1] for c in helpers) or any(s.lemmas[c] in ("not", "n't") for c in own):
        return
    subject = next((c for c in own if s.relations[c].split(":")[0] == "nsubj"), None)
    third = subject is not None and s.upos[subject] in ("NOUN", "PROPN")
    if not third:
        return
    if lemmas in (["be"], ["have", "be"]) and s.xpos[verb] in ("VBN", "VBG"):
        gone.update(helpers)
    elif lemmas == ["will"]:
        c = helpers[0]
        t.words[c], t.lemmas[c], t.upos[c], t.xpos[c], t.feats[c], t.relations[c] = "to", "to", "PART", "TO", "_", "mark"
    elif (lemmas == ["have"] and s.xpos[verb] == "VBN") or (not lemmas and s.xpos[verb] == "VBD" and rng.random() < 0.85):
        gone.update(helpers)
        many = s.xpos[subject] in PLURAL or any(s.relations[c] == "conj" for c in children[subject + 1])
        lemma = s.lemmas[verb]
        t.words[verb] = lemma if many else forms.get(lemma, third_person(lemma))
        t.xpos[verb], t.feats[verb] = ("VBP", PLURAL_FEATS) if many else ("VBZ", SINGULAR_FEATS)


def without(t, heads, gone):
    """Leaves words out that nothing hangs on, and numbers the heads anew."""
    keep = [i for i in range(len(heads)) if i not in gone]
    place = {i + 1: at + 1 for at, i in enumerate(keep)} | {0: 0}
    for name in ("words", "upos", "xpos", "feats", "lemmas", "relations", "ner"):
        values = getattr(t, name)
        if values is not None:
            setattr(t, name, [values[i] for i in keep])
    t.heads = [place[heads[i]] for i in keep]
    t.words[0] = t.words[0][:1].upper() + t.words[0][1:]
    return t
