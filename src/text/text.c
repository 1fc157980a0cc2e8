#include "text/text.h"

#include "text/boundary.h"
#include "text/chars.h"
#include "text/dateline.h"
#include "text/lines.h"
#include "text/quotes.h"
#include "text/tokens.h"

#define CUT_LOOK 4096 /* tokens before the limit in which a sentence's end is looked for */

/* Makes room for the tokens at once, from the number of chunks, so that the growing array leaves no copies in the arena. */
static att_status reserve(struct document *d, uint32_t max_tokens, att_error *err) {
    uint64_t chunks = 0;
    bool space = true;
    for (uint32_t i = 0; i < d->text_len; i++) {
        bool space_here = d->text[i] == ' ' || d->text[i] == '\n';
        chunks += space && !space_here;
        space = space_here;
    }
    uint64_t room = chunks + chunks / 4 + 16;
    if (max_tokens != 0 && room > max_tokens) {
        room = max_tokens;
    }
    if (room > UINT32_MAX / sizeof(struct token)) {
        room = UINT32_MAX / sizeof(struct token);
    }
    d->tokens = arena_array(&d->arena, (size_t)room, sizeof(struct token));
    if (d->tokens == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the article's tokens");
    }
    d->token_capacity = (uint32_t)room;
    return ATT_OK;
}

/* The first token that the cut takes away: where the last paragraph began, else behind the last sentence that looks whole. */
static uint32_t cut_token(const struct document *d, uint32_t first) {
    uint32_t count = d->token_count;
    if (first > 0 && count - first <= CUT_LOOK) {
        return first;
    }
    uint32_t low = count > CUT_LOOK && count - CUT_LOOK > first ? count - CUT_LOOK : first + 1;
    for (uint32_t i = count - 1; i >= low && i > first; i--) {
        if (boundary_before(d, i) == BOUNDARY_LIKELY) {
            return i;
        }
    }
    uint32_t i = count - 1; /* the last written word may have lost a part */
    while (i > first + 1 && (d->tokens[i].flags & TOKEN_JOINED) != 0) {
        i--;
    }
    return i;
}

/* The text goes on beyond the limit of tokens: keeps what is whole and says so. `last` is the paragraph that was being read. */
static att_status cut(struct document *d, uint32_t last, uint32_t max_tokens, att_error *err) {
    struct paragraph *p = &d->paragraphs[last];
    p->end_token = d->token_count;
    uint32_t keep = cut_token(d, p->first_token);
    d->token_count = keep;
    uint32_t end = keep > 0 ? d->tokens[keep - 1].at.end : 0;
    if (keep > p->first_token) {
        p->end_token = keep;
        p->at.end = end;
    } else {
        d->paragraph_count = last;
    }
    if (!document_note(d, "cut", (struct span){end, end},
                       "read up to the limit of %u tokens; %u bytes that follow are left out", (unsigned)max_tokens,
                       (unsigned)(d->text_len - end))) {
        return fail(err, ATT_NO_MEMORY, "no memory for the article's notes");
    }
    return ATT_OK;
}

static att_status paragraphs_read(struct document *d, uint32_t max_tokens, att_error *err) {
    struct lines lines;
    lines_init(&lines, d->text, d->text_len);
    struct scanner t = {.d = d, .s = d->text, .max_tokens = max_tokens};
    struct span at;
    while (lines_next(&lines, &at)) {
        struct paragraph *p = document_add_paragraph(d);
        if (p == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for the article's paragraphs");
        }
        *p = (struct paragraph){.at = at, .first_token = d->token_count, .dateline_end = at.start};
        t.paragraph = d->paragraph_count - 1;
        t.from = at.start;
        t.end = at.end;
        t.space = at.start > 0;
        tokens_read(&t);
        if (t.failed) {
            return fail(err, ATT_NO_MEMORY, "no memory for the article's tokens");
        }
        if (t.full) {
            return cut(d, t.paragraph, max_tokens, err);
        }
        d->paragraphs[t.paragraph].end_token = d->token_count;
    }
    return ATT_OK;
}

att_status text_read(struct document *d, uint32_t max_tokens, att_error *err) {
    TRY(reserve(d, max_tokens, err));
    TRY(paragraphs_read(d, max_tokens, err));
    bool first = true;
    for (uint32_t i = 0; i < d->paragraph_count; i++) {
        struct paragraph *p = &d->paragraphs[i];
        p->dateline_end = dateline_end(d, p, first);
        p->heading = is_heading(d, p);
        first = first && p->heading;
    }
    return quotes_read(d, err);
}
