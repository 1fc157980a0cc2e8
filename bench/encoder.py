#!/usr/bin/env python3
"""The encoder in C against onnxruntime, float32 on one thread, the same weights, in one run.

  encoder.py MODEL BENCH [PIECES …]    (BENCH: build/bench/bench-encoder; `make bench` runs it with what requirements.txt names)

Both take windows of the same length in turn; the best of all rounds counts, in processor time, so that other work on the machine disturbs
less. The last column is our speed as a part of onnxruntime's: the project asks for a quarter at least.
"""
import json
import struct
import subprocess
import sys
import time

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

ROUNDS, WORD = 5, "war"


def read(path):
    raw = open(path, "rb").read()
    n = struct.unpack("<Q", raw[:8])[0]
    head = json.loads(raw[8:8 + n])
    meta, data, out = head.pop("__metadata__"), raw[8 + n:], {}
    for k, t in head.items():
        a = np.frombuffer(data[t["data_offsets"][0]:t["data_offsets"][1]], {"F32": "<f4", "I8": "i1", "U8": "u1"}[t["dtype"]]).reshape(t["shape"])
        out[k] = a
    for k in list(out):
        if k.endswith(".weight") and out[k].dtype == np.int8: out[k] = out[k].astype(np.float32) * out[k[:-6] + "scale"][:, None]
    return json.loads(meta["config"]), out


class Graph:
    def __init__(self):
        self.nodes, self.weights, self.n = [], [], 0

    def constant(self, a):
        self.n += 1
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(a), f"c{self.n}"))
        return f"c{self.n}"

    def op(self, kind, *inputs, **attributes):
        self.n += 1
        self.nodes.append(helper.make_node(kind, list(inputs), [f"x{self.n}"], **attributes))
        return f"x{self.n}"


def build(config, w):
    g, H, heads = Graph(), config["width"], config["heads"]
    linear = lambda x, p: g.op("Add", g.op("MatMul", x, g.constant(w[p + ".weight"].T)), g.constant(w[p + ".bias"]))
    norm = lambda x, p: g.op("LayerNormalization", x, g.constant(w[p + ".weight"]), g.constant(w[p + ".bias"]), axis=-1, epsilon=1e-12)
    split, merge = g.constant(np.array([1, -1, heads, H // heads], np.int64)), g.constant(np.array([1, -1, H], np.int64))
    head = lambda x, perm: g.op("Transpose", g.op("Reshape", x, split), perm=perm)
    x = g.op("Add", g.op("Gather", g.constant(w["embed.word.weight"]), "ids"), g.op("Gather", g.constant(w["embed.position.weight"]), "positions"))
    x = norm(g.op("Add", x, g.op("Gather", g.constant(w["embed.shape.weight"]), "shapes")), "embed.norm")
    for i in range(config["layers"]):
        p = f"layer.{i}."
        q, k, v = linear(x, p + "q"), linear(x, p + "k"), linear(x, p + "v")
        s = g.op("MatMul", head(q, [0, 2, 1, 3]), head(k, [0, 2, 3, 1]))
        s = g.op("Softmax", g.op("Mul", s, g.constant(np.float32((H // heads) ** -0.5))), axis=-1)
        a = g.op("Reshape", g.op("Transpose", g.op("MatMul", s, head(v, [0, 2, 1, 3])), perm=[0, 2, 1, 3]), merge)
        x = norm(g.op("Add", x, linear(a, p + "o")), p + "norm1")
        x = norm(g.op("Add", x, linear(g.op("Gelu", linear(x, p + "up")), p + "down")), p + "norm2")
    g.nodes[-1].output[0] = "y"
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, None]) for n in ("ids", "positions", "shapes")]
    graph = helper.make_graph(g.nodes, "encoder", inputs, [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, None, H])], g.weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


def main():
    model, bench = sys.argv[1:3]
    config, w = read(model)
    vocab = bytes(w["vocab"]).decode().split("\n")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(build(config, w).SerializeToString(), options, ["CPUExecutionProvider"])
    print("onnxruntime", onnxruntime.__version__, "float32, one thread; processor seconds a window, best of", 3 * ROUNDS)
    print("pieces\tours\tonnxruntime\tour pieces/s\tpart of its speed")
    for pieces in [int(a) for a in sys.argv[3:]] or [64, 128, 384]:
        ids = [vocab.index("[CLS]")] + [vocab.index(WORD)] * (pieces - 2) + [vocab.index("[SEP]")]
        feed = {"ids": [ids], "positions": [list(range(pieces))], "shapes": [[0] + [6] * (pieces - 2) + [0]]}
        feed = {k: np.array(v, np.int64) for k, v in feed.items()}
        ours, theirs = [], []
        for _ in range(3):  # in turn, so that both see the same machine
            out = subprocess.run([bench, model, WORD, str(pieces - 2), str(ROUNDS)], stdout=subprocess.PIPE, check=True).stdout
            ours += [float(s) for s in out.split()]
            for _ in range(ROUNDS):
                begin = time.process_time(); session.run(None, feed); theirs.append(time.process_time() - begin)
        print(f"{pieces}\t{min(ours):.4f}\t{min(theirs):.4f}\t{pieces / min(ours):.0f}\t{min(theirs) / min(ours):.2f}")


if __name__ == "__main__":
    main()
