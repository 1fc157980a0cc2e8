#include "base/text.h"
#include "commitment/parts.h"
#include "encoder/heads.h"
#include "document/near.h"

/* Words that begin a condition; their clause is one. */
static const char *const marks[] = {"if", "unless", "should", "provided", "providing", "until", "once"};

static bool is_mark(const struct document *d, uint32_t token) {
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (slice_is_fold(token_text(d, token), marks[i])) {
            return true;
        }
    }
    return false;
}

static struct span without_mark(const struct document *d, uint32_t first, uint32_t end) {
    while (first + 1 < end && (is_mark(d, first) || d->tokens[first].upos == UPOS_PUNCT || slice_is_fold(token_text(d, first), "that"))) {
        first++;
    }
    while (end > first + 1 && d->tokens[end - 1].upos == UPOS_PUNCT) {
        end--;
    }
    return span_of_tokens(d, first, end);
}

static bool inside(const struct commitment *c, uint32_t first, uint32_t end) {
    return first >= c->first_token && end <= c->end_token && (first > c->first_token || end < c->end_token);
}

/* An adverbial clause with a conditional mark that hangs on the act or on what governs it. */
static bool by_tree(const struct document *d, struct commitment *c) {
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t up = 0; head != NONE && up < 5; up++, head = d->tokens[head].head) {
        for (uint32_t k = token_dependent(d, head, NONE); k != NONE; k = token_dependent(d, head, k)) {
            if (d->tokens[k].deprel != DEP_ADVCL) {
                continue;
            }
            uint32_t a, b;
            tokens_yield(d, k, &a, &b);
            while (a < b && d->tokens[a].upos == UPOS_PUNCT) {
                a++;
            }
            bool marked = a < b && is_mark(d, a);
            for (uint32_t m = token_dependent(d, k, NONE); m != NONE && !marked; m = token_dependent(d, k, m)) {
                marked = d->tokens[m].deprel == DEP_MARK && is_mark(d, m);
            }
            if (marked && !(a <= c->first_token && b >= c->end_token)) {
                c->condition = without_mark(d, a, b);
                return true;
            }
        }
    }
    return false;
}

/* "X must A or face B": what the threat hangs on is A. */
static bool by_alternative(const struct document *d, struct commitment *c) {
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    if ((c->kind != COMMIT_THREAT && c->kind != COMMIT_ULTIMATUM) || head == NONE || d->tokens[head].deprel != DEP_CONJ) {
        return false;
    }
    uint32_t other = d->tokens[head].head, cc = token_dependent_by(d, head, DEP_CC);
    if (other == NONE || cc == NONE || !slice_is_fold(token_text(d, cc), "or")) {
        return false;
    }
    uint32_t end = cc < c->first_token ? cc : c->first_token;
    if (other >= end) {
        return false;
    }
    c->condition = without_mark(d, other, end);
    return true;
}

void parts_condition(const struct document *d, struct commitment *c, const struct commitment_signal *s) {
    const struct signals *all = &d->signals;
    uint32_t sentence = d->tokens[c->first_token].sentence;
    float most = 0.3f;
    uint32_t start = ITEMS_FROM(all->conditions, all->condition_count, tag_span, tokens_back(c->first_token, NEAR_TOKENS));
    for (uint32_t i = start; i < all->condition_count; i++) {
        const struct tag_span *t = &all->conditions[i];
        uint32_t at = d->tokens[t->first_token].sentence;
        if (t->first_token > c->end_token + 80) {
            break;
        }
        if (inside(c, t->first_token, t->end_token) && s == NULL) {
            continue;
        }
        float p = (s != NULL ? pointer_mass(&s->condition, t->first_token, t->end_token) : 0) + (at == sentence ? 0.35f * t->score : 0);
        if (p > most) {
            most = p;
            c->condition = span_of_tokens(d, t->first_token, t->end_token);
        }
    }
    if (span_empty(c->condition) && !by_alternative(d, c)) {
        by_tree(d, c);
    }
}
