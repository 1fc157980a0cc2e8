#!/usr/bin/env python3
"""Fits the weights of src/store/features.c on ECB+: train/story_weights.py SHARED PROGRAM     PROGRAM: build/eval/stories

A logistic regression over pairs of given mentions of one topic: the values of features_of, and their products two by two. Prints
CoNLL F1 of five-fold cross-validation over topics (what the committed weights cannot say of themselves), then the table.
"""
import os, subprocess, sys, tempfile
import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "eval"))
import stories as S

FEATURES, THRESHOLDS = 12, (0.34, 0.38, 0.42, 0.46)


def products(f):
    n = f.shape[1]
    return np.concatenate([f] + [f[:, i:i + 1] * f[:, k:k + 1] for i in range(n) for k in range(i, n)], 1)


def train(x, y, steps=9):
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


def main():
    shared, program = sys.argv[1:3]
    articles = S.load(shared)
    S.finish(articles)
    with tempfile.NamedTemporaryFile() as f:
        subprocess.run([program, "--pairs", f.name], input=S.lines(articles), check=True)
        raw = np.fromfile(f.name, dtype=np.uint8).reshape(-1, 8 + 4 * FEATURES)
    ends, values = raw[:, :8].copy().view(np.uint32).astype(int), raw[:, 8:].copy().view(np.float32)
    _, gold = np.unique([g for a in articles for g in a.gold], return_inverse=True)
    topic = np.array([int(a.topic) for a in articles for _ in a.gold])
    y = (gold[ends[:, 0]] == gold[ends[:, 1]]).astype(np.float64)
    near = (values[:, 0] > 0) | (values[:, 1] > 0) | (values[:, 2] > 0.1) | (values[:, 7] > 0) # others are told apart by anything
    x, fold, p = products(values[near]), topic[ends[near, 0]] % 5, np.zeros(len(y))
    guess = np.zeros(len(x))
    for k in range(5): guess[fold == k] = predict(train(x[fold != k], y[near][fold != k]), x[fold == k])
    p[near] = guess
    for least in THRESHOLDS:
        s = S.score(S.clusters(list(gold)), S.clusters(list(link(p, ends, topic, least))))
        print(f"cross-validation, {least}: " + " ".join(f"{k} {v:.4f}" for k, v in s.items()))
    w = train(x, y[near])
    table, k = np.zeros((FEATURES + 1, FEATURES + 1)), 1 + FEATURES
    table[0] = w[:1 + FEATURES]
    table[0, 0] -= np.log(0.42 / 0.58) # the threshold that links best, as 0
    for i in range(FEATURES):
        table[i + 1, i + 1:] = w[k:k + FEATURES - i]
        k += FEATURES - i
    for i, row in enumerate(table): print("    {" + ", ".join("0" if k < i else f"{v:.3f}f" for k, v in enumerate(row)) + "},")


if __name__ == "__main__":
    main()
