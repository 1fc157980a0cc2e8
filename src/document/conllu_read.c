/* Reads the tree: CoNLL-U, or the shorter lines that dump.h tells of. */
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "document/layers.h"

enum column { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, COLUMNS };

struct tree_reader {
    struct document *d;
    att_error *err;
    att_status status; /* of the last failure */
    uint32_t line;
    uint32_t text_at;                 /* byte behind the last token found */
    uint32_t token;                   /* tokens of the tree read so far */
    bool fill;                        /* the document has tokens, which the tree's must be */
    uint32_t first;                   /* of the sentence being read */
    uint32_t range_first, range_last; /* ids of the last range: all but its first token continue a word */
};

static att_status mistake(struct tree_reader *r, const char *what, struct slice where) {
    r->status = ATT_BAD_INPUT;
    return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "tree: %s: %.*s", what, (int)(where.len < 80 ? where.len : 80),
                   where.at);
}

static att_status no_memory(struct tree_reader *r) {
    r->status = ATT_NO_MEMORY;
    return fail(r->err, ATT_NO_MEMORY, "no memory to read a tree");
}

static bool is_blank_byte(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Reads a number at the beginning of `s`; returns the digits read, 0 where none or too many stand there. */
static size_t number(struct slice s, uint32_t *out) {
    size_t i = 0;
    *out = 0;
    while (i < s.len && i < 9 && s.at[i] >= '0' && s.at[i] <= '9') {
        *out = *out * 10 + (uint32_t)(s.at[i++] - '0');
    }
    return i;
}

static uint32_t split(struct slice line, bool tabs, struct slice *columns, uint32_t limit) {
    uint32_t count = 0;
    size_t i = 0;
    while (i <= line.len && count < limit) {
        while (!tabs && i < line.len && line.at[i] == ' ') {
            i++;
        }
        size_t begin = i;
        while (i < line.len && line.at[i] != (tabs ? '\t' : ' ')) {
            i++;
        }
        if (tabs || i > begin) {
            columns[count++] = (struct slice){line.at + begin, i - begin};
        }
        i++;
    }
    return count;
}

/* A space in a form stands for whatever blank the text has there. */
static bool form_stands_at(const struct document *d, uint32_t at, struct slice form) {
    if (form.len > d->text_len - at) {
        return false;
    }
    for (size_t i = 0; i < form.len; i++) {
        char c = d->text[at + i];
        if (c != form.at[i] && !(form.at[i] == ' ' && is_blank_byte(c))) {
            return false;
        }
    }
    return form.len != 0;
}

/* The document's next token, which must be `form`; NULL after a mistake. */
static struct token *known_token(struct tree_reader *r, struct slice form) {
    struct document *d = r->d;
    if (r->token >= d->token_count || token_text(d, r->token).len != form.len ||
        !form_stands_at(d, d->tokens[r->token].at.start, form)) {
        mistake(r, "is not the document's next token", form);
        return NULL;
    }
    return &d->tokens[r->token++];
}

/* A new token where the text has `form` next; NULL after a mistake or without memory. */
static struct token *new_token(struct tree_reader *r, struct slice form) {
    struct document *d = r->d;
    uint32_t at = r->text_at;
    while (at < d->text_len && !form_stands_at(d, at, form)) {
        size_t size;
        if (!utf8_is_space(utf8_next(d->text + at, d->text_len - at, &size))) {
            mistake(r, "is not the text's next word", form);
            return NULL;
        }
        at += (uint32_t)size;
    }
    if (at >= d->text_len) {
        mistake(r, "stands behind the end of the text", form);
        return NULL;
    }
    struct token *t = document_add_token(d);
    if (t == NULL) {
        no_memory(r);
        return NULL;
    }
    t->at = (struct span){at, at + (uint32_t)form.len};
    t->flags = at > r->text_at ? TOKEN_SPACE_BEFORE : 0;
    r->text_at = t->at.end;
    r->token++;
    return t;
}

static bool blank(struct slice s) {
    return s.len == 0 || slice_is(s, "_");
}

static att_status copy(struct tree_reader *r, struct slice s, const char *when_blank, const char **out) {
    *out = blank(s) ? when_blank : arena_copy(&r->d->arena, s.at, s.len);
    return *out == NULL ? no_memory(r) : ATT_OK;
}

static att_status label(struct tree_reader *r, const char *const *names, size_t count, struct slice s, uint8_t *out) {
    int found = blank(s) ? 0 : label_find(names, count, s.at, s.len);
    if (found < 0) {
        return mistake(r, "unknown tag or relation", s);
    }
    *out = (uint8_t)found;
    return ATT_OK;
}

static att_status read_token(struct tree_reader *r, const struct slice *columns, bool joins) {
    uint32_t head;
    size_t digits = number(columns[HEAD], &head);
    if (!blank(columns[HEAD]) && digits != columns[HEAD].len) {
        return mistake(r, "a head is a number", columns[HEAD]);
    }
    struct token *t = r->fill ? known_token(r, columns[FORM]) : new_token(r, columns[FORM]);
    if (t == NULL) {
        return r->status;
    }
    t->flags = (uint8_t)(joins ? t->flags | TOKEN_JOINED : t->flags);
    t->sentence = r->d->sentence_count;
    t->head = head == 0 ? NONE : r->first + head - 1;
    /* A token that is "_" has "_" for its lemma too. */
    TRY(copy(r, columns[LEMMA], slice_is(columns[FORM], "_") ? "_" : "", &t->lemma));
    TRY(label(r, upos_names, UPOS_COUNT, columns[UPOS], &t->upos));
    TRY(copy(r, columns[XPOS], "", &t->xpos));
    TRY(copy(r, columns[FEATS], "_", &t->feats));
    return label(r, deprel_names, DEP_COUNT, columns[DEPREL], &t->deprel);
}

static att_status read_conllu_line(struct tree_reader *r, struct slice line) {
    struct slice columns[COLUMNS];
    if (split(line, true, columns, COLUMNS) != COLUMNS) {
        return mistake(r, "a line of CoNLL-U has ten columns", line);
    }
    uint32_t id, last;
    size_t digits = number(columns[ID], &id);
    struct slice rest = {columns[ID].at + digits, columns[ID].len - digits};
    if (digits == 0 || id == 0) {
        return mistake(r, "an id is a number", columns[ID]);
    }
    if (slice_starts(rest, ".")) {
        return ATT_OK; /* an empty node stands for no words of the text */
    }
    if (slice_starts(rest, "-")) {
        if (number((struct slice){rest.at + 1, rest.len - 1}, &last) != rest.len - 1 || last <= id) {
            return mistake(r, "a range is two numbers", columns[ID]);
        }
        r->range_first = id;
        r->range_last = last;
        return ATT_OK;
    }
    if (rest.len != 0 || id != r->token - r->first + 1) {
        return mistake(r, "ids count from 1", columns[ID]);
    }
    return read_token(r, columns, id > r->range_first && id <= r->range_last);
}

static att_status lower(struct tree_reader *r, struct slice *word) {
    char *copied = arena_copy(&r->d->arena, word->at, word->len);
    if (copied == NULL) {
        return no_memory(r);
    }
    for (size_t i = 0; i < word->len; i++) {
        if (copied[i] >= 'A' && copied[i] <= 'Z') {
            copied[i] = (char)(copied[i] + 32);
        }
    }
    word->at = copied;
    return ATT_OK;
}

/* FORM UPOS HEAD DEPREL [LEMMA [XPOS [FEATS]]]; "+n't" continues the word before it. */
static att_status read_short_line(struct tree_reader *r, struct slice line) {
    struct slice given[7], columns[COLUMNS];
    uint32_t count = split(line, false, given, 7);
    if (count < 4) {
        return mistake(r, "a short line is FORM UPOS HEAD DEPREL [LEMMA [XPOS [FEATS]]]", line);
    }
    bool joins = given[0].len > 1 && given[0].at[0] == '+';
    if (joins) {
        given[0] = (struct slice){given[0].at + 1, given[0].len - 1};
    }
    for (int i = 0; i < COLUMNS; i++) {
        columns[i] = (struct slice){"_", 1};
    }
    columns[FORM] = given[0];
    columns[UPOS] = given[1];
    columns[HEAD] = given[2];
    columns[DEPREL] = given[3];
    columns[LEMMA] = count > 4 ? given[4] : given[0];
    if (count == 4 && !slice_is(given[1], "PROPN")) {
        TRY(lower(r, &columns[LEMMA]));
    }
    columns[XPOS] = count > 5 ? given[5] : columns[XPOS];
    columns[FEATS] = count > 6 ? given[6] : columns[FEATS];
    return read_token(r, columns, joins);
}

/* Closes the sentence of the tokens read since the last one. */
static att_status end_sentence(struct tree_reader *r) {
    struct document *d = r->d;
    if (r->token == r->first) {
        return ATT_OK;
    }
    struct sentence *s = document_add_sentence(d);
    if (s == NULL) {
        return no_memory(r);
    }
    s->first_token = r->first;
    s->end_token = r->token;
    s->at = span_of_tokens(d, r->first, r->token);
    for (uint32_t i = r->first; i < r->token; i++) {
        uint32_t head = d->tokens[i].head;
        if (head == NONE && s->root == NONE) {
            s->root = i;
        }
        if (head != NONE && head >= r->token) {
            return fail_at(r->err, ATT_BAD_INPUT, r->line, 0, "tree: a head outside the sentence");
        }
    }
    r->first = r->token;
    r->range_first = r->range_last = 0;
    return ATT_OK;
}

static att_status read_line(struct tree_reader *r, struct slice line) {
    if (line.len == 0) {
        return end_sentence(r);
    }
    if (slice_starts(line, "# ")) {
        return ATT_OK; /* a comment; a token "#" needs the long form, where it is not the line's first */
    }
    return memchr(line.at, '\t', line.len) != NULL ? read_conllu_line(r, line) : read_short_line(r, line);
}

/* ---- what tokens made by hand still lack: paragraphs and quotations ---- */

static att_status make_paragraphs(struct document *d, att_error *err) {
    for (uint32_t i = 0; i < d->text_len;) {
        const char *stop = memchr(d->text + i, '\n', d->text_len - i);
        uint32_t end = stop == NULL ? d->text_len : (uint32_t)(stop - d->text);
        if (end > i) {
            struct paragraph *p = document_add_paragraph(d);
            if (p == NULL) {
                return fail(err, ATT_NO_MEMORY, "no memory to read a tree");
            }
            p->at = (struct span){i, end};
            p->dateline_end = i;
        }
        i = end + 1;
    }
    return ATT_OK;
}

static void join_tokens_to_paragraphs(struct document *d) {
    uint32_t token = 0;
    for (uint32_t p = 0; p < d->paragraph_count; p++) {
        struct paragraph *paragraph = &d->paragraphs[p];
        paragraph->first_token = token;
        while (token < d->token_count && d->tokens[token].at.start < paragraph->at.end) {
            d->tokens[token++].paragraph = p;
        }
        paragraph->end_token = token;
    }
}

static void join_tokens_to_quotes(struct document *d) {
    uint32_t next = 0, inside = NONE;
    for (uint32_t i = 0; i < d->token_count; i++) {
        while (next < d->quote_count && d->quotes[next].at.start <= d->tokens[i].at.start) {
            inside = next++;
        }
        while (inside != NONE && d->quotes[inside].at.end <= d->tokens[i].at.start) {
            uint32_t parent = d->quotes[inside].parent;
            inside = parent < inside ? parent : NONE;
        }
        d->tokens[i].quote = inside;
    }
}

att_status tree_read(struct document *d, const char *text, size_t len, att_error *err) {
    struct tree_reader r = {.d = d, .err = err, .fill = d->token_count != 0};
    for (size_t i = 0; i < len;) {
        const char *stop = memchr(text + i, '\n', len - i);
        size_t end = stop == NULL ? len : (size_t)(stop - text);
        r.line++;
        TRY(read_line(&r, (struct slice){text + i, end - i}));
        i = end + 1;
    }
    TRY(end_sentence(&r));
    if (r.fill) {
        return ATT_OK;
    }
    if (d->paragraph_count == 0) {
        TRY(make_paragraphs(d, err));
    }
    join_tokens_to_paragraphs(d);
    join_tokens_to_quotes(d);
    return ATT_OK;
}
