#!/usr/bin/env python3
"""Writes the tiny seeded model that the tests run, and what it must answer: test/data/tiny.safetensors, tiny.scores, tiny.pieces.

  tiny_model.py [FOLDER]

Standard library alone, so that nobody needs a framework to test. The answers are computed here in plain Python from the file's weights, by
the formulas of src/nn/network.h and not by translating the C. tiny.scores: "window" and the tokens of a window divided by tabs, then lines of
a name and numbers, as tools/parity/scores.c orders them. tiny.pieces: a shape, the ids of pieces, a tab and the token.
"""
import json
import math
import os
import random
import struct
import sys

import labels as L
from header import sealed
from pieces import Pieces, shape

HERE = os.path.dirname(os.path.abspath(__file__))
CONFIG = {"layers": 2, "width": 24, "heads": 2, "inner": 40, "positions": 512}
ARC, LABEL, POINTER, SAME = 8, 7, 10, 96
STORY, NEAR = 96, 12
TOKEN_HEADS = "sentence upos xpos feats lemma names times report claim cue mention event act condition".split()
SPAN_HEADS = "mode status when kind sector act_status".split()
POINTERS = ("actor recipient said_by place time country antecedent source via cue issuer addressee condition due event speaker").split()
WORDS = """the of and to in a that said is was for on he it with as his at by from they be will not has have minister president talks
country border border army sign attack threat deal war peace met meeting kingdom republic north south freedonia sylvania ruritania
monday tuesday august days week year capital city people troops strike protest sanction tariff oil gas would could must""".split()
OTHER = {"xpos": "NN NNP NNS IN DT JJ VBD VB VBZ VBN PRP CC CD RB TO MD . , `` ''".split(),
         "feats": ["_", "Number=Sing", "Number=Plur", "Definite=Def|PronType=Art", "Mood=Ind|Tense=Past|VerbForm=Fin", "VerbForm=Inf"],
         "lemma": ["l:-0+", "k:-0+", "l:-1+", "l:-2+", "l:-2+y", "l:-3+y", "l:=be", "l:=have"]}


def vocabulary():
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    out = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] + list(".,;:!?\"'()-$%&/") + list(letters) + ["##" + c for c in letters]
    for w in WORDS + ["##ing", "##ed", "##er", "##s", "##ion"] + [chr(c) for c in (0x3B1, 0x3C3, 0x3C2, 0x434, 0x4E2D)]:
        if w not in out: out.append(w)
    return out


class Maker:
    """Random tensors in the file's form; int(random() * n) is the same in every version of Python."""
    def __init__(self, seed):
        self.random, self.out = random.Random(seed).random, {}

    def floats(self, name, n, middle=0.0, width=0.2):
        self.out[name] = ("F32", [n], struct.pack(f"<{n}f", *(middle + (2 * self.random() - 1) * width for _ in range(n))))

    def rows(self, name, rows, columns, size):
        self.out[name + ".weight"] = ("I8", [rows, columns], struct.pack(f"{rows * columns}b", *(int(self.random() * 255) - 127 for _ in range(rows * columns))))
        self.out[name + ".scale"] = ("F32", [rows], struct.pack(f"<{rows}f", *(size / 73 * (0.7 + 0.6 * self.random()) for _ in range(rows))))

    def linear(self, name, rows, columns):
        self.rows(name, rows, columns, 1.2 / math.sqrt(columns)); self.floats(name + ".bias", rows)

    def norm(self, name, n):
        self.floats(name + ".weight", n, 1.0); self.floats(name + ".bias", n)


def make(labels, vocab):
    m, H, F = Maker(20250806), CONFIG["width"], CONFIG["inner"]
    m.rows("embed.word", len(vocab), H, 0.6); m.rows("embed.position", CONFIG["positions"], H, 0.2); m.rows("embed.shape", 8, H, 0.2); m.norm("embed.norm", H)
    for i in range(CONFIG["layers"]):
        for k in "qkvo": m.linear(f"layer.{i}.{k}", H, H)
        m.linear(f"layer.{i}.up", F, H); m.linear(f"layer.{i}.down", H, F); m.norm(f"layer.{i}.norm1", H); m.norm(f"layer.{i}.norm2", H)
    for k in TOKEN_HEADS: m.linear("head." + k, len(labels[k]), H)
    for k in SPAN_HEADS: m.linear("span." + k, len(labels[k]), 2 * H)
    for k in POINTERS:
        p = "pointer." + k
        m.linear(p + ".query", POINTER, 2 * H); m.linear(p + ".key", POINTER, H); m.linear(p + ".none", 1, 2 * H); m.floats(p + ".distance", 81)
    m.linear("arc.dep", ARC, H); m.linear("arc.head", ARC, H); m.linear("label.dep", LABEL, H); m.linear("label.head", LABEL, H)
    m.floats("arc.root", H, 0, 1.0); m.rows("arc.bilinear", ARC + 1, ARC, 0.5); m.rows("label.bilinear", len(labels["arc"]) * (LABEL + 1), LABEL + 1, 0.5)
    m.linear("same.query", SAME, 2 * H); m.linear("same.key", SAME, 2 * H); m.linear("same.none", 1, 2 * H); m.floats("same.distance", 16); m.floats("same.type", 2)
    m.linear("story", STORY, 4 * H)
    text = "\n".join(vocab).encode()
    m.out["vocab"] = ("U8", [len(text)], text)
    return m.out


def write(path, tensors, labels):
    head, body = {}, b""
    for k, (dtype, dims, data) in sorted(tensors.items(), key=lambda t: (t[1][0] != "F32", t[0])):
        head[k] = {"dtype": dtype, "shape": dims, "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    meta = {"format": "attache.model/2", "name": "tiny", "config": json.dumps(CONFIG)}
    meta.update({"labels." + k: "\n".join(v) for k, v in labels.items()})
    with open(path, "wb") as f: f.write(sealed(meta, head, body) + body)


# ---- what it must answer

class Answers:
    def __init__(self, tensors, labels, pieces):
        self.t, self.labels, self.pieces, self.kept = tensors, labels, pieces, {}

    def vector(self, name):
        return struct.unpack(f"<{self.t[name][1][0]}f", self.t[name][2])

    def matrix(self, name):
        if name not in self.kept:
            (_, (rows, columns), data), scale = self.t[name + ".weight"], self.vector(name + ".scale")
            self.kept[name] = [[b * scale[r] for b in struct.unpack_from(f"{columns}b", data, r * columns)] for r in range(rows)]
        return self.kept[name]

    def linear(self, name, x):
        return [dot(w, x) + b for w, b in zip(self.matrix(name), self.vector(name + ".bias"))]

    def norm(self, name, x):
        mean = sum(x) / len(x)
        by = 1 / math.sqrt(sum((a - mean) ** 2 for a in x) / len(x) + 1e-12)
        return [(a - mean) * by * w + b for a, w, b in zip(x, self.vector(name + ".weight"), self.vector(name + ".bias"))]

    def layer(self, p, x):
        q, k, v = ([self.linear(p + n, r) for r in x] for n in "qkv")
        heads, each = CONFIG["heads"], CONFIG["width"] // CONFIG["heads"]
        mixed = [[] for _ in x]
        for h in range(heads):
            s = slice(h * each, (h + 1) * each)
            for i, a in enumerate(q):
                w = softmax([dot(a[s], b[s]) / math.sqrt(each) for b in k])
                mixed[i] += [sum(w[j] * v[j][s][c] for j in range(len(x))) for c in range(each)]
        x = [self.norm(p + "norm1", plus(a, self.linear(p + "o", m))) for a, m in zip(x, mixed)]
        return [self.norm(p + "norm2", plus(a, self.linear(p + "down", gelu(self.linear(p + "up", a))))) for a in x]

    def encode(self, words):
        ids, first = [(self.pieces.cls, 0)], []
        for w in words:
            first.append(len(ids)); ids += [(i, shape(w)) for i in self.pieces(w)]
        ids.append((self.pieces.sep, 0))
        word, position, kinds = self.matrix("embed.word"), self.matrix("embed.position"), self.matrix("embed.shape")
        x = [self.norm("embed.norm", plus(plus(word[i], position[at]), kinds[k])) for at, (i, k) in enumerate(ids)]
        for i in range(CONFIG["layers"]): x = self.layer(f"layer.{i}.", x)
        return [x[i] for i in first]

    def pointer(self, name, x, first, last):
        p, h = "pointer." + name, x[first] + x[last]
        query, far = [math.tanh(a) for a in self.linear(p + ".query", h)], self.vector(p + ".distance")
        s = [dot(query, self.linear(p + ".key", r)) / 4 + far[max(-40, min(40, j - first)) + 40] for j, r in enumerate(x)]
        return softmax(self.linear(p + ".none", h) + s)

    def arcs(self, x):
        head = [gelu(self.linear("arc.head", r)) for r in [self.vector("arc.root")] + x]
        dep = [gelu(self.linear("arc.dep", r)) + [1.0] for r in x]
        b = self.matrix("arc.bilinear")
        return [dot([sum(d[k] * b[k][c] for k in range(ARC + 1)) for c in range(ARC)], h) for d in dep for h in head]

    def arc_labels(self, x, heads):
        head = [gelu(self.linear("label.head", r)) + [1.0] for r in [self.vector("arc.root")] + x]
        u, n, out = self.matrix("label.bilinear"), LABEL + 1, []
        for r, h in zip(x, heads):
            d = gelu(self.linear("label.dep", r)) + [1.0]
            out += [sum(d[i] * dot(u[k * n + i], head[h]) for i in range(n)) for k in range(len(self.labels["arc"]))]
        return out

    def story(self, x, first, last):
        near, mean = x[max(0, first - NEAR):last + 1 + NEAR], lambda rows: [sum(c) / len(rows) for c in zip(*rows)]
        z = self.linear("story", x[first] + x[last] + mean(near) + mean(x))
        length = math.sqrt(dot(z[:-1], z[:-1]))
        return [round(127 * a / length) for a in z[:-1]] + [round(127 * max(-1, min(1, z[-1])))]

    def all(self, words):
        x, n = self.encode(words), len(words)
        yield "vectors", sum(x, [])
        for k in TOKEN_HEADS: yield "head." + k, sum((self.linear("head." + k, r) for r in x), [])
        for first, last in ((0, 0), (n // 2, min(n // 2 + 2, n) - 1)):
            h = x[first] + x[last]
            for k in SPAN_HEADS: yield "span." + k, self.linear("span." + k, h)
            for k in POINTERS: yield "pointer." + k, self.pointer(k, x, first, last)
            yield "same.query", [math.tanh(a) for a in self.linear("same.query", h)]
            yield "same.key", self.linear("same.key", h)
            yield "same.none", self.linear("same.none", h)
            yield "story", self.story(x, first, last)
        yield "arcs", self.arcs(x)
        yield "labels", self.arc_labels(x, range(n))


def dot(a, b): return sum(p * q for p, q in zip(a, b))
def plus(a, b): return [p + q for p, q in zip(a, b)]
def gelu(x): return [a / 2 * (1 + math.erf(a / math.sqrt(2))) for a in x]


def softmax(x):
    e = [math.exp(a - max(x)) for a in x]
    return [a / sum(e) for a in e]


TOKENS = """The THE a A x9 1933 ² ½ Ⅷ U.S. n't ’s “ — – ... mcDonald O'Brien Müller MÜLLER ΣΑΣ ΣΑΣ. Σ ΟΔΟΣ σ İstanbul ﬁne ǅ 中 中国 한 дом Д
attacked attacker attacks attackings strike's co-operation 3,000 $5 € \u0301 e\u0301e a\u0301b \U0001F600 \u00ad a\u200db ͅ ª _x x_1 ministerpresident""".split() + [
    "a" * 11, "a" * 12, "a" * 13, "a" * 400, "a" * 300 + "☃" + "b" * 300, "attack" * 40, "a b", "\u00a0", "\x1c", "é" * 150, "中" * 90 + "é"]


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "..", "test", "data")
    labels = {**L.fixed(), **OTHER}
    vocab = vocabulary()
    tensors = make(labels, vocab)
    write(os.path.join(folder, "tiny.safetensors"), tensors, labels)
    answers = Answers(tensors, labels, Pieces(vocab))
    with open(os.path.join(folder, "tiny.scores"), "w", encoding="utf-8") as f:
        for words in ("The minister of Freedonia did n't meet Σας in 1933 .".split(), ["Peace"]):
            f.write("window\t" + "\t".join(words) + "\n")
            for name, v in answers.all(words): f.write(name + "\t" + " ".join(f"{a:.7g}" for a in v) + "\n")
    pieces = Pieces(vocab)
    with open(os.path.join(folder, "tiny.pieces"), "w", encoding="utf-8", newline="") as f:
        for t in TOKENS: f.write(f"{shape(t)} {' '.join(map(str, pieces(t)))}\t{t}\n")
    micro(labels, os.path.join(folder, "..", "..", "fuzz", "seeds", "network"))


def micro(labels, folder):
    """The smallest network there can be, where the fuzzer of the model file begins."""
    global ARC, LABEL, POINTER
    CONFIG.update(layers=1, width=2, heads=1, inner=2, positions=14)
    ARC = LABEL = POINTER = 2
    labels = {k: v[:3] for k, v in labels.items()}
    if os.path.isdir(folder): write(os.path.join(folder, "micro.safetensors"), make(labels, ["[UNK]", "[CLS]", "[SEP]", "a", "##b"]), labels)


if __name__ == "__main__":
    main()
