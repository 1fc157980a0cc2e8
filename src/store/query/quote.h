/* Answers that are one JSON object: lists of items that SQL puts together, each with the sentence that it rests on. */
#ifndef ATTACHE_STORE_QUERY_QUOTE_H
#define ATTACHE_STORE_QUERY_QUOTE_H

#include <jansson.h>

#include "store/query/rows.h"
#include "store/store.h"

/* SQL: a column such as 'RUS,UKR' as JSON. */
#define QUOTE_CODES(column) \
    "json(CASE WHEN " column " = '' THEN '[]' ELSE '[\"' || replace(" column ", ',', '\",\"') || '\"]' END)"
#define QUOTE_REACH "600" /* code points around words where their sentence is looked for */
/* SQL, three columns: the words around `item`'s span, where they begin, and the span. */
#define QUOTE_COLUMNS(item, article)                                                                  \
    "substr(" article ".text, max(" item ".start - " QUOTE_REACH ", 0) + 1, " item ".\"end\" - " item \
    ".start + 2 * " QUOTE_REACH "), max(" item ".start - " QUOTE_REACH ", 0), " item ".start, " item ".\"end\""

/* SQL: who published an article: what it says of itself, else the outlets that brought it, three by name. */
#define QUOTE_PUBLISHER(article)                                                                     \
    "coalesce(" article                                                                              \
    ".publisher, (SELECT group_concat(o.name, ', ') || (SELECT iif(count(*) > 3, ' and others', '')" \
    " FROM outlet p WHERE p.article = " article                                                      \
    ".article) FROM (SELECT q.name FROM outlet q WHERE q.article = " article ".article ORDER BY q.name LIMIT 3) o))"

/* SQL: the names of a mention's parties of one role, in their order, as JSON. */
#define QUOTE_PARTY(role, mention)                                                                                     \
    "json((SELECT json_group_array(n) FROM (SELECT a.name AS n FROM party p JOIN actor a USING(actor) WHERE p.mention" \
    " = " mention ".mention AND p.role = '" role "' ORDER BY p.ordinal)))"

/* Gives the connection `sentence(QUOTE_COLUMNS(item, article))`: the words of the sentence, or NULL without text. */
att_status quote_functions(struct att_store *s, att_error *err);

/* Every row's first column, JSON, as an item of the new array `name` of `where`; where QUOTE_COLUMNS follow, with "sentence"
 * and "sentence_start" (null where the store has no text). Steps to the end, finalizes nothing. */
att_status quote_gather(struct att_store *s, sqlite3_stmt *st, json_t *where, const char *name, att_error *err);
/* The same for a statement with one value, ?1. */
att_status quote_gather_by(struct att_store *s, const char *sql, const char *value, json_t *where, const char *name,
                           att_error *err);
/* Sets `name` of an object; takes `value` over, NULL is no memory. */
att_status quote_set(json_t *where, const char *name, json_t *value, att_error *err);
/* One object as a line; for the eye, over several. */
att_status quote_write(struct rows *w, const json_t *object, att_error *err);
/* The object that rows_write makes of one row: `row` writes it to the rows it is given. NULL in *out where it wrote none. */
typedef att_status quote_row(struct att_store *s, const void *what, struct rows *w, att_error *err);
att_status quote_object(struct att_store *s, quote_row *row, const void *what, json_t **out, att_error *err);

#endif
