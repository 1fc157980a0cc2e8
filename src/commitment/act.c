#include "commitment/parts.h"
#include "document/near.h"

/* A complement's own clause, without what hangs on it. */
static bool complement(enum deprel r) {
    return r == DEP_XCOMP || r == DEP_CCOMP || r == DEP_ACL;
}

#define OBJECT_MOST 12u /* tokens */

/* Words that say nothing of what is to be done. */
static bool is_empty(const struct document *d, uint32_t token) {
    switch (d->tokens[token].upos) {
    case UPOS_ADP:
    case UPOS_PART:
    case UPOS_DET:
    case UPOS_AUX:
    case UPOS_SCONJ:
    case UPOS_PUNCT:
    case UPOS_CCONJ:
        return true;
    default:
        return false;
    }
}

uint32_t parts_clipped(const struct document *d, uint32_t head, uint32_t first, uint32_t end) {
    for (uint32_t k = token_dependent(d, head, NONE); k != NONE; k = token_dependent(d, head, k)) {
        enum deprel r = (enum deprel)d->tokens[k].deprel;
        uint32_t a, b;
        if (k > head && (r == DEP_ADVCL || r == DEP_PARATAXIS || r == DEP_PUNCT || r == DEP_CONJ)) {
            tokens_yield(d, k, &a, &b);
            if (a > first && a < end) {
                return a;
            }
        }
    }
    return end;
}

void parts_act(const struct document *d, const struct event *e, uint32_t *first, uint32_t *end) {
    uint32_t best = NONE, object = NONE;
    for (uint32_t i = e->first_token; i < e->end_token && best == NONE; i++) {
        for (uint32_t k = token_dependent(d, i, NONE); k != NONE; k = token_dependent(d, i, k)) {
            enum deprel r = (enum deprel)d->tokens[k].deprel;
            if (complement(r) && k > i && !is_empty(d, k)) {
                best = k;
                break;
            }
            bool party = token_case_in(d, k, (const char *const[]){"from", "by", NULL}) && actor_at(d, k) != NONE;
            if ((r == DEP_OBJ || r == DEP_OBL || r == DEP_NMOD) && k > i && object == NONE && !party) {
                object = k;
            }
        }
    }
    *first = e->first_token;
    *end = e->end_token;
    uint32_t head = best != NONE ? best : object;
    if (head == NONE) {
        return;
    }
    uint32_t a, b;
    tokens_yield(d, head, &a, &b);
    b = parts_clipped(d, head, a, b);
    while (a < head &&
           (d->tokens[a].deprel == DEP_MARK || d->tokens[a].deprel == DEP_CASE || d->tokens[a].upos == UPOS_PUNCT)) {
        a++;
    }
    while (b > a + 1 && d->tokens[b - 1].upos == UPOS_PUNCT) {
        b--;
    }
    if (a < b && b - a <= 60) {
        *first = a;
        *end = b;
    }
}

/* "Stop": attacks; "host follow-": up talks. An act that ends at its verb takes in the object that follows at once, one that ends
 * inside a hyphenated word the rest of it and its noun. */
static void with_object(const struct document *d, uint32_t first, uint32_t *end) {
    uint32_t last = *end - 1, a = 0, b = 0;
    if (*end < d->token_count && d->tokens[*end].deprel == DEP_COMPOUND_PRT && d->tokens[*end].head == last) {
        (*end)++; /* "lay" down: their arms */
    }
    bool cut = last > first && slice_is_fold(token_text(d, last), "-");
    cut = cut || (*end < d->token_count && slice_is_fold(token_text(d, *end), "-") &&
                  (d->tokens[*end].flags & TOKEN_JOINED) != 0);
    if (cut) {
        uint32_t in = *end < d->token_count && slice_is_fold(token_text(d, *end), "-") ? *end + 1 : *end;
        uint32_t noun = in < d->token_count ? d->tokens[in].head : NONE;
        noun = noun == NONE || noun < in ? in : noun;
        if (noun < d->token_count && noun < last + 6 && d->tokens[noun].sentence == d->tokens[last].sentence) {
            *end = noun + 1;
        }
        return;
    }
    uint32_t object = d->tokens[last].upos == UPOS_VERB ? token_dependent_by(d, last, DEP_OBJ) : NONE;
    uint32_t more = d->tokens[last].upos == UPOS_VERB ? token_dependent_by(d, last, DEP_XCOMP) : NONE;
    if (object == NONE && more != NONE && d->tokens[more].upos == UPOS_VERB) { /* "resume": shelling */
        object = more;
    }
    if (object == NONE || object < last) {
        return;
    }
    tokens_yield(d, object, &a, &b);
    b = parts_clipped(d, object, a, b);
    if (a == *end && b > a && b - a <= OBJECT_MOST) {
        *end = b;
        while (*end > a + 1 && d->tokens[*end - 1].upos == UPOS_PUNCT) {
            (*end)--;
        }
    }
}

/* "Reimposed" alone: "sanctions will be" before it. The nearest subject, where a tree has two. */
static void with_sufferer(const struct document *d, uint32_t *first, uint32_t end) {
    uint32_t verb = *first, subject = NONE, a = 0, b = 0;
    for (uint32_t k = end == verb + 1 ? token_dependent(d, verb, NONE) : NONE; k != NONE && k < verb;
         k = token_dependent(d, verb, k)) {
        subject = d->tokens[k].deprel == DEP_NSUBJ_PASS && d->tokens[k].upos == UPOS_NOUN ? k : subject;
    }
    if (subject != NONE) {
        tokens_yield(d, subject, &a, &b);
        *first = b <= verb && verb - a <= OBJECT_MOST ? a : verb;
    }
}

/* "Resign by the end": of the month. Where the act ends within a time that is told behind it, it ends before that time. */
static void without_half_time(const struct document *d, uint32_t first, uint32_t *end) {
    uint32_t start = ITEMS_FROM(d->times, d->time_count, timex, tokens_back(first, NEAR_TOKENS));
    for (uint32_t i = start; i < d->time_count && d->times[i].first_token < *end; i++) {
        const struct timex *t = &d->times[i];
        uint32_t before = t->first_token;
        while (before > first + 1 && d->tokens[before - 1].upos == UPOS_ADP) {
            before--;
        }
        if (t->first_token > first + 1 && t->end_token > *end && before > first) {
            *end = before;
        }
    }
}

void parts_mend(const struct document *d, uint32_t *first, uint32_t *end) {
    without_half_time(d, *first, end);
    while (*first + 1 < *end && is_empty(d, *first) && d->tokens[*first].upos != UPOS_DET &&
           d->tokens[*first].upos != UPOS_AUX && !slice_is_fold(token_text(d, *first), "not")) {
        (*first)++; /* "to leave": leave */
    }
    while (*end > *first + 1 && is_empty(d, *end - 1)) {
        (*end)--;
    }
    for (uint32_t last = *end - 1; *end < d->token_count && *end < last + 4; (*end)++) { /* "a temporary": halt */
        enum deprel r = (enum deprel)d->tokens[*end - 1].deprel;
        uint32_t noun = d->tokens[*end - 1].head;
        bool owned = r == DEP_NMOD_POSS && d->tokens[*end - 1].upos == UPOS_PRON; /* "close its": border */
        if ((r != DEP_AMOD && r != DEP_COMPOUND && r != DEP_NUMMOD && !owned) || noun == NONE || noun < *end ||
            noun > last + 4 || d->tokens[noun].sentence != d->tokens[last].sentence) {
            break;
        }
    }
    with_object(d, *first, end);
    with_sufferer(d, first, *end);
    if (*end != *first + 1 || !is_empty(d, *first)) {
        return;
    }
    uint32_t head = d->tokens[*first].head;
    if (head == NONE || head >= d->token_count || head < *first) { /* what follows it, as far up as it still follows */
        head = *first + 1;
        while (head < d->token_count && is_empty(d, head) && head < *first + 4) {
            head++;
        }
        if (head >= d->token_count || d->tokens[head].sentence != d->tokens[*first].sentence) {
            return;
        }
        for (uint32_t up = 0; up < 8 && d->tokens[head].head != NONE && d->tokens[head].head > *first &&
                              d->tokens[head].head < *first + 12;
             up++) {
            head = d->tokens[head].head;
        }
    }
    uint32_t a, b;
    tokens_yield(d, head, &a, &b);
    b = parts_clipped(d, head, a, b);
    bool verb = d->tokens[head].upos == UPOS_VERB;
    a = verb ? head : a <= *first ? *first + 1 : a;
    while (a < head && is_empty(d, a)) {
        a++;
    }
    while (b > a + 1 && d->tokens[b - 1].upos == UPOS_PUNCT) {
        b--;
    }
    if (a < b && b - a <= 40) {
        *first = a;
        *end = b;
    }
}
