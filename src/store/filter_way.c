/* On which way a question comes to its story events: along the days of a party, from the few mentions that a rare word, name, place
 * or publisher stands in, or through the days, looking at each story until a page is full. SQLite keeps no statistics of a store
 * that grows, so a few rows of each way are counted before one is taken. */
#include "store/filter.h"

#include <string.h>

#include "store/hits.h"

#define FEW 4000        /* up to so many rows a page's stories are looked up, of more they are met soon enough */
#define MOST_NAMES 5000 /* that a part of a name may stand in; of more it says nothing */
#define MOST_PAIRS 64
#define MOST_SPLIT 8 /* parties whose first rows are merged rather than met by days */

/* ---- who leads --------------------------------------------------------------------------------------------------- */

/* Every party or pair of the two lists, as story_party has it; NULL where a list names others than countries. */
static const char *pairs_of(struct arena *arena, const char *actors, const char *recipients) {
    struct slice a, r;
    const char *out = "";
    int count = 0;
    if ((actors != NULL && !filter_all_codes(actors)) || (recipients != NULL && !filter_all_codes(recipients))) {
        return NULL;
    }
    for (const char *i = actors != NULL ? actors : "-"; list_next(&i, &a);) {
        for (const char *k = recipients != NULL ? recipients : "-"; list_next(&k, &r);) {
            out = arena_format(arena, "%s%s%.*s>%.*s", out, count > 0 ? "," : "", actors != NULL ? 3 : 0, a.at,
                               recipients != NULL ? 3 : 0, r.at);
            if (out == NULL || ++count > MOST_PAIRS) {
                return NULL;
            }
        }
    }
    return out;
}

#define MOST_LISTS 3

/* Either way round; NULL without memory. */
static const char *dyad_of(struct arena *arena, const char *dyad) {
    bool same = strncmp(dyad, dyad + 4, 3) == 0;
    return same ? arena_format(arena, "%.3s>%s", dyad, dyad + 4)
                : arena_format(arena, "%.3s>%s,%s>%.3s", dyad, dyad + 4, dyad + 4, dyad);
}

/* Lists of `who` in story_party, with commas, each of which holds the stories of whom the question names: of its dyad, of who does it
 * to whom, of its countries. What names others than countries is in none, nor what there is no memory for: its mentions are looked
 * at. */
static uint32_t party_lists(struct arena *arena, const att_question *a, const char *out[MOST_LISTS]) {
    uint32_t count = 0;
    const char *dyad = a->dyad != NULL ? dyad_of(arena, a->dyad) : NULL;
    if (dyad != NULL) {
        out[count++] = dyad;
    }
    const char *actor = a->actor != NULL && filter_all_codes(a->actor) ? a->actor : NULL;
    const char *recipient = a->recipient != NULL && filter_all_codes(a->recipient) ? a->recipient : NULL;
    const char *pairs = actor != NULL || recipient != NULL ? pairs_of(arena, actor, recipient) : NULL;
    if (pairs != NULL) {
        out[count++] = pairs;
    }
    if (a->country != NULL && filter_all_codes(a->country)) {
        out[count++] = a->country;
    }
    return count;
}

/* Whether one such list is all that is asked of mentions. */
static bool is_exact(const att_question *a, uint32_t lists) {
    bool sides = a->actor != NULL || a->recipient != NULL;
    return lists == 1 && sides + (a->dyad != NULL) + (a->country != NULL) == 1 &&
           (a->actor == NULL || filter_all_codes(a->actor)) &&
           (a->recipient == NULL || filter_all_codes(a->recipient)) && a->sector == NULL &&
           (a->place == NULL || filter_placeless(a)) && a->publisher == NULL && !(a->min_score > 0) && a->words == NULL;
}

/* ---- which mentions lead ------------------------------------------------------------------------------------------ */

/* The spellings of `table` that one of the list is a part of, as JSON; NULL: too many. */
static att_status spellings(struct att_store *s, const char *table, const char *list, bool one, const char **out,
                            att_error *err) {
    struct query q;
    struct slice item;
    sqlite3_stmt *st = NULL;
    bool row = false;
    const char *between = "WHERE instr(folded, lower(?)) > 0";
    *out = NULL;
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT json_group_array(spelling), count(*) FROM (SELECT spelling FROM");
    query_add(&q, table);
    if (one) {
        query_text(&q, between, list);
    }
    while (!one && list_next(&list, &item)) {
        query_text(&q, between, arena_copy(q.arena, item.at, item.len));
        between = "OR instr(folded, lower(?)) > 0";
    }
    query_number(&q, "LIMIT CAST(? AS INTEGER))", MOST_NAMES + 1);
    att_status status = query_prepare(&q, s, &st, err);
    status = status == ATT_OK ? sql_step(s, st, &row, err) : status;
    if (status == ATT_OK && row && sqlite3_column_int(st, 1) <= MOST_NAMES) {
        *out = arena_copy(&s->scratch, sql_column(st, 0), strlen(sql_column(st, 0)));
        status = *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

/* Mentions that what leads stands in; one may come more than once. `met`: whatever is met on the way to them. */
static void add_lead(struct query *q, enum lead_by by, const char *names, const att_question *a, bool met) {
    switch (by) {
    case LEAD_PUBLISHER:
        query_list(q, "SELECT m.mention FROM outlet o CROSS JOIN mention m ON m.article = o.article WHERE o.name",
                   a->publisher);
        break;
    case LEAD_WORDS:
        query_text(q, "SELECT m.mention FROM words CROSS JOIN mention m ON m.article = words.rowid WHERE words MATCH ?",
                   a->words);
        break;
    case LEAD_PLACE:
        query_text(q, "SELECT m.mention FROM json_each(?) n CROSS JOIN mention m ON m.place = n.value", names);
        query_text(q,
                   "UNION ALL SELECT m.mention FROM json_each(?) n CROSS JOIN mention m"
                   "  ON m.located = n.value",
                   names);
        break;
    default:
        query_text(q,
                   "SELECT p.mention FROM json_each(?) n CROSS JOIN actor d ON d.name = n.value CROSS JOIN party p"
                   "  ON p.actor = d.actor",
                   names);
        query_add(q, met ? "" : by == LEAD_ACTOR ? "WHERE p.role = 'actor'" : "WHERE p.role = 'recipient'");
    }
}

/* How many rows it takes to find them: those of other roles are met too. */
static att_status count_few(struct att_store *s, enum lead_by by, const char *names, const att_question *a, int64_t few,
                            int64_t *out, att_error *err) {
    struct query q;
    query_begin(&q, &s->scratch);
    query_add(&q, "SELECT count(*) FROM (SELECT * FROM (");
    add_lead(&q, by, names, a, true);
    query_number(&q, ") LIMIT CAST(? AS INTEGER))", (double)few);
    return query_count(&q, s, out, err);
}

/* The rarest of what may lead. */
static att_status find_lead(struct att_store *s, const att_question *a, struct way *way, att_error *err) {
    const bool asked[] = {[LEAD_PUBLISHER] = a->publisher != NULL,
                          [LEAD_WORDS] = a->words != NULL,
                          [LEAD_ACTOR] = a->actor != NULL && filter_all_names(a->actor),
                          [LEAD_RECIPIENT] = a->recipient != NULL && filter_all_names(a->recipient),
                          [LEAD_PLACE] = a->place != NULL && !filter_placeless(a)};
    for (enum lead_by by = LEAD_PUBLISHER; by <= LEAD_PLACE; by++) {
        const char *names = NULL;
        int64_t count = 0;
        if (!asked[by]) {
            continue;
        }
        if (by == LEAD_PLACE) {
            TRY(spellings(s, "place_spelling", a->place, true, &names, err));
        } else if (by != LEAD_PUBLISHER && by != LEAD_WORDS) {
            TRY(spellings(s, "actor_spelling", by == LEAD_ACTOR ? a->actor : a->recipient, false, &names, err));
        }
        if (names == NULL && by != LEAD_PUBLISHER && by != LEAD_WORDS) {
            continue;
        }
        TRY(count_few(s, by, names, a, way->few, &count, err));
        if (way->by == LEAD_NONE || count < way->count) {
            way->by = by, way->names = names, way->count = count;
        }
    }
    return ATT_OK;
}

static void add_days(struct query *q, const att_question *a) {
    if (a->from != NULL) {
        query_text(q, "AND w.day >= ?", a->from);
    }
    if (a->to != NULL) {
        query_text(q, "AND w.day <= ?", question_last_day(q->arena, a->to));
    }
}

/* The list of which the fewest stories are; among common ones the first. */
static att_status find_parties(struct att_store *s, const att_question *a, struct way *way, att_error *err) {
    const char *lists[MOST_LISTS];
    uint32_t count = party_lists(&s->scratch, a, lists);
    way->exact = is_exact(a, count);
    for (uint32_t i = 0; i < count; i++) {
        struct query q;
        int64_t parties = 0;
        query_begin(&q, &s->scratch);
        query_list(&q, "SELECT count(*) FROM (SELECT 1 FROM story_party w WHERE w.who", lists[i]);
        add_days(&q, a);
        query_number(&q, "LIMIT CAST(? AS INTEGER))", (double)way->few);
        TRY(query_count(&q, s, &parties, err));
        if (way->who == NULL || parties < way->parties) {
            way->who = way->list = lists[i], way->parties = parties;
        }
    }
    const char *who = way->who;
    struct slice item;
    while (who != NULL && list_next(&who, &item)) {
        way->whos++;
    }
    return ATT_OK;
}

att_status filter_rare(struct att_store *s, const att_question *a, const char **who, att_error *err) {
    struct way way = {.few = s->few > 0 ? s->few : FEW};
    TRY(find_parties(s, a, &way, err));
    *who = way.parties < way.few ? way.who : NULL;
    return ATT_OK;
}

att_status filter_look(struct att_store *s, const att_question *a, struct way *way, att_error *err) {
    *way = (struct way){.by = LEAD_NONE, .few = s->few > 0 ? s->few : FEW};
    TRY(filter_check(a, err));
    TRY(hits_read(s, a->words, err));
    if (!filter_asks_mentions(a) && !(a->min_origins > 0)) {
        return ATT_OK;
    }
    TRY(find_parties(s, a, way, err));
    if (!way->exact) {
        TRY(find_lead(s, a, way, err));
    }
    if (a->min_origins > 0) {
        struct query q;
        query_begin(&q, &s->scratch);
        query_number(&q, "SELECT count(*) FROM (SELECT 1 FROM story WHERE coalesce(origins, 0) >= ?", a->min_origins);
        query_number(&q, "LIMIT CAST(? AS INTEGER))", (double)way->few);
        TRY(query_count(&q, s, &way->told, err));
    }
    return ATT_OK;
}

/* ---- the way taken ------------------------------------------------------------------------------------------------ */

static bool mentions_lead(const struct query *q, const struct way *way, const att_question *a, bool whole) {
    if (way->by == LEAD_NONE) {
        return false;
    }
    if (way->count < way->few) {
        return way->who == NULL || way->count < way->parties;
    }
    return whole && !q->left && way->by == LEAD_WORDS && a->from == NULL && a->to == NULL && way->who == NULL;
}

/* Whether story_party has all that is asked of the story itself. */
static bool stands_alone(const att_question *a) {
    return a->mode == NULL && !(a->min_origins > 0) && !filter_placeless(a);
}

static void lead_by_party(struct query *q, const att_question *a, const struct way *way, bool alone) {
    alone = alone && way->exact && stands_alone(a);
    q->by = alone ? "s" : "w";
    query_add(q, alone ? "FROM story_party s" : "FROM story_party w CROSS JOIN story s ON s.story = w.story");
    query_where(q);
    query_list(q, alone ? "s.who" : "w.who", way->who);
}

static void lead_by_parties(struct query *q, const att_question *a, const struct way *way, bool alone) {
    alone = alone && way->exact && stands_alone(a);
    query_list(
        q,
        alone ? "FROM (SELECT DISTINCT w.story, w.day, w.status, w.background, w.type FROM story_party w WHERE w.who"
              : "FROM (SELECT DISTINCT w.story FROM story_party w WHERE w.who",
        way->who);
    add_days(q, a);
    query_add(q, q->left ? "AND (w.status <> 'actual' OR w.background = 1)" : "");
    query_add(q, alone ? ") s" : ") w CROSS JOIN story s ON s.story = w.story");
}

bool filter_splits(const struct way *way, const att_question *a) {
    const struct query none = {0};
    bool by_day = a->order == NULL || strcmp(a->order, "-origins") != 0;
    return by_day && way->whos > 1 && way->whos <= MOST_SPLIT && way->parties >= way->few &&
           !mentions_lead(&none, way, a, false);
}

void filter_from(struct query *q, const att_question *a, const struct way *way, bool whole, bool alone) {
    bool parties = way->who != NULL && (way->whos == 1 || whole || way->parties < way->few);
    q->led = true;
    if (parties && (way->exact || !mentions_lead(q, way, a, whole))) {
        q->sure = way->exact;
        q->who = way->list;
        way->whos == 1 ? lead_by_party(q, a, way, alone) : lead_by_parties(q, a, way, alone);
    } else if (mentions_lead(q, way, a, whole)) {
        q->sure = true;
        query_add(q, "FROM (SELECT DISTINCT m.story FROM (");
        add_lead(q, way->by, way->names, a, false);
        query_add(q, ") d CROSS JOIN mention m USING(mention) WHERE m.story IS NOT NULL");
        filter_mentions(q, a, way->by, true);
        query_add(q, ") w CROSS JOIN story s ON s.story = w.story");
    } else if (a->min_origins > 0 && (whole || way->told < way->few)) {
        query_add(q, "FROM story s INDEXED BY story_told");
        q->walk = !whole;
    } else {
        query_add(q, q->left ? "FROM story s INDEXED BY story_left" : "FROM story s");
        q->walk = !whole || a->from != NULL || a->to != NULL;
    }
}

/* Names of the list in a column of small letters; codes are another thing. */
static void by_names(struct query *q, const char *names, const char *column) {
    struct slice item;
    const char *between = "(";
    query_where(q);
    while (list_next(&names, &item)) {
        query_add(q, between);
        query_add(q, "instr(");
        query_add(q, column);
        query_text(q, ", lower(?)) > 0", arena_copy(q->arena, item.at, item.len));
        between = "OR";
    }
    query_add(q, between[0] == '(' ? "1" : ")");
}

static void by_carriers(struct query *q, const char *names) {
    struct slice item;
    const char *between = "(";
    query_where(q);
    while (list_next(&names, &item)) {
        query_add(q, between);
        const char *name = arena_copy(q->arena, item.at, item.len);
        query_text(q, "(instr(s.carriers, ?) > 0 AND", name); /* nearly all are told apart by it */
        query_text(q, "instr(',' || s.carriers || ',', ',' || ? || ',') > 0)", name);
        between = "OR";
    }
    query_add(q, between[0] == '(' ? "0" : ")");
}

/* What the story's columns and the lists of parties tell of its mentions together; of one condition alone that is all. How many
 * conditions are left that they do not know goes to *others, how many there were to *known. */
static void by_columns(struct query *q, const att_question *a, int *known, int *others) {
    const char *sides[][2] = {{a->actor, "s.actors"}, {a->recipient, "s.recipients"}};
    *known = *others = 0;
    for (int i = 0; i < 2; i++) {
        if (sides[i][0] != NULL && filter_all_names(sides[i][0])) {
            by_names(q, sides[i][0], sides[i][1]);
            ++*known;
        } else {
            *others += sides[i][0] != NULL && !filter_all_codes(sides[i][0]);
        }
    }
    if (a->sector != NULL && filter_all_codes(a->sector)) {
        query_where(q);
        filter_who(q, a->sector, "s.sectors", "s.sectors");
        ++*known;
    } else {
        *others += a->sector != NULL;
    }
    if (a->place != NULL && !filter_placeless(a)) {
        query_where(q);
        query_text(q, "instr(s.places, lower(?)) > 0", a->place);
        ++*known;
    }
    if (a->publisher != NULL) {
        by_carriers(q, a->publisher);
        ++*known;
    }
    if (a->min_score > 0) {
        query_where(q);
        query_number(q, "s.score >= ?", a->min_score);
        ++*known;
    }
    if (a->words != NULL) {
        query_where(q);
        query_add(
            q, "coalesce(hit(s.articles), EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story AND hit(m.article)))");
        ++*known;
    }
}

/* The same of the lists of parties but for the one that leads. */
static void by_parties(struct query *q, const att_question *a, int *known, int *others) {
    const char *lists[MOST_LISTS];
    uint32_t count = party_lists(q->arena, a, lists);
    int asked =
        (a->dyad != NULL) + (a->country != NULL) +
        ((a->actor != NULL && filter_all_codes(a->actor)) || (a->recipient != NULL && filter_all_codes(a->recipient)));
    for (uint32_t i = 0; i < count; i++) {
        if (q->who == NULL || strcmp(q->who, lists[i]) != 0) {
            query_where(q);
            query_list(q, "EXISTS(SELECT 1 FROM story_party w WHERE w.story = s.story AND w.who", lists[i]);
            query_add(q, ")");
        }
    }
    *known += (int)count;
    *others += asked - (int)count;
}

void filter_by_mentions(struct query *q, const att_question *a) {
    int known, others;
    if (q->sure) {
        return;
    }
    by_columns(q, a, &known, &others);
    by_parties(q, a, &known, &others);
    if (known == 1 && others == 0) {
        return;
    }
    bool few = known > 0 || q->few || q->walk || q->by != NULL || a->from != NULL || a->to != NULL;
    query_where(q);
    query_add(q, !few          ? "(s.story IN (SELECT m.story FROM mention m WHERE 1"
                 : others == 0 ? "(s.mentions = 1 OR EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story"
                               : "(EXISTS(SELECT 1 FROM mention m WHERE m.story = s.story");
    filter_mentions(q, a, LEAD_NONE, few);
    query_add(q, "))");
}
