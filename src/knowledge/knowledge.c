#include "knowledge/knowledge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "knowledge/base.h"
#include "knowledge/words.h"

#define YEAR 366 /* days: how long a bare surname still means somebody who left office */

/* ---- opening --------------------------------------------------------------------------------------------------------- */

att_status knowledge_open_bytes(const void *bytes, size_t len, struct knowledge **out, att_error *err) {
    *out = NULL;
    struct knowledge *k = malloc(sizeof *k);
    if (!k) {
        return fail(err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    att_status status = knowledge_read(bytes, len, k, err);
    if (status != ATT_OK) {
        knowledge_close(k);
        return status;
    }
    *out = k;
    return ATT_OK;
}

att_status knowledge_open(const char *path, struct knowledge **out, att_error *err) {
    *out = NULL;
    struct buffer bytes = {0};
    att_status status = file_read(path, KNOWLEDGE_FILE_LIMIT, &bytes, err);
    if (status == ATT_BAD_INPUT) {
        status =
            fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: %s is larger than %zu MiB", path, KNOWLEDGE_FILE_LIMIT >> 20);
    }
    if (status == ATT_OK) {
        status = knowledge_open_bytes(bytes.at, bytes.len, out, err);
    }
    buffer_free(&bytes);
    return status;
}

void knowledge_close(struct knowledge *k) {
    if (k) {
        arena_free(&k->arena);
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
