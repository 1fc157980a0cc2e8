/* check_lexicon ONTOLOGY PATH…: whether a lexicon is sound. Beside what reading it finds: every code belongs to its
 * entry's type and mode, no pattern stands twice, every predicate has an example, every "+" example is found and no "-"
 * example is. Examples are looked at without a tree, as words in their order. Prints what is wrong and, at the end,
 * counts. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "knowledge/lexicon_parts.h"

struct code_row {
    char code[8], type[16], mode[24];
};

struct check {
    struct lexicon *lex;
    struct code_row *rows;
    size_t row_count;
    unsigned faults, examples;
    unsigned by_type[EVENT_TYPES];
};

static void complain(struct check *c, const struct entry *e, uint64_t line, const char *what, const char *more) {
    fprintf(stderr, "%s:%llu: %s: %s %s\n", e->file, (unsigned long long)line, e->name, what, more);
    c->faults++;
}

/* ---- codes ---- */

static void rows_read(struct check *c, char *text) {
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        if (strncmp(line, "cameo\t", 6) != 0) {
            continue;
        }
        c->rows = realloc(c->rows, (c->row_count + 1) * sizeof *c->rows);
        if (c->rows == NULL) {
            exit(2);
        }
        struct code_row *r = &c->rows[c->row_count++];
        memset(r, 0, sizeof *r);
        char *fields[3] = {r->code, r->type, r->mode};
        const size_t sizes[3] = {sizeof r->code, sizeof r->type, sizeof r->mode};
        const char *at = line + 6;
        for (int i = 0; i < 3; i++) {
            size_t n = strcspn(at, "\t");
            snprintf(fields[i], sizes[i], "%.*s", (int)n, at);
            at += n + (at[n] == '\t');
        }
    }
}

/* Pairs that the ontology's table does not have and the lexicon may. */
static const struct {
    const char *code, *type, *mode;
} allowed[] = {
    {"163", "SANCTION", ""},        /* CAMEO counts sanctions as coercion; here they are SANCTION */
    {"116", "SANCTION", "convict"}, /* "find guilty": the court's ruling is the deed */
    {"0831", "RETREAT", "resign"},  /* "change in leadership": yielded in deed */
    {"112", "ACCUSE", "allege"},    /* "accuse": PLOVER calls it an allegation where something is alleged */
    {"195", "ASSAULT", "aerial"},   /* PLOVER has finer modes than CAMEO has codes */
    {"195", "ASSAULT", "drone"},     {"195", "ASSAULT", ""},          {"183", "ASSAULT", "explosives"},
    {"193", "ASSAULT", ""},          {"186", "ASSAULT", "firearms"},  {"182", "ASSAULT", "primitive"},
    {"194", "ASSAULT", ""},          {"1721", "COERCE", "censor"},    {"171", "COERCE", "cyber"},
    {"191", "COERCE", "withhold"},   {"143", "PROTEST", "strike"},    {"145", "PROTEST", "vandalize"},
    {"1312", "THREATEN", ""},        {"132", "THREATEN", "arrest"},   {"154", "MOBILIZE", "weapons"},
    {"154", "MOBILIZE", "militia"},  {"152", "MOBILIZE", ""},         {"154", "MOBILIZE", ""},
    {"0872", "RETREAT", "withdraw"}, {"0874", "RETREAT", "withdraw"}, /* "retreat militarily" */
    {"087", "RETREAT", "ceasefire"}, {"0871", "CONCEDE", ""},         /* a truce declared and not yet observed */
    {"0872", "CONCEDE", ""},         {"120", "REJECT", "meet"},
};

static void check_code(struct check *c, const struct entry *e) {
    if (e->cameo == NULL || e->value < 0) {
        return;
    }
    const char *type = event_type_names[e->value];
    const char *mode = e->mode == NULL ? "" : e->mode;
    for (size_t i = 0; i < c->row_count; i++) {
        const struct code_row *r = &c->rows[i];
        if (strcmp(r->code, e->cameo) == 0 && strcmp(r->type, type) == 0 &&
            (r->mode[0] == 0 || strcmp(r->mode, mode) == 0)) {
            return;
        }
    }
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        if (strcmp(allowed[i].code, e->cameo) == 0 && strcmp(allowed[i].type, type) == 0 &&
            strcmp(allowed[i].mode, mode) == 0) {
            return;
        }
    }
    complain(c, e, e->line, "the code is not one of its type and mode:", e->cameo);
}

/* ---- examples ---- */

static size_t token_length(const char *s) {
    unsigned char first = (unsigned char)s[0];
    if (!isalnum(first) && first < 0x80) {
        return strncmp(s, "'s", 2) == 0 && !isalnum((unsigned char)s[2]) ? 2 : 1;
    }
    size_t n = 0;
    for (;; n++) {
        unsigned char ch = (unsigned char)s[n];
        bool inside = isalnum(ch) || ch >= 0x80 || (ch == '.' && n == 1 && isalnum((unsigned char)s[n + 1]));
        inside = inside || (ch == '\'' && isalnum((unsigned char)s[n + 1]) && s[n + 1] != 's');
        if (!inside) {
            return n;
        }
    }
}

static void document_of(struct document *d, char *sentence) {
    document_init(d, 0);
    d->text = sentence;
    d->text_len = (uint32_t)strlen(sentence);
    for (uint32_t at = 0; at < d->text_len;) {
        if (isspace((unsigned char)sentence[at])) {
            at++;
            continue;
        }
        uint32_t n = (uint32_t)token_length(sentence + at);
        struct token *t = document_add_token(d);
        if (t == NULL) {
            exit(2);
        }
        t->at = (struct span){at, at + n};
        t->sentence = t->head = t->quote = NONE;
        t->lemma = t->xpos = "";
        t->feats = "_";
        at += n;
    }
}

/* Whether the entry fits a word of the sentence and no entry is more specific there. */
static bool found_in(const struct check *c, const struct document *d, const struct entry *e) {
    for (uint32_t t = 0; t < d->token_count; t++) {
        struct view v;
        struct lexicon_hit best = {0}, own = {0};
        view_open(&v, c->lex, d, t);
        struct candidates walk;
        candidates_open(&walk, c->lex, d, t);
        bool found = false;
        for (const struct entry *other = candidates_next(&walk, c->lex); other != NULL;
             other = candidates_next(&walk, c->lex)) {
            found = found || (other == e && entry_fits(&v, e, &own));
        }
        if (found && section_best(&v, e->section, &best) != NULL && best.rank <= own.rank) {
            return true;
        }
    }
    return false;
}

static const struct entry *entry_at(const struct check *c, const char *file, uint64_t line) {
    for (uint32_t i = 0; i < c->lex->entry_count; i++) {
        if (c->lex->entries[i].line == line && strcmp(c->lex->entries[i].file, file) == 0) {
            return &c->lex->entries[i];
        }
    }
    return NULL;
}

static void check_example(struct check *c, const struct entry *e, uint64_t line, char *text, bool wanted) {
    struct document d;
    document_of(&d, text);
    if (found_in(c, &d, e) != wanted) {
        complain(c, e, line, wanted ? "not found, or another entry is better, in:" : "must not be found in:", text);
    }
    document_free(&d);
    c->examples++;
}

static void check_file(struct check *c, const char *file, char *text) {
    const struct entry *e = NULL;
    unsigned good = 0;
    uint64_t number = 1;
    for (char *at = text; at != NULL; number++) {
        char *line = at;
        at = strchr(at, '\n');
        if (at != NULL) {
            *at++ = 0;
        }
        char *word = line + strspn(line, " \t\r");
        if (*word == 0 || *word == '#') {
            continue;
        }
        if (word == line) {
            if (e != NULL && good == 0 && e->section == SECTION_PREDICATES && e->value >= 0) {
                complain(c, e, e->line, "no example", "");
            }
            e = entry_at(c, file, number);
            good = 0;
        } else if (e != NULL) {
            good += *word == '+' || (e->flags & LEXICON_NOTHING) != 0;
            check_example(c, e, number, word + 1, *word == '+');
        }
    }
    if (e != NULL && good == 0 && e->section == SECTION_PREDICATES && e->value >= 0) {
        complain(c, e, e->line, "no example", "");
    }
}

static void check_entries(struct check *c) {
    for (uint32_t i = 0; i < c->lex->entry_count; i++) {
        const struct entry *e = &c->lex->entries[i];
        check_code(c, e);
        for (uint32_t k = c->lex->entry_buckets == NULL ? NONE : e->next; k != NONE; k = c->lex->entries[k].next) {
            const struct entry *other = &c->lex->entries[k];
            if (other->section == e->section && other->layer == e->layer && strcmp(other->name, e->name) == 0) {
                if (e->value == other->value) { /* one word may serve two types */
                    complain(c, e, e->line, "stands twice", "");
                }
            }
        }
        if (e->section == SECTION_PREDICATES && e->value >= 0) {
            c->by_type[e->value]++;
        }
    }
    const char *done = "";
    for (uint32_t i = 0; i < c->lex->entry_count; i++) {
        const char *file = c->lex->entries[i].file;
        struct buffer text = {0};
        if (strcmp(file, done) == 0 || file_read(file, 0, &text, NULL) != ATT_OK) {
            continue;
        }
        done = file;
        buffer_add(&text, "", 1);
        check_file(c, file, text.at);
        buffer_free(&text);
    }
}

int main(int argc, char **argv) {
    att_error err = {0};
    struct check c = {0};
    struct buffer ontology = {0};
    if (argc < 3) {
        fputs("usage: check_lexicon ONTOLOGY PATH...\n", stderr);
        return 2;
    }
    if (file_read(argv[1], 0, &ontology, &err) != ATT_OK ||
        lexicon_open((const char *const *)argv + 2, (uint32_t)argc - 2, &c.lex, &err) != ATT_OK) {
        fprintf(stderr, "check_lexicon: line %llu, column %llu: %s\n", (unsigned long long)err.line,
                (unsigned long long)err.column, err.message);
        return 1;
    }
    buffer_add(&ontology, "", 1);
    rows_read(&c, ontology.at);
    check_entries(&c);
    for (int i = 0; i < EVENT_TYPES; i++) {
        printf("%-10s %u\n", event_type_names[i], c.by_type[i]);
    }
    printf("%u predicates, %u entries, %u examples, %u faults\n", lexicon_predicates(c.lex), c.lex->entry_count,
           c.examples, c.faults);
    lexicon_close(c.lex);
    buffer_free(&ontology);
    free(c.rows);
    return c.faults > 0;
}
