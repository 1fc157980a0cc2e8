/* What kind of mention a stretch of text is. */
#include "mention/sight.h"

#include <string.h>

#include "document/water.h"

#define TAGGED 0.5f /* a stretch that the network marked as a mention with this score is one */
#define SURE_KIND 0.6f

static const struct mention_signal *signal_of(const struct scene *s, const struct sight *o) {
    return o->signal == NONE ? NULL : &s->d->signals.mentions[o->signal];
}

static bool tagged(const struct scene *s, const struct sight *o) {
    const struct mention_signal *m = signal_of(s, o);
    return m != NULL && m->score >= TAGGED;
}

/* ---- places ------------------------------------------------------------------------------------------------------ */

static bool in_dateline(const struct document *d, uint32_t token) {
    uint32_t p = d->tokens[token].paragraph;
    return p < d->paragraph_count && d->tokens[token].at.start < d->paragraphs[p].dateline_end;
}

#define PLACE_VERBS                                                                                             \
    "visit leave reach enter hit strike attack shell bomb target capture take seize storm raid flee quit tour " \
    "bombard pound "                                                                                            \
    "surround besiege"

/* Whether a seat of government at `head` acts or is acted upon as a government, rather than being where something is. */
static bool capital_acts(const struct document *d, uint32_t head) {
    const struct token *t = &d->tokens[head];
    uint32_t top = head;
    for (uint32_t steps = 0; d->tokens[top].deprel == DEP_CONJ && d->tokens[top].head < d->token_count && steps < 8;
         steps++) {
        top = d->tokens[top].head;
    }
    const struct token *u = &d->tokens[top];
    uint32_t above = u->head;
    uint32_t by = token_case(d, top);
    if (top != head && token_case(d, head) != NONE) {
        by = token_case(d, head);
    }
    if (by != NONE) {
        return word_in(token_text(d, by), "between with against by than on") ||
               (token_is(d, by, "of") && above < d->token_count &&
                word_in(slice_of(d->tokens[above].lemma),
                        "accusation condemnation criticism support backing approval behalf")) ||
               (token_is(d, by, "from") && above < d->token_count &&
                word_in(slice_of(d->tokens[above].lemma),
                        "pressure demand request call message letter warning threat signal support "
                        "backing approval criticism objection invitation reply response")) ||
               (token_is(d, by, "to") && above < d->token_count &&
                word_in(slice_of(d->tokens[above].lemma), "give offer send say tell deliver provide supply sell grant "
                                                          "message letter warning threat challenge"));
    }
    switch (u->deprel) {
    case DEP_NSUBJ:
    case DEP_NSUBJ_OUTER:
    case DEP_NMOD_POSS:
    case DEP_OBL_AGENT:
    case DEP_IOBJ:
    case DEP_VOCATIVE:
        return true;
    case DEP_NSUBJ_PASS:
    case DEP_OBJ:
        return above < d->token_count && !word_in(slice_of(d->tokens[above].lemma), PLACE_VERBS);
    case DEP_ROOT:
        return t->head == NONE && d->sentence_count > 0;
    default:
        return false;
    }
}

#define ACTS 0.25f

/* "An ultimatum from Kaldor City": whether it acts is for the network to see, "flew from Kaldor City" is the same to the tree. */
static bool from_capital(const struct document *d, uint32_t head) {
    uint32_t by = token_case(d, head);
    return by != NONE && word_in(token_text(d, by), "from of to for");
}

/* "Kaldor" of "the Kaldor Strait" is a part of another name. */
static bool inside_name(const struct scene *s, uint32_t token, uint32_t count) {
    uint32_t n = s->name_at[token];
    if (n == NONE) {
        return false;
    }
    const struct name *name = &s->d->names[n];
    if (name->end_token - name->first_token <= count) {
        return false;
    }
    /* The state inside a body's name ("Kaldorian Foreign Ministry") may act too; inside people, houses, ships it does not. */
    return name->type != NAME_ORGANIZATION || token != name->first_token;
}

/* ---- countries --------------------------------------------------------------------------------------------------- */

static void set_code(struct sight *o, struct country_word word) {
    o->code = word.code;
    codes_add(&o->country, word.code);
    o->kind = code_is_body(word.code) ? KIND_ORGANIZATION : KIND_STATE;
    if (o->kind == KIND_STATE || strcmp(word.code, "EUR") == 0) {
        codes_add(&o->sector, "GOV");
    }
}

bool sight_country(struct scene *s, uint32_t token, uint32_t count, struct country_word word, struct sight *o) {
    const struct document *d = s->d;
    uint32_t head = tokens_head(d, token, token + count);
    o->first = token;
    o->end = token + count;
    o->head = head;
    o->employer = o->title_head = NONE;
    o->form = FORM_NAME;
    if (in_dateline(d, token) || inside_name(s, token, count) || token_names_water(d, token)) {
        return false;
    }
    const struct token *t = &d->tokens[head];
    switch (word.form) {
    case COUNTRY_CAPITAL:
        if (!capital_acts(d, head) && !(s->acts[head] >= ACTS && from_capital(d, head))) {
            return false;
        }
        o->form = FORM_METONYM;
        break;
    case COUNTRY_METONYM:
        if (token_case(d, head) != NONE && word_in(token_text(d, token_case(d, head)), "in at near outside inside")) {
            return false;
        }
        o->form = FORM_METONYM;
        break;
    case COUNTRY_CITY:
    case COUNTRY_REGION:
        return false;
    case COUNTRY_PEOPLE:
    case COUNTRY_ADJECTIVE: {
        bool alone = token_nominal(d, head) && t->deprel != DEP_COMPOUND && t->deprel != DEP_NMOD_DESC &&
                     t->deprel != DEP_AMOD && t->deprel != DEP_FLAT;
        bool many = slice_ends(token_text(d, head), "s") && t->deprel != DEP_COMPOUND && t->deprel != DEP_AMOD;
        if (word.form == COUNTRY_PEOPLE ? alone || many || t->upos == UPOS_NOUN : alone && token_plural(d, head)) {
            phrase_read(d, head, &o->phrase);
            o->sort = SORT_PEOPLE;
            o->code = word.code;
            codes_add(&o->country, word.code);
            bool group =
                token_plural(d, head) || slice_ends(token_text(d, head), "s") || word.form == COUNTRY_ADJECTIVE;
            o->kind = group ? KIND_GROUP : KIND_PERSON;
            o->plural = o->kind == KIND_GROUP;
            o->article = o->phrase.article;
            o->form = FORM_NOMINAL;
            o->country_at = span_of_tokens(d, token, token + count);
            codes_add(&o->sector, "CVL");
            return true;
        }
        break;
    }
    default:
        break;
    }
    o->sort = SORT_STATE;
    o->country_at = span_of_tokens(d, token, token + count);
    set_code(o, word);
    return true;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

/* Titles and honorifics at the head of a name's own tokens ("President Oran Vell", "Mr. Vell"). */
static void drop_titles(const struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    while (o->end - o->first > 1) {
        struct slice w = token_text(d, o->first);
        struct agent_word agent;
        bool title = word_in(w, "mr mrs ms dr sir dame lord lady sheikh ayatollah imam mullah mr. mrs. ms. dr. gen. "
                                "sen. rep. gov. the") ||
                     (knowledge_agent(s->k, w, &agent) && agent.kind == KIND_PERSON);
        if (!title) {
            return;
        }
        o->first++;
    }
}

static void trim(const struct document *d, struct sight *o) {
    while (o->end - o->first > 1 && (token_possessive(d, o->end - 1) || token_is(d, o->end - 1, "."))) {
        o->end--;
    }
    while (o->end - o->first > 1 && word_in(token_text(d, o->first), "the a an")) {
        o->first++;
    }
}

static void set_entity(struct sight *o, const struct entity *e) {
    o->has_entity = true;
    o->entity = *e;
}

/* Whether `token`, right beside a person's name, is one of its parts that the tagging left out or took for another name. */
static bool part_of_name(const struct scene *s, const struct sight *o, uint32_t token) {
    const struct document *d = s->d;
    const struct token *t = &d->tokens[token];
    uint32_t n = s->name_at[token];
    bool bound = (t->deprel == DEP_FLAT && t->head >= o->first && t->head < o->end) ||
                 (d->tokens[o->head].deprel == DEP_FLAT && d->tokens[o->head].head == token);
    struct agent_word agent;
    return bound && same_sentence(d, token, o->head) && t->upos == UPOS_PROPN &&
           (n == NONE || d->names[n].type == NAME_PERSON) &&
           !(token < o->first && knowledge_agent(s->k, token_text(d, token), &agent));
}

static bool hyphen(struct slice w) {
    return slice_is(w, "-") || slice_is(w, "\xe2\x80\x91");
}

static bool touches(const struct document *d, uint32_t token) {
    return token > 0 && token < d->token_count && d->tokens[token].at.start == d->tokens[token - 1].at.end;
}

/* "Jae-in" is one word, though its parts are tokens. */
static void extend_hyphens(const struct document *d, struct sight *o) {
    if (hyphen(token_text(d, o->end - 1)) && touches(d, o->end)) {
        o->end++;
    }
    for (uint32_t steps = 0; steps < 4 && o->end + 1 < d->token_count && hyphen(token_text(d, o->end)) &&
                             touches(d, o->end) && touches(d, o->end + 1);
         steps++) {
        o->end += 2;
    }
    for (uint32_t steps = 0; steps < 4 && o->first > 1 && hyphen(token_text(d, o->first - 1)) && touches(d, o->first) &&
                             touches(d, o->first - 1) && token_capital(d, o->first - 2);
         steps++) {
        o->first -= 2;
    }
}

static void extend_person(const struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    for (uint32_t steps = 0; steps < 4 && o->first > 0 && part_of_name(s, o, o->first - 1); steps++) {
        o->first--;
        o->head = tokens_head(d, o->first, o->end);
    }
    for (uint32_t steps = 0; steps < 4 && o->end < d->token_count && part_of_name(s, o, o->end); steps++) {
        o->end++;
    }
    if (o->end + 1 < d->token_count && token_is(d, o->end, ",") &&
        word_in(token_text(d, o->end + 1), "jr jr. sr sr.")) {
        o->end += 2;
    }
}

/* "States Oran Vell" of "President of the United States Oran Vell". */
static void drop_country(const struct scene *s, struct sight *o) {
    for (uint32_t back = o->first < 4 ? o->first : 4;; back--) {
        struct country_word word;
        uint32_t tokens = 0;
        if (same_sentence(s->d, o->first - back, o->head) &&
            country_at(s->d, s->k, o->first - back, o->end, &tokens, &word) && tokens > 1 && tokens > back &&
            tokens - back < o->end - o->first) {
            o->first += tokens - back;
            o->head = tokens_head(s->d, o->first, o->end);
            return;
        }
        if (back == 0) {
            return;
        }
    }
}

static bool read_body(struct scene *s, struct sight *o);

static bool read_person(struct scene *s, struct sight *o) {
    struct entity e;
    if (word_in(span_text(s->d, span_of_tokens(s->d, o->first, o->end)),
                "jr jr. sr sr. ii iii iv mr mr. mrs mrs. ms ms. dr dr. sir")) {
        return false; /* no name by itself */
    }
    extend_person(s, o);
    drop_country(s, o);
    extend_hyphens(s->d, o);
    drop_titles(s, o);
    struct slice name = span_text(s->d, span_of_tokens(s->d, o->first, o->end));
    if (knowledge_entity(s->k, name, s->d->published, &e)) {
        struct entity bearer;
        if (e.kind == KIND_PERSON) {
            set_entity(o, &e);
        } else if (!knowledge_surname(s->k, name, s->d->published, &bearer)) {
            return read_body(s, o);
        }
    }
    o->sort = SORT_PERSON;
    o->kind = KIND_PERSON;
    describe_person(s, o);
    return true;
}

/* ---- names that an apostrophe or hyphen cuts ---------------------------------------------------------------------- */

/* "People" of "People's Front": nouns of many that stand with a possessive inside names. */
static bool collective(const struct document *d, uint32_t token) {
    return token_capital(d, token) &&
           word_in(token_text(d, token),
                   "people peoples workers women men children farmers veterans citizens students "
                   "teachers doctors lawyers journalists mothers nurses prisoners girls boys miners "
                   "consumers employers peasants soldiers writers");
}

static bool capital_word(const struct document *d, uint32_t token, uint32_t beside) {
    return token < d->token_count && same_sentence(d, token, beside) && token_capital(d, token) &&
           d->tokens[token].upos != UPOS_DET && d->tokens[token].upos != UPOS_PRON && !token_is(d, token, "the");
}

/* Whether `token` is a collective whose possessive joins it to the capitalised words behind it. */
static bool joins_behind(const struct document *d, uint32_t token) {
    return collective(d, token) && token_possessive(d, token + 1) && capital_word(d, token + 2, token);
}

/* "Forces" of "the Maroan People's Forces" begins with "Maroan"; "the People" of "the People's Front" ends with "Front". */
static void extend_possessive(const struct document *d, struct sight *o) {
    bool grown = false;
    if (joins_behind(d, o->end - 1)) {
        o->end += 2;
        grown = true;
    } else if (o->first > 1 && token_possessive(d, o->first - 1) && joins_behind(d, o->first - 2)) {
        o->first -= 2;
        for (uint32_t steps = 0; steps < 4 && o->first > 0 && capital_word(d, o->first - 1, o->head) &&
                                 (token_nominal(d, o->first - 1) || d->tokens[o->first - 1].upos == UPOS_ADJ);
             steps++) {
            o->first--;
        }
        grown = true;
    }
    for (uint32_t steps = 0; grown && steps < 4 && capital_word(d, o->end, o->head); steps++) {
        o->end++;
    }
    if (grown) {
        o->head = o->end - 1;
    }
    if (grown && o->end + 1 < d->token_count && token_is(d, o->end, "of") && capital_word(d, o->end + 1, o->head)) {
        o->end += 2; /* "the People's Army of Maro" */
    }
}

/* "Shabaab" of "Al-Shabaab". */
static void extend_article(const struct document *d, struct sight *o) {
    if (o->first > 1 && hyphen(token_text(d, o->first - 1)) && touches(d, o->first) && touches(d, o->first - 1) &&
        word_in(token_text(d, o->first - 2), "al el an ar as ash at")) {
        o->first -= 2;
    }
}

/* "Vell-Dorn" of "the Vell-Dorn summit" is two people and no body. */
static bool joint_event(const struct document *d, const struct sight *o) {
    bool joint = false;
    for (uint32_t i = o->first + 1; i + 1 < o->end; i++) {
        joint = joint || (hyphen(token_text(d, i)) && token_capital(d, i + 1));
    }
    return joint && o->end < d->token_count && same_sentence(d, o->end, o->head) &&
           word_in(token_text(d, o->end),
                   "summit talks meeting call deal pact accord war rivalry relationship relations "
                   "feud debate border ties");
}

/* "Department of" that the tagging cut, "Court of Appeals" that it cut before "of". */
static void extend_body(const struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    struct phrase p;
    phrase_read(d, o->head, &p);
    if (p.end == o->end && p.tail_end > o->end && token_capital(d, p.tail_end - 1)) {
        o->end = p.tail_end;
    }
    bool cut = d->tokens[o->end - 1].upos == UPOS_ADP && o->end - o->first > 1;
    while (cut && o->end < d->token_count && d->tokens[o->end].upos == UPOS_PROPN &&
           same_sentence(d, o->end, o->head)) {
        o->end++;
    }
}

/* A body that the knowledge base knows by these words, with the number behind them ("Kaldor 24") or, where it knows none without,
 * the article before them ("The Lamp"); they become part of the name. */
static bool body_entity(const struct scene *s, struct sight *o, struct entity *out) {
    const struct document *d = s->d;
    bool number = o->end < d->token_count && d->tokens[o->end].upos == UPOS_NUM && same_sentence(d, o->end, o->head);
    bool article = o->first > 0 && token_is(d, o->first - 1, "the") && same_sentence(d, o->first - 1, o->head);
    const uint32_t tries[][2] = {{0, 1}, {0, 0}, {1, 1}, {1, 0}};
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        if ((tries[i][0] && !article) || (tries[i][1] && !number)) {
            continue;
        }
        struct span at = span_of_tokens(d, o->first - tries[i][0], o->end + tries[i][1]);
        if (knowledge_entity(s->k, span_text(d, at), d->published, out)) {
            o->first -= tries[i][0];
            o->end += tries[i][1];
            return true;
        }
    }
    return false;
}

static bool read_body(struct scene *s, struct sight *o) {
    const struct mention_signal *m = signal_of(s, o);
    if (joint_event(s->d, o) ||
        (o->end - o->first == 1 && word_in(token_text(s->d, o->head), "mr mr. mrs mrs. ms ms. dr "
                                                                      "dr. al el"))) {
        return false;
    }
    extend_body(s, o);
    extend_article(s->d, o);
    extend_possessive(s->d, o);
    o->sort = SORT_BODY;
    o->kind = KIND_ORGANIZATION;
    struct entity e;
    if (body_entity(s, o, &e)) {
        set_entity(o, &e);
        o->kind = e.kind;
    } else {
        phrase_read(s->d, o->head, &o->phrase);
        o->has_agent = describe_agent(s, &o->phrase, &o->agent, &o->agent_first);
        if (o->has_agent && o->agent.kind != KIND_PERSON) {
            o->kind = o->agent.kind;
        }
        /* The network sees what the letters do not tell: an outlet, a people. */
        if (m != NULL && m->kind_score >= SURE_KIND && m->kind != KIND_STATE &&
            (!o->has_agent || m->kind == KIND_MEDIA)) {
            o->kind = m->kind == KIND_PERSON && m->score < TAGGED ? o->kind : m->kind;
        }
    }
    if (o->kind == KIND_PERSON) {
        return read_person(s, o);
    }
    o->plural = o->kind == KIND_GROUP;
    describe_body(s, o);
    return true;
}

/* A name of a place that is no country word, or a town or region: an actor only where the network says so. */
static bool read_place(struct scene *s, struct sight *o) {
    const struct mention_signal *m = signal_of(s, o);
    if (!tagged(s, o) || m->kind == KIND_PERSON || m->kind_score < SURE_KIND) {
        return false;
    }
    return read_body(s, o);
}

/* "President Vell", where the name was taken for a place or a body: one word right behind a person's office. */
static bool held_by_one(const struct scene *s, const struct sight *o) {
    const struct document *d = s->d;
    struct agent_word agent;
    return o->end - o->first == 1 && o->first > 0 && same_sentence(d, o->first - 1, o->first) &&
           token_capital(d, o->first - 1) && d->tokens[o->first].upos == UPOS_PROPN &&
           (d->tokens[o->first - 1].head == o->first || d->tokens[o->first].head == o->first - 1) &&
           knowledge_agent(s->k, token_text(d, o->first - 1), &agent) && agent.kind == KIND_PERSON && agent.office;
}

static bool read_name(struct scene *s, struct sight *o, const struct name *n) {
    struct country_word word;
    uint32_t count = 0;
    bool country = country_at(s->d, s->k, o->first, o->end, &count, &word) && count == o->end - o->first;
    const struct mention_signal *m = signal_of(s, o);
    bool somebody = (m == NULL || m->kind == KIND_PERSON || m->kind_score < TAGGED) && count == 1;
    if (country && n->type == NAME_PERSON && somebody &&
        (word.form >= COUNTRY_CAPITAL && word.form != COUNTRY_METONYM)) {
        country = false; /* "Vienna" may be a woman; a state's own name and "Addis Ababa" are rarely anybody's */
    }
    if (country && word.form != COUNTRY_CITY && word.form != COUNTRY_REGION) {
        return sight_country(s, o->first, count, word, o);
    }
    struct entity e;
    bool known = knowledge_entity(s->k, span_text(s->d, span_of_tokens(s->d, o->first, o->end)), s->d->published, &e);
    if (!known && !country && held_by_one(s, o)) {
        return read_person(s, o);
    }
    switch (n->type) {
    case NAME_PERSON:
        return read_person(s, o);
    case NAME_ORGANIZATION:
    case NAME_NORP:
        return read_body(s, o);
    case NAME_LOCATION:
    case NAME_FACILITY:
        return known ? read_body(s, o) : read_place(s, o);
    default:
        return (known || tagged(s, o)) && read_body(s, o);
    }
}

/* ---- descriptions ------------------------------------------------------------------------------------------------ */

/* A body's name or a people's right before the noun belongs to it even where the tree says otherwise: "Blue Fist members". */
static void take_name_before(const struct scene *s, struct phrase *p) {
    const struct document *d = s->d;
    uint32_t n = p->outer > 0 && p->outer == p->head ? s->name_at[p->outer - 1] : NONE;
    if (n == NONE || !p->plural || d->tokens[p->head].upos != UPOS_NOUN || d->names[n].end_token != p->outer ||
        (d->names[n].type != NAME_ORGANIZATION && d->names[n].type != NAME_NORP) ||
        !same_sentence(d, p->outer - 1, p->head)) {
        return;
    }
    p->outer = p->first = d->names[n].first_token;
    if (p->outer > 0 && same_sentence(d, p->outer - 1, p->head)) {
        uint8_t before = d->tokens[p->outer - 1].upos;
        p->article = before == UPOS_NUM                 ? ARTICLE_QUANTITY
                     : token_is(d, p->outer - 1, "the") ? ARTICLE_DEFINITE
                                                        : p->article;
    }
}

static bool read_nominal(struct scene *s, struct sight *o) {
    const struct document *d = s->d;
    const struct mention_signal *m = signal_of(s, o);
    if (joins_behind(d, o->head)) {
        return false; /* a part of a name that is read from its other part */
    }
    phrase_read(d, o->head, &o->phrase);
    take_name_before(s, &o->phrase);
    o->has_agent = describe_agent(s, &o->phrase, &o->agent, &o->agent_first);
    if ((!o->has_agent && !tagged(s, o)) || s->taken[o->head] != TAKEN_NOT || o->phrase.article == ARTICLE_NEGATED) {
        return false;
    }
    o->sort = SORT_NOMINAL;
    o->form = FORM_NOMINAL;
    o->first = o->phrase.first;
    o->end = o->phrase.end;
    o->plural = o->phrase.plural;
    o->article = o->phrase.article;
    o->kind = o->has_agent ? o->agent.kind : m->kind_score > 0 ? m->kind : KIND_GROUP;
    if (o->kind == KIND_PERSON && o->plural) {
        o->kind = KIND_GROUP;
    }
    if (o->kind == KIND_GROUP && !o->plural && o->has_agent && o->agent.kind == KIND_PERSON) {
        o->kind = KIND_PERSON;
    }
    describe_nominal(s, o);
    if (o->kind == KIND_STATE && o->plural) {
        o->kind = KIND_GROUP; /* "the two countries" */
    }
    return true;
}

/* A capitalised phrase that is no tagged name. */
static bool read_proper(struct scene *s, struct sight *o) {
    const struct mention_signal *m = signal_of(s, o);
    struct country_word word;
    uint32_t count = 0;
    if (country_at(s->d, s->k, o->first, o->end, &count, &word) && count == o->end - o->first &&
        word.form != COUNTRY_CITY && word.form != COUNTRY_REGION) {
        return sight_country(s, o->first, count, word, o);
    }
    struct entity e;
    if (knowledge_entity(s->k, span_text(s->d, span_of_tokens(s->d, o->first, o->end)), s->d->published, &e)) {
        return e.kind == KIND_PERSON ? read_person(s, o) : read_body(s, o);
    }
    phrase_read(s->d, o->head, &o->phrase);
    struct agent_word agent;
    uint32_t first;
    if (describe_agent(s, &o->phrase, &agent, &first)) {
        return read_nominal(s, o); /* "the President", "the Foreign Ministry" */
    }
    if (!tagged(s, o) && (m->kind_score < SURE_KIND || s->name_at[o->head] != NONE)) {
        return false;
    }
    if (m->kind == KIND_PERSON) {
        return read_person(s, o);
    }
    return m->kind == KIND_GROUP && tagged(s, o) ? read_nominal(s, o) : read_body(s, o);
}

bool sight_read(struct scene *s, uint32_t index, struct sight *o) {
    const struct document *d = s->d;
    const struct mention_signal *m = &d->signals.mentions[index];
    *o = (struct sight){.signal = index,
                        .first = m->first_token,
                        .end = m->end_token,
                        .employer = NONE,
                        .title_head = NONE,
                        .counter = NONE};
    if (o->end > d->token_count || o->first >= o->end) {
        return false;
    }
    trim(d, o);
    o->head = tokens_head(d, o->first, o->end);
    const struct token *t = &d->tokens[o->head];
    if (in_dateline(d, o->head)) {
        return false;
    }
    if (token_personal(d, o->head)) {
        o->sort = SORT_PRONOUN;
        o->form = FORM_PRONOUN;
        return true;
    }
    uint32_t n = s->name_at[o->head];
    if (n != NONE) {
        const struct name *name = &d->names[n];
        if (name->first_token >= o->first && name->end_token <= o->end + 1) {
            /* "the Ministry", "the President" are descriptions, however they are written. */
            struct phrase p;
            struct agent_word agent;
            uint32_t first;
            phrase_read(d, o->head, &p);
            if (name->end_token - name->first_token == 1 && p.article == ARTICLE_DEFINITE && p.first == o->head &&
                name->type != NAME_NORP && describe_agent(s, &p, &agent, &first)) {
                return read_nominal(s, o);
            }
            if (name->type == NAME_PERSON) {
                o->first = name->first_token;
                o->end = name->end_token;
                trim(d, o);
            }
            return read_name(s, o, name);
        }
        if (name->type == NAME_PERSON || name->end_token - name->first_token > o->end - o->first) {
            /* A stretch inside a longer name: only a country word may be somebody of its own. */
            struct country_word word;
            uint32_t count = 0;
            return country_at(d, s->k, o->first, o->end, &count, &word) && count == o->end - o->first &&
                   sight_country(s, o->first, count, word, o);
        }
    }
    if (t->upos == UPOS_PROPN || (t->upos != UPOS_NOUN && token_capital(d, o->head))) {
        return read_proper(s, o);
    }
    return read_nominal(s, o);
}
