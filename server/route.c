#include "server/route.h"

#include <stdio.h>
#include <string.h>

static bool path_fits(const char *path, const struct target *t, const char **key) {
    size_t i = 0;
    *key = NULL;
    for (; *path != '\0'; i++) {
        size_t len = strcspn(++path, "/");
        if (i >= t->segment_count) {
            return false;
        }
        if (path[0] == '{') {
            *key = t->segments[i];
            if (**key == '\0') {
                return false;
            }
        } else if (strlen(t->segments[i]) != len || memcmp(t->segments[i], path, len) != 0) {
            return false;
        }
        path += len;
    }
    return i == t->segment_count;
}

const struct route *route_find(struct route_table table, const char *method, const struct target *t, const char **key,
                               char *allow, size_t len) {
    const char *wanted = strcmp(method, "HEAD") == 0 ? "GET" : method;
    allow[0] = '\0';
    for (unsigned i = 0; i < table.count; i++) {
        const struct route *route = &table.routes[i];
        if (path_fits(route->path, t, key)) {
            if (strcmp(route->method, wanted) == 0) {
                return route;
            }
            size_t have = strlen(allow);
            snprintf(allow + have, len - have, "%s%s%s", have > 0 ? ", " : "", route->method,
                     strcmp(route->method, "GET") == 0 ? ", HEAD" : "");
        }
    }
    return NULL;
}
