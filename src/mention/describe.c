/* What the words around a mention tell: office, country, sector, and for whom somebody works. */
#include <ctype.h>
#include <string.h>

#include "mention/sight.h"
#include "mention/title.h"

#define AGENT_WORDS 5u
#define TAIL_WORDS 7u
#define BODY_WORDS 4u

/* ---- what a head noun says --------------------------------------------------------------------------------------- */

struct words {
    char at[160];
    size_t len;
    bool full;
};

static void put(struct words *w, struct slice s) {
    if (s.len == 0 || s.at[0] == '-') {
        return;
    }
    if (w->len + s.len + 2 > sizeof w->at) {
        w->full = true;
        return;
    }
    if (w->len > 0) {
        w->at[w->len++] = ' ';
    }
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        w->at[w->len++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
}

static bool ask(const struct scene *s, uint32_t first, uint32_t head, struct slice last, uint32_t tail_end,
                struct agent_word *out) {
    struct words w = {.len = 0};
    for (uint32_t i = first; i < head; i++) {
        put(&w, token_text(s->d, i));
    }
    put(&w, last);
    for (uint32_t i = head + 1; i < tail_end; i++) {
        put(&w, token_text(s->d, i));
    }
    return !w.full && knowledge_agent(s->k, (struct slice){w.at, w.len}, out);
}

/* A singular that the lemma does not tell: "citizens" → "citizen", "companies" → "company", "servicemen" → "serviceman". */
static bool ask_singular(const struct scene *s, uint32_t first, uint32_t head, struct slice text,
                         struct agent_word *out) {
    char word[64];
    if (text.len < 4 || text.len >= sizeof word) {
        return false;
    }
    memcpy(word, text.at, text.len);
    struct slice one = {word, text.len};
    if (slice_ends(text, "ies")) {
        word[text.len - 3] = 'y';
        one.len -= 2;
    } else if (slice_ends(text, "men")) {
        word[text.len - 2] = 'a';
    } else if (slice_ends(text, "s") && !slice_ends(text, "ss")) {
        one.len -= 1;
    } else {
        return false;
    }
    return ask(s, first, head, one, head + 1, out);
}

/* Behind the words that may belong to the office: "of Foreign Affairs" right behind the head. */
static uint32_t tail_reach(const struct document *d, const struct phrase *p) {
    uint32_t end = p->head + 1;
    if (p->end != end || end >= d->token_count || !word_in(token_text(d, end), "of for to")) {
        return end;
    }
    while (end < d->token_count && end - p->head <= TAIL_WORDS && same_sentence(d, end, p->head) &&
           d->tokens[end].upos != UPOS_PUNCT && d->tokens[end].upos != UPOS_VERB) {
        end++;
    }
    return end;
}

bool describe_agent(const struct scene *s, const struct phrase *p, struct agent_word *out, uint32_t *first) {
    const struct document *d = s->d;
    struct slice lemma = slice_of(d->tokens[p->head].lemma), text = token_text(d, p->head);
    uint32_t most = p->head - p->first;
    most = most < AGENT_WORDS - 1 ? most : AGENT_WORDS - 1;
    uint32_t tail = tail_reach(d, p);
    for (uint32_t back = most + 1; back-- > 0;) {
        uint32_t at = p->head - back;
        for (uint32_t end = tail; end > p->head + 1; end--) { /* "head of state", "minister of foreign affairs" */
            if (ask(s, at, p->head, lemma, end, out) || ask(s, at, p->head, text, end, out)) {
                for (uint32_t i = p->head + 1; i < end; i++) {
                    s->taken[i] = TAKEN_OFFICE;
                }
                *first = at;
                return true;
            }
        }
        if (ask(s, at, p->head, text, p->head + 1, out) ||
            (lemma.len > 0 && ask(s, at, p->head, lemma, p->head + 1, out)) ||
            ask_singular(s, at, p->head, text, out)) {
            *first = at;
            return true;
        }
    }
    return false;
}

/* ---- what modifiers tell ----------------------------------------------------------------------------------------- */

/* A body's name that was tagged as none: "Islamic State" of "Islamic State militants". */
static bool body_at(const struct scene *s, uint32_t token, uint32_t limit, uint32_t *tokens, struct entity *out) {
    uint32_t end = token;
    while (end < limit && end - token < BODY_WORDS && token_capital(s->d, end) && s->name_at[end] == NONE) {
        end++;
    }
    for (; end > token; end--) {
        struct slice name = span_text(s->d, span_of_tokens(s->d, token, end));
        if (knowledge_entity(s->k, name, s->d->published, out) && out->kind == KIND_ORGANIZATION &&
            out->country_count > 0) {
            *tokens = end - token;
            return true;
        }
    }
    return false;
}

/* Countries, employer and sector out of tokens first … end, which stand around the head noun. */
static void take_words(struct scene *s, uint32_t first, uint32_t end, uint32_t forms, struct sight *o) {
    const struct document *d = s->d;
    bool known = o->country.count > 0;
    for (uint32_t i = first; i < end;) {
        struct country_word word;
        struct entity body;
        uint32_t tokens = 1, n = s->name_at[i];
        uint32_t name_end = n != NONE && d->names[n].end_token > i ? d->names[n].end_token : i + 1;
        if (word_tells_side(d, i, name_end - i)) {
            if (o->side == NULL && name_end + 1 < end && country_at(d, s->k, i, name_end, &tokens, &word) &&
                word_in(token_text(d, name_end + 1),
                        "backed led aligned allied supported sponsored linked affiliated")) {
                o->side = word.code;
                o->side_at = span_of_tokens(d, i, i + tokens);
            }
            i = name_end; /* "the Kaldorian-backed rebels" */
            continue;
        }
        if (!token_of_person(s, i) && country_at(d, s->k, i, end, &tokens, &word) && (forms & 1u << word.form)) {
            if (!known) {
                if (o->country.count == 0) {
                    o->country_at = span_of_tokens(d, i, i + tokens);
                }
                codes_add(&o->country, word.code);
            }
        } else if (n != NONE && o->employer == NONE && d->names[n].type != NAME_DATE &&
                   d->names[n].type != NAME_MONEY) {
            tokens = 1;
            o->employer = tokens_head(d, d->names[n].first_token, d->names[n].end_token);
        } else if (n == NONE && !known && o->country.count == 0 && body_at(s, i, end, &tokens, &body)) {
            codes_add(&o->country, body.country[0]);
            o->country_at = span_of_tokens(d, i, i + tokens);
        } else {
            tokens = 1;
        }
        i += tokens;
    }
}

/* A sector told by another agent noun beside the head: "the army's spokesman", "a spokesman for the police". */
static void take_sector(struct scene *s, uint32_t first, uint32_t end, struct sight *o) {
    for (uint32_t i = end; o->sector.count == 0 && i-- > first;) {
        struct agent_word agent;
        struct phrase p = {i, first, i, i + 1, i + 1, NONE, ARTICLE_NONE, false};
        uint32_t at;
        if (token_nominal(s->d, i) && describe_agent(s, &p, &agent, &at) && *agent.sector != '\0') {
            codes_add(&o->sector, agent.sector);
            o->sector_at = span_of_tokens(s->d, at, i + 1);
        }
    }
}

static bool case_tells(const struct scene *s, const struct sight *o, const struct phrase *p, struct slice by) {
    if (word_in(by, "of from")) {
        return true;
    }
    if (word_in(by, "for")) {
        return slice_starts(slice_of(s->d->tokens[p->head].lemma), "spokes");
    }
    if (word_in(by, "at with")) {
        return o->kind == KIND_PERSON;
    }
    return word_in(by, "in") && (o->kind != KIND_PERSON || !o->agent.office);
}

/* Behind the states that "and" joins to the one that ends before `end`: "ministers of Maro, *Kaldor and Vessia*". Trees hang the
 * later ones on the ministers as often. */
static uint32_t joined_end(const struct scene *s, const struct phrase *p, uint32_t end) {
    const struct document *d = s->d;
    for (uint32_t most = 0; p->plural && most < ACTOR_CODES; most++) {
        uint32_t at = end, tokens;
        struct country_word word;
        while (at < d->token_count && at - end < 3 && word_in(token_text(d, at), ", and the")) {
            at++;
        }
        if (at == end || !same_sentence(d, at, p->head) || !country_at(d, s->k, at, d->token_count, &tokens, &word) ||
            word.form != COUNTRY_NAME) {
            break;
        }
        const struct token *t = &d->tokens[tokens_head(d, at, at + tokens)], *head = &d->tokens[p->head];
        if (t->deprel != DEP_CONJ && !(t->deprel == head->deprel && t->head == head->head)) {
            break;
        }
        end = at + tokens;
    }
    return end;
}

/* "Delegations | from Maro met": the verb's to the tree, but a subject takes what stands right behind it. */
static bool right_behind(const struct document *d, const struct phrase *p, uint32_t token, uint32_t by) {
    enum deprel r = (enum deprel)d->tokens[p->head].deprel;
    return by == p->end && p->plural && d->tokens[token].deprel == DEP_OBL &&
           d->tokens[token].head == d->tokens[p->head].head && (r == DEP_NSUBJ || r == DEP_NSUBJ_PASS) &&
           d->tokens[p->head].head > token && word_in(token_text(d, by), "of from");
}

/* "of Kaldor", "for the Kaldorian army", "in Vessia" behind the head. */
static void take_tail(struct scene *s, const struct phrase *p, struct sight *o) {
    const struct document *d = s->d;
    for (uint32_t i = p->end; i < d->token_count && i - p->end < PHRASE_REACH && same_sentence(d, i, p->head); i++) {
        const struct token *t = &d->tokens[i];
        uint32_t by = token_case(d, i);
        if ((t->head != p->head || t->deprel != DEP_NMOD) && (by == NONE || !right_behind(d, p, i, by))) {
            continue;
        }
        if (by == NONE || by < p->head || !case_tells(s, o, p, token_text(d, by))) {
            continue;
        }
        uint32_t end = i + 1;
        while (end < d->token_count && end - i < PHRASE_REACH && same_sentence(d, end, i) && token_below(d, end, i) &&
               !(d->tokens[end].upos == UPOS_VERB && d->tokens[end].deprel != DEP_AMOD)) {
            end++;
        }
        bool of = !token_is(d, by, "in");
        bool before = o->country.count > 0;
        take_words(s, by + 1, of ? joined_end(s, p, end) : end, FORMS_ALL, o);
        if (of) {
            take_sector(s, by + 1, i + 1, o);
        }
        if (!before && o->country.count > 0) {
            return;
        }
    }
}

static void take_phrase(struct scene *s, const struct phrase *p, uint32_t agent_first, struct sight *o) {
    take_words(s, p->outer, agent_first > p->outer ? agent_first : p->head, FORMS_ALL, o);
    if (o->country.count == 0 && agent_first < p->head) {
        take_words(s, agent_first, p->head, FORMS_ALL, o);
    }
    take_sector(s, p->outer, p->head, o);
    take_tail(s, p, o);
}

/* ---- office ------------------------------------------------------------------------------------------------------ */

/* The words of an office: the phrase without country words, names and possessors in front. */
static const char *office_text(struct scene *s, const struct phrase *p) {
    const struct document *d = s->d;
    uint32_t first = p->first;
    for (uint32_t i = p->first; i < p->head; i++) {
        struct country_word word;
        uint32_t tokens;
        bool whose = d->tokens[i].upos == UPOS_PRON; /* "its spokesman" */
        if (whose || token_possessive(d, i)) {
            first = i + 1;
        } else if (country_at(d, s->k, i, p->head, &tokens, &word)) {
            first = i + tokens;
            i += tokens - 1;
        } else if (s->name_at[i] != NONE &&
                   !word_in(token_text(d, i), "president prime minister foreign defense defence")) {
            first = i + 1;
        }
    }
    while (first < p->head && d->tokens[first].upos == UPOS_PUNCT) {
        first++;
    }
    struct slice words = span_text(d, span_of_tokens(d, first, p->head + 1));
    return arena_copy(&s->d->arena, words.at, words.len);
}

/* Whether a noun of this kind can describe `o`: an outlet or a company is no person, whatever its name was taken for. */
static bool kind_describes(const struct scene *s, const struct agent_word *agent, const struct phrase *p,
                           struct sight *o) {
    const struct mention_signal *m = o->signal == NONE ? NULL : &s->d->signals.mentions[o->signal];
    bool sure = m != NULL && m->kind == KIND_PERSON && m->kind_score > 0.5f;
    bool body = agent->kind == KIND_ORGANIZATION || agent->kind == KIND_MEDIA;
    if (o->sort == SORT_PERSON && body && !p->plural && !sure && !o->has_entity) {
        o->sort = SORT_BODY;
        o->kind = agent->kind;
        return true;
    }
    if (o->sort == SORT_PERSON) {
        return agent->kind == KIND_PERSON || (agent->kind == KIND_GROUP && !p->plural);
    }
    if (agent->kind == KIND_PERSON || p->plural) {
        return false;
    }
    o->kind = !o->has_entity && agent->kind == KIND_MEDIA ? KIND_MEDIA : o->kind;
    return true;
}

/* An agent noun of this phrase describes the name `o`. */
static bool describes(struct scene *s, const struct phrase *p, struct sight *o) {
    struct agent_word agent;
    uint32_t first = p->head;
    if (!describe_agent(s, p, &agent, &first) || !kind_describes(s, &agent, p, o)) {
        return false;
    }
    if (o->title_head == NONE) {
        o->title = *p;
        o->title_head = p->head;
        if (o->sort == SORT_PERSON) {
            o->has_agent = true;
            o->agent = agent;
            o->agent_first = first;
            o->office = office_text(s, p);
            if (o->country.count == 0 && word_in(token_text(s->d, p->head), "pope pontiff cardinal nuncio")) {
                codes_add(&o->country, "VAT"); /* wherever their church stands */
                o->country_at = span_of_tokens(s->d, p->head, p->head + 1);
            }
        }
        if (*agent.sector != '\0' && o->sector.count == 0) {
            codes_add(&o->sector, agent.sector);
            o->sector_at = span_of_tokens(s->d, first, p->head + 1);
        }
    }
    s->taken[p->head] = TAKEN;
    for (uint32_t i = p->head; i > first + 1 && token_joins(s->d, i - 1); i -= 2) {
        s->taken[i - 2] = TAKEN; /* "Secretary" of "Secretary-General" */
    }
    take_phrase(s, p, first, o);
    return true;
}

/* ---- persons ----------------------------------------------------------------------------------------------------- */

static bool describes_at(struct scene *s, uint32_t noun, struct sight *o) {
    if (noun >= s->d->token_count || s->d->tokens[noun].upos == UPOS_VERB || (noun >= o->first && noun < o->end)) {
        return false;
    }
    struct phrase p;
    phrase_read(s->d, noun, &p);
    return describes(s, &p, o);
}

/* Appositions and predicates, of bodies too: "Oran Vell, Kaldor's foreign minister", "Vell is a senator", "Vell, who is a senator". */
static void read_around(struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    const struct token *head = &d->tokens[o->head];
    uint32_t top = name_top(d, o->head, o->first);
    if (head->head < o->first && o->first - head->head <= TITLE_REACH &&
        (title_binds(head->deprel) || head->deprel == DEP_NMOD) && d->tokens[head->head].upos != UPOS_VERB &&
        !token_of_person(s, head->head)) {
        describes_at(s, head->head, o);
    }
    bool verb =
        false; /* "Vell, who advises the president": what stands behind a verb is no apposition, whatever the tree says */
    for (uint32_t i = o->end; i < d->token_count && i - o->end < PHRASE_REACH && same_sentence(d, i, o->head); i++) {
        const struct token *t = &d->tokens[i];
        bool here = t->head == o->head || t->head == top;
        verb = verb || (t->upos == UPOS_VERB && t->deprel != DEP_AMOD);
        if (here && t->deprel == DEP_APPOS && !verb && !token_of_person(s, i)) {
            describes_at(s, i, o);
        } else if (here && t->deprel == DEP_ACL_RELCL && token_nominal(d, i) &&
                   token_dependent_by(d, i, DEP_COP) != NONE) {
            describes_at(s, i, o);
        }
    }
    if (head->deprel == DEP_NSUBJ && head->head > o->end && head->head < d->token_count &&
        token_nominal(d, head->head) && token_dependent_by(d, head->head, DEP_COP) != NONE &&
        s->name_at[head->head] == NONE) {
        describes_at(s, head->head, o);
    }
}

/* "Presidents A and B": B's title stands before A. */
static void read_shared_title(struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    uint32_t other = d->tokens[o->head].head;
    if (d->tokens[o->head].deprel != DEP_CONJ || other >= o->first || !token_of_person(s, other)) {
        return;
    }
    struct phrase p;
    const struct name *n = &d->names[s->name_at[other]];
    if (title_before(s, other, n->first_token, false, &p) && p.plural) {
        describes(s, &p, o);
    }
}

/* "Head of the Office of the President Ida Fray": she is the head, not the president. */
static bool describes_above(struct scene *s, const struct phrase *title, struct sight *o) {
    const struct document *d = s->d;
    if (title->outer == 0 || title->article != ARTICLE_DEFINITE || !token_is(d, title->outer - 1, "of")) {
        return false;
    }
    uint32_t up = d->tokens[title->head].head;
    for (uint32_t steps = 0; steps < 3 && up < title->outer && title->outer - up < PHRASE_REACH; steps++) {
        struct phrase p;
        struct agent_word agent;
        uint32_t first;
        phrase_read(d, up, &p);
        if (describe_agent(s, &p, &agent, &first) && agent.kind == KIND_PERSON) {
            s->taken[title->head] = TAKEN;
            return describes(s, &p, o);
        }
        up = d->tokens[up].head;
    }
    return false;
}

void describe_person(struct scene *s, struct sight *o) {
    struct phrase p, of;
    bool titled = title_before(s, o->head, o->first, false, &p);
    if (titled && describes_above(s, &p, o)) {
        return;
    }
    bool tailed = title_with_tail(s, o->first, &of);
    bool whole = tailed && s->taken[o->first - 1] == TAKEN_OFFICE; /* "Chief of Staff Oran Vell" */
    bool named = titled && !whole && describes(s, &p, o);
    if (!named && tailed && describes(s, &of, o)) {
        if (case_tells(s, o, &of, token_text(s->d, of.end))) {
            take_words(s, of.end + 1, o->first, FORMS_ALL, o); /* "Prime Minister of Kaldor Oran Vell" */
        }
        for (uint32_t i = of.head + 1; i < o->first; i++) {
            s->taken[i] = s->taken[i] == TAKEN_NOT ? TAKEN : s->taken[i];
        }
    } else if (titled && !named) {
        take_words(s, p.outer, o->first, FORMS_ALL, o); /* "Kaldor's Oran Vell" */
    }
    read_around(s, o);
    if (!o->has_agent) {
        read_shared_title(s, o);
    }
}

/* ---- bodies and descriptions ------------------------------------------------------------------------------------- */

/* "The Vell-Brandt Administration", "Brandt government officials": of the state that they lead. */
static void take_leaders(struct scene *s, uint32_t first, uint32_t head, struct sight *o) {
    const struct document *d = s->d;
    uint32_t end = head + 1;
    while (end > first && !word_in(token_text(d, end - 1), "administration government cabinet")) {
        end--;
    }
    for (uint32_t i = first; i < end && o->country.count == 0; i++) {
        struct entity leader;
        if (token_capital(d, i) && knowledge_surname(s->k, token_text(d, i), d->published, &leader) &&
            leader.country_count > 0) {
            codes_add(&o->country, leader.country[0]);
            o->country_at = span_of_tokens(d, i, i + 1);
        }
    }
}

/* "*Kaldorian* and Vessian officials": of both states. */
static void take_coordinated(struct scene *s, const struct phrase *p, struct sight *o) {
    const struct document *d = s->d;
    struct country_word word;
    uint32_t tokens;
    bool beside = p->plural && p->outer == p->first && p->outer > 1 && p->outer < p->head &&
                  same_sentence(d, p->outer - 2, p->head) && word_in(token_text(d, p->outer - 1), "and or") &&
                  country_at(d, s->k, p->outer, p->head, &tokens, &word) && word.form == COUNTRY_ADJECTIVE;
    if (beside && country_at(d, s->k, p->outer - 2, p->outer - 1, &tokens, &word) && word.form == COUNTRY_ADJECTIVE &&
        !token_plural(d, p->outer - 2)) {
        codes_add(&o->country, word.code);
    }
}

/* What the place tells of them: people of whom the text says no more than that they are people are from there. */
static enum home home_of(const struct scene *s, const struct sight *o) {
    struct slice lemma = slice_of(s->d->tokens[o->head].lemma);
    if (word_in(lemma, "migrant immigrant refugee asylum-seeker seeker evacuee deportee stowaway")) {
        return HOME_NOWHERE;
    }
    if (word_in(lemma,
                "hostage captive prisoner tourist traveler traveller visitor foreigner national mediator observer "
                "monitor peacekeeper inspector envoy delegation delegate diplomat ambassador mercenary expert")) {
        return HOME_ELSEWHERE;
    }
    bool people = o->sector.count == 0 || strcmp(o->sector.at[0], "CVL") == 0;
    return people && o->has_agent && !o->agent.office && o->article != ARTICLE_DEFINITE &&
                   o->article != ARTICLE_POSSESSIVE && o->employer == NONE
               ? HOME_HERE
               : HOME_UNKNOWN;
}

void describe_nominal(struct scene *s, struct sight *o) {
    const struct phrase *p = &o->phrase;
    uint32_t first = o->has_agent ? o->agent_first : p->head;
    if (o->has_agent && *o->agent.sector != '\0') {
        codes_add(&o->sector, o->agent.sector);
        o->sector_at = span_of_tokens(s->d, first, p->head + 1);
    }
    take_phrase(s, p, first, o);
    take_coordinated(s, p, o);
    take_leaders(s, p->outer, p->head, o);
    if (o->employer == NONE && p->possessor != NONE && token_personal(s->d, p->possessor)) {
        o->employer = p->possessor; /* "his government" */
    }
    if (o->has_agent && o->agent.office) {
        o->office = office_text(s, p);
    }
    uint32_t sentence = s->d->tokens[o->head].sentence;
    if (sentence < s->d->sentence_count) {
        o->near = s->place[sentence];
        o->near_at = s->place_at[sentence];
    }
    o->home = home_of(s, o);
}

void describe_body(struct scene *s, struct sight *o) {
    phrase_read(s->d, o->head, &o->phrase);
    struct phrase p = o->phrase, title;
    p.outer = p.outer < o->first ? p.outer : o->first;
    p.first = p.first < o->first ? p.first : o->first;
    p.end = p.end > o->end ? p.end : o->end;
    if (o->has_agent && *o->agent.sector != '\0') {
        codes_add(&o->sector, o->agent.sector);
        o->sector_at = span_of_tokens(s->d, o->first, o->end);
    }
    take_words(s, p.outer, o->first, FORMS_ALL, o);         /* "Kaldor's Foreign Ministry" */
    if (title_before(s, o->head, o->first, true, &title)) { /* "the Kaldorian company Melin" */
        describes(s, &title, o);
    }
    read_around(s, o);
    if (!o->has_entity || o->entity.country_count == 0) {
        take_leaders(s, o->first, o->head, o);
        take_words(s, o->first, o->end, FORMS_ALL, o);
        take_tail(s, &p, o);
    }
    o->employer = NONE;
}
