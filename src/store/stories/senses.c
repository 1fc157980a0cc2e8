/* Text to words with what is known of them. */
#include "store/stories/senses.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

#define MOST_WORD 40 /* bytes looked at of a word */
#define RARE 110     /* of words that the table does not know: names mostly */

static const struct sense *find(const char *word, size_t len) {
    uint32_t low = 0, high = senses_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const char *w = senses_words + senses_table[middle].word;
        int order = strncmp(w, word, len);
        order = order != 0 ? order : w[len] != '\0';
        if (order == 0) {
            return &senses_table[middle];
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

/* The word without a plural or possessive ending: enough for names and rare words. */
static size_t bare(const char *word, size_t len) {
    return len > 3 && word[len - 1] == 's' && word[len - 2] != 's' ? len - 1 : len;
}

static void settle(struct term *t, const char *word, size_t len) {
    const struct sense *s = find(word, len);
    if (s == NULL && bare(word, len) < len) {
        s = find(word, bare(word, len));
    }
    if (s != NULL) {
        const char *family = senses_words + s->family;
        t->family = (uint32_t)hash_bytes(family, strlen(family), 0);
        t->rarity = s->rarity;
        t->known = s;
        return;
    }
    t->family = (uint32_t)hash_bytes(word, bare(word, len), 0);
    t->rarity = RARE;
}

struct reader {
    struct arena *arena;
    struct terms *out;
    char word[MOST_WORD];
    size_t len;
    uint32_t begin, sentence;
    bool open, upper, digits, ended; /* ended: the sentence may be over; known by what comes next */
};

static att_status close_word(struct reader *r, uint32_t at, att_error *err) {
    if (!r->open) {
        return ATT_OK;
    }
    struct term *t = arena_push(r->arena, &r->out->at, &r->out->count, &r->out->capacity, sizeof *t);
    if (t == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the words of a text");
    }
    while (r->len > 0 && r->word[r->len - 1] == '\'') {
        r->len--;
    }
    if (r->len > 2 && memcmp(r->word + r->len - 2, "'s", 2) == 0) {
        r->len -= 2;
    }
    *t = (struct term){.start = r->begin, .end = at, .sentence = r->sentence, .name = r->upper, .number = r->digits};
    settle(t, r->word, r->len);
    r->open = false;
    return ATT_OK;
}

static void open_word(struct reader *r, uint32_t c, uint32_t at) {
    if (r->ended && !utf8_is_lower(c)) {
        r->sentence++;
    }
    r->ended = false;
    r->open = true;
    r->upper = utf8_is_upper(c);
    r->digits = utf8_is_digit(c);
    r->begin = at;
    r->len = 0;
}

static void add_letter(struct reader *r, uint32_t c) {
    char bytes[4];
    size_t n = 0;
    c = c == 0x2019 ? '\'' : utf8_lower(c);
    if (c < 0x80) {
        bytes[n++] = (char)c;
    } else if (c < 0x800) {
        bytes[n++] = (char)(0xC0 | (c >> 6));
        bytes[n++] = (char)(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        bytes[n++] = (char)(0xE0 | (c >> 12));
        bytes[n++] = (char)(0x80 | ((c >> 6) & 0x3F));
        bytes[n++] = (char)(0x80 | (c & 0x3F));
    } else {
        bytes[n++] = (char)(0xF0 | (c >> 18));
        bytes[n++] = (char)(0x80 | ((c >> 12) & 0x3F));
        bytes[n++] = (char)(0x80 | ((c >> 6) & 0x3F));
        bytes[n++] = (char)(0x80 | (c & 0x3F));
    }
    if (r->len + n <= MOST_WORD) {
        memcpy(r->word + r->len, bytes, n);
        r->len += n;
    }
}

att_status terms_read(struct arena *a, const char *text, size_t len, uint32_t start, struct terms *out,
                      att_error *err) {
    struct reader r = {.arena = a, .out = out, .sentence = out->count > 0 ? out->at[out->count - 1].sentence + 1 : 0};
    uint32_t at = start;
    for (size_t i = 0, size = 0; i < len; i += size, at++) {
        uint32_t c = utf8_next(text + i, len - i, &size);
        bool inside =
            utf8_is_letter(c) || utf8_is_digit(c) || utf8_is_mark(c) || (r.open && (c == '\'' || c == 0x2019));
        /* "1,700" and "2.5" are one word each. */
        if (!inside && r.open && r.digits && (c == ',' || c == '.') && i + size < len && text[i + size] >= '0' &&
            text[i + size] <= '9') {
            continue;
        }
        if (!inside) {
            /* "U.S." and "J." end no sentence. */
            bool stop = (c == '.' && (!r.open || r.len > 2)) || c == '!' || c == '?' || c == '\n';
            TRY(close_word(&r, at, err));
            r.ended = r.ended || stop;
            continue;
        }
        if (!r.open) {
            open_word(&r, c, at);
        }
        add_letter(&r, c);
    }
    return close_word(&r, at, err);
}
