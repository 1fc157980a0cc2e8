/* Amounts: "48 hours", "two days ago", "the past three weeks". */
#include "base/number.h"
#include "time/rules.h"

bool unit_at(const struct look *l, uint32_t i, enum unit *unit) {
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
        *count = l->w[j].value > 0 ? l->w[j].value : -1; /* a couple is two */
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
uint32_t amount_read(const struct look *l, uint32_t i, struct meaning *m) {
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
    if (m->unit == UNIT_QUARTER && (article || l->w[j - 1].hyphen || is(l, j, "of"))) {
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
uint32_t rule_amount(const struct look *l, uint32_t i, struct meaning *m) {
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
uint32_t rule_stretch(const struct look *l, uint32_t i, struct meaning *m) {
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

/* "A week-long truce", "a weeklong truce": one of them. */
static uint32_t one_long(const struct look *l, uint32_t i, struct meaning *m) {
    uint32_t end = has(l, i, W_LONG) ? i + 1
                   : has(l, i, W_UNIT) && !l->w[i].plural && l->w[i].value != UNIT_WEEKEND && is(l, i + 1, "long") &&
                           l->w[i + 1].hyphen
                       ? i + 2
                       : i;
    if (end > i) {
        m->unit = (enum unit)l->w[i].value;
        m->count = 1;
        m->kind = M_SPAN;
    }
    return end;
}

/* "years", "weeks" alone: a stretch nobody counts, behind "for" or by the network's word. */
uint32_t rule_bare_units(const struct look *l, uint32_t i, struct meaning *m) {
    enum unit unit;
    uint32_t end = one_long(l, i, m);

    if (end > i) {
        return end;
    }
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
