/* Which words name places, and what stands around them. */
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "place/parts.h"

#define REACH 4 /* tokens between a site and the town that tells where it is */

static att_status no_memory(struct places *p) {
    return fail(p->err, ATT_NO_MEMORY, "no memory for places");
}

static att_status add(struct places *p, struct span at, uint32_t first, uint32_t end, uint32_t name,
                      struct basis basis) {
    struct toponym *t = arena_push(p->scratch, &p->toponyms, &p->toponym_count, &p->toponym_capacity, sizeof *t);
    if (t == NULL) {
        return no_memory(p);
    }
    *t = (struct toponym){at, first, end, name, NONE, NONE, NONE, NONE, basis};
    return ATT_OK;
}

static int by_text(const void *a, const void *b) {
    const struct toponym *x = a, *y = b;
    if (x->first_token != y->first_token) {
        return x->first_token < y->first_token ? -1 : 1;
    }
    if (x->end_token != y->end_token) {
        return x->end_token > y->end_token ? -1 : 1;
    }
    return x->name < y->name ? -1 : x->name > y->name; /* two names of one span: given layers may have them */
}

/* Words that events point at and that are no names of places by themselves: names of other types, common nouns. Those that
 * overlap a name are that name. */
static att_status add_pointed(struct places *p) {
    struct document *d = p->d;
    uint8_t *taken = arena_zero(p->scratch, d->token_count + (size_t)1);
    if (taken == NULL) {
        return no_memory(p);
    }
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        memset(taken + p->toponyms[i].first_token, 1, p->toponyms[i].end_token - p->toponyms[i].first_token);
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        uint32_t first, end;
        tokens_of_span(d, d->events[i].place, &first, &end);
        if (span_empty(d->events[i].place) || first >= end || taken[first] || taken[end - 1]) {
            continue;
        }
        memset(taken + first, 1, end - first);
        TRY(add(p, d->events[i].place, first, end, NONE, d->events[i].basis));
    }
    if (p->toponym_count > 0) {
        qsort(p->toponyms, p->toponym_count, sizeof *p->toponyms, by_text);
    }
    return ATT_OK;
}

/* ---- what stands around ------------------------------------------------------------------------------------------------ */

static bool token_is(const struct document *d, uint32_t token, const char *word) {
    return token < d->token_count && slice_is_fold(token_text(d, token), word);
}

static bool capital(const struct document *d, uint32_t token) {
    struct slice s = token < d->token_count ? token_text(d, token) : (struct slice){"", 0};
    return s.len > 0 && ((s.at[0] >= 'A' && s.at[0] <= 'Z') || (unsigned char)s.at[0] >= 0xC3);
}

/* The name right behind a comma that the network did not mark ("Alexandria, La."): one to three capitalised tokens that the
 * gazetteer knows as a region or state. */
static att_status unmarked(struct places *p, uint32_t token, uint32_t *out) {
    uint32_t end = token;
    while (end < p->d->token_count && end < token + 3 && capital(p->d, end)) {
        end++;
    }
    for (; end > token; end--) {
        uint32_t group;
        TRY(group_of(p, span_text(p->d, span_of_tokens(p->d, token, end)), &group));
        const struct group *g = group != NONE ? &p->groups[group] : NULL;
        for (uint32_t i = 0; g != NULL && i < g->count; i++) {
            if (g->candidates[i].place.kind == PLACE_ADMIN || g->candidates[i].place.kind == PLACE_COUNTRY) {
                *out = group;
                return ATT_OK;
            }
        }
    }
    return ATT_OK;
}

/* "Kharkiv, Ukraine"; "Qamishli (Syria)"; "the town of Rafah in Gaza". */
static att_status find_container(struct places *p, uint32_t index) {
    struct toponym *t = &p->toponyms[index];
    const struct toponym *next = index + 1 < p->toponym_count ? &p->toponyms[index + 1] : NULL;
    const struct document *d = p->d;
    uint32_t at = t->end_token;
    bool comma = token_is(d, at, ",") || token_is(d, at, "(") || token_is(d, at, "/");
    bool linked = comma || token_is(d, at, "in") || token_is(d, at, "of");
    if (!linked) {
        return ATT_OK;
    }
    at++;
    for (int i = 0; i < 2 && (token_is(d, at, "the") || token_is(d, at, "in") || token_is(d, at, "of")); i++) {
        at++;
    }
    if (next != NULL && next->first_token == at) {
        t->inside = next->group;
        return ATT_OK;
    }
    uint32_t group = NONE;
    if (comma && capital(d, at)) {
        TRY(unmarked(p, at, &group)); /* may move nothing but groups */
    }
    p->toponyms[index].inside = group;
    return ATT_OK;
}

/* "Syria's Aleppo", "the Ukrainian city of Kharkiv": a state within three tokens before. */
static att_status find_owner(struct places *p, struct toponym *t) {
    const struct document *d = p->d;
    for (uint32_t back = 1; back <= 4 && back <= t->first_token && t->inside == NONE; back++) {
        uint32_t token = t->first_token - back;
        struct slice s = token_text(d, token);
        bool filler = slice_is(s, "'s") || slice_is(s, "’s") || slice_is(s, "of") || slice_is_fold(s, "city") ||
                      slice_is_fold(s, "town") || slice_is_fold(s, "village") || slice_is_fold(s, "province") ||
                      slice_is_fold(s, "region") || slice_is_fold(s, "capital") || slice_is_fold(s, "port") ||
                      slice_is_fold(s, "border") || slice_is_fold(s, "northern") || slice_is_fold(s, "southern") ||
                      slice_is_fold(s, "eastern") || slice_is_fold(s, "western") || slice_is_fold(s, "state") ||
                      slice_is_fold(s, "district") || slice_is_fold(s, "coastal") || slice_is_fold(s, "central");
        struct country_word word;
        if (capital(d, token) && p->r->knowledge != NULL && knowledge_country(p->r->knowledge, s, &word) &&
            (word.form == COUNTRY_NAME || word.form == COUNTRY_ADJECTIVE) && back > 1) {
            const char *name = knowledge_country_name(p->r->knowledge, word.code);
            return name != NULL ? group_of(p, slice_of(name), &t->inside) : ATT_OK;
        }
        if (!filler) {
            break;
        }
    }
    return ATT_OK;
}

/* A site that has no entry is where the next name behind it is: "the market in Odesa". */
static void find_beside(struct places *p, uint32_t index) {
    struct toponym *t = &p->toponyms[index];
    for (uint32_t i = index + 1; i < p->toponym_count && i <= index + 2; i++) {
        const struct toponym *next = &p->toponyms[i];
        bool same = next->first_token < p->d->token_count &&
                    p->d->tokens[next->first_token].paragraph == p->d->tokens[t->first_token].paragraph;
        if (!same || next->first_token > t->end_token + REACH) {
            return;
        }
        for (uint32_t k = t->end_token; k < next->first_token; k++) {
            if (token_is(p->d, k, ".") || token_is(p->d, k, "and") || token_is(p->d, k, "to")) {
                return;
            }
        }
        if (next->group != NONE && p->groups[next->group].count > 0) {
            t->beside = i;
            return;
        }
    }
}

/* The words of a toponym: up to a comma ("Paris, Texas" may be one name; the rest then holds it), without "'s". */
static att_status read_words(struct places *p, struct toponym *t) {
    struct slice s = span_text(p->d, t->at);
    if (slice_ends(s, "'s")) {
        s.len -= 2;
    } else if (slice_ends(s, "’s")) {
        s.len -= strlen("’s");
    }
    TRY(group_of(p, s, &t->group));
    const char *comma = memchr(s.at, ',', s.len);
    if (comma != NULL && (t->group == NONE || p->groups[t->group].count == 0)) {
        struct slice rest = {comma + 1, s.len - (size_t)(comma + 1 - s.at)};
        while (rest.len > 0 && rest.at[0] == ' ') {
            rest = (struct slice){rest.at + 1, rest.len - 1};
        }
        TRY(group_of(p, (struct slice){s.at, (size_t)(comma - s.at)}, &t->group));
        TRY(group_of(p, rest, &t->inside));
    }
    return ATT_OK;
}

static bool is_place_name(const struct name *n) {
    return n->type == NAME_LOCATION || n->type == NAME_FACILITY;
}

att_status toponyms_collect(struct places *p) {
    for (uint32_t i = 0; i < p->d->name_count; i++) {
        const struct name *n = &p->d->names[i];
        if (is_place_name(n) && n->first_token < n->end_token && n->end_token <= p->d->token_count) {
            TRY(add(p, n->at, n->first_token, n->end_token, i, n->basis));
        }
    }
    TRY(add_pointed(p));
    if (p->r->gazetteer == NULL) {
        return ATT_OK;
    }
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        TRY(read_words(p, &p->toponyms[i]));
    }
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        if (p->toponyms[i].inside == NONE) {
            TRY(find_container(p, i));
        }
        if (p->toponyms[i].inside == NONE) {
            TRY(find_owner(p, &p->toponyms[i]));
        }
        if (p->toponyms[i].name == NONE || p->d->names[p->toponyms[i].name].type == NAME_FACILITY) {
            find_beside(p, i);
        }
    }
    return ATT_OK;
}
