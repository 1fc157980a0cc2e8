/* Who takes part, of whatever tree: the bytes tell of each word its head, relation, tag and whom it names, then of each event its word,
 * type and pointers. Everybody chosen exists, nobody stands on both sides, and no event loses all. */
#include <stdint.h>
#include <stdlib.h>

#include "event/choice.h"
#include "event/sides.h"

#define WORDS 24u
#define ACTORS 6u
#define EVENTS 4u

struct bytes {
    const uint8_t *at;
    size_t left;
};

static uint8_t next(struct bytes *b) {
    return b->left > 0 ? (b->left--, *b->at++) : 0;
}

static void must(bool ok) {
    if (!ok) {
        abort();
    }
}

static void write_words(struct document *d, struct bytes *b) {
    static const char text[] =
        "the a by with to of we he said Alder Birch Cedar , in on at from for war met it no is up";
    static const char *const codes[] = {"ALD", "BIR", "CED"};
    d->text = text;
    d->text_len = sizeof text - 1;
    must(document_add_paragraph(d) != NULL && document_add_sentence(d) != NULL);
    for (uint32_t i = 0; i < ACTORS; i++) {
        struct actor *a = document_add_actor(d);
        must(a != NULL);
        a->first_mention = NONE;
        a->country[0] = codes[i % 3];
        a->country_count = i % 2;
        a->part_one = i == 0 ? 1 : NONE;
        a->part_two = i == 0 ? 2 : NONE;
    }
    for (uint32_t i = 0, at = 0; i < WORDS; i++) {
        struct token *t = document_add_token(d);
        uint8_t head = next(b), deprel = next(b), tag = next(b), who = next(b);
        must(t != NULL);
        uint32_t end = at;
        while (end < d->text_len && text[end] != ' ') {
            end++;
        }
        t->at = (struct span){at, end};
        at = end < d->text_len ? end + 1 : end;
        t->head = head >= 250 ? NONE : head % (WORDS + 2);
        t->deprel = deprel % DEP_COUNT;
        t->upos = tag % UPOS_COUNT;
        t->sentence = 0;
        t->quote = NONE;
        if (who < 2 * ACTORS) {
            struct mention *m = document_add_mention(d);
            must(m != NULL);
            *m = (struct mention){.at = d->tokens[i].at, .first_token = i, .end_token = i + 1, .head = i};
            m->actor = who % ACTORS;
            m->name = NONE;
            m->form = (enum mention_form)(who % MENTION_FORMS);
            struct actor *a = &d->actors[m->actor];
            a->first_mention = a->first_mention == NONE ? d->mention_count - 1 : a->first_mention;
        }
    }
    d->sentences[0].end_token = WORDS;
}

static void write_pointer(struct pointer *p, struct bytes *b) {
    p->none = (float)next(b) / 255;
    p->count = next(b) % 4;
    for (uint32_t i = 0; i < p->count; i++) {
        p->token[i] = next(b) % WORDS;
        p->p[i] = (float)next(b) / 255;
    }
}

static void write_events(struct document *d, struct bytes *b) {
    d->signals.events = arena_array(&d->arena, EVENTS, sizeof *d->signals.events);
    must(d->signals.events != NULL);
    for (uint32_t i = 0; i < EVENTS; i++) {
        struct event *e = document_add_event(d);
        struct event_signal *s = &d->signals.events[i];
        must(e != NULL);
        e->head = e->first_token = next(b) % WORDS;
        e->end_token = e->head + 1;
        e->type = (enum event_type)(next(b) % EVENT_TYPES);
        write_pointer(&s->actor, b);
        write_pointer(&s->recipient, b);
        write_pointer(&s->said_by, b);
        must(list_add(d, &e->actor, next(b) % ACTORS));
        d->signals.event_count++;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct bytes b = {data, size};
    struct document d;
    struct arena scratch;
    uint32_t signal[EVENTS] = {0, 1, 2, 3};
    document_init(&d, 0);
    arena_init(&scratch, 0);
    write_words(&d, &b);
    write_events(&d, &b);
    must(document_index_mentions(&d) && choice_read(&d, NULL, signal, &scratch));
    for (uint32_t i = 0; i < d.event_count; i++) {
        const struct event *e = &d.events[i];
        must(e->actor.count + e->recipient.count > 0);
        for (uint32_t k = 0; k < e->actor.count; k++) {
            must(e->actor.at[k] < d.actor_count && !list_has(&e->recipient, e->actor.at[k]));
        }
    }
    arena_free(&scratch);
    document_free(&d);
    return 0;
}
