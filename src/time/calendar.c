/* The calendar: months, days, years, quarters, seasons, decades. */
#include <string.h>

#include "base/number.h"
#include "time/rules.h"

/* "nineteen ninety-six", "two thousand and five": transcripts. Returns the words used, 0 where no such year begins. */
static uint32_t spoken_year(const struct look *l, uint32_t i, int16_t *year) {
    struct number number;
    uint32_t used;

    if (!has(l, i, W_NUMBER) || l->w[i].digits || l->w[i].value < 2 || l->w[i].value > 20) {
        return 0;
    }
    if (l->w[i].value == 2 && is(l, i + 1, "thousand")) {
        used = number_read(l->text + i, l->n - i, &number);
        if (used > 1 && number.value < 2100) {
            *year = (int16_t)number.value;
            return used;
        }
    }
    if (l->w[i].value < 16 || !has(l, i + 1, W_NUMBER) || l->w[i + 1].digits || l->w[i + 1].value < 10) {
        return 0;
    }
    int tail = l->w[i + 1].value;
    used = 2;
    if (tail % 10 == 0 && has(l, i + 2, W_NUMBER) && l->w[i + 2].value < 10 && !l->w[i + 2].digits) {
        tail += l->w[i + 2].value;
        used = 3;
    }
    *year = (int16_t)(l->w[i].value * 100 + tail);
    return used;
}

/* A year; returns the words used, 0 where none begins. */
static uint32_t year_at(const struct look *l, uint32_t i, int16_t *year) {
    if (!has(l, i, W_YEAR)) {
        return spoken_year(l, i, year);
    }
    *year = l->w[i].value;
    return 1;
}

/* "this year", "last year", "of this year", behind a month or a quarter. */
static uint32_t year_shift(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is(l, i, "of") ? i + 1 : i;

    if (has(l, j, W_SHIFT) && is(l, j + 1, "year")) {
        m->shift = l->w[j].value;
        m->fiscal = false;
        m->unit = UNIT_YEAR;
        return j + 2;
    }
    return i;
}

/* A year or a shifted year behind a month or a quarter: ", 2025", "2025", "of 2025", "this year". */
static uint32_t year_after(const struct look *l, uint32_t i, struct meaning *m, bool comma) {
    uint32_t j = comma ? skip_comma(l, i) : i;

    uint32_t used = year_at(l, j, &m->date.year);

    if (used == 0) {
        j = is(l, i, "of") ? i + 1 : i;
        used = year_at(l, j, &m->date.year);
    }
    return used > 0 ? j + used : year_shift(l, i, m);
}

static bool day_number(const struct look *l, uint32_t i, int *day) {
    if ((has(l, i, W_NUMBER) || has(l, i, W_ORDINAL)) && l->w[i].value >= 1 && l->w[i].value <= 31) {
        *day = l->w[i].value;
        return true;
    }
    return false;
}

/* "8-10" behind a month: the second day of a range. */
static uint32_t range_end(const struct look *l, uint32_t i, struct meaning *m) {
    int day;

    if (i < l->n && l->w[i].hyphen && day_number(l, i, &day) && day > m->date.day) {
        m->to_day = day;
        return i + 1;
    }
    return i;
}

static const char *const month_leads[] = {"in",     "since",  "until", "till", "by",    "last", "next",    "this",
                                          "early",  "late",   "mid",   "of",   "from",  "to",   "through", "between",
                                          "during", "before", "after", "each", "every", "till", "on",      NULL};

/* Does the word at i surely name a month? "May" and "March" begin sentences as verbs. */
static bool month_sure(const struct look *l, uint32_t i) {
    int day;
    int16_t year;
    bool followed =
        day_number(l, i + 1, &day) || year_at(l, i + 1, &year) > 0 || (has(l, i + 1, W_COMMA) && has(l, i + 2, W_YEAR));

    if (l->text[i].len <= 4 && !is(l, i, "May") && !is(l, i, "June") && !is(l, i, "July")) { /* "Jan" is also a name */
        return followed || slice_ends(l->text[i], ".");
    }
    bool verb = is(l, i, "May") || is(l, i, "March");
    return l->weak || !verb || i > 0 || followed || before_any(l, month_leads);
}

/* "August 8, 2025", "Aug. 8", "August 2025", "August this year", "August". */
uint32_t rule_month_first(const struct look *l, uint32_t i, struct meaning *m) {
    int day;
    uint32_t j = i + 1;

    if (!has(l, i, W_MONTH) || !month_sure(l, i)) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->date.month = (uint8_t)l->w[i].value;
    if (is(l, j, "the") && has(l, j + 1, W_ORDINAL)) {
        j++;
    }
    int16_t year;
    if (spoken_year(l, j, &year) == 0 && day_number(l, j, &day) && !has(l, j + 1, W_UNIT)) {
        m->date.day = (uint8_t)day;
        j = range_end(l, j + 1, m);
        return year_after(l, j, m, true);
    }
    j = i + 1;
    return year_after(l, j, m, true);
}

/* "8 August 2025", "the 8th of August", "8-10 August". */
uint32_t rule_day_first(const struct look *l, uint32_t i, struct meaning *m) {
    int day, last = 0;
    uint32_t j = is_the(l, i) ? i + 1 : i;

    if (!day_number(l, j, &day)) {
        return i;
    }
    j++;
    if (j < l->n && (l->w[j].hyphen || is(l, j, "to") || is(l, j, "and"))) {
        uint32_t k = l->w[j].hyphen ? j : j + 1;
        if (day_number(l, k, &last) && last > day && has(l, is(l, k + 1, "of") ? k + 2 : k + 1, W_MONTH)) {
            j = k + 1;
        } else {
            last = 0;
        }
    }
    if (is(l, j, "of") && (l->w[j - 1].class == W_ORDINAL || l->weak)) {
        j++;
    }
    if (!has(l, j, W_MONTH)) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->date.day = (uint8_t)day;
    m->date.month = (uint8_t)l->w[j].value;
    m->to_day = last;
    return year_after(l, j + 1, m, true);
}

static int digits_of(struct slice s) {
    int v = 0;

    for (size_t i = 0; i < s.len; i++) {
        v = v * 10 + (s.at[i] - '0');
    }
    return v;
}

/* "27.08.2022" has the day first; with slashes the order tells itself where one number is above twelve, and is American
 * otherwise. */
static uint32_t numeric(const struct look *l, uint32_t i, struct meaning *m) {
    struct slice s = l->text[i];
    int part[3] = {0}, n = 0;
    size_t from = 0;

    for (size_t k = 0; k <= s.len && n < 3; k++) {
        if (k == s.len || s.at[k] == '/' || s.at[k] == '.') {
            part[n++] = digits_of((struct slice){s.at + from, k - from});
            from = k + 1;
        }
    }
    bool day_leads = memchr(s.at, '.', s.len) != NULL || part[0] > 12;
    struct date d = {(int16_t)part[2], (uint8_t)part[day_leads ? 1 : 0], (uint8_t)part[day_leads ? 0 : 1]};
    if (d.year < 100) {
        d.year = (int16_t)(d.year + (d.year < 70 ? 2000 : 1900));
    }
    if (part[0] > 31 || part[1] > 31 || !date_valid(d)) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->date = d;
    return i + 1;
}

static const char *const year_leads[] = {"in",     "since",  "by",     "until",   "till",    "from",   "of",
                                         "during", "before", "after",  "through", "between", "late",   "early",
                                         "mid",    "(",      "to",     "and",     "or",      "around", "circa",
                                         "year",   "summer", "spring", "winter",  "autumn",  "fall",   NULL};

static bool counted(const struct look *l, uint32_t i) {
    return has(l, i, W_UNIT) || is(l, i, "people") || is(l, i, "%") || is(l, i, "percent") || is(l, i, "km") ||
           is(l, i, "troops") || is(l, i, "soldiers") || is(l, i, "kilometers") || is(l, i, "kilometres") ||
           is(l, i, "miles") || is(l, i, "feet");
}

/* Does what stands before and behind say that the four digits at `i` are a year? In the range of living memory. */
static bool year_sure(const struct look *l, uint32_t i) {
    static const char *const owners[] = {"the",           "its", "their", "his",  "her", "'s",
                                         "\xE2\x80\x99s", "a",   "that",  "this", NULL};
    int year = l->w[i].value;

    if (year < 1900 || year >= 2100 || counted(l, i + 1)) {
        return false;
    }
    if (before_is(l, "to") || before_is(l, "and") || before_is(l, "or") || before_is(l, ",")) {
        bool listed = l->before2 != NULL && l->before2->class == W_YEAR;
        bool closed = is(l, i + 1, ".") || is(l, i + 1, ",") || is(l, i + 1, ")") || i + 1 == l->n;
        return listed || (closed && !before_is(l, ","));
    }
    if (before_any(l, owners)) { /* "the 2003 invasion" */
        return i + 1 < l->n && l->w[i + 1].class == W_OTHER && l->w[i + 1].text.len > 2;
    }
    return before_any(l, year_leads);
}

uint32_t rule_year_alone(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i, used;

    if (is(l, j, "year") && (used = year_at(l, j + 1, &m->date.year)) > 0) {
        m->kind = M_CALENDAR;
        return j + 1 + used;
    }
    if (!has(l, i, W_YEAR)) {
        used = spoken_year(l, i, &m->date.year);
        bool sure = l->weak || before_any(l, year_leads);
        m->kind = M_CALENDAR;
        return sure ? i + used : i;
    }
    if (!year_sure(l, i) && !(l->weak && l->w[i].value > 1400)) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->date.year = l->w[i].value;
    return i + 1;
}

uint32_t rule_decade(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i;

    if (is(l, j, "early") || is(l, j, "late") || is(l, j, "mid")) {
        m->edge = (enum edge)l->w[j++].value;
    }
    if (!has(l, j, W_DECADE)) {
        m->edge = EDGE_NONE;
        return i;
    }
    m->kind = M_CALENDAR;
    m->date.year = l->w[j].value;
    m->span_years = 10;
    return j + 1;
}

/* "the 20th century", "the nineteenth century". */
uint32_t rule_century(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i;

    if (has(l, j, W_ORDINAL) && is(l, j + 1, "century")) {
        m->kind = M_CALENDAR;
        m->date.year = (int16_t)((l->w[j].value - 1) * 100);
        m->span_years = 100;
        return j + 2;
    }
    return i;
}

/* "the third quarter of 2025", "Q3 2025", "third-quarter", "the first half of this year", "the second half". */
uint32_t rule_quarter(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i, k;

    if (has(l, i, W_SHIFT) && is(l, i + 1, "year") && (is(l, i + 2, "'s") || is(l, i + 2, "\xE2\x80\x99s"))) {
        m->shift = l->w[i].value; /* "this year's third quarter" */
        m->unit = UNIT_YEAR;
        j = i + 3;
    }
    if (is(l, j, "fiscal") || is(l, j, "financial")) {
        j++;
    }
    if (has(l, j, W_YEAR)) { /* "the 1988 second quarter" */
        m->date.year = l->w[j++].value;
    }
    if (has(l, j, W_QUARTER)) {
        m->kind = M_CALENDAR;
        m->quarter = l->w[j].value;
        return m->date.year > 0 ? j + 1 : year_after(l, j + 1, m, false);
    }
    if (!has(l, j, W_ORDINAL) || l->w[j].value > 4 || !(is(l, j + 1, "quarter") || is(l, j + 1, "half"))) {
        m->date.year = 0;
        return i;
    }
    bool half = is(l, j + 1, "half");
    k = m->date.year > 0 ? j + 2 : year_after(l, j + 2, m, false);
    if (half && (l->w[j].value > 2 || (k == j + 2 && !l->weak))) {
        m->date.year = 0;
        return i; /* "the second half" of a match */
    }
    *(half ? &m->half : &m->quarter) = l->w[j].value;
    m->kind = M_CALENDAR;
    return k;
}

/* "last summer", "the summer of 2024", "this spring", "in winter 2022". */
uint32_t rule_season(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i, k;

    if (has(l, j, W_SHIFT)) {
        m->shift = l->w[j].value;
        j++;
    } else if (is_the(l, j)) {
        j++;
    }
    if (is(l, j, "past") || is(l, j, "coming")) {
        m->shift = l->w[j].value;
        j++;
    }
    if (!has(l, j, W_SEASON) || l->w[j].plural) {
        m->shift = SHIFT_NONE;
        return i;
    }
    k = year_after(l, j + 1, m, false);
    if (k == j + 1 && m->shift == SHIFT_NONE && !l->weak) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->season = l->w[j].value;
    return k;
}

uint32_t rule_fiscal_year(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i;

    if (!is(l, j, "fiscal") && !is(l, j, "FY")) {
        return i;
    }
    j = is(l, j + 1, "year") ? j + 2 : j + 1;
    uint32_t used = year_at(l, j, &m->date.year);
    if (used == 0) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->fiscal = true;
    return j + used;
}

uint32_t rule_shifted_month(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i;

    if ((has(l, j, W_SHIFT) || is(l, j, "previous")) && has(l, j + 1, W_MONTH)) {
        m->kind = M_CALENDAR;
        m->shift = l->w[j].value;
        m->date.month = (uint8_t)l->w[j + 1].value;
        int day;
        if (day_number(l, j + 2, &day) && !has(l, j + 3, W_UNIT)) {
            m->date.day = (uint8_t)day;
            return j + 3;
        }
        return j + 2;
    }
    return i;
}

static bool two_digits(const struct look *l, uint32_t i, int most) {
    return i < l->n && l->w[i].hyphen && l->text[i].len == 2 && has(l, i, W_NUMBER) && l->w[i].digits &&
           l->w[i].value >= 1 && l->w[i].value <= most;
}

/* "2025-08-06", "2025-08": the tokens are cut at the hyphens. */
uint32_t rule_iso(const struct look *l, uint32_t i, struct meaning *m) {
    if (has(l, i, W_NUMERIC)) {
        return numeric(l, i, m);
    }
    if (!has(l, i, W_YEAR) || !two_digits(l, i + 1, 12)) {
        return i;
    }
    struct date d = {l->w[i].value, (uint8_t)l->w[i + 1].value, 0};
    bool day = two_digits(l, i + 2, 31);
    if (day) {
        d.day = (uint8_t)l->w[i + 2].value;
    }
    if (!date_valid(d) || (!day && !l->weak)) {
        return i;
    }
    m->kind = M_CALENDAR;
    m->date = d;
    return day ? i + 3 : i + 2;
}

uint32_t rule_holiday(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i;

    if (has(l, j, W_HOLIDAY)) {
        m->date = (struct date){0, (uint8_t)(l->w[j].value / 100), (uint8_t)(l->w[j].value % 100)};
        if (is(l, j + 1, "Eve")) {
            m->date.day--;
        }
        j += is(l, j + 1, "Eve") || is(l, j + 1, "Day") ? 2 : 1;
    } else if (is(l, j, "New") && is(l, j + 1, "Year") && is(l, j + 2, "'s") &&
               (is(l, j + 3, "Day") || is(l, j + 3, "Eve"))) {
        m->date = is(l, j + 3, "Day") ? (struct date){0, 1, 1} : (struct date){0, 12, 31};
        j += 4;
    } else {
        return i;
    }
    m->kind = M_CALENDAR;
    return year_after(l, j, m, false);
}
