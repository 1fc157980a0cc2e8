"""WordPieces and shapes of a token: the reference for src/nn/pieces.c."""
import re
import unicodedata

MOST = 12  # pieces kept of one token
QUOTES = str.maketrans("“”’‘—–", "\"\"''--")


class Pieces:
    def __init__(self, vocab_lines):
        self.ids = {w: i for i, w in enumerate(vocab_lines)}
        self.unk, self.cls, self.sep = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.cache = {}

    def __call__(self, token):
        if token not in self.cache:
            self.cache[token] = self._split(token)
        return self.cache[token]

    def _split(self, token):
        low = "".join(c for c in unicodedata.normalize("NFD", token.lower()) if unicodedata.category(c) != "Mn").translate(QUOTES)
        out = []
        for part in re.findall(r"\w+|[^\w\s]", low):
            begin = 0
            while begin < len(part):
                end = len(part)
                mark = "##" if begin else ""
                while end > begin and mark + part[begin:end] not in self.ids:
                    end -= 1
                if end == begin:
                    out.append(self.unk)
                    break
                out.append(self.ids[mark + part[begin:end]])
                begin = end
        return (out or [self.unk])[:MOST]


def shape(token):
    if token.isdigit(): return 1
    if any(c.isdigit() for c in token): return 2
    if token.isupper(): return 3 if len(token) > 1 else 4
    if token[:1].isupper(): return 5
    if token.islower(): return 6
    return 7
