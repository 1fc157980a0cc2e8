#include "output/tree.h"

#include "output/page.h"

static bool space_after(const struct document *d, uint32_t token) {
    return token + 1 >= d->token_count || (d->tokens[token + 1].flags & TOKEN_SPACE_BEFORE) != 0 ||
           d->tokens[token + 1].paragraph != d->tokens[token].paragraph;
}

static bool joined(const struct document *d, uint32_t token) {
    return token < d->token_count && (d->tokens[token].flags & TOKEN_JOINED) != 0;
}

static void form(const struct output *o, struct slice words) {
    if (words.len == 0) {
        buffer_text(o->out, "_");
    }
    page_text(o, words);
}

/* "3-4  don't  _ …" before the first of the words that one surface word holds. */
static void range(const struct output *o, const struct sentence *s, uint32_t first) {
    const struct document *d = o->d;
    uint32_t last = first;
    while (last + 1 < s->end_token && joined(d, last + 1)) {
        last++;
    }
    buffer_format(o->out, "%u-%u\t", first - s->first_token + 1, last - s->first_token + 1);
    form(o, span_text(d, span_of_tokens(d, first, last + 1)));
    buffer_format(o->out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", space_after(d, last) ? "_" : "SpaceAfter=No");
}

static void word(const struct output *o, const struct sentence *s, uint32_t i) {
    const struct document *d = o->d;
    const struct token *t = &d->tokens[i];
    bool in_range = joined(d, i) || (i + 1 < s->end_token && joined(d, i + 1));
    uint32_t head = t->head == NONE ? 0 : t->head - s->first_token + 1;
    buffer_format(o->out, "%u\t", i - s->first_token + 1);
    form(o, token_text(d, i));
    buffer_text(o->out, "\t");
    form(o, slice_of(t->lemma));
    buffer_format(o->out, "\t%s\t%s\t%s\t%u\t%s\t_\tStart=%llu|End=%llu%s\n", upos_names[t->upos],
                  t->xpos[0] != '\0' ? t->xpos : "_", t->feats[0] != '\0' ? t->feats : "_", head,
                  t->head == NONE ? "root" : deprel_names[t->deprel], (unsigned long long)output_offset(o, t->at.start),
                  (unsigned long long)output_offset(o, t->at.end), in_range || space_after(d, i) ? "" : "|SpaceAfter=No");
}

void tree_write(const struct output *o) {
    const struct document *d = o->d;
    buffer_text(o->out, "# newdoc id = ");
    page_string(o, d->id);
    buffer_text(o->out, "\n");
    for (uint32_t n = 0; n < d->sentence_count; n++) {
        const struct sentence *s = &d->sentences[n];
        if (n == 0 || d->tokens[s->first_token].paragraph != d->tokens[s->first_token - 1].paragraph) {
            buffer_format(o->out, "# newpar\n");
        }
        buffer_format(o->out, "# sent_id = %u\n# text = ", n + 1);
        page_text(o, span_text(d, s->at));
        buffer_text(o->out, "\n");
        for (uint32_t i = s->first_token; i < s->end_token; i++) {
            if (!joined(d, i) && i + 1 < s->end_token && joined(d, i + 1)) {
                range(o, s, i);
            }
            word(o, s, i);
        }
        buffer_text(o->out, "\n");
    }
}
