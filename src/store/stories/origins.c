/* Who a story rests on, counted. */
#include "store/stories/origins.h"

#include <stdlib.h>
#include <string.h>

#include "store/stories/name_set.h"

/* ---- one voice --------------------------------------------------------------------------------------------------- */

static bool in_list(const char *list, const char *const *of, size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(of[i]);
        if (strncmp(list, of[i], n) == 0 && (list[n] == ',' || list[n] == '\0')) {
            return true;
        }
    }
    return false;
}

static bool is_named(const char *name) {
    return (name[0] >= 'A' && name[0] <= 'Z') || (name[0] & 0x80) || (name[0] >= '0' && name[0] <= '9');
}

/* "RUS GOV" for a state's own, the name for others that have one; NULL for those whom nobody can tell apart. In scratch. */
static att_status identity(struct att_store *s, const struct voice *v, const char **out, att_error *err) {
    static const char *const arms[] = {"GOV", "MIL", "SPY", "COP", "LEG", "JUD", "PTY"};
    size_t country = strcspn(v->country, ","), sector = strcspn(v->sector, ",");
    if (country == 3 && strcmp(v->kind, "state") == 0) {
        *out = arena_format(&s->scratch, "%.3s GOV", v->country);
    } else if (country == 3 && in_list(v->sector, arms, 5)) {
        *out = arena_format(&s->scratch, "%.3s %.*s", v->country, (int)sector, v->sector);
    } else if (is_named(v->name)) {
        *out = arena_format(&s->scratch, "=%s", v->name);
    } else {
        *out = NULL;
        return ATT_OK;
    }
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
}

static att_status is_media(struct att_store *s, const struct voice *v, bool *out, att_error *err) {
    static const char *const media[] = {"JRN", "MED"};
    *out = strcmp(v->kind, "media") == 0;
    if (!*out && strcmp(v->kind, "person") != 0 && is_named(v->name)) {
        *out = in_list(v->sector, media, 2);
        return *out ? ATT_OK : publisher_known(s, v->name, out, err);
    }
    return ATT_OK;
}

/* ---- reports ----------------------------------------------------------------------------------------------------- */

/* One report of the story while its mentions go by. */
struct rest {
    int64_t report;
    bool cited;         /* some mention names an origin */
    const char *source; /* the innermost voice of the present mention that can be told apart */
    const char *medium; /* the innermost media house */
};

static att_status close_mention(struct att_store *s, struct rest *r, struct name_set *origins, att_error *err) {
    const char *origin = r->source != NULL ? r->source : r->medium;
    r->source = r->medium = NULL;
    if (origin == NULL) {
        return ATT_OK;
    }
    r->cited = true;
    return name_set_add(s, origins, origin, err);
}

/* Whether the one speaks for the report rather than the other: an agency's text, then what was published first. */
static bool speaks_before(const struct carrier *a, const struct carrier *b) {
    const char *x = a->published != NULL ? a->published : "9999", *y = b->published != NULL ? b->published : "9999";
    bool agency = strstr(a->name, " via ") != NULL, other = strstr(b->name, " via ") != NULL;
    int order = agency != other ? (agency ? -1 : 1) : strcmp(x, y);
    order = order != 0 ? order : strcmp(a->key, b->key);
    return order != 0 ? order < 0 : strcmp(a->name, b->name) < 0;
}

/* The carriers of the report: from the one that is given back, NULL without any, up to *end. */
static const struct carrier *carriers_of(const struct testimony *t, int64_t report, const struct carrier **end) {
    uint32_t low = 0, high = t->carrier_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (t->carriers[middle].report < report) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t last = low;
    while (last < t->carrier_count && t->carriers[last].report == report) {
        last++;
    }
    *end = last > low ? &t->carriers[last - 1] + 1 : NULL;
    return last > low ? &t->carriers[low] : NULL;
}

/* A report that cites nobody: its agency, or the state whose house it is. */
static att_status own_voice(struct att_store *s, const struct testimony *t, int64_t report, struct name_set *origins,
                            att_error *err) {
    const struct carrier *end, *c = carriers_of(t, report, &end), *best = c;
    for (; c != NULL && c < end; c++) {
        best = speaks_before(c, best) ? c : best;
    }
    const char *origin;
    if (best == NULL) {
        origin = arena_format(&s->scratch, "#%lld", (long long)report);
    } else {
        const char *house, *state;
        TRY(publisher_house(s, best->name, false, &house, err));
        TRY(publisher_state(s, house, &state, err));
        origin = state[0] != '\0' ? arena_format(&s->scratch, "%s state media", state)
                                  : arena_format(&s->scratch, "@%s", house);
    }
    return origin != NULL ? name_set_add(s, origins, origin, err)
                          : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
}

static att_status close_report(struct att_store *s, const struct testimony *t, struct rest *r, struct name_set *origins,
                               struct tally *out, att_error *err) {
    if (r->report != 0) {
        out->reports++;
        TRY(r->cited ? ATT_OK : own_voice(s, t, r->report, origins, err));
    }
    r->cited = false;
    return ATT_OK;
}

static att_status hear(struct att_store *s, struct rest *r, const struct voice *v, struct name_set *voices,
                       att_error *err) {
    bool medium;
    TRY(is_media(s, v, &medium, err));
    if (medium) {
        const char *house;
        TRY(publisher_house(s, v->name, false, &house, err));
        r->medium = arena_format(&s->scratch, "@%s", house);
        return r->medium != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
    }
    if (v->source && is_named(v->name)) {
        TRY(name_set_add(s, voices, v->name, err));
    }
    const char *who;
    TRY(identity(s, v, &who, err));
    r->source = who != NULL ? who : r->source;
    return ATT_OK;
}

/* From the outermost to the innermost: those of outer claims before those of claims inside them, via before source. */
static int from_outermost(const void *a, const void *b) {
    const struct voice *x = a, *y = b;
    int order = x->inside - y->inside;
    order = order != 0 ? order : strcmp(x->claim, y->claim);
    order = order != 0 ? order : x->source - y->source;
    return order != 0 ? order : (x->ordinal > y->ordinal) - (x->ordinal < y->ordinal);
}

/* The voices of a mention, and whether it tells the story: a denial does only where nobody says otherwise, or where it cites somebody
 * for the event. A mention without claims has the voices that its record names. */
static att_status hear_mention(struct att_store *s, const struct testimony *t, const struct said *m, bool all_negated,
                               struct rest *r, struct name_set *voices, bool *tells, att_error *err) {
    struct voice *v = m->voice_count > 0 ? t->voices + m->voice : NULL;
    *tells = !m->negated || all_negated;
    if (m->voice_count > 1) {
        qsort(v, m->voice_count, sizeof *v, from_outermost);
    }
    for (uint32_t i = 0; i < m->voice_count; i++) {
        if (!v[i].denies) {
            *tells = true;
            TRY(hear(s, r, &v[i], voices, err));
        }
    }
    for (uint32_t i = 0; m->voice_count == 0 && !m->negated && i < m->party_count; i++) {
        const struct party *p = &t->parties[m->party + i];
        if (strcmp(p->role, "said_by") == 0) {
            const struct voice by = {
                .name = p->name, .kind = p->kind, .country = p->country, .sector = p->sector, .source = true};
            TRY(hear(s, r, &by, voices, err));
        }
    }
    return ATT_OK;
}

/* A mention's turn. */
struct turn {
    int64_t report;
    const struct said *said;
};

static int by_report(const void *a, const void *b) {
    const struct turn *x = a, *y = b;
    return x->report != y->report ? (x->report > y->report) - (x->report < y->report)
                                  : (x->said > y->said) - (x->said < y->said);
}

/* Mentions of the story, by report; background counts only where nothing else tells the story. */
static att_status walk(struct att_store *s, const struct testimony *t, const struct turn *order, int background,
                       struct name_set *origins, struct name_set *voices, struct tally *out, att_error *err) {
    struct rest r = {0};
    bool all_negated = true;
    for (uint32_t i = 0; i < t->said_count; i++) {
        all_negated = all_negated && t->said[i].negated;
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        bool tells;
        if (order[i].said->background > background) {
            continue;
        }
        if (order[i].report != r.report) {
            TRY(close_report(s, t, &r, origins, out, err));
            r.report = 0;
        }
        TRY(hear_mention(s, t, order[i].said, all_negated, &r, voices, &tells, err));
        r.report = tells ? order[i].report : r.report;
        TRY(close_mention(s, &r, origins, err));
    }
    return close_report(s, t, &r, origins, out, err);
}

static att_status count_outlets(struct att_store *s, const struct testimony *t, const struct turn *order,
                                int background, uint32_t *out, att_error *err) {
    struct name_set houses = {0}, names = {0};
    int64_t counted = 0; /* a report whose carriers are among the names */
    for (uint32_t i = 0; i < t->said_count; i++) {
        if (order[i].said->background > background || order[i].report == counted) {
            continue;
        }
        const struct carrier *end, *c = carriers_of(t, order[i].report, &end);
        for (; c != NULL && c < end; c++) {
            TRY(name_set_add(s, &names, c->name, err));
        }
        counted = order[i].report;
    }
    for (uint32_t i = 0; i < names.count; i++) {
        const char *house;
        TRY(publisher_house(s, names.at[i], true, &house, err));
        TRY(name_set_add(s, &houses, house, err));
    }
    *out = houses.count > 0 ? houses.count : 1;
    return ATT_OK;
}

att_status origins_tally(struct att_store *s, const struct testimony *t, int background, struct tally *out,
                         att_error *err) {
    struct name_set origins = {0}, voices = {0};
    struct turn *order = arena_array(&s->scratch, t->said_count, sizeof *order);
    *out = (struct tally){0};
    if (order == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the origins of a story");
    }
    for (uint32_t i = 0; i < t->said_count; i++) {
        order[i] = (struct turn){t->said[i].report, &t->said[i]};
    }
    qsort(order, t->said_count, sizeof *order, by_report);
    for (; out->reports == 0 && background <= 1; background++) {
        TRY(walk(s, t, order, background, &origins, &voices, out, err));
    }
    TRY(count_outlets(s, t, order, background - 1, &out->outlets, err));
    out->origins = origins.count;
    out->voices = voices.count;
    return ATT_OK;
}
