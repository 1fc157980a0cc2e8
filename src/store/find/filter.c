#include "store/find/filter.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "document/labels.h"
#include "ontology/ontology.h"
#include "store/find/hits.h"
#include "store/schema.h"

bool filter_is_code(struct slice item) {
    for (size_t i = 0; i < item.len; i++) {
        if (item.at[i] < 'A' || item.at[i] > 'Z') {
            return false;
        }
    }
    return item.len == 3;
}

void filter_who(struct query *q, const char *who, const char *countries, const char *name) {
    struct slice item;
    const char *between = "(";
    char sql[200];
    while (list_next(&who, &item)) {
        query_add(q, between);
        if (filter_is_code(item)) {
            snprintf(sql, sizeof sql, "instr(%s, ?) > 0", countries);
        } else {
            snprintf(sql, sizeof sql, "instr(lower(%s), lower(?)) > 0", name);
        }
        query_text(q, sql, arena_copy(q->arena, item.at, item.len));
        between = "OR";
    }
    query_add(q, between[0] == '(' ? "1" : ")");
}

/* Every country column that occurs, by steps through its index: a few hundred lists, however many actors there are. */
#define COUNTRIES(table)                                                                                            \
    "(WITH RECURSIVE c(v) AS (SELECT min(country) FROM " table " UNION ALL SELECT (SELECT min(country) FROM " table \
    " WHERE country > c.v) FROM c WHERE c.v IS NOT NULL) SELECT v FROM c WHERE"

bool filter_all_codes(const char *who) {
    struct slice item;
    bool any = false;
    while (list_next(&who, &item)) {
        any = true;
        if (!filter_is_code(item)) {
            return false;
        }
    }
    return any;
}

bool filter_all_names(const char *who) {
    struct slice item;
    while (list_next(&who, &item)) {
        if (filter_is_code(item)) {
            return false;
        }
    }
    return true;
}

void filter_entries(struct query *q, const char *roles, const char *who) {
    struct slice item;
    const char *codes = "", *names = ""; /* each by the index of its own */
    for (const char *at = who; codes != NULL && names != NULL && list_next(&at, &item);) {
        const char **list = filter_is_code(item) ? &codes : &names;
        *list = arena_format(q->arena, "%s,%.*s", *list, (int)item.len, item.at);
    }
    if (codes == NULL || names == NULL) {
        query_text(q, "?", NULL); /* no memory: said where the statement is prepared */
        return;
    }
    if (codes[0] != '\0' || names[0] == '\0') {
        query_add(q, "SELECT p.entry FROM entry_party p WHERE p.role IN");
        query_add(q, roles);
        query_add(q, "AND p.country IN" COUNTRIES("entry_party"));
        filter_who(q, codes, "v", "v");
        query_add(q, ")");
    }
    if (names[0] != '\0') {
        query_add(q, codes[0] != '\0' ? "UNION ALL" : "");
        query_add(
            q, "SELECT p.entry FROM actor_spelling n CROSS JOIN entry_party p ON p.name = n.spelling WHERE p.role IN");
        query_add(q, roles);
        query_add(q, "AND");
        filter_who(q, names, "''", "n.spelling");
    }
}

void filter_entry(struct query *q, const char *roles, const char *who) {
    query_add(q, "e.entry IN (");
    filter_entries(q, roles, who);
    query_add(q, ")");
}

bool filter_is_dyad(const char *dyad) {
    return strlen(dyad) == 7 && dyad[3] == '-' && filter_is_code((struct slice){dyad, 3}) &&
           filter_is_code(slice_of(dyad + 4));
}

att_status filter_check(const att_question *a, att_error *err) {
    TRY(a->type != NULL ? list_check("type", a->type, event_type_names, EVENT_TYPES, err) : ATT_OK);
    TRY(a->mode != NULL ? list_check("mode", a->mode, mode_names + 1, MODE_COUNT - 1, err) : ATT_OK);
    TRY(a->quad != NULL ? list_check("quad", a->quad, quad_names, QUADS, err) : ATT_OK);
    if (a->status != NULL && strcmp(a->status, "all") != 0) {
        TRY(list_check("status", a->status, event_status_names, EVENT_STATUSES, err));
    }
    if (a->dyad != NULL && !filter_is_dyad(a->dyad)) {
        return fail(err, ATT_BAD_INPUT, "dyad: \"%.40s\" is no pair of countries such as USA-RUS", a->dyad);
    }
    return question_days(a, err);
}

void filter_quad(struct query *q) {
    query_add(q, "CASE s.type");
    for (int i = 0; i < EVENT_TYPES; i++) {
        buffer_format(&q->sql, "WHEN '%s' THEN '%s' ", event_type_names[i],
                      quad_names[ontology_quad((enum event_type)i)]);
    }
    query_add(q, "END");
}

/* ---- story events ---------------------------------------------------------------------------------------------- */

bool filter_placeless(const att_question *a) {
    return a->place != NULL && strcmp(a->place, "-") == 0;
}

bool filter_asks_mentions(const att_question *a) {
    return a->actor != NULL || a->recipient != NULL || a->country != NULL || a->sector != NULL ||
           (a->place != NULL && !filter_placeless(a)) || a->publisher != NULL || a->dyad != NULL || a->min_score > 0 ||
           a->words != NULL;
}

void filter_parties(struct query *q, const char *who) {
    if (filter_all_codes(who)) {
        struct slice item;
        const char *between =
            "s.story IN (SELECT w.story FROM " LOTS_OF("story_party", "story", PARTY_BITS, "w") " AND w.who IN (?";
        while (list_next(&who, &item)) {
            query_text(q, between, arena_format(q->arena, "%.3s>", item.at));
            query_text(q, ", ?", arena_format(q->arena, ">%.3s", item.at));
            between = ", ?";
        }
        query_add(q, "))");
        return;
    }
    query_add(q, "s.story IN (SELECT m.story FROM mention m JOIN party p USING(mention) JOIN actor a USING(actor)"
                 "  WHERE p.role IN ('actor', 'recipient') AND");
    filter_who(q, who, "a.country", "a.name");
    query_add(q, ")");
}

static void by_kind(struct query *q, const att_question *a) {
    if (a->status == NULL || strcmp(a->status, "all") != 0) {
        query_where(q);
        query_list(q, "s.status", a->status != NULL ? a->status : "actual");
    }
    if (a->background != 1) {
        query_where(q);
        query_add(q, a->background == 2 ? "s.background = 1" : "s.background = 0");
    }
}

att_status filter_stories(struct query *q, const att_question *a, bool all_kinds, att_error *err) {
    TRY(filter_check(a, err));
    if (!all_kinds) {
        by_kind(q, a);
    }
    if (q->held) {
        query_where(q);
        query_add(q, "held(s.story)");
        return ATT_OK;
    }
    const char *lists[][2] = {{"s.type", a->type}, {"s.mode", a->mode}};
    for (int i = 0; i < 2; i++) {
        if (lists[i][1] != NULL) {
            query_where(q);
            query_list(q, lists[i][0], lists[i][1]);
        }
    }
    if (a->quad != NULL) {
        query_where(q);
        filter_quad(q);
        query_list(q, "", a->quad);
    }
    if (a->from != NULL) {
        query_where(q);
        query_text(q, "s.day >= ?", a->from);
    }
    if (a->to != NULL) {
        query_where(q);
        query_text(q, "s.day <= ?", question_last_day(q->arena, a->to));
    }
    if (a->min_origins > 0) {
        query_where(q);
        query_number(q, "coalesce(s.origins, 0) >= ?", a->min_origins); /* as the index has it */
    }
    if (filter_placeless(a)) {
        query_where(q);
        query_add(q, "s.place IS NULL");
    }
    return ATT_OK;
}

#define FEW_ARTICLES 3000 /* that have the words: they are looked up, more are met soon enough */

att_status filter_articles(struct att_store *s, struct query *q, const att_question *a, att_error *err) {
    TRY(question_days(a, err));
    TRY(hits_read(s, a->words, err));
    if (a->from != NULL) {
        query_where(q);
        query_text(q, "r.published >= ?", a->from);
    }
    if (a->to != NULL) {
        query_where(q);
        query_text(q, "r.published <= ?", question_last_day(q->arena, a->to));
    }
    if (a->publisher != NULL) {
        query_where(q);
        query_list(q, "EXISTS(SELECT 1 FROM outlet o WHERE o.article = r.article AND o.name", a->publisher);
        query_add(q, ")");
    }
    if (a->words != NULL) {
        query_where(q);
        if (s->hits.found < FEW_ARTICLES) {
            query_text(q, "r.article IN (SELECT rowid FROM words WHERE words MATCH ?)", a->words);
        } else {
            query_add(q, "hit(r.article)");
        }
    }
    if (a->article != NULL) {
        query_where(q);
        query_text(q, "r.id = ?", a->article);
    }
    if (a->corrected) {
        query_where(q);
        query_add(q, "EXISTS(SELECT 1 FROM correction x WHERE x.article = r.id AND x.known_to IS NULL)");
    }
    return ATT_OK;
}

att_status filter_order(const att_question *a, bool *down, att_error *err) {
    *down = a->order != NULL && strcmp(a->order, "-day") == 0;
    return *down || a->order == NULL || strcmp(a->order, "day") == 0
               ? ATT_OK
               : fail(err, ATT_BAD_INPUT, "order: there is no \"%.40s\"; day and -day are", a->order);
}
