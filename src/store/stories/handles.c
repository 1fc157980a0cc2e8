/* Handles: what they are made of, and who stands under them. */
#include "store/stories/handles.h"

#define MOST_STATES 4
#define BUCKET 4 /* days */
#define REACH 8  /* days before a mention's first on which a candidate's may have begun; longer spans are loose */

struct handles {
    int64_t at[MOST_HANDLES];
    uint32_t count;
};

/* kind: 'p' a pair, 's' one state of several, 'o' the only state, 'w' words. Days stand above the hash: what reports of a few
 * days look for lies together in the table, however large it is. */
static void add_handle(struct handles *h, char kind, uint32_t a, uint32_t b, uint8_t group, int32_t bucket) {
    if (h->count < MOST_HANDLES) {
        uint32_t parts[4] = {(uint32_t)kind, a, b, group};
        h->at[h->count++] = (int64_t)bucket * ((int64_t)1 << 32) + (int64_t)(hash_bytes(parts, sizeof parts, 0) >> 32);
    }
}

static uint32_t states_of(const struct facts *f, uint32_t out[MOST_STATES]) {
    uint32_t n = 0;
    const struct set country = {f->country != 0, {f->country}};
    const struct set *sets[] = {&f->actor, &f->recipient, &country};
    for (int l = 0; l < 3; l++) {
        for (uint32_t i = 0; i < sets[l]->count; i++) {
            bool known = false;
            for (uint32_t k = 0; k < n; k++) {
                known = known || out[k] == sets[l]->at[i];
            }
            if (!known && n < MOST_STATES) {
                out[n++] = sets[l]->at[i];
            }
        }
    }
    for (uint32_t i = 0; i < n; i++) { /* ascending: four at most */
        for (uint32_t k = i + 1; k < n; k++) {
            if (out[k] < out[i]) {
                uint32_t x = out[i];
                out[i] = out[k];
                out[k] = x;
            }
        }
    }
    return n;
}

bool handles_loose(const struct facts *f) {
    return f->from == NO_DAY || f->to - f->from >= REACH;
}

static int32_t bucket_of(int32_t day) {
    return day >= 0 ? day / BUCKET : (day - BUCKET + 1) / BUCKET;
}

/* The signature of a loose mention; false where it has none, and nobody joins it. Convictions are told apart by who was convicted,
 * and negotiations of one state are with anybody. */
static bool signature_of(const struct node *n, int64_t *out) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states), all = 0;
    for (uint32_t i = 0; i < count; i++) {
        all = all * 31 + states[i];
    }
    for (uint32_t i = 0; i < n->facts.sufferer.count; i++) {
        all = all * 31 + n->facts.sufferer.at[i];
    }
    uint32_t parts[4] = {all, n->wording.head + n->facts.type, n->facts.group, (uint32_t)n->facts.from};
    *out = (int64_t)hash_bytes(parts, sizeof parts, 0);
    return count > (n->facts.group == 0) && n->wording.head != 0 && (n->facts.background || n->facts.from != NO_DAY);
}

/* Where the mention stands; it is not loose. */
static void stand(const struct node *n, struct handles *h) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states);
    uint8_t group = n->facts.group;
    h->count = 0;
    int32_t bucket = bucket_of(n->facts.from);
    for (uint32_t i = 0; i < count; i++) {
        add_handle(h, count == 1 ? 'o' : 's', states[i], 0, group, bucket);
        for (uint32_t k = i + 1; k < count; k++) {
            add_handle(h, 'p', states[i], states[k], group, bucket);
        }
    }
    if (count == 0) {
        add_handle(h, 'w', n->wording.head, 0, group, bucket);
    }
}

/* Where its candidates stand: in the buckets around, since days may be a span. */
static void look(const struct node *n, struct handles *h) {
    uint32_t states[MOST_STATES], count = states_of(&n->facts, states);
    uint8_t group = n->facts.group;
    h->count = 0;
    int32_t first = bucket_of(n->facts.from - REACH), last = bucket_of(n->facts.to + 1);
    for (int32_t bucket = first; bucket <= last; bucket++) {
        for (uint32_t i = 0; i < count; i++) {
            add_handle(h, 'o', states[i], 0, group, bucket);
            if (count == 1) {
                add_handle(h, 's', states[i], 0, group, bucket);
            }
            for (uint32_t k = i + 1; k < count; k++) {
                add_handle(h, 'p', states[i], states[k], group, bucket);
            }
        }
        if (count == 0) {
            add_handle(h, 'w', n->wording.head, 0, group, bucket);
        }
    }
}

static att_status put_handles(struct att_store *s, int64_t mention, const struct handles *at, att_error *err) {
    sqlite3_stmt *st;
    for (uint32_t i = 0; i < at->count; i++) {
        TRY(sql_get(s, "INSERT OR IGNORE INTO handle(hash, mention) VALUES(?1, ?2)", &st, err));
        sqlite3_bind_int64(st, 1, at->at[i]);
        sqlite3_bind_int64(st, 2, mention);
        TRY(sql_run(s, st, err));
    }
    return ATT_OK;
}

static att_status sign(struct att_store *s, const struct node *n, att_error *err) {
    sqlite3_stmt *st;
    int64_t hash;
    if (!signature_of(n, &hash)) {
        return ATT_OK;
    }
    TRY(sql_get(s, "INSERT OR IGNORE INTO signature(hash, place, mention) VALUES(?1, ?2, ?3)", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    sql_text(st, 2, n->place);
    sqlite3_bind_int64(st, 3, n->mention);
    return sql_run(s, st, err);
}

/* ---- lists at hand ------------------------------------------------------------------------------------------------- */

#define MOST_AT_HAND ((size_t)128 << 20) /* bytes; behind them all is forgotten, and read anew as it is asked for */
#define FIRST_SLOTS 4096u

struct handle_list {
    int64_t hash;
    bool known;
    uint32_t count, capacity;
    int64_t *at;
};

void handles_forget(struct handle_lists *l) {
    arena_free(&l->arena);
    *l = (struct handle_lists){0};
}

/* Where the list of the hash stands, or would. The hash's low half is one, its high half the days'. */
static struct handle_list *slot_of(const struct handle_lists *l, int64_t hash) {
    uint64_t mixed = (uint64_t)hash * 0x9E3779B97F4A7C15u;
    uint32_t at = (uint32_t)(mixed >> 32) & (l->size - 1);
    while (l->slots[at].known && l->slots[at].hash != hash) {
        at = (at + 1) & (l->size - 1);
    }
    return &l->slots[at];
}

static bool grow(struct handle_lists *l) {
    const struct handle_lists old = *l;
    uint32_t size = old.size > 0 ? 2 * old.size : FIRST_SLOTS;
    struct handle_list *slots = arena_array(&l->arena, size, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    l->slots = slots;
    l->size = size;
    for (uint32_t i = 0; i < old.size; i++) {
        if (old.slots[i].known) {
            *slot_of(l, old.slots[i].hash) = old.slots[i];
        }
    }
    return true;
}

static att_status read_list(struct att_store *s, struct handle_lists *l, struct handle_list *list, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, "SELECT mention FROM handle WHERE hash = ?1 ORDER BY mention", &st, err));
    sqlite3_bind_int64(st, 1, list->hash);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        int64_t *id = arena_push(&l->arena, &list->at, &list->count, &list->capacity, sizeof *id);
        if (id == NULL) {
            sql_done(st);
            return fail(err, ATT_NO_MEMORY, "no memory for a batch's candidates");
        }
        *id = sqlite3_column_int64(st, 0);
    }
}

/* The slot of the hash's list, known or not; good until the next is asked for. */
static att_status slot_for(struct handle_lists *l, int64_t hash, struct handle_list **out, att_error *err) {
    if (l->count >= l->size / 2 && !grow(l)) {
        return fail(err, ATT_NO_MEMORY, "no memory for a batch's candidates");
    }
    *out = slot_of(l, hash);
    if (!(*out)->known) {
        **out = (struct handle_list){.hash = hash, .known = true};
        l->count++;
    }
    return ATT_OK;
}

/* Who stands under the handle: the slot is good until the next is asked for, the mentions until all is forgotten. */
static att_status list_of(struct att_store *s, struct handle_lists *l, int64_t hash, const struct handle_list **out,
                          att_error *err) {
    uint32_t lists = l->count;
    struct handle_list *list;
    TRY(slot_for(l, hash, &list, err));
    *out = list;
    return l->count > lists ? read_list(s, l, list, err) : ATT_OK; /* a failure ends the batch */
}

/* ---- crowds -------------------------------------------------------------------------------------------------------- */

/* Counts the mention where it would stand; false where one of its handles has as many of its article already. */
static att_status finds_room(struct handle_lists *crowd, const struct handles *at, bool *out, att_error *err) {
    *out = true;
    for (uint32_t i = 0; i < at->count; i++) {
        struct handle_list *list;
        TRY(slot_for(crowd, at->at[i], &list, err));
        *out = *out && list->count < MOST_STANDING;
    }
    for (uint32_t i = 0; *out && i < at->count; i++) {
        slot_of(crowd, at->at[i])->count++;
    }
    return ATT_OK;
}

att_status handles_put(struct att_store *s, const struct node *n, struct handle_lists *crowd, att_error *err) {
    struct handles at;
    bool room = true;
    if (handles_loose(&n->facts)) {
        return sign(s, n, err);
    }
    stand(n, &at);
    TRY(crowd != NULL ? finds_room(crowd, &at, &room, err) : ATT_OK);
    return room ? put_handles(s, n->mention, &at, err) : ATT_OK;
}

/* ---- found --------------------------------------------------------------------------------------------------------- */

static void find_list(struct handle_found *out, const int64_t *at, uint32_t count) {
    if (count > 0) {
        out->list[out->count].at = at;
        out->list[out->count++].count = count;
    }
}

/* None for a mention that does not stand where it looks: nobody finds it either. */
static att_status candidates(struct att_store *s, struct handle_lists *l, const struct node *n,
                             struct handle_found *out, att_error *err) {
    const struct handle_list *list;
    struct handles h;
    bool stands = false;
    if (l->arena.total > MOST_AT_HAND) {
        handles_forget(l);
    }
    look(n, &h);
    for (uint32_t i = 0; i < h.count; i++) {
        TRY(list_of(s, l, h.at[i], &list, err));
        stands = stands || id_find(list->at, list->count, n->mention) != NULL;
        find_list(out, list->at, list->count);
    }
    out->count = stands ? out->count : 0;
    return ATT_OK;
}

static att_status signed_alike(struct att_store *s, const struct node *n, struct ids *out, att_error *err) {
    sqlite3_stmt *st;
    int64_t hash;
    bool row;
    if (!signature_of(n, &hash)) {
        return ATT_OK;
    }
    TRY(sql_get(s, "SELECT mention FROM signature WHERE hash = ?1 ORDER BY place LIMIT 1", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    TRY(sql_step(s, st, &row, err));
    int64_t first = row ? sqlite3_column_int64(st, 0) : n->mention;
    sql_done(st);
    if (first != n->mention) {
        return ids_push(s, out, first, err);
    }
    TRY(sql_get(s, "SELECT mention FROM signature WHERE hash = ?1 AND mention <> ?2", &st, err));
    sqlite3_bind_int64(st, 1, hash);
    sqlite3_bind_int64(st, 2, n->mention);
    return ids_collect(s, st, out, err);
}

att_status handles_find(struct att_store *s, struct handle_lists *l, const struct node *n, struct handle_found *out,
                        att_error *err) {
    struct ids alike = {0};
    out->count = 0;
    if (!handles_loose(&n->facts)) {
        return candidates(s, l, n, out, err);
    }
    TRY(signed_alike(s, n, &alike, err));
    find_list(out, alike.at, alike.count);
    return ATT_OK;
}
