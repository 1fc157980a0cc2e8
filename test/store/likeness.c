/* What two facts say about whether their mentions tell of one occurrence. */
#include <math.h>

#include "check.h"
#include "document/labels.h"
#include "store/stories/linking.h"

static uint32_t any(uint32_t *seed, uint32_t below) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

static struct set any_set(uint32_t *seed) {
    struct set out = {.count = (uint8_t)any(seed, 3)};
    for (uint32_t i = 0, last = 0; i < out.count; i++) {
        last = out.at[i] = last + 1 + any(seed, 2);
    }
    return out;
}

/* Few values of each, so that two often agree. */
static struct facts any_facts(uint32_t *seed) {
    struct facts f = {.type = any(seed, 2) ? EVENT_ASSAULT : EVENT_SANCTION, .group = any(seed, 2) ? 3 : 0};
    f.status = any(seed, 2) ? STATUS_ACTUAL : STATUS_PLANNED;
    f.background = any(seed, 4) == 0;
    f.mode = any(seed, 3);
    f.from = any(seed, 5) == 0 ? NO_DAY : (int32_t)(100 + any(seed, 3));
    f.to = f.from == NO_DAY ? NO_DAY : f.from + (int32_t)any(seed, 3);
    f.exact = f.from != NO_DAY && f.from == f.to;
    f.dated = f.exact && any(seed, 2);
    f.published = any(seed, 5) == 0 ? NO_DAY : (int32_t)(100 + any(seed, 3));
    f.heading = any(seed, 3) == 0;
    f.news = any(seed, 3);
    struct set *sets[] = {&f.actor, &f.recipient, &f.doer, &f.sufferer, &f.body, &f.target};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        *sets[i] = any_set(seed);
    }
    f.place = any(seed, 3);
    f.precision = any(seed, 4);
    f.country = any(seed, 3);
    f.located = any(seed, 2);
    f.lat = (float)any(seed, 3);
    f.lon = (float)any(seed, 3) / 3;
    f.numbers = (uint8_t)any(seed, MOST_NUMBERS + 1);
    for (uint32_t i = 0; i < f.numbers; i++) {
        f.number[i].kind = (uint8_t)any(seed, 4);
        f.number[i].low = (float)any(seed, 20);
        f.number[i].high = f.number[i].low + (float)any(seed, 5);
    }
    return f;
}

/* Whichever of two came into the store first: they are as alike from either side. */
static void test_either_way(void **state) {
    (void)state;
    uint32_t seed = 11, met = 0;
    for (int i = 0; i < 200000; i++) {
        struct facts a = any_facts(&seed), b = any_facts(&seed);
        b.group = a.group;
        float forward = facts_odds(&a, &b), back = facts_odds(&b, &a);
        met += forward > -10;
        if (forward != back && !(fabsf(forward - back) < 1e-4f)) { /* sums of one and the same in another order */
            fail_msg("pair %d: %g one way, %g the other", i, (double)forward, (double)back);
        }
    }
    assert_true(met > 20000);
}

static void test_likeness(void **state) {
    (void)state;
    struct facts a = {.group = 3, .from = 97, .to = 100, .published = 100, .actor = {1, {1}}, .recipient = {1, {2}}},
                 b = a;
    b.from = 99, b.to = b.published = 102;
    float odds = facts_odds(&a, &b);
    b.news = NEWS_KNOWN;
    assert_true(facts_odds(&a, &b) > odds);
    a.news = b.news = NEWS_FIRST; /* "a strike" and, two days later, "a strike" */
    assert_true(facts_odds(&a, &b) < odds);
    struct facts c = a; /* or on the same day */
    assert_true(
        facts_odds(&a, &c) <
        facts_odds(
            &(struct facts){
                .group = 3, .from = 97, .to = 100, .published = 100, .actor = a.actor, .recipient = a.recipient},
            &c) -
            1);
    a.news = b.news = NEWS_UNKNOWN;
    a.sufferer = b.sufferer = (struct set){1, {7}};
    assert_true(facts_odds(&a, &b) > odds);
    b.sufferer.at[0] = 8;
    assert_true(facts_odds(&a, &b) < odds - 3); /* somebody else was killed */
    assert_true(facts_odds(&a, &b) == facts_odds(&b, &a));
    /* One day: told in words by one of them, or by both as that of their reports, each of "a strike". */
    a = (struct facts){.group = 3, .from = 100, .to = 100, .exact = true, .published = 100, .news = NEWS_FIRST}, b = a;
    odds = facts_odds(&a, &b);
    b.dated = true;
    assert_true(facts_odds(&a, &b) > odds + 2);
    b.from = b.to = 101;
    assert_true(facts_odds(&a, &b) < odds);
    b.from = b.to = 102;
    assert_true(facts_odds(&a, &b) < -1000);
    /* Towns that are not one; a region far from the town. */
    a =
        (struct facts){
            .group = 3, .from = 100, .to = 100, .exact = true, .precision = WHERE_TOWN, .place = 5, .located = true},
    b = a;
    odds = facts_odds(&a, &b);
    b.place = 6, b.lat = 1;
    assert_true(facts_odds(&a, &b) < odds - 4);
    b.precision = WHERE_REGION;
    assert_true(facts_odds(&a, &b) > odds - 1);
    b.lat = 3;
    assert_true(facts_odds(&a, &b) < odds - 1);
}

/* What holds apart two acts of the same states of about the same days. */
static void test_apart(void **state) {
    (void)state;
    struct facts day = {.group = 3, .from = 100, .to = 100, .exact = true, .published = 100, .actor = {1, {1}}},
                 a = day, b;
    /* Who or what suffers it, named or not. */
    a.target = (struct set){1, {5}};
    b = a;
    float odds = facts_odds(&a, &b);
    b.target.at[0] = 6;
    assert_true(facts_odds(&a, &b) < odds - 0.5f);
    b.target.count = 0;
    assert_true(facts_odds(&a, &b) == odds);
    b.sufferer = (struct set){1, {7}};
    assert_true(facts_odds(&a, &b) < odds - 0.5f && facts_odds(&a, &b) == facts_odds(&b, &a));
    /* It was told before it happened. */
    a = day, b = day;
    b.exact = false, b.from = 97;
    odds = facts_odds(&a, &b);
    b.from--, b.to--, b.published--;
    assert_true(facts_odds(&a, &b) < odds - 3 && facts_odds(&a, &b) == facts_odds(&b, &a));
    b.status = STATUS_PLANNED;
    assert_true(facts_odds(&a, &b) > odds - 3);
    /* A line of headings, beside what a sentence tells, and what it refers to. */
    a = day, b = day;
    odds = facts_odds(&a, &b);
    b.heading = true;
    assert_true(facts_odds(&a, &b) < odds - 3);
    a.news = NEWS_KNOWN;
    assert_true(facts_odds(&a, &b) >= odds);
    /* A later report tells less; a part of a toll is no other toll; rates are exact. */
    a = day, b = day;
    a.numbers = b.numbers = 1, b.published = 101;
    a.number[0] = b.number[0] = (struct quantity){QUANTITY_DEAD, 68, 102};
    odds = facts_odds(&a, &b);
    b.number[0] = (struct quantity){QUANTITY_DEAD, 37, 55.5f};
    assert_true(facts_odds(&a, &b) < odds - 3 && facts_odds(&a, &b) == facts_odds(&b, &a));
    b.number[1] = (struct quantity){QUANTITY_DEAD, 70, 105}, b.numbers = 2;
    assert_true(facts_odds(&a, &b) == odds);
    a.number[0] = (struct quantity){QUANTITY_PERCENT, 30, 30},
    b.number[0] = (struct quantity){QUANTITY_PERCENT, 35, 35};
    b.numbers = 1;
    assert_true(facts_odds(&a, &b) < odds - 2);
    /* A tariff on one country, and tariffs; somebody was struck, and a strike. */
    a = day, b = day;
    a.dated = b.dated = true, a.recipient = (struct set){1, {9}};
    odds = facts_odds(&a, &b);
    a.type = b.type = EVENT_SANCTION;
    assert_true(facts_odds(&a, &b) < odds - 2 && facts_odds(&a, &b) == facts_odds(&b, &a));
    /* "Signs" and "signs", whoever supports nobody: two acts of one day. */
    a = day, b = day;
    a.group = b.group = 0, a.type = b.type = EVENT_CONSULT;
    odds = facts_odds(&a, &b);
    a.type = b.type = EVENT_SUPPORT;
    assert_true(facts_odds(&a, &b) < odds - 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_either_way), cmocka_unit_test(test_likeness),
                                       cmocka_unit_test(test_apart)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
