#include "date/date.h"

#include <math.h>
#include <string.h>

#include "base/error.h"
#include "date/attach.h"
#include "date/teller.h"
#include "date/when.h"
#include "document/deadline.h"
#include "document/tense.h"

#define NAMED 60      /* days after which a day without a year before a noun is that noun's name */
#define LATE 14       /* days that a perfect reaches back */
#define CANDIDATES 12 /* expressions weighed for one event */
/* Weights, found on gold/train. A wrong "nothing told" costs more than a wrong date, so it counts less than it is probable. */
#define NOTHING 0.5f  /* of the network's "nothing told" */
#define SILENCE 0.4f  /* of the same from an event's other mentions, together */
#define OTHERS 0.9f   /* of what the other mentions say */
#define CARRIED 0.25f /* of the date of an earlier event, where the network says that a time is told but none is near */
#define TAKE 0.4f     /* of "nothing told" that an expression takes which hangs directly on the anchor */
#define TAKE_PUBLISHED 0.4f /* the same of "the day of publication" */
#define ATTACH 0.6f         /* of the tree beside the network's pointer */

/* An expression that may tell an event's date, and what speaks for it. */
struct candidate {
    struct date date;
    uint32_t timex;
    float attach, pointer, mass;
};

/* One date that an event may have. */
struct option {
    struct date date; /* empty: nothing told */
    uint32_t timex;   /* or NONE */
    enum date_basis basis;
    float mass;
    const char *why;
};

#define OPTIONS 6

/* The dates that one event, or all mentions of one event together, may have; the first option is "nothing told". */
struct options {
    struct option at[OPTIONS];
    uint32_t count, mentions;
};

struct dating {
    struct document *d;
    uint8_t *anchored;     /* a byte a token */
    uint32_t *signal_at;   /* signal by first token, NONE */
    uint32_t *first;       /* by event: the first mention of what it tells */
    struct options *own;   /* by event */
    struct options *joint; /* by first mention */
    struct option running; /* of the last event that has a day told, for narratives */
    bool diary;            /* most of its sentences tell in the present */
    bool today;            /* an expression of the text means the day of publication */
};

/* The day, month or year that an expression tells of an event; empty where it tells none ("recently", "the 1990s"). A week is
 * told by the month in which most of its days lie. */
static struct date event_date(const struct timex *t) {
    struct date d = {0};
    const char *v = t->value;
    size_t len = v != NULL ? strlen(v) : 0;

    if (len < 4 || v[0] < '0' || v[0] > '9' || v[3] < '0' || v[3] > '9' || t->type == TIMEX_SET ||
        t->type == TIMEX_DURATION) {
        return d;
    }
    if (len == 4 || (v[4] == '-' && v[5] >= '0' && v[5] <= '9')) {
        return date_parse(v, len, &d) ? d : (struct date){0};
    }
    struct date a = t->from.year != 0 ? t->from : t->to, b = t->to.year != 0 ? t->to : t->from;
    if (v[4] == '-' && v[5] == 'W') {
        struct date middle = date_of((date_days(a) + date_days(b)) / 2);
        return (struct date){.year = middle.year, .month = middle.month};
    }
    d.year = a.year;
    return a.year == b.year ? d : (struct date){0};
}

/* Days from `a` to `b`. */
static int32_t days_between(struct date a, struct date b) {
    return date_days(b) - date_days(a);
}

/* "the October 7 attacks": a day that names what it was the day of. */
static bool names_something(const struct document *d, const struct timex *t, struct date date) {
    if (!t->yearless || date.day == 0 || days_between(date, d->published) < NAMED || t->end_token >= d->token_count) {
        return false;
    }
    const struct token *next = &d->tokens[t->end_token];
    return next->upos == UPOS_NOUN || next->upos == UPOS_PROPN;
}

/* "They have killed a man who took part in the attacks of October": what has been done was done of late, and a day long ago is
 * another clause's. */
static bool of_late(const struct document *d, const struct event *e, struct date date) {
    if (date.day == 0 || days_between(date, d->published) <= LATE) {
        return false;
    }
    for (uint32_t i = e->first_token > 1 ? e->first_token - 2 : 0; i < e->end_token && i < d->token_count; i++) {
        const char *tag = d->tokens[i].xpos;
        if (token_lemma_is(d, i, "have") && (strcmp(tag, "VBZ") == 0 || strcmp(tag, "VBP") == 0)) {
            return true;
        }
    }
    return false;
}

/* "Employees who resigned", "the attack": what says of itself that it is over. */
static bool over(const struct document *d, const struct event *e) {
    return e->head < d->token_count &&
           (tense_unannounced(d, e->head) || (tense_has_tree(d, e->head) && verb_tense(d, e->head) == TENSE_PAST));
}

/* Whether all of a day, month or year lies behind the day of publication: still to come when the article was written. */
static bool to_come(const struct document *d, struct date date) {
    date.month = date.month != 0 ? date.month : 1;
    date.day = date.day != 0 ? date.day : 1;
    return d->published.day != 0 && date.year != 0 && days_between(d->published, date) > 0;
}

/* Acts done by speaking: the day on which what is said is to be done is not the day on which it is said. */
static bool by_speaking(const struct event *e) {
    return e->type == EVENT_AGREE || e->type == EVENT_CONCEDE || e->type == EVENT_THREATEN || e->type == EVENT_REJECT ||
           e->type == EVENT_REQUEST || e->type == EVENT_ACCUSE;
}

/* How well a date suits the event's status, and the expression's relation to what it dates. */
static float fitting(const struct document *d, const struct event *e, const struct timex *t, struct date *date) {
    float fit = t->relation == RELATION_SINCE ? 0.5f : 1;
    bool ahead = e->status != STATUS_ACTUAL && e->status != STATUS_NEGATED;

    if (t->relation == RELATION_UNTIL || t->relation == RELATION_BEFORE || t->relation == RELATION_BY) {
        fit *= ahead ? 0.8f : 0.4f;
    }
    if (d->published.day == 0 || date->month == 0) {
        return fit;
    }
    struct date last = *date;
    last.day = last.day == 0 ? (uint8_t)date_month_days(last.year, last.month) : last.day;
    if (e->status == STATUS_PLANNED && t->yearless && days_between(last, d->published) > 60) {
        date->year++; /* "the meeting planned for April" */
    } else if (!ahead && days_between(d->published, *date) > 0) {
        bool limit = t->relation == RELATION_UNTIL || t->relation == RELATION_BY;
        fit *= over(d, e) || by_speaking(e) || limit ? 0 : 0.3f;
    } else if (ahead && date->day != 0 && days_between(*date, d->published) > 0) {
        fit *= 0.6f;
    }
    return names_something(d, t, *date) || of_late(d, e, *date) ? 0 : fit;
}

/* Dates in datelines are those of the report. */
static bool in_dateline(const struct document *d, const struct timex *t) {
    uint32_t paragraph = d->tokens[t->first_token].paragraph;
    return paragraph < d->paragraph_count && t->at.end <= d->paragraphs[paragraph].dateline_end;
}

static bool same_date(struct date a, struct date b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static float pointer_on(const struct pointer *p, const struct timex *t) {
    float sum = 0;

    for (uint32_t i = 0; i < p->count && i < POINTER_WIDTH; i++) {
        if (p->token[i] >= t->first_token && p->token[i] < t->end_token) {
            sum += p->p[i];
        }
    }
    return sum;
}

/* The first expression that ends behind `token`. */
static uint32_t time_after(const struct document *d, uint32_t token) {
    uint32_t low = 0, high = d->time_count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->times[middle].end_token <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void consider(const struct dating *x, const struct event *e, const struct event_signal *s, uint32_t timex,
                     bool here, struct candidate *c, uint32_t *count) {
    const struct timex *t = &x->d->times[timex];
    struct candidate new = {event_date(t), timex, 0, 0, 0};

    for (uint32_t i = 0; i < *count; i++) {
        if (c[i].timex == timex) {
            return;
        }
    }
    if (new.date.year == 0 || *count == CANDIDATES || in_dateline(x->d, t)) {
        return;
    }
    float fit = fitting(x->d, e, t, &new.date);
    if (fit == 0) {
        return;
    }
    new.attach = here ? fit *attach_score(x->d, x->anchored, e, t) : 0;
    new.pointer = s != NULL ? fit *pointer_on(&s->time, t) : 0;
    c[(*count)++] = new;
}

/* Expressions of the anchor's sentence, the nearest first, and those that the network points at. */
static uint32_t candidates(const struct dating *x, const struct event *e, const struct event_signal *s,
                           struct candidate *c) {
    const struct document *d = x->d;
    uint32_t first, end, count = 0, right = time_after(d, e->first_token), left = right;

    attach_sentence(d, e->first_token, &first, &end);
    while (count < CANDIDATES - 2) {
        bool more_right = right < d->time_count && d->times[right].first_token < end;
        bool more_left = left > 0 && d->times[left - 1].first_token >= first;
        if (!more_right && !more_left) {
            break;
        }
        uint32_t before = more_left ? e->first_token - d->times[left - 1].end_token : UINT32_MAX;
        uint32_t behind =
            more_right && d->times[right].first_token > e->end_token ? d->times[right].first_token - e->end_token : 0;
        uint32_t had = count;
        if (more_right && (!more_left || behind <= before)) {
            consider(x, e, s, right++, true, c, &count);
        } else {
            consider(x, e, s, --left, true, c, &count);
        }
        if (had == count && right - left > 4 * CANDIDATES) {
            break; /* a sentence of nothing but expressions without a date */
        }
    }
    for (uint32_t i = 0; s != NULL && i < s->time.count && i < 3; i++) {
        uint32_t t = time_after(d, s->time.token[i]);
        if (t < d->time_count && d->times[t].first_token <= s->time.token[i]) {
            consider(x, e, s, t, false, c, &count);
        }
    }
    return count;
}

#define DIRECT 0.6f /* attachment from which an expression speaks even against the network's "nothing told" */

/* Shares the mass of "told" among the candidates; those that hang directly on the anchor take some of the rest. */
static void weigh(const struct dating *x, float when[EVENT_WHENS], struct candidate *c, uint32_t count) {
    float sum = 0, none = when[WHEN_NONE], published = when[WHEN_PUBLISHED];

    for (uint32_t i = 0; i < count; i++) {
        c[i].mass = c[i].attach * ATTACH + c[i].pointer;
        sum += c[i].mass;
    }
    float share = sum > 0.5f ? 1 / sum : 2;
    for (uint32_t i = 0; i < count; i++) {
        float part = c[i].mass * share, direct = c[i].attach >= DIRECT ? c[i].attach * part : 0;
        bool today = same_date(c[i].date, x->d->published);
        float from_none = none * TAKE * direct, from_published = today ? 0 : published * TAKE_PUBLISHED * direct;
        c[i].mass = when[WHEN_TOLD] * part + from_none + from_published;
        when[WHEN_NONE] -= from_none;
        when[WHEN_PUBLISHED] -= from_published;
    }
}

/* Adds a date to the options, or its mass to that of the same date. The least is dropped where there is no room. */
static void add_option(struct options *o, struct option new) {
    uint32_t least = 1;

    for (uint32_t i = 0; i < o->count; i++) {
        if (same_date(o->at[i].date, new.date)) {
            if (o->at[i].timex == NONE || (new.timex != NONE &&new.mass > o->at[i].mass)) {
                o->at[i].timex = new.timex;
                o->at[i].basis = new.basis;
                o->at[i].why = new.why;
            }
            o->at[i].mass += new.mass;
            return;
        }
        least = i > 0 && o->at[i].mass < o->at[least].mass ? i : least;
    }
    if (o->count < OPTIONS) {
        o->at[o->count++] = new;
    } else if (new.mass > o->at[least].mass) {
        o->at[least] = new;
    }
}

static void weigh_options(struct dating *x, const struct event *e, struct options *o) {
    const struct document *d = x->d;
    uint32_t signal = x->signal_at[e->first_token];
    const struct event_signal *s = signal != NONE ? &d->signals.events[signal] : NULL;
    struct candidate c[CANDIDATES];
    float when[EVENT_WHENS], support = 0;
    uint32_t teller = teller_of(d, e);
    struct event saying = *e; /* what its expressions are looked for around */
    if (teller != NONE) {
        saying.head = saying.first_token = teller;
        saying.end_token = teller + 1;
    }
    uint32_t count = candidates(x, &saying, teller == NONE ? s : NULL, c);

    if (s != NULL) {
        memcpy(when, s->when, sizeof when);
    } else {
        when_by_rule(d, e, when);
    }
    when_by_status(e, when);
    if (teller != NONE && d->published.day != 0) {
        when_by_saying(verb_tense(d, teller), when);
    } else {
        when_by_past(d, e, &(struct telling){x->diary, x->today, x->running.date}, when);
    }
    weigh(x, when, c, count);
    o->mentions = 1;
    add_option(o, (struct option){{0}, NONE, DATE_UNKNOWN, when[WHEN_NONE] * NOTHING, "nothing told"});
    if (d->published.day != 0) {
        add_option(o, (struct option){d->published, NONE, DATE_TENSE, when[WHEN_PUBLISHED], "day of publication"});
    }
    for (uint32_t i = 0; i < count; i++) {
        const struct timex *t = &d->times[c[i].timex];
        float strength = c[i].attach > c[i].pointer ? c[i].attach : c[i].pointer;
        support = strength > support ? strength : support;
        add_option(o, (struct option){c[i].date, c[i].timex, t->relative ? DATE_RELATIVE : DATE_STATED, c[i].mass,
                                      "expression"});
    }
    if (support < 0.3f && x->running.date.year != 0) { /* told by an earlier sentence */
        struct option carried = x->running;
        carried.mass = when[WHEN_TOLD] * CARRIED;
        carried.why = "carried over";
        carried.basis = DATE_RELATIVE;
        add_option(o, carried);
    }
}

static const struct option *find_option(const struct options *o, struct date date) {
    for (uint32_t i = 0; i < o->count; i++) {
        if (same_date(o->at[i].date, date)) {
            return &o->at[i];
        }
    }
    return NULL;
}

static uint32_t best_option(const struct options *o) {
    uint32_t best = 0;

    for (uint32_t i = 1; i < o->count; i++) {
        best = o->at[i].mass > o->at[best].mass ? i : best;
    }
    return best;
}

/* Mentions of one event have one date: what its other mentions say counts beside what its own words say. */
static struct option settle_option(const struct dating *x, uint32_t event) {
    const struct options *joint = &x->joint[x->first[event]];
    struct options o = x->own[event];
    uint32_t others = joint->mentions - 1;
    uint32_t alone = best_option(&o);

    if (others == 0) {
        return o.at[alone];
    }
    for (uint32_t i = 0; i < joint->count; i++) {
        struct option of_others = joint->at[i];
        const struct option *mine = find_option(&x->own[event], of_others.date);
        float mass = of_others.mass - (mine != NULL ? mine->mass : 0);
        of_others.mass =
            mass * OTHERS * (of_others.date.year == 0 ? SILENCE / (float)others : 1 / sqrtf((float)others));
        of_others.why = "same event";
        if (mine != NULL) { /* its own words keep their expression */
            of_others.timex = mine->timex != NONE ? mine->timex : of_others.timex;
            of_others.basis = mine->timex != NONE ? mine->basis : of_others.basis;
        }
        add_option(&o, of_others);
    }
    return o.at[best_option(&o)];
}

static void join(struct dating *x) {
    for (uint32_t i = 0; i < x->d->event_count; i++) {
        struct options *joint = &x->joint[x->first[i]];
        for (uint32_t k = 0; k < x->own[i].count; k++) {
            add_option(joint, x->own[i].at[k]);
        }
        joint->mentions++;
    }
}

static att_status prepare(struct dating *x, struct arena *scratch, att_error *err) {
    struct document *d = x->d;

    x->anchored = arena_zero(scratch, d->token_count + 1);
    x->signal_at = arena_array(scratch, d->token_count + 1, sizeof *x->signal_at);
    x->first = arena_array(scratch, d->event_count + 1, sizeof *x->first);
    x->own = arena_array(scratch, d->event_count + 1, sizeof *x->own);
    x->joint = arena_array(scratch, d->event_count + 1, sizeof *x->joint);
    if (x->anchored == NULL || x->signal_at == NULL || x->first == NULL || x->own == NULL || x->joint == NULL) {
        return fail(err, ATT_NO_MEMORY, "out of memory for dates");
    }
    for (uint32_t i = 0; i <= d->token_count; i++) {
        x->signal_at[i] = NONE;
    }
    for (uint32_t i = 0; i < d->signals.event_count; i++) {
        if (d->signals.events[i].first_token < d->token_count) {
            x->signal_at[d->signals.events[i].first_token] = i;
        }
    }
    uint32_t present = 0, past = 0;
    for (uint32_t i = 0; i < d->sentence_count; i++) {
        uint32_t root = d->sentences[i].root;
        enum tense tense =
            root < d->token_count && d->tokens[root].upos == UPOS_VERB ? verb_tense(d, root) : TENSE_UNKNOWN;
        present += tense == TENSE_PRESENT;
        past += tense == TENSE_PAST;
    }
    x->diary = present > past;
    for (uint32_t i = 0; i < d->time_count; i++) {
        const struct timex *t = &d->times[i];
        x->today = x->today || (!in_dateline(d, t) && same_date(event_date(t), d->published));
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        for (uint32_t t = d->events[i].first_token; t < d->events[i].end_token && t < d->token_count; t++) {
            x->anchored[t] = 1;
        }
        uint32_t same = d->events[i].same_as;
        x->first[i] = same < i ? x->first[same] : i;
    }
    return ATT_OK;
}

/* "Imposes tariffs … The duties take effect on Friday": a measure that is not in force yet is planned for the day of its start. */
static void start_later(struct document *d, struct event *e) {
    struct date day;
    bool measure = e->type == EVENT_SANCTION || e->type == EVENT_COERCE;
    uint32_t t = measure && e->status == STATUS_ACTUAL ? time_start(d, e->first_token, e->end_token, &day) : NONE;
    if (t == NONE) {
        return;
    }
    e->date = day;
    e->time = t;
    e->date_basis = d->times[t].relative ? DATE_RELATIVE : DATE_STATED;
    e->date_reason = (struct basis){ORIGIN_RULE, 1, "takes effect then"};
    e->status = STATUS_PLANNED;
    e->status_basis = e->date_reason;
}

static void settle(struct dating *x) {
    for (uint32_t i = 0; i < x->d->event_count; i++) {
        struct event *e = &x->d->events[i];
        if (e->first_token >= x->d->token_count) {
            continue;
        }
        struct option o = settle_option(x, i);
        bool network = x->signal_at[e->first_token] != NONE;
        e->date = o.date;
        e->time = o.timex;
        e->date_basis = o.basis;
        e->date_reason = (struct basis){network ? ORIGIN_NETWORK : ORIGIN_RULE, o.mass, o.why};
        if (e->status == STATUS_ACTUAL && to_come(x->d, o.date)) { /* "the ban goes into effect on Friday" */
            e->status = STATUS_PLANNED;
            e->status_basis = (struct basis){ORIGIN_RULE, o.mass, "dated after publication"};
        }
        start_later(x->d, e);
    }
}

att_status date_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    struct arena_mark mark = arena_here(scratch);
    struct dating x = {.d = d};
    att_status status = prepare(&x, scratch, err);

    (void)r;
    if (status == ATT_OK) {
        for (uint32_t i = 0; i < d->event_count; i++) {
            if (d->events[i].first_token >= d->token_count) {
                continue;
            }
            weigh_options(&x, &d->events[i], &x.own[i]);
            struct option best = x.own[i].at[best_option(&x.own[i])];
            if (best.timex != NONE && best.date.day != 0) {
                x.running = best;
            }
        }
        join(&x);
        settle(&x);
    }
    arena_rewind(scratch, mark);
    return status;
}
