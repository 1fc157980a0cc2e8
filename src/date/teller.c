#include "date/teller.h"

#include "document/tense.h"

#define CLIMB 6 /* clauses from the verb to who says it */

uint32_t teller_of(const struct document *d, const struct event *e) {
    bool by_saying =
        e->type == EVENT_AGREE || e->type == EVENT_CONCEDE || e->type == EVENT_THREATEN || e->type == EVENT_REJECT;
    if (!by_saying || e->status != STATUS_ACTUAL || e->head >= d->token_count || !tense_has_tree(d, e->head) ||
        verb_tense(d, e->head) != TENSE_FUTURE) {
        return NONE;
    }
    uint32_t at = e->head;
    for (int n = 0; n < CLIMB && d->tokens[at].head < d->token_count; n++) {
        uint8_t deprel = d->tokens[at].deprel;
        at = d->tokens[at].head;
        if (deprel == DEP_CCOMP) {
            return d->tokens[at].upos == UPOS_VERB ? at : NONE;
        }
        if (deprel != DEP_CONJ && deprel != DEP_XCOMP && deprel != DEP_ADVCL) {
            return NONE;
        }
    }
    return NONE;
}
