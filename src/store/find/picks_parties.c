/* Which mentions have the parties that a question asks, out of the sheets: each actor has a byte that tells which of the question's
 * lists it is in, and these bytes go up to the mentions in which it takes part. */
#include <string.h>

#include "store/find/filter.h"
#include "store/find/picks.h"
#include "store/schema.h"

/* Lists of the question. */
enum {
    SIDE_ACTOR = 1,
    SIDE_RECIPIENT = 2,
    SIDE_FIRST = 4,
    SIDE_SECOND = 8, /* of the dyad */
    SIDE_COUNTRY = 16,
    SIDE_SECTOR = 32,
    SIDES = 64
};

#define CODES (26 * 26 * 26 + 1)

struct parties {
    struct att_store *s;
    const att_question *ask;
    int64_t mentions, actors;           /* numbers, one more than the greatest */
    int asked;                          /* lists that name somebody */
    bool coded;                         /* a country's code is among them */
    uint8_t *codes, *sectors;           /* of a country's code, of a sector's: the lists that have it; 65,536 of each */
    uint8_t *of_actor, *does, *suffers; /* of an actor; of a mention, by role */
};

static att_status make(struct att_store *s, int64_t count, uint8_t **out, att_error *err) {
    *out = arena_zero(&s->scratch, (size_t)count + 1);
    return *out != NULL ? ATT_OK : fail(err, ATT_NO_MEMORY, "no memory for a question");
}

/* ---- lists -------------------------------------------------------------------------------------------------------- */

/* Sectors such as something in the list is a part of, in small letters. */
static void add_similar(struct slice item, uint8_t *codes, int side) {
    char part[4] = {0};
    if (item.len > 3) {
        return;
    }
    for (size_t i = 0; i < item.len; i++) {
        part[i] = (char)(item.at[i] >= 'A' && item.at[i] <= 'Z' ? item.at[i] + 'a' - 'A' : item.at[i]);
    }
    for (uint32_t code = 0; code < CODES - 1; code++) {
        const char name[4] = {(char)('a' + code / 676), (char)('a' + code / 26 % 26), (char)('a' + code % 26), 0};
        codes[code + 1] |= (uint8_t)(strstr(name, part) != NULL ? side : 0);
    }
}

static void add_codes(struct parties *p, const char *list, int side) {
    struct slice item;
    while (list != NULL && list_next(&list, &item)) {
        p->asked |= side; /* a list of nothing asks nothing */
        if (filter_is_code(item)) {
            (side == SIDE_SECTOR ? p->sectors : p->codes)[sheet_code(item.at, item.len)] |= (uint8_t)side;
            p->coded = p->coded || side != SIDE_SECTOR;
        } else if (side == SIDE_SECTOR) {
            add_similar(item, p->sectors, side);
        }
    }
}

/* Actors a part of whose name is in the list; codes are another thing. */
static att_status add_names(struct parties *p, const char *list, int side, att_error *err) {
    struct query q;
    struct slice item;
    sqlite3_stmt *st = NULL;
    bool row = true;
    const char *between = "WHERE instr(n.folded, lower(?)) > 0";
    query_begin(&q, &p->s->scratch);
    query_add(&q, "SELECT d.actor FROM actor_spelling n CROSS JOIN " IN_LOTS("actor", "d") " AND d.name = n.spelling");
    while (list != NULL && list_next(&list, &item)) {
        if (!filter_is_code(item)) {
            query_text(&q, between, arena_copy(q.arena, item.at, item.len));
            between = "OR instr(n.folded, lower(?)) > 0";
        }
    }
    att_status status = between[0] == 'O' ? query_prepare(&q, p->s, &st, err) : ATT_OK;
    while (st != NULL && status == ATT_OK && (status = sql_step(p->s, st, &row, err)) == ATT_OK && row) {
        int64_t actor = sqlite3_column_int64(st, 0);
        if (actor > 0 && actor < p->actors) {
            p->of_actor[actor] |= (uint8_t)side;
        }
    }
    sqlite3_finalize(st);
    query_free(&q);
    return status;
}

/* ---- actors, mentions --------------------------------------------------------------------------------------------- */

struct adding {
    const uint8_t *from; /* lists, by value */
    uint8_t *to;         /* by number */
    int64_t values, numbers;
};

static void add_pair(void *context, int64_t number, int64_t value) {
    const struct adding *a = context;
    if (number >= 0 && number < a->numbers && value >= 0 && value < a->values) {
        a->to[number] |= a->from[value];
    }
}

static att_status add_pairs(struct parties *p, enum sheet_column column, struct adding a, att_error *err) {
    return sheet_pairs(p->s, column, add_pair, &a, err);
}

/* Of a column of codes. */
static att_status add_column(struct parties *p, enum sheet_column column, struct adding a, att_error *err) {
    struct sheet_reading r;
    bool more;
    TRY(sheet_begin(p->s, column, &r, err));
    for (;;) {
        TRY(sheet_next(p->s, &r, &more, err));
        if (!more) {
            return ATT_OK;
        }
        for (int64_t i = 0; i < (r.end - r.at) / 2 && r.first + i < a.numbers; i++) {
            a.to[r.first + i] |= a.from[sheet_at(r.at, 2, i)];
        }
    }
}

static att_status read_actors(struct parties *p, att_error *err) {
    struct adding countries = {p->codes, p->of_actor, SHEET_MOST + 1, p->actors}, sectors = countries;
    sectors.from = p->sectors;
    if (p->coded) {
        TRY(add_column(p, SHEET_ACTOR_COUNTRY, countries, err));
        TRY(add_pairs(p, SHEET_ACTOR_COUNTRIES, countries, err));
    }
    if ((p->asked & SIDE_SECTOR) != 0) {
        TRY(add_column(p, SHEET_ACTOR_SECTOR, sectors, err));
        TRY(add_pairs(p, SHEET_ACTOR_SECTORS, sectors, err));
    }
    TRY(add_names(p, p->ask->actor, SIDE_ACTOR, err));
    return add_names(p, p->ask->recipient, SIDE_RECIPIENT, err);
}

static att_status read_mentions(struct parties *p, att_error *err) {
    struct adding does = {p->of_actor, p->does, p->actors, p->mentions}, suffers = does;
    struct adding places = {p->codes, p->does, SHEET_MOST + 1, p->mentions};
    suffers.to = p->suffers;
    TRY((p->asked & ~SIDE_RECIPIENT) != 0 ? add_pairs(p, SHEET_ACTORS, does, err) : ATT_OK);
    TRY((p->asked & ~SIDE_ACTOR) != 0 ? add_pairs(p, SHEET_RECIPIENTS, suffers, err) : ATT_OK);
    if ((p->asked & SIDE_COUNTRY) == 0) {
        return ATT_OK;
    }
    for (int i = 0; i < CODES; i++) { /* where it was: no other list is met by that */
        p->codes[i] &= SIDE_COUNTRY;
    }
    return add_column(p, SHEET_COUNTRY, places, err);
}

/* Whether all that is asked holds of a mention with these who do it, and these to whom it is done. */
static bool holds(int asked, int does, int suffers) {
    int any = does | suffers;
    bool dyad = ((does & SIDE_FIRST) != 0 && (suffers & SIDE_SECOND) != 0) ||
                ((does & SIDE_SECOND) != 0 && (suffers & SIDE_FIRST) != 0);
    return ((asked & SIDE_ACTOR) == 0 || (does & SIDE_ACTOR) != 0) &&
           ((asked & SIDE_RECIPIENT) == 0 || (suffers & SIDE_RECIPIENT) != 0) && ((asked & SIDE_FIRST) == 0 || dyad) &&
           (asked & ~any & (SIDE_COUNTRY | SIDE_SECTOR)) == 0;
}

static void judge(const struct parties *p, struct bits *out) {
    bool held[SIDES][SIDES];
    for (int does = 0; does < SIDES; does++) {
        for (int suffers = 0; suffers < SIDES; suffers++) {
            held[does][suffers] = holds(p->asked, does, suffers);
        }
    }
    for (int64_t at = 0; at < p->mentions; at += 64) {
        uint64_t word = 0, any = 0;
        int64_t end = at + 64 < p->mentions ? at + 64 : p->mentions;
        for (int64_t n = at; n < end; n++) {
            any |= p->does[n] | p->suffers[n];
        }
        for (int64_t n = at; any != 0 && n < end; n++) { /* nobody holds nothing: something is asked */
            word |= (uint64_t)held[p->does[n]][p->suffers[n]] << (n & 63);
        }
        out->words[at >> 6] = word;
    }
}

att_status picks_parties(struct att_store *s, const att_question *ask, int64_t mentions, int64_t actors,
                         struct bits *out, bool *asked, att_error *err) {
    struct parties p = {.s = s, .ask = ask, .mentions = mentions, .actors = actors};
    const char *first = ask->dyad != NULL ? arena_copy(&s->scratch, ask->dyad, 3) : NULL;
    if (ask->dyad != NULL && first == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a question");
    }
    TRY(make(s, SHEET_MOST, &p.codes, err));
    TRY(make(s, SHEET_MOST, &p.sectors, err));
    add_codes(&p, ask->actor, SIDE_ACTOR);
    add_codes(&p, ask->recipient, SIDE_RECIPIENT);
    add_codes(&p, first, SIDE_FIRST);
    add_codes(&p, first != NULL ? ask->dyad + 4 : NULL, SIDE_SECOND);
    add_codes(&p, ask->country, SIDE_COUNTRY);
    add_codes(&p, ask->sector, SIDE_SECTOR);
    *asked = p.asked != 0;
    if (!*asked) {
        return ATT_OK;
    }
    TRY(make(s, actors, &p.of_actor, err));
    TRY(make(s, mentions, &p.does, err));
    TRY(make(s, mentions, &p.suffers, err));
    TRY(bits_make(s, mentions, out, err));
    TRY(read_actors(&p, err));
    TRY(read_mentions(&p, err));
    judge(&p, out);
    return ATT_OK;
}
