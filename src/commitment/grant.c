/* Time that somebody is given: "gave them until Friday to leave", "were given five days to respond", "have until noon to leave". */
#include "commitment/parts.h"

/* So many words stand at most between the verb and the infinitive, and between the time and the infinitive. */
#define REACH 16u
#define GAP 3u

static const char *const verbs[] = {"give", "allow", "grant", NULL};

/* The infinitive's verb behind `from`, with its "to" at once or after an adverb. */
static uint32_t infinitive(const struct document *d, uint32_t from) {
    uint32_t sentence = d->tokens[from - 1].sentence;
    for (uint32_t i = from; i < from + GAP && i + 1 < d->token_count && d->tokens[i + 1].sentence == sentence; i++) {
        if (slice_is_fold(token_text(d, i), "to") && d->tokens[i + 1].upos == UPOS_VERB) {
            return i + 1;
        }
    }
    return NONE;
}

static bool has_time(const struct document *d, uint32_t verb) {
    return token_lemma_is(d, verb, "have") && d->tokens[verb].upos == UPOS_VERB;
}

/* Who gets the time: the object, of a passive and of "have" the subject. */
static uint32_t receiver(const struct document *d, uint32_t verb) {
    static const enum deprel roles[] = {DEP_IOBJ, DEP_NSUBJ_PASS, DEP_OBJ, DEP_NSUBJ};
    size_t count = has_time(d, verb) ? sizeof roles / sizeof *roles : sizeof roles / sizeof *roles - 1;
    for (size_t i = 0; i < count; i++) {
        uint32_t k = token_dependent_by(d, verb, roles[i]);
        if (k != NONE && actor_at(d, k) != NONE) {
            return actor_at(d, k);
        }
    }
    return NONE;
}

bool parts_grant_to(const struct document *d, uint32_t verb, struct grant *out) {
    bool has = has_time(d, verb);
    if (d->tokens[verb].upos != UPOS_VERB || (!has && !token_lemma_in(d, verb, verbs)) || parts_negated(d, verb)) {
        return false;
    }
    uint32_t sentence = d->tokens[verb].sentence;
    uint32_t i = ITEMS_FROM(d->times, d->time_count, timex, verb + 1);
    for (; i < d->time_count && d->times[i].first_token < verb + REACH &&
           d->tokens[d->times[i].first_token].sentence == sentence;
         i++) {
        const struct timex *t = &d->times[i];
        uint32_t act = infinitive(d, t->end_token);
        /* "Has ten days to appeal" is anybody's term; "has until Friday to" was set by somebody. */
        if (act != NONE && (t->relation == RELATION_UNTIL || (t->type == TIMEX_DURATION && !has))) {
            *out = (struct grant){.who = receiver(d, verb), .act = act, .time = i, .set = !has};
            return out->who != NONE;
        }
    }
    return false;
}

bool parts_grant(const struct document *d, uint32_t verb, struct by_rule *out) {
    struct grant grant;
    if (!parts_grant_to(d, verb, &grant)) {
        return false;
    }
    *out = (struct by_rule){
        .kind = COMMIT_DEMAND, .event = NONE, .time = grant.time, .term = true, .from = verb, .rule = "time given"};
    parts_phrase(d, grant.act, &out->first, &out->end);
    out->addressee = grant.who;
    if (!grant.set) { /* who says that they have it has given it */
        out->issuer = parts_asker(d, verb, grant.who);
        return out->issuer != NONE;
    }
    uint32_t subject = token_dependent_by(d, verb, DEP_NSUBJ), agent = token_dependent_by(d, verb, DEP_OBL_AGENT);
    out->issuer = subject != NONE ? actor_at(d, subject) : agent != NONE ? actor_at(d, agent) : parts_doer(d, verb);
    out->issuer = out->issuer == grant.who ? NONE : out->issuer;
    return true;
}
