#include "check.h"

#include <locale.h>

#include "made.h"
#include "output/fields.h"
#include "output/page.h"

static void assert_holds(const char *page, const char *part) {
    if (strstr(page, part) == NULL) {
        fail_msg("%s\nis not in\n%s", part, page);
    }
}

static void a_brief_tells_it_all(void **state) {
    struct document d;
    struct buffer out = {0};
    att_error err = {0};
    (void)state;
    make_document(&d);
    struct output o = make_output(&d, NULL, &out);
    assert_int_equal(output_brief(&o, &err), ATT_OK);
    assert_holds(out.at, "Made \"up\"\nmade-1 · Harbour Radio · 2025-08-06\n");
    assert_holds(out.at, "  <“Enough,”|c1> [Alder|a1] said in Fenwick on Monday.\n");
    assert_holds(out.at, "  [He|a1] {threatened to bomb|e1} [Birch|a2] by Friday\n  unless [it|a2] withdrew.\n");
    assert_holds(out.at, "  e1   THREATEN violence  “threatened to bomb”\n"
                         "      who   Alder (USA GOV) → Birch (RUS GOV)\n"
                         "      when  2025-08-04\n"
                         "      where Fenwick\n"
                         "      sure  0.93, says the article itself\n");
    assert_holds(out.at, "  e2   CONSULT (possible)  “meet”\n");
    assert_holds(out.at, "  c1   Alder (USA GOV)\n");
    assert_holds(out.at, "  k1   2025-08-08  in 2 days    ultimatum  Alder (USA GOV) → Birch (RUS GOV)\n"
                         "      act   “bomb Birch”\n"
                         "      hangs on “it withdrew”\n");
    assert_null(strchr(out.at, '\033'));
    buffer_free(&out);
    document_free(&d);
}

static void colour_says_the_same(void **state) {
    struct document d;
    struct buffer out = {0};
    att_error err = {0};
    (void)state;
    make_document(&d);
    struct output o = make_output(&d, NULL, &out);
    o.colour = true;
    assert_int_equal(output_brief(&o, &err), ATT_OK);
    assert_holds(out.at, "\033[1;31mthreatened to bomb\033[0m");
    assert_null(strstr(out.at, "{threatened"));
    buffer_free(&out);
    document_free(&d);
}

static void deadlines_come_next_first(void **state) {
    struct document d;
    struct buffer out = {0};
    att_error err = {0};
    (void)state;
    make_document(&d);
    static const struct date days[] = {{2025, 9, 1}, {0, 0, 0}, {2025, 8, 1}, {2025, 8, 0}};
    for (size_t i = 0; i < 4; i++) {
        struct commitment *c = document_add_commitment(&d);
        *c = d.commitments[0];
        c->due = days[i];
    }
    struct output o = make_output(&d, NULL, &out);
    assert_int_equal(output_brief(&o, &err), ATT_OK);
    static const char *const order[] = {"  k1   2025-08-08", "  k5   2025-08 ", "  k2   2025-09-01", "  k3   no day",
                                        "  k4   2025-08-01  past"};
    const char *at = out.at;
    for (size_t i = 0; i < 5; i++) {
        const char *next = strstr(at, order[i]);
        if (next == NULL) {
            fail_msg("%s is not in its place in\n%s", order[i], out.at);
        }
        at = next;
    }
    buffer_free(&out);
    document_free(&d);
}

static void an_explanation_tells_what_was_rejected(void **state) {
    struct document d;
    struct buffer out = {0};
    att_error err = {0};
    (void)state;
    make_document(&d);
    assert_true(document_index_mentions(&d));
    struct output o = make_output(&d, NULL, &out);
    assert_int_equal(output_explain(&o, "e1", &err), ATT_OK);
    assert_holds(out.at, "THREATEN: threaten, warn of consequences, give an ultimatum; by network 0.93");
    assert_holds(out.at, "rejected: ASSAULT, by network 0.40");
    assert_holds(out.at, "138 ");
    assert_holds(out.at, "network: “He” 47–49 (a1) 0.60");
    assert_holds(out.at, "rejected: “Birch” 69–74 (a2) 0.30");
    assert_holds(out.at, "rejected: planned 0.20");
    assert_holds(out.at, "country and sector from knowledge; by knowledge 1.00, entry Q1");
    buffer_free(&out);
    document_free(&d);
}

static void an_unknown_event_is_refused(void **state) {
    static const char *const bad[] = {"e0", "e3", "e", "a1", "", "e01", "e1x", "e99999999999999999999"};
    struct document d;
    (void)state;
    make_document(&d);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct buffer out = {0};
        att_error err = {0};
        struct output o = make_output(&d, NULL, &out);
        assert_int_equal(output_explain(&o, bad[i], &err), ATT_BAD_INPUT);
        buffer_free(&out);
    }
    document_free(&d);
}

static void text_cannot_steer_the_terminal(void **state) {
    struct document d;
    struct buffer out = {0};
    (void)state;
    document_init(&d, 0);
    struct output o = make_output(&d, NULL, &out);
    page_string(&o, "a\033[2Jb\nc\x7F\xC2\x9B"
                    "d\xE2\x80\xAE"
                    "e");
    assert_string_equal(out.at, "a\xEF\xBF\xBD[2Jb c\xEF\xBF\xBD\xEF\xBF\xBD"
                                "d\xEF\xBF\xBD"
                                "e");
    out.len = 0;
    page_short(&o, slice_of("Ünïcode"), 4);
    assert_string_equal(out.at, "Ünï…");
    out.len = 0;
    page_short(&o, slice_of("four"), 4);
    assert_string_equal(out.at, "four");
    buffer_free(&out);
    document_free(&d);
}

static void a_dump_names_its_article(void **state) {
    struct document d;
    struct buffer out = {0};
    att_error err = {0};
    (void)state;
    make_document(&d);
    struct output o = make_output(&d, NULL, &out);
    assert_int_equal(output_dump(&o, ATT_LAYER_PLACES, &err), ATT_OK);
    assert_holds(out.at, "# newdoc id = made-1\n{");
    assert_int_equal(output_dump(&o, ATT_LAYERS, &err), ATT_BAD_INPUT);
    buffer_free(&out);
    document_free(&d);
}

/* A library is a guest: where its host speaks German, the numbers still have points. The sources are searched besides
 * (test/tools), since few machines have such a locale. */
static void numbers_have_points(void **state) {
    static const struct {
        double x;
        unsigned digits;
        const char *text;
    } cases[] = {{0, 2, "0.00"},    {0.05, 2, "0.05"}, {0.999, 2, "1.00"}, {0.304, 2, "0.30"},      {1, 2, "1.00"},
                 {-7.2, 1, "-7.2"}, {10, 1, "10.0"},   {-0.01, 1, "0.0"},  {-77.0364, 3, "-77.036"}};
    static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8"};
    (void)state;
    for (size_t i = 0; i < sizeof locales / sizeof *locales && setlocale(LC_NUMERIC, locales[i]) == NULL; i++) {
    }
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buffer out = {0};
        put_decimal(&out, cases[i].x, cases[i].digits);
        assert_string_equal(out.at, cases[i].text);
        buffer_free(&out);
    }
    setlocale(LC_NUMERIC, "C");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_brief_tells_it_all),        cmocka_unit_test(colour_says_the_same),
        cmocka_unit_test(deadlines_come_next_first),   cmocka_unit_test(an_explanation_tells_what_was_rejected),
        cmocka_unit_test(an_unknown_event_is_refused), cmocka_unit_test(text_cannot_steer_the_terminal),
        cmocka_unit_test(a_dump_names_its_article),    cmocka_unit_test(numbers_have_points),
    };
    return cmocka_run_group_tests_name("pages", tests, NULL, NULL);
}
