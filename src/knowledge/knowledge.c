#include "knowledge/knowledge.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "knowledge/base.h"
#include "knowledge/words.h"

#define YEAR 366 /* days: how long a bare surname still means somebody who left office */

/* ---- opening --------------------------------------------------------------------------------------------------------- */

/* What can be told before SQLite looks: the size and the first bytes. */
static att_status check_head(const void *head, size_t head_len, size_t len, att_error *err) {
    if (len > KNOWLEDGE_FILE_LIMIT) {
        return fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: the file is larger than %zu MiB",
                    KNOWLEDGE_FILE_LIMIT >> 20);
    }
    if (len < 512 || head_len < 16 || memcmp(head, "SQLite format 3", 16) != 0) {
        return fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: not a SQLite file");
    }
    return ATT_OK;
}

/* Takes over `uri` and `copy` (one of them NULL), which are freed with the base or after a failure. */
static att_status open_source(char *uri, char *copy, size_t len, struct knowledge **out, att_error *err) {
    struct knowledge *k = malloc(sizeof *k);
    if (k == NULL || (uri == NULL && copy == NULL)) {
        free(k);
        free(uri);
        free(copy);
        return fail(err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    const struct knowledge_source source = {uri, copy, len};
    att_status status = knowledge_read(&source, k, err);
    k->uri = uri;
    k->copy = copy;
    if (status != ATT_OK) {
        knowledge_close(k);
        return status;
    }
    *out = k;
    return ATT_OK;
}

att_status knowledge_open_bytes(const void *bytes, size_t len, struct knowledge **out, att_error *err) {
    *out = NULL;
    TRY(check_head(bytes, len, len, err));
    char *copy = malloc(len);
    if (copy != NULL) {
        memcpy(copy, bytes, len);
    }
    return open_source(NULL, copy, len, out, err);
}

/* The file's first bytes and its length; ATT_IO where it cannot be read. */
static att_status look_at(const char *path, char head[16], size_t *head_len, size_t *len, att_error *err) {
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        return fail(err, ATT_IO, "%s: %s", path, strerror(errno));
    }
    *head_len = fread(head, 1, 16, f);
    bool whole = !ferror(f) && fseek(f, 0, SEEK_END) == 0;
    long end = whole ? ftell(f) : -1;
    int why = errno;
    fclose(f);
    if (end < 0) {
        return fail(err, ATT_IO, "%s: %s", path, strerror(why));
    }
    *len = (size_t)end;
    return ATT_OK;
}

/* The whole path as SQLite's URI of a file that nobody writes; on the heap, NULL without memory. */
static char *uri_of(const char *path) {
    char *whole = realpath(path, NULL);
    size_t len = whole != NULL ? strlen(whole) : 0;
    char *uri = whole != NULL ? malloc(3 * len + 32) : NULL;
    if (uri != NULL) {
        size_t at = (size_t)sprintf(uri, "file:");
        for (size_t i = 0; i < len; i++) {
            unsigned char c = (unsigned char)whole[i];
            bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || strchr("/._-", c) != NULL;
            at += (size_t)sprintf(uri + at, plain ? "%c" : "%%%02X", c);
        }
        sprintf(uri + at, "?immutable=1");
    }
    free(whole);
    return uri;
}

att_status knowledge_open(const char *path, struct knowledge **out, att_error *err) {
    *out = NULL;
    char head[16];
    size_t head_len, len;
    TRY(look_at(path, head, &head_len, &len, err));
    TRY(check_head(head, head_len, len, err));
    return open_source(uri_of(path), NULL, len, out, err);
}

void knowledge_close(struct knowledge *k) {
    if (k) {
        arena_free(&k->arena);
        free(k->uri);
        free(k->copy);
        free(k);
    }
}

const char *knowledge_hash(const struct knowledge *k) {
    return k->hash;
}

/* ---- states ---------------------------------------------------------------------------------------------------------- */

static bool has_capital(struct slice words) {
    for (size_t i = 0; i < words.len; i++) {
        if ((words.at[i] >= 'A' && words.at[i] <= 'Z') || (unsigned char)words.at[i] >= 0x80) {
            return true;
        }
    }
    return false;
}

/* The key of `words`: with their article, without it, or, for a word all in capitals, with one capital. */
static const struct key *find_words(const struct index *index, struct slice words) {
    char normal[WORDS_MAX];
    size_t len = words_normal(words, true, normal);
    if (len == 0 || !has_capital(words)) {
        return NULL;
    }
    const struct key *key = index_find(index, normal, len);
    if (!key && len > 4 && memcmp(normal, "the ", 4) == 0) {
        len = words_normal(words, false, normal);
        key = index_find(index, normal, len);
    }
    if (!key && words_capitalise(normal, len)) {
        key = index_find(index, normal, len);
    }
    return key;
}

bool knowledge_country(const struct knowledge *k, struct slice words, struct country_word *out) {
    const struct key *key = find_words(&k->country_index, words);
    if (!key) {
        return false;
    }
    *out = k->country_words[key->first];
    return true;
}

const char *knowledge_country_name(const struct knowledge *k, const char *code) {
    const struct key *key = index_find(&k->code_index, code, strlen(code));
    return key ? k->code_names[key->first] : NULL;
}

/* ---- people and bodies ----------------------------------------------------------------------------------------------- */

/* How far a term is from the day of the report, in days; 0 while it lasts. Terms still to come count as further away than
 * those gone by, since a report knows the past. */
static int64_t distance(const struct term *t, struct date when) {
    if (when.year == 0) {
        return t->to == KNOWLEDGE_FOREVER ? 0 : (int64_t)KNOWLEDGE_FOREVER - t->to;
    }
    int32_t day = date_days(when);
    if (day < t->from) {
        return 4 * ((int64_t)t->from - day);
    }
    return day > t->to ? (int64_t)day - t->to : 0;
}

/* The term of a subject that fits the day best: the nearest, of equal ones the one of the highest rank, then the later. */
static const struct term *best_term(const struct knowledge *k, uint32_t subject, struct date when, int64_t *far) {
    const struct subject *s = &k->subjects[subject];
    const struct term *best = NULL;
    for (uint32_t i = 0; i < s->term_count; i++) {
        const struct term *t = &k->terms[s->first_term + i];
        int64_t d = distance(t, when);
        if (!best || d < *far || (d == *far && t->rank > best->rank) ||
            (d == *far && t->rank == best->rank && t->from > best->from)) {
            best = t;
            *far = d;
        }
    }
    return best;
}

static void fill(const struct knowledge *k, const struct term *t, int64_t far, struct entity *out) {
    const struct subject *s = &k->subjects[t->subject];
    *out = (struct entity){.key = s->key, .name = s->name, .kind = s->kind, .in_force = far == 0};
    memcpy(out->country, t->country, sizeof out->country);
    memcpy(out->sector, t->sector, sizeof out->sector);
    out->country_count = t->country_count;
    out->sector_count = t->sector_count;
    out->office = far == 0 ? t->office : NULL;
    out->last_office = t->office;
}

bool knowledge_entity(const struct knowledge *k, struct slice words, struct date when, struct entity *out) {
    const struct key *key = find_words(&k->alias_index, words);
    const struct term *best = NULL;
    int64_t nearest = 0;
    for (uint32_t i = 0; key && i < key->count; i++) {
        int64_t far = 0;
        const struct term *t = best_term(k, k->aliases[key->first + i], when, &far);
        if (t && (!best || far < nearest || (far == nearest && t->rank > best->rank))) {
            best = t;
            nearest = far;
        }
    }
    if (!best) {
        return false;
    }
    fill(k, best, nearest, out);
    return true;
}

bool knowledge_surname(const struct knowledge *k, struct slice surname, struct date when, struct entity *out) {
    const struct key *key = find_words(&k->surname_index, surname);
    const struct term *best = NULL;
    int64_t nearest = 0;
    int64_t best_score = 0, second = 0;
    for (uint32_t i = 0; key && i < key->count; i++) {
        int64_t far = 0;
        const struct term *t = best_term(k, k->surnames[key->first + i], when, &far);
        if (!t || far > YEAR || t->rank == 0) {
            continue;
        }
        int64_t score = 2 * (int64_t)t->rank - (far > 0 ? 1 : 0); /* a rank weighs more than having just left */
        if (score > best_score) {
            second = best_score;
            best_score = score;
            best = t;
            nearest = far;
        } else if (score > second) {
            second = score;
        }
    }
    if (!best || second == best_score) { /* two of equal weight: the name alone does not tell */
        return false;
    }
    fill(k, best, nearest, out);
    return true;
}

/* ---- offices and common nouns ---------------------------------------------------------------------------------------- */

static const struct agent_row *find_agent(const struct knowledge *k, struct slice lemma) {
    char word[WORDS_MAX];
    if (lemma.len == 0 || lemma.len >= sizeof word) {
        return NULL;
    }
    for (size_t i = 0; i < lemma.len; i++) {
        char c = lemma.at[i];
        word[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == '-' ? ' ' : c;
    }
    const struct key *key = index_find(&k->agent_index, word, lemma.len);
    return key ? &k->agents[key->first] : NULL;
}

bool knowledge_agent(const struct knowledge *k, struct slice lemma, struct agent_word *out) {
    const struct agent_row *row = find_agent(k, lemma);
    if (!row) {
        return false;
    }
    *out = row->word;
    return true;
}

bool knowledge_holder(const struct knowledge *k, const char *country, struct slice office, struct date when,
                      struct entity *out) {
    const struct agent_row *row = find_agent(k, office);
    if (!row || !row->post) {
        return false;
    }
    char words[WORDS_MAX];
    int len = snprintf(words, sizeof words, "%s %s", country, row->post);
    if (len < 0 || (size_t)len >= sizeof words) {
        return false;
    }
    const struct key *key = index_find(&k->post_index, words, (size_t)len);
    const struct term *best = NULL;
    for (uint32_t i = 0; key && i < key->count; i++) {
        const struct term *t = &k->terms[k->posts[key->first + i]];
        if (distance(t, when) == 0 &&
            (!best || t->rank > best->rank || (t->rank == best->rank && t->from > best->from))) {
            best = t;
        }
    }
    if (!best) {
        return false;
    }
    fill(k, best, 0, out);
    return true;
}
