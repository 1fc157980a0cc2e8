/* The fictional world of test/mention/world, and what is asked of it. */
#ifndef TEST_KNOWLEDGE_WORLD_H
#define TEST_KNOWLEDGE_WORLD_H

#include "check.h"

#include "base/file.h"
#include "knowledge/knowledge.h"
#include "knowledge/world_path.h"

static inline struct buffer world_bytes(void) {
    struct buffer b = {0};
    att_error err = {0};
    if (file_read(WORLD, 0, &b, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return b;
}

static inline struct knowledge *world_open(void) {
    struct knowledge *k = NULL;
    att_error err = {0};
    if (knowledge_open(WORLD, &k, &err) != ATT_OK) {
        fail_msg("%s", err.message);
    }
    return k;
}

static inline struct date day(const char *text) {
    struct date d = {0};
    if (*text && !date_parse(text, strlen(text), &d)) {
        fail_msg("no date: %s", text);
    }
    return d;
}

#endif
