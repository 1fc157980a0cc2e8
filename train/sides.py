#!/usr/bin/env python3
"""Fits the weights of src/event/choice.c: who of an event's candidates acts, who suffers, who takes no part.

  sides.py [--shared DIR] [--program FILE] [--values FILE] [--out FILE]        writes src/event/choice_weights.h

Reads those of the project's labels that the network has not seen (of what it has learned its pointers are surer than they are
elsewhere); PROGRAM, build/eval/sides, gives candidates and values (event/sides.h), VALUES keeps what it wrote. One hidden layer; prints how
many events have the right states on both sides, in four folds of articles and, where ../shared/gold is, on labels never fitted on."""
import argparse, json, os, subprocess, sys
import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.dont_write_bytecode = True
sys.path.insert(0, HERE); sys.path.insert(0, os.path.join(ROOT, "eval"))
import data, gold

SEEN = {"bullets": 2776, "articles": 337} # labels that the network was trained on stand first in their files
HIDDEN, EPOCHS, RATE, DECAY, DROP, BLIND, SPARE, BATCH, FOLDS, SEED = 16, 14, 4e-3, 3e-3, 0.2, 0.05, 1e-4, 256, 4, 7
LOOSE, NAMESAKE = 0.3, 0.5 # what an event of another type counts, and somebody of the same state where nobody has the name
SCALE = 1000               # weights are whole numbers in the header
TAKES_PART, STANDS_FOR = 0.5, 0.2 # as in choice.c
OUT, ACTS, SUFFERS = range(3)


def fresh_labels(shared):
    texts = data.corpus_texts(os.path.join(shared, "corpora"))
    for name, seen in SEEN.items():
        with open(os.path.join(HERE, "labels", name + ".jsonl"), encoding="utf-8") as f:
            unseen = {json.loads(l)["id"] for i, l in enumerate(f) if i >= seen}
        yield from (p for p in data.label_pairs(os.path.join(HERE, "labels", name + ".jsonl"), texts) if p[1]["id"] in unseen)


def byte_offsets(text):
    at = [0]
    for ch in text: at.append(at[-1] + len(ch.encode("utf-8", "surrogatepass")))
    return at


def candidates(program, pairs, keep):
    """{article: {(start, end, type, status): [candidate]}} as eval/sides tells them."""
    if keep and os.path.exists(keep): lines = open(keep, "rb").read()
    else:
        articles = "".join(json.dumps({k: a.get(k) for k in ("id", "published", "text")}, ensure_ascii=False) + "\n" for a, _ in pairs)
        lines = subprocess.run([program], input=articles.encode(), stdout=subprocess.PIPE, check=True).stdout
        if keep: open(keep, "wb").write(lines)
    out = {}
    for line in lines.decode("utf-8", "replace").splitlines():
        doc, start, end, kind, status, _, what, name, country, rules, values = line.split("\t")
        out.setdefault(doc, {}).setdefault((int(start), int(end), kind, status), []).append(
            {"kind": what, "name": name, "country": country.split(",") if country else [], "rules": rules, "x": np.array(values.split(), np.float32)})
    return out


def events(gs, pairs, told):
    """Events with candidates: {"gold" or "loose": the labelled event, "actors": those of its article, "c": candidates, …}."""
    out = []
    for article, record in pairs:
        at, actors = byte_offsets(article["text"]), {a["id"]: a for a in record["actors"]}
        labelled = [e for e in record["events"] if e["span"]]
        found = [{"span": k[:2], "type": k[2], "status": k[3], "c": c, "actors": actors, "article": record["id"]} for k, c in told.get(record["id"], {}).items()]
        touch = lambda g, p: gs.overlap((at[g["span"][0]], at[g["span"][1]]), p["span"]) > 0
        pairs_of = gs.matching(labelled, found, lambda g, p: touch(g, p) and gs.folded(g) == gs.folded(p))
        for i, j in pairs_of: found[j]["gold"] = labelled[i]
        rest, left = [p for p in found if "gold" not in p], [g for i, g in enumerate(labelled) if i not in {i for i, _ in pairs_of}]
        for i, j in gs.matching(left, rest, touch): rest[j]["loose"] = left[i]
        out += found
    return out


def parts(gs, p, e):
    """What each candidate is by the labels, and what that counts."""
    y, w = np.zeros(len(p["c"]), int), np.ones(len(p["c"]), np.float32)
    for side, part, pointed in (("recipient", SUFFERS, 6), ("actor", ACTS, 0)):
        for a in (p["actors"][i] for i in e[side]):
            hit = [i for i, c in enumerate(p["c"]) if gs.same_actor(a, c)]
            if not hit and a["country"]:
                alike = [i for i, c in enumerate(p["c"]) if set(c["country"]) == set(a["country"]) and y[i] == OUT]
                hit = sorted(alike, key=lambda i: -p["c"][i]["x"][pointed])[:1]
                w[hit] = NAMESAKE
            y[hit] = part
    return y, w


def rows(gs, some):
    x, y, w = [], [], []
    for p in some:
        e = p.get("gold") or p.get("loose")
        if e is None: continue
        part, counts = parts(gs, p, e)
        x += [c["x"] for c in p["c"]]; y += list(part); w += list(counts * (1 if "gold" in p else LOOSE))
    return torch.tensor(np.array(x)), torch.tensor(np.array(y)), torch.tensor(np.array(w))


def fit(x, y, w):
    torch.manual_seed(SEED)
    net = torch.nn.Sequential(torch.nn.Linear(x.shape[1], HIDDEN), torch.nn.ReLU(), torch.nn.Dropout(DROP), torch.nn.Linear(HIDDEN, 3))
    opt = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    rate = torch.optim.lr_scheduler.OneCycleLR(opt, RATE, total_steps=EPOCHS * (len(x) // BATCH + 1))
    for _ in range(EPOCHS):
        order = torch.randperm(len(x))
        for b in range(0, len(x), BATCH):
            i = order[b:b + BATCH]
            seen = x[i] * (torch.rand_like(x[i]) > BLIND)
            loss = (torch.nn.functional.cross_entropy(net(seen), y[i], reduction="none") * w[i]).mean() + SPARE * net[0].weight.abs().sum()
            opt.zero_grad(); loss.backward(); opt.step(); rate.step()
    return net.eval()


def choose(net, p):
    """As choice.c."""
    with torch.no_grad(): odds = torch.softmax(net(torch.tensor(np.array([c["x"] for c in p["c"]]))), 1).numpy()
    out, joint = [OUT] * len(odds), p["type"] == "CONSULT"
    states = [tuple(sorted(c["country"])) for c in p["c"]]
    for part in (ACTS,) if joint else (ACTS, SUFFERS):
        q = odds[:, ACTS] + odds[:, SUFFERS] if joint else odds[:, part]
        for i in range(len(out)):
            own = [k for k in range(len(out)) if states[k] and states[k] == states[i]]
            stands = own and out[i] == OUT and max(q[own]) <= TAKES_PART and i == max(own, key=lambda k: (q[k], -k)) and \
                1 - np.prod(1 - q[own]) > TAKES_PART and q[i] > STANDS_FOR
            if q[i] > TAKES_PART or stands: out[i] = part if not joint else ACTS if odds[i, ACTS] >= odds[i, SUFFERS] else SUFFERS
    if not any(out):
        i = int(np.argmin(odds[:, OUT])); out[i] = ACTS if odds[i, ACTS] > odds[i, SUFFERS] else SUFFERS
    return out


def by_rules(p): return [ACTS if c["rules"][0] == "1" else SUFFERS if c["rules"][1] == "1" else OUT for c in p["c"]]


def right(gs, some, chosen):
    """How many of the events of the right type have the right states, and how many there are."""
    hit = n = 0
    for p in some:
        if "gold" not in p: continue
        who = [frozenset(k for c, part in zip(p["c"], chosen(p)) if part == side for k in c["country"] or ["-"]) for side in (ACTS, SUFFERS)]
        told = gs.who(p["gold"], p["actors"])
        hit += told == (who[0] | who[1] if p["gold"]["type"] == "CONSULT" else tuple(who)); n += 1
    return f"{hit} of {n}"


def folds(gs, all_events):
    """Every event's parts by a net fitted on the articles of other folds."""
    articles = sorted({p["article"] for p in all_events})
    fold = {a: i % FOLDS for i, a in enumerate(np.random.default_rng(SEED).permutation(articles))}
    nets = [fit(*rows(gs, [p for p in all_events if fold[p["article"]] != f])) for f in range(FOLDS)]
    return lambda p: choose(nets[fold[p["article"]]], p)


def write(net, path):
    first, second = net[0], net[3]
    whole = lambda t: np.rint(t.detach().numpy() * SCALE).astype(int)
    def table(name, t, kind="int16_t"):
        flat = ", ".join(map(str, whole(t).ravel())) if t.dim() == 1 else ",\n    ".join("{" + ", ".join(map(str, r)) + "}" for r in whole(t))
        size = "".join(f"[{s}]" for s in (("CHOICE_HIDDEN", "SIDE_VALUES") if name == "choice_first" else ("CHOICE_HIDDEN",) if name == "choice_first_bias" else ("3", "CHOICE_HIDDEN") if name == "choice_second" else ("3",)))
        return f"static const {kind} {name}{size} = {{\n    {flat}}};\n"
    text = "/* Written by train/sides.py: in thousandths. */\n#ifndef ATTACHE_EVENT_CHOICE_WEIGHTS_H\n#define ATTACHE_EVENT_CHOICE_WEIGHTS_H\n\n#include <stdint.h>\n\n" \
        f'#include "event/sides.h"\n\n#define CHOICE_HIDDEN {HIDDEN}\n#define CHOICE_SCALE {SCALE}.0f\n\n' \
        f"/* clang-format off */\n_Static_assert(SIDE_VALUES == {first.in_features}, \"weights are of other values\");\n\n"
    text += table("choice_first", first.weight) + table("choice_first_bias", first.bias) + table("choice_second", second.weight) + table("choice_second_bias", second.bias)
    lines = []
    for line in text.split("\n"): # no line longer than the project's
        while len(line) > 120:
            cut = line.rfind(" ", 0, 120); lines.append(line[:cut]); line = "     " + line[cut:].lstrip()
        lines.append(line)
    open(path, "w", encoding="ascii").write("\n".join(lines) + "/* clang-format on */\n\n#endif\n")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared")); ap.add_argument("--program", default=os.path.join(ROOT, "build", "eval", "sides"))
    ap.add_argument("--values"); ap.add_argument("--out", default=os.path.join(ROOT, "src", "event", "choice_weights.h"))
    a = ap.parse_args()
    torch.set_num_threads(1)
    gs = gold.load(a.shared)
    pairs = list(fresh_labels(a.shared))
    unseen = events(gs, pairs, candidates(a.program, pairs, a.values and a.values + ".labels"))
    print("in folds:", right(gs, unseen, folds(gs, unseen)), "by rules:", right(gs, unseen, by_rules), flush=True)
    net = fit(*rows(gs, unseen))
    for layer in (net[0], net[3]):
        for t in (layer.weight, layer.bias): t.data = (t.data * SCALE).round() / SCALE
    write(net, a.out)
    held = gs.load_gold(os.path.join(a.shared, "gold", "dev"))
    for article, record in held: gs.resolve(article, record, [])
    dev = events(gs, held, candidates(a.program, held, a.values and a.values + ".dev"))
    print("gold/dev:", right(gs, dev, lambda p: choose(net, p)), "by rules:", right(gs, dev, by_rules))


if __name__ == "__main__":
    main()
