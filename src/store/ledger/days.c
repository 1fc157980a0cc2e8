/* Days in the ledger: their numbers, and the spans of time that a report tells. */
#include <string.h>

#include "base/date.h"
#include "store/ledger/parts.h"

int32_t day_number(const char *day) {
    struct date d;
    return day != NULL && date_parse(day, strlen(day), &d) && d.year != 0 ? date_days(d) : INT32_MIN;
}

int32_t last_day(const char *day) {
    struct date d;
    if (day == NULL || !date_parse(day, strlen(day), &d) || d.year == 0) {
        return INT32_MIN;
    }
    d.month = d.month == 0 ? 12 : d.month;
    d.day = d.day == 0 ? (uint8_t)date_month_days(d.year, d.month) : d.day;
    return date_days(d);
}

int32_t days_apart(int32_t from, int32_t to) {
    return from == INT32_MIN || to == INT32_MIN ? 0 : to - from;
}

int32_t days_between(const char *from, const char *to) {
    return days_apart(day_number(from), day_number(to));
}

#define LONGEST_TERM 800 /* days: a "20-year pause" is no day that anybody waits for */

/* Whether the span of time that begins at the token is a truce's own: "a 48-hour truce", "for 30 days", "another 90 days"; not "given a
 * day to withdraw", "ended a year of fighting". */
static bool truce_lasts(const struct report *r, uint32_t number, uint32_t unit) {
    const struct token *n = &r->tokens[number];
    if (number > 0 && (n[-1].spans || (n[-1].classes & WORD_NEW))) {
        return true;
    }
    for (uint32_t i = unit + 1; i < r->token_count && i <= unit + 3 && r->tokens[i].sentence == n->sentence; i++) {
        if (r->tokens[i].classes & (WORD_TRUCE | WORD_EXTEND | WORD_DELAY)) {
            return true;
        }
    }
    return false;
}

const char *report_duration(struct arena *a, const struct report *r, uint32_t token, bool truce) {
    struct date day, last = {0};
    char text[DATE_TEXT];
    if (token >= r->token_count || r->day == NULL || !date_parse(r->day, strlen(r->day), &day) || day.day == 0) {
        return NULL;
    }
    const struct token *all = r->tokens + r->token_count;
    for (uint32_t i = token; i < r->token_count && i < token + 14 && r->tokens[i].sentence == r->tokens[token].sentence;
         i++) {
        const struct token *n = &r->tokens[i], *u = n->unit != 0 ? n : n + 1, *next = u + 1;
        bool other = u > n && u < all && u->number != 0; /* "a 90-day pause" is not one day's */
        if (n->number == 0 || n->number > 400 || other || u >= all || u->unit == 0 || (i > 0 && n[-1].past) ||
            (next < all && next->past && next->start <= u->end + 1 /* no comma between */)) {
            continue;
        }
        if (u == n && (next >= all || !(next->classes & (WORD_TRUCE | WORD_STAKE | WORD_DELAY | WORD_STOP | WORD_DEAL |
                                                         WORD_PEACE | WORD_SPAN)))) {
            continue; /* "a 50-day protest": how long something took */
        }
        if (truce && !truce_lasts(r, i, (uint32_t)(u - r->tokens))) {
            continue;
        }
        int amount = (int)n->number;
        bool its_own = next < all && (next->classes & WORD_STAKE); /* of the ultimatum that may be put off behind it */
        if (last.year != 0 && its_own) {
            continue;
        }
        last = u->unit == 'h'   ? date_of(date_days(day) + (amount + 23) / 24)
               : u->unit == 'd' ? date_of(date_days(day) + amount)
               : u->unit == 'w' ? date_of(date_days(day) + 7 * amount)
               : u->unit == 'm' ? date_add_months(day, amount)
                                : date_add_months(day, 12 * amount);
        if (!its_own) {
            break;
        }
    }
    if (last.year == 0 || date_days(last) - date_days(day) > LONGEST_TERM) {
        return NULL;
    }
    date_format(last, text);
    return arena_copy(a, text, strlen(text));
}
