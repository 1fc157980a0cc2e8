#include "store/find/hits.h"

#define MOST_ARTICLES ((int64_t)1 << 31) /* 256 MB of bits */

static bool stands_in(const struct hits *t, int64_t article) {
    return article > 0 && article < t->count && (t->bits[article / 64] >> (article % 64) & 1) != 0;
}

/* A list: numbers and commas. */
static bool any_of(const struct hits *t, const char *list) {
    int64_t article = 0;
    for (; *list != '\0'; list++) {
        if (*list >= '0' && *list <= '9' && article < t->count) {
            article = article * 10 + (*list - '0');
        } else if (*list == ',') {
            if (stands_in(t, article)) {
                return true;
            }
            article = 0;
        }
    }
    return stands_in(t, article);
}

static void sql_hit(sqlite3_context *context, int count, sqlite3_value **values) {
    const struct att_store *s = sqlite3_user_data(context);
    (void)count;
    switch (sqlite3_value_type(values[0])) {
    case SQLITE_NULL:
        sqlite3_result_null(context);
        break;
    case SQLITE_INTEGER:
        sqlite3_result_int(context, stands_in(&s->hits, sqlite3_value_int64(values[0])));
        break;
    default: {
        const char *list = (const char *)sqlite3_value_text(values[0]);
        list == NULL ? sqlite3_result_error_nomem(context) : sqlite3_result_int(context, any_of(&s->hits, list));
    }
    }
}

att_status hits_functions(struct att_store *s, att_error *err) {
    int rc = sqlite3_create_function_v2(s->db, "hit", 1, SQLITE_UTF8, s, sql_hit, NULL, NULL, NULL);
    return rc == SQLITE_OK ? ATT_OK : sql_fail(s, rc, err);
}

void hits_forget(struct att_store *s) {
    s->hits = (struct hits){0};
}

static att_status read_bits(struct att_store *s, sqlite3_stmt *st, att_error *err) {
    bool row;
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        int64_t article = sqlite3_column_int64(st, 0);
        if (article > 0 && article < s->hits.count) {
            s->hits.bits[article / 64] |= (uint64_t)1 << (article % 64);
            s->hits.found++;
        }
    }
}

att_status hits_read(struct att_store *s, const char *words, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    hits_forget(s);
    if (words == NULL) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT coalesce(max(article), 0) + 1 FROM article", &st, err));
    TRY(sql_step(s, st, &row, err));
    int64_t count = row ? sqlite3_column_int64(st, 0) : 1;
    sql_done(st);
    if (count > MOST_ARTICLES) {
        return fail(err, ATT_BAD_INPUT, "articles of this store are numbered up to %lld: no words can be asked for",
                    (long long)count);
    }
    uint64_t *bits = arena_zero(&s->scratch, ((size_t)count / 64 + 1) * sizeof *bits);
    if (bits == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    s->hits = (struct hits){bits, count, 0};
    TRY(sql_get(s, "SELECT rowid FROM words WHERE words MATCH ?1", &st, err));
    sql_text(st, 1, words);
    return read_bits(s, st, err);
}
