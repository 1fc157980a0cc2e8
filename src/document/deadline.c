#include "document/deadline.h"

#include <string.h>

#include "document/near.h"

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

/* The first expression that begins at `token` or behind it. */
static uint32_t times_from(const struct document *d, uint32_t token) {
    return ITEMS_FROM(d->times, d->time_count, timex, token);
}

#define START_REACH 45u /* tokens behind a measure within which its start is told */
#define START_GAP 7u    /* tokens between "take effect" and the day */

/* How many tokens at `token` say that something begins to hold; 0: none. */
static uint32_t begins_to_hold(const struct document *d, uint32_t token) {
    static const char *const phrases[][3] = {
        {"take", "effect", NULL}, {"into", "effect", NULL}, {"into", "force", NULL},  {"effective", NULL, NULL},
        {"in", "effect", NULL},   {"starting", NULL, NULL}, {"beginning", NULL, NULL}};
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        uint32_t n = 0;
        while (
            n < 3 && phrases[i][n] != NULL && token + n < d->token_count &&
            (token_lemma_is(d, token + n, phrases[i][n]) || slice_is_fold(token_text(d, token + n), phrases[i][n]))) {
            n++;
        }
        if (n > 0 && (n == 3 || phrases[i][n] == NULL)) {
            return n;
        }
    }
    return 0;
}

/* Whether the sentence speaks of the measure that the one before it tells: "The duties …", "They …". */
static bool takes_up_measure(const struct document *d, uint32_t sentence) {
    static const char *const words[] = {"duty",         "tariff", "measure", "sanction", "ban",   "rule", "restriction",
                                        "policy",       "order",  "levy",    "law",      "they",  "it",   "this",
                                        "restrictions", "curb",   "fee",     "embargo",  "these", NULL};
    uint32_t first = d->sentences[sentence].first_token;
    for (uint32_t i = first; i < first + 4 && i < d->sentences[sentence].end_token; i++) {
        if (token_lemma_in(d, i, words)) {
            return true;
        }
    }
    return false;
}

/* The first day of the expression, counted from the publication where it is a length of time ("in 30 days"); empty where none is. */
static struct date first_day(const struct document *d, uint32_t timex) {
    const struct timex *t = &d->times[timex];
    int32_t months, days;
    if (t->type == TIMEX_DURATION && duration_parse(t->value, &months, &days)) {
        return later(d->published, months, days);
    }
    return t->type == TIMEX_DATE && t->relation != RELATION_UNTIL ? t->from : (struct date){0};
}

uint32_t time_start(const struct document *d, uint32_t first, uint32_t end, struct date *day) {
    uint32_t sentence = first < d->token_count ? d->tokens[first].sentence : NONE, reach = 0;
    if (sentence >= d->sentence_count || d->published.day == 0) {
        return NONE;
    }
    for (uint32_t i = first; i < d->token_count && i < end + START_REACH; i++) {
        uint32_t at = d->tokens[i].sentence;
        if (at > sentence + 1 || (at == sentence + 1 && !takes_up_measure(d, at))) {
            return NONE;
        }
        uint32_t n = begins_to_hold(d, i);
        reach = n > 0 ? i + n + START_GAP : reach;
        if (reach <= i) {
            continue;
        }
        for (uint32_t t = times_from(d, i); t < d->time_count && d->times[t].first_token == i; t++) {
            *day = first_day(d, t);
            if (full(*day) && date_days(*day) > date_days(d->published) && !time_in_name(d, t)) {
                return t;
            }
        }
    }
    return NONE;
}
