/* What every fuzzer that asserts shares: what must hold whatever the bytes. */
#ifndef ATTACHE_FUZZ_REQUIRE_H
#define ATTACHE_FUZZ_REQUIRE_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void require(int fact) {
    if (!fact) {
        abort();
    }
}

#endif
