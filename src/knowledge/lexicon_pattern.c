/* The left side of an entry: lemma, part of speech, conditions; and the roles on its right. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "knowledge/lexicon_parts.h"

const char *const slot_names[SLOT_WORD] = {"subj", "obj", "poss", "compound", "to-inf",
                                           "that", "ing", "neg",  "passive",  "near"};

att_status line_fault(const struct line *l, size_t at, const char *format, ...) {
    char message[256];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    return fail_at(l->err, ATT_BAD_LEXICON, l->number, at + 1, "%s: %s", l->file, message);
}

struct slice line_word(struct line *l, size_t *at) {
    while (l->next < l->len && (l->at[l->next] == ' ' || l->at[l->next] == '\t')) {
        l->next++;
    }
    *at = l->next;
    if (l->next == l->len || l->at[l->next] == '#') {
        l->next = l->len;
        return (struct slice){l->at + *at, 0};
    }
    while (l->next < l->len && l->at[l->next] != ' ' && l->at[l->next] != '\t') {
        l->next++;
    }
    return (struct slice){l->at + *at, l->next - *at};
}

const char *lower_copy(struct lexicon *lex, struct slice s) {
    char *copy = arena_copy(&lex->arena, s.at, s.len);
    for (size_t i = 0; copy != NULL && i < s.len; i++) {
        copy[i] = (char)(copy[i] >= 'A' && copy[i] <= 'Z' ? copy[i] + 32 : copy[i]);
    }
    return copy;
}

att_status words_add(struct lexicon *lex, struct words *w, const char *word) {
    const char **place = word == NULL ? NULL : arena_push(&lex->arena, &w->at, &w->count, &w->capacity, sizeof *w->at);
    if (place == NULL) {
        return ATT_NO_MEMORY;
    }
    *place = word;
    return ATT_OK;
}

static att_status no_memory(const struct line *l) {
    return fail(l->err, ATT_NO_MEMORY, "no memory for the lexicon");
}

/* Words of letters, digits, apostrophes, dots and whatever is not ASCII. */
static bool word_valid(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
        if (!letter && c != '\'' && c != '.') {
            return false;
        }
    }
    return s.len > 0 && s.len < WORD_BYTES;
}

/* The first part of `s` up to one of `ends`; the rest stays in `s` without the mark. */
static struct slice split(struct slice *s, const char *ends, char *mark) {
    size_t i = 0;
    while (i < s->len && strchr(ends, s->at[i]) == NULL) {
        i++;
    }
    struct slice part = {s->at, i};
    *mark = i < s->len ? s->at[i] : 0;
    size_t skip = i < s->len ? i + 1 : i;
    *s = (struct slice){s->at + skip, s->len - skip};
    return part;
}

att_status pattern_head(struct lexicon *lex, const struct line *l, struct slice head, size_t at, struct entry *e) {
    if (head.len < 3 || head.at[head.len - 2] != '/' || strchr("VNAX", head.at[head.len - 1]) == NULL) {
        return line_fault(l, at, "expected LEMMA/V, /N, /A or /X, found \"%.*s\"", (int)(head.len < 40 ? head.len : 40),
                          head.at);
    }
    e->pos = head.at[head.len - 1];
    struct slice rest = {head.at, head.len - 2};
    char mark = '_';
    while (mark != 0) {
        size_t column = at + (size_t)(rest.at - head.at);
        struct slice word = split(&rest, "_-", &mark);
        if (!word_valid(word)) {
            return line_fault(l, column, "not a word");
        }
        if (e->word_count == PATTERN_WORDS) {
            return line_fault(l, column, "more than %d words", PATTERN_WORDS);
        }
        const char *copy = lower_copy(lex, word);
        if (copy == NULL) {
            return no_memory(l);
        }
        e->words[e->word_count++] = copy;
    }
    e->key = e->pos == 'N' || e->pos == 'A' ? e->word_count - 1 : 0;
    return ATT_OK;
}

static att_status read_slot(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct slot *out) {
    *out = (struct slot){SLOT_WORD, ""};
    for (int i = 0; i < SLOT_WORD; i++) {
        if (slice_is(s, slot_names[i])) {
            out->kind = (enum slot_kind)i;
            return ATT_OK;
        }
    }
    if (!word_valid(s)) {
        return line_fault(l, at, "expected a slot, a preposition or a particle, found \"%.*s\"",
                          (int)(s.len < 40 ? s.len : 40), s.at);
    }
    out->word = lower_copy(lex, s);
    return out->word == NULL ? no_memory(l) : ATT_OK;
}

/* "talk|meeting|@troops/N": the part of speech at the end is for readers and left out. */
static att_status read_words(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct words *out) {
    if (s.len > 2 && s.at[s.len - 2] == '/' && strchr("VNA", s.at[s.len - 1]) != NULL) {
        s.len -= 2;
    }
    struct slice rest = s;
    char mark = '|';
    while (mark != 0) {
        size_t column = at + (size_t)(rest.at - s.at);
        struct slice word = split(&rest, "|", &mark);
        if (slice_is(word, "*")) {
            out->any = true;
            continue;
        }
        struct slice bare = word.len > 0 && word.at[0] == '@' ? (struct slice){word.at + 1, word.len - 1} : word;
        if (!word_valid(bare)) {
            return line_fault(l, column, "not a word");
        }
        if (words_add(lex, out, lower_copy(lex, word)) != ATT_OK) {
            return no_memory(l);
        }
    }
    return ATT_OK;
}

att_status pattern_condition(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct entry *e) {
    if (e->condition_count == PATTERN_CONDITIONS) {
        return line_fault(l, at, "more than %d conditions", PATTERN_CONDITIONS);
    }
    struct condition *c = &e->conditions[e->condition_count++];
    struct slice rest = s;
    while (rest.len > 0 && (rest.at[0] == '^' || rest.at[0] == '!')) {
        c->content = c->content || rest.at[0] == '^';
        c->negated = c->negated || rest.at[0] == '!';
        rest = (struct slice){rest.at + 1, rest.len - 1};
    }
    if (c->content && c->negated) {
        return line_fault(l, at, "what must be absent can't be the content");
    }
    char mark = '|';
    while (mark == '|' || mark == ',') {
        size_t column = at + (size_t)(rest.at - s.at);
        if (c->slot_count == CONDITION_SLOTS) {
            return line_fault(l, column, "more than %d slots", CONDITION_SLOTS);
        }
        struct slice slot = split(&rest, "|,:", &mark);
        TRY(read_slot(lex, l, slot, column, &c->slots[c->slot_count]));
        c->slot_count++;
    }
    if (mark == ':') {
        c->column = at + (size_t)(rest.at - s.at);
        TRY(read_words(lex, l, rest, at + (size_t)(rest.at - s.at), &c->words));
    }
    for (uint32_t i = 0; i < c->slot_count; i++) {
        bool bare = c->slots[i].kind == SLOT_NEAR || c->slots[i].kind == SLOT_COMPOUND;
        if (bare && mark != ':') {
            return line_fault(l, at, "%s needs words", slot_names[c->slots[i].kind]);
        }
    }
    return ATT_OK;
}

att_status pattern_role(struct lexicon *lex, const struct line *l, struct slice s, size_t at, struct role *roles,
                        uint32_t *count) {
    static const char *const names[] = {"none", "actor", "recipient", "either", "place"};
    struct slice rest = s;
    char mark;
    struct slice slots = split(&rest, "=", &mark);
    int role = label_find(names, sizeof names / sizeof *names, rest.at, rest.len);
    if (role < 0) {
        return line_fault(l, at + (size_t)(rest.at - s.at), "expected actor, recipient, either, place or none");
    }
    mark = ',';
    while (mark == ',') {
        size_t column = at + (size_t)(slots.at - s.at);
        struct slice word = split(&slots, ",", &mark);
        struct slot slot;
        TRY(read_slot(lex, l, word, column, &slot));
        if (slot.kind == SLOT_NEAR || slot.kind == SLOT_NEGATED || slot.kind == SLOT_PASSIVE) {
            return line_fault(l, column, "%s is no role", slot_names[slot.kind]);
        }
        uint32_t i = 0;
        while (i < *count && (roles[i].slot.kind != slot.kind || strcmp(roles[i].slot.word, slot.word) != 0)) {
            i++;
        }
        if (i == ENTRY_ROLES) {
            return line_fault(l, column, "more than %d roles", ENTRY_ROLES);
        }
        roles[i] = (struct role){slot, (enum lexicon_role)role};
        *count = i == *count ? i + 1 : *count;
    }
    return ATT_OK;
}
