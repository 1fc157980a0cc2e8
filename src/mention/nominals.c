/* Joining descriptions: "the president", "Kaldorian police", "the group", "two senior officials". */
#include <string.h>

#include "mention/join.h"

#define POINTED 0.4f /* what the network must be sure of before its word joins a description */

static bool head_in(const struct joiner *j, const struct sight *o, const char *list) {
    struct slice lemma = slice_of(j->scene.d->tokens[o->head].lemma), text = token_text(j->scene.d, o->head);
    return word_in(lemma, list) || word_in(text, list);
}

/* ---- the government ---------------------------------------------------------------------------------------------- */

#define GOVERNMENT "government administration regime"

/* Whether nothing but the state's name stands before "government". */
static bool plain_government(const struct joiner *j, const struct sight *o) {
    const struct document *d = j->scene.d;
    for (uint32_t i = o->phrase.first; i < o->head;) {
        struct country_word word;
        uint32_t tokens = 1;
        bool state = country_at(d, j->scene.k, i, o->head, &tokens, &word) && word.form != COUNTRY_CITY &&
                     word.form != COUNTRY_REGION;
        bool person = j->scene.name_at[i] != NONE && d->names[j->scene.name_at[i]].type == NAME_PERSON;
        if (!state && !person && d->tokens[i].upos != UPOS_PART && d->tokens[i].upos != UPOS_PUNCT &&
            !word_in(token_text(d, i), "federal central national new current own president prime minister 's")) {
            return false;
        }
        i += state ? tokens : 1;
    }
    return true;
}

/* The country of the person whose government it is. */
static const char *employer_code(const struct joiner *j, const struct sight *o) {
    const struct document *d = j->scene.d;
    if (o->employer == NONE) {
        uint32_t i = o->phrase.first;
        while (i < o->head && j->scene.name_at[i] == NONE) {
            i++;
        }
        if (i == o->head) {
            return NULL;
        }
    }
    for (uint32_t i = o->phrase.outer; i < o->head; i++) {
        uint32_t n = j->scene.name_at[i];
        if (n == NONE || d->names[n].type != NAME_PERSON) {
            continue;
        }
        uint32_t a = j->actor_at[tokens_head(d, d->names[n].first_token, d->names[n].end_token)];
        if (a != NONE && j->drafts[a].told.count == 1) {
            return j->drafts[a].told.at[0];
        }
        if (a != NONE && j->drafts[a].has_entity && j->drafts[a].entity.country_count > 0) {
            return j->drafts[a].entity.country[0];
        }
        struct entity e;
        struct slice name = span_text(d, d->names[n].at);
        if ((knowledge_entity(j->scene.k, name, d->published, &e) ||
             knowledge_surname(j->scene.k, name, d->published, &e)) &&
            e.country_count > 0) {
            return e.country[0];
        }
    }
    return NULL;
}

static const char *pointed_code(const struct joiner *j, const struct sight *o) {
    const struct mention_signal *m = sight_signal(j, o);
    float mass = 0;
    struct span at;
    const char *code = m == NULL ? NULL
                                 : codes_pointed(j->scene.d, j->scene.k, j->scene.told_in, j->scene.name_at,
                                                 &m->country, o->head, &mass, &at);
    return m != NULL && mass > POINTED && mass > m->country.none ? code : NULL;
}

/* Of the state where its sentence is. */
static const char *where_code(const struct joiner *j, const struct sight *o) {
    uint32_t sentence = j->scene.d->tokens[o->head].sentence;
    return sentence < j->scene.d->sentence_count ? j->scene.place[sentence] : NULL;
}

/* The state that "the Kaldorian government", "the Vell administration", "the government" stand for, or NULL. */
static const char *government_code(const struct joiner *j, const struct sight *o) {
    if (o->plural || !head_in(j, o, GOVERNMENT) || o->article == ARTICLE_INDEFINITE || !plain_government(j, o)) {
        return NULL;
    }
    const char *code = o->country.count == 1 ? o->country.at[0] : NULL;
    if (code == NULL && o->country.count == 0) {
        code = employer_code(j, o);
        code = code != NULL ? code : where_code(j, o);
        code = code != NULL ? code : pointed_code(j, o);
    }
    return code != NULL && !code_is_body(code) ? code : NULL;
}

/* ---- looking back ------------------------------------------------------------------------------------------------ */

static bool fits_person(const struct joiner *j, const struct sight *o, uint32_t actor) {
    const struct draft *draft = &j->drafts[actor];
    if (j->scene.d->actors[actor].kind != KIND_PERSON || draft->plural || !codes_fit(&draft->told, &o->country)) {
        return false;
    }
    /* Two different offices are two people, unless the network says otherwise. */
    return true;
}

/* What a bare class word can stand for. */
static bool fits_class(const struct joiner *j, const struct sight *o, uint32_t actor) {
    const struct actor *a = &j->scene.d->actors[actor];
    const struct draft *draft = &j->drafts[actor];
    const char *sector = draft->has_entity && draft->entity.sector_count > 0 ? draft->entity.sector[0]
                         : draft->sector.count > 0                           ? draft->sector.at[0]
                                                                             : sector_names[draft->net_sector];
    struct slice s = slice_of(sector);
    if (!codes_fit(&draft->told, &o->country) || !draft->named) {
        return false;
    }
    if (head_in(j, o, "group movement militia faction")) {
        return (a->kind == KIND_ORGANIZATION || a->kind == KIND_GROUP) && word_in(s, "reb uaf prm soc opp pty crm");
    }
    if (head_in(j, o, "company firm manufacturer airline giant carrier operator maker")) {
        return a->kind == KIND_ORGANIZATION && word_in(s, "bus agr med");
    }
    if (head_in(j, o, "newspaper outlet broadcaster channel network daily paper magazine")) {
        return a->kind == KIND_MEDIA;
    }
    if (head_in(j, o, "bloc union alliance")) {
        return a->kind == KIND_ORGANIZATION && draft->told.count > 0 && code_is_body(draft->told.at[0]);
    }
    if (head_in(j, o, "country nation kingdom republic island state")) {
        return a->kind == KIND_STATE;
    }
    if (head_in(j, o, "organization organisation body institution")) {
        return a->kind == KIND_ORGANIZATION;
    }
    return false;
}

#define CLASSES                                                                                                       \
    "group movement militia faction company firm manufacturer airline giant carrier operator maker newspaper outlet " \
    "broadcaster "                                                                                                    \
    "channel network daily paper magazine bloc union alliance country nation kingdom organization organisation"

/* The newest actor that a bare class word ("the group") can mean. */
static uint32_t find_class(const struct joiner *j, const struct sight *o) {
    if (o->plural || !head_in(j, o, CLASSES) || (o->article != ARTICLE_DEFINITE) || o->end - o->first > 1) {
        return NONE;
    }
    uint32_t most = j->recent_count < RECENT ? j->recent_count : RECENT;
    for (uint32_t i = 1; i <= most; i++) {
        uint32_t a = j->actor_at[j->recent[(j->recent_count - i) % RECENT]];
        if (a != NONE && fits_class(j, o, a)) {
            return a;
        }
    }
    return NONE;
}

/* A body of armed people: "they", "the rebels". */
static bool is_movement(const struct draft *draft) {
    return draft->has_entity && draft->entity.sector_count > 0 &&
           word_in(slice_of(draft->entity.sector[0]), "reb uaf prm");
}

static bool same_kind(const struct joiner *j, const struct sight *o, uint32_t actor) {
    const struct actor *a = &j->scene.d->actors[actor];
    if (o->kind == KIND_PERSON) {
        return fits_person(j, o, actor);
    }
    if (a->kind == KIND_PERSON || !codes_fit(&j->drafts[actor].told, &o->country)) {
        return false;
    }
    return o->plural == j->drafts[actor].plural || a->kind == o->kind || is_movement(&j->drafts[actor]);
}

/* Whether the network thinks of another country than the actor's: police here are not the police there. */
static bool elsewhere(const struct joiner *j, const struct sight *o, uint32_t actor) {
    const struct codes *told = &j->drafts[actor].told;
    const struct document *d = j->scene.d;
    if (o->country.count == 0 && told->count > 0 && o->article == ARTICLE_NONE && o->near != NULL &&
        !codes_hold(told, o->near) && d->tokens[j->drafts[actor].last].paragraph != d->tokens[o->head].paragraph) {
        return true; /* "Police" of another paragraph, which happens in another country */
    }
    const char *code = o->country.count > 0 || told->count == 0 ? NULL : pointed_code(j, o);
    return code != NULL && !codes_hold(told, code);
}

static uint32_t find_pointed(const struct joiner *j, const struct sight *o) {
    const struct mention_signal *m = sight_signal(j, o);
    float mass = 0;
    uint32_t a = m == NULL ? NONE : pointed_actor(j, j->actor_at, &m->antecedent, &mass);
    return a != NONE && mass > POINTED && mass > m->antecedent.none && same_kind(j, o, a) ? a : NONE;
}

/* ---- offices ----------------------------------------------------------------------------------------------------- */

struct keys {
    uint64_t office, base, head;
};

static struct keys keys_of(struct joiner *j, const struct sight *o) {
    char text[KEY_TEXT];
    struct keys k;
    size_t len = key_text(j->scene.d, o->has_agent ? o->agent_first : o->head, o->head + 1, text);
    k.office = key_of(KEY_OFFICE, text, len);
    len = key_base(&j->scene, o->phrase.first, o->end, text);
    uint64_t tail = 0;
    if (o->phrase.tail_end > o->end) {
        char more[KEY_TEXT];
        size_t more_len = key_text(j->scene.d, o->end, o->phrase.tail_end, more);
        tail = hash_bytes(more, more_len, 7);
    }
    k.base = key_of(KEY_BASE, text, len) ^ tail;
    struct slice lemma = slice_of(j->scene.d->tokens[o->head].lemma);
    lemma = lemma.len > 0 ? lemma : token_text(j->scene.d, o->head);
    char word[KEY_TEXT];
    size_t word_len = 0;
    for (size_t i = 0; i < lemma.len && word_len + 1 < KEY_TEXT; i++) {
        word[word_len++] = lemma.at[i] >= 'A' && lemma.at[i] <= 'Z' ? (char)(lemma.at[i] + 32) : lemma.at[i];
    }
    k.head = key_of(KEY_HEAD, word, word_len);
    return k;
}

/* The holder whom the base knows, by country and day. */
static bool ask_holder(struct joiner *j, struct sight *o) {
    const char *code = o->country.count == 1 ? o->country.at[0] : o->country.count == 0 ? pointed_code(j, o) : NULL;
    struct slice office = span_text(j->scene.d, span_of_tokens(j->scene.d, o->agent_first, o->head + 1));
    struct entity e;
    if (code == NULL || !knowledge_holder(j->scene.k, code, office, j->scene.d->published, &e)) {
        return false;
    }
    o->has_entity = true;
    o->entity = e;
    return true;
}

/* The person that "the president", "the Kaldorian foreign minister" means. */
static uint32_t find_officer(struct joiner *j, struct sight *o, const struct keys *k) {
    if (o->article == ARTICLE_INDEFINITE || o->article == ARTICLE_QUANTITY ||
        word_in(token_text(j->scene.d, o->phrase.first), "former then")) {
        return NONE;
    }
    uint32_t a = NONE;
    if (o->country.count > 0) {
        a = table_get(&j->table, key_codes(k->office, &o->country));
    } else {
        a = find_pointed(j, o);
        a = a != NONE ? a : table_get(&j->table, k->office);
    }
    if (a != NONE && fits_person(j, o, a)) {
        return a;
    }
    if (ask_holder(j, o)) {
        a = table_get(&j->table, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)));
        return a;
    }
    return NONE;
}

/* ---- the rest ---------------------------------------------------------------------------------------------------- */

static uint32_t find_other(struct joiner *j, const struct sight *o, const struct keys *k) {
    if (o->article == ARTICLE_INDEFINITE || o->article == ARTICLE_QUANTITY) {
        return NONE;
    }
    uint32_t a = table_get(&j->table, key_codes(k->base, &o->country));
    if (a != NONE && same_kind(j, o, a) && !elsewhere(j, o, a)) {
        return a;
    }
    a = find_pointed(j, o);
    if (a != NONE && (o->article == ARTICLE_DEFINITE || o->article == ARTICLE_POSSESSIVE)) {
        return a;
    }
    a = find_class(j, o);
    if (a == NONE && o->article == ARTICLE_DEFINITE) {
        a = table_get(&j->table, k->base);
        a = a != NONE && same_kind(j, o, a) ? a : table_get(&j->table, k->head);
        a = a != NONE && same_kind(j, o, a) && o->end - o->first == 1 ? a : NONE;
    }
    return a;
}

/* The country that a mention's actor is known to be of by now, or NULL. */
static const char *only_code(const struct joiner *j, uint32_t actor) {
    const struct draft *draft = &j->drafts[actor];
    if (draft->told.count > 0) {
        return draft->told.count == 1 ? draft->told.at[0] : NULL;
    }
    return draft->has_entity && draft->entity.country_count == 1 ? draft->entity.country[0] : NULL;
}

#define PAIR_BACK 24u

/* What the members of a pair are: "leaders" are people, "countries" states, "sides" may be anybody. */
enum member { MEMBER_NONE, MEMBER_PERSON, MEMBER_STATE, MEMBER_ANY };

/* "The pair", "the rivals", "the presidents": a pair where two were spoken of and no third. */
static bool bare_pair(const struct joiner *j, const struct sight *o) {
    return o->article == ARTICLE_DEFINITE && o->head > 0 && token_is(j->scene.d, o->head - 1, "the") &&
           o->end == o->head + 1 && o->phrase.tail_end <= o->end &&
           head_in(j, o,
                   "leaders presidents ministers premiers parties delegations counterparts interlocutors pair duo "
                   "neighbors neighbours rivals foes adversaries belligerents");
}

/* "Leaders | of the two countries". */
static bool of_two(const struct joiner *j, const struct sight *o) {
    const struct document *d = j->scene.d;
    uint32_t end = o->head + 5 < d->token_count ? o->head + 5 : d->token_count;
    bool two = false;
    for (uint32_t i = o->head + 2; i < end && token_is(d, o->head + 1, "of"); i++) {
        two = two || word_in(token_text(d, i), "two both");
        if (two && word_in(token_text(d, i), "countries nations states sides governments")) {
            return true;
        }
    }
    return false;
}

static enum member pair_of(const struct joiner *j, const struct sight *o) {
    const struct document *d = j->scene.d;
    bool both = false, one = false, two = head_in(j, o, "sides") || bare_pair(j, o) || of_two(j, o);
    for (uint32_t i = o->phrase.outer; i < o->head; i++) {
        one = one || word_in(token_text(d, i), "either each");
        both = both || one || token_is(d, i, "both");
        two = two || both || word_in(token_text(d, i), "two warring");
    }
    if (!two || o->plural == one || o->country.count > 0 ||
        (o->article != ARTICLE_DEFINITE && o->article != ARTICLE_QUANTITY) ||
        (o->article == ARTICLE_QUANTITY && !both && !head_in(j, o, "sides"))) {
        return MEMBER_NONE;
    }
    if (head_in(j, o,
                "leaders leader presidents president ministers minister premiers premier secretaries diplomats men "
                "officials counterparts heads")) {
        return MEMBER_PERSON;
    }
    if (head_in(j, o,
                "countries country nations nation governments government neighbors neighbor neighbours neighbour "
                "capitals capital states state powers power")) {
        return MEMBER_STATE;
    }
    return head_in(j, o, "sides side parties party delegations delegation armies militaries forces teams")
               ? MEMBER_ANY
               : MEMBER_NONE;
}

static bool member_fits(const struct joiner *j, enum member m, uint32_t actor) {
    const struct actor *a = &j->scene.d->actors[actor];
    return m == MEMBER_PERSON  ? a->kind == KIND_PERSON && j->drafts[actor].named
           : m == MEMBER_STATE ? a->kind == KIND_STATE
                               : true;
}

/* "Residents", "twelve migrants": no side of anything. */
static bool is_crowd(const struct joiner *j, uint32_t actor) {
    const struct draft *draft = &j->drafts[actor];
    return j->scene.d->actors[actor].kind == KIND_GROUP && draft->sector.count > 0 &&
           strcmp(draft->sector.at[0], "CVL") == 0;
}

/* The two actors of which was spoken last that can be members, of two countries; fewer where there are none, and three with `only`
 * where there is a third. */
static uint32_t find_pair(const struct joiner *j, enum member m, bool only, uint32_t part[2], struct codes *codes) {
    uint32_t most = j->recent_count < PAIR_BACK ? j->recent_count : PAIR_BACK, count = 0;
    *codes = (struct codes){.count = 0};
    for (uint32_t i = 1; i <= most && count < (only ? 3 : 2); i++) {
        uint32_t a = j->actor_at[j->recent[(j->recent_count - i) % RECENT]];
        const char *code = a == NONE ? NULL : only_code(j, a);
        if (code != NULL && !codes_hold(codes, code) && member_fits(j, m, a) && !is_crowd(j, a)) {
            codes_add(codes, code);
            part[count < 2 ? count : 1] = a;
            count++;
        }
    }
    return count;
}

#define JOINED_BACK 5u /* mentions between the two of a coordination */
#define SENTENCES_BACK 2u

/* Whether the words join the mention at `later` to the one at `head`: "Maro and *Vessia*", "Maro clashed with *Vessia*". */
static bool joins(const struct document *d, uint32_t head, uint32_t later) {
    const struct token *a = &d->tokens[head], *b = &d->tokens[later];
    bool with = a->deprel == DEP_NSUBJ && b->deprel == DEP_OBL && a->head == b->head && token_case(d, later) != NONE &&
                token_is(d, token_case(d, later), "with");
    bool subjects =
        a->deprel == DEP_NSUBJ && b->deprel == DEP_NSUBJ && a->head == b->head && later - head <= PHRASE_REACH;
    return with || subjects || (b->deprel == DEP_CONJ && b->head == head);
}

/* Whether those at `head` do something, or it is between them; not "without Maro and Vessia", "a war in Maro and Vessia". */
static bool takes_sides(const struct document *d, uint32_t head) {
    uint32_t by = token_case(d, head);
    enum deprel r = (enum deprel)d->tokens[head].deprel;
    return r != DEP_AMOD && r != DEP_COMPOUND && r != DEP_CONJ &&
           (by == NONE || word_in(token_text(d, by), "between of from by with among"));
}

/* Whether the words join somebody else too to the mention at `head`, of the newest `most`. */
static bool third_joined(const struct joiner *j, uint32_t head, const uint32_t part[2], uint32_t most) {
    for (uint32_t i = 1; i <= most; i++) {
        uint32_t other = j->recent[(j->recent_count - i) % RECENT], a = j->actor_at[other];
        if (other > head && a != NONE && a != part[0] && a != part[1] && joins(j->scene.d, head, other)) {
            return true;
        }
    }
    return false;
}

/* The last two whom the words join, of one country or two, in this sentence or one of the two before; false where three are. */
static bool find_joined(const struct joiner *j, const struct sight *o, enum member m, uint32_t part[2]) {
    const struct document *d = j->scene.d;
    uint32_t most = j->recent_count < PAIR_BACK ? j->recent_count : PAIR_BACK;
    for (uint32_t i = 1; i <= most; i++) {
        uint32_t later = j->recent[(j->recent_count - i) % RECENT], b = j->actor_at[later];
        if (d->tokens[later].sentence + SENTENCES_BACK < d->tokens[o->head].sentence) {
            return false;
        }
        for (uint32_t k = i + 1; b != NONE && k <= most && k <= i + JOINED_BACK; k++) {
            uint32_t head = j->recent[(j->recent_count - k) % RECENT], a = j->actor_at[head];
            if (a != NONE && a != b && head < later && joins(d, head, later) && takes_sides(d, head)) {
                part[0] = a;
                part[1] = b;
                return member_fits(j, m, a) && member_fits(j, m, b) && !third_joined(j, head, part, most);
            }
        }
    }
    return false;
}

static bool find_members(const struct joiner *j, enum member m, bool only, uint32_t part[2], struct codes *pair) {
    uint32_t found = find_pair(j, m, only, part, pair);
    if (found >= 2 || (only && m != MEMBER_PERSON)) {
        return found == 2;
    }
    return find_pair(j, only ? MEMBER_STATE : MEMBER_ANY, only, part, pair) ==
           2; /* leaders of states that were named */
}

/* "The two sides", "both leaders": the two of whom was spoken last. */
static bool read_pair(struct joiner *j, struct sight *o, uint32_t part[2]) {
    const struct document *d = j->scene.d;
    enum member m = pair_of(j, o);
    struct codes pair = {.count = 0};
    bool again = m != MEMBER_NONE && j->pair_head != NONE &&
                 strcmp(d->tokens[j->pair_head].lemma, d->tokens[o->head].lemma) == 0 &&
                 only_code(j, j->pair[0]) != NULL && only_code(j, j->pair[1]) != NULL;
    if (again) { /* "the two leaders" stay who they were */
        for (int i = 0; i < 2; i++) {
            part[i] = j->pair[i];
            codes_add(&pair, only_code(j, part[i]));
        }
    } else if (m != MEMBER_NONE && !(m == MEMBER_PERSON && bare_pair(j, o)) && find_joined(j, o, m, part)) {
        codes_add(&pair, only_code(j, part[0]));
        codes_add(&pair, only_code(j, part[1]));
    } else if (m == MEMBER_NONE || !find_members(j, m, bare_pair(j, o), part, &pair)) {
        return false;
    }
    j->pair_head = o->head;
    j->pair[0] = part[0];
    j->pair[1] = part[1];
    o->kind = KIND_GROUP;
    o->country = pair;
    o->country_at = span_of_tokens(j->scene.d, o->head, o->head + 1);
    return true;
}

/* "The Blue Fist fighters": Blue Fist itself. */
static uint32_t find_movement(const struct joiner *j, const struct sight *o) {
    if (o->employer == NONE || o->employer >= o->head || !o->plural ||
        (o->article != ARTICLE_NONE && o->article != ARTICLE_DEFINITE) || o->phrase.tail_end > o->end ||
        !head_in(j, o, "rebel rebels militant militants fighter fighters insurgent insurgents jihadist jihadists")) {
        return NONE;
    }
    uint32_t n = j->scene.name_at[o->employer], a = j->actor_at[o->employer];
    bool whole = n != NONE && j->scene.d->names[n].first_token <= o->phrase.first &&
                 j->scene.d->names[n].end_token + 1 == o->end;
    return whole && a != NONE && is_movement(&j->drafts[a]) ? a : NONE;
}

/* "Maro's army …, an army spokesman": the body that was named last with the word before the head, or NONE. */
static uint32_t body_before(const struct joiner *j, const struct sight *o) {
    const struct document *d = j->scene.d;
    if (o->country.count > 0 || o->employer != NONE || o->head == o->phrase.outer ||
        !head_in(j, o,
                 "spokesman spokeswoman spokesperson spokespeople spokesmen official officer commander source general "
                 "colonel statement communique chief representative")) {
        return NONE;
    }
    struct slice body = token_text(d, o->head - 1);
    if (d->tokens[o->head - 1].head != o->head ||
        !word_in(body, "army military navy police ministry government junta council parliament court party militia "
                       "force command agency company central")) {
        return NONE;
    }
    uint32_t most = j->recent_count < RECENT ? j->recent_count : RECENT;
    for (uint32_t i = 1; i <= most; i++) {
        uint32_t head = j->recent[(j->recent_count - i) % RECENT];
        if (slice_is_fold(token_text(d, head), d->tokens[o->head - 1].lemma) && head != o->head - 1) {
            return head;
        }
    }
    return NONE;
}

static bool file_nominal(struct joiner *j, const struct sight *o, const struct keys *k, uint32_t actor) {
    bool good = join_put(j, key_codes(k->base, &o->country), actor) && join_put(j, k->base, actor) &&
                join_put(j, k->head, actor);
    if (o->has_agent && o->agent.office && !o->plural) {
        good = good && join_put(j, k->office, actor) && join_put(j, key_codes(k->office, &o->country), actor);
    }
    if (o->has_entity && o->kind == KIND_PERSON) {
        good = good && join_put(j, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)), actor);
    }
    return good;
}

static const char *nominal_name(struct joiner *j, const struct sight *o) {
    uint32_t end = o->phrase.tail_end > o->end ? o->phrase.tail_end : o->end;
    uint32_t first = o->first < o->end ? o->first : o->head;
    struct slice words = span_text(j->scene.d, span_of_tokens(j->scene.d, first, end));
    return arena_copy(&j->scene.d->arena, words.at, words.len);
}

bool join_nominal(struct joiner *j, struct sight *o, uint32_t *actor) {
    const char *code = government_code(j, o);
    if (code != NULL) {
        return join_code(j, o, code, actor);
    }
    if (head_in(j, o, GOVERNMENT) && !o->plural && plain_government(j, o) && o->kind == KIND_GROUP) {
        o->kind = KIND_STATE;
    }
    struct keys k = keys_of(j, o);
    *actor = find_movement(j, o);
    if (*actor != NONE) {
        return join_put(j, k.base, *actor) && join_put(j, k.head, *actor);
    }
    o->employer = o->employer == NONE ? body_before(j, o) : o->employer;
    uint32_t part[2];
    bool pair = read_pair(j, o, part);
    bool officer = o->kind == KIND_PERSON && o->has_agent && o->agent.office;
    uint32_t a = pair      ? table_get(&j->table, key_codes(k.base, &o->country))
                 : officer ? find_officer(j, o, &k)
                           : find_other(j, o, &k);
    if (a == NONE && !officer && o->kind == KIND_STATE && o->country.count == 0 &&
        head_in(j, o, "country nation state")) {
        *actor = NONE; /* "the country" of which nobody spoke */
        return true;
    }
    if (a == NONE) {
        a = draft_new(j, o, nominal_name(j, o));
        if (a == NONE) {
            return false;
        }
        struct slice lemma = slice_of(j->scene.d->tokens[o->head].lemma);
        j->drafts[a].noun = lemma.len > 0 ? lemma : token_text(j->scene.d, o->head);
    }
    if (pair) {
        j->scene.d->actors[a].part_one = part[0];
        j->scene.d->actors[a].part_two = part[1];
    }
    *actor = a;
    /* A named actor keeps what stands with its name; a bare class word tells nothing new. */
    bool tells = !j->drafts[a].named || o->kind == KIND_PERSON;
    if (tells && !draft_takes(j, a, o)) {
        return false;
    }
    j->drafts[a].last = o->head;
    return file_nominal(j, o, &k, a);
}
