/* From sightings to the layers of mentions and actors. */
#include "mention/join.h"

#include <string.h>

#include "base/error.h"
#include "mention/mention.h"

static uint32_t *token_array(const struct document *d, struct arena *scratch, uint32_t value) {
    uint32_t *at = arena_array(scratch, (size_t)d->token_count + 1, sizeof *at);
    for (uint32_t i = 0; at != NULL && i <= d->token_count; i++) {
        at[i] = value;
    }
    return at;
}

static void find_acting(struct scene *s) {
    memset(s->acts, 0, (s->d->token_count + (size_t)1) * sizeof *s->acts);
    for (uint32_t i = 0; i < s->d->signals.event_count; i++) {
        const struct event_signal *e = &s->d->signals.events[i];
        const struct pointer *all[] = {&e->actor, &e->recipient};
        for (int k = 0; k < 2; k++) {
            for (uint32_t n = 0; n < all[k]->count; n++) {
                uint32_t token = all[k]->token[n];
                if (token < s->d->token_count && all[k]->p[n] > s->acts[token]) {
                    s->acts[token] = all[k]->p[n];
                }
            }
        }
    }
}

static bool scene_init(struct scene *s, struct document *d, const struct knowledge *k, struct arena *scratch) {
    *s = (struct scene){d,    k,    scratch, token_array(d, scratch, NONE), token_array(d, scratch, 0), NULL,
                        NULL, NULL, NULL};
    s->place = arena_array(scratch, (size_t)d->sentence_count + 1, sizeof *s->place);
    s->place_at = arena_array(scratch, (size_t)d->sentence_count + 1, sizeof *s->place_at);
    s->told_in = arena_array(scratch, (size_t)d->paragraph_count + 1, sizeof *s->told_in);
    s->acts = arena_array(scratch, (size_t)d->token_count + 1, sizeof *s->acts);
    if (s->acts == NULL || s->name_at == NULL || s->taken == NULL || s->place == NULL || s->place_at == NULL ||
        s->told_in == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < d->name_count; i++) {
        for (uint32_t t = d->names[i].first_token; t < d->names[i].end_token && t < d->token_count; t++) {
            s->name_at[t] = i;
        }
    }
    find_acting(s);
    return true;
}

/* ---- where things happen ----------------------------------------------------------------------------------------- */

#define PLACE_NOUNS                                                                                                   \
    "city cities town towns village villages capital province provinces region regions district districts territory " \
    "border coast port island islands waters airspace soil mainland side part parts county oblast prefecture state "  \
    "north south east west northeast northwest southeast southwest countryside area areas neighborhood suburb"

/* Whether a country word at `head` belongs to the words above it as a part of the place: "in Kaldor's capital", "in the
 * Kaldorian town of Fenwick", "in Fenwick, Kaldor", but not "at a Kaldorian restaurant". */
static bool part_of_place(const struct document *d, uint32_t head) {
    const struct token *t = &d->tokens[head];
    switch (t->deprel) {
    case DEP_APPOS:
    case DEP_FLAT:
    case DEP_NMOD_UNMARKED:
    case DEP_OBL_UNMARKED:
    case DEP_LIST:
    case DEP_DEP:
    case DEP_CONJ:
        return true;
    case DEP_NMOD_POSS:
    case DEP_AMOD:
    case DEP_COMPOUND:
    case DEP_NMOD_DESC:
        return word_in(token_text(d, t->head), PLACE_NOUNS);
    default:
        return false;
    }
}

/* Whether the country word at `token` tells where its sentence is. */
static bool tells_where(const struct document *d, uint32_t token, uint32_t tokens, enum country_form form) {
    uint32_t head = tokens_head(d, token, token + tokens), by = token_case(d, head);
    bool town = form == COUNTRY_CITY || form == COUNTRY_REGION;
    for (uint32_t steps = 0; by == NONE && steps < 4 && d->tokens[head].head < d->token_count; steps++) {
        if (!part_of_place(d, head)) {
            /* "shelled Fenwick" */
            return (town || form == COUNTRY_CAPITAL) && d->tokens[head].deprel == DEP_OBJ &&
                   word_in(slice_of(d->tokens[d->tokens[head].head].lemma),
                           "hit strike attack shell bomb target storm raid bombard pound");
        }
        head = d->tokens[head].head;
        by = token_case(d, head);
    }
    return by != NONE && by < token &&
           (word_in(token_text(d, by), "in at near outside across inside around throughout") ||
            (town && word_in(token_text(d, by), "on")));
}

/* Where each sentence is: the first place or state in it behind "in", "at", "near" …; and what each paragraph tells. */
static void find_places(struct scene *s) {
    const struct document *d = s->d;
    for (uint32_t i = 0; i < d->token_count;) {
        struct country_word word;
        uint32_t tokens = 1, sentence = d->tokens[i].sentence, paragraph = d->tokens[i].paragraph;
        if (token_capital(d, i) && country_at(d, s->k, i, d->token_count, &tokens, &word) && !code_is_body(word.code) &&
            !word_tells_side(d, i, tokens)) {
            bool dateline =
                paragraph < d->paragraph_count && d->tokens[i].at.start < d->paragraphs[paragraph].dateline_end;
            if (paragraph < d->paragraph_count && !dateline) {
                codes_add(&s->told_in[paragraph].codes, word.code);
            }
            bool where = sentence < d->sentence_count && tells_where(d, i, tokens, word.form);
            if (where && s->place[sentence] == NULL) {
                s->place[sentence] = word.code;
                s->place_at[sentence] = span_of_tokens(d, i, i + tokens);
            }
            if (where && !dateline && paragraph < d->paragraph_count && s->told_in[paragraph].place == NULL) {
                s->told_in[paragraph].place = word.code;
            }
        }
        i += tokens;
    }
}

/* ---- all sightings ----------------------------------------------------------------------------------------------- */

static struct sight *push_sight(struct joiner *j) {
    return arena_push(j->scene.scratch, &j->sights, &j->sight_count, &j->sight_capacity, sizeof *j->sights);
}

/* One sighting a head: of two, the name, else the one that the network marked. */
static bool better(const struct joiner *j, const struct sight *a, const struct sight *b) {
    if ((a->sort == SORT_NOMINAL) != (b->sort == SORT_NOMINAL)) {
        return b->sort == SORT_NOMINAL;
    }
    const struct mention_signal *x = sight_signal(j, a), *y = sight_signal(j, b);
    return (x != NULL ? x->score : 0) > (y != NULL ? y->score : 0);
}

static bool add_sight(struct joiner *j, uint32_t *sight_at, const struct sight *o) {
    uint32_t other = sight_at[o->head];
    if (other != NONE) {
        if (better(j, o, &j->sights[other])) {
            j->sights[other] = *o;
        }
        return true;
    }
    struct sight *fresh = push_sight(j);
    if (fresh == NULL) {
        return false;
    }
    *fresh = *o;
    sight_at[o->head] = j->sight_count - 1;
    return true;
}

static bool see_signals(struct joiner *j, uint32_t *sight_at) {
    struct sight o;
    for (uint32_t i = 0; i < j->scene.d->signals.mention_count; i++) {
        if (sight_read(&j->scene, i, &o) && !add_sight(j, sight_at, &o)) {
            return false;
        }
    }
    return true;
}

/* Country words that no signal proposed: adjectives, mostly. */
static bool see_countries(struct joiner *j, uint32_t *sight_at) {
    const struct document *d = j->scene.d;
    for (uint32_t i = 0; i < d->token_count;) {
        struct country_word word;
        uint32_t tokens = 1;
        struct sight o = {.signal = NONE, .counter = NONE};
        if (country_at(d, j->scene.k, i, d->token_count, &tokens, &word) &&
            sight_country(&j->scene, i, tokens, word, &o)) {
            uint32_t other = sight_at[o.head];
            if (other == NONE && !add_sight(j, sight_at, &o)) {
                return false;
            }
            /* "Zealand" that was tagged without its "New" */
            if (other != NONE && j->sights[other].end - j->sights[other].first < tokens &&
                j->sights[other].first >= o.first && j->sights[other].end <= o.end) {
                j->sights[other] = o;
            }
            for (uint32_t t = o.first; t < o.end; t++) {
                uint32_t part = t == o.head ? NONE : sight_at[t];
                if (part != NONE && j->sights[part].first >= o.first && j->sights[part].end <= o.end) {
                    j->sights[part].sort = SORT_NOBODY;
                }
            }
        }
        i += tokens;
    }
    return true;
}

/* Merge sort, stable: sightings come nearly in order, but a hostile text must not make it quadratic. */
#define DEFINE_SORT(function, type, before)                                            \
    static type *function(struct arena *scratch, type *from, uint32_t count) {         \
        type *to = arena_array(scratch, (size_t)count + 1, sizeof *to);                \
        if (to == NULL) {                                                              \
            return NULL;                                                               \
        }                                                                              \
        if (count == 0) {                                                              \
            return to;                                                                 \
        }                                                                              \
        for (uint32_t width = 1; width < count; width *= 2) {                          \
            for (uint32_t low = 0; low < count; low += 2 * width) {                    \
                uint32_t mid = low + width < count ? low + width : count;              \
                uint32_t high = mid + width < count ? mid + width : count;             \
                uint32_t a = low, b = mid;                                             \
                for (uint32_t k = low; k < high; k++) {                                \
                    bool left = a < mid && (b >= high || !before(&from[b], &from[a])); \
                    to[k] = left ? from[a++] : from[b++];                              \
                }                                                                      \
            }                                                                          \
            type *other = from;                                                        \
            from = to;                                                                 \
            to = other;                                                                \
        }                                                                              \
        return from;                                                                   \
    }

static bool sight_before(const struct sight *a, const struct sight *b) {
    return a->head < b->head;
}

static bool link_before(const struct link *a, const struct link *b) {
    return a->first < b->first || (a->first == b->first && a->end > b->end);
}

DEFINE_SORT(sort_sights, struct sight, sight_before)
DEFINE_SORT(sort_links, struct link, link_before)

/* A title that was given to a name is no sighting of its own, nor is what an office is of. */
static bool is_taken(const struct joiner *j, const struct sight *o) {
    uint32_t taken = j->scene.taken[o->head];
    return (o->sort == SORT_NOMINAL && taken != TAKEN_NOT) || (o->sort == SORT_BODY && taken == TAKEN_OFFICE);
}

static void drop_taken(struct joiner *j) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < j->sight_count; i++) {
        if (!is_taken(j, &j->sights[i])) {
            j->sights[kept++] = j->sights[i];
        }
    }
    j->sight_count = kept;
}

#define COUNTERS_MOST 3u /* "tens of thousands of people" */

/* The word before "of" that counts those whose phrase begins at `first` ("thousands of protesters"), or NONE. Trees hang numbers
 * on what they count in many ways, the words stand always so. */
static uint32_t counter_before(const struct document *d, uint32_t first) {
    bool counts = first > 1 && same_sentence(d, first - 2, first) && token_is(d, first - 1, "of") &&
                  word_in(token_text(d, first - 2), "tens dozens scores hundreds thousands millions dozen score couple "
                                                    "handful majority number");
    return counts ? first - 2 : NONE;
}

/* "Thousands of protesters" are the protesters: one sighting, whose head is found at either word. */
static void join_counters(struct joiner *j, const uint32_t *sight_at) {
    const struct document *d = j->scene.d;
    for (uint32_t i = 0; i < j->sight_count; i++) {
        struct sight *o = &j->sights[i];
        if ((o->sort != SORT_NOMINAL && o->sort != SORT_PEOPLE) || !o->plural) {
            continue;
        }
        uint32_t first = o->phrase.outer < o->first ? o->phrase.outer : o->first;
        for (uint32_t steps = 0; steps < COUNTERS_MOST; steps++) {
            uint32_t counter = counter_before(d, first);
            if (counter == NONE) {
                break;
            }
            if (sight_at[counter] != NONE && j->sights[sight_at[counter]].sort == SORT_NOMINAL) {
                j->sights[sight_at[counter]].sort = SORT_NOBODY;
            }
            o->counted = o->counter == NONE ? o->first : o->counted;
            o->counter = counter;
            struct phrase p;
            phrase_read(d, counter, &p);
            o->first = first = p.first; /* "an overwhelming | majority of" */
            o->article = ARTICLE_QUANTITY;
        }
    }
}

static bool see(struct joiner *j) {
    uint32_t *sight_at = token_array(j->scene.d, j->scene.scratch, NONE);
    if (sight_at == NULL || !see_signals(j, sight_at) || !see_countries(j, sight_at)) {
        return false;
    }
    join_counters(j, sight_at);
    drop_taken(j);
    j->sights = sort_sights(j->scene.scratch, j->sights, j->sight_count);
    return j->sights != NULL;
}

/* ---- joining ----------------------------------------------------------------------------------------------------- */

static bool add_link(struct joiner *j, uint32_t first, uint32_t end, uint32_t head, uint32_t actor,
                     enum mention_form form, float score) {
    struct link *l = arena_push(j->scene.scratch, &j->links, &j->link_count, &j->link_capacity, sizeof *l);
    if (l == NULL) {
        return false;
    }
    *l = (struct link){first, end, head, actor, j->scene.name_at[head], form, score};
    j->actor_at[head] = actor;
    j->drafts[actor].mentions++;
    j->recent[j->recent_count++ % RECENT] = head;
    return true;
}

static bool join_people(struct joiner *j, const struct sight *o, uint32_t *actor) {
    uint64_t key = key_of(KEY_PEOPLE, o->code, strlen(o->code)) + (uint64_t)o->plural;
    bool fresh = o->article == ARTICLE_QUANTITY || o->article == ARTICLE_INDEFINITE;
    uint32_t a = fresh ? NONE : table_get(&j->table, key);
    if (a == NONE) {
        uint32_t first = o->phrase.first < o->first ? o->phrase.first : o->first;
        struct slice words = span_text(j->scene.d, span_of_tokens(j->scene.d, first, o->end));
        a = draft_new(j, o, arena_copy(&j->scene.d->arena, words.at, words.len));
        if (a == NONE || !join_put(j, key, a)) {
            return false;
        }
        j->drafts[a].noun = token_text(j->scene.d, o->head);
    }
    *actor = a;
    return draft_takes(j, a, o);
}

static bool join_sight(struct joiner *j, struct sight *o) {
    uint32_t actor = NONE;
    bool good = true;
    switch (o->sort) {
    case SORT_PERSON:
        good = join_person(j, o, &actor);
        break;
    case SORT_BODY:
        good = join_body(j, o, &actor);
        break;
    case SORT_STATE:
        good = join_state(j, o, &actor);
        break;
    case SORT_PEOPLE:
        good = join_people(j, o, &actor);
        break;
    case SORT_NOMINAL:
        good = join_nominal(j, o, &actor);
        break;
    default:
        break;
    }
    if (!good || actor == NONE) {
        return good;
    }
    const struct mention_signal *m = sight_signal(j, o);
    float score = m != NULL && m->score > 0 ? m->score : 0.5f;
    if (o->title_head != NONE && j->actor_at[o->title_head] == NONE && o->sort == SORT_PERSON &&
        !add_link(j, o->title.first, o->title.end, o->title_head, actor, FORM_NOMINAL, score)) {
        return false;
    }
    if (o->counter != NONE && !add_link(j, o->first, o->end, o->counter, actor, o->form, score)) {
        return false;
    }
    return add_link(j, o->counter != NONE ? o->counted : o->first, o->end, o->head, actor, o->form, score);
}

/* cover[token]: the actor of the innermost mention around it. Links are sorted, so that inner ones come later. */
static void fill_cover(struct joiner *j) {
    for (uint32_t i = 0; i < j->link_count; i++) {
        for (uint32_t t = j->links[i].first; t < j->links[i].end; t++) {
            j->cover[t] = j->links[i].actor;
        }
    }
}

static bool write_mentions(struct joiner *j) {
    struct document *d = j->scene.d;
    for (uint32_t i = 0; i < j->link_count; i++) {
        const struct link *l = &j->links[i];
        struct mention *m = document_add_mention(d);
        if (m == NULL) {
            return false;
        }
        m->at = span_of_tokens(d, l->first, l->end);
        m->first_token = l->first;
        m->end_token = l->end;
        m->head = l->head;
        m->actor = l->actor;
        m->name = l->form == FORM_NAME || l->form == FORM_METONYM ? l->name : NONE;
        m->form = l->form;
        m->basis = (struct basis){l->form == FORM_PRONOUN ? ORIGIN_RULE : ORIGIN_TEXT, l->score, ""};
        struct actor *a = &d->actors[l->actor];
        a->first_mention = a->first_mention == NONE || a->first_mention > i ? i : a->first_mention;
    }
    return true;
}

static bool join_all(struct joiner *j, const struct resources *r, struct document *d, struct arena *scratch) {
    *j = (struct joiner){.pair_head = NONE};
    if (!scene_init(&j->scene, d, r->knowledge, scratch) || !table_init(&j->table, scratch)) {
        return false;
    }
    j->actor_at = token_array(d, scratch, NONE);
    j->cover = token_array(d, scratch, NONE);
    find_places(&j->scene);
    if (j->actor_at == NULL || j->cover == NULL || !see(j)) {
        return false;
    }
    for (uint32_t i = 0; i < j->sight_count; i++) {
        if (!join_sight(j, &j->sights[i])) {
            return false;
        }
    }
    j->links = sort_links(scratch, j->links, j->link_count);
    if (j->links == NULL) {
        return false;
    }
    j->link_capacity = j->link_count;
    fill_cover(j);
    if (!join_pronouns(j) || !settle_actors(j)) {
        return false;
    }
    j->links = sort_links(scratch, j->links, j->link_count);
    return j->links != NULL && write_mentions(j) && document_index_mentions(d);
}

att_status mention_join(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    struct joiner j;
    if (!join_all(&j, r, d, scratch)) {
        return fail(err, ATT_NO_MEMORY, "mentions: out of memory");
    }
    return ATT_OK;
}
