/* Publication dates as feeds and crawlers write them. */
#include <ctype.h>
#include <string.h>

#include "input/input.h"

static const char months[12][4] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/* One word or number of a date. */
struct part {
    const char *at;
    size_t len;
    bool number;
    long value;
};

static int month_of(struct part p) {
    if (p.number || p.len < 3) {
        return 0;
    }
    char begin[3] = {(char)tolower((unsigned char)p.at[0]), (char)tolower((unsigned char)p.at[1]),
                     (char)tolower((unsigned char)p.at[2])};
    for (int m = 0; m < 12; m++) {
        if (memcmp(begin, months[m], 3) == 0) {
            return m + 1;
        }
    }
    return 0;
}

/* Splits into runs of digits and of letters; at most `max` of them. */
static size_t split(const char *s, size_t len, struct part *out, size_t max) {
    size_t n = 0;
    for (size_t i = 0; i < len && n < max;) {
        bool digit = isdigit((unsigned char)s[i]) != 0;
        if (!digit && !isalpha((unsigned char)s[i])) {
            i++;
            continue;
        }
        struct part p = {.at = s + i, .number = digit};
        while (i < len && (digit ? isdigit((unsigned char)s[i]) : isalpha((unsigned char)s[i]))) {
            if (digit && p.value < 100000000) {
                p.value = p.value * 10 + (s[i] - '0');
            }
            i++;
        }
        p.len = (size_t)(s + i - p.at);
        out[n++] = p;
    }
    return n;
}

static bool make(long year, long month, long day, struct date *out) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
        return false;
    }
    *out = (struct date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return date_valid(*out);
}

/* "Wed, 06 Aug 2025 …", "6 August 2025", "August 6, 2025", "6th of August, 2025" */
static bool worded(const struct part *p, size_t n, struct date *out) {
    for (size_t i = 0; i < n; i++) {
        int month = month_of(p[i]);
        if (month == 0) {
            continue;
        }
        long day = 0, year = 0;
        for (size_t b = i; b > 0 && day == 0 && i - b < 3; b--) {
            day = p[b - 1].number && p[b - 1].len <= 2 ? p[b - 1].value : 0;
        }
        for (size_t f = i + 1; f < n && year == 0 && f - i < 4; f++) {
            if (p[f].number && p[f].len == 4) {
                year = p[f].value;
            } else if (p[f].number && p[f].len <= 2 && day == 0) {
                day = p[f].value;
            }
        }
        if (make(year, month, day, out)) {
            return true;
        }
    }
    return false;
}

bool input_published(const char *s, size_t len, struct date *out) {
    struct part p[12];
    while (len > 0 && isspace((unsigned char)*s)) {
        s++;
        len--;
    }
    if (len == 0 || len > 64) {
        return false;
    }
    size_t n = split(s, len, p, sizeof p / sizeof *p);
    if (n == 0) {
        return false;
    }
    if (p[0].number && p[0].at == s) {
        if (p[0].len == 4 && n >= 3 && p[1].number && p[2].number && p[1].len <= 2 && p[2].len <= 2) {
            return make(p[0].value, p[1].value, p[2].value, out);
        }
        if (p[0].len == 8) {
            return make(p[0].value / 10000, p[0].value / 100 % 100, p[0].value % 100, out);
        }
        if (n == 1 && p[0].len >= 9 && p[0].len <= 13) {
            int64_t seconds = 0;
            for (size_t i = 0; i < p[0].len; i++) {
                seconds = seconds * 10 + (s[i] - '0');
            }
            seconds = p[0].len >= 12 ? seconds / 1000 : seconds; /* JavaScript's clock counts thousandths */
            *out = date_of((int32_t)(seconds / 86400));
            return true;
        }
    }
    if (worded(p, n, out)) {
        return true;
    }
    /* A month or a year alone is kept as it is. */
    return p[0].at == s && p[0].len == 4 && n <= 2 && date_parse(s, len, out);
}
