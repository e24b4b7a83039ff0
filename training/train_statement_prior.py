#!/usr/bin/env python3
"""Trains the prior that judges statement drafts: logistic regression over the traits that the runtime names.

usage: train_statement_prior.py GOLD.jsonl[.gz] TRAITS.jsonl OUT.tsv [--dev GOLD TRAITS]

TRAITS is what `attribution_dump --traits` prints for the articles of GOLD. A draft is right when its content
shares at least half of its words with a gold content (one to one, best first), as the scorer pairs them.
The threshold is the one with the best F1 on --dev (else 0). Standard library only; seeded, a minute or two.
"""
import bisect
import collections
import gzip
import json
import math
import random
import re
import sys

WORD = re.compile(r"\w+")


def rows(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def cover(text_tokens, spans):
    begins, ends = text_tokens
    found = set()
    for begin, end in spans or []:
        i = bisect.bisect_right(ends, begin)
        while i < len(begins) and begins[i] < end:
            found.add(i)
            i += 1
    return frozenset(found)


def labelled(gold_path, traits_path):
    """(traits, right or not, direct) for every draft, and the number of gold attributions."""
    system = {r["doc_id"]: r["attributions"] for r in rows(traits_path)}
    out, total = [], 0
    for doc in rows(gold_path):
        found = list(WORD.finditer(doc["text"]))
        tokens = [m.start() for m in found], [m.end() for m in found]
        gold = [cover(tokens, a.get("content")) for a in doc["attributions"]]
        drafts = [a for a in system.get(doc["doc_id"], []) if a.get("traits")]
        mine = [cover(tokens, a["content"]) for a in drafts]
        total += sum(1 for g in gold if g)
        pairs = []
        for i, g in enumerate(gold):
            for j, m in enumerate(mine):
                share = len(g & m)
                if share and share / len(g | m) >= 0.5:
                    pairs.append((-share / len(g | m), i, j))
        used_gold, used = set(), set()
        for _, i, j in sorted(pairs):
            if i not in used_gold and j not in used:
                used_gold.add(i)
                used.add(j)
        for j, a in enumerate(drafts):
            direct = "quoted=out" in a["traits"]
            out.append((a["traits"], 1 if j in used else 0, direct))
    return out, total


def train(examples, epochs=14, rate=0.12, decay=2e-5):
    counts = collections.Counter(t for traits, _, _ in examples for t in set(traits))
    kept = {t for t, n in counts.items() if n >= 4}
    data = [([t for t in traits if t in kept], y) for traits, y, _ in examples]
    weights = collections.defaultdict(float)
    squares = collections.defaultdict(lambda: 1e-6)
    total = collections.defaultdict(float)
    shuffle = random.Random(20230302)
    for epoch in range(epochs):
        shuffle.shuffle(data)
        for traits, y in data:
            z = sum(weights[t] for t in traits)
            error = 1 / (1 + math.exp(-max(-30, min(30, z)))) - y
            for t in traits:
                step = error + decay * len(data) / counts[t] * weights[t]
                squares[t] += step * step
                weights[t] -= rate * step / math.sqrt(squares[t])
        if epoch >= epochs // 2:
            for t, w in weights.items():
                total[t] += w
    rounds = epochs - epochs // 2
    return {t: w / rounds for t, w in total.items()}


def best_threshold(weights, examples, gold):
    scored = sorted(((99.0 if direct else sum(weights.get(t, 0.0) for t in traits), y)
                     for traits, y, direct in examples), reverse=True)
    best, right, at = 0.0, 0, 0.0
    for n, (z, y) in enumerate(scored, 1):
        right += y
        f1 = 2 * right / (n + gold)
        if f1 > best and z < 99:
            best, at = f1, z
    return at, 100 * best


def main(argv):
    if len(argv) not in (3, 6):
        sys.exit(__doc__)
    examples, gold = labelled(argv[0], argv[1])
    weights = train(examples)
    threshold = 0.0
    if len(argv) == 6:
        held, gold = labelled(argv[4], argv[5])
        threshold, f1 = best_threshold(weights, held, gold)
        print(f"drafts {len(examples)}, threshold {threshold:.2f}, attribution F1 on dev {f1:.1f} "
              f"(all drafts {200 * sum(y for _, y, _ in held) / (len(held) + gold):.1f})")
    with open(argv[2], "w", encoding="utf-8") as out:
        out.write("# Learned weights of the statement prior: made by training/train_statement_prior.py, not by hand.\n")
        out.write(f"threshold\t{threshold:.3f}\n")
        for trait in sorted(weights):
            if abs(weights[trait]) >= 0.02:
                out.write(f"{trait}\t{weights[trait]:.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
