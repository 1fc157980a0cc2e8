#include "base/text.h"
#include "commitment/parts.h"
#include "document/near.h"
#include "encoder/heads.h"

/* Words that begin a condition; their clause is one. */
static const char *const marks[] = {"only", "if", "unless", "should", "provided", "providing", "until", "once"};

/* Phrases that begin one behind the act; "pending approval". */
static const char *const phrases[][4] = {{"if"},
                                         {"unless"},
                                         {"provided", "that"},
                                         {"as", "long", "as"},
                                         {"so", "long", "as"},
                                         {"in", "exchange", "for"},
                                         {"in", "return", "for"},
                                         {"on", "condition", "that"},
                                         {"on", "the", "condition", "that"},
                                         {"on", "condition", "of"},
                                         {"on", "the", "condition", "of"},
                                         {"conditional", "on"},
                                         {"contingent", "on"},
                                         {"subject", "to"},
                                         {"pending"},
                                         {"in", "case"},
                                         {"in", "the", "event", "of"},
                                         {"in", "the", "event", "that"},
                                         {"once"}};

static bool is_mark(const struct document *d, uint32_t token) {
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (slice_is_fold(token_text(d, token), marks[i])) {
            return true;
        }
    }
    return false;
}

static struct span without_mark(const struct document *d, uint32_t first, uint32_t end) {
    while (first + 1 < end &&
           (is_mark(d, first) || d->tokens[first].upos == UPOS_PUNCT || slice_is_fold(token_text(d, first), "that"))) {
        first++;
    }
    while (end > first + 1 && d->tokens[end - 1].upos == UPOS_PUNCT) {
        end--;
    }
    return span_of_tokens(d, first, end);
}

static bool inside(const struct commitment *c, uint32_t first, uint32_t end) {
    return first >= c->first_token && end <= c->end_token && (first > c->first_token || end < c->end_token);
}

/* "Will not rest until all are home": what goes on hangs on nothing. */
static const char *const efforts[] = {"rest", "stop", "give", "cease", NULL};

/* An adverbial clause with a conditional mark that hangs on the act or on what governs it. */
static bool by_tree(const struct document *d, struct commitment *c) {
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    for (uint32_t up = 0; head != NONE && up < 5; up++, head = d->tokens[head].head) {
        for (uint32_t k = token_dependent(d, head, NONE); k != NONE; k = token_dependent(d, head, k)) {
            if (d->tokens[k].deprel != DEP_ADVCL) {
                continue;
            }
            uint32_t a, b;
            tokens_yield(d, k, &a, &b);
            while (a < b && d->tokens[a].upos == UPOS_PUNCT) {
                a++;
            }
            bool marked = a < b && is_mark(d, a);
            for (uint32_t m = token_dependent(d, k, NONE); m != NONE && !marked; m = token_dependent(d, k, m)) {
                marked = d->tokens[m].deprel == DEP_MARK && is_mark(d, m);
            }
            bool until = slice_is_fold(token_text(d, a), "until"), threat = c->kind == COMMIT_THREAT;
            marked = marked && !(until && !threat && !(parts_negated(d, head) && !one_of(d, head, efforts)));
            if (marked && !(a <= c->first_token && b >= c->end_token)) {
                c->condition = without_mark(d, a, b);
                return true;
            }
        }
    }
    return false;
}

/* "X must A or face B": what the threat hangs on is A. */
static bool by_alternative(const struct document *d, struct commitment *c) {
    uint32_t head = tokens_head(d, c->first_token, c->end_token);
    if ((c->kind != COMMIT_THREAT && c->kind != COMMIT_ULTIMATUM) || head == NONE ||
        d->tokens[head].deprel != DEP_CONJ) {
        return false;
    }
    uint32_t other = d->tokens[head].head, cc = token_dependent_by(d, head, DEP_CC);
    if (other == NONE || cc == NONE || !slice_is_fold(token_text(d, cc), "or")) {
        return false;
    }
    uint32_t end = cc < c->first_token ? cc : c->first_token;
    if (other >= end) {
        return false;
    }
    c->condition = without_mark(d, other, end);
    return true;
}

/* "Consequences should any measure be taken": turned round, before its subject. */
static bool turned_round(const struct document *d, uint32_t token) {
    if (!slice_is_fold(token_text(d, token), "should") || token + 1 >= d->token_count) {
        return false;
    }
    uint8_t next = d->tokens[token + 1].upos;
    return next == UPOS_DET || next == UPOS_NOUN || next == UPOS_PROPN || next == UPOS_PRON || next == UPOS_ADJ;
}

/* "For as long as it takes" is how long, and no condition. */
static bool lasting(const struct document *d, uint32_t token) {
    return (token > 0 && slice_is_fold(token_text(d, token - 1), "for")) ||
           (token + 4 < d->token_count && slice_is_fold(token_text(d, token + 3), "it") &&
            slice_is_fold(token_text(d, token + 4), "takes"));
}

/* How many tokens of a phrase stand at `token`; 0: none does. */
static uint32_t phrase_at(const struct document *d, uint32_t token) {
    if (turned_round(d, token)) {
        return 1;
    }
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        uint32_t k = 0;
        while (k < 4 && phrases[i][k] != NULL && token + k < d->token_count &&
               slice_is_fold(token_text(d, token + k), phrases[i][k])) {
            k++;
        }
        if (k > 0 && (k == 4 || phrases[i][k] == NULL) && !(k == 3 && lasting(d, token))) {
            return k;
        }
    }
    return 0;
}

static bool ends_clause(const struct document *d, uint32_t token) {
    struct slice s = token_text(d, token);
    return slice_is(s, ",") || slice_is(s, ".") || slice_is(s, ";") || slice_is(s, ":") || slice_is(s, "!") ||
           slice_is(s, "?") || slice_is(s, "\"") || slice_is(s, "\xe2\x80\x9d");
}

/* A phrase behind the act in its sentence, or a clause with "if" or "unless" that begins its sentence;
 * by the words alone. */
static bool by_words(const struct document *d, struct commitment *c) {
    uint32_t sentence = d->tokens[c->first_token].sentence, start = c->first_token + 1;
    for (uint32_t i = start; i < d->token_count && i < c->end_token + 25 && d->tokens[i].sentence == sentence; i++) {
        uint32_t n = phrase_at(d, i), end = i + n;
        while (n > 0 && end < d->token_count && end < i + 40 && d->tokens[end].sentence == sentence &&
               !ends_clause(d, end)) {
            end++;
        }
        if (n > 0 && end > i + n) {
            c->condition = span_of_tokens(d, i + n, end);
            return true;
        }
    }
    for (uint32_t i = c->first_token; i-- > tokens_back(c->first_token, 40) && d->tokens[i].sentence == sentence;) {
        bool begins = slice_is_fold(token_text(d, i), "if") || slice_is_fold(token_text(d, i), "unless");
        uint32_t end = i + 1;
        while (begins && end < c->first_token && !ends_clause(d, end) && !slice_is_fold(token_text(d, end), "then")) {
            end++;
        }
        if (begins && end > i + 1 && end < c->first_token) {
            c->condition = span_of_tokens(d, i + 1, end);
            return true;
        }
    }
    return false;
}

/* A clause that the network broke off takes in what still hangs on its verb: "Birch frees | two journalists". */
static void finish_clause(const struct document *d, struct commitment *c) {
    static const char *const terms[] = {"by", "before", "within", "until", "or", "and", "but", NULL};
    uint32_t first, end, head = NONE;
    tokens_of_span(d, c->condition, &first, &end);
    for (uint32_t i = first; i < end && head == NONE; i++) {
        bool out = d->tokens[i].head < first || d->tokens[i].head >= end;
        head = d->tokens[i].upos == UPOS_VERB && out ? i : NONE;
    }
    uint32_t more = end;
    while (head != NONE && more < d->token_count && more < end + 12 && !ends_clause(d, more) &&
           !one_of(d, more, terms) && d->tokens[more].sentence == d->tokens[head].sentence &&
           token_below(d, more, head)) {
        more++;
    }
    if (more > end) {
        c->condition = span_of_tokens(d, first, more);
    }
}

void parts_condition(const struct document *d, struct commitment *c, const struct commitment_signal *s) {
    const struct signals *all = &d->signals;
    uint32_t sentence = d->tokens[c->first_token].sentence;
    float most = 0.3f;
    uint32_t start =
        ITEMS_FROM(all->conditions, all->condition_count, tag_span, tokens_back(c->first_token, NEAR_TOKENS));
    for (uint32_t i = start; i < all->condition_count; i++) {
        const struct tag_span *t = &all->conditions[i];
        uint32_t at = d->tokens[t->first_token].sentence;
        if (t->first_token > c->end_token + 80) {
            break;
        }
        if (inside(c, t->first_token, t->end_token) && s == NULL) {
            continue;
        }
        float p = (s != NULL ? pointer_mass(&s->condition, t->first_token, t->end_token) : 0) +
                  (at == sentence ? 0.35f * t->score : 0);
        if (p > most) {
            most = p;
            c->condition = without_mark(d, t->first_token, t->end_token);
        }
    }
    if (span_empty(c->condition) && !by_alternative(d, c) && !by_tree(d, c)) {
        by_words(d, c);
    }
    if (!span_empty(c->condition)) {
        finish_clause(d, c);
    }
}

void parts_trim(const struct document *d, struct commitment *c) {
    static const char *const joints[] = {"on",      "in",          "if",         "unless", "provided", "as",
                                         "so",      "conditional", "contingent", "the",    "that",     "subject",
                                         "pending", "once",        "condition",  "long",   "exchange", "return",
                                         "for",     "of",          "to",         "only",   "until",    NULL};
    uint32_t first, end;
    if (span_empty(c->condition)) {
        return;
    }
    tokens_of_span(d, c->condition, &first, &end);
    uint32_t cut = first;
    while (cut > c->first_token + 1 && one_of(d, cut - 1, joints)) {
        cut--;
    }
    if (cut < first && first > c->first_token && first < c->end_token && end >= c->end_token && cut > c->first_token) {
        c->end_token = cut;
        while (c->end_token > c->first_token + 1 && d->tokens[c->end_token - 1].upos == UPOS_PUNCT) {
            c->end_token--;
        }
        c->at = span_of_tokens(d, c->first_token, c->end_token);
    }
}
