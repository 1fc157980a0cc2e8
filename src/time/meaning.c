#include "time/meaning.h"

#include <string.h>

#include "base/number.h"

/* The words of one look: at most MEANING_WORDS, not over a sentence's end. */
struct look {
    const struct word *w;
    const struct slice *text;
    uint32_t n;
    const struct word *before;  /* the word before, or NULL */
    const struct word *before2; /* the word before that, or NULL */
    bool weak;
};

static bool has(const struct look *l, uint32_t i, enum word_class class) {
    return i < l->n && l->w[i].class == class;
}

static bool is(const struct look *l, uint32_t i, const char *word) {
    return i < l->n && slice_is_fold(l->text[i], word);
}

static bool is_the(const struct look *l, uint32_t i) {
    return has(l, i, W_ARTICLE) && l->w[i].value == 0;
}

static bool before_is(const struct look *l, const char *word) {
    return l->before != NULL && slice_is_fold(l->before->text, word);
}

static bool before_any(const struct look *l, const char *const *words) {
    for (; *words != NULL; words++) {
        if (before_is(l, *words)) {
            return true;
        }
    }
    return false;
}

static uint32_t skip_comma(const struct look *l, uint32_t i) {
    return has(l, i, W_COMMA) ? i + 1 : i;
}

/* ---- numbers and units ----------------------------------------------------------------------------------------------- */

static bool unit_at(const struct look *l, uint32_t i, enum unit *unit) {
    if (has(l, i, W_UNIT)) {
        *unit = (enum unit)l->w[i].value;
        return true;
    }
    return false;
}

/* "48", "two and a half", "several", "a few", "a couple of", "half an", "a"; returns the words used, 0 where none. */
static uint32_t count_read(const struct look *l, uint32_t i, double *count) {
    struct number number;
    uint32_t j = i, used;

    if (is(l, i, "half") && (is(l, i + 1, "a") || is(l, i + 1, "an"))) {
        *count = 0.5;
        return i + 2;
    }
    if (has(l, i, W_ARTICLE) && l->w[i].value == 1 && has(l, i + 1, W_VAGUE)) {
        j = i + 1;
    }
    if (has(l, j, W_VAGUE)) {
        *count = -1;
        j++;
        return is(l, j, "of") ? j + 1 : j;
    }
    used = i < l->n ? number_read(l->text + i, l->n - i, &number) : 0;
    if (used > 0) {
        *count = number.value;
        j = i + used;
        if (is(l, j, "and") && is(l, j + 1, "a") && is(l, j + 2, "half")) {
            *count += 0.5;
            j += 3;
        } else if ((is(l, j, "to") || is(l, j, "or") || (j < l->n && l->w[j].hyphen)) && j < l->n) {
            /* "two to three weeks": the first number is the value, both are the expression */
            uint32_t k = l->w[j].hyphen ? j : j + 1;
            used = k < l->n ? number_read(l->text + k, l->n - k, &number) : 0;
            if (used > 0 && has(l, k + used, W_UNIT)) {
                j = k + used;
            }
        }
        return j;
    }
    if (has(l, i, W_ARTICLE) && l->w[i].value == 1) {
        *count = 1;
        return i + 1;
    }
    return i;
}

static bool working_word(const struct look *l, uint32_t i) {
    return is(l, i, "more") || is(l, i, "business") || is(l, i, "working") || is(l, i, "trading") ||
           is(l, i, "consecutive") || is(l, i, "straight") || is(l, i, "calendar") || is(l, i, "full") ||
           is(l, i, "additional") || is(l, i, "other") || is(l, i, "long");
}

/* Count and unit: "48 hours", "a week", "two-year", "several more days", "a year and a half". */
static uint32_t amount_read(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = count_read(l, i, &m->count);
    bool article = has(l, i, W_ARTICLE) && j == i + 1;

    if (j == i) {
        return i;
    }
    if (working_word(l, j)) {
        j++;
    }
    if (is(l, j, "second") && article) {
        return i; /* "a second attempt" */
    }
    if (is(l, j, "second") && l->w[j].hyphen) {
        m->unit = UNIT_SECOND;
    } else if (!unit_at(l, j, &m->unit)) {
        return i;
    }
    j++;
    if (m->unit == UNIT_QUARTER && article) {
        return i; /* "a quarter of the seats" */
    }
    if (is(l, j, "and") && is(l, j + 1, "a") && is(l, j + 2, "half") && m->count > 0) {
        m->count += 0.5;
        j += 3;
    } else if (is(l, j, "or") && is(l, j + 1, "so")) {
        j += 2;
    } else if (is(l, j, "or") && is(l, j + 1, "two") && article) {
        j += 2;
    }
    return j;
}

/* ---- calendar --------------------------------------------------------------------------------------------------------- */

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
static uint32_t month_first(const struct look *l, uint32_t i, struct meaning *m) {
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
    if (day_number(l, j, &day) && !has(l, j + 1, W_UNIT)) {
        m->date.day = (uint8_t)day;
        j = range_end(l, j + 1, m);
        return year_after(l, j, m, true);
    }
    j = i + 1;
    return year_after(l, j, m, true);
}

/* "8 August 2025", "the 8th of August", "8-10 August". */
static uint32_t day_first(const struct look *l, uint32_t i, struct meaning *m) {
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
    int part[3], n = 0;
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

static uint32_t year_alone(const struct look *l, uint32_t i, struct meaning *m) {
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

static uint32_t decade(const struct look *l, uint32_t i, struct meaning *m) {
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
static uint32_t century(const struct look *l, uint32_t i, struct meaning *m) {
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
static uint32_t quarter(const struct look *l, uint32_t i, struct meaning *m) {
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
static uint32_t season(const struct look *l, uint32_t i, struct meaning *m) {
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

static uint32_t fiscal_year(const struct look *l, uint32_t i, struct meaning *m) {
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

/* ---- clock and parts of the day ---------------------------------------------------------------------------------------- */

static uint32_t zone_after(const struct look *l, uint32_t i) {
    if (has(l, i, W_ZONE)) {
        return i + 1;
    }
    if (is(l, i, "local") && is(l, i + 1, "time")) {
        return i + 2;
    }
    return i;
}

/* "10 p.m.", "10:35 a.m. GMT", "9pm"; sets clock. */
static uint32_t clock_read(const struct look *l, uint32_t i, struct meaning *m) {
    if (has(l, i, W_CLOCK)) {
        m->clock = l->w[i].value;
        if (has(l, i + 1, W_MERIDIEM)) {
            m->clock = m->clock % 720 + (l->w[i + 1].value ? 720 : 0);
            i++;
        }
        return zone_after(l, i + 1);
    }
    if (has(l, i, W_NUMBER) && l->w[i].value <= 12 && has(l, i + 1, W_MERIDIEM)) {
        m->clock = l->w[i].value % 12 * 60 + (l->w[i + 1].value ? 720 : 0);
        return zone_after(l, i + 2);
    }
    return i;
}

/* A part of the day behind a day: "Friday night", "Wednesday at noon", "tomorrow at 10 a.m.". */
static uint32_t part_after(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i, k;

    if (has(l, j, W_EDGE) && has(l, j + 1, W_DAYPART)) {
        j++;
    }
    if (has(l, j, W_DAYPART) && !l->w[j].plural) {
        m->part = (enum daypart)l->w[j].value;
        return j + 1;
    }
    j = skip_comma(l, i);
    j = is(l, j, "at") ? j + 1 : j;
    if ((k = clock_read(l, j, m)) > j) {
        return k;
    }
    if (is(l, i, "at") && has(l, i + 1, W_DAYPART)) {
        m->part = (enum daypart)l->w[i + 1].value;
        return i + 2;
    }
    return i;
}

/* ---- days of the week ---------------------------------------------------------------------------------------------------- */

static bool weekday_sure(const struct look *l, uint32_t i) {
    struct slice s = l->text[i];

    if (s.len > 4 || l->weak) {
        return true;
    }
    return s.at[s.len - 1] == '.' || has(l, i + 1, W_MONTH) || (has(l, i + 1, W_COMMA) && has(l, i + 2, W_MONTH));
}

static uint32_t calendar_read(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = month_first(l, i, m);

    if (j == i) {
        j = day_first(l, i, m);
    }
    return j;
}

/* "Friday", "last Friday", "Friday night", "Friday, Oct. 23", "Monday the 8th"; plural: a set. */
static uint32_t weekday(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i, k;

    if (has(l, j, W_SHIFT) || has(l, j, W_FOLLOW)) {
        m->shift = l->w[j].value;
        m->anchor = l->w[j].class == W_FOLLOW ? ANCHOR_LAST : ANCHOR_PUBLISHED;
        j++;
        if (is(l, j, "coming") || is(l, j, "past")) { /* "this coming Sunday" */
            m->shift = is(l, j, "past") ? -1 : 0;
            j++;
        }
    } else if (is_the(l, j) && has(l, j + 1, W_FOLLOW) && has(l, j + 2, W_WEEKDAY)) {
        m->shift = l->w[j + 1].value;
        m->anchor = ANCHOR_LAST;
        j += 2;
    }
    if (!has(l, j, W_WEEKDAY) || !weekday_sure(l, j)) {
        m->shift = SHIFT_NONE;
        m->anchor = ANCHOR_PUBLISHED;
        return i;
    }
    m->kind = l->w[j].plural ? M_SET : M_WEEKDAY;
    m->weekday = l->w[j].value;
    if (l->w[j].plural) {
        return j + 1;
    }
    struct meaning date = *m;
    k = calendar_read(l, skip_comma(l, j + 1), &date);
    if (k > skip_comma(l, j + 1) && date.date.day > 0) {
        *m = date;
        return k;
    }
    k = part_after(l, j + 1, m);
    if (k > j + 1) {
        date = *m;
        uint32_t c = calendar_read(l, skip_comma(l, k), &date);
        if (c > skip_comma(l, k) && date.date.day > 0) {
            *m = date;
            return c;
        }
    }
    if (k == j + 1 && (has(l, k, W_SHIFT) || is(l, k, "of")) && m->shift == SHIFT_NONE) { /* "Friday of next week" */
        uint32_t s = is(l, k, "of") ? k + 1 : k;
        if (has(l, s, W_SHIFT) && is(l, s + 1, "week")) {
            m->shift = l->w[s].value;
            m->unit = UNIT_WEEK;
            return s + 2;
        }
    }
    return k;
}

/* ---- shifted units ---------------------------------------------------------------------------------------------------------- */

static uint32_t dayword(const struct look *l, uint32_t i, struct meaning *m) {
    if (has(l, i, W_DAYWORD)) {
        m->kind = M_SHIFTED;
        m->unit = UNIT_DAY;
        m->shift = l->w[i].value;
        if (is(l, i, "tonight")) {
            m->part = PART_NIGHT;
            return i + 1;
        }
        return part_after(l, i + 1, m);
    }
    if (is_the(l, i) && is(l, i + 1, "day") && (is(l, i + 2, "before") || is(l, i + 2, "after")) &&
        has(l, i + 3, W_DAYWORD)) {
        m->kind = M_OFFSET;
        m->unit = UNIT_DAY;
        m->count = 2;
        m->backward = is(l, i + 2, "before");
        return i + 4;
    }
    return i;
}

/* "this morning", "last night", "this afternoon". */
static uint32_t shifted_part(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i;

    if (has(l, j, W_EDGE)) {
        j++;
    }
    if (has(l, j, W_SHIFT) && has(l, j + 1, W_DAYPART) && !l->w[j + 1].plural) {
        m->kind = M_SHIFTED;
        m->unit = UNIT_DAY;
        m->shift = l->w[j].value;
        m->part = (enum daypart)l->w[j + 1].value;
        return j + 2;
    }
    j = is_the(l, i) ? i + 1 : i;
    if ((has(l, j, W_FOLLOW) || has(l, j, W_SHIFT)) && has(l, j + 1, W_DAYPART) && !l->w[j + 1].plural) {
        m->kind = M_SHIFTED;
        m->unit = UNIT_DAY;
        m->shift = l->w[j].value;
        m->anchor = ANCHOR_LAST;
        m->part = (enum daypart)l->w[j + 1].value;
        return j + 2;
    }
    return i;
}

/* "last week", "this month", "the next day", "the following year", "that day", "the weekend", "the current quarter". */
static uint32_t shifted_unit(const struct look *l, uint32_t i, struct meaning *m) {
    bool the = is_the(l, i);
    uint32_t j = the ? i + 1 : i;
    enum unit unit;

    if (is(l, j, "very")) {
        j++;
    }
    if (is(l, j, "that") && is(l, j + 1, "same")) {
        j++;
    }
    if ((has(l, j, W_SHIFT) || has(l, j, W_FOLLOW))) {
        uint32_t k = j + 1;
        if (is(l, k, "past") || is(l, k, "coming") || is(l, k, "same") || is(l, k, "fiscal") || is(l, k, "financial")) {
            k++;
        }
        if (!unit_at(l, k, &unit) || l->w[k].plural || l->w[k].hyphen) {
            return i;
        }
        m->kind = M_SHIFTED;
        m->unit = unit;
        m->shift = l->w[j].value;
        /* "the next day" follows what was told; "next day" as well; "next week" follows the publication */
        if (l->w[j].class == W_FOLLOW || (unit <= UNIT_NIGHT && l->w[j].value != 0) || (the && l->w[j].value == 1)) {
            m->anchor = ANCHOR_LAST;
        }
        if (the && l->w[j].value == -1 && l->w[j].class == W_SHIFT && unit != UNIT_DAY) {
            m->kind = M_SPAN; /* "the past year": a stretch that ends now */
            m->count = 1;
            m->anchor = ANCHOR_PUBLISHED;
        }
        return k + 1;
    }
    if (is(l, j, "weekend") && (the || l->weak)) {
        m->kind = M_SHIFTED;
        m->unit = UNIT_WEEKEND;
        m->shift = 0;
        return j + 1;
    }
    return i;
}

/* ---- offsets and stretches ------------------------------------------------------------------------------------------------- */

/* What stands behind an amount and makes it a point in time. Sets m and returns the word after, or i. */
static uint32_t offset_tail(const struct look *l, uint32_t i, struct meaning *m) {
    if (is(l, i, "ago")) {
        m->backward = true;
        m->anchor = ANCHOR_PUBLISHED;
        return i + 1;
    }
    if (is(l, i, "earlier") || is(l, i, "previously")) {
        m->backward = true;
        m->anchor = ANCHOR_LAST;
        return i + 1;
    }
    if (is(l, i, "later") || is(l, i, "afterwards")) {
        m->anchor = ANCHOR_LAST;
        return i + 1;
    }
    if (is(l, i, "from") && is(l, i + 1, "now")) {
        m->anchor = ANCHOR_PUBLISHED;
        return i + 2;
    }
    return i;
}

/* "two days ago", "a week later", "48 hours", "a 10-day", "two days before X" (X no date). */
static uint32_t amount(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t start = i, j, k;
    bool article;

    if (has(l, i, W_ARTICLE) && (has(l, i + 1, W_NUMBER) || has(l, i + 1, W_VAGUE)) && l->w[i].value == 0) {
        start = i + 1; /* "the two days", "the few hours" */
    }
    /* "a 10-day ultimatum": the article belongs to the noun */
    if (start == i && has(l, i, W_ARTICLE) && has(l, i + 1, W_NUMBER)) {
        start = i + 1;
    }
    article = has(l, start, W_ARTICLE);
    j = amount_read(l, start, m);
    if (j == start) {
        return i;
    }
    if (start > i && l->w[j - 1].hyphen) {
        return i; /* "a 16-hour flight": the expression begins behind the article */
    }
    if (l->w[j - 1].hyphen && j < l->n && (is(l, j, "old") || is(l, j, "olds")) && l->w[j].hyphen) {
        return i; /* an age */
    }
    if ((is(l, j, "old") || is(l, j, "of")) && (m->unit == UNIT_YEAR || m->unit == UNIT_MONTH) && is(l, j + 1, "age")) {
        return i;
    }
    if (is(l, j, "old")) {
        return i;
    }
    k = offset_tail(l, j, m);
    if (k > j) {
        m->kind = M_OFFSET;
        return k;
    }
    if (article && !l->weak && m->count > 0 && !before_is(l, "within") && !before_is(l, "for") && !before_is(l, "in") &&
        !before_is(l, "of") && !before_is(l, "than") && !before_is(l, "after")) {
        if (!is(l, j, "before") && !is(l, j, "after")) {
            return i; /* "a day of mourning" */
        }
    }
    m->kind = M_SPAN;
    m->event = is(l, j, "before") || is(l, j, "after") || is(l, j, "ahead") || is(l, j, "prior");
    m->backward = is(l, j, "before") || is(l, j, "ahead") || is(l, j, "prior");
    return j;
}

/* "the past two months", "the next 48 hours", "the first nine months", "last few days", "coming weeks", "recent years". */
static uint32_t stretch(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i, k;

    if (is(l, j, "recent") && has(l, j + 1, W_UNIT) && l->w[j + 1].plural) {
        m->kind = M_REF;
        m->ref = REF_PAST;
        m->unit = (enum unit)l->w[j + 1].value;
        return j + 2;
    }
    if (has(l, j, W_SHIFT) || (has(l, j, W_FOLLOW) && !is(l, j, "that")) || (is(l, j, "first") && j > i)) {
        m->shift = is(l, j, "first") ? SHIFT_NONE : l->w[j].value;
        if (has(l, j, W_FOLLOW)) {
            m->anchor = ANCHOR_LAST;
        }
        k = amount_read(l, j + 1, m);
        if (k > j + 1) {
            m->kind = M_SPAN;
            return k;
        }
        if (m->shift != SHIFT_NONE && m->shift != 0 && has(l, j + 1, W_UNIT) && l->w[j + 1].plural) {
            m->kind = M_REF;
            m->ref = m->shift < 0 ? REF_PAST : REF_FUTURE;
            m->unit = (enum unit)l->w[j + 1].value;
            return j + 2;
        }
        m->shift = SHIFT_NONE;
        m->anchor = ANCHOR_PUBLISHED;
    }
    return i;
}

/* "years", "weeks" alone: a stretch nobody counts, behind "for" or by the network's word. */
static uint32_t bare_units(const struct look *l, uint32_t i, struct meaning *m) {
    enum unit unit;

    if (!unit_at(l, i, &unit) || unit < UNIT_SECOND) {
        return i;
    }
    if (l->w[i].plural) {
        m->unit = unit;
        m->count = -1;
        if (is(l, i + 1, "ago") || is(l, i + 1, "later") || is(l, i + 1, "earlier")) {
            m->kind = M_OFFSET;
            (void)offset_tail(l, i + 1, m);
            return i + 2;
        }
        if (l->weak || before_is(l, "for") || before_is(l, "within") || before_is(l, "of")) {
            m->kind = M_SPAN;
            return before_is(l, "of") && !l->weak ? i : i + 1;
        }
    }
    return i;
}

/* ---- sets, references ---------------------------------------------------------------------------------------------------------- */

static uint32_t set_read(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i + 1;

    if (has(l, i, W_OFTEN)) {
        if (!l->weak && (is(l, i, "annual") || l->w[i].capital)) {
            return i;
        }
        m->kind = M_SET;
        m->unit = (enum unit)l->w[i].value;
        m->count = 1;
        return i + 1;
    }
    if (!has(l, i, W_EVERY)) {
        return i;
    }
    m->count = 1;
    if (has(l, j, W_WEEKDAY)) {
        m->weekday = l->w[j].value;
        m->kind = M_SET;
        return part_after(l, j + 1, m);
    }
    if (has(l, j, W_MONTH)) {
        m->date.month = (uint8_t)l->w[j].value;
        m->kind = M_SET;
        return j + 1;
    }
    if (has(l, j, W_UNIT)) {
        m->unit = (enum unit)l->w[j].value;
        m->kind = M_SET;
        return j + 1;
    }
    if (has(l, j, W_DAYPART)) {
        m->unit = UNIT_DAY;
        m->kind = M_SET;
        return j + 1;
    }
    uint32_t k = amount_read(l, j, m);
    if (k > j) {
        m->kind = M_SET;
        return k;
    }
    return i;
}

static uint32_t reference(const struct look *l, uint32_t i, struct meaning *m) {
    if (has(l, i, W_REF)) {
        if ((is(l, i, "recent") && !l->weak) || (is(l, i, "soon") && (is(l, i + 1, "as") || is(l, i + 1, "after")))) {
            return i;
        }
        m->kind = M_REF;
        m->ref = (enum time_ref)l->w[i].value;
        return i + 1;
    }
    if (is_the(l, i) && (is(l, i + 1, "past") || is(l, i + 1, "future")) && before_is(l, "in") &&
        !has(l, i + 2, W_UNIT)) {
        m->kind = M_REF;
        m->ref = is(l, i + 1, "past") ? REF_PAST : REF_FUTURE;
        return i + 2;
    }
    if (is_the(l, i) && is(l, i + 1, "near") && is(l, i + 2, "future")) {
        m->kind = M_REF;
        m->ref = REF_FUTURE;
        return i + 3;
    }
    if (is(l, i, "right") && is(l, i + 1, "now")) {
        m->kind = M_REF;
        m->ref = REF_NOW;
        return i + 2;
    }
    if (!l->weak) {
        return i;
    }
    static const struct {
        const char *word;
        enum time_ref ref;
    } weak_refs[] = {{"current", REF_NOW},   {"yet", REF_NOW},   {"already", REF_NOW}, {"future", REF_FUTURE},
                     {"past", REF_PAST},     {"then", REF_PAST}, {"once", REF_PAST},   {"earlier", REF_PAST},
                     {"formerly", REF_PAST}, {"ago", REF_PAST},  {"former", REF_PAST}, {"later", REF_FUTURE}};
    uint32_t j = is_the(l, i) ? i + 1 : i;
    for (size_t k = 0; k < sizeof weak_refs / sizeof *weak_refs; k++) {
        if (is(l, j, weak_refs[k].word)) {
            m->kind = M_REF;
            m->ref = weak_refs[k].ref;
            return j + 1;
        }
    }
    return i;
}

static uint32_t holiday(const struct look *l, uint32_t i, struct meaning *m) {
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

/* By the network's word alone: "the day", "the year", "the quarter", "year-end". */
static uint32_t weak_unit(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i;
    enum unit unit;

    if (is(l, j, "year") && is(l, j + 1, "end") && (l->weak || before_is(l, "by") || before_is(l, "at"))) {
        m->kind = M_SHIFTED;
        m->unit = UNIT_YEAR;
        m->shift = 0;
        m->edge = EDGE_END;
        return j + 2;
    }
    if (!l->weak || !unit_at(l, j, &unit) || l->w[j].plural || l->w[j].capital) {
        return i;
    }
    if (is(l, j, "year") && (is(l, j + 1, "earlier") || is(l, j + 1, "ago"))) { /* "year-earlier" */
        m->kind = M_OFFSET;
        m->unit = UNIT_YEAR;
        m->count = 1;
        m->backward = true;
        return j + 2;
    }
    m->kind = M_SHIFTED;
    m->unit = unit;
    m->shift = 0;
    m->anchor = ANCHOR_LAST;
    return j + 1;
}

/* ---- the alternatives ------------------------------------------------------------------------------------------------------- */

static void clear(struct meaning *m) {
    memset(m, 0, sizeof *m);
    m->season = -1;
    m->weekday = -1;
    m->clock = -1;
    m->shift = SHIFT_NONE;
}

typedef uint32_t rule(const struct look *l, uint32_t i, struct meaning *m);

static uint32_t shifted_month(const struct look *l, uint32_t i, struct meaning *m) {
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

static uint32_t iso(const struct look *l, uint32_t i, struct meaning *m) {
    if (has(l, i, W_ISO) && date_parse(l->text[i].at, l->text[i].len, &m->date)) {
        m->kind = M_CALENDAR;
        return i + 1;
    }
    return has(l, i, W_NUMERIC) ? numeric(l, i, m) : i;
}

/* "10 p.m.", "noon", "midnight", with a day before or behind: "midnight on Friday", "9 a.m. Tuesday". */
static uint32_t clock_day(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = clock_read(l, i, m), k;

    if (j == i && has(l, i, W_DAYPART) && !l->w[i].plural &&
        (l->w[i].value == PART_MIDDAY || l->w[i].value == PART_MIDNIGHT || l->weak)) {
        m->part = (enum daypart)l->w[i].value;
        j = zone_after(l, i + 1);
    }
    if (j == i) {
        return i;
    }
    struct meaning day = *m;
    k = is(l, j, "(") && has(l, j + 1, W_ZONE) ? j + 3 : j; /* "noon (GMT)" */
    k = skip_comma(l, k);
    k = is(l, k, "on") || is(l, k, "of") ? k + 1 : k;
    uint32_t e = weekday(l, k, &day);
    if (e == k) {
        e = dayword(l, k, &day);
    }
    if (e == k) {
        e = calendar_read(l, k, &day);
        e = day.date.day > 0 ? e : k;
    }
    if (e > k && day.kind != M_SET) {
        *m = day;
        return e;
    }
    m->kind = M_CLOCK;
    return j;
}

static uint32_t core(const struct look *l, uint32_t i, struct meaning *m) {
    static rule *const rules[] = {iso,          clock_day,  weekday,   shifted_month, month_first, day_first,
                                  fiscal_year,  quarter,    season,    decade,        century,     dayword,
                                  shifted_part, set_read,   stretch,   shifted_unit,  amount,      year_alone,
                                  holiday,      bare_units, reference, weak_unit};
    uint32_t best = i;
    struct meaning base = *m;

    for (size_t r = 0; r < sizeof rules / sizeof *rules; r++) {
        struct meaning try = base;
        uint32_t end = rules[r](l, i, &try);
        if (end > best) { /* the longest, and of equals the first */
            best = end;
            *m = try;
        }
    }
    return best;
}

/* "early September", "later this month", "mid-1990s", "earlier Sunday", "early on Friday". */
static uint32_t edged(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = is_the(l, i) ? i + 1 : i, k;
    struct look inner = *l;

    if (!has(l, j, W_EDGE) && !is(l, j, "sometime")) {
        return i;
    }
    enum edge edge = has(l, j, W_EDGE) ? (enum edge)l->w[j].value : EDGE_NONE;
    if (edge >= EDGE_START && edge != EDGE_NONE) { /* "the end of X", "the start of X" */
        if (!is(l, j + 1, "of")) {
            return i;
        }
        j++;
    }
    j++;
    if (is(l, j, "on") || is(l, j, "in")) {
        j++;
    }
    inner.before = &l->w[j - 1];
    clear(m);
    k = core(&inner, j, m);
    if (k == j && edge >= EDGE_START) { /* "the end of the month" */
        uint32_t u = is_the(l, j) ? j + 1 : j;
        enum unit unit;
        if (unit_at(l, u, &unit) && !l->w[u].plural && unit >= UNIT_DAY) {
            m->kind = M_SHIFTED;
            m->unit = unit;
            m->shift = 0;
            k = u + 1;
        }
    }
    if (k == j && is_the(l, j) &&
        (is(l, j + 1, "year") || is(l, j + 1, "month") || is(l, j + 1, "week") || is(l, j + 1, "day"))) {
        m->kind = M_SHIFTED; /* "earlier in the year" */
        m->unit = (enum unit)l->w[j + 1].value;
        m->shift = 0;
        k = j + 2;
    }
    if (k == j || m->kind == M_REF || m->kind == M_SET || m->kind == M_SPAN || m->kind == M_OFFSET) {
        clear(m);
        return i;
    }
    m->edge = edge;
    return k;
}

static uint32_t hedged(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t j = i, k;

    if (is(l, i, "at") && is(l, i + 1, "least")) {
        j = i + 2;
        m->at_least = true;
    } else if ((is(l, i, "more") || is(l, i, "less") || is(l, i, "fewer")) && is(l, i + 1, "than")) {
        j = i + 2;
        m->at_least = is(l, i, "more");
        m->at_most = !m->at_least;
    } else if (is(l, i, "up") && is(l, i + 1, "to")) {
        j = i + 2;
        m->at_most = true;
    } else if (is(l, i, "nearly") || is(l, i, "almost") || is(l, i, "over")) {
        j = i + 1;
    } else {
        return i;
    }
    struct look inner = *l;
    inner.before = &l->w[j - 1];
    k = amount(&inner, j, m);
    if (k == j) {
        clear(m);
        return i;
    }
    return k;
}

uint32_t meaning_read(const struct words *w, uint32_t at, bool weak, struct meaning *out) {
    struct look l = {
        w->at + at, w->text + at, w->count - at, at > 0 ? &w->at[at - 1] : NULL, at > 1 ? &w->at[at - 2] : NULL, weak};
    uint32_t end, best;
    struct meaning m;

    if (l.n > MEANING_WORDS) {
        l.n = MEANING_WORDS;
    }
    for (uint32_t i = 1; i < l.n; i++) {
        if (l.w[i].breaks) {
            l.n = i;
        }
    }
    clear(out);
    best = core(&l, 0, out);
    clear(&m);
    end = edged(&l, 0, &m);
    if (end > best) {
        best = end;
        *out = m;
    }
    clear(&m);
    end = hedged(&l, 0, &m);
    if (end > best) {
        best = end;
        *out = m;
    }
    return at + best;
}
