#!/usr/bin/env python3
"""Trains the weights of chancery/events/confidence.h from events that were judged by reading.

usage: train_confidence.py --tool build/release/event_traits [--shared DIR] [--out data/events/confidence.tsv]

The verdicts stand in tests/cases/events/verdicts*.tsv by article, offset of the trigger, type, sides and status; the
articles in the public sets that docs/data.md names. The 60 articles of benchmarks/score_precision.py take no part: they
measure. A verdict counts where the program still prints the event. Logistic regression with a squared penalty; prints
what five-fold cross-validation by article gives at each threshold. Nothing is random.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
import score_precision  # noqa: E402

SETS = {"bbc": ("news/bbc.jsonl.gz", "id"), "guardian": ("events/guardian_sample.jsonl.gz", "id"), "w5h1": ("w5h1/dev.jsonl.gz", "id"),
        "polnear": ("attribution/polnear_train.jsonl.gz", "doc_id"), "stories": ("stories/clusters_dev.jsonl.gz", "id")}
PENALTY = 15.0
LEAST = 8  # events that must have a trait
USUAL = 0.3  # events that are less sure are printed only when asked for (docs/decisions/012-confidence.md)


def read_verdicts():
    verdicts = {}
    for path in sorted((ROOT / "tests/cases/events").glob("verdicts-*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, article, *key, verdict = line.split("\t")[:7]
                verdicts[(name.split("-")[0], article, *key)] = verdict == "right"
    return verdicts


def read_articles(shared, wanted):
    for name, (path, key) in SETS.items():
        with gzip.open(f"{shared}/data/{path}", "rt", encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                if (name, row[key]) in wanted:
                    published = row.get("published") or row.get("date")
                    yield {"id": f"{name}|{row[key]}", "title": row.get("title", ""), "text": row["text"]} | ({"published": published} if published else {})


def judged_events(tool, shared, verdicts):
    """(article, traits, right) of every judged event that is still printed."""
    measure = {row["id"] for row in score_precision.chosen(f"{shared}/data/news/bbc.jsonl.gz")}
    wanted = {key[:2] for key in verdicts if key[1] not in measure}
    lines = "".join(json.dumps(row) + "\n" for row in read_articles(shared, wanted))
    done = subprocess.run([tool], input=lines, capture_output=True, text=True, encoding="utf-8", check=True)
    for line in done.stdout.splitlines():
        row = json.loads(line)
        name, article = row["article"]["id"].split("|", 1)
        for event, traits in zip(row["article"]["events"], row["traits"]):
            right = verdicts.get((name, *score_precision.key({"id": article}, event)))
            if right is not None:
                yield article, traits, right


def fit(x, y, steps=40):
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + PENALTY * w
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(len(w)), gradient)
    return w


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--tool", required=True)
    p.add_argument("--shared", default="../shared")
    p.add_argument("--out", default="data/events/confidence.tsv")
    a = p.parse_args()
    rows = list(judged_events(a.tool, a.shared, read_verdicts()))
    seen = collections.Counter(t for _, traits, _ in rows for t in traits)
    names = sorted(t for t, n in seen.items() if n >= LEAST)
    place = {t: i for i, t in enumerate(names)}
    x, y = np.zeros((len(rows), len(names))), np.array([right for _, _, right in rows], float)
    for i, (_, traits, _) in enumerate(rows):
        for t in traits:
            if t in place:
                x[i, place[t]] = 1
    fold = np.array([int(hashlib.sha1(article.encode()).hexdigest(), 16) % 5 for article, _, _ in rows])
    told = np.zeros(len(rows))
    for k in range(5):
        told[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ fit(x[fold != k], y[fold != k])))
    print(f"{len(rows)} judged events, {100 * y.mean():.1f} % right, {len(names)} traits; cross-validated by article:")
    for least in (0, USUAL, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        kept = told >= least
        if kept.any():
            print(f"  confidence at least {least:.2f}: {kept.sum():5d} events, right {100 * y[kept].mean():.1f} %, of the right ones {100 * y[kept].sum() / y.sum():.1f} %")
    weights = fit(x, y)
    out = pathlib.Path(a.out)
    out.parent.mkdir(exist_ok=True)
    with out.open("w", encoding="utf-8") as file:
        file.write("# Weights of an event's confidence (chancery/events/confidence.h): made by training/train_confidence.py, not by hand.\n")
        file.write(f"least\t{USUAL}\n")
        for name, weight in sorted(zip(names, weights)):
            file.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main()
