/* What dump, read and check share: which fields the items of each layer have. */
#ifndef ATTACHE_DOCUMENT_LAYERS_H
#define ATTACHE_DOCUMENT_LAYERS_H

#include <stddef.h>

#include "document/document.h"
#include "document/dump.h"

enum field_kind {
    FIELD_SPAN,    /* struct span */
    FIELD_TOKENS,  /* uint32_t first, end; what the item's span (its first member) covers when left out */
    FIELD_STRETCH, /* uint32_t first, end of tokens, written as the span that they cover; NONE, NONE: nothing */
    FIELD_HEAD,    /* uint32_t token; the head of the item's tokens when left out */
    FIELD_REF,     /* uint32_t index into `target` */
    FIELD_LIST,    /* struct list of indices into `target` */
    FIELD_LABEL,   /* an enum or uint32_t, index into `labels` */
    FIELD_TEXT,    /* const char *, may be NULL */
    FIELD_CODES,   /* const char *[ACTOR_CODES], their number at `also` */
    FIELD_BOOL,
    FIELD_NUMBER, /* uint32_t */
    FIELD_FLOAT,
    FIELD_DOUBLE,
    FIELD_SCORE, /* float, 1 when left out */
    FIELD_DATE,
    FIELD_BASIS,
    FIELD_BITS,       /* uint64_t */
    FIELD_QUANTITIES, /* of an event */
    FIELD_ARGUMENTS,  /* of an event */
    FIELD_POINTER,
    FIELD_WEIGHTS, /* float[count], one a label */
    FIELD_FLOATS,  /* float[count] */
    FIELD_FLAG     /* a bit, `count`, of uint8_t flags */
};

struct field {
    const char *name;
    enum field_kind kind;
    size_t offset;
    const char *const *labels;
    uint32_t count;    /* of labels or floats; the bit of a flag */
    enum layer target; /* of a reference */
    size_t also;       /* offset of the number of codes */
};

/* One array of the document. Most layers are one table, `text` and `signals` several, told apart by `is`. */
struct table {
    enum layer layer;
    const char *is;                /* or NULL */
    const struct field *fields;    /* ends with a field without a name */
    size_t items, count, capacity; /* offsets in struct document */
    size_t item_size;
    void *(*add)(struct document *d);
};

extern const struct table tables[];
extern const size_t table_count;
extern const char *const origin_names[6];
extern const struct field quantity_fields[];
extern const struct field argument_fields[];

/* The table of items that a reference into `layer` means; NULL for the tree and other layers that nothing refers to. */
const struct table *table_of(enum layer layer);
uint32_t table_items(const struct table *t, const struct document *d);
void *table_item(const struct table *t, const struct document *d, uint32_t i);

att_status tree_dump(const struct document *d, struct buffer *out, att_error *err);
att_status tree_read(struct document *d, const char *text, size_t len, att_error *err);

#endif
