/* One will that a sentence tells twice is one item. */
#include "store/ledger/parts.h"

/* The same states, at least one; those without a country tell nothing. */
static bool same_states(const struct side *a, const struct side *b) {
    struct side left = {0}, right = {0};
    side_states(a, &left);
    side_states(b, &right);
    return left.count > 0 && side_equal(&left, &right);
}

/* Whether a sentence puts both at stake as one thing: what one issuer threatens, or demands of one addressee, is one will, with
 * the demand that it hangs on; a promise and a proposal are two. What one side of a truce will do is part of the truce. */
static bool one_will(const struct report *r, const struct item *x, const struct item *y) {
    if (x->first >= r->token_count || y->first >= r->token_count ||
        r->tokens[x->first].sentence != r->tokens[y->first].sentence) {
        return false;
    }
    char kind = kind_group(x->kind);
    if (x->truce || y->truce) {
        const struct item *truce = x->truce ? x : y, *other = x->truce ? y : x;
        bool within = other->issuer.count > 0 && side_shared(&other->issuer, &truce->issuer) == other->issuer.count;
        bool overlap = x->start < y->end && y->start < x->end;
        return truce->opens && within && (overlap || (kind == 'g' && kind_group(y->kind) == 'g'));
    }
    return kind == kind_group(y->kind) && (kind != 'g' || is(x->kind, y->kind)) &&
           same_states(&x->issuer, &y->issuer) && !side_apart(&x->addressee, &y->addressee);
}

#define LONGEST_WORDS 160 /* code points: words that are further apart are not quoted together */

/* The second into the first: an ultimatum, a truce, else what is told in more words, gives its kind. */
static void take_in(struct item *x, const struct item *y) {
    bool better = (y->truce != 0) != (x->truce != 0)                     ? y->truce != 0
                  : is(y->kind, "ultimatum") != is(x->kind, "ultimatum") ? is(y->kind, "ultimatum")
                                                                         : y->words.count > x->words.count;
    struct item kept = better ? *y : *x;
    const struct item *other = better ? x : y;
    uint32_t start = x->start < y->start ? x->start : y->start, end = x->end > y->end ? x->end : y->end;
    if (end - start <= LONGEST_WORDS) {
        kept.start = start, kept.end = end;
        kept.first = x->first < y->first ? x->first : y->first;
    }
    if (kept.due == NULL) {
        kept.due = other->due, kept.due_from = other->due_from;
    }
    if (!kept.truce) {
        ledger_words_merge(&kept.words, &other->words);
        ledger_words_merge(&kept.hung, &other->hung);
        if (kept.addressee.count == 0) {
            kept.addressee = other->addressee, kept.addressees = other->addressees;
        }
    }
    kept.near |= other->near;
    const struct others *behind = &other->others;
    for (uint32_t i = 0; i <= behind->count && kept.others.count < sizeof kept.others.at / sizeof *kept.others.at;
         i++) {
        int64_t id = i < behind->count ? behind->at[i] : other->commitment;
        if (id != 0) {
            kept.others.at[kept.others.count++] = id;
        }
    }
    kept.refers |= other->refers;
    *x = kept;
}

#define MOST_BESIDE 50 /* items before one in its sentence that it may be part of */

void items_join(const struct report *r, struct items *all) {
    uint32_t left = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        uint32_t k = left;
        while (k > 0 && left - k < MOST_BESIDE && all->at[k - 1].first < r->token_count &&
               all->at[i].first < r->token_count &&
               r->tokens[all->at[k - 1].first].sentence == r->tokens[all->at[i].first].sentence &&
               !one_will(r, &all->at[k - 1], &all->at[i])) {
            k--;
        }
        if (k > 0 && one_will(r, &all->at[k - 1], &all->at[i])) {
            take_in(&all->at[k - 1], &all->at[i]);
        } else {
            all->at[left++] = all->at[i];
        }
    }
    all->count = left;
}
