/* A group out of the tables and into them. */
#include <string.h>

#include "base/date.h"
#include "store/ledger/parts.h"

/* What the ledger must remember to go on from where it was. */
const char schema_ledger[] = LEDGER_CHANGE LEDGER_CHANGE_INDEXES
    /* An entry's group; words are eight bytes each, lowest first. `base` is the state but for `lapsed`, `heard` the day of the
     * last change ("9" where it has none), `alive` whether what comes behind it can still change it. Then what its changes came
     * to, so that reports behind them need not read them: how many there are (0: it is not known), and what is read off them.
     * Last the place of the words that opened it, by which the entries of a group are in order. */
    "CREATE TABLE ledger_group(entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE, name TEXT NOT NULL,"
    "  truce INTEGER NOT NULL, hung BLOB NOT NULL, base TEXT NOT NULL, heard TEXT NOT NULL, alive INTEGER NOT NULL,"
    "  past INTEGER NOT NULL DEFAULT 0, settled TEXT, answer TEXT, was INTEGER, words BLOB, day TEXT NOT NULL DEFAULT "
    "'',"
    "  place TEXT NOT NULL DEFAULT '', start INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE INDEX ledger_group_name ON ledger_group(name, alive, heard);"
    /* Which report names whom, in the order in which the ledger is told them. */
    "CREATE TABLE heard(who TEXT NOT NULL, day TEXT NOT NULL, key TEXT NOT NULL,"
    "  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, PRIMARY KEY(who, day, key, article)) STRICT, "
    "WITHOUT ROWID;"
    "CREATE INDEX heard_article ON heard(article);"
    "CREATE INDEX entry_by_state ON entry(state, due);" LEDGER_ISSUER;

/* ---- reading ----------------------------------------------------------------------------------------------------- */

static const char *kept(struct arena *a, sqlite3_stmt *st, int column) {
    if (sqlite3_column_type(st, column) == SQLITE_NULL) {
        return NULL;
    }
    return arena_copy(a, (const char *)sqlite3_column_text(st, column), (size_t)sqlite3_column_bytes(st, column));
}

/* Words of eight bytes each; behind a 0, which none of them is, those of whom and where they are about. */
static void words_from(sqlite3_stmt *st, int column, struct words *words, struct words *about) {
    const unsigned char *b = sqlite3_column_blob(st, column);
    uint32_t n = (uint32_t)sqlite3_column_bytes(st, column) / 8;
    struct words *out = words;
    *words = *about = (struct words){0};
    for (uint32_t i = 0; i < n && i < 2 * MOST_WORDS + 1; i++) {
        uint64_t w = 0;
        for (int k = 7; k >= 0; k--) {
            w = w << 8 | b[8 * i + (uint32_t)k];
        }
        out = w == 0 ? about : out;
        ledger_words_add(out, w);
    }
}

static unsigned char *put_words(const struct words *w, unsigned char *b) {
    for (uint32_t i = 0; i < w->count; i++) {
        for (uint32_t k = 0; k < 8; k++) {
            *b++ = (unsigned char)(w->at[i] >> (8 * k));
        }
    }
    return b;
}

static void bind_words(sqlite3_stmt *st, int at, const struct words *words, const struct words *about) {
    unsigned char b[8 * (2 * MOST_WORDS + 1)], *end = put_words(words, b);
    if (about->count > 0) {
        memset(end, 0, 8);
        end = put_words(about, end + 8);
    }
    sqlite3_bind_blob(st, at, b, (int)(end - b), SQLITE_TRANSIENT);
}

static bool before(struct place a, struct place b) {
    int c = strcmp(a.day, b.day);
    return c < 0 || (c == 0 && strcmp(a.key, b.key) < 0);
}

/* As the report's item had it when it opened the entry: nobody promises to himself. */
static void drop_issuer(struct entry *e) {
    struct side kept = {0};
    for (uint32_t i = 0; i < e->addressee.count; i++) {
        if (!side_has(&e->issuer, e->addressee.who[i])) {
            side_add(&kept, e->addressee.who[i]);
        }
    }
    e->addressee = kept.count > 0 ? kept : e->addressee;
}

/* Those whom it is addressed to: of its parties they alone decide what it hears. */
static att_status load_addressees(struct att_store *s, struct arena *a, struct entry *e, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s,
                "SELECT name, country, coalesce(sector, '') FROM entry_party WHERE entry = ?1 AND role = 'addressee' "
                "ORDER BY ordinal",
                &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            drop_issuer(e);
            return ATT_OK;
        }
        const struct participant p = {
            .name = sql_column(st, 0), .country = sql_column(st, 1), .sector = sql_column(st, 2)};
        side_of(a, &p, AS_OTHER, &e->addressee);
    }
}

static att_status load_changes(struct att_store *s, struct arena *a, struct entry *e, struct place cut,
                               att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(
        s,
        "SELECT day, place, article, start, \"end\", text, change, date, due, due_from, mention, said_by, words,"
        " commitment FROM change WHERE entry = ?1 ORDER BY ordinal",
        &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct place at = {sql_column(st, 0), sql_column(st, 1)};
        if (!before(at, cut)) {
            e->dirty = e->wound_back = true;
            sql_done(st);
            break;
        }
        struct change *c = arena_push(a, &e->changes, &e->change_count, &e->change_capacity, sizeof *c);
        if (c == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        c->day = kept(a, st, 0), c->key = kept(a, st, 1);
        c->article = sqlite3_column_int64(st, 2);
        c->start = (uint32_t)sqlite3_column_int64(st, 3), c->end = (uint32_t)sqlite3_column_int64(st, 4);
        c->text = kept(a, st, 5), c->change = kept(a, st, 6), c->date = kept(a, st, 7), c->due = kept(a, st, 8);
        c->due_from = kept(a, st, 9), c->mention = sqlite3_column_int64(st, 10), c->said_by = kept(a, st, 11);
        words_from(st, 12, &c->words, &c->about);
        c->commitment = sqlite3_column_int64(st, 13);
        if (c->day == NULL || c->key == NULL || c->change == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        entry_hear(e, c);
    }
    e->saved = e->change_count;
    return ATT_OK;
}

#define WAS_BROKEN 1
#define WAS_CARRIED_OUT 2

/* What the entry's changes came to, in columns `at` and behind; nothing where it is not known, or a report that is to be told
 * must stand among them. */
static void take_past(struct arena *a, sqlite3_stmt *st, int at, struct place cut, struct entry *e) {
    if (sqlite3_column_int(st, at) == 0 || strcmp(sql_column(st, at + 1), cut.day) > 0) {
        return;
    }
    int was = sqlite3_column_int(st, at + 4);
    e->past = e->saved = (uint32_t)sqlite3_column_int(st, at);
    e->now = (struct state){.last_heard = kept(a, st, at + 1),
                            .settled = kept(a, st, at + 2),
                            .answer = kept(a, st, at + 3),
                            .was_broken = (was & WAS_BROKEN) != 0,
                            .was_carried_out = (was & WAS_CARRIED_OUT) != 0,
                            .due = kept(a, st, at + 6),
                            .due_from = kept(a, st, at + 7),
                            .opened = sql_column(st, at + 8)[0] != 0 ? kept(a, st, at + 8) : ""};
    words_from(st, at + 5, &e->words, &e->about);
    entry_settle(e);
}

/* Whether the last of the changes that came to the entry's past stands behind the cut, on its day: they must be read then. */
static att_status is_past(struct att_store *s, const struct entry *e, struct place cut, bool *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    *out = e->past > 0;
    if (!*out || e->now.last_heard == NULL || strcmp(e->now.last_heard, cut.day) < 0) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT place FROM change WHERE entry = ?1 AND ordinal = ?2", &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sqlite3_bind_int(st, 2, (int)e->past - 1);
    TRY(sql_step(s, st, &row, err));
    *out = row && strcmp(sql_column(st, 0), cut.key) < 0;
    sql_done(st);
    return ATT_OK;
}

/* The entry's history as far as it is needed: what it came to, else change by change. */
static att_status load_history(struct att_store *s, struct arena *a, struct entry *e, struct place cut,
                               att_error *err) {
    bool past;
    TRY(is_past(s, e, cut, &past, err));
    if (past) {
        return ATT_OK;
    }
    e->past = e->saved = 0;
    e->now = (struct state){0};
    e->words = e->about = (struct words){0};
    return load_changes(s, a, e, cut, err);
}

/* The articles of its changes from an ordinal on, which are about to go. */
static att_status mark_turns(struct att_store *s, int64_t entry, uint32_t from, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    sheet_mark(s->marks.entries, entry);
    TRY(sql_get(s, "SELECT article FROM change WHERE entry = ?1 AND ordinal >= ?2", &st, err));
    sqlite3_bind_int64(st, 1, entry);
    sqlite3_bind_int64(st, 2, from);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        sheet_mark(s->marks.articles, sqlite3_column_int64(st, 0));
    }
}

static att_status forget(struct att_store *s, int64_t entry, att_error *err) {
    sqlite3_stmt *st;
    TRY(mark_turns(s, entry, 0, err));
    TRY(sql_get(s, "DELETE FROM entry WHERE entry = ?1", &st, err));
    sqlite3_bind_int64(st, 1, entry);
    return sql_run(s, st, err);
}

att_status group_load(struct att_store *s, struct arena *a, const char *name, struct place cut, struct group *out,
                      att_error *err) {
    sqlite3_stmt *st;
    bool row;
    char since[DATE_TEXT] = "";
    int32_t day = day_number(cut.day);
    *out = (struct group){.name = name, .arena = a};
    if (day != INT32_MIN) {
        date_format(date_of(day - LEDGER_MEMORY - 1), since);
    }
    TRY(sql_get(s, "SELECT who FROM ledger_issuer WHERE name = ?1", &st, err));
    sql_text(st, 1, name);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        const char *who = kept(a, st, 0);
        if (who == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        if (strcmp(who, "-") != 0 && strncmp(who, "t:", 2) != 0) {
            side_add(&out->issuer, who);
        }
    }
    TRY(sql_get(
        s,
        "SELECT e.entry, e.key, e.kind, e.status, g.truce, g.hung, g.past, g.heard, g.settled, g.answer, g.was, "
        "g.words,"
        "  e.due, e.due_from, e.opened, e.state FROM"
        " (SELECT entry FROM ledger_group WHERE name = ?1 AND alive = 1 AND heard >= ?2"
        "  UNION ALL SELECT entry FROM ledger_group WHERE name = ?1 AND alive = 0 AND heard >= ?3) n"
        " JOIN ledger_group g USING(entry) JOIN entry e USING(entry)"
        " ORDER BY g.day, g.place, g.start, e.entry", /* one report's were numbered as it told them */
        &st, err));
    sql_text(st, 1, name);
    sql_text(st, 2, since);
    sql_text(st, 3, cut.day);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        struct entry *e = arena_push(a, &out->entries, &out->entry_count, &out->entry_capacity, sizeof *e);
        if (e == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        e->id = sqlite3_column_int64(st, 0);
        e->key = kept(a, st, 1), e->kind = kept(a, st, 2), e->status = kept(a, st, 3);
        e->truce = (char)sqlite3_column_int(st, 4);
        struct words none;
        words_from(st, 5, &e->hung, &none);
        e->row = (struct row){kept(a, st, 15), kept(a, st, 12), kept(a, st, 13), kept(a, st, 14)};
        take_past(a, st, 6, cut, e);
    }
    uint32_t left = 0;
    for (uint32_t i = 0; i < out->entry_count; i++) {
        struct entry *e = &out->entries[i];
        TRY(load_history(s, a, e, cut, err));
        if (e->past + e->change_count == 0) {
            TRY(forget(s, e->id, err));
            continue;
        }
        e->issuer = out->issuer;
        TRY(load_addressees(s, a, e, err));
        out->addressed |= e->addressee.mask;
        out->entries[left] = *e;
        if (!concerns_note(out, &out->entries[left++])) {
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
    }
    out->entry_count = left;
    return ATT_OK;
}

/* ---- writing ----------------------------------------------------------------------------------------------------- */

static const char *or_null(const char *s) {
    return s != NULL && *s != 0 ? s : NULL;
}

static att_status save_parties(struct att_store *s, const struct entry *e, const char *role, const struct cast *cast,
                               att_error *err) {
    sqlite3_stmt *st;
    for (uint32_t i = 0; i < cast->count; i++) {
        TRY(sql_get(s, "INSERT INTO entry_party VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)", &st, err));
        sqlite3_bind_int64(st, 1, e->id);
        sql_text(st, 2, role);
        sqlite3_bind_int(st, 3, (int)i);
        sql_text(st, 4, cast->at[i].name);
        sql_text(st, 5, cast->at[i].kind);
        sql_text(st, 6, cast->at[i].country);
        sql_text(st, 7, cast->at[i].sector);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

static att_status make(struct att_store *s, const struct group *g, struct entry *e, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "INSERT INTO entry(key) VALUES(?1)", &st, err));
    sql_text(st, 1, e->key);
    TRY(sql_run(s, st, err));
    e->id = sqlite3_last_insert_rowid(s->db);
    TRY(sql_get(s,
                "INSERT INTO ledger_group(entry, name, truce, hung, base, heard, alive, day, place, start)"
                " VALUES(?1, ?2, ?3, ?4, '', '9', 1, ?5, ?6, ?7)",
                &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sql_text(st, 2, g->name);
    sqlite3_bind_int(st, 3, e->truce);
    bind_words(st, 4, &e->hung, &(struct words){0});
    sql_text(st, 5, e->changes[0].day);
    sql_text(st, 6, e->changes[0].key);
    sqlite3_bind_int64(st, 7, e->changes[0].start);
    TRY(sql_run(s, st, err));
    TRY(save_parties(s, e, "issuer", &e->issuers, err));
    TRY(save_parties(s, e, "addressee", &e->addressees, err));
    return save_parties(s, e, "affected", &e->affected, err);
}

static att_status wipe(struct att_store *s, const struct entry *e, att_error *err) {
    sqlite3_stmt *st;
    TRY(mark_turns(s, e->id, e->saved, err));
    TRY(sql_get(s,
                "UPDATE commitment SET entry = NULL WHERE entry = ?1 AND article IN"
                " (SELECT article FROM change WHERE entry = ?1 AND ordinal >= ?2)",
                &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sqlite3_bind_int(st, 2, (int)e->saved);
    TRY(sql_run(s, st, err));
    TRY(sql_get(s, "DELETE FROM change WHERE entry = ?1 AND ordinal >= ?2", &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sqlite3_bind_int(st, 2, (int)e->saved);
    return sql_run(s, st, err);
}

static att_status save_change(struct att_store *s, const struct entry *e, uint32_t ordinal, att_error *err) {
    const struct change *c = &e->changes[ordinal - e->past];
    sqlite3_stmt *st;
    TRY(sql_get(s,
                "INSERT INTO change(entry, ordinal, article, start, \"end\", text, change, date, due, mention, said_by,"
                " day, place, due_from, words, commitment)"
                " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sqlite3_bind_int(st, 2, (int)ordinal);
    sql_id(st, 3, c->article);
    sqlite3_bind_int64(st, 4, c->start);
    sqlite3_bind_int64(st, 5, c->end);
    sql_text(st, 6, or_null(c->text));
    sql_text(st, 7, c->change);
    sql_text(st, 8, or_null(c->date));
    sql_text(st, 9, c->due);
    sql_id(st, 10, c->mention);
    sql_text(st, 11, c->said_by);
    sql_text(st, 12, c->day);
    sql_text(st, 13, c->key);
    sql_text(st, 14, c->due_from);
    bind_words(st, 15, &c->words, &c->about);
    sql_id(st, 16, c->commitment);
    TRY(sql_run(s, st, err));
    sheet_mark(s->marks.articles, c->article);
    for (uint32_t i = 0; i <= c->others.count; i++) {
        int64_t commitment = i < c->others.count ? c->others.at[i] : c->commitment;
        if (commitment == 0) {
            continue;
        }
        TRY(sql_get(s, "UPDATE commitment SET entry = ?1 WHERE commitment = ?2", &st, err));
        sqlite3_bind_int64(st, 1, e->id);
        sqlite3_bind_int64(st, 2, commitment);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

/* A month or a year has passed when its last day has. */
static bool day_passed(const char *due, const char *today) {
    return strcmp(due, today) < 0 && strncmp(due, today, strlen(due)) != 0;
}

/* What no report tells: the day has passed. `today` is the newest report's. */
static const char *shown(const struct state *now, const char *today) {
    bool open =
        strcmp(now->state, "open") == 0 || strcmp(now->state, "accepted") == 0 || strcmp(now->state, "refused") == 0;
    return open && now->due != NULL && day_passed(now->due, today) ? "lapsed" : now->state;
}

static att_status save_past(struct att_store *s, const struct entry *e, att_error *err) {
    const struct state *now = &e->now;
    sqlite3_stmt *st;
    TRY(sql_get(
        s,
        "UPDATE ledger_group SET base = ?2, heard = ?3, alive = ?4, past = ?5, settled = ?6, answer = ?7, was = ?8,"
        "  words = ?9 WHERE entry = ?1",
        &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sql_text(st, 2, now->state);
    sql_text(st, 3, or_null(now->last_heard) != NULL ? now->last_heard : "9");
    sqlite3_bind_int(st, 4, e->truce || !e->settled);
    sqlite3_bind_int(st, 5, (int)(e->past + e->change_count));
    sql_text(st, 6, now->settled);
    sql_text(st, 7, now->answer);
    sqlite3_bind_int(st, 8, (now->was_broken ? WAS_BROKEN : 0) | (now->was_carried_out ? WAS_CARRIED_OUT : 0));
    bind_words(st, 9, &e->words, &e->about);
    return sql_run(s, st, err);
}

static bool same_text(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* What the entry's row shows. Most of those that are heard of are only heard of again, and most indexes need not know. */
static att_status save_row(struct att_store *s, const struct entry *e, const char *state, att_error *err) {
    static const char all[] =
        "UPDATE entry SET last_heard = ?2, kind = ?3, state = ?4, due = ?5, due_from = ?6, status = ?7,"
        "  opened = ?8 WHERE entry = ?1";
    const struct state *now = &e->now;
    bool again = same_text(e->row.state, state) && same_text(e->row.due, now->due) &&
                 same_text(e->row.due_from, now->due_from) && same_text(e->row.opened, or_null(now->opened));
    sqlite3_stmt *st;
    TRY(sql_get(s, again ? "UPDATE entry SET last_heard = ?2 WHERE entry = ?1" : all, &st, err));
    sqlite3_bind_int64(st, 1, e->id);
    sql_text(st, 2, or_null(now->last_heard));
    if (!again) {
        sql_text(st, 3, e->kind);
        sql_text(st, 4, state);
        sql_text(st, 5, now->due);
        sql_text(st, 6, now->due_from);
        sql_text(st, 7, e->status);
        sql_text(st, 8, or_null(now->opened));
    }
    return sql_run(s, st, err);
}

static att_status save_entry(struct att_store *s, const struct group *g, struct entry *e, const char *today,
                             att_error *err) {
    TRY(e->id == 0 ? make(s, g, e, err) : e->wound_back ? wipe(s, e, err) : ATT_OK);
    for (uint32_t i = e->saved; i < e->past + e->change_count; i++) {
        TRY(save_change(s, e, i, err));
    }
    e->saved = e->past + e->change_count;
    sheet_mark(s->marks.entries, e->id);
    TRY(save_row(s, e, shown(&e->now, today), err));
    return save_past(s, e, err);
}

att_status group_save(struct att_store *s, struct group *g, const char *today, att_error *err) {
    for (uint32_t i = 0; i < g->entry_count; i++) {
        if (g->entries[i].dirty) {
            TRY(save_entry(s, g, &g->entries[i], today, err));
        }
    }
    return ATT_OK;
}
