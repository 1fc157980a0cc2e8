#!/usr/bin/env python3
"""How well the text stage alone splits words: Tokens and Words of the CoNLL 2018 measures on treebanks read from raw text, and
the commonest differences.

    python3 eval/words.py build/test/text/tokenize TREEBANK.conllu[.gz]… [--errors 40]
"""
import argparse
import collections
import subprocess
import sys

import conll18
from raw import raw


def tokenized(program, text):
    """A conll18.Text with tokens and words as the program splits them; the whole text stands as one sentence."""
    lines = subprocess.run([program], input=text.encode(), capture_output=True, check=True).stdout.decode().split("\n")
    out, tokens = conll18.Text(), []
    for line in filter(None, lines):
        start, end, _, _, joined, _ = line.split("\t", 5)
        if joined == "+": tokens[-1].append((int(start), int(end)))
        else: tokens.append([(int(start), int(end))])
    for parts in tokens:
        start = len(out.chars)
        out.chars.extend(conll18.squeeze(text[parts[0][0]:parts[-1][1]]))
        out.tokens.append((start, len(out.chars)))
        for a, b in parts:
            out.words.append(conll18.Word(["", text[a:b], "_", "_", "_", "_", "0", "_"], start, len(out.chars), len(parts) > 1))
    return out


def differences(gold, system):
    """Counter of (gold words, system words) over the shortest stretches that differ."""
    out, i, k = collections.Counter(), 0, 0
    while i < len(gold) and k < len(system):
        i0, k0 = i, k
        i, k = i + 1, k + 1
        while gold[i - 1].end != system[k - 1].end:
            if gold[i - 1].end < system[k - 1].end: i += 1
            else: k += 1
        while i < len(gold) and gold[i].end == gold[i - 1].end: i += 1  # the other words of a multiword token
        while k < len(system) and system[k].end == system[k - 1].end: k += 1
        a, b = " ".join(w.form for w in gold[i0:i]), " ".join(w.form for w in system[k0:k])
        if a != b: out[a, b] += 1
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("program")
    p.add_argument("treebanks", nargs="+")
    p.add_argument("--errors", type=int, default=0, help="so many of the commonest differences")
    a = p.parse_args()
    for path in a.treebanks:
        gold, system = conll18.read(path), tokenized(a.program, raw(path))
        if gold.chars != system.chars: sys.exit(f"{path}: the text and its tokens differ")
        tokens = conll18.f1(conll18.spans_score(gold.tokens, system.tokens))
        pairs = len(conll18.align(gold.words, system.words))
        print(f"{path}\ttokens {100 * tokens:.2f}\twords {100 * 2 * pairs / (len(gold.words) + len(system.words)):.2f}")
        for (x, y), n in differences(gold.words, system.words).most_common(a.errors): print(f"  {n}\t{x}\t→ {y}")


if __name__ == "__main__":
    main()
