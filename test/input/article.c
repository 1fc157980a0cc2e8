#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "input/input.h"

static const struct input_limits wide = {.max_text = 1 << 20};

static bool noted(const struct document *d, const char *code) {
    for (uint32_t i = 0; i < d->note_count; i++) {
        if (strcmp(d->notes[i].code, code) == 0) {
            return true;
        }
    }
    return false;
}

static void read_article(struct document *d, const att_article *a, const struct input_limits *limits) {
    att_error err = {0};
    document_init(d, 0);
    assert_int_equal(input_read(d, a, limits, &err), ATT_OK);
}

static void fields_are_kept(void **state) {
    const char *outlets[] = {"Harbour Radio", " ", "Valley Tribune"};
    const att_article a = {.text = "Rain fell.",
                           .text_len = 10,
                           .id = "r1",
                           .title = "Rain",
                           .publisher = "Harbour Radio",
                           .url = "https://example.org/r1",
                           .published = "2025-08-06T23:30:00-05:00",
                           .outlets = outlets,
                           .outlet_count = 3};
    struct document d;
    (void)state;
    read_article(&d, &a, &wide);
    assert_string_equal(d.id, "r1");
    assert_string_equal(d.title, "Rain");
    assert_string_equal(d.publisher, "Harbour Radio");
    assert_int_equal(d.outlet_count, 2); /* an empty one is none */
    assert_string_equal(d.outlets[1], "Valley Tribune");
    assert_int_equal(d.published.day, 6); /* the publisher's day, whatever the zone */
    assert_string_equal(d.text, "Rain fell.");
    assert_string_equal(d.language, "en");
    assert_int_equal(d.note_count, 0);
    document_free(&d);
}

static void without_an_id_the_text_names_the_article(void **state) {
    const att_article a = {.text = "abc", .text_len = 3};
    struct document d;
    (void)state;
    read_article(&d, &a, &wide);
    /* The hash that FIPS 180-4 gives for "abc". */
    assert_string_equal(d.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_string_equal(d.id, "text-ba7816bf8f01cfea");
    assert_true(noted(&d, "no-published-date"));
    document_free(&d);
}

static void bad_bytes_are_mended_and_noted(void **state) {
    const char text[] = "\xEF\xBB\xBF"
                        "a\xFF"
                        "b\0c\r\n\xE2\x82";
    const att_article a = {.text = text, .text_len = sizeof text - 1, .published = "yesterday"};
    struct document d;
    (void)state;
    read_article(&d, &a, &wide);
    assert_int_equal(d.text_len, 14);
    assert_memory_equal(d.text,
                        "a\xEF\xBF\xBD"
                        "b\xEF\xBF\xBD"
                        "c\r\n\xEF\xBF\xBD",
                        15);
    assert_true(noted(&d, "invalid-utf8"));
    assert_true(noted(&d, "bad-published-date"));
    document_free(&d);
}

static void what_a_reader_mended_is_noted_too(void **state) {
    const att_article a = {.text = "a\xEF\xBF\xBD", .text_len = 4, .replaced = 1, .published = "2025"};
    struct document d;
    (void)state;
    read_article(&d, &a, &wide);
    assert_true(noted(&d, "invalid-utf8"));
    document_free(&d);
}

static void no_text_is_an_error_and_empty_text_a_note(void **state) {
    const att_article none = {0}, empty = {.text = "", .published = "2025-08-06"};
    struct document d;
    att_error err = {0};
    (void)state;
    document_init(&d, 0);
    assert_int_equal(input_read(&d, &none, &wide, &err), ATT_BAD_INPUT);
    document_free(&d);
    read_article(&d, &empty, &wide);
    assert_int_equal(d.text_len, 0);
    assert_true(noted(&d, "empty"));
    document_free(&d);
}

static void the_title_is_coded_only_when_asked(void **state) {
    const att_article a = {.text = "Text.", .text_len = 5, .title = "Title", .published = "2025"};
    const struct input_limits titled = {.max_text = 100, .with_title = true};
    struct document d;
    (void)state;
    read_article(&d, &a, &titled);
    assert_string_equal(d.text, "Title\n\nText.");
    document_free(&d);
    read_article(&d, &a, &wide);
    assert_string_equal(d.text, "Text.");
    document_free(&d);
}

static void long_text_is_cut_where_it_hurts_least(void **state) {
    (void)state;
    assert_int_equal(input_cut("abc", 3, 3), 3);
    char text[101];
    memset(text, 'x', 100);
    text[100] = '\0';
    assert_int_equal(input_cut(text, 100, 50), 50);
    text[46] = ' ';
    assert_int_equal(input_cut(text, 100, 50), 47);
    text[45] = '\n'; /* a line end is better than a space further on */
    assert_int_equal(input_cut(text, 100, 50), 46);
    text[30] = '\n'; /* but not one too far back */
    text[45] = text[46] = 'x';
    assert_int_equal(input_cut(text, 100, 50), 50);
    memcpy(text + 48, "\xF0\x9F\x95\x8A", 4); /* never inside a code point */
    for (size_t max = 49; max < 52; max++) {
        assert_int_equal(input_cut(text, 100, max), 48);
    }
    assert_int_equal(input_cut(text, 100, 52), 52);
    assert_int_equal(input_cut(text, 100, 0), 0);
}

static void a_cut_is_noted_and_the_hash_is_of_the_whole(void **state) {
    const att_article a = {.text = "abc", .text_len = 3, .published = "2025"};
    const struct input_limits narrow = {.max_text = 2};
    struct document d;
    (void)state;
    read_article(&d, &a, &narrow);
    assert_string_equal(d.text, "ab");
    assert_true(noted(&d, "cut"));
    assert_int_equal(d.notes[0].at.start, 2);
    assert_string_equal(d.id, "text-ba7816bf8f01cfea");
    document_free(&d);
}

static void other_languages_are_noted(void **state) {
    static const char *const foreign[] = {
        "Der Außenminister traf am Mittwoch in Berlin seinen Amtskollegen. Beide sprachen über die Lage an der Grenze "
        "und über "
        "weitere Hilfen, die im nächsten Jahr fließen sollen, wie ein Sprecher mitteilte.",
        "Министр иностранных дел встретился в среду в Москве со своим коллегой. Стороны обсудили положение на границе "
        "и дальнейшую "
        "помощь, которая должна поступить в следующем году, сообщил представитель ведомства.",
    };
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        const att_article a = {.text = foreign[i], .text_len = strlen(foreign[i]), .published = "2025"};
        struct document d;
        read_article(&d, &a, &wide);
        assert_true(noted(&d, "not-english"));
        assert_string_equal(d.language, "und");
        document_free(&d);
    }
    const char *diary =
        "Rebels attack an army base in northern Mali, killing twelve soldiers. France closes its embassy in Niamey. "
        "Voters in Palau elect a new president; turnout reaches 71 percent, officials say.";
    uint32_t words;
    assert_true(input_english(diary, strlen(diary), &words) > 0.10);
    assert_int_equal(words, 29);
}

static void assert_day(const char *s, int year, int month, int day) {
    struct date d = {0, 0, 0};
    if (!input_published(s, strlen(s), &d) || d.year != year || d.month != month || d.day != day) {
        fail_msg("%s: %d-%d-%d", s, d.year, d.month, d.day);
    }
}

static void dates_are_read_as_crawlers_write_them(void **state) {
    struct date d;
    (void)state;
    assert_day("2025-08-06", 2025, 8, 6);
    assert_day(" 2025-08-06 17:03:00", 2025, 8, 6);
    assert_day("2025-08-06T17:03:00.000Z", 2025, 8, 6);
    assert_day("2025/8/6", 2025, 8, 6);
    assert_day("20250806", 2025, 8, 6);
    assert_day("Wed, 06 Aug 2025 17:03:00 GMT", 2025, 8, 6);
    assert_day("6 August 2025", 2025, 8, 6);
    assert_day("August 6, 2025, 5:03 p.m.", 2025, 8, 6);
    assert_day("6th of August, 2025", 2025, 8, 6);
    assert_day("1754499780", 2025, 8, 6);
    assert_day("1754499780000", 2025, 8, 6);
    assert_day("2025-08", 2025, 8, 0);
    assert_day("2025", 2025, 0, 0);
    static const char *const bad[] = {"",   "soon",   "2025-02-30",   "2025-13-01", "99999999",
                                      "12", "August", "31 June 2025", "-1"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (input_published(bad[i], strlen(bad[i]), &d)) {
            fail_msg("%s was read", bad[i]);
        }
    }
}

static void every_failed_allocation_is_told(void **state) {
    const char *outlets[] = {"one"};
    const att_article a = {.text = "a\xFF", .text_len = 2, .title = "t", .outlets = outlets, .outlet_count = 1};
    const struct input_limits titled = {.max_text = 2, .with_title = true};
    (void)state;
    for (uint64_t n = 1; n < 100; n++) {
        struct document d;
        att_error err = {0};
        document_init(&d, 0);
        arena_fail_after(n);
        att_status status = input_read(&d, &a, &titled, &err);
        arena_fail_after(0);
        document_free(&d);
        if (status == ATT_OK) {
            assert_true(n > 3);
            return;
        }
        assert_int_equal(status, ATT_NO_MEMORY);
    }
    fail_msg("never succeeded");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields_are_kept),
        cmocka_unit_test(without_an_id_the_text_names_the_article),
        cmocka_unit_test(bad_bytes_are_mended_and_noted),
        cmocka_unit_test(what_a_reader_mended_is_noted_too),
        cmocka_unit_test(no_text_is_an_error_and_empty_text_a_note),
        cmocka_unit_test(the_title_is_coded_only_when_asked),
        cmocka_unit_test(long_text_is_cut_where_it_hurts_least),
        cmocka_unit_test(a_cut_is_noted_and_the_hash_is_of_the_whole),
        cmocka_unit_test(other_languages_are_noted),
        cmocka_unit_test(dates_are_read_as_crawlers_write_them),
        cmocka_unit_test(every_failed_allocation_is_told),
    };
    return cmocka_run_group_tests_name("article", tests, NULL, NULL);
}
