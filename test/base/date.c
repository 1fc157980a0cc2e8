/* Days across the centuries, against Python's datetime. */

#include "check.h"

#include "base/date.h"

static struct date date_from(const char *s) {
    struct date d;
    assert_true(date_parse(s, strlen(s), &d));
    return d;
}

/* Day, days since 1970-01-01, weekday. */
static const struct {
    const char *day;
    int32_t days;
    int weekday;
} known[] = {
    {"0001-01-01", -719162, 0}, {"1582-10-15", -141427, 4}, {"1600-02-29", -135081, 1}, {"1752-09-14", -79366, 3},
    {"1899-12-31", -25568, 6},  {"1900-01-01", -25567, 0},  {"1900-02-28", -25509, 2},  {"1900-03-01", -25508, 3},
    {"1969-12-31", -1, 2},      {"1970-01-01", 0, 3},       {"1999-12-31", 10956, 4},   {"2000-02-29", 11016, 1},
    {"2000-03-01", 11017, 2},   {"2024-02-29", 19782, 3},   {"2025-08-06", 20306, 2},   {"2026-11-28", 20785, 5},
    {"2100-02-28", 47540, 6},   {"2100-03-01", 47541, 0},   {"2400-02-29", 157113, 1},  {"9999-12-31", 2932896, 4},
};

static void known_days(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        struct date d = date_from(known[i].day);
        char text[DATE_TEXT];
        assert_int_equal(date_days(d), known[i].days);
        assert_int_equal(date_weekday(d), known[i].weekday);
        date_format(date_of(known[i].days), text);
        assert_string_equal(text, known[i].day);
    }
}

static void every_day_of_four_centuries(void **state) {
    (void)state;
    struct date last = date_of(-146097);
    for (int32_t days = -146096; days <= 146097; days++) {
        struct date d = date_of(days);
        assert_true(date_valid(d));
        assert_int_equal(date_days(d), days);
        assert_int_equal(date_weekday(d), (date_weekday(last) + 1) % 7);
        assert_int_equal(date_compare(last, d), -1);
        bool next = d.day == last.day + 1 && d.month == last.month;
        bool turns = d.day == 1 && last.day == date_month_days(last.year, last.month);
        assert_true(next != turns);
        last = d;
    }
}

static void beyond_the_years_is_empty(void **state) {
    (void)state;
    assert_int_equal(date_of(-719163).year, 0);
    assert_int_equal(date_of(2932897).year, 0);
    assert_int_equal(date_of(INT32_MIN).year, 0);
    assert_int_equal(date_of(INT32_MAX).year, 0);
}

static void parses_what_is_a_date(void **state) {
    (void)state;
    static const char *const same[] = {"2025", "2025-08", "2025-08-06", "0001-01-01"};
    for (size_t i = 0; i < 4; i++) {
        char text[DATE_TEXT];
        date_format(date_from(same[i]), text);
        assert_string_equal(text, same[i]);
    }
    assert_int_equal(date_from("2025-08-06T23:59:00Z").day, 6);
    assert_int_equal(date_from("2025-08-06 10:00").day, 6);
    static const char *const wrong[] = {
        "",           "202",        "20250806",    "2025-",       "2025-8-6",   "2025-13",   "2025-00",
        "2025-02-29", "2025-04-31", "2025-08-00",  "0000",        "0000-01-01", "2025-08-6", "2025-08-06x",
        "-025-01-01", "2025/08/06", "2025-08-061", " 2025-08-06", "20a5",       "2025-0x",   "2025-08x"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct date d;
        assert_false(date_parse(wrong[i], strlen(wrong[i]), &d));
        assert_int_equal(d.year, 0);
    }
    char text[DATE_TEXT] = "x";
    date_format((struct date){0}, text);
    assert_string_equal(text, "");
}

static void months_hold_the_day(void **state) {
    (void)state;
    static const struct {
        const char *from;
        int months;
        const char *to;
    } moves[] = {{"2025-01-31", 1, "2025-02-28"},
                 {"2024-01-31", 1, "2024-02-29"},
                 {"2025-03-31", -1, "2025-02-28"},
                 {"2025-11-15", 3, "2026-02-15"},
                 {"2025-01-15", -1, "2024-12-15"},
                 {"2025-06", 7, "2026-01"},
                 {"2025", 12, "2026"},
                 {"2025", -24, "2023"},
                 {"2025-08-06", 0, "2025-08-06"},
                 {"2025-12", -24, "2023-12"}};
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        char text[DATE_TEXT];
        date_format(date_add_months(date_from(moves[i].from), moves[i].months), text);
        assert_string_equal(text, moves[i].to);
    }
    assert_int_equal(date_add_months(date_from("2025-01-01"), INT32_MAX).year, 0);
    assert_int_equal(date_add_months(date_from("2025-01-01"), INT32_MIN).year, 0);
    assert_int_equal(date_add_months((struct date){0}, 5).year, 0);
}

static void compares_by_first_day(void **state) {
    (void)state;
    assert_int_equal(date_compare(date_from("2025"), date_from("2025-01-01")), 0);
    assert_int_equal(date_compare(date_from("2025-02"), date_from("2025-01-31")), 1);
    assert_int_equal(date_month_days(1900, 2), 28);
    assert_int_equal(date_month_days(2000, 2), 29);
    assert_int_equal(date_month_days(2000, 13), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days),
        cmocka_unit_test(every_day_of_four_centuries),
        cmocka_unit_test(beyond_the_years_is_empty),
        cmocka_unit_test(parses_what_is_a_date),
        cmocka_unit_test(months_hold_the_day),
        cmocka_unit_test(compares_by_first_day),
    };
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
