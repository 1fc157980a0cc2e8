#include "time/relation.h"

static bool any_of(struct slice s, const char *const *words) {
    for (; *words != NULL; words++) {
        if (slice_is_fold(s, *words)) {
            return true;
        }
    }
    return false;
}

/* The text of the word `back` places before `first`, empty beyond the sentence. */
static struct slice before(const struct words *w, uint32_t first, uint32_t back) {
    for (uint32_t i = 0; i < back; i++) {
        if (first == 0 || w->at[first].breaks) {
            return (struct slice){"", 0};
        }
        first--;
    }
    return w->text[first];
}

static struct slice behind(const struct words *w, uint32_t end, uint32_t skip) {
    for (uint32_t i = end; i <= end + skip; i++) {
        if (i >= w->count || w->at[i].breaks) {
            return (struct slice){"", 0};
        }
    }
    return w->text[end + skip];
}

static const char *const hedges[] = {"about", "around", "approximately", "roughly", "just",   "only",
                                     "the",   "a",      "some",          "nearly",  "almost", NULL};
static const char *const terms[] = {"deadline", "ultimatum", "notice",    "window",    "grace", "limit",
                                    "period",   "timeline",  "timeframe", "extension", NULL};

/* "at least" before the amount, when it isn't part of it. */
static uint32_t skip_hedges(const struct words *w, uint32_t first, struct meaning *m) {
    uint32_t back = 1;

    while (back <= 3) {
        if (any_of(before(w, first, back), hedges)) {
            back++;
        } else if (slice_is_fold(before(w, first, back), "least") && slice_is_fold(before(w, first, back + 1), "at")) {
            m->at_least = true;
            back += 2;
        } else if (slice_is_fold(before(w, first, back), "than") && slice_is_fold(before(w, first, back + 1), "more")) {
            m->at_least = true;
            back += 2;
        } else {
            break;
        }
    }
    return back;
}

static enum timex_relation span_relation(const struct words *w, uint32_t first, uint32_t end, struct meaning *m,
                                         struct slice p) {
    static const char *const during[] = {"for", "over", "during", "throughout", NULL};

    if (m->event) {
        return m->backward ? RELATION_BEFORE_EVENT : RELATION_AFTER_EVENT;
    }
    if (any_of(behind(w, end, 0), terms) || any_of(behind(w, end, 1), terms)) {
        return RELATION_LIMIT;
    }
    for (uint32_t i = 1; i < 4; i++) { /* "a deadline of 48 hours" */
        if (slice_is_fold(before(w, first, i), "of") && any_of(before(w, first, i + 1), terms)) {
            return RELATION_LIMIT;
        }
    }
    if (slice_is_fold(p, "within") || (slice_is_fold(p, "in") && m->shift != -1) || slice_is_fold(p, "inside")) {
        return RELATION_WITHIN;
    }
    if (any_of(p, during)) {
        return RELATION_FOR;
    }
    if (slice_is_fold(p, "by")) {
        return RELATION_BY;
    }
    return slice_is_fold(p, "after") ? RELATION_AFTER_EVENT : RELATION_AT;
}

enum timex_relation relation_of(const struct words *w, uint32_t first, uint32_t end, struct meaning *m) {
    static const struct {
        const char *word;
        enum timex_relation relation;
    } preps[] = {{"by", RELATION_BY},          {"until", RELATION_UNTIL},   {"till", RELATION_UNTIL},
                 {"til", RELATION_UNTIL},      {"before", RELATION_BEFORE}, {"after", RELATION_AFTER},
                 {"since", RELATION_SINCE},    {"from", RELATION_FROM},     {"starting", RELATION_FROM},
                 {"beginning", RELATION_FROM}, {"through", RELATION_UNTIL}, {"effective", RELATION_FROM}};
    uint32_t back = skip_hedges(w, first, m);
    struct slice p = before(w, first, back), q = before(w, first, back + 1);

    if (m->kind == M_SPAN) {
        return span_relation(w, first, end, m, p);
    }
    if (slice_is_fold(p, "as") && (slice_is_fold(q, "early") || slice_is_fold(q, "soon"))) {
        m->ahead = true;
    }
    bool owner = slice_is(behind(w, end, 0), "'s") || slice_is(behind(w, end, 0), "\xE2\x80\x99s");
    m->ahead = m->ahead || (slice_is_fold(p, "of") && slice_is_fold(q, "ahead"));
    m->behind = owner && !m->ahead && !slice_is_fold(p, "for");
    if (slice_is_fold(p, "than") && (slice_is_fold(q, "later"))) {
        return RELATION_BY;
    }
    if (slice_is_fold(p, "to") && slice_is_fold(q, "prior")) {
        return RELATION_BEFORE;
    }
    if (slice_is_fold(p, "of") && slice_is_fold(q, "ahead")) {
        return RELATION_BEFORE;
    }
    if (slice_is_fold(p, "of") && any_of(q, terms)) {
        return RELATION_BY;
    }
    if ((slice_is_fold(p, "on") || slice_is_fold(p, "from") || slice_is_fold(p, "in")) &&
        (slice_is_fold(q, "starting") || slice_is_fold(q, "beginning") || slice_is_fold(q, "effective"))) {
        return RELATION_FROM;
    }
    for (size_t i = 0; i < sizeof preps / sizeof *preps; i++) {
        if (slice_is_fold(p, preps[i].word)) {
            m->behind = m->behind || preps[i].relation == RELATION_SINCE;
            return preps[i].relation;
        }
    }
    if (any_of(behind(w, end, 0), terms) ||
        (slice_is(behind(w, end, 0), "'s") && any_of(behind(w, end, 1), terms))) { /* "the Friday deadline" */
        return RELATION_BY;
    }
    return RELATION_AT;
}
