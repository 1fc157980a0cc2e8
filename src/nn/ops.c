#include "nn/ops.h"

size_t panels_size(uint32_t depth, uint32_t columns) {
    return ((size_t)columns + PANEL - 1) / PANEL * PANEL * depth;
}

size_t panels_at(uint32_t depth, uint32_t k, uint32_t column) {
    return ((size_t)(column / PANEL) * depth + k) * PANEL + column % PANEL;
}

const struct ops *ops_best(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        return &ops_avx2;
    }
#endif
    return &ops_plain;
}
