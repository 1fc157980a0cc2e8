/* The error that a function fills in, and the one macro that passes it on. */
#ifndef ATTACHE_BASE_ERROR_H
#define ATTACHE_BASE_ERROR_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "attache/attache.h" /* att_status, att_error */

/* Fills `err` (which may be NULL) and returns `status`, so that a caller writes `return fail(...)`. */
att_status fail(att_error *err, att_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same with the place in the input that is at fault: line and column count from 1, 0 means unknown. */
att_status fail_at(att_error *err, att_status status, uint64_t line, uint64_t column, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The value of a failure is its status: said here, where the compiler sees it, so that it and the analysers know that
 * what a failed call would have filled in is not used behind TRY. */
static inline att_status failure_of(att_status status, att_status told) {
    (void)told;
    return status;
}
#define fail(err, status, ...) failure_of(status, fail(err, status, __VA_ARGS__))
#define fail_at(err, status, ...) failure_of(status, fail_at(err, status, __VA_ARGS__))

/* Returns from the calling function when `call` did not succeed. */
#define TRY(call)                        \
    do {                                 \
        att_status try_status_ = (call); \
        if (try_status_ != ATT_OK) {     \
            return try_status_;          \
        }                                \
    } while (0)

#endif
