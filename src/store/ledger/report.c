/* One report out of the tables: its deeds and commitments with their sides, and the words around them. */
#include <stdio.h>
#include <string.h>

#include "store/ledger/parts.h"
#include "store/put/sentences.h"

/* ---- actors ------------------------------------------------------------------------------------------------------ */

struct actor {
    int64_t id;
    struct participant as;
};

struct actors {
    struct actor *at;
    uint32_t count, capacity;
};

static const char *kept(struct arena *a, sqlite3_stmt *st, int column) {
    if (sqlite3_column_type(st, column) == SQLITE_NULL) {
        return NULL;
    }
    return arena_copy(a, (const char *)sqlite3_column_text(st, column), (size_t)sqlite3_column_bytes(st, column));
}

static att_status add(struct arena *a, const struct actors *all, int64_t id, enum standing as, struct side *side,
                      struct cast *cast, att_error *err) {
    uint32_t low = 0, high = all->count; /* in the order of their ids */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (all->at[middle].id < id) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == all->count || all->at[low].id != id) {
        return ATT_OK;
    }
    side_of(a, &all->at[low].as, as, side);
    struct participant *p = arena_push(a, &cast->at, &cast->count, &cast->capacity, sizeof *p);
    if (p == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report's actors");
    }
    *p = all->at[low].as;
    return ATT_OK;
}

static att_status load_actors(struct att_store *s, struct arena *a, int64_t article, struct actors *out,
                              struct side *named, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT actor, name, kind, country, sector FROM actor WHERE article = ?1 ORDER BY actor", &st, err));
    sqlite3_bind_int64(st, 1, article);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        struct actor *x = arena_push(&s->scratch, &out->at, &out->count, &out->capacity, sizeof *x);
        if (x == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for a report's actors");
        }
        x->id = sqlite3_column_int64(st, 0);
        x->as = (struct participant){kept(a, st, 1), kept(a, st, 2), kept(a, st, 3), kept(a, st, 4)};
        if (x->as.name == NULL || x->as.kind == NULL || x->as.country == NULL || x->as.sector == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for a report's actors");
        }
        side_of(a, &x->as, AS_NAMED, named);
    }
}

/* The actors as a cast; false without memory. */
static bool cast_all(struct arena *a, const struct actors *actors, struct cast *out) {
    out->at = arena_array(a, actors->count, sizeof *out->at);
    out->count = out->capacity = out->at != NULL ? actors->count : 0;
    for (uint32_t i = 0; i < out->count; i++) {
        out->at[i] = actors->at[i].as;
    }
    return out->at != NULL;
}

/* ---- deeds and commitments --------------------------------------------------------------------------------------- */

/* An article of more is a list, not a report; each is held against each, so that a hostile record must not have more. */
#define MOST_DEEDS 2000
#define MOST_WILLS 500

/* A label's place; their number for what is none of them. */
static int label_at(sqlite3_stmt *st, int column, const char *const *names, int count) {
    const char *label = sql_column(st, column);
    int at = label_find(names, (size_t)count, label, strlen(label));
    return at >= 0 ? at : count;
}

static att_status load_deeds(struct att_store *s, struct arena *a, const struct actors *actors, struct report *r,
                             att_error *err) {
    sqlite3_stmt *st;
    bool row;
    uint32_t capacity = 0;
    TRY(sql_get(
        s,
        "SELECT mention, type, mode, status, date, start, \"end\", background, same_as IS NOT NULL, country FROM "
        "mention WHERE article = ?1"
        " ORDER BY start, \"end\", type, key LIMIT ?2",
        &st, err));
    sqlite3_bind_int64(st, 1, r->article);
    sqlite3_bind_int64(st, 2, MOST_DEEDS);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct deed *d = arena_push(&s->scratch, &r->deeds, &r->deed_count, &capacity, sizeof *d);
        if (d == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for a report's events");
        }
        d->id = sqlite3_column_int64(st, 0);
        d->type = (uint8_t)label_at(st, 1, event_type_names, EVENT_TYPES);
        d->status = (uint8_t)label_at(st, 3, event_status_names, EVENT_STATUSES);
        d->mode = kept(a, st, 2), d->date = kept(a, st, 4);
        d->start = (uint32_t)sqlite3_column_int64(st, 5), d->end = (uint32_t)sqlite3_column_int64(st, 6);
        d->background = sqlite3_column_int(st, 7) != 0;
        d->again = sqlite3_column_int(st, 8) != 0;
        d->country = kept(a, st, 9);
    }
    r->deeds = arena_keep(a, r->deeds, r->deed_count, sizeof *r->deeds);
    if (r->deeds == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report's events");
    }
    for (uint32_t i = 0; i < r->deed_count; i++) {
        struct deed *d = &r->deeds[i];
        TRY(sql_get(s, "SELECT role, actor FROM party WHERE mention = ?1 ORDER BY role, ordinal", &st, err));
        sqlite3_bind_int64(st, 1, d->id);
        for (;;) {
            TRY(sql_step(s, st, &row, err));
            if (!row) {
                break;
            }
            char role = sql_column(st, 0)[0];
            struct side *side = role == 'a' ? &d->actor : role == 'r' ? &d->recipient : &d->said_by;
            struct cast *cast = role == 'a' ? &d->actors : role == 'r' ? &d->recipients : &d->voices;
            enum standing as = role == 'a' ? AS_DOER : role == 'r' ? AS_OTHER : AS_NAMED;
            TRY(add(a, actors, sqlite3_column_int64(st, 1), as, side, cast, err));
        }
    }
    return ATT_OK;
}

static att_status load_pledges(struct att_store *s, struct arena *a, const struct actors *actors, struct will *w,
                               att_error *err) {
    sqlite3_stmt *st;
    bool row;
    struct side affected = {0};
    TRY(sql_get(s, "SELECT role, actor FROM pledge WHERE commitment = ?1 ORDER BY role, ordinal", &st, err));
    sqlite3_bind_int64(st, 1, w->id);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        const char *role = sql_column(st, 0);
        int64_t actor = sqlite3_column_int64(st, 1);
        if (strcmp(role, "issuer") == 0) {
            TRY(add(a, actors, actor, AS_DOER, &w->issuer, &w->issuers, err));
        } else if (strcmp(role, "addressee") == 0) {
            TRY(add(a, actors, actor, AS_OTHER, &w->addressee, &w->addressees, err));
        } else if (strcmp(role, "affected") == 0) {
            TRY(add(a, actors, actor, AS_NAMED, &affected, &w->affected, err));
        } else {
            TRY(add(a, actors, actor, AS_NAMED, &w->said_by, &w->voices, err));
        }
    }
}

static att_status load_wills(struct att_store *s, struct arena *a, const struct actors *actors, struct report *r,
                             att_error *err) {
    sqlite3_stmt *st;
    bool row;
    uint32_t capacity = 0;
    TRY(sql_get(
        s,
        "SELECT commitment, key, kind, due, due_from, status, start, \"end\", act, condition, mention FROM commitment"
        " WHERE article = ?1 ORDER BY start, \"end\", kind, key LIMIT ?2",
        &st, err));
    sqlite3_bind_int64(st, 1, r->article);
    sqlite3_bind_int64(st, 2, MOST_WILLS);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct will *w = arena_push(&s->scratch, &r->wills, &r->will_count, &capacity, sizeof *w);
        struct token *hung = NULL;
        uint32_t hung_count = 0, hung_capacity = 0;
        if (w == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for a report's commitments");
        }
        w->id = sqlite3_column_int64(st, 0);
        w->key = kept(a, st, 1), w->kind = kept(a, st, 2), w->due = kept(a, st, 3), w->due_from = kept(a, st, 4);
        w->status = kept(a, st, 5), w->act = kept(a, st, 8);
        w->start = (uint32_t)sqlite3_column_int64(st, 6), w->end = (uint32_t)sqlite3_column_int64(st, 7);
        w->deed = LEDGER_NONE;
        for (uint32_t i = 0; i < r->deed_count; i++) {
            if (r->deeds[i].id == sqlite3_column_int64(st, 10)) {
                w->deed = i;
                r->deeds[i].willed = true;
            }
        }
        const char *condition = kept(a, st, 9);
        TRY(ledger_words_read(a, condition != NULL ? condition : "", 0, &hung, &hung_count, &hung_capacity, err));
        for (uint32_t i = 0; i < hung_count; i++) {
            ledger_words_add(&w->hung, hung[i].stem);
        }
    }
    r->wills = arena_keep(a, r->wills, r->will_count, sizeof *r->wills);
    if (r->wills == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report's commitments");
    }
    for (uint32_t i = 0; i < r->will_count; i++) {
        TRY(load_pledges(s, a, actors, &r->wills[i], err));
    }
    return ATT_OK;
}

/* Who acts or binds himself for himself alone: the groups of such issuers hear of the report by their names. */
static void look_who_acts(struct report *r) {
    for (uint32_t i = 0; i < r->deed_count + r->will_count; i++) {
        const struct side *x = i < r->deed_count ? &r->deeds[i].actor : &r->wills[i - r->deed_count].issuer;
        for (uint32_t k = 0; k < x->count; k++) {
            if (x->who[k][0] == '~' && !side_has(&r->named, x->who[k])) {
                side_add(&r->alone, x->who[k]);
            }
        }
    }
}

uint32_t report_names(const struct report *r, const struct side *of) {
    return side_shared(of, &r->named) + side_shared(of, &r->alone);
}

uint32_t report_states(const struct report *r) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->named.count; i++) {
        n += is_state(r->named.who[i]);
    }
    return n;
}

/* Where something is told to have been done. */
static bool is_scene(const struct report *r, const char *who) {
    for (uint32_t i = 0; i < r->deed_count; i++) {
        if (is(r->deeds[i].country, who)) {
            return true;
        }
    }
    return false;
}

bool report_covers(const struct report *r, const struct side *of) {
    for (uint32_t i = 0; i < of->count; i++) {
        if (!side_has(&r->named, of->who[i]) && !side_has(&r->alone, of->who[i]) && !is_scene(r, of->who[i])) {
            return false;
        }
    }
    return true;
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

uint32_t report_classes(const struct report *r, uint32_t first, uint32_t last, uint32_t before, uint32_t after) {
    uint32_t classes = 0;
    if (first >= r->token_count || last <= first) {
        return 0;
    }
    uint32_t from = first > before ? first - before : 0,
             to = after < r->token_count - last ? last + after : r->token_count;
    for (uint32_t i = from; i < to; i++) {
        if (r->tokens[i].sentence == r->tokens[first].sentence) {
            classes |= r->tokens[i].classes & ~(uint32_t)WORD_LIGHT;
        }
    }
    return classes;
}

#define KNOWN_BEFORE 3 /* words before a thing that may tell that it is known: "his latest 48-hour" */

bool report_refers(const struct report *r, uint32_t first, uint32_t last, uint32_t classes) {
    for (uint32_t i = first; i < last && i < r->token_count; i++) {
        for (uint32_t k = i; (r->tokens[i].classes & classes) && k > 0 && i - k < KNOWN_BEFORE; k--) {
            const struct token *t = &r->tokens[k - 1];
            if (t->sentence != r->tokens[i].sentence) {
                break;
            }
            if (t->classes & WORD_KNOWN) {
                return true;
            }
        }
    }
    return false;
}

#define LONGEST_SPAN 200 /* words; a record may say that the whole text is one event's anchor, for each of its events */

uint32_t report_token(const struct report *r, uint32_t point) {
    uint32_t low = 0, high = r->token_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (r->tokens[middle].end <= point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void span_tokens(const struct report *r, uint32_t start, uint32_t end, uint32_t *first, uint32_t *last) {
    *first = *last = report_token(r, start);
    while (*last < r->token_count && *last - *first < LONGEST_SPAN && r->tokens[*last].start < end) {
        (*last)++;
    }
}

#define MATTER_BEHIND 10 /* words behind the anchor that still tell what it is about */
#define NEAR 4

static void gather(const struct report *r, uint32_t first, uint32_t last, struct words *out) {
    for (uint32_t i = first; i < r->token_count && i < last + MATTER_BEHIND; i++) {
        if (r->tokens[i].sentence != r->tokens[first].sentence) {
            break;
        }
        ledger_words_add(out, r->tokens[i].stem);
    }
}

uint64_t about_code(const char *who) {
    return hash_bytes(who, strlen(who), '#');
}

static void add_codes(const struct side *s, struct words *out) {
    for (uint32_t i = 0; i < s->count; i++) {
        ledger_words_add(out, about_code(s->who[i]));
    }
}

/* Whether the name is one of those whom they are called by. */
static bool is_called(const struct cast *of, uint64_t name) {
    for (uint32_t i = 0; of != NULL && i < of->count; i++) {
        for (const char *s = of->at[i].name; *s != 0;) {
            size_t n = strcspn(s, " ");
            if (ledger_name(s, n) == name) {
                return true;
            }
            s += n + (s[n] == ' ');
        }
    }
    return false;
}

void report_about(const struct report *r, uint32_t token, const struct cast *but, struct words *out) {
    if (token >= r->token_count) {
        return;
    }
    uint32_t sentence = r->tokens[token].sentence, first = token;
    while (first > 0 && r->tokens[first - 1].sentence == sentence) {
        first--;
    }
    uint32_t start = r->tokens[first].start, end = start;
    for (uint32_t i = first; i < r->token_count && r->tokens[i].sentence == sentence; i++) {
        end = r->tokens[i].end;
    }
    for (uint32_t i = 0; i < r->deed_count; i++) { /* in order of their places */
        const struct deed *d = &r->deeds[i];
        if (d->start >= end || out->count == MOST_WORDS) {
            break;
        }
        if (d->start >= start) {
            add_codes(&d->actor, out);
            add_codes(&d->recipient, out);
            if (d->country != NULL) {
                ledger_words_add(out, about_code(d->country));
            }
        }
    }
    for (uint32_t i = first; i < r->token_count && r->tokens[i].sentence == sentence && out->count < MOST_WORDS; i++) {
        if (r->tokens[i].name != 0 && !is_called(but, r->tokens[i].name)) {
            ledger_words_add(out, r->tokens[i].name);
        }
    }
}

const struct words *report_deed_about(const struct report *r, const struct deed *d) {
    struct about *x = &r->abouts[d - r->deeds];
    if (!x->known) {
        report_about(r, d->first, NULL, &x->words);
        x->known = true;
    }
    return &x->words;
}

/* How the report speaks of truces, by the words near by: "the ceasefire holds", "violating the truce"; "the proposed truce". */
static void look_at_truces(struct report *r) {
    for (uint32_t i = 0; i < r->token_count; i++) {
        if (r->tokens[i].classes & WORD_TRUCE) {
            uint32_t near = report_classes(r, i, i + 1, NEAR, NEAR);
            r->ties |= (near & (WORD_HOLD | WORD_BREACH)) != 0;
            r->sought |= (near & WORD_WISH) != 0;
        }
    }
}

static void look_around(struct report *r) {
    look_at_truces(r);
    for (uint32_t i = 0; i < r->deed_count; i++) {
        struct deed *d = &r->deeds[i];
        span_tokens(r, d->start, d->end, &d->first, &d->last);
        d->near = report_classes(r, d->first, d->last, NEAR, NEAR);
        d->head = report_classes(r, d->first, d->last, NEAR, NEAR / 2);
        d->within = report_classes(r, d->first, d->last, 2, 0);
        d->around = report_classes(r, d->first, d->last, 1000, 1000);
        for (uint32_t k = d->first; k < d->last; k++) {
            ledger_words_add(&d->core, r->tokens[k].stem);
        }
        gather(r, d->first, d->last, &d->words);
    }
    for (uint32_t i = 0; i < r->will_count; i++) {
        struct will *w = &r->wills[i];
        span_tokens(r, w->start, w->end, &w->first, &w->last);
        w->near = report_classes(r, w->first, w->last, NEAR, NEAR);
        w->head = report_classes(r, w->first, w->last, NEAR, NEAR / 2);
        w->around = report_classes(r, w->first, w->last, 1000, 1000);
        gather(r, w->first, w->last, &w->words);
        if (w->deed != LEDGER_NONE) {
            const struct deed *d = &r->deeds[w->deed];
            w->near |= d->near;
            w->head |= d->head;
            for (uint32_t k = d->first; k < d->last; k++) {
                ledger_words_add(&w->words, r->tokens[k].stem);
            }
        }
    }
}

/* Where the text is not kept, what the tables quote of it stands in for it. */
static att_status read_pieces(struct att_store *s, struct report *r, uint32_t *capacity, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    uint32_t told = 0;
    TRY(sql_get(s,
                "SELECT start, \"end\", anchor FROM mention WHERE article = ?1"
                " UNION SELECT start, \"end\", act FROM commitment WHERE article = ?1 ORDER BY 1, 2",
                &st, err));
    sqlite3_bind_int64(st, 1, r->article);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        uint32_t start = (uint32_t)sqlite3_column_int64(st, 0);
        if (start >= told) { /* overlapping quotations would tell the same words twice */
            TRY(ledger_words_read(&s->scratch, sql_column(st, 2), start, &r->tokens, &r->token_count, capacity, err));
            told = (uint32_t)sqlite3_column_int64(st, 1);
        }
    }
}

const char *report_text(struct arena *a, const struct report *r, uint32_t start, uint32_t end) {
    if (r->text == NULL || end <= start) {
        return "";
    }
    uint32_t near = report_token(r, start); /* the text is counted from the word before it */
    uint32_t at = near > 0 ? r->tokens[near - 1].start : 0;
    const char *s = r->text + (near > 0 ? r->tokens[near - 1].byte : 0), *from = NULL;
    while (*s != 0 && at < end) {
        from = at == start ? s : from;
        s++;
        while (((unsigned char)*s & 0xC0) == 0x80) {
            s++;
        }
        at++;
    }
    return from != NULL ? arena_copy(a, from, (size_t)(s - from)) : "";
}

/* What grows while it is read grows in the store's scratch, and is kept as large as it is: a batch keeps thousands of reports. */
static att_status load(struct att_store *s, struct arena *a, int64_t article, struct report *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    struct actors actors = {0};
    uint32_t capacity = 0;
    *out = (struct report){.article = article};
    TRY(sql_get(s, "SELECT key, published, text, id FROM article WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        out->key = kept(a, st, 0), out->day = sql_column(st, 1);
        out->day = arena_copy(a, out->day, strlen(out->day) < 10 ? strlen(out->day) : 10);
        out->text = kept(a, st, 2);
        out->heading = out->text != NULL && is_heading_text(out->text);
        out->place = arena_format(a, "%s %s", sql_column(st, 3), sql_column(st, 0));
        sql_done(st);
    }
    if (out->key == NULL || out->day == NULL || out->place == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report");
    }
    out->number = day_number(out->day);
    TRY(load_actors(s, a, article, &actors, &out->named, err));
    TRY(load_deeds(s, a, &actors, out, err));
    TRY(load_wills(s, a, &actors, out, err));
    if (out->text != NULL) {
        TRY(ledger_words_read(&s->scratch, out->text, 0, &out->tokens, &out->token_count, &capacity, err));
    } else {
        TRY(read_pieces(s, out, &capacity, err));
    }
    out->tokens = arena_keep(a, out->tokens, out->token_count, sizeof *out->tokens);
    out->abouts = arena_array(a, out->deed_count, sizeof *out->abouts);
    if (!cast_all(a, &actors, &out->everyone) || out->tokens == NULL || out->abouts == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a report");
    }
    look_who_acts(out);
    look_around(out);
    return ATT_OK;
}

att_status report_load(struct att_store *s, struct arena *a, int64_t article, struct report *out, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    att_status status = load(s, a, article, out, err);
    arena_rewind(&s->scratch, mark);
    return status;
}
