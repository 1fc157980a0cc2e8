#!/usr/bin/env python3
"""Makes src/store/stories/words.tsv: for each common word of the news its family, how rare it is, and a small vector of its sense.

  words.py SHARED MODEL WORDNET OUT     MODEL: a folder with MiniLM's model.safetensors and vocab.txt (all-MiniLM-L6-v2);
                                        WORDNET: Debian's wordnet-base (/usr/share/wordnet)

A word's vector is the encoder's mean over "[CLS] word [SEP]", less the mean of words that tell of events, in their 48 principal
directions, scaled to length 1 and written as signed bytes in base64. Families join inflections (regular ones and
lexicon/forms.lex) and the nouns of verbs by PropBank's rolesets. Meanings are numbers of WordNet's synsets that the word, or one
derived from it, stands in with one of its first senses: words that share one are synonyms.
"""
import base64, collections, gzip, json, math, os, re, sys
import numpy as np, torch
from safetensors import safe_open

DIMENSIONS, MOST, MEANINGS = 48, 11000, 8
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def texts(shared):
    c = os.path.join(shared, "corpora")
    for f, k in (("news/current_events.jsonl.gz", 1), ("news/wikinews.jsonl.gz", 1), ("news/white_house.jsonl.gz", 4), ("attribution/polnear-train.jsonl.gz", 1)):
        for i, line in enumerate(gzip.open(os.path.join(c, f), "rt")):
            if i % k == 0: yield json.loads(line).get("text") or ""
    doc = []
    for line in gzip.open(os.path.join(c, "ner/worldwide_newswire.tsv.gz"), "rt"):
        if line.startswith("# doc"):
            yield " ".join(doc); doc = []
        elif "\t" in line: doc.append(line.split("\t")[0])


def count(shared):
    df, upper, n = collections.Counter(), collections.Counter(), 0
    for t in texts(shared):
        words = re.findall(r"[^\W\d_]+", t)
        if len(words) < 8: continue
        n += 1
        df.update({w.lower() for w in words})
        upper.update({w.lower() for w in words if w[0].isupper()})
    return df, upper, n


def irregular():
    out = {}
    for line in open(os.path.join(ROOT, "lexicon/forms.lex")):
        p = line.split()
        if len(p) > 1 and not line.startswith("#") and not line.startswith("["):
            for f in p[1:]: out.setdefault(f, p[0])
    return out


def lemma_of(w, known, forms):
    if w in forms: return forms[w]
    for suffix, options in (("ies", ("y",)), ("ied", ("y",)), ("ing", ("", "e", 2)), ("ed", ("", "e", 2)), ("es", ("", "e")), ("s", ("",))):
        if w.endswith(suffix) and len(w) - len(suffix) >= 2 and not w.endswith("ss"):
            stem = w[:-len(suffix)]
            for o in options:
                if o == 2: c = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else ""
                else: c = stem + o
                if c in known: return c
    return w


def families(shared, known, forms):
    """noun or other derivation → verb, by rolesets; only where a word belongs to one verb."""
    nouns = collections.defaultdict(collections.Counter)
    for line in gzip.open(os.path.join(shared, "corpora/lexical/propbank_rolesets.jsonl.gz"), "rt"):
        r = json.loads(line)
        verbs = {a for p, a in r["aliases"] if p == "v" and a.isalpha()}
        for p, a in r["aliases"]:
            a = a.lower()
            if p == "n" and a.isalpha() and verbs:
                v = r["lemma"].lower() if r["lemma"] in verbs else sorted(verbs)[0]
                nouns[a][v] += 1
    return {n: c.most_common(1)[0][0] for n, c in nouns.items() if len(c) == 1 or c.most_common(2)[0][1] > c.most_common(2)[1][1]}


class WordNet:
    """The synsets of a lemma's first senses, and of those that derive from them."""
    def __init__(self, folder):
        self.first, self.derived, self.number = collections.defaultdict(list), collections.defaultdict(list), {}
        for name, tag in (("noun", "n"), ("verb", "v"), ("adj", "a")):
            for line in open(os.path.join(folder, "index." + name)):
                if not line.startswith(" "):
                    p = line.split()
                    self.first[p[0]] += [(rank, tag + o) for rank, o in enumerate(p[-int(p[2]):][:4])]
            for line in open(os.path.join(folder, "data." + name)):
                if not line.startswith(" "):
                    p = line.split(" ")
                    k = 5 + 2 * int(p[3], 16)
                    for i in range(int(p[k - 1])):
                        kind, to, pos, _ = p[k + 4 * i:k + 4 * i + 4]
                        if kind == "+": self.derived[tag + p[0]].append({"s": "a"}.get(pos, pos) + to)

    def __call__(self, lemmas):
        found = {}
        for l in lemmas:
            for rank, o in self.first.get(l, ()):
                found[o] = min(found.get(o, 9), rank)
                for d in self.derived[o]: found[d] = min(found.get(d, 9), rank + 1)
        return sorted(found, key=lambda o: (found[o], o))[:MEANINGS]


class Encoder:
    def __init__(self, folder):
        with safe_open(os.path.join(folder, "model.safetensors"), "pt") as f: self.w = {k: f.get_tensor(k).float() for k in f.keys()}
        self.vocab = {v.rstrip("\n"): i for i, v in enumerate(open(os.path.join(folder, "vocab.txt"), encoding="utf-8"))}
        self.p = next(k for k in self.w if k.endswith("word_embeddings.weight"))[:-len("embeddings.word_embeddings.weight")]

    def pieces(self, w):
        out, i = [], 0
        while i < len(w):
            for j in range(len(w), i, -1):
                s = ("##" if i else "") + w[i:j]
                if s in self.vocab: out.append(self.vocab[s]); i = j; break
            else: return [self.vocab["[UNK]"]]
        return out

    def __call__(self, batch):
        t = torch.nn.functional
        ids = [[self.vocab["[CLS]"], *self.pieces(w), self.vocab["[SEP]"]] for w in batch]
        n = max(map(len, ids))
        x = torch.tensor([i + [0] * (n - len(i)) for i in ids]); mask = torch.tensor([[1.0] * len(i) + [0.0] * (n - len(i)) for i in ids])
        g = lambda k: self.w[self.p + k]
        lin = lambda h, k: t.linear(h, g(k + ".weight"), g(k + ".bias"))
        norm = lambda h, k: t.layer_norm(h, h.shape[-1:], g(k + ".weight"), g(k + ".bias"), 1e-12)
        h = norm(g("embeddings.word_embeddings.weight")[x] + g("embeddings.position_embeddings.weight")[:n] + g("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
        for l in range(6):
            k = f"encoder.layer.{l}."
            split = lambda a: a.view(len(batch), n, 12, 32).transpose(1, 2)
            q, ke, v = (split(lin(h, k + "attention.self." + s)) for s in ("query", "key", "value"))
            a = ((q @ ke.transpose(-1, -2)) / math.sqrt(32) + (1 - mask)[:, None, None] * -1e9).softmax(-1) @ v
            h = norm(lin(a.transpose(1, 2).reshape(len(batch), n, 384), k + "attention.output.dense") + h, k + "attention.output.LayerNorm")
            h = norm(lin(t.gelu(lin(h, k + "intermediate.dense")), k + "output.dense") + h, k + "output.LayerNorm")
        return ((h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)).numpy()


def main():
    shared, model, wordnet, out = sys.argv[1:5]
    torch.set_num_threads(1)
    df, upper, n = count(shared)
    forms = irregular()
    common = {w for w, c in df.items() if c >= (3 if upper[w] < 0.7 * c else 12)}
    verbs = set()
    for line in gzip.open(os.path.join(shared, "corpora/lexical/propbank_rolesets.jsonl.gz"), "rt"):
        verbs |= {a.lower() for p, a in json.loads(line)["aliases"] if a.isalpha() and a.isascii()}
    known = common | verbs
    fam = families(shared, known, forms)
    words = sorted(common, key=lambda w: (-df[w], w))[:MOST]
    have = set(words)
    words += sorted(w for w in verbs if w not in have and df[w] >= 1)[:2500]
    words = [w for w in words if w.isascii() and len(w) >= 2]
    enc = Encoder(model)
    with torch.no_grad(): v = np.concatenate([enc(words[i:i + 256]) for i in range(0, len(words), 256)])
    v = v / np.linalg.norm(v, axis=1, keepdims=True)
    eventful = np.array([fam.get(w, w) in verbs or lemma_of(w, known, forms) in verbs for w in words])
    v = v - v[eventful].mean(0)
    _, _, axes = np.linalg.svd(v[eventful], full_matrices=False)
    v = v @ axes[:DIMENSIONS].T
    v = v / np.linalg.norm(v, axis=1, keepdims=True)
    with open(out, "w") as f:
        f.write("# Common words of the news, made by train/words.py: word, family (- itself), rarity (log2 of texts / texts with it, in\n"
                "# tenths), numbers of its meanings, and 48 signed bytes in base64 (its sense; length 1 is 127).\n# columns: word family rarity meanings vector\n")
        net, numbers = WordNet(wordnet), {}
        meant = {w: net({w, lemma_of(w, known, forms), fam.get(lemma_of(w, known, forms), w)}) for w in words}
        shared_by = collections.Counter(o for m in meant.values() for o in m)
        for w, x in sorted(zip(words, v)):
            l = lemma_of(w, known, forms); l = fam.get(l, l)
            m = ",".join(str(numbers.setdefault(o, len(numbers) + 1)) for o in meant[w] if shared_by[o] > 1)
            f.write(f"{w}\t{l if l != w else '-'}\t{round(10 * math.log2(n / max(df[w], 1)))}\t{m or '-'}\t{base64.b64encode(np.round(127 * x).astype(np.int8).tobytes()).decode()}\n")


if __name__ == "__main__":
    main()
