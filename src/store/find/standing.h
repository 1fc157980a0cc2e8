/* An article as it stands: its record with corrections applied, and the keys of its items. */
#ifndef ATTACHE_STORE_FIND_STANDING_H
#define ATTACHE_STORE_FIND_STANDING_H

#include "store/query/rows.h"
#include "store/readers/correction.h"

struct standing {
    json_t *root;            /* the record as coded */
    struct checked r;        /* it, read */
    struct overlaid over;    /* its corrections */
    const json_t *corrected; /* over.root, else root */
    int64_t article;
    const char *id, *key, *text, *first_known; /* text: NULL where the store has none */
    size_t text_len;
};

/* Out of a row "article, id, key, record, text, first_known". Lives in the scratch; standing_free, in case of failure too. */
#define STANDING_COLUMNS "r.article, r.id, r.key, r.record, r.text, r.first_known"
att_status standing_read(struct att_store *s, sqlite3_stmt *st, struct standing *out, att_error *err);
/* That with this key, or with this id: of several the one that was known last. *found. */
att_status standing_find(struct att_store *s, const char *key_or_id, struct standing *out, bool *found, att_error *err);
/* In the form of hand-made gold; nothing where the text is not at hand (gold.c). */
att_status gold_write(struct att_store *s, const struct standing *a, struct rows *w, att_error *err);
void standing_free(struct standing *a);

#endif
