#!/usr/bin/env python3
"""Writes the averaged weights of a training run as the program's model file (docs/formats/model.md).

  export_reader.py --work DIR --data DATA --known build/release/known_names --out models/reader.chm

--mix MODEL SHARE averages the weights with those of the model that the run went on from: what a run gains and
what it forgets lie far apart enough to keep most of both (Wortsman and others, Robust fine-tuning of zero-shot
models, 2022).
"""
import argparse
import struct
import subprocess

import numpy as np
import torch

import lemmas
import warm
from model import Reader

INT8, FLOAT32, UINT32, TEXT = 1, 2, 3, 4
MASK = (1 << 64) - 1


def fnv1a(data):
    state = 0xCBF29CE484222325
    for byte in data:
        state = ((state ^ byte) * 0x100000001B3) & MASK
    return state


def word_checksum(data):
    data += b"\0" * (-len(data) % 8)
    state = 0xCBF29CE484222325
    for word in np.frombuffer(data, dtype="<u8").tolist():
        state = ((state ^ word) * 0x100000001B3) & MASK
    return state


class Writer:
    def __init__(self):
        self.entries = []

    def add(self, name, element, rows, columns, data):
        assert len(name.encode()) < 40
        self.entries.append((name, element, rows, columns, data))

    def floats(self, name, array):
        a = np.asarray(array, dtype="<f4")
        a = a.reshape(a.shape[0], -1)
        self.add(name, FLOAT32, a.shape[0], a.shape[1], a.tobytes())

    def lines(self, name, items):
        data = "\n".join(items).encode()
        self.add(name, TEXT, 1, len(data), data)

    def matrix(self, name, array):
        """Signed bytes with one scale a row."""
        a = np.asarray(array, dtype=np.float32)
        scale = np.abs(a).max(1, keepdims=True) / 127
        q = np.rint(a / np.maximum(scale, 1e-12)).astype(np.int8)
        self.add(name + ".q", INT8, a.shape[0], a.shape[1], q.tobytes())
        self.floats(name + ".scale", scale)

    def table(self, name, items):
        """String -> row, by open addressing."""
        encoded = [x.encode() for x in items]
        offsets = np.concatenate([[0], np.cumsum([len(x) for x in encoded])]).astype("<u4")
        size = 1
        while size < 2 * len(items):
            size *= 2
        slots = np.zeros(size, "<u4")
        for row, key in enumerate(encoded):
            at = fnv1a(key) & (size - 1)
            while slots[at]:
                at = (at + 1) & (size - 1)
            slots[at] = row + 1
        text = b"".join(encoded)
        self.add(name + ".text", TEXT, 1, len(text), text)
        self.add(name + ".offsets", UINT32, len(offsets), 1, offsets.tobytes())
        self.add(name + ".slots", UINT32, size, 1, slots.tobytes())

    def write(self, path):
        directory, body = b"", b""
        start = 64 + 72 * len(self.entries)
        for name, element, rows, columns, data in self.entries:
            body += b"\0" * (-(start + len(body)) % 64)
            directory += struct.pack("<40sIIIIQQ", name.encode(), element, rows, columns, 0, start + len(body), len(data))
            body += data
        rest = directory + body
        header = struct.pack("<8sIIQQ32s", b"CHMODEL\n", 1, len(self.entries), 64 + len(rest), word_checksum(rest), b"")
        with open(path, "wb") as f:
            f.write(header + rest)
        return 64 + len(rest)


def known_names(tool, lists, words):
    """name -> code of its kind, 16 added where the lists are unsure, as known_names.cpp has it."""
    codes = {"PER": 0, "ORG": 1, "LOC": 2, "NORP": 3, "LOC?": 2 + 16}
    with open(f"{lists}/gazetteer/places.tsv", encoding="utf-8") as f:
        places = [line.split("\t")[1] for line in f][1:]
    asked = [w[:1].upper() + w[1:] for w in words if w.isalpha() and len(w) > 2] + places
    out = subprocess.run([tool, lists], input="\n".join(asked) + "\n", capture_output=True, text=True, check=True, encoding="utf-8").stdout
    rows = (line.split("\t") for line in out.splitlines())
    return {name: codes[kind] for kind, name in rows}


def mixed(state, path, share):
    """The weights of the run and of a model file, averaged; `share`: of the file."""
    entries = warm.read_entries(path)
    lists = warm.vocabulary_of(entries)
    if any(lists[k] != state["vocabulary"][k] for k in lists):
        raise SystemExit(f"{path}: another vocabulary than the run's")
    other = Reader(state["sizes"])
    warm.load(other, entries)
    return {k: torch.lerp(v, other.state_dict()[k], share) for k, v in state["model"].items()}


def keep_frequent(state, top):
    """Drops the word vectors of rare words (the list is by frequency) that no training set has, so that the file stays small."""
    fixed, trained = state["vocabulary"]["fixed"], set(state["vocabulary"]["words"])
    rows = [i for i, word in enumerate(fixed) if i <= top or word in trained]
    state["vocabulary"]["fixed"] = [fixed[i] for i in rows]
    state["model"]["fixed.weight"] = state["model"]["fixed.weight"][rows]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--known", help="the program known_names; its lists settle the kinds of well-known names (needs --lists)")
    p.add_argument("--lists", default="data", help="the program's data folder")
    p.add_argument("--wordnet", default="/usr/share/wordnet", help="the folder of Debian's wordnet-base: inflected forms of its words")
    p.add_argument("--mix", nargs=2, metavar=("MODEL", "SHARE"), help="a model file of the same vocabulary, and its share of the weights (0 to 1)")
    p.add_argument("--top", type=int, help="keep the vectors of so many most frequent words, and of the words of the training sets")
    a = p.parse_args()
    state = torch.load(f"{a.work}/average.pt")
    if a.mix:
        state["model"] = mixed(state, a.mix[0], float(a.mix[1]))
    if a.top:
        keep_frequent(state, a.top)
    m = {k: v.numpy() for k, v in state["model"].items()}
    vocabulary, sizes = state["vocabulary"], state["sizes"]
    w = Writer()
    w.table("fixed", vocabulary["fixed"])
    w.table("words", vocabulary["words"])
    w.matrix("fixed", m["fixed.weight"])
    w.matrix("word", m["word.weight"])
    w.matrix("piece", m["piece.weight"])
    w.matrix("shape", m["shape.weight"])
    for i in range(sizes["layers"]):
        w.matrix(f"layer{i}", m[f"layers.{i}.linear.weight"])
        w.floats(f"layer{i}.v", m[f"layers.{i}.v"].reshape(4, -1))
        w.floats(f"layer{i}.b", m[f"layers.{i}.b"].reshape(4, -1))
    for name in ("tag_hidden", "ner_hidden", "upos", "xpos", "feats", "lemma", "ner", "arc_dep", "arc_head", "rel_dep", "rel_head", "rel"):
        w.matrix(name, m[name + ".weight"])
        w.floats(name + ".bias", m[name + ".bias"])
    w.matrix("arc", m["arc"].T.copy())
    w.floats("arc_bias", m["arc_bias"])
    w.floats("root", m["root"])
    w.lines("xpos.names", vocabulary["xpos"])
    w.lines("feats.names", vocabulary["feats"])
    w.lines("lemma.names", vocabulary["lemmas"])
    words = lemmas.table(a.data, a.wordnet)
    w.table("lemmas", list(words))
    w.lines("lemmas.values", list(words.values()))
    if a.known:
        kinds = known_names(a.known, a.lists, vocabulary["fixed"][1:])
        w.table("known", list(kinds))
        w.add("known.kinds", INT8, len(kinds), 1, np.array(list(kinds.values()), dtype=np.int8).tobytes())
    print(f"{a.out}: {w.write(a.out) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
