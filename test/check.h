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

#undef fail /* cmocka's macro hides base/error.h's function; tests say fail_msg() */

#endif
