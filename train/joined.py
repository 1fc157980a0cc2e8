"""Pairs of mentions of bullets that a reader labelled (eval/joins.py), as the store compares them. For story_weights.py: those of
tuning are fitted on, of those held nothing is read here."""
import os, sqlite3, subprocess, sys, tempfile
import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "eval"))
import bullets, joins


class Joined:
    """Of each pair: what facts_odds says, values of features.h, whether both are one, for how many it stands."""
    def __init__(self, facts, values, same, weight): self.facts, self.values, self.same, self.weight = facts, values, same, weight


def root(mention, same_as, linked):
    """The mention that stands for one that its record joins with it."""
    for _ in range(9):
        if mention in linked or mention not in same_as: break
        mention = same_as[mention]
    return mention


def read(shared, binary, program, records=None):
    """BINARY codes and stores the bullets, PROGRAM is build/eval/pairs."""
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bullets.db")
        bullets.ingest(binary, shared, joins.lines(), records, store)
        db = sqlite3.connect(store)
        mentions = joins.mentions(db, "m.mention")
        linked = {m for m, in db.execute("SELECT mention FROM link")}
        same_as = dict(db.execute("SELECT mention, same_as FROM mention WHERE same_as IS NOT NULL"))
        db.close()
        ends = [(joins.find(mentions, one), joins.find(mentions, other), same, weight)
                for half, _, weight, one, other, same in joins.pairs() if half.startswith("tuning")]
        ends = [e for e in ends if e[0] is not None and e[1] is not None]
        told = subprocess.run([program, store], text=True, capture_output=True, check=True,
                              input="".join(f"{root(a, same_as, linked)} {root(b, same_as, linked)}\n" for a, b, *_ in ends)).stdout.splitlines()
    rows = [(line.split(), same, weight) for line, (_, _, same, weight) in zip(told, ends, strict=True) if line != "-"]
    rows = [r for r in rows if r[0][1] == "0"] # of one article its record speaks
    x = np.array([r[0] for r in rows], float)
    return Joined(np.maximum(x[:, 0], -20), x[:, 2:], np.array([r[1] for r in rows]), np.array([r[2] for r in rows]))
