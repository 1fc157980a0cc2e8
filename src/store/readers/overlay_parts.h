/* What overlay.c and readers/overlay_follow.c share: a record on which corrections are being laid. */
#ifndef ATTACHE_STORE_READERS_OVERLAY_PARTS_H
#define ATTACHE_STORE_READERS_OVERLAY_PARTS_H

#include "store/readers/correction.h"

struct work {
    struct att_store *s;
    struct overlaid *o;
    const struct checked *r; /* the record as it was coded: names, keys */
    const char *text;
    size_t text_len;
    bool *gone[CORRECT_LAYERS];
    bool *touched;  /* events whose type, mode or status was corrected */
    bool joined;    /* a same_as was corrected */
    bool *due_from; /* commitments whose due_from was corrected */
    att_error *err;
};

json_t *work_list(const struct work *w, enum correction_layer layer); /* the record's, as it is by now */
uint32_t work_count(const struct checked *r, enum correction_layer layer);
struct key *work_keys(const struct keys *k, enum correction_layer layer);

/* When all are applied: what hangs on fields that were corrected, then what false alarms take away (readers/overlay_follow.c). */
att_status overlay_follow(struct work *w);

#endif
