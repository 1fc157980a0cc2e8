/* Texts made to be slow, memory that runs out, trees that are none. */
#include "check.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#include "base/arena.h"
#include "mention/mention.h"
#include "stage.h"

static struct knowledge *world;

static int open_world(void **state) {
    (void)state;
    world = world_open();
    return world == NULL;
}

static int close_world(void **state) {
    (void)state;
    knowledge_close(world);
    return 0;
}

/* A document of one sentence a `word`, each a name and the subject of nothing; `vary` gives every word another number. */
static void many_names(struct document *d, uint32_t count, bool vary, enum name_type type) {
    document_init(d, 0);
    char *text = arena_alloc(&d->arena, (size_t)count * 16 + 1);
    assert_non_null(text);
    size_t len = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t start = (uint32_t)len;
        len += (size_t)(vary ? sprintf(text + len, "Dorn%u", i) : sprintf(text + len, "Dorn"));
        struct token *t = document_add_token(d);
        struct sentence *s = document_add_sentence(d);
        struct name *n = document_add_name(d);
        assert_true(t != NULL && s != NULL && n != NULL);
        t->at = s->at = n->at = (struct span){start, (uint32_t)len};
        t->sentence = i;
        t->upos = UPOS_PROPN;
        t->deprel = DEP_ROOT;
        t->lemma = "Dorn";
        s->first_token = n->first_token = s->root = i;
        s->end_token = n->end_token = i + 1;
        n->type = type;
        text[len++] = ' ';
    }
    text[len] = '\0';
    d->text = text;
    d->text_len = (uint32_t)len;
}

static double seconds(uint32_t count, bool vary, enum name_type type, uint32_t *actors) {
    struct document d;
    many_names(&d, count, vary, type);
    clock_t start = clock();
    assert_int_equal(mention_stage(&d, world, NULL), ATT_OK);
    double took = (double)(clock() - start) / CLOCKS_PER_SEC;
    *actors = d.actor_count;
    assert_int_equal(d.mention_count, count);
    document_free(&d);
    return took;
}

static void a_hundred_thousand_mentions_take_linear_time(void **state) {
    (void)state;
    for (int k = 0; k < 4; k++) {
        bool vary = k % 2 == 1;
        enum name_type type = k < 2 ? NAME_PERSON : NAME_ORGANIZATION;
        uint32_t actors;
        double small = INFINITY, large = INFINITY;
        for (int tries = 0; tries < 5 && !(large < 12 * small + 0.2);
             tries++) { /* the least of each: what is not noise */
            small = fmin(small, seconds(25000, vary, type, &actors));
            large = fmin(large, seconds(100000, vary, type, &actors));
        }
        assert_int_equal(actors, vary ? 100000 : 1);
        assert_true(large < 12 * small + 0.2); /* quadratic would be 16 times */
    }
}

/* A noun on which all others hang, in one long sentence: the widest phrases and yields that there can be. */
static void a_flat_tree_takes_linear_time(void **state) {
    (void)state;
    double took[2];
    for (int k = 0; k < 2; k++) {
        uint32_t count = k == 0 ? 20000 : 80000;
        struct document d;
        many_names(&d, count, false, NAME_PERSON);
        d.sentence_count = 1;
        d.sentences[0].end_token = count;
        d.name_count = 0;
        for (uint32_t i = 0; i < count; i++) {
            d.tokens[i].sentence = 0;
            d.tokens[i].head = i == count / 2 ? NONE : count / 2;
            d.tokens[i].deprel = (uint8_t)(i % 3 == 0 ? DEP_COMPOUND : i % 3 == 1 ? DEP_APPOS : DEP_NMOD);
            d.tokens[i].upos = UPOS_NOUN;
            d.tokens[i].lemma = "people";
        }
        clock_t start = clock();
        assert_int_equal(mention_stage(&d, world, NULL), ATT_OK);
        took[k] = (double)(clock() - start) / CLOCKS_PER_SEC;
        document_free(&d);
    }
    assert_true(took[1] < 12 * took[0] + 0.2);
}

static void cycles_and_strangers_are_harmless(void **state) {
    (void)state;
    for (uint32_t seed = 1; seed < 60; seed++) {
        struct document d;
        many_names(&d, 40, seed % 2 == 0, seed % 3 == 0 ? NAME_PERSON : NAME_NORP);
        uint32_t x = seed;
        for (uint32_t i = 0; i < d.token_count; i++) {
            x = x * 1664525u + 1013904223u;
            d.tokens[i].head = (x >> 8) % 7 == 0 ? NONE : (x >> 12) % 50;
            d.tokens[i].deprel = (uint8_t)((x >> 3) % DEP_COUNT);
            d.tokens[i].upos = (uint8_t)((x >> 18) % UPOS_COUNT);
            d.tokens[i].sentence = (x >> 22) % 9;
        }
        d.name_count = seed % 40;
        assert_int_equal(mention_stage(&d, world, NULL), ATT_OK);
        for (uint32_t i = 0; i < d.token_count; i++) {
            uint32_t m = mention_at(&d, i);
            assert_true(m == NONE || (d.mentions[m].first_token <= i && i < d.mentions[m].end_token));
            assert_true(m == NONE || d.mentions[m].actor < d.actor_count);
        }
        document_free(&d);
    }
}

static void every_failed_allocation_is_told(void **state) {
    (void)state;
    bool done = false;
    for (uint64_t n = 1; !done && n < 2000; n++) {
        struct document d;
        many_names(&d, 12, true, NAME_PERSON);
        arena_fail_after(n);
        att_error err = {0};
        att_status status = mention_stage(&d, world, &err);
        arena_fail_after(0);
        done = status == ATT_OK;
        assert_true(done || (status == ATT_NO_MEMORY && err.status == ATT_NO_MEMORY));
        document_free(&d);
    }
    assert_true(done);
}

static void an_empty_document_has_nobody(void **state) {
    (void)state;
    struct document d;
    document_init(&d, 0);
    assert_int_equal(mention_stage(&d, world, NULL), ATT_OK);
    assert_int_equal(d.actor_count, 0);
    assert_int_equal(mention_at(&d, 0), NONE);
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hundred_thousand_mentions_take_linear_time),
        cmocka_unit_test(a_flat_tree_takes_linear_time),
        cmocka_unit_test(cycles_and_strangers_are_harmless),
        cmocka_unit_test(every_failed_allocation_is_told),
        cmocka_unit_test(an_empty_document_has_nobody),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
