/* Reading a lexicon's lines. One pass, no recursion; see docs/lexicon.md for the format. */
#include <string.h>

#include "knowledge/lexicon_parts.h"

#define ENTRY_LIMIT 200000u

const char *const section_names[SECTIONS] = {"predicates",  "modes",      "reporting", "cues",  "hedges", "status",
                                             "commitments", "background", "classes",   "forms", "lemmas"};

struct parser {
    struct lexicon *lex;
    struct line line;
    enum section section;
    uint32_t layer;
    struct role roles[2][ENTRY_ROLES]; /* defaults of verbs and of nouns in this file */
    uint32_t role_count[2];
    bool entry_before; /* an example may follow */
};

/* The words of the right side, up to the comment. */
#define TAIL_WORDS 24
struct tail {
    struct slice at[TAIL_WORDS];
    size_t column[TAIL_WORDS];
    uint32_t count, next;
};

static att_status no_memory(const struct parser *p) {
    return fail(p->line.err, ATT_NO_MEMORY, "no memory for the lexicon");
}

static att_status role_defaults(struct parser *p) {
    static const char *const verb[] = {"subj,by=actor", "obj=recipient"};
    static const char *const noun[] = {"by,poss,between=actor", "on,against,to,toward,towards,of,with=recipient",
                                       "compound=either"};
    p->role_count[0] = p->role_count[1] = 0;
    for (size_t i = 0; i < sizeof verb / sizeof *verb; i++) {
        TRY(pattern_role(p->lex, &p->line, slice_of(verb[i]), 0, p->roles[0], &p->role_count[0]));
    }
    for (size_t i = 0; i < sizeof noun / sizeof *noun; i++) {
        TRY(pattern_role(p->lex, &p->line, slice_of(noun[i]), 0, p->roles[1], &p->role_count[1]));
    }
    return ATT_OK;
}

static att_status read_section(struct parser *p) {
    size_t at;
    struct slice word = line_word(&p->line, &at);
    if (word.len < 3 || word.at[word.len - 1] != ']') {
        return line_fault(&p->line, at, "expected [SECTION]");
    }
    int section = label_find(section_names, SECTIONS, word.at + 1, word.len - 2);
    if (section < 0) {
        return line_fault(&p->line, at + 1, "unknown section");
    }
    p->section = (enum section)section;
    p->entry_before = false;
    struct slice more = line_word(&p->line, &at);
    return more.len > 0 ? line_fault(&p->line, at, "unexpected word behind the section") : ATT_OK;
}

/* "roles N with=actor": holds for the entries below, to the end of the file. */
static att_status read_roles(struct parser *p) {
    size_t at;
    struct slice pos = line_word(&p->line, &at);
    if (!slice_is(pos, "V") && !slice_is(pos, "N")) {
        return line_fault(&p->line, at, "expected V or N");
    }
    int which = slice_is(pos, "N");
    struct slice word = line_word(&p->line, &at);
    while (word.len > 0) {
        TRY(pattern_role(p->lex, &p->line, word, at, p->roles[which], &p->role_count[which]));
        word = line_word(&p->line, &at);
    }
    return ATT_OK;
}

/* "@troops soldier troop army" */
static att_status read_class(struct parser *p, struct slice name, size_t at) {
    if (name.len < 2 || name.at[0] != '@') {
        return line_fault(&p->line, at, "expected @CLASS");
    }
    struct word_class *c =
        arena_push(&p->lex->arena, &p->lex->classes, &p->lex->class_count, &p->lex->class_capacity, sizeof *c);
    if (c == NULL) {
        return no_memory(p);
    }
    c->name = lower_copy(p->lex, (struct slice){name.at + 1, name.len - 1});
    if (c->name == NULL) {
        return no_memory(p);
    }
    struct slice word = line_word(&p->line, &at);
    while (word.len > 0) {
        if (word.len >= WORD_BYTES) {
            return line_fault(&p->line, at, "word too long");
        }
        if (words_add(p->lex, &c->words, lower_copy(p->lex, word)) != ATT_OK) {
            return no_memory(p);
        }
        word = line_word(&p->line, &at);
    }
    return c->words.count == 0 ? line_fault(&p->line, at, "a class without words") : ATT_OK;
}

/* "meet met": a lemma and its irregular forms. */
static att_status read_forms(struct parser *p, struct slice lemma) {
    const char *base = lower_copy(p->lex, lemma);
    size_t at;
    struct slice word = line_word(&p->line, &at);
    if (word.len == 0) {
        return line_fault(&p->line, at, "a lemma without forms");
    }
    while (word.len > 0) {
        struct form *f =
            arena_push(&p->lex->arena, &p->lex->forms, &p->lex->form_count, &p->lex->form_capacity, sizeof *f);
        if (f == NULL || base == NULL) {
            return no_memory(p);
        }
        f->lemma = base;
        f->form = lower_copy(p->lex, word);
        if (f->form == NULL) {
            return no_memory(p);
        }
        if (lemma.len >= WORD_BYTES || word.len >= WORD_BYTES) {
            return line_fault(&p->line, at, "word too long");
        }
        word = line_word(&p->line, &at);
    }
    return ATT_OK;
}

static att_status tail_end(const struct parser *p, const struct tail *t, const char *expected) {
    size_t at = t->next < t->count ? t->column[t->next] : p->line.len;
    return line_fault(&p->line, at, "expected %s", expected);
}

static struct slice tail_next(struct tail *t) {
    return t->next < t->count ? t->at[t->next++] : slice_of(NULL);
}

struct mark {
    const char *name;
    uint32_t flag;
    uint32_t sections; /* bit i: may stand in section i */
};

static const struct mark *mark_find(struct slice word) {
    static const struct mark marks[] = {
        {"content", LEXICON_CONTENT, 1u << SECTION_PREDICATES | 1u << SECTION_COMMITMENTS},
        {"background", LEXICON_BACKGROUND, 1u << SECTION_PREDICATES},
        {"weak", LEXICON_WEAK, 1u << SECTION_PREDICATES},
        {"raise", LEXICON_RAISE, 1u << SECTION_PREDICATES},
        {"sure", LEXICON_SURE, 1u << SECTION_PREDICATES},
        {"factive", ENTRY_FACTIVE, 1u << SECTION_REPORTING | 1u << SECTION_CUES},
        {"speech", ENTRY_SPEECH, 1u << SECTION_REPORTING | 1u << SECTION_CUES},
        {"anchor", ENTRY_ANCHOR, 1u << SECTION_MODES},
        {"clause", ENTRY_CLAUSE, 1u << SECTION_MODES},
        {"self", ENTRY_SELF, 1u << SECTION_STATUS},
        {"source-after", ENTRY_SOURCE_AFTER, 1u << SECTION_REPORTING | 1u << SECTION_CUES},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (slice_is(word, marks[i].name)) {
            return &marks[i];
        }
    }
    return NULL;
}

/* A flag or a role behind the code. */
static att_status read_mark(struct parser *p, struct entry *e, struct slice word, size_t at) {
    const struct mark *mark = mark_find(word);
    if (mark != NULL && (mark->sections >> p->section & 1) != 0) {
        e->flags |= mark->flag;
        return ATT_OK;
    }
    if (p->section == SECTION_PREDICATES && memchr(word.at, '=', word.len) != NULL) {
        return pattern_role(p->lex, &p->line, word, at, e->roles, &e->role_count);
    }
    return line_fault(&p->line, at, "unknown flag \"%.*s\"", (int)(word.len < 40 ? word.len : 40), word.at);
}

static bool code_valid(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') {
            return false;
        }
    }
    return s.len >= 2 && s.len <= 4;
}

/* "TYPE MODE CODE" of predicates and modes. */
static att_status read_act(struct parser *p, struct entry *e, struct tail *t) {
    struct slice type = tail_next(t);
    e->value = label_find(event_type_names, EVENT_TYPES, type.at, type.len);
    if (e->value < 0 && !slice_is(type, "-")) {
        t->next = 0;
        return tail_end(p, t, "one of the sixteen types, or -");
    }
    if (e->value < 0) {
        e->flags |= LEXICON_NOTHING;
    }
    struct slice mode = tail_next(t);
    int m = label_find(mode_names, MODE_COUNT, mode.at, mode.len);
    if (mode.len == 0 || (m <= 0 && !slice_is(mode, "-"))) {
        t->next = 1;
        return tail_end(p, t, "a mode, or -");
    }
    e->mode = m > 0 ? mode_names[m] : NULL;
    struct slice code = tail_next(t);
    if (!slice_is(code, "-") && !code_valid(code)) {
        t->next = 2;
        return tail_end(p, t, "a CAMEO code of two to four digits, or -");
    }
    if (!slice_is(code, "-")) {
        e->cameo = lower_copy(p->lex, code);
        if (e->cameo == NULL) {
            return no_memory(p);
        }
    }
    return ATT_OK;
}

/* The first word of the right side in the other sections: one of a closed list. */
static att_status read_label(struct parser *p, struct entry *e, struct tail *t) {
    struct slice word = tail_next(t);
    const char *expected = "background";
    static const char *const background[] = {"background"};
    const char *const *names = background;
    size_t count = 1;
    if (p->section == SECTION_REPORTING || p->section == SECTION_CUES || p->section == SECTION_HEDGES) {
        names = claim_stance_names;
        count = CLAIM_STANCES;
        expected = "asserts, denies or speculates";
    } else if (p->section == SECTION_STATUS) {
        names = event_status_names;
        count = EVENT_STATUSES;
        expected = "a status";
    } else if (p->section == SECTION_COMMITMENTS) {
        names = commitment_kind_names;
        count = COMMITMENT_KINDS;
        expected = "a kind of commitment";
    }
    e->value = label_find(names, count, word.at, word.len);
    if (e->value < 0 && slice_is(word, "-")) {
        e->flags |= LEXICON_NOTHING; /* lets a user's file silence a word */
        return ATT_OK;
    }
    if (e->value < 0) {
        t->next = 0;
        return tail_end(p, t, expected);
    }
    return ATT_OK;
}

/* Whether `s` starts the right side in this section: no condition is written so. */
static bool starts_tail(const struct parser *p, struct slice s) {
    if (slice_is(s, "-")) {
        return true;
    }
    if (p->section == SECTION_PREDICATES || p->section == SECTION_MODES) {
        return s.at[0] >= 'A' && s.at[0] <= 'Z';
    }
    return label_find(claim_stance_names, CLAIM_STANCES, s.at, s.len) >= 0 ||
           label_find(event_status_names, EVENT_STATUSES, s.at, s.len) >= 0 ||
           label_find(commitment_kind_names, COMMITMENT_KINDS, s.at, s.len) >= 0 || slice_is(s, "background");
}

/* The pattern's own words joined by single spaces: the name under which a later path replaces it. */
static const char *pattern_name(struct parser *p, size_t first, size_t end) {
    char *name = arena_copy(&p->lex->arena, p->line.at + first, end - first);
    size_t n = 0;
    for (size_t i = 0; name != NULL && i < end - first; i++) {
        char c = name[i] == '\t' ? ' ' : name[i];
        if (c != ' ' || (n > 0 && name[n - 1] != ' ')) {
            name[n++] = c;
        }
    }
    while (name != NULL && n > 0 && name[n - 1] == ' ') {
        n--;
    }
    if (name != NULL) {
        name[n] = 0;
    }
    return name;
}

static att_status read_tail(struct parser *p, struct entry *e, struct slice word, size_t at) {
    struct tail t = {0};
    while (word.len > 0) {
        if (t.count == TAIL_WORDS) {
            return line_fault(&p->line, at, "too many words");
        }
        t.at[t.count] = word;
        t.column[t.count++] = at;
        word = line_word(&p->line, &at);
    }
    if (p->section == SECTION_PREDICATES || p->section == SECTION_MODES) {
        TRY(read_act(p, e, &t));
    } else {
        TRY(read_label(p, e, &t));
    }
    if (p->section == SECTION_PREDICATES) {
        int which = e->pos != 'V';
        memcpy(e->roles, p->roles[which], sizeof e->roles);
        e->role_count = p->role_count[which];
    }
    while (t.next < t.count) {
        size_t column = t.column[t.next];
        TRY(read_mark(p, e, tail_next(&t), column));
    }
    return ATT_OK;
}

static att_status read_entry(struct parser *p, struct slice head, size_t at) {
    struct lexicon *lex = p->lex;
    if (lex->entry_count == ENTRY_LIMIT) {
        return line_fault(&p->line, at, "more than %u entries", ENTRY_LIMIT);
    }
    struct entry *e = arena_push(&lex->arena, &lex->entries, &lex->entry_count, &lex->entry_capacity, sizeof *e);
    if (e == NULL) {
        return no_memory(p);
    }
    e->section = p->section;
    e->layer = p->layer;
    e->order = lex->entry_count - 1;
    e->next = NONE;
    e->file = p->line.file;
    e->line = p->line.number;
    e->flags = p->layer > 0 ? LEXICON_USER : 0;
    TRY(pattern_head(lex, &p->line, head, at, e));
    size_t first = at;
    struct slice word = line_word(&p->line, &at);
    while (word.len > 0 && !starts_tail(p, word)) {
        if (mark_find(word) != NULL || memchr(word.at, '=', word.len) != NULL) {
            return line_fault(&p->line, at, "a flag or a role stands behind the code");
        }
        TRY(pattern_condition(lex, &p->line, word, at, e));
        word = line_word(&p->line, &at);
    }
    e->name = pattern_name(p, first, at);
    if (e->name == NULL) {
        return no_memory(p);
    }
    p->entry_before = true;
    return read_tail(p, e, word, at);
}

static att_status read_example(struct parser *p, size_t at) {
    struct line *l = &p->line;
    if (l->at[at] != '+' && l->at[at] != '-') {
        return line_fault(l, at, "an indented line is an example and begins with + or -");
    }
    if (!p->entry_before) {
        return line_fault(l, at, "an example without an entry above");
    }
    for (size_t i = at + 1; i < l->len; i++) {
        if (l->at[i] != ' ' && l->at[i] != '\t') {
            return ATT_OK;
        }
    }
    return line_fault(l, at, "an example without words");
}

static att_status read_line(struct parser *p) {
    struct line *l = &p->line;
    size_t at;
    struct slice word = line_word(l, &at);
    if (word.len == 0) {
        return ATT_OK;
    }
    if (at > 0) {
        return read_example(p, at);
    }
    if (word.at[0] == '[') {
        l->next = 0;
        return read_section(p);
    }
    if (slice_is(word, "roles")) {
        return read_roles(p);
    }
    if (p->section == SECTION_CLASSES) {
        return read_class(p, word, at);
    }
    if (p->section == SECTION_FORMS) {
        return read_forms(p, word);
    }
    if (p->section == SECTION_LEMMAS) {
        return lemmas_line(p->lex, l, p->layer, word, at);
    }
    return read_entry(p, word, at);
}

att_status lexicon_parse(struct lexicon *lex, const char *name, const char *text, size_t len, uint32_t layer,
                         att_error *err) {
    struct parser p = {.lex = lex, .section = SECTION_PREDICATES, .layer = layer};
    p.line = (struct line){.file = name, .at = "", .err = err};
    TRY(role_defaults(&p));
    size_t start = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (start < len) {
        const char *end = memchr(text + start, '\n', len - start);
        size_t stop = end == NULL ? len : (size_t)(end - text);
        size_t trimmed = stop > start && text[stop - 1] == '\r' ? stop - 1 : stop;
        p.line.at = text + start;
        p.line.len = trimmed - start;
        p.line.next = 0;
        p.line.number++;
        if (memchr(p.line.at, 0, p.line.len) != NULL) {
            return line_fault(&p.line, 0, "a NUL byte");
        }
        TRY(read_line(&p));
        start = stop + 1;
    }
    lex->layers = layer + 1;
    return ATT_OK;
}
