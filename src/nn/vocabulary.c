/* The vocabulary: a hash table from pieces to ids. */
#include <string.h>

#include "base/error.h"
#include "nn/model.h"

static uint64_t piece_hash(const char *text, size_t len, bool inside) {
    return hash_bytes(text, len, inside ? 1 : 0);
}

static const struct vocabulary_slot *find(const struct vocabulary *v, const char *text, size_t len, bool inside) {
    for (uint64_t h = piece_hash(text, len, inside);; h++) {
        const struct vocabulary_slot *s = &v->slots[h & v->mask];
        if (s->piece == NULL || (s->len == len && s->inside == inside && memcmp(s->piece, text, len) == 0)) {
            return s;
        }
    }
}

bool vocabulary_longest(const struct vocabulary *v, const char *text, size_t len, bool inside, size_t *piece_len,
                        uint16_t *id) {
    for (size_t n = len < v->longest ? len : v->longest; n > 0; n--) {
        const struct vocabulary_slot *s = find(v, text, n, inside);
        if (s->piece != NULL) {
            *piece_len = n;
            *id = s->id;
            return true;
        }
    }
    return false;
}

/* Line `id` of the vocabulary. */
static att_status add(struct vocabulary *v, const char *line, size_t len, uint32_t id, att_error *err) {
    bool inside = len > 2 && line[0] == '#' && line[1] == '#';
    if (inside) {
        line += 2;
        len -= 2;
    }
    if (len == 0 || len > LONGEST_PIECE) {
        return fail(err, ATT_BAD_MODEL, "model: vocab: piece %u has %zu bytes, not 1 to %d", id, len, LONGEST_PIECE);
    }
    struct vocabulary_slot *s = &v->slots[(size_t)(find(v, line, len, inside) - v->slots)];
    if (s->piece != NULL) {
        return fail(err, ATT_BAD_MODEL, "model: vocab: piece %u is the same as piece %u", id, (unsigned)s->id);
    }
    *s = (struct vocabulary_slot){.piece = line, .len = (uint16_t)len, .id = (uint16_t)id, .inside = inside};
    if (len > v->longest) {
        v->longest = (uint32_t)len;
    }
    return ATT_OK;
}

static att_status special(const struct vocabulary *v, const char *piece, uint16_t *id, att_error *err) {
    const struct vocabulary_slot *s = find(v, piece, strlen(piece), false);
    if (s->piece == NULL) {
        return fail(err, ATT_BAD_MODEL, "model: vocab: no piece %s", piece);
    }
    *id = s->id;
    return ATT_OK;
}

att_status vocabulary_read(struct arena *a, const unsigned char *text, size_t len, uint32_t n, struct vocabulary *out,
                           att_error *err) {
    *out = (struct vocabulary){.count = n};
    if (n > UINT16_MAX) {
        return fail(err, ATT_BAD_MODEL, "model: vocab: %u pieces, more than %d", n, UINT16_MAX);
    }
    uint32_t slots = 16;
    while (slots < n * 2) {
        slots *= 2;
    }
    out->mask = slots - 1;
    out->slots = arena_array(a, slots, sizeof *out->slots);
    const char *copy = arena_copy(a, (const char *)text, len);
    if (out->slots == NULL || copy == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the vocabulary");
    }
    uint32_t id = 0;
    for (size_t at = 0; at < len; id++) {
        const char *stop = memchr(copy + at, '\n', len - at);
        size_t size = stop == NULL ? len - at : (size_t)(stop - copy) - at;
        if (id == n) {
            return fail(err, ATT_BAD_MODEL, "model: vocab: more pieces than embed.word has rows (%u)", n);
        }
        TRY(add(out, copy + at, size, id, err));
        at += size + 1;
    }
    if (id != n) {
        return fail(err, ATT_BAD_MODEL, "model: vocab: %u pieces where embed.word has %u rows", id, n);
    }
    TRY(special(out, "[UNK]", &out->unknown, err));
    TRY(special(out, "[CLS]", &out->begin, err));
    return special(out, "[SEP]", &out->end, err);
}
