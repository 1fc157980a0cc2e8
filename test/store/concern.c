/* Which entries of a group a deed may concern, told by bits: never fewer than those of which `judge` finds anything. */
#include <string.h>

#include "check.h"
#include "store/ledger/parts.h"

#define ENTRIES 150 /* more than two words of bits */
#define DEEDS 4000
#define TODAY "2025-06-10"

static const char text[] =
    "Maro will suspend the strikes on the port under the deal while it rejects the plan to hand over the island.";

static uint32_t state_of_random = 11;

static uint32_t random_below(uint32_t n) {
    state_of_random = state_of_random * 1664525u + 1013904223u;
    return (state_of_random >> 8) % n;
}

/* Half of them are of those that tell something where no word is shared. */
static uint32_t random_classes(void) {
    static const uint32_t telling[] = {WORD_BREACH, WORD_DEAL, WORD_STAKE, WORD_WISH};
    uint32_t classes = 0;
    for (uint32_t n = random_below(3); n > 0; n--) {
        classes |= random_below(2) ? telling[random_below(4)] : 1u << random_below(31);
    }
    return classes;
}

static void random_side(struct side *out, uint32_t least) {
    static const char *const who[] = {"AAA", "BBB", "CCC", "DDD", "~firm"};
    for (uint32_t n = least + random_below(2); n > 0; n--) {
        side_add(out, who[random_below(5)]);
    }
}

static void random_words(struct words *out, uint32_t most) {
    static const char *const stems[] = {"strike", "port", "island", "suspend", "hand", "truce"};
    for (uint32_t n = random_below(most + 1); n > 0; n--) {
        const char *stem = stems[random_below(6)];
        ledger_words_add(out, hash_bytes(stem, strlen(stem), 0));
    }
}

static void random_entry(struct group *g, struct entry *e) {
    static const char *const kinds[] = {"threat", "ultimatum", "demand", "promise", "proposal"};
    static const char *const days[] = {"2025-05-20", "2025-06-03", TODAY};
    static const char *const changes[] = {"opened", "opened", "opened", "refused", "withdrawn"};
    struct change *c = arena_zero(g->arena, sizeof *c);
    assert_non_null(c);
    *c = (struct change){.article = random_below(2) ? 7 : 6,
                         .day = days[random_below(3)],
                         .key = "k",
                         .change = changes[random_below(5)],
                         .due = random_below(3) ? NULL : TODAY};
    random_words(&c->words, 2);
    *e = (struct entry){
        .kind = kinds[random_below(5)], .issuer = g->issuer, .changes = c, .change_count = 1, .change_capacity = 1};
    random_side(&e->addressee, 0);
    random_words(&e->hung, 1);
    if (random_below(12) == 0) {
        e->truce = 't';
    }
    entry_hear(e, c);
    assert_true(concerns_note(g, e));
}

static void random_deed(const struct report *r, struct deed *d) {
    static const uint8_t statuses[] = {STATUS_ACTUAL, STATUS_ACTUAL, STATUS_NEGATED, STATUS_PLANNED};
    uint32_t first = random_below(r->token_count);
    *d = (struct deed){.id = 3,
                       .type = (uint8_t)random_below(EVENT_TYPES),
                       .status = statuses[random_below(4)],
                       .first = first,
                       .last = first + 1,
                       .within = random_classes()};
    d->near = d->within | random_classes();
    d->head = d->within | (d->near & random_classes());
    d->around = d->near | random_classes();
    random_side(&d->actor, 1);
    random_side(&d->recipient, 0);
    random_words(&d->core, 1);
    d->words = d->core;
    random_words(&d->words, 1);
}

struct
    found { /* of what is found in no word that is shared: in entries of the addressees, in those of nobody, in all others */
    int answers, unaddressed, others, all;
};

static void count(const struct entry *e, const struct deed *d, struct found *f) {
    bool wordless = ledger_words_shared(&e->words, &d->words) == 0 && ledger_words_shared(&e->hung, &d->words) == 0;
    bool answers = side_shared(&d->actor, &e->addressee) > 0;
    f->all++;
    f->answers += wordless && answers;
    f->unaddressed += wordless && !answers && e->addressee.count == 0;
    f->others += wordless && !answers && e->addressee.count > 0;
}

static void hear(struct group *g, const struct report *r, const struct deed *d, struct found *f) {
    bool acts = side_shared(&d->actor, &g->issuer) > 0, own = acts || side_shared(&d->recipient, &g->issuer) > 0;
    bool heard = acts || (own && (d->near & WORD_BREACH) != 0);
    const uint64_t *may = concerns_of(g, d, heard ? HEARS_ALL : HEARS_ANSWERS, own);
    for (uint32_t i = 0; i < g->entry_count; i++) {
        const struct entry *e = &g->entries[i];
        const char *due;
        bool told = (may[i / 64] >> (i % 64) & 1) != 0;
        assert_true(!e->truce || told == own);
        assert_true(e->truce || !e->settled || !told);
        if (e->truce || !(heard || side_shared(&d->actor, &e->addressee) > 0)) {
            continue;
        }
        if (judge(e, r, d, &due, g->arena) != NULL) {
            assert_true(told);
            count(e, d, f);
        }
    }
    assert_int_equal(concerns_of(g, d, HEARS_NONE, false)[0], 0);
}

static void test_nothing_is_missed(void **state) {
    (void)state;
    struct found f = {0};
    struct about about;
    struct deed d;
    struct arena a;
    struct report r = {
        .article = 7, .key = "k", .day = TODAY, .number = day_number(TODAY), .place = "p", .deed_count = 1};
    uint32_t capacity = 0;
    arena_init(&a, 0);
    r.text = text, r.deeds = &d, r.abouts = &about;
    assert_int_equal(ledger_words_read(&a, text, 0, &r.tokens, &r.token_count, &capacity, NULL), ATT_OK);
    for (int round = 0; round < 8; round++) {
        struct entry *entries = arena_array(&a, ENTRIES, sizeof *entries);
        struct group g = {.name = "-", .arena = &a, .entries = entries, .entry_count = ENTRIES};
        assert_non_null(entries);
        random_side(&g.issuer, 1);
        for (uint32_t i = 0; i < ENTRIES; i++) {
            random_entry(&g, &entries[i]);
        }
        for (int i = 0; i < DEEDS / 8; i++) {
            about = (struct about){0};
            random_deed(&r, &d);
            hear(&g, &r, &d, &f);
        }
    }
    assert_true(f.answers > 20 && f.unaddressed > 20 && f.others > 20 && f.all > 500);
    arena_free(&a);
}

/* The walk forward and back finds each bit once, and no group has none. */
static void test_walk(void **state) {
    (void)state;
    uint64_t bits[3] = {0x8000000000000001u, 0, 0x11u};
    static const uint32_t at[] = {0, 63, 128, 132};
    uint32_t n = 0;
    for (uint32_t i = concerns_from(bits, 0, 133); i != LEDGER_NONE; i = concerns_from(bits, i + 1, 133)) {
        assert_int_equal(i, at[n++]);
    }
    assert_int_equal(n, 4);
    for (uint32_t i = concerns_before(bits, 133); i != LEDGER_NONE; i = concerns_before(bits, i)) {
        assert_int_equal(i, at[--n]);
    }
    assert_int_equal(n, 0);
    assert_int_equal(concerns_before(bits, 128), 63);
    struct group g = {0};
    struct deed d = {0};
    assert_null(concerns_open(&g));
    assert_null(concerns_truces(&g));
    assert_null(concerns_of(&g, &d, HEARS_ALL, true));
    assert_int_equal(concerns_before(NULL, 0), LEDGER_NONE);
    assert_int_equal(concerns_from(NULL, 0, 0), LEDGER_NONE);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_nothing_is_missed), cmocka_unit_test(test_walk)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
