#include "syntax/inflection.h"

#include <stdbool.h>
#include <string.h>

struct bases {
    char (*out)[INFLECTION_BYTES];
    uint32_t count;
};

static bool ends(const char *w, size_t len, const char *suffix) {
    size_t n = strlen(suffix);
    return len > n && memcmp(w + len - n, suffix, n) == 0;
}

static bool vowel(char c) {
    return c != '\0' && strchr("aeiou", c) != NULL;
}

static bool any_of(const char *w, size_t len, const char *const *suffixes) {
    for (; *suffixes != NULL; suffixes++) {
        if (ends(w, len, *suffixes)) {
            return true;
        }
    }
    return false;
}

static void join(const char *word, size_t len, const char *suffix, char out[INFLECTION_BYTES]) {
    memcpy(out, word, len);
    memcpy(out + len, suffix, strlen(suffix) + 1); /* no suffix is longer than what was cut off */
}

/* The first `len` bytes and a suffix, as one more base: of two letters or more, and not twice. */
static void add(struct bases *b, const char *word, size_t len, const char *suffix) {
    if (len < 1 || len + strlen(suffix) < 2 || b->count == INFLECTION_BASES) {
        return;
    }
    char *base = b->out[b->count];
    join(word, len, suffix, base);
    for (uint32_t i = 0; i < b->count; i++) {
        if (strcmp(b->out[i], base) == 0) {
            return;
        }
    }
    b->count++;
}

/* What stands in front of "-ed", "-ing", "-er", "-est": "rais(e)", "stop(p)", "carri" for "carry". */
static void add_stems(struct bases *b, const char *form, size_t len) {
    if (len > 2 && form[len - 1] == form[len - 2]) {
        add(b, form, len - 1, ""); /* in front of "stopp", which is no word; "call" is found after "cal" is not */
    }
    add(b, form, len, "");
    add(b, form, len, "e");
    if (len > 1 && form[len - 1] == 'i') {
        add(b, form, len - 1, "y");
    }
}

static void add_plural(struct bases *b, const char *form, size_t len) {
    if (!ends(form, len, "s") || ends(form, len, "ss")) {
        return;
    }
    if (ends(form, len, "ies")) {
        add(b, form, len - 3, "y");
    }
    add(b, form, len - 1, "");
    if (ends(form, len, "es")) {
        add(b, form, len - 2, "");
    }
}

static void add_noun(struct bases *b, const char *form, size_t len) {
    add_plural(b, form, len);
    if (ends(form, len, "ves")) {
        add(b, form, len - 3, "f");
        add(b, form, len - 3, "fe");
    }
    if (ends(form, len, "men")) {
        add(b, form, len - 2, "an");
    }
}

static void add_verb(struct bases *b, const char *form, size_t len) {
    if (ends(form, len, "ing")) {
        add_stems(b, form, len - 3);
        if (ends(form, len, "ying")) {
            add(b, form, len - 4, "ie");
        }
    } else if (ends(form, len, "ed")) {
        add_stems(b, form, len - 2);
    } else {
        add_plural(b, form, len);
    }
}

static void add_degree(struct bases *b, const char *form, size_t len) {
    if (ends(form, len, "er")) {
        add_stems(b, form, len - 2);
    } else if (ends(form, len, "est")) {
        add_stems(b, form, len - 3);
    }
}

static bool tag_in(const char *xpos, const char *const *tags) {
    for (; *tags != NULL; tags++) {
        if (strcmp(xpos, *tags) == 0) {
            return true;
        }
    }
    return false;
}

static const char *const uninflected[] = {"VB", "VBP", "NN", "JJ", "RB", NULL};
static const char *const compared[] = {"JJR", "JJS", "RBR", "RBS", NULL};
static const char *const plurals[] = {"NNS", "NNPS", NULL};

uint32_t inflection_bases(const char *form, enum upos upos, const char *xpos,
                          char out[INFLECTION_BASES][INFLECTION_BYTES]) {
    struct bases b = {out, 0};
    size_t len = strlen(form);
    if (len >= INFLECTION_BYTES || len < 3) {
        return 0;
    }
    if (upos == UPOS_VERB || upos == UPOS_AUX) {
        add_verb(&b, form, len);
    } else if (upos == UPOS_NOUN || upos == UPOS_PROPN) {
        add_noun(&b, form, len);
    } else if ((upos == UPOS_ADJ || upos == UPOS_ADV) &&
               !tag_in(xpos, uninflected)) { /* "counter", "latest" are words */
        add_degree(&b, form, len);
    }
    return b.count;
}

/* ---- words that nobody knows ---- */

/* `sure`: a tag says that it is one. */
static void guess_plural(const char *form, size_t len, bool noun, bool sure, char out[INFLECTION_BYTES]) {
    static const char *const with_e[] = {"sses", "shes", "ches", "xes", "zzes", NULL};
    static const char *const hardly[] = {"us", "is", NULL}; /* "nexus", "analysis"; but "Iraqis" */
    size_t cut = 0;
    const char *suffix = "";
    if (ends(form, len, "ies") && len > 4) {
        cut = 3;
        suffix = "y";
    } else if (any_of(form, len, with_e)) {
        cut = 2;
    } else if (noun && ends(form, len, "men")) {
        cut = 2;
        suffix = "an";
    } else if (ends(form, len, "s") && !ends(form, len, "ss") && (sure || !any_of(form, len, hardly))) {
        cut = 1;
    }
    join(form, len - cut, suffix, out);
}

/* Whether a verb's stem in front of "-ed", "-ing" lost an "e": "rais", "argu", "mov", "handl". */
static bool lost_e(const char *w, size_t len) {
    static const char *const after_consonant[] = {"at", "ut", "ir", "ur", "or", "ad", "ud", "id",
                                                  "od", "om", "im", "um", "ak", "ok", "ik", "uk",
                                                  "op", "ap", "ip", "uc", "on", "in", "er", NULL};
    char last = w[len - 1], before = len > 1 ? w[len - 2] : '\0', third = len > 2 ? w[len - 3] : '\0';
    bool short_stem = true; /* one syllable: "hon(e)", "tim(e)"; in longer ones "reason", "visit" stand as they are */
    for (size_t i = 0; i + 2 < len; i++) {
        short_stem = short_stem && !vowel(w[i]);
    }
    switch (last) {
    case 'v':
    case 'c':
    case 'u':
    case 'z':
        return true;
    case 'g':
        return before != 'n' && before != 'g' && len > 2;
    case 's':
        return vowel(before) || before == 'n' || before == 'r' || before == 'l' || before == 'p';
    case 'l':
        return !vowel(before) && before != 'l' && before != 'r' && before != 'w';
    default:
        break;
    }
    if (!any_of(w, len, after_consonant) || vowel(third) || third == '\0') {
        return false;
    }
    static const char *const always[] = {"at", "ut", "ir", "ur", "ad", "ud", "ak", "um", "uc", NULL};
    return short_stem || any_of(w, len, always);
}

static void guess_verb(const char *form, size_t len, char out[INFLECTION_BYTES]) {
    size_t cut = ends(form, len, "ing") ? 3 : ends(form, len, "ed") ? 2 : 0;
    if (cut == 0 || len < cut + 2) {
        guess_plural(form, len, false, true, out);
        return;
    }
    size_t stem = len - cut;
    char last = form[stem - 1], before = form[stem - 2];
    if (last == 'i' && cut == 2) {
        join(form, stem - 1, "y", out);
    } else if (last == before && !vowel(last)) {
        bool stays =
            last == 's' || last == 'z' || last == 'f' || (last == 'l' && stem < 6); /* "call", "pass", "stuff" */
        join(form, stays ? stem : stem - 1, "", out);
    } else {
        join(form, stem, lost_e(form, stem) ? "e" : "", out);
    }
}

static void guess_degree(const char *form, size_t len, char out[INFLECTION_BYTES]) {
    size_t stem = len - (ends(form, len, "est") ? 3 : ends(form, len, "er") ? 2 : 0);
    if (stem == len || stem < 3) {
        join(form, len, "", out);
    } else if (form[stem - 1] == 'i') {
        join(form, stem - 1, "y", out);
    } else {
        bool doubled = form[stem - 1] == form[stem - 2] && strchr("lsfz", form[stem - 1]) == NULL;
        join(form, doubled ? stem - 1 : stem, "", out);
    }
}

void inflection_guess(const char *form, enum upos upos, const char *xpos, char out[INFLECTION_BYTES]) {
    size_t len = strlen(form);
    len = len < INFLECTION_BYTES ? len : INFLECTION_BYTES - 1;
    if (len < 3 || tag_in(xpos, uninflected)) {
        join(form, len, "", out);
    } else if (upos == UPOS_VERB) {
        guess_verb(form, len, out);
    } else if (upos == UPOS_NOUN || upos == UPOS_PROPN) {
        guess_plural(form, len, true, tag_in(xpos, plurals), out);
    } else if (tag_in(xpos, compared)) { /* without such a tag "-er" is no sign: "super", "other" */
        guess_degree(form, len, out);
    } else {
        join(form, len, "", out);
    }
}
