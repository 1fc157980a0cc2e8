/* What the mentions of one story event say, with who takes part, who is cited and who carried it: read once, for all that is told of
 * them together. Everything lives in the store's scratch; NULL is what is not told. */
#ifndef ATTACHE_STORE_STORIES_TESTIMONY_H
#define ATTACHE_STORE_STORIES_TESTIMONY_H

#include "store/store.h"

struct said { /* one mention */
    int64_t mention, article, report;
    const char *key, *type, *mode, *status, *date, *place, *located, *country, *published, *first_known;
    double lat, lon, score;
    bool background, negated, placed, has_lat, has_lon; /* placed: it has a location */
    uint32_t party, party_count;                        /* its own, from `parties` on */
    uint32_t voice, voice_count;                        /* likewise */
};

struct party { /* in the order of roles, then as the record has them */
    const char *role, *name, *kind, *country, *sector;
};

struct voice { /* somebody whom a claim cites that holds the mention */
    const char *claim, *name, *kind, *country, *sector;
    int ordinal;
    bool inside, denies, source; /* the claim stands within another; else via */
};

struct
    carrier { /* an outlet of an article of a report that tells it: also of copies that are no article of the story */
    int64_t report, article;
    const char *name, *published, *key; /* the article's */
};

struct testimony {
    int64_t story;
    struct said *said; /* in the order of mentions */
    struct party *parties;
    struct voice *voices;
    struct carrier *carriers; /* in the order of reports */
    uint32_t said_count, said_capacity, party_count, party_capacity, voice_count, voice_capacity, carrier_count,
        carrier_capacity;
    bool has_kept; /* something is kept with the story, as it was when it was read */
};

struct ids;
/* Articles that are not, in this batch, what they were when a story was last told: theirs is read anew. Ascending. */
att_status testimony_changed(struct att_store *s, struct ids *out, att_error *err);

/* Nothing said where no mention leads to the story. What it is told of is kept with it where it has many mentions, TESTIMONY_KEPT or
 * more: to read the rows of each, from all over a large store, costs ten times what they say. */
#define TESTIMONY_KEPT 4
att_status testimony_read(struct att_store *s, int64_t story, const struct ids *changed, struct testimony *out,
                          att_error *err);
att_status testimony_keep(struct att_store *s, const struct testimony *t, att_error *err);

/* testimony_bytes.c: a testimony as bytes, appended to `out`, and back, copied into `a`; false without memory, or where they are none. */
bool testimony_bytes(struct arena *a, const struct testimony *t, struct buffer *out);
bool testimony_from(struct arena *a, const void *bytes, size_t len, struct testimony *out);

#endif
