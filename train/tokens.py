"""Tokens of plain text as UD English EWT and GUM split them: src/text/ told again in Python, function by function, so that what
the network learns from is cut as the library cuts it. The tables of words are read out of src/text/tables.c;
test/text/agree.py holds the two against each other.

tokens(text) gives (word, start, end) in code points, multiword tokens already split ("don't" → do, n't).
"""
import functools
import os
import re
import unicodedata

TABLES = {}
SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "text", "tables.c")


def read_tables():
    with open(SOURCE, encoding="utf-8") as f:
        source = f.read()
    for m in re.finditer(r"static const char \*const (\w+)\[\] = \{(.*?)\};", source, re.S):
        TABLES[m[1]] = re.findall(r'"([^"]*)"', m[2])
    parts = re.search(r"fused_parts\[\] = \{(.*?)\};", source, re.S)[1]
    TABLES["fused"] = dict(zip(TABLES["fused_words"], [(int(a), int(b)) for a, b in re.findall(r"\{(\d+), (\d+)\}", parts)]))


read_tables()
ALWAYS, NUMBER, INSIDE, CLOSING = (frozenset(TABLES[k]) for k in ("always", "before_number", "inside", "closing"))
CLITICS = ("s", "m", "d", "re", "ve", "ll")
OPENING = set('([{"`<“‘„«')
SPECIAL = re.compile(r"[^A-Za-z]")  # what keeps a chunk from being a plain word


def fold(word):
    """The key of a word in the tables: ASCII lower case, straight apostrophes."""
    return "".join(c.lower() if c.isascii() else c for c in word.replace("’", "'"))


@functools.lru_cache(1 << 16)
def category(c):
    return unicodedata.category(c)


def is_letter(c):
    return bool(c) and (c.isalpha() if c.isascii() else category(c)[0] == "L")


def is_upper(c):
    return bool(c) and ("A" <= c <= "Z" if c.isascii() else category(c) in ("Lu", "Lt"))


def is_lower(c):
    return bool(c) and ("a" <= c <= "z" if c.isascii() else category(c) == "Ll")


def is_digit(c):
    return bool(c) and "0" <= c <= "9"


def is_invisible(c):
    return c in "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


def is_word(c):
    if not c: return False
    if c.isascii(): return c.isalnum() or c == "_"
    return category(c)[0] in "LM" or category(c) == "Nd" or is_invisible(c)


def is_apostrophe(c):
    return bool(c) and c in "'’ʼ"


def is_hyphen(c):
    return bool(c) and c in "-‐‑"


def is_dash(c):
    return bool(c) and c in "‒–—―"


def is_space(c):
    return c in " \t\n\v\f\r\x85\u2028\u2029" or (not c.isascii() and category(c) == "Zs")


def is_name_char(c):
    return bool(c) and c.isascii() and c.isalnum()


class Chunk:
    """A run without white space; `next` is the first character behind the white space that follows it in its paragraph, "" for
    none; `before`: something stands before it in the paragraph."""

    def __init__(self, s, before, next):
        self.s, self.end, self.before, self.next, self.out = s, len(s), before, next, []

    def at(self, i):
        return self.s[i] if 0 <= i < self.end else ""

    def run(self, i):
        while is_word(self.at(i)): i += 1
        return i

    def digits(self, i):
        while is_digit(self.at(i)): i += 1
        return i

    def take(self, a, b):
        if a < b: self.out.append((a, b))

    # ---- special.c

    def trim(self, start, end):
        opened, closed = self.s.count("(", start, end), self.s.count(")", start, end)
        while end > start:
            c = self.s[end - 1]
            if c == ")" and closed > opened: closed -= 1
            elif is_word(c) or c in "/#&=%~+-*$@)": break
            end -= 1
        return end

    def address(self, i):
        while i < self.end and self.s[i] not in '<>"|\0“”«»—': i += 1
        return i

    def special(self, i):
        c = self.s[i]
        if c in "#@": return self.run(i + 1) if is_letter(self.at(i + 1)) else 0
        if not is_name_char(c): return 0
        low = fold(self.s[i:i + 9])
        for b in ("http://", "https://", "ftp://", "www.", "mailto:", "doi:10."):
            if low.startswith(b) and self.end - i > len(b):
                body = i + len(b)
                end = self.trim(body, self.address(body))
                if end > body: return end
                break
        return self.mail(i) or self.host(i)

    def mail(self, i):
        if "@" not in self.s: return 0
        at = i
        while at < self.end and at - i <= 64 and (is_name_char(self.s[at]) or self.s[at] in "._%+-&"): at += 1
        if self.at(at) != "@" or at == i: return 0
        end = at + 1
        while end < self.end and end - at <= 253 and (is_name_char(self.s[end]) or self.s[end] in "._-"): end += 1
        while end > at + 1 and not is_name_char(self.s[end - 1]): end -= 1
        return end if end > at + 1 else 0

    def host(self, i):
        end = label = i
        dots, lower = 0, True
        while end < self.end and end - i <= 253:
            c = self.s[end]
            if c == "." and end > label and is_name_char(self.at(end + 1)):
                lower = lower and end - label > 1
                label, dots = end + 1, dots + 1
            elif is_name_char(c) or c in "-_": lower = lower and "a" <= c <= "z"
            else: break
            end += 1
        if not dots or is_word(self.at(end)): return 0
        while end > label and not is_name_char(self.s[end - 1]): end -= 1
        last = fold(self.s[label:end])
        if last in TABLES["file_endings"]: return end
        if last in TABLES["host_endings"]:
            return self.trim(end + 1, self.address(end + 1)) if self.at(end) == "/" else end
        return end if dots >= 2 and lower and len(last) > 1 else 0

    # ---- numbers.c

    def grouped(self, i):
        lens, end, hyphen = [], i, False
        while True:
            stop = self.digits(end)
            if len(lens) == 4 or stop == end: return 0
            lens.append(stop - end)
            end = stop
            if end + 1 >= self.end or self.s[end] not in "-/" or not is_digit(self.at(end + 1)): break
            hyphen = hyphen or self.s[end] == "-"
            end += 1
        known = lens in ([3, 4], [5, 4], [3, 3, 4], [1, 3, 3, 4], [2, 2, 4], [2, 2, 2], [4, 2, 2])
        if lens == [3, 4] and self.s[end - 2:end] == "00": known = False
        return end if hyphen and known and not is_word(self.at(end)) else 0

    def goes_on(self, i):
        if not is_digit(self.at(i + 1)): return False
        return self.digits(i + 1) == i + 4 if self.s[i] == "," else self.s[i] in ".:/"

    def suffix(self, i, start):
        end = self.run(i)
        if end == i: return i
        if end - i == 1 and self.at(end) == "." and self.at(end + 1) in ("m", "M"): return i
        letters = fold(self.s[i:end])
        money = start > 0 and self.s[start - 1] in "$€£¥"
        return i if letters in TABLES["units"] or (money and letters in TABLES["money_units"]) else end

    def number(self, i):
        end = i
        if self.s[i] in "+.":
            if not is_digit(self.at(i + 1)) or (i > 0 and self.s[i - 1] not in OPENING and self.s[i - 1] != "$"): return 0
            end += 1
        if not is_digit(self.at(end)): return 0
        grouped = self.grouped(end)
        if grouped: return grouped
        end = self.digits(end)
        while end < self.end and self.goes_on(end): end = self.digits(end + 1)
        end = self.suffix(end, i)
        if end - i >= 2 and self.s[end - 1] == "0" and is_apostrophe(self.at(end)) and self.at(end + 1) == "s" \
                and not is_word(self.at(end + 2)):
            end += 2
        return end

    # ---- words.c

    def upper(self, a, b):
        return b > a and all("A" <= c <= "Z" for c in self.s[a:b])

    def keeps_hyphen(self, part, i):
        after = i + 1
        if not is_word(self.at(after)): return False
        if fold(self.s[part:i]) in TABLES["hyphen_prefixes"]: return True
        end = after
        while end - after < 32 and self.at(end).isascii() and self.at(end).isalpha(): end += 1
        return fold(self.s[after:end]) in TABLES["hyphen_suffixes"] and not is_word(self.at(end))

    def mark_inside(self, start, part, i):
        c, before, after = self.s[i], self.at(i - 1) if i > start else "", self.at(i + 1)
        if is_apostrophe(c) or c == "*": return is_letter(after) and is_letter(before)
        if is_hyphen(c): return self.keeps_hyphen(part, i)
        return c == "&" and len(self.s[start:i].encode()) <= 4 and self.upper(start, i) and after.isascii() and is_upper(after)

    def word_end(self, start):
        i = part = start
        while True:
            i = self.run(i)
            if i >= self.end or not self.mark_inside(start, part, i): return i
            i += 1
            if is_hyphen(self.s[i - 1]): part = i

    def acronym(self, i):
        end, letters = i, 0
        while True:
            if not is_letter(self.at(end)) or is_word(self.at(end + 1)): break
            letters += 1
            end += 1
            if self.at(end) != "." or self.s[end:end + 3] == "...": break
            end += 1
        return end if letters >= 2 else 0

    def degree(self, i):
        dot = self.run(i)
        if len(self.s[i:dot].encode()) > 4 or self.at(dot) != ".": return 0
        end = self.run(dot + 1)
        if fold(self.s[i:end]) not in TABLES["degrees"]: return 0
        return end + 1 if self.at(end) == "." else end

    def keeps_period(self, start, end):
        after = self.at(end + 1)
        if after == ".": return False
        last = not after
        following = self.next if last else after
        if not following: return False
        figure = is_digit(following)
        goes_on = figure or is_lower(following) or following == ","
        if start + 1 == end and is_letter(self.s[start]):
            if not is_upper(self.s[start]): return figure
            return goes_on if self.s[start] == "I" else not figure or not last or start > 0 or self.before
        word = fold(self.s[start:end])
        if word in ALWAYS: return last or not is_letter(after) or is_upper(after)
        if word in NUMBER: return figure or following == "#"
        if word in INSIDE: return goes_on
        return word in CLOSING and (not last or not is_upper(following))

    def clitic_start(self, start, end):
        tail = end
        while tail > start and end - tail < 3 and self.s[tail - 1].isascii() and self.s[tail - 1].isalpha(): tail -= 1
        if tail == start or not is_apostrophe(self.s[tail - 1]) or tail - 1 == start: return end
        at, letters = tail - 1, fold(self.s[tail:end])
        if letters in CLITICS: return at
        return at - 1 if letters == "t" and self.s[at - 1] in "nN" and at - 1 > start else end

    def take_parts(self, start, end):
        first, second = TABLES["fused"].get(fold(self.s[start:end]), (0, 0))
        if first and not (end - start <= 3 and self.upper(start, end)):
            self.take(start, start + first)
            if second: self.take(start + first, start + first + second)
            self.take(start + first + second, end)
            return
        cuts = [end]
        while len(cuts) < 4:
            at = self.clitic_start(start, cuts[-1])
            if at == cuts[-1]: break
            cuts.append(at)
        for cut in reversed(cuts):
            self.take(start, cut)
            start = cut

    def clitic_end(self, i):
        if not (is_apostrophe(self.at(i)) or self.at(i) == "`"): return 0
        end = self.run(i + 1)
        return end if fold(self.s[i + 1:end]) in CLITICS else 0

    def plural_end(self, i):
        if not is_apostrophe(self.at(i)) or self.s[i - 1] not in "sSxz": return 0
        after = self.at(i + 1)
        return 0 if is_word(after) or is_apostrophe(after) else i + 1

    def slash_word(self, i, end):
        if len(self.s[i:end].encode()) > 4 or self.at(end) != "/": return end
        whole = self.run(end + 1)
        word = self.s[i:whole]
        letters = len(word) == 3 and word.isascii() and word[0].isalpha() and word[2].isalpha()
        return whole if letters or (len(word) <= 6 and fold(word) in TABLES["slash_words"]) else end

    def word(self, i):
        end = self.number(i) or self.acronym(i) or self.degree(i)
        if end: self.take(i, end)
        else:
            plain = self.run(i)
            end = self.slash_word(i, plain)
            if self.at(end) == "$" and fold(self.s[i:end]) in TABLES["currency_prefixes"] and self.upper(i, end):
                self.take(i, end + 1)
                return end + 1
            end = end if end > plain else self.word_end(i)
            if self.at(end) == "." and self.keeps_period(i, end): end += 1
            self.take_parts(i, end)
        clitic = self.clitic_end(end) or self.plural_end(end)
        if clitic: self.take(end, clitic)
        return clitic or end

    # ---- tokens.c

    def set_end(self, i, chars):
        while i < self.end and self.s[i] in chars: i += 1
        return i

    def elision(self, i):
        word = i + 1
        end = self.run(word)
        size = len(self.s[word:end].encode())
        if end == word or size > 8: return 0
        if is_digit(self.s[word]):
            year = is_digit(self.at(word + 1)) and (size == 2 or (size == 3 and self.s[word + 2] == "s"))
            return end if year else 0
        letters = fold(self.s[word:end])
        if (i > 0 or self.before) and end == self.end and letters in CLITICS: return end
        if is_apostrophe(self.at(end)): return end + 1 if letters == "n" else 0
        return end if letters in TABLES["elisions"] else 0

    def mark(self, i):
        c = self.s[i]
        if is_apostrophe(c) or c in "`‘":
            if self.at(i + 1) == c or (c == "‘" and self.at(i + 1) == "’"): return i + 2
            return (0 if c == "`" else self.elision(i)) or i + 1
        for face in TABLES["emoticons"]:
            if self.s.startswith(face, i):
                if not is_word(self.at(i + len(face))): return i + len(face)
                break
        if c == "." and self.at(i + 1) in ("!", "?"): return self.set_end(i + 1, "!?")
        for chars in ("!?", "-=<>|+*~_", "."):
            if c in chars: return self.set_end(i, chars)
        if c < " " or c in "\x7f\ufffd#$^/\\,…" or is_dash(c): return self.set_end(i, c)
        end = i + 1
        while end < self.end and not c.isascii() and (category(self.s[end])[0] == "M" or is_invisible(self.s[end])): end += 1
        return end

    def read(self):
        i = 0
        while i < self.end:
            end = self.special(i)
            if not end:
                if is_word(self.s[i]) and self.s[i] != "_":
                    i = self.word(i)
                    continue
                end = self.number(i) or self.mark(i)
            self.take(i, end)
            i = end
        return self.out


# ---- lines.c

BREAK = re.compile("\r\n|[\n\r\f\x85\u2028\u2029]")
SPACES = " \t\n\v\f\r\x85\u2028\u2029\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def size(s):
    return len(s.encode("utf-8", "surrogatepass"))


def is_wrap(line, following, width):
    return size(line) + 1 + min(size(following.split(" ", 1)[0]), 130) > width


def is_wrapped(lines, width):
    if not 40 <= width <= 130: return False
    wraps = broken = 0
    for line, following in zip(lines, lines[1:]):
        wrap = is_wrap(line, following, width)
        wraps += wrap
        broken += wrap and line[-1] not in '.!?:;”")' and is_lower(following[0])
    return broken > 0 and wraps * 10 >= (len(lines) - 1) * 6


def paragraphs(text):
    """Spans of the paragraphs: lines, those that were wrapped at a fixed width joined."""
    lines, at = [], 0
    for m in list(BREAK.finditer(text)) + [None]:
        end = m.start() if m else len(text)
        line = text[at:end]
        body = line.strip(SPACES)
        start = at + len(line) - len(line.lstrip(SPACES)) if body else at
        lines.append((start, start + len(body)))
        at = m.end() if m else end
    block = []
    for span in lines + [(0, 0)]:
        if span[0] < span[1]:
            block.append(span)
            continue
        said = [text[a:b] for a, b in block]
        width = max(map(size, said), default=0)
        wrapped = is_wrapped(said, width)
        joined = None
        for i, (a, b) in enumerate(block):
            if joined is not None and wrapped and is_wrap(said[i - 1], said[i], width): joined = (joined[0], b)
            else:
                if joined: yield joined
                joined = (a, b)
        if joined: yield joined
        block = []


CHUNK = re.compile("[^" + SPACES + "]+")


@functools.lru_cache(1 << 17)
def chunk_tokens(s, before, following):
    if not SPECIAL.search(s): # most words
        c = Chunk(s, before, following)
        c.take_parts(0, len(s))
        return c.out
    return Chunk(s, before, following).read()


def tokens(text):
    out = []
    for start, end in paragraphs(text):
        chunks = list(CHUNK.finditer(text, start, end))
        for k, m in enumerate(chunks):
            following = chunks[k + 1].group()[0] if k + 1 < len(chunks) else ""
            out += [(text[m.start() + a:m.start() + b], m.start() + a, m.start() + b)
                    for a, b in chunk_tokens(m.group(), k > 0, following)]
    return out
