/* The gazetteer itself: what it finds, and what a damaged file does. */
#include "knowledge/gazetteer.h"

#include <stdlib.h>

#include "base/file.h"
#include "check.h"
#include "knowledge/knowledge.h"
#include "place/world_path.h"

static struct knowledge *world;
static struct gazetteer *gazetteer;
static struct arena arena;

static int open_world(void **state) {
    (void)state;
    att_error err = {0};
    arena_init(&arena, 0);
    return knowledge_open(PLACE_WORLD, &world, &err) != ATT_OK || gazetteer_open(world, &gazetteer, &err) != ATT_OK;
}

static int close_world(void **state) {
    (void)state;
    gazetteer_close(gazetteer);
    knowledge_close(world);
    arena_free(&arena);
    return 0;
}

static uint32_t find(const char *words, uint32_t limit, struct gaz_place out[4]) {
    uint32_t count = 0;
    att_error err = {0};
    assert_int_equal(gazetteer_find(gazetteer, slice_of(words), out, limit, &count, &arena, &err), ATT_OK);
    return count;
}

static void the_most_populous_comes_first(void **state) {
    (void)state;
    struct gaz_place p[4];
    assert_int_equal(find("Fenwick", 4, p), 2);
    assert_string_equal(p[0].country, "VSS");
    assert_string_equal(p[1].country, "KLD");
    assert_true(p[0].population > p[1].population && p[0].id < p[1].id);
    assert_int_equal(find("Alton", 2, p), 2);
}

static void spelling_does_not_matter(void **state) {
    (void)state;
    struct gaz_place p[4];
    assert_int_equal(find("the AMBER sea", 4, p), 1);
    assert_false(p[0].other);
    assert_int_equal(find("Ámber-Gulf", 4, p), 1);
    assert_true(p[0].other);
    assert_int_equal(p[0].kind, PLACE_SEA);
    assert_string_equal(p[0].country, "");
}

static void words_that_are_no_name(void **state) {
    (void)state;
    struct gaz_place p[4];
    char *far = malloc(100000);
    assert_non_null(far);
    memset(far, 'a', 99999);
    far[99999] = '\0';
    assert_int_equal(find(far, 4, p), 0);
    assert_int_equal(find("", 4, p), 0);
    assert_int_equal(find("\xff\xfe", 4, p), 0);
    assert_int_equal(find("' OR 1=1 --", 4, p), 0);
    assert_int_equal(find("Fenwick", 0, p), 0);
    free(far);
}

static void rows_and_states(void **state) {
    (void)state;
    struct gaz_place p[4], other;
    bool found = false;
    att_error err = {0};
    assert_int_equal(gazetteer_country(gazetteer, "KLD", &arena, &other, &found, &err), ATT_OK);
    assert_true(found && other.kind == PLACE_COUNTRY);
    assert_int_equal(gazetteer_country(gazetteer, "XXX", &arena, &other, &found, &err), ATT_OK);
    assert_false(found);
    assert_int_equal(find("Harrow Mills", 4, p), 1);
    assert_int_equal(gazetteer_row(gazetteer, p[0].admin, &arena, &other, &found, &err), ATT_OK);
    assert_true(found);
    assert_string_equal(other.name, "Northmark");
    assert_true(place_distance(0, 0, 0, 180) > 20000 && place_distance(50, 10, 50, 10) < 0.001);
}

/* A byte exchanged anywhere: an error or odd places, never a crash. */
static void damaged(void **state) {
    (void)state;
    struct buffer bytes = {0};
    att_error err = {0};
    uint32_t opened = 0, refused = 0;
    assert_int_equal(file_read(PLACE_WORLD, 0, &bytes, &err), ATT_OK);
    for (size_t at = 16; at < bytes.len; at += 37) {
        char old = bytes.at[at];
        bytes.at[at] = (char)~old;
        struct knowledge *k = NULL;
        struct gazetteer *g = NULL;
        if (knowledge_open_bytes(bytes.at, bytes.len, &k, &err) == ATT_OK && gazetteer_open(k, &g, &err) == ATT_OK &&
            g) {
            struct gaz_place p[4];
            uint32_t count = 0;
            opened++;
            att_status status = gazetteer_find(g, slice_of("Fenwick"), p, 4, &count, &arena, &err);
            refused += status != ATT_OK;
            for (uint32_t i = 0; status == ATT_OK && i < count; i++) {
                assert_true(p[i].lat >= -90 && p[i].lat <= 90 && p[i].lon >= -180 && p[i].lon <= 180);
                assert_true(p[i].kind < PLACE_KINDS);
            }
        } else {
            refused++;
        }
        gazetteer_close(g);
        knowledge_close(k);
        bytes.at[at] = old;
    }
    assert_true(opened > 0 && refused > 0);
    buffer_free(&bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_most_populous_comes_first),
        cmocka_unit_test(spelling_does_not_matter),
        cmocka_unit_test(words_that_are_no_name),
        cmocka_unit_test(rows_and_states),
        cmocka_unit_test(damaged),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
