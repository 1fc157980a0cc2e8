#include "store/find/picks.h"

#include <string.h>

#include "document/labels.h"
#include "ontology/ontology.h"
#include "store/find/filter.h"
#include "store/schema.h"

/* What is gathered: mentions of which all holds, once any condition on mentions was met. */
struct finding {
    struct att_store *s;
    const att_question *ask;
    int64_t mentions, actors, articles; /* numbers, one more than the greatest */
    struct picks *picks;
    struct bits found;
    bool asked;
};

static att_status keep(struct finding *f, const struct bits *some) {
    if (f->asked) {
        bits_and(&f->found, some);
    } else {
        f->found = *some;
    }
    f->asked = true;
    return ATT_OK;
}

/* ---- mentions ----------------------------------------------------------------------------------------------------- */

static att_status by_parties(struct finding *f, att_error *err) {
    struct bits some;
    bool asked;
    TRY(picks_parties(f->s, f->ask, f->mentions, f->actors, &some, &asked, err));
    return asked ? keep(f, &some) : ATT_OK;
}

struct naming {
    const struct bits *spellings;
    struct bits *out;
};

static void take_place(void *context, int64_t mention, int64_t spelling) {
    const struct naming *x = context;
    if (bits_has(x->spellings, spelling)) {
        bits_set(x->out, mention);
    }
}

/* Whether so many bits can be asked for: a store that somebody else numbered may have any numbers. */
static att_status check_size(int64_t count, att_error *err) {
    return count >= 1 && count <= (int64_t)(SHEET_MOST_LOT + 1) << SHEET_SHIFT
               ? ATT_OK
               : fail(err, ATT_BAD_INPUT, "the store's rows have numbers that cannot be asked about");
}

/* Names of places that have the part. */
static att_status read_spellings(struct att_store *s, const char *part, struct bits *out, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    struct query q;
    TRY(sql_get(s, "SELECT coalesce(max(number), 0) + 1 FROM place_spelling", &st, err));
    TRY(sql_step(s, st, &row, err));
    int64_t count = row ? sqlite3_column_int64(st, 0) : 1;
    sql_done(st);
    TRY(check_size(count, err));
    TRY(bits_make(s, count, out, err));
    query_begin(&q, &s->scratch);
    query_text(&q, "SELECT number FROM place_spelling WHERE instr(folded, lower(?)) > 0", part);
    return bits_read(s, &q, out, err);
}

static att_status by_place(struct finding *f, const char *part, att_error *err) {
    struct bits some, spellings;
    struct naming x = {&spellings, &some};
    if (part == NULL || filter_placeless(f->ask)) {
        return ATT_OK;
    }
    TRY(bits_make(f->s, f->mentions, &some, err));
    TRY(read_spellings(f->s, part, &spellings, err));
    TRY(sheet_pairs(f->s, SHEET_PLACE, take_place, &x, err));
    return keep(f, &some);
}

/* ---- articles ----------------------------------------------------------------------------------------------------- */

/* The mentions of articles: each pair tells where the mentions of the last one end. */
struct spreading {
    const struct bits *articles;
    struct bits *out;
    int64_t from;
    bool in;
};

static void spread_to(struct spreading *x, int64_t end) {
    for (int64_t i = x->from; x->in && i < end && i < x->out->count; i++) {
        bits_set(x->out, i);
    }
}

static void spread(void *context, int64_t mention, int64_t article) {
    struct spreading *x = context;
    if (mention < 0 || mention >= x->out->count) {
        return; /* damaged */
    }
    spread_to(x, mention);
    x->from = mention;
    x->in = bits_has(x->articles, article);
}

att_status picks_told(struct att_store *s, const struct bits *articles, int64_t mentions, struct bits *out,
                      att_error *err) {
    TRY(bits_make(s, mentions, out, err));
    struct spreading x = {articles, out, 0, false};
    TRY(sheet_pairs(s, SHEET_ARTICLE, spread, &x, err));
    spread_to(&x, mentions);
    return ATT_OK;
}

static att_status keep_told(struct finding *f, const struct bits *articles, att_error *err) {
    struct bits some;
    TRY(picks_told(f->s, articles, f->mentions, &some, err));
    return keep(f, &some);
}

static att_status by_articles(struct finding *f, att_error *err) {
    if (f->ask->words != NULL) {
        struct bits articles = {f->s->hits.bits, f->s->hits.count};
        TRY(keep_told(f, &articles, err));
    }
    if (f->ask->publisher == NULL) {
        return ATT_OK;
    }
    struct bits articles;
    struct query q;
    TRY(bits_make(f->s, f->articles, &articles, err));
    query_begin(&q, &f->s->scratch);
    query_list(&q, "SELECT o.article FROM outlet o WHERE o.name", f->ask->publisher);
    TRY(bits_read(f->s, &q, &articles, err));
    return keep_told(f, &articles, err);
}

static att_status by_score(struct finding *f, att_error *err) {
    struct bits some;
    double least = f->ask->min_score * 10000 - 1e-6;
    if (!(f->ask->min_score > 0)) {
        return ATT_OK;
    }
    uint8_t *wanted = arena_zero(&f->s->scratch, SHEET_MOST + 1);
    if (wanted == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    for (uint32_t i = 0; i <= SHEET_MOST; i++) {
        wanted[i] = i >= least;
    }
    TRY(bits_make(f->s, f->mentions, &some, err));
    TRY(sheet_find(f->s, SHEET_SCORE, wanted, SHEET_MOST + 1, &some, err));
    return keep(f, &some);
}

/* ---- stories ------------------------------------------------------------------------------------------------------ */

static bool is_story(const struct picks *p, int64_t n) {
    return n > 0 && n < p->stories.count && p->kinds[n] != 0;
}

struct gathering {
    const struct bits *mentions;
    struct picks *picks;
};

static void gather(void *context, int64_t mention, int64_t story) {
    const struct gathering *g = context;
    if (bits_has(g->mentions, mention) && is_story(g->picks, story)) {
        bits_set(&g->picks->stories, story);
    }
}

/* A bit a story; eight kinds at a time, of each of which the highest bit tells whether it is none. */
static void all_stories(struct picks *p) {
    const uint64_t low = 0x7F7F7F7F7F7F7F7Fu;
    for (int64_t at = 0; at < p->stories.count; at += 8) {
        uint64_t some = 0, byte = 0;
        memcpy(&some, p->kinds + at, (size_t)(p->stories.count - at < 8 ? p->stories.count - at : 8));
        some = (((some & low) + low) | some) & ~low;
        for (int i = 0; some != 0 && i < 8; i++) {
            byte |= (some >> (8 * i + 7) & 1) << i;
        }
        p->stories.words[at >> 6] |= byte << (at & 63);
    }
}

/* The stories of the mentions that are found. */
static att_status stories_of(struct finding *f, att_error *err) {
    struct gathering g = {&f->found, f->picks};
    all_stories(f->picks);
    bits_and(&f->picks->stories, &f->found); /* those whose first is found */
    return sheet_pairs(f->s, SHEET_STORY, gather, &g, err);
}

/* Where a list of story_party is all that is asked of mentions. */
static att_status stories_of_party(struct finding *f, const char *who, att_error *err) {
    struct query q;
    query_begin(&q, &f->s->scratch);
    query_list(&q, "SELECT w.story FROM " LOTS_OF("story_party", "story", PARTY_BITS, "w") " AND w.who", who);
    return bits_read(f->s, &q, &f->picks->stories, err);
}

/* Keeps those whose value of a column is wanted. */
static att_status keep_valued(struct finding *f, enum sheet_column column, const uint8_t *wanted, uint32_t values,
                              att_error *err) {
    struct bits some;
    TRY(bits_make(f->s, f->mentions, &some, err));
    TRY(sheet_find(f->s, column, wanted, values, &some, err));
    bits_and(&f->picks->stories, &some);
    return ATT_OK;
}

static bool in_list(const char *list, const char *name) {
    struct slice item;
    while (list_next(&list, &item)) {
        if (slice_is(item, name)) {
            return true;
        }
    }
    return false;
}

static void by_types(struct finding *f) {
    const att_question *a = f->ask;
    struct bits *stories = &f->picks->stories;
    bool wanted[16] = {false}; /* of what SHEET_KIND has room for: damaged ones too */
    if (a->type == NULL && a->quad == NULL) {
        return;
    }
    for (int i = 0; i < EVENT_TYPES; i++) {
        wanted[i] = (a->type == NULL || in_list(a->type, event_type_names[i])) &&
                    (a->quad == NULL || in_list(a->quad, quad_names[ontology_quad((enum event_type)i)]));
    }
    BITS_EACH(stories, n) {
        if (!wanted[f->picks->kinds[n] & 15]) {
            bits_clear(stories, n);
        }
    }
}

static att_status by_mode(struct finding *f, att_error *err) {
    uint8_t wanted[256] = {0};
    bool placeless = filter_placeless(f->ask);
    if (f->ask->mode == NULL && !placeless) {
        return ATT_OK;
    }
    for (int i = 0; i < MODE_COUNT; i++) {
        wanted[i] = f->ask->mode == NULL || (i > 0 && in_list(f->ask->mode, mode_names[i]));
        wanted[i | SHEET_PLACED] = wanted[i] && !placeless;
    }
    if (wanted[0]) { /* lots of zeros may be missing */
        struct bits others, *stories = &f->picks->stories;
        for (int i = 0; i < 256; i++) {
            wanted[i] = !wanted[i];
        }
        TRY(bits_make(f->s, f->mentions, &others, err));
        TRY(sheet_find(f->s, SHEET_MODE, wanted, 256, &others, err));
        for (int64_t i = 0; i < stories->count / 64 + 1; i++) {
            stories->words[i] &= ~others.words[i];
        }
        return ATT_OK;
    }
    return keep_valued(f, SHEET_MODE, wanted, 256, err);
}

struct counting {
    struct bits *stories, *some; /* those found; those of as many origins */
    int64_t least;
};

static void take_origins(void *context, int64_t story, int64_t origins) {
    const struct counting *c = context;
    if (origins >= c->least) {
        bits_set(c->some, story);
    } else {
        bits_clear(c->stories, story); /* told by none */
    }
}

static att_status by_origins(struct finding *f, att_error *err) {
    struct bits some;
    struct counting c = {&f->picks->stories, &some, f->ask->min_origins};
    if (!(f->ask->min_origins > 0)) {
        return ATT_OK;
    }
    TRY(bits_make(f->s, f->mentions, &some, err));
    TRY(sheet_pairs(f->s, SHEET_ORIGINS, take_origins, &c, err));
    if (f->ask->min_origins > 1) { /* which those have that are not told apart */
        bits_and(&f->picks->stories, &some);
    }
    return ATT_OK;
}

struct spanning {
    struct bits *stories;
    uint32_t from, to;
};

static void keep_day(void *context, int64_t story, uint32_t day) {
    const struct spanning *x = context;
    if (day < x->from || day > x->to || day == 0) {
        bits_clear(x->stories, story);
    }
}

static att_status by_days(struct finding *f, att_error *err) {
    const att_question *a = f->ask;
    struct spanning x = {&f->picks->stories, 1, UINT32_MAX};
    if (a->from == NULL && a->to == NULL) {
        return ATT_OK;
    }
    if (a->from != NULL) {
        x.from = sheet_day(a->from);
    }
    if (a->to != NULL) { /* "2025-08" is all of its days */
        x.to = sheet_day(a->to) + (strlen(a->to) < 7 ? 12 * 32 + 31 : strlen(a->to) < 10 ? 31 : 0);
    }
    return sheet_values(f->s, SHEET_DAY, x.stories, keep_day, &x, err);
}

/* ---- the whole ---------------------------------------------------------------------------------------------------- */

att_status picks_sizes(struct att_store *s, int64_t *mentions, int64_t *actors, int64_t *articles, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(
        s,
        "SELECT coalesce((SELECT max(mention) FROM mention), 0) + 1, coalesce((SELECT max(actor) FROM actor), 0) + 1,"
        "  coalesce((SELECT max(article) FROM article), 0) + 1",
        &st, err));
    TRY(sql_step(s, st, &row, err));
    *mentions = row ? sqlite3_column_int64(st, 0) : 1;
    *actors = row ? sqlite3_column_int64(st, 1) : 1;
    *articles = row ? sqlite3_column_int64(st, 2) : 1;
    sql_done(st);
    TRY(check_size(*mentions, err));
    TRY(check_size(*actors, err));
    return check_size(*articles, err);
}

static att_status by_mentions(struct finding *f, att_error *err) {
    const att_question *a = f->ask;
    TRY(by_articles(f, err));
    TRY(by_place(f, a->place, err));
    TRY(by_score(f, err));
    return by_parties(f, err);
}

static void ask_kinds(const att_question *a, struct picks *out) {
    bool all = a->status != NULL && strcmp(a->status, "all") == 0;
    for (int kind = 1; kind < 256; kind++) {
        int status = (kind >> 4 & 7) - 1;
        bool known = status >= 0 && status < EVENT_STATUSES;
        out->asked_status[kind] =
            known && (all || in_list(a->status != NULL ? a->status : "actual", event_status_names[status]));
        out->shown[kind] = out->asked_status[kind] && (a->background == 1 || kind >> 7 == (a->background == 2));
    }
}

att_status picks_find(struct att_store *s, const att_question *ask, struct picks *out, att_error *err) {
    struct finding f = {.s = s, .ask = ask, .picks = out};
    const char *who = filter_party(s, ask);
    *out = (struct picks){0};
    ask_kinds(ask, out);
    TRY(picks_sizes(s, &f.mentions, &f.actors, &f.articles, err));
    TRY(bits_make(s, f.mentions, &out->stories, err));
    TRY(sheet_load(s, SHEET_KIND, f.mentions, &out->kinds, err));
    if (who != NULL) {
        TRY(stories_of_party(&f, who, err));
    } else if (filter_asks_mentions(ask)) {
        TRY(by_mentions(&f, err));
    }
    if (f.asked) {
        TRY(stories_of(&f, err));
    } else if (who == NULL) {
        all_stories(out);
    }
    by_types(&f);
    TRY(by_mode(&f, err));
    TRY(by_origins(&f, err));
    return by_days(&f, err);
}

struct picks_counts picks_count(const struct picks *p) {
    int64_t by_kind[256] = {0};
    struct picks_counts c = {0};
    BITS_EACH(&p->stories, n) {
        by_kind[p->kinds[n]]++;
    }
    for (int kind = 0; kind < 256; kind++) {
        c.all += by_kind[kind];
        c.shown += p->shown[kind] ? by_kind[kind] : 0;
        c.other_status += p->asked_status[kind] ? 0 : by_kind[kind];
        c.background += kind >> 7 != 0 ? by_kind[kind] : 0;
    }
    return c;
}

struct placing {
    const struct picks *picks;
    int64_t without;
};

static void count_unplaced(void *context, int64_t story, uint32_t mode) {
    struct placing *x = context;
    x->without += picks_shown(x->picks, story) && (mode & SHEET_PLACED) == 0;
}

att_status picks_unplaced(struct att_store *s, const struct picks *p, int64_t *out, att_error *err) {
    struct placing x = {p, 0};
    TRY(sheet_values(s, SHEET_MODE, &p->stories, count_unplaced, &x, err));
    *out = x.without;
    return ATT_OK;
}
