/* What leads from a country, a party or a pair of parties to its story events, in the order of days, and when a story was first and
 * last heard of: a summary of the mentions, told again with each story, so that questions need not go through all of them. */
#include <stdlib.h>
#include <string.h>

#include "store/schema.h"
#include "store/stories.h"

/* `who` is a country that takes part or where it was ("IRN"), who does it ("RUS>"), to whom (">UKR"), or both in one mention
 * ("RUS>UKR"). `main`: it holds of the parties' first countries, by which `aggregate` counts. Codes are three capitals. */
#define PARTIES(mentions)                                                                                         \
    "INSERT INTO story_party(story, who, day, status, background, type, main)"                                    \
    "  WITH side(story, mention, role, code, main) AS MATERIALIZED (SELECT m.story, m.mention, p.role, j.value, " \
    "    j.key = 0 FROM " mentions " CROSS JOIN party p ON p.mention = m.mention CROSS JOIN actor a"              \
    "    ON a.actor = p.actor JOIN json_each('[\"' || replace(a.country, ',', '\",\"') || '\"]') j"               \
    "    WHERE m.story IS NOT NULL AND p.role IN ('actor', 'recipient') AND a.country <> ''),"                    \
    "  told(story, who, main) AS (SELECT story, code, main FROM side"                                             \
    "    UNION ALL SELECT m.story, m.country, 0 FROM " mentions " WHERE m.country IS NOT NULL"                    \
    "    UNION ALL SELECT story, iif(role = 'actor', code || '>', '>' || code), 0 FROM side"                      \
    "    UNION ALL SELECT a.story, a.code || '>' || r.code, a.main AND r.main AND a.code <> r.code FROM side a"   \
    "      JOIN side r ON r.mention = a.mention WHERE a.role = 'actor' AND r.role = 'recipient')"                 \
    "  SELECT s.story, t.who, s.day, s.status, s.background, s.type, max(t.main) FROM told t JOIN story s"        \
    "    ON s.story = t.story GROUP BY s.story, t.who;"
#define KNOWN                                                                                                    \
    "UPDATE story SET (first_known, last_known) = (SELECT min(a.first_known), max(a.first_known) FROM mention m" \
    "  JOIN article a USING(article) WHERE m.story = story.story)"

/* Version 5; what is stored already is summed up at once. */
const char schema_parties[] =
    "ALTER TABLE story ADD COLUMN first_known TEXT;"
    "ALTER TABLE story ADD COLUMN last_known TEXT;"
    "CREATE TABLE story_party(story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, who TEXT NOT NULL, day TEXT,"
    "  status TEXT, background INTEGER, type TEXT, main INTEGER NOT NULL, PRIMARY KEY(story, who)) STRICT, WITHOUT "
    "ROWID;" PARTIES("mention m") KNOWN
    ";"
    "CREATE INDEX story_party_who ON story_party(who, day, status, background, type, main);"
    /* What `changes` orders by; the order of those that most voices tell; and how many of some days' are left out unasked. */
    "CREATE INDEX story_known ON story(last_known, first_known, background, day, key) WHERE last_known IS NOT NULL;"
    "CREATE INDEX story_told ON story(coalesce(origins, 0));"
    "DROP INDEX mention_story; CREATE INDEX mention_story ON mention(story, status);" /* told with two statuses? */
    "DROP INDEX change_article; CREATE INDEX change_article ON change(article, change, date);"
    "CREATE INDEX story_left ON story(day, status, background) WHERE status <> 'actual' OR background = 1;";

/* ---- told again ---------------------------------------------------------------------------------------------------- */

struct leader { /* one row of story_party */
    const char *who;
    bool main;
};

struct leaders {
    struct leader *at;
    uint32_t count, capacity;
};

static att_status add(struct att_store *s, struct leaders *l, const char *who, bool main, att_error *err) {
    struct leader *x = arena_push(&s->scratch, &l->at, &l->count, &l->capacity, sizeof *x);
    if (x == NULL || who == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    *x = (struct leader){who, main};
    return ATT_OK;
}

/* The next of a list with commas; false at its end. */
static bool next_code(const char **list, const char **code, int *len) {
    *code = *list;
    *len = (int)strcspn(*list, ",");
    *list += *len + ((*list)[*len] == ',');
    return *len > 0;
}

/* Who does something to somebody in one mention. */
static att_status add_pairs(struct att_store *s, struct leaders *l, const char *doers, const char *others,
                            att_error *err) {
    const char *list = doers, *doer, *other;
    int doer_len, other_len;
    while (next_code(&list, &doer, &doer_len)) {
        const char *rest = others;
        while (next_code(&rest, &other, &other_len)) {
            bool same = doer_len == other_len && memcmp(doer, other, (size_t)doer_len) == 0;
            TRY(add(s, l, arena_format(&s->scratch, "%.*s>%.*s", doer_len, doer, other_len, other),
                    doer == doers && other == others && !same, err));
        }
    }
    return ATT_OK;
}

static att_status add_party(struct att_store *s, struct leaders *l, const struct party *p, bool actor, att_error *err) {
    const char *list = p->country, *code;
    int len;
    while (next_code(&list, &code, &len)) {
        TRY(add(s, l, arena_copy(&s->scratch, code, (size_t)len), code == p->country, err));
        TRY(add(s, l, arena_format(&s->scratch, actor ? "%.*s>" : ">%.*s", len, code), false, err));
    }
    return ATT_OK;
}

static att_status add_mention(struct att_store *s, struct leaders *l, const struct testimony *t, const struct said *m,
                              att_error *err) {
    const struct party *from = t->parties + m->party, *end = from + m->party_count;
    TRY(m->country != NULL ? add(s, l, m->country, false, err) : ATT_OK);
    for (const struct party *p = from; m->party_count > 0 && p < end; p++) {
        bool actor = strcmp(p->role, "actor") == 0;
        if (!actor && strcmp(p->role, "recipient") != 0) {
            continue;
        }
        TRY(add_party(s, l, p, actor, err));
        for (const struct party *o = from; actor && o < end; o++) {
            TRY(strcmp(o->role, "recipient") == 0 ? add_pairs(s, l, p->country, o->country, err) : ATT_OK);
        }
    }
    return ATT_OK;
}

static int by_who(const void *a, const void *b) {
    const struct leader *x = a, *y = b;
    return strcmp(x->who, y->who);
}

/* In order, each once. */
static void settle(struct leaders *l) {
    uint32_t left = 0;
    if (l->count > 1) {
        qsort(l->at, l->count, sizeof *l->at, by_who);
    }
    for (uint32_t i = 0; i < l->count; i++) {
        if (left > 0 && strcmp(l->at[left - 1].who, l->at[i].who) == 0) {
            l->at[left - 1].main = l->at[left - 1].main || l->at[i].main;
        } else {
            l->at[left++] = l->at[i];
        }
    }
    l->count = left;
}

static att_status run(struct att_store *s, const char *sql, int64_t story, const struct leader *x, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, story);
    sql_text(st, 2, x->who);
    if (sqlite3_bind_parameter_count(st) > 2) {
        sqlite3_bind_int(st, 3, x->main);
    }
    return sql_run(s, st, err);
}

/* The rows that stand and are to stand still, which are most of a story that is told again; the others go. */
static att_status keep(struct att_store *s, int64_t story, const struct leaders *l, bool *stands, att_error *err) {
    static const char find[] =
        "SELECT p.who, p.main, (p.day, p.status, p.background, p.type) IS (s.day, s.status, s.background, s.type)"
        "  FROM story_party p CROSS JOIN story s ON s.story = p.story WHERE p.story = ?1";
    struct leaders gone = {0};
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, find, &st, err));
    sqlite3_bind_int64(st, 1, story);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            break;
        }
        const struct leader was = {sql_column(st, 0), sqlite3_column_int(st, 1) != 0};
        const struct leader *is = l->count > 0 ? bsearch(&was, l->at, l->count, sizeof was, by_who) : NULL;
        if (is == NULL) {
            att_status status = add(s, &gone, arena_copy(&s->scratch, was.who, strlen(was.who)), false, err);
            if (status != ATT_OK) {
                sql_done(st);
                return status;
            }
        } else {
            stands[is - l->at] = is->main == was.main && sqlite3_column_int(st, 2) != 0;
        }
    }
    for (uint32_t i = 0; i < gone.count; i++) {
        TRY(run(s, "DELETE FROM story_party WHERE story = ?1 AND who = ?2", story, &gone.at[i], err));
    }
    return ATT_OK;
}

att_status stories_parties(struct att_store *s, const struct testimony *t, att_error *err) {
    static const char put[] = "REPLACE INTO story_party(story, who, day, status, background, type, main)"
                              "  SELECT story, ?2, day, status, background, type, ?3 FROM story WHERE story = ?1";
    struct leaders l = {0};
    for (uint32_t i = 0; i < t->said_count; i++) {
        TRY(add_mention(s, &l, t, &t->said[i], err));
    }
    settle(&l);
    bool *stands = arena_array(&s->scratch, l.count, sizeof *stands);
    if (stands == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    TRY(keep(s, t->story, &l, stands, err));
    for (uint32_t i = 0; i < l.count; i++) {
        TRY(stands[i] ? ATT_OK : run(s, put, t->story, &l.at[i], err));
    }
    return ATT_OK;
}
