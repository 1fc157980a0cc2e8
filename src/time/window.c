#include <string.h>

#include "base/error.h"
#include "document/labels.h"
#include "encoder/heads.h"
#include "time/time.h"

att_status time_window(struct document *d, const struct window *w, att_error *err) {
    struct tagged *spans;
    uint32_t count;

    TRY(heads_spans(w, HEAD_TIMES, 0, &spans, &count, err));
    for (uint32_t i = 0; i < count; i++) {
        int type = label_find(timex_type_names, TIMEX_TYPES, spans[i].name, strlen(spans[i].name));
        if (type < 0) {
            continue; /* a label that this version doesn't know */
        }
        struct timex *t = document_add_time(d);
        if (t == NULL) {
            return fail(err, ATT_NO_MEMORY, "out of memory for times");
        }
        t->first_token = spans[i].first_token;
        t->end_token = spans[i].end_token;
        t->at = span_of_tokens(d, t->first_token, t->end_token);
        t->type = (enum timex_type)type;
        t->basis = (struct basis){ORIGIN_NETWORK, spans[i].found, "times"};
    }
    return ATT_OK;
}
