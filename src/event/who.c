#include "event/who.h"

#include "base/error.h"
#include "document/shares.h"
#include "event/roles.h"

static const struct share_rule rule = {
    .part = 0.45f, .told = 0.30f, .enough = 0.10f, .linked = 0.10f, .empty = 1.0f, .loose = 0.35f, .most = 8};

/* Of those who meet or agree, the pointer's probability is shared between all. */
static const struct share_rule joint_rule = {
    .part = 0.20f, .told = 0.30f, .enough = 0.10f, .linked = 0.10f, .empty = 1.0f, .loose = 0.35f, .most = 8};

/* "Pledged", "his commitment to Birch": what one side gives another. */
static const char *const one_sided[] = {"offer",      "pledge",   "promise",    "vow",     "commit",
                                        "commitment", "invite",   "invitation", "propose", "proposal",
                                        "approve",    "approval", "assure",     NULL};
/* "Clashes between Alder and Birch". */
static const char *const mutual[] = {"clash",    "fighting", "battle",        "skirmish",  "firefight",
                                     "gunfight", "shootout", "confrontation", "hostility", NULL};

static bool anchor_has(const struct document *d, const struct event *e, const char *const *lemmas) {
    for (uint32_t i = e->first_token; i < e->end_token && i < d->token_count; i++) {
        if (token_lemma_in(d, i, lemmas)) {
            return true;
        }
    }
    return false;
}

bool event_joint(const struct document *d, const struct event *e) {
    switch (e->type) {
    case EVENT_CONSULT:
    case EVENT_COOPERATE:
        return true;
    case EVENT_AGREE:
        return !anchor_has(d, e, one_sided);
    case EVENT_ASSAULT:
        return anchor_has(d, e, mutual);
    default:
        return false;
    }
}

/* What the tree tells, as if the pointers had seen so much of it. Chosen on labels that the model had not seen. */
#define SUBJECT 0.3f
#define OBJECT 0.2f
#define PARTNER 0.5f
#define CLASS 0.5f
#define LEFT 0.5f

#define MET_BACK 6u
#define MET 0.6f

/* A class of states or firms ("countries that buy oil") at which something is aimed is somebody, though no
 * name stands there; *actor is NONE for others. False without memory. */
static bool class_at(struct document *d, uint32_t token, uint32_t *actor) {
    static const char *const heads[] = {"countries", "nations",   "states",    "governments", "buyers",
                                        "importers", "exporters", "economies", "companies",   "allies"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        if (d->tokens[token].upos == UPOS_NOUN && slice_is_fold(token_text(d, token), heads[i])) {
            return shares_actor(d, token, actor);
        }
    }
    *actor = NONE;
    return true;
}

/* "They", "both": after a meeting, those who met. The joint event that tells who, in this sentence or one of the two before. */
static const struct event *met_before(const struct document *d, const struct event *e, uint32_t token) {
    static const char *const words[] = {"they", "both", NULL};
    if (!token_lemma_in(d, token, words) && !slice_is_fold(token_text(d, token), "they")) {
        return NULL;
    }
    uint32_t self = (uint32_t)(e - d->events), sentence = d->tokens[token].sentence;
    for (uint32_t i = self; i-- > 0 && self - i <= MET_BACK;) {
        const struct event *before = &d->events[i];
        if (before->head >= d->token_count || d->tokens[before->head].sentence + 2 < sentence) {
            return NULL;
        }
        if (before->type == EVENT_CONSULT && before->actor.count + before->recipient.count >= 2) {
            return before;
        }
    }
    return NULL;
}

static void lend_all(struct document *d, struct shares *to, const struct list *who, uint32_t token) {
    for (uint32_t i = 0; i < who->count; i++) {
        shares_lend(d, to, who->at[i], MET, token);
    }
}

static const char *const from[] = {"from", NULL};

/* Lends the pointers what the tree tells; false without memory. */
static bool lend(struct document *d, const struct event *e, struct shares *actor, struct shares *recipient) {
    struct roles roles;
    roles_read(d, e, &roles);
    for (uint32_t i = 0; i < roles.count; i++) {
        uint32_t token = roles.token[i], who = actor_at(d, token);
        float mass = OBJECT;
        if (who == NONE && roles.role[i] == ROLE_PATIENT) {
            if (!class_at(d, token, &who)) {
                return false;
            }
            mass = CLASS;
        }
        const struct event *met = roles.role[i] == ROLE_AGENT ? met_before(d, e, token) : NULL;
        if (met != NULL) {
            lend_all(d, actor, &met->actor, token);
            lend_all(d, actor, &met->recipient, token);
            continue;
        }
        if (who == NONE || roles.role[i] == ROLE_OTHER) {
            continue;
        }
        bool leaves = e->type == EVENT_RETREAT || e->type == EVENT_CONCEDE;
        if (leaves && token_case_in(d, token, from)) {
            mass = LEFT; /* "withdraws from Birch" */
        }
        bool with = roles.role[i] == ROLE_PARTNER && event_joint(d, e);
        bool acts = roles.role[i] == ROLE_AGENT || with;
        shares_lend(d, acts ? actor : recipient, who, with ? PARTNER : acts ? SUBJECT : mass, token);
    }
    return true;
}

/* Nobody acts on themselves: who stands on both sides stays where the network sees them more. */
static void part(struct event *e, const struct shares *actor, const struct shares *recipient) {
    for (uint32_t i = e->recipient.count; i-- > 0;) {
        uint32_t who = e->recipient.at[i];
        if (list_has(&e->actor, who)) {
            bool acts = shares_of(actor, who) >= shares_of(recipient, who);
            list_remove(acts ? &e->recipient : &e->actor, who);
        }
    }
}

/* Names in which no mention was seen: they mean somebody all the same. */
static bool read_loose(struct document *d, const struct knowledge *k, struct shares *s) {
    if (s->loose_token == NONE || s->loose <= rule.loose || s->loose <= s->none || k == NULL) {
        return true;
    }
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->mass[i] >= s->loose) {
            return true;
        }
    }
    uint32_t who;
    if (!named_at(d, k, s->loose_token, &who)) {
        return false;
    }
    if (who != NONE) {
        shares_lend(d, s, who, s->loose, s->loose_token);
        s->loose = 0;
    }
    return true;
}

att_status who_read(struct document *d, struct event *e, const struct event_signal *s, const struct knowledge *k,
                    att_error *err) {
    struct shares actor, recipient;
    shares_begin(&actor);
    shares_begin(&recipient);
    shares_add(d, &actor, &s->actor, e->head, 1);
    shares_add(d, &recipient, &s->recipient, e->head, 1);
    if (!read_loose(d, k, &actor) || !read_loose(d, k, &recipient) || !lend(d, e, &actor, &recipient)) {
        return fail(err, ATT_NO_MEMORY, "no memory for participants");
    }
    shares_sort(&actor);
    shares_sort(&recipient);
    if (!shares_choose(d, &actor, event_joint(d, e) ? &joint_rule : &rule, &e->actor) ||
        !shares_choose(d, &recipient, &rule, &e->recipient)) {
        return fail(err, ATT_NO_MEMORY, "no memory for participants");
    }
    part(e, &actor, &recipient);
    if (!parties_correct(d, e, &actor, &recipient)) {
        return fail(err, ATT_NO_MEMORY, "no memory for participants");
    }
    float a = actor.count > 0 ? actor.mass[0] : 0, b = recipient.count > 0 ? recipient.mass[0] : 0;
    e->who_basis = (struct basis){ORIGIN_NETWORK, e->actor.count > 0 ? a : b, "pointer"};
    return ATT_OK;
}
