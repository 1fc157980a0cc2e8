/* The operators for processors with AVX2; this file alone is compiled with -mavx2. */
#include "nn/ops.h"

#if defined(__x86_64__)
#define LANES 8
#define ROWS 6
#define OPS ops_avx2
#define OPS_TEXT "avx2"
#include "nn/ops_body.h"
#endif
