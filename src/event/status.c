#include "event/status.h"

#include <string.h>

#include "document/near.h"
#include "document/tense.h"
#include "event/unreal.h"

/* Words around the anchor decide where the network leaves this much room for their reading. */
#define ROOM 0.02f

/* Acts done by speaking: what stands in them ("will not …", "vows to …") is still to come, the act itself is done. */
static bool by_speaking(enum event_type type) {
    return type == EVENT_REQUEST || type == EVENT_ACCUSE || type == EVENT_REJECT || type == EVENT_THREATEN;
}

static enum event_status likeliest(const struct event_signal *s) {
    enum event_status best = STATUS_ACTUAL;
    for (int i = 1; i < EVENT_STATUSES; i++) {
        best = s->status[i] > s->status[best] ? (enum event_status)i : best;
    }
    return best;
}

/* Whether the entry ("will/X") is for one of the words. */
static bool entry_in(const char *entry, const char *const *words) {
    size_t len = strcspn(entry, "/ ");
    for (; *words != NULL; words++) {
        if (strlen(*words) == len && memcmp(entry, *words, len) == 0) {
            return true;
        }
    }
    return false;
}

/* What may be said ("might have urged"), or is meant to be said later ("intends to sue"), is not said. */
static bool told_of_speech(const struct document *d, uint32_t head, enum event_type type,
                           const struct lexicon_status *told) {
    static const char *const may[] = {"may", "maybe", "might", "could", NULL};
    static const char *const future[] = {"will", "would", "'ll", "shall", NULL};
    if (told->status == STATUS_POSSIBLE) {
        return entry_in(told->entry, may);
    }
    static const char *const sure[] = {"will", "'ll", "shall", NULL};
    bool verb = head < d->token_count && d->tokens[head].upos == UPOS_VERB; /* not "will be grateful" */
    return told->status == STATUS_PLANNED && (type == EVENT_ACCUSE || type == EVENT_REQUEST) &&
           (!entry_in(told->entry, future) || (verb && entry_in(told->entry, sure)));
}

/* A year that lies before the report's own tells history. */
static bool old_time(const struct document *d, const struct event_signal *s) {
    if (d->published.year == 0 || s->time.count == 0 || s->time.none > s->time.p[0]) {
        return false;
    }
    uint32_t start = ITEMS_FROM(d->times, d->time_count, timex, tokens_back(s->time.token[0], NEAR_TOKENS));
    for (uint32_t i = start; i < d->time_count && d->times[i].first_token <= s->time.token[0]; i++) {
        const struct timex *t = &d->times[i];
        if (s->time.token[0] >= t->first_token && s->time.token[0] < t->end_token && t->to.year != 0) {
            return date_days(d->published) - date_days(t->to) > 60;
        }
    }
    return false;
}

/* "Will supply the army", "will not join": who says of themselves what they will do has, with that, agreed, given way, threatened
 * or refused. In the gold records 55 of 58 such anchors are actual. */
static bool announces(const struct document *d, const struct event *e) {
    static const char *const will[] = {"will", "would", "shall", NULL};
    static const char *const no[] = {"not", "n't", "never", "neither", "no", NULL};
    bool told = e->type == EVENT_AGREE || e->type == EVENT_CONCEDE || e->type == EVENT_THREATEN;
    if (!told && e->type != EVENT_REJECT) {
        return false;
    }
    bool future = false, refuses = false;
    for (uint32_t i = token_dependent(d, e->head, NONE); i != NONE && i < e->head; i = token_dependent(d, e->head, i)) {
        future = future || (d->tokens[i].upos == UPOS_AUX && token_lemma_in(d, i, will));
        refuses = refuses || token_lemma_in(d, i, no);
    }
    return future && (told || refuses);
}

/* Whether the verb is negated, or what it does. */
static bool denied(const struct document *d, uint32_t verb) {
    static const char *const words[] = {"not", "n't", "never", "no", "nor", "neither", "without", NULL};
    for (uint32_t i = token_dependent(d, verb, NONE); i != NONE; i = token_dependent(d, verb, i)) {
        if (i < verb && (token_lemma_in(d, i, words) || slice_is_fold(token_text(d, i), "n't"))) {
            return true;
        }
    }
    return false;
}

#define ON_CONDITION 24u /* so many words behind it "conditional on" is looked for */

/* "Will reopen the strait if …", "will recognise it, conditional on …": it hangs on something else, though not "even if". */
static bool on_condition(const struct document *d, uint32_t head) {
    static const char *const marks[] = {"if", "unless", "provided", "providing", NULL};
    for (uint32_t k = token_dependent(d, head, NONE); k != NONE; k = token_dependent(d, head, k)) {
        if (d->tokens[k].deprel == DEP_ADVMOD && token_lemma_is(d, k, "conditionally")) {
            return true;
        }
        if (d->tokens[k].deprel != DEP_ADVCL) {
            continue;
        }
        for (uint32_t m = token_dependent(d, k, NONE); m != NONE && m < k; m = token_dependent(d, k, m)) {
            if (d->tokens[m].deprel == DEP_MARK && token_lemma_in(d, m, marks) &&
                !(m > 0 && slice_is_fold(token_text(d, m - 1), "even"))) {
                return true;
            }
        }
    }
    for (uint32_t i = head;
         i + 1 < d->token_count && i < head + ON_CONDITION && d->tokens[i].sentence == d->tokens[head].sentence; i++) {
        if (slice_is_fold(token_text(d, i), "conditional") && slice_is_fold(token_text(d, i + 1), "on")) {
            return true;
        }
    }
    return false;
}

/* "Begins to deport", "votes to remove": what has begun or been voted is done; forces that prepare are moving. */
static bool under_way(const struct document *d, const struct event *e) {
    static const char *const phases[] = {"begin", "start", "continue", "proceed", "resume", "vote", NULL};
    uint32_t verb = e->head < d->token_count && d->tokens[e->head].deprel == DEP_XCOMP ? d->tokens[e->head].head : NONE;
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t at = i == 0 ? verb : e->head;
        bool phase = at != NONE && at < d->token_count &&
                     (token_lemma_in(d, at, phases) || (e->type == EVENT_MOBILIZE && token_lemma_is(d, at, "prepare")));
        if (phase && tense_has_tree(d, at)) {
            enum tense tense = verb_tense(d, at);
            return tense == TENSE_PRESENT || tense == TENSE_PAST;
        }
    }
    return false;
}

/* Words that leave no doubt, whatever the network thinks of the act: "denied that they had agreed", "is weighing sanctions". */
static bool plain(const struct lexicon_status *told) {
    static const char *const words[] = {"deny", "denial", "weigh", "mull", "contemplate", "consider", NULL};
    return entry_in(told->entry, words);
}

static void set(struct event *e, enum event_status status, const struct event_signal *s, const char *why) {
    e->status = status;
    e->status_basis = (struct basis){ORIGIN_RULE, s->status[status], why};
}

/* What the words around the anchor say against the rest (unreal.h), and that whoever threatens has done so: in the gold records none of
 * 158 threats hangs on a condition itself. */
static void correct(const struct document *d, const struct lexicon *lex, const struct event_signal *s,
                    struct event *e) {
    if (e->head >= d->token_count) {
        return;
    }
    static const char *const allows[] = {"allow", "permit", "let", NULL};
    enum event_type open;
    if (unreal_left_open(d, lex, e->head, &open) && open == e->type) {
        set(e, STATUS_POSSIBLE, s, "not ruled out");
    } else if (e->status == STATUS_NEGATED && unreal_denies_nothing(d, e->head)) {
        set(e, STATUS_ACTUAL, s, "denies nothing");
    } else if (e->status == STATUS_NEGATED && e->type == EVENT_COERCE && token_lemma_in(d, e->head, allows)) {
        set(e, STATUS_ACTUAL, s, "not allowed"); /* not to allow is to forbid */
    } else if (e->status == STATUS_NEGATED && unreal_dated(d, e->head)) {
        set(e, STATUS_POSSIBLE, s, "no date");
    } else if (e->status == STATUS_PLANNED && unreal_latest(d, e->head)) {
        set(e, STATUS_ACTUAL, s, "one more");
    } else if (e->status != STATUS_NEGATED && e->type != EVENT_REJECT && unreal_undone(d, e->head)) {
        set(e, STATUS_NEGATED, s, "did not come about");
    } else if (e->type == EVENT_THREATEN && (e->status == STATUS_CONDITIONAL || e->status == STATUS_PLANNED)) {
        set(e, STATUS_ACTUAL, s, "threatened");
    } else if (e->status != STATUS_NEGATED && unreal_counterfactual(d, e->head)) {
        set(e, STATUS_CONDITIONAL, s, "counterfactual");
    }
}

void status_read(const struct document *d, const struct lexicon *lex, const struct event_signal *s, struct event *e) {
    bool spoken = by_speaking(e->type);
    e->status = likeliest(s);
    e->status_basis = (struct basis){ORIGIN_NETWORK, s->status[e->status], ""};
    if ((e->status == STATUS_PLANNED || e->status == STATUS_NEGATED) && announces(d, e)) {
        e->status = STATUS_ACTUAL;
        e->status_basis = (struct basis){ORIGIN_RULE, s->status[STATUS_ACTUAL], "announced"};
    }
    if (e->status == STATUS_NEGATED && e->type == EVENT_REJECT && !denied(d, e->head)) {
        e->status = STATUS_ACTUAL; /* to reject is done, though it says no */
        e->status_basis = (struct basis){ORIGIN_RULE, s->status[STATUS_ACTUAL], "no negation"};
    }
    bool given_way = e->type == EVENT_CONCEDE && strcmp(e->status_basis.entry, "announced") == 0;
    struct lexicon_status told;
    if (lex != NULL && !given_way && lexicon_status(lex, d, e->head, &told) && told.status != e->status &&
        (!spoken || told_of_speech(d, e->head, e->type, &told)) && (s->status[told.status] >= ROOM || plain(&told))) {
        e->status = told.status;
        e->status_basis = (struct basis){ORIGIN_LEXICON, s->status[told.status], told.entry};
    }
    if (e->status == STATUS_PLANNED && under_way(d, e)) {
        e->status = STATUS_ACTUAL;
        e->status_basis = (struct basis){ORIGIN_RULE, s->status[STATUS_ACTUAL], "under way"};
    }
    if (e->status == STATUS_PLANNED && !spoken && e->type != EVENT_AGREE && on_condition(d, e->head)) {
        e->status = STATUS_CONDITIONAL;
        e->status_basis = (struct basis){ORIGIN_RULE, s->status[STATUS_CONDITIONAL], "on condition"};
    }
    correct(d, lex, s, e);
    e->background = old_time(d, s) || (lex != NULL && lexicon_background(lex, d, e->head, &told));
}
