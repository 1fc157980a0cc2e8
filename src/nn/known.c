/* Whether the labels of a model are ours: a name that this version does not know would make events or tags of one kind
 * disappear without a word. What the heads of XPOS, features and lemmas write is open, and handed on as it stands. */
#include <string.h>

#include "base/error.h"
#include "document/labels.h"
#include "nn/model.h"

struct known {
    const char *head;
    const char *const *names;
    size_t count;
    const struct labels *labels;
    bool tags; /* O, B-NAME, I-NAME */
};

static att_status check(const struct known *k, att_error *err) {
    for (uint32_t i = 0; i < k->labels->count; i++) {
        const char *label = k->labels->at[i], *name = label;
        bool outside = k->tags && strcmp(label, "O") == 0,
             tag = k->tags && (label[0] == 'B' || label[0] == 'I') && label[1] == '-';
        if (tag) {
            name = label + 2;
        }
        if (!outside && ((k->tags && !tag) || label_find(k->names, k->count, name, strlen(name)) < 0)) {
            return fail(err, ATT_BAD_MODEL, "model: labels.%s: this version knows no %s", k->head, label);
        }
    }
    return ATT_OK;
}

att_status known_labels(const struct network *n, att_error *err) {
    const struct known all[] = {
        {"upos", upos_names, UPOS_COUNT, &n->token[HEAD_UPOS].labels, false},
        {"names", name_type_names, NAME_TYPES, &n->token[HEAD_NAMES].labels, true},
        {"times", timex_type_names, TIMEX_TYPES, &n->token[HEAD_TIMES].labels, true},
        {"event", event_type_names, EVENT_TYPES, &n->token[HEAD_EVENT].labels, true},
        {"act", commitment_kind_names, COMMITMENT_KINDS, &n->token[HEAD_ACT].labels, true},
        {"mode", mode_names, MODE_COUNT, &n->span[SPAN_MODE].labels, false},
        {"status", event_status_names, EVENT_STATUSES, &n->span[SPAN_STATUS].labels, false},
        {"when", event_when_names, EVENT_WHENS, &n->span[SPAN_WHEN].labels, false},
        {"kind", actor_kind_names, ACTOR_KINDS, &n->span[SPAN_KIND].labels, false},
        {"sector", sector_names, SECTOR_COUNT, &n->span[SPAN_SECTOR].labels, false},
        {"act_status", event_status_names, EVENT_STATUSES, &n->span[SPAN_ACT_STATUS].labels, false},
        {"arc", deprel_names, DEP_COUNT, &n->arc.labels, false},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        TRY(check(&all[i], err));
    }
    return ATT_OK;
}
