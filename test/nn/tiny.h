/* The tiny model of test/data, opened once a test. */
#ifndef TEST_NN_TINY_H
#define TEST_NN_TINY_H

#include <stddef.h>
#include <stdio.h>

#include "base/text.h"
#include "nn/network.h"

#define TINY_FOLDER SOURCE_DIR "/test/data/"

struct network *tiny_open(void);
/* The whole of a file of test/data; buffer_free it. */
struct buffer tiny_file(const char *name);
/* Makes the header's hash of itself good again after a change. */
void tiny_seal(struct buffer *file);

#endif
