/* The operators for any processor: four lanes, three rows at once. */
#define LANES 4
#define ROWS 3
#define OPS ops_plain
#define OPS_TEXT "plain"
#include "nn/ops_body.h"
