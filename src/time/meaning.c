#include "time/meaning.h"

#include <string.h>

#include "time/rules.h"

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

static uint32_t core(const struct look *l, uint32_t i, struct meaning *m) {
    static rule *const rules[] = {
        rule_iso,          rule_clock_day,  rule_weekday, rule_shifted_month, rule_month_first, rule_day_first,
        rule_fiscal_year,  rule_quarter,    rule_season,  rule_decade,        rule_century,     rule_dayword,
        rule_shifted_part, set_read,        rule_stretch, rule_shifted_unit,  rule_amount,      rule_year_alone,
        rule_holiday,      rule_bare_units, reference,    weak_unit};
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
    if (edge >= EDGE_START) { /* "the end of X", "the start of X" */
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
    k = rule_amount(&inner, j, m);
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
    if (l.w[0].class == W_OTHER || l.w[0].class == W_COMMA) {
        return at;
    }
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
