/* What the service reads of foreign requests: lines of the input are the target, Host, Origin, Authorization, Accept and
 * Content-Type. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "server/guard.h"
#include "server/parameters.h"
#include "server/routes.h"
#include "server/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_target(const char *raw) {
    struct target t;
    struct asked asked;
    const char *which = NULL, *key, *field;
    char allow[40], message[900];
    if (target_read(raw, &t, &which) == TARGET_FINE) {
        for (size_t i = 0; i < t.segment_count; i++) {
            assert(text_is_clean(t.segments[i], strlen(t.segments[i])));
        }
        const struct route *r = route_find(all_routes, "GET", &t, &key, allow, sizeof allow);
        for (unsigned i = 0; i < all_routes.count; i++) { /* every parameter somewhere */
            memset(&asked, 0, sizeof asked);
            parameters_read(&t, all_routes.routes[i].parameters, &asked, &field, message, sizeof message);
        }
        assert(r == NULL || strcmp(r->method, "GET") == 0);
    } else if (which != NULL) {
        assert(strlen(which) <= strlen(raw));
    }
    target_free(&t);
}

static void read_headers(char *const line[6]) {
    static struct guard g;
    struct authority host;
    if (g.host_count == 0) {
        guard_init(&g, "127.0.0.1", 8080);
        assert(guard_add_host(&g, "news.example") && guard_set_token(&g, "correct horse battery", 21));
    }
    const struct credentials c = {
        .host = line[1], .origin = line[2][0] != 0 ? line[2] : NULL, .authorization = line[3], .reads = true};
    if (guard_check(&g, &c) == GUARD_PASS) { /* nobody passes without the token and one of these names */
        assert(authority_read(line[1], &host) && strlen(line[3]) > 20);
        assert(strcmp(host.host, "news.example") == 0 || host.port == 8080);
    }
    accept_choose(line[4], GIVES_JSON | GIVES_EVENTS);
    content_kind(line[5]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *block = calloc(1, size + 1), *line[6] = {NULL}, *at = block;
    if (block == NULL) {
        return 0;
    }
    memcpy(block, data, size);
    for (size_t i = 0; i < 6; i++) {
        line[i] = at;
        at += strcspn(at, "\n");
        if (*at == '\n') {
            *at++ = '\0';
        }
    }
    read_target(line[0]);
    read_headers(line);
    free(block);
    return 0;
}
