#include "document/deadline.h"

#include <string.h>

#define MOST 100000  /* months or days: longer terms are none */
#define LOOK_BACK 64 /* expressions looked through for the day of an event */

bool duration_parse(const char *value, int32_t *months, int32_t *days) {
    int32_t n = 0, hours = 0;
    bool clock = false, digits = false;

    *months = *days = 0;
    if (value == NULL || value[0] != 'P') {
        return false;
    }
    for (const char *c = value + 1; *c != 0; c++) {
        if (*c >= '0' && *c <= '9') {
            n = n > MOST ? n : n * 10 + (*c - '0');
            digits = true;
            continue;
        }
        if (*c == 'T') {
            clock = true;
            continue;
        }
        if (!digits || n > MOST) {
            return false;
        }
        switch (*c) {
        case 'Y':
            *months += 12 * n;
            break;
        case 'Q':
            *months += 3 * n;
            break;
        case 'M':
            if (clock) {
                hours += n >= 60 ? n / 60 : 0;
            } else {
                *months += n;
            }
            break;
        case 'W':
            *days += 7 * n;
            break;
        case 'D':
            *days += n;
            break;
        case 'H':
            hours += n;
            break;
        case 'S':
            break;
        case 'E':
            *months += 120 * n;
            break;
        case 'C':
            *months += 1200 * n;
            break;
        default:
            return false;
        }
        n = 0;
        digits = false;
    }
    *days += (hours + 23) / 24;
    return *months <= MOST && *days <= MOST;
}

static struct date later(struct date base, int32_t months, int32_t days) {
    struct date d = months != 0 ? date_add_months(base, months) : base;
    return days != 0 ? date_of(date_days(d) + days) : d;
}

static bool full(struct date d) {
    return d.year != 0 && d.month != 0 && d.day != 0;
}

static bool one_day(const struct timex *t) {
    return t->type != TIMEX_DURATION && t->type != TIMEX_SET && full(t->from) && full(t->to) &&
           date_compare(t->from, t->to) == 0;
}

/* The day of the event that an expression like "two days before the deadline" is told of: the nearest day named before it,
 * in its sentence or earlier; the publication where there is none. */
static struct date day_before(const struct document *d, uint32_t timex) {
    for (uint32_t n = 0; timex > 0 && n < LOOK_BACK; n++) {
        timex--;
        if (one_day(&d->times[timex])) {
            return d->times[timex].from;
        }
    }
    return d->published;
}

static bool of_duration(const struct document *d, uint32_t timex, struct date *from, struct date *due) {
    const struct timex *t = &d->times[timex];
    int32_t months, days;
    struct date base = d->published;

    if (!duration_parse(t->value, &months, &days)) {
        return false;
    }
    switch (t->relation) {
    case RELATION_WITHIN:
    case RELATION_LIMIT:
    case RELATION_AT: /* "gave them two weeks" */
    case RELATION_BY:
        break;
    case RELATION_FOR: /* "for at least 30 days" */
        if (t->mod == NULL) {
            return false;
        }
        break;
    case RELATION_BEFORE_EVENT:
        base = day_before(d, timex);
        break;
    case RELATION_AFTER_EVENT:
    default:
        return false;
    }
    if (!full(base)) {
        return false;
    }
    struct date end = later(base, months, days);
    if (end.year <= 0 || end.year > 9999) {
        return false;
    }
    if (t->mod != NULL && strcmp(t->mod, "EQUAL_OR_MORE") == 0) {
        *from = end;
    } else {
        *due = end;
    }
    return true;
}

bool time_in_name(const struct document *d, uint32_t timex) {
    const struct timex *t = &d->times[timex];
    uint32_t m = mention_at(d, t->first_token);
    return m != NONE && d->mentions[m].form == FORM_NAME && d->mentions[m].end_token > t->end_token;
}

bool time_deadline(const struct document *d, uint32_t timex, struct date *from, struct date *due) {
    *from = *due = (struct date){0};
    if (timex >= d->time_count) {
        return false;
    }
    const struct timex *t = &d->times[timex];
    if (t->value == NULL || t->type == TIMEX_SET) {
        return false;
    }
    if (t->type == TIMEX_DURATION) {
        return of_duration(d, timex, from, due);
    }
    if (t->to.year == 0) { /* "after Friday", "from 1 May": the first day alone is told */
        *from = t->from;
        return t->from.year != 0;
    }
    *due = t->to;
    if (t->relation == RELATION_BY || t->relation == RELATION_UNTIL || t->relation == RELATION_BEFORE || one_day(t)) {
        return true;
    }
    size_t len = strlen(t->value);
    bool month = len == 7 && t->value[4] == '-' && t->value[5] >= '0' && t->value[5] <= '9', year = len == 4;
    if (t->mod == NULL && (month || year)) { /* as exact as it is told */
        due->day = 0;
        due->month = year ? 0 : due->month;
        return true;
    }
    if (t->mod == NULL || strcmp(t->mod, "END") != 0 || !(month || year)) {
        *from = t->from;
    }
    return true;
}
