/* Which words fill a predicate's slots: by the tree, or by neighbourhood where there is none. */
#include <string.h>

#include "document/near.h"
#include "knowledge/lexicon_parts.h"

#define REACH 80u     /* dependents are looked for this far from their head */
#define NEAR_LEFT 14u /* without a tree */
#define NEAR_RIGHT 22u

static bool relation_is(const struct document *d, uint32_t token, const enum deprel *set, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (d->tokens[token].deprel == set[i]) {
            return true;
        }
    }
    return false;
}

static bool text_is(const struct document *d, uint32_t token, const char *word) {
    return slice_is_fold(token_text(d, token), word);
}

static bool has_tree(const struct document *d, uint32_t token) {
    uint32_t s = d->tokens[token].sentence;
    return s < d->sentence_count && d->sentences[s].root != NONE && token >= d->sentences[s].first_token &&
           token < d->sentences[s].end_token;
}

static bool stops(const struct document *d, uint32_t token) {
    struct slice s = token_text(d, token);
    return s.len == 1 && strchr(".;!?", s.at[0]) != NULL;
}

/* Without a sentence layer: up to the next full stop or paragraph. */
static void clause_around(const struct document *d, uint32_t token, uint32_t *first, uint32_t *end) {
    uint32_t paragraph = d->tokens[token].paragraph;
    *first = token;
    while (*first > 0 && token - *first < NEAR_LEFT && d->tokens[*first - 1].paragraph == paragraph &&
           !stops(d, *first - 1)) {
        --*first;
    }
    *end = token + 1;
    while (*end < d->token_count && *end - token < NEAR_RIGHT && d->tokens[*end].paragraph == paragraph &&
           !stops(d, *end)) {
        ++*end;
    }
}

static uint32_t gather(const struct view *v, uint32_t head, uint32_t *out, uint32_t max) {
    uint32_t n = 0;
    for (uint32_t i = v->first; i < v->end && n < max; i++) {
        if (i != head && v->d->tokens[i].head == head) {
            out[n++] = i;
        }
    }
    return n;
}

static bool be_before(const struct document *d, uint32_t first, uint32_t token) {
    static const char *const be[] = {"is", "are", "was", "were", "be", "been", "being", "'s", "'re"};
    for (uint32_t i = token; i > first && token - i < 3; i--) {
        for (size_t k = 0; k < sizeof be / sizeof *be; k++) {
            if (text_is(d, i - 1, be[k])) {
                return true;
            }
        }
    }
    return false;
}

static bool is_passive(const struct view *v) {
    static const enum deprel marks[] = {DEP_NSUBJ_PASS, DEP_AUX_PASS, DEP_CSUBJ_PASS, DEP_OBL_AGENT};
    const struct document *d = v->d;
    struct slice s = token_text(d, v->token);
    if (!v->tree) {
        return !slice_ends(s, "ing") && be_before(d, v->first, v->token);
    }
    for (uint32_t i = 0; i < v->below_count; i++) {
        if (relation_is(d, v->below[i], marks, sizeof marks / sizeof *marks)) {
            return true;
        }
    }
    bool past = d->tokens[v->token].xpos != NULL && strcmp(d->tokens[v->token].xpos, "VBN") == 0;
    return past && (v->relation == DEP_ACL || v->relation == DEP_AMOD);
}

void view_open(struct view *v, const struct lexicon *lex, const struct document *d, uint32_t token) {
    memset(v, 0, sizeof *v);
    v->lex = lex;
    v->d = d;
    v->token = token;
    v->tree = has_tree(d, token);
    v->head = NONE;
    v->relation = NONE;
    if (v->tree) {
        const struct sentence *s = &d->sentences[d->tokens[token].sentence];
        v->first = token - s->first_token > REACH ? token - REACH : s->first_token;
        v->end = s->end_token - token > REACH ? token + REACH : s->end_token;
        v->end = v->end > d->token_count ? d->token_count : v->end;
        v->head = d->tokens[token].head < d->token_count ? d->tokens[token].head : NONE;
        v->relation = d->tokens[token].deprel;
        v->below_count = gather(v, token, v->below, VIEW_TOKENS);
    } else {
        clause_around(d, token, &v->first, &v->end);
    }
    v->passive = is_passive(v);
}

/* ---- words ---- */

struct stems {
    char at[STEMS + 1][WORD_BYTES];
    uint32_t count;
};

static bool stems_have(const struct stems *s, const struct words *list) {
    for (uint32_t j = 0; j < list->count; j++) {
        for (uint32_t i = 0; i < s->count; i++) {
            if (strcmp(s->at[i], list->at[j]) == 0) {
                return true;
            }
        }
    }
    return false;
}

/* A class may be defined in several places: all of them count. */
static bool class_has(const struct view *v, const char *name, const struct stems *s, uint32_t token) {
    if (strcmp(name, "name") == 0) {
        return v->d->tokens[token].upos == UPOS_PROPN;
    }
    for (uint32_t k = 0; k < v->lex->class_count; k++) {
        if (strcmp(v->lex->classes[k].name, name) == 0 && stems_have(s, &v->lex->classes[k].words)) {
            return true;
        }
    }
    return false;
}

bool words_hold(const struct view *v, const struct words *w, uint32_t token) {
    if (w->any) {
        return true;
    }
    struct stems s;
    char surface[WORD_BYTES];
    s.count = token_lower(v->d, token, false, surface) ? word_stems(v->lex, surface, s.at) : 0;
    if (token_lower(v->d, token, true, s.at[s.count])) {
        s.count++;
    }
    if (stems_have(&s, w)) {
        return true;
    }
    for (uint32_t i = 0; i < w->count; i++) {
        if (w->at[i][0] == '@' && class_has(v, w->at[i] + 1, &s, token)) {
            return true;
        }
    }
    return false;
}

/* ---- slots by the tree ---- */

struct fill {
    uint32_t *out;
    uint32_t count, max;
    uint32_t token_count; /* of the document: heads of a tree from outside may point anywhere */
};

static void put(struct fill *f, uint32_t token) {
    if (token >= f->token_count || f->count == f->max) {
        return;
    }
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->out[i] == token) {
            return;
        }
    }
    f->out[f->count++] = token;
}

static bool relative_pronoun(const struct document *d, uint32_t token) {
    return text_is(d, token, "who") || text_is(d, token, "which") || text_is(d, token, "that") ||
           text_is(d, token, "whom");
}

/* A child of the predicate in one of these relations; the relative pronoun stands for the noun before its clause. */
static void put_children(struct fill *f, const struct view *v, uint32_t of, const enum deprel *set, size_t count) {
    uint32_t below[VIEW_TOKENS];
    uint32_t n = gather(v, of, below, VIEW_TOKENS);
    for (uint32_t i = 0; i < n; i++) {
        if (!relation_is(v->d, below[i], set, count)) {
            continue;
        }
        bool relative = v->d->tokens[of].deprel == DEP_ACL_RELCL && relative_pronoun(v->d, below[i]);
        put(f, relative ? v->d->tokens[of].head : below[i]);
    }
}

/* A preposition or conjunction; the "to" of an infinitive is none: SLOT_TO_INF asks for that. */
static bool introduces(const struct document *d, uint32_t token) {
    enum deprel r = (enum deprel)d->tokens[token].deprel;
    return r == DEP_CASE || r == DEP_FIXED || (r == DEP_MARK && !text_is(d, token, "to"));
}

#define NAME_TOKENS 12u /* names are no longer than this */

/* Whether a name says that the word is somebody's: April, May and June are. More than the month alone ("May 5") is a time. */
static bool is_person(const struct document *d, uint32_t token) {
    uint32_t i = ITEMS_FROM(d->times, d->time_count, timex, tokens_back(token, NAME_TOKENS));
    for (; i < d->time_count && d->times[i].first_token <= token; i++) {
        if (token < d->times[i].end_token && d->times[i].end_token - d->times[i].first_token > 1) {
            return false;
        }
    }
    i = ITEMS_FROM(d->names, d->name_count, name, tokens_back(token, NAME_TOKENS));
    for (; i < d->name_count && d->names[i].first_token <= token; i++) {
        if (token < d->names[i].end_token && d->names[i].type == NAME_PERSON) {
            return true;
        }
    }
    return false;
}

/* "on Saturday", "in May", "by Friday" tell when: they fill no slot. */
static bool is_day(const struct document *d, uint32_t token) {
    static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                       "friday", "saturday", "sunday",    NULL};
    static const char *const months[] = {"january", "february",  "march",   "april",    "may",      "june", "july",
                                         "august",  "september", "october", "november", "december", NULL};
    if (d->tokens[token].upos != UPOS_PROPN) {
        return false;
    }
    for (size_t i = 0; days[i] != NULL; i++) {
        if (text_is(d, token, days[i])) {
            return true;
        }
    }
    for (size_t i = 0; months[i] != NULL; i++) {
        if (text_is(d, token, months[i])) {
            return !is_person(d, token);
        }
    }
    return false;
}

/* "by" of a passive or of a noun, "with" of a verb …: dependents that a preposition or a conjunction introduces. */
static void put_word(struct fill *f, const struct view *v, uint32_t of, const char *word) {
    const struct document *d = v->d;
    uint32_t below[VIEW_TOKENS];
    uint32_t n = gather(v, of, below, VIEW_TOKENS);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = below[i];
        enum deprel r = (enum deprel)d->tokens[x].deprel;
        if (is_day(d, x)) {
            continue;
        }
        if (text_is(d, x, word) && r != DEP_CASE && r != DEP_MARK) {
            put(f, x);
            continue;
        }
        if (r == DEP_IOBJ && strcmp(word, "to") == 0) {
            put(f, x);
            continue;
        }
        for (uint32_t y = x > v->first + 12 ? x - 12 : v->first; y < x; y++) {
            if (d->tokens[y].head == x && introduces(d, y) && text_is(d, y, word)) {
                put(f, x);
            }
        }
    }
}

static void put_subject(struct fill *f, const struct view *v) {
    static const enum deprel subjects[] = {DEP_NSUBJ, DEP_NSUBJ_OUTER};
    static const enum deprel agents[] = {DEP_OBL_AGENT};
    static const enum deprel objects[] = {DEP_OBJ, DEP_NSUBJ_PASS};
    const struct document *d = v->d;
    if (v->passive) {
        put_children(f, v, v->token, agents, 1);
        put_word(f, v, v->token, "by");
        return;
    }
    uint32_t t = v->token;
    for (int depth = 0; depth < 4 && t != NONE; depth++) {
        put_children(f, v, t, subjects, 2);
        if (depth > 0 && f->count == 0 && d->tokens[t].deprel != DEP_XCOMP) {
            static const enum deprel passive[] = {DEP_NSUBJ_PASS};
            put_children(f, v, t, passive, 1);
        }
        enum deprel r = (enum deprel)d->tokens[t].deprel;
        uint32_t head = d->tokens[t].head < d->token_count ? d->tokens[t].head : NONE;
        if (f->count > 0 || head == NONE) {
            return;
        }
        if (r == DEP_ACL || r == DEP_ACL_RELCL) {
            put(f, head);
            return;
        }
        if (r == DEP_XCOMP) {
            put_children(f, v, head, objects, 2); /* "urged Iran to stop": Iran stops */
        }
        if (f->count > 0 || (r != DEP_XCOMP && r != DEP_CONJ && r != DEP_ADVCL)) {
            return;
        }
        t = head;
    }
}

static bool introduced(const struct view *v, uint32_t token) {
    for (uint32_t i = token > v->first + 12 ? token - 12 : v->first; i < token; i++) {
        if (v->d->tokens[i].head == token && introduces(v->d, i)) {
            return true;
        }
    }
    return false;
}

/* Parsers take an object for an oblique now and then; without a preposition behind its verb it is one. */
static void put_bare(struct fill *f, const struct view *v) {
    for (uint32_t i = 0; i < v->below_count && f->count == 0; i++) {
        uint32_t x = v->below[i];
        if (x > v->token && v->d->tokens[x].deprel == DEP_OBL && !introduced(v, x)) {
            put(f, x);
        }
    }
}

static void put_object(struct fill *f, const struct view *v) {
    static const enum deprel objects[] = {DEP_OBJ};
    static const enum deprel passive[] = {DEP_NSUBJ_PASS};
    uint32_t head = v->head;
    if (!v->passive) {
        put_children(f, v, v->token, objects, 1);
        put_bare(f, v);
        if (f->count == 0 && v->relation == DEP_ACL_RELCL) {
            put(f, head); /* "the talks they held" */
        }
        return;
    }
    put_children(f, v, v->token, passive, 1);
    if (f->count == 0 && (v->relation == DEP_ACL || v->relation == DEP_ACL_RELCL || v->relation == DEP_AMOD)) {
        put(f, head);
    }
    if (f->count == 0 && v->relation == DEP_CONJ && head != NONE) {
        put_children(f, v, head, passive, 1);
    }
    if (f->count == 0 && v->relation == DEP_XCOMP && head != NONE) {
        static const enum deprel up[] = {DEP_NSUBJ, DEP_NSUBJ_PASS}; /* "is expected to be signed" */
        put_children(f, v, head, up, 2);
    }
}

static void put_before(struct fill *f, const struct view *v, uint32_t of, int depth) {
    static const enum deprel before[] = {DEP_COMPOUND, DEP_AMOD, DEP_NMOD_DESC, DEP_NMOD, DEP_FLAT, DEP_NUMMOD};
    for (uint32_t i = of > v->first + 12 ? of - 12 : v->first; i < of; i++) {
        if (v->d->tokens[i].head == of && relation_is(v->d, i, before, sizeof before / sizeof *before)) {
            put(f, i);
            if (depth < 2) {
                put_before(f, v, i, depth + 1);
            }
        }
    }
}

static bool marked_by(const struct view *v, uint32_t token, const char *word) {
    for (uint32_t i = token > v->first + 8 ? token - 8 : v->first; i < token; i++) {
        if (v->d->tokens[i].head == token && text_is(v->d, i, word)) {
            return true;
        }
    }
    return false;
}

static void put_complement(struct fill *f, const struct view *v, uint32_t of, enum slot_kind kind) {
    static const enum deprel clauses[] = {DEP_XCOMP, DEP_CCOMP, DEP_ADVCL, DEP_ACL, DEP_CSUBJ, DEP_CSUBJ_PASS, DEP_OBJ};
    uint32_t below[VIEW_TOKENS];
    uint32_t n = gather(v, of, below, VIEW_TOKENS);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = below[i];
        enum deprel r = (enum deprel)v->d->tokens[x].deprel;
        if (!relation_is(v->d, x, clauses, sizeof clauses / sizeof *clauses)) {
            continue;
        }
        bool to = marked_by(v, x, "to");
        bool ing = slice_ends(token_text(v->d, x), "ing");
        bool fits = kind == SLOT_TO_INF ? to && r != DEP_OBJ
                    : kind == SLOT_ING  ? ing && !to
                                        : r == DEP_CCOMP || (r != DEP_OBJ && marked_by(v, x, "that"));
        if (fits) {
            put(f, x);
        }
    }
}

static bool negation(const struct document *d, uint32_t token) {
    static const char *const words[] = {"not", "n't", "n’t", "never", "no", "neither", "nor"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (text_is(d, token, words[i])) {
            return true;
        }
    }
    return false;
}

static void fill_tree(struct fill *f, const struct view *v, struct slot slot, uint32_t of) {
    static const enum deprel possessive[] = {DEP_NMOD_POSS};
    switch (slot.kind) {
    case SLOT_POSSESSIVE:
        put_children(f, v, of, possessive, 1);
        break;
    case SLOT_COMPOUND:
        put_before(f, v, of, 0);
        break;
    case SLOT_TO_INF:
    case SLOT_THAT:
    case SLOT_ING:
        put_complement(f, v, of, slot.kind);
        break;
    case SLOT_NEGATED:
        for (uint32_t i = 0; i < v->below_count; i++) {
            if (negation(v->d, v->below[i])) {
                put(f, v->below[i]);
            }
        }
        break;
    case SLOT_WORD:
        put_word(f, v, of, slot.word);
        break;
    default:
        break;
    }
}

/* ---- slots by neighbourhood ---- */

static void put_range(struct fill *f, uint32_t first, uint32_t end) {
    for (uint32_t i = first; i < end; i++) {
        put(f, i);
    }
}

static uint32_t find_after(const struct view *v, const char *word, uint32_t reach) {
    uint32_t end = v->end - v->token > reach ? v->token + reach : v->end;
    for (uint32_t i = v->token + 1; i < end; i++) {
        if (text_is(v->d, i, word)) {
            return i;
        }
    }
    return NONE;
}

static void fill_near(struct fill *f, const struct view *v, struct slot slot, uint32_t light) {
    uint32_t t = v->token;
    uint32_t noun = light != NONE ? light : t;
    uint32_t left = t - v->first > 8 ? t - 8 : v->first;
    uint32_t right = v->end - t > 9 ? t + 9 : v->end;
    uint32_t at;
    switch (slot.kind) {
    case SLOT_SUBJECT:
        at = v->passive ? find_after(v, "by", 10) : NONE;
        put_range(f, at != NONE ? at + 1 : left,
                  at != NONE   ? (v->end - at > 6 ? at + 6 : v->end)
                  : v->passive ? left
                               : t);
        break;
    case SLOT_OBJECT:
        put_range(f, v->passive ? left : t + 1, v->passive ? t : right);
        break;
    case SLOT_POSSESSIVE:
    case SLOT_COMPOUND:
        put_range(f, noun - v->first > 4 ? noun - 4 : v->first, noun);
        break;
    case SLOT_TO_INF:
        at = find_after(v, "to", 9);
        put(f, at != NONE && at + 1 < v->end ? at + 1 : NONE);
        break;
    case SLOT_THAT:
        at = find_after(v, "that", 6);
        put(f, at != NONE && at + 1 < v->end ? at + 1 : NONE);
        break;
    case SLOT_ING:
        if (t + 1 < v->end && slice_ends(token_text(v->d, t + 1), "ing")) {
            put(f, t + 1);
        }
        break;
    case SLOT_NEGATED:
        for (uint32_t i = t - v->first > 4 ? t - 4 : v->first; i < t; i++) {
            if (negation(v->d, i)) {
                put(f, i);
            }
        }
        break;
    case SLOT_WORD:
        at = find_after(v, slot.word, 10);
        if (at != NONE) {
            put_range(f, at, v->end - at > 6 ? at + 6 : v->end);
        }
        break;
    default:
        break;
    }
}

uint32_t view_fill(const struct view *v, struct slot slot, uint32_t light, uint32_t *out, uint32_t max) {
    struct fill f = {out, 0, max, v->d->token_count};
    if (slot.kind == SLOT_NEAR) {
        put_range(&f, v->token - v->first > 20 ? v->token - 20 : v->first, v->token);
        put_range(&f, v->token + 1, v->end - v->token > 21 ? v->token + 21 : v->end);
    } else if (slot.kind == SLOT_PASSIVE) {
        put(&f, v->passive ? v->token : NONE);
    } else if (!v->tree) {
        fill_near(&f, v, slot, light);
    } else if (slot.kind == SLOT_SUBJECT) {
        put_subject(&f, v);
    } else if (slot.kind == SLOT_OBJECT) {
        put_object(&f, v);
    } else {
        fill_tree(&f, v, slot, v->token);
        if (light != NONE) {
            fill_tree(&f, v, slot, light);
        }
    }
    return f.count;
}
