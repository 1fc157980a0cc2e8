/* Lines, headings, datelines, and where sentences may begin. */
#include "reading.h"

#include "text/boundary.h"

/* Paragraphs as "text", with "#" before a heading and "dateline|" before the text proper, "/" between. */
static void expect_paragraphs_at(const char *text, const char *paragraphs, const char *file, int line) {
    struct document d;
    read_text(&d, text);
    expect_sound(&d);
    char shown[2048] = "";
    size_t n = 0;
    for (uint32_t i = 0; i < d.paragraph_count; i++) {
        const struct paragraph *p = &d.paragraphs[i];
        int head = (int)(p->dateline_end - p->at.start);
        n += (size_t)snprintf(shown + n, sizeof shown - n, "%s%s%.*s%s%.*s", n > 0 ? " / " : "", p->heading ? "#" : "",
                              head, d.text + p->at.start, head > 0 ? "|" : "", (int)(p->at.end - p->dateline_end),
                              d.text + p->dateline_end);
    }
    _assert_string_equal(shown, paragraphs, file, line);
    document_free(&d);
}
#define expect_paragraphs(text, paragraphs) expect_paragraphs_at(text, paragraphs, __FILE__, __LINE__)

static void lines(void **state) {
    (void)state;
    expect_paragraphs("One came.\nTwo came.\r\n\r\n  Three came. \rFour.",
                      "One came. / Two came. / Three came. / Four.");
    expect_paragraphs("One.\xE2\x80\xA9Two.", "One. / Two.");
}

static void wrapped(void **state) {
    (void)state;
    expect_paragraphs("The two delegations met for the second time on Monday and\n"
                      "agreed to go on with the exchange of prisoners, officials\n"
                      "said in the evening.\n"
                      "A third round is to be held in the capital in the course of\n"
                      "next month.\n",
                      "The two delegations met for the second time on Monday and\n"
                      "agreed to go on with the exchange of prisoners, officials\n"
                      "said in the evening. / "
                      "A third round is to be held in the capital in the course of\n"
                      "next month.");
    expect_paragraphs("The first paragraph of this text is told in one line of its own.\n"
                      "the second begins small, and yet it is not joined with the first.",
                      "The first paragraph of this text is told in one line of its own. / "
                      "the second begins small, and yet it is not joined with the first.");
}

static void headings(void **state) {
    (void)state;
    expect_paragraphs("Envoys meet in Ostrava\nThe envoys met.", "#Envoys meet in Ostrava / The envoys met.");
    expect_paragraphs("PRESIDENT SAYS ‘NO’ TO TALKS\n\nHe said no.", "#PRESIDENT SAYS ‘NO’ TO TALKS / He said no.");
    expect_paragraphs("“We will not sign.”", "“We will not sign.”");
    expect_paragraphs("- one item\n- another", "- one item / - another");
    expect_paragraphs("He said:", "He said:");
    expect_paragraphs("***", "***");
    expect_paragraphs("Will the Envoys Meet Again?\nThey may.", "#Will the Envoys Meet Again? / They may.");
    expect_paragraphs("So what did the envoy say?\nNothing.", "So what did the envoy say? / Nothing.");
}

static void datelines(void **state) {
    (void)state;
    expect_paragraphs("KYIV, Aug 6 (Reuters) - Envoys met.", "KYIV, Aug 6 (Reuters) - |Envoys met.");
    expect_paragraphs("KYIV, Aug. 6 (Xinhua) -- Envoys met.", "KYIV, Aug. 6 (Xinhua) -- |Envoys met.");
    expect_paragraphs("NAIROBI, Kenya (AP) _ Envoys met.", "NAIROBI, Kenya (AP) _ |Envoys met.");
    expect_paragraphs("NAIROBI, Kenya (AP) — Envoys met.", "NAIROBI, Kenya (AP) — |Envoys met.");
    expect_paragraphs("(Reuters) - Envoys met.", "(Reuters) - |Envoys met.");
    expect_paragraphs("Kyiv (dpa) – Envoys met.", "Kyiv (dpa) – |Envoys met.");
    expect_paragraphs("London (CNN) — Envoys met.", "London (CNN) — |Envoys met.");
    expect_paragraphs("WASHINGTON—Envoys met.", "WASHINGTON—|Envoys met.");
    expect_paragraphs("TEL AVIV/CAIRO, 6 August 2025 – Envoys met.", "TEL AVIV/CAIRO, 6 August 2025 – |Envoys met.");
    expect_paragraphs("PORT-AU-PRINCE, Haiti — Envoys met.", "PORT-AU-PRINCE, Haiti — |Envoys met.");
    expect_paragraphs("Goma, DRC — Envoys met.", "Goma, DRC — |Envoys met.");
    expect_paragraphs("Geneva, 6 August 2025 — Envoys met.", "Geneva, 6 August 2025 — |Envoys met.");
    expect_paragraphs("MOSCOW, August 6. /TASS/. Envoys met.", "MOSCOW, August 6. /TASS/. |Envoys met.");
    expect_paragraphs("NAIROBI, Kenya (AP) _\n\nEnvoys met.", "NAIROBI, Kenya (AP) _| / Envoys met.");
    expect_paragraphs("The Hague (AP) — Judges met.", "The Hague (AP) — |Judges met.");
    expect_paragraphs("They met.\nRAVENNA, July 25: Envoys met.", "They met. / RAVENNA, July 25: |Envoys met.");
    expect_paragraphs("ISLAMABAD: Envoys met.", "ISLAMABAD: |Envoys met.");
    expect_paragraphs("Talks fail\nISLAMABAD: Envoys met.\nLAHORE: Others met.",
                      "#Talks fail / ISLAMABAD: |Envoys met. / LAHORE: Others met.");
}

static void no_datelines(void **state) {
    (void)state;
    expect_paragraphs("The envoy — a former judge — left.", "The envoy — a former judge — left.");
    expect_paragraphs("Kovac — a former judge — left.", "Kovac — a former judge — left.");
    expect_paragraphs("Goma, DRC — the town by the lake — fell.", "Goma, DRC — the town by the lake — fell.");
    expect_paragraphs("They met.\nGoma, DRC — Envoys left.", "They met. / Goma, DRC — Envoys left.");
    expect_paragraphs("BREAKING: Envoys met.", "BREAKING: Envoys met.");
    expect_paragraphs("He said (again) - and left.", "He said (again) - and left.");
    expect_paragraphs("On Thursday, the European Court of Justice (ECJ) — the highest — ruled.",
                      "On Thursday, the European Court of Justice (ECJ) — the highest — ruled.");
    expect_paragraphs("From September 30 – October 2, envoys met.", "From September 30 – October 2, envoys met.");
    expect_paragraphs("- Governor Vale (MN), Chair - Governor Orr (OH).",
                      "- Governor Vale (MN), Chair - Governor Orr (OH).");
    expect_paragraphs("Sen. Vale (R-Texas) — a former judge — left.", "Sen. Vale (R-Texas) — a former judge — left.");
    expect_paragraphs("NATO said on Monday - and left.", "NATO said on Monday - and left.");
    expect_paragraphs("NEW ENVOY NAMED FOR PEACE TALKS IN GENEVA - Envoys met.",
                      "NEW ENVOY NAMED FOR PEACE TALKS IN GENEVA - Envoys met.");
}

static void boundaries(void **state) {
    (void)state;
    struct document d;
    read_text(&d, "KYIV (AP) — It didn't rain. “Go!” He left, too.\nNext.");
    /*             0    123 4  5  6  7   8    9  10 11 12 13 14 15 16 17 18 19 */
    char shown[256];
    show_tokens(&d, 0, d.token_count, shown, sizeof shown);
    assert_string_equal(shown, "KYIV ( AP ) — It did +n't rain . “ Go ! ” He left , too . Next .");
    static const struct {
        uint32_t token;
        enum boundary boundary;
    } expected[] = {{0, BOUNDARY_CERTAIN}, {5, BOUNDARY_CERTAIN}, {6, BOUNDARY_POSSIBLE},
                    {7, BOUNDARY_NEVER},   {10, BOUNDARY_LIKELY}, {13, BOUNDARY_NEVER},
                    {14, BOUNDARY_LIKELY}, {16, BOUNDARY_NEVER},  {19, BOUNDARY_CERTAIN}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        assert_int_equal(boundary_before(&d, expected[i].token), expected[i].boundary);
    }
    document_free(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines),     cmocka_unit_test(wrapped),      cmocka_unit_test(headings),
        cmocka_unit_test(datelines), cmocka_unit_test(no_datelines), cmocka_unit_test(boundaries),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
