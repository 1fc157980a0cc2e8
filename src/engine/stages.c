/* The way of an article, and the only place that knows all of it. */
#include "base/error.h"
#include "claim/claim.h"
#include "commitment/commitment.h"
#include "date/date.h"
#include "encoder/encoder.h"
#include "engine/engine.h"
#include "event/event.h"
#include "event/quantities.h"
#include "mention/mention.h"
#include "place/place.h"
#include "record/record.h"
#include "syntax/syntax.h"
#include "text/text.h"
#include "time/time.h"

/* What reads the network: in this order for each window, while its vectors live. */
typedef att_status window_stage(struct document *d, const struct window *w, att_error *err);

static window_stage *const window_stages[] = {
    syntax_window, time_window, mention_window, event_window, claim_window, commitment_window,
};

/* What reads the document: in this order, once. */
typedef att_status document_stage(struct document *d, const struct resources *r, struct arena *scratch, att_error *err);

/* The time stage asks no resources. */
static att_status read_times(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    (void)r;
    return time_read(d, scratch, err);
}

/* An evaluation may hand over who is who, and what names a place. */
static att_status give_actors(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    (void)r;
    (void)scratch;
    return document_give_actors(d) && document_give_names(d) ? ATT_OK
                                                             : fail(err, ATT_NO_MEMORY, "no memory for what is given");
}

static att_status read_quantities(struct document *d, const struct resources *r, struct arena *scratch,
                                  att_error *err) {
    (void)r;
    (void)scratch;
    return quantities_read(d, err);
}

static document_stage *const document_stages[] = {
    syntax_finish, read_times,      mention_join, give_actors, event_read,    read_quantities,
    claim_read,    commitment_read, date_read,    place_read,  record_settle,
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

static att_status read_windows(struct att_worker *w, struct document *d, att_error *err) {
    struct encoder encoder;
    struct window window;
    struct arena_mark start = arena_here(&w->scratch);
    encoder_begin(&encoder, d, w->engine->net);
    for (;;) {
        att_status status = encoder_next(&encoder, &w->scratch, &window, err);
        if (status == ATT_END) {
            return ATT_OK;
        }
        TRY(status);
        for (size_t i = 0; i < COUNT(window_stages); i++) {
            TRY(window_stages[i](d, &window, err));
        }
        arena_rewind(&w->scratch, start);
    }
}

att_status engine_stages(struct att_worker *w, struct document *d, att_error *err) {
    TRY(text_read(d, w->engine->max_tokens, err));
    if (w->engine->text_only) {
        return ATT_OK;
    }
    TRY(read_windows(w, d, err));
    struct arena_mark start = arena_here(&w->scratch);
    for (size_t i = 0; i < COUNT(document_stages); i++) {
        TRY(document_stages[i](d, &w->resources, &w->scratch, err));
        arena_rewind(&w->scratch, start);
    }
    return ATT_OK;
}
