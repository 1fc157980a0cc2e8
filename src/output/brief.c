/* A page about one article for the terminal: its sentences with what was found in them, then who did what, who says
 * what, and what is threatened, offered and demanded by when. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "ontology/ontology.h"
#include "output/fields.h"
#include "output/marks.h"
#include "output/page.h"

#define LABEL_COLUMNS 12

static void label(const struct output *o, const char *name) {
    page_ink(o, INK_DIM);
    buffer_format(o->out, "      %-*s", LABEL_COLUMNS - 6, name);
    page_ink(o, INK_NONE);
}

/* The words between quotation marks, unless they bring their own. */
static void quoted(const struct output *o, struct span at, uint32_t columns) {
    struct slice words = span_text(o->d, at);
    bool marked = slice_starts(words, "“") || slice_starts(words, "\"");
    buffer_text(o->out, marked ? "" : "“");
    page_short(o, words, columns);
    buffer_text(o->out, marked ? "" : "”");
}

static void write_head(const struct output *o) {
    const struct document *d = o->d;
    char day[DATE_TEXT];
    date_format(d->published, day);
    page_ink(o, INK_TITLE);
    page_string(o, d->title != NULL ? d->title : d->id);
    page_ink(o, INK_NONE);
    buffer_text(o->out, "\n");
    page_ink(o, INK_DIM);
    if (d->title != NULL) { /* else the id stands above */
        page_string(o, d->id);
        buffer_text(o->out, " · ");
    }
    page_string(o, d->publisher);
    buffer_text(o->out, d->publisher != NULL ? " · " : "");
    buffer_format(o->out, "%s\n", day[0] != '\0' ? day : "no publication date: relative days are left open");
    page_ink(o, INK_NONE);
}

static bool write_text(const struct output *o) {
    const struct document *d = o->d;
    struct marks marks;
    struct buffer line = {0};
    struct output marked = *o;
    uint32_t next = 0;
    marked.out = &line;
    if (!marks_find(d, &marks)) {
        return false;
    }
    uint32_t count = d->sentence_count > 0 ? d->sentence_count : d->paragraph_count, paragraph = NONE;
    for (uint32_t i = 0; i < count; i++) {
        struct span at = d->sentence_count > 0 ? d->sentences[i].at : d->paragraphs[i].at;
        uint32_t in = d->sentence_count > 0 ? d->tokens[d->sentences[i].first_token].paragraph : i;
        buffer_text(o->out, in != paragraph ? "\n" : "");
        paragraph = in;
        line.len = 0;
        marks_write(&marked, &marks, &next, at);
        page_wrap(o, (struct slice){line.at, line.len}, 2);
    }
    marks_free(&marks);
    bool written = !line.failed;
    buffer_free(&line);
    return written;
}

/* ---- what happened ----------------------------------------------------------------------------------------------- */

static void write_event(const struct output *o, uint32_t index, uint32_t repeated) {
    const struct event *e = &o->d->events[index];
    char day[DATE_TEXT];
    date_format(e->date, day);
    enum quad quad = ontology_quad(e->plover);
    bool friendly = quad == QUAD_VERBAL_COOPERATION || quad == QUAD_MATERIAL_COOPERATION;
    buffer_format(o->out, "  e%-3u ", index + 1);
    page_ink(o, friendly ? INK_COOPERATION : INK_CONFLICT);
    buffer_format(o->out, "%s%s%s", event_type_names[e->type], e->mode != NULL ? " " : "",
                  e->mode != NULL ? e->mode : "");
    page_ink(o, INK_NONE);
    if (e->status != STATUS_ACTUAL) {
        buffer_format(o->out, " (%s)", event_status_names[e->status]);
    }
    buffer_text(o->out, "  ");
    quoted(o, e->at, o->width / 2);
    if (repeated > 0) {
        buffer_format(o->out, "  told %u times", repeated + 1);
    }
    buffer_text(o->out, "\n");
    label(o, "who");
    page_actors(o, &e->actor, "somebody");
    if (e->recipient.count > 0) {
        buffer_text(o->out, " → ");
        page_actors(o, &e->recipient, "");
    }
    buffer_text(o->out, "\n");
    label(o, "when");
    buffer_text(o->out, day[0] != '\0' ? day : "not told");
    buffer_text(o->out, "\n");
    if (!span_empty(e->place)) {
        label(o, "where");
        page_text(o, span_text(o->d, e->place));
        buffer_text(o->out, "\n");
    }
    label(o, "sure");
    put_decimal(o->out, rounded_score((double)e->basis.score), 2);
    buffer_text(o->out, ", says ");
    page_actors(o, &e->said_by, "the article itself");
    buffer_text(o->out, "\n");
}

/* How often each event is told again. NULL without memory. */
static uint32_t *count_repeated(const struct document *d) {
    uint32_t *repeated = calloc((size_t)d->event_count + 1, sizeof *repeated);
    for (uint32_t i = 0; repeated != NULL && i < d->event_count; i++) {
        if (d->events[i].same_as < d->event_count) {
            repeated[d->events[i].same_as]++;
        }
    }
    return repeated;
}

static bool write_events(const struct output *o) {
    const struct document *d = o->d;
    uint32_t *repeated = count_repeated(d);
    if (repeated == NULL) {
        return false;
    }
    for (int background = 0; background < 2; background++) {
        bool headed = false;
        for (uint32_t i = 0; i < d->event_count; i++) {
            if (d->events[i].background != (background == 1) || d->events[i].same_as != NONE) {
                continue;
            }
            if (!headed) {
                page_rule(o, background ? "Background" : "What happened");
                headed = true;
            }
            write_event(o, i, repeated[i]);
        }
    }
    free(repeated);
    return true;
}

/* ---- who says what ----------------------------------------------------------------------------------------------- */

static void write_claims(const struct output *o) {
    static const char *const stances[CLAIM_STANCES] = {"", " denies", " speculates"};
    const struct document *d = o->d;
    if (d->claim_count > 0) {
        page_rule(o, "Who says what");
    }
    for (uint32_t i = 0; i < d->claim_count; i++) {
        const struct claim *c = &d->claims[i];
        buffer_format(o->out, "  c%-3u ", i + 1);
        page_actors(o, &c->source, "somebody");
        if (c->via.count > 0) {
            buffer_text(o->out, " through ");
            page_actors(o, &c->via, "");
        }
        buffer_format(o->out, "%s\n", stances[c->stance]);
        label(o, claim_form_names[c->form]);
        buffer_text(o->out, "  ");
        quoted(o, c->at, o->width > LABEL_COLUMNS + 20 ? o->width - LABEL_COLUMNS - 6 : 20);
        buffer_text(o->out, "\n");
    }
}

/* ---- threats, offers, deadlines ---------------------------------------------------------------------------------- */

struct due {
    int32_t rank; /* 0 still to come, 1 without a day, 2 past */
    int32_t day;
    uint32_t index;
};

static int compare_due(const void *a, const void *b) {
    const struct due *x = a, *y = b;
    if (x->rank != y->rank) {
        return x->rank < y->rank ? -1 : 1;
    }
    if (x->day != y->day) {
        return x->day < y->day ? -1 : 1;
    }
    return x->index < y->index ? -1 : x->index > y->index;
}

/* The last day that a date covers. */
static int32_t last_day(struct date d) {
    if (d.month == 0) {
        d = (struct date){d.year, 12, 31};
    } else if (d.day == 0) {
        d.day = (uint8_t)date_month_days(d.year, d.month);
    }
    return date_days(d);
}

static void write_due(const struct output *o, const struct commitment *c, const struct due *due) {
    const struct document *d = o->d;
    char day[DATE_TEXT];
    date_format(c->due, day);
    if (day[0] == '\0') {
        buffer_format(o->out, "%-10s  %-12s", "no day", "");
        return;
    }
    buffer_format(o->out, "%-10s  ", day);
    if (d->published.year == 0 || d->published.day == 0) {
        buffer_format(o->out, "%-12s", "");
        return;
    }
    int32_t days = due->day - date_days(d->published);
    char text[24];
    snprintf(text, sizeof text, "in %d day%s", (int)days, days == 1 ? "" : "s");
    buffer_format(o->out, "%-12s", days == 0 ? "that day" : days < 0 ? "past" : text);
}

static void write_commitment(const struct output *o, const struct due *due) {
    const struct commitment *c = &o->d->commitments[due->index];
    char from[DATE_TEXT];
    date_format(c->due_from, from);
    buffer_format(o->out, "  k%-3u ", due->index + 1);
    page_ink(o, INK_ALARM);
    write_due(o, c, due);
    page_ink(o, INK_NONE);
    buffer_format(o->out, " %s", commitment_kind_names[c->kind]);
    if (c->status != STATUS_ACTUAL) {
        buffer_format(o->out, " (%s)", event_status_names[c->status]);
    }
    buffer_text(o->out, "  ");
    page_actors(o, &c->issuer, "somebody");
    buffer_text(o->out, " → ");
    page_actors(o, &c->addressee, "nobody named");
    buffer_text(o->out, "\n");
    label(o, "act");
    quoted(o, c->at, o->width - LABEL_COLUMNS - 6);
    buffer_text(o->out, "\n");
    if (!span_empty(c->condition)) {
        label(o, "hangs");
        buffer_text(o->out, "on ");
        quoted(o, c->condition, o->width - LABEL_COLUMNS - 9);
        buffer_text(o->out, "\n");
    }
    if (c->affected.count > 0) {
        label(o, "hits");
        page_actors(o, &c->affected, "");
        buffer_text(o->out, "\n");
    }
    if (from[0] != '\0') {
        label(o, "from");
        buffer_format(o->out, "%s\n", from);
    }
}

static bool write_commitments(const struct output *o) {
    const struct document *d = o->d;
    if (d->commitment_count == 0) {
        return true;
    }
    struct due *dues = calloc(d->commitment_count, sizeof *dues);
    if (dues == NULL) {
        return false;
    }
    bool dated = d->published.year != 0;
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        struct date day = d->commitments[i].due;
        dues[i] = (struct due){1, 0, i};
        if (day.year != 0) {
            dues[i].day = last_day(day);
            dues[i].rank = dated && dues[i].day < date_days(d->published) ? 2 : 0;
        }
    }
    qsort(dues, d->commitment_count, sizeof *dues, compare_due);
    page_rule(o, "Threats, offers and deadlines, next first");
    for (uint32_t i = 0; i < d->commitment_count; i++) {
        write_commitment(o, &dues[i]);
    }
    free(dues);
    return true;
}

static void write_notes(const struct output *o) {
    const struct document *d = o->d;
    if (d->note_count > 0) {
        page_rule(o, "Notes");
    }
    for (uint32_t i = 0; i < d->note_count; i++) {
        buffer_text(o->out, "  ");
        page_string(o, d->notes[i].code);
        buffer_text(o->out, ": ");
        page_string(o, d->notes[i].message);
        buffer_text(o->out, "\n");
    }
}

att_status output_brief(const struct output *o, att_error *err) {
    write_head(o);
    bool written = write_text(o) && write_events(o);
    if (written) {
        write_claims(o);
        written = write_commitments(o);
        write_notes(o);
        buffer_text(o->out, "\n");
    }
    return written && !o->out->failed ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the page");
}
