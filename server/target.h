/* A request's target, "/events?actor=USA&from=2025-08-01", taken apart. Nothing but valid percent-encoding of valid UTF-8
 * without control characters passes, and no part of it is looked at again undecoded. */
#ifndef ATTACHE_SERVER_TARGET_H
#define ATTACHE_SERVER_TARGET_H

#include <stdbool.h>
#include <stddef.h>

#define MOST_TARGET 8192 /* bytes, undecoded */
#define MOST_SEGMENTS 8
#define MOST_PARAMETERS 64

struct parameter {
    const char *name, *value; /* value "" where there is no "=" */
};

struct target {
    const char *segments[MOST_SEGMENTS]; /* "/articles/a%2Fb" has two: "articles", "a/b"; "/" has none */
    size_t segment_count;
    struct parameter parameters[MOST_PARAMETERS];
    size_t count;
    char *block; /* what all of it lies in */
};

enum target_fault {
    TARGET_FINE,
    TARGET_LONG,  /* more than MOST_TARGET bytes */
    TARGET_BAD,   /* no path, or an encoding that is none */
    TARGET_DEEP,  /* more than MOST_SEGMENTS */
    TARGET_MANY,  /* more than MOST_PARAMETERS */
    TARGET_TWICE, /* a parameter stands twice; *which names it */
    TARGET_NO_MEMORY
};

/* Fills *out, where there is no fault; free it with target_free, whatever is returned. `which` (may be NULL) lies in *out. */
enum target_fault target_read(const char *raw, struct target *out, const char **which);
void target_free(struct target *t);
/* The value, or NULL. */
const char *target_get(const struct target *t, const char *name);
/* Whether `len` bytes are UTF-8 without control characters (tab and line end neither). */
bool text_is_clean(const char *at, size_t len);

#endif
