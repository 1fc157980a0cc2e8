/* The ledger brought up to date: which groups a batch's records touch, from which place on; and those told again. */
#include <string.h>

#include "store/ledger/hearing.h"

#define CACHE_LIMIT ((size_t)256 << 20) /* bytes of reports that a batch keeps at hand: several groups hear one */

struct cached {
    int64_t article;
    struct report report;
    struct items items;
};

struct touched {
    const char *name;
    struct place from;
};

struct update {
    struct att_store *store;
    struct arena arena;           /* of the batch */
    struct arena at_hand;         /* of the reports */
    struct cached **reports;      /* as many as `slots`, at the places of their articles' numbers or behind */
    uint32_t report_count, slots; /* a power of two, or none */
    struct touched *groups;
    uint32_t group_count, group_capacity;
    struct hearings hearings;
};

/* ---- which groups ------------------------------------------------------------------------------------------------ */

static att_status touch(void *context, const char *name, struct place from, att_error *err) {
    struct update *u = context;
    uint32_t low = 0, high = u->group_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(u->groups[middle].name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    struct touched *t;
    struct place mine = {arena_copy(&u->arena, from.day, strlen(from.day)),
                         arena_copy(&u->arena, from.key, strlen(from.key))};
    if (mine.day == NULL || mine.key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    if (low < u->group_count && strcmp(u->groups[low].name, name) == 0) {
        t = &u->groups[low];
        t->from = place_before(mine, t->from) ? mine : t->from;
        return ATT_OK;
    }
    if (arena_push(&u->arena, &u->groups, &u->group_count, &u->group_capacity, sizeof *t) == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    t = &u->groups[low];
    memmove(t + 1, t, (u->group_count - 1 - low) * sizeof *t);
    *t = (struct touched){arena_copy(&u->arena, name, strlen(name)), mine};
    return t->name != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the ledger");
}

/* The groups that the report has changed, from where it did: the others stand as if it had not been told. */
static att_status touch_changed(struct update *u, int64_t article, att_error *err) {
    static const char sql[] = "SELECT DISTINCT g.name, c.day, c.place FROM change c JOIN ledger_group g USING(entry)"
                              " WHERE c.article = ?1";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(u->store, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    for (;;) {
        TRY(sql_step(u->store, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        att_status status = touch(u, sql_column(st, 0), (struct place){sql_column(st, 1), sql_column(st, 2)}, err);
        if (status != ATT_OK) {
            sql_done(st);
            return status;
        }
    }
}

static att_status run_for(struct update *u, const char *sql, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(u->store, sql, &st, err));
    sqlite3_bind_int64(st, 1, article);
    return sql_run(u->store, st, err);
}

static att_status hear(struct update *u, const char *who, struct place at, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    who = who != NULL ? arena_copy(&u->arena, who, strlen(who)) : NULL;
    if (who == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    TRY(sql_get(u->store, "INSERT OR IGNORE INTO heard VALUES(?1, ?2, ?3, ?4)", &st, err));
    sql_text(st, 1, who);
    sql_text(st, 2, at.day);
    sql_text(st, 3, at.key);
    sqlite3_bind_int64(st, 4, article);
    TRY(sql_run(u->store, st, err));
    return hearings_add(&u->hearings, &u->arena, who, at, article, err);
}

#define TRUCE_MARK "t:" /* before who is named in a report that tells what a truce is about */

static bool about_truce(const struct report *r, const struct items *items) {
    for (uint32_t i = 0; i < items->count; i++) {
        if (items->at[i].truce) {
            return true;
        }
    }
    for (uint32_t i = 0; i < r->deed_count; i++) {
        if (r->deeds[i].type == EVENT_RETREAT) {
            return true;
        }
    }
    return false;
}

static att_status name_group(struct update *u, const struct side *issuer, bool truce, att_error *err) {
    const char *name = side_name(&u->arena, issuer);
    sqlite3_stmt *st;
    for (uint32_t i = 0; i < issuer->count || i == 0; i++) {
        for (int k = 0; k < (truce && issuer->count > 1 ? 2 : 1); k++) {
            char who[96];
            sqlite3_snprintf(sizeof who, who, "%s%s", k == 1 ? TRUCE_MARK : "",
                             issuer->count > 0 ? issuer->who[i] : "-");
            TRY(sql_get(u->store,
                        "INSERT OR IGNORE INTO ledger_issuer(who, until, name, weight) VALUES(?1, '', ?2, ?3)", &st,
                        err));
            sqlite3_bind_text(st, 1, who, -1, SQLITE_TRANSIENT);
            sql_text(st, 2, name);
            sqlite3_bind_int(st, 3, k == 1 || issuer->count < 2 ? 2 : 1);
            TRY(sql_run(u->store, st, err));
        }
    }
    return ATT_OK;
}

/* Copies of one text are one report: the first of them alone is told. */
static att_status is_told(struct update *u, int64_t article, bool *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(u->store,
                "SELECT 1 FROM article a LEFT JOIN report r USING(report) WHERE a.article = ?1 AND a.known_to IS NULL"
                " AND coalesce(r.first, a.article) = a.article",
                &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(u->store, st, out, err));
    sql_done(st);
    return ATT_OK;
}

/* Who is named, and which groups the report can open. */
static att_status note_report(struct update *u, const struct report *r, const struct items *items, att_error *err) {
    bool truce = about_truce(r, items);
    const struct place at = {arena_copy(&u->arena, r->day, strlen(r->day)),
                             arena_copy(&u->arena, r->place, strlen(r->place))};
    if (at.day == NULL || at.key == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    for (uint32_t i = 0; i < r->named.count; i++) {
        TRY(hear(u, r->named.who[i], at, r->article, err));
        if (truce && r->named.who[i][0] != '~') {
            TRY(hear(u, arena_format(&u->arena, TRUCE_MARK "%s", r->named.who[i]), at, r->article, err));
        }
    }
    for (uint32_t i = 0; i < r->alone.count; i++) {
        TRY(hear(u, r->alone.who[i], at, r->article, err));
    }
    for (uint32_t i = 0; i < items->count; i++) {
        if (items->at[i].opens) {
            TRY(name_group(u, &items->at[i].issuer, items->at[i].truce != 0, err));
            const char *name = side_name(&u->arena, &items->at[i].issuer);
            if (name == NULL) {
                return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
            }
            TRY(touch(u, name, at, err));
        }
        if (items->at[i].issuer.count == 0) {
            TRY(hear(u, "-", at, r->article, err));
        }
    }
    return ATT_OK;
}

/* ---- reports at hand --------------------------------------------------------------------------------------------- */

/* Where the article's report is at hand, or would be: asked of dozens of groups for each report. */
static struct cached **seat(const struct update *u, int64_t article) {
    uint32_t at = (uint32_t)(((uint64_t)article * 0x9E3779B97F4A7C15u) >> 32) & (u->slots - 1);
    while (u->reports[at] != NULL && u->reports[at]->article != article) {
        at = (at + 1) & (u->slots - 1);
    }
    return &u->reports[at];
}

/* Room for one more; half of the slots are free. */
static att_status make_room(struct update *u, att_error *err) {
    struct cached **old = u->reports;
    uint32_t had = u->slots;
    if (u->report_count < had / 2) {
        return ATT_OK;
    }
    u->slots = had > 0 ? 2 * had : 1024;
    u->reports = arena_array(&u->at_hand, u->slots, sizeof *u->reports); /* NOLINT(bugprone-sizeof-expression) */
    if (u->reports == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    for (uint32_t i = 0; i < had; i++) {
        if (old[i] != NULL) {
            *seat(u, old[i]->article) = old[i];
        }
    }
    return ATT_OK;
}

/* The report, read once a batch; into `passing` where no more are kept at hand. */
static att_status read_report(struct update *u, struct arena *passing, int64_t article, const struct cached **out,
                              att_error *err) {
    struct cached **at = u->slots > 0 ? seat(u, article) : NULL;
    if (at != NULL && *at != NULL) {
        *out = *at;
        return ATT_OK;
    }
    bool keep = u->at_hand.total < CACHE_LIMIT;
    struct arena *arena = keep ? &u->at_hand : passing;
    struct cached *c = arena_zero(arena, sizeof *c);
    if (c == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
    }
    c->article = article;
    if (keep) {
        TRY(make_room(u, err));
        *seat(u, article) = c;
        u->report_count++;
    }
    TRY(report_load(u->store, arena, article, &c->report, err)); /* a failure ends the batch */
    struct arena_mark mark = arena_here(&u->store->scratch);
    att_status status = report_items(arena, &u->store->scratch, &c->report, &c->items, err);
    arena_rewind(&u->store->scratch, mark);
    *out = c;
    return status;
}

static void forget_reports(struct update *u) {
    arena_free(&u->at_hand);
    arena_init(&u->at_hand, 0);
    u->reports = NULL;
    u->report_count = u->slots = 0;
}

/* Whether the article stands in the ledger as it is already: it is here only because another joined its report. */
static att_status is_settled(struct update *u, int64_t article, bool told, bool *out, att_error *err) {
    sqlite3_stmt *st;
    bool joined, heard;
    TRY(sql_get(u->store,
                "SELECT EXISTS(SELECT 1 FROM temp.joined_article WHERE article = ?1),"
                " EXISTS(SELECT 1 FROM heard WHERE article = ?1)",
                &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(u->store, st, out, err));
    joined = *out && sqlite3_column_int(st, 0) != 0;
    heard = *out && sqlite3_column_int(st, 1) != 0;
    sql_done(st);
    *out = joined && told == heard;
    return ATT_OK;
}

/* Reads the report, and touches what it touches; `settled` where that is nothing. */
static att_status note(struct update *u, int64_t article, struct arena *passing, bool *settled, att_error *err) {
    bool told;
    const struct cached *c;
    TRY(is_told(u, article, &told, err));
    TRY(is_settled(u, article, told, settled, err));
    if (*settled) {
        return ATT_OK;
    }
    TRY(touch_changed(u, article, err));
    TRY(run_for(u, "DELETE FROM heard WHERE article = ?1", article, err));
    if (!told) {
        return ATT_OK;
    }
    TRY(read_report(u, passing, article, &c, err));
    return note_report(u, &c->report, &c->items, err);
}

/* ---- what stands already ------------------------------------------------------------------------------------------- */

/* The last place of the reports that the statement tells, if it is behind what is known of. */
static att_status stand(struct update *u, sqlite3_stmt *st, att_error *err) {
    bool row;
    TRY(sql_step(u->store, st, &row, err));
    if (row && place_before(u->hearings.stored, (struct place){sql_column(st, 0), sql_column(st, 1)})) {
        u->hearings.stored = (struct place){arena_copy(&u->arena, sql_column(st, 0), strlen(sql_column(st, 0))),
                                            arena_copy(&u->arena, sql_column(st, 1), strlen(sql_column(st, 1)))};
    }
    sql_done(st);
    return u->hearings.stored.day != NULL && u->hearings.stored.key != NULL
               ? ATT_OK
               : fail(err, ATT_NO_MEMORY, "no memory for the ledger");
}

#define PLACE "SELECT substr(coalesce(published, ''), 1, 10) AS day, id || ' ' || key AS place FROM article WHERE "

/* Where the reports end that were told before this batch; `before` is the newest one's day. */
static att_status stand_before(struct update *u, const char *before, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(u->store,
                PLACE "published >= ?1 AND article NOT IN (SELECT article FROM pending_article)"
                      " ORDER BY day DESC, place DESC LIMIT 1",
                &st, err));
    sql_text(st, 1, before);
    return stand(u, st, err);
}

/* An article of the batch that stands in the ledger as it is. */
static att_status stand_still(struct update *u, int64_t article, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(u->store, PLACE "article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    return stand(u, st, err);
}

/* ---- telling ----------------------------------------------------------------------------------------------------- */

/* Until when the group hears: an open entry for LEDGER_MEMORY days and one behind its last change (201), or to the end of that
 * month, so that it is written anew once a month and not with every batch; a settled one up to its last change; a group without
 * entries is none. */
static att_status set_until(struct update *u, const char *name, att_error *err) {
    static const char find[] = "SELECT max((SELECT CASE WHEN max(heard) IS NULL THEN '' WHEN max(heard) >= '9' THEN '9'"
                               "  ELSE coalesce(date(max(heard), '+201 days', 'start of month', '+1 month'), '9') END "
                               "FROM ledger_group WHERE name = ?1 AND alive = 1),"
                               "  (SELECT coalesce(max(heard), '') FROM ledger_group WHERE name = ?1 AND alive = 0))";
    char until[16];
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(u->store, find, &st, err));
    sql_text(st, 1, name);
    TRY(sql_step(u->store, st, &row, err));
    sqlite3_snprintf(sizeof until, until, "%s", row ? sql_column(st, 0) : "");
    sql_done(st);
    TRY(sql_get(u->store,
                until[0] == 0 ? "DELETE FROM ledger_issuer WHERE name = ?1"
                              : "UPDATE ledger_issuer SET until = ?2 WHERE name = ?1 AND until <> ?2",
                &st, err));
    sql_text(st, 1, name);
    if (until[0] != 0) {
        sql_text(st, 2, until);
    }
    return sql_run(u->store, st, err);
}

/* From one place to before another. */
struct stretch {
    struct place from, end;
};

static att_status tell_group(struct update *u, struct arena *a, const struct touched *t, const struct stretch *stretch,
                             const char *today, att_error *err) {
    bool begins = !place_before(t->from, stretch->from);
    struct place from = begins ? t->from : stretch->from;
    struct group g;
    struct articles articles;
    if (!place_before(from, stretch->end)) {
        return ATT_OK;
    }
    TRY(hearings_list(u->store, a, &u->hearings, t->name, from, stretch->end, &articles, err));
    if (!begins && articles.count == 0) {
        return ATT_OK;
    }
    TRY(group_load(u->store, a, t->name, from, &g, err));
    for (uint32_t i = 0; i < articles.count; i++) {
        const struct cached *c;
        TRY(read_report(u, a, articles.at[i], &c, err));
        TRY(fold_report(&g, &c->report, &c->items, err));
    }
    return group_save(u->store, &g, today, err);
}

static att_status tell_stretch(struct update *u, const struct stretch *stretch, const char *today, att_error *err) {
    for (uint32_t i = 0; i < u->group_count; i++) {
        struct arena a;
        arena_init(&a, 0);
        att_status status = tell_group(u, &a, &u->groups[i], stretch, today, err);
        arena_free(&a);
        TRY(status);
    }
    return ATT_OK;
}

/* Reports: more than a batch as a rule has, and no more than CACHE_LIMIT has room for, since what does not fit is read again by each
 * group that hears it. */
#define AT_ONCE 8000

/* The end of a stretch of so many articles: the day behind them, or behind all. */
static att_status end_stretch(struct update *u, struct stretch *stretch, bool *last, att_error *err) {
    uint32_t most = u->store->ledger_at_once > 0 ? u->store->ledger_at_once : AT_ONCE;
    sqlite3_stmt *st;
    /* As far as the next day that begins behind so many. */
    TRY(sql_get(u->store,
                "SELECT substr(published, 1, 10) FROM article WHERE published > (SELECT substr(published, 1, 10) || 'U'"
                " FROM article WHERE published >= ?1 ORDER BY published LIMIT 1 OFFSET ?2) ORDER BY published LIMIT 1",
                &st, err));
    sql_text(st, 1, stretch->from.day);
    sqlite3_bind_int64(st, 2, most - 1);
    bool row;
    TRY(sql_step(u->store, st, &row, err));
    const char *day = row ? arena_copy(&u->arena, sql_column(st, 0), strlen(sql_column(st, 0))) : "\xff";
    sql_done(st);
    *last = !row;
    stretch->end = (struct place){day, ""};
    return day != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the ledger");
}

/* All groups are told one stretch of the reports before the next, so that a report is read once however many hear it, and only a
 * stretch of them is at hand. As a rule there is but one. */
static att_status tell_all(struct update *u, const char *today, att_error *err) {
    struct stretch stretch = {.from = {"\xff", ""}};
    bool last = u->group_count == 0;
    for (uint32_t i = 0; i < u->group_count; i++) {
        stretch.from = place_before(u->groups[i].from, stretch.from) ? u->groups[i].from : stretch.from;
    }
    while (!last) {
        TRY(end_stretch(u, &stretch, &last, err));
        if (!last) {
            forget_reports(u);
        }
        TRY(tell_stretch(u, &stretch, today, err));
        if (!last) {
            forget_reports(u);
        }
        stretch.from = stretch.end;
    }
    for (uint32_t i = 0; i < u->group_count; i++) {
        TRY(set_until(u, u->groups[i].name, err));
    }
    return ATT_OK;
}

/* ---- days that pass ---------------------------------------------------------------------------------------------- */

static att_status text_of(struct update *u, const char *sql, char out[16], att_error *err) {
    sqlite3_stmt *st;
    bool row;
    out[0] = 0;
    TRY(sql_get(u->store, sql, &st, err));
    TRY(sql_step(u->store, st, &row, err));
    if (row) {
        sqlite3_snprintf(16, out, "%.10s", sql_column(st, 0));
        sql_done(st);
    }
    return ATT_OK;
}

/* A day that passed with nothing told: by the day of the newest report. Only entries due between the newest day of the last
 * batch and today's can have changed; those that this batch saves are right already. */
static att_status lapse(struct update *u, const char *before, const char *today, att_error *err) {
    sqlite3_stmt *st;
    bool later = strcmp(before, today) < 0;
    if (strcmp(before, today) == 0) {
        return ATT_OK;
    }
    TRY(sql_get(
        u->store,
        "UPDATE entry SET state = (SELECT CASE WHEN g.base IN ('open', 'accepted', 'refused')"
        " AND entry.due || iif(length(entry.due) < 10, '~', '') < ?3 THEN 'lapsed'"
        " ELSE g.base END FROM ledger_group g WHERE g.entry = entry.entry) WHERE due >= substr(?1, 1, 4) AND due < ?2"
        " AND (due >= ?1 OR length(due) < 10)" /* months and years pass with their last day */
        " RETURNING entry",
        &st, err));
    sql_text(st, 1, later ? before : today);
    sql_text(st, 2, later ? today : before);
    sql_text(st, 3, today);
    for (bool row = true; row;) {
        TRY(sql_step(u->store, st, &row, err));
        if (row) {
            sheet_mark(u->store->marks.entries, sqlite3_column_int64(st, 0));
        }
    }
    TRY(sql_get(u->store, "INSERT INTO meta VALUES('ledger_day', ?1) ON CONFLICT DO UPDATE SET value = excluded.value",
                &st, err));
    sql_text(st, 1, today);
    return sql_run(u->store, st, err);
}

static att_status run(struct update *u, att_error *err) {
    int64_t *pending = NULL;
    uint32_t count = 0, capacity = 0;
    sqlite3_stmt *st;
    bool row;
    char before[16], today[16]; /* the newest report's day, as it was and as it is */
    TRY(sql_get(u->store,
                "SELECT article FROM pending_article UNION SELECT a.article FROM pending_report p CROSS JOIN article a "
                "ON a.report = p.report"
                " UNION SELECT r.first FROM pending_report p CROSS JOIN report r ON r.report = p.report WHERE r.first "
                "IS NOT NULL ORDER BY 1",
                &st, err));
    for (;;) {
        TRY(sql_step(u->store, st, &row, err));
        if (!row) {
            break;
        }
        int64_t *article = arena_push(&u->arena, &pending, &count, &capacity, sizeof *article);
        if (article == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for the ledger");
        }
        *article = sqlite3_column_int64(st, 0);
    }
    if (count == 0) {
        return ATT_OK;
    }
    TRY(text_of(u, "SELECT value FROM meta WHERE key = 'ledger_day'", before, err));
    TRY(text_of(u,
                "SELECT published FROM article WHERE known_to IS NULL AND published IS NOT NULL ORDER BY published "
                "DESC LIMIT 1",
                today, err));
    TRY(stand_before(u, before, err));
    for (uint32_t i = 0; i < count; i++) {
        struct arena passing;
        arena_init(&passing, 0);
        bool settled = false;
        att_status status = note(u, pending[i], &passing, &settled, err);
        arena_free(&passing);
        TRY(status);
        TRY(settled ? stand_still(u, pending[i], err) : ATT_OK);
    }
    hearings_sort(&u->hearings);
    /* As it stands now, with the groups that the batch has opened. */
    TRY(hearings_touch(u->store, &u->arena, &u->hearings, touch, u, err));
    TRY(tell_all(u, today, err));
    return lapse(u, before, today, err);
}

att_status ledger_update(struct att_store *s, att_error *err) {
    struct update u = {.store = s, .hearings.stored = {"", "\xff"}}; /* what has no day has nothing before it */
    arena_init(&u.arena, 0);
    arena_init(&u.at_hand, 0);
    att_status status = run(&u, err);
    arena_free(&u.at_hand);
    arena_free(&u.arena);
    return status;
}
