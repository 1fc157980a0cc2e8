#include "date/when.h"

#include <string.h>

#define PAST 0.8f   /* of "the day of publication" that goes away where what is told lies in the past */
#define RECENT 7    /* days before publication from which a narrative's own day is meant instead */
#define UNREAL 0.9f /* of the same where an event is not actual */
#define SAID 0.8f /* of everything else that "the day of publication" takes where an act is said in the present tense */

/* "Has halted all funds and cut the rest": of no day that is told. */
static bool is_perfect(const struct document *d, uint32_t verb) {
    for (uint32_t up = 0; up < 2 && verb < d->token_count; up++) {
        for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
            const char *tag = d->tokens[k].xpos;
            if (d->tokens[k].deprel == DEP_AUX && token_lemma_is(d, k, "have")) {
                return strcmp(tag, "VBZ") == 0 || strcmp(tag, "VBP") == 0;
            }
        }
        if (d->tokens[verb].deprel != DEP_CONJ || strcmp(d->tokens[verb].xpos, "VBN") != 0) {
            return false;
        }
        verb = d->tokens[verb].head;
    }
    return false;
}

/* What the verb says where there is no network: nothing told, the day of publication, a time told. */
void when_by_rule(const struct document *d, const struct event *e, float when[EVENT_WHENS]) {
    enum tense tense = tense_of(d, e->first_token, e->end_token);
    uint32_t head = e->head < d->token_count ? e->head : e->first_token;

    if (d->tokens[head].upos == UPOS_VERB && d->tokens[head].xpos[0] != 0) {
        enum tense own = verb_tense(d, head);
        tense = own != TENSE_UNKNOWN ? own : tense;
    }
    when[WHEN_PUBLISHED] = tense == TENSE_PRESENT && e->status == STATUS_ACTUAL ? 0.6f : 0.15f;
    when[WHEN_TOLD] = 0.2f;
    when[WHEN_NONE] = 1 - when[WHEN_PUBLISHED] - when[WHEN_TOLD];
}

/* What is still to come is seldom of the day of publication. */
void when_by_status(const struct event *e, float when[EVENT_WHENS]) {
    if (e->status == STATUS_ACTUAL || e->status == STATUS_NEGATED) {
        return;
    }
    float moved = when[WHEN_PUBLISHED] * UNREAL;
    when[WHEN_PUBLISHED] -= moved;
    when[WHEN_NONE] += moved / 2;
    when[WHEN_TOLD] += moved / 2;
}

/* "Announces that it will …": said on the day of publication, whenever it is to be done. */
void when_by_saying(enum tense saying, float when[EVENT_WHENS]) {
    if (saying != TENSE_PRESENT) {
        return;
    }
    float none = when[WHEN_NONE] * SAID, told = when[WHEN_TOLD] * SAID;
    when[WHEN_NONE] -= none;
    when[WHEN_TOLD] -= told;
    when[WHEN_PUBLISHED] += none + told;
}

/* The tense in which the event is told: its verb's, or that of the verb whose object or subject it is. */
static enum tense told_in(const struct document *d, const struct event *e) {
    const struct token *t = &d->tokens[e->head];
    if (t->upos == UPOS_VERB) {
        return verb_tense(d, e->head);
    }
    bool argument = t->deprel == DEP_OBJ || t->deprel == DEP_NSUBJ || t->deprel == DEP_NSUBJ_PASS;
    return argument && t->head < d->token_count && d->tokens[t->head].upos == UPOS_VERB ? verb_tense(d, t->head)
                                                                                        : TENSE_UNKNOWN;
}

/* "Following his conviction", "after accusing them": told as over before what the diary tells. */
static bool behind_another(const struct document *d, uint32_t head) {
    static const char *const words[] = {"following", "after", "over", "since", NULL};
    if (d->tokens[head].upos == UPOS_VERB) {
        uint32_t mark = token_dependent_by(d, head, DEP_MARK);
        return strcmp(d->tokens[head].xpos, "VBG") == 0 && mark != NONE && token_lemma_in(d, mark, words);
    }
    return d->tokens[head].upos == UPOS_NOUN &&
           (token_case_in(d, head, words) || (d->tokens[head].head < head && d->tokens[head].deprel == DEP_OBJ &&
                                              slice_is_fold(token_text(d, d->tokens[head].head), "following")));
}

/* A diary tells in the present what is of its day: what it tells in the past, or as behind that, is of no day that it names. In the
 * gold records 49 of 72 acts told so in the past have none and 13 that day, of those behind others 129 of 189 and 37. */
static void when_by_diary(const struct document *d, const struct event *e, float when[EVENT_WHENS]) {
    if (told_in(d, e) == TENSE_PAST || behind_another(d, e->head)) {
        float moved = when[WHEN_PUBLISHED] * PAST;
        when[WHEN_PUBLISHED] -= moved;
        when[WHEN_NONE] += moved;
    }
}

/* "Met his colleague", in a text that nowhere names the day of publication: then, or nobody tells when. "Has met him" tells never. */
void when_by_past(const struct document *d, const struct event *e, const struct telling *x, float when[EVENT_WHENS]) {
    if (e->head >= d->token_count || !tense_has_tree(d, e->head)) {
        return;
    }
    enum tense tense = d->tokens[e->head].upos == UPOS_VERB ? verb_tense(d, e->head) : TENSE_UNKNOWN;
    bool perfect = is_perfect(d, e->head);
    if (x->diary && !x->today && !perfect) {
        when_by_diary(d, e, when);
        return;
    }
    if (tense != TENSE_PAST || ((x->today || x->diary) && !perfect)) {
        return;
    }
    bool recent = !perfect && x->running.day != 0 && date_days(d->published) - date_days(x->running) <= RECENT;
    float moved = when[WHEN_PUBLISHED] * PAST;
    when[WHEN_PUBLISHED] -= moved;
    when[recent ? WHEN_TOLD : WHEN_NONE] += moved;
}
