/* Anchors settled by the tree. Cases give the network's stretches as events; the stage hands them over as signals and writes
 * what is left of them. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "event/anchors.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    (void)context;
    struct signals *all = &d->signals;
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event_signal *s =
            arena_push(&d->arena, &all->events, &all->event_count, &all->event_capacity, sizeof *all->events);
        if (s == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory");
        }
        memset(s, 0, sizeof *s);
        s->first_token = d->events[i].first_token;
        s->end_token = d->events[i].end_token;
        s->type = d->events[i].type;
        s->score = d->events[i].basis.score;
    }
    anchors_settle(d);
    d->event_count = all->event_count;
    for (uint32_t i = 0; i < d->event_count; i++) {
        struct event *e = &d->events[i];
        e->first_token = all->events[i].first_token;
        e->end_token = all->events[i].end_token;
        e->at = span_of_tokens(d, e->first_token, e->end_token);
        e->type = all->events[i].type;
    }
    return ATT_OK;
}

/* `count` words of a kind, an anchor each, before the noun on which they hang. */
static void anchors_in_a_row(uint32_t count, enum upos upos, enum deprel deprel) {
    struct document d;
    document_init(&d, 0);
    char *text = malloc(2 * (size_t)count + 2);
    assert_non_null(text);
    memset(text, 'a', 2 * (size_t)count + 2);
    d.text = text;
    d.text_len = 2 * count + 2;
    struct signals *all = &d.signals;
    for (uint32_t i = 0; i <= count; i++) {
        struct token *t = document_add_token(&d);
        struct event_signal *s =
            arena_push(&d.arena, &all->events, &all->event_count, &all->event_capacity, sizeof *all->events);
        assert_true(t != NULL && s != NULL);
        memset(s, 0, sizeof *s);
        t->at = (struct span){2 * i, 2 * i + 1};
        t->sentence = t->paragraph = 0;
        t->quote = NONE;
        t->lemma = t->xpos = "";
        t->feats = "_";
        t->upos = (uint8_t)(i < count ? upos : UPOS_NOUN);
        t->deprel = (uint8_t)(i < count ? deprel : DEP_ROOT);
        t->head = i < count ? count : NONE;
        s->first_token = i;
        s->end_token = i + 1;
        s->type = EVENT_ASSAULT;
    }
    clock_t begin = clock();
    anchors_settle(&d);
    assert_true((double)(clock() - begin) / CLOCKS_PER_SEC < 2);
    assert_true(all->event_count > 0 && all->events[all->event_count - 1].end_token == count + 1);
    document_free(&d);
    free(text);
}

static void rows_without_end_are_linear(void **state) {
    (void)state;
    anchors_in_a_row(200000, UPOS_ADJ, DEP_AMOD);
    anchors_in_a_row(200000, UPOS_AUX, DEP_AUX);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_without_end_are_linear)};
    int failed = cases_run(TEST_DIR "/anchors.cases", stage, NULL);
    return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
