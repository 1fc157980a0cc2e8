/* One occurrence that many tell in words of their own: what spares comparisons leaves out nobody who would have led. */
#include <jansson.h>
#include <math.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/base64.h"
#include "check.h"
#include "made.h"
#include "store/ids.h"
#include "store/store.h"
#include "store/stories/nodes.h"

static uint32_t any(uint32_t *seed, uint32_t below) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

/* ---- words ---------------------------------------------------------------------------------------------------------- */

struct list {
    uint32_t family[MOST_WORDS];
    uint8_t weight[MOST_WORDS], flags[MOST_WORDS];
};

/* At most so many words, of which two lists have some; many lie at one place. */
static uint8_t any_words(uint32_t *seed, uint32_t most, uint32_t *family, uint8_t *weight, uint8_t *flags) {
    uint32_t count = any(seed, most + 1), last = 0;
    for (uint32_t i = 0; i < count; i++) {
        last += 1 + any(seed, 3);
        family[i] = (last & 7) + (last >> 3) * LAID;
        weight[i] = (uint8_t)(10 + any(seed, 246));
        flags[i] = (uint8_t)any(seed, 8);
    }
    return (uint8_t)count;
}

static const uint8_t flags[WORDS_OF] = {0, WORD_CLOSE, WORD_NUMBER, WORD_NAME};

static void assert_sums(const struct words *w, const struct sums *sums) {
    for (int n = 0; n < WORDS_OF; n++) {
        uint32_t squares = 0, weights = 0;
        for (uint32_t i = 0; i < w->count; i++) {
            uint32_t weight = (w->flags[i] & flags[n]) == flags[n] ? w->weight[i] : 0;
            squares += weight * weight;
            weights += weight;
        }
        assert_int_equal(sums->squares[n], squares);
        assert_int_equal(sums->weights[n], weights);
    }
}

/* Looked up or each held against each: the same words in common. */
static void test_common(void **state) {
    (void)state;
    uint32_t seed = 3, met = 0;
    for (int round = 0; round < 3000; round++) {
        struct list one, other;
        struct words a = {one.family, one.weight, one.flags, 0}, b = {other.family, other.weight, other.flags, 0};
        struct sums of_a, of_b;
        struct laid laid;
        struct common c;
        a.count = any_words(&seed, round % 2 ? MOST_WORDS : MOST_NEAR, one.family, one.weight, one.flags);
        b.count = any_words(&seed, MOST_WORDS, other.family, other.weight, other.flags);
        words_add_up(&a, &of_a);
        words_add_up(&b, &of_b);
        assert_sums(&a, &of_a);
        words_lay(&a, &of_a, &laid);
        words_common(&laid, &b, &of_b, &c);
        for (int n = 0; n < WORDS_OF; n++) {
            uint32_t both = 0, shared = 0;
            for (uint32_t i = 0; i < a.count; i++) {
                for (uint32_t k = 0; k < b.count; k++) {
                    bool same = a.family[i] == b.family[k] && (a.flags[i] & b.flags[k] & flags[n]) == flags[n];
                    both += same ? a.weight[i] * b.weight[k] : 0;
                    shared += !same ? 0 : a.weight[i] < b.weight[k] ? a.weight[i] : b.weight[k];
                }
            }
            assert_int_equal(c.both[n], both);
            assert_int_equal(c.shared[n], shared);
            met += both > 0;
        }
        for (uint32_t k = 0; k < b.count; k++) {
            bool has = false;
            for (uint32_t i = 0; i < a.count; i++) {
                has = has || a.family[i] == b.family[k];
            }
            assert_int_equal(words_have(&laid, b.family[k]), has);
        }
    }
    assert_true(met > 3000);
}

/* ---- bounds --------------------------------------------------------------------------------------------------------- */

static void any_direction(uint32_t *seed, int8_t *at, int width) {
    for (int i = 0; i < width; i++) {
        at[i] = (int8_t)((int)any(seed, 37) - (any(seed, 3) == 0 ? 18 : 8));
    }
}

static void any_node(uint32_t *seed, struct node *n) {
    struct wording *w = &n->wording;
    memset(n, 0, sizeof *n);
    n->article = 1 + any(seed, 1000);
    w->head = 1 + any(seed, 4) * LAID;
    w->anchor[0] = w->head;
    w->anchor_count = 1;
    w->rarity = (uint8_t)any(seed, 120);
    any_direction(seed, w->sense, SENSE);
    any_direction(seed, w->near_sense, SENSE);
    w->meanings[0] = (uint16_t)any(seed, 4);
    w->near_count = any_words(seed, MOST_NEAR, w->near, w->near_weight, w->near_flags);
    for (int side = 0; side < SIDES; side++) {
        w->side_count[side] = (uint8_t)any(seed, 3);
        for (int i = 0; i < w->side_count[side]; i++) {
            w->side[side][i] = 1 + any(seed, 4);
        }
    }
    n->vector.known = any(seed, 4) > 0;
    any_direction(seed, n->vector.at, STORY_VECTOR);
    n->sketch.count =
        any(seed, 8) > 0 ? any_words(seed, MOST_SKETCH, n->sketch.words, n->sketch.weight, n->sketch.flags) : 0;
    any_direction(seed, n->sketch.sense, SENSE);
    const struct words near = words_of_sentence(w), all = words_of_article(&n->sketch);
    words_add_up(&near, &n->near);
    words_add_up(&all, &n->all);
}

/* Whatever is asked for at least: what reaches it is told to the bit, and what does not reach it stays below, most of it without being
 * compared to an end; whichever of the two is held against the other. */
static void test_bounds(void **state) {
    (void)state;
    uint32_t seed = 5, cut = 0, told = 0;
    struct at_hand h = {0};
    const struct ids none = {0};
    att_error err;
    assert_int_equal(nodes_at_hand(1, &none, &h, &err), ATT_OK);
    for (int round = 0; round < 20000; round++) {
        struct node a, b;
        struct held held, other;
        any_node(&seed, &a);
        any_node(&seed, &b);
        a.article = any(&seed, 10) == 0 ? 5000 : 2 * round + 10000,
        b.article = a.article == 5000 ? 5000 : 2 * round + 10001;
        float facts = (float)any(&seed, 80) / 10 - 4;
        nodes_hold(&a, &held);
        nodes_hold(&b, &other);
        float odds = nodes_odds(&h, &held, &b, facts, -INFINITY), back = nodes_odds(&h, &other, &a, facts, -INFINITY);
        assert_true(odds == back && odds <= nodes_most(facts));
        for (int i = -6; i <= 6; i++) {
            float least = odds + (float)i / 2, now = nodes_odds(&h, &held, &b, facts, least);
            assert_true(odds >= least ? now == odds : now < least);
            told += odds >= least;
            cut += now != odds;
        }
    }
    nodes_forget(&h);
    if (told <= 20000 || cut <= 2000) {
        fail_msg("told %u, cut %u", told, cut);
    }
}

/* ---- leaders -------------------------------------------------------------------------------------------------------- */

#define REPORTS 120

static const char *const said[] = {
    "ships",   "cranes", "fires",  "smoke",  "divers",  "doctors", "windows", "alarm",  "fishing", "grain",   "sheds",
    "sailors", "bridge", "ferry",  "glass",  "rescue",  "roofs",   "sirens",  "tugs",   "wounded", "cellars", "police",
    "market",  "school", "church", "trucks", "customs", "storage", "cables",  "timber", "salt",    "engines"};
#define SAID (sizeof said / sizeof *said)

/* Report n of one blow, each in words of its own; half of them have vectors, a third tell no day. */
static void put_report(att_store *store, int n) {
    static const char *const words[] = {"shelled", "struck", "bombed", "attacked"};
    char id[16], publisher[24], text[600], encoded[BASE64_ROOM(STORY_VECTOR)];
    uint32_t seed = (uint32_t)n * 7919u + 1;
    snprintf(id, sizeof id, "n%d", n);
    snprintf(publisher, sizeof publisher, "Paper %d", n);
    const char *anchor = words[any(&seed, 4)];
    size_t len = (size_t)snprintf(text, sizeof text, "Aland %s the %s and %s of Nord on Monday, %s said. ", anchor,
                                  said[any(&seed, SAID)], said[any(&seed, SAID)], said[any(&seed, SAID)]);
    for (int i = 0; i < 24; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "%s%s", said[any(&seed, SAID)], i % 8 == 7 ? ". " : " ");
    }
    char *record = made_record(&(struct made){.id = id,
                                              .text = text,
                                              .published = n % 5 == 0 ? "2025-03-05" : "2025-03-04",
                                              .publisher = publisher,
                                              .from = "FIN",
                                              .to = "SWE",
                                              .type = "ASSAULT",
                                              .quad = "material-conflict",
                                              .anchor = anchor,
                                              .date = n % 3 == 0 ? NULL : "2025-03-03"});
    json_t *root = json_loads(record, 0, NULL);
    free(record);
    if (n % 2 == 0) {
        int8_t vector[STORY_VECTOR] = {(int8_t)(100 + any(&seed, 20)), (int8_t)any(&seed, 70), (int8_t)any(&seed, 40)};
        vector[STORY_DIRECTION] = 60;
        base64_write(vector, sizeof vector, encoded);
        json_object_set_new(json_array_get(json_object_get(root, "events"), 0), "vector", json_string(encoded));
    }
    record = json_dumps(root, JSON_COMPACT);
    json_decref(root);
    made_put_record(store, record, text);
    free(record);
}

static att_store *filled(const int *order, int batch) {
    att_store *store = made_open(":memory:", NULL);
    for (int i = 0; i < REPORTS; i++) {
        put_report(store, order[i]);
        if (i % batch == batch - 1) {
            made_commit(store);
        }
    }
    made_commit(store);
    return store;
}

/* The best of all that come before a mention, each compared to an end; 0: none. */
static int64_t best_of(struct at_hand *h, const struct known *k, const struct ids *all, float *odds) {
    struct held held;
    const struct known *best = NULL;
    nodes_hold(&k->node, &held);
    for (uint32_t i = 0; i < all->count; i++) {
        const struct known *c = nodes_slot(h, all->at[i]);
        if (strcmp(c->place, k->place) < 0) {
            float now = nodes_odds(h, &held, &c->node, nodes_facts(&c->node, &k->node), -INFINITY);
            if (now >= LEAST_ODDS &&
                (best == NULL || now > *odds || (now == *odds && strcmp(c->place, best->place) < 0))) {
                best = c;
                *odds = now;
            }
        }
    }
    return best != NULL ? best->node.mention : 0;
}

/* In one batch, in many, in any order: the leader of each is the best of all before it. */
static void test_leaders(void **state) {
    (void)state;
    static const int batches[] = {REPORTS, 7, 1, REPORTS / 2};
    int order[REPORTS], led = 0;
    char *first = NULL;
    uint32_t seed = 9;
    for (int i = 0; i < REPORTS; i++) {
        order[i] = i;
    }
    for (int round = 0; round < 4; round++) {
        for (int i = REPORTS - 1; i > 0 && round > 0; i--) {
            int k = (int)any(&seed, (uint32_t)i + 1), x = order[i];
            order[i] = order[k];
            order[k] = x;
        }
        att_store *store = filled(order, batches[round]);
        const struct ids none = {0};
        struct ids all = {0};
        struct at_hand h = {0};
        struct known *k;
        sqlite3_stmt *st;
        att_error err;
        assert_int_equal(sql_get(store, "SELECT mention FROM link", &st, &err), ATT_OK);
        assert_int_equal(ids_collect(store, st, &all, &err), ATT_OK);
        assert_int_equal(all.count, REPORTS);
        assert_int_equal(nodes_at_hand(all.count, &none, &h, &err), ATT_OK);
        for (uint32_t i = 0; i < all.count; i++) {
            assert_int_equal(nodes_known(store, &h, all.at[i], &k, &err), ATT_OK);
            assert_int_equal(nodes_whole(store, &k, &err), ATT_OK);
        }
        for (uint32_t i = 0; i < all.count; i++) {
            float odds = 0;
            k = nodes_slot(&h, all.at[i]);
            assert_int_equal(k->leader, best_of(&h, k, &all, &odds));
            assert_true(k->odds == odds);
            led += k->leader != 0;
        }
        nodes_forget(&h);
        att_question q = {.verb = "dump"};
        char *now = made_answer(store, &q);
        att_store_close(store);
        if (first != NULL) {
            assert_string_equal(first, now);
            free(now);
        } else {
            first = now;
        }
    }
    free(first);
    assert_true(led > 2 * REPORTS);
}

static void count_update(void *count, int operation, const char *base, const char *table, sqlite3_int64 row) {
    (void)base, (void)row;
    *(int *)count += operation == SQLITE_UPDATE && strcmp(table, "link") == 0;
}

/* Of two that come in one batch only the later one looks at the earlier one: each is given its leader once. */
static void test_once(void **state) {
    (void)state;
    int count = 0;
    att_store *store = made_open(":memory:", NULL);
    sqlite3_update_hook(store->db, count_update, &count);
    for (int i = REPORTS - 1; i >= 0; i--) {
        put_report(store, i);
    }
    made_commit(store);
    assert_int_equal(count, REPORTS);
    att_store_close(store);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_common), cmocka_unit_test(test_bounds),
                                       cmocka_unit_test(test_leaders), cmocka_unit_test(test_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
