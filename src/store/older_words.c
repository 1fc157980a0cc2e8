/* What a store of schema 14 or older remembers of words: told anew where the text is at hand, else put into today's form. */
#include <string.h>

#include "store/ids.h"
#include "store/stories/features.h"
#include "store/stories/stories.h"

#define OLD_SKETCH 48

struct old_sketch {
    uint32_t words[OLD_SKETCH];
    uint8_t weight[OLD_SKETCH];
    uint8_t count;
    int8_t sense[SENSE];
};

struct old_wording {
    uint32_t head;
    uint32_t anchor[MOST_ANCHOR];
    uint8_t anchor_count, rarity;
    int8_t sense[SENSE];
    uint16_t meanings[MEANINGS];
    uint8_t near_count;
    uint16_t close; /* bit i: near[i] stands by the anchor */
    uint32_t near[MOST_NEAR];
    uint8_t near_weight[MOST_NEAR];
    int8_t near_sense[SENSE];
};

static void sketch_of(const struct old_sketch *old, struct sketch *out) {
    memset(out, 0, sizeof *out);
    memcpy(out->words, old->words, sizeof old->words);
    memcpy(out->weight, old->weight, sizeof old->weight);
    memcpy(out->sense, old->sense, sizeof out->sense);
    out->count = old->count < OLD_SKETCH ? old->count : OLD_SKETCH;
}

static void wording_of(const struct old_wording *old, struct wording *out) {
    memset(out, 0, sizeof *out);
    out->head = old->head;
    memcpy(out->anchor, old->anchor, sizeof out->anchor);
    out->anchor_count = old->anchor_count;
    out->rarity = old->rarity;
    memcpy(out->sense, old->sense, sizeof out->sense);
    memcpy(out->meanings, old->meanings, sizeof out->meanings);
    out->near_count = old->near_count;
    memcpy(out->near, old->near, sizeof out->near);
    memcpy(out->near_weight, old->near_weight, sizeof out->near_weight);
    memcpy(out->near_sense, old->near_sense, sizeof out->near_sense);
    for (uint32_t i = 0; i < MOST_NEAR; i++) {
        out->near_flags[i] = (old->close >> i & 1) != 0 ? WORD_CLOSE : 0;
    }
}

static att_status put(struct att_store *s, const char *sql, int64_t id, const void *blob, size_t size, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    sqlite3_bind_blob64(st, 2, blob, size, SQLITE_STATIC);
    return sql_run(s, st, err);
}

/* A blob of `size` bytes that `sql` finds under `id`; false where it has another size. */
static att_status get(struct att_store *s, const char *sql, int64_t id, void *out, size_t size, bool *got,
                      att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, id);
    TRY(sql_step(s, st, got, err));
    *got = *got && (size_t)sqlite3_column_bytes(st, 0) == size && size > 0;
    if (*got) {
        memcpy(out, sqlite3_column_blob(st, 0), size);
    }
    sql_done(st);
    return ATT_OK;
}

static att_status convert(struct att_store *s, int64_t article, att_error *err) {
    struct old_sketch old_sketch;
    struct sketch sketch;
    struct ids mentions = {0};
    sqlite3_stmt *st;
    bool got;
    TRY(get(s, "SELECT sketch FROM sketch WHERE article = ?1", article, &old_sketch, sizeof old_sketch, &got, err));
    if (got) {
        sketch_of(&old_sketch, &sketch);
        TRY(put(s, "UPDATE sketch SET sketch = ?2 WHERE article = ?1", article, &sketch, sizeof sketch, err));
    }
    TRY(sql_get(s, "SELECT mention FROM mention WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(ids_collect(s, st, &mentions, err));
    for (uint32_t i = 0; i < mentions.count; i++) {
        struct old_wording old;
        struct wording w;
        TRY(get(s, "SELECT wording FROM wording WHERE mention = ?1", mentions.at[i], &old, sizeof old, &got, err));
        if (got) {
            wording_of(&old, &w);
            TRY(put(s, "UPDATE wording SET wording = ?2 WHERE mention = ?1", mentions.at[i], &w, sizeof w, err));
        }
    }
    return ATT_OK;
}

/* NULL: the record came without its text. */
static att_status note_anew(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "DELETE FROM sketch WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_run(s, st, err));
    return stories_note(s, article, text, len, err);
}

static att_status renew(struct att_store *s, int64_t article, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT text FROM article WHERE article = ?1 AND text IS NOT NULL", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    size_t len = row ? (size_t)sqlite3_column_bytes(st, 0) : 0;
    const char *text = row ? arena_copy(&s->scratch, sql_column(st, 0), len) : NULL;
    sql_done(st);
    if (row && text == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a text");
    }
    att_status status = s->no_text ? convert(s, article, err) : note_anew(s, article, text, len, err);
    arena_rewind(&s->scratch, mark);
    return status;
}

att_status stories_renew(struct att_store *s, att_error *err) {
    struct ids old = {0};
    sqlite3_stmt *st;
    TRY(sql_get(s, "SELECT article FROM pending_article CROSS JOIN sketch USING(article) WHERE length(sketch) = ?1",
                &st, err));
    sqlite3_bind_int64(st, 1, (int64_t)sizeof(struct old_sketch));
    TRY(ids_collect(s, st, &old, err));
    for (uint32_t i = 0; i < old.count; i++) {
        TRY(renew(s, old.at[i], err));
    }
    return ATT_OK;
}
