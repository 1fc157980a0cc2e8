/* Memory of one owner: allocated piece by piece, freed at once. */
#ifndef ATTACHE_BASE_ARENA_H
#define ATTACHE_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An address sanitizer is to see who still uses what was wound back over: nothing is spared then. */
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_SPARED ((size_t)0)
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_SPARED ((size_t)0)
#endif
#endif
#ifndef ARENA_SPARED
#define ARENA_SPARED ((size_t)16 * 1024 * 1024)
#endif

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    size_t used;                /* bytes handed out of the newest block */
    size_t total;               /* bytes of blocks */
    size_t limit;               /* of total; 0: no limit */
    struct arena_block *spare;  /* blocks wound back over, for the next that are needed */
    size_t spared;              /* bytes of these: ARENA_SPARED at most, and an eighth of the limit beside it */
};

/* A place to which an arena can be wound back. */
struct arena_mark {
    struct arena_block *block;
    size_t used;
};

void arena_init(struct arena *a, size_t limit);
void arena_free(struct arena *a);

/* `size` bytes aligned for any type, not cleared; NULL when memory or the limit is exhausted. size 0 gives a valid
 * pointer. */
void *arena_alloc(struct arena *a, size_t size);
void *arena_zero(struct arena *a, size_t size);
/* `count` items of `size` bytes each, cleared; NULL also when the product overflows. */
void *arena_array(struct arena *a, size_t count, size_t size);
/* A copy of so many; likewise. Of none `items` may be NULL. */
void *arena_keep(struct arena *a, const void *items, size_t count, size_t size);
char *arena_copy(struct arena *a, const char *text, size_t len); /* with a NUL behind it */
char *arena_format(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

struct arena_mark arena_here(const struct arena *a);
void arena_rewind(struct arena *a, struct arena_mark mark);

/* Makes room for one more item in a growing array that lives in `a`; returns the item's address (cleared), or NULL.
 * `items` is the address of the array's pointer, `count` and `capacity` its counters; count is raised by one. */
void *arena_push(struct arena *a, void *items, uint32_t *count, uint32_t *capacity, size_t item_size);

/* Tests make the n-th allocation from now fail (0: none). Affects the calling thread alone. */
void arena_fail_after(uint64_t n);
/* True when the allocation that is about to be made is the one to fail; asked by arenas and buffers. */
bool arena_test_fails(void);

#endif
