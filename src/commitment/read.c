#include <string.h>

#include "base/error.h"
#include "commitment/commitment.h"
#include "commitment/parts.h"
#include "document/deadline.h"
#include "document/near.h"
#include "document/shares.h"
#include "encoder/heads.h"

#define MIN_FOUND 0.5f
/* An agreement less sure than this promises nothing by itself. */
#define MIN_PROMISE 0.4f
/* An event this many tokens before its act may still be the one that makes it. */
#define REACH 40
/* What it counts that the act hangs on the event's own word: "threatens | to retaliate". */
#define GOVERNS 0.4f

static const struct share_rule one_or_few = {
    .part = 0.35f, .enough = 0.12f, .linked = 0.1f, .empty = 1.0f, .loose = 0.4f, .most = 6};

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for commitments");
}

static bool makes_commitments(const struct event *e) {
    return e->type == EVENT_REQUEST || e->type == EVENT_AGREE || e->type == EVENT_THREATEN;
}

/* The event that makes the commitment: where the network points, else the nearest of a fitting type before the act. */
static uint32_t event_of(const struct document *d, const struct commitment_signal *s) {
    uint32_t best = NONE;
    float most = 0.2f;
    uint32_t sentence = d->tokens[s->first_token].sentence;
    uint32_t start = ITEMS_FROM(d->events, d->event_count, event, tokens_back(s->first_token, NEAR_TOKENS));
    uint32_t head = tokens_head(d, s->first_token, s->end_token),
             governor = head < d->token_count ? d->tokens[head].head : NONE;
    for (uint32_t i = start; i < d->event_count; i++) {
        const struct event *e = &d->events[i];
        if (e->first_token > s->end_token + REACH) {
            break;
        }
        float p = pointer_mass(&s->event, e->first_token, e->end_token);
        bool touches = e->first_token < s->end_token && s->first_token < e->end_token;
        bool governs = governor < e->end_token && governor >= e->first_token;
        bool near = d->tokens[e->first_token].sentence == sentence && e->first_token <= s->end_token &&
                    s->first_token < e->end_token + REACH;
        float sum = p + (makes_commitments(e) && near ? touches ? 0.35f : 0.25f : 0) +
                    (makes_commitments(e) && governs ? GOVERNS : 0);
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best;
}

static bool copy_list(struct document *d, struct list *to, const struct list *from) {
    for (uint32_t i = 0; i < from->count; i++) {
        if (!list_has(to, from->at[i]) && !list_add(d, to, from->at[i])) {
            return false;
        }
    }
    return true;
}

static bool choose(struct document *d, const struct pointer *p, uint32_t from, struct list *out) {
    struct shares shares;
    shares_begin(&shares);
    shares_add(d, &shares, p, from, 1);
    shares_sort(&shares);
    return shares_choose(d, &shares, &one_or_few, out);
}

/* Whose commitment it is and towards whom: as the event says, where there is one, else as the act points. */
static bool set_parties(struct document *d, struct commitment *c, const struct commitment_signal *s) {
    const struct event *e = c->event != NONE ? &d->events[c->event] : NULL;
    if (e != NULL && !copy_list(d, &c->issuer, &e->actor)) {
        return false;
    }
    if (e != NULL && !copy_list(d, &c->addressee, &e->recipient)) {
        return false;
    }
    if (s != NULL && c->issuer.count == 0 && !choose(d, &s->issuer, c->first_token, &c->issuer)) {
        return false;
    }
    return s == NULL || c->addressee.count > 0 || e != NULL || choose(d, &s->addressee, c->first_token, &c->addressee);
}

/* The class of a kind: what harms, what does good, what is asked. */
static int class_of(enum commitment_kind kind) {
    return kind == COMMIT_THREAT || kind == COMMIT_ULTIMATUM ? 0 : kind == COMMIT_DEMAND ? 2 : 1;
}

/* "Should | withdraw": what another one is to do. */
static bool owed(const struct document *d, uint32_t verb) {
    for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
        if (parts_duty_word(d, k)) {
            return true;
        }
    }
    return false;
}

/* What the word that governs the act makes of it: "threatened to …", "agreed to …"; COMMITMENT_KINDS where none does. */
static enum commitment_kind governed(const struct document *d, const struct lexicon *lex, const struct commitment *c) {
    uint32_t token = tokens_head(d, c->first_token, c->end_token);
    if (owed(d, token)) {
        return COMMIT_DEMAND;
    }
    for (uint32_t up = 0; lex != NULL && up < 3 && token < d->token_count; up++) {
        enum deprel r = (enum deprel)d->tokens[token].deprel;
        if (r != DEP_XCOMP && r != DEP_CCOMP && r != DEP_ACL && r != DEP_OBJ && r != DEP_OBL && r != DEP_NMOD &&
            r != DEP_CONJ && r != DEP_ADVCL) {
            break;
        }
        token = d->tokens[token].head;
        struct lexicon_commitment told;
        static const char *const deals[] = {"agreement", "deal", "accord", "pact", NULL};
        if (token < d->token_count && r == DEP_ACL && one_of(d, token, deals)) {
            return COMMIT_PROMISE;
        }
        if (token < d->token_count && r != DEP_CONJ && lexicon_commitment(lex, d, token, &told)) {
            return told.kind;
        }
    }
    return COMMITMENT_KINDS;
}

/* The network tags acts better than it tells their kinds: the governing word and harmful words overrule it. */
static void correct_kind(const struct document *d, const struct lexicon *lex, struct commitment *c) {
    enum commitment_kind word = governed(d, lex, c);
    if (word == COMMITMENT_KINDS && c->event != NONE && d->events[c->event].type == EVENT_THREATEN) {
        word = COMMIT_THREAT;
    }
    if (word != COMMITMENT_KINDS && class_of(word) != class_of(c->kind)) {
        c->kind = word;
    }
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    if (c->kind == COMMIT_PROMISE && head < d->token_count && parts_negated(d, head) && parts_conditional(d, head) &&
        !parts_harmful(d, lex, c->first_token, c->end_token)) {
        c->kind = COMMIT_THREAT; /* "will not help unless …" */
    }
    static const char *const offers[] = {"offer", "invite", NULL}, *const plans[] = {"propose", NULL};
    uint32_t by = head < d->token_count ? d->tokens[head].head : NONE;
    if (c->kind == COMMIT_PROMISE && (one_of(d, by, offers) || one_of(d, by, plans))) {
        c->kind = one_of(d, by, offers) ? COMMIT_OFFER : COMMIT_PROPOSAL;
    }
    bool threatens = c->event != NONE && d->events[c->event].type == EVENT_THREATEN;
    if (c->kind == COMMIT_THREAT && word == COMMITMENT_KINDS && !threatens &&
        parts_relief(d, c->first_token, c->end_token)) {
        c->kind = COMMIT_PROMISE; /* "will end the strikes" */
    }
    if (class_of(c->kind) == 1 && c->kind != COMMIT_PROPOSAL && parts_harm(d, lex, c->first_token, c->end_token)) {
        c->kind = COMMIT_THREAT;
    }
}

/* An ultimatum is a threat with a demand and a last day, or one that is called so. */
static void settle_kind(const struct document *d, struct commitment *c) {
    static const char *const words[] = {"ultimatum", "deadline"};
    bool named = false;
    uint32_t sentence = d->tokens[c->first_token].sentence;
    for (uint32_t i = c->first_token > 30 ? c->first_token - 30 : 0; i < c->end_token + 15 && i < d->token_count; i++) {
        if (d->tokens[i].sentence == sentence) {
            named = named || token_lemma_is(d, i, words[0]) || token_lemma_is(d, i, words[1]);
        }
    }
    if (c->kind == COMMIT_THREAT && !span_empty(c->condition) && (c->due.year != 0 || named)) {
        c->kind = COMMIT_ULTIMATUM;
    }
}

#define FOUGHT_BACK 4u /* so many events before, "both countries" are looked for in what is no meeting */

/* Whether one of one state and one of another take part, and nobody else. */
static bool two_states(const struct document *d, const struct event *e) {
    return e->actor.count == 1 && e->recipient.count == 1 && d->actors[e->actor.at[0]].country_count > 0 &&
           d->actors[e->recipient.at[0]].country_count > 0 && !parts_same_side(d, e->actor.at[0], e->recipient.at[0]);
}

/* "They agreed to meet": those who stand on both sides of the meeting told before are the issuers. */
static bool joint_issuers(struct document *d, struct commitment *c) {
    static const char *const all[] = {"they",       "both",  "side",         "sides",    "leader",     "president",
                                      "minister",   "party", "interlocutor", "official", "country",    "nation",
                                      "delegation", "state", "neighbour",    "neighbor", "government", "bloc",
                                      NULL};
    if (c->event == NONE || c->issuer.count > 1 || class_of(c->kind) != 1 || d->events[c->event].type != EVENT_AGREE) {
        return true;
    }
    const struct event *made = &d->events[c->event];
    uint32_t subject = made->head;
    for (uint32_t up = 0; up < 3 && subject < d->token_count; up++) {
        uint32_t k = token_dependent_by(d, subject, DEP_NSUBJ);
        if (k != NONE) {
            subject = k;
            break;
        }
        subject = d->tokens[subject].head;
    }
    if (subject >= d->token_count || !one_of(d, subject, all) || d->tokens[subject].upos == UPOS_VERB) {
        return true;
    }
    bool plural = d->tokens[subject].upos == UPOS_PRON || slice_is_fold(token_text(d, subject), "both") ||
                  strstr(d->tokens[subject].feats, "Plur") != NULL;
    uint32_t m = mention_at(d, subject);
    bool class = m != NONE && d->mentions[m].form == FORM_NOMINAL && strcmp(d->tokens[subject].xpos, "NNS") == 0;
    for (uint32_t i = c->event, n = 0; plural && i-- > 0 && n < 16; n++) {
        const struct event *e = &d->events[i];
        if (e->actor.count == 0 || e->actor.count + e->recipient.count < 2 ||
            (e->type != EVENT_CONSULT && !(class && n < FOUGHT_BACK && two_states(d, e)))) {
            continue;
        }
        if (c->issuer.count == 1 && !list_has(&e->actor, c->issuer.at[0]) &&
            !list_has(&e->recipient, c->issuer.at[0]) && !(class && two_states(d, e))) {
            return true;
        }
        if (class && two_states(d, e)) {
            c->issuer.count = 0;
        }
        return copy_list(d, &c->issuer, &e->actor) && copy_list(d, &c->issuer, &e->recipient);
    }
    return true;
}

#define CLAIMS_AROUND 8

static void set_claims(struct document *d, struct commitment *c, bool *memory) {
    if (c->event != NONE) {
        *memory = copy_list(d, &c->claims, &d->events[c->event].claims) &&
                  copy_list(d, &c->said_by, &d->events[c->event].said_by);
        return;
    }
    /* From the last claim that begins before the act outwards; they are listed from the outermost inwards. */
    uint32_t around[CLAIMS_AROUND], count = 0;
    uint32_t i = ITEMS_FROM(d->claims, d->claim_count, claim, c->first_token + 1);
    for (i = i > 0 ? i - 1 : NONE; i < d->claim_count && count < CLAIMS_AROUND; i = d->claims[i].inside) {
        if (span_holds(d->claims[i].at, c->at)) {
            around[count++] = i;
        }
    }
    while (count > 0) {
        i = around[--count];
        *memory = *memory && list_add(d, &c->claims, i) && copy_list(d, &c->said_by, &d->claims[i].via) &&
                  copy_list(d, &c->said_by, &d->claims[i].source);
    }
}

static att_status complete(struct document *d, struct commitment *c, const struct commitment_signal *s,
                           att_error *err) {
    c->at = span_of_tokens(d, c->first_token, c->end_token);
    if (!set_parties(d, c, s) || !joint_issuers(d, c) || !parts_issuer(d, c) ||
        !(class_of(c->kind) != 1 ? parts_term(d, c) : parts_answered(d, c))) {
        return no_memory(err);
    }
    if (span_empty(c->condition)) {
        parts_condition(d, c, s);
    }
    parts_due(d, c, s);
    parts_trim(d, c);
    settle_kind(d, c);
    bool memory = parts_addressee(d, c) && parts_affected(d, c);
    if (memory) {
        set_claims(d, c, &memory);
    }
    return memory ? ATT_OK : no_memory(err);
}

static struct commitment *begin(struct document *d, uint32_t first, uint32_t end, enum commitment_kind kind,
                                uint32_t event) {
    struct commitment *c = document_add_commitment(d);
    if (c != NULL) {
        c->first_token = first;
        c->end_token = end;
        c->kind = kind;
        c->event = event;
        c->due_time = NONE;
    }
    return c;
}

/* "Asked not to be named": what the lexicon knows to be no event makes no commitment either. */
static bool governed_by_nothing(const struct document *d, const struct lexicon *lex, uint32_t first, uint32_t end) {
    struct lexicon_hit hit;
    uint32_t verb = d->tokens[tokens_head(d, first, end)].head;
    return lex != NULL && verb < d->token_count && d->tokens[verb].upos == UPOS_VERB &&
           lexicon_anchor(lex, d, verb, verb + 1, EVENT_TYPES, &hit) && (hit.flags & LEXICON_NOTHING) != 0;
}

/* "Fully | open the strait": a piece that says nothing of its own. */
static bool is_adverb(const struct document *d, const struct commitment_signal *s) {
    return s->end_token == s->first_token + 1 && d->tokens[s->first_token].upos == UPOS_ADV;
}

/* The network cuts acts in two ("the soldiers" | "return to barracks"): pieces of one kind that touch are one act, which begins at
 * its verb where the first piece is what the verb's subject. The surer piece's pointers stay. */
static void join_pieces(struct document *d) {
    struct commitment_signal *all = d->signals.commitments;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->signals.commitment_count; i++) {
        struct commitment_signal *a = kept > 0 ? &all[kept - 1] : NULL, *b = &all[i];
        bool touch = a != NULL && a->score >= MIN_FOUND && b->score >= MIN_FOUND && b->first_token >= a->end_token &&
                     b->first_token <= a->end_token + 1 && b->end_token <= d->token_count &&
                     (a->kind == b->kind || is_adverb(d, a)) &&
                     d->tokens[a->first_token].sentence == d->tokens[b->first_token].sentence;
        for (uint32_t t = touch ? a->end_token : 0; touch && t < b->first_token; t++) {
            touch = d->tokens[t].upos != UPOS_CCONJ && d->tokens[t].upos != UPOS_PUNCT;
        }
        if (!touch) {
            all[kept++] = *b;
            continue;
        }
        uint32_t head = tokens_head(d, a->first_token, a->end_token);
        bool subject = d->tokens[head].deprel == DEP_NSUBJ || d->tokens[head].deprel == DEP_NSUBJ_PASS;
        uint32_t first = subject ? b->first_token : a->first_token, end = b->end_token;
        if (b->score > a->score || a->kind != b->kind) {
            *a = *b;
        }
        a->first_token = first;
        a->end_token = end;
    }
    d->signals.commitment_count = kept;
}

static att_status add_signalled(struct document *d, const struct lexicon *lex, const struct commitment_signal *s,
                                bool *made_by, att_error *err) {
    uint32_t event = event_of(d, s), first = s->first_token, end = s->end_token;
    parts_mend(d, &first, &end);
    const struct commitment *last = d->commitment_count > 0 ? &d->commitments[d->commitment_count - 1] : NULL;
    bool told = last != NULL && first < last->end_token && last->first_token < end && last->event == event;
    bool denied = event != NONE && d->events[event].type == EVENT_AGREE && d->events[event].status == STATUS_NEGATED;
    if (told || denied || governed_by_nothing(d, lex, first, end)) { /* "failed to agree on a truce" */
        return ATT_OK;
    }
    struct commitment *c = begin(d, first, end, s->kind, event);
    if (c == NULL) {
        return no_memory(err);
    }
    c->basis = (struct basis){ORIGIN_NETWORK, s->score * s->kind_score, "act"};
    correct_kind(d, lex, c);
    c->status = STATUS_ACTUAL;
    for (int i = 1; i < EVENT_STATUSES; i++) {
        c->status = s->status[i] > s->status[c->status] ? (enum event_status)i : c->status;
    }
    if (event != NONE) {
        made_by[event] = true;
        c->status = d->events[event].status == STATUS_POSSIBLE ? STATUS_POSSIBLE : c->status;
    }
    TRY(complete(d, c, s, err));
    if (c->issuer.count == 0) { /* nobody's commitment is none */
        d->commitment_count--;
    }
    return ATT_OK;
}

/* What kind an event makes by itself; COMMITMENT_KINDS where it makes none. */
static enum commitment_kind kind_of(const struct document *d, const struct lexicon *lex, const struct event *e) {
    if (!makes_commitments(e) || e->background || e->status == STATUS_NEGATED || e->status == STATUS_CONDITIONAL ||
        e->same_as != NONE || e->actor.count == 0) {
        return COMMITMENT_KINDS;
    }
    enum commitment_kind usual = e->type == EVENT_REQUEST ? COMMIT_DEMAND
                                 : e->type == EVENT_AGREE ? COMMIT_PROMISE
                                                          : COMMIT_THREAT;
    struct lexicon_commitment told;
    for (uint32_t i = e->first_token; lex != NULL && i < e->end_token; i++) {
        if (lexicon_commitment(lex, d, i, &told)) {
            bool harm = told.kind == COMMIT_THREAT || told.kind == COMMIT_ULTIMATUM;
            if (harm == (e->type == EVENT_THREATEN)) {
                return told.kind;
            }
        }
    }
    return usual;
}

static att_status add_by_event(struct document *d, const struct lexicon *lex, uint32_t event, att_error *err) {
    const struct event *e = &d->events[event];
    enum commitment_kind kind = kind_of(d, lex, e);
    if (kind == COMMITMENT_KINDS || (kind == COMMIT_PROMISE && e->basis.score < MIN_PROMISE)) {
        return ATT_OK;
    }
    uint32_t first, end;
    parts_act(d, e, &first, &end);
    parts_mend(d, &first, &end);
    bool own = false;
    for (uint32_t i = e->first_token; i < e->end_token; i++) {
        own = own || parts_own_order(d, i, e->actor.at[0]);
    }
    if (own || parts_empty(d, e, first, end)) {
        return ATT_OK;
    }
    struct commitment *c = begin(d, first, end, kind, event);
    if (c == NULL) {
        return no_memory(err);
    }
    c->basis = (struct basis){ORIGIN_RULE, d->events[event].basis.score, "the event makes it"};
    correct_kind(d, lex, c);
    c->status = d->events[event].status == STATUS_POSSIBLE ? STATUS_POSSIBLE : STATUS_ACTUAL;
    return complete(d, c, NULL, err);
}

/* Which commitment holds each token in its act, so that what the words tell is compared with its neighbours only. */
struct taken {
    uint32_t *by;  /* per token; NONE */
    bool *dropped; /* per commitment */
    uint32_t room;
};

static void take(const struct document *d, struct taken *t, uint32_t commitment) {
    const struct commitment *c = &d->commitments[commitment];
    for (uint32_t i = c->first_token; i < c->end_token && i < d->token_count; i++) {
        t->by[i] = commitment;
    }
}

/* Drops the commitments whose acts lie in first … end; the last one's parties are the heirs. */
static void drop(struct document *d, struct taken *t, uint32_t first, uint32_t end, struct list *issuer,
                 struct list *addressee) {
    for (uint32_t i = first; i < end && i < d->token_count; i++) {
        uint32_t c = t->by[i];
        if (c == NONE || t->dropped[c]) {
            continue;
        }
        t->dropped[c] = true;
        *issuer = issuer->count == 0 ? d->commitments[c].issuer : *issuer;
        *addressee = addressee->count == 0 ? d->commitments[c].addressee : *addressee;
    }
}

static bool is_taken(const struct taken *t, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        if (t->by[i] != NONE && !t->dropped[t->by[i]]) {
            return true;
        }
    }
    return false;
}

/* An alternative replaces what the network made of its words; anything else told gives way to that. */
static att_status add_by_rule(struct document *d, struct taken *taken, const struct by_rule *t, bool replaces,
                              att_error *err) {
    struct list issuer = {0}, addressee = {0};
    if (replaces) {
        uint32_t from, to;
        tokens_of_span(d, t->condition, &from, &to);
        drop(d, taken, from, to, &issuer, &addressee);
        drop(d, taken, t->from != NONE ? t->from : t->first, t->end, &issuer, &addressee);
    }
    if (is_taken(taken, t->first, t->end)) {
        return ATT_OK;
    }
    struct commitment *c = d->commitment_count < taken->room ? begin(d, t->first, t->end, t->kind, t->event) : NULL;
    if (c == NULL) {
        return no_memory(err);
    }
    c->basis = (struct basis){ORIGIN_RULE, 0.5f, t->rule};
    c->condition = t->condition;
    c->status = STATUS_ACTUAL;
    bool memory = t->issuer == NONE ? copy_list(d, &c->issuer, &issuer) : list_add(d, &c->issuer, t->issuer);
    memory = memory && (t->addressee == NONE ? copy_list(d, &c->addressee, &addressee)
                                             : list_add(d, &c->addressee, t->addressee));
    if (!memory) {
        return no_memory(err);
    }
    TRY(complete(d, c, NULL, err));
    if (c->issuer.count == 0) {
        d->commitment_count--;
        return ATT_OK;
    }
    struct date from = {0}, due = {0};
    if (t->time != NONE && (!t->term || time_deadline(d, t->time, &from, &due))) {
        c->due = t->day.year != 0 ? t->day : t->term ? due : d->times[t->time].from;
        c->due_from = from;
        c->due_time = t->time;
        c->due_basis = (struct basis){ORIGIN_RULE, 0.5f, t->term ? "time given" : "starts then"};
    }
    take(d, taken, d->commitment_count - 1);
    return ATT_OK;
}

static void remove_dropped(struct document *d, const struct taken *t) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        if (!t->dropped[i]) {
            d->commitments[kept++] = d->commitments[i];
        }
    }
    d->commitment_count = kept;
}

static att_status add_all_by_rule(struct document *d, const struct lexicon *lex, struct arena *scratch,
                                  att_error *err) {
    struct by_rule t;
    struct taken taken = {.room = 2 * d->commitment_count + d->event_count + 3 * d->token_count};
    taken.by = arena_array(scratch, d->token_count + (size_t)1, sizeof *taken.by);
    taken.dropped = arena_array(scratch, taken.room + (size_t)1, sizeof *taken.dropped);
    if (taken.by == NULL || taken.dropped == NULL) {
        return no_memory(err);
    }
    memset(taken.by, 0xff, d->token_count * sizeof *taken.by);
    for (uint32_t i = 0; i < d->commitment_count;
         i++) { /* the network's acts stand first: what events make of the same words goes */
        taken.dropped[i] = d->commitments[i].basis.origin == ORIGIN_RULE &&
                           is_taken(&taken, d->commitments[i].first_token, d->commitments[i].end_token);
        if (!taken.dropped[i]) {
            take(d, &taken, i);
        }
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (parts_measure(d, i, &t)) {
            TRY(add_by_rule(d, &taken, &t, false, err));
        }
    }
    for (uint32_t i = 0; i < d->token_count; i++) {
        if (parts_alternative(d, i, &t)) {
            TRY(add_by_rule(d, &taken, &t, true, err));
        } else if (parts_grant(d, i, &t) || parts_terms(d, lex, i, &t)) {
            TRY(add_by_rule(d, &taken, &t, true, err));
        } else if (parts_intention(d, lex, i, &t) || parts_order(d, lex, i, &t) || parts_duty(d, i, &t) ||
                   parts_noun(d, lex, i, &t) || parts_plea(d, i, &t)) {
            TRY(add_by_rule(d, &taken, &t, false, err));
        }
    }
    for (uint32_t i = 0, count = d->commitment_count; i < count; i++) {
        if (!taken.dropped[i] && parts_return(d, i, &t)) {
            TRY(add_by_rule(d, &taken, &t, false, err));
        }
    }
    remove_dropped(d, &taken);
    return ATT_OK;
}

att_status commitment_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    bool *made_by = arena_array(scratch, d->event_count + (size_t)1, sizeof *made_by);
    if (made_by == NULL) {
        return no_memory(err);
    }
    join_pieces(d);
    for (uint32_t i = 0; i < d->signals.commitment_count; i++) {
        if (d->signals.commitments[i].score >= MIN_FOUND) {
            TRY(add_signalled(d, r->lexicon, &d->signals.commitments[i], made_by, err));
        }
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (!made_by[i]) {
            TRY(add_by_event(d, r->lexicon, i, err));
        }
    }
    return add_all_by_rule(d, r->lexicon, scratch, err);
}
