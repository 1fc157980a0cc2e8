#include "event/quantities.h"

#include "base/error.h"
#include "base/number.h"

#define NEAR 8    /* tokens between a figure and the words that say what it counts */
#define FAR 40    /* tokens between a figure and its event's anchor */
#define SCAN 16   /* words handed to number_read */
#define EVENTS 64 /* events of one sentence that are looked at */

/* A figure in the text. */
struct figure {
    uint32_t first, end; /* tokens, its hedge included */
    uint32_t number_end;
    double low, high;
};

static bool any_of(struct slice s, const char *const *words) {
    for (; *words != NULL; words++) {
        if (slice_is_fold(s, *words)) {
            return true;
        }
    }
    return false;
}

static bool is(const struct document *d, uint32_t i, const char *word) {
    return slice_is_fold(token_text(d, i), word);
}

/* ---- figures ----------------------------------------------------------------------------------------------------------------- */

/* "dozens", "hundreds": the least that they mean; 0 for other words. */
static double heap_of(struct slice s) {
    static const struct {
        const char *word;
        double least;
    } heaps[] = {{"dozens", 24},      {"scores", 40},    {"hundreds", 200},
                 {"thousands", 2000}, {"millions", 2e6}, {"billions", 2e9}};

    for (size_t i = 0; i < sizeof heaps / sizeof *heaps; i++) {
        if (slice_is_fold(s, heaps[i].word)) {
            return heaps[i].least;
        }
    }
    return 0;
}

static uint32_t number_at(const struct document *d, uint32_t i, uint32_t end, double *value) {
    struct slice words[SCAN];
    struct number number;
    uint32_t n = 0;

    while (n < SCAN && i + n < end) {
        words[n] = token_text(d, i + n);
        n++;
    }
    uint32_t used = number_read(words, n, &number);
    *value = number.value;
    return used;
}

/* The hedge before a figure: what it does to its ends; returns the first token of the whole. */
static uint32_t hedge(const struct document *d, uint32_t first, uint32_t i, struct figure *f) {
    if (i >= first + 2 && is(d, i - 1, "least") && is(d, i - 2, "at")) {
        f->high = 0;
        return i - 2;
    }
    if (i >= first + 2 && is(d, i - 1, "than") && is(d, i - 2, "more")) {
        f->high = 0;
        return i - 2;
    }
    if (i >= first + 2 && is(d, i - 1, "than") && (is(d, i - 2, "fewer") || is(d, i - 2, "less"))) {
        f->low = 0;
        return i - 2;
    }
    if (i >= first + 2 && is(d, i - 1, "to") && is(d, i - 2, "up")) {
        f->low = 0;
        return i - 2;
    }
    if (i >= first + 1 && is(d, i - 1, "over")) {
        f->high = 0;
        return i - 1;
    }
    return i;
}

/* Reads a figure at token i of a sentence that begins at `first`; false where none begins there. */
static bool figure_at(const struct document *d, uint32_t first, uint32_t i, uint32_t end, struct figure *f) {
    double heap = heap_of(token_text(d, i)), value, second;
    uint32_t used;

    *f = (struct figure){i, i + 1, i + 1, 0, 0};
    if (heap > 0) {
        f->low = heap;
        if (is(d, i + 1, "of") && heap_of(token_text(d, i + 2)) > 0) { /* "tens of thousands" */
            f->low = heap_of(token_text(d, i + 2));
            f->number_end = i + 3;
        }
    } else if (is(d, i, "tens") && is(d, i + 1, "of") && heap_of(token_text(d, i + 2)) > 0) {
        f->low = 10 * heap_of(token_text(d, i + 2));
        f->number_end = i + 3;
    } else if ((used = number_at(d, i, end, &value)) > 0) {
        f->low = f->high = value;
        f->number_end = i + used;
        bool range = f->number_end + 1 < end && (is(d, f->number_end, "to") || is(d, f->number_end, "-") ||
                                                 is(d, f->number_end, "\xE2\x80\x93") || is(d, f->number_end, "or"));
        if (range && (used = number_at(d, f->number_end + 1, end, &second)) > 0 && second > value) {
            f->high = second;
            f->number_end += 1 + used;
        }
    } else {
        return false;
    }
    f->first = hedge(d, first, i, f);
    f->end = f->number_end;
    return true;
}

/* ---- what it counts ------------------------------------------------------------------------------------------------------------ */

static const char *const dead_words[] = {"killed", "dead",  "died",     "deaths", "death", "fatalities",
                                         "dying",  "slain", "executed", "shot",   NULL};
static const char *const hurt_words[] = {"injured",      "wounded",      "hurt", "injuries",
                                         "hospitalized", "hospitalised", NULL};
static const char *const held_words[] = {"arrested", "detained", "arrests", "detentions", "jailed", "imprisoned", NULL};
static const char *const kill_verbs[] = {"kill",     "kills",  "killing", "killed", "executing",
                                         "executed", "deaths", "death",   "toll",   NULL};
static const char *const hurt_verbs[] = {"injure", "injures",  "injuring", "injured", "wound",
                                         "wounds", "wounding", "wounded",  NULL};
static const char *const hold_verbs[] = {"arrest",  "arrests",   "arresting", "arrested", "detain",
                                         "detains", "detaining", "detained",  NULL};
static const char *const crowd[] = {"protesters", "protestors", "demonstrators", "marchers",     "strikers", "workers",
                                    "people",     "students",   "supporters",    "residents",    "troops",   "soldiers",
                                    "police",     "officers",   "personnel",     "participants", NULL};
static const char *const breaks[] = {";", "but", "while", "after", "before", NULL};

static bool kind_of_word(struct slice s, bool forward, enum quantity_kind *kind) {
    if (any_of(s, forward ? dead_words : kill_verbs)) {
        *kind = QUANTITY_DEAD;
    } else if (any_of(s, forward ? hurt_words : hurt_verbs)) {
        *kind = QUANTITY_INJURED;
    } else if (any_of(s, forward ? held_words : hold_verbs)) {
        *kind = QUANTITY_ARRESTED;
    } else {
        return false;
    }
    return true;
}

static bool looks_like_number(const struct document *d, uint32_t i, uint32_t end) {
    double value;
    return heap_of(token_text(d, i)) > 0 || number_at(d, i, end, &value) > 0;
}

/* The currency before or behind a figure; NULL where none. *end is moved behind what is read. */
static const char *currency_of(const struct document *d, uint32_t sentence, const struct figure *f, uint32_t *first,
                               uint32_t *end) {
    static const struct {
        const char *word, *code;
        bool sign;
    } currencies[] = {
        {"$", "USD", true},        {"US$", "USD", true},      {"\xE2\x82\xAC", "EUR", true}, {"\xC2\xA3", "GBP", true},
        {"\xC2\xA5", "JPY", true}, {"dollars", "USD", false}, {"euros", "EUR", false},       {"pounds", "GBP", false},
        {"yen", "JPY", false},     {"yuan", "CNY", false},    {"rubles", "RUB", false},      {"roubles", "RUB", false},
        {"rupees", "INR", false},  {"rand", "ZAR", false},    {"hryvnias", "UAH", false},    {"won", "KRW", false}};

    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++) {
        if (currencies[i].sign) {
            uint32_t at = f->number_end - 1;
            while (at > sentence && at + 4 > f->number_end && !is(d, at - 1, currencies[i].word)) {
                at--;
            }
            if (at > sentence && is(d, at - 1, currencies[i].word) && at - 1 < f->number_end) {
                *first = at - 1 < *first ? at - 1 : *first;
                return currencies[i].code;
            }
        } else {
            for (uint32_t k = 0; k < 2; k++) { /* "50 million US dollars" */
                if (is(d, f->number_end + k, currencies[i].word)) {
                    *end = f->number_end + k + 1;
                    return currencies[i].code;
                }
            }
        }
    }
    return NULL;
}

static bool people_figure(const struct document *d, uint32_t first, uint32_t end, const struct figure *f,
                          enum quantity_kind *kind) {
    /* behind it: "12 people were killed"; up to the next figure */
    for (uint32_t i = f->end; i < end && i < f->end + NEAR; i++) {
        struct slice s = token_text(d, i);
        if (kind_of_word(s, true, kind)) {
            return true;
        }
        if (any_of(s, breaks) || slice_is(s, ",") || looks_like_number(d, i, end) || slice_is_fold(s, "and")) {
            break;
        }
    }
    /* before it: "killing at least 12", "a death toll of 12" */
    for (uint32_t i = f->first; i > first && f->first - i < NEAR / 2;) {
        struct slice s = token_text(d, --i);
        if (kind_of_word(s, false, kind)) {
            return true;
        }
        if (any_of(s, breaks) || slice_is(s, ",")) {
            break;
        }
    }
    for (uint32_t i = f->end; i < end && i < f->end + 4; i++) {
        if (any_of(token_text(d, i), crowd)) {
            *kind = QUANTITY_PARTICIPANTS;
            return true;
        }
    }
    return false;
}

/* ---- whose it is ----------------------------------------------------------------------------------------------------------------- */

static int suits(enum quantity_kind kind, enum event_type type) {
    switch (kind) {
    case QUANTITY_DEAD:
    case QUANTITY_INJURED:
        return type == EVENT_ASSAULT ? 3 : type == EVENT_PROTEST || type == EVENT_COERCE ? 2 : 0;
    case QUANTITY_ARRESTED:
        return type == EVENT_COERCE ? 3 : type == EVENT_PROTEST ? 2 : 0;
    case QUANTITY_PARTICIPANTS:
        return type == EVENT_PROTEST || type == EVENT_MOBILIZE ? 3 : type == EVENT_RETREAT || type == EVENT_AID ? 1 : 0;
    case QUANTITY_MONEY:
        return type == EVENT_AID || type == EVENT_SANCTION || type == EVENT_AGREE || type == EVENT_COOPERATE ? 3 : 1;
    case QUANTITY_PERCENT:
        return type == EVENT_SANCTION || type == EVENT_THREATEN ? 3 : 1;
    default:
        return 0;
    }
}

struct sentence_events {
    uint32_t at[EVENTS], count;
};

static uint32_t owner(const struct document *d, const struct sentence_events *events, enum quantity_kind kind,
                      const struct figure *f) {
    uint32_t best = NONE, best_gap = 0;
    int best_suit = 0;

    for (uint32_t i = 0; i < events->count; i++) {
        const struct event *e = &d->events[events->at[i]];
        uint32_t gap = e->first_token >= f->end   ? e->first_token - f->end
                       : f->first >= e->end_token ? f->first - e->end_token
                                                  : 0;
        int suit = suits(kind, e->type);
        if (suit > 0 && gap <= FAR && (best == NONE || suit > best_suit || (suit == best_suit && gap < best_gap))) {
            best = events->at[i];
            best_gap = gap;
            best_suit = suit;
        }
    }
    return best;
}

static att_status give(struct document *d, uint32_t event, enum quantity_kind kind, const struct figure *f,
                       const char *unit, att_error *err) {
    struct event *e = &d->events[event];
    struct quantity *q =
        arena_push(&d->arena, &e->quantities, &e->quantity_count, &e->quantity_capacity, sizeof *e->quantities);

    if (q == NULL) {
        return fail(err, ATT_NO_MEMORY, "out of memory for quantities");
    }
    *q = (struct quantity){kind, span_of_tokens(d, f->first, f->end), f->low, f->high, unit};
    return ATT_OK;
}

/* A figure that is part of a date is none; `*time` moves along the expressions of the text. */
static bool in_time(const struct document *d, uint32_t token, uint32_t *time) {
    while (*time < d->time_count && d->times[*time].end_token <= token) {
        *time += 1;
    }
    return *time < d->time_count && d->times[*time].first_token <= token;
}

static att_status read_sentence(struct document *d, const struct sentence *s, const struct sentence_events *events,
                                uint32_t *time, att_error *err) {
    for (uint32_t i = s->first_token; i < s->end_token; i++) {
        struct figure f;
        enum quantity_kind kind;
        const char *unit = "";
        if (in_time(d, i, time) || !figure_at(d, s->first_token, i, s->end_token, &f)) {
            continue;
        }
        uint32_t end = f.end;
        const char *currency = currency_of(d, s->first_token, &f, &f.first, &end);
        bool percent =
            is(d, f.end, "%") || is(d, f.end, "percent") || (is(d, f.end, "per") && is(d, f.end + 1, "cent"));
        bool known = true;
        if (percent) {
            kind = QUANTITY_PERCENT;
            f.end += is(d, f.end, "per") ? 2 : 1;
        } else if (currency != NULL) {
            kind = QUANTITY_MONEY;
            unit = currency;
            f.end = end;
        } else {
            known = people_figure(d, s->first_token, s->end_token, &f, &kind);
        }
        uint32_t event = known ? owner(d, events, kind, &f) : NONE;
        if (event != NONE) {
            TRY(give(d, event, kind, &f, unit, err));
        }
        i = f.number_end - 1;
    }
    return ATT_OK;
}

att_status quantities_read(struct document *d, att_error *err) {
    uint32_t time = 0, next = 0;

    /* events stand in the order of the text */
    for (uint32_t k = 0; k < d->sentence_count && next < d->event_count; k++) {
        struct sentence s = d->sentences[k];
        struct sentence_events events = {.count = 0};
        while (next < d->event_count && d->events[next].first_token < s.first_token) {
            next++;
        }
        for (uint32_t i = next; i < d->event_count && d->events[i].first_token < s.end_token && events.count < EVENTS;
             i++) {
            events.at[events.count++] = i;
        }
        if (events.count > 0 && s.end_token <= d->token_count) {
            TRY(read_sentence(d, &s, &events, &time, err));
        }
    }
    return ATT_OK;
}
