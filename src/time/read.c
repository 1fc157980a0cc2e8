#include <string.h>

#include "base/error.h"
#include "document/tense.h"
#include "time/meaning.h"
#include "time/relation.h"
#include "time/resolve.h"
#include "time/time.h"

struct reading {
    struct document *d;
    struct words words;
    const struct timex *proposed; /* the network's, in the order of the text */
    uint32_t proposed_count, next;
    struct anchors anchors;
    struct date last_day, last_coarse; /* the latest day, the latest day, month or year that the text spoke of */
    bool noted;
};

/* Moves on to the first proposal that ends behind `token`. */
static void advance(struct reading *r, uint32_t token) {
    while (r->next < r->proposed_count && r->proposed[r->next].end_token <= token) {
        r->next++;
    }
}

/* The proposal that holds `token`, or NULL. */
static const struct timex *proposal_at(struct reading *r, uint32_t token) {
    advance(r, token);
    return r->next < r->proposed_count && r->proposed[r->next].first_token <= token ? &r->proposed[r->next] : NULL;
}

static att_status add(struct reading *r, struct timex t, uint32_t first, uint32_t end, att_error *err) {
    struct timex *out = document_add_time(r->d);

    if (out == NULL) {
        return fail(err, ATT_NO_MEMORY, "out of memory for times");
    }
    *out = t;
    out->first_token = first;
    out->end_token = end;
    out->at = span_of_tokens(r->d, first, end);
    return ATT_OK;
}

static att_status note_open(struct reading *r, const struct timex *t, uint32_t first, uint32_t end, att_error *err) {
    if (r->noted || r->d->published.year != 0 || !t->relative || t->value != NULL) {
        return ATT_OK;
    }
    r->noted = true;
    for (uint32_t i = 0; i < r->d->note_count; i++) {
        if (slice_ends(slice_of(r->d->notes[i].code), "published-date")) {
            return ATT_OK; /* the input stage has said so for the whole */
        }
    }
    if (!document_note(r->d, "no-published-date", span_of_tokens(r->d, first, end),
                       "the day of publication is not known: relative dates are left open")) {
        return fail(err, ATT_NO_MEMORY, "out of memory for a note");
    }
    return ATT_OK;
}

static bool needs_tense(const struct meaning *m) {
    return m->kind == M_WEEKDAY || (m->kind == M_CALENDAR && m->date.year == 0) ||
           (m->kind == M_SHIFTED && m->unit == UNIT_WEEKEND);
}

/* Remembers what "the next day" and "the following year" count from. */
static void remember(struct reading *r, const struct meaning *m, const struct timex *t) {
    struct date day = t->from.year != 0 ? t->from : t->to;

    if (t->value == NULL || day.year == 0 || m->kind == M_SPAN || m->kind == M_SET || m->kind == M_REF) {
        return;
    }
    if (strlen(t->value) >= 10) {
        r->last_day = day;
    }
    if (m->kind != M_OFFSET || m->anchor != ANCHOR_LAST) { /* "a year earlier" again and again means the same year */
        r->last_coarse = day;
    }
}

/* "Has given them until Friday": whoever grants time speaks of what is to come, whatever the verb's tense. */
static bool grants_time(const struct document *d, uint32_t first, uint32_t end) {
    static const char *const verbs[] = {"give",  "have",    "set",   "extend",  "grant",    "postpone", "delay",
                                        "pause", "suspend", "allow", "prolong", "lengthen", "defer",    NULL};
    uint32_t token = tokens_head(d, first, end);
    for (uint32_t steps = 0; steps < 4 && token < d->token_count; steps++) {
        token = d->tokens[token].head;
        if (token < d->token_count && d->tokens[token].upos == UPOS_VERB) {
            return token_lemma_in(d, token, verbs);
        }
    }
    return false;
}

static att_status accept(struct reading *r, uint32_t first_word, uint32_t end_word, struct meaning *m, att_error *err) {
    uint32_t first = r->words.at[first_word].token, end = r->words.at[end_word - 1].token + 1;
    const struct timex *p = NULL;
    struct timex t = {0};

    for (uint32_t token = first; token < end && p == NULL; token++) {
        p = proposal_at(r, token);
    }
    r->anchors.relation = relation_of(&r->words, first_word, end_word, m);
    r->anchors.tense = needs_tense(m) ? tense_of(r->d, first, end) : TENSE_UNKNOWN;
    r->anchors.guessed = !tense_has_tree(r->d, first);
    if (r->anchors.relation == RELATION_UNTIL && grants_time(r->d, first, end)) {
        r->anchors.tense = TENSE_FUTURE;
    }
    r->anchors.last = m->kind == M_SHIFTED && m->unit >= UNIT_MONTH ? r->last_coarse : r->last_day;
    if (m->kind == M_OFFSET && m->unit >= UNIT_YEAR) {
        r->anchors.last = r->last_coarse;
    }
    if (!meaning_resolve(&r->d->arena, m, &r->anchors, &t)) {
        return fail(err, ATT_NO_MEMORY, "out of memory for a time's value");
    }
    t.relation = r->anchors.relation;
    if (t.value == NULL && (m->kind == M_CALENDAR || m->kind == M_WEEKDAY)) {
        t.relative = true;
    }
    t.basis = (struct basis){p != NULL ? ORIGIN_NETWORK : ORIGIN_RULE, p != NULL ? p->basis.score : 1.0f,
                             p != NULL ? "times" : "time grammar"};
    remember(r, m, &t);
    TRY(note_open(r, &t, first, end, err));
    return add(r, t, first, end, err);
}

/* A proposal that the grammar cannot read stays, without a value. */
static att_status keep(struct reading *r, const struct timex *p, att_error *err) {
    struct timex t = *p;
    t.value = NULL;
    return add(r, t, p->first_token, p->end_token, err);
}

static att_status scan(struct reading *r, att_error *err) {
    struct document *d = r->d;
    uint32_t i = 0, done = 0; /* done: tokens before it are settled */
    uint32_t unread = 0;      /* proposals before it have been looked at for want of a reading */

    while (i < r->words.count) {
        uint32_t token = r->words.at[i].token, end = i;
        struct meaning m;
        const struct timex *p = proposal_at(r, token);
        if (token >= done) {
            end = meaning_read(&r->words, i, p != NULL, &m);
        }
        if (end > i) {
            TRY(accept(r, i, end, &m, err));
            done = d->times[d->time_count - 1].end_token;
            i = end;
            continue;
        }
        i++;
        /* the proposal's last word: was anything of it read? */
        bool leaves = p != NULL && (i == r->words.count || r->words.at[i].token >= p->end_token);
        if (leaves && done <= p->first_token && unread <= p->first_token) {
            TRY(keep(r, p, err));
            done = unread = p->end_token;
        }
    }
    return ATT_OK;
}

att_status time_read(struct document *d, struct arena *scratch, att_error *err) {
    struct reading r = {.d = d};
    struct arena_mark mark = arena_here(scratch);
    uint32_t n = d->time_count;
    struct timex *proposed = arena_array(scratch, n + 1, sizeof *proposed);

    if (proposed == NULL) {
        return fail(err, ATT_NO_MEMORY, "out of memory for times");
    }
    /* proposals come in the order of the windows; one that reaches into the last is dropped */
    for (uint32_t i = 0; i < n; i++) {
        const struct timex *t = &d->times[i];
        uint32_t last = r.proposed_count > 0 ? proposed[r.proposed_count - 1].end_token : 0;
        if (t->first_token >= last && t->end_token > t->first_token && t->end_token <= d->token_count) {
            proposed[r.proposed_count++] = *t;
        }
    }
    r.proposed = proposed;
    r.anchors.published = d->published.month != 0 && d->published.day != 0 ? d->published : (struct date){0};
    d->time_count = 0;
    att_status status = words_read(d, scratch, &r.words, err);
    if (status == ATT_OK) {
        status = scan(&r, err);
    }
    arena_rewind(scratch, mark);
    return status;
}
