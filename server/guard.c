#include "server/guard.h"

#include <arpa/inet.h>
#include <nettle/base64.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- names ------------------------------------------------------------------------------------------------------- */

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_host_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' || c == '.' || c == '_';
}

static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool authority_read(const char *text, struct authority *out) {
    size_t len = 0;
    out->port = -1;
    if (text[0] == '[') {
        len = strspn(text + 1, "0123456789abcdefABCDEF:.") + 1;
        if (text[len] != ']' || len == 1) {
            return false;
        }
        len++;
    } else {
        while (is_host_char(text[len])) {
            len++;
        }
    }
    if (len == 0 || len >= sizeof out->host) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        out->host[i] = small(text[i]);
    }
    out->host[len] = '\0';
    text += len;
    if (*text == '\0') {
        return true;
    }
    if (*text++ != ':' || !is_digit(*text)) {
        return false;
    }
    long port = 0;
    for (; is_digit(*text) && port < 100000; text++) {
        port = port * 10 + (*text - '0');
    }
    out->port = (int)port;
    return *text == '\0' && port > 0 && port < 65536;
}

bool origin_read(const char *text, struct authority *out, bool *secure) {
    *secure = strncasecmp(text, "https://", 8) == 0;
    if (!*secure && strncasecmp(text, "http://", 7) != 0) {
        return false;
    }
    if (!authority_read(text + (*secure ? 8 : 7), out)) {
        return false;
    }
    out->port = out->port >= 0 ? out->port : *secure ? 443 : 80;
    return true;
}

bool address_is_loopback(const char *address) {
    struct in_addr four;
    return strcmp(address, "::1") == 0 || (inet_pton(AF_INET, address, &four) == 1 && ntohl(four.s_addr) >> 24 == 127);
}

/* ---- what is allowed --------------------------------------------------------------------------------------------- */

static void put_host(struct guard *g, const char *name) {
    if (g->host_count < MOST_HOSTS && strlen(name) < sizeof g->hosts[0]) {
        memcpy(g->hosts[g->host_count++], name, strlen(name) + 1);
    }
}

void guard_init(struct guard *g, const char *address, uint16_t port) {
    struct authority a;
    char bracketed[300];
    *g = (struct guard){.port = port};
    put_host(g, "localhost");
    put_host(g, "127.0.0.1");
    put_host(g, "[::1]");
    if (strchr(address, ':') != NULL && strlen(address) < 200) {
        snprintf(bracketed, sizeof bracketed, "[%s]", address);
        address = bracketed;
    }
    if (authority_read(address, &a)) {
        put_host(g, a.host);
    }
    g->strict = g->host_count;
}

bool guard_add_host(struct guard *g, const char *name) {
    struct authority a;
    if (g->host_count == MOST_HOSTS || !authority_read(name, &a) || a.port >= 0) {
        return false;
    }
    put_host(g, a.host);
    return true;
}

static void hash(const char *at, size_t len, uint8_t out[32]) {
    struct sha256_ctx sha;
    sha256_init(&sha);
    sha256_update(&sha, len, (const uint8_t *)at);
    sha256_digest(&sha, 32, out);
}

bool guard_set_token(struct guard *g, const char *token, size_t len) {
    while (len > 0 && strchr(" \t\r\n", token[len - 1]) != NULL) {
        len--;
    }
    while (len > 0 && strchr(" \t\r\n", token[0]) != NULL) {
        token++;
        len--;
    }
    g->token_needed = true;
    hash(token, len, g->token);
    return len >= 16;
}

/* ---- one request ------------------------------------------------------------------------------------------------- */

static bool host_is_ours(const struct guard *g, const struct authority *a) {
    for (size_t i = 0; i < g->host_count; i++) {
        if (strcmp(g->hosts[i], a->host) == 0 && (i >= g->strict || (a->port >= 0 ? a->port : 80) == g->port)) {
            return true;
        }
    }
    return false;
}

/* The page's own origin is the host that the request names. */
static bool origin_is_ours(const char *text, const struct authority *host) {
    struct authority origin;
    bool secure;
    if (!origin_read(text, &origin, &secure) || strcmp(origin.host, host->host) != 0) {
        return false;
    }
    return origin.port == (host->port >= 0 ? host->port : secure ? 443 : 80);
}

static bool site_is_ours(const struct credentials *c) {
    if (c->fetch_site == NULL || strcmp(c->fetch_site, "same-origin") == 0 || strcmp(c->fetch_site, "none") == 0) {
        return true;
    }
    /* A link elsewhere may lead to the page, in a window of its own. */
    return c->reads && c->document && c->fetch_mode != NULL && strcmp(c->fetch_mode, "navigate") == 0 &&
           c->fetch_dest != NULL && strcmp(c->fetch_dest, "document") == 0;
}

/* Hashes are compared, so that neither time nor length tells anything of the token. */
static bool token_fits(const struct guard *g, const char *at, size_t len) {
    uint8_t given[32];
    hash(at, len, given);
    return memeql_sec(given, g->token, sizeof given) != 0;
}

/* "Bearer TOKEN", or "Basic" with the token as the password, which browsers ask for by themselves. */
static bool token_given(const struct guard *g, const char *header) {
    if (header == NULL || strlen(header) > 2048) {
        return false;
    }
    if (strncasecmp(header, "Bearer ", 7) == 0) {
        return token_fits(g, header + 7, strlen(header + 7));
    }
    if (strncasecmp(header, "Basic ", 6) != 0) {
        return false;
    }
    uint8_t plain[BASE64_DECODE_LENGTH(2048)];
    size_t len = sizeof plain;
    struct base64_decode_ctx decoder;
    base64_decode_init(&decoder);
    if (!base64_decode_update(&decoder, &len, plain, strlen(header + 6), header + 6) ||
        !base64_decode_final(&decoder)) {
        return false;
    }
    const uint8_t *colon = memchr(plain, ':', len);
    return colon != NULL && token_fits(g, (const char *)colon + 1, len - (size_t)(colon + 1 - plain));
}

enum verdict guard_check(const struct guard *g, const struct credentials *c) {
    struct authority host;
    if (c->host == NULL || !authority_read(c->host, &host) || !host_is_ours(g, &host)) {
        return GUARD_BAD_HOST;
    }
    if ((c->origin != NULL && !origin_is_ours(c->origin, &host)) || !site_is_ours(c)) {
        return GUARD_CROSS_SITE;
    }
    return !g->token_needed || token_given(g, c->authorization) ? GUARD_PASS : GUARD_NO_TOKEN;
}
