/* The page's files: those compiled in, or a folder's while the page is being written. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/page_files.h"
#include "server/request.h"
#include "server/tasks.h"

#define MOST_PAGE_FILE (16 << 20)

static const char no_page[] =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>attache</title><h1>attache</h1>"
    "<p>The service runs; this build has no page. What can be asked: <a "
    "href=\"/openapi.json\">/openapi.json</a>.</p>\n";

static void reply_missing(struct request *r) {
    reply_error(r, 404, "not-found", NULL, "there is no such path");
}

/* ---- compiled in ------------------------------------------------------------------------------------------------- */

static bool join(const struct target *t, char *out, size_t most) {
    size_t len = 0;
    out[0] = '\0';
    for (size_t i = 0; i < t->segment_count; i++) {
        int n = snprintf(out + len, most - len, "/%s", t->segments[i]);
        if (n < 0 || (size_t)n >= most - len || strchr(t->segments[i], '/') != NULL) {
            return false;
        }
        len += (size_t)n;
    }
    return true;
}

static const struct page_file *find_file(const char *path) {
    for (size_t i = 0; i < page_file_count; i++) {
        if (strcmp(page_files[i].path, path) == 0) {
            return &page_files[i];
        }
    }
    return NULL;
}

static void reply_file(struct request *r, const struct page_file *f) {
    r->reply.page = true;
    r->reply.for_ever = strncmp(f->path, "/assets/", 8) == 0; /* their names change with what they hold */
    snprintf(r->reply.etag, sizeof r->reply.etag, "\"%.32s\"", f->sha256);
    if (strstr(r->match, r->reply.etag) != NULL) {
        r->reply.status = 304;
        return;
    }
    r->reply.status = 200;
    r->reply.type = f->type;
    r->reply.still = f->bytes;
    r->reply.still_len = f->size;
}

/* ---- a folder ---------------------------------------------------------------------------------------------------- */

static const char *type_of(const char *name) {
    static const char *const types[][2] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".woff2", "font/woff2"},
        {".ico", "image/x-icon"},
        {".txt", "text/plain; charset=utf-8"},
        {".webmanifest", "application/manifest+json"},
    };
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot != NULL && i < sizeof types / sizeof *types; i++) {
        if (strcmp(dot, types[i][0]) == 0) {
            return types[i][1];
        }
    }
    return "application/octet-stream";
}

/* One step down, never up, never through a link, nothing hidden. Closes `at`. */
static int step(int at, const char *name, bool last) {
    int next = -1;
    if (name[0] != '.' && name[0] != '\0' && strchr(name, '/') == NULL) {
        next = openat(at, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (last ? 0 : O_DIRECTORY));
    }
    close(at);
    return next;
}

static bool read_whole(int fd, struct bytes *out) {
    char block[65536];
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > MOST_PAGE_FILE) {
        return false;
    }
    for (;;) {
        ssize_t n = read(fd, block, sizeof block);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0 || out->len > MOST_PAGE_FILE) {
            return n == 0;
        }
        bytes_add(out, block, (size_t)n);
    }
}

static void answer_from_folder(struct request *r) {
    static const char *const index_file[] = {"index.html"};
    size_t count = r->target.segment_count > 0 ? r->target.segment_count : 1;
    const char *const *names = r->target.segment_count > 0 ? r->target.segments : index_file;
    int fd = open(r->server->options.page, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (size_t i = 0; i < count && fd >= 0; i++) {
        fd = step(fd, names[i], i + 1 == count);
    }
    bool read = fd >= 0 && read_whole(fd, &r->reply.body);
    if (fd >= 0) {
        close(fd);
    }
    if (!read) {
        reply_missing(r);
        return;
    }
    r->reply.status = 200;
    r->reply.page = true;
    r->reply.type = type_of(names[count - 1]);
}

void answer_page(struct request *r) {
    char path[MOST_TARGET + 16];
    if (r->server->options.page != NULL) {
        answer_from_folder(r);
        return;
    }
    bool root = r->target.segment_count == 0;
    const struct page_file *f = root                                  ? find_file("/index.html")
                                : join(&r->target, path, sizeof path) ? find_file(path)
                                                                      : NULL;
    if (f != NULL) {
        reply_file(r, f);
    } else if (root) {
        r->reply.status = 200;
        r->reply.page = true;
        r->reply.type = "text/html; charset=utf-8";
        r->reply.still = (const unsigned char *)no_page;
        r->reply.still_len = sizeof no_page - 1;
    } else {
        reply_missing(r);
    }
}
