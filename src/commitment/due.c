#include <string.h>

#include "commitment/parts.h"
#include "document/deadline.h"
#include "document/near.h"
#include "encoder/heads.h"

static bool sets_limit(const struct timex *t) {
    return t->relation == RELATION_BY || t->relation == RELATION_UNTIL || t->relation == RELATION_BEFORE ||
           t->relation == RELATION_WITHIN || t->relation == RELATION_LIMIT || t->relation == RELATION_BEFORE_EVENT;
}

/* A year that is told stays one, also by its end: "by the end of 2030" is due in 2030. So does a month, but for its end: "by the end of
 * January" is due on a day. */
static void as_told(const struct timex *t, struct date *due) {
    size_t len = t->value != NULL ? strlen(t->value) : 0;
    bool ends = t->mod != NULL && strcmp(t->mod, "END") == 0;
    bool month = len == 7 && !ends && t->value[4] == '-' && t->value[5] >= '0' && t->value[5] <= '9', year = len == 4;
    if (due->year != 0 && t->type != TIMEX_DURATION && (month || year)) {
        due->day = 0;
        due->month = year ? 0 : due->month;
    }
}

/* Whether all of a day, month or year lies before another day. */
static bool lies_before(struct date due, struct date day) {
    if (due.month == 0) {
        return due.year < day.year;
    }
    if (due.day == 0) {
        return due.year < day.year || (due.year == day.year && due.month < day.month);
    }
    return date_days(due) < date_days(day);
}

/* "two days before the expiration of a deadline" */
static bool before_term(const struct document *d, const struct timex *t) {
    static const char *const terms[] = {"deadline", "ultimatum", "expiration", "expiry", NULL};
    for (uint32_t i = t->end_token; t->relation == RELATION_BEFORE_EVENT && i < t->end_token + 6 && i < d->token_count;
         i++) {
        if (one_of(d, i, terms)) {
            return true;
        }
    }
    return false;
}

/* A length of time that sets no term by its words: "limited to eight years", "a 50-day protest". */
static bool no_term(const struct document *d, const struct timex *t) {
    static const char *const terms[] = {"ultimatum", "deadline", "notice",  "window", "period",
                                        "limit",     "term",     "warning", "grace",  NULL};
    if (t->type != TIMEX_DURATION || t->relation == RELATION_WITHIN || t->relation == RELATION_BY ||
        before_term(d, t)) {
        return false;
    }
    return t->relation != RELATION_LIMIT || !(one_of(d, t->end_token, terms) || one_of(d, t->end_token + 1, terms));
}

/* A date that stands for something else: "the 2026 budget", "the November 30 election". */
static bool names_another(const struct document *d, const struct timex *t) {
    uint32_t head = tokens_head(d, t->first_token, t->end_token);
    if (t->relation != RELATION_AT || head == NONE || head >= d->token_count) {
        return false;
    }
    enum deprel r = (enum deprel)d->tokens[head].deprel;
    return d->tokens[head].head != NONE && d->tokens[head].head > head &&
           (r == DEP_COMPOUND || r == DEP_NUMMOD || r == DEP_AMOD || r == DEP_NMOD_POSS);
}

/* "Postpones the 48-hour ultimatum for five days": the length that it had. */
static bool put_off(const struct document *d, const struct timex *t) {
    static const char *const verbs[] = {"postpone", "delay", "extend", "defer", "prolong", "pause", NULL};
    uint32_t head = tokens_head(d, t->first_token, t->end_token),
             noun = head < d->token_count ? d->tokens[head].head : NONE;
    if (t->type != TIMEX_DURATION || noun >= d->token_count || noun <= head || d->tokens[noun].upos != UPOS_NOUN) {
        return false;
    }
    uint32_t verb = d->tokens[noun].head;
    return verb < d->token_count && one_of(d, verb, verbs);
}

/* "The deadline … expires on Friday", "the ultimatum … runs out at noon", "the deadline … is 15 September": the day of a term that the
 * sentence names before. By the words, since what stands between is long. */
static bool runs_out(const struct document *d, const struct timex *t) {
    static const char *const verbs[] = {"expire", "lapse", "end", "elapse", "run", "pass", "fall", "be", NULL};
    static const char *const terms[] = {"deadline", "ultimatum", NULL};
    uint32_t sentence = d->tokens[t->first_token].sentence, verb = t->first_token;
    for (uint32_t i = 0; i < 3 && verb > 0; i++) {
        verb--;
        if (d->tokens[verb].upos != UPOS_ADP && d->tokens[verb].upos != UPOS_ADV) {
            break;
        }
    }
    if ((d->tokens[verb].upos != UPOS_VERB && d->tokens[verb].upos != UPOS_AUX) || !token_lemma_in(d, verb, verbs)) {
        return false;
    }
    for (uint32_t i = verb; i-- > 0 && verb - i < NEAR_TOKENS && d->tokens[i].sentence == sentence;) {
        if (one_of(d, i, terms)) {
            return true;
        }
    }
    return false;
}

/* How well the expression fits as the last day; 0: not at all. */
static float fit(const struct document *d, const struct commitment *c, const struct commitment_signal *s, uint32_t i,
                 struct date due) {
    const struct timex *t = &d->times[i];
    uint32_t sentence = d->tokens[c->first_token].sentence;
    if (due.year != 0 && d->published.year != 0 && lies_before(due, d->published)) {
        return 0;
    }
    float p = s != NULL ? pointer_mass(&s->due, t->first_token, t->end_token) : 0;
    bool same = d->tokens[t->first_token].sentence == sentence;
    if (!same && p < 0.2f) {
        return 0;
    }
    bool in_act = t->first_token >= c->first_token && t->first_token < c->end_token + 1;
    bool in_condition = !span_empty(c->condition) && span_overlap(c->condition, t->at);
    bool in_event = c->event != NONE && t->first_token >= d->events[c->event].first_token &&
                    t->first_token < d->events[c->event].end_token;
    float sum = p + (same && sets_limit(t) ? 0.4f : 0) + (in_condition ? 0.5f : in_act || in_event ? 0.35f : 0);
    if (put_off(d, t) || (p < 0.25f && (no_term(d, t) || names_another(d, t)))) {
        sum -= 0.5f;
    }
    if (same && !in_act && runs_out(d, t)) {
        sum += 0.6f;
    }
    if (in_act && t->relation == RELATION_UNTIL) {
        sum -= 0.1f; /* how long it lasts rather than by when */
    }
    if (same && !in_act && t->first_token >= c->end_token && t->first_token < c->end_token + 6) {
        sum += 0.15f; /* right behind the act */
    }
    if (t->type == TIMEX_DATE && sets_limit(t)) {
        sum += 0.05f; /* "by ten days, until 6 April" */
    }
    if (t->relation == RELATION_AT && !in_act && !in_condition && p < 0.1f) {
        sum -= 0.2f;
    }
    return sum;
}

void parts_due(const struct document *d, struct commitment *c, const struct commitment_signal *s) {
    float most = 0.33f;
    uint32_t sentence = d->tokens[c->first_token].sentence;
    uint32_t start = ITEMS_FROM(d->times, d->time_count, timex, tokens_back(c->first_token, NEAR_TOKENS));
    for (uint32_t i = start; i < d->time_count && d->times[i].first_token < c->end_token + NEAR_TOKENS; i++) {
        struct date from, due;
        uint32_t at = d->tokens[d->times[i].first_token].sentence;
        if (at != NONE && sentence != NONE && at > sentence + 2) {
            break;
        }
        if ((at != NONE && sentence != NONE && at + 2 < sentence) || time_in_name(d, i) ||
            !time_deadline(d, i, &from, &due)) {
            continue;
        }
        as_told(&d->times[i], &due);
        float sum = fit(d, c, s, i, due.year != 0 ? due : from);
        if (sum > most) {
            most = sum;
            c->due = due;
            c->due_from = from;
            c->due_time = i;
            c->due_basis = (struct basis){ORIGIN_RULE, sum > 1 ? 1 : sum, "time expression"};
        }
    }
}
