/* Facts out of the tables, and two of them held against each other. The odds are set by hand, each for its reason: no set of
 * linked reports tells states and numbers. */
#include <math.h>
#include <string.h>

#include "base/date.h"
#include "document/labels.h"
#include "store/linking.h"

#define REPORTED_WITHIN 3 /* days: what is told without a day was, as a rule, not longer ago */
#define PLANNED_WITHIN 7
#define MOST_APART 1 /* days: time zones, and nights that begin on one day and end on the next */
#define NEXT_DAY -5.0f
#define RETURNED -2.0f /* of blow and blow back on one day */
#define BARE -1.0f     /* of two acts that are done to nobody: "signs" and "signs" */
#define AT_LEAST 1.5f  /* times its figure: as far as "at least" reaches */

/* ---- loading ----------------------------------------------------------------------------------------------------- */

static uint32_t hash_text(const char *s) {
    char low[64];
    size_t n = 0;
    for (; s[n] != '\0' && n < sizeof low; n++) {
        low[n] = s[n] >= 'A' && s[n] <= 'Z' ? (char)(s[n] + 32) : s[n];
    }
    return (uint32_t)hash_bytes(low, n, 0) | 1;
}

uint32_t facts_state(const char *code, size_t len) {
    uint32_t out = 0;
    for (size_t i = 0; i < len && i < 4; i++) {
        out = out << 8 | (unsigned char)code[i];
    }
    return out;
}

/* 0 talk, 1 help and yielding, 2 words against, 3 deeds against: the quads, but a yielding that is declared stands with one
 * that is done, since reports differ in which of the two they tell. */
uint8_t facts_group(const char *type) {
    static const struct {
        const char *type;
        uint8_t group;
    } groups[] = {{"AGREE", 0},    {"CONSULT", 0},  {"SUPPORT", 0}, {"COOPERATE", 0}, {"CONCEDE", 1},  {"AID", 1},
                  {"RETREAT", 1},  {"REQUEST", 2},  {"ACCUSE", 2},  {"REJECT", 2},    {"THREATEN", 2}, {"PROTEST", 3},
                  {"SANCTION", 3}, {"MOBILIZE", 3}, {"COERCE", 3},  {"ASSAULT", 3}};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        if (strcmp(groups[i].type, type) == 0) {
            return groups[i].group;
        }
    }
    return 4;
}

static void insert(uint32_t *list, uint8_t *count, uint32_t value) {
    uint32_t at = 0;
    while (at < *count && list[at] < value) {
        at++;
    }
    if (value == 0 || (at < *count && list[at] == value) || *count == MOST_SIDE) {
        return;
    }
    memmove(list + at + 1, list + at, (*count - at) * sizeof *list);
    list[at] = value;
    (*count)++;
}

static void insert_states(uint32_t *list, uint8_t *count, const char *countries) {
    while (*countries != '\0') {
        size_t n = strcspn(countries, ",");
        insert(list, count, facts_state(countries, n));
        countries += n + (countries[n] == ',');
    }
}

static att_status load_parties(struct att_store *s, int64_t mention, struct facts *out, att_error *err) {
    static const char sql[] =
        "SELECT p.role, a.country, a.kind, a.name FROM mention m JOIN party p USING(mention) JOIN actor a"
        "  USING(actor) WHERE (m.mention = ?1 OR m.same_as = ?1) AND p.role <> 'said_by'"
        "  ORDER BY m.start, m.key, p.role, p.ordinal";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        bool actor = strcmp(sql_column(st, 0), "actor") == 0;
        insert_states(actor ? out->actor : out->recipient, actor ? &out->actors : &out->recipients, sql_column(st, 1));
        const char *name = sql_column(st, 3);
        if (strcmp(sql_column(st, 2), "state") != 0 && ((name[0] >= 'A' && name[0] <= 'Z') || (name[0] & 0x80))) {
            insert(out->name, &out->names, hash_text(name));
        }
    }
}

static att_status load_numbers(struct att_store *s, int64_t mention, struct facts *out, att_error *err) {
    static const char sql[] = "SELECT n.kind, min(n.low), max(n.high) FROM mention m JOIN number n USING(mention)"
                              "  WHERE m.mention = ?1 OR m.same_as = ?1 GROUP BY n.kind, n.unit ORDER BY 1, n.unit";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        const char *name = sql_column(st, 0);
        int kind = label_find(quantity_kind_names, QUANTITY_KINDS, name, strlen(name));
        float low = (float)sqlite3_column_double(st, 1), high = (float)sqlite3_column_double(st, 2);
        if (out->numbers < MOST_NUMBERS && kind >= 0) {
            /* "At least" (high 0) is told of what is little more. */
            out->number[out->numbers++] = (struct quantity){(uint8_t)kind, low, high < low ? AT_LEAST * low : high};
        }
    }
}

/* The days that it may have been on. */
static void settle_days(struct facts *f, const char *date, int32_t published) {
    struct date d;
    if (date_parse(date, strlen(date), &d) && d.year != 0) {
        f->from = date_days(d);
        f->exact = d.day != 0;
        f->to = d.day != 0 ? f->from : d.month != 0 ? f->from + date_month_days(d.year, d.month) - 1 : f->from + 364;
    } else if (published != NO_DAY && !f->background) {
        bool still_to_come =
            f->status == STATUS_PLANNED || f->status == STATUS_POSSIBLE || f->status == STATUS_CONDITIONAL;
        f->from = published - (still_to_come ? 0 : REPORTED_WITHIN);
        f->to = published + (still_to_come ? PLANNED_WITHIN : 0);
    }
}

/* Whether an anchor names what goes on for months: a war that is named without a day is no news of that day, whatever its record
 * says. */
static bool lasts(const char *anchor) {
    static const char *const words[] = {"war", "wars", "invasion", "occupation", "insurgency", "blockade", "genocide"};
    size_t len = strlen(anchor), n;
    for (size_t at = 0; at < len; at += n + 1) {
        n = strcspn(anchor + at, " ,.-'");
        for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
            if (strlen(words[i]) == n && strncmp(anchor + at, words[i], n) == 0) {
                return true;
            }
        }
    }
    return false;
}

att_status facts_load(struct att_store *s, int64_t mention, struct facts *out, att_error *err) {
    static const char sql[] =
        "SELECT m.type, m.mode, m.status, m.background, m.date, coalesce(json_extract(m.location, '$.name'),"
        "  m.place), m.country, m.lat, m.lon, m.precision, a.published, m.anchor FROM mention m JOIN article a"
        "  USING(article) WHERE m.mention = ?1";
    sqlite3_stmt *st;
    bool row;
    struct date published;
    memset(out, 0, sizeof *out);
    out->from = out->to = out->published = NO_DAY;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        const char *status = sql_column(st, 2), *type = sql_column(st, 0), *precision = sql_column(st, 9),
                   *day = sql_column(st, 10);
        int at = label_find(event_type_names, EVENT_TYPES, type, strlen(type));
        int state = label_find(event_status_names, EVENT_STATUSES, status, strlen(status));
        out->type = (uint8_t)(at < 0 ? EVENT_TYPES : at);
        out->status = (uint8_t)(state < 0 ? STATUS_ACTUAL : state);
        out->group = facts_group(type);
        out->mode = sqlite3_column_type(st, 1) == SQLITE_NULL ? 0 : hash_text(sql_column(st, 1));
        out->background =
            sqlite3_column_int(st, 3) != 0 || (strlen(sql_column(st, 4)) < 10 && lasts(sql_column(st, 11)));
        out->place = sql_column(st, 5)[0] != '\0' ? hash_text(sql_column(st, 5)) : 0;
        out->country = facts_state(sql_column(st, 6), strlen(sql_column(st, 6)));
        out->point = sqlite3_column_type(st, 7) != SQLITE_NULL &&
                     (strcmp(precision, "city") == 0 || strcmp(precision, "point") == 0);
        out->lat = (float)sqlite3_column_double(st, 7);
        out->lon = (float)sqlite3_column_double(st, 8);
        bool dated = date_parse(day, strlen(day), &published) && published.day != 0;
        out->published = dated ? date_days(published) : NO_DAY;
        out->precision = out->place == 0                     ? WHERE_UNTOLD
                         : strcmp(precision, "country") == 0 ? WHERE_COUNTRY
                         : strcmp(precision, "region") == 0  ? WHERE_REGION
                                                             : WHERE_TOWN;
        settle_days(out, sql_column(st, 4), out->published);
        sql_done(st);
    }
    TRY(load_parties(s, mention, out, err));
    return load_numbers(s, mention, out, err);
}

/* ---- comparing --------------------------------------------------------------------------------------------------- */

static uint32_t shared(const uint32_t *a, uint8_t na, const uint32_t *b, uint8_t nb) {
    uint32_t both = 0;
    for (uint32_t i = 0, k = 0; i < na && k < nb;) {
        both += a[i] == b[k];
        uint32_t x = a[i], y = b[k];
        i += x <= y;
        k += y <= x;
    }
    return both;
}

/* One side: the same states speak for it; where one report names more, somewhat; other states against it. */
static float side_odds(const uint32_t *a, uint8_t na, const uint32_t *b, uint8_t nb) {
    if (na == 0 || nb == 0) {
        return -0.3f; /* nobody is told of twice over: no word for it */
    }
    uint32_t both = shared(a, na, b, nb);
    return both == 0 ? -3.5f : both == na && both == nb ? 0.8f : 0.2f;
}

static float who_odds(const struct facts *a, const struct facts *b) {
    float forward = side_odds(a->actor, a->actors, b->actor, b->actors) +
                    side_odds(a->recipient, a->recipients, b->recipient, b->recipients);
    if (a->group == 0) { /* who meets is told either way round */
        float back = side_odds(a->actor, a->actors, b->recipient, b->recipients) +
                     side_odds(a->recipient, a->recipients, b->actor, b->actors);
        forward = back > forward ? back : forward;
    } else if (shared(a->actor, a->actors, b->recipient, b->recipients) > 0 &&
               shared(a->recipient, a->recipients, b->actor, b->actors) > 0 &&
               shared(a->recipient, a->recipients, b->recipient, b->recipients) == 0) {
        forward += RETURNED;
    }
    uint32_t names = shared(a->name, a->names, b->name, b->names);
    float named = names > 0 ? 1.0f : a->names > 0 && b->names > 0 ? -1.2f : 0;
    return forward + named + (a->recipients + b->recipients == 0 ? BARE : 0);
}

static float when_odds(const struct facts *a, const struct facts *b) {
    if (a->from == NO_DAY || b->from == NO_DAY) {
        return -0.5f;
    }
    int32_t apart = a->from > b->to ? a->from - b->to : b->from > a->to ? b->from - a->to : 0;
    if (apart > MOST_APART) {
        return -INFINITY;
    }
    if (a->exact && b->exact) {
        return apart == 0 ? 1.0f : NEXT_DAY; /* what goes on for days is told anew in the same words each day */
    }
    /* Told without a day: the further apart the reports, the likelier that each tells of a new one; and a report without a day
     * tells of the last rather than of one before. */
    int32_t later = a->to > b->to ? a->to - b->to : b->to - a->to;
    float drift = later > 4 ? -1.0f : -0.25f * (float)later;
    return drift + (apart == 0 ? 0 : -0.8f);
}

/* Kilometres, well enough for near places. */
static double distance(const struct facts *a, const struct facts *b) {
    double mean = (a->lat + b->lat) / 2 / 57.29578, square = mean * mean;
    double cosine = 1 - square / 2 + square * square / 24 - square * square * square / 720; /* our own: libm's differ */
    double dy = (a->lat - b->lat) * 111.2, dx = (a->lon - b->lon) * 111.2 * cosine;
    return sqrt(dx * dx + dy * dy);
}

static float where_odds(const struct facts *a, const struct facts *b) {
    if (a->country != 0 && b->country != 0 && a->country != b->country) {
        return -3.0f;
    }
    if (a->place != 0 && a->place == b->place) {
        return a->precision == WHERE_COUNTRY ? 0.2f : 1.0f; /* a country is no place where two things seldom happen */
    }
    if (a->point && b->point) {
        return distance(a, b) > 60 ? -3.0f : -0.3f;
    }
    return a->precision == WHERE_TOWN && b->precision == WHERE_TOWN ? -1.8f : 0; /* one may be a part of the other */
}

/* Whether tolls that differ are those of two: told of two days, or less in the report of a later day, since those of one grow. */
static bool excludes(const struct facts *a, const struct quantity *x, const struct facts *b, const struct quantity *y) {
    if (a->exact && b->exact && a->from != b->from) {
        return true;
    }
    if (a->published == NO_DAY || b->published == NO_DAY || a->published == b->published) {
        return false;
    }
    return a->published < b->published ? y->high < x->low : x->high < y->low;
}

static float numbers_odds(const struct facts *a, const struct facts *b) {
    float out = 0;
    for (uint32_t i = 0; i < a->numbers; i++) {
        for (uint32_t k = 0; k < b->numbers; k++) {
            const struct quantity *x = &a->number[i], *y = &b->number[k];
            if (x->kind != y->kind) {
                continue;
            }
            /* Tolls differ between reports and grow; twice as many is still one blast. */
            float low = x->low > y->low ? x->low : y->low, high = x->high < y->high ? x->high : y->high;
            out += low <= high              ? 0.8f
                   : excludes(a, x, b, y)   ? -1.5f
                   : low <= 1.5f * high + 2 ? 0
                   : low <= 2.5f * high     ? -0.6f
                                            : -1.5f;
        }
    }
    return out < -2 ? -2 : out > 1.6f ? 1.6f : out;
}

static bool come_to_pass(uint8_t status) {
    return status == STATUS_ACTUAL || status == STATUS_NEGATED;
}

float facts_odds(const struct facts *a, const struct facts *b) {
    float odds = when_odds(a, b);
    if (a->group != b->group || odds == -INFINITY) {
        return -INFINITY;
    }
    odds += who_odds(a, b) + where_odds(a, b) + numbers_odds(a, b);
    odds += a->type == b->type ? 0.5f : -0.7f;
    odds += a->mode != 0 && b->mode != 0 ? (a->mode == b->mode ? 0.3f : -0.8f) : 0;
    /* What was planned for a day and what was done on it are one occurrence; where no day is told they rarely are. */
    odds += come_to_pass(a->status) == come_to_pass(b->status) ? 0 : a->exact && b->exact ? -0.3f : -1.0f;
    return odds;
}
