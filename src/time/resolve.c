#include "time/resolve.h"

#include <stdio.h>
#include <string.h>

#define VALUE 40        /* bytes: no value is longer */
#define SOON 31         /* days: so near ahead a day without a year is ahead unless the verb says otherwise */
#define NEXT_MONTHS 120 /* days: the same with a verb in the present */
#define FAR_AHEAD 270   /* days: so far ahead it is not, where the same day has just been */
#define PAST_TERM 90    /* days: a term that ran out so lately is meant where a verb in the past names it */

struct answer {
    char value[VALUE];
    struct date from, to;
    bool open, relative;
};

static bool told(struct date d) {
    return d.year != 0;
}

static struct date day(int year, int month, int day_of_month) {
    return (struct date){(int16_t)year, (uint8_t)month, (uint8_t)day_of_month};
}

static struct date shift_days(struct date d, int32_t days) {
    return date_of(date_days(d) + days);
}

static bool year_fits(int year) {
    return year >= 1 && year <= 9999;
}

/* ---- whole units ----------------------------------------------------------------------------------------------------------- */

static void of_day(struct answer *r, struct date d) {
    r->from = r->to = d;
    date_format(d, r->value);
}

static void of_month(struct answer *r, int year, int month) {
    r->from = day(year, month, 1);
    r->to = day(year, month, date_month_days(year, month));
    snprintf(r->value, VALUE, "%04d-%02d", year, month);
}

static void of_year(struct answer *r, int year) {
    r->from = day(year, 1, 1);
    r->to = day(year, 12, 31);
    snprintf(r->value, VALUE, "%04d", year);
}

static void of_years(struct answer *r, int year, int span) {
    r->from = day(year > 0 ? year : 1, 1, 1);
    r->to = day(year + span - 1, 12, 31);
    snprintf(r->value, VALUE, span == 100 ? "%02d" : "%03d", span == 100 ? year / 100 : year / 10);
}

static void of_quarter(struct answer *r, int year, int quarter) {
    r->from = day(year, 3 * quarter - 2, 1);
    r->to = day(year, 3 * quarter, date_month_days(year, 3 * quarter));
    snprintf(r->value, VALUE, "%04d-Q%d", year, quarter);
}

static void of_half(struct answer *r, int year, int half) {
    r->from = day(year, half == 1 ? 1 : 7, 1);
    r->to = half == 1 ? day(year, 6, 30) : day(year, 12, 31);
    snprintf(r->value, VALUE, "%04d-H%d", year, half);
}

static void of_season(struct answer *r, int year, int season) {
    static const char *const names[] = {"SP", "SU", "FA", "WI"};
    int month = 3 + 3 * season;

    r->from = day(year, month, 1);
    r->to = month == 12 ? day(year + 1, 2, date_month_days(year + 1, 2))
                        : day(year, month + 2, date_month_days(year, month + 2));
    snprintf(r->value, VALUE, "%04d-%s", year, names[season]);
}

static struct date monday_of(struct date d) {
    return shift_days(d, -date_weekday(d));
}

/* ISO 8601: a week belongs to the year of its Thursday. */
static void of_week(struct answer *r, struct date any, bool weekend) {
    struct date monday = monday_of(any), thursday = shift_days(monday, 3);
    int week = (date_days(thursday) - date_days(day(thursday.year, 1, 1))) / 7 + 1;

    r->from = weekend ? shift_days(monday, 5) : monday;
    r->to = shift_days(monday, 6);
    snprintf(r->value, VALUE, "%04d-W%02d%s", thursday.year, week, weekend ? "-WE" : "");
}

static void of_ref(struct answer *r, enum time_ref ref) {
    static const char *const names[] = {"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
    snprintf(r->value, VALUE, "%s", names[ref]);
}

/* ---- choosing a year, a week ------------------------------------------------------------------------------------------------- */

static bool looks_ahead(const struct meaning *m, const struct anchors *a) {
    if (m->ahead || m->behind) {
        return m->ahead;
    }
    switch (a->relation) {
    case RELATION_BY:
        return true;
    case RELATION_UNTIL:
    case RELATION_BEFORE:
        return a->tense != TENSE_PAST;
    default:
        return a->tense == TENSE_FUTURE;
    }
}

/* Whether what comes in `ahead` days and was `back` days ago is meant as the one ahead. */
static bool lies_ahead(const struct meaning *m, const struct anchors *a, int32_t ahead, int32_t back) {
    if (a->relation == RELATION_BY && a->tense == TENSE_PAST && back <= PAST_TERM && ahead > FAR_AHEAD) {
        return false; /* "left by the end of January", told in March */
    }
    bool just_past = back <= SOON, near = ahead <= (a->tense == TENSE_PRESENT ? NEXT_MONTHS : SOON);

    if (looks_ahead(m, a)) {
        /* results are told when a quarter is over; what a neighbouring word seems to send a year ahead has just been */
        bool over = just_past && (m->quarter > 0 || (a->guessed && ahead > FAR_AHEAD && a->relation != RELATION_BY));
        return !over;
    }
    bool loose = a->relation == RELATION_UNTIL || a->relation == RELATION_FROM;
    bool past = m->behind || (a->tense == TENSE_PAST && !loose && !(a->guessed && back > FAR_AHEAD));
    return near && !past;
}

/* The year of a stretch from … to (inside one year) that the text names without it: relative to publication. */
static int choose_year(const struct meaning *m, const struct anchors *a, struct date from, struct date to) {
    int year = a->published.year;

    from.year = to.year = (int16_t)year;
    int32_t now = date_days(a->published), first = date_days(from), last = date_days(to);
    if (m->shift == -1) { /* "last April" */
        return last < now ? year : year - 1;
    }
    if (m->shift == 1) {
        return first > now ? year : year + 1;
    }
    if (m->shift == 0 || (first <= now && now <= last)) { /* "this September" */
        return year;
    }
    from.year = (int16_t)(last < now ? year + 1 : year); /* the next one */
    to.year = (int16_t)(first > now ? year - 1 : year);  /* the latest one */
    return lies_ahead(m, a, date_days(from) - now, now - date_days(to)) ? from.year : to.year;
}

/* The year in which a weekday falls on the day that stands beside it: "Monday, Oct. 26"; 0 where none near does. */
static int weekday_year(const struct meaning *m, int year) {
    static const int tries[] = {0, 1, -1, 2, -2, -3, -4};

    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        struct date d = day(year + tries[i], m->date.month, m->date.day);
        if (date_valid(d) && date_weekday(d) == m->weekday) {
            return d.year;
        }
    }
    return 0;
}

/* The months that the fields cover. */
static void months_of(const struct meaning *m, int *first, int *last) {
    *first = 1;
    *last = 12;
    if (m->quarter > 0) {
        *first = 3 * m->quarter - 2;
        *last = *first + 2;
    } else if (m->half > 0) {
        *first = m->half == 1 ? 1 : 7;
        *last = *first + 5;
    } else if (m->season >= 0) {
        *first = 3 + 3 * m->season;
        *last = *first == 12 ? 12 : *first + 2;
    } else if (m->date.month > 0) {
        *first = *last = m->date.month;
    }
}

/* The year of fields that don't tell it. */
static int untold_year(const struct meaning *m, const struct anchors *a) {
    int first, last, pub = a->published.year;

    if (m->unit == UNIT_YEAR && m->shift != SHIFT_NONE) {
        return pub + m->shift; /* "June last year" */
    }
    if (m->weekday >= 0 && m->date.day > 0 && m->to_day == 0) {
        int fits = weekday_year(m, pub);
        if (fits > 0) {
            return fits;
        }
    }
    months_of(m, &first, &last);
    int start = m->date.day > 0 ? m->date.day : 1;
    int end = m->to_day > 0 ? m->to_day : m->date.day > 0 ? m->date.day : date_month_days(pub, last);
    return choose_year(m, a, day(pub, first, start), day(pub, last, end));
}

static void calendar_day(const struct meaning *m, int year, struct answer *r) {
    struct date d = day(year, m->date.month, m->date.day);

    if (!date_valid(d)) { /* the 29th of a February in another year */
        r->open = true;
        return;
    }
    of_day(r, d);
    if (m->to_day > m->date.day && m->to_day <= date_month_days(year, m->date.month)) {
        r->to.day = (uint8_t)m->to_day;
    }
}

static void resolve_calendar(const struct meaning *m, const struct anchors *a, struct answer *r) {
    int year = m->date.year;

    if (year == 0) {
        if (!told(a->published)) {
            r->open = true;
            return;
        }
        r->relative = true;
        year = untold_year(m, a);
    }
    if (!year_fits(year)) {
        r->open = true;
    } else if (m->span_years > 0) {
        of_years(r, year, m->span_years);
    } else if (m->quarter > 0) {
        of_quarter(r, year, m->quarter);
    } else if (m->half > 0) {
        of_half(r, year, m->half);
    } else if (m->season >= 0) {
        of_season(r, year, m->season);
    } else if (m->date.day > 0) {
        calendar_day(m, year, r);
    } else if (m->date.month > 0) {
        of_month(r, year, m->date.month);
    } else {
        of_year(r, year);
    }
}

static void resolve_weekday(const struct meaning *m, const struct anchors *a, struct answer *r) {
    struct date base = m->anchor == ANCHOR_LAST && told(a->last) ? a->last : a->published;

    if (!told(base)) {
        r->open = true;
        return;
    }
    r->relative = true;
    int today = date_weekday(base), delta = m->weekday - today;
    int back = delta > 0 ? delta - 7 : delta, on = delta < 0 ? delta + 7 : delta;
    if (m->unit == UNIT_WEEK && m->shift != SHIFT_NONE) { /* "Friday of next week" */
        delta += 7 * m->shift;
    } else if (m->anchor == ANCHOR_LAST) { /* "the following Friday", "the previous Friday", "that Friday" */
        delta = m->shift > 0 ? (on == 0 ? 7 : on) : m->shift < 0 ? (back == 0 ? -7 : back) : back;
    } else if (m->shift == -1) {
        delta = back == 0 ? -7 : back;
    } else if (m->shift == 1) {
        delta += 7;
    } else if (m->shift == 0) {
        delta = (a->tense == TENSE_PAST && !m->ahead) || m->behind ? back : on;
    } else {
        delta = looks_ahead(m, a) || (a->tense == TENSE_PRESENT && !m->behind) ? on : back;
    }
    of_day(r, shift_days(base, delta));
}

/* ---- shifted units and offsets ------------------------------------------------------------------------------------------------- */

static void resolve_unit(struct date base, enum unit unit, int shift, bool past, struct answer *r) {
    struct date d;

    switch (unit) {
    case UNIT_DAY:
    case UNIT_NIGHT:
        of_day(r, shift_days(base, shift));
        break;
    case UNIT_WEEKEND:
        /* told in the past on a weekday, "the weekend" is the one that is over */
        if (shift == 0 && past && date_weekday(base) < 5) {
            shift = -1;
        }
        of_week(r, shift_days(base, 7 * shift), true);
        break;
    case UNIT_WEEK:
        of_week(r, shift_days(base, 7 * shift), false);
        break;
    case UNIT_FORTNIGHT:
        of_week(r, shift_days(base, 14 * shift), false);
        break;
    case UNIT_MONTH:
        d = date_add_months(day(base.year, base.month, 1), shift);
        of_month(r, d.year, d.month);
        break;
    case UNIT_QUARTER:
        d = date_add_months(day(base.year, base.month, 1), 3 * shift);
        of_quarter(r, d.year, (d.month + 2) / 3);
        break;
    case UNIT_YEAR:
        of_year(r, base.year + shift);
        break;
    case UNIT_DECADE:
        of_years(r, base.year - base.year % 10 + 10 * shift, 10);
        break;
    case UNIT_CENTURY:
        of_years(r, base.year - base.year % 100 + 100 * shift, 100);
        break;
    default:
        r->open = true;
    }
}

static struct date base_of(const struct meaning *m, const struct anchors *a) {
    return m->anchor == ANCHOR_LAST && told(a->last) ? a->last : a->published;
}

static bool full_day(struct date d) {
    return d.month > 0 && d.day > 0;
}

static void resolve_shifted(const struct meaning *m, const struct anchors *a, struct answer *r) {
    struct date base = base_of(m, a);

    r->relative = true;
    if (!told(base)) {
        r->open = true;
        return;
    }
    if (!full_day(base)) {
        base = day(base.year, base.month > 0 ? base.month : 1, 1);
    }
    if (m->unit == UNIT_WEEKEND && m->shift == SHIFT_NONE) {
        resolve_unit(base, m->unit, 0, !looks_ahead(m, a), r);
    } else {
        resolve_unit(base, m->unit, m->shift == SHIFT_NONE ? 0 : m->shift, !looks_ahead(m, a), r);
    }
}

#define FAR 1000000 /* units: what lies further off is no date */

static void resolve_offset(const struct meaning *m, const struct anchors *a, struct answer *r) {
    struct date base = base_of(m, a);

    r->relative = true;
    if (m->count < 0 || m->count > FAR) {
        of_ref(r, m->backward ? REF_PAST : REF_FUTURE);
        return;
    }
    if (!told(base)) {
        r->open = true;
        return;
    }
    if (!full_day(base)) {
        base = day(base.year, base.month > 0 ? base.month : 1, 1);
    }
    int count = (int)m->count, sign = m->backward ? -1 : 1;
    switch (m->unit) {
    case UNIT_SECOND:
    case UNIT_MINUTE:
    case UNIT_HOUR:
        if (m->count < 24) {
            of_day(r, base);
        } else {
            of_day(r, shift_days(base, sign * count / 24));
        }
        break;
    case UNIT_DECADE:
        if (count > 900) {
            r->open = true;
            return;
        }
        of_year(r, base.year + sign * 10 * count);
        break;
    case UNIT_CENTURY:
        of_year(r, base.year + sign * (count < 90 ? 100 * count : 9000));
        break;
    case UNIT_YEAR:
        if (m->count != count) {
            struct date d = date_add_months(day(base.year, base.month, 1), sign * (int)(m->count * 12));
            of_month(r, d.year, d.month);
        } else {
            of_year(r, base.year + sign * (count < 9000 ? count : 9000));
        }
        break;
    case UNIT_WEEK:
        of_day(r, shift_days(base, sign * (int)(m->count * 7)));
        of_week(r, r->from, false);
        break;
    default:
        resolve_unit(base, m->unit, sign * (count < 90000 ? count : 90000), !looks_ahead(m, a), r);
    }
    if (!year_fits(r->from.year) || !year_fits(r->to.year)) {
        memset(&r->from, 0, sizeof r->from);
        memset(&r->to, 0, sizeof r->to);
        r->open = true;
    }
}

/* ---- durations and sets ---------------------------------------------------------------------------------------------------------- */

static void duration_value(const struct meaning *m, char out[VALUE]) {
    static const char *const units[] = {"S", "M", "H", "D", "D", "D", "W", "W", "M", "Q", "Y", "E", "C"};
    static const char *const halves[] = {"", "30S", "30M", "T12H", "T12H", "", "", "", "2W", "", "6M", "5Y", "5E"};
    bool clock = m->unit <= UNIT_HOUR;
    double count = m->unit == UNIT_FORTNIGHT ? 2 * m->count : m->count;
    int whole = count > FAR ? FAR : (int)count;

    if (count < 0) {
        snprintf(out, VALUE, "P%sX%s", clock ? "T" : "", units[m->unit]);
    } else if (count != whole && whole == 0 && m->unit == UNIT_HOUR) {
        snprintf(out, VALUE, "PT30M");
    } else if (count != whole) {
        snprintf(out, VALUE, "P%s%d%s%s", clock ? "T" : "", whole, units[m->unit], halves[m->unit]);
    } else {
        snprintf(out, VALUE, "P%s%d%s", clock ? "T" : "", whole, units[m->unit]);
    }
}

/* The day that lies an amount away from `base`. */
static struct date away(struct date base, const struct meaning *m, int sign) {
    struct meaning plain = *m;
    struct answer r = {{0}, {0}, {0}, false, false};
    struct anchors a = {.published = base};

    if (m->unit == UNIT_WEEK || m->unit == UNIT_FORTNIGHT) {
        return shift_days(base, sign * (int)(m->count * (m->unit == UNIT_WEEK ? 7 : 14)));
    }
    if (m->unit == UNIT_MONTH || m->unit == UNIT_YEAR || m->unit == UNIT_QUARTER) {
        double months = m->count * (m->unit == UNIT_YEAR ? 12 : m->unit == UNIT_QUARTER ? 3 : 1);
        return date_add_months(base, sign * (int)months);
    }
    plain.anchor = ANCHOR_PUBLISHED;
    plain.backward = sign < 0;
    resolve_offset(&plain, &a, &r);
    return r.open ? (struct date){0} : r.from;
}

static void resolve_span(const struct meaning *m, const struct anchors *a, struct answer *r) {
    duration_value(m, r->value);
    if (m->shift == SHIFT_NONE || m->shift == 0 || m->count < 0 || m->count > 20000 || m->anchor == ANCHOR_LAST ||
        !told(a->published)) {
        return;
    }
    struct date other = away(a->published, m, m->shift);
    if (!told(other) || !year_fits(other.year)) {
        return;
    }
    r->from = m->shift < 0 ? other : a->published;
    r->to = m->shift < 0 ? a->published : other;
}

static void resolve_set(const struct meaning *m, struct answer *r) {
    if (m->weekday >= 0) {
        snprintf(r->value, VALUE, "XXXX-WXX-%d", m->weekday + 1);
    } else if (m->date.month > 0) {
        snprintf(r->value, VALUE, "XXXX-%02d", m->date.month);
    } else {
        duration_value(m, r->value);
    }
}

/* ---- parts ----------------------------------------------------------------------------------------------------------------------- */

/* Narrows from … to to a third of a month, a year, a week or whatever it is. */
static void narrow(enum edge edge, struct answer *r) {
    int32_t first = date_days(r->from), last = date_days(r->to), length = last - first + 1;
    int third = edge == EDGE_EARLY || edge == EDGE_START ? 0 : edge == EDGE_MID || edge == EDGE_MIDDLE ? 1 : 2;

    if (length < 3 || !told(r->from)) {
        return;
    }
    int32_t cut1, cut2; /* first day of the second and of the third part */
    if (length >= 28 && length <= 31) {
        cut1 = first + 10;
        cut2 = first + 20;
    } else if (length >= 365 && length <= 366) {
        cut1 = date_days(day(r->from.year, 5, 1));
        cut2 = date_days(day(r->from.year, 9, 1));
    } else if (length == 7) {
        cut1 = first + 2;
        cut2 = first + 4;
    } else {
        cut1 = first + length / 3;
        cut2 = first + 2 * (length / 3);
    }
    r->from = third == 0 ? r->from : date_of(third == 1 ? cut1 : cut2);
    r->to = third == 2 ? r->to : date_of(third == 0 ? cut1 - 1 : cut2 - 1);
}

static void add_clock(const struct meaning *m, struct answer *r) {
    static const char *const parts[] = {"", "TMO", "T12:00", "TAF", "TEV", "TNI", "T24:00", "TMO"};
    size_t len = strlen(r->value);

    if (len != 10) { /* a day of its own */
        return;
    }
    if (m->clock >= 0) {
        snprintf(r->value + len, VALUE - len, "T%02d:%02d", m->clock / 60, m->clock % 60);
    } else if (m->part != PART_NONE) {
        snprintf(r->value + len, VALUE - len, "%s", parts[m->part]);
    }
}

static enum timex_type type_of(const struct meaning *m) {
    switch (m->kind) {
    case M_SPAN:
        return TIMEX_DURATION;
    case M_SET:
        return TIMEX_SET;
    case M_REF:
        return TIMEX_DATE;
    case M_OFFSET:
        return m->unit <= UNIT_HOUR ? TIMEX_TIME : TIMEX_DATE;
    default:
        return m->clock >= 0 || m->part != PART_NONE ? TIMEX_TIME : TIMEX_DATE;
    }
}

static const char *mod_of(const struct meaning *m) {
    static const char *const mods[] = {NULL, "START", "MID", "END", "START", "MID", "END"};

    if (m->at_least) {
        return "EQUAL_OR_MORE";
    }
    return m->at_most ? "EQUAL_OR_LESS" : mods[m->edge];
}

/* Relations that leave one side open. */
static void open_sides(enum timex_relation relation, struct answer *r) {
    switch (relation) {
    case RELATION_BY:
    case RELATION_UNTIL:
    case RELATION_BEFORE:
        memset(&r->from, 0, sizeof r->from);
        break;
    case RELATION_AFTER:
    case RELATION_SINCE:
    case RELATION_FROM:
        memset(&r->to, 0, sizeof r->to);
        break;
    default:
        break;
    }
}

bool meaning_resolve(struct arena *arena, const struct meaning *m, const struct anchors *a, struct timex *out) {
    struct answer r = {{0}, {0}, {0}, false, false};

    switch (m->kind) {
    case M_CALENDAR:
        resolve_calendar(m, a, &r);
        break;
    case M_WEEKDAY:
        resolve_weekday(m, a, &r);
        break;
    case M_SHIFTED:
        resolve_shifted(m, a, &r);
        break;
    case M_OFFSET:
        resolve_offset(m, a, &r);
        break;
    case M_SPAN:
        resolve_span(m, a, &r);
        break;
    case M_SET:
        resolve_set(m, &r);
        break;
    case M_REF:
        of_ref(&r, m->ref);
        break;
    case M_CLOCK: {
        struct date base = told(a->last) ? a->last : a->published;
        r.relative = true;
        if (told(base) && full_day(base)) {
            of_day(&r, base);
        } else {
            r.open = true;
        }
        break;
    }
    case M_NONE:
        r.open = true;
        break;
    }
    out->type = type_of(m);
    out->mod = mod_of(m);
    out->relative = r.relative;
    out->yearless = m->kind == M_CALENDAR && m->date.year == 0 && m->date.month > 0 && m->shift == SHIFT_NONE;
    out->value = NULL;
    out->from = out->to = (struct date){0};
    if (r.open || r.value[0] == 0) {
        return true;
    }
    if (m->edge != EDGE_NONE) {
        narrow(m->edge, &r);
    }
    add_clock(m, &r);
    open_sides(a->relation, &r);
    out->from = r.from;
    out->to = r.to;
    out->value = arena_copy(arena, r.value, strlen(r.value));
    return out->value != NULL;
}
