/* Explicit expressions and their values, without trees and without a network. */
#include <stdio.h>

#include "plain.h"

#include "time/time.h"

struct example {
    const char *published, *text, *expected; /* "expression=value; …", "-" where it is left open */
};

static void check(const struct example *x) {
    struct document d;
    struct arena scratch;
    char got[1000] = "";
    size_t len = 0;

    document_init(&d, 0);
    arena_init(&scratch, 0);
    if (x->published != NULL) {
        assert_true(date_parse(x->published, strlen(x->published), &d.published));
    }
    plain_tokens(&d, x->text);
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    for (uint32_t i = 0; i < d.time_count && len < sizeof got - 200; i++) {
        const struct timex *t = &d.times[i];
        struct slice s = span_text(&d, t->at);
        len += (size_t)snprintf(got + len, sizeof got - len, "%s%.*s=%s", i > 0 ? "; " : "",
                                (int)(s.len < 60 ? s.len : 60), s.at, t->value != NULL ? t->value : "-");
    }
    if (strcmp(got, x->expected) != 0) {
        print_error("%s [%s]\n  got      %s\n  expected %s\n", x->text, x->published != NULL ? x->published : "", got,
                    x->expected);
    }
    assert_string_equal(got, x->expected);
    document_free(&d);
    arena_free(&scratch);
}

static void run(const struct example *x, size_t n) {
    for (size_t i = 0; i < n; i++) {
        check(&x[i]);
    }
}

#define RUN(table) run(table, sizeof table / sizeof *table)

/* 2025-08-06 is a Wednesday. */
#define WED "2025-08-06"

static void calendar(void **state) {
    static const struct example table[] = {
        {NULL, "They met on 8 August 2025 and again on August 12, 2025.",
         "8 August 2025=2025-08-08; August 12, 2025=2025-08-12"},
        {NULL, "The report of 2025-08-08 is public.", "2025-08-08=2025-08-08"},
        {NULL, "It ran out on 27.08.2022.", "27.08.2022=2022-08-27"},
        {NULL, "It was signed on 8/13/2024.", "8/13/2024=2024-08-13"},
        {NULL, "Troops left in September 2021.", "September 2021=2021-09"},
        {NULL, "The 3rd of March, 2020 was a holiday.", "The 3rd of March, 2020=2020-03-03"},
        {NULL, "Output fell in the third quarter of 2024 and in Q4 2024.",
         "the third quarter of 2024=2024-Q3; Q4 2024=2024-Q4"},
        {NULL, "In the 1990s and the early 2000s trade grew.", "the 1990s=199; the early 2000s=200"},
        {NULL, "War began in 2014, and since 1967 the land is held.", "2014=2014; 1967=1967"},
        {NULL, "The 2003 invasion changed that.", "2003=2003"},
        {NULL, "The summer of 2022 was dry.", "The summer of 2022=2022-SU"},
        {NULL, "In the first half of 2023 it rose.", "the first half of 2023=2023-H1"},
        {NULL, "A law of the nineteenth century holds.", "the nineteenth century=18"},
        {NULL, "It rose by 2000 people and 1950 tonnes.", ""},
        {WED, "The talks of August 3-5 failed.", "August 3-5=2025-08-03"},
        {WED, "It shut from 3 to 5 March.", "3 to 5 March=2025-03-03"},
    };
    (void)state;
    RUN(table);
}

static void weekdays(void **state) {
    static const struct example table[] = {
        {WED, "The envoy met the president on Wednesday.", "Wednesday=2025-08-06"},
        {WED, "The envoy met the president on Friday.", "Friday=2025-08-01"},
        {WED, "The envoy will meet the president on Friday.", "Friday=2025-08-08"},
        {WED, "The envoy will meet the president on Wednesday.", "Wednesday=2025-08-06"},
        {WED, "He has to answer by Monday.", "Monday=2025-08-11"},
        {WED, "He will return next Friday.", "next Friday=2025-08-15"},
        {WED, "He will return this Friday.", "this Friday=2025-08-08"},
        {WED, "He left last Wednesday.", "last Wednesday=2025-07-30"},
        {WED, "He will speak on Thursday of next week.", "Thursday of next week=2025-08-14"},
        {WED, "Shelling went on late Tuesday night.", "late Tuesday night=2025-08-05TNI"},
        {WED, "The truce ends at midnight on Friday, he said.", "midnight on Friday=2025-08-01T24:00"},
        {WED, "The truce will end at midnight on Friday.", "midnight on Friday=2025-08-08T24:00"},
        {WED, "Leaders gather ahead of Friday's summit.", "Friday=2025-08-08"},
        {WED, "Nobody commented on Friday's ruling.", "Friday=2025-08-01"},
        {WED, "Mediators could arrive as early as Friday.", "Friday=2025-08-08"},
        {"2025-08-11", "The paper was dated Monday, Aug. 4.", "Monday, Aug. 4=2025-08-04"},
        {"2026-01-05", "It was posted on Monday, Oct. 27.", "Monday, Oct. 27=2025-10-27"},
        {WED, "They rally every Monday and on Sundays.", "every Monday=XXXX-WXX-1; Sundays=XXXX-WXX-7"},
        {WED, "She sat in the sun and wed.", ""},
    };
    (void)state;
    RUN(table);
}

static void days_without_year(void **state) {
    static const struct example table[] = {
        {WED, "He was arrested on July 14.", "July 14=2025-07-14"},
        {WED, "He was arrested in November.", "November=2024-11"},
        {WED, "The tariffs will start on October 1.", "October 1=2025-10-01"},
        {WED, "The court will rule in March.", "March=2026-03"},
        {WED, "The deadline is August 8.", "August 8=2025-08-08"},
        {WED, "It expires on Jan. 2.", "Jan. 2=2026-01-02"},
        {WED, "He resigned last April and will run next March.", "last April=2025-04; next March=2026-03"},
        {WED, "It opened in June last year.", "June last year=2024-06"},
        {WED, "They may march in May.", "May=2026-05"},
        {WED, "May he rest in peace.", ""},
        {WED, "The vote comes in early September.", "early September=2025-09"},
        {WED, "It must be done by the end of August.", "the end of August=2025-08"},
        {WED, "It must be done by the end of the month.", "the end of the month=2025-08"},
        {"2025-12-20", "Talks will go on until January 10.", "January 10=2026-01-10"},
        {"2024-02-29", "The law will begin on April 30.", "April 30=2024-04-30"},
    };
    (void)state;
    RUN(table);
}

static void relative(void **state) {
    static const struct example table[] = {
        {WED, "They spoke yesterday, speak today and will speak tomorrow morning.",
         "yesterday=2025-08-05; today=2025-08-06; tomorrow morning=2025-08-07TMO"},
        {WED, "The day before yesterday it rained.", "The day before yesterday=2025-08-04"},
        {WED, "Last week he left, this month he came back.", "Last week=2025-W31; this month=2025-08"},
        {WED, "It was founded last year, earlier this year it closed.", "last year=2024; earlier this year=2025"},
        {WED, "Two days ago and three weeks ago there were strikes.",
         "Two days ago=2025-08-04; three weeks ago=2025-W29"},
        {WED, "A decade ago there was peace, five years ago war.", "A decade ago=2015; five years ago=2020"},
        {WED, "They met on July 1. Two days later they signed, and the next day it was void.",
         "July 1=2025-07-01; Two days later=2025-07-03; the next day=2025-07-04"},
        {WED, "It began in 2019. The following year it spread.", "2019=2019; The following year=2020"},
        {WED, "On May 3 he fell ill. That day she left.", "May 3=2025-05-03; That day=2025-05-03"},
        {WED, "Over the weekend shells fell; next weekend is quiet.",
         "the weekend=2025-W31-WE; next weekend=2025-W33-WE"},
        {WED, "This morning and last night drones came.", "This morning=2025-08-06TMO; last night=2025-08-05TNI"},
        {WED, "The ship is now in port and will soon leave.", "now=PRESENT_REF; soon=FUTURE_REF"},
        {WED, "In recent days, several years ago, the coming weeks.",
         "recent days=PAST_REF; several years ago=PAST_REF; the coming weeks=FUTURE_REF"},
    };
    (void)state;
    RUN(table);
}

static void durations(void **state) {
    static const struct example table[] = {
        {WED, "They have 48 hours to leave.", "48 hours=PT48H"},
        {WED, "A three-hour meeting and a 10-day ultimatum.", "three-hour=PT3H; 10-day=P10D"},
        {WED, "A week-long truce, a monthlong siege, a two-week-long strike.",
         "week-long=P1W; monthlong=P1M; two-week=P2W"},
        {WED, "Within the next two and a half years it must stop.", "the next two and a half years=P2Y6M"},
        {WED, "For at least 30 days nobody spoke.", "at least 30 days=P30D"},
        {WED, "For several weeks and twenty-five years.", "several weeks=PXW; twenty-five years=P25Y"},
        {WED, "The 30-year-old man, aged five years old, left.", ""},
        {WED, "A day of mourning.", ""},
        {WED, "They talk daily.", "daily=P1D"},
        {WED, "It shut at 10:35 a.m. GMT.", "10:35 a.m. GMT=2025-08-06T10:35"},
    };
    (void)state;
    RUN(table);
}

static void left_open(void **state) {
    static const struct example table[] = {
        {NULL, "He left on Wednesday, two days ago.", "Wednesday=-; two days ago=-"},
        {NULL, "He left in June.", "June=-"},
        {NULL, "He left on June 3, 2020 and came back the next day.",
         "June 3, 2020=2020-06-03; the next day=2020-06-04"},
        {NULL, "He has 48 hours.", "48 hours=PT48H"},
    };
    (void)state;
    RUN(table);
}

static void one_note(void **state) {
    struct document d;
    struct arena scratch;

    (void)state;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    plain_tokens(&d, "He left on Wednesday and returned on Friday.");
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_int_equal(d.note_count, 1);
    assert_string_equal(d.notes[0].code, "no-published-date");
    assert_true(slice_is(span_text(&d, d.notes[0].at), "Wednesday"));
    document_free(&d);
    document_init(&d, 0);
    plain_tokens(&d, "He left on June 3, 2020 after 48 hours.");
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_int_equal(d.note_count, 0);
    document_free(&d);
    arena_free(&scratch);
}

static void propose(struct document *d, const char *words, enum timex_type type) {
    const char *at = strstr(d->text, words);
    struct timex *t = document_add_time(d);

    assert_non_null(at);
    t->at = (struct span){(uint32_t)(at - d->text), (uint32_t)(at - d->text + (ptrdiff_t)strlen(words))};
    tokens_of_span(d, t->at, &t->first_token, &t->end_token);
    t->type = type;
    t->basis = (struct basis){ORIGIN_NETWORK, 0.8f, "times"};
}

/* The network's spans are cut to what the grammar reads, read more freely, and kept where it reads nothing. */
static void proposals(void **state) {
    struct document d;
    struct arena scratch;

    (void)state;
    document_init(&d, 0);
    arena_init(&scratch, 0);
    d.published = (struct date){2025, 8, 6};
    plain_tokens(&d, "Around Tuesday evening , the quarter ended ; some time hence they return in 1848 on Friday .");
    propose(&d, "Around Tuesday evening", TIMEX_TIME);
    propose(&d, "the quarter", TIMEX_DATE);
    propose(&d, "hence", TIMEX_DATE);
    propose(&d, "1848", TIMEX_DATE);
    assert_int_equal(time_read(&d, &scratch, NULL), ATT_OK);
    assert_int_equal(d.time_count, 5);
    assert_true(slice_is(span_text(&d, d.times[0].at), "Tuesday evening"));
    assert_string_equal(d.times[0].value, "2025-08-05TEV");
    assert_int_equal(d.times[0].basis.origin, ORIGIN_NETWORK);
    assert_true(slice_is(span_text(&d, d.times[1].at), "the quarter"));
    assert_true(slice_is(span_text(&d, d.times[2].at), "hence"));
    assert_null(d.times[2].value);
    assert_string_equal(d.times[3].value, "1848");
    assert_true(slice_is(span_text(&d, d.times[4].at), "Friday"));
    assert_int_equal(d.times[4].basis.origin, ORIGIN_RULE);
    document_free(&d);
    arena_free(&scratch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calendar), cmocka_unit_test(weekdays),  cmocka_unit_test(days_without_year),
        cmocka_unit_test(relative), cmocka_unit_test(durations), cmocka_unit_test(left_open),
        cmocka_unit_test(one_note), cmocka_unit_test(proposals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
