"""Reads a model file (docs/formats/model.md) back into the network, so that a training run can go on from
a committed model: weights as they were rounded to bytes, and the vocabulary they were trained with."""
import struct

import numpy as np
import torch

INT8, FLOAT32, UINT32, TEXT = 1, 2, 3, 4
BIASED = ("tag_hidden", "ner_hidden", "upos", "xpos", "feats", "lemma", "ner", "arc_dep", "arc_head", "rel_dep", "rel_head", "rel")


def read_entries(path):
    """name -> array (numbers) or bytes (text)."""
    data = open(path, "rb").read()
    magic, _, count, size, _, _ = struct.unpack_from("<8sIIQQ32s", data)
    if magic != b"CHMODEL\n" or size != len(data):
        raise SystemExit(f"{path}: not a whole model file")
    entries = {}
    for i in range(count):
        name, element, rows, columns, _, begin, length = struct.unpack_from("<40sIIIIQQ", data, 64 + 72 * i)
        part = data[begin:begin + length]
        if element != TEXT:
            part = np.frombuffer(part, {INT8: "i1", FLOAT32: "<f4", UINT32: "<u4"}[element]).reshape(rows, columns)
        entries[name.rstrip(b"\0").decode()] = part
    return entries


def keys(entries, name):
    offsets, text = entries[name + ".offsets"].ravel().tolist(), entries[name + ".text"]
    return [text[a:b].decode() for a, b in zip(offsets, offsets[1:])]


def vocabulary_of(entries):
    """The lists that `Vocabulary` holds: words, fixed, xpos, feats, lemmas."""
    lines = lambda name: entries[name].decode().split("\n")
    return {"words": keys(entries, "words"), "fixed": keys(entries, "fixed"), "xpos": lines("xpos.names"), "feats": lines("feats.names"),
            "lemmas": lines("lemma.names")}


def load(model, entries):
    """Puts the weights of the file into a Reader of the same sizes, or of one with more hidden units.

    A wider Reader computes at first what the file's does: its new units read everything, by chance, and
    nothing reads them yet (after Chen and others, Net2Net, 2016)."""
    matrix = lambda name: torch.tensor(entries[name + ".q"].astype(np.float32) * entries[name + ".scale"])
    floats = lambda name: torch.tensor(entries[name].copy())
    state = {f"{name}.weight": matrix(name) for name in ("fixed", "word", "piece", "shape") + BIASED}
    state |= {f"{name}.bias": floats(name + ".bias").reshape(-1) for name in BIASED}
    for i in range(len(model.layers)):
        state[f"layers.{i}.linear.weight"] = matrix(f"layer{i}")
        state |= {f"layers.{i}.{part}": floats(f"layer{i}.{part}").reshape(2, 2, -1) for part in "vb"}
    state |= {"arc": matrix("arc").T.contiguous(), "arc_bias": floats("arc_bias").reshape(-1), "root": floats("root").reshape(-1)}
    old, new = state["layers.0.v"].shape[2], model.sizes["hidden"]
    if old != new:
        state = widened(state, model, old, new)
    model.load_state_dict(state)


def widened(state, model, old, new):
    """The weights of a Reader with `old` hidden units a direction, laid into those of one with `new`."""
    blocks = lambda count: torch.cat([torch.arange(old) + k * new for k in range(count)])
    both = blocks(2)
    wide = {k: v.clone() for k, v in model.state_dict().items()}
    for name, value in state.items():
        w = wide[name]
        if w.shape == value.shape:
            w.copy_(value)
        elif name.endswith("linear.weight"):
            rows = blocks(w.shape[0] // new)
            if w.shape[1] == value.shape[1]:
                w[rows] = value
            else:
                w[rows] = 0.0
                w[rows[:, None], both] = value
        elif name == "root":
            w.zero_()
            w[both] = value
        elif w.dim() == 3:
            w[:, :, :old] = value
        else:
            w.zero_()
            w[:, both] = value
    return wide
