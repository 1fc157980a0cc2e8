#!/usr/bin/env python3
"""The running text of a treebank: sentences as their "# text" lines tell them, joined by spaces (by nothing where the last word
says SpaceAfter=No), paragraphs ("# newpar") and documents divided by blank lines.

    python3 eval/raw.py TREEBANK.conllu[.gz] > TEXT
"""
import gzip
import sys


def sentences(path):
    """(text, a paragraph begins, a space follows) of each sentence."""
    text, begins, space = None, False, True
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newpar") or line.startswith("# newdoc"): begins = True
            elif line.startswith("# text = "): text = line[9:].strip()
            elif line and line[0] != "#":
                columns = line.split("\t")
                if "-" in columns[0]: last, space = int(columns[0].split("-")[1]), "SpaceAfter=No" not in columns[9]
                elif "." not in columns[0]:
                    if int(columns[0]) > last: space = "SpaceAfter=No" not in columns[9]
            elif text is not None:
                yield text, begins, space
                text, begins, space = None, False, True
            if not line or line[0] == "#": last = 0


def raw(path):
    out, glue = [], ""
    for text, begins, space in sentences(path):
        out += ["\n\n" if begins and out else glue, text]
        glue = " " if space else ""
    return "".join(out) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 2: sys.exit(__doc__.strip())
    sys.stdout.write(raw(sys.argv[1]))
