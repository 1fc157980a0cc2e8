#include "store/query/keyset.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK 16 /* hex digits */
#define MOST_TERMS 8

/* ---- the check --------------------------------------------------------------------------------------------------- */

/* Everything of a question that says which rows there are, and in which order. */
static uint64_t hash_question(const att_question *a, const char *values) {
    const char *texts[QUESTION_TEXTS + 1] = {[QUESTION_TEXTS] = values};
    question_texts(a, texts);
    double numbers[] = {a->min_score, a->background, a->min_origins, a->ahead, a->all != 0, a->corrected != 0};
    uint64_t hash = hash_bytes(numbers, sizeof numbers, 0);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const char *text = texts[i] != NULL ? texts[i] : "\xff"; /* none is another thing than an empty one */
        hash = hash_bytes(text, strlen(text) + 1, hash);
    }
    return hash;
}

/* ---- letters ----------------------------------------------------------------------------------------------------- */

static const char letters[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"; /* RFC 4648, for addresses */

static void encode(struct buffer *out, const char *text, size_t len) {
    for (size_t i = 0; i < len; i += 3) {
        size_t left = len - i < 3 ? len - i : 3;
        uint32_t bits = 0;
        for (size_t k = 0; k < 3; k++) {
            bits = bits << 8 | (k < left ? (unsigned char)text[i + k] : 0);
        }
        for (size_t k = 0; k <= left; k++) {
            buffer_add(out, &letters[bits >> (18 - 6 * k) & 63], 1);
        }
    }
}

/* NULL without memory, or where something is no letter. */
static char *decode(struct arena *arena, const char *text) {
    char *out = arena_alloc(arena, strlen(text) * 3 / 4 + 4);
    size_t len = 0, have = 0;
    uint32_t bits = 0;
    for (; out != NULL && *text != '\0'; text++) {
        const char *at = strchr(letters, *text);
        if (at == NULL) {
            return NULL;
        }
        bits = bits << 6 | (uint32_t)(at - letters);
        have += 6;
        if (have >= 8) {
            have -= 8;
            out[len++] = (char)(bits >> have & 255);
        }
    }
    if (out != NULL) {
        out[len] = '\0';
    }
    return out;
}

att_status keyset_next(const att_question *ask, const char *values, struct buffer *out, att_error *err) {
    buffer_format(out, "%016llx", (unsigned long long)hash_question(ask, values));
    encode(out, values, strlen(values));
    return out->failed ? fail(err, ATT_NO_MEMORY, "no memory for an answer") : ATT_OK;
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

/* The check is no seal: whoever makes a cursor of their own gets rows behind values of their own, if values they are. */
static bool are_values(const char *text, uint32_t count) {
    size_t i;
    json_t *item, *list = json_loads(text, 0, NULL);
    bool good = json_is_array(list) && json_array_size(list) == count;
    json_array_foreach(list, i, item) {
        good = good && (json_is_string(item) || json_is_integer(item));
    }
    json_decref(list);
    return good;
}

att_status keyset_begin(struct keyset *p, const struct keyset_term *terms, uint32_t count, const att_question *ask,
                        struct query *q, att_error *err) {
    static const char wrong[] = "the cursor is none, or is of another question";
    char check[CHECK + 1];
    *p = (struct keyset){.terms = terms, .count = count < MOST_TERMS ? count : MOST_TERMS};
    if (ask->after == NULL) {
        return ATT_OK;
    }
    if (strlen(ask->after) <= CHECK) {
        return fail(err, ATT_BAD_INPUT, "%s", wrong);
    }
    p->values = decode(q->arena, ask->after + CHECK);
    if (p->values == NULL) {
        return fail(err, ATT_BAD_INPUT, "%s", wrong);
    }
    snprintf(check, sizeof check, "%016llx", (unsigned long long)hash_question(ask, p->values));
    return memcmp(check, ask->after, CHECK) == 0 && are_values(p->values, count)
               ? ATT_OK
               : fail(err, ATT_BAD_INPUT, "%s", wrong);
}

/* ---- SQL --------------------------------------------------------------------------------------------------------- */

void keyset_column(const struct keyset *p, struct query *q) {
    for (uint32_t i = 0; i < p->count; i++) {
        query_add(q, i == 0 ? ", json_array(" : ",");
        query_add(q, p->terms[i].sql);
    }
    query_add(q, ") AS \"" ROWS_CURSOR "\"");
}

static void compare(const struct keyset *p, struct query *q, uint32_t i, const char *how) {
    char value[40];
    snprintf(value, sizeof value, "json_extract(?, '$[%u]')", i);
    query_add(q, p->terms[i].sql);
    query_add(q, how);
    query_text(q, value, p->values);
}

/* (a, b, c) > (x, y, z), each term in its own direction: a > x OR (a = x AND (b > y OR (b = y AND c > z))). */
void keyset_after(const struct keyset *p, struct query *q) {
    if (p->values == NULL) {
        return;
    }
    query_where(q);
    if (p->terms[0].index != NULL && !p->terms[0].down && strncmp(p->values, "[\"\"", 3) != 0) {
        query_add(q, p->terms[0].index); /* by the index; what is NULL there stands before all that is not */
        query_text(q, ">= json_extract(?, '$[0]') AND", p->values);
    }
    for (uint32_t i = 0; i < p->count; i++) {
        bool last = i + 1 == p->count;
        query_add(q, "(");
        compare(p, q, i, p->terms[i].down ? "<" : ">");
        if (!last) {
            query_add(q, "OR (");
            compare(p, q, i, "=");
            query_add(q, "AND");
        }
    }
    for (uint32_t i = 0; i < p->count; i++) {
        query_add(q, i == 0 ? ")" : "))");
    }
}

void keyset_order(const struct keyset *p, struct query *q, const att_question *ask) {
    for (uint32_t i = 0; i < p->count; i++) {
        query_add(q, i == 0 ? "ORDER BY" : ",");
        query_add(q, p->terms[i].index != NULL ? p->terms[i].index : p->terms[i].sql);
        query_add(q, p->terms[i].down ? "DESC" : "");
    }
    if (ask->limit > 0) {
        query_number(q, "LIMIT CAST(? AS INTEGER)", (double)ask->limit + 1);
    }
}

void keyset_wrap(const struct keyset *p, struct query *q) {
    query_add(q, "SELECT *");
    keyset_column(p, q);
    query_add(q, "FROM (");
}

void keyset_unwrap(const struct keyset *p, struct query *q, const att_question *ask) {
    query_add(q, ")");
    q->conditions = false;
    keyset_after(p, q);
    keyset_order(p, q, ask);
}
