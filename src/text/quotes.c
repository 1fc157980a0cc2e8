/* Marks are paired with a stack, paragraph by paragraph. A mark that looks like an opening one while a quotation of its own kind
 * stands open tells that the earlier one was never closed; so at most one of each kind is open at a time, and the stack is never
 * deeper than there are kinds. A quotation that stands open at the end of a paragraph goes on in the next where that begins with
 * an opening mark of the same kind, as printers do it; else it ends there. */
#include "text/quotes.h"

#include <string.h>

#include "text/chars.h"

enum mark {
    MARK_STRAIGHT,     /* " */
    MARK_CURLY,        /* “ ”, „ “ */
    MARK_TICKS,        /* `` '' */
    MARK_GUILLEMET,    /* « » */
    MARK_SINGLE,       /* ' */
    MARK_SINGLE_CURLY, /* ‘ ’ */
    MARKS,
    MARK_NO_MARK
};

enum follow {
    FOLLOWS_SURE = 1, /* one that surely closes, before the next that opens */
    FOLLOWS_ANY = 2   /* one that can close */
};

enum turn { TURN_OPEN, TURN_CLOSE, TURN_EITHER };

struct pairing {
    struct document *d;
    uint32_t open[MARKS]; /* indices of the open quotations, the outermost first */
    enum mark kind[MARKS];
    uint32_t depth;
    uint32_t
        carried; /* that many of them, from the front, stood open at the end of the paragraph before and wait to be reopened */
    uint8_t *closers; /* by token of the paragraph: which single marks follow, enum follow; see singles_look */
};

/* What stands left and right of a token, straight marks beside it passed over: they tell nothing. */
struct sides {
    bool space_before, space_after; /* also a bracket or another mark that opens or closes */
    uint32_t after;
};

#define MARKS_BESIDE 3 /* so many straight marks are passed over */

static uint32_t token_char(const struct document *d, uint32_t token) {
    struct span at = d->tokens[token].at;
    return char_peek(d->text, at.start, at.end);
}

static struct sides sides_of(const struct document *d, const struct paragraph *p, uint32_t token) {
    struct span at = d->tokens[token].at;
    struct sides s;
    uint32_t before = char_before(d->text, at.start, p->at.start);
    for (int i = 0; i < MARKS_BESIDE && (before == '"' || before == '\''); i++) {
        at.start--;
        before = char_before(d->text, at.start, p->at.start);
    }
    s.after = char_peek(d->text, at.end, p->at.end);
    for (int i = 0; i < MARKS_BESIDE && (s.after == '"' || s.after == '\''); i++) {
        at.end++;
        s.after = char_peek(d->text, at.end, p->at.end);
    }
    s.space_before =
        before == NO_CHAR || utf8_is_space(before) || is_opening(before) || is_dash(before) || before == '-';
    s.space_after = s.after == NO_CHAR || utf8_is_space(s.after) ||
                    (utf8_is_punct(s.after) && !is_opening(s.after) && s.after != '$');
    return s;
}

static enum mark kind_of(const struct document *d, uint32_t token, enum turn *turn) {
    struct slice text = token_text(d, token);
    *turn = TURN_EITHER;
    if (text.len == 2 && memcmp(text.at, "``", 2) == 0) {
        *turn = TURN_OPEN;
        return MARK_TICKS;
    }
    if (text.len == 2 && memcmp(text.at, "''", 2) == 0) {
        return MARK_TICKS; /* mostly closes; some write it for both */
    }
    if (text.len == 0 || text.len > 6) {
        return MARK_NO_MARK;
    }
    uint32_t size;
    uint32_t cp = char_at(text.at, 0, (uint32_t)text.len, &size);
    if (size != text.len && cp != 0x2018 && cp != 0x2019) {
        return MARK_NO_MARK;
    }
    switch (cp) {
    case '"':
    case 0xFF02:
        return MARK_STRAIGHT;
    case 0x201C:
        *turn = TURN_OPEN;
        return MARK_CURLY;
    case 0x201E:
        *turn = TURN_OPEN;
        return MARK_CURLY;
    case 0x201D:
        *turn = TURN_CLOSE;
        return MARK_CURLY;
    case 0xAB:
        *turn = TURN_OPEN;
        return MARK_GUILLEMET;
    case 0xBB:
        *turn = TURN_CLOSE;
        return MARK_GUILLEMET;
    case '\'':
        return size == text.len ? MARK_SINGLE : MARK_NO_MARK;
    case 0x2018:
        *turn = TURN_OPEN;
        return size == text.len ? MARK_SINGLE_CURLY : MARK_CURLY; /* "‘‘" for a double mark */
    case 0x2019:
        *turn = TURN_CLOSE;
        if (size == text.len) {
            return MARK_SINGLE_CURLY;
        }
        return text.len == 2 * size ? MARK_CURLY : MARK_NO_MARK;
    default:
        return MARK_NO_MARK;
    }
}

static bool is_open(const struct pairing *p, enum mark kind, uint32_t *level) {
    for (uint32_t i = p->depth; i-- > 0;) {
        if (p->kind[i] == kind) {
            *level = i;
            return true;
        }
    }
    return false;
}

/* The open quotation that a closing mark of `kind` ends: of its own kind, or, since texts mix them, of the curly or straight
 * sister. */
static bool is_open_to(const struct pairing *p, enum mark kind, uint32_t *level) {
    static const enum mark sister[] = {
        [MARK_STRAIGHT] = MARK_CURLY,      [MARK_CURLY] = MARK_STRAIGHT,      [MARK_TICKS] = MARK_STRAIGHT,
        [MARK_GUILLEMET] = MARK_GUILLEMET, [MARK_SINGLE] = MARK_SINGLE_CURLY, [MARK_SINGLE_CURLY] = MARK_SINGLE};
    return is_open(p, kind, level) || is_open(p, sister[kind], level);
}

/* Ends the open quotations above `level`, never closed, at byte `end`. */
static void drop_to(struct pairing *p, uint32_t level, uint32_t end) {
    while (p->depth > level) {
        struct quote *q = &p->d->quotes[p->open[--p->depth]];
        if (q->at.end < end) {
            q->at.end = end;
        }
    }
    p->carried = p->carried > p->depth ? p->depth : p->carried;
}

static bool open_quote(struct pairing *p, enum mark kind, uint32_t token, uint32_t before) {
    uint32_t level;
    if (is_open(p, kind, &level)) {
        drop_to(p, level, before);
    }
    struct quote *q = document_add_quote(p->d);
    if (q == NULL) {
        return false;
    }
    q->at = p->d->tokens[token].at;
    q->parent = p->depth > 0 ? p->open[p->depth - 1] : NONE;
    q->closed = false;
    p->open[p->depth] = p->d->quote_count - 1;
    p->kind[p->depth++] = kind;
    return true;
}

static void close_quote(struct pairing *p, uint32_t level, uint32_t token) {
    uint32_t before = p->d->tokens[token].at.start;
    drop_to(p, level + 1, before);
    struct quote *q = &p->d->quotes[p->open[level]];
    q->at.end = p->d->tokens[token].at.end;
    q->closed = true;
    p->depth = level;
    p->carried = p->carried > level ? level : p->carried;
}

/* ---- single marks --------------------------------------------------------------------------------------------------------------- */

/* Whether a single mark can close: something stands before it, nothing of a word behind it. */
static bool single_can_close(struct sides s) {
    return !s.space_before && s.space_after;
}

/* Whether it surely does: a stop stands before it, or a word that is no plural. */
static bool single_closes(const struct document *d, uint32_t token, struct sides s) {
    return single_can_close(s) && (d->tokens[token].flags & TOKEN_JOINED) == 0;
}

/* Fills p->closers for the paragraph. */
static void singles_look(struct pairing *p, const struct paragraph *par) {
    uint8_t follows = 0;
    for (uint32_t i = par->end_token; i-- > par->first_token;) {
        p->closers[i - par->first_token] = follows;
        enum turn turn;
        enum mark kind = kind_of(p->d, i, &turn);
        if (kind != MARK_SINGLE && kind != MARK_SINGLE_CURLY) {
            continue;
        }
        struct sides s = sides_of(p->d, par, i);
        if (!single_can_close(s)) {
            follows &= (uint8_t)~FOLLOWS_SURE;
        } else {
            follows |= FOLLOWS_ANY;
            follows |= single_closes(p->d, i, s) ? FOLLOWS_SURE : 0;
        }
    }
}

/* Decides for a single mark; TURN_EITHER: an apostrophe, no quotation mark. */
static enum turn single_turn(const struct pairing *p, const struct paragraph *par, uint32_t token, enum mark kind,
                             enum turn turn, struct sides s) {
    uint32_t level;
    bool open = is_open_to(p, kind, &level);
    bool plural = (p->d->tokens[token].flags & TOKEN_JOINED) != 0;
    uint8_t follows = p->closers[token - par->first_token];
    bool surely_later = (follows & FOLLOWS_SURE) != 0;
    if (open && single_can_close(s) && !(plural && surely_later)) {
        return TURN_CLOSE;
    }
    if (turn == TURN_CLOSE || plural) {
        return TURN_EITHER;
    }
    if (turn == TURN_OPEN || (s.space_before && !s.space_after && (follows & FOLLOWS_ANY) != 0)) {
        return TURN_OPEN;
    }
    return TURN_EITHER;
}

/* ---- all marks -------------------------------------------------------------------------------------------------------------------- */

/* Whether the mark opens or closes, from its form, what stands around it, and what is open. */
static enum turn turn_of(const struct pairing *p, const struct paragraph *par, uint32_t token, enum mark kind,
                         enum turn turn) {
    struct sides s = sides_of(p->d, par, token);
    uint32_t level;
    bool open = is_open(p, kind, &level);
    if (kind == MARK_SINGLE || kind == MARK_SINGLE_CURLY) {
        return single_turn(p, par, token, kind, turn, s);
    }
    if (kind == MARK_CURLY && token_char(p->d, token) == 0x201C && !s.space_before && s.space_after) {
        return TURN_CLOSE; /* „German“ */
    }
    if (turn != TURN_EITHER) {
        return turn;
    }
    if (s.space_before && !s.space_after) {
        return TURN_OPEN;
    }
    if ((!s.space_before && s.space_after) || s.after == NO_CHAR) {
        return TURN_CLOSE;
    }
    return open ? TURN_CLOSE : TURN_OPEN;
}

/* A mark at the beginning of a paragraph that takes a carried quotation up again. */
static bool reopens(struct pairing *p, enum mark kind, uint32_t *reopened) {
    if (*reopened < p->carried && p->kind[*reopened] == kind) {
        (*reopened)++;
        return true;
    }
    return false;
}

/* What stands open reaches to the end of this paragraph, and perhaps into the next. Straight single marks do not carry. */
static void paragraph_end(struct pairing *p, const struct paragraph *par) {
    for (uint32_t level = 0; level < p->depth; level++) {
        p->d->quotes[p->open[level]].at.end = par->at.end;
    }
    uint32_t level;
    if (is_open(p, MARK_SINGLE, &level)) {
        drop_to(p, level, 0);
    }
    p->carried = p->depth;
}

static bool paragraph_read(struct pairing *p, uint32_t index) {
    struct document *d = p->d;
    const struct paragraph *par = &d->paragraphs[index];
    uint32_t reopened = 0;
    bool beginning = true; /* only marks so far */
    singles_look(p, par);
    for (uint32_t i = par->first_token; i < par->end_token; i++) {
        struct token *token = &d->tokens[i];
        enum turn turn;
        enum mark kind = kind_of(d, i, &turn);
        bool was_beginning = beginning;
        if (kind == MARK_NO_MARK) {
            beginning = false;
        }
        if (was_beginning && p->carried > 0) {
            if (kind != MARK_NO_MARK && turn != TURN_CLOSE && reopens(p, kind, &reopened)) {
                token->quote = p->open[reopened - 1];
                continue;
            }
            drop_to(p, reopened, 0); /* what nobody took up again ended with its paragraph */
            p->carried = 0;
        }
        if (kind != MARK_NO_MARK) {
            turn = turn_of(p, par, i, kind, turn);
            uint32_t level;
            if (turn == TURN_OPEN) {
                uint32_t before = i > par->first_token ? d->tokens[i - 1].at.end : par->at.start;
                if (!open_quote(p, kind, i, before)) {
                    return false;
                }
            } else if (turn == TURN_CLOSE && is_open_to(p, kind, &level)) {
                token->quote = p->open[level];
                token->flags &= (uint8_t)~TOKEN_JOINED;
                close_quote(p, level, i);
                continue;
            }
        }
        token->quote = p->depth > 0 ? p->open[p->depth - 1] : NONE;
    }
    paragraph_end(p, par);
    return true;
}

att_status quotes_read(struct document *d, att_error *err) {
    uint32_t longest = 0;
    for (uint32_t i = 0; i < d->paragraph_count; i++) {
        uint32_t n = d->paragraphs[i].end_token - d->paragraphs[i].first_token;
        longest = n > longest ? n : longest;
    }
    struct pairing p = {.d = d};
    p.closers = arena_alloc(&d->arena, longest);
    if (p.closers == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for the article's quotations");
    }
    for (uint32_t i = 0; i < d->paragraph_count; i++) {
        if (!paragraph_read(&p, i)) {
            return fail(err, ATT_NO_MEMORY, "no memory for the article's quotations");
        }
    }
    return ATT_OK;
}
