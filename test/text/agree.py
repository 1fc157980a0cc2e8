"""Holds train/tokens.py against the tokeniser of src/text/: `python3 test/text/agree.py build/test/text/tokenize TEXT…`.

Each TEXT is a file of plain text, or of JSON or JSON lines with a key "text". Prints where the two differ and how many tokens
they share; the exit status is 1 where they differ.
"""
import gzip
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "train"))
sys.dont_write_bytecode = True
from tokens import tokens


def texts(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as f:
        raw = f.read().decode("utf-8", "replace").removeprefix("\ufeff")
    if ".jsonl" in path: return [json.loads(line)["text"] for line in raw.split("\n") if line.strip()]
    return [json.loads(raw)["text"]] if ".json" in path else [raw]


def by_library(program, text):
    out = subprocess.run([program], input=text.encode("utf-8", "replace"), capture_output=True, check=True).stdout.decode()
    return [tuple(map(int, line.split("\t", 2)[:2])) for line in out.split("\n") if line]


def main(program, paths):
    same = total = 0
    for path in paths:
        for text in texts(path):
            a, b = by_library(program, text), [(s, e) for _, s, e in tokens(text)]
            same += len(set(a) & set(b))
            total += max(len(a), len(b))
            for s, e in sorted(set(a) ^ set(b)):
                print(path, s, e, "library" if (s, e) in set(a) else "python", repr(text[max(0, s - 20):e + 20]))
    print(f"{same} of {total} tokens the same")
    return same != total


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
