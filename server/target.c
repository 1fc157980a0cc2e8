#include "server/target.h"

#include <stdlib.h>
#include <string.h>

/* How many bytes the code point at `at` has; 0 where it is none (surrogates and overlong forms neither). */
static size_t code_point(const unsigned char *at, size_t left) {
    static const struct {
        unsigned char first, last, low, high; /* lead bytes; what the second byte may be */
        size_t len;
    } forms[] = {{0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
                 {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
                 {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
    if (at[0] < 0x80) {
        return at[0] >= 0x20 && at[0] != 0x7F;
    }
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (at[0] >= forms[i].first && at[0] <= forms[i].last) {
            bool fits = forms[i].len <= left && at[1] >= forms[i].low && at[1] <= forms[i].high;
            for (size_t k = 2; fits && k < forms[i].len; k++) {
                fits = at[k] >= 0x80 && at[k] <= 0xBF;
            }
            /* C1 control characters (U+0080 to U+009F) are none that a name or a query has. */
            return fits && !(at[0] == 0xC2 && at[1] < 0xA0) ? forms[i].len : 0;
        }
    }
    return 0;
}

bool text_is_clean(const char *at, size_t len) {
    size_t i = 0;
    while (i < len) {
        size_t n = code_point((const unsigned char *)at + i, len - i);
        if (n == 0) {
            return false;
        }
        i += n;
    }
    return true;
}

static int hex(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* Decodes from *from up to one of `stops` or the end into *to, and puts a NUL; false where it cannot be decoded. */
static bool decode(const char **from, const char *stops, bool plus, char **to) {
    char *begin = *to;
    const char *p = *from;
    for (; *p != '\0' && strchr(stops, *p) == NULL; p++) {
        if (*p == '%') {
            int high = hex(p[1]), low = high >= 0 ? hex(p[2]) : -1;
            if (low < 0) {
                return false;
            }
            *(*to)++ = (char)(high * 16 + low);
            p += 2;
        } else if (*p == ' ') { /* the request's line has one too many */
            return false;
        } else {
            *(*to)++ = plus && *p == '+' ? ' ' : *p;
        }
    }
    *from = p;
    size_t len = (size_t)(*to - begin);
    *(*to)++ = '\0';
    return text_is_clean(begin, len) && memchr(begin, '\0', len) == NULL;
}

static enum target_fault read_parameters(const char *p, char *to, struct target *out, const char **which) {
    while (*p != '\0') {
        if (*p == '&') {
            p++;
            continue;
        }
        if (out->count == MOST_PARAMETERS) {
            return TARGET_MANY;
        }
        struct parameter *parameter = &out->parameters[out->count];
        parameter->name = to;
        if (!decode(&p, "=&", true, &to)) {
            return TARGET_BAD;
        }
        p += *p == '=';
        parameter->value = to;
        if (!decode(&p, "&", true, &to)) {
            return TARGET_BAD;
        }
        if (target_get(out, parameter->name) != NULL) {
            *which = parameter->name;
            return TARGET_TWICE;
        }
        out->count++;
    }
    return TARGET_FINE;
}

static enum target_fault read_path(const char **from, char **to, struct target *out) {
    const char *p = *from;
    while (*p == '/' && strchr("?#", p[1]) == NULL) { /* strchr finds the NUL too */
        p++;
        if (out->segment_count == MOST_SEGMENTS) {
            return TARGET_DEEP;
        }
        out->segments[out->segment_count++] = *to;
        if (!decode(&p, "/?#", false, to)) {
            return TARGET_BAD;
        }
    }
    if (*p == '/') { /* the last one: "/" itself, or "/events/", which is another path than "/events" */
        p++;
        if (out->segment_count > 0 && out->segment_count < MOST_SEGMENTS) {
            out->segments[out->segment_count++] = "";
        }
    }
    *from = p;
    return *p == '#' ? TARGET_BAD : TARGET_FINE;
}

enum target_fault target_read(const char *raw, struct target *out, const char **which) {
    const char *ignored;
    *out = (struct target){0};
    size_t len = strlen(raw);
    if (len > MOST_TARGET) {
        return TARGET_LONG;
    }
    if (raw[0] != '/') {
        return TARGET_BAD;
    }
    out->block = malloc(2 * len + 4); /* every part gets a NUL where it had a mark between, a missing value one more */
    if (out->block == NULL) {
        return TARGET_NO_MEMORY;
    }
    char *to = out->block;
    enum target_fault fault = read_path(&raw, &to, out);
    if (fault == TARGET_FINE && *raw != '\0') {
        fault = read_parameters(raw + 1, to, out, which != NULL ? which : &ignored);
    }
    if (fault != TARGET_FINE) { /* what could not be decoded is not looked at */
        out->segment_count = out->count = 0;
    }
    return fault;
}

void target_free(struct target *t) {
    free(t->block);
    *t = (struct target){0};
}

const char *target_get(const struct target *t, const char *name) {
    for (size_t i = 0; i < t->count; i++) {
        if (strcmp(t->parameters[i].name, name) == 0) {
            return t->parameters[i].value;
        }
    }
    return NULL;
}
