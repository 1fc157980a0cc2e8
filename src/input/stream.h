/* Lines of a file or pipe, one at a time, in memory that the longest permitted line bounds. */
#ifndef ATTACHE_INPUT_STREAM_H
#define ATTACHE_INPUT_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/text.h"

struct stream {
    int fd;
    bool end;    /* the file has no more */
    char *block; /* bytes read and not yet given out: pos … len */
    size_t pos, len, capacity;
    size_t max;            /* bytes of a line */
    uint64_t number;       /* of the line given last, from 1 */
    uint64_t taken, total; /* bytes read; bytes of the file, 0 where unknown */
    struct buffer line;    /* the line given last, without its end; the caller may write in it */
};

/* "-" is standard input. A file that begins as no text does (UTF-16, gzip, PDF, …) is ATT_IO when its first line is asked for. */
att_status stream_open(struct stream *l, const char *path, size_t max, att_error *err);
/* The same of a copy of `bytes`; ATT_BAD_INPUT: it is no text. */
att_status stream_of(struct stream *l, const char *bytes, size_t len, size_t max, att_error *err);
void stream_close(struct stream *l);

/* The next line stands in l->line, without "\n" or "\r\n". ATT_END behind the last. ATT_BAD_INPUT: it was longer than
 * l->max and has been skipped. */
att_status stream_next(struct stream *l, att_error *err);

/* All that is left is appended to l->line. ATT_BAD_INPUT where that is longer than l->max. */
att_status stream_rest(struct stream *l, att_error *err);

/* Makes l->line what comes next, before what has not been read; lines count from `number` + 1 again. */
void stream_again(struct stream *l, uint64_t number);

/* The first byte that is not white space (a byte order mark aside), not taken; 0 where there is none in the first
 * block. */
att_status stream_peek(struct stream *l, char *out, att_error *err);

#endif
