/* Opening a lexicon: files, folders, tables. */
#include "knowledge/lexicon.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "knowledge/lexicon_parts.h"

#define FILE_LIMIT ((size_t)16 << 20)
#define CHAIN_LIMIT 1024 /* entries for one lemma: what every token of that lemma may cost */

static struct lexicon *lexicon_new(void) {
    struct lexicon *lex = calloc(1, sizeof *lex);
    if (lex != NULL) {
        arena_init(&lex->arena, 0);
    }
    return lex;
}

void lexicon_close(struct lexicon *lex) {
    if (lex != NULL) {
        arena_free(&lex->arena);
        free(lex);
    }
}

const char *lexicon_hash(const struct lexicon *lex) {
    return lex->hash;
}

uint32_t lexicon_predicates(const struct lexicon *lex) {
    return lex->predicates;
}

static uint32_t bucket(const struct lexicon *lex, const char *word) {
    return (uint32_t)hash_bytes(word, strlen(word), 0) & (lex->bucket_count - 1);
}

/* A later entry with the same pattern in the same section takes the earlier one's place, also where it is nothing. */
static bool entry_link(struct lexicon *lex, uint32_t index) {
    struct entry *e = &lex->entries[index];
    uint32_t *chain = &lex->entry_buckets[bucket(lex, e->words[e->key])];
    uint32_t length = 0;
    for (uint32_t i = *chain; i != NONE; i = lex->entries[i].next) {
        struct entry *other = &lex->entries[i];
        if (++length == CHAIN_LIMIT) {
            return false;
        }
        if (other->section == e->section && other->layer < e->layer && strcmp(other->name, e->name) == 0) {
            other->replaced = true;
        }
    }
    e->next = *chain;
    *chain = index;
    return true;
}

/* Every "@class" that a condition names must exist; "@name", a proper name, always does. */
static att_status class_resolve(struct lexicon *lex, const struct entry *e, struct condition *c, att_error *err) {
    for (uint32_t i = 0; i < c->words.count; i++) {
        if (c->words.at[i][0] != '@' || strcmp(c->words.at[i], "@name") == 0) {
            continue;
        }
        uint32_t k = 0;
        while (k < lex->class_count && strcmp(lex->classes[k].name, c->words.at[i] + 1) != 0) {
            k++;
        }
        if (k == lex->class_count) {
            return fail_at(err, ATT_BAD_LEXICON, e->line, c->column + 1, "%s: unknown class %s", e->file,
                           c->words.at[i]);
        }
    }
    return ATT_OK;
}

att_status lexicon_index(struct lexicon *lex, att_error *err) {
    lex->bucket_count = 64;
    while (lex->bucket_count < 2 * (lex->entry_count + lex->form_count) && lex->bucket_count < 1u << 24) {
        lex->bucket_count *= 2;
    }
    size_t size = lex->bucket_count * sizeof(uint32_t);
    lex->entry_buckets = arena_alloc(&lex->arena, size);
    lex->form_buckets = arena_alloc(&lex->arena, size);
    if (lex->entry_buckets == NULL || lex->form_buckets == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    memset(lex->entry_buckets, 0xff, size);
    memset(lex->form_buckets, 0xff, size);
    for (uint32_t i = 0; i < lex->entry_count; i++) {
        if (!entry_link(lex, i)) {
            return fail(err, ATT_BAD_LEXICON, "too many entries for %s", lex->entries[i].words[lex->entries[i].key]);
        }
    }
    for (uint32_t i = 0; i < lex->entry_count; i++) {
        struct entry *e = &lex->entries[i];
        for (uint32_t k = 0; k < e->condition_count; k++) {
            TRY(class_resolve(lex, e, &e->conditions[k], err));
        }
        lex->predicates += lex->entries[i].section == SECTION_PREDICATES && !lex->entries[i].replaced &&
                           (lex->entries[i].flags & LEXICON_NOTHING) == 0;
    }
    for (uint32_t i = 0; i < lex->form_count; i++) {
        uint32_t *chain = &lex->form_buckets[bucket(lex, lex->forms[i].form)];
        lex->forms[i].next = *chain;
        *chain = i;
    }
    return ATT_OK;
}

/* The file's bytes are kept in `all`, over which the hash goes. */
static att_status file_add(struct lexicon *lex, const char *path, uint32_t layer, struct buffer *all, att_error *err) {
    size_t start = all->len;
    TRY(file_read(path, FILE_LIMIT, all, err));
    return lexicon_parse(lex, path, all->at == NULL ? "" : all->at + start, all->len - start, layer, err);
}

static int lex_only(const struct dirent *e) {
    return e->d_name[0] != '.' && slice_ends(slice_of(e->d_name), ".lex");
}

static int by_bytes(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name); /* alphasort asks the locale */
}

static att_status folder_add(struct lexicon *lex, const char *path, uint32_t layer, struct buffer *all,
                             att_error *err) {
    struct dirent **names = NULL;
    int count = scandir(path, &names, lex_only, by_bytes);
    if (count < 0) {
        return fail(err, ATT_IO, "%s: %s", path, strerror(errno));
    }
    att_status s = count == 0 ? fail(err, ATT_IO, "%s: no .lex files", path) : ATT_OK;
    for (int i = 0; i < count; i++) {
        if (s == ATT_OK) {
            const char *file = arena_format(&lex->arena, "%s/%s", path, names[i]->d_name);
            s = file == NULL ? fail(err, ATT_NO_MEMORY, "no memory for the lexicon")
                             : file_add(lex, file, layer, all, err);
        }
        free(names[i]);
    }
    free(names);
    return s;
}

static att_status path_add(struct lexicon *lex, const char *path, uint32_t layer, struct buffer *all, att_error *err) {
    struct stat st;
    if (stat(path, &st) != 0) {
        return fail(err, ATT_IO, "%s: %s", path, strerror(errno));
    }
    return S_ISDIR(st.st_mode) ? folder_add(lex, path, layer, all, err) : file_add(lex, path, layer, all, err);
}

static att_status finish(struct lexicon *lex, att_status s, const char *text, size_t len, struct lexicon **out,
                         att_error *err) {
    if (s == ATT_OK) {
        s = lexicon_index(lex, err);
    }
    if (s == ATT_OK) {
        s = lemmas_index(lex, err);
    }
    if (s != ATT_OK) {
        lexicon_close(lex);
        return s;
    }
    sha256_hex(text, len, lex->hash);
    *out = lex;
    return ATT_OK;
}

att_status lexicon_open(const char *const *paths, uint32_t count, struct lexicon **out, att_error *err) {
    *out = NULL;
    struct lexicon *lex = lexicon_new();
    if (lex == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    struct buffer all = {0};
    att_status s = ATT_OK;
    for (uint32_t i = 0; s == ATT_OK && i < count; i++) {
        s = path_add(lex, paths[i], i, &all, err);
    }
    s = finish(lex, s, all.at == NULL ? "" : all.at, all.len, out, err);
    buffer_free(&all);
    return s;
}

att_status lexicon_read(const char *name, const char *text, size_t len, struct lexicon **out, att_error *err) {
    *out = NULL;
    struct lexicon *lex = lexicon_new();
    if (lex == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the lexicon");
    }
    att_status s = lexicon_parse(lex, name, text, len, 0, err);
    return finish(lex, s, text, len, out, err);
}
