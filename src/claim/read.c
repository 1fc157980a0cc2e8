#include <stdlib.h>

#include "base/error.h"
#include "base/utf8.h"
#include "claim/claim.h"
#include "claim/extent.h"
#include "claim/holding.h"
#include "claim/source.h"
#include "claim/via.h"
#include "document/shares.h"
#include "encoder/heads.h"
#include "knowledge/lexicon.h"

#define MIN_FOUND 0.5f
/* A content that fills this part of a quotation is meant to be all of it. */
#define FILLS 0.6f

static uint32_t overlap(struct span a, struct span b) {
    uint32_t start = a.start > b.start ? a.start : b.start, end = a.end < b.end ? a.end : b.end;
    return end > start ? end - start : 0;
}

/* Widens a content to the quotations at its ends, marks included; a piece of a quotation's middle stays what it is. */
static struct span widen(const struct document *d, struct span at, uint32_t first, uint32_t last) {
    const uint32_t ends[2] = {first, last};
    for (int i = 0; i < 2; i++) {
        for (uint32_t q = d->tokens[ends[i]].quote, depth = 0; q != NONE && depth < 8;
             q = d->quotes[q].parent, depth++) {
            struct span quote = d->quotes[q].at;
            uint32_t shared = overlap(quote, at), size = quote.end - quote.start;
            if (d->quotes[q].closed && size > 0 && (float)shared >= FILLS * (float)size) {
                at.start = quote.start < at.start ? quote.start : at.start;
                at.end = quote.end > at.end ? quote.end : at.end;
            }
        }
    }
    return at;
}

/* A full stop that ends the sentence belongs to a content only inside a quotation. */
static struct span trim(const struct document *d, struct span at) {
    while (at.end > at.start &&
           (d->text[at.end - 1] == '.' || d->text[at.end - 1] == ',' || d->text[at.end - 1] == ';' ||
            d->text[at.end - 1] == ' ' || d->text[at.end - 1] == '\n')) {
        at.end--;
    }
    return at;
}

static enum claim_form form_of(const struct document *d, const struct claim *c) {
    uint32_t inside = 0, words = 0;
    bool whole = false;
    for (uint32_t i = c->first_token; i < c->end_token; i++) {
        const struct token *t = &d->tokens[i];
        if (t->upos == UPOS_PUNCT) {
            continue;
        }
        words++;
        inside += t->quote != NONE;
    }
    whole = words > 0 && inside * 10 >= words * 9;
    return whole ? CLAIM_DIRECT : inside > 0 ? CLAIM_MIXED : CLAIM_INDIRECT;
}

/* ---- the cue ---- */

static void set_cue(struct document *d, const struct claim_signal *s, struct claim *c) {
    const struct signals *all = &d->signals;
    uint32_t best = NONE;
    float most = 0.15f;
    uint32_t low = 0, high = all->cue_count; /* cues stand in order: look near the content alone */
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (all->cues[mid].end_token + 80 < c->first_token) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    for (uint32_t i = low; i < all->cue_count && all->cues[i].first_token < c->end_token + 80; i++) {
        float p = pointer_mass(&s->cue, all->cues[i].first_token, all->cues[i].end_token);
        if (p > most) {
            most = p;
            best = i;
        }
    }
    if (best != NONE) {
        c->cue = span_of_tokens(d, all->cues[best].first_token, all->cues[best].end_token);
    } else if (s->cue.count > 0 && s->cue.p[0] > 0.3f && s->cue.none < s->cue.p[0]) {
        c->cue = d->tokens[s->cue.token[0]].at;
    }
}

static void set_stance(const struct document *d, const struct lexicon *lex, struct claim *c) {
    uint32_t first, end;
    struct lexicon_report told;
    if (lex == NULL || span_empty(c->cue)) {
        return;
    }
    tokens_of_span(d, c->cue, &first, &end);
    for (uint32_t i = first; i < end; i++) {
        if (lexicon_report(lex, d, i, &told)) {
            c->stance = told.stance;
            return;
        }
    }
}

/* ---- who ---- */

static bool set_sources(struct document *d, const struct claim_signal *s, struct claim *c) {
    static const struct share_rule source = {
        .part = 0.92f, .enough = 0.3f, .linked = 0.15f, .empty = 3, .loose = 0.4f, .most = 4};
    static const struct share_rule via = {
        .part = 0.6f, .enough = 0.2f, .linked = 0.1f, .empty = 1.0f, .loose = 0.5f, .most = 4};
    struct shares shares;
    shares_begin(&shares);
    shares_add(d, &shares, &s->source, s->first_token, 0.5f);
    shares_add(d, &shares, &s->speaker, s->first_token, 0.5f);
    shares_sort(&shares);
    if (!shares_choose(d, &shares, &source, &c->source)) {
        return false;
    }
    if (shares.count > 0) {
        uint32_t m = mention_at(d, shares.token[0]);
        c->source_at = m != NONE ? d->mentions[m].at : d->tokens[shares.token[0]].at;
        if (!source_settle(d, c, shares.token[0])) {
            return false;
        }
    }
    shares_begin(&shares);
    shares_add(d, &shares, &s->via, s->first_token, 1);
    shares_sort(&shares);
    struct list found = {0};
    if (!shares_choose(d, &shares, &via, &found)) {
        return false;
    }
    for (uint32_t i = 0; i < found.count; i++) {
        if (!list_has(&c->source, found.at[i]) && !list_add(d, &c->via, found.at[i])) {
            return false;
        }
    }
    return true;
}

/* ---- all ---- */

/* Claims of one place keep the order of their signals, whose number stands in `inside` until they are nested: which of them
 * unite() keeps must not hang on the C library's qsort. */
static int by_place(const void *a, const void *b) {
    const struct claim *x = a, *y = b;
    if (x->at.start != y->at.start) {
        return x->at.start < y->at.start ? -1 : 1;
    }
    if (x->at.end != y->at.end) {
        return x->at.end > y->at.end ? -1 : 1;
    }
    return x->inside < y->inside ? -1 : x->inside > y->inside;
}

static att_status add(struct document *d, const struct resources *r, const struct claim_signal *s, att_error *err) {
    struct claim *c = document_add_claim(d);
    if (c == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for claims");
    }
    struct span at = trim(d, span_of_tokens(d, s->first_token, s->end_token));
    c->at = widen(d, at, s->first_token, s->end_token - 1);
    tokens_of_span(d, c->at, &c->first_token, &c->end_token);
    c->inside = d->claim_count; /* its number, for by_place; holding_nest sets it */
    c->form = form_of(d, c);
    c->basis = (struct basis){ORIGIN_NETWORK, s->score, "claim"};
    set_cue(d, s, c);
    set_stance(d, r->lexicon, c);
    if (!set_sources(d, s, c)) {
        return fail(err, ATT_NO_MEMORY, "no memory for claims");
    }
    extent_complete(d, c);
    return ATT_OK;
}

/* Whether anything is said at all: a letter or a figure. */
static bool has_words(const struct document *d, struct span at) {
    struct slice text = span_text(d, at);
    for (size_t i = 0, size; i < text.len; i += size) {
        uint32_t cp = utf8_next(text.at + i, text.len - i, &size);
        if (utf8_is_letter(cp) || utf8_is_digit(cp)) {
            return true;
        }
    }
    return false;
}

/* Two contents that were widened to one quotation are one claim; the first stays. A content of mere punctuation is none. */
static void unite(struct document *d) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < d->claim_count; i++) {
        struct span before = kept > 0 ? d->claims[kept - 1].at : (struct span){0, 0};
        struct span at = d->claims[i].at;
        bool same = kept > 0 && (uint64_t)overlap(before, at) * 10 >= (uint64_t)(at.end - at.start) * 9 &&
                    (uint64_t)(before.end - before.start) * 9 <= (uint64_t)(at.end - at.start) * 10;
        if (!same && has_words(d, at) && extent_says(d, &d->claims[i])) {
            d->claims[kept++] = d->claims[i];
        }
    }
    d->claim_count = kept;
}

att_status claim_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    for (uint32_t i = 0; i < d->signals.claim_count; i++) {
        if (d->signals.claims[i].score >= MIN_FOUND) {
            TRY(add(d, r, &d->signals.claims[i], err));
        }
    }
    if (d->claim_count > 0) {
        qsort(d->claims, d->claim_count, sizeof *d->claims, by_place);
    }
    unite(d);
    if (!via_settle(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory for claims");
    }
    holding_nest(d);
    uint32_t *signal = arena_array(scratch, d->event_count + (size_t)1, sizeof *signal);
    if (signal == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for claims");
    }
    uint32_t next = 0; /* events and signals stand in one order */
    for (uint32_t i = 0; i < d->event_count; i++) {
        while (next < d->signals.event_count && d->signals.events[next].first_token < d->events[i].first_token) {
            next++;
        }
        bool same = next < d->signals.event_count && d->signals.events[next].first_token == d->events[i].first_token;
        signal[i] = same ? next : NONE;
    }
    return holding_events(d, signal, err);
}
