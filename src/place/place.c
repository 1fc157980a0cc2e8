#include "place/place.h"

#include <math.h>
#include <string.h>

#include "base/error.h"
#include "place/parts.h"

static att_status no_memory(att_error *err) {
    return fail(err, ATT_NO_MEMORY, "no memory for the places");
}

/* What chose: the only place of that name, what stands behind it, or all that was weighed. */
static struct basis reason_of(const struct group *g, const struct candidate *c, float margin) {
    const char *entry = g->count == 1   ? "only place of this name"
                        : c->inside > 0 ? "region told by the text"
                                        : "likeliest";
    return (struct basis){ORIGIN_KNOWLEDGE, 1 / (1 + expf(-margin)), entry};
}

static att_status write_location(struct places *p, const struct toponym *t, struct place *out) {
    float margin = 0;
    const struct candidate *c = toponym_choice(p, t, &margin);
    if (c == NULL) {
        return ATT_OK;
    }
    const struct group *g = &p->groups[t->group];
    enum place_precision own = place_precision_of(&c->place);
    struct gaz_place admin;
    bool found = false;
    if (c->place.admin != 0) {
        TRY(gazetteer_row(p->r->gazetteer, c->place.admin, &p->d->arena, &admin, &found, p->err));
    }
    out->resolved = arena_copy(&p->d->arena, c->place.name, strlen(c->place.name));
    out->country = c->place.country[0] != '\0' ? arena_copy(&p->d->arena, c->place.country, 3) : NULL;
    if (out->resolved == NULL || (c->place.country[0] != '\0' && out->country == NULL)) {
        return no_memory(p->err);
    }
    out->admin = found && admin.kind == PLACE_ADMIN ? admin.name : NULL;
    out->lat = c->place.lat;
    out->lon = c->place.lon;
    out->geonames = c->place.geonames;
    out->precision = g->least > own ? g->least : own;
    out->reason = reason_of(g, c, margin);
    return ATT_OK;
}

/* A site that the gazetteer does not know lies where the town behind it is. */
static void lie_beside(struct place *out, const struct place *town) {
    struct span at = out->at;
    uint32_t name = out->name;
    struct basis basis = out->basis;
    *out = *town;
    out->at = at;
    out->name = name;
    out->basis = basis;
    out->precision = town->precision > PRECISION_CITY ? town->precision : PRECISION_CITY;
    out->reason = (struct basis){ORIGIN_RULE, town->reason.score, "place named beside it"};
}

/* Every toponym that is a name, or that is known, becomes a place. */
static att_status write_places(struct places *p) {
    struct document *d = p->d;
    uint32_t first = d->place_count;
    for (uint32_t i = 0; i < p->toponym_count; i++) {
        struct toponym *t = &p->toponyms[i];
        struct place *out = document_add_place(d);
        if (out == NULL) {
            return no_memory(p->err);
        }
        out->at = t->at;
        out->name = t->name;
        out->basis = t->basis;
        t->place = d->place_count - 1;
        if (p->r->gazetteer != NULL) {
            TRY(write_location(p, t, out));
        }
    }
    for (uint32_t i = p->toponym_count; i-- > 0;) { /* from behind: a chain ends in what is known */
        const struct toponym *t = &p->toponyms[i];
        if (d->places[t->place].resolved == NULL && t->beside != NONE &&
            d->places[p->toponyms[t->beside].place].resolved != NULL) {
            lie_beside(&d->places[t->place], &d->places[p->toponyms[t->beside].place]);
        }
    }
    uint32_t kept = first;
    for (uint32_t i = 0; i < p->toponym_count; i++) { /* words that events point at and nobody knows are no places */
        struct toponym *t = &p->toponyms[i];
        bool keep = t->name != NONE || d->places[t->place].resolved != NULL;
        d->places[kept] = d->places[t->place];
        t->place = keep ? kept++ : NONE;
    }
    d->place_count = kept;
    return ATT_OK;
}

/* ---- events ------------------------------------------------------------------------------------------------------------------ */

/* The first toponym that ends behind `byte`. */
static uint32_t first_behind(const struct places *p, uint32_t byte) {
    uint32_t low = 0, high = p->toponym_count;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (p->toponyms[mid].at.end <= byte) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

static uint32_t place_of(const struct places *p, struct span at) {
    uint32_t low = first_behind(p, at.start);
    for (; low < p->toponym_count && p->toponyms[low].at.start < at.end; low++) {
        if (p->toponyms[low].place != NONE) {
            return p->toponyms[low].place;
        }
    }
    return NONE;
}

static bool in_dateline(const struct document *d, struct span at) {
    uint32_t first, end;
    tokens_of_span(d, at, &first, &end);
    uint32_t paragraph = first < end ? d->tokens[first].paragraph : NONE;
    return paragraph < d->paragraph_count && at.end <= d->paragraphs[paragraph].dateline_end;
}

/* Between a wider place and the narrower one that it introduces: "the West Bank village of Beitunia", "a Brooklyn neighbourhood,
 * Canarsie". */
static bool introduces(const struct document *d, uint32_t from, uint32_t to) {
    static const char *const nouns[] = {"village",     "town",   "city",   "district", "neighborhood", "neighbourhood",
                                        "suburb",      "port",   "county", "province", "municipality", "settlement",
                                        "refugee",     "camp",   "region", "resort",   "hamlet",       "quarter",
                                        "governorate", "valley", "island"};
    bool noun = false;
    for (uint32_t i = from; i < to; i++) {
        struct slice s = token_text(d, i);
        bool known = false;
        for (size_t k = 0; k < sizeof nouns / sizeof *nouns; k++) {
            known = known || slice_is_fold(s, nouns[k]);
        }
        noun = noun || known;
        if (!known && !slice_is(s, "of") && !slice_is(s, ",") && !slice_is(s, "'s") && !slice_is(s, "’s")) {
            return false;
        }
    }
    return noun;
}

/* Whether `inner` may lie in `outer`: the gazetteer says so, or does not know it. */
static bool may_hold(const struct places *p, const struct toponym *outer, const struct toponym *inner) {
    float margin;
    const struct candidate *wide = toponym_choice(p, outer, &margin), *close = toponym_choice(p, inner, &margin);
    return wide != NULL && (close == NULL || place_inside(&close->place, &wide->place));
}

/* A report that names a place and what holds it means the narrower: "in Beitunia, West Bank" was in Beitunia. */
static void narrow(const struct places *p, struct event *e) {
    uint32_t first, end;
    tokens_of_span(p->d, e->place, &first, &end);
    for (uint32_t i = first_behind(p, e->place.start); i < p->toponym_count && first < end; i++) {
        const struct toponym *t = &p->toponyms[i];
        if (t->first_token >= end) {
            return;
        }
        if (t->name == NONE) {
            continue;
        }
        const struct toponym *next = i + 1 < p->toponym_count ? t + 1 : NULL;
        const struct toponym *last = i > 0 ? t - 1 : NULL;
        if (next != NULL && next->name != NONE && next->first_token <= t->end_token + 4 &&
            introduces(p->d, t->end_token, next->first_token) && may_hold(p, t, next)) {
            e->place = next->at;
        } else if (last != NULL && last->name != NONE && last->end_token < t->first_token &&
                   t->first_token <= last->end_token + 2 && last->inside == t->group && t->group != NONE &&
                   may_hold(p, t, last)) {
            e->place = last->at;
        }
        return;
    }
}

static void locate(const struct places *p, struct event *e) {
    e->location = NONE;
    if (span_empty(e->place)) {
        return;
    }
    if (in_dateline(p->d, e->place)) {
        e->place = (struct span){0, 0};
        e->place_note = "the dateline tells where it was written, not where it happened";
        return;
    }
    narrow(p, e);
    uint32_t at = place_of(p, e->place);
    if (at != NONE && p->d->places[at].resolved != NULL) {
        e->location = at;
    } else if (p->r->gazetteer != NULL) {
        e->place_note = "the gazetteer does not know this place";
    }
}

/* "Birch struck Fenwick": whoever is known by a place alone, which a pointer made somebody, is of the state that it lies in. */
static void give_states(const struct places *p) {
    for (uint32_t i = 0; i < p->d->actor_count; i++) {
        struct actor *a = &p->d->actors[i];
        bool made = strcmp(a->basis.entry, "pointer") == 0 && a->first_mention < p->d->mention_count;
        struct span words = made ? p->d->mentions[a->first_mention].at : (struct span){0, 0};
        uint32_t at = made && a->country_count == 0 ? place_of(p, words) : NONE;
        const struct place *place = at != NONE ? &p->d->places[at] : NULL;
        if (place == NULL || place->country == NULL || place->at.end != words.end) {
            continue; /* "the Fenwick garrison" */
        }
        a->country[0] = place->country;
        a->country_count = 1;
        a->kind = place->precision != PRECISION_POINT ? KIND_STATE : a->kind;
        a->basis = place->reason;
        a->basis_at = place->at;
    }
}

att_status place_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    struct places p = {.d = d, .r = r, .scratch = scratch, .err = err};
    TRY(toponyms_collect(&p));
    if (r->gazetteer != NULL) {
        TRY(groups_resolve(&p));
    }
    TRY(write_places(&p));
    for (uint32_t i = 0; i < d->event_count; i++) {
        locate(&p, &d->events[i]);
    }
    give_states(&p);
    const struct span nowhere = {0, 0};
    if (r->gazetteer == NULL && d->place_count > 0 &&
        !document_note(d, "no-gazetteer", nowhere, "the knowledge base has no places: location is null")) {
        return no_memory(err);
    }
    return ATT_OK;
}
