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

static const char said_sql[] =
    "SELECT m.mention, m.article, a.report, m.key, m.type, m.mode, m.status, m.date, m.place, m.located, m.country,"
    "  a.published, a.first_known, m.lat, m.lon, m.score, m.background, m.location IS NOT NULL"
    "  FROM mention m CROSS JOIN article a USING(article) WHERE m.story = ?1";

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

static const char parties_sql[] =
    "SELECT p.mention, p.role, a.name, a.kind, a.country, a.sector FROM mention m CROSS JOIN party p USING(mention)"
    "  CROSS JOIN actor a USING(actor) WHERE m.story = ?1 ORDER BY p.mention, p.role, p.ordinal";

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

static const char voices_sql[] =
    "SELECT h.mention, c.key, w.name, w.kind, w.country, w.sector, v.ordinal, c.inside IS NOT NULL,"
    "  c.stance = 'denies', v.role = 'source' FROM mention m CROSS JOIN holds h USING(mention)"
    "  CROSS JOIN claim c USING(claim) CROSS JOIN voice v USING(claim) CROSS JOIN actor w USING(actor)"
    "  WHERE m.story = ?1 ORDER BY h.mention";

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

static att_status read_carriers(struct reading *r, att_error *err) {
    const struct testimony *t = r->out;
    struct ids reports = {arena_array(&r->store->scratch, t->said_count, sizeof *reports.at), 0, t->said_count};
    if (reports.at == NULL) {
        return fail(err, ATT_NO_MEMORY, NO_MEMORY);
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        reports.at[reports.count++] = t->said[i].report;
    }
    ids_once(&reports);
    for (uint32_t i = 0; i < reports.count; i++) {
        TRY(read_rows(r, carriers_sql, reports.at[i], take_carrier, err));
    }
    return ATT_OK;
}

att_status testimony_read(struct att_store *s, int64_t story, struct testimony *out, att_error *err) {
    struct reading r = {.store = s, .out = out};
    *out = (struct testimony){.story = story};
    TRY(read_rows(&r, said_sql, story, take_said, err));
    if (out->said_count == 0) {
        return ATT_OK;
    }
    qsort(out->said, out->said_count, sizeof *out->said, by_mention);
    TRY(read_rows(&r, parties_sql, story, take_party, err));
    TRY(read_rows(&r, voices_sql, story, take_voice, err));
    return read_carriers(&r, err);
}
