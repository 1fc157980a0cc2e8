#!/usr/bin/env python3
"""Writes a checkpoint as the model file that src/nn reads (see src/nn/network.h).

  export.py CHECKPOINT VOCAB OUT [--name NAME] [--last]

Weights of matrices become eight bits with one scale a row (largest magnitude / 127); norms, biases and distances stay float32. --last takes
the last weights instead of their average.
"""
import argparse
import json

import numpy as np
import torch

import model as M
from header import sealed


def quantise(w):
    """[rows][columns] float → (int8, scale [rows])."""
    w = w.reshape(w.shape[0], -1).astype(np.float32)
    scale = np.abs(w).max(1) / 127
    scale[scale == 0] = 1.0 / 127
    return np.clip(np.rint(w / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def tensors(sd, config, labels):
    """{name in the file: numpy array} from a state dict."""
    out = {}
    g = lambda k: sd[k].detach().float().numpy()
    def rows(name, w):
        out[name + ".weight"], out[name + ".scale"] = quantise(w)
    def linear(name, key):
        rows(name, g(key + ".weight")); out[name + ".bias"] = g(key + ".bias")
    rows("embed.word", g("word.weight")); rows("embed.position", g("position.weight")); rows("embed.shape", g("shape.weight"))
    out["embed.norm.weight"], out["embed.norm.bias"] = g("norm.weight"), g("norm.bias")
    for i in range(config["layers"]):
        for k in ("q", "k", "v", "o", "up", "down"): linear(f"layer.{i}.{k}", f"layers.{i}.{k}")
        for k in ("norm1", "norm2"):
            for p in ("weight", "bias"): out[f"layer.{i}.{k}.{p}"] = g(f"layers.{i}.{k}.{p}")
    for k in M.TOKEN_HEADS: linear("head." + k, "head." + k)
    for k in M.SPAN_HEADS: linear("span." + k, "span." + k)
    for k in M.POINTERS:
        for p in ("query", "key", "none"): linear(f"pointer.{k}.{p}", f"pointer.{k}.{p}")
        out[f"pointer.{k}.distance"] = g(f"pointer.{k}.distance")
    for f, k in (("arc.dep", "arc_dep"), ("arc.head", "arc_head"), ("label.dep", "label_dep"), ("label.head", "label_head"),
                 ("same.query", "same_query"), ("same.key", "same_key"), ("same.none", "same_none")):
        linear(f, k)
    out["arc.root"] = g("arc_root")
    rows("arc.bilinear", g("arc_bilinear"))
    u = g("label_bilinear")
    rows("label.bilinear", u.reshape(-1, u.shape[-1]))
    out["same.distance"], out["same.type"] = g("same_distance"), g("same_type")
    if "story.weight" in sd: linear("story", "story") # story.py puts it in
    return out


def write(path, arrays, meta):
    """A safetensors file; tensors in order of name, each aligned to eight bytes by the order of types (F32 first)."""
    order = sorted(arrays, key=lambda k: (arrays[k].dtype != np.float32, arrays[k].dtype != np.int8, k))
    head, data, at = {}, [], 0
    for k in order:
        a = np.ascontiguousarray(arrays[k])
        b = a.tobytes()
        head[k] = {"dtype": {"float32": "F32", "int8": "I8", "uint8": "U8"}[str(a.dtype)], "shape": list(a.shape), "data_offsets": [at, at + len(b)]}
        data.append(b); at += len(b)
    body = b"".join(data)
    with open(path, "wb") as f: return f.write(sealed(meta, head, body) + body)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("checkpoint"); ap.add_argument("vocab"); ap.add_argument("out"); ap.add_argument("--name", default="attache-en"); ap.add_argument("--last", action="store_true")
    a = ap.parse_args()
    s = torch.load(a.checkpoint, map_location="cpu", weights_only=False)
    sd = s["net" if a.last else "average"]
    arrays = tensors(sd, s["config"], s["labels"])
    arrays["vocab"] = np.frombuffer(open(a.vocab, "rb").read().rstrip(b"\n"), dtype=np.uint8)
    meta = {"format": "attache.model/2", "name": a.name, "config": json.dumps(s["config"])}
    meta.update({"labels." + k: "\n".join(v) for k, v in s["labels"].items()})
    print(a.out, write(a.out, arrays, meta), "bytes, step", s["step"])


if __name__ == "__main__":
    main()
