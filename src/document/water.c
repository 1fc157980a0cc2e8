#include "document/water.h"

bool token_names_water(const struct document *d, uint32_t token) {
    static const char *const waters[] = {"Sea", "Gulf", "Strait", "Bay"};
    if (token < 2 || token >= d->token_count || d->tokens[token - 2].sentence != d->tokens[token].sentence ||
        !slice_is(token_text(d, token - 1), "of")) {
        return false;
    }
    for (size_t i = 0; i < sizeof waters / sizeof *waters; i++) {
        if (slice_is(token_text(d, token - 2), waters[i])) {
            return true;
        }
    }
    return false;
}
