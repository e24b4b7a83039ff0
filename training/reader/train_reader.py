#!/usr/bin/env python3
"""Trains the reader. One command makes the committed model:

  train_reader.py --data ../shared/data --tool build/release/dump_features --vectors VECTORS.json --work DIR

Resumes from DIR/last.pt when it is there. Seeded; the learning rate falls to zero over --minutes of
training time. DIR/average.pt holds the averaged weights that export_reader.py writes out.
--from MODEL starts with the weights of a committed model instead of chance (and its vocabulary; --vectors is
not needed); --silver adds sentences that the program parsed itself (`chancery parse`).
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import data as D
import telegraph
import warm
from model import Reader

RELATIONS = ("root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop csubj csubj:outer "
             "csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj "
             "nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum vocative xcomp").split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


def load_vectors(path, wanted, top):
    """The `top` most frequent words of the wink set (GloVe 6B, 100 dimensions) and all wanted ones, as unit vectors."""
    with open(path, encoding="utf-8") as f:
        raw = json.load(f)
    words, vectors = raw["words"], raw["vectors"]
    rows, names = [], []
    for i, w in enumerate(words):
        if i < top or w in wanted:
            v = vectors[w] if isinstance(vectors, dict) else vectors[i]
            rows.append(v[:100])
            names.append(w)
    m = np.asarray(rows, dtype=np.float32)
    return names, m / np.maximum(np.linalg.norm(m, axis=1, keepdims=True), 1e-6)


def index(items):
    return {x: i for i, x in enumerate(items)}


class Vocabulary:
    def __init__(self, sentences, features, vectors):
        ud = [s for s in sentences if s.heads]
        forms = [features[w][0] for s in sentences for w in s.words]
        self.words = ["<unknown>"] + D.counts(forms, 2)
        self.fixed, self.matrix = vectors
        self.fixed = ["<unknown>"] + self.fixed
        self.matrix = np.concatenate([np.zeros((1, 100), np.float32), self.matrix])
        self.xpos = D.counts([x for s in ud for x in s.xpos], 1)
        self.feats = D.counts([x for s in ud for x in s.feats], 3)
        self.lemmas = D.counts([D.lemma_script(w, l) for s in ud for w, l in zip(s.words, s.lemmas)], 3)
        self.number()

    @classmethod
    def of_model(cls, entries):
        """The vocabulary of a model file; its vectors come with the weights."""
        v = cls.__new__(cls)
        vars(v).update(warm.vocabulary_of(entries))
        v.number()
        return v

    def number(self):
        self.i_words, self.i_fixed = index(self.words), index(self.fixed)
        self.i_xpos, self.i_feats, self.i_lemmas = index(self.xpos), index(self.feats), index(self.lemmas)

    def state(self):
        return {k: getattr(self, k) for k in ("words", "fixed", "xpos", "feats", "lemmas")}


def encode(sentence, vocabulary, features):
    """Turns a sentence into index arrays; -1 marks what takes no part in the loss."""
    v = vocabulary
    f = [features[w] for w in sentence.words]
    n = len(f)
    none = [-1] * n
    e = {"n": n, "fixed": [v.i_fixed.get(x[0], 0) for x in f], "word": [v.i_words.get(x[0], 0) for x in f], "shape": [x[1] for x in f],
         "pieces": [x[2] for x in f], "ud": bool(sentence.heads)}
    if sentence.heads:
        e["upos"] = [UPOS.index(x) for x in sentence.upos]
        e["xpos"] = [v.i_xpos.get(x, -1) for x in sentence.xpos]
        e["feats"] = [v.i_feats.get(x, -1) for x in sentence.feats]
        e["lemma"] = [-1 if l == "_" and w != "_" else v.i_lemmas.get(D.lemma_script(w, l), -1) for w, l in zip(sentence.words, sentence.lemmas)]
        e["head"] = sentence.heads
        e["rel"] = [RELATIONS.index(r) if r in RELATIONS else RELATIONS.index(r.split(":")[0]) for r in sentence.relations]
    else:
        e.update(upos=none, xpos=none, feats=none, lemma=none, head=none, rel=none)
    e["ner"] = [-1 if t is None else D.NER_TAGS.index(t) for t in sentence.ner] if sentence.ner else none
    return e


SMALL = frozenset("a an the of in on to for and or at by with as from but nor vs via".split())


def headline(words):
    return [w if w in SMALL else w[:1].upper() + w[1:] for w in words]


def add_shapes(encoded, sentences, features):
    """Shapes of the same words in a headline's capitals, in capitals throughout and without any, for `varied`."""
    for e, s in zip(encoded, sentences):
        e["title"] = [features[w][1] for w in headline(s.words)]
        e["upper"] = [features[w.upper()][1] for w in s.words]
        e["lower"] = [features[w.lower()][1] for w in s.words]


def varied(e, rng):
    """News has headlines, readers' letters no capitals: now and then a sentence loses its final stop, or its lower or upper case."""
    luck = rng.random()
    if luck > 0.96:
        return dict(e, shape=e["lower"])
    if luck > 0.2 or not e["ud"] or e["n"] < 4:
        return e
    out = dict(e)
    if e["rel"][-1] == RELATIONS.index("punct") and e["n"] not in e["head"]:
        for k, v in e.items():
            if isinstance(v, list):
                out[k] = v[:-1]
        out["n"] = e["n"] - 1
    if luck < 0.13:
        out["shape"] = out["title" if luck < 0.11 else "upper"]
        out["ner"] = [-1] * out["n"]
    return out


def collate(items):
    b, long = {}, torch.long
    for k in ("fixed", "word", "shape", "upos", "xpos", "feats", "lemma", "ner", "rel"):
        b[k] = torch.tensor([x for e in items for x in e[k]], dtype=long)
    pieces = [p for e in items for p in e["pieces"]]
    b["pieces"] = torch.tensor([x for p in pieces for x in p], dtype=long)
    lengths = [e["n"] for e in items]
    b["bounds"] = torch.tensor(np.concatenate([[0], np.cumsum([len(p) for p in pieces])[:-1]]), dtype=long)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    b["offsets"] = torch.tensor(offsets, dtype=torch.int32)
    b["sentence"] = torch.repeat_interleave(torch.arange(len(items)), torch.tensor(lengths))
    longest = max(lengths)
    grid, head, valid = np.zeros((len(items), longest), np.int64), np.full((len(items), longest), -1, np.int64), np.zeros((len(items), longest), bool)
    flat = []
    for i, e in enumerate(items):
        n, o = e["n"], int(offsets[i])
        grid[i, :n] = np.arange(o, o + n)
        valid[i, :n] = True
        head[i, :n] = e["head"]
        flat += [0 if h <= 0 else o + h for h in e["head"]]
    b["grid"], b["head"], b["valid"], b["flat_head"] = torch.tensor(grid), torch.tensor(head), torch.tensor(valid), torch.tensor(flat, dtype=long)
    return b


def batches(items, size, rng):
    order = sorted(range(len(items)), key=lambda i: items[i]["n"] + rng.random() * 6)
    out, batch, tokens = [], [], 0
    for i in order:
        batch.append(varied(items[i], rng))
        tokens += items[i]["n"]
        if tokens >= size:
            out.append(batch)
            batch, tokens = [], 0
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def some(items, words, rng):
    """A random part of the sentences with about so many words."""
    chosen, total = [], 0
    for e in rng.sample(items, len(items)):
        if total >= words:
            break
        chosen.append(e)
        total += e["n"]
    return chosen


def arc_scores(model, h, b, drop):
    scores = model.arcs(h, b["grid"], drop)
    columns = torch.cat([torch.ones(len(b["valid"]), 1, dtype=torch.bool), b["valid"]], 1)
    return scores.masked_fill(~columns[:, None, :], -1e9)


def loss_of(model, b, drop, word_drop):
    h = model.encode(b, drop, word_drop)
    upos, xpos, feats, lemma = model.tags(h, drop)
    ce = lambda logits, gold: F.cross_entropy(logits, gold, ignore_index=-1, reduction="sum") / max(1, len(gold))
    loss = 0.5 * (ce(upos, b["upos"]) + ce(xpos, b["xpos"]) + 0.6 * ce(feats, b["feats"]) + 0.6 * ce(lemma, b["lemma"]))
    loss = loss + ce(model.names(h, drop), b["ner"])
    if (b["head"] >= 0).any():
        scores = arc_scores(model, h, b, drop)
        loss = loss + ce(scores.reshape(-1, scores.shape[2]), b["head"].reshape(-1)) * b["head"].numel() / max(1, len(b["upos"]))
        loss = loss + ce(model.relations(h, b["flat_head"], drop), b["rel"])
    return loss


@torch.no_grad()
def evaluate(model, items):
    """Greedy figures on a dev set: upos, lemma script, uas, las (without subtypes), ner token accuracy aside."""
    model.eval()
    right = dict(upos=0, lemma=0, uas=0, las=0)
    total = 0
    base = [r.split(":")[0] for r in RELATIONS]
    for i in range(0, len(items), 50):
        chunk = items[i:i + 50]
        b = collate(chunk)
        h = model.encode(b)
        upos, _, _, lemma = model.tags(h)
        right["upos"] += int((upos.argmax(1) == b["upos"]).sum())
        right["lemma"] += int((lemma.argmax(1) == b["lemma"]).sum())
        best = arc_scores(model, h, b, 0).argmax(2)
        flat = torch.cat([torch.where(best[k, :e["n"]] > 0, best[k, :e["n"]] + int(b["offsets"][k]), 0) for k, e in enumerate(chunk)])
        rel = model.relations(h, flat).argmax(1)
        same = flat == b["flat_head"]
        right["uas"] += int(same.sum())
        right["las"] += sum(1 for s, p, g in zip(same.tolist(), rel.tolist(), b["rel"].tolist()) if s and base[p] == base[g])
        total += len(flat)
    model.train()
    return {k: round(100 * v / total, 2) for k, v in right.items()}


@torch.no_grad()
def evaluate_names(model, items):
    model.eval()
    gold_n = system_n = right = 0
    for i in range(0, len(items), 50):
        chunk = items[i:i + 50]
        b = collate(chunk)
        tags = model.names(model.encode(b)).argmax(1)
        for k, e in enumerate(chunk):
            o = int(b["offsets"][k])
            g, s = spans(e["ner"]), spans(tags[o:o + e["n"]].tolist())
            gold_n, system_n, right = gold_n + len(g), system_n + len(s), right + len(g & s)
    model.train()
    p, r = right / max(1, system_n), right / max(1, gold_n)
    return round(200 * p * r / max(1e-9, p + r), 2)


def spans(tags):
    """PER, ORG, LOC spans."""
    out, start, kind = set(), None, None
    for i, t in enumerate(list(tags) + [0]):
        name = D.NER_TAGS[t] if t >= 0 else "O"
        if start is not None and (name[0] != "I" or name[2:] != kind):
            out.add((start, i, kind))
            start = None
        if name != "O" and start is None:
            start, kind = i, name[2:]
    return {x for x in out if x[2] in ("PER", "ORG", "LOC")}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--tool", required=True)
    p.add_argument("--vectors", help="the word vectors; with --from they are in the model")
    p.add_argument("--from", dest="start", metavar="MODEL", help="go on from this model file")
    p.add_argument("--silver", nargs="*", default=[], help="CoNLL-U parsed by the program: a part of it joins each epoch")
    p.add_argument("--silver-words", type=int, default=100000, help="words of it in an epoch")
    p.add_argument("--own-names", metavar="IOB2", help="names that the program found in EWT train (`chancery parse --format iob2`)")
    p.add_argument("--work", required=True)
    p.add_argument("--minutes", type=float, default=80)
    p.add_argument("--layers", type=int, default=4)
    p.add_argument("--hidden", type=int, default=192)
    p.add_argument("--batch", type=int, default=1000)
    p.add_argument("--lr", type=float, default=2e-3)
    p.add_argument("--drop", type=float, default=0.33)
    p.add_argument("--word-drop", type=float, default=0.2)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--top", type=int, default=150000)
    a = p.parse_args()
    os.makedirs(a.work, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    ud, ner = f"{a.data}/ud", f"{a.data}/ner"
    ewt, gum = D.read_conllu(f"{ud}/ewt-train.conllu.gz"), D.read_conllu(f"{ud}/gum-train.conllu.gz")
    D.mark_no_names(ewt)
    if a.own_names:
        D.add_own_names(ewt, a.own_names)
    D.add_names(gum, D.read_iob2(f"{ner}/gum-train.iob2", "gum"))
    names = [s for n, scheme in (("docred", "docred"), ("re3d-gov", "re3d"), ("wikigold", "wikigold"), ("crossner-politics", "crossner"))
             for s in D.read_iob2(f"{ner}/{n}-train.iob2", scheme)]
    dev = {"ewt": D.read_conllu(f"{ud}/ewt-dev.conllu"), "gum": D.read_conllu(f"{ud}/gum-dev.conllu")}
    ner_dev = D.read_iob2(f"{ner}/uner-ewt-dev.iob2", "gum")
    silver = [s for path in a.silver for s in D.read_conllu(path)]
    forms = telegraph.present_forms(ewt + gum)
    headlines = [t for t in (telegraph.telegraph(s, forms, rng) for s in ewt + gum + silver) if t]
    everything = ewt + gum + names + silver + headlines
    features = D.Features(a.tool)
    words = {w for s in everything + dev["ewt"] + dev["gum"] + ner_dev for w in s.words}
    features.prepare(words | set(headline(words)) | {w.upper() for w in words} | {w.lower() for w in words})
    entries = warm.read_entries(a.start) if a.start else None
    vocabulary = Vocabulary.of_model(entries) if entries else Vocabulary(
        ewt + gum + names, features, load_vectors(a.vectors, {features[w][0] for s in ewt + gum + names for w in s.words}, a.top))
    enc = lambda ss: [encode(s, vocabulary, features) for s in ss if len(s.words) <= 150]
    short = lambda ss: [s for s in ss if len(s.words) <= 150]
    e_dev, e_ner = {k: enc(v) for k, v in dev.items()}, enc(ner_dev)
    e_ud, e_names, e_silver, e_headlines = (enc(x) for x in (ewt + gum, names, silver, headlines))
    for e, ss in ((e_ud, ewt + gum), (e_names, names), (e_silver, silver), (e_headlines, headlines)):
        add_shapes(e, short(ss), features)
    sizes = dict(fixed=len(vocabulary.fixed), fixed_dim=100, words=len(vocabulary.words), word_dim=64, pieces=1 << 15, piece_dim=64, shapes=256, shape_dim=24,
                 layers=a.layers, hidden=a.hidden, tag_dim=192, ner_dim=128, arc_dim=160, rel_dim=112, upos=len(UPOS), xpos=len(vocabulary.xpos),
                 feats=len(vocabulary.feats), lemmas=len(vocabulary.lemmas), ner=len(D.NER_TAGS), rels=len(RELATIONS))
    model = Reader(sizes)
    if entries:
        warm.load(model, entries)
    else:
        with torch.no_grad():
            model.fixed.weight.copy_(torch.tensor(vocabulary.matrix))
    print(json.dumps(sizes), flush=True)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    sparse = [model.word.weight, model.piece.weight]
    dense = [p for p in model.parameters() if p.requires_grad and not any(p is q for q in sparse)]
    optimizers = [torch.optim.Adam(dense, lr=a.lr, betas=(0.9, 0.95), eps=1e-8), torch.optim.SparseAdam(sparse, lr=a.lr, betas=(0.9, 0.95), eps=1e-8)]
    spent, epoch, step = 0.0, 0, 0
    last = f"{a.work}/last.pt"
    if os.path.exists(last):
        state = torch.load(last)
        model.load_state_dict(state["model"])
        for o, kept in zip(optimizers, state["optimizers"]):
            o.load_state_dict(kept)
        average, spent, epoch, step = state["average"], state["spent"], state["epoch"], state["step"]
        rng.seed(a.seed + epoch)
        torch.manual_seed(a.seed + epoch)
    if entries and not epoch:
        report = {k: evaluate(model, v) for k, v in e_dev.items()} | {"ner": evaluate_names(model, e_ner)}
        print(f"{a.start}: {json.dumps(report)}", flush=True)
    started = time.time() - spent
    while spent < a.minutes * 60:
        epoch += 1
        chosen = e_ud + rng.sample(e_names, len(e_names) // 2) + some(e_headlines, 40000, rng) + some(e_silver, a.silver_words, rng)
        total, tokens = 0.0, 0
        for items in batches(chosen, a.batch, rng):
            spent = time.time() - started
            progress = min(1.0, spent / (a.minutes * 60))
            rate = a.lr * min(1.0, (step + 1) / 200) * (0.5 * (1 + np.cos(np.pi * progress)) + 0.005)
            for group in [g for o in optimizers for g in o.param_groups]:
                group["lr"] = rate
            b = collate(items)
            loss = loss_of(model, b, a.drop, a.word_drop)
            model.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            for o in optimizers:
                o.step()
            step += 1
            total, tokens = total + float(loss.detach()) * len(b["upos"]), tokens + len(b["upos"])
            decay = min(0.9985, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if k != "fixed.weight" and step % 10 == 0:
                        average[k].lerp_(v, 1 - decay ** 10)
            if progress >= 1:
                break
        current = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        report = {k: evaluate(model, v) for k, v in e_dev.items()}
        report["ner"] = evaluate_names(model, e_ner)
        torch.save({"model": average, "sizes": sizes, "vocabulary": vocabulary.state()}, f"{a.work}/average.tmp")
        os.replace(f"{a.work}/average.tmp", f"{a.work}/average.pt")
        model.load_state_dict(current)
        spent = time.time() - started
        print(f"epoch {epoch} minutes {spent / 60:.1f} loss {total / max(1, tokens):.3f} tokens/s {tokens / max(1e-9, spent) * epoch:.0f} {json.dumps(report)}", flush=True)
        torch.save({"model": model.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "average": average, "spent": spent, "epoch": epoch, "step": step}, last + ".tmp")
        os.replace(last + ".tmp", last)


if __name__ == "__main__":
    main()
