/* Streams of articles from foreign bytes: JSON lines, one JSON document, plain text; then the article as the engine takes it.
 * The first byte chooses among them. */
#define _GNU_SOURCE /* memfd_create */
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "input/input.h"
#include "require.h"

static void read_article(const att_article *a) {
    const struct input_limits limits = {.max_text = 4096, .with_title = a->title != NULL};
    struct document d;
    att_error err;
    document_init(&d, 0);
    if (input_read(&d, a, &limits, &err) == ATT_OK) {
        size_t len, replaced;
        require(d.text_len <= limits.max_text);
        require(d.id != NULL && strlen(d.sha256) == 64);
        /* What comes out is UTF-8 and stays as it is. */
        const char *again = utf8_repair(&d.arena, d.text, d.text_len, &len, &replaced);
        require(again != NULL && replaced == 0);
    }
    document_free(&d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const map[] = {"text=.a.0.b", "id=.id"};
    if (size == 0) {
        return 0;
    }
    int fd = memfd_create("input", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data + 1, size - 1) != (ssize_t)(size - 1)) {
        return 0;
    }
    char path[64], link[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    snprintf(link, sizeof link, "/tmp/attache-fuzz-%ld.json", (long)getpid());
    const att_reader_options o = {
        .input = (att_input)(data[0] % 3),
        .map = map,
        .map_count = data[0] / 3 % 2 ? 2 : 0,
        .max_line = data[0] & 64 ? 64 : 0,
        .published = "2025-08-06",
    };
    int linked = data[0] & 128 && symlink(path, link) == 0; /* the .json ending has a mode of its own */
    att_reader *reader;
    att_error err;
    if (att_reader_open(linked ? link : path, &o, &reader, &err) == ATT_OK) {
        const att_article *a;
        att_status status = ATT_OK;
        for (size_t calls = 0; status == ATT_OK || status == ATT_BAD_INPUT; calls++) {
            require(calls <= size + 1); /* every call takes something */
            status = att_reader_next(reader, &a, &err);
            if (status == ATT_OK) {
                read_article(a);
            }
        }
        att_reader_close(reader);
    }
    if (linked) {
        unlink(link);
    }
    close(fd);
    return 0;
}
