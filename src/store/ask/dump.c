/* The whole content in a canonical order: what two stores that were fed the same must agree on to the byte. Neither rowids nor
 * times of arrival stand in it; texts are named by their hashes. */
#include "store/ask/ask.h"
#include "store/query/query.h"

/* Who stands in a role, by the ids of the record. */
#define LOCALS(table, owner, role)                                                                                    \
    "(SELECT group_concat(local, ',') FROM (SELECT a.local FROM " table " p JOIN actor a USING(actor) WHERE p." owner \
    " = x." owner " AND p.role = '" role "' ORDER BY p.ordinal)) AS \"" role "[]\""

static const struct {
    const char *table, *sql;
} tables[] = {
    {"article", "SELECT x.key, x.id, x.title, x.publisher, x.url, x.published, x.language, x.text_sha256, x.text IS "
                "NOT NULL AS \"has_text?\","
                "  x.coder, (SELECT group_concat(name, char(31)) FROM (SELECT name FROM outlet o WHERE o.article = "
                "x.article ORDER BY name))"
                "  AS \"outlets[;]\", (SELECT f.key FROM report r JOIN article f ON f.article = r.first WHERE r.report "
                "= x.report) AS report"
                "  FROM article x ORDER BY x.key"},
    {"actor",
     "SELECT r.key AS article, x.local, x.name, x.kind, x.country AS \"country[]\", x.sector AS \"sector[]\", x.office,"
     "  x.entity FROM actor x JOIN article r USING(article) ORDER BY r.key, length(x.local), x.local"},
    {"mention",
     "SELECT x.key, r.key AS article, x.local, x.start, x.\"end\", x.anchor, x.type, x.mode, x.cameo, x.quad, "
     "x.intensity, x.plover,"
     "  x.status, x.background AS \"background?\", x.date, x.date_basis, x.place, x.location AS \"location{}\", "
     "x.score,"
     "  " LOCALS("party", "mention", "actor") ", " LOCALS(
         "party", "mention",
         "recipient") ","
                      "  " LOCALS(
                          "party", "mention",
                          "said_by") ","
                                     "  (SELECT group_concat(n, char(31)) FROM (SELECT kind || ' ' || low || ' ' || "
                                     "high || ' ' || coalesce(unit, '') AS n"
                                     "     FROM number n WHERE n.mention = x.mention ORDER BY n)) AS \"numbers[;]\","
                                     "  (SELECT group_concat(name, ',') FROM (SELECT name FROM context c WHERE "
                                     "c.mention = x.mention ORDER BY name))"
                                     "  AS \"context[]\","
                                     "  (SELECT m.key FROM mention m WHERE m.mention = x.same_as) AS same_as,"
                                     "  (SELECT s.key FROM story s WHERE s.story = x.story) AS story"
                                     "  FROM mention x JOIN article r USING(article) ORDER BY r.key, x.start, x.key"},
    {"claim",
     "SELECT x.key, r.key AS article, x.local, x.start, x.\"end\", x.text, x.cue, x.form, x.stance,"
     "  " LOCALS("voice", "claim", "source") ", " LOCALS(
         "voice", "claim", "via") ","
                                  "  (SELECT c.key FROM claim c WHERE c.claim = x.inside) AS inside,"
                                  "  (SELECT group_concat(key, ',') FROM (SELECT m.key FROM holds h JOIN mention m "
                                  "USING(mention) WHERE h.claim = x.claim"
                                  "     ORDER BY m.key)) AS \"holds[]\""
                                  "  FROM claim x JOIN article r USING(article) ORDER BY r.key, x.start, x.key"},
    {"commitment",
     "SELECT x.key, r.key AS article, x.local, x.kind, x.start, x.\"end\", x.act, x.condition, x.due, x.due_from, "
     "x.due_start,"
     "  x.due_end, x.status, x.score, " LOCALS(
         "pledge", "commitment",
         "issuer") ","
                   "  " LOCALS("pledge", "commitment", "addressee") ", " LOCALS(
                       "pledge", "commitment",
                       "affected") ","
                                   "  " LOCALS(
                                       "pledge", "commitment",
                                       "said_by") ","
                                                  "  (SELECT m.key FROM mention m WHERE m.mention = x.mention) AS "
                                                  "event,"
                                                  "  (SELECT e.key FROM entry e WHERE e.entry = x.entry) AS entry"
                                                  "  FROM commitment x JOIN article r USING(article) ORDER BY r.key, "
                                                  "x.start, x.key"},
    {"day", "SELECT r.key AS article, x.start, x.\"end\", x.text, x.value, x.day_from, x.day_to, x.sentence_start, "
            "x.sentence_end,"
            "  (SELECT group_concat(local, ',') FROM (SELECT a.local FROM day_actor d JOIN actor a USING(actor) WHERE "
            "d.day = x.day"
            "     ORDER BY length(a.local), a.local)) AS \"actors[]\""
            "  FROM day x JOIN article r USING(article) ORDER BY r.key, x.start, x.\"end\", x.value"},
    {"story", "SELECT x.key, x.type, x.mode, x.status, x.day, x.first_day, x.last_day, x.reports, x.outlets, "
              "x.origins, x.voices,"
              "  x.background, x.place, x.country, x.lat, x.lon FROM story x ORDER BY x.key"},
    {"entry",
     "SELECT x.key, x.kind, x.state, x.due, x.due_from, x.last_heard, x.status, x.opened FROM entry x ORDER BY x.key"},
    {"entry_party",
     "SELECT e.key AS entry, x.role, x.ordinal, x.name, x.kind, x.country AS \"country[]\", x.sector AS \"sector[]\""
     "  FROM entry_party x JOIN entry e USING(entry) ORDER BY e.key, x.role, x.ordinal"},
    {"change",
     "SELECT e.key AS entry, x.ordinal, a.key AS article, x.start, x.\"end\", x.text, x.change, x.date, x.due,"
     "  (SELECT m.key FROM mention m WHERE m.mention = x.mention) AS event, x.said_by"
     "  FROM change x JOIN entry e USING(entry) LEFT JOIN article a USING(article) ORDER BY e.key, x.ordinal"},
    {"correction",
     "SELECT x.id, x.article, x.layer, x.key, x.field, x.value AS \"value{}\", x.was AS \"was{}\", x.note, "
     "x.\"by\", x.at, x.state, x.reason FROM correction x WHERE x.known_to IS NULL ORDER BY x.id"},
    {"matter", "SELECT x.name, x.matter AS \"matter{}\" FROM matter x ORDER BY x.name"},
};

att_status ask_dump(struct att_store *s, const att_question *q, struct rows *w, struct answer *out, att_error *err) {
    (void)q;
    (void)out;
    w->format = ATT_ROWS_JSON;
    w->lead_name = "table";
    w->limit = 0; /* all of it or nothing */
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct query query;
        query_begin(&query, &s->scratch);
        query_add(&query, tables[i].sql);
        w->lead = tables[i].table;
        TRY(query_answer(&query, s, w, err));
    }
    return ATT_OK;
}
