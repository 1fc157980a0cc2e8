"""Lemma scripts: how a lemma is made from a form. The reference for src/syntax/lemma.c.

script = CASE ":" EDIT; CASE is k (the form as it is) or l (in lower case);
EDIT is "-N+suffix" (cut the last N code points, append suffix) or "=lemma" (the whole lemma, for irregular words).
"""


def script(form, lemma):
    for case, base in (("k", form), ("l", form.lower())):
        n = 0
        while n < min(len(base), len(lemma)) and base[n] == lemma[n]:
            n += 1
        if n >= 1 and (n >= 2 or len(base) <= 3) and len(base) - n <= 4 and len(lemma) - n <= 4:
            if case == "k" and form.lower() == form:
                case = "l"
            return f"{case}:-{len(base) - n}+{lemma[n:]}"
    return "l:=" + lemma


def apply(script, form):
    case, edit = script.split(":", 1)
    base = form.lower() if case == "l" else form
    if edit[0] == "=":
        return edit[1:]
    cut, suffix = edit[1:].split("+", 1)
    n = int(cut)
    return base[:len(base) - n] + suffix if n <= len(base) else base
