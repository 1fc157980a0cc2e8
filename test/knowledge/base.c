/* What the knowledge base answers. */
#include "world.h"

static struct knowledge *k;

static int open_world(void **state) {
    (void)state;
    k = world_open();
    return 0;
}

static int close_world(void **state) {
    (void)state;
    knowledge_close(k);
    return 0;
}

/* ---- states ---------------------------------------------------------------------------------------------------------- */

static void country_is(const char *words, const char *code, enum country_form form) {
    struct country_word w = {0};
    if (!knowledge_country(k, slice_of(words), &w) || strcmp(w.code, code) != 0 || w.form != form) {
        fail_msg("%s: %s %d", words, w.code ? w.code : "nothing", (int)w.form);
    }
}

static void no_country(const char *words) {
    struct country_word w;
    if (knowledge_country(k, slice_of(words), &w)) {
        fail_msg("%s: %s", words, w.code);
    }
}

static void words_of_a_country_by_form(void **state) {
    (void)state;
    country_is("Kaldor", "KLD", COUNTRY_NAME);
    country_is("Republic of Kaldor", "KLD", COUNTRY_NAME);
    country_is("Kaldorian", "KLD", COUNTRY_ADJECTIVE);
    country_is("Vessians", "VSS", COUNTRY_PEOPLE);
    country_is("Orlin", "KLD", COUNTRY_CAPITAL);
    country_is("Glass House", "KLD", COUNTRY_METONYM);
    country_is("Fenwick", "KLD", COUNTRY_CITY);
    country_is("Eastern League", "EUR", COUNTRY_NAME);
}

static void case_of_a_country_must_fit(void **state) {
    (void)state;
    country_is("MARO", "MRO", COUNTRY_NAME); /* a headline's capitals */
    country_is("MARO CITY", "MRO", COUNTRY_CAPITAL);
    no_country("maro"); /* "turkey" is no state */
    no_country("glass house");
    no_country("maRo");
    country_is("EL", "EUR", COUNTRY_NAME);
    no_country("El");
    no_country("el");
}

static void spelling_of_a_country(void **state) {
    (void)state;
    country_is("the Glass House", "KLD", COUNTRY_METONYM);
    country_is("The Kaldor", "KLD", COUNTRY_NAME);
    country_is("U.V.", "VSS", COUNTRY_NAME);
    country_is("UV", "VSS", COUNTRY_NAME);
    country_is("Maro-City", "MRO", COUNTRY_CAPITAL);
    country_is("K\xc3\xa1ldor", "KLD", COUNTRY_NAME);
    no_country("");
    no_country("the");
    no_country("Kaldor Maro");
    no_country("Kald");
    no_country("Kaldor\xff");
}

static void a_country_has_a_name_to_show(void **state) {
    (void)state;
    assert_string_equal(knowledge_country_name(k, "KLD"), "Kaldor");
    assert_string_equal(knowledge_country_name(k, "MRO"), "Maro");
    assert_non_null(knowledge_country_name(k, "UNO")); /* a body that is always there */
    assert_null(knowledge_country_name(k, "XXX"));
    assert_null(knowledge_country_name(k, ""));
}

/* ---- people and bodies ----------------------------------------------------------------------------------------------- */

static struct entity entity_of(const char *words, const char *when) {
    struct entity e = {0};
    if (!knowledge_entity(k, slice_of(words), day(when), &e)) {
        fail_msg("nobody is called %s", words);
    }
    return e;
}

static void an_actor_by_name_and_alias(void **state) {
    (void)state;
    static const char *const names[] = {"Ore Bureau", "the Ore Bureau", "ORE BUREAU", "OB", "O.B.", "Bureau of Ore"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct entity e = entity_of(names[i], "2025-03-01");
        assert_string_equal(e.key, "B3");
        assert_string_equal(e.name, "Ore Bureau");
        assert_int_equal(e.kind, KIND_ORGANIZATION);
        assert_int_equal(e.country_count, 2);
        assert_string_equal(e.country[0], "EUR");
        assert_string_equal(e.country[1], "KLD");
        assert_int_equal(e.sector_count, 2);
        assert_string_equal(e.sector[0], "GOV");
        assert_string_equal(e.sector[1], "BUS");
        assert_null(e.office);
        assert_null(e.last_office);
        assert_true(e.in_force);
    }
    struct entity e;
    assert_false(knowledge_entity(k, slice_of("ob"), day("2025"), &e));
    assert_false(knowledge_entity(k, slice_of("ore bureau"), day("2025"), &e));
    assert_false(knowledge_entity(k, slice_of("Ore"), day("2025"), &e));
    assert_false(knowledge_entity(k, slice_of(""), day("2025"), &e));
}

static void a_paper_named_by_one_word_needs_its_article(void **state) {
    (void)state;
    struct entity e = entity_of("The Lamp", "2025");
    assert_int_equal(e.kind, KIND_MEDIA);
    assert_string_equal(e.sector[0], "JRN");
    assert_false(knowledge_entity(k, slice_of("Lamp"), day("2025"), &e));
}

static void a_long_name_is_not_found(void **state) {
    (void)state;
    char name[5000];
    memset(name, 'A', sizeof name);
    struct entity e;
    struct country_word w;
    for (size_t len = 250; len <= sizeof name; len += len < 260 ? 1 : 950) {
        assert_false(knowledge_entity(k, (struct slice){name, len}, day("2025"), &e));
        assert_false(knowledge_country(k, (struct slice){name, len}, &w));
        assert_false(knowledge_holder(k, "KLD", (struct slice){name, len}, day("2025"), &e));
    }
}

static void office_is(const char *who, const char *when, const char *office, const char *last, bool in_force) {
    struct entity e = entity_of(who, when);
    const char *now = e.office ? e.office : "-";
    if (strcmp(now, office) != 0 || strcmp(e.last_office ? e.last_office : "-", last) != 0 || e.in_force != in_force) {
        fail_msg("%s in %s: %s", who, when, now);
    }
}

static void the_day_chooses_the_term(void **state) {
    (void)state;
    office_is("Oran Vell", "2023-07-01", "president", "president", true);
    office_is("Oran Vell", "2020-01-01", "president", "president", true); /* a year alone begins with its first day */
    office_is("Oran Vell", "2024-12-31", "president", "president", true);
    office_is("Oran Vell", "2025-01-01", "-", "president", false);
    office_is("Oran Vell", "", "-", "president", false); /* the latest: an open end counts as today */
    office_is("Tessa Brandt", "", "president", "president", true);
    office_is("Omar al-Tarif", "2021-04-30", "-", "prime minister", false);
    office_is("Omar al-Tarif", "2021-05-01", "prime minister", "prime minister", true);
    assert_string_equal(entity_of("Blue Fist", "2019-12-31").sector[0], "REB");
    assert_string_equal(entity_of("Blue Fist", "2020-01-01").sector[0], "GOV");
    assert_string_equal(entity_of("Blue Fist", "").sector[0], "GOV");
}

static void the_day_chooses_between_people_of_one_name(void **state) {
    (void)state;
    assert_string_equal(entity_of("Mira Stone", "2005-05-05").key, "P10");
    assert_string_equal(entity_of("Mira Stone", "2010-12-31").key, "P10");
    assert_string_equal(entity_of("Mira Stone", "2013-06").key, "P10"); /* a report knows the past */
    assert_string_equal(entity_of("Mira Stone", "2020").key, "P11");
    assert_string_equal(entity_of("Mira Stone", "").key, "P11");
}

static void surname_is(const char *surname, const char *when, const char *key) {
    struct entity e = {0};
    bool found = knowledge_surname(k, slice_of(surname), day(when), &e);
    if (found != (key != NULL) || (found && strcmp(e.key, key) != 0)) {
        fail_msg("%s in %s: %s", surname, when, found ? e.key : "nobody");
    }
}

static void a_surname_of_its_day(void **state) {
    (void)state;
    surname_is("Vell", "2022-02-02", "P1");
    surname_is("VELL", "2022-02-02", "P1");
    surname_is("Vell", "2025-06-01", "P1"); /* within a year of leaving */
    surname_is("Vell", "2026-06-01", NULL);
    surname_is("Vell", "2015-06-01", NULL);
    surname_is("vell", "2022-02-02", NULL);
    surname_is("Oran", "2022-02-02", NULL);
    surname_is("Oran Vell", "2022-02-02", NULL);
}

static void rank_chooses_between_surnames(void **state) {
    (void)state;
    surname_is("Quill", "2024", NULL);   /* two of one rank: the name does not tell */
    surname_is("Toma", "2019-06", "P6"); /* the other holds no office yet */
    surname_is("Toma", "2020-06", "P6"); /* has just left, but was far more prominent */
    surname_is("Toma", "2022", "P7");
    surname_is("T\xc3\xb3ma", "2022", "P7");
    surname_is("Spring", "2023", NULL); /* rank 0: an everyday word */
    surname_is("Stone", "2020", "P11");
    assert_string_equal(entity_of("Hal Spring", "2023").key, "P8");
}

static void a_surname_with_its_article(void **state) {
    (void)state;
    surname_is("al-Tarif", "2022", "P9");
    surname_is("Al Tarif", "2022", "P9");
    surname_is("Tarif", "2022", "P9");
    surname_is("Omar", "2022", NULL);
}

/* ---- offices and common nouns ---------------------------------------------------------------------------------------- */

static void holder_is(const char *country, const char *office, const char *when, const char *key) {
    struct entity e = {0};
    bool found = knowledge_holder(k, country, slice_of(office), day(when), &e);
    if (found != (key != NULL) || (found && strcmp(e.key, key) != 0)) {
        fail_msg("%s %s in %s: %s", country, office, when, found ? e.key : "nobody");
    }
    assert_true(!found || (e.in_force && e.office));
}

static void the_holder_of_an_office(void **state) {
    (void)state;
    holder_is("KLD", "president", "2022-02-02", "P1");
    holder_is("KLD", "president", "2024-12-31", "P1");
    holder_is("KLD", "president", "2025-01-01", "P2");
    holder_is("KLD", "President", "2015", "P6");
    holder_is("KLD", "president", "2009-12-31", NULL);
    holder_is("KLD", "president", "", "P2");
    holder_is("KLD", "foreign minister", "2024", "P4");
    holder_is("VSS", "foreign-minister", "2024", "P3");
    holder_is("MRO", "premier", "2024", "P9"); /* another name of the same post */
    holder_is("MRO", "prime minister", "2021-04-30", NULL);
    holder_is("MRO", "president", "2022", NULL);
    holder_is("XXX", "president", "2022", NULL);
    holder_is("", "president", "2022", NULL);
    holder_is("VSS", "senator", "2024", NULL); /* not held by one alone */
    holder_is("KLD", "king", "2022", NULL);
    holder_is("KLD", "", "2022", NULL);
}

static void agent_is(const char *lemma, const char *sector, enum actor_kind kind, bool office) {
    struct agent_word w = {0};
    if (!knowledge_agent(k, slice_of(lemma), &w) || strcmp(w.sector, sector) != 0 || w.kind != kind ||
        w.office != office) {
        fail_msg("%s: %s", lemma, w.sector ? w.sector : "nothing");
    }
}

static void what_common_nouns_say(void **state) {
    (void)state;
    agent_is("president", "GOV", KIND_PERSON, true);
    agent_is("prime minister", "GOV", KIND_PERSON, true);
    agent_is("Prime Minister", "GOV", KIND_PERSON, true);
    agent_is("prime-minister", "GOV", KIND_PERSON, true);
    agent_is("soldier", "MIL", KIND_PERSON, false);
    agent_is("troops", "MIL", KIND_GROUP, false); /* has no singular */
    agent_is("leader", "", KIND_PERSON, false);
    agent_is("country", "GOV", KIND_STATE, false);
    agent_is("newspaper", "JRN", KIND_MEDIA, false);
    struct agent_word w;
    static const char *const others[] = {"soldiers", "troop", "prime", "prime  minister", "president ", "", "kitten"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_false(knowledge_agent(k, slice_of(others[i]), &w));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_a_country_by_form),
        cmocka_unit_test(case_of_a_country_must_fit),
        cmocka_unit_test(spelling_of_a_country),
        cmocka_unit_test(a_country_has_a_name_to_show),
        cmocka_unit_test(an_actor_by_name_and_alias),
        cmocka_unit_test(a_paper_named_by_one_word_needs_its_article),
        cmocka_unit_test(a_long_name_is_not_found),
        cmocka_unit_test(the_day_chooses_the_term),
        cmocka_unit_test(the_day_chooses_between_people_of_one_name),
        cmocka_unit_test(a_surname_of_its_day),
        cmocka_unit_test(rank_chooses_between_surnames),
        cmocka_unit_test(a_surname_with_its_article),
        cmocka_unit_test(the_holder_of_an_office),
        cmocka_unit_test(what_common_nouns_say),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
