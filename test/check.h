/* What every test program includes instead of cmocka.h. */
#ifndef ATTACHE_TEST_CHECK_H
#define ATTACHE_TEST_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* cmocka's macro fail() would hide base/error.h's function, and its fail_msg() stands on it. */
#undef fail
#undef fail_msg
#define fail_msg(...)              \
    do {                           \
        print_error("ERROR: ");    \
        print_error(__VA_ARGS__);  \
        print_error("\n");         \
        _fail(__FILE__, __LINE__); \
    } while (0)

#endif
