/* Quotation marks: pairs, nesting, paragraphs, apostrophes. */
#include "reading.h"

/* Shows each quotation as "[text]", "(text" where it was never closed, with ">n" for the one that holds it. */
static void expect_quotes_at(const char *text, const char *quotes, const char *file, int line) {
    struct document d;
    read_text(&d, text);
    expect_sound(&d);
    char shown[2048] = "";
    size_t n = 0;
    for (uint32_t i = 0; i < d.quote_count; i++) {
        const struct quote *q = &d.quotes[i];
        n += (size_t)snprintf(shown + n, sizeof shown - n, "%s%c%.*s%s", n > 0 ? " " : "", q->closed ? '[' : '(',
                              (int)(q->at.end - q->at.start), d.text + q->at.start, q->closed ? "]" : "");
        if (q->parent != NONE) {
            n += (size_t)snprintf(shown + n, sizeof shown - n, ">%u", (unsigned)q->parent);
        }
    }
    _assert_string_equal(shown, quotes, file, line);
    document_free(&d);
}
#define expect_quotes(text, quotes) expect_quotes_at(text, quotes, __FILE__, __LINE__)

static void pairs(void **state) {
    (void)state;
    expect_quotes("He said \"no\" and \"never.\"", "[\"no\"] [\"never.\"]");
    expect_quotes("He said “no” and “never.”", "[“no”] [“never.”]");
    expect_quotes("He said ``no'' and ``never.''", "[``no''] [``never.'']");
    expect_quotes("He said «no».", "[«no»]");
    expect_quotes("He said „no“ again.", "[„no“]");
    expect_quotes("He said ''no'' again.", "[''no'']");
    expect_quotes("He said (\"no\").", "[\"no\"]");
    expect_quotes("The \"road map\"'s end", "[\"road map\"]");
    expect_quotes("He said-\"no\"-and left", "[\"no\"]");
}

static void singles(void **state) {
    (void)state;
    expect_quotes("He said 'no way' again.", "['no way']");
    expect_quotes("He said ‘no way’ again.", "[‘no way’]");
    expect_quotes("The workers' strike and the army's 'special operation'", "['special operation']");
    expect_quotes("He called it 'the workers' strike,' she said.", "['the workers' strike,']");
    expect_quotes("He called them 'traitors' today", "['traitors']");
    expect_quotes("Don't say it isn't the voters' wish", "");
    expect_quotes("rock 'n' roll and the '90s", "");
    expect_quotes("the 'Aqab quarter", "");
    expect_quotes("the leaders’ summit in the ’90s", "");
}

static void possessives(void **state) {
    (void)state;
    expect_tokens("He called them 'traitors' today", "He called them ' traitors ' today");
    expect_tokens("the ministers' talks", "the ministers +' talks");
    expect_tokens("'the ministers' talks,' he said", "' the ministers +' talks , ' he said");
}

static void nested(void **state) {
    (void)state;
    expect_quotes("“He told me ‘never again’ twice,” she said.",
                  "[“He told me ‘never again’ twice,”] [‘never again’]>0");
    expect_quotes("\"He told me 'never again'\", she said.", "[\"He told me 'never again'\"] ['never again']>0");
    expect_quotes("'He told me \"never again\"', she said.", "['He told me \"never again\"'] [\"never again\"]>0");
}

static void across_paragraphs(void **state) {
    (void)state;
    expect_quotes("“First we talk.\n\n“Then we sign,” he said.", "[“First we talk.\n\n“Then we sign,”]");
    expect_quotes("\"First we talk.\n\"Then we sign.\n\"Then we go,\" he said. \"Yes.\"",
                  "[\"First we talk.\n\"Then we sign.\n\"Then we go,\"] [\"Yes.\"]");
    /* Not taken up again: it ended with its paragraph. */
    expect_quotes("“First we talk.\nThen they left “early”.", "(“First we talk. [“early”]");
    expect_quotes("“He said ‘first\n“‘and last’”", "[“He said ‘first\n“‘and last’”] [‘first\n“‘and last’]>0");
}

static void mixed(void **state) {
    (void)state;
    expect_quotes("He said “no\" and \"yes” and left.", "[“no\"] [\"yes”]");
    expect_quotes("He said ‘no.' And left.", "[‘no.']");
    expect_quotes("He said \"no“ and left.", "[\"no“]");
    expect_quotes("He said “yes \"no\" yes” and left.", "[“yes \"no\" yes”] [\"no\"]>0");
}

static void never_closed(void **state) {
    (void)state;
    expect_quotes("He said “no and left.", "(“no and left.");
    expect_quotes("He said “no and “yes” and left.", "(“no and [“yes”]");
    expect_quotes("He said “no ‘maybe” and left.", "[“no ‘maybe”] (‘maybe>0");
    expect_quotes("no” and left", "");
    expect_quotes("no\"", "");
}

static void tokens_know_their_quote(void **state) {
    (void)state;
    struct document d;
    read_text(&d, "He “said ‘no’ twice” again");
    /*            He “ said ‘ no ’ twice ” again */
    static const uint32_t quotes[] = {NONE, 0, 0, 1, 1, 1, 0, 0, NONE};
    assert_int_equal(d.token_count, 9);
    for (uint32_t i = 0; i < 9; i++) {
        assert_int_equal(d.tokens[i].quote, quotes[i]);
    }
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs),        cmocka_unit_test(singles),
        cmocka_unit_test(possessives),  cmocka_unit_test(nested),
        cmocka_unit_test(mixed),        cmocka_unit_test(across_paragraphs),
        cmocka_unit_test(never_closed), cmocka_unit_test(tokens_know_their_quote),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
