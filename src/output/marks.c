#include "output/marks.h"

#include <stdlib.h>

#include "ontology/ontology.h"
#include "output/page.h"

static uint32_t length(const struct mark *m) {
    return m->other > m->at ? m->other - m->at : m->at - m->other;
}

/* At one place what ends comes before what begins; inner marks end first and begin last. */
static int compare(const void *a, const void *b) {
    const struct mark *x = a, *y = b;
    if (x->at != y->at) {
        return x->at < y->at ? -1 : 1;
    }
    if (x->close != y->close) {
        return x->close ? -1 : 1;
    }
    uint32_t lx = length(x), ly = length(y);
    if (lx != ly) {
        return (lx < ly) == x->close ? -1 : 1;
    }
    int order = x->kind != y->kind ? (x->kind < y->kind ? -1 : 1) : x->index < y->index ? -1 : x->index > y->index;
    return x->close ? -order : order;
}

static void add(struct marks *m, struct span at, enum mark_kind kind, uint32_t index) {
    if (!span_empty(at)) {
        m->at[m->count++] = (struct mark){at.start, at.end, false, kind, index};
        m->at[m->count++] = (struct mark){at.end, at.start, true, kind, index};
    }
}

bool marks_find(const struct document *d, struct marks *out) {
    size_t most = 2 * ((size_t)d->mention_count + d->event_count + d->claim_count);
    out->count = 0;
    out->at = malloc((most + 1) * sizeof *out->at);
    if (out->at == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < d->claim_count; i++) {
        add(out, d->claims[i].at, MARK_CLAIM, i);
    }
    for (uint32_t i = 0; i < d->mention_count; i++) {
        uint32_t actor = d->mentions[i].actor;
        if (actor < d->actor_count && d->actors[actor].used) {
            add(out, d->mentions[i].at, MARK_ACTOR, actor);
        }
    }
    for (uint32_t i = 0; i < d->event_count; i++) {
        add(out, d->events[i].at, MARK_EVENT, i);
    }
    qsort(out->at, out->count, sizeof *out->at, compare);
    return true;
}

void marks_free(struct marks *m) {
    free(m->at);
}

static enum ink ink_of(const struct document *d, const struct mark *m) {
    if (m->kind == MARK_CLAIM) {
        return INK_CLAIM;
    }
    if (m->kind == MARK_ACTOR) {
        return INK_ACTOR;
    }
    enum quad quad = ontology_quad(d->events[m->index].plover);
    return quad == QUAD_VERBAL_COOPERATION || quad == QUAD_MATERIAL_COOPERATION ? INK_COOPERATION : INK_CONFLICT;
}

/* Without colour: <claim c1>, [actor a1], {event e1}. With colour the ids alone are added to claims and events. */
static void write_mark(const struct output *o, const struct mark *m) {
    static const char open[] = "<[{", close[] = ">]}", layer[] = "cae";
    if (!o->colour) {
        if (!m->close) {
            buffer_add(o->out, &open[m->kind], 1);
        } else {
            buffer_format(o->out, "|%c%u%c", layer[m->kind], m->index + 1, close[m->kind]);
        }
        return;
    }
    page_ink(o, INK_NONE);
    if (!m->close) {
        page_ink(o, ink_of(o->d, m));
    } else if (m->kind != MARK_ACTOR) {
        page_ink(o, INK_DIM);
        buffer_format(o->out, "|%c%u", layer[m->kind], m->index + 1);
        page_ink(o, INK_NONE);
    }
}

void marks_write(const struct output *o, const struct marks *m, uint32_t *next, struct span at) {
    uint32_t from = at.start;
    while (*next < m->count && m->at[*next].at < at.start) {
        ++*next;
    }
    for (; *next < m->count; ++*next) {
        const struct mark *mark = &m->at[*next];
        if (mark->at > at.end || (mark->at == at.end && !mark->close)) {
            break;
        }
        page_text(o, span_text(o->d, (struct span){from, mark->at}));
        write_mark(o, mark);
        from = mark->at;
    }
    page_text(o, span_text(o->d, (struct span){from, at.end}));
    page_ink(o, INK_NONE);
}
