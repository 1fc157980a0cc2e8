#include "store/stories/testimony.h"

#include <stdlib.h>
#include <string.h>

#include "store/ids.h"

#define NO_MEMORY "no memory for a story"

struct reading {
    struct att_store *store;
    struct testimony *out;
    sqlite3_stmt *st;
    bool failed;
};

static const char *text_at(struct reading *r, int column) {
    if (sqlite3_column_type(r->st, column) == SQLITE_NULL) {
        return NULL;
    }
    const char *text = (const char *)sqlite3_column_text(r->st, column);
    text = text != NULL ? arena_copy(&r->store->scratch, text, (size_t)sqlite3_column_bytes(r->st, column)) : NULL;
    r->failed = r->failed || text == NULL;
    return text;
}

typedef bool take_row(struct reading *r); /* false without memory */

static att_status read_rows(struct reading *r, const char *sql, int64_t id, take_row *take, att_error *err) {
    bool row;
    TRY(sql_get(r->store, sql, &r->st, err));
    sqlite3_bind_int64(r->st, 1, id);
    for (;;) {
        TRY(sql_step(r->store, r->st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        if (!take(r) || r->failed) {
            sql_done(r->st);
            return fail(err, ATT_NO_MEMORY, NO_MEMORY);
        }
    }
}

/* ---- mentions ------------------------------------------------------------------------------------------------------ */

#define SAID                                                                                                         \
    "SELECT m.mention, m.article, a.report, m.key, m.type, m.mode, m.status, m.date, m.place, m.located, m.country," \
    "  a.published, a.first_known, m.lat, m.lon, m.score, m.background, m.location IS NOT NULL"                      \
    "  FROM mention m CROSS JOIN article a USING(article) WHERE "

static bool take_said(struct reading *r) {
    struct testimony *t = r->out;
    struct said *m = arena_push(&r->store->scratch, &t->said, &t->said_count, &t->said_capacity, sizeof *m);
    if (m == NULL) {
        return false;
    }
    sqlite3_stmt *st = r->st;
    m->mention = sqlite3_column_int64(st, 0);
    m->article = sqlite3_column_int64(st, 1);
    m->report = sqlite3_column_int64(st, 2);
    const char **texts[] = {&m->key,   &m->type,    &m->mode,    &m->status,    &m->date,
                            &m->place, &m->located, &m->country, &m->published, &m->first_known};
    for (int i = 0; i < 10; i++) {
        *texts[i] = text_at(r, 3 + i);
    }
    m->has_lat = sqlite3_column_type(st, 13) != SQLITE_NULL;
    m->has_lon = sqlite3_column_type(st, 14) != SQLITE_NULL;
    m->lat = sqlite3_column_double(st, 13);
    m->lon = sqlite3_column_double(st, 14);
    m->score = sqlite3_column_double(st, 15);
    m->background = sqlite3_column_int(st, 16) != 0;
    m->placed = sqlite3_column_int(st, 17) != 0;
    m->negated = m->status != NULL && strcmp(m->status, "negated") == 0;
    return m->key != NULL && m->type != NULL && m->status != NULL;
}

static int by_mention(const void *a, const void *b) {
    const struct said *x = a, *y = b;
    return (x->mention > y->mention) - (x->mention < y->mention);
}

/* Where what is being read of a mention belongs. */
static struct said *said_of(const struct testimony *t, int64_t mention) {
    const struct said sought = {.mention = mention};
    return bsearch(&sought, t->said, t->said_count, sizeof sought, by_mention);
}

/* ---- who takes part, who is cited ----------------------------------------------------------------------------------- */

#define PARTIES                                                                                                      \
    "SELECT p.mention, p.role, a.name, a.kind, a.country, a.sector FROM mention m CROSS JOIN party p USING(mention)" \
    "  CROSS JOIN actor a USING(actor) WHERE "
#define PARTIES_ORDER " ORDER BY p.mention, p.role, p.ordinal"

static bool take_party(struct reading *r) {
    struct testimony *t = r->out;
    struct said *m = said_of(t, sqlite3_column_int64(r->st, 0));
    struct party *p = arena_push(&r->store->scratch, &t->parties, &t->party_count, &t->party_capacity, sizeof *p);
    if (p == NULL) {
        return false;
    }
    const char **texts[] = {&p->role, &p->name, &p->kind, &p->country, &p->sector};
    for (int i = 0; i < 5; i++) {
        *texts[i] = text_at(r, 1 + i);
        if (*texts[i] == NULL) {
            return false;
        }
    }
    if (m != NULL) {
        m->party = m->party_count++ == 0 ? t->party_count - 1 : m->party;
    }
    return true;
}

#define VOICES                                                                                       \
    "SELECT h.mention, c.key, w.name, w.kind, w.country, w.sector, v.ordinal, c.inside IS NOT NULL," \
    "  c.stance = 'denies', v.role = 'source' FROM mention m CROSS JOIN holds h USING(mention)"      \
    "  CROSS JOIN claim c USING(claim) CROSS JOIN voice v USING(claim) CROSS JOIN actor w USING(actor) WHERE "
#define VOICES_ORDER " ORDER BY h.mention"

static bool take_voice(struct reading *r) {
    struct testimony *t = r->out;
    struct said *m = said_of(t, sqlite3_column_int64(r->st, 0));
    struct voice *v = arena_push(&r->store->scratch, &t->voices, &t->voice_count, &t->voice_capacity, sizeof *v);
    if (v == NULL) {
        return false;
    }
    const char **texts[] = {&v->claim, &v->name, &v->kind, &v->country, &v->sector};
    for (int i = 0; i < 5; i++) {
        *texts[i] = text_at(r, 1 + i);
        if (*texts[i] == NULL) {
            return false;
        }
    }
    v->ordinal = sqlite3_column_int(r->st, 6);
    v->inside = sqlite3_column_int(r->st, 7) != 0;
    v->denies = sqlite3_column_int(r->st, 8) != 0;
    v->source = sqlite3_column_int(r->st, 9) != 0;
    if (m != NULL) {
        m->voice = m->voice_count++ == 0 ? t->voice_count - 1 : m->voice;
    }
    return true;
}

/* ---- who carried it ------------------------------------------------------------------------------------------------ */

static const char carriers_sql[] = "SELECT c.report, c.article, o.name, c.published, c.key FROM article c"
                                   "  CROSS JOIN outlet o USING(article) WHERE c.report = ?1";

static bool take_carrier(struct reading *r) {
    struct testimony *t = r->out;
    struct carrier *c =
        arena_push(&r->store->scratch, &t->carriers, &t->carrier_count, &t->carrier_capacity, sizeof *c);
    if (c == NULL) {
        return false;
    }
    c->report = sqlite3_column_int64(r->st, 0);
    c->article = sqlite3_column_int64(r->st, 1);
    c->name = text_at(r, 2);
    c->published = text_at(r, 3);
    c->key = text_at(r, 4);
    return c->name != NULL && c->key != NULL;
}

/* ---- what was kept ------------------------------------------------------------------------------------------------- */

att_status testimony_changed(struct att_store *s, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "SELECT article FROM pending_article UNION SELECT article FROM temp.moved_article ORDER BY 1", &st,
                err));
    return ids_collect(s, st, out, err);
}

/* Nothing where nothing is kept, or what is there is not to be understood. */
static att_status read_kept(struct reading *r, struct testimony *kept, att_error *err) {
    struct arena *a = &r->store->scratch;
    struct arena_mark mark = arena_here(a);
    sqlite3_stmt *st;
    bool row;
    *kept = (struct testimony){0};
    TRY(sql_get(r->store, "SELECT said FROM testimony WHERE story = ?1", &st, err));
    sqlite3_bind_int64(st, 1, r->out->story);
    TRY(sql_step(r->store, st, &row, err));
    if (row) {
        const void *bytes = sqlite3_column_blob(st, 0);
        if (!testimony_from(a, bytes, bytes != NULL ? (size_t)sqlite3_column_bytes(st, 0) : 0, kept)) {
            arena_rewind(a, mark);
        }
    }
    sql_done(st);
    r->out->has_kept = row;
    return ATT_OK;
}

static bool is_among(const struct ids *all, int64_t id) {
    return id_find(all->at, all->count, id) != NULL;
}

/* Appends what the mention says, as it was kept. */
static bool take_kept(struct reading *r, const struct testimony *kept, const struct said *m) {
    struct testimony *t = r->out;
    struct arena *a = &r->store->scratch;
    struct said *mine = arena_push(a, &t->said, &t->said_count, &t->said_capacity, sizeof *mine);
    if (mine == NULL) {
        return false;
    }
    *mine = *m;
    mine->party = t->party_count, mine->voice = t->voice_count;
    for (uint32_t i = 0; i < m->party_count; i++) {
        struct party *p = arena_push(a, &t->parties, &t->party_count, &t->party_capacity, sizeof *p);
        if (p == NULL) {
            return false;
        }
        *p = kept->parties[m->party + i];
    }
    for (uint32_t i = 0; i < m->voice_count; i++) {
        struct voice *v = arena_push(a, &t->voices, &t->voice_count, &t->voice_capacity, sizeof *v);
        if (v == NULL) {
            return false;
        }
        *v = kept->voices[m->voice + i];
    }
    return true;
}

/* The story's mentions, ascending: of each what was kept, where its article is what it was, else its rows. */
static att_status read_mentions(struct reading *r, const struct testimony *kept, const struct ids *changed,
                                att_error *err) {
    struct ids all = {0};
    sqlite3_stmt *st;
    TRY(sql_get(r->store, "SELECT mention FROM mention WHERE story = ?1 ORDER BY mention", &st, err));
    sqlite3_bind_int64(st, 1, r->out->story);
    TRY(ids_collect(r->store, st, &all, err));
    for (uint32_t i = 0; i < all.count; i++) {
        const struct said *m = said_of(kept, all.at[i]);
        if (m != NULL && !is_among(changed, m->article)) {
            if (!take_kept(r, kept, m)) {
                return fail(err, ATT_NO_MEMORY, NO_MEMORY);
            }
            continue;
        }
        TRY(read_rows(r, SAID "m.mention = ?1", all.at[i], take_said, err));
        TRY(read_rows(r, PARTIES "m.mention = ?1" PARTIES_ORDER, all.at[i], take_party, err));
        TRY(read_rows(r, VOICES "m.mention = ?1" VOICES_ORDER, all.at[i], take_voice, err));
    }
    return ATT_OK;
}

/* Whether the kept carriers from `at` on are of the report's articles, all of them, and none has changed; *end: behind them. Articles
 * without an outlet are none of them: their report is read anew each time. */
static att_status same_carriers(struct reading *r, const struct testimony *kept, int64_t report,
                                const struct ids *changed, uint32_t at, uint32_t *end, bool *same, att_error *err) {
    struct ids now = {0}, then = {0};
    sqlite3_stmt *st;
    for (*end = at; *end < kept->carrier_count && kept->carriers[*end].report == report; ++*end) {
        TRY(ids_push(r->store, &then, kept->carriers[*end].article, err));
    }
    *same = then.count > 0;
    if (!*same) {
        return ATT_OK;
    }
    ids_once(&then);
    TRY(sql_get(r->store, "SELECT article FROM article WHERE report = ?1 ORDER BY article", &st, err));
    sqlite3_bind_int64(st, 1, report);
    TRY(ids_collect(r->store, st, &now, err));
    *same = now.count == then.count;
    for (uint32_t i = 0; i < now.count && *same; i++) {
        *same = now.at[i] == then.at[i] && !is_among(changed, now.at[i]);
    }
    return ATT_OK;
}

static att_status read_carriers(struct reading *r, const struct testimony *kept, const struct ids *changed,
                                att_error *err) {
    struct testimony *t = r->out;
    struct ids reports = {arena_array(&r->store->scratch, t->said_count, sizeof *reports.at), 0, t->said_count};
    if (reports.at == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        reports.at[reports.count++] = t->said[i].report;
    }
    ids_once(&reports);
    uint32_t at = 0, end;
    for (uint32_t i = 0; i < reports.count; i++) {
        bool same;
        while (at < kept->carrier_count && kept->carriers[at].report < reports.at[i]) {
            at++;
        }
        TRY(same_carriers(r, kept, reports.at[i], changed, at, &end, &same, err));
        TRY(same ? ATT_OK : read_rows(r, carriers_sql, reports.at[i], take_carrier, err));
        for (; same && at < end; at++) {
            struct carrier *c =
                arena_push(&r->store->scratch, &t->carriers, &t->carrier_count, &t->carrier_capacity, sizeof *c);
            if (c == NULL) {
                return fail(err, ATT_NO_MEMORY, NO_MEMORY);
            }
            *c = kept->carriers[at];
        }
    }
    return ATT_OK;
}

att_status testimony_read(struct att_store *s, int64_t story, const struct ids *changed, struct testimony *out,
                          att_error *err) {
    struct reading r = {.store = s, .out = out};
    struct testimony kept;
    *out = (struct testimony){.story = story};
    TRY(read_kept(&r, &kept, err));
    if (kept.said_count > 0) {
        TRY(read_mentions(&r, &kept, changed, err));
    } else {
        TRY(read_rows(&r, SAID "m.story = ?1", story, take_said, err));
        if (out->said_count == 0) {
            return ATT_OK;
        }
        qsort(out->said, out->said_count, sizeof *out->said, by_mention);
        TRY(read_rows(&r, PARTIES "m.story = ?1" PARTIES_ORDER, story, take_party, err));
        TRY(read_rows(&r, VOICES "m.story = ?1" VOICES_ORDER, story, take_voice, err));
    }
    return out->said_count > 0 ? read_carriers(&r, &kept, changed, err) : ATT_OK;
}

/* A story that lost most of its mentions to others: what was kept of it is not kept up any more, and must not be there when it grows
 * again. */
static att_status forget(struct att_store *s, int64_t story, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, "DELETE FROM testimony WHERE story = ?1", &st, err));
    sqlite3_bind_int64(st, 1, story);
    return sql_run(s, st, err);
}

att_status testimony_keep(struct att_store *s, const struct testimony *t, att_error *err) {
    struct buffer bytes = {0};
    sqlite3_stmt *st;
    if (t->said_count < TESTIMONY_KEPT) {
        return t->has_kept ? forget(s, t->story, err) : ATT_OK;
    }
    att_status status = testimony_bytes(&s->scratch, t, &bytes) ? ATT_OK : fail(err, ATT_NO_MEMORY, NO_MEMORY);
    /* Many a story is only told again: what stands is not written anew. */
    static const char put[] = "INSERT INTO testimony VALUES(?1, ?2) ON CONFLICT DO UPDATE SET said = excluded.said"
                              "  WHERE said IS NOT excluded.said";
    status = status == ATT_OK ? sql_get(s, put, &st, err) : status;
    if (status == ATT_OK) {
        sqlite3_bind_int64(st, 1, t->story);
        sqlite3_bind_blob64(st, 2, bytes.at, bytes.len, SQLITE_STATIC);
        status = sql_run(s, st, err);
    }
    buffer_free(&bytes);
    return status;
}
