"""The network: encoder and heads. The authority for src/nn/network.h, which states the same formulas and tensor names."""
import math
import re

import torch
import torch.nn as nn
import torch.nn.functional as F

A, R, D, S = 256, 128, 160, 96   # widths of arcs, labels, pointers, same-event vectors
FAR = 40                         # distances beyond this share a bucket
SAME_BUCKETS = [1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 70, 100, 150, 250, 400]  # upper ends; beyond: the last

TOKEN_HEADS = ("sentence", "upos", "xpos", "feats", "lemma", "names", "times", "report", "claim", "cue", "mention", "event", "act", "condition")
SPAN_HEADS = ("mode", "status", "when", "kind", "sector", "act_status")
POINTERS = ("actor", "recipient", "said_by", "place", "time", "country", "antecedent", "source", "via", "cue",
            "issuer", "addressee", "condition", "due", "event", "speaker")


class Block(nn.Module):
    def __init__(self, H, NH, FF):
        super().__init__()
        self.NH = NH
        self.q, self.k, self.v, self.o = (nn.Linear(H, H) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(H, eps=1e-12), nn.LayerNorm(H, eps=1e-12)
        self.up, self.down = nn.Linear(H, FF), nn.Linear(FF, H)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        B, T, H = x.shape
        h = lambda t: t.view(B, T, self.NH, H // self.NH).transpose(1, 2)
        a = F.scaled_dot_product_attention(h(self.q(x)), h(self.k(x)), h(self.v(x)), attn_mask=mask)
        x = self.norm1(x + self.drop(self.o(a.transpose(1, 2).reshape(B, T, H))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Pointer(nn.Module):
    """From a span to tokens: log-probabilities over none (first) and the window's tokens."""
    def __init__(self, H):
        super().__init__()
        self.query, self.key, self.none = nn.Linear(2 * H, D), nn.Linear(H, D), nn.Linear(2 * H, 1)
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 1))

    def forward(self, x, first, last):
        """x [tokens][H]; first, last [spans] (last inclusive) → [spans][1 + tokens]."""
        h = torch.cat([x[first], x[last]], -1)
        at = (torch.arange(x.shape[0], device=x.device)[None, :] - first[:, None]).clamp(-FAR, FAR) + FAR
        s = torch.tanh(self.query(h)) @ self.key(x).T / 4 + self.distance[at]
        return F.log_softmax(torch.cat([self.none(h), s], -1), -1)


class Network(nn.Module):
    def __init__(self, config, labels):
        """labels: {head: [label, …]} for every token head, span head, and "arc"."""
        super().__init__()
        H = config["width"]
        self.config, self.labels = config, labels
        self.word, self.position, self.shape = nn.Embedding(config["vocab"], H), nn.Embedding(config["positions"], H), nn.Embedding(8, H)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(H, eps=1e-12)
        self.layers = nn.ModuleList(Block(H, config["heads"], config["inner"]) for _ in range(config["layers"]))
        self.drop = nn.Dropout(0.1)
        self.head = nn.ModuleDict({k: nn.Linear(H, len(labels[k])) for k in TOKEN_HEADS})
        self.span = nn.ModuleDict({k: nn.Linear(2 * H, len(labels[k])) for k in SPAN_HEADS})
        self.pointer = nn.ModuleDict({k: Pointer(H) for k in POINTERS})
        self.arc_dep, self.arc_head = nn.Linear(H, A), nn.Linear(H, A)
        self.label_dep, self.label_head = nn.Linear(H, R), nn.Linear(H, R)
        self.arc_root = nn.Parameter(torch.randn(H) * 0.02)
        self.arc_bilinear = nn.Parameter(torch.randn(A + 1, A) * 0.02)
        self.label_bilinear = nn.Parameter(torch.randn(len(labels["arc"]), R + 1, R + 1) * 0.02)
        self.same_query, self.same_key, self.same_none = nn.Linear(2 * H, S), nn.Linear(2 * H, S), nn.Linear(2 * H, 1)
        self.same_distance, self.same_type = nn.Parameter(torch.zeros(16)), nn.Parameter(torch.zeros(2))

    def encode(self, ids, shapes, mask):
        """ids, shapes [B][T], mask [B][T] bool → [B][T][H]."""
        x = self.drop(self.norm(self.word(ids) + self.position.weight[:ids.shape[1]] + self.shape(shapes)))
        m = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(~mask, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, m)
        return x

    def tokens(self, ids, shapes, mask, first):
        """The vectors of tokens: first [B][W] is the position of each token's first piece."""
        x = self.encode(ids, shapes, mask)
        return x.gather(1, first[..., None].expand(-1, -1, x.shape[-1]))

    def arcs(self, x):
        """x [B][n][H], one sentence a row → arc scores [B][dependent n][head n + 1] and the sides of labels."""
        B, n, H = x.shape
        h = torch.cat([self.arc_root.expand(B, 1, H), x], 1)
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        drop = lambda t: F.dropout(t, 0.2, self.training)
        s = one(drop(F.gelu(self.arc_dep(x)))) @ self.arc_bilinear @ drop(F.gelu(self.arc_head(h))).transpose(1, 2)
        return s, one(drop(F.gelu(self.label_dep(x)))), one(drop(F.gelu(self.label_head(h))))

    def arc_labels(self, dep, head, heads):
        """heads [B][n], 0 the root → [B][n][labels]."""
        h = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        return torch.einsum("bnd,rde,bne->bnr", dep, self.label_bilinear, h)

    def same(self, x, first, last):
        """Anchors of one document, in order → (query [n][S], key [n][S], none [n])."""
        h = torch.cat([x[first], x[last]], -1)
        return torch.tanh(self.same_query(h)), self.same_key(h), self.same_none(h)[:, 0]


def same_bucket(distance):
    for i, end in enumerate(SAME_BUCKETS):
        if distance <= end:
            return i
    return 15


def load_pretrained(net, folder):
    """MiniLM-L6-H384's weights into the encoder; the token type's vector is folded into the positions."""
    import os
    from safetensors.torch import load_file
    sd = {re.sub(r"^(bert|0\.auto_model|auto_model)\.", "", k): v.float() for k, v in load_file(os.path.join(folder, "model.safetensors")).items()}
    put = lambda p, k: p.data.copy_(sd[k])
    put(net.word.weight, "embeddings.word_embeddings.weight")
    net.position.weight.data.copy_(sd["embeddings.position_embeddings.weight"] + sd["embeddings.token_type_embeddings.weight"][0])
    put(net.norm.weight, "embeddings.LayerNorm.weight"); put(net.norm.bias, "embeddings.LayerNorm.bias")
    for i, b in enumerate(net.layers):
        for m, k in ((b.q, "attention.self.query"), (b.k, "attention.self.key"), (b.v, "attention.self.value"), (b.o, "attention.output.dense"),
                     (b.norm1, "attention.output.LayerNorm"), (b.up, "intermediate.dense"), (b.down, "output.dense"), (b.norm2, "output.LayerNorm")):
            put(m.weight, f"encoder.layer.{i}.{k}.weight"); put(m.bias, f"encoder.layer.{i}.{k}.bias")
