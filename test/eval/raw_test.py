"""eval/raw.py: the text of a treebank as it was written."""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "eval"))
sys.dont_write_bytecode = True
import raw
import tap

LINE = "{}\t{}\t_\tX\t_\t_\t0\troot\t_\t{}"


def treebank(*sentences):
    """Each: (comments, text, [(id, form, misc)])."""
    lines = []
    for comments, text, words in sentences:
        lines += [f"# {c}" for c in comments] + [f"# text = {text}"] + [LINE.format(*w) for w in words] + [""]
    f = tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8", delete=False)
    f.write("\n".join(lines) + "\n")
    f.close()
    try:
        return raw.raw(f.name)
    finally:
        os.unlink(f.name)


class Raw(unittest.TestCase):
    def test_sentences_and_paragraphs(self):
        a, b, c = ("a", [("1", "a", "_")]), ("b", [("1", "b", "SpaceAfter=No")]), ("c", [("1", "c", "_")])
        self.assertEqual(treebank((["newdoc id = x", "newpar"], *a), ([], *b), ([], *c), (["newpar"], *a), (["newdoc id = y"], *b)),
                         "a bc\n\na\n\nb\n")

    def test_multiword_token_at_the_end(self):
        word = [("1-2", "don't", "SpaceAfter=No"), ("1", "do", "_"), ("2", "n't", "_")]
        self.assertEqual(treebank(([], "don't", word), ([], "a", [("1", "a", "_")])), "don'ta\n")


if __name__ == "__main__":
    tap.main()
