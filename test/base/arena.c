/* Arenas: limits, winding back, growing arrays, and the allocation that fails on demand. */

#include "check.h"

#include "base/arena.h"

static void alignment_and_zero_size(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    for (size_t size = 0; size < 70; size++) {
        char *p = arena_alloc(&a, size);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        memset(p, 0xAA, size);
    }
    char *cleared = arena_zero(&a, 100);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(cleared[i], 0);
    }
    arena_free(&a);
    assert_int_equal(a.total, 0);
}

static void limit_is_kept_and_fully_usable(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 100000);
    size_t got = 0;
    while (arena_alloc(&a, 1000) != NULL) {
        got += 1000;
        assert_true(a.total <= 100000);
    }
    assert_true(got > 90000);
    assert_null(arena_alloc(&a, 100000));
    arena_free(&a);
    assert_non_null(arena_alloc(&a, 1000)); /* usable again */
    arena_free(&a);
}

static void large_single_allocation_within_the_limit(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, (size_t)10 << 20);
    assert_non_null(arena_alloc(&a, (size_t)9 << 20));
    assert_null(arena_alloc(&a, (size_t)2 << 20));
    assert_non_null(arena_alloc(&a, 1000));
    arena_free(&a);
}

static void overflow_is_no_memory(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    assert_null(arena_alloc(&a, SIZE_MAX));
    assert_null(arena_alloc(&a, SIZE_MAX - 8));
    assert_null(arena_array(&a, SIZE_MAX / 2, 3));
    assert_null(arena_keep(&a, "", SIZE_MAX / 2, 3));
    assert_null(arena_copy(&a, "", SIZE_MAX));
    assert_non_null(arena_array(&a, 0, 8));
    arena_free(&a);
}

static void winding_back_gives_the_memory_again(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    char *kept = arena_copy(&a, "kept", 4);
    struct arena_mark mark = arena_here(&a);
    size_t total = a.total;
    char *first = arena_alloc(&a, 32);
    for (int i = 0; i < 100; i++) {
        assert_non_null(arena_alloc(&a, 50000));
    }
    assert_true(a.total > total);
    arena_rewind(&a, mark);
    assert_int_equal(a.total, total);
    assert_ptr_equal(arena_alloc(&a, 32), first);
    assert_string_equal(kept, "kept");

    arena_free(&a);
    mark = arena_here(&a); /* of an empty arena */
    arena_alloc(&a, 10);
    arena_rewind(&a, mark);
    assert_null(a.blocks);
    assert_int_equal(a.total, 0);
}

/* Whatever is wound back over is handed out again, within the limit, and no more is kept than is said; under an address
 * sanitizer nothing. */
static void blocks_are_used_again(void **state) {
    (void)state;
    struct arena a;
    if (ARENA_SPARED == 0) {
        arena_init(&a, (size_t)40 << 20);
        struct arena_mark empty = arena_here(&a);
        assert_non_null(arena_alloc(&a, 1000));
        arena_rewind(&a, empty);
        assert_true(a.total == 0 && a.spared == 0 && a.spare == NULL);
        return;
    }
    arena_init(&a, (size_t)40 << 20);
    struct arena_mark mark = arena_here(&a);
    char *large = arena_alloc(&a, (size_t)3 << 20);
    assert_non_null(large);
    arena_rewind(&a, mark);
    size_t spared = a.spared;
    assert_true(spared >= (size_t)3 << 20 && a.total == 0);
    assert_ptr_equal(arena_alloc(&a, (size_t)3 << 20), large);
    assert_true(a.spared == 0 && a.total == spared);
    assert_non_null(arena_alloc(&a, (size_t)30 << 20)); /* the spare one does not count to the limit, the blocks do */
    assert_null(arena_alloc(&a, (size_t)30 << 20));
    arena_rewind(&a, mark);
    assert_true(a.spared > 0 && a.spared <= (size_t)5 << 20); /* an eighth */
    assert_non_null(arena_alloc(&a, (size_t)39 << 20));
    assert_null(arena_alloc(&a, (size_t)3 << 20)); /* neither may a spare one pass it */
    arena_free(&a);
    assert_true(a.spared == 0 && a.spare == NULL);
}

/* Of none there may be nothing to copy from. */
static void copies_of_arrays(void **state) {
    (void)state;
    static const uint32_t all[] = {3, 5, 8};
    struct arena a;
    arena_init(&a, 0);
    uint32_t *kept = arena_keep(&a, all, 3, sizeof *all);
    assert_non_null(kept);
    assert_memory_equal(kept, all, sizeof all);
    assert_non_null(arena_keep(&a, NULL, 0, sizeof *all));
    assert_non_null(arena_keep(&a, NULL, 3, 0));
    arena_free(&a);
}

static void copies_and_formats(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    assert_memory_equal(arena_copy(&a, "a\0b", 3), "a\0b", 4);
    assert_string_equal(arena_format(&a, "%s-%d", "x", 42), "x-42");
    char *longer = arena_format(&a, "%05000d", 7);
    assert_int_equal(strlen(longer), 5000);
    arena_free(&a);
}

struct item {
    uint32_t number;
    uint64_t zero;
};

static void arrays_grow_and_keep_their_items(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    struct item *one = NULL, *two = NULL;
    uint32_t one_count = 0, one_capacity = 0, two_count = 0, two_capacity = 0;
    for (uint32_t i = 0; i < 10000; i++) {
        struct item *p = arena_push(&a, &one, &one_count, &one_capacity, sizeof *one);
        assert_non_null(p);
        assert_int_equal(p->zero, 0);
        p->number = i;
        p->zero = UINT64_MAX; /* must not shine through in a later item */
        if (i % 3 == 0) {
            struct item *q = arena_push(&a, &two, &two_count, &two_capacity, sizeof *two);
            assert_int_equal(q->zero, 0);
            q->number = i;
        }
    }
    for (uint32_t i = 0; i < one_count; i++) {
        assert_int_equal(one[i].number, i);
    }
    for (uint32_t i = 0; i < two_count; i++) {
        assert_int_equal(two[i].number, 3 * i);
    }
    arena_free(&a);
}

static void an_array_alone_grows_where_it_stands(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    arena_alloc(&a, 1);
    uint32_t *items = NULL, count = 0, capacity = 0;
    arena_push(&a, &items, &count, &capacity, sizeof *items);
    uint32_t *before = items;
    for (int i = 0; i < 1000; i++) {
        arena_push(&a, &items, &count, &capacity, sizeof *items);
    }
    assert_ptr_equal(items, before);
    arena_free(&a);
}

static void a_failed_push_leaves_the_array_as_it_was(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    uint32_t *items = NULL, count = 0, capacity = 0;
    for (uint32_t i = 0; i < 8; i++) {
        *(uint32_t *)arena_push(&a, &items, &count, &capacity, sizeof *items) = i;
    }
    arena_alloc(&a, 1); /* so that it has to move */
    arena_fail_after(1);
    assert_null(arena_push(&a, &items, &count, &capacity, sizeof *items));
    assert_int_equal(count, 8);
    assert_int_equal(capacity, 8);
    assert_int_equal(items[7], 7);
    assert_non_null(arena_push(&a, &items, &count, &capacity, sizeof *items));
    arena_free(&a);
}

static void the_nth_allocation_fails_once(void **state) {
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    arena_fail_after(3);
    assert_non_null(arena_alloc(&a, 1));
    assert_non_null(arena_zero(&a, 1));
    assert_null(arena_copy(&a, "x", 1));
    assert_non_null(arena_alloc(&a, 1));
    arena_fail_after(2);
    arena_fail_after(0); /* none */
    assert_non_null(arena_alloc(&a, 1));
    assert_non_null(arena_alloc(&a, 1));
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alignment_and_zero_size),
        cmocka_unit_test(limit_is_kept_and_fully_usable),
        cmocka_unit_test(large_single_allocation_within_the_limit),
        cmocka_unit_test(overflow_is_no_memory),
        cmocka_unit_test(winding_back_gives_the_memory_again),
        cmocka_unit_test(blocks_are_used_again),
        cmocka_unit_test(copies_and_formats),
        cmocka_unit_test(copies_of_arrays),
        cmocka_unit_test(arrays_grow_and_keep_their_items),
        cmocka_unit_test(an_array_alone_grows_where_it_stands),
        cmocka_unit_test(a_failed_push_leaves_the_array_as_it_was),
        cmocka_unit_test(the_nth_allocation_fails_once),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
