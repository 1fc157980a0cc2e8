/* Joining names: people, bodies, states. */
#include <string.h>

#include "mention/join.h"

static const char *text_of(struct joiner *j, uint32_t first, uint32_t end) {
    struct slice words = span_text(j->scene.d, span_of_tokens(j->scene.d, first, end));
    return arena_copy(&j->scene.d->arena, words.at, words.len);
}

static uint64_t key_token(struct joiner *j, enum key kind, uint32_t token) {
    char text[KEY_TEXT];
    return key_of(kind, text, key_text(j->scene.d, token, token + 1, text));
}

/* ---- people ------------------------------------------------------------------------------------------------------ */

/* "Jr", "III" are no surnames. */
static uint32_t surname_token(const struct document *d, uint32_t first, uint32_t end) {
    uint32_t last = end - 1;
    while (last > first &&
           (word_in(token_text(d, last), "jr jr. sr sr. ii iii iv") || d->tokens[last].upos == UPOS_PUNCT)) {
        last--;
    }
    return last;
}

static bool next_word(const char **at, struct slice *out) {
    while (**at == ' ' || **at == '-' || **at == '\n') {
        (*at)++;
    }
    out->at = *at;
    out->len = strcspn(*at, " -\n");
    *at += out->len;
    return out->len > 0;
}

static bool same_word(struct slice a, struct slice b) {
    for (size_t i = 0; i < a.len && i < b.len; i++) {
        char x = a.at[i], y = b.at[i];
        if (x == '.' || y == '.') {
            return i > 0; /* an initial */
        }
        x = x >= 'A' && x <= 'Z' ? (char)(x + 32) : x;
        y = y >= 'A' && y <= 'Z' ? (char)(y + 32) : y;
        if (x != y) {
            return false;
        }
    }
    return a.len == b.len || (a.len == 1 || b.len == 1);
}

/* Whether every word of the shorter name stands in the longer one, initials for words. */
static bool names_fit(const char *a, const char *b) {
    if (strlen(a) > strlen(b)) {
        const char *other = a;
        a = b;
        b = other;
    }
    struct slice word, other;
    for (const char *at = a; next_word(&at, &word);) {
        bool found = false;
        for (const char *in = b; !found && next_word(&in, &other);) {
            found = same_word(word, other);
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

static bool is_person(const struct joiner *j, uint32_t actor) {
    return actor != NONE && j->scene.d->actors[actor].kind == KIND_PERSON;
}

/* An earlier actor of this name. */
static uint32_t find_person(struct joiner *j, const struct sight *o, const char *name, uint32_t last) {
    const struct document *d = j->scene.d;
    char text[KEY_TEXT];
    uint32_t a = table_get(&j->table, key_of(KEY_FULL, text, key_text(d, o->first, o->end, text)));
    if (a != NONE) {
        return a;
    }
    if (o->has_entity) {
        a = table_get(&j->table, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)));
        if (a != NONE) {
            return a;
        }
    }
    a = table_get(&j->table, key_token(j, KEY_LAST, last));
    if (is_person(j, a) && names_fit(name, d->actors[a].name)) {
        return a;
    }
    if (o->end - o->first == 1) {
        a = table_get(&j->table, key_token(j, KEY_FIRST, o->first));
        a = is_person(j, a) ? a : table_get(&j->table, key_token(j, KEY_MIDDLE, o->first));
        return is_person(j, a) ? a : NONE;
    }
    /* "Kim" before "Kim Jong Un". */
    a = table_get(&j->table, key_token(j, KEY_LAST, o->first));
    return is_person(j, a) && j->drafts[a].single && names_fit(name, d->actors[a].name) ? a : NONE;
}

/* The key of an office, alone and with the country. */
static uint64_t office_key(struct joiner *j, const struct sight *o, bool with_country) {
    char text[KEY_TEXT];
    uint32_t head = o->sort == SORT_PERSON ? o->title_head : o->head;
    size_t len = key_text(j->scene.d, o->agent_first, head + 1, text);
    uint64_t key = key_of(KEY_OFFICE, text, len);
    return with_country ? key_codes(key, &o->country) : key;
}

/* "The Kaldorian president" before his name: the description becomes the named one. */
static uint32_t find_described(struct joiner *j, const struct sight *o) {
    if (o->title_head == NONE || !o->has_agent || !o->agent.office || o->country.count == 0) {
        return NONE;
    }
    uint32_t a = table_get(&j->table, office_key(j, o, true));
    return is_person(j, a) && !j->drafts[a].named ? a : NONE;
}

static bool file_person(struct joiner *j, const struct sight *o, uint32_t actor, uint32_t last) {
    const struct document *d = j->scene.d;
    char text[KEY_TEXT];
    bool good = join_put(j, key_of(KEY_FULL, text, key_text(d, o->first, o->end, text)), actor) &&
                join_put(j, key_token(j, KEY_LAST, last), actor);
    if (o->end - o->first > 1) {
        good = good && join_put(j, key_token(j, KEY_FIRST, o->first), actor);
    }
    for (uint32_t i = o->first + 1; i < last; i++) { /* the first of two surnames */
        good = good && (token_text(d, i).len < 3 || join_put(j, key_token(j, KEY_MIDDLE, i), actor));
    }
    if (o->has_entity) {
        good = good && join_put(j, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)), actor);
    }
    if (o->title_head != NONE && o->has_agent && o->agent.office && !o->title.plural) {
        good = good && join_put(j, office_key(j, o, false), actor) && join_put(j, office_key(j, o, true), actor);
    }
    return good;
}

/* A bare surname that nobody in the text bears in full. */
static void read_surname(struct joiner *j, struct sight *o) {
    struct entity e;
    if (!o->has_entity && o->end - o->first == 1 &&
        knowledge_surname(j->scene.k, token_text(j->scene.d, o->first), j->scene.d->published, &e)) {
        o->has_entity = true;
        o->entity = e;
    }
}

bool join_person(struct joiner *j, const struct sight *sight, uint32_t *actor) {
    const struct document *d = j->scene.d;
    struct sight o = *sight;
    uint32_t last = surname_token(d, o.first, o.end), tokens = o.end - o.first;
    const char *name = text_of(j, o.first, o.end);
    if (name == NULL) {
        return false;
    }
    uint32_t a = find_person(j, &o, name, last);
    if (a == NONE) {
        read_surname(j, &o);
        a = o.has_entity ? table_get(&j->table, key_of(KEY_ENTITY, o.entity.key, strlen(o.entity.key))) : NONE;
    }
    a = a == NONE ? find_described(j, &o) : a;
    if (a == NONE) {
        a = draft_new(j, &o, name);
        if (a == NONE) {
            return false;
        }
    }
    struct draft *draft = &j->drafts[a];
    if (!draft->named || tokens > draft->name_tokens) {
        j->scene.d->actors[a].name = name;
        draft->name_tokens = tokens;
        draft->single = tokens == 1;
    }
    draft->named = true;
    *actor = a;
    return draft_takes(j, a, &o) && file_person(j, &o, a, last);
}

/* ---- bodies ------------------------------------------------------------------------------------------------------ */

/* The initials of capitalised words: "Kaldor Atomic Agency" → "kaa". */
static size_t initials(const struct document *d, uint32_t first, uint32_t end, char out[KEY_TEXT]) {
    size_t len = 0;
    for (uint32_t i = first; i < end && len + 1 < KEY_TEXT; i++) {
        char c = token_text(d, i).len > 0 ? token_text(d, i).at[0] : '\0';
        if (c >= 'A' && c <= 'Z') {
            out[len++] = (char)(c + 32);
        }
    }
    return len;
}

/* "(IAEA)" right behind a name. */
static uint32_t bracketed(const struct document *d, uint32_t end) {
    return end + 2 < d->token_count && token_is(d, end, "(") && token_is(d, end + 2, ")") && token_capital(d, end + 1)
               ? end + 1
               : NONE;
}

static bool file_body(struct joiner *j, const struct sight *o, uint32_t actor, uint64_t full, uint64_t base) {
    const struct document *d = j->scene.d;
    char text[KEY_TEXT];
    bool good = join_put(j, full, actor) && join_put(j, base, actor) &&
                join_put(j, key_codes(base, &o->country), actor) && join_put(j, key_token(j, KEY_HEAD, o->head), actor);
    if (o->end - o->first > 2) {
        size_t len = initials(d, o->first, o->end, text);
        uint64_t key = key_of(KEY_FULL, text, len);
        good = good && (len < 2 || table_get(&j->table, key) != NONE || join_put(j, key, actor));
    }
    uint32_t short_form = bracketed(d, o->end);
    if (short_form != NONE) {
        size_t len = key_text(d, short_form, short_form + 1, text);
        good = good && join_put(j, key_of(KEY_FULL, text, len), actor);
    }
    if (o->has_entity) {
        good = good && join_put(j, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)), actor);
    }
    return good;
}

bool join_body(struct joiner *j, const struct sight *o, uint32_t *actor) {
    const struct document *d = j->scene.d;
    char text[KEY_TEXT];
    if (o->has_entity && o->entity.kind == KIND_STATE && o->entity.country_count == 1) { /* "the Vell administration" */
        return join_code(j, o, o->entity.country[0], actor);
    }
    uint64_t full = key_of(KEY_FULL, text, key_text(d, o->first, o->end, text));
    size_t base_len = key_base(&j->scene, o->first, o->end, text);
    uint64_t base = base_len > 0 ? key_of(KEY_BASE, text, base_len) : full;
    uint32_t a = table_get(&j->table, full);
    if (a == NONE && o->has_entity) {
        a = table_get(&j->table, key_of(KEY_ENTITY, o->entity.key, strlen(o->entity.key)));
    }
    if (a == NONE && o->country.count > 0) {
        a = table_get(&j->table, key_codes(base, &o->country));
    }
    if (a == NONE) {
        a = table_get(&j->table, base);
        a = a != NONE && codes_fit(&j->drafts[a].told, &o->country) ? a : NONE;
    }
    uint32_t tokens = o->end - o->first;
    if (a == NONE && tokens == 1 && !o->has_entity) { /* a surname that was taken for a body */
        a = table_get(&j->table, key_token(j, KEY_LAST, o->first));
        if (is_person(j, a)) {
            *actor = a;
            return draft_takes(j, a, o);
        }
        a = NONE;
    }
    bool fresh = a == NONE;
    bool fuller = !fresh && tokens == j->drafts[a].name_tokens &&
                  span_text(d, span_of_tokens(d, o->first, o->end)).len > strlen(d->actors[a].name);
    if (fresh || fuller || tokens > j->drafts[a].name_tokens) {
        const char *name = text_of(j, o->first, o->end);
        if (name == NULL || (fresh && (a = draft_new(j, o, name)) == NONE)) {
            return false;
        }
        j->scene.d->actors[a].name = name;
        j->drafts[a].name_tokens = tokens;
        j->drafts[a].noun = token_text(d, o->head);
    }
    j->drafts[a].named = true;
    *actor = a;
    return draft_takes(j, a, o) && file_body(j, o, a, full, base);
}

/* ---- states ------------------------------------------------------------------------------------------------------ */

static bool is_abbreviation(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] >= 'a' && s.at[i] <= 'z') {
            return false;
        }
    }
    return true;
}

bool join_code(struct joiner *j, const struct sight *o, const char *code, uint32_t *actor) {
    uint64_t key = key_of(KEY_CODE, code, strlen(code));
    uint32_t a = table_get(&j->table, key);
    if (a == NONE) {
        const char *name = knowledge_country_name(j->scene.k, code);
        struct sight state = *o;
        state.kind = code_is_body(code) ? KIND_ORGANIZATION : KIND_STATE;
        state.plural = false;
        a = draft_new(j, &state, name != NULL ? name : code);
        if (a == NONE || !join_put(j, key, a)) {
            return false;
        }
        j->drafts[a].named = true;
        codes_add(&j->drafts[a].told, code);
        j->drafts[a].told_at =
            span_empty(o->country_at) ? span_of_tokens(j->scene.d, o->head, o->head + 1) : o->country_at;
        if (!code_is_body(code) || strcmp(code, "EUR") == 0) {
            codes_add(&j->drafts[a].sector, "GOV");
        }
    }
    j->drafts[a].last = o->head;
    *actor = a;
    return true;
}

bool join_state(struct joiner *j, const struct sight *o, uint32_t *actor) {
    if (!join_code(j, o, o->code, actor)) {
        return false;
    }
    struct draft *draft = &j->drafts[*actor];
    struct slice words = span_text(j->scene.d, span_of_tokens(j->scene.d, o->first, o->end));
    const char *shown = knowledge_country_name(j->scene.k, o->code); /* the usual form wins where the text has it */
    struct country_word word;
    if (o->form == FORM_NAME && knowledge_country(j->scene.k, words, &word) && word.form == COUNTRY_NAME &&
        !is_abbreviation(words) && (draft->name_tokens == 0 || (shown != NULL && slice_is(words, shown)))) {
        const char *name = arena_copy(&j->scene.d->arena, words.at, words.len);
        if (name == NULL) {
            return false;
        }
        j->scene.d->actors[*actor].name = name;
        draft->name_tokens = 1;
    }
    return true;
}
