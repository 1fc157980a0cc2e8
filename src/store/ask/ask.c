/* Which verb answers. */
#include <string.h>

#include "base/date.h"
#include "store/ask/ask.h"
#include "store/find/filter.h"
#include "store/find/hits.h"

static const struct {
    const char *verb;
    ask_verb *answer;
} verbs[] = {
    {"dump", ask_dump},       {"events", ask_events},       {"actors", ask_actors},
    {"dates", ask_dates},     {"changes", ask_changes},     {"aggregate", ask_aggregate},
    {"ledger", ask_ledger},   {"situation", ask_situation}, {"trend", ask_trend},
    {"claims", ask_claims},   {"articles", ask_articles},   {"places", ask_places},
    {"search", ask_search},   {"matters", ask_matters},     {"corrections", ask_corrections},
    {"records", ask_records}, {"gold", ask_gold},
};

/* What the caller gets to know, in strings of the store's. */
static att_status tell(struct att_store *s, const att_question *q, struct rows *w, struct answer *a, att_answer *out,
                       att_error *err) {
    buffer_free(&s->note);
    buffer_free(&s->next);
    s->note = a->note; /* taken over */
    a->note = (struct buffer){0};
    while (s->note.len > 0 &&
           s->note.at[s->note.len - 1] == ' ') { /* put together from sentences, each with its blank */
        s->note.at[--s->note.len] = '\0';
    }
    if (w->more && w->at.len > 0) {
        TRY(keyset_next(q, w->at.at, &s->next, err));
    }
    if (s->note.failed || w->at.failed) {
        return fail(err, ATT_NO_MEMORY, "no memory for an answer");
    }
    memcpy(s->clock, a->clock, sizeof s->clock);
    *out = (att_answer){.clock = s->clock,
                        .note = s->note.len > 0 && q->after == NULL ? s->note.at : "",
                        .next = s->next.len > 0 ? s->next.at : NULL,
                        .rows = w->written,
                        .total = a->total,
                        .unplaced = a->unplaced};
    return ATT_OK;
}

static att_status ask(struct att_store *s, const att_question *q, struct rows *w, struct answer *out, att_error *err) {
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (q->verb != NULL && strcmp(verbs[i].verb, q->verb) == 0) {
            struct arena_mark mark = arena_here(&s->scratch);
            att_status status = verbs[i].answer(s, q, w, out, err);
            hits_forget(s);
            s->held = NULL;
            arena_rewind(&s->scratch, mark);
            return status;
        }
    }
    return fail(err, ATT_BAD_INPUT, "the store has no answer to \"%s\"", q->verb != NULL ? q->verb : "");
}

/* What could never match anything is a slip, not an empty answer: "US" for USA, a day of five digits. */
static att_status check_values(const att_question *q, att_error *err) {
    const char *list = q->country;
    struct slice item;
    struct date d;
    while (list != NULL && list_next(&list, &item)) {
        if (!filter_is_code(item)) {
            return fail(err, ATT_BAD_INPUT, "country: \"%.*s\" is no code such as IRN",
                        (int)(item.len < 60 ? item.len : 60), item.at);
        }
    }
    if (q->due_before != NULL &&
        (strlen(q->due_before) > 10 || !date_parse(q->due_before, strlen(q->due_before), &d))) {
        return fail(err, ATT_BAD_INPUT, "\"%.40s\" is no day such as 2025-08-06", q->due_before);
    }
    return ATT_OK;
}

att_status att_store_ask(struct att_store *s, const att_question *q, att_sink sink, void *context, att_answer *answer,
                         att_error *err) {
    struct rows w = {.format = q->rows,
                     .width = q->width != 0 ? q->width : 100,
                     .sink = sink,
                     .context = context,
                     .limit = q->limit};
    struct answer out = {.total = -1, .unplaced = -1};
    att_answer ignored;
    att_status status = question_check(s, q, err);
    status = status == ATT_OK ? check_values(q, err) : status;
    /* a question is several reads, and others may write: all see the store as it was at the first; within a batch they do anyway */
    bool apart = status == ATT_OK && sqlite3_get_autocommit(s->db) != 0;
    status = apart ? sql_exec(s, "BEGIN", err) : status;
    status = status == ATT_OK ? ask(s, q, &w, &out, err) : status;
    if (status == ATT_IO && q->words != NULL && sqlite3_errcode(s->db) == SQLITE_ERROR) {
        status =
            fail(err, ATT_BAD_INPUT, "words: %s", sqlite3_errmsg(s->db)); /* the index's own language was not kept to */
    }
    if (status == ATT_OK) {
        status = tell(s, q, &w, &out, answer != NULL ? answer : &ignored, err);
    }
    if (apart && sqlite3_get_autocommit(s->db) == 0) {
        (void)sql_exec(s, "COMMIT", NULL); /* of what was only read */
    }
    buffer_free(&out.note);
    rows_free(&w);
    return status;
}
