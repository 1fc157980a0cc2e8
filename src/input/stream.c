#include "input/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

#define BLOCK 65536

att_status stream_open(struct stream *l, const char *path, size_t max, att_error *err) {
    *l = (struct stream){.fd = -1, .max = max};
    l->block = malloc(BLOCK);
    if (l->block == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory to read %s", path);
    }
    l->capacity = BLOCK;
    if (strcmp(path, "-") == 0) {
        l->fd = STDIN_FILENO;
    } else {
        l->fd = open(path, O_RDONLY | O_CLOEXEC);
    }
    struct stat st;
    if (l->fd < 0 || fstat(l->fd, &st) != 0) {
        return fail(err, ATT_IO, "%s: %s", path, strerror(errno));
    }
    if (S_ISDIR(st.st_mode)) {
        return fail(err, ATT_IO, "%s: is a folder", path);
    }
    l->total = S_ISREG(st.st_mode) && st.st_size > 0 ? (uint64_t)st.st_size : 0;
    return ATT_OK;
}

/* What the first bytes tell that no text begins with, or NULL. Mended as if it were UTF-8 it would be an article of replacement
 * marks. */
static const char *kind_of(const char *bytes, size_t len) {
    static const struct {
        const char *begins, *is;
    } kinds[] = {{"\xFF\xFE", "UTF-16"}, {"\xFE\xFF", "UTF-16"}, {"\x1F\x8B", "gzip"},        {"PK\x03\x04", "zip"},
                 {"%PDF-", "PDF"},       {"\3757zXZ", "xz"},     {"\x28\xB5\x2F\xFD", "zstd"}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t n = strlen(kinds[i].begins);
        if (len >= n && memcmp(bytes, kinds[i].begins, n) == 0) {
            return kinds[i].is;
        }
    }
    return NULL;
}

#define WRONG_KIND "this is %s; text in UTF-8 is read"

att_status stream_of(struct stream *l, const char *bytes, size_t len, size_t max, att_error *err) {
    *l = (struct stream){.fd = -1, .max = max, .end = true, .len = len, .capacity = len, .taken = len, .total = len};
    l->block = malloc(len > 0 ? len : 1);
    if (l->block == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory to read");
    }
    if (len > 0) {
        memcpy(l->block, bytes, len);
    }
    const char *kind = kind_of(bytes, len);
    return kind != NULL ? fail(err, ATT_BAD_INPUT, WRONG_KIND, kind) : ATT_OK;
}

void stream_close(struct stream *l) {
    if (l->fd > STDIN_FILENO) {
        close(l->fd);
    }
    free(l->block);
    buffer_free(&l->line);
}

/* Reads one more block; at the end of the file pos == len stays. */
static att_status fill(struct stream *l, att_error *err) {
    if (l->end) {
        return ATT_OK;
    }
    ssize_t n;
    do {
        n = read(l->fd, l->block, l->capacity);
    } while (n < 0 && errno == EINTR);
    if (n < 0) {
        l->end = true;
        return fail(err, ATT_IO, "reading failed: %s", strerror(errno));
    }
    const char *kind = l->taken == 0 ? kind_of(l->block, (size_t)n) : NULL;
    if (kind != NULL) {
        l->end = true;
        return fail(err, ATT_IO, WRONG_KIND, kind); /* none of its lines can be read */
    }
    l->end = n == 0;
    l->pos = 0;
    l->len = (size_t)n;
    l->taken += (uint64_t)n;
    return ATT_OK;
}

att_status stream_next(struct stream *l, att_error *err) {
    bool some = false, over = false;
    l->line.len = 0;
    for (;;) {
        if (l->pos == l->len) {
            TRY(fill(l, err));
            if (l->pos == l->len) {
                break;
            }
        }
        some = true;
        const char *at = l->block + l->pos, *stop = memchr(at, '\n', l->len - l->pos);
        size_t n = stop != NULL ? (size_t)(stop - at) : l->len - l->pos;
        over = over || n > l->max - l->line.len;
        if (!over) {
            buffer_add(&l->line, at, n);
        }
        l->pos += n + (stop != NULL);
        if (stop != NULL) {
            break;
        }
    }
    if (!some) {
        return ATT_END;
    }
    l->number++;
    if (l->line.failed) {
        return fail_at(err, ATT_NO_MEMORY, l->number, 0, "no memory for a line");
    }
    if (over) {
        return fail_at(err, ATT_BAD_INPUT, l->number, 0, "the line is longer than %zu bytes", l->max);
    }
    if (l->line.len > 0 && l->line.at[l->line.len - 1] == '\r') {
        l->line.at[--l->line.len] = '\0';
    }
    return ATT_OK;
}

att_status stream_rest(struct stream *l, att_error *err) {
    for (;;) {
        if (l->pos == l->len) {
            TRY(fill(l, err));
            if (l->pos == l->len) {
                return ATT_OK;
            }
        }
        size_t n = l->len - l->pos;
        if (n > l->max - l->line.len) {
            return fail(err, ATT_BAD_INPUT, "the file is longer than %zu bytes", l->max);
        }
        buffer_add(&l->line, l->block + l->pos, n);
        l->pos = l->len;
        if (l->line.failed) {
            return fail(err, ATT_NO_MEMORY, "no memory for a file");
        }
    }
}

void stream_again(struct stream *l, uint64_t number) {
    free(l->block);
    l->block = l->line.at;
    l->capacity = l->line.capacity;
    l->pos = 0;
    l->len = l->line.len;
    l->number = number;
    l->line = (struct buffer){0};
}

att_status stream_peek(struct stream *l, char *out, att_error *err) {
    *out = '\0';
    if (l->pos == l->len) {
        TRY(fill(l, err));
    }
    size_t i = l->pos;
    if (l->len - i >= 3 && memcmp(l->block + i, "\xEF\xBB\xBF", 3) == 0) {
        i += 3;
    }
    while (i < l->len && memchr(" \t\r\n", l->block[i], 4) != NULL) {
        i++;
    }
    if (i < l->len) {
        *out = l->block[i];
    }
    return ATT_OK;
}
