#include "base/number.h"

#include <string.h>

#define LOOK 16 /* words: no number in prose is longer */

static const char *const small_words[] = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
};
static const char *const ten_words[] = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
static const char *const ordinal_words[] = {
    "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
    "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
};

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

bool number_digits(struct slice word, double *value) {
    double v = 0, part = 0.1;
    bool point = false;

    if (word.len == 0 || word.len > 18 || !digit(word.at[0])) {
        return false;
    }
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (digit(c) && point) {
            v += part * (c - '0');
            part /= 10;
        } else if (digit(c)) {
            v = v * 10 + (c - '0');
        } else if (c == '.' && !point && i + 1 < word.len) {
            point = true;
        } else if (c == ',' && !point && i + 3 < word.len && digit(word.at[i + 1]) && digit(word.at[i + 2]) &&
                   digit(word.at[i + 3])) {
            continue;
        } else {
            return false;
        }
    }
    *value = v;
    return true;
}

static int find_fold(const char *const *words, int count, struct slice s) {
    for (int i = 0; i < count; i++) {
        if (slice_is_fold(s, words[i])) {
            return i;
        }
    }
    return -1;
}

static struct slice slice_part(struct slice s, size_t from, size_t to) {
    return (struct slice){s.at + from, to - from};
}

/* Where the only hyphen of a word stands, 0 where there is none or one at its edge. */
static size_t hyphen_of(struct slice s) {
    const char *at = s.len > 0 ? memchr(s.at, '-', s.len) : NULL;
    size_t i = at != NULL ? (size_t)(at - s.at) : 0;

    return i > 0 && i + 1 < s.len ? i : 0;
}

int number_word(struct slice word) {
    if (word.len < 3 || word.len > 16) {
        return -1;
    }
    int small = find_fold(small_words, 20, word);
    if (small >= 0) {
        return small;
    }
    int tens = find_fold(ten_words, 8, word);
    if (tens >= 0) {
        return 20 + 10 * tens;
    }
    size_t h = hyphen_of(word);
    if (h > 0) {
        tens = find_fold(ten_words, 8, slice_part(word, 0, h));
        small = find_fold(small_words, 10, slice_part(word, h + 1, word.len));
        if (tens >= 0 && small > 0) {
            return 20 + 10 * tens + small;
        }
    }
    return -1;
}

int number_ordinal(struct slice word) {
    if (word.len < 3 || word.len > 16) {
        return -1;
    }
    if (digit(word.at[0])) {
        int v = 0;
        for (size_t i = 0; i + 2 < word.len; i++) {
            if (!digit(word.at[i]) || i > 3) {
                return -1;
            }
            v = v * 10 + (word.at[i] - '0');
        }
        struct slice tail = slice_part(word, word.len - 2, word.len);
        bool ok = slice_is_fold(tail, "st") || slice_is_fold(tail, "nd") || slice_is_fold(tail, "rd") ||
                  slice_is_fold(tail, "th");
        return ok ? v : -1;
    }
    int i = find_fold(ordinal_words, 20, word);
    if (i >= 0) {
        return i + 1;
    }
    if (slice_is_fold(word, "thirtieth")) {
        return 30;
    }
    size_t h = hyphen_of(word);
    if (h > 0) {
        int tens = find_fold(ten_words, 8, slice_part(word, 0, h));
        int small = find_fold(ordinal_words, 9, slice_part(word, h + 1, word.len));
        if (tens >= 0 && small >= 0) {
            return 20 + 10 * tens + small + 1;
        }
    }
    return -1;
}

static double scale_of(struct slice s) {
    if (slice_is_fold(s, "hundred")) {
        return 100;
    }
    if (slice_is_fold(s, "thousand")) {
        return 1e3;
    }
    if (slice_is_fold(s, "million") || slice_is_fold(s, "mn")) {
        return 1e6;
    }
    if (slice_is_fold(s, "billion") || slice_is_fold(s, "bn")) {
        return 1e9;
    }
    if (slice_is_fold(s, "trillion")) {
        return 1e12;
    }
    if (slice_is_fold(s, "dozen")) {
        return 12;
    }
    return 0;
}

/* "1/2" as a word of its own behind a whole number. */
static bool fraction(struct slice s, double *value) {
    if (s.len == 3 && digit(s.at[0]) && s.at[1] == '/' && digit(s.at[2]) && s.at[2] > s.at[0]) {
        *value = (double)(s.at[0] - '0') / (s.at[2] - '0');
        return true;
    }
    return false;
}

/* One part without scales: "48", "2 1/2", "forty - eight", "ninety six". */
static uint32_t number_part(const struct slice *w, uint32_t n, double *value, bool *digits) {
    double part;

    if (n == 0) {
        return 0;
    }
    if (number_digits(w[0], value)) {
        *digits = true;
        if (n > 1 && fraction(w[1], &part)) {
            *value += part;
            return 2;
        }
        return 1;
    }
    int v = number_word(w[0]);
    if (v < 0) {
        return 0;
    }
    *value = v;
    if (v >= 20 && v % 10 == 0) {
        uint32_t next = n > 2 && slice_is(w[1], "-") ? 2 : 1;
        int small = next < n ? find_fold(small_words, 10, w[next]) : -1;
        if (small > 0) {
            *value += small;
            return next + 1;
        }
    }
    return 1;
}

uint32_t number_read(const struct slice *w, uint32_t count, struct number *out) {
    double total = 0, group = 0, part, scale; /* group: what waits for a thousand or a million */
    uint32_t n = count < LOOK ? count : LOOK, i = 0, end = 0;
    bool digits = false, open = false,
         hundreds = false; /* open: the group has begun; hundreds: it waits for its tens */

    /* "a hundred", "a dozen": the article counts as one only before a scale */
    if (n > 1 && (slice_is_fold(w[0], "a") || slice_is_fold(w[0], "an")) && scale_of(w[1]) > 0) {
        group = 1;
        open = true;
        i = 1;
    }
    while (i < n) {
        if (open && (scale = scale_of(w[i])) > 0) {
            group *= scale;
            hundreds = scale == 100;
            if (scale >= 1e3) {
                total += group;
                group = 0;
                open = false;
            }
            end = ++i;
            continue;
        }
        bool joined = slice_is_fold(w[i], "and") && i + 1 < n && (hundreds || (!open && total > 0));
        uint32_t at = joined ? i + 1 : i;
        if ((open && !hundreds) || (end > 0 && number_word(w[at]) < 0)) {
            break;
        }
        uint32_t used = number_part(w + at, n - at, &part, &digits);
        if (used == 0 || (hundreds && part >= 100)) {
            break;
        }
        group += part;
        open = true;
        i = at + used;
        end = i;
        hundreds = false;
    }
    out->value = total + group;
    out->digits = digits;
    return end;
}
