#include "syntax/lemma.h"

#include <string.h>

#include "base/utf8.h"

struct script {
    bool lower, whole;
    size_t cut;          /* code points */
    struct slice suffix; /* or the whole lemma */
};

static bool script_read(struct slice s, struct script *out) {
    if (s.len < 3 || (s.at[0] != 'k' && s.at[0] != 'l') || s.at[1] != ':') {
        return false;
    }
    *out = (struct script){.lower = s.at[0] == 'l', .whole = s.at[2] == '='};
    size_t i = 3;
    if (!out->whole) {
        if (s.at[2] != '-') {
            return false;
        }
        for (; i < s.len && s.at[i] >= '0' && s.at[i] <= '9' && out->cut < 1000; i++) {
            out->cut = out->cut * 10 + (size_t)(s.at[i] - '0');
        }
        if (i == 3 || i >= s.len || s.at[i] != '+') {
            return false;
        }
        i++;
    }
    out->suffix = (struct slice){s.at + i, s.len - i};
    return true;
}

static size_t put(char *at, uint32_t cp) {
    if (cp < 0x80) {
        at[0] = (char)cp;
        return 1;
    }
    size_t more = cp < 0x800 ? 1 : cp < 0x10000 ? 2 : 3;
    static const unsigned char lead[] = {0, 0xC0, 0xE0, 0xF0};
    at[0] = (char)(unsigned char)(lead[more] | cp >> (6 * more));
    for (size_t i = 1; i <= more; i++) {
        at[i] = (char)(unsigned char)(0x80u | (cp >> (6 * (more - i)) & 0x3Fu));
    }
    return more + 1;
}

/* Bytes of the form that stay when the last `cut` code points go; len + 1 where it has fewer. */
static size_t kept(struct slice form, size_t cut) {
    size_t len = form.len;
    for (; cut > 0; cut--) {
        if (len == 0) {
            return form.len + 1;
        }
        do {
            len--;
        } while (len > 0 && ((unsigned char)form.at[len] & 0xC0) == 0x80);
    }
    return len;
}

bool lemma_apply(struct arena *a, struct slice script, struct slice form, const char **out) {
    struct script s;
    *out = NULL;
    if (!script_read(script, &s)) {
        return false;
    }
    if (s.whole) {
        *out = arena_copy(a, s.suffix.at, s.suffix.len);
        return s.suffix.len > 0;
    }
    size_t keep = kept(form, s.cut);
    if (keep > form.len || keep + s.suffix.len == 0) {
        return false;
    }
    /* Lower case can take more bytes than capitals (Ⱥ, two, ⱥ, three), but never twice as many. */
    char *text = arena_alloc(a, 2 * keep + s.suffix.len + 1);
    if (text == NULL) {
        return true;
    }
    size_t len = 0;
    for (size_t at = 0, size; at < keep; at += size) {
        uint32_t cp = utf8_next(form.at + at, keep - at, &size);
        len += put(text + len, s.lower ? utf8_lower(cp) : cp);
    }
    memcpy(text + len, s.suffix.at, s.suffix.len);
    text[len + s.suffix.len] = '\0';
    *out = text;
    return true;
}
