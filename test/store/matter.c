/* Which deeds are of an entry's matter: whose they are, whom and where they name, and when. */
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/ledger_parts.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

static int changes(att_store *store, const char *change, const char *article) {
    char sql[256];
    sqlite3_snprintf(sizeof sql, sql,
                     "SELECT count(*) FROM change JOIN article USING(article) WHERE change = %Q AND id = %Q", change,
                     article);
    return made_number(store, sql);
}

static att_store *store_of(struct made first, struct made second) {
    att_store *store = made_open(":memory:", &(att_store_options){.now = "2025-06-01T00:00:00Z"});
    made_all(store, (struct made[]){first, second}, 2);
    made_commit(store);
    return store;
}

/* How often the second report tells the change. */
static int told(struct made first, struct made second, const char *change) {
    att_store *store = store_of(first, second);
    int n = changes(store, change, second.id);
    att_store_close(store);
    return n;
}

static const struct made threat = {.id = "t",
                                   .text = "Findal threatens to impose tariffs on timber from Sverre.",
                                   .published = "2025-03-01",
                                   .from = "FIN",
                                   .to = "SWE",
                                   .type = "THREATEN",
                                   .quad = "verbal-conflict",
                                   .anchor = "threatens",
                                   .act = "impose tariffs on timber",
                                   .date = "2025-03-01"};

/* A firm of a country does not do what its government threatened; the government does. */
static void test_firms(void **state) {
    (void)state;
    struct made done = {.id = "d",
                        .text = "Kauppa imposes tariffs on timber from Sverre.",
                        .published = "2025-03-10",
                        .from = "FIN",
                        .to = "SWE",
                        .type = "SANCTION",
                        .quad = "material-conflict",
                        .anchor = "imposes",
                        .date = "2025-03-10",
                        .sector = "BUS"};
    assert_int_equal(told(threat, done, "carried_out"), 0);
    done.sector = "GOV";
    assert_int_equal(told(threat, done, "carried_out"), 1);
}

/* A firm's own threat is its own, and heard of by its name. */
static void test_own_threat(void **state) {
    (void)state;
    struct made own = threat, done = threat;
    own.sector = done.sector = "BUS";
    done.id = "d", done.text = "Findal imposes tariffs on timber from Sverre.",
    done.published = done.date = "2025-03-10";
    done.type = "SANCTION", done.quad = "material-conflict", done.anchor = "imposes", done.act = NULL;
    att_store *store = store_of(own, done);
    assert_int_equal(changes(store, "carried_out", "d"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM ledger_group WHERE name = '~fin'"), 1);
    att_store_close(store);
}

/* What is halted elsewhere takes nothing back; what is halted of the same does. */
static void test_elsewhere(void **state) {
    (void)state;
    struct made halted = {.id = "d",
                          .text = "Findal halts its tariffs on an inquiry into Orvik.",
                          .published = "2025-03-10",
                          .from = "FIN",
                          .to = "",
                          .type = "CONCEDE",
                          .quad = "material-cooperation",
                          .anchor = "halts",
                          .date = "2025-03-10"};
    assert_int_equal(told(threat, halted, "withdrawn"), 0);
    halted.text = "Findal halts its tariffs on timber from Sverre.", halted.to = "SWE";
    assert_int_equal(told(threat, halted, "withdrawn"), 1);
}

/* A no to something else is no answer, weeks behind; a no to the ultimatum is one. */
static void test_refusals(void **state) {
    (void)state;
    struct made ultimatum = threat, no = threat;
    ultimatum.text = "Findal threatens in an ultimatum to impose tariffs on timber from Sverre.";
    no.id = "d", no.from = "SWE", no.to = "FIN", no.type = "REJECT", no.act = NULL, no.anchor = "rejects";
    no.published = no.date = "2025-03-20";
    no.text = "Sverre rejects a painter of Findal.";
    assert_int_equal(told(ultimatum, no, "refused"), 0);
    no.text = "Sverre rejects the ultimatum of Findal on timber.";
    assert_true(told(ultimatum, no, "refused") > 0);
}

static const struct made truce = {.id = "t",
                                  .text = "Findal and Sverre have agreed to a ceasefire.",
                                  .published = "2025-03-05",
                                  .from = "FIN,SWE",
                                  .to = "NOR",
                                  .type = "AGREE",
                                  .quad = "verbal-cooperation",
                                  .anchor = "agreed to a ceasefire",
                                  .date = "2025-03-05"};

/* A blow of the day before a truce does not break it. */
static void test_before(void **state) {
    (void)state;
    struct made blow = {.id = "d",
                        .text = "Findal has shelled towns of Sverre.",
                        .published = "2025-03-06",
                        .from = "FIN",
                        .to = "SWE",
                        .type = "ASSAULT",
                        .quad = "material-conflict",
                        .anchor = "shelled",
                        .date = "2025-03-04"};
    assert_int_equal(told(truce, blow, "broken"), 0);
    blow.date = "2025-03-06";
    assert_int_equal(told(truce, blow, "broken"), 1);
}

/* Another truce of the same sides, long after the first, is another entry. */
static void test_anew(void **state) {
    (void)state;
    struct made first = truce, second;
    first.published = first.date = "2025-01-05";
    second = first;
    second.id = "u", second.published = second.date = "2025-05-05";
    second.text = "Findal and Sverre agreed to a ceasefire on Monday.";
    att_store *store = store_of(first, second);
    assert_int_equal(changes(store, "opened", "t"), 1);
    assert_int_equal(changes(store, "opened", "u"), 1);
    att_store_close(store);
    first.from = second.from = "FIN", first.anchor = second.anchor = "declares a ceasefire";
    first.text = "Findal declares a ceasefire.", second.text = "Findal declares a ceasefire for Monday.";
    store = store_of(first, second);
    assert_int_equal(changes(store, "opened", "t"), 1);
    assert_int_equal(changes(store, "opened", "u"), 1);
    att_store_close(store);
}

/* A release that is talked about carries nothing out; one that is done does. */
static void test_wanted(void **state) {
    (void)state;
    struct made release = {.id = "d",
                           .text = "Findal and Sverre begin talks over the release of hostages.",
                           .published = "2025-03-08",
                           .from = "FIN",
                           .to = "SWE",
                           .type = "RETREAT",
                           .quad = "material-cooperation",
                           .anchor = "release of hostages",
                           .date = "2025-03-08"};
    assert_int_equal(told(truce, release, "carried_out"), 0);
    release.text = "Findal welcomes the release of hostages by Sverre.";
    assert_int_equal(told(truce, release, "carried_out"), 1);
}

static void test_names(void **state) {
    (void)state;
    static const char *const none[] = {"Friday", "Brazilian", "President", "Oslo's", "the", "Ek", "Spanish", ""};
    assert_true(ledger_name("Halmar", 6) != 0);
    assert_true(ledger_name("Halmar's", 8) == ledger_name("Halmar", 6));
    assert_true(ledger_name("Halmar", 6) != ledger_name("Orvik", 5));
    for (size_t i = 0; i < COUNT(none); i++) {
        bool name = ledger_name(none[i], strlen(none[i])) != 0;
        assert_int_equal(name, strcmp(none[i], "Oslo's") == 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_firms),    cmocka_unit_test(test_own_threat), cmocka_unit_test(test_elsewhere),
        cmocka_unit_test(test_refusals), cmocka_unit_test(test_before),     cmocka_unit_test(test_anew),
        cmocka_unit_test(test_wanted),   cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
