"""Hand-made cases for eval/conll18.py: each counts by hand what must come out."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "eval"))
sys.dont_write_bytecode = True
import conll18
import tap


def text(*sentences):
    """A Text; a word is "form[/lemma] UPOS head deprel [feats]", a multiword token "2-3 form" before its words; ids are counted."""
    lines = []
    for sentence in sentences:
        number = 0
        for word in sentence.strip().split("\n"):
            c = word.split()
            if "-" in c[0] and c[0].replace("-", "").isdigit():
                lines.append("\t".join([c[0], c[1]] + ["_"] * 8))
                continue
            number += 1
            form, _, lemma = c[0].partition("/")
            feats = c[4] if len(c) > 4 else "_"
            lines.append("\t".join([str(number), form, lemma or form, c[1], c[1][:2], feats, c[2], c[3], "_", "_"]))
        lines.append("")
    return conll18.parse(lines)


GOLD = """
They PRON 3 nsubj
had/have AUX 3 aux
met/meet VERB 0 root Mood=Ind|Tense=Past
in ADP 5 case
Ostrava PROPN 3 obl
. PUNCT 3 punct
"""


class Measures(unittest.TestCase):
    def check(self, gold, system, **expected):
        """Expected: measure = (correct, gold, system)."""
        scores = conll18.evaluate(gold, system)
        for name, value in expected.items():
            s = scores[name]
            self.assertEqual((s.correct, s.gold, s.system), value, name)

    def test_same(self):
        self.check(text(GOLD), text(GOLD), Tokens=(6, 6, 6), Sentences=(1, 1, 1), Words=(6, 6, 6), UPOS=(6, 6, 6), Lemmas=(6, 6, 6),
                   UAS=(6, 6, 6), LAS=(6, 6, 6), CLAS=(3, 3, 3), MLAS=(3, 3, 3), BLEX=(3, 3, 3))

    def test_wrong_tag(self):
        # The tag of a function word costs MLAS the content word that it belongs to.
        self.check(text(GOLD), text(GOLD.replace("in ADP", "in ADV")), UPOS=(5, 6, 6), AllTags=(5, 6, 6), LAS=(6, 6, 6), CLAS=(3, 3, 3),
                   MLAS=(2, 3, 3), BLEX=(3, 3, 3))

    def test_wrong_head(self):
        # "had" is no content word; but "Ostrava" gains a function word and "met" loses one.
        self.check(text(GOLD), text(GOLD.replace("had/have AUX 3", "had/have AUX 5")), UAS=(5, 6, 6), LAS=(5, 6, 6), CLAS=(3, 3, 3),
                   MLAS=(1, 3, 3), BLEX=(3, 3, 3))

    def test_wrong_relation(self):
        self.check(text(GOLD), text(GOLD.replace("3 obl", "3 obj")), UAS=(6, 6, 6), LAS=(5, 6, 6), CLAS=(2, 3, 3), MLAS=(2, 3, 3), BLEX=(2, 3, 3))

    def test_relation_that_is_content_in_one_only(self):
        self.check(text(GOLD), text(GOLD.replace("3 obl", "3 punct")), LAS=(5, 6, 6), CLAS=(2, 3, 2))

    def test_subtypes_do_not_count(self):
        self.check(text(GOLD), text(GOLD.replace("3 obl", "3 obl:tmod").replace("2 aux", "2 aux:pass")), LAS=(6, 6, 6), MLAS=(3, 3, 3))

    def test_wrong_lemma(self):
        self.check(text(GOLD), text(GOLD.replace("met/meet", "met/met")), Lemmas=(5, 6, 6), LAS=(6, 6, 6), BLEX=(2, 3, 3))

    def test_gold_lemma_unknown(self):
        self.check(text(GOLD.replace("met/meet", "met/_")), text(GOLD), Lemmas=(6, 6, 6), BLEX=(3, 3, 3))

    def test_features(self):
        # Order does not count, nor do features that UD does not define for all languages.
        self.check(text(GOLD), text(GOLD.replace("Mood=Ind|Tense=Past", "Tense=Past|Mood=Ind|NumForm=Word")), UFeats=(6, 6, 6))
        self.check(text(GOLD), text(GOLD.replace("Mood=Ind|Tense=Past", "Mood=Ind")), UFeats=(5, 6, 6), AllTags=(5, 6, 6), MLAS=(2, 3, 3))

    def test_xpos(self):
        self.check(text(GOLD), text(GOLD.replace("met/meet VERB", "met/meet AUX")), XPOS=(5, 6, 6), UPOS=(5, 6, 6))


class Words(unittest.TestCase):
    check = Measures.check

    def test_token_split_wrongly(self):
        gold = text("a-b NOUN 2 nsubj\nc VERB 0 root")
        system = text("a NOUN 4 nsubj\n- PUNCT 4 punct\nb NOUN 4 dep\nc VERB 0 root")
        self.check(gold, system, Tokens=(1, 2, 4), Words=(1, 2, 4), UPOS=(1, 2, 4), LAS=(1, 2, 4))

    def test_head_of_an_unmatched_word(self):
        gold = text("ab VERB 0 root\nc NOUN 1 obj")
        system = text("a VERB 0 root\nb NOUN 1 obj\nc NOUN 1 obj")
        self.check(gold, system, Words=(1, 2, 3), UAS=(0, 2, 3))

    def test_multiword_token_on_both_sides(self):
        gold = text("They PRON 4 nsubj\n2-3 don't\ndo AUX 4 aux\nn't PART 4 advmod\ngo VERB 0 root")
        self.check(gold, gold, Tokens=(3, 3, 3), Words=(4, 4, 4), LAS=(4, 4, 4))
        other = text("They PRON 4 nsubj\n2-3 don't\ndo AUX 4 aux\nnot PART 4 advmod\ngo VERB 0 root")
        self.check(gold, other, Tokens=(3, 3, 3), Words=(3, 4, 4), LAS=(3, 4, 4))

    def test_multiword_token_on_one_side(self):
        gold = text("They PRON 4 nsubj\n2-3 don't\ndo AUX 4 aux\nn't PART 4 advmod\ngo VERB 0 root")
        plain = text("They PRON 4 nsubj\ndo AUX 4 aux\nn't PART 4 advmod\ngo VERB 0 root")
        self.check(gold, plain, Tokens=(2, 3, 4), Words=(4, 4, 4), LAS=(4, 4, 4))
        whole = text("They PRON 3 nsubj\ndon't AUX 3 aux\ngo VERB 0 root")
        self.check(gold, whole, Tokens=(3, 3, 3), Words=(2, 4, 3), LAS=(2, 4, 3))

    def test_multiword_tokens_that_overlap(self):
        gold = text("1-2 abc\na X 0 root\nbc X 1 dep\nd X 1 dep\ne X 1 dep")
        system = text("a X 0 root\n2-3 bcd\nbc X 1 dep\nd X 1 dep\ne X 1 dep")
        self.check(gold, system, Tokens=(1, 3, 3), Words=(4, 4, 4), LAS=(4, 4, 4))

    def test_forms_in_another_case(self):
        self.check(text("1-2 Gonna\nGon VERB 0 root\nna PART 1 mark"), text("1-2 Gonna\ngon VERB 0 root\nNA PART 1 mark"), Words=(2, 2, 2))

    def test_spaces_do_not_count(self):
        gold = conll18.parse(["1\t10 000\t_\tNUM\t_\t_\t0\troot\t_\t_", ""])
        system = conll18.parse(["1\t10\t_\tNUM\t_\t_\t0\troot\t_\t_", "2\t000\t_\tNUM\t_\t_\t1\tflat\t_\t_", ""])
        self.check(gold, system, Tokens=(0, 1, 2), Words=(0, 1, 2))


class Sentences(unittest.TestCase):
    check = Measures.check

    def test_split_wrongly(self):
        gold = text("a X 0 root\nb X 1 dep", "c X 0 root")
        system = text("a X 0 root", "b X 0 root", "c X 0 root")
        self.check(gold, system, Sentences=(1, 2, 3), Words=(3, 3, 3), UAS=(2, 3, 3))

    def test_joined_wrongly(self):
        # The root of the second sentence has a head now.
        self.check(text("a X 0 root", "b X 0 root"), text("a X 0 root\nb X 1 dep"), Sentences=(0, 2, 1), UAS=(1, 2, 2), LAS=(1, 2, 2))

    def test_empty_nodes_and_comments(self):
        lines = ["# text = a", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_", "1.1\tb\tb\tX\t_\t_\t_\t_\t_\t_", ""]
        self.check(conll18.parse(lines), text("a X 0 root"), Words=(1, 1, 1), Sentences=(1, 1, 1), LAS=(1, 1, 1))

    def test_f1(self):
        self.assertEqual(conll18.f1(conll18.Score(4, 6, 3, 3)), 0.6)
        self.assertEqual(conll18.f1(conll18.Score(0, 0, 0, 0)), 0.0)


class Mistakes(unittest.TestCase):
    def test_other_text(self):
        with self.assertRaisesRegex(conll18.Mistake, "from character 1"): conll18.evaluate(text("ab X 0 root"), text("ac X 0 root"))
        with self.assertRaisesRegex(conll18.Mistake, "from character 2"): conll18.evaluate(text("ab X 0 root"), text("abc X 0 root"))

    def test_bad_files(self):
        word = "1\ta\t_\tX\t_\t_\t0\troot\t_\t_"
        for lines, why in (([word[:-2]], "9 columns"), ([word.replace("1", "2", 1)], "out of order"), ([word.replace("\t0\t", "\t5\t")], "outside"),
                           ([word.replace("\t0\t", "\t1\t")], "cycle"), ([word.replace("\ta\t", "\t \t")], "empty form")):
            with self.assertRaisesRegex(conll18.Mistake, why): conll18.parse(lines)


if __name__ == "__main__":
    tap.main()
