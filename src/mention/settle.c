/* Country, sector and office out of what was gathered: the words first, then knowledge, then whom somebody works for, then
 * the network's guess. */
#include <string.h>

#include "mention/join.h"

#define GUESS_LEAST 0.4f /* share of the pointer's probability that a country needs */
#define SECTOR_LEAST 0.3f
#define NEAR 0.4f /* what the place of a group's sentence weighs beside it */
#define SIDE 0.4f /* and what its backer weighs */

static void set_codes(struct actor *a, const struct codes *c) {
    a->country_count = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        a->country[a->country_count++] = c->at[i];
    }
}

static void set_sectors(struct actor *a, const char *const *at, uint32_t count) {
    a->sector_count = 0;
    for (uint32_t i = 0; i < count && i < ACTOR_CODES; i++) {
        a->sector[a->sector_count++] = at[i];
    }
}

static struct codes entity_codes(const struct entity *e) {
    struct codes c = {.count = 0};
    for (uint32_t i = 0; i < e->country_count; i++) {
        codes_add(&c, e->country[i]);
    }
    return c;
}

/* Words that name a body's home by the way ("the Vessia Post") yield to what is known of it. */
static void settle_country(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    struct codes known = draft->has_entity ? entity_codes(&draft->entity) : (struct codes){.count = 0};
    if (draft->told.count > 0) {
        set_codes(a, &draft->told);
        a->basis_at = draft->told_at;
        bool both = known.count > 0 && codes_same(&known, &draft->told);
        a->basis = (struct basis){both ? ORIGIN_KNOWLEDGE : ORIGIN_TEXT, 1, both ? draft->entity.key : ""};
        if (known.count > 0 && !both) {
            a->basis.entry = "the text, against the actor base";
        }
    } else if (known.count > 0) {
        set_codes(a, &known);
        a->basis = (struct basis){ORIGIN_KNOWLEDGE, 1, draft->entity.key};
    }
}

static void add_guess(struct draft *draft, const char *code, struct span words, float mass) {
    uint32_t at = 0;
    while (at < GUESSES && draft->guess[at] != NULL && strcmp(draft->guess[at], code) != 0) {
        at++;
    }
    if (at < GUESSES) {
        draft->guess_at[at] = draft->guess[at] == NULL ? words : draft->guess_at[at];
        draft->guess[at] = code;
        draft->mass[at] += mass;
    }
}

static void set_place(struct actor *a, const struct draft *draft) {
    a->country[0] = draft->near;
    a->country_count = 1;
    a->basis = (struct basis){ORIGIN_RULE, 0.5f, "place"};
    a->basis_at = draft->near_at;
}

static void settle_guess(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    uint32_t best = 0;
    float sum = draft->nothing;
    bool people = a->kind == KIND_GROUP || (a->kind == KIND_PERSON && !draft->named);
    if (draft->home == HOME_NOWHERE && !draft->named) {
        return;
    }
    if (draft->home == HOME_HERE && draft->near != NULL && people) {
        set_place(a, draft);
        return;
    }
    if (draft->near != NULL && draft->home != HOME_ELSEWHERE && a->kind == KIND_GROUP) {
        add_guess(draft, draft->near, draft->near_at, NEAR);
    }
    if (draft->side != NULL) {
        add_guess(draft, draft->side, draft->side_at, SIDE);
    }
    for (uint32_t k = 0; k < GUESSES && draft->guess[k] != NULL; k++) {
        best = draft->mass[k] > draft->mass[best] ? k : best;
        sum += draft->mass[k];
    }
    if (draft->guess[best] != NULL && draft->mass[best] >= GUESS_LEAST * sum &&
        draft->mass[best] >= 0.15f * (float)draft->guessed) {
        a->country[0] = draft->guess[best];
        a->country_count = 1;
        a->basis = (struct basis){ORIGIN_NETWORK, draft->mass[best] / sum, "country"};
        a->basis_at = draft->guess_at[best];
        if (draft->guess[best] == draft->near) {
            set_place(a, draft);
        }
    }
}

#define HOMES 64u /* countries among which the article's own is looked for */

/* The country of which the article speaks most, where one stands out: of its states, or of all who have one; NULL otherwise. */
static const char *home_of(const struct joiner *j, bool states) {
    const char *code[HOMES];
    uint32_t sum[HOMES], count = 0, best = 0, all = 0;
    for (uint32_t i = 0; i < j->draft_count; i++) {
        const struct actor *a = &j->scene.d->actors[i];
        if (a->country_count != 1 || code_is_body(a->country[0]) || (states && a->kind != KIND_STATE)) {
            continue;
        }
        uint32_t at = 0;
        while (at < count && strcmp(code[at], a->country[0]) != 0) {
            at++;
        }
        if (at == HOMES) {
            continue;
        }
        if (at == count) {
            code[count] = a->country[0];
            sum[count++] = 0;
        }
        sum[at] += j->drafts[i].mentions;
        all += j->drafts[i].mentions;
        best = sum[at] > sum[best] ? at : best;
    }
    return count > 0 && 2 * sum[best] > all ? code[best] : NULL;
}

const char *publishing_state(const struct joiner *j) {
    const char *words = j->scene.d->publisher;
    struct country_word word;
    if (words == NULL) {
        return NULL;
    }
    words += strncmp(words, "The ", 4) == 0 ? 4 : 0;
    if (knowledge_country(j->scene.k, slice_of(words), &word)) {
        return word.form == COUNTRY_METONYM ? word.code : NULL;
    }
    const char *of = strstr(words, " of ");
    bool office = of != NULL &&
                  word_in((struct slice){words, strcspn(words, " ")}, "president government ministry office cabinet");
    return office && knowledge_country(j->scene.k, slice_of(of + 4), &word) ? word.code : NULL;
}

/* "Rights groups", "aid agencies" of which nothing else is told: they belong to no state. */
static void settle_societies(struct joiner *j, uint32_t i) {
    struct actor *a = &j->scene.d->actors[i];
    bool cause = false, group = false;
    if (a->country_count > 0 || j->drafts[i].named || a->name == NULL) {
        return;
    }
    for (const char *at = a->name; *at != '\0';) {
        size_t len = strcspn(at, " ");
        struct slice w = {at, len};
        if (word_in(w, "civil gun voting")) {
            return; /* these are of one country's politics */
        }
        group =
            group ||
            (cause && word_in(w, "groups group organizations organisations organization organisation agencies agency"));
        cause = cause || word_in(w, "rights aid humanitarian relief");
        at += len + (at[len] == ' ');
    }
    if (cause && group) {
        a->country[0] = "NGO";
        a->country_count = 1;
        a->basis = (struct basis){ORIGIN_RULE, 0.5f, "a society"};
    }
}

/* "The Democratic Party" of a country that the text speaks of, where nothing else in it is of the one that is known for it. */
static void settle_parties(struct joiner *j, uint32_t i, const char *home) {
    struct actor *a = &j->scene.d->actors[i];
    if (home == NULL || j->drafts[i].told.count > 0 || !j->drafts[i].has_entity || a->country_count != 1 ||
        a->kind != KIND_ORGANIZATION || a->sector_count == 0 || strcmp(a->sector[0], "PTY") != 0) {
        return;
    }
    for (const char *at = a->name; *at != '\0';) {
        size_t len = strcspn(at, " '-");
        if (len > 1 && !word_in((struct slice){at, len},
                                "the party democratic democrat democrats republican republicans labour labor liberal "
                                "conservative socialist social communist green greens national people peoples "
                                "progressive workers union popular new")) {
            return;
        }
        at += len + (at[len] != '\0');
    }
    for (uint32_t k = 0; k < j->draft_count; k++) {
        const struct actor *other = &j->scene.d->actors[k];
        if (k != i && other->country_count > 0 && strcmp(other->country[0], a->country[0]) == 0) {
            return;
        }
    }
    a->country[0] = home;
    a->basis = (struct basis){ORIGIN_RULE, 0.3f, "the article's country"};
    a->entity = NULL;
}

/* "The ministry", "a judge", "officials": of the state that is spoken of; not "the countries", "allies", who are others. */
static bool serves_state(const struct joiner *j, uint32_t i) {
    const struct actor *a = &j->scene.d->actors[i];
    const struct draft *draft = &j->drafts[i];
    if (a->sector_count == 0 || !word_in(slice_of(a->sector[0]), "gov jud cop leg mil spy")) {
        return false;
    }
    bool heads = draft->plural && word_in(draft->noun, "president minister premier chief secretary ruler monarch");
    return !heads &&
           !word_in(draft->noun, "country state nation ally partner leader power mediator government majority "
                                 "diplomat envoy ambassador embassy");
}

/* Named people and officials of whom nothing tells a country are taken to be from where the article is about. */
static void settle_home(struct joiner *j, uint32_t i, const char *home) {
    struct actor *a = &j->scene.d->actors[i];
    bool person = j->drafts[i].named && a->kind == KIND_PERSON;
    if (home != NULL && a->country_count == 0 && (person || serves_state(j, i))) {
        a->country[0] = home;
        a->country_count = 1;
        a->basis = (struct basis){ORIGIN_RULE, 0.3f, "the article's country"};
    }
}

static void settle_sector(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    if (draft->has_entity && draft->named && draft->entity.sector_count > 0) {
        set_sectors(a, draft->entity.sector, draft->entity.sector_count);
    } else if (draft->sector.count > 0) {
        set_sectors(a, draft->sector.at, draft->sector.count);
    } else if (draft->has_entity && draft->entity.sector_count > 0) {
        set_sectors(a, draft->entity.sector, draft->entity.sector_count);
    }
}

/* Of whom nothing tells a country, the basis is the sector's. */
static void settle_sector_basis(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    if (a->country_count > 0 || a->sector_count == 0 || a->basis.origin != ORIGIN_NONE) {
        return;
    }
    if (draft->sector.count > 0 && a->sector[0] == draft->sector.at[0]) {
        a->basis = (struct basis){ORIGIN_TEXT, 1, "sector"};
        a->basis_at = draft->sector_at;
    } else if (draft->has_entity && a->sector[0] == draft->entity.sector[0]) {
        a->basis = (struct basis){ORIGIN_KNOWLEDGE, 1, draft->entity.key};
    }
}

/* "Blue Fist fighters", where the body is no mention of its own but has a name that is known. */
static void settle_known_employer(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    uint32_t n = j->scene.name_at[draft->employer];
    struct entity boss;
    if (a->country_count > 0 || n == NONE || j->scene.d->names[n].type == NAME_PERSON ||
        !knowledge_entity(j->scene.k, span_text(j->scene.d, j->scene.d->names[n].at), j->scene.d->published, &boss) ||
        boss.kind == KIND_PERSON || boss.country_count == 0) {
        return;
    }
    struct codes of = entity_codes(&boss);
    set_codes(a, &of);
    a->basis = (struct basis){ORIGIN_KNOWLEDGE, 1, boss.key};
    a->basis_at = j->scene.d->names[n].at;
}

/* "Hamas official": country, and a sector that the noun leaves open, are the employer's. */
static void settle_employer(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    uint32_t e = draft->employer == NONE ? NONE : j->actor_at[draft->employer];
    e = e == NONE && draft->employer != NONE ? j->cover[draft->employer] : e; /* "Al" of "Al-Shabaab" */
    if (e == NONE && draft->employer != NONE) {
        settle_known_employer(j, i);
    }
    if (e == NONE || e == i) {
        return;
    }
    const struct actor *boss = &j->scene.d->actors[e];
    if (a->country_count == 0 && boss->country_count > 0) {
        for (uint32_t k = 0; k < boss->country_count; k++) {
            a->country[k] = boss->country[k];
        }
        a->country_count = boss->country_count;
        a->basis = (struct basis){ORIGIN_TEXT, 1, "employer"};
        a->basis_at = span_of_tokens(j->scene.d, draft->employer, draft->employer + 1);
    }
    bool weak = a->sector_count == 0 || (strcmp(a->sector[0], "GOV") == 0 && boss->sector_count > 0 &&
                                         word_in(slice_of(boss->sector[0]), "reb uaf prm mil pty jrn bus"));
    if (weak && boss->sector_count > 0 && boss->kind != KIND_PERSON) {
        set_sectors(a, boss->sector, boss->sector_count);
        if (a->country_count == 0) {
            a->basis = (struct basis){ORIGIN_TEXT, 1, "employer"};
            a->basis_at = span_of_tokens(j->scene.d, draft->employer, draft->employer + 1);
        }
    }
}

static void settle_network_sector(struct joiner *j, uint32_t i) {
    struct draft *draft = &j->drafts[i];
    struct actor *a = &j->scene.d->actors[i];
    if (a->sector_count == 0 && draft->net_sector > 0 && draft->net_sector_score >= SECTOR_LEAST) {
        a->sector[0] = sector_names[draft->net_sector];
        a->sector_count = 1;
        if (a->country_count == 0) {
            a->basis = (struct basis){ORIGIN_NETWORK, draft->net_sector_score, "sector"};
        }
    }
}

bool settle_actors(struct joiner *j) {
    for (uint32_t i = 0; i < j->draft_count; i++) {
        struct actor *a = &j->scene.d->actors[i];
        settle_country(j, i);
        settle_sector(j, i);
        a->office = j->drafts[i].office;
        a->entity = j->drafts[i].has_entity ? j->drafts[i].entity.key : NULL;
    }
    for (uint32_t i = 0; i < j->draft_count; i++) {
        settle_employer(j, i);
    }
    const char *home = home_of(j, true);
    home = home != NULL ? home : home_of(j, false);
    home = home != NULL ? home : publishing_state(j);
    for (uint32_t i = 0; i < j->draft_count; i++) {
        settle_parties(j, i, home);
        if (j->scene.d->actors[i].country_count == 0) {
            settle_guess(j, i);
            settle_societies(j, i);
            settle_home(j, i, home);
            settle_sector_basis(j, i);
        }
        settle_network_sector(j, i);
    }
    return true;
}
