/* A testimony as bytes: how many there are of each list, the lists, then the texts that they name, each once. All little-endian. The
 * bytes stand in a file that anybody may have written: nothing of them is taken before it is known to be there. */
#include <string.h>

#include "base/cursor.h"
#include "store/stories/testimony.h"

#define VERSION 1u
#define NO_TEXT UINT32_MAX
#define SAID_TEXTS 10
#define NAMED_TEXTS 5
#define CARRIER_TEXTS 3
#define SAID_SIZE (6 * 8 + (SAID_TEXTS + 3) * 4)
#define PARTY_SIZE (NAMED_TEXTS * 4)
#define VOICE_SIZE ((NAMED_TEXTS + 2) * 4)
#define CARRIER_SIZE (2 * 8 + CARRIER_TEXTS * 4)

enum said_flag { BACKGROUND = 1, NEGATED = 2, PLACED = 4, HAS_LAT = 8, HAS_LON = 16 };
enum voice_flag { INSIDE = 1, DENIES = 2, SOURCE = 4 };

/* Fields that are texts, in the order of the bytes. */
static void texts_of_said(struct said *m, const char **out[SAID_TEXTS]) {
    const char **texts[SAID_TEXTS] = {&m->key,   &m->type,    &m->mode,    &m->status,    &m->date,
                                      &m->place, &m->located, &m->country, &m->published, &m->first_known};
    memcpy(out, texts, sizeof texts);
}

static void texts_of_party(struct party *p, const char **out[NAMED_TEXTS]) {
    const char **texts[NAMED_TEXTS] = {&p->role, &p->name, &p->kind, &p->country, &p->sector};
    memcpy(out, texts, sizeof texts);
}

static void texts_of_voice(struct voice *v, const char **out[NAMED_TEXTS]) {
    const char **texts[NAMED_TEXTS] = {&v->claim, &v->name, &v->kind, &v->country, &v->sector};
    memcpy(out, texts, sizeof texts);
}

static void texts_of_carrier(struct carrier *c, const char **out[CARRIER_TEXTS]) {
    const char **texts[CARRIER_TEXTS] = {&c->name, &c->published, &c->key};
    memcpy(out, texts, sizeof texts);
}

/* ---- written ------------------------------------------------------------------------------------------------------- */

struct slot {
    const char *text;
    uint32_t at;
};

struct writing {
    struct buffer *out, texts;
    struct slot *slots; /* of the texts that are written, by their hashes */
    uint32_t size;      /* a power of two, twice as many as there are texts at least */
};

static void put_u32(struct buffer *b, uint32_t value) {
    char bytes[4];
    for (int i = 0; i < 4; i++) {
        bytes[i] = (char)(value >> 8 * i & 0xFF);
    }
    buffer_add(b, bytes, sizeof bytes);
}

static void put_u64(struct buffer *b, uint64_t value) {
    put_u32(b, (uint32_t)value);
    put_u32(b, (uint32_t)(value >> 32));
}

static void put_real(struct buffer *b, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    put_u64(b, bits);
}

static uint32_t place_of(struct writing *w, const char *text) {
    size_t len = strlen(text);
    uint32_t i = (uint32_t)hash_bytes(text, len, 0) & (w->size - 1);
    while (w->slots[i].text != NULL && strcmp(w->slots[i].text, text) != 0) {
        i = (i + 1) & (w->size - 1);
    }
    if (w->slots[i].text == NULL) {
        w->slots[i] = (struct slot){text, (uint32_t)w->texts.len};
        buffer_add(&w->texts, text, len + 1);
    }
    return w->slots[i].at;
}

static void put_texts(struct writing *w, const char **const *texts, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        put_u32(w->out, *texts[i] != NULL ? place_of(w, *texts[i]) : NO_TEXT);
    }
}

static void put_said(struct writing *w, struct said *m) {
    const char **texts[SAID_TEXTS];
    put_u64(w->out, (uint64_t)m->mention), put_u64(w->out, (uint64_t)m->article);
    put_u64(w->out, (uint64_t)m->report);
    put_real(w->out, m->lat), put_real(w->out, m->lon), put_real(w->out, m->score);
    texts_of_said(m, texts);
    put_texts(w, texts, SAID_TEXTS);
    put_u32(w->out, m->party_count), put_u32(w->out, m->voice_count);
    put_u32(w->out, (m->background ? BACKGROUND : 0u) | (m->negated ? NEGATED : 0u) | (m->placed ? PLACED : 0u) |
                        (m->has_lat ? HAS_LAT : 0u) | (m->has_lon ? HAS_LON : 0u));
}

static void put_all(struct writing *w, const struct testimony *t) {
    for (uint32_t i = 0; i < t->said_count; i++) {
        put_said(w, &t->said[i]);
    }
    for (uint32_t i = 0; i < t->party_count; i++) {
        const char **texts[NAMED_TEXTS];
        texts_of_party(&t->parties[i], texts);
        put_texts(w, texts, NAMED_TEXTS);
    }
    for (uint32_t i = 0; i < t->voice_count; i++) {
        const char **texts[NAMED_TEXTS];
        struct voice *v = &t->voices[i];
        texts_of_voice(v, texts);
        put_texts(w, texts, NAMED_TEXTS);
        put_u32(w->out, (uint32_t)v->ordinal);
        put_u32(w->out, (v->inside ? INSIDE : 0u) | (v->denies ? DENIES : 0u) | (v->source ? SOURCE : 0u));
    }
    for (uint32_t i = 0; i < t->carrier_count; i++) {
        const char **texts[CARRIER_TEXTS];
        struct carrier *c = &t->carriers[i];
        put_u64(w->out, (uint64_t)c->report), put_u64(w->out, (uint64_t)c->article);
        texts_of_carrier(c, texts);
        put_texts(w, texts, CARRIER_TEXTS);
    }
}

bool testimony_bytes(struct arena *a, const struct testimony *t, struct buffer *out) {
    uint64_t texts = (uint64_t)t->said_count * SAID_TEXTS + ((uint64_t)t->party_count + t->voice_count) * NAMED_TEXTS +
                     (uint64_t)t->carrier_count * CARRIER_TEXTS;
    struct writing w = {.out = out, .size = 64};
    while (w.size < 2 * texts) {
        w.size *= 2;
    }
    w.slots = arena_array(a, w.size, sizeof *w.slots);
    if (w.slots == NULL) {
        return false;
    }
    put_u32(out, VERSION), put_u32(out, t->said_count), put_u32(out, t->party_count);
    put_u32(out, t->voice_count), put_u32(out, t->carrier_count);
    put_all(&w, t);
    buffer_add(out, w.texts.at, w.texts.len);
    bool whole = !out->failed && !w.texts.failed;
    buffer_free(&w.texts);
    return whole;
}

/* ---- read back ----------------------------------------------------------------------------------------------------- */

struct reading {
    struct cursor lists;
    const char *texts; /* that end with a NUL */
    size_t size;
    bool wrong;
};

static double get_real(struct reading *r) {
    uint64_t bits = cursor_u64le(&r->lists);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Texts are written one behind the other, each once. Parts of a long one, taken for texts, would be written back out of proportion. */
static bool begins_text(const struct reading *r, uint32_t at) {
    return at < r->size && (at == 0 || r->texts[at - 1] == 0);
}

/* Of the first `needed` none may be missing. */
static void get_texts(struct reading *r, const char **const *texts, uint32_t count, uint32_t needed) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = cursor_u32le(&r->lists);
        r->wrong = r->wrong || (at == NO_TEXT ? i < needed : !begins_text(r, at));
        *texts[i] = at == NO_TEXT || r->wrong ? NULL : r->texts + at;
    }
}

static void get_said(struct reading *r, struct said *m) {
    const char **texts[SAID_TEXTS];
    m->mention = (int64_t)cursor_u64le(&r->lists), m->article = (int64_t)cursor_u64le(&r->lists);
    m->report = (int64_t)cursor_u64le(&r->lists);
    m->lat = get_real(r), m->lon = get_real(r), m->score = get_real(r);
    texts_of_said(m, texts);
    get_texts(r, texts, SAID_TEXTS, 0);
    m->party_count = cursor_u32le(&r->lists), m->voice_count = cursor_u32le(&r->lists);
    uint32_t flags = cursor_u32le(&r->lists);
    m->background = (flags & BACKGROUND) != 0, m->negated = (flags & NEGATED) != 0;
    m->placed = (flags & PLACED) != 0, m->has_lat = (flags & HAS_LAT) != 0, m->has_lon = (flags & HAS_LON) != 0;
    r->wrong = r->wrong || m->key == NULL || m->type == NULL || m->status == NULL;
}

/* Who takes part in each and who is cited lies in the order of the mentions, and there are as many as they say. */
static bool share_out(struct testimony *t) {
    uint64_t parties = 0, voices = 0;
    for (uint32_t i = 0; i < t->said_count; i++) {
        struct said *m = &t->said[i];
        if (i > 0 && m->mention <= m[-1].mention) {
            return false;
        }
        m->party = (uint32_t)parties, m->voice = (uint32_t)voices;
        parties += m->party_count, voices += m->voice_count;
        if (parties > t->party_count || voices > t->voice_count) {
            return false;
        }
    }
    return parties == t->party_count && voices == t->voice_count;
}

static void get_all(struct reading *r, struct testimony *t) {
    for (uint32_t i = 0; i < t->said_count && !r->wrong; i++) {
        get_said(r, &t->said[i]);
    }
    for (uint32_t i = 0; i < t->party_count && !r->wrong; i++) {
        const char **texts[NAMED_TEXTS];
        texts_of_party(&t->parties[i], texts);
        get_texts(r, texts, NAMED_TEXTS, NAMED_TEXTS);
    }
    for (uint32_t i = 0; i < t->voice_count && !r->wrong; i++) {
        const char **texts[NAMED_TEXTS];
        struct voice *v = &t->voices[i];
        texts_of_voice(v, texts);
        get_texts(r, texts, NAMED_TEXTS, NAMED_TEXTS);
        v->ordinal = (int)cursor_u32le(&r->lists);
        uint32_t flags = cursor_u32le(&r->lists);
        v->inside = (flags & INSIDE) != 0, v->denies = (flags & DENIES) != 0, v->source = (flags & SOURCE) != 0;
    }
    for (uint32_t i = 0; i < t->carrier_count && !r->wrong; i++) {
        const char **texts[CARRIER_TEXTS];
        struct carrier *c = &t->carriers[i];
        c->report = (int64_t)cursor_u64le(&r->lists), c->article = (int64_t)cursor_u64le(&r->lists);
        texts_of_carrier(c, texts);
        get_texts(r, texts, CARRIER_TEXTS, 0);
        r->wrong = r->wrong || c->name == NULL || c->key == NULL || (i > 0 && c->report < c[-1].report);
    }
}

bool testimony_from(struct arena *a, const void *bytes, size_t len, struct testimony *t) {
    struct cursor head = cursor_of(bytes, len);
    uint32_t version = cursor_u32le(&head);
    *t = (struct testimony){0}; /* one by one: initializers are read in whatever order */
    t->said_count = cursor_u32le(&head), t->party_count = cursor_u32le(&head);
    t->voice_count = cursor_u32le(&head), t->carrier_count = cursor_u32le(&head);
    uint64_t lists = (uint64_t)t->said_count * SAID_SIZE + (uint64_t)t->party_count * PARTY_SIZE +
                     (uint64_t)t->voice_count * VOICE_SIZE + (uint64_t)t->carrier_count * CARRIER_SIZE;
    size_t left = cursor_remaining(&head);
    if (head.fault || version != VERSION || lists > left) {
        *t = (struct testimony){0};
        return false;
    }
    struct reading r = {.lists = cursor_of(cursor_bytes(&head, (size_t)lists), (size_t)lists)};
    r.size = left - (size_t)lists;
    const void *texts = cursor_bytes(&head, r.size);
    r.texts = arena_keep(a, texts, r.size, 1);
    t->said = arena_array(a, t->said_count, sizeof *t->said);
    t->parties = arena_array(a, t->party_count, sizeof *t->parties);
    t->voices = arena_array(a, t->voice_count, sizeof *t->voices);
    t->carriers = arena_array(a, t->carrier_count, sizeof *t->carriers);
    r.wrong = r.texts == NULL || t->said == NULL || t->parties == NULL || t->voices == NULL || t->carriers == NULL ||
              (r.size > 0 && r.texts[r.size - 1] != 0);
    get_all(&r, t);
    if (r.wrong || r.lists.fault || !share_out(t)) {
        *t = (struct testimony){0};
        return false;
    }
    return true;
}
