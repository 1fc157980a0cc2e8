/* Any bytes as a knowledge base: read, and where that succeeds, asked. Where only the digest of the content is wrong it is made
 * good, so that changes get past it; the digest itself has tests of its own. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define KEY "digest" /* what stands before the digest in its row */
#define DIGEST 64
#define FOUND "(content: "

static void must(bool holds) {
    if (!holds) {
        abort();
    }
}

/* Writes the digest that the error tells over the one in the file; false where there is none. */
static bool mend_digest(char *file, size_t size, const att_error *err) {
    const char *found = strstr(err->message, FOUND);
    size_t key_len = strlen(KEY);
    for (size_t at = 0; found && at + key_len + DIGEST <= size; at++) {
        if (memcmp(file + at, KEY, key_len) == 0) {
            memcpy(file + at + key_len, found + strlen(FOUND), DIGEST);
            return true;
        }
    }
    return false;
}

static void look(const struct entity *e) {
    must(e->key && e->name && e->kind < ACTOR_KINDS && e->country_count <= 4 && e->sector_count <= 4);
    must(!e->office || e->in_force);
    for (uint32_t i = 0; i < e->country_count; i++) {
        must(e->country[i] != NULL && strlen(e->country[i]) > 0);
    }
    for (uint32_t i = 0; i < e->sector_count; i++) {
        must(e->sector[i] != NULL && strlen(e->sector[i]) > 0);
    }
}

static void ask(const struct knowledge *k, struct slice words, struct date when) {
    struct country_word w;
    struct entity e;
    struct agent_word a;
    if (knowledge_country(k, words, &w)) {
        must(w.code && w.form <= COUNTRY_REGION);
        (void)knowledge_country_name(k, w.code);
        if (knowledge_holder(k, w.code, slice_of("president"), when, &e)) {
            look(&e);
        }
    }
    if (knowledge_entity(k, words, when, &e)) {
        look(&e);
    }
    if (knowledge_surname(k, words, when, &e)) {
        look(&e);
    }
    must(!knowledge_agent(k, words, &a) || (a.sector && a.kind < ACTOR_KINDS));
}

/* The words of the seed, and words out of the file itself, which may have come into its tables. */
static void ask_all(const struct knowledge *k, const char *file, size_t size) {
    static const char *const words[] = {"Kaldor", "KALDOR", "the Glass House", "Oran Vell", "Vell",
                                        "Quill",  "RB",     "president",       "soldier",   ""};
    static const struct date days[] = {{0, 0, 0}, {2023, 5, 6}, {-32768, 1, 1}, {32767, 12, 31}};
    for (size_t d = 0; d < sizeof days / sizeof days[0]; d++) {
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
            ask(k, slice_of(words[i]), days[d]);
        }
    }
    for (size_t at = 0; at < size; at += 61) {
        size_t left = size - at;
        ask(k, (struct slice){file + at, left < 9 ? left : 9}, days[at % 4]);
    }
}

/* The gazetteer, where the file has one: any error is fine, a place off the globe is not. */
static void ask_places(const struct knowledge *k) {
    struct gazetteer *g = NULL;
    struct gaz_place places[8];
    uint32_t count = 0;
    struct arena a;
    att_error err = {0};
    arena_init(&a, 1 << 24);
    if (gazetteer_open(k, &g, &err) == ATT_OK && g != NULL &&
        gazetteer_find(g, slice_of("Fenwick"), places, 8, &count, &a, &err) == ATT_OK) {
        for (uint32_t i = 0; i < count; i++) {
            must(places[i].kind < PLACE_KINDS && places[i].lat >= -90 && places[i].lat <= 90);
        }
    }
    gazetteer_close(g);
    arena_free(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *file = malloc(size == 0 ? 1 : size);
    if (file == NULL) {
        return 0;
    }
    if (size > 0) {
        memcpy(file, data, size);
    }
    struct knowledge *k = NULL;
    att_error err = {0};
    att_status status = knowledge_open_bytes(file, size, &k, &err);
    must(status == ATT_OK || (k == NULL && err.status == status));
    if (status != ATT_OK && mend_digest(file, size, &err)) {
        status = knowledge_open_bytes(file, size, &k, &err);
    }
    if (status == ATT_OK) {
        ask_all(k, file, size);
        ask_places(k);
        must(strlen(knowledge_hash(k)) == 64);
    }
    knowledge_close(k);
    free(file);
    return 0;
}
