"""Tokens of plain text as UD English EWT and GUM split them; keeps step with src/text/ (see test/text).

tokens(text) gives (word, start, end) in code points, multiword tokens already split ("don't" → do, n't).
"""
import re

PREFIX = r"(?:e|co|non|anti|pro|pre|ex|re|un|multi|inter|semi|mid|post|vice|self|sub|bi|neo|micro|mini|ultra|counter|trans|de)"
ABBREVIATION = (r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Rep|Sen|Gov|Pres|Rev|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul"
                r"|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Ltd|Corp|Co|Bros|vs|etc|No|Mt|Ft|Ave|Blvd|Rd|approx|dept|est|Ala|Ariz|Ark|Calif|Colo|Conn|Fla"
                r"|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.(?=\s|$|[,;:)\]'\"”’])")
TOKEN = re.compile(
    r"https?://[^\s<>\"”]+|www\.[^\s<>\"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:[A-Za-z]\.){2,}"
    r"|" + ABBREVIATION +
    r"|(?<!\w)[A-Z]\.(?=\s+[A-Z]|\s*[A-Z]\.)"
    r"|\d+(?:st|nd|rd|th|s)\b"
    r"|\d+(?:[.,:/]\d+)*"
    r"|(?i:" + PREFIX + r")-(?=\w{3})[^\W\d_]+"
    r"|[^\W_]+(?:['’][^\W_]+)*['’]?(?<!['’])"
    r"|\.{2,}|…|--+|``|''|[^\w\s]|_")
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|m|re|ve|ll|d|em|t))$")
WHOLE = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "gimme": 3, "lemme": 3}


def split_word(word):
    """The syntactic words of one surface word."""
    cut = WHOLE.get(word.lower())
    if cut:
        return [word[:cut], word[cut:]]
    m = CLITIC.match(word)
    if m and not re.match(r"(?i)^o['’]", word):
        return split_word(m.group(1)) + [m.group(2)] if "'" in m.group(1) or "’" in m.group(1) else [m.group(1), m.group(2)]
    return [word]


def tokens(text):
    out = []
    for m in TOKEN.finditer(text):
        at = m.start()
        for part in split_word(m.group()):
            out.append((part, at, at + len(part)))
            at += len(part)
    return out
