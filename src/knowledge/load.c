/* Reads the base's SQLite file. The file may be anything: its schema and its content's digest are checked, SQLite is held to
 * plain tables, and the work that a query may do is bounded by the file's size. */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include <nettle/sha2.h>
#include <sqlite3.h>

#include "base/error.h"
#include "base/file.h"
#include "knowledge/base.h"

#define MEMORY_LIMIT ((size_t)256 << 20)
#define STEPS_AT_ONCE 10000 /* virtual machine steps between two looks at the budget */
#define STEPS_FIXED 200000  /* what the smallest file may take */
#define STEPS_A_BYTE 20

struct reader {
    sqlite3 *db;
    struct knowledge *k;
    struct sha256_ctx digest;
    int64_t budget; /* virtual machine steps left */
    att_error *err;
};

static int spend(void *user) {
    struct reader *r = user;
    r->budget -= STEPS_AT_ONCE;
    return r->budget < 0;
}

static att_status bad(struct reader *r, const char *what) {
    return fail(r->err, ATT_BAD_KNOWLEDGE, "knowledge base: %s", what);
}

static att_status bad_sql(struct reader *r) {
    if (sqlite3_errcode(r->db) == SQLITE_NOMEM) {
        return fail(r->err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    return fail(r->err, ATT_BAD_KNOWLEDGE, "knowledge base: %s", sqlite3_errmsg(r->db));
}

static att_status no_memory(struct reader *r) {
    return fail(r->err, ATT_NO_MEMORY, "knowledge base: out of memory");
}

/* ---- columns --------------------------------------------------------------------------------------------------------- */

/* A text column as a copy in the arena; NULL is an error unless `optional`, then *out is NULL. */
static att_status text_column(struct reader *r, sqlite3_stmt *s, int column, bool optional, const char **out) {
    const unsigned char *text = sqlite3_column_text(s, column);
    int len = sqlite3_column_bytes(s, column);
    *out = NULL;
    if (!text) {
        if (sqlite3_errcode(r->db) == SQLITE_NOMEM) {
            return no_memory(r);
        }
        sha256_update(&r->digest, 1, (const uint8_t *)"\x1d");
        return optional ? ATT_OK : bad(r, "a required text is missing");
    }
    if (memchr(text, 0, (size_t)len)) {
        return bad(r, "a text holds a NUL byte");
    }
    sha256_update(&r->digest, (size_t)len, text);
    sha256_update(&r->digest, 1, (const uint8_t *)"\x1f");
    *out = arena_copy(&r->k->arena, (const char *)text, (size_t)len);
    return *out ? ATT_OK : no_memory(r);
}

static att_status int_column(struct reader *r, sqlite3_stmt *s, int column, int32_t low, int32_t high, int32_t *out) {
    if (sqlite3_column_type(s, column) != SQLITE_INTEGER) {
        return bad(r, "a number is missing");
    }
    int64_t value = sqlite3_column_int64(s, column);
    if (value < low || value > high) {
        return bad(r, "a number is out of range");
    }
    char digits[24];
    int len = snprintf(digits, sizeof digits, "%lld\x1f", (long long)value);
    sha256_update(&r->digest, (size_t)len, (const uint8_t *)digits);
    *out = (int32_t)value;
    return ATT_OK;
}

/* "USA,EUR" as at most four strings. */
static att_status codes_column(struct reader *r, sqlite3_stmt *s, int column, const char *out[4], uint32_t *count) {
    const char *text = NULL;
    TRY(text_column(r, s, column, false, &text));
    *count = 0;
    while (*text) {
        size_t len = strcspn(text, ",");
        if (*count == 4 || len == 0) {
            return bad(r, "a list of codes is malformed");
        }
        out[*count] = arena_copy(&r->k->arena, text, len);
        if (!out[(*count)++]) {
            return no_memory(r);
        }
        text += len + (text[len] == ',');
    }
    return ATT_OK;
}

/* ---- indices --------------------------------------------------------------------------------------------------------- */

/* Files row `row` under `words`; rows come in the order of their words. */
static att_status index_add(struct reader *r, struct index *x, const char *words, uint32_t row) {
    if (x->count > 0 && strcmp(x->keys[x->count - 1].words, words) == 0) {
        x->keys[x->count - 1].count++;
        return ATT_OK;
    }
    struct key *key = arena_push(&r->k->arena, &x->keys, &x->count, &x->capacity, sizeof *key);
    if (!key) {
        return no_memory(r);
    }
    *key = (struct key){words, (uint32_t)strlen(words), row, 1};
    return ATT_OK;
}

static att_status index_close(struct reader *r, struct index *x) {
    x->slot_count = 16;
    while (x->slot_count < x->count * 2) {
        x->slot_count *= 2;
    }
    x->slots = arena_array(&r->k->arena, x->slot_count, sizeof *x->slots);
    if (!x->slots) {
        return no_memory(r);
    }
    for (uint32_t i = 0; i < x->count; i++) {
        uint32_t at = (uint32_t)hash_bytes(x->keys[i].words, x->keys[i].len, 0) & (x->slot_count - 1);
        while (x->slots[at]) {
            at = (at + 1) & (x->slot_count - 1);
        }
        x->slots[at] = i + 1;
    }
    return ATT_OK;
}

const struct key *index_find(const struct index *x, const char *words, size_t len) {
    if (x->slot_count == 0) {
        return NULL;
    }
    uint32_t at = (uint32_t)hash_bytes(words, len, 0) & (x->slot_count - 1);
    for (; x->slots[at]; at = (at + 1) & (x->slot_count - 1)) {
        const struct key *key = &x->keys[x->slots[at] - 1];
        if (key->len == len && memcmp(key->words, words, len) == 0) {
            return key;
        }
    }
    return NULL;
}

/* ---- tables ---------------------------------------------------------------------------------------------------------- */

static att_status read_country(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    const char *code = NULL, *name = NULL;
    TRY(text_column(r, s, 0, false, &code));
    TRY(text_column(r, s, 1, false, &name));
    TRY(index_add(r, &k->code_index, code, k->code_count));
    const char **slot = arena_push(&k->arena, &k->code_names, &k->code_count, &k->code_capacity, sizeof *slot);
    if (!slot) {
        return no_memory(r);
    }
    *slot = name;
    return ATT_OK;
}

static att_status read_country_word(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    const char *words = NULL, *code = NULL;
    int32_t form = 0;
    TRY(text_column(r, s, 0, false, &words));
    TRY(text_column(r, s, 1, false, &code));
    TRY(int_column(r, s, 2, COUNTRY_NAME, COUNTRY_REGION, &form));
    TRY(index_add(r, &k->country_index, words, k->country_count));
    struct country_word *row =
        arena_push(&k->arena, &k->country_words, &k->country_count, &k->country_capacity, sizeof *row);
    if (!row) {
        return no_memory(r);
    }
    *row = (struct country_word){code, (enum country_form)form};
    return ATT_OK;
}

static att_status read_subject(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    int32_t kind = 0;
    struct subject row = {0};
    TRY(text_column(r, s, 0, false, &row.key));
    TRY(text_column(r, s, 1, false, &row.name));
    TRY(int_column(r, s, 2, 0, ACTOR_KINDS - 1, &kind));
    row.kind = (enum actor_kind)kind;
    struct subject *slot = arena_push(&k->arena, &k->subjects, &k->subject_count, &k->subject_capacity, sizeof *slot);
    if (!slot) {
        return no_memory(r);
    }
    *slot = row;
    return ATT_OK;
}

static att_status read_term(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    struct term row = {0};
    int32_t subject = 0;
    TRY(int_column(r, s, 0, 0, INT32_MAX, &subject));
    TRY(codes_column(r, s, 1, row.country, &row.country_count));
    TRY(codes_column(r, s, 2, row.sector, &row.sector_count));
    TRY(text_column(r, s, 3, true, &row.office));
    TRY(int_column(r, s, 4, INT32_MIN, INT32_MAX, &row.from));
    TRY(int_column(r, s, 5, INT32_MIN, INT32_MAX, &row.to));
    TRY(int_column(r, s, 6, 0, 9, &row.rank));
    row.subject = (uint32_t)subject;
    if (row.subject >= k->subject_count || (k->term_count > 0 && row.subject < k->terms[k->term_count - 1].subject)) {
        return bad(r, "a term belongs to nobody");
    }
    struct subject *owner = &k->subjects[row.subject];
    if (owner->term_count++ == 0) {
        owner->first_term = k->term_count;
    }
    struct term *slot = arena_push(&k->arena, &k->terms, &k->term_count, &k->term_capacity, sizeof *slot);
    if (!slot) {
        return no_memory(r);
    }
    *slot = row;
    return ATT_OK;
}

/* A row of words and the number of a row of another table. */
static att_status read_link(struct reader *r, sqlite3_stmt *s, struct index *x, uint32_t limit, uint32_t **rows,
                            uint32_t *count, uint32_t *capacity) {
    const char *words = NULL;
    int32_t target = 0;
    TRY(text_column(r, s, 0, false, &words));
    TRY(int_column(r, s, 1, 0, INT32_MAX, &target));
    if ((uint32_t)target >= limit) {
        return bad(r, "a name leads nowhere");
    }
    TRY(index_add(r, x, words, *count));
    uint32_t *slot = arena_push(&r->k->arena, rows, count, capacity, sizeof *slot);
    if (!slot) {
        return no_memory(r);
    }
    *slot = (uint32_t)target;
    return ATT_OK;
}

static att_status read_alias(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    return read_link(r, s, &k->alias_index, k->subject_count, &k->aliases, &k->alias_count, &k->alias_capacity);
}

static att_status read_surname(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    return read_link(r, s, &k->surname_index, k->subject_count, &k->surnames, &k->surname_count, &k->surname_capacity);
}

static att_status read_post(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    return read_link(r, s, &k->post_index, k->term_count, &k->posts, &k->post_count, &k->post_capacity);
}

static att_status read_agent(struct reader *r, sqlite3_stmt *s) {
    struct knowledge *k = r->k;
    const char *lemma = NULL;
    int32_t kind = 0, office = 0;
    struct agent_row row = {0};
    TRY(text_column(r, s, 0, false, &lemma));
    TRY(text_column(r, s, 1, false, &row.word.sector));
    TRY(int_column(r, s, 2, 0, ACTOR_KINDS - 1, &kind));
    TRY(int_column(r, s, 3, 0, 1, &office));
    TRY(text_column(r, s, 4, true, &row.post));
    row.word.kind = (enum actor_kind)kind;
    row.word.office = office != 0;
    TRY(index_add(r, &k->agent_index, lemma, k->agent_count));
    struct agent_row *slot = arena_push(&k->arena, &k->agents, &k->agent_count, &k->agent_capacity, sizeof *slot);
    if (!slot) {
        return no_memory(r);
    }
    *slot = row;
    return ATT_OK;
}

/* In the order in which they lean on each other; the digest runs over them in this order. */
static const struct table {
    const char *query;
    att_status (*read)(struct reader *r, sqlite3_stmt *s);
} tables[] = {
    {"SELECT code, name FROM country ORDER BY code", read_country},
    {"SELECT words, code, form FROM country_word ORDER BY words", read_country_word},
    {"SELECT key, name, kind FROM subject ORDER BY id", read_subject},
    {"SELECT subject, country, sector, office, first, last, rank FROM term ORDER BY id", read_term},
    {"SELECT words, subject FROM alias ORDER BY words, subject", read_alias},
    {"SELECT words, subject FROM surname ORDER BY words, subject", read_surname},
    {"SELECT words, term FROM post ORDER BY words, term", read_post},
    {"SELECT lemma, sector, kind, office, post FROM agent ORDER BY lemma", read_agent},
};
#define TABLES (sizeof tables / sizeof tables[0])

static att_status read_table(struct reader *r, const struct table *table) {
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(r->db, table->query, -1, &s, NULL) != SQLITE_OK) {
        return bad_sql(r);
    }
    att_status status = ATT_OK;
    int step;
    while (status == ATT_OK && (step = sqlite3_step(s)) != SQLITE_DONE) {
        status = step == SQLITE_ROW ? table->read(r, s) : bad_sql(r);
    }
    sqlite3_finalize(s);
    return status;
}

/* One text out of the file ("" where there is none). */
static att_status read_text(struct reader *r, const char *query, char *out, size_t size) {
    sqlite3_stmt *s = NULL;
    if (sqlite3_prepare_v2(r->db, query, -1, &s, NULL) != SQLITE_OK) {
        return bad_sql(r);
    }
    att_status status = ATT_OK;
    int step = sqlite3_step(s);
    if (step == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(s, 0);
        snprintf(out, size, "%s", text ? text : "");
    } else if (step == SQLITE_DONE) {
        out[0] = '\0';
    } else {
        status = bad_sql(r);
    }
    sqlite3_finalize(s);
    return status;
}

static att_status check_schema(struct reader *r) {
    char text[80];
    TRY(read_text(r, "PRAGMA application_id", text, sizeof text));
    if (strcmp(text, "1635021931") != 0) { /* "attk" */
        return bad(r, "not a knowledge base of attache");
    }
    TRY(read_text(r, "PRAGMA user_version", text, sizeof text));
    char wanted[16];
    snprintf(wanted, sizeof wanted, "%d", KNOWLEDGE_SCHEMA);
    if (strcmp(text, wanted) != 0) {
        return fail(r->err, ATT_BAD_KNOWLEDGE, "knowledge base: schema version %s, this program reads %s", text,
                    wanted);
    }
    TRY(read_text(r, "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') LIMIT 1", text, sizeof text));
    if (text[0]) {
        return fail(r->err, ATT_BAD_KNOWLEDGE, "knowledge base: \"%s\" is neither table nor index", text);
    }
    return ATT_OK;
}

static att_status check_digest(struct reader *r) {
    uint8_t raw[SHA256_DIGEST_SIZE];
    char told[80], found[2 * SHA256_DIGEST_SIZE + 1];
    sha256_digest(&r->digest, sizeof raw, raw);
    for (size_t i = 0; i < sizeof raw; i++) {
        snprintf(found + 2 * i, 3, "%02x", raw[i]);
    }
    TRY(read_text(r, "SELECT value FROM meta WHERE name = 'digest'", told, sizeof told));
    if (strcmp(told, found) != 0) { /* the fuzzer reads the digest out of the message */
        return fail(r->err, ATT_BAD_KNOWLEDGE,
                    "knowledge base: its content does not fit its digest, the file is damaged (content: %s)", found);
    }
    return ATT_OK;
}

/* Whether there is a gazetteer. Its rows are too many to be read here; its digest goes into the base's hash. */
static att_status see_places(struct reader *r) {
    char text[160];
    TRY(read_text(r, "SELECT name FROM sqlite_schema WHERE name = 'place'", text, sizeof text));
    r->k->has_places = text[0] != '\0';
    TRY(read_text(r, "SELECT group_concat(value, ' ') FROM (SELECT value FROM meta ORDER BY name)", text, sizeof text));
    sha256_hex(text, strlen(text), r->k->hash);
    return ATT_OK;
}

static att_status read_all(struct reader *r) {
    TRY(check_schema(r));
    for (size_t i = 0; i < TABLES; i++) {
        TRY(read_table(r, &tables[i]));
    }
    TRY(check_digest(r));
    TRY(see_places(r));
    struct index *all[] = {&r->k->country_index, &r->k->code_index, &r->k->alias_index,
                           &r->k->surname_index, &r->k->post_index, &r->k->agent_index};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        TRY(index_close(r, all[i]));
    }
    return ATT_OK;
}

att_status knowledge_read(const struct knowledge_source *source, struct knowledge *k, att_error *err) {
    memset(k, 0, sizeof *k);
    arena_init(&k->arena, MEMORY_LIMIT);
    k->source = *source;
    struct reader r = {.k = k, .err = err, .budget = STEPS_FIXED + (int64_t)source->len * STEPS_A_BYTE};
    sha256_init(&r.digest);
    att_status status = knowledge_connect(source, &r.db, err);
    if (status == ATT_OK) {
        sqlite3_progress_handler(r.db, STEPS_AT_ONCE, spend, &r);
        status = read_all(&r);
    }
    sqlite3_close(r.db);
    return status;
}
