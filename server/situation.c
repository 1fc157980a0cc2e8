/* GET /situation: the store's page of a dyad, of one country or of a saved matter, with what a trend is drawn from. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "server/ask.h"
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

/* The matter's countries, with commas; "" where it has none. */
static void list_countries(const json_t *matter, struct bytes *out) {
    size_t i;
    json_t *actor;
    json_array_foreach(json_object_get(matter, "actors"), i, actor) {
        const char *name = json_string_value(actor);
        if (name != NULL && strlen(name) == 3 && strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3) {
            bytes_format(out, "%s%s", out->len > 0 ? "," : "", name);
        }
    }
}

/* Its words as the full-text index takes them. */
static void list_words(const json_t *matter, struct bytes *out) {
    size_t i;
    json_t *word;
    json_array_foreach(json_object_get(matter, "words"), i, word) {
        const char *text = json_string_value(word);
        bytes_text(out, text == NULL ? "" : out->len > 0 ? " OR \"" : "\"");
        for (; text != NULL && *text != '\0'; text++) {
            bytes_add(out, *text == '"' ? " " : text, 1);
        }
        bytes_text(out, json_string_value(word) == NULL ? "" : "\"");
    }
}

/* Counts by month and quad, zeros too, of whom the page is about. */
static att_status add_trend(struct request *r, att_store *store, const json_t *matter, struct bytes *out,
                            att_error *err) {
    struct bytes countries = {0}, words = {0};
    struct told told;
    att_question q = r->asked.question;
    q.verb = "aggregate";
    q.by = "quad";
    q.complete = 1;
    q.limit = 0;
    q.unit = q.dyad != NULL ? "dyad-month" : "country-month";
    if (q.dyad == NULL && matter == NULL) {
        q.country = q.actor;
        q.actor = NULL;
    }
    if (matter != NULL) {
        list_countries(matter, &countries);
        list_words(matter, &words);
        q.country = countries.len > 0 ? countries.at : q.country;
        q.words = q.words == NULL && words.len > 0 ? words.at : q.words;
        q.from = q.from == NULL ? json_string_value(json_object_get(matter, "from")) : q.from;
    }
    att_status status = ask_store(store, &q, bytes_sink, out, &told, err);
    bytes_free(&countries);
    bytes_free(&words);
    return status;
}

static void answer(struct request *r, att_store *store, const json_t *matter, const char *text) {
    struct bytes trend = {0}, *b = &r->reply.body;
    att_error error = {0};
    att_question q = r->asked.question;
    q.verb = "situation";
    q.matter = text;
    if (!reply_object(r, store, &q)) {
        return;
    }
    if (add_trend(r, store, matter, &trend, &error) != ATT_OK) {
        reply_failure(r, &error);
    } else {
        lines_to_items(&trend);
        b->len = (size_t)(strrchr(b->at, '}') - b->at); /* the object is opened again */
        bytes_text(b, ",\"trend\":[");
        bytes_add(b, trend.at != NULL ? trend.at : "", trend.len);
        bytes_text(b, "]}\n");
    }
    bytes_free(&trend);
}

void answer_situation(struct request *r, struct hands *h) {
    att_store *store = choose(r) ? hands_store(h, r) : NULL;
    json_t *matter = store != NULL && r->asked.matter != NULL ? load_matter(r, store) : NULL;
    if (json_is_null(json_object_get(matter, "from"))) { /* the reader of matters wants it left out */
        json_object_del(matter, "from");
    }
    char *text = matter != NULL ? json_dumps(matter, JSON_COMPACT) : NULL;
    if (store != NULL && (r->asked.matter == NULL || text != NULL)) {
        answer(r, store, matter, text);
    }
    free(text);
    json_decref(matter);
    request_ready(r);
}
