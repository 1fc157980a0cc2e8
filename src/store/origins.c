/* Who a story rests on, counted. */
#include "store/origins.h"

#include <string.h>

struct set {
    const char **at;
    uint32_t count, capacity;
};

static att_status add(struct att_store *s, struct set *set, const char *text, att_error *err) {
    uint32_t low = 0, high = set->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(set->at[middle], text) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low < set->count && strcmp(set->at[low], text) == 0) {
        return ATT_OK;
    }
    const char *copy = arena_copy(&s->scratch, text, strlen(text));
    if (copy == NULL || arena_push(&s->scratch, &set->at, &set->count, &set->capacity, sizeof *set->at) == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
    }
    memmove(set->at + low + 1, set->at + low, (set->count - 1 - low) * sizeof *set->at);
    set->at[low] = copy;
    return ATT_OK;
}

/* ---- one voice --------------------------------------------------------------------------------------------------- */

static bool in_list(const char *list, const char *const *of, size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(of[i]);
        if (strncmp(list, of[i], n) == 0 && (list[n] == ',' || list[n] == '\0')) {
            return true;
        }
    }
    return false;
}

static bool is_named(const char *name) {
    return (name[0] >= 'A' && name[0] <= 'Z') || (name[0] & 0x80) || (name[0] >= '0' && name[0] <= '9');
}

struct voice {
    const char *name, *kind, *country, *sector;
};

/* "RUS GOV" for a state's own, the name for others that have one; NULL for those whom nobody can tell apart. In scratch. */
static att_status identity(struct att_store *s, const struct voice *v, const char **out, att_error *err) {
    static const char *const arms[] = {"GOV", "MIL", "SPY", "COP", "LEG", "JUD", "PTY"};
    size_t country = strcspn(v->country, ","), sector = strcspn(v->sector, ",");
    if (country == 3 && strcmp(v->kind, "state") == 0) {
        *out = arena_format(&s->scratch, "%.3s GOV", v->country);
    } else if (country == 3 && in_list(v->sector, arms, 5)) {
        *out = arena_format(&s->scratch, "%.3s %.*s", v->country, (int)sector, v->sector);
    } else if (is_named(v->name)) {
        *out = arena_format(&s->scratch, "=%s", v->name);
    } else {
        *out = NULL;
        return ATT_OK;
    }
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
}

static att_status is_media(struct att_store *s, const struct voice *v, bool *out, att_error *err) {
    static const char *const media[] = {"JRN", "MED"};
    *out = strcmp(v->kind, "media") == 0;
    if (!*out && strcmp(v->kind, "person") != 0 && is_named(v->name)) {
        *out = in_list(v->sector, media, 2);
        return *out ? ATT_OK : publisher_known(s, v->name, out, err);
    }
    return ATT_OK;
}

/* ---- reports ----------------------------------------------------------------------------------------------------- */

/* One report of the story while its rows go by. */
struct rest {
    int64_t report, mention;
    bool cited;         /* some mention names an origin */
    const char *source; /* the innermost voice of the present mention that can be told apart */
    const char *medium; /* the innermost media house */
};

static att_status close_mention(struct att_store *s, struct rest *r, struct set *origins, att_error *err) {
    const char *origin = r->source != NULL ? r->source : r->medium;
    r->source = r->medium = NULL;
    if (origin == NULL) {
        return ATT_OK;
    }
    r->cited = true;
    return add(s, origins, origin, err);
}

/* A report that cites nobody: its agency, or the state whose house it is. */
static att_status own_voice(struct att_store *s, int64_t report, struct set *origins, att_error *err) {
    static const char sql[] =
        "SELECT o.name FROM article a JOIN outlet o USING(article) WHERE a.report = ?1"
        "  ORDER BY instr(o.name, ' via ') = 0, coalesce(a.published, '9999'), a.key, o.name LIMIT 1";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, report);
    TRY(sql_step(s, st, &row, err));
    const char *outlet = row ? arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0))) : NULL;
    sql_done(st);
    if (outlet == NULL) {
        const char *own = arena_format(&s->scratch, "#%lld", (long long)report);
        return own != NULL ? add(s, origins, own, err)
                           : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
    }
    const char *house, *state;
    TRY(publisher_house(s, outlet, false, &house, err));
    TRY(publisher_state(s, house, &state, err));
    const char *origin =
        state[0] != '\0' ? arena_format(&s->scratch, "%s state media", state) : arena_format(&s->scratch, "@%s", house);
    return origin != NULL ? add(s, origins, origin, err)
                          : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
}

static att_status close_report(struct att_store *s, struct rest *r, struct set *origins, struct tally *out,
                               att_error *err) {
    TRY(close_mention(s, r, origins, err));
    if (r->report != 0) {
        out->reports++;
        TRY(r->cited ? ATT_OK : own_voice(s, r->report, origins, err));
    }
    r->cited = false;
    return ATT_OK;
}

static att_status hear(struct att_store *s, struct rest *r, const struct voice *v, bool source, struct set *voices,
                       att_error *err) {
    bool medium;
    TRY(is_media(s, v, &medium, err));
    if (medium) {
        const char *house;
        TRY(publisher_house(s, v->name, false, &house, err));
        r->medium = arena_format(&s->scratch, "@%s", house);
        return r->medium != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
    }
    if (source && is_named(v->name)) {
        TRY(add(s, voices, v->name, err));
    }
    const char *who;
    TRY(identity(s, v, &who, err));
    r->source = who != NULL ? who : r->source;
    return ATT_OK;
}

/* Mentions of the story, by report; the voices of each from the outermost to the innermost: those of outer claims before those
 * of claims inside them, via before source. A mention without claims has the voices that its record names, and one whose record
 * joins it with an earlier one has that one's too. Background counts only where nothing else tells the story. */
static const char rows_sql[] =
    "SELECT a.report, m.mention, 1, v.ordinal, w.name, w.kind, w.country, w.sector, c.inside IS NOT NULL AS depth,"
    "    v.role = 'source' AS source, c.key AS claim"
    "  FROM mention m JOIN article a USING(article) JOIN holds h USING(mention) JOIN claim c USING(claim) JOIN voice v "
    "USING(claim)"
    "    JOIN actor w USING(actor)"
    "  WHERE m.story = ?1 AND m.background <= ?2 AND c.stance <> 'denies'"
    " UNION ALL "
    "SELECT a.report, m.mention, 1, p.ordinal, w.name, w.kind, w.country, w.sector, 0, 1, ''"
    "  FROM mention m JOIN article a USING(article) JOIN party p ON p.mention = m.mention AND p.role = 'said_by'"
    "    JOIN actor w USING(actor)"
    "  WHERE m.story = ?1 AND m.background <= ?2 AND m.status <> 'negated'"
    "    AND NOT EXISTS(SELECT 1 FROM holds h JOIN voice v USING(claim) WHERE h.mention = m.mention)"
    " UNION ALL "
    "SELECT a.report, m.mention, 0, 0, '', '', '', '', 0, 0, '' FROM mention m JOIN article a USING(article)"
    "  WHERE m.story = ?1 AND m.background <= ?2 AND (m.status <> 'negated'"
    "    OR NOT EXISTS(SELECT 1 FROM mention x WHERE x.story = ?1 AND x.status <> 'negated'))"
    " ORDER BY 1, 2, depth, claim, source, 4";

static att_status walk(struct att_store *s, sqlite3_stmt *st, struct set *origins, struct set *voices,
                       struct tally *out, att_error *err) {
    struct rest r = {0};
    bool row;
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        int64_t report = row ? sqlite3_column_int64(st, 0) : 0, mention = row ? sqlite3_column_int64(st, 1) : 0;
        if (!row || report != r.report) {
            TRY(close_report(s, &r, origins, out, err));
        } else if (mention != r.mention) {
            TRY(close_mention(s, &r, origins, err));
        }
        if (!row) {
            return ATT_OK;
        }
        r.report = report;
        r.mention = mention;
        if (sqlite3_column_int(st, 2) != 0) {
            struct voice v = {sql_column(st, 4), sql_column(st, 5), sql_column(st, 6), sql_column(st, 7)};
            TRY(hear(s, &r, &v, sqlite3_column_int(st, 9) != 0, voices, err));
        }
    }
}

static att_status count_outlets(struct att_store *s, int64_t story, int background, uint32_t *out, att_error *err) {
    static const char sql[] =
        "SELECT DISTINCT o.name FROM mention m JOIN article a USING(article) JOIN article c USING(report)"
        "  JOIN outlet o ON o.article = c.article WHERE m.story = ?1 AND m.background <= ?2";
    sqlite3_stmt *st;
    struct set houses = {0}, names = {0};
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, story);
    sqlite3_bind_int(st, 2, background);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        TRY(add(s, &names, sql_column(st, 0), err));
    }
    for (uint32_t i = 0; i < names.count; i++) {
        const char *house;
        TRY(publisher_house(s, names.at[i], true, &house, err));
        TRY(add(s, &houses, house, err));
    }
    *out = houses.count > 0 ? houses.count : 1;
    return ATT_OK;
}

att_status origins_tally(struct att_store *s, int64_t story, int background, struct tally *out, att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    struct set origins = {0}, voices = {0};
    sqlite3_stmt *st;
    att_status status = ATT_OK;
    *out = (struct tally){0};
    for (; status == ATT_OK && out->reports == 0 && background <= 1; background++) {
        status = sql_get(s, rows_sql, &st, err);
        if (status == ATT_OK) {
            sqlite3_bind_int64(st, 1, story);
            sqlite3_bind_int(st, 2, background);
            status = walk(s, st, &origins, &voices, out, err);
            sql_done(st);
        }
    }
    if (status == ATT_OK) {
        status = count_outlets(s, story, background - 1, &out->outlets, err);
    }
    out->origins = origins.count;
    out->voices = voices.count;
    arena_rewind(&s->scratch, mark);
    return status;
}
