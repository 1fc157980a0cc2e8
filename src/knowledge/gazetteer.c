#include "knowledge/gazetteer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/error.h"
#include "knowledge/base.h"
#include "knowledge/connect.h"
#include "knowledge/words.h"

#define STEPS_AT_ONCE 1000
#define STEPS \
    200000 /* virtual machine steps that one look-up may take: a name of the whole table's takes some thousands */

#define COLUMNS "p.id, p.geonames, p.name, p.kind, p.country, p.admin, p.lat, p.lon, p.population"

enum { BY_NAME, BY_ROW, BY_COUNTRY, QUERIES };
static const char *const queries[QUERIES] = {
    "SELECT " COLUMNS
    ", n.other FROM place_name n JOIN place p ON p.id = n.place WHERE n.words = ? ORDER BY n.place LIMIT ?",
    "SELECT " COLUMNS ", 0 FROM place p WHERE p.id = ?",
    "SELECT " COLUMNS ", 0 FROM place_country c JOIN place p ON p.id = c.place WHERE c.code = ?",
};

struct gazetteer {
    sqlite3 *db;
    sqlite3_stmt *query[QUERIES];
    int64_t budget; /* steps left to the look-up */
};

static int spend(void *user) {
    struct gazetteer *g = user;
    g->budget -= STEPS_AT_ONCE;
    return g->budget < 0;
}

static att_status bad(struct gazetteer *g, att_error *err) {
    if (sqlite3_errcode(g->db) == SQLITE_NOMEM) {
        return fail(err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    return fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: places: %s", sqlite3_errmsg(g->db));
}

static att_status prepare(struct gazetteer *g, att_error *err) {
    sqlite3_progress_handler(g->db, STEPS_AT_ONCE, spend, g);
    g->budget = STEPS;
    for (int i = 0; i < QUERIES; i++) {
        if (sqlite3_prepare_v3(g->db, queries[i], -1, SQLITE_PREPARE_PERSISTENT, &g->query[i], NULL) != SQLITE_OK) {
            return bad(g, err);
        }
    }
    return ATT_OK;
}

att_status gazetteer_open(const struct knowledge *k, struct gazetteer **out, att_error *err) {
    *out = NULL;
    if (k == NULL || !k->has_places) {
        return ATT_OK;
    }
    struct gazetteer *g = calloc(1, sizeof *g);
    if (g == NULL) {
        return fail(err, ATT_NO_MEMORY, "knowledge base: out of memory");
    }
    att_status status = knowledge_connect(&k->source, &g->db, err);
    if (status == ATT_OK) {
        status = prepare(g, err);
    }
    if (status != ATT_OK) {
        gazetteer_close(g);
        return status;
    }
    *out = g;
    return ATT_OK;
}

void gazetteer_close(struct gazetteer *g) {
    if (g != NULL) {
        for (int i = 0; i < QUERIES; i++) {
            sqlite3_finalize(g->query[i]);
        }
        sqlite3_close(g->db);
        free(g);
    }
}

/* ---- rows ------------------------------------------------------------------------------------------------------------ */

/* A row's number, held between two bounds: whatever a damaged file says, places stay on the globe. */
static double number(sqlite3_stmt *s, int column, double low, double high) {
    double value = (double)sqlite3_column_int64(s, column);
    return value < low ? low : value > high ? high : value;
}

static att_status read_row(struct gazetteer *g, sqlite3_stmt *s, struct arena *a, struct gaz_place *out,
                           att_error *err) {
    const char *name = (const char *)sqlite3_column_text(s, 2);
    size_t name_len = (size_t)sqlite3_column_bytes(s, 2);
    const char *country = (const char *)sqlite3_column_text(s, 4);
    if (name == NULL || country == NULL || memchr(name, 0, name_len) != NULL) {
        return name == NULL || country == NULL
                   ? bad(g, err)
                   : fail(err, ATT_BAD_KNOWLEDGE, "knowledge base: places: a name is damaged");
    }
    *out = (struct gaz_place){.id = (uint32_t)number(s, 0, 0, UINT32_MAX),
                              .geonames = (uint32_t)number(s, 1, 0, UINT32_MAX),
                              .kind = (enum place_kind)number(s, 3, 0, PLACE_KINDS - 1),
                              .admin = (uint32_t)number(s, 5, 0, UINT32_MAX),
                              .lat = number(s, 6, -90000, 90000) / 1000,
                              .lon = number(s, 7, -180000, 180000) / 1000,
                              .population = number(s, 8, 0, 1e10),
                              .other = sqlite3_column_int(s, 9) != 0};
    if (strlen(country) == 3) {
        memcpy(out->country, country, 4);
    }
    out->name = arena_copy(a, name, name_len);
    return out->name != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for places");
}

/* Runs a query whose parameters are bound; rows go to `out`, which has room for `limit`. */
static att_status run(struct gazetteer *g, sqlite3_stmt *s, struct arena *a, struct gaz_place *out, uint32_t limit,
                      uint32_t *count, att_error *err) {
    att_status status = ATT_OK;
    int step = SQLITE_DONE;
    *count = 0;
    g->budget = STEPS;
    while (status == ATT_OK && *count < limit && (step = sqlite3_step(s)) == SQLITE_ROW) {
        status = read_row(g, s, a, &out[*count], err);
        ++*count;
    }
    if (status == ATT_OK && step != SQLITE_ROW && step != SQLITE_DONE) {
        status = bad(g, err);
    }
    sqlite3_reset(s);
    return status;
}

att_status gazetteer_find(struct gazetteer *g, struct slice words, struct gaz_place *out, uint32_t limit,
                          uint32_t *count, struct arena *a, att_error *err) {
    char normal[WORDS_MAX];
    size_t len = words_normal(words, false, normal);
    *count = 0;
    if (len == 0) {
        return ATT_OK;
    }
    for (size_t i = 0; i < len; i++) {
        normal[i] = normal[i] >= 'A' && normal[i] <= 'Z' ? (char)(normal[i] - 'A' + 'a') : normal[i];
    }
    sqlite3_stmt *s = g->query[BY_NAME];
    sqlite3_bind_text(s, 1, normal, (int)len, SQLITE_TRANSIENT);
    sqlite3_bind_int64(s, 2, limit);
    return run(g, s, a, out, limit, count, err);
}

att_status gazetteer_row(struct gazetteer *g, uint32_t id, struct arena *a, struct gaz_place *out, bool *found,
                         att_error *err) {
    uint32_t count = 0;
    sqlite3_bind_int64(g->query[BY_ROW], 1, id);
    att_status status = run(g, g->query[BY_ROW], a, out, 1, &count, err);
    *found = count > 0;
    return status;
}

att_status gazetteer_country(struct gazetteer *g, const char *code, struct arena *a, struct gaz_place *out, bool *found,
                             att_error *err) {
    uint32_t count = 0;
    sqlite3_bind_text(g->query[BY_COUNTRY], 1, code, -1, SQLITE_TRANSIENT);
    att_status status = run(g, g->query[BY_COUNTRY], a, out, 1, &count, err);
    *found = count > 0;
    return status;
}

/* The haversine formula on a sphere of 6,371 km. */
double place_distance(double lat1, double lon1, double lat2, double lon2) {
    const double degree = 3.14159265358979323846 / 180;
    double a = sin((lat2 - lat1) * degree / 2), b = sin((lon2 - lon1) * degree / 2);
    double h = a * a + cos(lat1 * degree) * cos(lat2 * degree) * b * b;
    return 2 * 6371 * asin(sqrt(h > 1 ? 1 : h));
}
