/* The tree as CoNLL-U: https://universaldependencies.org/format.html, with ranges for words that were split and
 * SpaceAfter=No. */
#include <string.h>

#include "base/error.h"
#include "document/layers.h"

/* Tabs and line ends would break the format's lines. */
static void add_form(struct buffer *out, struct slice form) {
    for (size_t i = 0; i < form.len; i++) {
        char c = form.at[i] == '\t' || form.at[i] == '\n' || form.at[i] == '\r' ? ' ' : form.at[i];
        buffer_add(out, &c, 1);
    }
}

static const char *or_blank(const char *s) {
    return s == NULL || s[0] == '\0' ? "_" : s;
}

static bool joined(const struct document *d, uint32_t token, uint32_t end) {
    return token < end && (d->tokens[token].flags & TOKEN_JOINED) != 0;
}

static const char *misc(const struct document *d, uint32_t next) {
    bool no_space = next < d->token_count && (d->tokens[next].flags & TOKEN_SPACE_BEFORE) == 0;
    return no_space ? "SpaceAfter=No" : "_";
}

static void dump_token(const struct document *d, uint32_t token, uint32_t first, uint32_t end, struct buffer *out) {
    const struct token *t = &d->tokens[token];
    buffer_format(out, "%u\t", token - first + 1);
    add_form(out, token_text(d, token));
    buffer_format(out, "\t%s\t%s\t%s\t%s\t", or_blank(t->lemma), upos_names[t->upos], or_blank(t->xpos),
                  or_blank(t->feats));
    if (t->head == NONE) {
        buffer_text(out, "0");
    } else if (t->head < first || t->head >= end) {
        buffer_text(out, "_");
    } else {
        buffer_format(out, "%u", t->head - first + 1);
    }
    bool inside_range = joined(d, token, end) || joined(d, token + 1, end);
    buffer_format(out, "\t%s\t_\t%s\n", deprel_names[t->deprel], inside_range ? "_" : misc(d, token + 1));
}

static void dump_range(const struct document *d, uint32_t token, uint32_t first, uint32_t end, struct buffer *out) {
    uint32_t last = token;
    while (joined(d, last + 1, end)) {
        last++;
    }
    buffer_format(out, "%u-%u\t", token - first + 1, last - first + 1);
    add_form(out, span_text(d, span_of_tokens(d, token, last + 1)));
    buffer_format(out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", misc(d, last + 1));
}

static void dump_sentence(const struct document *d, uint32_t number, uint32_t first, uint32_t end, struct buffer *out) {
    bool new_paragraph = first == 0 || (first < end && d->tokens[first].paragraph != d->tokens[first - 1].paragraph);
    buffer_format(out, "%s# sent_id = %u\n# text = ", new_paragraph ? "# newpar\n" : "", number);
    add_form(out, span_text(d, span_of_tokens(d, first, end)));
    buffer_text(out, "\n");
    for (uint32_t i = first; i < end; i++) {
        if (!joined(d, i, end) && joined(d, i + 1, end)) {
            dump_range(d, i, first, end, out);
        }
        dump_token(d, i, first, end, out);
    }
    buffer_text(out, "\n");
}

att_status tree_dump(const struct document *d, struct buffer *out, att_error *err) {
    for (uint32_t s = 0; s < d->sentence_count; s++) {
        uint32_t end = d->sentences[s].end_token;
        dump_sentence(d, s + 1, d->sentences[s].first_token, end < d->token_count ? end : d->token_count, out);
    }
    if (d->sentence_count == 0 && d->token_count != 0) {
        dump_sentence(d, 1, 0, d->token_count, out); /* before syntax */
    }
    return out->failed ? fail(err, ATT_NO_MEMORY, "no memory to dump a tree") : ATT_OK;
}
