/* Who may ask: no other site that the user's browser has open, and behind a token nobody without it.
 *
 * A page elsewhere can make a browser send requests here. What gives them away: the Host that it believes to talk to (DNS
 * rebinding), the Origin, and Sec-Fetch-Site. None of these can be set by a script. */
#ifndef ATTACHE_SERVER_GUARD_H
#define ATTACHE_SERVER_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MOST_HOSTS 16

struct guard {
    char hosts[MOST_HOSTS][256]; /* names that the service goes by, in small letters; "[::1]" with its brackets */
    size_t host_count;
    size_t
        strict; /* the first so many must come with `port`; a name given by the user stands for any port (a proxy's) */
    uint16_t port;
    bool token_needed;
    uint8_t token[32]; /* SHA-256 */
};

/* A host's name and port, "news.example.org:8080" or "[::1]:8080". */
struct authority {
    char host[256]; /* small letters */
    int port;       /* -1: none stands there */
};

/* False: this is none. */
bool authority_read(const char *text, struct authority *out);
/* "http://host:port" or https; false where it is anything else ("null" too). The scheme's port is put in where none stands. */
bool origin_read(const char *text, struct authority *out, bool *secure);

/* Loopback's names and `address`, all with `port`. */
void guard_init(struct guard *g, const char *address, uint16_t port);
/* A further name; false: it is none, or there are too many. */
bool guard_add_host(struct guard *g, const char *name);
/* `len` bytes of the token, white space around it left out; false: shorter than 16 bytes. */
bool guard_set_token(struct guard *g, const char *token, size_t len);

/* Headers of a request; NULL where they are not sent. */
struct credentials {
    const char *host, *origin, *fetch_site, *fetch_mode, *fetch_dest, *authorization;
    bool reads;    /* GET or HEAD */
    bool document; /* it asks for the page, which shows nothing of itself to who links to it */
};

enum verdict {
    GUARD_PASS,
    GUARD_BAD_HOST,   /* 421: not a name of this service */
    GUARD_CROSS_SITE, /* 403: another site's page asks */
    GUARD_NO_TOKEN    /* 401 */
};

enum verdict guard_check(const struct guard *g, const struct credentials *c);

/* Whether an address is one that only this machine reaches. */
bool address_is_loopback(const char *address);

#endif
