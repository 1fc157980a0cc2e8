#include "base/error.h"

#include <stdio.h>
#include <string.h>

/* A message cut at the end of its room must not end in half a character. */
static void trim_half_character(char *message) {
    size_t len = strlen(message);
    size_t back = 0;
    while (back < len && back < 4 && ((unsigned char)message[len - 1 - back] & 0xC0) == 0x80) {
        back++;
    }
    if (back == len) {
        return;
    }
    unsigned char lead = (unsigned char)message[len - 1 - back];
    size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (wanted > back + 1) {
        message[len - 1 - back] = '\0';
    }
}

static void fill(att_error *err, att_status status, uint64_t line, uint64_t column, const char *format, va_list args) {
    if (err == NULL) {
        return;
    }
    err->status = status;
    err->line = line;
    err->column = column;
    int len = vsnprintf(err->message, sizeof err->message, format, args);
    if (len >= (int)sizeof err->message) {
        trim_half_character(err->message);
    }
}

att_status(fail)(att_error *err, att_status status, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fill(err, status, 0, 0, format, args);
    va_end(args);
    return status;
}

att_status(fail_at)(att_error *err, att_status status, uint64_t line, uint64_t column, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fill(err, status, line, column, format, args);
    va_end(args);
    return status;
}
