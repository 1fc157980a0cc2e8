/* What a name may mean: the gazetteer's entries of its words, or of the words without what only qualifies them. */
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "knowledge/knowledge.h"
#include "knowledge/words.h"
#include "place/parts.h"

#define LONGEST 120 /* bytes of a name that is looked up */

enum place_precision place_precision_of(const struct gaz_place *place) {
    switch (place->kind) {
    case PLACE_FACILITY:
        return PRECISION_POINT;
    case PLACE_CITY:
        return PRECISION_CITY;
    case PLACE_COUNTRY:
    case PLACE_CONTINENT:
        return PRECISION_COUNTRY;
    default:
        return PRECISION_REGION;
    }
}

/* ---- how likely a place is by itself ----------------------------------------------------------------------------------- */

static float prior_of(const struct gaz_place *g, const struct country_word *word) {
    float prior = 0.8f * (float)log10(g->population + 30);
    switch (g->kind) {
    case PLACE_COUNTRY:
        prior += 1.5f;
        break;
    case PLACE_ADMIN:
        prior -= 0.3f;
        break;
    case PLACE_COUNTY:
        prior += 3.0f;
        break;
    case PLACE_CITY:
        break;
    default:
        prior += 0.7f;
    }
    if (g->other && g->kind != PLACE_COUNTRY && g->kind != PLACE_ADMIN) {
        prior -= 0.7f;
    }
    if (word != NULL && strcmp(word->code, g->country) == 0) {
        bool capital = word->form == COUNTRY_CAPITAL && g->kind == PLACE_CITY;
        prior += capital ? 1.5f : word->form == COUNTRY_NAME && g->kind == PLACE_COUNTRY ? 0.5f : 0;
    }
    return prior;
}

/* A town that gives its region the name is meant before the region, if it is not much smaller ("Kharkiv", "New York"). */
static void prefer_towns(struct group *g) {
    for (uint32_t i = 0; i < g->count; i++) {
        struct candidate *region = &g->candidates[i];
        for (uint32_t k = 0; region->place.kind == PLACE_ADMIN && k < g->count; k++) {
            const struct gaz_place *town = &g->candidates[k].place;
            if (town->kind == PLACE_CITY && town->admin == region->place.id &&
                town->population > 0.12 * region->place.population) {
                region->prior -= 2;
                break;
            }
        }
    }
}

/* ---- words ------------------------------------------------------------------------------------------------------------- */

struct affix {
    const char *words; /* lower case, with the space that parts it from the name */
    enum place_precision least;
};

static const struct affix before[] = {
    {"the ", PRECISION_POINT},           {"city of ", PRECISION_POINT},
    {"town of ", PRECISION_POINT},       {"village of ", PRECISION_POINT},
    {"port of ", PRECISION_POINT},       {"province of ", PRECISION_REGION},
    {"state of ", PRECISION_REGION},     {"region of ", PRECISION_REGION},
    {"county of ", PRECISION_REGION},    {"district of ", PRECISION_REGION},
    {"republic of ", PRECISION_REGION},  {"gulf of ", PRECISION_REGION},
    {"northern ", PRECISION_REGION},     {"southern ", PRECISION_REGION},
    {"eastern ", PRECISION_REGION},      {"western ", PRECISION_REGION},
    {"central ", PRECISION_REGION},      {"north ", PRECISION_REGION},
    {"south ", PRECISION_REGION},        {"east ", PRECISION_REGION},
    {"west ", PRECISION_REGION},         {"northeastern ", PRECISION_REGION},
    {"northwestern ", PRECISION_REGION}, {"southeastern ", PRECISION_REGION},
    {"southwestern ", PRECISION_REGION}, {"north-", PRECISION_REGION},
    {"greater ", PRECISION_REGION},      {"downtown ", PRECISION_CITY},
    {"mainland ", PRECISION_REGION},     {"occupied ", PRECISION_REGION},
    {"metropolitan ", PRECISION_CITY},   {"upper ", PRECISION_REGION},
    {"lower ", PRECISION_REGION},        {"old ", PRECISION_CITY},
    {"historic ", PRECISION_CITY},       {"rural ", PRECISION_REGION},
};

static const struct affix behind[] = {
    {" region", PRECISION_REGION},     {" province", PRECISION_REGION},
    {" oblast", PRECISION_REGION},     {" governorate", PRECISION_REGION},
    {" district", PRECISION_REGION},   {" county", PRECISION_REGION},
    {" parish", PRECISION_REGION},     {" state", PRECISION_REGION},
    {" territory", PRECISION_REGION},  {" prefecture", PRECISION_REGION},
    {" department", PRECISION_REGION}, {" area", PRECISION_REGION},
    {" division", PRECISION_REGION},   {" peninsula", PRECISION_REGION},
    {" krai", PRECISION_REGION},       {" valley", PRECISION_REGION},
    {" city", PRECISION_CITY},         {" town", PRECISION_CITY},
    {" village", PRECISION_CITY},      {" township", PRECISION_CITY},
    {" municipality", PRECISION_CITY}, {" international airport", PRECISION_CITY},
    {" airport", PRECISION_CITY},      {" air base", PRECISION_CITY},
    {" airbase", PRECISION_CITY},      {" port", PRECISION_CITY},
    {" harbour", PRECISION_CITY},      {" harbor", PRECISION_CITY},
    {" border", PRECISION_REGION},     {" refugee camp", PRECISION_CITY},
    {" camp", PRECISION_CITY},         {" island", PRECISION_REGION},
    {" islands", PRECISION_REGION},    {" square", PRECISION_CITY},
    {" beach", PRECISION_CITY},        {" nuclear power plant", PRECISION_CITY},
};

static bool starts(struct slice s, const char *words) {
    size_t len = strlen(words);
    if (s.len <= len) {
        return false;
    }
    return slice_is_fold((struct slice){s.at, len}, words);
}

/* Takes one word off that only qualifies; false where there is none. */
static bool strip(struct slice *s, enum place_precision *least) {
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++) {
        size_t len = strlen(behind[i].words);
        if (s->len > len && slice_is_fold((struct slice){s->at + s->len - len, len}, behind[i].words)) {
            s->len -= len;
            *least = behind[i].least > *least ? behind[i].least : *least;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        if (starts(*s, before[i].words)) {
            size_t len = strlen(before[i].words);
            *s = (struct slice){s->at + len, s->len - len};
            *least = before[i].least > *least ? before[i].least : *least;
            return true;
        }
    }
    return false;
}

/* "St. Louis" as "Saint Louis", "Ft. Worth" as "Fort Worth", "Saint Petersburg" as "St Petersburg"; false where nothing
 * changes. */
static bool spell_out(struct slice s, char out[LONGEST + 16], struct slice *spelled) {
    static const char *const pairs[][2] = {
        {"st. ", "Saint "}, {"st ", "Saint "}, {"mt. ", "Mount "}, {"mt ", "Mount "},  {"ft. ", "Fort "},
        {"ft ", "Fort "},   {"saint ", "St "}, {"n. ", "North "},  {"s. ", "South "},  {"e. ", "East "},
        {"w. ", "West "},   {"al-", ""},       {"el-", ""},        {"pt. ", "Point "}, {"mount ", ""}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (starts(s, pairs[i][0])) {
            size_t len = strlen(pairs[i][1]), off = strlen(pairs[i][0]);
            memcpy(out, pairs[i][1], len);
            memcpy(out + len, s.at + off, s.len - off);
            *spelled = (struct slice){out, len + s.len - off};
            return true;
        }
    }
    return false;
}

/* ---- look-ups ---------------------------------------------------------------------------------------------------------- */

/* Whether the words name people or a government, not a place. */
static bool is_no_place(const struct country_word *word) {
    return word->form == COUNTRY_ADJECTIVE || word->form == COUNTRY_PEOPLE;
}

static att_status fill(struct places *p, struct group *g, struct gaz_place *found, uint32_t count, bool country,
                       const struct gaz_place *state, const struct country_word *word) {
    uint32_t total = count + (country ? 1 : 0);
    g->candidates = arena_array(p->scratch, total, sizeof *g->candidates);
    if (g->candidates == NULL) {
        return fail(p->err, ATT_NO_MEMORY, "no memory for places");
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!country || found[i].id != state->id) {
            g->candidates[g->count++].place = found[i];
        }
    }
    if (country) {
        g->candidates[g->count++].place = *state;
    }
    for (uint32_t i = 0; i < g->count; i++) {
        struct candidate *c = &g->candidates[i];
        const float degree = 0.0174532925f;
        float lat = (float)c->place.lat * degree, lon = (float)c->place.lon * degree;
        c->at[0] = cosf(lat) * cosf(lon);
        c->at[1] = cosf(lat) * sinf(lon);
        c->at[2] = sinf(lat);
        c->prior = prior_of(&c->place, word);
    }
    prefer_towns(g);
    return ATT_OK;
}

/* Whether one of those found is a part of the state and no town: "Gaza" and "England" stand for states among actors, but as
 * places they are the parts. */
static bool has_part(const struct gaz_place *found, uint32_t count, const struct gaz_place *state) {
    bool part = false;
    for (uint32_t i = 0; i < count; i++) {
        if (found[i].id == state->id) {
            return false;
        }
        part = part || (found[i].kind == PLACE_REGION && strcmp(found[i].country, state->country) == 0);
    }
    return part;
}

/* Candidates of exactly these words. */
static att_status look_up(struct places *p, struct group *g, struct slice words) {
    struct country_word word;
    bool known = p->r->knowledge != NULL && knowledge_country(p->r->knowledge, words, &word);
    bool given =
        p->d->given != NULL && p->d->given->names != NULL; /* whoever gives a demonym as a place means its state */
    if (known && is_no_place(&word) && !given) {
        return ATT_OK;
    }
    struct gaz_place *found = p->found, state;
    uint32_t count;
    bool country = false;
    TRY(gazetteer_find(p->r->gazetteer, words, found, CANDIDATES, &count, p->scratch, p->err));
    if (known && (word.form == COUNTRY_NAME || is_no_place(&word))) {
        TRY(gazetteer_country(p->r->gazetteer, word.code, p->scratch, &state, &country, p->err));
        country = country && !has_part(found, count, &state);
    }
    return count > 0 || country ? fill(p, g, found, count, country, &state, known ? &word : NULL) : ATT_OK;
}

/* The words as they are, then with less and less around them. */
static att_status look_up_forms(struct places *p, struct group *g) {
    struct slice words = g->words;
    enum place_precision least = PRECISION_POINT;
    char spelled[LONGEST + 16];
    for (int round = 0; round < 4; round++) {
        TRY(look_up(p, g, words));
        struct slice other;
        if (g->count == 0 && spell_out(words, spelled, &other)) {
            TRY(look_up(p, g, other));
        }
        if (g->count > 0 || !strip(&words, &least)) {
            break;
        }
    }
    g->least = least;
    return ATT_OK;
}

/* ---- groups ------------------------------------------------------------------------------------------------------------ */

static att_status grow(struct places *p) {
    uint32_t count = p->slot_count == 0 ? 64 : p->slot_count * 2;
    uint32_t *slots = arena_array(p->scratch, count, sizeof *slots);
    if (slots == NULL) {
        return fail(p->err, ATT_NO_MEMORY, "no memory for places");
    }
    for (uint32_t i = 0; i < p->group_count; i++) {
        uint32_t at = (uint32_t)hash_bytes(p->groups[i].words.at, p->groups[i].words.len, 0) & (count - 1);
        while (slots[at] != 0) {
            at = (at + 1) & (count - 1);
        }
        slots[at] = i + 1;
    }
    p->slots = slots;
    p->slot_count = count;
    return ATT_OK;
}

att_status group_of(struct places *p, struct slice words, uint32_t *out) {
    *out = NONE;
    if (words.len == 0 || words.len > LONGEST) {
        return ATT_OK;
    }
    if (p->slot_count < 2 * (p->group_count + 1)) {
        TRY(grow(p));
    }
    uint32_t at = (uint32_t)hash_bytes(words.at, words.len, 0) & (p->slot_count - 1);
    for (; p->slots[at] != 0; at = (at + 1) & (p->slot_count - 1)) {
        const struct slice have = p->groups[p->slots[at] - 1].words;
        if (have.len == words.len && memcmp(have.at, words.at, words.len) == 0) {
            *out = p->slots[at] - 1;
            return ATT_OK;
        }
    }
    struct group *g = arena_push(p->scratch, &p->groups, &p->group_count, &p->group_capacity, sizeof *g);
    if (g == NULL) {
        return fail(p->err, ATT_NO_MEMORY, "no memory for places");
    }
    g->words = words;
    g->best = NONE;
    *out = p->slots[at] = p->group_count;
    --*out;
    return look_up_forms(p, g);
}
