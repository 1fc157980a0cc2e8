"""Weights of src/store/stories/features.c: a logistic regression over pairs of given mentions of one topic, of the values of features.h and
their products two by two, and over pairs of bullets that a reader labelled (joined.py), whose facts speak too; then those of
src/store/stories/nodes.c, which the bullets alone know. For story.py, which has the pairs.

Bullets are few: near the weights that ECB+ gives, its likelihood stands as its second derivative there."""
import os, sys
import numpy as np
from scipy.optimize import minimize

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "eval"))
import stories as S

RIDGE = 150 # the topics are few, however many their pairs
THRESHOLDS = (0.30, 0.34, 0.36, 0.38, 0.40, 0.42, 0.46, 0.50)
WORDS, MOST_FOR, MOST_AGAINST, MOST_MATTER = 0.7, 2.5, -3.0, 2.0 # as in src/store/stories/nodes.c
ARTICLE = 9                          # FEATURE_ARTICLE
MATTER = (0, 4, 5, 6, 7, 9, 10, 12, 13, 14, 15, 16) # values that nodes.c weighs once more: of sentences and whole articles
SHARP = 1.5                          # how much surer a reader is than the odds
# How much the bullets say beside ECB+ (mean weight of a pair), a pair's weight to the power of this (a pair that stands for many is
# still one decision), how much worse a wrong join is than a missed one: for the weights of features.c, and for those of nodes.c.
BULLETS, EACH, WRONG = 40, 0.25, 1
MATTER_EACH, MATTER_WRONG, LEAN = 0.75, 2, -0.12


def pairs(path, features):
    """What eval/stories --pairs writes: ends [pairs][2], values [pairs][features]."""
    raw = np.fromfile(path, dtype=np.uint8).reshape(-1, 8 + 4 * features)
    return raw[:, :8].copy().view(np.uint32).astype(int), raw[:, 8:].copy().view(np.float32)


def multiplied(n): return [(i, k) for i in range(n) for k in range(i, n)]


def products(f): return np.concatenate([f] + [f[:, i:i + 1] * f[:, k:k + 1] for i, k in multiplied(f.shape[1])], 1)


def sample(values, y):
    """What a pair counts: of those that nobody would join, whose heads and vectors are far apart, one in seven stands for all."""
    easy = (values[:, 0] == 0) & (values[:, 1] == 0) & (values[:, -1] < 0.35) & (y == 0)
    return np.where(easy, np.where(np.random.default_rng(0).random(len(y)) < 1 / 7, 7, 0), 1).astype(np.float32)


def train(x, y, counts, start=None, steps=8):
    """Newton's method with a ridge; the way is shorter from the weights of nearly the same pairs."""
    some = counts > 0
    x, y, counts = x[some], y[some].astype(np.float32), counts[some]
    w, ridge = np.zeros(1 + x.shape[1]) if start is None else start.copy(), RIDGE * np.eye(1 + x.shape[1])
    x = np.concatenate([np.ones((len(x), 1), np.float32), x], 1)
    ridge[0, 0] = 1e-6
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(x @ w.astype(np.float32), -30, 30)))
        step = np.linalg.solve(((x * (counts * p * (1 - p))[:, None]).T @ x).astype(float) + ridge, (x.T @ (counts * (y - p))).astype(float) - ridge @ w)
        w += step
        if abs(step).max() < 1e-2: break
    return w


def curvature(w, x, counts):
    """The second derivative of what train() minimises."""
    some = counts > 0
    x = np.concatenate([np.ones((some.sum(), 1), np.float32), x[some]], 1)
    p = 1 / (1 + np.exp(-np.clip(x @ w.astype(np.float32), -30, 30)))
    out = ((x * (counts[some] * p * (1 - p))[:, None]).T @ x).astype(float) + RIDGE * np.eye(len(w))
    out[0, 0] -= RIDGE
    return out


def counts_of(joined, mean, each, wrong):
    c = joined.weight ** each * np.where(joined.same, 1, wrong)
    return mean * c / c.mean()


def likelihood(odds, same, counts):
    """What is to be small, and its derivative by the odds."""
    z = np.clip(SHARP * odds, -30, 30)
    return (counts * (np.logaddexp(0, z) - same * z)).sum(), SHARP * counts * (1 / (1 + np.exp(-z)) - same)


def matter_start():
    out = np.zeros(len(MATTER) + 1)
    out[MATTER.index(ARTICLE)] = MOST_MATTER
    return out


def matter_values(joined): return np.concatenate([joined.values[:, MATTER], np.ones((len(joined.same), 1))], 1)


def ridge_of(n): return np.r_[np.ones(n - 1), 0.1]


def train_both(w, bend, joined, cut):
    """The weights of ECB+, where its second derivative is `bend`, with the bullets beside them; `cut`: the threshold's odds."""
    x, g = np.concatenate([np.ones((len(joined.same), 1)), products(joined.values)], 1), matter_values(joined)
    start, counts, n = matter_start(), counts_of(joined, BULLETS, EACH, WRONG), len(w)
    ridge = BULLETS * ridge_of(g.shape[1])

    def miss(both):
        words, away = x @ both[:n] - cut, both[:n] - w
        bound = np.clip(words, MOST_AGAINST, MOST_FOR)
        loss, by = likelihood(joined.facts + WORDS * (bound + 0.1 * (words - bound)) + g @ both[n:], joined.same, counts)
        loss += 0.5 * away @ bend @ away + 0.5 * (ridge * (both[n:] - start) ** 2).sum()
        return loss, np.r_[bend @ away + x.T @ (by * WORDS * np.where(words == bound, 1, 0.1)), g.T @ by + ridge * (both[n:] - start)]
    return minimize(miss, np.r_[w, start], jac=True, method="L-BFGS-B", options={"maxiter": 300}).x[:n]


def train_matter(w, joined, cut):
    """What nodes.c adds to the words: of values MATTER, and of itself."""
    g, start, counts = matter_values(joined), matter_start(), counts_of(joined, 1, MATTER_EACH, MATTER_WRONG)
    base = joined.facts + WORDS * np.clip(w[0] + products(joined.values) @ w[1:] - cut, MOST_AGAINST, MOST_FOR)

    def miss(m):
        loss, by = likelihood(base + g @ m, joined.same, counts)
        return loss + 0.5 * (ridge_of(len(m)) * (m - start) ** 2).sum(), g.T @ by + ridge_of(len(m)) * (m - start)
    out = minimize(miss, start, jac=True, method="L-BFGS-B").x
    out[-1] += LEAN
    return out


def predict(w, x): return 1 / (1 + np.exp(-np.clip(w[0] + x @ w[1:], -30, 30)))


def link(p, ends, topic, least):
    """Each mention is led by the earlier one that is most like it."""
    out = np.arange(len(topic))
    for t in np.unique(topic):
        at = np.flatnonzero(topic == t)
        here = topic[ends[:, 0]] == t
        like = np.zeros((len(at), len(at)))
        like[ends[here, 1] - at[0], ends[here, 0] - at[0]] = p[here]
        for i in range(1, len(at)):
            k = like[i, :i].argmax()
            if like[i, k] > least: out[at[i]] = out[at[k]]
    return out


def told(measures): return " ".join(f"{k} {v:.4f}" for k, v in measures.items())


def conll(gold, links): return S.score(S.clusters(list(gold)), S.clusters(list(links)))


def others(gold, topic, linked):
    """The links of each fold by the threshold that is best on the four others."""
    out = np.zeros(len(topic), int)
    for k in range(5):
        here = topic % 5 == k
        least = max(linked, key=lambda least: conll(gold[~here], linked[least][~here])["conll"])
        out[here] = linked[least][here]
    return out


def report(ends, values, y, gold, topic, joined):
    """Prints what five folds of topics give, then the tables of weights fitted on all; the last value is the vectors' cosine. The
    threshold that links best becomes 0."""
    features, start = values.shape[1], np.log(0.4 / 0.6)
    x, counts, fold = products(values.astype(np.float32)), sample(values, y), topic[ends[:, 0]] % 5
    w, p, linked = train(x, y, counts), np.zeros(len(y)), {}
    for k in range(5):
        without = train(x[fold != k], y[fold != k], counts[fold != k], w)
        p[fold == k] = predict(train_both(without, curvature(without, x[fold != k], counts[fold != k]), joined, start), x[fold == k])
    for least in THRESHOLDS:
        linked[least] = link(p, ends, topic, least)
        print(f"cross-validation, {least}: " + told(conll(gold, linked[least])), flush=True)
    print("cross-validation, the threshold of the other folds: " + told(conll(gold, others(gold, topic, linked))), flush=True)
    best = max(linked, key=lambda least: conll(gold, linked[least])["conll"])
    w, cut = train_both(w, curvature(w, x, counts), joined, start), np.log(best / (1 - best))
    table = np.zeros((features + 1, features + 1))
    table[0] = w[:1 + features]
    table[0, 0] -= cut
    for (i, k), weight in zip(multiplied(features), w[1 + features:]): table[i + 1, k + 1] = weight
    for i, row in enumerate(table): print("    {" + ", ".join("0" if k < i else f"{v:.3f}f" for k, v in enumerate(row)) + "},")
    matter = np.zeros(MATTER[-1] + 2)
    matter[list(MATTER) + [-1]] = train_matter(w, joined, cut)
    print("matter_of: {" + ", ".join(f"{v:.2f}f" for v in matter) + "}")
