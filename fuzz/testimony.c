/* What is kept of a story's mentions in a store that anybody may have written: read or refused, and what was read is written as it was. */
#include <string.h>

#include "require.h"
#include "store/stories/testimony.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct testimony once, twice;
    struct buffer bytes = {0};
    struct arena a;
    arena_init(&a, (size_t)64 << 20);
    if (testimony_from(&a, data, size, &once)) {
        require(testimony_bytes(&a, &once, &bytes));
        require(testimony_from(&a, bytes.at, bytes.len, &twice));
        require(once.said_count == twice.said_count && once.party_count == twice.party_count);
        require(once.voice_count == twice.voice_count && once.carrier_count == twice.carrier_count);
        for (uint32_t i = 0; i < once.said_count; i++) {
            require(strcmp(once.said[i].key, twice.said[i].key) == 0 && once.said[i].mention == twice.said[i].mention);
            require(once.said[i].party + once.said[i].party_count <= once.party_count);
            require(once.said[i].voice + once.said[i].voice_count <= once.voice_count);
        }
        for (uint32_t i = 0; i < once.party_count; i++) {
            require(strcmp(once.parties[i].name, twice.parties[i].name) == 0);
        }
        for (uint32_t i = 0; i < once.carrier_count; i++) {
            require(strcmp(once.carriers[i].key, twice.carriers[i].key) == 0);
        }
    } else {
        require(once.said_count == 0);
    }
    buffer_free(&bytes);
    arena_free(&a);
    return 0;
}
