#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define ALIGNMENT alignof(max_align_t)
#define FIRST_BLOCK ((size_t)16 * 1024)
#define LARGE_PAGE ((size_t)2 * 1024 * 1024)
#define LARGEST_STEP ((size_t)4 * 1024 * 1024)

struct arena_block {
    struct arena_block *next; /* the older one */
    size_t capacity;          /* bytes of data */
    alignas(max_align_t) unsigned char data[];
};

/* Counts down to the allocation that a test wants to fail. One a thread, so that tests in threads do not disturb each
 * other. */
static _Thread_local uint64_t fail_countdown;

void arena_fail_after(uint64_t n) {
    fail_countdown = n;
}

bool arena_test_fails(void) {
    return fail_countdown != 0 && --fail_countdown == 0;
}

void arena_init(struct arena *a, size_t limit) {
    *a = (struct arena){.limit = limit};
}

/* The newest block becomes a spare one, or is freed where those are enough. */
static void drop_newest(struct arena *a) {
    struct arena_block *b = a->blocks;
    size_t size = sizeof *b + b->capacity;
    size_t most = ARENA_SPARED;
    if (a->limit != 0 && most > a->limit / 8) {
        most = a->limit / 8;
    }
    a->blocks = b->next;
    a->total -= size;
    if (size > most || a->spared > most - size) {
        free(b);
        return;
    }
    b->next = a->spare;
    a->spare = b;
    a->spared += size;
}

/* The system clears what it gives, which for large blocks costs more than what they are filled with: a spare one with room for
 * `size` bytes, which the limit leaves. */
static struct arena_block *take_spare(struct arena *a, size_t size) {
    for (struct arena_block **at = &a->spare; *at != NULL; at = &(*at)->next) {
        struct arena_block *b = *at;
        size_t whole = sizeof *b + b->capacity;
        if (b->capacity >= size && (a->limit == 0 || (a->total <= a->limit && whole <= a->limit - a->total))) {
            *at = b->next;
            a->spared -= whole;
            return b;
        }
    }
    return NULL;
}

void arena_free(struct arena *a) {
    while (a->blocks != NULL) {
        drop_newest(a);
    }
    while (a->spare != NULL) {
        struct arena_block *b = a->spare;
        a->spare = b->next;
        free(b);
    }
    a->used = a->spared = 0;
}

/* Rounds up to the alignment; 0 where that overflows. */
static size_t round_up(size_t size) {
    size_t rounded = (size + (ALIGNMENT - 1)) & ~(size_t)(ALIGNMENT - 1);
    return rounded < size ? 0 : rounded;
}

/* A large block is a row of the system's large pages where it has them: memory comes then by 2 MB, not by 4 KB at a time, which
 * for a question of some megabytes is a fifth of its cost. */
static struct arena_block *get_block(size_t size) {
    if (size % LARGE_PAGE != 0) {
        return malloc(size);
    }
    struct arena_block *b = aligned_alloc(LARGE_PAGE, size);
    if (b != NULL) {
        (void)madvise(b, size, MADV_HUGEPAGE);
    }
    return b;
}

/* A block with room for `size` bytes. Blocks double, so that their number stays logarithmic; where the limit leaves less than a
 * doubled block, the block shrinks to what the limit leaves. */
static struct arena_block *make_block(const struct arena *a, size_t size) {
    size_t capacity = a->blocks == NULL ? FIRST_BLOCK : a->blocks->capacity * 2;
    if (capacity > LARGEST_STEP) {
        capacity = LARGEST_STEP;
    }
    if (capacity < size) {
        capacity = size;
    }
    if (capacity >= LARGE_PAGE / 2 && capacity <= SIZE_MAX / 2) {
        capacity = (sizeof(struct arena_block) + capacity + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE;
        capacity -= sizeof(struct arena_block);
    }
    if (a->limit != 0) {
        size_t left = a->limit > a->total ? a->limit - a->total : 0;
        left = left > sizeof(struct arena_block) ? left - sizeof(struct arena_block) : 0;
        left &= ~(size_t)(ALIGNMENT - 1);
        if (left < size) {
            return NULL;
        }
        if (capacity > left) {
            capacity = left;
        }
    }
    struct arena_block *b =
        capacity > SIZE_MAX - sizeof(struct arena_block) ? NULL : get_block(sizeof(struct arena_block) + capacity);
    if (b != NULL) {
        b->capacity = capacity;
    }
    return b;
}

/* Puts a block with room for `size` bytes in front. */
static bool add_block(struct arena *a, size_t size) {
    struct arena_block *b = take_spare(a, size);
    b = b != NULL ? b : make_block(a, size);
    if (b == NULL) {
        return false;
    }
    b->next = a->blocks;
    a->blocks = b;
    a->used = 0;
    a->total += sizeof *b + b->capacity;
    return true;
}

void *arena_alloc(struct arena *a, size_t size) {
    if (arena_test_fails()) {
        return NULL;
    }
    size = round_up(size == 0 ? 1 : size);
    if (size == 0) {
        return NULL;
    }
    if ((a->blocks == NULL || a->blocks->capacity - a->used < size) && !add_block(a, size)) {
        return NULL;
    }
    void *p = a->blocks->data + a->used;
    a->used += size;
    return p;
}

void *arena_zero(struct arena *a, size_t size) {
    void *p = arena_alloc(a, size);
    return p == NULL ? NULL : memset(p, 0, size);
}

void *arena_array(struct arena *a, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) {
        return NULL;
    }
    return arena_zero(a, count * size);
}

void *arena_keep(struct arena *a, const void *items, size_t count, size_t size) {
    void *copy = size != 0 && count > SIZE_MAX / size ? NULL : arena_alloc(a, count * size);
    return copy == NULL || count * size == 0 ? copy : memcpy(copy, items, count * size);
}

char *arena_copy(struct arena *a, const char *text, size_t len) {
    if (len == SIZE_MAX) {
        return NULL;
    }
    char *copy = arena_alloc(a, len + 1);
    if (copy == NULL) {
        return NULL;
    }
    if (len != 0) {
        memcpy(copy, text, len);
    }
    copy[len] = '\0';
    return copy;
}

char *arena_format(struct arena *a, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    /* NOLINTNEXTLINE(clang-analyzer-valist.Uninitialized): the line above begins it */
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = len < 0 ? NULL : arena_alloc(a, (size_t)len + 1);
    if (text != NULL) {
        vsnprintf(text, (size_t)len + 1, format, again);
    }
    va_end(again);
    return text;
}

struct arena_mark arena_here(const struct arena *a) {
    return (struct arena_mark){.block = a->blocks, .used = a->used};
}

void arena_rewind(struct arena *a, struct arena_mark mark) {
    while (a->blocks != mark.block) {
        assert(a->blocks != NULL); /* the mark is of this arena and was not freed before */
        drop_newest(a);
    }
    a->used = mark.used;
}

/* Whether the array is the last thing in the newest block and has room behind it. Arrays that grow alone (tokens) then
 * grow where they stand and leave no copies behind. */
static bool has_room(const struct arena *a, const unsigned char *old, size_t old_bytes, size_t new_bytes) {
    if (a->blocks == NULL || old == NULL) {
        return false;
    }
    size_t rounded_old = round_up(old_bytes);
    size_t rounded_new = round_up(new_bytes);
    return rounded_new != 0 && rounded_old <= a->used && old == a->blocks->data + (a->used - rounded_old) &&
           rounded_new - rounded_old <= a->blocks->capacity - a->used;
}

static bool grow(struct arena *a, unsigned char **array, uint32_t *capacity, size_t item_size) {
    uint32_t larger = *capacity == 0 ? 8 : *capacity > UINT32_MAX / 2 ? UINT32_MAX : *capacity * 2;
    if (larger == *capacity || larger > SIZE_MAX / item_size) {
        return false;
    }
    size_t old_bytes = *capacity * item_size, new_bytes = larger * item_size;
    if (has_room(a, *array, old_bytes, new_bytes)) {
        if (arena_test_fails()) {
            return false;
        }
        a->used += round_up(new_bytes) - round_up(old_bytes);
    } else {
        unsigned char *moved = arena_alloc(a, new_bytes);
        if (moved == NULL) {
            return false;
        }
        if (*array != NULL && old_bytes != 0) {
            memcpy(moved, *array, old_bytes);
        }
        *array = moved;
    }
    *capacity = larger;
    return true;
}

void *arena_push(struct arena *a, void *items, uint32_t *count, uint32_t *capacity, size_t item_size) {
    assert(item_size != 0);
    /* The caller's pointer has its own type; reading it through memcpy keeps the aliasing rules. */
    unsigned char *array;
    memcpy(&array, items, sizeof array);
    if (*count == *capacity) {
        if (!grow(a, &array, capacity, item_size)) {
            return NULL;
        }
        memcpy(items, &array, sizeof array);
    }
    void *item = array + (size_t)*count * item_size;
    memset(item, 0, item_size);
    *count += 1;
    return item;
}
