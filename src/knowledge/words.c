#include "knowledge/words.h"

#include <string.h>

#include <utf8proc.h>

/* Letters that Unicode does not take apart into a base letter and a mark. */
static const char *plain_letter(utf8proc_int32_t cp) {
    switch (cp) {
    case 0xC6:
        return "AE";
    case 0xE6:
        return "ae";
    case 0xD0:
    case 0x110:
        return "D";
    case 0xF0:
    case 0x111:
        return "d";
    case 0xD8:
        return "O";
    case 0xF8:
        return "o";
    case 0xDE:
        return "Th";
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0x126:
        return "H";
    case 0x127:
        return "h";
    case 0x131:
        return "i";
    case 0x141:
        return "L";
    case 0x142:
        return "l";
    case 0x152:
        return "OE";
    case 0x153:
        return "oe";
    case 0x18F:
        return "A"; /* Azerbaijani schwa */
    case 0x259:
        return "a";
    default:
        return NULL;
    }
}

static bool is_dropped(utf8proc_int32_t cp) {
    return cp == '.' || cp == '\'' || cp == '`' || cp == 0xB4 || (cp >= 0x2018 && cp <= 0x201B) ||
           (cp >= 0x2B9 && cp <= 0x2BF) || cp == 0xAD;
}

static bool is_gap(utf8proc_int32_t cp) {
    return cp == ' ' || (cp >= 0x09 && cp <= 0x0D) || cp == 0xA0 || cp == '-' || (cp >= 0x2000 && cp <= 0x2015) ||
           cp == 0x202F;
}

struct writer {
    char *out;
    size_t len;
    bool full, gap, several;
};

static void put(struct writer *w, const char *s, size_t len) {
    size_t need = len + (w->gap ? 1 : 0);
    if (w->full || need >= WORDS_MAX - w->len) {
        w->full = true;
        return;
    }
    if (w->gap) {
        w->out[w->len++] = ' ';
        w->gap = false;
        w->several = true;
    }
    memcpy(w->out + w->len, s, len);
    w->len += len;
}

/* One code point, taken apart; marks are left out. */
static void put_letter(struct writer *w, utf8proc_int32_t cp) {
    const char *plain = plain_letter(cp);
    if (plain) {
        put(w, plain, strlen(plain));
        return;
    }
    utf8proc_int32_t parts[8];
    int last = 0;
    utf8proc_ssize_t count = utf8proc_decompose_char(cp, parts, 8, UTF8PROC_DECOMPOSE, &last);
    for (utf8proc_ssize_t i = 0; i < count && i < 8; i++) {
        utf8proc_category_t category = utf8proc_category(parts[i]);
        if (category == UTF8PROC_CATEGORY_MN) {
            continue;
        }
        utf8proc_uint8_t bytes[4];
        utf8proc_ssize_t size = utf8proc_encode_char(parts[i], bytes);
        put(w, (const char *)bytes, (size_t)size);
    }
}

static void lower_ascii(char *s, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (s[i] >= 'A' && s[i] <= 'Z') {
            s[i] = (char)(s[i] - 'A' + 'a');
        }
    }
}

/* At the first gap: "the Kremlin" is the single word "Kremlin". */
static void drop_article(struct writer *w) {
    if (!w->several && w->len == 3 && (w->out[0] == 't' || w->out[0] == 'T') &&
        (w->out[1] == 'h' || w->out[1] == 'H') && (w->out[2] == 'e' || w->out[2] == 'E')) {
        w->len = 0;
    }
}

size_t words_normal(struct slice words, bool article, char out[WORDS_MAX]) {
    struct writer w = {.out = out};
    const utf8proc_uint8_t *at = (const utf8proc_uint8_t *)words.at;
    size_t left = words.len > (size_t)WORDS_MAX * 4 ? 0 : words.len; /* far too long for a name: nothing is read */
    while (left > 0 && !w.full) {
        utf8proc_int32_t cp;
        utf8proc_ssize_t size = utf8proc_iterate(at, (utf8proc_ssize_t)left, &cp);
        if (size <= 0) { /* not UTF-8: no name */
            w.full = true;
            break;
        }
        at += size;
        left -= (size_t)size;
        if (is_gap(cp)) {
            if (!article) {
                drop_article(&w);
            }
            w.gap = w.len > 0;
        } else if (!is_dropped(cp)) {
            put_letter(&w, cp);
        }
    }
    if (w.full) {
        out[0] = '\0';
        return 0;
    }
    if (w.several) {
        lower_ascii(out, w.len);
    }
    out[w.len] = '\0';
    return w.len;
}

bool words_capitalise(char *word, size_t len) {
    if (len < 3) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (word[i] < 'A' || word[i] > 'Z') {
            return false;
        }
    }
    lower_ascii(word + 1, len - 1);
    return true;
}
