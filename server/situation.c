/* GET /situation: the store's page of a dyad, of one country or of a saved matter. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "server/ask.h"
#include "server/hands.h"
#include "server/tasks.h"

static bool choose(struct request *r) {
    const struct asked *a = &r->asked;
    const att_question *q = &a->question;
    int given = (q->dyad != NULL) + (a->matter != NULL) + (q->dyad == NULL && a->matter == NULL && q->actor != NULL);
    if (given != 1) {
        reply_error(r, 400, "bad-parameter", given > 1 ? "matter" : "dyad", "give one of dyad, actor and matter");
    }
    return given == 1;
}

/* The saved matter of that name as JSON; NULL: the reply says why. */
static json_t *load_matter(struct request *r, att_store *store) {
    const att_question q = {.verb = "matters", .key = r->asked.matter};
    if (!reply_object(r, store, &q)) {
        if (r->reply.status == 404) {
            reply_error(r, 404, "not-found", "matter", "there is no matter of that name");
        }
        return NULL;
    }
    json_t *matter = json_loadb(r->reply.body.at, r->reply.body.len, 0, NULL);
    bytes_free(&r->reply.body);
    if (matter == NULL) {
        reply_error(r, 503, "no-memory", NULL, "no memory for the matter");
    }
    return matter;
}

static void answer(struct request *r, att_store *store, const char *matter) {
    att_question q = r->asked.question;
    q.verb = "situation";
    q.matter = matter;
    reply_object(r, store, &q);
}

void answer_situation(struct request *r, struct hands *h) {
    att_store *store = choose(r) ? hands_store(h, r) : NULL;
    json_t *matter = store != NULL && r->asked.matter != NULL ? load_matter(r, store) : NULL;
    if (json_is_null(json_object_get(matter, "from"))) { /* the reader of matters wants it left out */
        json_object_del(matter, "from");
    }
    char *text = matter != NULL ? json_dumps(matter, JSON_COMPACT) : NULL;
    if (store != NULL && (r->asked.matter == NULL || text != NULL)) {
        answer(r, store, text);
    }
    free(text);
    json_decref(matter);
    request_ready(r);
}
