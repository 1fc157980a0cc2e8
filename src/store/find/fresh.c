#include "store/find/fresh.h"

#include <jansson.h>
#include <string.h>

#include "store/find/entries.h"
#include "store/find/filter.h"
#include "store/find/picks.h"
#include "store/find/top.h"

const char *const fresh_names[FRESH_KINDS] = {"commitment accepted",
                                              "commitment broken",
                                              "commitment carried_out",
                                              "commitment extended",
                                              "commitment met",
                                              "commitment opened",
                                              "commitment refused",
                                              "commitment withdrawn",
                                              "deadline passed",
                                              "first denial",
                                              "new event",
                                              "status"};

/* ---- those that come first ------------------------------------------------------------------------------------------ */

static uint64_t rank_of(bool newest, uint32_t day, uint32_t kind) {
    return newest ? (uint64_t)(UINT32_MAX - day) << 8 | kind : (uint64_t)kind << 32 | day;
}

/* Where the cursor stands. What is no day or kind of ours is of somebody else's making: nothing behind it is passed over. */
static uint64_t cursor_of(bool newest, const char *values) {
    json_t *list = values != NULL ? json_loads(values, 0, NULL) : NULL;
    const char *day = json_string_value(json_array_get(list, newest ? 0 : 1));
    const char *name = json_string_value(json_array_get(list, newest ? 1 : 0));
    uint32_t kind = 0, number = sheet_day(day);
    while (name != NULL && kind < FRESH_KINDS && strcmp(fresh_names[kind], name) < 0) {
        kind++;
    }
    if (newest && number == 0 && day != NULL && day[0] != '\0') {
        number = UINT32_MAX;
    }
    json_decref(list);
    return values != NULL ? rank_of(newest, number, kind) : 0;
}

/* ---- what is looked for ---------------------------------------------------------------------------------------------- */

struct finding {
    struct att_store *s;
    const struct fresh_asked *a;
    const att_question *ask;
    struct top top;
    bool wanted[FRESH_KINDS];
    int64_t mentions, actors, articles; /* numbers, one more than the greatest */
    struct bits fresh;                  /* articles */
    struct entries entries;
    struct bits chosen, opened; /* entries whose parties are asked; those that an article with the words opened */
};

static void add(struct finding *f, uint32_t day, uint32_t kind, int64_t id, int64_t ordinal) {
    if (ordinal >= 0 && ordinal <= FRESH_MOST_ORDINAL) {
        top_add(&f->top, rank_of(f->a->newest, day, kind), id << FRESH_ID | ordinal << 4 | kind);
    }
}

static bool any_wanted(const struct finding *f, int from, int to) {
    for (int i = from; i < to; i++) {
        if (f->wanted[i]) {
            return true;
        }
    }
    return false;
}

/* "new-event,commitment-carried-out" */
static void read_wanted(struct finding *f) {
    for (int i = 0; i < FRESH_KINDS; i++) {
        char name[40];
        struct slice item;
        const char *list = f->ask->change;
        size_t len = strlen(fresh_names[i]);
        for (size_t k = 0; k <= len; k++) {
            char c = fresh_names[i][k];
            name[k] = (char)(c == ' ' || c == '_' ? '-' : c);
        }
        f->wanted[i] = list == NULL;
        while (list != NULL && list_next(&list, &item)) {
            f->wanted[i] = f->wanted[i] || slice_is(item, name);
        }
    }
}

/* ---- articles, commitments ------------------------------------------------------------------------------------------ */

static att_status read_fresh(struct finding *f, att_error *err) {
    struct sheet_reading r;
    bool more;
    int64_t since = sheet_time(f->a->since);
    TRY(bits_make(f->s, f->articles, &f->fresh, err));
    TRY(sheet_begin(f->s, SHEET_KNOWN, &r, err));
    for (;;) {
        TRY(sheet_next(f->s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        uint64_t place = 0, value = 0, by, zigzag;
        int64_t from = 0;
        bool in = false;
        do {
            bool next = sheet_varint(&r.at, r.end, &by) && sheet_varint(&r.at, r.end, &zigzag);
            place = next ? place + by : SHEET_LOT;
            place = place < SHEET_LOT ? place : SHEET_LOT;
            for (; in && from < (int64_t)place; from++) {
                bits_set(&f->fresh, r.first + from);
            }
            from = (int64_t)place;
            value += next ? zigzag >> 1 ^ -(zigzag & 1) : 0;
            in = (int64_t)value >= since;
        } while (place < SHEET_LOT);
    }
}

/* What is asked of an entry's parties; filters of events alone leave commitments as they are. */
static att_status choose_entries(struct finding *f, att_error *err) {
    const att_question *ask = f->ask;
    struct att_store *s = f->s;
    TRY(entries_load(s, &f->entries, err));
    TRY(entries_all(s, &f->entries, &f->chosen, err));
    TRY(ask->country != NULL ? entries_keep(s, ENTRY_ALL, ask->country, &f->chosen, err) : ATT_OK);
    TRY(ask->actor != NULL ? entries_keep(s, "('issuer')", ask->actor, &f->chosen, err) : ATT_OK);
    TRY(ask->recipient != NULL ? entries_keep(s, ENTRY_OTHERS, ask->recipient, &f->chosen, err) : ATT_OK);
    if (ask->dyad != NULL) {
        const char *first = arena_copy(&s->scratch, ask->dyad, 3), *second = ask->dyad + 4;
        struct bits back;
        if (first == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for a question");
        }
        TRY(bits_copy(s, &f->chosen, &back, err));
        TRY(entries_keep(s, "('issuer')", first, &f->chosen, err));
        TRY(entries_keep(s, ENTRY_OTHERS, second, &f->chosen, err));
        TRY(entries_keep(s, "('issuer')", second, &back, err));
        TRY(entries_keep(s, ENTRY_OTHERS, first, &back, err));
        bits_or(&f->chosen, &back);
    }
    return ATT_OK;
}

static void take_turn(struct finding *f, const struct sheet_turn *t) {
    bool hit = f->ask->words == NULL;
    if (!hit) {
        struct bits hits = {f->s->hits.bits, f->s->hits.count};
        hit = bits_has(&hits, t->article);
        if (hit && t->ordinal == 0) {
            bits_set(&f->opened, t->entry);
        }
    }
    if (hit && f->wanted[t->change] && bits_has(&f->fresh, t->article) && bits_has(&f->chosen, t->entry)) {
        add(f, t->day, t->change, t->entry, t->ordinal);
    }
}

static att_status read_turns(struct finding *f, att_error *err) {
    struct sheet_reading r;
    bool more;
    TRY(f->ask->words != NULL ? bits_make(f->s, f->entries.count, &f->opened, err) : ATT_OK);
    TRY(sheet_begin(f->s, SHEET_TURNS, &r, err));
    for (;;) {
        TRY(sheet_next(f->s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        struct sheet_turn t = {.article = r.first};
        while (sheet_next_turn(&r.at, r.end, &t)) {
            take_turn(f, &t);
        }
    }
}

/* Between the day of `since` and today, of what is open or has lapsed. */
static void take_passed(struct finding *f) {
    char day[11] = {0};
    memcpy(day, f->a->since, 10);
    uint32_t from = sheet_day(day), to = sheet_day(f->a->today);
    BITS_EACH(&f->chosen, n) {
        int state = entries_state(&f->entries, n, 0);
        uint32_t due = entries_due(&f->entries, n);
        if (due != 0 && due >= from && due < to && (state == 0 || state == SHEET_LAPSED) &&
            (f->ask->words == NULL || bits_has(&f->opened, n))) {
            add(f, due, FRESH_PASSED, n, 0);
        }
    }
}

static att_status find_commitments(struct finding *f, att_error *err) {
    if (!any_wanted(f, 0, FRESH_PASSED + 1)) {
        return ATT_OK;
    }
    TRY(choose_entries(f, err));
    TRY(read_turns(f, err));
    if (f->wanted[FRESH_PASSED]) {
        take_passed(f);
    }
    return ATT_OK;
}

/* ---- stories -------------------------------------------------------------------------------------------------------- */

struct telling {
    const struct bits *fresh; /* mentions */
    struct bits told, before; /* stories that a fresh one tells; that another does */
};

static void take_told(void *context, int64_t mention, int64_t story) {
    struct telling *t = context;
    bits_set(bits_has(t->fresh, mention) ? &t->told : &t->before, story);
}

/* Of each story that was known before and is told again: what its mentions say. */
struct saying {
    const struct bits *fresh, *again;
    uint8_t *said; /* SHEET_SAID by mention */
    uint8_t *of;   /* by story: statuses as bits, SAID_… */
    int64_t count;
};

static void keep_said(void *context, int64_t mention, int64_t said) {
    struct saying *x = context;
    if (mention >= 0 && mention < x->count) {
        x->said[mention] = (uint8_t)said;
    }
}

enum { SAID_DENIED_BEFORE = 0x40, SAID_DENIED = 0x80 };

static void take_said(void *context, int64_t mention, int64_t story) {
    struct saying *x = context;
    if (mention < 0 || mention >= x->count || !bits_has(x->again, story)) {
        return;
    }
    uint8_t said = x->said[mention];
    bool fresh = bits_has(x->fresh, mention);
    x->of[story] |= (uint8_t)(1 << (said & 7) & 0x3F);
    if ((said & SHEET_DENIED) != 0) {
        x->of[story] |= fresh ? SAID_DENIED : SAID_DENIED_BEFORE;
    }
}

/* What changed its status is shown whatever it is now. */
static bool is_asked(const struct finding *f, const struct picks *p, int64_t story) {
    uint8_t kind = p->kinds[story];
    return f->ask->status != NULL ? p->shown[kind] : f->ask->background == 1 || kind >> 7 == (f->ask->background == 2);
}

static att_status has_changed(struct finding *f, int64_t story, bool *out, att_error *err) {
    sqlite3_stmt *st;
    TRY(sql_get(f->s,
                "SELECT was IS NOT now FROM (SELECT " FRESH_STATUS_OF(
                    "?2", "r.first_known < ?1") " AS was, " FRESH_STATUS_OF("?2", "1") " AS now)",
                &st, err));
    sql_text(st, 1, f->a->since);
    sqlite3_bind_int64(st, 2, story);
    TRY(sql_step(f->s, st, out, err));
    *out = *out && sqlite3_column_int(st, 0) != 0;
    sql_done(st);
    return ATT_OK;
}

struct judging {
    struct finding *f;
    const uint8_t *of; /* of struct saying */
    att_status status;
    att_error *err;
};

static void judge_again(void *context, int64_t story, uint32_t day) {
    struct judging *j = context;
    uint8_t of = j->of[story], statuses = of & 0x3F;
    bool changed = j->f->wanted[FRESH_STATUS] && (statuses & (statuses - 1)) != 0;
    if (j->status != ATT_OK) {
        return;
    }
    if (changed) {
        j->status = has_changed(j->f, story, &changed, j->err);
    }
    if (changed && j->status == ATT_OK) {
        add(j->f, day, FRESH_STATUS, story, 0);
    }
    if (j->f->wanted[FRESH_DENIED] && (of & (SAID_DENIED | SAID_DENIED_BEFORE)) == SAID_DENIED) {
        add(j->f, day, FRESH_DENIED, story, 0);
    }
}

static att_status take_again(struct finding *f, const struct bits *fresh, const struct bits *again, att_error *err) {
    struct saying x = {.fresh = fresh,
                       .again = again,
                       .said = arena_zero(&f->s->scratch, (size_t)f->mentions),
                       .of = arena_zero(&f->s->scratch, (size_t)f->mentions),
                       .count = f->mentions};
    struct judging j = {f, x.of, ATT_OK, err};
    if (x.said == NULL || x.of == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    TRY(sheet_pairs(f->s, SHEET_SAID, keep_said, &x, err));
    BITS_EACH(again, n) {
        take_said(&x, n, n);
    }
    TRY(sheet_pairs(f->s, SHEET_STORY, take_said, &x, err));
    att_error later; /* the walk goes on behind a failure, which is the one that is told of */
    att_status status = sheet_values(f->s, SHEET_DAY, again, judge_again, &j, &later);
    if (j.status == ATT_OK && status != ATT_OK && err != NULL) {
        *err = later;
    }
    return j.status != ATT_OK ? j.status : status;
}

static void add_new(void *context, int64_t story, uint32_t day) {
    add(context, day, FRESH_NEW, story, 0);
}

static att_status find_stories(struct finding *f, att_error *err) {
    struct picks p;
    struct bits fresh, again;
    struct telling t = {.fresh = &fresh};
    if (!any_wanted(f, FRESH_DENIED, FRESH_KINDS)) {
        return ATT_OK;
    }
    TRY(picks_find(f->s, f->ask, &p, err));
    TRY(picks_told(f->s, &f->fresh, f->mentions, &fresh, err));
    TRY(bits_copy(f->s, &fresh, &t.told, err));
    TRY(bits_make(f->s, f->mentions, &t.before, err));
    for (int64_t i = 0; i < fresh.count / 64 + 1; i++) {
        t.before.words[i] = ~fresh.words[i];
    }
    TRY(sheet_pairs(f->s, SHEET_STORY, take_told, &t, err));
    bits_and(&t.told, &p.stories);
    BITS_EACH(&t.told, n) {
        if (!is_asked(f, &p, n)) {
            bits_clear(&t.told, n);
        }
    }
    TRY(bits_copy(f->s, &t.told, &again, err));
    bits_and(&again, &t.before);
    if (f->wanted[FRESH_NEW]) {
        for (int64_t i = 0; i < again.count / 64 + 1; i++) {
            t.told.words[i] &= ~again.words[i];
        }
        TRY(sheet_values(f->s, SHEET_DAY, &t.told, add_new, f, err));
    }
    return (f->wanted[FRESH_STATUS] || f->wanted[FRESH_DENIED]) && bits_count(&again) > 0
               ? take_again(f, &fresh, &again, err)
               : ATT_OK;
}

/* ---- the whole ------------------------------------------------------------------------------------------------------- */

/* Commitments stand before all else where the kind orders: if they fill the page, nothing else is looked for. */
static bool is_full(struct finding *f) {
    if (f->a->counting || f->a->newest || f->top.most == 0) {
        return false;
    }
    top_cut(&f->top);
    return f->top.edge < rank_of(false, 0, FRESH_DENIED);
}

static att_status find(struct finding *f, struct fresh *out, att_error *err) {
    read_wanted(f);
    TRY(picks_sizes(f->s, &f->mentions, &f->actors, &f->articles, err));
    TRY(read_fresh(f, err));
    TRY(find_commitments(f, err));
    TRY(is_full(f) ? ATT_OK : find_stories(f, err));
    top_cut(&f->top);
    out->total = f->top.total;
    return top_list(f->s, &f->top, &out->list, err);
}

att_status fresh_find(struct att_store *s, const struct fresh_asked *a, struct fresh *out, att_error *err) {
    struct finding f = {.s = s, .a = a, .ask = a->ask};
    top_begin(&f.top, a->ask->limit > 0 ? (size_t)a->ask->limit + 1 : 0, cursor_of(a->newest, a->values));
    att_status status = find(&f, out, err);
    top_free(&f.top);
    return status;
}
