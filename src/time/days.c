/* Days of the week, times of day, and what lies a unit away: "last Friday", "10 p.m.", "next week". */
#include "time/rules.h"

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
uint32_t part_after(const struct look *l, uint32_t i, struct meaning *m) {
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
    uint32_t j = rule_month_first(l, i, m);

    if (j == i) {
        j = rule_day_first(l, i, m);
    }
    return j;
}

/* "Friday", "last Friday", "Friday night", "Friday, Oct. 23", "Monday the 8th"; plural: a set. */
uint32_t rule_weekday(const struct look *l, uint32_t i, struct meaning *m) {
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

uint32_t rule_dayword(const struct look *l, uint32_t i, struct meaning *m) {
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
uint32_t rule_shifted_part(const struct look *l, uint32_t i, struct meaning *m) {
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
uint32_t rule_shifted_unit(const struct look *l, uint32_t i, struct meaning *m) {
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

/* "10 p.m.", "noon", "midnight", with a day before or behind: "midnight on Friday", "9 a.m. Tuesday". */
uint32_t rule_clock_day(const struct look *l, uint32_t i, struct meaning *m) {
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
    uint32_t e = rule_weekday(l, k, &day);
    if (e == k) {
        e = rule_dayword(l, k, &day);
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
