#include "document/document.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct basis no_basis = {ORIGIN_NONE, 0, ""};

void document_init(struct document *d, size_t limit) {
    *d = (struct document){.text = ""};
    arena_init(&d->arena, limit);
}

void document_free(struct document *d) {
    arena_free(&d->arena);
    *d = (struct document){.text = ""};
}

#define PUSH(d, items, counter) \
    arena_push(&(d)->arena, &(d)->items, &(d)->counter##_count, &(d)->counter##_capacity, sizeof *(d)->items)

struct paragraph *document_add_paragraph(struct document *d) {
    return PUSH(d, paragraphs, paragraph);
}

struct quote *document_add_quote(struct document *d) {
    struct quote *q = PUSH(d, quotes, quote);
    if (q != NULL) {
        q->parent = NONE;
    }
    return q;
}

struct token *document_add_token(struct document *d) {
    struct token *t = PUSH(d, tokens, token);
    if (t != NULL) {
        t->sentence = t->quote = t->head = NONE;
        t->lemma = t->xpos = "";
        t->feats = "_";
    }
    return t;
}

struct sentence *document_add_sentence(struct document *d) {
    struct sentence *s = PUSH(d, sentences, sentence);
    if (s != NULL) {
        s->root = NONE;
    }
    return s;
}

struct name *document_add_name(struct document *d) {
    struct name *n = PUSH(d, names, name);
    if (n != NULL) {
        n->basis = no_basis;
    }
    return n;
}

struct timex *document_add_time(struct document *d) {
    struct timex *t = PUSH(d, times, time);
    if (t != NULL) {
        t->basis = no_basis;
    }
    return t;
}

struct mention *document_add_mention(struct document *d) {
    struct mention *m = PUSH(d, mentions, mention);
    if (m != NULL) {
        m->actor = m->name = NONE;
        m->basis = no_basis;
    }
    return m;
}

struct actor *document_add_actor(struct document *d) {
    struct actor *a = PUSH(d, actors, actor);
    if (a != NULL) {
        a->name = "";
        a->first_mention = a->part_one = a->part_two = NONE;
        a->basis = no_basis;
    }
    return a;
}

struct event *document_add_event(struct document *d) {
    struct event *e = PUSH(d, events, event);
    if (e != NULL) {
        e->time = e->same_as = e->location = NONE;
        e->basis = e->mode_basis = e->status_basis = e->who_basis = e->date_reason = no_basis;
    }
    return e;
}

struct claim *document_add_claim(struct document *d) {
    struct claim *c = PUSH(d, claims, claim);
    if (c != NULL) {
        c->inside = NONE;
        c->basis = no_basis;
    }
    return c;
}

struct commitment *document_add_commitment(struct document *d) {
    struct commitment *c = PUSH(d, commitments, commitment);
    if (c != NULL) {
        c->due_time = c->event = NONE;
        c->basis = c->due_basis = no_basis;
    }
    return c;
}

struct place *document_add_place(struct document *d) {
    struct place *p = PUSH(d, places, place);
    if (p != NULL) {
        p->name = NONE;
        p->basis = p->reason = no_basis;
    }
    return p;
}

/* A note points at the beginning of what it is about; the record repeats its words. */
static struct span note_span(const struct document *d, struct span at) {
    if (at.end - at.start > NOTE_SPAN && at.end <= d->text_len) {
        at.end = at.start + NOTE_SPAN;
        while (at.end > at.start && ((unsigned char)d->text[at.end] & 0xC0) == 0x80) {
            at.end--;
        }
    }
    return at;
}

bool document_note(struct document *d, const char *code, struct span at, const char *format, ...) {
    char message[512];
    va_list args;
    va_start(args, format);
    int len = vsnprintf(message, sizeof message, format, args);
    va_end(args);
    size_t kept = len < 0 ? 0 : (size_t)len < sizeof message ? (size_t)len : sizeof message - 1;
    char *copy = arena_copy(&d->arena, message, kept);
    char *code_copy = arena_copy(&d->arena, code, strlen(code));
    struct note *n = copy == NULL || code_copy == NULL ? NULL : PUSH(d, notes, note);
    if (n == NULL) {
        return false;
    }
    n->code = code_copy;
    n->message = copy;
    n->at = note_span(d, at);
    return true;
}

bool list_add(struct document *d, struct list *l, uint32_t item) {
    uint32_t *slot = arena_push(&d->arena, &l->at, &l->count, &l->capacity, sizeof *l->at);
    if (slot == NULL) {
        return false;
    }
    *slot = item;
    return true;
}

bool list_has(const struct list *l, uint32_t item) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->at[i] == item) {
            return true;
        }
    }
    return false;
}

void list_remove(struct list *l, uint32_t item) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->at[i] != item) {
            l->at[kept++] = l->at[i];
        }
    }
    l->count = kept;
}
