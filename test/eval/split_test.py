"""train/split.py: the list that is told to the reader, training and measuring agree on what is kept out."""
import os
import sys
import unittest

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "eval"))
sys.dont_write_bytecode = True
import names
import tap


class Split(unittest.TestCase):
    def test_the_list_says_the_same(self):
        with open(os.path.join(ROOT, "eval", "splits.tsv"), encoding="utf-8") as table:
            rows = [line.rstrip("\n").split("\t") for line in table][1:]
        self.assertGreater(len(rows), 1000)
        for _, document, part in rows:
            self.assertEqual(part == "test", names.tenth(document), document)

    def test_nobody_keeps_a_rule_of_his_own(self):
        for folder in ("eval", "train"):
            for name in os.listdir(os.path.join(ROOT, folder)):
                if name.endswith(".py") and name != "split.py":
                    with open(os.path.join(ROOT, folder, name), encoding="utf-8") as source:
                        self.assertNotIn("def tenth", source.read(), name)


if __name__ == "__main__":
    tap.main()
