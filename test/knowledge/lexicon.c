/* Reading a lexicon: what is accepted, and that a mistake is named with its line and column. */
#include "check.h"

#include <stdio.h>
#include <unistd.h>

#include "knowledge/lexicon.h"

static struct lexicon *good(const char *text) {
    struct lexicon *lex = NULL;
    att_error err = {0};
    att_status s = lexicon_read("own.lex", text, strlen(text), &lex, &err);
    if (s != ATT_OK) {
        fail_msg("line %u, column %u: %s", (unsigned)err.line, (unsigned)err.column, err.message);
    }
    return lex;
}

static void bad(const char *text, uint64_t line, uint64_t column, const char *says) {
    struct lexicon *lex = NULL;
    att_error err = {0};
    assert_int_equal(lexicon_read("own.lex", text, strlen(text), &lex, &err), ATT_BAD_LEXICON);
    assert_null(lex);
    assert_int_equal(err.line, line);
    assert_int_equal(err.column, column);
    assert_non_null(strstr(err.message, "own.lex"));
    if (strstr(err.message, says) == NULL) {
        fail_msg("\"%s\" does not say \"%s\"", err.message, says);
    }
}

static void entries_and_comments(void **state) {
    (void)state;
    struct lexicon *lex = good("# a remark\n"
                               "\n"
                               "glim/V ^to-inf|with   THREATEN -  130   # takes its own complement\n"
                               "  + The duke glimmed to close the gate.\n"
                               "  - Rain glimmed the coast.\n"
                               "blat/N  ASSAULT aerial 195 by=actor on,against=recipient compound=either\n"
                               "snark/N compound:tea - - -\n");
    assert_int_equal(lexicon_predicates(lex), 2); /* what makes no event is not counted */
    assert_int_equal(strlen(lexicon_hash(lex)), 64);
    lexicon_close(lex);
}

static void windows_lines_and_mark(void **state) {
    (void)state;
    struct lexicon *lex =
        good("\xEF\xBB\xBFglim/V THREATEN - 130\r\n  + He glims.\r\n[hedges]\r\nmayhaps/X speculates\r\n");
    assert_int_equal(lexicon_predicates(lex), 1);
    lexicon_close(lex);
}

static void empty(void **state) {
    (void)state;
    struct lexicon *lex = good("");
    assert_int_equal(lexicon_predicates(lex), 0);
    lexicon_close(lex);
}

static void mistakes_of_entries(void **state) {
    (void)state;
    bad("glim THREATEN - 130\n", 1, 1, "LEMMA/V");
    bad("glim/Q THREATEN - 130\n", 1, 1, "LEMMA/V");
    bad("# x\nglim/V THREATENS - 130\n", 2, 8, "sixteen types");
    bad("glim/V THREATEN loudly 130\n", 1, 17, "a mode");
    bad("glim/V THREATEN - 13x\n", 1, 19, "CAMEO");
    bad("glim/V THREATEN - 130 shiny\n", 1, 23, "unknown flag");
    bad("glim/V weak THREATEN - 130\n", 1, 8, "behind the code");
    bad("glim/V obj:a||b THREATEN - 130\n", 1, 14, "not a word");
    bad("glim/V ^!obj THREATEN - 130\n", 1, 8, "absent");
    bad("glim/V obj:@herd THREATEN - 130\n", 1, 12, "unknown class");
    bad("glim/V near THREATEN - 130\n", 1, 8, "near needs words");
    bad("glim/V THREATEN - 130 subj=boss\n", 1, 28, "expected actor");
    bad("glim/V THREATEN - 130 near=actor\n", 1, 23, "no role");
    bad("glim/V\n", 1, 7, "sixteen types");
    bad("gl;m/V THREATEN - 130\n", 1, 1, "not a word");
}

static void mistakes_of_structure(void **state) {
    (void)state;
    bad("  + An example first.\n", 1, 3, "without an entry");
    bad("glim/V THREATEN - 130\n  He glims.\n", 2, 3, "begins with + or -");
    bad("glim/V THREATEN - 130\n  +\n", 2, 3, "without words");
    bad("[birds]\n", 1, 2, "unknown section");
    bad("[status] now\n", 1, 10, "unexpected");
    bad("[status]\nmayhaps/X perhaps\n", 2, 18, "a status"); /* taken for a condition */
    bad("[classes]\nherd cow\n", 2, 1, "@CLASS");
    bad("[classes]\n@herd\n", 2, 6, "without words");
    bad("[forms]\nglim\n", 2, 5, "without forms");
    bad("roles Q by=actor\n", 1, 7, "V or N");
}

static void nul_byte(void **state) {
    (void)state;
    static const char text[] = "glim/V THREATEN - 130\nfoo\0bar\n";
    struct lexicon *lex;
    att_error err = {0};
    assert_int_equal(lexicon_read("own.lex", text, sizeof text - 1, &lex, &err), ATT_BAD_LEXICON);
    assert_int_equal(err.line, 2);
}

static void write_file(const char *path, const char *text) {
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* Folders are read in the order of names; the hash is that of the bytes; what can't be read is said. */
static void folders_and_files(void **state) {
    (void)state;
    char folder[] = "/tmp/attache-lexicon-XXXXXX";
    assert_non_null(mkdtemp(folder));
    char one[64], two[64], other[64];
    snprintf(one, sizeof one, "%s/b.lex", folder);
    snprintf(two, sizeof two, "%s/a.lex", folder);
    snprintf(other, sizeof other, "%s/notes.txt", folder);
    write_file(one, "glim/V obj:@herd THREATEN - 130\n");
    write_file(two, "[classes]\n@herd cow sheep\n");
    write_file(other, "no lexicon\n");
    const char *paths[] = {folder};
    struct lexicon *lex = NULL, *again = NULL;
    att_error err = {0};
    assert_int_equal(lexicon_open(paths, 1, &lex, &err), ATT_OK);
    assert_int_equal(lexicon_predicates(lex), 1);
    const char *both[] = {two, one};
    assert_int_equal(lexicon_open(both, 2, &again, &err), ATT_OK);
    assert_string_equal(lexicon_hash(lex), lexicon_hash(again));
    lexicon_close(lex);
    lexicon_close(again);
    const char *missing[] = {two, "/tmp/attache-no-such-file.lex"};
    assert_int_equal(lexicon_open(missing, 2, &lex, &err), ATT_IO);
    write_file(one, "glim/V\n");
    assert_int_equal(lexicon_open(paths, 1, &lex, &err), ATT_BAD_LEXICON);
    assert_non_null(strstr(err.message, "b.lex"));
    unlink(one);
    unlink(two);
    assert_int_equal(lexicon_open(paths, 1, &lex, &err), ATT_IO); /* nothing to read */
    unlink(other);
    rmdir(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_and_comments), cmocka_unit_test(windows_lines_and_mark), cmocka_unit_test(empty),
        cmocka_unit_test(mistakes_of_entries),  cmocka_unit_test(mistakes_of_structure),  cmocka_unit_test(nul_byte),
        cmocka_unit_test(folders_and_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
