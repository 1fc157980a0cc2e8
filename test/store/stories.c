/* Reports, stories, who they rest on: what is one, what is apart; the same from any order, in any batches. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base64.h"
#include "check.h"
#include "document/labels.h"
#include "made.h"
#include "store/store.h"
#include "store/stories/linking.h"

/* An article told to the test: one event of two states on a day, perhaps by a voice. */
struct told {
    const char *id, *publisher, *published, *text, *anchor, *type, *from, *to, *date;
    const char *voice, *kind, *country, *sector; /* said_by of the event, or NULL */
    const char *status;
    int background;
    int dead; /* below zero: "at least" */
};

static const struct told all[] = {
    {"a1", "Reuters", "2025-03-04",
     "Aland's forces shelled the harbour of Nord on Monday, killing five people, its mayor Tor Vik said.", "shelled",
     "ASSAULT", "FIN", "SWE", "2025-03-03", "Tor Vik", "person", "SWE", "", NULL, 0, 5},
    {"a2", "Daily Fen", "2025-03-04",
     "Five people died when Nord's harbour was shelled by Aland, mayor Tor Vik told reporters on Monday.", "shelled",
     "ASSAULT", "FIN", "SWE", "2025-03-03", "Tor Vik", "person", "SWE", "", NULL, 0, 5},
    {"a3", "Morning Post", "2025-03-05",
     "Shells fired by Aland hit the harbour in Nord on Monday and killed at least seven, Bland's army says.", "hit",
     "ASSAULT", "FIN", "SWE", "2025-03-03", "army", "organization", "SWE", "MIL", NULL, 0, -7},
    {"a4", "TASS", "2025-03-05", "Aland denied that its forces had shelled the harbour of Nord on Monday.", "shelled",
     "ASSAULT", "FIN", "SWE", "2025-03-03", "Aland", "state", "FIN", "", "negated", 0, 0},
    {"b1", "Daily Fen", "2025-03-08",
     "Aland's forces shelled a school in the east of Bland on Friday, wounding two teachers.", "shelled", "ASSAULT",
     "FIN", "SWE", "2025-03-07", NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"c1", "Daily Fen", "2025-03-04",
     "The foreign ministers of Aland and Bland met in Oslo on Monday to speak of fishing rights.", "met", "CONSULT",
     "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"d1", "Daily Fen", "2025-03-09", "Prices rise in Bland, which Aland invaded years ago.", "invaded", "ASSAULT",
     "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 1, 0},
    {"d2", "Morning Post", "2025-03-11", "A film about the time after Aland invaded Bland opens this week.", "invaded",
     "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 1, 0},
    /* Another outlet's copy of a1, cut and with another word; the agency is named by its carrier. */
    {"e1", "Reuters via Island News", "2025-03-06",
     "Aland's forces shelled the harbour of Nord on Monday, killing five people, its mayor Tor Vik said today.",
     "shelled", "ASSAULT", "FIN", "SWE", "2025-03-03", "Tor Vik", "person", "SWE", "", NULL, 0, 5},
};
#define ALL (sizeof all / sizeof *all)

/* What returns: tolls of each day in one form of words, headings, a war that is named beside the news, what nobody dates. */
static const struct told daily[] = {
    {"t1", "Daily Fen", "2025-03-03", "Aland's strikes across Bland kill at least 30 people on Monday, say doctors.",
     "strikes", "ASSAULT", "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, -30},
    {"t2", "Daily Fen", "2025-03-04", "Aland's strikes across Bland kill at least 82 people on Tuesday, say doctors.",
     "strikes", "ASSAULT", "FIN", "SWE", "2025-03-04", NULL, NULL, NULL, NULL, NULL, 0, -82},
    {"t3", "Daily Fen", "2025-03-05", "Aland's strikes across Bland kill at least 41 people on Wednesday, say doctors.",
     "strikes", "ASSAULT", "FIN", "SWE", "2025-03-05", NULL, NULL, NULL, NULL, NULL, 0, -41},
    {"t4", "Morning Post", "2025-03-05", "Doctors in Bland mourn a colleague killed in Aland's strikes.", "strikes",
     "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"h1", "Daily Fen", "2025-01-07", "Attacks on harbours in the west, talks on fish and ice in the north", "Attacks",
     "ASSAULT", "FIN", "NOR", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"h2", "Daily Fen", "2025-09-07", "Attacks on harbours in the west, talks on fish and ice in the north", "Attacks",
     "ASSAULT", "FIN", "NOR", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"h3", "Daily Fen", "2025-09-08", "Attacks on harbours in the west, talks on fish and ice in the north", "Attacks",
     "ASSAULT", "FIN", "NOR", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"w1", "Daily Fen", "2025-03-03", "Grain is dear, a farmers' union says, since the war between Aland and Bland.",
     "war", "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"w2", "Morning Post", "2025-08-03", "A painter who left home because of the war shows twenty pictures in Oslo.",
     "war", "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
};
#define DAILY (sizeof daily / sizeof *daily)

static char *record_of(const struct told *t) {
    struct made m = {.id = t->id,
                     .text = t->text,
                     .published = t->published,
                     .publisher = t->publisher,
                     .from = t->from,
                     .to = t->to,
                     .type = t->type,
                     .quad = strcmp(t->type, "ASSAULT") == 0 ? "material-conflict" : "verbal-cooperation",
                     .anchor = t->anchor,
                     .status = t->status,
                     .date = t->date,
                     .background = t->background};
    char *text = made_record(&m);
    json_t *root = json_loads(text, 0, NULL), *event = json_array_get(json_object_get(root, "events"), 0);
    free(text);
    if (t->voice != NULL) {
        json_t *actor = json_deep_copy(json_array_get(json_object_get(root, "actors"), 0));
        json_object_set_new(actor, "id", json_string("a3"));
        json_object_set_new(actor, "name", json_string(t->voice));
        json_object_set_new(actor, "kind", json_string(t->kind));
        json_object_set_new(actor, "country", json_pack("[s]", t->country));
        json_object_set_new(actor, "sector", t->sector[0] != '\0' ? json_pack("[s]", t->sector) : json_array());
        json_array_append_new(json_object_get(root, "actors"), actor);
        json_object_set_new(event, "said_by", json_pack("[s]", "a3"));
    }
    if (t->dead != 0) {
        json_object_set_new(event, "numbers",
                            json_pack("[{s:s,s:i,s:i,s:n,s:n}]", "kind", "dead", "low", abs(t->dead), "high",
                                      t->dead > 0 ? t->dead : 0, "unit", "span"));
    }
    text = json_dumps(root, JSON_COMPACT);
    json_decref(root);
    return text;
}

static void put(att_store *store, const struct told *t) {
    char *record = record_of(t);
    made_put_record(store, record, t->text);
    free(record);
}

static att_store *open_empty(void) {
    return made_open(":memory:", NULL);
}

#define STORY(id) "(SELECT story FROM mention JOIN article a USING(article) WHERE a.id = '" id "')"

/* Of the mention that the question names. */
static void load_facts(att_store *store, const char *mention, struct facts *out) {
    struct text_read text = {0};
    assert_int_equal(facts_load(store, made_number(store, mention), &text, out, NULL), ATT_OK);
    facts_done(&text);
}

static void test_stories(void **state) {
    (void)state;
    att_store *store = open_empty();
    for (size_t i = 0; i < ALL; i++) {
        put(store, &all[i]);
    }
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " = " STORY("a2")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " = " STORY("a3")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " = " STORY("a4")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " = " STORY("e1")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " <> " STORY("b1")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " <> " STORY("c1")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("d1") " = " STORY("d2")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("a1") " <> " STORY("d1")), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM story"), 4);
    /* e1 is a copy of a1: one report. Tor Vik, the army; Aland alone denies, so it is no origin of the story. */
    assert_int_equal(made_number(store, "SELECT reports FROM story WHERE story = " STORY("a1")), 3);
    assert_int_equal(made_number(store, "SELECT origins FROM story WHERE story = " STORY("a1")), 2);
    assert_int_equal(made_number(store, "SELECT outlets FROM story WHERE story = " STORY("a1")), 5);
    assert_int_equal(made_number(store, "SELECT voices FROM story WHERE story = " STORY("a1")), 1);
    assert_int_equal(made_number(store, "SELECT status = 'actual' FROM story WHERE story = " STORY("a1")), 1);
    assert_int_equal(
        made_number(
            store, "SELECT first_day = '2025-03-04' AND last_day = '2025-03-06' FROM story WHERE story = " STORY("a1")),
        1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM denial WHERE name = 'Aland' AND story = " STORY("a1")),
                     1);
    assert_int_equal(made_number(store, "SELECT variants FROM story_differences WHERE kind = 'dead'"), 2);
    struct facts five, seven;
    load_facts(store, "SELECT mention FROM mention JOIN article a USING(article) WHERE a.id = 'a1'", &five);
    load_facts(store, "SELECT mention FROM mention JOIN article a USING(article) WHERE a.id = 'a3'", &seven);
    assert_true(seven.number[0].low == 7 && seven.number[0].high > 7); /* "at least" has no end at zero */
    assert_true(five.number[0].low == 5 && five.number[0].high == 5);
    assert_int_equal(made_number(store, "SELECT background FROM story WHERE story = " STORY("d1")), 1);
    /* A story's key is its first mention's. */
    assert_int_equal(made_number(store, "SELECT count(*) FROM story s JOIN mention m ON m.mention = s.story"
                                        "  WHERE m.key = s.key"),
                     4);
    att_store_close(store);
}

static void test_daily(void **state) {
    (void)state;
    att_store *store = open_empty();
    for (size_t i = 0; i < DAILY; i++) {
        put(store, &daily[DAILY - 1 - i]);
    }
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(*) FROM report"), DAILY - 1);    /* h3 is a copy of h2 … */
    assert_int_equal(made_number(store, "SELECT " STORY("h3") " <> " STORY("h2")), 1); /* … and tells of its own day */
    assert_int_equal(made_number(store, "SELECT count(DISTINCT story) FROM mention JOIN article a USING(article)"
                                        "  WHERE a.id IN ('t1', 't2', 't3')"),
                     3);
    assert_int_equal(made_number(store, "SELECT " STORY("t4") " = " STORY("t3")), 1); /* the last of them */
    assert_int_equal(made_number(store, "SELECT " STORY("w1") " = " STORY("w2")), 1);
    assert_int_equal(made_number(store, "SELECT background FROM story WHERE story = " STORY("w1")), 1);
    /* A heading that returns has the keys of its mentions; the first story is called by it. */
    assert_int_equal(made_number(store, "SELECT " STORY("h1") " <> " STORY("h2")), 1);
    assert_int_equal(made_number(store, "SELECT count(DISTINCT m.key) FROM mention m JOIN article a USING(article)"
                                        "  WHERE a.id IN ('h1', 'h2', 'h3')"),
                     1);
    assert_int_equal(made_number(store, "SELECT s.key = m.key FROM story s JOIN mention m ON m.mention = s.story"
                                        "  WHERE s.story = " STORY("h1")),
                     1);
    assert_int_equal(made_number(store, "SELECT s.key <> m.key AND length(s.key) = 32 FROM story s JOIN mention m"
                                        "  ON m.mention = s.story WHERE s.story = " STORY("h2")),
                     1);
    att_store_close(store);
}

static char *dump(att_store *store) {
    att_question q = {.verb = "dump"};
    return made_answer(store, &q);
}

static void shuffle(const struct told *list, size_t count) {
    char *first = NULL;
    uint32_t seed = 7;
    for (int round = 0; round < 30; round++) {
        att_store *store = open_empty();
        size_t order[ALL];
        for (size_t i = 0; i < count; i++) {
            order[i] = i;
        }
        for (size_t i = count - 1; i > 0 && round > 0; i--) {
            seed = seed * 1664525u + 1013904223u;
            size_t k = (seed >> 8) % (i + 1), x = order[i];
            order[i] = order[k];
            order[k] = x;
        }
        for (size_t i = 0; i < count; i++) {
            put(store, &list[order[i]]);
            if (round % 3 == 1 || (round % 3 == 2 && i % 4 == 1)) {
                made_commit(store);
            }
        }
        made_commit(store);
        char *now = dump(store);
        att_store_close(store);
        if (first == NULL) {
            first = now;
            continue;
        }
        assert_string_equal(first, now);
        free(now);
    }
    free(first);
}

/* Any order, any batches: the same stories. */
static void test_order(void **state) {
    (void)state;
    shuffle(all, ALL);
    shuffle(daily, DAILY);
}

/* One blow, told as news and then as what readers know of. */
static const struct told news[] = {
    {"p1", "Daily Fen", "2025-03-04", "Aland's army has shelled the old bridge of Nord, say officials.", "has shelled",
     "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"p2", "Morning Post", "2025-03-05", "Nord mourns its old bridge after the shelling by Aland's army.", "shelling",
     "ASSAULT", "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"p3", "Morning Post", "2025-03-05", "Nord speaks of yesterday\xE2\x80\x99s shelling.", "shelling", "ASSAULT",
     "FIN", "SWE", NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"p4", "Morning Post", "2025-03-05", "Bland expects (more) shelling.", "shelling", "ASSAULT", "FIN", "SWE", NULL,
     NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"p5", "Morning Post", "2025-03-05", "Shelling of Nord goes on.", "Shelling", "ASSAULT", "FIN", "SWE", NULL, NULL,
     NULL, NULL, NULL, NULL, 0, 0},
};

static void test_news(void **state) {
    (void)state;
    static const int as[] = {NEWS_FIRST, NEWS_KNOWN, NEWS_KNOWN, NEWS_FIRST, NEWS_UNKNOWN};
    att_store *store = open_empty();
    struct facts f;
    for (size_t i = 0; i < sizeof news / sizeof *news; i++) {
        put(store, &news[i]);
        load_facts(store, "SELECT max(mention) FROM mention", &f);
        assert_int_equal(f.news, as[i]);
    }
    struct text_read text = {0}; /* of one article after the other */
    int last = made_number(store, "SELECT max(mention) FROM mention"), count = sizeof news / sizeof *news;
    for (int i = count - 1; i >= 0; i--) {
        assert_int_equal(facts_load(store, last - (count - 1 - i), &text, &f, NULL), ATT_OK);
        assert_int_equal(f.news, as[i]);
    }
    facts_done(&text);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT " STORY("p1") " = " STORY("p2")), 1);
    att_store_close(store);
}

/* Puts an article that mentions something beside the news, done to a person of that name or, NULL, to nobody. */
static void put_beside(att_store *store, const char *id, const char *type, const char *word, const char *whom) {
    char words[96];
    snprintf(words, sizeof words, "Before %s it was calm, %s says.", word, id);
    struct told t = {.id = id,
                     .publisher = "Daily Fen",
                     .published = "2025-05-01",
                     .text = words,
                     .anchor = word,
                     .type = type,
                     .from = "FIN",
                     .to = "FIN",
                     .background = 1};
    char *record = record_of(&t);
    json_t *root = json_loads(record, 0, NULL), *event = json_array_get(json_object_get(root, "events"), 0);
    json_t *actor = json_array_get(json_object_get(root, "actors"), 1);
    free(record);
    if (whom != NULL) {
        json_object_set_new(actor, "kind", json_string("person"));
        json_object_set_new(actor, "name", json_string(whom));
    } else {
        json_object_set_new(event, "recipient", json_array());
    }
    record = json_dumps(root, JSON_COMPACT);
    made_put_record(store, record, words);
    free(record);
    json_decref(root);
}

/* What is named without a day joins what is named alike: not who was convicted and somebody else, not talks with nobody knows whom. */
static void test_beside(void **state) {
    (void)state;
    att_store *store = open_empty();
    put_beside(store, "n1", "SANCTION", "conviction", "Tor Vik");
    put_beside(store, "n2", "SANCTION", "conviction", "Ann Lund");
    put_beside(store, "n3", "SANCTION", "conviction", "Mr Vik");
    put_beside(store, "n4", "CONSULT", "talks", NULL);
    put_beside(store, "n5", "CONSULT", "talks", NULL);
    put_beside(store, "n6", "COERCE", "blockade", NULL);
    put_beside(store, "n7", "COERCE", "blockade", NULL);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT " STORY("n1") " <> " STORY("n2")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("n1") " = " STORY("n3")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("n4") " <> " STORY("n5")), 1);
    assert_int_equal(made_number(store, "SELECT " STORY("n6") " = " STORY("n7")), 1);
    att_store_close(store);
}

/* What speaks for one occurrence and against it, all else being equal. */
/* What a file says of its mentions may be anything: what counts more than there is room for is passed over. */
static void test_damaged(void **state) {
    (void)state;
    static const struct {
        const char *table, *column;
        size_t at; /* of a byte that tells how many there are */
    } counts[] = {{NULL, NULL, 0},
                  {"link", "facts", offsetof(struct facts, numbers)},
                  {"link", "facts", offsetof(struct facts, target.count)},
                  {"wording", "wording", offsetof(struct wording, near_count)},
                  {"wording", "wording", offsetof(struct wording, anchor_count)},
                  {"wording", "wording", offsetof(struct wording, side_count) + 1},
                  {"sketch", "sketch", offsetof(struct sketch, count)}};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        att_store *store = open_empty();
        put(store, &news[0]);
        made_commit(store);
        if (counts[i].table != NULL) {
            char *sql = sqlite3_mprintf("UPDATE %s SET %s = CAST(substr(%s, 1, %d) || x'FF' || substr(%s, %d) AS BLOB)",
                                        counts[i].table, counts[i].column, counts[i].column, (int)counts[i].at,
                                        counts[i].column, (int)counts[i].at + 2);
            assert_int_equal(sqlite3_exec(store->db, sql, NULL, NULL, NULL), SQLITE_OK);
            sqlite3_free(sql);
        }
        put(store, &news[1]);
        made_commit(store);
        assert_int_equal(made_number(store, "SELECT count(*) FROM story"), i == 0 ? 1 : 2);
        att_store_close(store);
    }
}

/* A war that the word behind the anchor names, and who suffers a blow without a name. */
static const struct told named[] = {
    {"o1", "Daily Fen", "2025-03-04", "Ferries stay away because of the Nord war.", "Nord", "ASSAULT", "FIN", "SWE",
     NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
    {"o2", "Daily Fen", "2025-03-04", "Ferries stay away because of the Nord strike.", "Nord", "ASSAULT", "FIN", "SWE",
     NULL, NULL, NULL, NULL, NULL, NULL, 0, 0},
};

static void test_named(void **state) {
    (void)state;
    att_store *store = open_empty();
    struct facts f;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        put(store, &named[i]);
        load_facts(store, "SELECT max(mention) FROM mention", &f);
        assert_int_equal(f.background, i == 0);
    }
    static const char *const heads[][2] = {
        {"two officers", "the chief officer"}, {"an old bridge", "five people"}, {"people", "23 Nordlings"}};
    static const int counts[][2] = {{1, 1}, {1, 0}, {0, 0}};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct facts of[2];
        for (int k = 0; k < 2; k++) {
            char *sql =
                sqlite3_mprintf("UPDATE actor SET name = %Q, kind = 'group' WHERE actor IN (SELECT actor FROM party"
                                " WHERE role = 'recipient'); SELECT 1",
                                heads[i][k]);
            assert_int_equal(sqlite3_exec(store->db, sql, NULL, NULL, NULL), SQLITE_OK);
            sqlite3_free(sql);
            load_facts(store, "SELECT max(mention) FROM mention", &of[k]);
            assert_int_equal(of[k].target.count, counts[i][k]);
        }
        assert_true(i > 0 || of[0].target.at[0] == of[1].target.at[0]);
    }
    att_store_close(store);
}

/* Words of the text that stand beside an anchor. */
static json_t *argument_of(const char *text, const char *words, const char *role) {
    const char *at = strstr(text, words);
    assert_non_null(at);
    json_int_t start = at - text;
    return json_pack("{s:I,s:I,s:s,s:s}", "start", start, "end", start + (json_int_t)strlen(words), "text", words,
                     "role", role);
}

/* An article of `t` whose event has a vector of two directions that ends in `told`, and a patient where one is named. */
static void put_with_vector(att_store *store, const struct told *t, int8_t first, int8_t second, int8_t told,
                            const char *patient) {
    char *record = record_of(t), text[BASE64_ROOM(STORY_VECTOR)];
    int8_t vector[STORY_VECTOR] = {first, second};
    vector[STORY_DIRECTION] = told;
    json_t *root = json_loads(record, 0, NULL);
    free(record);
    base64_write(vector, sizeof vector, text);
    json_object_set_new(json_array_get(json_object_get(root, "events"), 0), "vector", json_string(text));
    if (patient != NULL) {
        json_object_set_new(json_array_get(json_object_get(root, "events"), 0), "arguments",
                            json_pack("[o]", argument_of(t->text, patient, "patient")));
    }
    record = json_dumps(root, JSON_COMPACT);
    json_decref(root);
    made_put_record(store, record, t->text);
    free(record);
}

/* Two attacks whose anchors no word joins: the nearer their vectors, the likelier they are one. */
static void test_vectors(void **state) {
    (void)state;
    static const struct told two[] = {
        {"v1", "Daily Fen", "2025-03-04",
         "Aland bombarded the old mill at the river, witnesses in Nord said on Monday.", "bombarded", "ASSAULT", "FIN",
         "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0},
        {"v2", "Morning Post", "2025-03-06",
         "Farmers at the river near Nord count what a night of artillery fire has cost the old mill.", "artillery fire",
         "ASSAULT", "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0}};
    static const int8_t second[][2] = {{0, 127}, {108, 67}, {127, 0}};
    int odds[3];
    for (int i = 0; i < 3; i++) {
        att_store *store = open_empty();
        put_with_vector(store, &two[0], 127, 0, 0, NULL);
        put_with_vector(store, &two[1], second[i][0], second[i][1], 0, NULL);
        made_commit(store);
        assert_int_equal(made_number(store, "SELECT count(*) FROM vector WHERE length(vector) = 96"), 2);
        odds[i] = made_number(store, "SELECT CAST(coalesce(max(odds), 0) * 1000 AS INTEGER) FROM link");
        att_store_close(store);
    }
    assert_true(odds[0] < odds[1] && odds[1] < odds[2]);
}

/* The same words of one day: the likelier the network finds it that such a thing is told elsewhere, the likelier they are one. */
static void test_told_elsewhere(void **state) {
    (void)state;
    static const struct told two[] = {
        {"v1", "Daily Fen", "2025-03-04", "Aland shelled the old mill at the river, witnesses in Nord said on Monday.",
         "shelled", "ASSAULT", "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0},
        {"v2", "Morning Post", "2025-03-06", "Farmers saw how the old mill near Nord was shelled from over the river.",
         "shelled", "ASSAULT", "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0}};
    int odds[3];
    for (int i = 0; i < 3; i++) {
        att_store *store = open_empty();
        int8_t told = (int8_t)(60 * (i - 1));
        put_with_vector(store, &two[0], 127, 0, told, NULL);
        put_with_vector(store, &two[1], 80, 98, told, NULL);
        made_commit(store);
        odds[i] = made_number(store, "SELECT CAST(coalesce(max(odds), 0) * 1000 AS INTEGER) FROM link");
        att_store_close(store);
    }
    assert_true(odds[0] < odds[1] && odds[1] < odds[2]);
}

/* Who or what is acted upon in both speaks for one occurrence, others against it; both without a word of the record's parties. */
static void test_arguments(void **state) {
    (void)state;
    static const struct told two[] = {
        {"v1", "Daily Fen", "2025-03-04",
         "Aland's guns hit the dairy in Nord and left the cannery there whole on Monday.", "hit", "ASSAULT", "FIN",
         "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0},
        {"v2", "Morning Post", "2025-03-05", "The dairy, but not the cannery, was shelled on Monday, witnesses say.",
         "shelled", "ASSAULT", "FIN", "SWE", "2025-03-03", NULL, NULL, NULL, NULL, NULL, 0, 0}};
    static const char *const patient[] = {"cannery", NULL, "dairy"};
    int odds[3];
    for (int i = 0; i < 3; i++) {
        att_store *store = open_empty();
        put_with_vector(store, &two[0], 127, 0, 0, patient[i] != NULL ? "dairy" : NULL);
        put_with_vector(store, &two[1], 115, 54, 0, patient[i]);
        made_commit(store);
        assert_int_equal(made_number(store, "SELECT count(*) FROM vector WHERE length(beside) = 12"),
                         patient[i] != NULL ? 2 : 0);
        odds[i] = made_number(store, "SELECT CAST(coalesce(max(odds), 0) * 1000 AS INTEGER) FROM link");
        att_store_close(store);
    }
    assert_true(odds[0] < odds[1] && odds[1] < odds[2]);
}

/* A newer coder that reads an article otherwise: what it led is led anew, as if the older had never been. */
static void test_replaced(void **state) {
    (void)state;
    att_store *store = open_empty(), *fresh = open_empty();
    struct told other = all[0];
    char *record;
    for (size_t i = 0; i < ALL; i++) {
        put(store, &all[i]);
    }
    made_commit(store);
    other.type = "CONSULT";
    for (int k = 0; k < 2; k++) {
        json_t *root = json_loads(record = record_of(&other), 0, NULL);
        free(record);
        json_object_set_new(json_object_get(root, "coder"), "version", json_string("0.2.0"));
        record = json_dumps(root, JSON_COMPACT);
        json_decref(root);
        assert_int_equal(
            att_store_put(k == 0 ? store : fresh, record, strlen(record), all[0].text, strlen(all[0].text), NULL, NULL),
            ATT_OK);
        free(record);
    }
    for (size_t i = 1; i < ALL; i++) {
        put(fresh, &all[i]);
    }
    made_commit(store);
    made_commit(fresh);
    char *a = dump(store), *b = dump(fresh);
    assert_string_equal(a, b);
    free(a);
    free(b);
    att_store_close(store);
    att_store_close(fresh);
}

/* Who owns what is the user's to say. */
static void test_publishers(void **state) {
    (void)state;
    static const char table[] = "# a comment\nFen Group\tDaily Fen;Morning Post\tFIN\tprivate\n";
    att_store *store = open_empty();
    att_error err;
    for (size_t i = 0; i < ALL; i++) {
        put(store, &all[i]);
    }
    made_commit(store);
    assert_int_equal(att_store_publishers(store, table, strlen(table), &err), ATT_OK);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT outlets FROM story WHERE story = " STORY("a1")), 4);
    assert_int_equal(att_store_publishers(store, "House\tAlias\tFIN\tnobody\n", 23, &err), ATT_BAD_INPUT);
    assert_int_equal(err.line, 1);
    made_commit(store);
    assert_int_equal(made_number(store, "SELECT count(*) FROM publisher"), 3);
    att_store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stories),  cmocka_unit_test(test_daily),          cmocka_unit_test(test_news),
        cmocka_unit_test(test_named),    cmocka_unit_test(test_beside),         cmocka_unit_test(test_order),
        cmocka_unit_test(test_vectors),  cmocka_unit_test(test_told_elsewhere), cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_replaced), cmocka_unit_test(test_damaged),        cmocka_unit_test(test_publishers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
