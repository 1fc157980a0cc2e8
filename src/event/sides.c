#include "event/sides.h"

#include <math.h>
#include <string.h>

#include "document/near.h"
#include "document/shares.h"
#include "encoder/heads.h"
#include "event/roles.h"

/* Words that a pointer gives less than this make nobody a candidate. */
#define FAINT 0.02f
#define EVENT_VALUES (EVENT_TYPES + RELATIONS + 6)
#define RELATIONS 16u
#define CLIMB 8u /* steps up the tree from either end */
#define AROUND 3u
#define PLACE_BACK 8u  /* tokens of the name before a comma */
#define EVENTS_NEAR 6u /* anchors asked whether a word is one */

/* What all candidates of one event share. */
struct look {
    const struct document *d;
    const struct event *e;
    uint32_t event, same;
    const struct event_signal *signal;
    struct shares acts, suffers, says;
    struct roles roles;
    uint32_t up[CLIMB + 1], up_count; /* the anchor's head and what it hangs on */
    float of_event[EVENT_VALUES];
};

/* Values are written one after the other. */
struct pen {
    float *at;
    uint32_t count;
};

static void put(struct pen *p, float value) {
    if (p->count < SIDE_VALUES) {
        p->at[p->count] = value;
    }
    p->count++;
}

static void put_if(struct pen *p, bool yes) {
    put(p, yes ? 1 : 0);
}

static bool word_in_fold(struct slice word, const char *const *words) {
    for (; *words != NULL; words++) {
        if (slice_is_fold(word, *words)) {
            return true;
        }
    }
    return false;
}

/* One of `count`; none of them where `which` is no less. */
static void put_one_of(struct pen *p, uint32_t which, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        put_if(p, i == which);
    }
}

/* ---- candidates ---------------------------------------------------------------------------------------------------- */

struct found {
    struct side *at;
    uint32_t count;
};

static void add_one(struct found *f, uint32_t actor, uint32_t token) {
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->at[i].actor == actor) {
            return;
        }
    }
    if (f->count < SIDES) {
        f->at[f->count].actor = actor;
        f->at[f->count++].token = token;
    }
}

/* "Both leaders" are the two. */
static void add(const struct document *d, struct found *f, uint32_t actor, uint32_t token) {
    if (actor == NONE) {
        return;
    }
    const struct actor *a = &d->actors[actor];
    add_one(f, a->part_one != NONE ? a->part_one : actor, token);
    if (a->part_two != NONE) {
        add_one(f, a->part_two, token);
    }
}

static void add_list(const struct document *d, struct found *f, const struct list *l, uint32_t head) {
    for (uint32_t i = 0; i < l->count; i++) {
        uint32_t m = d->actors[l->at[i]].first_mention;
        add_one(f, l->at[i], m < d->mention_count ? d->mentions[m].head : head);
    }
}

static void add_pointed(const struct document *d, struct found *f, const struct pointer *p) {
    for (uint32_t i = 0; i < p->count; i++) {
        if (p->p[i] >= FAINT) {
            add(d, f, actor_at(d, p->token[i]), p->token[i]);
        }
    }
}

/* Those of the sentence, from the anchor outwards, and for each candidate the mention nearest to it. */
static void add_near(const struct document *d, struct found *f, uint32_t head) {
    uint32_t sentence = d->tokens[head].sentence;
    if (sentence >= d->sentence_count) {
        return;
    }
    uint32_t first = d->sentences[sentence].first_token, end = d->sentences[sentence].end_token;
    bool seen[SIDES] = {false};
    for (uint32_t step = 0; step <= NEAR_TOKENS && (step <= head - first || head + step < end); step++) {
        for (int way = 0; way < (step == 0 ? 1 : 2); way++) {
            uint32_t token = way == 0 ? head - step : head + step;
            uint32_t m = step <= head - first || way == 1 ? mention_at(d, token) : NONE;
            if (m == NONE || token >= end || d->mentions[m].head != token) {
                continue;
            }
            add(d, f, d->mentions[m].actor, token);
            for (uint32_t i = 0; i < f->count; i++) {
                uint32_t who = d->mentions[m].actor;
                const struct actor *a = &d->actors[who];
                bool its = f->at[i].actor == who || f->at[i].actor == a->part_one || f->at[i].actor == a->part_two;
                if (its && !seen[i]) {
                    seen[i] = true;
                    f->at[i].token = token;
                }
            }
        }
    }
}

/* ---- values -------------------------------------------------------------------------------------------------------- */

static float top_of(const struct shares *s) {
    float top = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        top = s->mass[i] > top ? s->mass[i] : top;
    }
    return top;
}

static void of_pointer(struct pen *p, const struct shares *s, uint32_t actor) {
    float mass = shares_of(s, actor), top = top_of(s);
    put(p, mass);
    put(p, sqrtf(mass));
    put(p, top > 0 ? mass / top : 0);
    put(p, s->none);
    put(p, mass / (mass + s->none + 0.02f));
    put_if(p, mass > 0 && mass >= top);
}

static void of_rules(struct pen *p, const struct event *e, uint32_t actor) {
    put_if(p, list_has(&e->actor, actor));
    put_if(p, list_has(&e->recipient, actor));
    put_if(p, e->actor.count == 0);
    put_if(p, e->recipient.count == 0);
    put_if(p, e->actor.count > 1);
    put_if(p, e->recipient.count > 1);
    put_if(p, e->actor.count > 0 && e->actor.at[0] == actor);
    put_if(p, e->recipient.count > 0 && e->recipient.at[0] == actor);
}

bool actors_same_countries(const struct actor *a, const struct actor *b) {
    if (a->country_count == 0 || a->country_count != b->country_count) {
        return false;
    }
    for (uint32_t i = 0; i < a->country_count; i++) {
        if (strcmp(a->country[i], b->country[i]) != 0) {
            return false;
        }
    }
    return true;
}

/* Whether another of the list is of the same states. */
static bool country_in(const struct document *d, const struct list *l, uint32_t actor) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->at[i] != actor && actors_same_countries(&d->actors[l->at[i]], &d->actors[actor])) {
            return true;
        }
    }
    return false;
}

static void of_role(struct pen *p, const struct look *l, uint32_t actor) {
    bool has[ROLES] = {false};
    for (uint32_t i = 0; i < l->roles.count; i++) {
        uint32_t who = actor_at(l->d, l->roles.token[i]);
        const struct actor *a = who != NONE ? &l->d->actors[who] : NULL;
        if (a != NULL && (who == actor || a->part_one == actor || a->part_two == actor)) {
            has[l->roles.role[i]] = true;
        }
    }
    for (int i = 0; i < ROLES; i++) {
        put_if(p, has[i]);
    }
}

static uint32_t distance_class(uint32_t distance) {
    return distance <= 2 ? 0 : distance <= 5 ? 1 : distance <= 10 ? 2 : distance <= 20 ? 3 : 4;
}

/* A relation's class; RELATIONS for the rest. */
static uint32_t relation_class(enum deprel r) {
    static const enum deprel classes[RELATIONS] = {
        DEP_NSUBJ,    DEP_NSUBJ_PASS, DEP_OBJ,   DEP_OBL,   DEP_OBL_AGENT, DEP_NMOD, DEP_NMOD_POSS, DEP_AMOD,
        DEP_COMPOUND, DEP_CONJ,       DEP_XCOMP, DEP_CCOMP, DEP_ADVCL,     DEP_ACL,  DEP_ACL_RELCL, DEP_ROOT};
    for (uint32_t i = 0; i < RELATIONS; i++) {
        if (classes[i] == r) {
            return i;
        }
    }
    return RELATIONS;
}

#define CASES 14u
static uint32_t case_class(const struct document *d, uint32_t token) {
    static const char *const words[CASES][4] = {{"by", NULL},
                                                {"with", NULL},
                                                {"between", "among", NULL},
                                                {"against", NULL},
                                                {"on", "upon", NULL},
                                                {"to", NULL},
                                                {"at", NULL},
                                                {"of", NULL},
                                                {"in", NULL},
                                                {"from", NULL},
                                                {"for", NULL},
                                                {"after", "following", NULL},
                                                {"over", "near", "off", NULL},
                                                {"into", "toward", "towards", NULL}};
    for (uint32_t c = token_dependent(d, token, NONE); c != NONE; c = token_dependent(d, token, c)) {
        for (uint32_t i = 0; i < CASES && d->tokens[c].deprel == DEP_CASE; i++) {
            if (token_lemma_in(d, c, words[i])) {
                return i;
            }
        }
    }
    return CASES;
}

static bool suffers_voice(const struct document *d, uint32_t verb) {
    return token_dependent_by(d, verb, DEP_AUX_PASS) != NONE || token_dependent_by(d, verb, DEP_NSUBJ_PASS) != NONE ||
           (d->tokens[verb].deprel == DEP_ACL && strcmp(d->tokens[verb].xpos, "VBN") == 0);
}

/* The way through the tree from the anchor's head to the mention: how far up and down, and by which relations. */
static void of_path(struct pen *p, const struct look *l, uint32_t token) {
    const struct document *d = l->d;
    uint32_t up = CLIMB, down = CLIMB, at = token, below = NONE;
    for (uint32_t step = 0; step <= CLIMB && at < d->token_count && up == CLIMB; step++) {
        for (uint32_t i = 0; i < l->up_count && up == CLIMB; i++) {
            if (l->up[i] == at) {
                up = i;
                down = step;
            }
        }
        if (up == CLIMB) {
            below = at;
            at = d->tokens[at].head;
        }
    }
    bool met = up < CLIMB;
    put_one_of(p, met ? (up < 4 ? up : 4) : 5, 6);
    put_one_of(p, met ? (down < 4 ? down : 4) : 5, 6);
    /* The last relation on the mention's side, and on the anchor's. */
    put_one_of(p, met && below != NONE ? relation_class((enum deprel)d->tokens[below].deprel) : RELATIONS, RELATIONS);
    put_one_of(p, met && up > 0 ? relation_class((enum deprel)d->tokens[l->up[up - 1]].deprel) : RELATIONS, RELATIONS);
    put_one_of(p, met && below != NONE ? case_class(d, below) : CASES, CASES);
    put_if(p, met && suffers_voice(d, at));
    put_if(p, met && below != NONE && below < l->e->head);
}

static void of_mention(struct pen *p, const struct look *l, uint32_t token) {
    const struct document *d = l->d;
    const struct token *t = &d->tokens[token], *head = &d->tokens[l->e->head];
    bool near = t->sentence == head->sentence;
    uint32_t distance = token > l->e->head ? token - l->e->head : l->e->head - token;
    put_if(p, near);
    put_if(p, t->paragraph == head->paragraph);
    put_one_of(p, near ? distance_class(distance) : 5, 5);
    put_if(p, token < l->e->first_token);
    put_if(p, token >= l->e->first_token && token < l->e->end_token);
    uint32_t first = token_first_conjunct(d, token);
    put_if(p, first != token);
    put_one_of(p, relation_class((enum deprel)d->tokens[first].deprel), RELATIONS);
    put_one_of(p, case_class(d, first), CASES);
    uint32_t m = mention_at(d, token);
    put_one_of(p, m != NONE ? (uint32_t)d->mentions[m].form : MENTION_FORMS, MENTION_FORMS);
    put_if(p, m != NONE && d->mentions[m].name != NONE && d->names[d->mentions[m].name].type == NAME_LOCATION);
    put_if(p, m != NONE && d->mentions[m].name != NONE && d->names[d->mentions[m].name].type == NAME_NORP);
}

/* "In Ostrava, *Birch*": the state that tells where a town is. */
static bool tells_where(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token);
    uint32_t first = m != NONE ? d->mentions[m].first_token : token;
    if (first < 2 || !slice_is(token_text(d, first - 1), ",")) {
        return false;
    }
    for (uint32_t i = ITEMS_FROM(d->names, d->name_count, name, tokens_back(first, PLACE_BACK));
         i < d->name_count && d->names[i].end_token < first; i++) {
        if (d->names[i].end_token == first - 1 && d->names[i].type == NAME_LOCATION) {
            return true;
        }
    }
    return false;
}

/* "*Birch* says that …": who tells of it. */
static bool tells_of_it(const struct document *d, uint32_t token) {
    static const char *const verbs[] = {"say",  "tell",    "state",  "report", "announce",  "claim", "add",
                                        "note", "confirm", "reveal", "write",  "explain",   "argue", "believe",
                                        "warn", "allege",  "deny",   "stress", "emphasize", NULL};
    static const char *const to[] = {"to", NULL};
    const struct token *t = &d->tokens[token];
    bool according = t->head < d->token_count && token_case_in(d, token, to) && t->deprel == DEP_OBL &&
                     slice_is_fold(token_text(d, t->head), "according");
    return according || (t->deprel == DEP_NSUBJ && t->head < d->token_count && token_lemma_in(d, t->head, verbs));
}

/* Whether the word is an event itself: "a *meeting* was held". */
static bool is_anchor(const struct look *l, uint32_t token) {
    for (uint32_t i = l->event > EVENTS_NEAR ? l->event - EVENTS_NEAR : 0;
         i < l->d->event_count && i <= l->event + EVENTS_NEAR; i++) {
        if (l->d->events[i].head == token) {
            return true;
        }
    }
    return false;
}

static void of_words(struct pen *p, const struct look *l, const struct side *s) {
    static const char *const first[] = {"i", "we", "our", "us", "my", NULL};
    static const char *const third[] = {"they", "he", "she", "it", "their", "his", "her", "its", "them", "him", NULL};
    static const char *const definite[] = {"the", "this", "these", "that", "those", NULL};
    const struct document *d = l->d;
    const struct token *t = &d->tokens[s->token];
    uint32_t m = mention_at(d, s->token);
    uint32_t begins = m != NONE ? d->mentions[m].first_token : s->token;
    put_if(p, word_in_fold(token_text(d, s->token), first));
    put_if(p, word_in_fold(token_text(d, s->token), third));
    put_if(p, word_in_fold(token_text(d, begins), definite) ||
                  (begins > 0 && word_in_fold(token_text(d, begins - 1), definite)));
    put_if(p, tells_where(d, s->token));
    put_if(p, tells_of_it(d, token_first_conjunct(d, s->token)));
    put_if(p, is_anchor(l, s->token));
    put_if(p, strcmp(d->actors[s->actor].basis.entry, "pointer") == 0);
    put_if(p, t->upos == UPOS_NOUN);
    put_if(p, t->upos == UPOS_PROPN);
    put_if(p, t->upos == UPOS_ADJ);
    uint32_t at = d->tokens[l->e->head].sentence, own = t->sentence;
    put_if(p, own + 1 == at);
    put_if(p, own + 2 == at);
    put_if(p, own > at);
    put_if(p, at == 0);
}

static void of_actor(struct pen *p, const struct look *l, uint32_t actor) {
    static const char *const sectors[] = {"GOV", "MIL", "CVL", "REB", "JUD", "COP", "JRN", "PTY"};
    const struct document *d = l->d;
    const struct actor *a = &d->actors[actor];
    put_one_of(p, (uint32_t)a->kind, ACTOR_KINDS);
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        put_if(p, a->sector_count > 0 && strcmp(a->sector[0], sectors[i]) == 0);
    }
    put_if(p, a->country_count == 0);
    put_if(p, a->country_count > 1);
    put_if(p, country_in(d, &l->e->actor, actor));
    put_if(p, country_in(d, &l->e->recipient, actor));
    put_if(p, a->first_mention < d->mention_count && d->mentions[a->first_mention].head > l->e->head);
}

/* The same for all candidates. */
static void of_event(struct look *l) {
    const struct document *d = l->d;
    struct pen pen = {l->of_event, 0}, *p = &pen;
    const struct token *head = &d->tokens[l->e->head];
    put_one_of(p, (uint32_t)l->e->type, EVENT_TYPES);
    put_one_of(p, relation_class((enum deprel)head->deprel), RELATIONS);
    put_if(p, head->upos == UPOS_VERB);
    put_if(p, head->upos == UPOS_NOUN);
    put_if(p, suffers_voice(d, l->e->head));
    put_if(p, l->e->status != STATUS_ACTUAL);
    put_if(p, token_dependent_by(d, l->e->head, DEP_NSUBJ) != NONE);
    put_if(p, token_dependent_by(d, l->e->head, DEP_OBJ) != NONE);
}

static void of_other(struct pen *p, const struct event *o, uint32_t actor) {
    put_if(p, o != NULL && list_has(&o->actor, actor));
    put_if(p, o != NULL && list_has(&o->recipient, actor));
}

/* The nearest event of the type before, or NULL. */
static const struct event *type_before(const struct look *l) {
    for (uint32_t i = l->event; i-- > 0 && l->event - i <= AROUND;) {
        if (l->d->events[i].type == l->e->type) {
            return &l->d->events[i];
        }
    }
    return NULL;
}

static void of_neighbours(struct pen *p, const struct look *l, uint32_t actor) {
    const struct document *d = l->d;
    of_other(p, l->event > 0 ? &d->events[l->event - 1] : NULL, actor);
    of_other(p, l->event + 1 < d->event_count ? &d->events[l->event + 1] : NULL, actor);
    of_other(p, type_before(l), actor);
    of_other(p, l->same != NONE ? &d->events[l->same] : NULL, actor);
    put_if(p, l->same != NONE);
}

/* Those of the same states among the candidates: how many, and what the pointers give them. */
static void of_rivals(struct pen *p, const struct look *l, const struct found *f, uint32_t self) {
    uint32_t allies = 0;
    float acts = 0, suffers = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        if (i != self && actors_same_countries(&l->d->actors[f->at[i].actor], &l->d->actors[f->at[self].actor])) {
            allies++;
            acts += shares_of(&l->acts, f->at[i].actor);
            suffers += shares_of(&l->suffers, f->at[i].actor);
        }
    }
    put(p, (float)(allies < 4 ? allies : 4) / 4);
    put(p, acts);
    put(p, suffers);
    put(p, (float)f->count / SIDES);
    put(p, f->count == 1 ? 1 : 0);
}

static void describe(const struct look *l, const struct found *f, uint32_t self) {
    struct side *s = &f->at[self];
    struct pen p = {s->value, 0};
    of_pointer(&p, &l->acts, s->actor);
    of_pointer(&p, &l->suffers, s->actor);
    put(&p, shares_of(&l->says, s->actor));
    put(&p, pointer_mass(&l->signal->place, s->token, s->token + 1));
    of_rules(&p, l->e, s->actor);
    of_role(&p, l, s->actor);
    of_mention(&p, l, s->token);
    of_path(&p, l, s->token);
    of_words(&p, l, s);
    of_actor(&p, l, s->actor);
    for (uint32_t i = 0; i < EVENT_VALUES; i++) {
        put(&p, l->of_event[i]);
    }
    of_neighbours(&p, l, s->actor);
    of_rivals(&p, l, f, self);
    while (p.count < SIDE_VALUES) {
        put(&p, 0);
    }
}

uint32_t sides_find(const struct document *d, uint32_t event, const struct event_signal *signal, uint32_t same,
                    struct side out[SIDES]) {
    const struct event *e = &d->events[event];
    struct look l = {.d = d, .e = e, .event = event, .same = same, .signal = signal};
    struct found f = {out, 0};
    if (e->head >= d->token_count) {
        return 0;
    }
    shares_begin(&l.acts);
    shares_begin(&l.suffers);
    shares_begin(&l.says);
    shares_add(d, &l.acts, &signal->actor, e->head, 1);
    shares_add(d, &l.suffers, &signal->recipient, e->head, 1);
    shares_add(d, &l.says, &signal->said_by, e->head, 1);
    roles_read(d, e, &l.roles);
    for (uint32_t at = e->head; at < d->token_count && l.up_count <= CLIMB; at = d->tokens[at].head) {
        l.up[l.up_count++] = at;
    }
    of_event(&l);
    add_list(d, &f, &e->actor, e->head);
    add_list(d, &f, &e->recipient, e->head);
    add_pointed(d, &f, &signal->actor);
    add_pointed(d, &f, &signal->recipient);
    for (uint32_t i = 0; i < l.roles.count; i++) {
        add(d, &f, actor_at(d, l.roles.token[i]), l.roles.token[i]);
    }
    add_near(d, &f, e->head);
    for (uint32_t i = 0; i < f.count; i++) {
        describe(&l, &f, i);
    }
    return f.count;
}
