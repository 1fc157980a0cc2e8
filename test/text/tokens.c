/* How words are split: by hand-made sentences, class by class. */
#include "reading.h"

static void plain(void **state) {
    (void)state;
    expect_tokens("", "");
    expect_tokens(" \n\t ", "");
    expect_tokens("The envoy left.", "The envoy left .");
    expect_tokens("Talks (in Ostrava) ended, he said; more follow!",
                  "Talks ( in Ostrava ) ended , he said ; more follow !");
    expect_tokens("Why?! No... yes..", "Why ?! No ... yes ..");
}

static void contractions(void **state) {
    (void)state;
    expect_tokens("They don't know", "They do +n't know");
    expect_tokens("They don’t, can't, won't", "They do +n’t , ca +n't , wo +n't");
    expect_tokens("CAN'T I'VE she'd they're we'll I'm", "CA +N'T I +'VE she +'d they +'re we +'ll I +'m");
    expect_tokens("cannot gonna gotta wanna dunno", "can +not gon +na got +ta wan +na du +n +no");
    expect_tokens("The minister's plan, the ministers' plan", "The minister +'s plan , the ministers +' plan");
    expect_tokens("They wouldn't've", "They would +n't +'ve");
    expect_tokens("dont thats im IM", "do +nt that +s i +m IM");
    expect_tokens("NATO's U.S.'s (OPEC)'s", "NATO +'s U.S. +'s ( OPEC ) 's");
}

static void apostrophes_inside(void **state) {
    (void)state;
    expect_tokens("O'Hara of Cote d'Azur at five o'clock in Sana'a", "O'Hara of Cote d'Azur at five o'clock in Sana'a");
    expect_tokens("the 1980's and '90s and '68", "the 1980's and '90s and '68");
    expect_tokens("go get 'em", "go get 'em");
}

static void hyphens(void **state) {
    (void)state;
    expect_tokens("a three-hour meeting", "a three - hour meeting");
    expect_tokens("Al-Rashid, vice-president, self-rule", "Al - Rashid , vice - president , self - rule");
    expect_tokens("non-profit co-founder anti-tank e-mail pre-war mid-2025 re-election pro-Kyiv",
                  "non-profit co-founder anti-tank e-mail pre-war mid-2025 re-election pro-Kyiv");
    expect_tokens("state-of-the-art, likewise career-wise", "state - of - the - art , likewise career-wise");
    expect_tokens("MiG-29 T-72 F-16s", "MiG - 29 T - 72 F - 16s");
    expect_tokens("a non‑profit", "a non‑profit"); /* U+2011 */
    expect_tokens("pre- and post-war", "pre - and post-war");
}

static void dashes(void **state) {
    (void)state;
    expect_tokens("peace—or war", "peace — or war");
    expect_tokens("peace--or war -- now", "peace -- or war -- now");
    expect_tokens("2022–2025 – done", "2022 – 2025 – done");
}

static void abbreviations(void **state) {
    (void)state;
    expect_tokens("Mr. Vale met Dr. Orr and Gen. J. K. Stone of Acme Inc. in St. Paul.",
                  "Mr. Vale met Dr. Orr and Gen. J. K. Stone of Acme Inc. in St. Paul .");
    expect_tokens("the U.S. and the U.N. at 5 p.m. on Jan. 5", "the U.S. and the U.N. at 5 p.m. on Jan. 5");
    expect_tokens("U.S.-led and U.S.-backed", "U.S. - led and U.S. - backed");
    expect_tokens("No. 5 is no. Yes", "No. 5 is no . Yes");
    expect_tokens("tea, etc. were", "tea , etc. were");
    expect_tokens("tea, etc. They", "tea , etc . They");
    expect_tokens("a Ph.D. student, i.e. poor", "a Ph.D. student , i.e. poor");
    expect_tokens("It ended.Then it began", "It ended . Then it began");
    expect_tokens("in Washington, D.C..", "in Washington , D.C. .");
    expect_tokens("He met us.", "He met us .");
}

static void figures(void **state) {
    (void)state;
    expect_tokens("1,250,000 or 3.5 at 10:30 on 6/8/2025", "1,250,000 or 3.5 at 10:30 on 6/8/2025");
    expect_tokens("$3.5bn, US$20, €5m, £10", "$ 3.5 bn , US$ 20 , € 5 m , £ 10");
    expect_tokens("50% of 10km at 5pm, 20°C", "50 % of 10 km at 5 pm , 20 ° C");
    expect_tokens("the 1st, 22nd, 1990s, 3D, 1/2", "the 1st , 22nd , 1990s , 3D , 1/2");
    expect_tokens("5-10 people, 2024-25, 500-1000", "5 - 10 people , 2024 - 25 , 500 - 1000");
    expect_tokens("555-0134 202-555-0134 1-202-555-0134 2025-08-06", "555-0134 202-555-0134 1-202-555-0134 2025-08-06");
    expect_tokens("won 2-1, up .5 to +3", "won 2 - 1 , up .5 to +3");
    expect_tokens("a 26-year-old", "a 26 - year - old");
    expect_tokens("1,2 and [3,4]", "1 , 2 and [ 3 , 4 ]");
    expect_tokens("by 5p.m. today", "by 5 p.m. today");
}

static void addresses(void **state) {
    (void)state;
    expect_tokens("see http://news.example.org/a-b?c=d.", "see http://news.example.org/a-b?c=d .");
    expect_tokens("(https://example.org/x_(y))", "( https://example.org/x_(y) )");
    expect_tokens("write to a.b-c@mail.example.co.uk, or www.example.com;",
                  "write to a.b-c@mail.example.co.uk , or www.example.com ;");
    expect_tokens("on Example.com and report.pdf", "on Example.com and report.pdf");
    expect_tokens("#Ceasefire @envoy #5 @ home", "#Ceasefire @envoy # 5 @ home");
}

static void marks(void **state) {
    (void)state;
    expect_tokens("well :) fine ;-) (sic):", "well :) fine ;-) ( sic ) :");
    expect_tokens("yes/no and w/o AT&T", "yes / no and w/o AT&T");
    expect_tokens("* item ** --- ===", "* item ** --- ===");
    expect_tokens("“Stop,” he said", "“ Stop , ” he said");
    expect_tokens("``Stop,'' he said", "`` Stop , '' he said");
    expect_tokens("«Stop»", "« Stop »");
    expect_tokens("ОБСЕ в Киеве", "ОБСЕ в Киеве");
    expect_tokens("ok👍🏽 done", "ok 👍 🏽 done");
    expect_tokens("A\xCC\x81lvaro", "A\xCC\x81lvaro");
}

static void empty_fields(void **state) {
    (void)state;
    struct document d;
    read_text(&d, "One word");
    assert_int_equal(d.token_count, 2);
    assert_int_equal(d.tokens[1].sentence, NONE);
    assert_int_equal(d.tokens[1].head, NONE);
    assert_int_equal(d.tokens[1].quote, NONE);
    assert_string_equal(d.tokens[1].lemma, "");
    assert_string_equal(d.tokens[1].xpos, "");
    assert_string_equal(d.tokens[1].feats, "_");
    assert_int_equal(d.tokens[0].flags, 0);
    assert_int_equal(d.tokens[1].flags, TOKEN_SPACE_BEFORE);
    document_free(&d);
}

/* Spans are right to the byte, and so to the code point, with letters of every length before them. */
static void spans(void **state) {
    (void)state;
    struct document d;
    const char *text = "é€𝔘 don’t “go”";
    read_text(&d, text);
    char shown[256];
    show_tokens(&d, 0, d.token_count, shown, sizeof shown);
    assert_string_equal(shown, "é € 𝔘 do +n’t “ go ”");
    static const size_t starts[] = {0, 1, 2, 4, 6, 10, 11, 13};
    for (uint32_t i = 0; i < d.token_count; i++) {
        assert_int_equal(utf8_count(text, d.tokens[i].at.start), starts[i]);
    }
    expect_sound(&d);
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain),        cmocka_unit_test(contractions), cmocka_unit_test(apostrophes_inside),
        cmocka_unit_test(hyphens),      cmocka_unit_test(dashes),       cmocka_unit_test(abbreviations),
        cmocka_unit_test(figures),      cmocka_unit_test(addresses),    cmocka_unit_test(marks),
        cmocka_unit_test(empty_fields), cmocka_unit_test(spans),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
