/* Two facts held against each other. What each speaks for and against was weighed on pairs of mentions that a reader labelled
 * (eval/joins.py, the half for tuning), and rounded. */
#include <math.h>

#include "document/labels.h"
#include "store/stories/linking.h"

#define MOST_APART 1 /* days: time zones, and nights that begin on one day and end on the next */
#define MOST_LAG 4   /* days between two reports beyond which more say no more */

#define APART -1.8f    /* of two reports on the same states most tell of two occurrences */
#define NAMED -0.8f    /* fewer, where one of them only names what was before */
#define SAME_DAY 1.0f  /* where words tell it; each report's own day is that of all that happened on it … */
#define BOTH_NEW -2.5f /* … and who tells of "a strike" does not mean the one that another tells of */
#define NEXT_DAY -5.0f /* what goes on for days is told anew in the same words each day */
#define UNDATED -0.4f
#define LAG -0.4f      /* a day: the further apart the reports, the likelier that each tells of a new one */
#define OFF -0.8f      /* the days touch without meeting */
#define EACH_NEW -1.8f /* without a day */
#define KNOWN 1.0f     /* "the strike": told of before */
#define RETURNED -2.0f /* of blow and blow back on one day */
#define FAR 60         /* km between the towns of two occurrences */
#define FAR_REGION 250 /* from a town to the middle of a region that it does not lie in */
#define LATER -3.0f    /* what happened the day after it had been told */
#define HEADING -4.0f  /* a line of headings names a matter, not what a sentence of that day tells anew */
#define LAID_ON -3.0f  /* told by one of them alone */
#define OTHER -1.0f    /* "a market" and "a bridge"; "two officers" and somebody by name */

static uint32_t shared(const struct set *a, const struct set *b) {
    uint32_t both = 0;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        both += a->at[i] == b->at[k];
        uint32_t x = a->at[i], y = b->at[k];
        i += x <= y;
        k += y <= x;
    }
    return both;
}

/* One side: the same states speak for it; where one report names more, somewhat; other states against it. */
static float side_odds(const struct set *a, const struct set *b) {
    if (a->count == 0 || b->count == 0) {
        return -0.3f; /* nobody is told of twice over: no word for it */
    }
    uint32_t both = shared(a, b);
    return both == 0 ? -3.5f : both == a->count && both == b->count ? 0.8f : 0.2f;
}

/* Told either way round: who meets whom. */
static bool mutual(const struct facts *f) {
    return f->group == 0 && f->type != EVENT_SUPPORT;
}

/* A tariff on one country, and tariffs: whom it is laid on is most of what a sanction is. */
static float laid_on_odds(const struct facts *a, const struct facts *b) {
    bool one = (a->recipient.count == 0) != (b->recipient.count == 0);
    return one && a->type == EVENT_SANCTION && b->type == EVENT_SANCTION ? LAID_ON : 0;
}

static float states_odds(const struct facts *a, const struct facts *b) {
    float forward = side_odds(&a->actor, &b->actor) + side_odds(&a->recipient, &b->recipient);
    if (mutual(a) || mutual(b)) {
        float back = side_odds(&a->actor, &b->recipient) + side_odds(&a->recipient, &b->actor);
        forward = back > forward ? back : forward;
    } else if (shared(&a->actor, &b->recipient) > 0 && shared(&a->recipient, &b->actor) > 0 &&
               shared(&a->recipient, &b->recipient) == 0) {
        forward += RETURNED;
    }
    return 0.8f * forward;
}

/* Where both name somebody: one in common, or nobody. */
static float names_odds(const struct set *a, const struct set *b, float same, float other) {
    return a->count == 0 || b->count == 0 ? 0 : shared(a, b) > 0 ? same : other;
}

/* What suffers it, where it has no name in one of them. */
static float target_odds(const struct facts *a, const struct facts *b) {
    bool named = (a->sufferer.count == 0 && a->target.count > 0 && b->sufferer.count > 0 && b->target.count == 0) ||
                 (b->sufferer.count == 0 && b->target.count > 0 && a->sufferer.count > 0 && a->target.count == 0);
    return named ? OTHER : names_odds(&a->target, &b->target, 0, OTHER);
}

static float who_odds(const struct facts *a, const struct facts *b) {
    return states_odds(a, b) + names_odds(&a->doer, &b->doer, 0.7f, -1.2f) +
           names_odds(&a->sufferer, &b->sufferer, 1.0f, -3.5f) + names_odds(&a->body, &b->body, 0.4f, -1.2f) +
           target_odds(a, b) + laid_on_odds(a, b);
}

static bool come_to_pass(uint8_t status) {
    return status == STATUS_ACTUAL || status == STATUS_NEGATED;
}

/* Whether a day that is told lies behind the report of what has happened. */
static bool later(const struct facts *day, const struct facts *told) {
    return day->exact && told->published != NO_DAY && day->from > told->published && come_to_pass(told->status) &&
           !told->background;
}

/* Where the day is not told on both sides. */
static float undated_odds(const struct facts *a, const struct facts *b, int32_t apart) {
    int32_t lag = a->to > b->to ? a->to - b->to : b->to - a->to;
    float odds = UNDATED + LAG * (float)(lag > MOST_LAG ? MOST_LAG : lag) + (apart == 0 ? 0 : OFF);
    bool known = a->news == NEWS_KNOWN || b->news == NEWS_KNOWN || a->background || b->background;
    bool each = a->news == NEWS_FIRST && b->news == NEWS_FIRST;
    odds += a->exact != b->exact && (a->exact ? later(a, b) : later(b, a)) ? LATER : 0;
    return odds + (known ? KNOWN : each ? EACH_NEW : 0);
}

static float when_odds(const struct facts *a, const struct facts *b) {
    if (a->from == NO_DAY || b->from == NO_DAY) {
        return UNDATED + KNOWN;
    }
    int32_t apart = a->from > b->to ? a->from - b->to : b->from > a->to ? b->from - a->to : 0;
    if (apart > MOST_APART) {
        return -INFINITY;
    }
    if (!a->exact || !b->exact) {
        return undated_odds(a, b, apart);
    }
    if (apart > 0) {
        return NEXT_DAY;
    }
    if (a->dated || b->dated) {
        return SAME_DAY;
    }
    bool known = a->news == NEWS_KNOWN || b->news == NEWS_KNOWN, new = a->news == NEWS_FIRST || b->news == NEWS_FIRST;
    bool to_nobody = !mutual(a) && !mutual(b) && a->recipient.count + b->recipient.count == 0; /* "signs" and "signs" */
    return !known && (new || to_nobody) ? BOTH_NEW : 0;
}

/* Kilometres, well enough for near places. */
static double distance(const struct facts *a, const struct facts *b) {
    double mean = (a->lat + b->lat) / 2 / 57.29578, square = mean * mean;
    double cosine = 1 - square / 2 + square * square / 24 - square * square * square / 720; /* our own: libm's differ */
    double dy = (a->lat - b->lat) * 111.2, dx = (a->lon - b->lon) * 111.2 * cosine;
    return sqrt(dx * dx + dy * dy);
}

static float where_odds(const struct facts *a, const struct facts *b) {
    if (a->country != 0 && b->country != 0 && a->country != b->country) {
        return -4.0f;
    }
    if (a->place != 0 && a->place == b->place) {
        bool town = a->precision == WHERE_TOWN || b->precision == WHERE_TOWN;
        return town ? 0.4f : 0.1f; /* a country is no place where two things seldom happen */
    }
    bool towns = a->precision == WHERE_TOWN && b->precision == WHERE_TOWN;
    if (a->located && b->located) {
        double apart = distance(a, b);
        return towns ? (apart > FAR ? -4.0f : -0.7f) : apart > FAR_REGION ? -1.5f : 0;
    }
    return towns ? -2.3f : 0; /* one may be a part of the other */
}

/* Whether no other figure of its kind is greater: the toll, of which the others are parts. */
static bool largest(const struct facts *f, uint32_t at) {
    for (uint32_t i = 0; i < f->numbers; i++) {
        if (f->number[i].kind == f->number[at].kind && f->number[i].low > f->number[at].low) {
            return false;
        }
    }
    return true;
}

/* Whether the report of a later day tells less: tolls of one occurrence grow. */
static bool fewer(const struct facts *a, const struct quantity *x, const struct facts *b, const struct quantity *y) {
    if (a->published == NO_DAY || b->published == NO_DAY || a->published == b->published) {
        return false;
    }
    return a->published < b->published ? y->low < 0.9f * x->low : x->low < 0.9f * y->low;
}

/* How far two figures of one kind speak of one occurrence. */
static float quantity_odds(const struct facts *a, const struct quantity *x, const struct facts *b,
                           const struct quantity *y) {
    float low = x->low > y->low ? x->low : y->low, high = x->high < y->high ? x->high : y->high;
    if (x->kind == QUANTITY_PERCENT || x->kind == QUANTITY_MONEY || x->kind == QUANTITY_PARTICIPANTS) {
        return low <= high ? 0.5f : x->kind == QUANTITY_PARTICIPANTS ? -1.5f : -2.5f; /* a tariff, a fine: exact */
    }
    if (fewer(a, x, b, y)) {
        return -3.5f;
    }
    if (low <= high) {
        return 0.5f;
    }
    if (a->exact && b->exact && a->from != b->from) {
        return -1.0f;
    }
    /* Tolls differ between reports and grow; twice as many is still one blast. */
    return low <= 1.5f * high + 2 ? 0 : low <= 2.5f * high ? -0.4f : -1.0f;
}

static float numbers_odds(const struct facts *a, const struct facts *b) {
    float out = 0;
    for (uint32_t i = 0; i < a->numbers; i++) {
        for (uint32_t k = 0; k < b->numbers; k++) {
            const struct quantity *x = &a->number[i], *y = &b->number[k];
            out += x->kind == y->kind && largest(a, i) && largest(b, k) ? quantity_odds(a, x, b, y) : 0;
        }
    }
    return out < -4 ? -4 : out > 1 ? 1 : out;
}

/* A line of headings beside what a sentence tells. */
static float heading_odds(const struct facts *told) {
    return told->news == NEWS_KNOWN || told->background ? 0 : HEADING;
}

float facts_odds(const struct facts *a, const struct facts *b) {
    float odds = when_odds(a, b);
    if (a->group != b->group || odds == -INFINITY) {
        return -INFINITY;
    }
    odds += who_odds(a, b) + where_odds(a, b) + numbers_odds(a, b) + (a->background || b->background ? NAMED : APART);
    odds += a->heading != b->heading ? heading_odds(a->heading ? b : a) : 0;
    odds += a->type == b->type ? 0.5f : -1.2f;
    odds += a->mode != 0 && b->mode != 0 ? (a->mode == b->mode ? 0.4f : -1.0f) : 0;
    /* What was planned for a day and what was done on it are one occurrence; where no day is told they rarely are. */
    odds += come_to_pass(a->status) == come_to_pass(b->status) ? 0 : a->exact && b->exact ? -0.3f : -1.0f;
    return odds;
}
