#include "record/record.h"

#include <string.h>

#include "base/error.h"
#include "ontology/ontology.h"
#include "record/remap.h"

/* Repetitions are looked for among so many notes. */
#define NOTE_KINDS 64

enum layer { ACTORS, EVENTS, CLAIMS, COMMITMENTS, TIMES, PLACES, LAYERS };

/* What one settling needs besides the document; all of it in the scratch arena. */
struct settling {
    struct document *d;
    uint32_t count[LAYERS];
    uint32_t *map[LAYERS];
    uint32_t *seen; /* room for the largest layer */
    uint32_t stamp;
    struct place_in_text *places;
    void *copy;
};

static void mark(struct document *d, const struct list *l) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->at[i] < d->actor_count) {
            d->actors[l->at[i]].used = true;
        }
    }
}

static void mark_used(struct document *d) {
    for (uint32_t i = 0; i < d->actor_count; i++) {
        d->actors[i].used = false;
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        mark(d, &d->events[i].actor);
        mark(d, &d->events[i].recipient);
        mark(d, &d->events[i].said_by);
    }
    for (uint32_t i = 0; i < d->claim_count; i++) {
        mark(d, &d->claims[i].source);
        mark(d, &d->claims[i].via);
    }
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        mark(d, &d->commitments[i].issuer);
        mark(d, &d->commitments[i].addressee);
        mark(d, &d->commitments[i].affected);
        mark(d, &d->commitments[i].said_by);
    }
}

static att_status prepare(struct settling *s, struct arena *scratch, att_error *err) {
    const struct document *d = s->d;
    const uint32_t counts[LAYERS] = {d->actor_count,      d->event_count, d->claim_count,
                                     d->commitment_count, d->time_count,  d->place_count};
    const size_t sizes[LAYERS] = {sizeof *d->actors,      sizeof *d->events, sizeof *d->claims,
                                  sizeof *d->commitments, sizeof *d->times,  sizeof *d->places};
    uint32_t most = 1;
    size_t room = 1;
    for (int i = 0; i < LAYERS; i++) {
        s->count[i] = counts[i];
        s->map[i] = arena_array(scratch, counts[i] + (size_t)1, sizeof *s->map[i]);
        most = counts[i] > most ? counts[i] : most;
        room = counts[i] * sizes[i] > room ? counts[i] * sizes[i] : room;
        if (s->map[i] == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for the record");
        }
    }
    s->seen = arena_array(scratch, most, sizeof *s->seen);
    s->places = arena_array(scratch, most, sizeof *s->places);
    s->copy = arena_alloc(scratch, room);
    if (s->seen == NULL || s->places == NULL || s->copy == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the record");
    }
    return ATT_OK;
}

static void sort_actors(struct settling *s) {
    struct document *d = s->d;
    for (uint32_t i = 0; i < d->actor_count; i++) {
        const struct actor *a = &d->actors[i];
        struct span at = a->first_mention < d->mention_count ? d->mentions[a->first_mention].at : (struct span){0, 0};
        s->places[i] = (struct place_in_text){!a->used, at.start, at.end, i};
    }
    remap_sort(d->actors, sizeof *d->actors, d->actor_count, s->places, s->map[ACTORS], s->copy);
}

/* All other layers have their span in `at`. */
#define SORT(s, layer, items, item_count)                                                                  \
    do {                                                                                                   \
        struct document *d_ = (s)->d;                                                                      \
        for (uint32_t i_ = 0; i_ < d_->item_count; i_++) {                                                 \
            const struct span at_ = d_->items[i_].at;                                                      \
            (s)->places[i_] = (struct place_in_text){0, at_.start, at_.end, i_};                           \
        }                                                                                                  \
        remap_sort(d_->items, sizeof *d_->items, d_->item_count, (s)->places, (s)->map[layer], (s)->copy); \
    } while (0)

static void list_to(struct settling *s, struct list *l, enum layer layer) {
    remap_list(l, s->map[layer], s->count[layer], s->seen, &s->stamp);
}

static uint32_t index_to(const struct settling *s, enum layer layer, uint32_t at) {
    return remap_index(s->map[layer], s->count[layer], at);
}

static void follow(struct settling *s) {
    struct document *d = s->d;
    for (uint32_t i = 0; i < d->actor_count; i++) {
        d->actors[i].part_one = index_to(s, ACTORS, d->actors[i].part_one);
        d->actors[i].part_two = index_to(s, ACTORS, d->actors[i].part_two);
    }
    for (uint32_t i = 0; i < d->mention_count; i++) {
        d->mentions[i].actor = index_to(s, ACTORS, d->mentions[i].actor);
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        list_to(s, &e->actor, ACTORS);
        list_to(s, &e->recipient, ACTORS);
        list_to(s, &e->said_by, ACTORS);
        list_to(s, &e->claims, CLAIMS);
        e->time = index_to(s, TIMES, e->time);
        e->same_as = index_to(s, EVENTS, e->same_as);
        e->location = index_to(s, PLACES, e->location);
        e->plover = ontology_fold(e->type, e->status);
    }
    for (uint32_t i = 0; i < d->claim_count; i++) {
        struct claim *c = &d->claims[i];
        list_to(s, &c->source, ACTORS);
        list_to(s, &c->via, ACTORS);
        c->inside = index_to(s, CLAIMS, c->inside);
    }
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        struct commitment *c = &d->commitments[i];
        list_to(s, &c->issuer, ACTORS);
        list_to(s, &c->addressee, ACTORS);
        list_to(s, &c->affected, ACTORS);
        list_to(s, &c->said_by, ACTORS);
        list_to(s, &c->claims, CLAIMS);
        c->due_time = index_to(s, TIMES, c->due_time);
        c->event = index_to(s, EVENTS, c->event);
    }
}

static uint32_t first_of(uint32_t *first, uint32_t i) {
    while (first[i] != i) {
        first[i] = first[first[i]];
        i = first[i];
    }
    return i;
}

/* Links between mentions of one event, whatever their direction, become links to the first in the text. */
static void settle_same(struct settling *s) {
    struct document *d = s->d;
    uint32_t *first = s->map[EVENTS]; /* no longer needed as a map */
    for (uint32_t i = 0; i < d->event_count; i++) {
        first[i] = i;
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        if (d->events[i].same_as != NONE) {
            uint32_t a = first_of(first, i), b = first_of(first, d->events[i].same_as);
            first[a > b ? a : b] = a > b ? b : a;
        }
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        uint32_t to = first_of(first, i);
        d->events[i].same_as = to == i ? NONE : to;
    }
}

/* Stages that find the same thing missing say so once. */
static void settle_notes(struct document *d) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->note_count; i++) {
        bool told = false;
        for (uint32_t k = 0; k < kept && k < NOTE_KINDS && !told; k++) {
            told = strcmp(d->notes[k].code, d->notes[i].code) == 0 && d->notes[k].at.start == d->notes[i].at.start &&
                   d->notes[k].at.end == d->notes[i].at.end;
        }
        if (!told) {
            d->notes[kept++] = d->notes[i];
        }
    }
    d->note_count = kept;
}

att_status record_settle(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    (void)r;
    struct settling s = {.d = d};
    TRY(prepare(&s, scratch, err));
    mark_used(d);
    sort_actors(&s);
    SORT(&s, EVENTS, events, event_count);
    SORT(&s, CLAIMS, claims, claim_count);
    SORT(&s, COMMITMENTS, commitments, commitment_count);
    SORT(&s, TIMES, times, time_count);
    SORT(&s, PLACES, places, place_count);
    follow(&s);
    settle_same(&s);
    settle_notes(d);
    return ATT_OK;
}
