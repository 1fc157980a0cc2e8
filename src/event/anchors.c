#include "event/anchors.h"

#include "document/near.h"

/* Pieces of one anchor lie at most so many tokens apart; further where all between belongs to the second ("had a | very useful
 * and | constructive conversation"). */
#define GAP 2u
#define FAR_GAP 8u
/* Names are no longer than this, and no noun stands further behind the adjectives that tell which one is meant. */
#define NAME_TOKENS 12u
#define NOUN_BEHIND 4u
/* No anchor that is made of pieces is longer, whatever the text. */
#define LONGEST 32u

static bool content(const struct token *t) {
    return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_VERB || t->upos == UPOS_ADJ;
}

/* What can stand at the middle of an anchor: nothing that coordinates or ends a clause. */
static bool binds(const struct token *t) {
    return t->upos != UPOS_CCONJ && t->upos != UPOS_PUNCT && t->upos != UPOS_SCONJ && t->deprel != DEP_CC;
}

static bool has_content(const struct document *d, const struct event_signal *s) {
    for (uint32_t i = s->first_token; i < s->end_token && i < d->token_count; i++) {
        if (content(&d->tokens[i])) {
            return true;
        }
    }
    return false;
}

/* The head of a stretch; a noun or verb where there are several, since a conjunct of something before it is none. */
static uint32_t noun_or_verb(const struct document *d, const struct event_signal *s) {
    for (uint32_t i = s->first_token; i < s->end_token && i < d->token_count; i++) {
        const struct token *t = &d->tokens[i];
        bool out = t->head < s->first_token || t->head >= s->end_token;
        if (out && (t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_VERB)) {
            return i;
        }
    }
    return tokens_head(d, s->first_token, s->end_token);
}

/* Whether the tree ties the two stretches: the head of one hangs on a token of the other, or both on one. */
static bool tied(const struct document *d, const struct event_signal *a, const struct event_signal *b) {
    uint32_t x = noun_or_verb(d, a), y = noun_or_verb(d, b);
    const struct token *p = &d->tokens[x], *q = &d->tokens[y];
    if (p->deprel == DEP_CONJ || q->deprel == DEP_CONJ || p->deprel == DEP_PARATAXIS || q->deprel == DEP_PARATAXIS) {
        return false;
    }
    return (p->head >= b->first_token && p->head < b->end_token) ||
           (q->head >= a->first_token && q->head < a->end_token) || (p->head != NONE && p->head == q->head);
}

static bool one(const struct document *d, const struct event_signal *a, const struct event_signal *b) {
    if (b->first_token < a->end_token || b->first_token - a->end_token > FAR_GAP || b->end_token > d->token_count ||
        a->end_token - a->first_token > LONGEST ||
        d->tokens[a->first_token].sentence != d->tokens[b->first_token].sentence) {
        return false;
    }
    uint32_t head = noun_or_verb(d, b);
    bool close = b->first_token - a->end_token <= GAP, within = true;
    for (uint32_t i = a->end_token; i < b->first_token; i++) {
        close &= binds(&d->tokens[i]);
        within &= token_below(d, i, head);
    }
    if (!close && !(within && a->type == b->type)) {
        return false;
    }
    bool bare = !has_content(d, a) || !has_content(d, b);
    return bare || (a->type == b->type && tied(d, a, b));
}

/* The one whose reading of participants and status is kept: that with content, then the surer. */
static bool speaks_for(const struct document *d, const struct event_signal *a, const struct event_signal *b) {
    bool x = has_content(d, a), y = has_content(d, b);
    return x != y ? x : a->score >= b->score;
}

/* "Released two", "adopted a": words that only begin what follows carry nothing. */
static void trim(const struct document *d, struct event_signal *s) {
    while (s->end_token > s->first_token + 1 && s->end_token <= d->token_count) {
        const struct token *t = &d->tokens[s->end_token - 1];
        bool outside = t->head == NONE || t->head < s->first_token || t->head >= s->end_token;
        bool opens = t->upos == UPOS_DET || t->upos == UPOS_CCONJ || t->upos == UPOS_SCONJ || t->upos == UPOS_PUNCT ||
                     (outside && (t->upos == UPOS_NUM || t->upos == UPOS_ADP || t->upos == UPOS_PART));
        if (!opens) {
            return;
        }
        s->end_token--;
    }
}

/* Whether the word is a people's or a place's: "Maroan". */
static bool names_country(const struct document *d, uint32_t token) {
    uint32_t i = ITEMS_FROM(d->names, d->name_count, name, tokens_back(token, NAME_TOKENS));
    for (; i < d->name_count && d->names[i].first_token <= token; i++) {
        if (token < d->names[i].end_token) {
            return d->names[i].type == NAME_NORP || d->names[i].type == NAME_LOCATION;
        }
    }
    return false;
}

/* Whether a stretch only tells which one is meant: "Maroan", "large"; *adjective is its last adjective, or NONE. */
static bool only_tells_which(const struct document *d, const struct event_signal *s, uint32_t *adjective) {
    *adjective = NONE;
    for (uint32_t i = s->first_token; i < s->end_token && i < d->token_count; i++) {
        const struct token *t = &d->tokens[i];
        bool outside = t->head < s->first_token || t->head >= s->end_token;
        bool country = (t->upos == UPOS_PROPN || t->upos == UPOS_ADJ) && names_country(d, i);
        bool which = t->upos == UPOS_ADJ && t->deprel == DEP_AMOD && outside;
        if (!country && !which && t->upos != UPOS_DET && t->upos != UPOS_NUM && t->upos != UPOS_PUNCT) {
            return false;
        }
        *adjective = which && !country ? i : *adjective;
    }
    return true;
}

/* The noun right behind the stretch to which its adjective belongs ("brutal *war*"), before token `end`; NONE. */
static uint32_t noun_behind(const struct document *d, const struct event_signal *s, uint32_t adjective, uint32_t end) {
    uint32_t noun = adjective != NONE ? d->tokens[adjective].head : NONE;
    if (noun == NONE || noun < s->end_token || noun >= s->end_token + NOUN_BEHIND || noun >= end ||
        noun >= d->token_count || d->tokens[noun].upos != UPOS_NOUN) {
        return NONE;
    }
    return noun;
}

/* No anchor goes on in the next paragraph. */
static void cut(const struct document *d, struct event_signal *s) {
    while (s->end_token > s->first_token + 1 && s->end_token <= d->token_count &&
           d->tokens[s->end_token - 1].paragraph != d->tokens[s->first_token].paragraph) {
        s->end_token--;
    }
}

/* Whether the anchor begins right behind the stretch, or behind what is written onto it ("'s", "-"), in its sentence. */
static bool goes_on(const struct document *d, const struct event_signal *s, const struct event_signal *next) {
    uint32_t end = s->end_token, begin = next->first_token;
    if (begin >= d->token_count || end >= d->token_count || end - s->first_token > LONGEST ||
        d->tokens[begin].sentence != d->tokens[s->first_token].sentence ||
        d->tokens[begin].paragraph != d->tokens[s->first_token].paragraph) {
        return false;
    }
    bool tied = d->tokens[end].at.start == d->tokens[end - 1].at.end;
    return begin == end || (tied && begin == end + 1);
}

/* Adjectives and peoples alone tell no event: they begin the anchor behind them ("large | drone attack"), or take in the noun to
 * which they belong, or go. */
static void complete(struct document *d) {
    struct event_signal *all = d->signals.events;
    uint32_t kept = 0, count = d->signals.event_count, adjective;
    for (uint32_t i = 0; i < count; i++) {
        cut(d, &all[i]);
        if (!all[i].faint && only_tells_which(d, &all[i], &adjective)) {
            struct event_signal *next = i + 1 < count ? &all[i + 1] : NULL;
            uint32_t noun = noun_behind(d, &all[i], adjective, next != NULL ? next->first_token : d->token_count);
            if (next != NULL && goes_on(d, &all[i], next)) {
                next->first_token = all[i].first_token;
                continue;
            }
            if (noun == NONE) {
                continue;
            }
            all[i].end_token = noun + 1;
        }
        all[kept++] = all[i];
    }
    d->signals.event_count = kept;
}

void anchors_settle(struct document *d) {
    complete(d);
    struct event_signal *all = d->signals.events;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->signals.event_count; i++) {
        if (kept > 0 && one(d, &all[kept - 1], &all[i])) {
            uint32_t first = all[kept - 1].first_token, end = all[i].end_token;
            if (!speaks_for(d, &all[kept - 1], &all[i])) {
                all[kept - 1] = all[i];
            }
            all[kept - 1].first_token = first;
            all[kept - 1].end_token = end;
            continue;
        }
        if (kept > 0 && !has_content(d, &all[kept - 1])) {
            kept--;
        }
        all[kept++] = all[i];
    }
    if (kept > 0 && !has_content(d, &all[kept - 1])) {
        kept--;
    }
    d->signals.event_count = kept;
    for (uint32_t i = 0; i < kept; i++) {
        trim(d, &all[i]);
    }
}
