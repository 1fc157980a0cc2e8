/* A dateline is read token by token up to the mark that ends it: places (words with a capital), a day, an agency in brackets.
 * What is no such thing before the mark, or no sign that tells a dateline from a mere clause, and there is none. */
#include "text/dateline.h"

#include "text/chars.h"

#define DATELINE_TOKENS 32
#define HEADING_TOKENS 24
#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

struct signs {
    bool agency;   /* "(Reuters)", "/TASS/" */
    bool day;      /* "Aug 6" */
    bool capitals; /* the first word is in capitals */
    bool comma;    /* "Goma, DRC" */
    uint32_t words;
};

static bool among(struct slice word, const char *const *table, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_is_fold(word, table[i])) {
            return true;
        }
    }
    return false;
}

static bool is_month(struct slice word) {
    static const char *const months[] = {"jan",  "feb",     "mar",       "apr",     "may",      "jun",
                                         "jul",  "aug",     "sep",       "sept",    "oct",      "nov",
                                         "dec",  "january", "february",  "march",   "april",    "june",
                                         "july", "august",  "september", "october", "november", "december"};
    if (word.len > 1 && word.at[word.len - 1] == '.') {
        word.len--;
    }
    return among(word, months, COUNT(months));
}

static bool is_small_word(struct slice word) {
    static const char *const small[] = {"al", "and", "da", "de", "del", "di", "du", "el", "en", "la", "le", "of"};
    return among(word, small, COUNT(small));
}

/* First words of a clause, however many capitals and days follow. */
static bool begins_clause(const struct document *d, const struct paragraph *p) {
    static const char *const words[] = {"after", "as", "at",    "before", "by", "during", "following", "for",   "from",
                                        "in",    "on", "since", "the",    "to", "under",  "until",     "while", "with"};
    if (!among(token_text(d, p->first_token), words, COUNT(words))) {
        return false;
    }
    return p->first_token + 1 >= p->end_token || !slice_is_fold(token_text(d, p->first_token + 1), "hague");
}

/* First words in capitals that head a line, but name no place. */
static bool is_label(struct slice word) {
    static const char *const labels[] = {"a",         "analysis",  "answer",   "breaking", "brief",     "correction",
                                         "exclusive", "explainer", "factbox",  "focus",    "interview", "just",
                                         "live",      "map",       "mr",       "mr.",      "ms",        "ms.",
                                         "moderator", "note",      "opinion",  "photo",    "photos",    "poll",
                                         "president", "q",         "question", "read",     "reporter",  "secretary",
                                         "see",       "senator",   "the",      "timeline", "update",    "updated",
                                         "urgent",    "video",     "watch",    "what",     "why",       "yes"};
    return among(word, labels, COUNT(labels));
}

static bool is_upper_word(struct slice word) {
    uint32_t letters = 0;
    for (uint32_t pos = 0; pos < word.len;) {
        uint32_t size;
        uint32_t cp = char_at(word.at, pos, (uint32_t)word.len, &size);
        if (is_letter(cp)) {
            letters++;
            if (!utf8_is_upper(cp)) {
                return false;
            }
        }
        pos += size;
    }
    return letters > 1;
}

static bool is_number(struct slice word) {
    for (size_t i = 0; i < word.len; i++) {
        if ((word.at[i] < '0' || word.at[i] > '9') && word.at[i] != ':' && word.at[i] != '.' && word.at[i] != '/' &&
            word.at[i] != '-') {
            return word.len - i == 2 && i > 0; /* "6th" */
        }
    }
    return word.len > 0 && word.at[0] >= '0' && word.at[0] <= '9';
}

/* The marks that end a dateline. */
static bool is_end_mark(const struct document *d, uint32_t token, struct slice word) {
    uint32_t cp = char_peek(word.at, 0, (uint32_t)word.len);
    bool space_after = token + 1 < d->token_count && (d->tokens[token + 1].flags & TOKEN_SPACE_BEFORE) != 0;
    bool space_before = (d->tokens[token].flags & TOKEN_SPACE_BEFORE) != 0;
    if (is_dash(cp)) {
        return true;
    }
    if (cp == '-' || cp == '_') {
        return word.len > 1 || space_before || space_after;
    }
    return cp == '|' || cp == ':';
}

/* Reads the bracket or slash at `token`; the token behind the one that closes it, or 0 where it holds more than an agency. */
static uint32_t agency_end(const struct document *d, const struct paragraph *p, uint32_t token) {
    char close = d->text[d->tokens[token].at.start] == '(' ? ')' : '/';
    bool name = false;
    if (token + 2 < p->end_token && token_text(d, token + 1).len == 1 && slice_is(token_text(d, token + 2), "-")) {
        return 0; /* the party and state of a member of parliament, "(R-Texas)" */
    }
    for (uint32_t i = token + 1; i < p->end_token && i < token + 8; i++) {
        struct slice word = token_text(d, i);
        if (word.at[0] == close) {
            return name ? i + 1 : 0;
        }
        uint32_t cp = char_peek(word.at, 0, (uint32_t)word.len);
        if (is_letter(cp)) {
            if (!utf8_is_upper(cp) && !is_small_word(word) && !slice_is(word, "dpa") && !slice_is(word, "epa")) {
                return 0;
            }
            name = true;
        } else if (cp != '/' && cp != '-' && cp != '&' && cp != '.') {
            return 0;
        }
    }
    return 0;
}

/* Whether a token may stand in a dateline before its end mark; notes what it tells. */
static bool is_part(struct slice word, struct signs *signs) {
    uint32_t cp = char_peek(word.at, 0, (uint32_t)word.len);
    if (is_letter(cp)) {
        if (!utf8_is_upper(cp)) {
            return is_small_word(word) && signs->words > 0;
        }
        signs->capitals = signs->words == 0 ? is_upper_word(word) && !is_label(word) : signs->capitals;
        signs->words++;
        return signs->words <= 10;
    }
    if (is_number(word)) {
        return signs->words > 0 || signs->day;
    }
    return word.len == 1 && (cp == ',' || cp == '-' || cp == '/' || cp == '.' || cp == '\'');
}

/* A dash that stands free, and a clause that begins behind it: "Goma, DRC — M23 rebels …", not "Goma, DRC — the town …". */
static bool begins_behind(const struct document *d, uint32_t mark) {
    if (mark + 1 >= d->token_count || (d->tokens[mark].flags & TOKEN_SPACE_BEFORE) == 0 ||
        (d->tokens[mark + 1].flags & TOKEN_SPACE_BEFORE) == 0) {
        return false;
    }
    struct slice dash = token_text(d, mark), word = token_text(d, mark + 1);
    uint32_t cp = char_peek(word.at, 0, (uint32_t)word.len);
    return is_dash(char_peek(dash.at, 0, (uint32_t)dash.len)) && is_letter(cp) && utf8_is_upper(cp);
}

static bool is_dateline(const struct document *d, struct signs signs, uint32_t mark, bool first) {
    uint32_t cp = d->text[d->tokens[mark].at.start] == ':' ? ':' : '-';
    if (signs.agency) {
        return true;
    }
    if (signs.words == 0) {
        return false;
    }
    if (cp == ':') {
        return signs.capitals && signs.words <= 4 && (first || signs.day);
    }
    bool place = first && signs.comma && signs.words <= 4 && begins_behind(d, mark);
    return (signs.capitals && signs.words <= 5) || signs.day || place;
}

uint32_t dateline_end(const struct document *d, const struct paragraph *p, bool first) {
    struct signs signs = {0};
    uint32_t end = p->end_token - p->first_token > DATELINE_TOKENS ? p->first_token + DATELINE_TOKENS : p->end_token;
    bool month = false;
    uint32_t begin = char_peek(d->text, p->at.start, p->at.end);
    if (!(is_letter(begin) || is_digit(begin) || begin == '(' || begin == '/') || begins_clause(d, p)) {
        return p->at.start;
    }
    for (uint32_t i = p->first_token; i < end; i++) {
        struct slice word = token_text(d, i);
        if (is_end_mark(d, i, word) && i > p->first_token) {
            if (is_dateline(d, signs, i, first)) {
                return i + 1 < p->end_token ? d->tokens[i + 1].at.start : p->at.end;
            }
            if (word.at[0] != '-' || word.len > 1) {
                return p->at.start;
            }
        }
        if (word.at[0] == '(' || word.at[0] == '/') {
            uint32_t behind = agency_end(d, p, i);
            if (behind != 0 && word.at[0] == '/' && behind + 1 < end && slice_is(token_text(d, behind), ".")) {
                return d->tokens[behind + 1].at.start; /* "MOSCOW, August 6. /TASS/. " */
            }
            if (behind != 0) {
                signs.agency = true;
                i = behind - 1;
                continue;
            }
            if (word.at[0] == '(') {
                return p->at.start;
            }
        }
        if (!is_part(word, &signs)) {
            return p->at.start;
        }
        signs.comma = signs.comma || slice_is(word, ",");
        signs.day = signs.day || (month && is_number(word)) ||
                    (is_month(word) && i > p->first_token && is_number(token_text(d, i - 1)));
        month = is_month(word);
    }
    return p->at.start;
}

/* Whether most of the longer words begin with a capital, as in headlines. */
static bool is_title_case(const struct document *d, const struct paragraph *p) {
    uint32_t words = 0;
    uint32_t capitals = 0;
    for (uint32_t i = p->first_token; i < p->end_token; i++) {
        struct slice word = token_text(d, i);
        uint32_t cp = char_peek(word.at, 0, (uint32_t)word.len);
        if (word.len >= 4 && is_letter(cp)) {
            words++;
            capitals += utf8_is_upper(cp);
        }
    }
    return words > 1 && capitals * 10 >= words * 7;
}

bool is_heading(const struct document *d, const struct paragraph *p) {
    uint32_t count = p->end_token - p->first_token;
    if (count == 0 || count > HEADING_TOKENS || p->dateline_end > p->at.start) {
        return false;
    }
    uint32_t first = char_peek(d->text, p->at.start, p->at.end);
    if (first == '-' || first == '*' || first == 0x2022 || is_dash(first)) {
        return false; /* an item of a list */
    }
    uint32_t last = char_before(d->text, p->at.end, p->at.start);
    if (last == 0x201D || last == '"' || last == '\'' || last == 0x2019 || last == 0xBB || last == ')') {
        uint32_t inside = char_before(d->text, d->tokens[p->end_token - 1].at.start, p->at.start);
        last = inside == '.' || inside == ',' || inside == '!' || inside == '?' ? inside : last;
    }
    if (last == '.' || last == ',' || last == ';' || last == ':' || last == 0x2026) {
        return false;
    }
    if ((last == '!' || last == '?') && !is_title_case(d, p)) {
        return false;
    }
    uint32_t letters = 0;
    for (uint32_t i = p->first_token; i < p->end_token; i++) {
        letters += is_letter(char_peek(d->text, d->tokens[i].at.start, d->tokens[i].at.end));
    }
    return letters > 0;
}
