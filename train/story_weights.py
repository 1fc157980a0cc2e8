"""Weights of src/store/features.c: a logistic regression over pairs of given mentions of one topic, of the values of features_of
and their products two by two. For story.py, which has the pairs."""
import os, sys
import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "eval"))
import stories as S

THRESHOLDS = (0.38, 0.42, 0.46, 0.50, 0.54, 0.58)


def pairs(path, features):
    """What eval/stories --pairs writes: ends [pairs][2], values [pairs][features]."""
    raw = np.fromfile(path, dtype=np.uint8).reshape(-1, 8 + 4 * features)
    return raw[:, :8].copy().view(np.uint32).astype(int), raw[:, 8:].copy().view(np.float32)


def products(f):
    n = f.shape[1]
    return np.concatenate([f] + [f[:, i:i + 1] * f[:, k:k + 1] for i in range(n) for k in range(i, n)], 1)


def train(x, y, steps=12):
    """Newton's method with a little ridge."""
    x = np.concatenate([np.ones((len(x), 1)), x], 1).astype(np.float64)
    w, ridge = np.zeros(x.shape[1]), np.eye(x.shape[1])
    ridge[0, 0] = 1e-6
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (y - p) - ridge @ w)
        w += step
        if abs(step).max() < 1e-4: break
    return w


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


def report(ends, values, y, gold, topic):
    """Prints what five folds of topics give, then the table of weights fitted on all; the last value is the vectors' cosine. The
    threshold that links best becomes 0."""
    features = values.shape[1]
    near = (values[:, 0] > 0) | (values[:, 1] > 0) | (values[:, 2] > 0.1) | (values[:, 7] > 0) | (values[:, -1] > 0.4)
    x, fold, p = products(values[near]), topic[ends[near, 0]] % 5, np.zeros(len(y)) # others are told apart by anything
    guess, best = np.zeros(len(x)), (0, 0)
    for k in range(5): guess[fold == k] = predict(train(x[fold != k], y[near][fold != k]), x[fold == k])
    p[near] = guess
    for least in THRESHOLDS:
        s = S.score(S.clusters(list(gold)), S.clusters(list(link(p, ends, topic, least))))
        best = max(best, (s["conll"], least))
        print(f"cross-validation, {least}: " + " ".join(f"{k} {v:.4f}" for k, v in s.items()), flush=True)
    w = train(x, y[near])
    table, k = np.zeros((features + 1, features + 1)), 1 + features
    table[0] = w[:1 + features]
    table[0, 0] -= np.log(best[1] / (1 - best[1]))
    for i in range(features):
        table[i + 1, i + 1:] = w[k:k + features - i]
        k += features - i
    for i, row in enumerate(table): print("    {" + ", ".join("0" if k < i else f"{v:.3f}f" for k, v in enumerate(row)) + "},")
