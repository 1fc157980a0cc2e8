/* The day by which something is due, from expressions laid down by hand. */
#include <stdio.h>

#include "check.h"

#include "document/deadline.h"

static struct date of(const char *s) {
    struct date d = {0};
    if (s != NULL) {
        assert_true(date_parse(s, strlen(s), &d));
    }
    return d;
}

/* What an expression says, and the first and last day that come of it ("" for none). */
struct example {
    const char *why;
    enum timex_type type;
    const char *value, *mod;
    enum timex_relation relation;
    const char *from, *to;
    const char *due_from, *due;
};

static const struct example examples[] = {
    {"within 48 hours", TIMEX_DURATION, "PT48H", NULL, RELATION_WITHIN, NULL, NULL, "", "2025-08-08"},
    {"in ten days", TIMEX_DURATION, "P10D", NULL, RELATION_WITHIN, NULL, NULL, "", "2025-08-16"},
    {"a two-week deadline", TIMEX_DURATION, "P2W", NULL, RELATION_LIMIT, NULL, NULL, "", "2025-08-20"},
    {"a six-month term", TIMEX_DURATION, "P6M", NULL, RELATION_LIMIT, NULL, NULL, "", "2026-02-06"},
    {"at least 30 days", TIMEX_DURATION, "P30D", "EQUAL_OR_MORE", RELATION_FOR, NULL, NULL, "2025-09-05", ""},
    {"by Friday", TIMEX_DATE, "2025-08-08", NULL, RELATION_BY, NULL, "2025-08-08", "", "2025-08-08"},
    {"on Friday", TIMEX_DATE, "2025-08-08", NULL, RELATION_AT, "2025-08-08", "2025-08-08", "", "2025-08-08"},
    {"by the end of August", TIMEX_DATE, "2025-08", "END", RELATION_BY, NULL, "2025-08-31", "", "2025-08-31"},
    {"at the end of August", TIMEX_DATE, "2025-08", "END", RELATION_AT, "2025-08-21", "2025-08-31", "", "2025-08-31"},
    {"in early September", TIMEX_DATE, "2025-09", "START", RELATION_AT, "2025-09-01", "2025-09-10", "2025-09-01",
     "2025-09-10"},
    {"in September", TIMEX_DATE, "2025-09", NULL, RELATION_AT, "2025-09-01", "2025-09-30", "", "2025-09"},
    {"in 2026", TIMEX_DATE, "2026", NULL, RELATION_AT, "2026-01-01", "2026-12-31", "", "2026"},
    {"next week", TIMEX_DATE, "2025-W33", NULL, RELATION_AT, "2025-08-11", "2025-08-17", "2025-08-11", "2025-08-17"},
    {"from 1 May", TIMEX_DATE, "2026-05-01", NULL, RELATION_FROM, "2026-05-01", NULL, "2026-05-01", ""},
    {"for three years", TIMEX_DURATION, "P3Y", NULL, RELATION_FOR, NULL, NULL, "", ""},
    {"for days", TIMEX_DURATION, "PXD", NULL, RELATION_WITHIN, NULL, NULL, "", ""},
    {"every week", TIMEX_SET, "P1W", NULL, RELATION_AT, NULL, NULL, "", ""},
    {"soon", TIMEX_DATE, "FUTURE_REF", NULL, RELATION_AT, NULL, NULL, "", ""},
    {"left open", TIMEX_DATE, NULL, NULL, RELATION_AT, NULL, NULL, "", ""},
};

static void add(struct document *d, const struct example *x) {
    struct timex *t = document_add_time(d);
    assert_non_null(t);
    t->type = x->type;
    t->value = x->value;
    t->mod = x->mod;
    t->relation = x->relation;
    t->from = of(x->from);
    t->to = of(x->to);
}

static void terms(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const struct example *x = &examples[i];
        struct document d;
        struct date from, due;
        char a[DATE_TEXT], b[DATE_TEXT];
        document_init(&d, 0);
        d.published = of("2025-08-06");
        add(&d, x);
        bool any = time_deadline(&d, 0, &from, &due);
        date_format(from, a);
        date_format(due, b);
        if (strcmp(a, x->due_from) != 0 || strcmp(b, x->due) != 0) {
            print_error("%s: from %s due %s\n", x->why, a, b);
        }
        assert_string_equal(a, x->due_from);
        assert_string_equal(b, x->due);
        assert_int_equal(any, x->due[0] != 0 || x->due_from[0] != 0);
        document_free(&d);
    }
}

/* "met on Wednesday, two days before the expiration of a deadline": the deadline is two days after Wednesday. */
static void counts_from_the_day_of_the_event(void **state) {
    static const struct example day = {"Wednesday",  TIMEX_DATE,   "2025-08-06", NULL, RELATION_AT,
                                       "2025-08-06", "2025-08-06", "",           ""};
    static const struct example before = {
        "two days before", TIMEX_DURATION, "P2D", NULL, RELATION_BEFORE_EVENT, NULL, NULL, "", ""};
    struct document d;
    struct date from, due;

    (void)state;
    document_init(&d, 0);
    d.published = of("2025-08-07");
    add(&d, &day);
    add(&d, &before);
    assert_true(time_deadline(&d, 1, &from, &due));
    assert_true(due.year == 2025 && due.month == 8 && due.day == 8 && from.year == 0);
    document_free(&d);
}

static void without_publication_durations_are_no_term(void **state) {
    struct document d;
    struct date from, due;

    (void)state;
    document_init(&d, 0);
    add(&d, &examples[0]);
    assert_false(time_deadline(&d, 0, &from, &due));
    assert_false(time_deadline(&d, 7, &from, &due));
    document_free(&d);
}

static void durations(void **state) {
    int32_t months, days;
    (void)state;
    assert_true(duration_parse("P2Y6M", &months, &days) && months == 30 && days == 0);
    assert_true(duration_parse("PT25H", &months, &days) && months == 0 && days == 2);
    assert_true(duration_parse("P1DT12H", &months, &days) && days == 2);
    assert_true(duration_parse("PT90M", &months, &days) && days == 1);
    assert_false(duration_parse("PXD", &months, &days));
    assert_false(duration_parse("2025-08-06", &months, &days));
    assert_false(duration_parse("P99999999999999D", &months, &days));
    assert_false(duration_parse(NULL, &months, &days));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(terms),
        cmocka_unit_test(counts_from_the_day_of_the_event),
        cmocka_unit_test(without_publication_durations_are_no_term),
        cmocka_unit_test(durations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
