#!/usr/bin/env python3
"""Trains the network on treebanks, names, attribution, times and gold records together.

  train.py --corpora DIR --gold DIR --pretrained DIR --out DIR [--resume] [--init FILE] [--plan NAME=PIECES,…] [--seed N]
  train.py … --prepare FILE      only reads the corpora and writes their rows; train.py --rows FILE trains from such a file

Steps draw a task by what is left of its plan (pieces to read), so that all tasks end together; the learning rate decays linearly over the
plan. Checkpoints (weights, average, optimiser, place in the plan) are written every ten minutes; --resume goes on from the last.
"""
import argparse
import glob
import json
import os
import random
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import data
import labels as L
import model as M
from pieces import Pieces

BATCH = 1500           # pieces a step
PLAN = {"syntax": 900_000, "names": 800_000, "report": 330_000, "times": 110_000, "factuality": 160_000, "gold": 2_400_000}
CONFIG = {"width": 384, "heads": 12, "inner": 1536, "layers": 6, "positions": 512, "vocab": 30522}


def load(args):
    if args.rows:
        return torch.load(args.rows, weights_only=False)
    pieces = Pieces([w.rstrip("\n") for w in open(args.pretrained + "/vocab.txt", encoding="utf-8")])
    c = args.corpora
    sys.path.insert(0, args.gold)
    import goldscore as gs
    lab = L.fixed()
    ewt, gum = c + "/syntax/en_ewt-ud-train.conllu.gz", c + "/syntax/en_gum-ud-train.conllu.gz"
    lab.update(data.counted(data.conllu(ewt) + data.conllu(gum)))
    countries = data.Countries(c)
    most = data.lengths(args.seed)
    rows = {"syntax": data.treebank(ewt, lab, pieces, False, most) + data.treebank(gum, lab, pieces, True, most),
            "names": data.newswire(c + "/ner/worldwide_newswire.tsv.gz", lab, pieces, False, most),
            "report": data.polnear(c + "/attribution/polnear-train.jsonl.gz", lab, pieces),
            "times": data.tbaq(c + "/time/tbaq.jsonl.gz", lab, pieces, False),
            "factuality": data.factuality(c + "/factuality/uw-train.jsonl.gz", lab, pieces, most),
            "gold": data.gold_rows(data.gold_pairs(args.gold + "/train", gs, data.overlaps(args.gold)["gold/train"]), lab, pieces, countries)}
    own = sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "labels", "*.jsonl")))
    texts = data.corpus_texts(c) if own else {}
    for path in own: rows["gold"] += data.digests(data.gold_rows(data.label_pairs(path, texts), lab, pieces, countries), pieces, args.seed)
    return lab, rows


def batches(rows, size):
    """Groups of rows of like length; a gold document stays together."""
    unit = [r if isinstance(r, list) else [r] for r in rows]
    unit.sort(key=lambda u: max(r["n"] for r in u) + random.random() * 30)
    out, cur, longest = [], [], 0
    for u in unit:
        n = max(r["n"] for r in u)
        if cur and (len(cur) + len(u)) * max(longest, n) > size: out.append(cur); cur, longest = [], 0
        cur = cur + u; longest = max(longest, n)
    if cur: out.append(cur)
    random.shuffle(out)
    return out


def tensors(rows):
    B, T, W = len(rows), max(r["n"] for r in rows), max(len(r["words"]) for r in rows)
    ids, sh, mask, first = torch.zeros(B, T, dtype=torch.long), torch.zeros(B, T, dtype=torch.long), torch.zeros(B, T, dtype=torch.bool), torch.zeros(B, W, dtype=torch.long)
    for i, r in enumerate(rows):
        k = r["n"]
        ids[i, :k] = torch.tensor(r["ids"]); sh[i, :k] = torch.tensor(r["shapes"]); mask[i, :k] = True; first[i, :len(r["words"])] = torch.tensor(r["first"])
    return ids, sh, mask, first


WEIGHT = {"sentence": 0.5, "upos": 0.5, "xpos": 0.5, "feats": 0.3, "lemma": 0.5, "event": 1.3, "mention": 0.5, "act": 0.7, "condition": 0.3, "claim": 0.7, "cue": 0.4,
          "report": 1.0, "names": 1.0, "times": 1.0}
POINT = {"actor": 0.4, "recipient": 0.4, "country": 0.15, "antecedent": 0.2, "kind": 0.15, "sector": 0.2, "status": 0.6}
RARE = 2.0  # weight of a status other than actual, which is one event in ten


def losses(net, rows):
    ids, sh, mask, first = tensors(rows)
    x = net.tokens(ids, sh, mask, first)
    W = x.shape[1]
    total, log = 0.0, {}
    def add(name, value, weight):
        nonlocal total
        total = total + weight * value; log[name] = float(value.detach())
    for h in rows[0]["y"]:
        y = torch.tensor([r["y"][h] + [-100] * (W - len(r["words"])) for r in rows])
        add(h, F.cross_entropy(net.head[h](net.drop(x)).flatten(0, 1), y.flatten()), WEIGHT[h])
    if rows[0]["task"] == "syntax":
        sent = [(i, s) for i, r in enumerate(rows) for s in r["sentences"]]
        n = max(b - a for _, (a, b, _, _) in sent)
        xs = torch.zeros(len(sent), n, x.shape[-1]); heads = torch.full((len(sent), n), -100); rel = torch.full((len(sent), n), -100)
        xs = torch.stack([F.pad(x[i, a:b], (0, 0, 0, n - (b - a))) for i, (a, b, _, _) in sent])
        for k, (_, (a, b, h, l)) in enumerate(sent): heads[k, :b - a] = torch.tensor(h); rel[k, :b - a] = torch.tensor(l)
        s, dep, hd = net.arcs(xs)
        ok = torch.tensor([[j <= b - a for j in range(n + 1)] for _, (a, b, _, _) in sent])
        s = s.masked_fill(~ok[:, None, :], -1e4)
        add("arc", F.cross_entropy(s.flatten(0, 1), heads.flatten()), 1.0)
        add("label", F.cross_entropy(net.arc_labels(dep, hd, heads.clamp(min=0)).flatten(0, 1), rel.flatten()), 1.0)
    points, spans = {}, {}
    for i, r in enumerate(rows):
        if not r.get("points") and not r.get("spans"): continue
        n = len(r["words"]); xi = net.drop(x[i, :n])
        by = {}
        for p in r["points"]: by.setdefault(p[0], []).append(p)
        for kind, ps in by.items():
            lp = net.pointer[kind](xi, torch.tensor([p[1] for p in ps]), torch.tensor([p[2] for p in ps]))
            m = torch.full(lp.shape, -1e4)
            for k, p in enumerate(ps):
                if p[3] is None: m[k, 0] = 0
                else: m[k, [q + 1 for q in p[3]]] = 0
            points.setdefault(kind, []).append(-torch.logsumexp(lp + m, -1))
        for a, b, want in r.get("spans", ()):
            for h, v in want.items(): spans.setdefault(h, []).append((torch.cat([xi[a], xi[b]]), v))
    for kind, v in points.items():
        add("p." + kind, torch.cat(v).mean(), POINT.get(kind, 0.3))
    for h, v in spans.items():
        v = [q for q in v if q[1] != -100]
        if not v: continue
        fit = torch.full((len(v), len(net.labels[h])), -1e4)  # a label, or a set of labels of which one holds
        for k, (_, y) in enumerate(v): fit[k, y] = 0
        w = torch.tensor([RARE if h in ("status", "act_status") and fit[k, 0] < 0 else 1.0 for k in range(len(v))])
        lp = F.log_softmax(net.span[h](torch.stack([q[0] for q in v])), -1)
        add("s." + h, -(w * torch.logsumexp(lp + fit, -1)).sum() / w.sum(), POINT.get(h, 0.3))
    same = []
    for i, r in enumerate(rows):
        ch = r.get("chain")
        if not ch or len(ch) < 2: continue
        h = torch.stack([torch.cat([x[i + c[0], c[1]], x[i + c[0], c[2]]]) for c in ch]); h = net.drop(h)
        q, k, none = torch.tanh(net.same_query(h)), net.same_key(h), net.same_none(h)[:, 0]
        n = len(ch)
        bucket = torch.tensor([[M.same_bucket(max(1, a - b)) for b in range(n)] for a in range(n)])
        like = torch.tensor([[int(ch[a][3] == ch[b][3]) for b in range(n)] for a in range(n)])
        s = q @ k.T / 4 + net.same_distance[bucket] + net.same_type[like]
        s = s.masked_fill(torch.triu(torch.ones(n, n, dtype=torch.bool)), -1e4)
        lp = F.log_softmax(torch.cat([none[:, None], s], 1), -1)
        m = torch.full(lp.shape, -1e4)
        for a, c in enumerate(ch):
            for j in c[4]: m[a, j + 1] = 0
            if not c[4]: m[a, 0] = 0
        same.append(-torch.logsumexp(lp + m, -1))
    if same: add("same", torch.cat(same).mean(), 0.4)
    return total, log


class Average:
    """Weights averaged over the last stretch of training."""
    def __init__(self, net, decay=0.99, every=4):
        self.decay, self.every, self.k = decay, every, 0
        self.w = {k: v.detach().clone() for k, v in net.state_dict().items()}

    def step(self, net):
        self.k += 1
        if self.k % self.every: return
        d = min(self.decay, self.k / (self.k + 20))
        with torch.no_grad():
            for k, v in net.state_dict().items(): self.w[k].lerp_(v, 1 - d)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpora"); ap.add_argument("--gold"); ap.add_argument("--rows"); ap.add_argument("--prepare"); ap.add_argument("--pretrained", required=True); ap.add_argument("--out", required=True)
    ap.add_argument("--resume", action="store_true"); ap.add_argument("--init"); ap.add_argument("--plan", default=""); ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--rate", type=float, default=1.5e-4); ap.add_argument("--head-rate", type=float, default=1e-3); ap.add_argument("--every", type=float, default=600); ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    random.seed(a.seed); torch.manual_seed(a.seed); torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    plan = dict(PLAN); plan.update({k: int(v) for k, v in (p.split("=") for p in a.plan.split(",") if p)})
    t0 = time.time()
    if not a.rows and not (a.corpora and a.gold): ap.error("--corpora and --gold, or --rows")
    lab, rows = load(a)
    if a.prepare:
        torch.save((lab, rows), a.prepare)
        return
    net = M.Network(CONFIG, lab)
    M.load_pretrained(net, a.pretrained)
    if a.init: net.load_state_dict(torch.load(a.init, map_location="cpu", weights_only=False)["average"])
    json.dump({"config": CONFIG, "labels": lab}, open(a.out + "/labels.json", "w"))
    sizes = {k: sum(r["n"] for u in v for r in (u if isinstance(u, list) else [u])) for k, v in rows.items()}
    print(f"rows {({k: len(v) for k, v in rows.items()})} pieces {sizes} plan {plan}; loaded in {time.time() - t0:.0f} s", flush=True)
    heads = [p for n, p in net.named_parameters() if not n.startswith(("word.", "position.", "norm.", "layers."))]
    ids = {id(p) for p in heads}
    enc = [p for p in net.parameters() if id(p) not in ids]
    opt = torch.optim.AdamW([{"params": enc, "lr": a.rate}, {"params": heads, "lr": a.head_rate}], weight_decay=0.01, foreach=True)
    base = [a.rate, a.head_rate]
    done = {k: 0 for k in plan}; avg = Average(net); step = 0
    state = a.out + "/checkpoint.pt"
    if a.resume and os.path.exists(state):
        s = torch.load(state, map_location="cpu", weights_only=False)
        net.load_state_dict(s["net"]); opt.load_state_dict(s["opt"]); avg.w = s["average"]; avg.k = s["k"]; done.update(s["done"]); step = s["step"]
        random.setstate(s["random"]); torch.set_rng_state(s["torch"])
    queue = {k: [] for k in plan}
    sums, seen, t, last = {}, 0, time.time(), time.time()
    whole = sum(plan.values())
    def save():
        torch.save({"net": net.state_dict(), "opt": opt.state_dict(), "average": avg.w, "k": avg.k, "done": done, "step": step, "random": random.getstate(),
                    "torch": torch.get_rng_state(), "labels": lab, "config": CONFIG}, state + ".new")
        os.replace(state + ".new", state)
    net.train()
    while True:
        left = {k: plan[k] - done[k] for k in plan}
        if max(left.values()) <= 0: break
        task = random.choices(list(left), [max(0, v) for v in left.values()])[0]
        if not queue[task]: queue[task] = batches(rows[task], BATCH)
        b = queue[task].pop()
        part = sum(done.values()) / whole
        f = min(1.0, part / 0.04 + 0.02) * max(0.02, 1 - part)
        for g, r in zip(opt.param_groups, base): g["lr"] = r * f
        loss, log = losses(net, b)
        opt.zero_grad(); loss.backward(); nn.utils.clip_grad_norm_(net.parameters(), 1.0); opt.step(); avg.step(net)
        n = sum(r["n"] for r in b); done[task] += n; seen += n; step += 1
        for k, v in log.items():
            q = sums.setdefault(k, [0.0, 0]); q[0] += v; q[1] += 1
        if step % 100 == 0:
            print(f"step {step} part {part:.3f} {seen / (time.time() - t):.0f} pieces/s " + " ".join(f"{k} {v[0] / v[1]:.3f}" for k, v in sorted(sums.items())), flush=True)
            sums, seen, t = {}, 0, time.time()
        if time.time() - last > a.every: save(); last = time.time()
    save()
    print(f"done: {step} steps, {time.time() - t0:.0f} s", flush=True)


if __name__ == "__main__":
    main()
