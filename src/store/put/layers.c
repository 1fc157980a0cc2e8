/* The layers of a record as rows. */
#include <string.h>

#include "store/put/put.h"
#include "store/stories/features.h"
#include "store/summaries/participants.h"

struct layers {
    struct att_store *s;
    const struct checked *r;
    const struct keys *keys;
    int64_t article;
    int64_t *actors, *events, *claims, *commitments; /* rowids */
    att_error *err;
};

/* ---- rows -------------------------------------------------------------------------------------------------------- */

static att_status run_row(struct layers *l, sqlite3_stmt *st, int64_t *id) {
    TRY(sql_run(l->s, st, l->err));
    if (id != NULL) {
        *id = sqlite3_last_insert_rowid(l->s->db);
    }
    return ATT_OK;
}

/* Rows (of, role, ordinal, actor) of a table whose insert is `sql`. */
static att_status put_roles(struct layers *l, const char *sql, int64_t of, const char *role,
                            const struct checked_list *list) {
    for (uint32_t i = 0; i < list->count; i++) {
        sqlite3_stmt *st;
        TRY(sql_get(l->s, sql, &st, l->err));
        sqlite3_bind_int64(st, 1, of);
        sql_text(st, 2, role);
        sqlite3_bind_int64(st, 3, i);
        sqlite3_bind_int64(st, 4, l->actors[list->at[i]]);
        TRY(run_row(l, st, NULL));
    }
    return ATT_OK;
}

/* How often an actor stands in a role. */
struct roles {
    int actor, recipient, source;
};

static struct roles *count_roles(struct layers *l) {
    const struct checked *r = l->r;
    struct roles *roles = arena_array(&l->s->scratch, r->actor_count, sizeof *roles);
    for (uint32_t i = 0; roles != NULL && i < r->event_count; i++) {
        for (uint32_t k = 0; k < r->events[i].actor.count; k++) {
            roles[r->events[i].actor.at[k]].actor++;
        }
        for (uint32_t k = 0; k < r->events[i].recipient.count; k++) {
            roles[r->events[i].recipient.at[k]].recipient++;
        }
    }
    for (uint32_t i = 0; roles != NULL && i < r->claim_count; i++) {
        for (uint32_t k = 0; k < r->claims[i].source.count; k++) {
            roles[r->claims[i].source.at[k]].source++;
        }
    }
    return roles;
}

static att_status put_actors(struct layers *l) {
    static const char sql[] =
        "INSERT INTO actor(article, local, name, kind, country, sector, office, entity, as_actor, as_recipient,"
        "  as_source) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)";
    const struct roles *roles = count_roles(l);
    if (roles == NULL) {
        return fail(l->err, ATT_NO_MEMORY, "no memory for a record");
    }
    for (uint32_t i = 0; i < l->r->actor_count; i++) {
        const struct checked_actor *a = &l->r->actors[i];
        const char *texts[] = {a->local, a->name, a->kind, a->country, a->sector, a->office, a->entity};
        sqlite3_stmt *st;
        TRY(sql_get(l->s, sql, &st, l->err));
        sqlite3_bind_int64(st, 1, l->article);
        for (int k = 0; k < 7; k++) {
            sql_text(st, k + 2, texts[k]);
        }
        sqlite3_bind_int(st, 9, roles[i].actor);
        sqlite3_bind_int(st, 10, roles[i].recipient);
        sqlite3_bind_int(st, 11, roles[i].source);
        TRY(run_row(l, st, &l->actors[i]));
    }
    return participants_put(l->s, l->article, l->err);
}

static att_status put_event(struct layers *l, uint32_t i, const char *key) {
    static const char sql[] =
        "INSERT INTO mention(key, article, local, start, \"end\", anchor, type, mode, cameo, quad, intensity,"
        "  plover, status, background, date, date_basis, place, location, country, lat, lon, precision,"
        "  score, located) "
        "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24)";
    const struct checked_event *e = &l->r->events[i];
    sqlite3_stmt *st;
    TRY(sql_get(l->s, sql, &st, l->err));
    sql_text(st, 1, key);
    sqlite3_bind_int64(st, 2, l->article);
    sql_text(st, 3, e->local);
    sqlite3_bind_int64(st, 4, e->anchor.start);
    sqlite3_bind_int64(st, 5, e->anchor.end);
    const char *texts[] = {e->anchor.text, e->type, e->mode, e->cameo, e->quad};
    for (int k = 0; k < 5; k++) {
        sql_text(st, 6 + k, texts[k]);
    }
    sqlite3_bind_double(st, 11, e->intensity);
    sql_text(st, 12, e->plover);
    sql_text(st, 13, e->status);
    sqlite3_bind_int(st, 14, e->background);
    const char *more[] = {e->date, e->date_basis, e->place, e->location, e->country};
    for (int k = 0; k < 5; k++) {
        sql_text(st, 15 + k, more[k]);
    }
    if (e->location != NULL) {
        sqlite3_bind_double(st, 20, e->lat);
        sqlite3_bind_double(st, 21, e->lon);
    }
    sql_text(st, 22, e->precision);
    sqlite3_bind_double(st, 23, e->score);
    sql_text(st, 24, e->located);
    return run_row(l, st, &l->events[i]);
}

static att_status put_vector(struct layers *l, uint32_t i) {
    const struct checked_event *e = &l->r->events[i];
    sqlite3_stmt *st;
    if (!e->has_vector) {
        return ATT_OK;
    }
    struct beside beside[MOST_BESIDE];
    uint32_t count = 0;
    for (; count < e->argument_count && count < MOST_BESIDE; count++) {
        const struct checked_argument *a = &e->arguments[count];
        beside[count] = (struct beside){(uint32_t)a->span.start, (uint32_t)a->span.end, a->role};
    }
    TRY(sql_get(l->s, "INSERT INTO vector(mention, vector, beside) VALUES(?1, ?2, ?3)", &st, l->err));
    sqlite3_bind_blob(st, 3, beside, (int)(count * sizeof *beside), SQLITE_STATIC);
    sqlite3_bind_int64(st, 1, l->events[i]);
    sqlite3_bind_blob(st, 2, e->vector, sizeof e->vector, SQLITE_STATIC);
    return sql_run(l->s, st, l->err);
}

static att_status put_event_parts(struct layers *l, uint32_t i) {
    static const char party[] = "INSERT INTO party(mention, role, ordinal, actor) VALUES(?1,?2,?3,?4)";
    static const char number[] = "INSERT INTO number(mention, kind, low, high, unit) VALUES(?1,?2,?3,?4,?5)";
    static const char context[] = "INSERT OR IGNORE INTO context(mention, name) VALUES(?1,?2)";
    const struct checked_event *e = &l->r->events[i];
    sqlite3_stmt *st;
    TRY(put_roles(l, party, l->events[i], "actor", &e->actor));
    TRY(put_roles(l, party, l->events[i], "recipient", &e->recipient));
    TRY(put_roles(l, party, l->events[i], "said_by", &e->said_by));
    for (uint32_t k = 0; k < e->number_count; k++) {
        TRY(sql_get(l->s, number, &st, l->err));
        sqlite3_bind_int64(st, 1, l->events[i]);
        sql_text(st, 2, e->numbers[k].kind);
        sqlite3_bind_double(st, 3, e->numbers[k].low);
        sqlite3_bind_double(st, 4, e->numbers[k].high);
        sql_text(st, 5, e->numbers[k].unit);
        TRY(run_row(l, st, NULL));
    }
    for (uint32_t k = 0; k < e->context_count; k++) {
        TRY(sql_get(l->s, context, &st, l->err));
        sqlite3_bind_int64(st, 1, l->events[i]);
        sql_text(st, 2, e->context[k]);
        TRY(run_row(l, st, NULL));
    }
    return ATT_OK;
}

static att_status put_link(struct layers *l, const char *sql, int64_t from, int64_t to) {
    sqlite3_stmt *st;
    TRY(sql_get(l->s, sql, &st, l->err));
    sqlite3_bind_int64(st, 1, from);
    sqlite3_bind_int64(st, 2, to);
    return run_row(l, st, NULL);
}

/* Whether the record joins the event with one that stands before it; others are told by themselves, as stories see it. */
static bool joined(const struct layers *l, const uint32_t *same, uint32_t i) {
    if (same[i] == CHECK_NONE) {
        return false;
    }
    int64_t at = l->r->events[i].anchor.start, first = l->r->events[same[i]].anchor.start;
    return first != at ? first < at : strcmp(l->keys->events[same[i]].hex, l->keys->events[i].hex) < 0;
}

/* Whom each event is joined with: "again" of "again" is the first one's, so that nobody walks up a chain of thousands. */
static uint32_t *first_of_each(struct layers *l) {
    uint32_t *same = arena_array(&l->s->scratch, l->r->event_count, sizeof *same);
    for (uint32_t i = 0; same != NULL && i < l->r->event_count; i++) {
        same[i] = l->r->events[i].same_as;
    }
    for (uint32_t i = 0; same != NULL && i < l->r->event_count; i++) {
        uint32_t first = i;
        while (joined(l, same, first)) {
            first = same[first];
        }
        for (uint32_t k = i, next; k != first; k = next) {
            next = same[k];
            same[k] = first;
        }
    }
    return same;
}

static att_status put_events(struct layers *l) {
    static const char same[] = "UPDATE mention SET same_as = ?2 WHERE mention = ?1";
    for (uint32_t i = 0; i < l->r->event_count; i++) {
        TRY(put_event(l, i, l->keys->events[i].hex));
        TRY(put_event_parts(l, i));
        TRY(put_vector(l, i));
    }
    const uint32_t *first = first_of_each(l);
    if (first == NULL) {
        return fail(l->err, ATT_NO_MEMORY, "no memory for a record");
    }
    for (uint32_t i = 0; i < l->r->event_count; i++) {
        if (first[i] != CHECK_NONE) {
            TRY(put_link(l, same, l->events[i], l->events[first[i]]));
        }
    }
    return ATT_OK;
}

static att_status put_claim(struct layers *l, uint32_t i, const char *key) {
    static const char sql[] = "INSERT INTO claim(key, article, local, start, \"end\", text, cue, form, stance)"
                              "  VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)";
    static const char voice[] = "INSERT INTO voice(claim, role, ordinal, actor) VALUES(?1,?2,?3,?4)";
    const struct checked_claim *c = &l->r->claims[i];
    sqlite3_stmt *st;
    TRY(sql_get(l->s, sql, &st, l->err));
    sql_text(st, 1, key);
    sqlite3_bind_int64(st, 2, l->article);
    sql_text(st, 3, c->local);
    sqlite3_bind_int64(st, 4, c->content.start);
    sqlite3_bind_int64(st, 5, c->content.end);
    sql_text(st, 6, c->content.text);
    sql_text(st, 7, c->cue);
    sql_text(st, 8, c->form);
    sql_text(st, 9, c->stance);
    TRY(run_row(l, st, &l->claims[i]));
    TRY(put_roles(l, voice, l->claims[i], "source", &c->source));
    return put_roles(l, voice, l->claims[i], "via", &c->via);
}

/* Claims, and which events they hold. */
static att_status put_claims(struct layers *l) {
    static const char inside[] = "UPDATE claim SET inside = ?2 WHERE claim = ?1";
    static const char holds[] = "INSERT OR IGNORE INTO holds(claim, mention) VALUES(?1,?2)";
    for (uint32_t i = 0; i < l->r->claim_count; i++) {
        TRY(put_claim(l, i, l->keys->claims[i].hex));
    }
    for (uint32_t i = 0; i < l->r->claim_count; i++) {
        if (l->r->claims[i].inside != CHECK_NONE) {
            TRY(put_link(l, inside, l->claims[i], l->claims[l->r->claims[i].inside]));
        }
    }
    for (uint32_t i = 0; i < l->r->event_count; i++) {
        const struct checked_list *in = &l->r->events[i].claims;
        for (uint32_t k = 0; k < in->count; k++) {
            TRY(put_link(l, holds, l->claims[in->at[k]], l->events[i]));
        }
    }
    return ATT_OK;
}

static att_status put_commitment(struct layers *l, uint32_t i, const char *key) {
    static const char sql[] =
        "INSERT INTO commitment(key, article, local, kind, start, \"end\", act, condition, due, due_from,"
        "  due_start, due_end, status, score, mention) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,"
        "  ?15)";
    static const char pledge[] = "INSERT INTO pledge(commitment, role, ordinal, actor) VALUES(?1,?2,?3,?4)";
    const struct checked_commitment *k = &l->r->commitments[i];
    sqlite3_stmt *st;
    TRY(sql_get(l->s, sql, &st, l->err));
    sql_text(st, 1, key);
    sqlite3_bind_int64(st, 2, l->article);
    sql_text(st, 3, k->local);
    sql_text(st, 4, k->kind);
    sqlite3_bind_int64(st, 5, k->act.start);
    sqlite3_bind_int64(st, 6, k->act.end);
    sql_text(st, 7, k->act.text);
    sql_text(st, 8, k->condition);
    sql_text(st, 9, k->due);
    sql_text(st, 10, k->due_from);
    if (k->due_time.end > 0) {
        sqlite3_bind_int64(st, 11, k->due_time.start);
        sqlite3_bind_int64(st, 12, k->due_time.end);
    }
    sql_text(st, 13, k->status);
    sqlite3_bind_double(st, 14, k->score);
    sql_id(st, 15, k->event != CHECK_NONE ? l->events[k->event] : 0);
    TRY(run_row(l, st, &l->commitments[i]));
    TRY(put_roles(l, pledge, l->commitments[i], "issuer", &k->issuer));
    TRY(put_roles(l, pledge, l->commitments[i], "addressee", &k->addressee));
    TRY(put_roles(l, pledge, l->commitments[i], "affected", &k->affected));
    return put_roles(l, pledge, l->commitments[i], "said_by", &k->said_by);
}

static att_status put_commitments(struct layers *l) {
    for (uint32_t i = 0; i < l->r->commitment_count; i++) {
        TRY(put_commitment(l, i, l->keys->commitments[i].hex));
    }
    return ATT_OK;
}

att_status put_layers(struct att_store *s, const struct entered *in, int64_t article, att_error *err) {
    const struct checked *r = in->r;
    struct layers l = {.s = s, .r = r, .keys = &in->keys, .article = article, .err = err};
    l.actors = arena_array(&s->scratch, r->actor_count, sizeof *l.actors);
    l.events = arena_array(&s->scratch, r->event_count, sizeof *l.events);
    l.claims = arena_array(&s->scratch, r->claim_count, sizeof *l.claims);
    l.commitments = arena_array(&s->scratch, r->commitment_count, sizeof *l.commitments);
    if (l.actors == NULL || l.events == NULL || l.claims == NULL || l.commitments == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a record");
    }
    TRY(put_actors(&l));
    TRY(put_events(&l));
    TRY(put_claims(&l));
    TRY(put_commitments(&l));
    return in->days_stand ? put_days_again(s, r, article, l.actors, err) : put_days(s, in, article, l.actors, err);
}
