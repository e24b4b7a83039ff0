"""The reader's network: word features -> SRU layers over the sentence -> tags, lemmas, names, tree.

Sentences of a batch lie end to end ("flat"), as in the runtime: no padding anywhere but in the
arc scores. chancery/syntax/network.cpp computes the same function in integers.
"""
import ctypes
import math
import os
import subprocess
import tempfile

import torch
import torch.nn as nn
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))


def load_scan():
    source = os.path.join(HERE, "sru_scan.c")
    target = os.path.join(tempfile.gettempdir(), f"sru_scan_{os.getuid()}.so")
    if not os.path.exists(target) or os.path.getmtime(target) < os.path.getmtime(source):
        subprocess.run(["gcc", "-Ofast", "-march=native", "-shared", "-fPIC", source, "-o", target, "-lm"], check=True)
    return ctypes.CDLL(target)


SCAN = load_scan()


def pointer(t):
    return ctypes.c_void_p(t.data_ptr())


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, u, x, v, b, offsets, reverse):
        u, x, v, b = u.contiguous(), x.contiguous(), v.contiguous(), b.contiguous()
        c, h = torch.empty_like(x), torch.empty_like(x)
        SCAN.sru_forward(pointer(u), pointer(x), pointer(v), pointer(b), pointer(offsets), len(offsets) - 1, x.shape[1], int(reverse), pointer(c), pointer(h))
        ctx.save_for_backward(u, x, v, b, offsets, c)
        ctx.reverse = reverse
        return h

    @staticmethod
    def backward(ctx, gh):
        u, x, v, b, offsets, c = ctx.saved_tensors
        gh = gh.contiguous()
        gu, gx, gv, gb = torch.empty_like(u), torch.empty_like(x), torch.zeros_like(v), torch.zeros_like(b)
        SCAN.sru_backward(pointer(u), pointer(x), pointer(v), pointer(b), pointer(offsets), len(offsets) - 1, x.shape[1], int(ctx.reverse),
                          pointer(c), pointer(gh), pointer(gu), pointer(gx), pointer(gv), pointer(gb))
        return gu, gx, gv, gb, None, None


class HalfLinear(torch.autograd.Function):
    """x @ w.T with bfloat16 factors and float32 sums: twice as fast on CPUs that have the instructions."""

    @staticmethod
    def forward(ctx, x, w):
        x, w = x.bfloat16(), w.bfloat16()
        ctx.save_for_backward(x, w)
        return (x @ w.t()).float()

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        g = g.bfloat16()
        return (g @ w).float(), (g.t() @ x).float()


def linear(module, x):
    if not module.training:
        return module(x)
    y = HalfLinear.apply(x, module.weight)
    return y if module.bias is None else y + module.bias


class Layer(nn.Module):
    """One bidirectional SRU layer. Where input and output sizes differ the highway gets its own projection."""

    def __init__(self, size_in, hidden):
        super().__init__()
        self.hidden = hidden
        self.project = size_in != 2 * hidden
        self.linear = nn.Linear(size_in, 2 * hidden * (4 if self.project else 3), bias=False)
        nn.init.uniform_(self.linear.weight, -math.sqrt(3 / size_in), math.sqrt(3 / size_in))
        self.v = nn.Parameter(torch.empty(2, 2, hidden).uniform_(-0.3, 0.3))
        self.b = nn.Parameter(torch.zeros(2, 2, hidden))
        with torch.no_grad():
            self.b[:, 1] = -1.0  # carry the input at first

    def forward(self, x, offsets):
        out, h = linear(self.linear, x), self.hidden
        n = 4 if self.project else 3
        parts = out.split([3 * h, (n - 3) * h] * 2, 1) if self.project else out.split(3 * h, 1)
        carry = parts[1::2] if self.project else x.split(h, 1)
        sides = []
        for d in (0, 1):
            u, carried = parts[d * (n - 2)], carry[d]
            sides.append(Scan.apply(u, carried, self.v[d], self.b[d], offsets, bool(d)))
        return torch.cat(sides, 1)


class Reader(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        s = self.sizes = sizes
        self.fixed = nn.Embedding(s["fixed"], s["fixed_dim"])         # pretrained, never trained
        self.fixed.weight.requires_grad_(False)
        self.word = nn.Embedding(s["words"], s["word_dim"], sparse=True)  # 0 = unknown
        self.piece = nn.EmbeddingBag(s["pieces"], s["piece_dim"], mode="sum", sparse=True)
        self.shape = nn.Embedding(s["shapes"], s["shape_dim"])
        nn.init.normal_(self.word.weight, std=0.1)
        nn.init.normal_(self.piece.weight, std=0.05)
        nn.init.normal_(self.shape.weight, std=0.1)
        size, self.layers = s["fixed_dim"] + s["word_dim"] + s["piece_dim"] + s["shape_dim"], nn.ModuleList()
        for _ in range(s["layers"]):
            self.layers.append(Layer(size, s["hidden"]))
            size = 2 * s["hidden"]
        self.tag_hidden, self.ner_hidden = nn.Linear(size, s["tag_dim"]), nn.Linear(size, s["ner_dim"])
        self.upos, self.xpos = nn.Linear(s["tag_dim"], s["upos"]), nn.Linear(s["tag_dim"], s["xpos"])
        self.feats, self.lemma = nn.Linear(s["tag_dim"], s["feats"]), nn.Linear(s["tag_dim"], s["lemmas"])
        self.ner = nn.Linear(s["ner_dim"], s["ner"])
        a, r = s["arc_dim"], s["rel_dim"]
        self.arc_dep, self.arc_head = nn.Linear(size, a), nn.Linear(size, a)
        self.rel_dep, self.rel_head = nn.Linear(size, r), nn.Linear(size, r)
        self.arc = nn.Parameter(torch.empty(a, a).uniform_(-1 / a, 1 / a))
        self.arc_bias = nn.Parameter(torch.zeros(a))
        self.root = nn.Parameter(torch.zeros(size).normal_(std=0.1))
        self.rel = nn.Linear(3 * r, s["rels"])

    def encode(self, batch, drop=0.0, word_drop=0.0):
        fixed, word, shape, pieces, bounds, offsets, sentence = (batch[k] for k in ("fixed", "word", "shape", "pieces", "bounds", "offsets", "sentence"))
        e_fixed, e_word, e_piece, e_shape = self.fixed(fixed), self.word(word), self.piece(pieces, bounds), self.shape(shape)
        if word_drop > 0:
            # whole features go missing, not single numbers: known words teach how to read unknown ones
            keep = lambda p: (torch.rand(len(word), 1) >= p).float()
            e_fixed, e_word, e_piece = e_fixed * keep(word_drop), e_word * keep(word_drop), e_piece * keep(word_drop / 2)
        x = torch.cat([e_fixed, e_word, e_piece, e_shape], 1)
        for i, layer in enumerate(self.layers):
            x = layer(self.drop(x, drop if i else drop * 0.7, sentence, len(offsets) - 1), offsets)
        return self.drop(x, drop, sentence, len(offsets) - 1)

    @staticmethod
    def drop(x, p, sentence, sentences):
        """Dropout with one mask a sentence (Gal and Ghahramani 2016)."""
        if p <= 0:
            return x
        mask = (torch.rand(sentences, x.shape[1]) >= p).float() / (1 - p)
        return x * mask[sentence]

    def tags(self, h, drop=0.0):
        t = F.dropout(F.relu(linear(self.tag_hidden, h)), drop, drop > 0)
        return self.upos(t), self.xpos(t), self.feats(t), self.lemma(t)

    def names(self, h, drop=0.0):
        return self.ner(F.dropout(F.relu(linear(self.ner_hidden, h)), drop, drop > 0))

    def arcs(self, h, grid, drop=0.0):
        """grid: [sentences, longest] token indices (padded with 0). -> scores [sentences, longest, longest + 1], column 0 the root."""
        heads = torch.cat([self.root[None], h])
        dep = F.dropout(F.relu(linear(self.arc_dep, h)), drop, drop > 0)
        head = F.dropout(F.relu(linear(self.arc_head, heads)), drop, drop > 0)
        columns = torch.cat([torch.zeros(len(grid), 1, dtype=torch.long), grid + 1], 1)
        return torch.bmm(dep[grid] @ self.arc, head[columns].transpose(1, 2)) + (head @ self.arc_bias)[columns][:, None, :]

    def relations(self, h, heads, drop=0.0):
        """heads: for each token 0 (root) or 1 + index of its head in the batch."""
        all_heads = torch.cat([self.root[None], h])
        dep = F.dropout(F.relu(linear(self.rel_dep, h)), drop, drop > 0)
        head = F.dropout(F.relu(linear(self.rel_head, all_heads)), drop, drop > 0)[heads]
        return self.rel(torch.cat([dep * head, dep, head], 1))
