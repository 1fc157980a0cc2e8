/* What leads from a country, a party or a pair of parties to its story events, in the order of days, and when a story was first and
 * last heard of: a summary of the mentions, told again with each story, so that questions need not go through all of them. */
#include <string.h>

#include "store/schema.h"
#include "store/stories/name_set.h"
#include "store/stories/stories.h"

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

struct leaders { /* in order, each once */
    struct leader *at;
    uint32_t count, capacity;
};

/* Whoever writes records may name anybody on both sides: of one side of a mention so many countries are told, of a story those so many
 * that stand first in order, whichever came first. Europe and all who sanction with it are forty. */
#define MOST_CODES 64
#define MOST_LEADERS 8192

static uint32_t seat(const struct leaders *l, const char *who) {
    uint32_t low = 0, high = l->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(l->at[middle].who, who) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* `who` was made in the store's scratch behind `mark`, to which it is wound back where the set has it already. */
static att_status add(struct att_store *s, struct leaders *l, struct arena_mark mark, const char *who, bool main,
                      att_error *err) {
    if (who == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    uint32_t at = seat(l, who);
    bool known = at < l->count && strcmp(l->at[at].who, who) == 0;
    if (known || at == MOST_LEADERS) {
        if (known) {
            l->at[at].main = l->at[at].main || main;
        }
        arena_rewind(&s->scratch, mark);
        return ATT_OK;
    }
    if (l->count < MOST_LEADERS && arena_push(&s->scratch, &l->at, &l->count, &l->capacity, sizeof *l->at) == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a story");
    }
    memmove(l->at + at + 1, l->at + at, (l->count - 1 - at) * sizeof *l->at);
    l->at[at] = (struct leader){who, main};
    return ATT_OK;
}

struct code {
    const char *at; /* of `len` letters */
    int len;
    bool first; /* a party's first country */
};

struct codes { /* each once */
    struct code at[MOST_CODES];
    uint32_t count;
};

static void list_code(struct codes *codes, struct code c) {
    for (uint32_t i = 0; i < codes->count; i++) {
        struct code *known = &codes->at[i];
        if (known->len == c.len && memcmp(known->at, c.at, (size_t)c.len) == 0) {
            known->first = known->first || c.first;
            return;
        }
    }
    if (codes->count < MOST_CODES) {
        codes->at[codes->count++] = c;
    }
}

/* The countries of a list with commas. */
static void list_codes(struct codes *codes, const char *list) {
    for (const char *at = list; *at != '\0';) {
        int len = (int)strcspn(at, ",");
        if (len == 0) {
            break;
        }
        list_code(codes, (struct code){at, len, at == list});
        at += len + (at[len] == ',');
    }
}

static att_status add_code(struct att_store *s, struct leaders *l, const char *format, const struct code *c, bool main,
                           att_error *err) {
    struct arena_mark mark = arena_here(&s->scratch);
    return add(s, l, mark, arena_format(&s->scratch, format, c->len, c->at), main, err);
}

static att_status add_side(struct att_store *s, struct leaders *l, const struct codes *side, const char *format,
                           att_error *err) {
    for (uint32_t i = 0; i < side->count; i++) {
        TRY(add_code(s, l, "%.*s", &side->at[i], side->at[i].first, err));
        TRY(add_code(s, l, format, &side->at[i], false, err));
    }
    return ATT_OK;
}

static att_status add_mention(struct att_store *s, struct leaders *l, const struct testimony *t, const struct said *m,
                              att_error *err) {
    struct codes doers = {.count = 0}, others = {.count = 0};
    for (uint32_t i = 0; i < m->party_count; i++) {
        const struct party *p = &t->parties[m->party + i];
        bool actor = strcmp(p->role, "actor") == 0;
        if (actor || strcmp(p->role, "recipient") == 0) {
            list_codes(actor ? &doers : &others, p->country);
        }
    }
    struct arena_mark mark = arena_here(&s->scratch);
    TRY(m->country != NULL ? add(s, l, mark, m->country, false, err) : ATT_OK);
    TRY(add_side(s, l, &doers, "%.*s>", err));
    TRY(add_side(s, l, &others, ">%.*s", err));
    for (uint32_t i = 0; i < doers.count; i++) {
        for (uint32_t k = 0; k < others.count; k++) {
            const struct code *d = &doers.at[i], *o = &others.at[k];
            bool same = d->len == o->len && memcmp(d->at, o->at, (size_t)d->len) == 0;
            mark = arena_here(&s->scratch);
            const char *who = arena_format(&s->scratch, "%.*s>%.*s", d->len, d->at, o->len, o->at);
            TRY(add(s, l, mark, who, d->first && o->first && !same, err));
        }
    }
    return ATT_OK;
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
    struct name_set gone = {0};
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
        uint32_t at = seat(l, was.who);
        if (at >= l->count || strcmp(l->at[at].who, was.who) != 0) {
            att_status status = name_set_add(s, &gone, was.who, err);
            if (status != ATT_OK) {
                sql_done(st);
                return status;
            }
        } else {
            stands[at] = l->at[at].main == was.main && sqlite3_column_int(st, 2) != 0;
        }
    }
    for (uint32_t i = 0; i < gone.count; i++) {
        TRY(run(s, "DELETE FROM story_party WHERE story = ?1 AND who = ?2", story, &(struct leader){gone.at[i], false},
                err));
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
