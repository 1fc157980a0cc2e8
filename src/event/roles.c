#include "event/roles.h"

#include <string.h>

/* How far subjects are looked for above an anchor: "vowed to help to rebuild" is three verbs. */
#define CLIMB 4

static void add(struct roles *out, uint32_t token, enum argument_role role) {
    for (uint32_t i = 0; i < out->count; i++) {
        if (out->token[i] == token) {
            return;
        }
    }
    if (out->count < ROLE_TOKENS) {
        out->token[out->count] = token;
        out->role[out->count++] = (uint8_t)role;
    }
}

static const char *const of[] = {"of", NULL};

/* "About 300 of them", "dozens of farmers": the number stands for those it counts. */
static uint32_t counted(const struct document *d, uint32_t token) {
    static const char *const numbers[] = {"dozen", "hundred", "thousand", "some",  "many", "several", "most", "few",
                                          "none",  "all",     "each",     "score", "ten",  "member",  NULL};
    uint32_t of_what = token_dependent_by(d, token, DEP_NMOD);
    bool number = d->tokens[token].upos == UPOS_NUM || token_lemma_in(d, token, numbers);
    return number && of_what != NONE && token_case_in(d, of_what, of) ? of_what : token;
}

/* "The island of Alder", "the territory of Birch": the place stands for whose it is. */
static uint32_t owned(const struct document *d, uint32_t token) {
    static const char *const places[] = {"island",  "territory", "republic", "kingdom", "state",    "nation",
                                         "country", "soil",      "border",   "region",  "province", NULL};
    uint32_t of_what = token_lemma_in(d, token, places) ? token_dependent_by(d, token, DEP_NMOD) : NONE;
    return of_what != NONE && token_case_in(d, of_what, of) && actor_at(d, of_what) != NONE ? of_what : token;
}

/* A noun phrase and what is coordinated with it. */
static void add_all(const struct document *d, struct roles *out, uint32_t token, enum argument_role role) {
    add(out, actor_at(d, token) == NONE ? owned(d, counted(d, token)) : token, role);
    for (uint32_t i = token_dependent(d, token, NONE); i != NONE; i = token_dependent(d, token, i)) {
        if (d->tokens[i].deprel == DEP_CONJ && d->tokens[i].upos != UPOS_VERB) {
            add(out, i, role);
        }
    }
}

static bool passive(const struct document *d, uint32_t verb) {
    const struct token *t = &d->tokens[verb];
    return token_dependent_by(d, verb, DEP_AUX_PASS) != NONE || token_dependent_by(d, verb, DEP_NSUBJ_PASS) != NONE ||
           (t->deprel == DEP_ACL && strcmp(t->xpos, "VBN") == 0);
}

static const char *const by[] = {"by", NULL};
static const char *const with[] = {"with", "between", "among", "alongside", NULL};
static const char *const towards[] = {"against", "on", "to", "at", "of", "for", "toward", "towards", "from", NULL};
/* Verbs that carry an event noun as their object: who holds talks, talks. */
static const char *const light[] = {"hold",  "have",  "make",   "begin",    "start",  "conduct", "launch",
                                    "carry", "take",  "give",   "open",     "resume", "stage",   "continue",
                                    "mount", "reach", "sign",   "conclude", "attend", "impose",  "perform",
                                    "issue", "file",  "strike", "host",     "finish", "do",      NULL};

/* Verbs by whose subject an event noun is suffered: "face sanctions", "come under fire". */
static const char *const suffered[] = {"face", "suffer", "undergo", "sustain", "receive", "endure", "withstand", NULL};

/* "His arrest", "Vell's killing": what the possessor suffers. */
static const char *const suffered_nouns[] = {
    "killing",     "murder",      "assassination", "arrest",     "detention", "abduction",
    "kidnapping",  "death",       "execution",     "release",    "trial",     "conviction",
    "deportation", "expulsion",   "imprisonment",  "sentencing", "sentence",  "custody",
    "freedom",     "impeachment", "prosecution",   "dismissal",  "removal",   "extradition",
    "capture",     "indictment",  "poisoning",     "beating",    "torture",   NULL};

bool role_suffers_noun(const struct document *d, uint32_t noun, uint32_t possessor) {
    if (d->tokens[possessor].deprel != DEP_NMOD_POSS || !token_lemma_in(d, noun, suffered_nouns)) {
        return false;
    }
    for (uint32_t i = token_dependent(d, noun, NONE); i != NONE; i = token_dependent(d, noun, i)) {
        if (d->tokens[i].deprel == DEP_NMOD && token_case_in(d, i, of)) {
            return false; /* "Alder's killing of Birch" */
        }
    }
    return true;
}

#define UNDER_REACH 8

static bool is_suffered(const struct document *d, uint32_t noun, uint32_t verb) {
    if (d->tokens[noun].deprel == DEP_OBJ) {
        return token_lemma_in(d, verb, suffered);
    }
    for (uint32_t i = verb + 1; d->tokens[noun].deprel == DEP_OBL && i < noun && noun - verb < UNDER_REACH; i++) {
        if (slice_is_fold(token_text(d, i), "under")) {
            return true;
        }
    }
    return false;
}

/* "Clashed with | Birch": a preposition that the tree leaves to the verb. */
static bool behind_with(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token);
    uint32_t first = m != NONE ? d->mentions[m].first_token : token;
    while (first > 0 && d->tokens[first - 1].upos == UPOS_DET && d->tokens[first - 1].head == token) {
        first--;
    }
    return first > 0 && d->tokens[first - 1].deprel == DEP_CASE && d->tokens[first - 1].head == d->tokens[token].head &&
           slice_is_fold(token_text(d, first - 1), "with");
}

/* What depends on a verb or an event noun. */
static void below(const struct document *d, struct roles *out, uint32_t head) {
    bool verb = d->tokens[head].upos == UPOS_VERB;
    bool suffers = verb && passive(d, head);
    for (uint32_t i = token_dependent(d, head, NONE); i != NONE && out->count < ROLE_TOKENS;
         i = token_dependent(d, head, i)) {
        switch (d->tokens[i].deprel) {
        case DEP_NSUBJ:
            add_all(d, out, i, suffers ? ROLE_PATIENT : ROLE_AGENT);
            break;
        case DEP_NSUBJ_PASS:
            add_all(d, out, i, ROLE_PATIENT);
            break;
        case DEP_OBL_AGENT:
            add_all(d, out, i, ROLE_AGENT);
            break;
        case DEP_OBJ:
        case DEP_IOBJ:
            add_all(d, out, i, ROLE_PATIENT);
            break;
        case DEP_OBL:
        case DEP_NMOD:
            if (token_case_in(d, i, with) || behind_with(d, i)) {
                add_all(d, out, i, ROLE_PARTNER);
            } else if (token_case_in(d, i, by)) {
                add_all(d, out, i, ROLE_AGENT);
            } else if (token_case_in(d, i, towards)) {
                add_all(d, out, i, ROLE_PATIENT);
            } else {
                add(out, i, ROLE_OTHER);
            }
            break;
        case DEP_NMOD_POSS:
        case DEP_AMOD:
        case DEP_COMPOUND:
            if (!verb) {
                add_all(d, out, i, role_suffers_noun(d, head, i) ? ROLE_PATIENT : ROLE_AGENT);
            }
            break;
        default:
            break;
        }
    }
}

/* Verbs whose subject does what the infinitive says although they have an object: "promised them to leave". */
static const char *const subject_controls[] = {"promise", "vow", "threaten", "swear", "pledge", "offer", "use", NULL};

/* "Urged Norrland to leave", "gave them until Friday to leave": who is to do it is the object. */
static uint32_t object_control(const struct document *d, uint32_t verb, uint32_t up) {
    bool infinitive = token_dependent_by(d, verb, DEP_MARK) != NONE &&
                      slice_is_fold(token_text(d, token_dependent_by(d, verb, DEP_MARK)), "to");
    if (!infinitive || verb < up || passive(d, up) || token_lemma_in(d, up, subject_controls)) {
        return NONE;
    }
    uint32_t object = token_dependent_by(d, up, DEP_IOBJ);
    object = object == NONE ? token_dependent_by(d, up, DEP_OBJ) : object;
    return object != NONE && object < verb && actor_at(d, object) != NONE ? object : NONE;
}

/* The subject that an anchor without one of its own shares with the verb above it. */
static void above(const struct document *d, struct roles *out, uint32_t head) {
    for (int steps = 0; steps < CLIMB; steps++) {
        const struct token *t = &d->tokens[head];
        uint32_t up = t->head;
        if (up >= d->token_count) {
            return;
        }
        if (t->deprel == DEP_ACL || t->deprel == DEP_ACL_RELCL) {
            if (d->tokens[up].upos != UPOS_VERB && t->upos == UPOS_VERB) {
                bool suffers = passive(d, head);
                if (t->deprel == DEP_ACL && (suffers || strcmp(t->xpos, "VBG") == 0)) {
                    add(out, up, suffers ? ROLE_PATIENT : ROLE_AGENT);
                }
            }
            return;
        }
        bool shares = t->deprel == DEP_XCOMP || t->deprel == DEP_CONJ || t->deprel == DEP_ADVCL;
        bool carried =
            (t->deprel == DEP_OBJ || t->deprel == DEP_OBL) && t->upos != UPOS_VERB && token_lemma_in(d, up, light);
        bool borne = t->upos != UPOS_VERB && is_suffered(d, head, up);
        if (!shares && !carried && !borne) {
            return;
        }
        bool suffers = passive(d, up);
        bool found = false;
        uint32_t object = t->deprel == DEP_XCOMP || t->deprel == DEP_ADVCL ? object_control(d, head, up) : NONE;
        if (object != NONE) {
            add_all(d, out, object, passive(d, head) ? ROLE_PATIENT : ROLE_AGENT);
            return;
        }
        for (uint32_t i = token_dependent(d, up, NONE); i != NONE; i = token_dependent(d, up, i)) {
            if (d->tokens[i].deprel == DEP_NSUBJ || (suffers && d->tokens[i].deprel == DEP_NSUBJ_PASS)) {
                bool patient = borne || (t->deprel == DEP_CONJ && suffers && passive(d, head));
                add_all(d, out, i, patient ? ROLE_PATIENT : ROLE_AGENT);
                found = true;
            }
            if (carried && d->tokens[i].deprel == DEP_OBL && token_case_in(d, i, with)) {
                add_all(d, out, i, ROLE_PARTNER);
            }
        }
        if (found) {
            return;
        }
        head = up;
    }
}

void roles_read(const struct document *d, const struct event *e, struct roles *out) {
    out->count = 0;
    if (e->head >= d->token_count) {
        return;
    }
    below(d, out, e->head);
    for (uint32_t i = e->first_token; i < e->end_token && i < d->token_count; i++) {
        if (i != e->head && (d->tokens[i].upos == UPOS_NOUN || d->tokens[i].upos == UPOS_VERB) &&
            mention_at(d, i) == NONE) {
            below(d, out, i);
        }
    }
    bool agent = false;
    for (uint32_t i = 0; i < out->count; i++) {
        agent |= out->role[i] == ROLE_AGENT;
    }
    if (!agent) {
        above(d, out, e->head);
    }
}
