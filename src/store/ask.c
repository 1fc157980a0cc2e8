/* Which verb answers. */
#include <string.h>

#include "store/ask.h"

static const struct {
    const char *verb;
    ask_verb *answer;
} verbs[] = {
    {"dump", ask_dump},     {"events", ask_events},       {"actors", ask_actors},
    {"dates", ask_dates},   {"changes", ask_changes},     {"aggregate", ask_aggregate},
    {"ledger", ask_ledger}, {"situation", ask_situation}, {"trend", ask_trend},
};

att_status att_store_ask(struct att_store *s, const att_question *q, att_sink sink, void *context, char *note,
                         size_t note_len, att_error *err) {
    struct rows w = {.format = q->rows, .width = q->width != 0 ? q->width : 100, .sink = sink, .context = context};
    struct buffer left = {0};
    att_status status = ATT_END;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs && status == ATT_END; i++) {
        if (q->verb != NULL && strcmp(verbs[i].verb, q->verb) == 0) {
            struct arena_mark mark = arena_here(&s->scratch);
            status = verbs[i].answer(s, q, &w, &left, err);
            arena_rewind(&s->scratch, mark);
        }
    }
    if (status == ATT_END) {
        status = fail(err, ATT_BAD_INPUT, "the store has no answer to \"%s\"", q->verb != NULL ? q->verb : "");
    }
    if (status == ATT_IO && q->words != NULL && sqlite3_errcode(s->db) == SQLITE_ERROR) {
        status =
            fail(err, ATT_BAD_INPUT, "words: %s", sqlite3_errmsg(s->db)); /* the index's own language was not kept to */
    }
    if (note != NULL && note_len > 0) {
        size_t len = left.len < note_len ? left.len : note_len - 1;
        if (len > 0) {
            memcpy(note, left.at, len);
        }
        note[len] = '\0';
    }
    buffer_free(&left);
    rows_free(&w);
    return status;
}
