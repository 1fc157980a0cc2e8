#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attache/attache.h"
#include "base/text.h"

/* A file with these bytes; `ending` is part of its name. The caller unlinks it. */
static const char *file_of(const char *bytes, size_t len, const char *ending) {
    static char path[64];
    snprintf(path, sizeof path, "/tmp/attache-reader-XXXXXX%s", ending);
    int fd = mkstemps(path, (int)strlen(ending));
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    close(fd);
    return path;
}

/* What the reader gives, one line each: "id|text|published" of an article, "!line: message" of an error. */
static char *read_all(const char *bytes, size_t len, const char *ending, const att_reader_options *options) {
    struct buffer out = {0};
    att_reader *reader;
    const att_article *a;
    att_error err = {0};
    const char *path = file_of(bytes, len, ending);
    assert_int_equal(att_reader_open(path, options, &reader, &err), ATT_OK);
    for (;;) {
        att_status status = att_reader_next(reader, &a, &err);
        if (status == ATT_END) {
            break;
        }
        if (status == ATT_OK) {
            buffer_format(&out, "%s|", a->id != NULL ? a->id : "");
            for (size_t i = 0; i < a->text_len; i++) {
                buffer_add(&out, a->text[i] != '\0' ? &a->text[i] : "0", 1);
            }
            buffer_format(&out, "|%s\n", a->published != NULL ? a->published : "");
        } else {
            assert_int_equal(status, ATT_BAD_INPUT);
            buffer_format(&out, "!%llu: %s\n", (unsigned long long)err.line, err.message);
        }
    }
    att_reader_close(reader);
    unlink(path);
    buffer_text(&out, "");
    return out.at != NULL ? out.at : strdup("");
}

static void assert_reads(const char *input, const char *ending, const char *expected) {
    char *got = read_all(input, strlen(input), ending, NULL);
    assert_string_equal(got, expected);
    free(got);
}

static void a_text_file_is_one_article(void **state) {
    const att_reader_options day = {.published = "2025-08-06"};
    (void)state;
    assert_reads("Rain\nfell.\n", ".txt", "|Rain\nfell.\n|\n");
    assert_reads("{\"text\":1}", ".txt", "|{\"text\":1}|\n");
    assert_reads("", ".txt", "||\n");
    char *got = read_all("Rain", 4, "", &day);
    assert_string_equal(got, "|Rain|2025-08-06\n");
    free(got);
}

static void a_bad_line_is_told_and_the_rest_goes_on(void **state) {
    (void)state;
    assert_reads("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"one\",\"published\":\"2025-08-06\"}\r\n"
                 "\n"
                 "{\"id\":\"b\",\n"
                 "{\"id\":\"c\"}\n"
                 "{\"id\":\"d\",\"text\":7}\n"
                 "[1]\n"
                 "{\"id\":5,\"text\":\"two\"}",
                 ".jsonl",
                 "a|one|2025-08-06\n"
                 "!3: not JSON: string or '}' expected near end of file\n"
                 "!4: the object has no text\n"
                 "!5: the text is not a string\n"
                 "!6: not a JSON object\n"
                 "5|two|\n");
}

static void crawlers_keys_are_known(void **state) {
    (void)state;
    assert_reads("{\"maintext\":\"one\",\"date_publish\":\"2025-08-06 10:00:00\",\"localpath\":null,\"text\":null}\n"
                 "{\"text\":\"two\",\"publish_date\":\"2025-08-07\",\"authors\":[]}\n"
                 "{\"raw_text\":\"x\",\"text\":\"three\",\"date\":\"2025-08-08\",\"id\":null}\n",
                 ".jsonl", "|one|2025-08-06 10:00:00\n|two|2025-08-07\n|three|2025-08-08\n");
}

static void a_map_says_where_fields_stand(void **state) {
    static const char *const map[] = {"text=.body.parts.1", "id=.meta.key"};
    const att_reader_options o = {.map = map, .map_count = 2};
    const char *in =
        "{\"body\":{\"parts\":[\"no\",\"yes\"]},\"meta\":{\"key\":\"k\"},\"text\":\"no\"}\n{\"text\":\"no\"}\n";
    (void)state;
    char *got = read_all(in, strlen(in), ".jsonl", &o);
    assert_string_equal(got, "k|yes|\n!2: the object has no text at .body.parts.1\n");
    free(got);
}

static void a_bad_map_is_refused(void **state) {
    static const char *const bad[] = {"text", "text=body", "text=.", "body=.text", "=.x"};
    att_reader *reader;
    att_error err;
    (void)state;
    const char *path = file_of("", 0, ".txt");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const att_reader_options o = {.map = &bad[i], .map_count = 1};
        assert_int_equal(att_reader_open(path, &o, &reader, &err), ATT_BAD_INPUT);
        assert_null(reader);
    }
    char deep[200] = "text=";
    for (int i = 0; i < 40; i++) {
        strcat(deep, ".a");
    }
    const char *rule = deep;
    const att_reader_options o = {.map = &rule, .map_count = 1};
    assert_int_equal(att_reader_open(path, &o, &reader, &err), ATT_BAD_INPUT);
    unlink(path);
}

static void json_is_mended_where_it_can_be(void **state) {
    (void)state;
    assert_reads("{\"text\":\"a\\ud800b\\udc00\\ud83d\\ude00\\\\ud800\\u0000\xFF\"}\n", ".jsonl",
                 "|a\xEF\xBF\xBD"
                 "b\xEF\xBF\xBD\xF0\x9F\x98\x80\\ud800"
                 "0\xEF\xBF\xBD|\n");
    assert_reads("{\"text\":\"a\",\"n\":123456789012345678901234567890}\n", ".jsonl", "|a|\n");
    assert_reads("{\"id\":1.5,\"text\":\"t\",\"published\":1754438400.0}\n", ".jsonl", "1.5|t|1754438400\n");
    assert_reads("{\"id\":9223372036854775807,\"text\":\"t\"}\n{\"id\":99999999999999999999,\"text\":\"t\"}\n",
                 ".jsonl",
                 "9223372036854775807|t|\n!2: the id is a number of more digits than are kept: write it as a string\n");
    assert_reads("{\"id\":\"a\\u0000b\",\"text\":\"t\"}\n", ".jsonl",
                 "a\xEF\xBF\xBD"
                 "b|t|\n");
}

/* How much of each article's text was mended, by the reader's word: of a line, and of one file with many. */
static void what_was_mended_is_counted(void **state) {
    static const struct {
        const char *input, *ending;
        size_t replaced[2];
    } cases[] = {
        {"{\"text\":\"a\\ud800b\xFF\xFE\"}\n{\"text\":\"whole\"}\n", ".jsonl", {3, 0}},
        {"{\"title\":\"\xFF\",\"text\":\"a\"}\n{\"text\":\"\xEF\xBF\xBD told so\"}\n", ".jsonl", {0, 0}},
        {"[{\"text\":\"a\xFF\"},{\"text\":\"whole\"}]", ".json", {1, 0}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *path = file_of(cases[i].input, strlen(cases[i].input), cases[i].ending);
        att_reader *reader;
        const att_article *a;
        att_error err = {0};
        assert_int_equal(att_reader_open(path, NULL, &reader, &err), ATT_OK);
        for (size_t k = 0; k < 2; k++) {
            assert_int_equal(att_reader_next(reader, &a, &err), ATT_OK);
            assert_int_equal(a->replaced, cases[i].replaced[k]);
        }
        att_reader_close(reader);
        unlink(path);
    }
}

static void deep_json_is_refused(void **state) {
    struct buffer in = {0};
    (void)state;
    buffer_text(&in, "{\"text\":\"t\",\"x\":");
    for (int i = 0; i < 100000; i++) {
        buffer_text(&in, "[");
    }
    buffer_text(&in, "\n{\"text\":\"next\"}\n");
    char *got = read_all(in.at, in.len, ".jsonl", NULL);
    assert_non_null(strstr(got, "!1: not JSON: maximum parsing depth reached"));
    assert_non_null(strstr(got, "|next|"));
    free(got);
    buffer_free(&in);
}

static void a_line_beyond_the_limit_is_skipped(void **state) {
    const att_reader_options o = {.max_line = 40};
    const char *in = "{\"text\":\"012345678901234567890123456789\"}\n" /* 41 bytes */
                     "{\"text\":\"01234567890123456789012345678\"}\n"
                     "{\"text\":\"last\"}";
    (void)state;
    char *got = read_all(in, strlen(in), ".jsonl", &o);
    assert_string_equal(got, "!1: the line is longer than 40 bytes\n|01234567890123456789012345678|\n|last|\n");
    free(got);
    got = read_all(in, strlen(in), ".txt", &o);
    assert_string_equal(got, "!0: the file is longer than 40 bytes\n");
    free(got);
}

static void long_lines_cross_blocks(void **state) {
    struct buffer in = {0};
    (void)state;
    buffer_text(&in, "{\"id\":\"long\",\"text\":\"");
    for (int i = 0; i < 30000; i++) {
        buffer_text(&in, "rain fell ");
    }
    buffer_text(&in, "\"}\n{\"text\":\"next\"}\n");
    char *got = read_all(in.at, in.len, ".jsonl", NULL);
    assert_int_equal(strlen(got), strlen("long||\n|next|\n") + 300000);
    free(got);
    buffer_free(&in);
}

static void a_json_file_may_be_lines_or_one_document(void **state) {
    (void)state;
    assert_reads("{\"text\":\"one\"}\n{\"text\":\"two\"}\n", ".json", "|one|\n|two|\n");
    assert_reads("{\n \"text\":\n \"one\"\n}\n", ".json", "|one|\n");
    assert_reads("[{\"text\":\"one\"},\n {\"id\":\"x\"},\n {\"text\":\"two\"}]\n", ".json",
                 "|one|\n!0: item 2: the object has no text\n|two|\n");
    assert_reads("{\"text\":\"one\"\n{\"text\":\"two\"}\n", ".json",
                 "!1: not JSON: '}' expected near end of file\n|two|\n");
    assert_reads("\n{\n \"text\": oops\n}\n", ".json", "!3: not JSON: invalid token near 'oops'\n");
    assert_reads("", ".json", "");
    assert_reads("[]", ".json", "");
}

static void the_beginning_tells_when_the_name_does_not(void **state) {
    const att_reader_options text = {.input = ATT_INPUT_TEXT};
    (void)state;
    assert_reads("\xEF\xBB\xBF \n{\"text\":\"one\"}\n", "", "|one|\n");
    assert_reads("Rain fell.", "", "|Rain fell.|\n");
    char *got = read_all("{\"text\":1}", 10, ".jsonl", &text);
    assert_string_equal(got, "|{\"text\":1}|\n");
    free(got);
}

static void what_cannot_be_opened_is_told(void **state) {
    att_reader *reader;
    att_error err;
    (void)state;
    assert_int_equal(att_reader_open("/nonexistent/file", NULL, &reader, &err), ATT_IO);
    assert_null(reader);
    assert_non_null(strstr(err.message, "/nonexistent/file"));
    assert_int_equal(att_reader_open("/tmp", NULL, &reader, &err), ATT_IO);
    att_reader_close(NULL);
}

/* Not mended into a text of replacement marks: whoever saved it so learns it. */
static void what_is_no_text_is_told(void **state) {
    static const struct {
        const char *bytes, *is;
    } kinds[] = {{"\xFF\xFE{\"t", "UTF-16"},
                 {"\x1F\x8B\x08 ", "gzip"},
                 {"PK\x03\x04 ", "zip"},
                 {"%PDF-1.7\n", "PDF"},
                 {"\3757zXZ ", "xz"}};
    const char *path = "no-text.jsonl";
    const att_article *a;
    att_reader *reader;
    att_error err;
    (void)state;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t size = strlen(kinds[i].bytes) + 1; /* with the zero */
        assert_int_equal(att_reader_open_bytes(kinds[i].bytes, size, NULL, &reader, &err), ATT_BAD_INPUT);
        assert_non_null(strstr(err.message, kinds[i].is));
        FILE *f = fopen(path, "wb");
        assert_int_equal(fwrite(kinds[i].bytes, 1, size, f), size);
        fclose(f);
        assert_int_equal(att_reader_open(path, NULL, &reader, &err), ATT_OK);
        assert_int_equal(att_reader_next(reader, &a, &err), ATT_IO);
        assert_non_null(strstr(err.message, kinds[i].is));
        att_reader_close(reader);
        unlink(path);
    }
    assert_reads("PK said it.\n", ".txt", "|PK said it.\n|\n");
}

static void bytes_in_memory_are_read_like_a_file(void **state) {
    static const struct {
        enum att_input input;
        const char *bytes, *texts; /* one behind the other; "!" where one is refused */
    } cases[] = {
        {ATT_INPUT_AUTO, "{\n \"text\": \"a\"\n}\n", "a"},
        {ATT_INPUT_AUTO, "[{\"text\":\"a\"},{\"text\":\"b\"}]", "ab"},
        {ATT_INPUT_AUTO, "{\"text\":\"a\"}\n{\"text\":\"b\"}", "ab"},
        {ATT_INPUT_AUTO, "rain", "rain"},
        {ATT_INPUT_JSON, "{\"text\":\"a\"}\n{\n{\"text\":\"b\"}\n", "a!b"},
        {ATT_INPUT_JSON, "", ""},
        {ATT_INPUT_TEXT, "{}", "{}"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const att_reader_options o = {.input = cases[i].input};
        struct buffer out = {0};
        att_reader *reader;
        const att_article *a;
        att_status status;
        char *bytes = strdup(cases[i].bytes);
        assert_int_equal(att_reader_open_bytes(bytes, strlen(bytes), &o, &reader, NULL), ATT_OK);
        free(bytes); /* they were copied */
        while ((status = att_reader_next(reader, &a, NULL)) != ATT_END) {
            buffer_add(&out, status == ATT_OK ? a->text : "!", status == ATT_OK ? a->text_len : 1);
        }
        buffer_text(&out, "");
        assert_string_equal(out.at, cases[i].texts);
        buffer_free(&out);
        att_reader_close(reader);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_file_is_one_article),
        cmocka_unit_test(a_bad_line_is_told_and_the_rest_goes_on),
        cmocka_unit_test(crawlers_keys_are_known),
        cmocka_unit_test(a_map_says_where_fields_stand),
        cmocka_unit_test(a_bad_map_is_refused),
        cmocka_unit_test(json_is_mended_where_it_can_be),
        cmocka_unit_test(what_was_mended_is_counted),
        cmocka_unit_test(deep_json_is_refused),
        cmocka_unit_test(a_line_beyond_the_limit_is_skipped),
        cmocka_unit_test(long_lines_cross_blocks),
        cmocka_unit_test(a_json_file_may_be_lines_or_one_document),
        cmocka_unit_test(the_beginning_tells_when_the_name_does_not),
        cmocka_unit_test(what_cannot_be_opened_is_told),
        cmocka_unit_test(what_is_no_text_is_told),
        cmocka_unit_test(bytes_in_memory_are_read_like_a_file),
    };
    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
