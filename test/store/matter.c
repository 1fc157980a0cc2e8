/* Which deeds are of an entry's matter: whose they are, whom and where they name, and when. */
#include <string.h>

#include "check.h"
#include "made.h"
#include "store/ledger/parts.h"

#define COUNT(list) (sizeof(list) / sizeof *(list))

static int changes(att_store *store, const char *change, const char *article) {
    char sql[256];
    sqlite3_snprintf(sizeof sql, sql,
                     "SELECT count(*) FROM change JOIN article USING(article) WHERE change = %Q AND id = %Q", change,
                     article);
    return made_number(store, sql);
}

static att_store *store_of_all(const struct made *m, size_t count) {
    att_store *store = made_open(":memory:", &(att_store_options){.now = "2025-06-01T00:00:00Z"});
    made_all(store, m, count);
    made_commit(store);
    return store;
}

static att_store *store_of(struct made first, struct made second) {
    return store_of_all((struct made[]){first, second}, 2);
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

/* What is done behind a second truce of the same sides is done under that one. */
static void test_newest(void **state) {
    (void)state;
    struct made of[] = {truce, truce, truce};
    of[0].published = of[0].date = "2025-01-05";
    of[1].id = "u", of[1].published = of[1].date = "2025-04-05";
    of[1].text = "Findal and Sverre agreed to a ceasefire on Saturday.";
    of[2].id = "d", of[2].published = of[2].date = "2025-04-20", of[2].from = "FIN", of[2].to = "SWE";
    of[2].type = "ASSAULT", of[2].quad = "material-conflict", of[2].anchor = "shells";
    of[2].text = "Findal shells towns of Sverre, violating the ceasefire.";
    att_store *store = store_of_all(of, COUNT(of));
    assert_int_equal(changes(store, "broken", "d"), 1);
    assert_int_equal(made_number(store,
                                 "SELECT count(*) FROM change c JOIN change o ON o.entry = c.entry AND o.ordinal = 0"
                                 " JOIN article a ON a.article = o.article WHERE c.change = 'broken' AND a.id = 'u'"),
                     1);
    att_store_close(store);
}

/* What one of the sides hands over within days belongs to the truce, whoever takes it in; months later it need not. */
static void test_handed_over(void **state) {
    (void)state;
    struct made release = {.id = "d",
                           .text = "Findal releases three hostages to the nurses.",
                           .published = "2025-03-09",
                           .from = "FIN",
                           .to = "",
                           .type = "RETREAT",
                           .quad = "material-cooperation",
                           .anchor = "releases three hostages",
                           .date = "2025-03-09"};
    struct made sides = truce;
    sides.to = "";
    assert_int_equal(told(sides, release, "carried_out"), 1);
    release.text = "Findal releases the hostages' bodies to the nurses.", release.anchor = "releases the hostages'";
    assert_int_equal(told(sides, release, "carried_out"), 1);
    release.published = release.date = "2025-05-09";
    assert_int_equal(told(sides, release, "carried_out"), 0);
}

/* "Releases … after delaying it" is a release; "delays the release" is none. */
static void test_delayed(void **state) {
    (void)state;
    struct made release = {.id = "d",
                           .text = "Findal releases hostages after initially delaying it over Sverre.",
                           .published = "2025-03-09",
                           .from = "FIN",
                           .to = "SWE",
                           .type = "RETREAT",
                           .quad = "material-cooperation",
                           .anchor = "releases hostages",
                           .date = "2025-03-09"};
    assert_int_equal(told(truce, release, "carried_out"), 1);
    release.text = "Findal delays the release of hostages over Sverre.", release.anchor = "release of hostages";
    assert_int_equal(told(truce, release, "carried_out"), 0);
    assert_int_equal(told(truce, release, "withdrawn"), 1);
}

/* What a court has judged is no blow under a truce. */
static void test_tried(void **state) {
    (void)state;
    struct made blow = {.id = "d",
                        .text = "Findal frees some who were convicted of attacks on Sverre.",
                        .published = "2025-03-09",
                        .from = "FIN",
                        .to = "SWE",
                        .type = "ASSAULT",
                        .quad = "material-conflict",
                        .anchor = "attacks",
                        .date = "2025-03-09"};
    assert_int_equal(told(truce, blow, "broken"), 0);
    blow.text = "Findal goes on with its attacks on Sverre.";
    assert_int_equal(told(truce, blow, "broken"), 1);
}

/* A truce's day is that of its own length, not of whatever else takes time. */
static void test_lasts(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool lasts;
    } cases[] = {
        {"Findal and Sverre have agreed to a ceasefire, with the army given 24 hours to leave.", false},
        {"Findal and Sverre have agreed to a ceasefire for ten days.", true},
        {"Findal and Sverre have agreed to a 48-hour ceasefire.", true},
        {"Findal and Sverre have agreed to a ceasefire that ends a year of shelling.", false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct made one = truce;
        one.text = cases[i].text;
        one.anchor = strstr(one.text, "48-hour") != NULL ? "agreed to a 48-hour ceasefire" : "agreed to a ceasefire";
        att_store *store = store_of_all(&one, 1);
        assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 1);
        assert_int_equal(made_number(store, "SELECT due IS NOT NULL FROM entry"), cases[i].lasts);
        att_store_close(store);
    }
}

/* One side opens a truce by declaring it, not by speaking of the one that there is, or of talks about one. */
static void test_declared(void **state) {
    (void)state;
    static const struct {
        const char *text, *anchor;
        int truces;
    } cases[] = {
        {"Findal declares a ceasefire.", "declares a ceasefire", 1},
        {"Findal says that it has agreed to resume ceasefire talks.", "agreed to resume ceasefire talks", 0},
        {"Findal says that many have died since the ceasefire was announced.", "the ceasefire was announced", 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct made one = truce;
        one.from = "FIN", one.to = "", one.text = cases[i].text, one.anchor = cases[i].anchor;
        att_store *store = store_of_all(&one, 1);
        assert_int_equal(made_number(store, "SELECT count(*) FROM ledger_group WHERE truce <> 0"), cases[i].truces);
        att_store_close(store);
    }
}

/* A blow months behind the threat is another blow, unless it tells of the thing; days behind, it is the one. */
static void test_blows(void **state) {
    (void)state;
    struct made word = threat, blow = threat;
    word.text = "Findal threatens to attack Sverre.", word.act = "attack Sverre";
    blow.id = "d", blow.type = "ASSAULT", blow.quad = "material-conflict", blow.act = NULL, blow.anchor = "attack";
    blow.text = "Soldiers of Findal attack Sverre.", blow.published = blow.date = "2025-03-04";
    assert_int_equal(told(word, blow, "carried_out"), 1);
    blow.published = blow.date = "2025-03-20";
    assert_int_equal(told(word, blow, "carried_out"), 0);
    word.text = "Findal threatens to attack the lighthouse and the quarry of Sverre.";
    word.act = "attack the lighthouse and the quarry";
    blow.text = "Soldiers of Findal attack the lighthouse and the quarry of Sverre.";
    assert_int_equal(told(word, blow, "carried_out"), 1);
}

/* Who announces that something ends, and ends it, does what was announced. */
static void test_ended(void **state) {
    (void)state;
    struct made word = threat, done = threat;
    word.text = "Findal threatens to suspend its ferries to Sverre.", word.act = "suspend its ferries";
    done.id = "d", done.type = "SANCTION", done.quad = "material-conflict", done.act = NULL, done.anchor = "suspends";
    done.text = "Findal suspends its ferries to Sverre.", done.published = done.date = "2025-03-20";
    assert_int_equal(told(word, done, "carried_out"), 1);
    assert_int_equal(told(word, done, "withdrawn"), 0);
}

/* What many ask for is met where the deed tells of the thing itself, not by whatever the addressee does of the kind. */
static void test_met(void **state) {
    (void)state;
    struct made demand = threat, done = threat;
    demand.text = "Findal demands that Sverre release the crew of the trawler.", demand.type = "REQUEST";
    demand.quad = "verbal-cooperation", demand.anchor = "demands", demand.act = NULL;
    done.id = "d", done.from = "SWE", done.to = "FIN", done.type = "RETREAT", done.quad = "material-cooperation";
    done.act = NULL, done.anchor = "releases", done.published = done.date = "2025-03-04";
    done.text = "Sverre releases a singer to Findal.";
    assert_int_equal(told(demand, done, "met"), 0);
    done.text = "Sverre releases the crew of the trawler to Findal.";
    assert_int_equal(told(demand, done, "met"), 1);
}

/* A line of headings tells nothing of anybody's will. */
static void test_heading(void **state) {
    (void)state;
    struct made one = threat;
    att_store *store = store_of_all(&one, 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 1);
    att_store_close(store);
    one.text = "Trade of Findal, Findal threatens to impose tariffs on timber from Sverre";
    store = store_of_all(&one, 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 0);
    att_store_close(store);
}

/* A truce that is named by its length is not made anew by that. */
static void test_length(void **state) {
    (void)state;
    struct made first = truce, again = truce;
    first.text = "Findal and Sverre have agreed to a 48-hour ceasefire.",
    first.anchor = "agreed to a 48-hour ceasefire";
    again.id = "u", again.published = again.date = "2025-03-06", again.type = "RETREAT";
    again.text = "Findal and Sverre are keeping the 48-hour ceasefire.", again.anchor = "keeping the 48-hour ceasefire";
    att_store *store = store_of(first, again);
    assert_int_equal(changes(store, "repeated", "u"), 1);
    assert_int_equal(made_number(store, "SELECT due = '2025-03-07' FROM entry"), 1);
    att_store_close(store);
}

/* What is announced to be put off is taken back, whatever the record takes the announcement for. */
static void test_postponed(void **state) {
    (void)state;
    struct made word = {.id = "d",
                        .text = "Findal announces that it is postponing the return of hostages to Sverre.",
                        .published = "2025-03-09",
                        .from = "FIN",
                        .to = "SWE",
                        .type = "AGREE",
                        .quad = "verbal-cooperation",
                        .anchor = "postponing the return",
                        .date = "2025-03-09"};
    assert_int_equal(told(truce, word, "withdrawn"), 1);
    word.text = "Findal announces that it is discussing the return of hostages to Sverre.";
    word.anchor = "discussing the return";
    assert_int_equal(told(truce, word, "withdrawn"), 0);
}

/* A no to an offer is one also where the offer was told as a promise. */
static void test_offer(void **state) {
    (void)state;
    struct made promise = threat, no = threat;
    promise.text = "Findal will send flour to the villages of Sverre.", promise.type = "AID",
    promise.anchor = "send flour";
    promise.quad = "material-cooperation", promise.status = "planned", promise.act = NULL;
    no.id = "d", no.from = "SWE", no.to = "FIN", no.type = "REJECT", no.act = NULL, no.anchor = "rejects";
    no.published = no.date = "2025-03-04", no.text = "Sverre rejects the offer of Findal to send flour.";
    assert_int_equal(told(promise, no, "refused"), 1);
    no.text = "Sverre rejects the visit of Findal to send flour.";
    assert_int_equal(told(promise, no, "refused"), 0);
}

/* "Tariffs on imports into the country" are laid on somebody else, who is not told. */
static void test_own_state(void **state) {
    (void)state;
    struct made one = threat;
    one.to = "FIN", one.text = "Findal threatens to impose tariffs on timber that is brought into Findal.";
    att_store *store = store_of_all(&one, 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry"), 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM entry_party WHERE role = 'addressee'"), 0);
    att_store_close(store);
}

/* Who agrees to somebody's plan for a truce has none with him; a truce of which it is said that it is not over is not over. */
static void test_others(void **state) {
    (void)state;
    struct made plan = truce, word = truce;
    plan.from = "FIN", plan.to = "SWE", plan.anchor = "agrees to a plan of Sverre to extend the ceasefire";
    plan.text = "Findal agrees to a plan of Sverre to extend the ceasefire.";
    att_store *store = store_of_all(&plan, 1);
    assert_int_equal(made_number(store, "SELECT count(*) FROM ledger_group WHERE truce <> 0"), 0);
    att_store_close(store);
    word.id = "d", word.published = word.date = "2025-03-09", word.type = "RETREAT",
    word.anchor = "the end of the ceasefire";
    word.text = "Findal says that the gunfire in Sverre does not mean the end of the ceasefire.";
    assert_int_equal(told(truce, word, "withdrawn"), 0);
    word.text = "Findal says that the gunfire in Sverre means the end of the ceasefire.";
    assert_int_equal(told(truce, word, "withdrawn"), 1);
}

/* What is threatened for a day of its own, weeks behind the day of the first threat, is another threat; days behind, the same. */
static void test_outlived(void **state) {
    (void)state;
    struct made first = threat, again = threat;
    first.due = "2025-03-05";
    again.id = "u", again.published = again.date = "2025-04-05", again.due = "2025-04-10";
    again.text = "Findal threatens to impose tariffs on timber from Sverre in April.";
    att_store *store = store_of(first, again);
    assert_int_equal(changes(store, "opened", "u"), 1);
    att_store_close(store);
    again.published = again.date = "2025-03-08";
    store = store_of(first, again);
    assert_int_equal(changes(store, "repeated", "u"), 1);
    att_store_close(store);
}

/* What takes effect on the very day needs no other word. */
static void test_very_day(void **state) {
    (void)state;
    struct made word = threat, done = threat;
    word.to = done.to = "", word.due = "2025-03-20";
    word.text = "Findal threatens to impose tariffs.", word.act = "impose tariffs";
    done.id = "d", done.type = "SANCTION", done.quad = "material-conflict", done.act = NULL, done.anchor = "tariffs";
    done.text = "New tariffs of Findal on timber from Sverre take effect.", done.published = done.date = "2025-03-20";
    assert_int_equal(told(word, done, "carried_out"), 1);
    done.published = done.date = "2025-04-20";
    assert_int_equal(told(word, done, "carried_out"), 0);
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
        cmocka_unit_test(test_firms),     cmocka_unit_test(test_own_threat), cmocka_unit_test(test_elsewhere),
        cmocka_unit_test(test_refusals),  cmocka_unit_test(test_before),     cmocka_unit_test(test_anew),
        cmocka_unit_test(test_wanted),    cmocka_unit_test(test_newest),     cmocka_unit_test(test_handed_over),
        cmocka_unit_test(test_delayed),   cmocka_unit_test(test_tried),      cmocka_unit_test(test_lasts),
        cmocka_unit_test(test_declared),  cmocka_unit_test(test_names),      cmocka_unit_test(test_outlived),
        cmocka_unit_test(test_very_day),  cmocka_unit_test(test_others),     cmocka_unit_test(test_length),
        cmocka_unit_test(test_postponed), cmocka_unit_test(test_offer),      cmocka_unit_test(test_own_state),
        cmocka_unit_test(test_blows),     cmocka_unit_test(test_ended),      cmocka_unit_test(test_met),
        cmocka_unit_test(test_heading),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
