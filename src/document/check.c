/* Whether a document that was read by hand, or that a stage has written, holds together. */
#include "base/error.h"
#include "document/layers.h"

struct checker {
    const struct document *d;
    const struct table *table;
    uint32_t item;
    const char *field;
    att_error *err;
};

static att_status bad(const struct checker *c, const char *what) {
    const char *is = c->table->is == NULL ? "" : c->table->is;
    return fail(c->err, ATT_BAD_INPUT, "%s%s%s %u, %s: %s", layer_names[c->table->layer], is[0] == '\0' ? "" : " ", is,
                c->item, c->field, what);
}

static att_status require(const struct checker *c, bool holds, const char *what) {
    return holds ? ATT_OK : bad(c, what);
}

static bool ends_inside(uint32_t first, uint32_t end, uint32_t limit) {
    return first <= end && end <= limit;
}

static att_status check_reference(const struct checker *c, const struct field *f, uint32_t index) {
    const struct table *t = table_of(f->target);
    return require(c, t != NULL && index < table_items(t, c->d), "refers to nothing");
}

static att_status check_pointer(const struct checker *c, const struct pointer *p) {
    TRY(require(c, p->count <= POINTER_WIDTH, "has too many tokens"));
    for (uint32_t i = 0; i < p->count; i++) {
        TRY(require(c, p->token[i] < c->d->token_count, "points outside the tokens"));
    }
    return ATT_OK;
}

static att_status check_field(const struct checker *c, const struct field *f, const void *item) {
    const void *at = (const char *)item + f->offset;
    switch (f->kind) {
    case FIELD_SPAN: {
        const struct span *s = at;
        return require(c, ends_inside(s->start, s->end, c->d->text_len), "lies outside the text");
    }
    case FIELD_TOKENS: {
        const uint32_t *ends = at;
        return require(c, ends_inside(ends[0], ends[1], c->d->token_count), "lies outside the tokens");
    }
    case FIELD_STRETCH: {
        const uint32_t *ends = at;
        bool none = ends[0] == NONE && ends[1] == NONE;
        return require(c, none || ends_inside(ends[0], ends[1], c->d->token_count), "lies outside the tokens");
    }
    case FIELD_HEAD: {
        uint32_t head = *(const uint32_t *)at;
        return require(c, head == NONE || head < c->d->token_count || c->d->token_count == 0, "is no token");
    }
    case FIELD_REF: {
        uint32_t index = *(const uint32_t *)at;
        return index == NONE ? ATT_OK : check_reference(c, f, index);
    }
    case FIELD_LIST: {
        const struct list *l = at;
        for (uint32_t i = 0; i < l->count; i++) {
            TRY(check_reference(c, f, l->at[i]));
        }
        return ATT_OK;
    }
    case FIELD_LABEL:
        return require(c, *(const uint32_t *)at < f->count, "is no label");
    case FIELD_CODES:
        return require(c, *(const uint32_t *)(const void *)((const char *)item + f->also) <= ACTOR_CODES,
                       "has too many codes");
    case FIELD_POINTER:
        return check_pointer(c, at);
    case FIELD_ARGUMENTS: {
        const struct event *e = item;
        for (uint32_t i = 0; i < e->argument_count; i++) {
            TRY(check_field(c, &argument_fields[0], &e->arguments[i]));
            TRY(check_field(c, &argument_fields[1], &e->arguments[i]));
        }
        return ATT_OK;
    }
    default:
        return ATT_OK;
    }
}

static att_status check_tokens(struct checker *c) {
    const struct document *d = c->d;
    c->table = table_of(LAYER_TOKENS);
    c->field = "tree";
    for (uint32_t i = 0; i < d->token_count; i++) {
        const struct token *t = &d->tokens[i];
        c->item = i;
        TRY(require(c, i == 0 || d->tokens[i - 1].at.end <= t->at.start, "overlaps the token before it"));
        TRY(require(c, t->head == NONE || t->head < d->token_count, "has a head outside the tokens"));
        TRY(require(c, t->sentence == NONE || t->sentence < d->sentence_count, "is of no sentence"));
        TRY(require(c, t->upos < UPOS_COUNT && t->deprel < DEP_COUNT, "has no label"));
        TRY(require(c, t->lemma != NULL && t->xpos != NULL && t->feats != NULL, "lacks a string"));
    }
    for (uint32_t i = 0; i < d->sentence_count; i++) {
        const struct sentence *s = &d->sentences[i];
        c->item = i;
        TRY(require(c, ends_inside(s->first_token, s->end_token, d->token_count), "sentence outside the tokens"));
        TRY(require(c, i == 0 || d->sentences[i - 1].end_token <= s->first_token, "sentences overlap"));
    }
    return ATT_OK;
}

att_status document_check(const struct document *d, att_error *err) {
    struct checker c = {.d = d, .err = err};
    for (size_t t = 0; t < table_count; t++) {
        c.table = &tables[t];
        for (c.item = 0; c.item < table_items(c.table, d); c.item++) {
            const void *item = table_item(c.table, d, c.item);
            for (const struct field *f = c.table->fields; f->name != NULL; f++) {
                c.field = f->name;
                TRY(check_field(&c, f, item));
            }
        }
    }
    return check_tokens(&c);
}
