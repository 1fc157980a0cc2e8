#include "claim/via.h"

#include <string.h>

#include "document/near.h"
#include "document/shares.h"

/* Verbs whose object or addressee is told, verbs of who is asked, verbs whose object is the source. */
static const char *const told[] = {"tell", "inform", "speak", "talk", "confirm", "say", "explain", "interview", NULL};
static const char *const cites[] = {"cite", "quote", "interview", "paraphrase", NULL};
static const char *const published[] = {"cite", "quote", "interview", "publish", "report", "obtain", "carry", NULL};
/* What is said, and not who says it: "in remarks carried by X". */
static const char *const words[] = {"remark", "comment", "statement", "interview", "speech",     "address",
                                    "letter", "video",   "recording", "message",   "post",       "words",
                                    "word",   "report",  "broadcast", "document",  "transcript", NULL};
static const char *const to_whom[] = {"to", "with", "on", "by", NULL};

static const char *const kinds[] = {"outlet", "newspaper",   "agency", "magazine", "site",  "website", "channel",
                                    "daily",  "broadcaster", "weekly", "paper",    "media", "network", NULL};

/* By its name, or as a kind of outlets: "Israeli media". */
static bool is_outlet(const struct document *d, uint32_t actor, uint32_t head) {
    const struct actor *a = actor != NONE ? &d->actors[actor] : NULL;
    return a != NULL &&
           (a->kind == KIND_MEDIA || (a->kind == KIND_GROUP && a->country_count > 0 && token_lemma_in(d, head, kinds)));
}

static bool add_via(struct document *d, struct claim *c, uint32_t outlet) {
    if (list_has(&c->via, outlet)) {
        return true;
    }
    if (list_has(&c->source, outlet) && c->source.count > 1) {
        list_remove(&c->source, outlet);
    }
    return list_has(&c->source, outlet) || list_add(d, &c->via, outlet);
}

/* The outlet that cites somebody is the channel, whom it cites is the source. */
static bool cited(struct document *d, struct claim *c, uint32_t who, uint32_t outlet) {
    uint32_t actor = actor_at(d, who);
    if (actor == NONE && !shares_actor(d, who, &actor)) {
        return false;
    }
    if (actor == NONE || actor == outlet) {
        return true;
    }
    list_remove(&c->source, outlet);
    list_remove(&c->via, actor);
    if (!list_has(&c->source, actor)) {
        c->source.count = 0; /* whom the network took was the one who cites, or a neighbour */
        if (!list_add(d, &c->source, actor)) {
            return false;
        }
        uint32_t m = mention_at(d, who);
        c->source_at = m != NONE ? d->mentions[m].at : d->tokens[who].at;
    }
    return add_via(d, c, outlet);
}

/* So many articles stand before a name, and so far behind the first of several outlets the last. */
#define ARTICLES 2u
#define JOINED_WITHIN 24u
/* So many tokens on either side of a claim's cue, or of its beginning, tell through whom it came. */
#define TOLD_WITHIN 128u

/* The noun in whose place an outlet's name stands: its first conjunct; the word before it that says what it is ("the newspaper
 * X") where the tree lost it. */
static uint32_t place_of(const struct document *d, uint32_t token) {
    uint32_t m = mention_at(d, token), first = m != NONE ? d->mentions[m].first_token : token;
    for (uint32_t i = 0; i < ARTICLES && first > 0 && d->tokens[first - 1].upos == UPOS_DET; i++) {
        first--;
    }
    if (first > 0 && d->tokens[first - 1].upos == UPOS_NOUN &&
        d->tokens[first - 1].sentence == d->tokens[token].sentence && token_lemma_in(d, first - 1, kinds)) {
        token = first - 1;
    }
    return token_first_conjunct(d, token);
}

static bool about(const struct claim *c, uint32_t actor) {
    return list_has(&c->source, actor) || list_has(&c->via, actor);
}

/* The next actor, from the token `after` on, that is joined to `noun`, or it itself; its mention's head in *at, NONE at the end. */
static uint32_t next_joined(const struct document *d, uint32_t noun, uint32_t after, uint32_t *at) {
    for (uint32_t i = after;
         i < d->token_count && i < noun + JOINED_WITHIN && d->tokens[i].sentence == d->tokens[noun].sentence; i++) {
        if (mention_head_at(d, i) == i && actor_at(d, i) != NONE && place_of(d, i) == noun) {
            *at = i;
            return actor_at(d, i);
        }
    }
    *at = NONE;
    return NONE;
}

/* "Bloomberg and The Bell, citing sources, report": both carry it. */
static bool cited_by_all(struct document *d, struct claim *c, uint32_t who, uint32_t noun) {
    uint32_t at;
    for (uint32_t a = next_joined(d, noun, noun, &at); a != NONE; a = next_joined(d, noun, at + 1, &at)) {
        if (!cited(d, c, who, a)) {
            return false;
        }
    }
    return true;
}

/* Whether one of those who are joined is among the claim's. */
static bool joined_about(const struct document *d, const struct claim *c, uint32_t noun) {
    uint32_t at;
    for (uint32_t a = next_joined(d, noun, noun, &at); a != NONE; a = next_joined(d, noun, at + 1, &at)) {
        if (about(c, a)) {
            return true;
        }
    }
    return false;
}

/* The sentence's tokens [first, end) near `at`, none where there is no such sentence. */
struct stretch {
    uint32_t first, end;
};

static struct stretch stretch_near(const struct document *d, uint32_t sentence, uint32_t at) {
    if (sentence >= d->sentence_count) {
        return (struct stretch){0, 0};
    }
    const struct sentence *s = &d->sentences[sentence];
    struct stretch near = {tokens_back(at, TOLD_WITHIN), at + TOLD_WITHIN};
    near.first = s->first_token > near.first ? s->first_token : near.first;
    near.end = s->end_token < near.end ? s->end_token : near.end;
    near.end = d->token_count < near.end ? d->token_count : near.end;
    return near;
}

/* "The BBC cited Budi Gunawan as saying", "Reuters, citing anonymous sources, reported": the object of the verb. */
static uint32_t object_of(const struct document *d, uint32_t verb) {
    return token_dependent_by(d, verb, DEP_OBJ);
}

#define CITING_WITHIN 8u

/* The verb by which whoever is the subject of `head` cites: that itself, or the participle beside it ("X, citing sources, reported"; "X
 * reported, citing sources"), which the tree may take for a preposition. NONE: no one is cited. */
static uint32_t citing_of(const struct document *d, uint32_t noun, uint32_t head) {
    if (token_lemma_in(d, head, cites)) {
        return head;
    }
    struct stretch beside = stretch_near(d, d->tokens[head].sentence, head);
    for (uint32_t i = beside.first; i < beside.end; i++) {
        if (d->tokens[i].head == head && d->tokens[i].deprel == DEP_ADVCL && token_lemma_in(d, i, cites)) {
            return i;
        }
    }
    for (uint32_t i = noun < head ? noun : head;
         i < d->token_count && i <= head + CITING_WITHIN && d->tokens[i].sentence == d->tokens[head].sentence; i++) {
        if (i > noun + CITING_WITHIN && i + CITING_WITHIN < head) {
            i = head - CITING_WITHIN; /* neither by the one nor by the other */
        }
        if (token_lemma_in(d, i, cites) && strcmp(d->tokens[i].xpos, "VBG") == 0) {
            return i;
        }
    }
    return NONE;
}

/* Who is cited: the verb's object, else the mention that begins behind it. */
static uint32_t whom(const struct document *d, uint32_t verb) {
    uint32_t object = object_of(d, verb);
    if (object != NONE) {
        return object;
    }
    for (uint32_t i = verb + 1; i < d->token_count && i < verb + CITING_WITHIN; i++) {
        const struct token *t = &d->tokens[i];
        bool noun = t->upos == UPOS_NOUN || t->upos == UPOS_PROPN;
        if (t->sentence != d->tokens[verb].sentence || t->upos == UPOS_VERB || t->upos == UPOS_PUNCT ||
            (object != NONE && !noun)) {
            break;
        }
        object = noun ? i : object; /* the last of a row of nouns */
    }
    return object != NONE ? mention_head_at(d, object) : NONE;
}

/* What an outlet, in whose place `noun` stands, does in the sentence of the claim's cue. */
static bool outlet_at(struct document *d, struct claim *c, uint32_t noun, uint32_t outlet, uint32_t cue) {
    uint32_t head = d->tokens[noun].head;
    if (head == NONE) {
        return true;
    }
    switch (d->tokens[noun].deprel) {
    case DEP_OBJ:
    case DEP_IOBJ: /* told X */
        return !(token_lemma_in(d, head, told) && (head == cue || !list_has(&c->source, outlet))) ||
               add_via(d, c, outlet);
    case DEP_OBL:
        if (token_lemma_in(d, head, told) && token_case_in(d, noun, to_whom) &&
            !list_has(&c->source, outlet)) { /* speaking to X */
            return add_via(d, c, outlet);
        }
        return true;
    case DEP_NMOD:
        return !(token_lemma_in(d, head, (const char *const[]){"interview", "statement", NULL}) &&
                 token_case_in(d, noun, to_whom)) ||
               add_via(d, c, outlet);
    case DEP_OBL_AGENT: /* sources cited by X */
        if (token_lemma_in(d, head, published) && d->tokens[head].deprel == DEP_ACL && d->tokens[head].head != NONE) {
            uint32_t what = d->tokens[head].head;
            return token_lemma_in(d, what, words) ? add_via(d, c, outlet) : cited(d, c, what, outlet);
        }
        return true;
    case DEP_NSUBJ: {
        const struct token *v = &d->tokens[head];
        if (v->deprel == DEP_ACL_RELCL && token_lemma_in(d, head, cites) && v->head != NONE &&
            object_of(d, head) == NONE) {
            return cited(d, c, v->head, outlet); /* the protesters Wikinews interviewed */
        }
        uint32_t verb = citing_of(d, noun, head), who = verb != NONE ? whom(d, verb) : NONE;
        if (head != cue && verb != cue && !joined_about(d, c, noun)) {
            return true;
        }
        return who == NONE || cited_by_all(d, c, who, noun);
    }
    case DEP_NMOD_POSS: /* the BBC's Jonathan Marcus said */
        return !(list_has(&c->source, actor_at(d, head)) && actor_at(d, head) != outlet) || add_via(d, c, outlet);
    default:
        return true;
    }
}

/* "according to X" beside another source. */
static bool according(const struct document *d, const struct claim *c, uint32_t noun, uint32_t outlet) {
    return !list_has(&c->source, outlet) && c->source.count > 0 && d->tokens[noun].deprel == DEP_OBL &&
           token_case_in(d, noun, (const char *const[]){"accord", NULL});
}

static bool named_in(const struct document *d, struct stretch in, uint32_t actor) {
    for (uint32_t i = in.first; i < in.end; i++) {
        if (actor_at(d, i) == actor) {
            return true;
        }
    }
    return false;
}

/* Whether the outlet stands where this claim is told, by its cue, which is `at`, or its beginning; or in the sentence before where the
 * source stands too. */
static bool told_near(const struct document *d, const struct claim *c, uint32_t at, uint32_t outlet) {
    uint32_t sentence = d->tokens[at].sentence;
    if (named_in(d, stretch_near(d, sentence, at), outlet) ||
        named_in(d, stretch_near(d, d->tokens[c->first_token].sentence, c->first_token), outlet)) {
        return true;
    }
    if (sentence == 0 || sentence == NONE || c->source.count == 0 || !span_empty(c->cue)) {
        return false;
    }
    struct stretch before = stretch_near(d, sentence - 1, at);
    return named_in(d, before, outlet) && named_in(d, before, c->source.at[0]);
}

static bool settle(struct document *d, struct claim *c) {
    uint32_t first, end, cue = NONE;
    if (c->first_token >= d->token_count) {
        return true;
    }
    if (!span_empty(c->cue)) {
        tokens_of_span(d, c->cue, &first, &end);
        cue = first < end ? tokens_head(d, first, end) : NONE;
    }
    uint32_t at = cue != NONE ? cue : c->first_token;
    for (uint32_t i = c->via.count; i > 0; i--) {
        if (!told_near(d, c, at, c->via.at[i - 1])) {
            list_remove(&c->via, c->via.at[i - 1]);
        }
    }
    struct stretch near = stretch_near(d, d->tokens[at].sentence, at);
    for (uint32_t i = near.first; i < near.end; i++) {
        uint32_t m = mention_at(d, i), outlet = actor_at(d, i);
        bool inside = i >= c->first_token && i < c->end_token;
        if (inside || m == NONE || d->mentions[m].head != i || !is_outlet(d, outlet, i)) {
            continue;
        }
        uint32_t noun = place_of(d, i);
        if (!outlet_at(d, c, noun, outlet, cue) || (according(d, c, noun, outlet) && !add_via(d, c, outlet))) {
            return false;
        }
    }
    return true;
}

bool via_settle(struct document *d) {
    for (uint32_t i = 0; i < d->claim_count; i++) {
        if (!settle(d, &d->claims[i])) {
            return false;
        }
    }
    return true;
}
