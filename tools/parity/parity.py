#!/usr/bin/env python3
"""Holds the C network against PyTorch on the same eight-bit weights expanded: vectors and the scores of every head.

  parity.py MODEL SCORES    (SCORES: build/bench/scores, see scores.c; `make parity` runs it with what requirements.txt names)

Exits 1 where a value differs by more than 1e-4 (of the value, where that is larger than one).
"""
import json
import os
import struct
import subprocess
import sys

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "train"))
import model as M
from pieces import Pieces, shape

TOLERANCE = 1e-4
WINDOWS = [
    "The president of Freedonia said on Tuesday that she would meet the envoy from Sylvania within 10 days .",
    "KYIV , Aug. 6 — “ We do n't negotiate , ” Mr. O'Brien told Reuters ; 3,000 people in Málaga heard him .",
    "No",
    "He wo n't unless antidisestablishmentarianism stops ! ¿ 中国 ? Ελλάδα И Россия ² ½ naïve café İstanbul ﬁne B2B U.S.",
    " ".join("The ministers of both countries met again in the capital on day %d and signed nothing , officials said ." % i for i in range(17)),
]


def read(path):
    raw = open(path, "rb").read()
    n = struct.unpack("<Q", raw[:8])[0]
    head = json.loads(raw[8:8 + n])
    meta, data, out = head.pop("__metadata__"), raw[8 + n:], {}
    for k, t in head.items():
        b = data[t["data_offsets"][0]:t["data_offsets"][1]]
        out[k] = np.frombuffer(b, {"F32": "<f4", "I8": "i1", "U8": "u1"}[t["dtype"]]).reshape(t["shape"])
    return meta, out


def network(meta, arrays):
    """The PyTorch network with the file's weights."""
    config = json.loads(meta["config"])
    labels = {k[7:]: v.split("\n") for k, v in meta.items() if k.startswith("labels.")}
    vocab = bytes(arrays["vocab"]).decode().split("\n")
    M.A, M.R = arrays["arc.dep.weight"].shape[0], arrays["label.dep.weight"].shape[0]
    M.D = arrays["pointer.actor.query.weight"].shape[0]
    net = M.Network(dict(config, vocab=len(vocab)), labels)
    names = {"embed.word.weight": "word.weight", "embed.position.weight": "position.weight", "embed.shape.weight": "shape.weight",
             "embed.norm.weight": "norm.weight", "embed.norm.bias": "norm.bias", "arc.root": "arc_root", "arc.bilinear.weight": "arc_bilinear",
             "label.bilinear.weight": "label_bilinear", "same.distance": "same_distance", "same.type": "same_type"}
    sd = net.state_dict()
    for k, a in arrays.items():
        # The story layer is no part of train.py's network and ends in rounded bytes: test/nn/network.c holds it against plain Python.
        if k == "vocab" or k.endswith(".scale") or k.startswith("story."): continue
        if a.dtype == np.int8: a = a.astype(np.float32) * arrays[k[:-len("weight")] + "scale"][:, None]
        to = names.get(k) or k.replace("layer.", "layers.", 1) if k.startswith(("layer.", "embed.", "arc.root", "arc.bilinear", "label.bilinear", "same.distance", "same.type")) \
            else k.replace("arc.", "arc_").replace("label.", "label_").replace("same.", "same_") if k.startswith(("arc.", "label.", "same.")) else k
        sd[to].copy_(torch.from_numpy(a.copy()).reshape(sd[to].shape))
    net.load_state_dict(sd)
    return net.eval(), Pieces(vocab), labels


def scores(net, pieces, words):
    """(name, values) in the order of scores.c."""
    ids, shapes, first = [pieces.cls], [0], []
    for w in words:
        first.append(len(ids)); p = pieces(w); ids += p; shapes += [shape(w)] * len(p)
    ids, shapes = torch.tensor([ids + [pieces.sep]]), torch.tensor([shapes + [0]])
    x = net.tokens(ids, shapes, torch.ones_like(ids).bool(), torch.tensor([first]))[0]
    n = len(words)
    yield "vectors", x
    for k in M.TOKEN_HEADS: yield "head." + k, net.head[k](x)
    for a, b in ((0, 0), (n // 2, min(n // 2 + 2, n) - 1)):
        one, last = torch.tensor([a]), torch.tensor([b])
        h = torch.cat([x[one], x[last]], -1)
        for k in M.SPAN_HEADS: yield "span." + k, net.span[k](h)
        for k in M.POINTERS: yield "pointer." + k, net.pointer[k](x, one, last).exp()
        for name, v in zip(("same.query", "same.key", "same.none"), net.same(x, one, last)): yield name, v
    s, dep, head = net.arcs(x[None])
    yield "arcs", s
    yield "labels", net.arc_labels(dep, head, torch.arange(n)[None])


def main():
    model, helper = sys.argv[1:]
    torch.set_num_threads(1)
    net, pieces, _ = network(*read(model))
    windows = [w.split(" ") for w in WINDOWS]
    out = subprocess.run([helper, model], input="\n".join("\t".join(w) for w in windows).encode() + b"\n", stdout=subprocess.PIPE, check=True).stdout
    got, at, worst = np.frombuffer(out, "<f4"), 0, {}
    with torch.no_grad():
        for w in windows:
            for name, v in scores(net, pieces, w):
                want = v.reshape(-1).numpy()
                have = got[at:at + len(want)]
                at += len(want)
                d = float(np.max(np.abs(have - want) / np.maximum(1, np.abs(want)))) if len(have) == len(want) else float("inf")
                worst[name] = max(worst.get(name, 0), d)
    for name, d in sorted(worst.items(), key=lambda q: -q[1]): print(f"{d:.2e}  {name}")
    bad = at != len(got) or max(worst.values()) > TOLERANCE
    print("FAILED" if bad else "ok", f"{at} values")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
