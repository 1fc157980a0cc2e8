/* Facts out of the tables: what a mention tells, in a form that two of them can be held against each other (likeness.c). */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "document/labels.h"
#include "store/put/sentences.h"
#include "store/stories/linking.h"

#define REPORTED_WITHIN 3 /* days: what is told without a day was, as a rule, not longer ago */
#define PLANNED_WITHIN 7
#define AT_LEAST 1.5f  /* times its figure: as far as "at least" reaches */
#define MOST_AROUND 24 /* code points before and behind an anchor in which the word there is looked for */

static uint32_t hash_text(const char *s) {
    char low[64];
    size_t n = 0;
    for (; s[n] != '\0' && n < sizeof low; n++) {
        low[n] = s[n] >= 'A' && s[n] <= 'Z' ? (char)(s[n] + 32) : s[n];
    }
    return (uint32_t)hash_bytes(low, n, 0) | 1;
}

uint32_t facts_state(const char *code, size_t len) {
    uint32_t out = 0;
    for (size_t i = 0; i < len && i < 4; i++) {
        out = out << 8 | (unsigned char)code[i];
    }
    return out;
}

/* 0 talk, 1 help and yielding, 2 words against, 3 deeds against: the quads, but a yielding that is declared stands with one
 * that is done, since reports differ in which of the two they tell. */
uint8_t facts_group(const char *type) {
    static const struct {
        const char *type;
        uint8_t group;
    } groups[] = {{"AGREE", 0},    {"CONSULT", 0},  {"SUPPORT", 0}, {"COOPERATE", 0}, {"CONCEDE", 1},  {"AID", 1},
                  {"RETREAT", 1},  {"REQUEST", 2},  {"ACCUSE", 2},  {"REJECT", 2},    {"THREATEN", 2}, {"PROTEST", 3},
                  {"SANCTION", 3}, {"MOBILIZE", 3}, {"COERCE", 3},  {"ASSAULT", 3}};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        if (strcmp(groups[i].type, type) == 0) {
            return groups[i].group;
        }
    }
    return 4;
}

static void insert(struct set *set, uint32_t value) {
    uint32_t at = 0;
    while (at < set->count && set->at[at] < value) {
        at++;
    }
    if (value == 0 || (at < set->count && set->at[at] == value) || set->count == MOST_SIDE) {
        return;
    }
    memmove(set->at + at + 1, set->at + at, (set->count - at) * sizeof *set->at);
    set->at[at] = value;
    set->count++;
}

static void insert_states(struct set *set, const char *countries) {
    while (*countries != '\0') {
        size_t n = strcspn(countries, ",");
        insert(set, facts_state(countries, n));
        countries += n + (countries[n] == ',');
    }
}

/* Whether a list with commas has the item. */
static bool lists(const char *list, const char *item) {
    size_t len = strlen(item), n;
    for (; *list != '\0'; list += n + (list[n] == ',')) {
        n = strcspn(list, ",");
        if (n == len && strncmp(list, item, n) == 0) {
            return true;
        }
    }
    return false;
}

/* A state's own: its army says no more of who it was than the state does. */
static bool is_states(const char *sectors) {
    static const char *const own[] = {"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (lists(sectors, own[i])) {
            return true;
        }
    }
    return false;
}

static bool is_among(const char *word, size_t len, const char *const *words) {
    for (; *words != NULL; words++) {
        if (strlen(*words) == len && sqlite3_strnicmp(*words, word, (int)len) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_capital(char c) {
    return (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Who or what has no name, by its last word; "five people" may be anybody. */
static void insert_target(struct facts *f, const char *name) {
    static const char *const anybody[] = {"people", "person",    "civilian",   "other",      "resident", "citizen",
                                          "man",    "men",       "woman",      "women",      "child",    "children",
                                          "member", "victim",    "one",        "side",       "state",    "country",
                                          "area",   "countries", "force",      "troop",      "army",     "military",
                                          "good",   "import",    "government", "individual", NULL};
    const char *last = strrchr(name, ' ');
    char word[40];
    last = last != NULL ? last + 1 : name;
    size_t n = strlen(last);
    if (n < 3 || n >= sizeof word || is_capital(last[0]) || (last[0] >= '0' && last[0] <= '9')) {
        return;
    }
    n -= n > 4 && last[n - 1] == 's' && last[n - 2] != 's';
    sqlite3_snprintf((int)n + 1, word, "%s", last);
    if (!is_among(word, n, anybody)) {
        insert(&f->target, hash_text(word));
    }
}

/* Names alone: a sentence's first word is a capital. */
static void insert_name(struct facts *f, bool acts, const char *kind, const char *name, const char *sectors) {
    if (!acts && (!is_capital(name[0]) || strcmp(kind, "group") == 0)) {
        insert_target(f, name);
    }
    if (!is_capital(name[0])) {
        return;
    }
    if (strcmp(kind, "person") == 0) {
        const char *last = strrchr(name, ' ');
        insert(acts ? &f->doer : &f->sufferer, hash_text(last != NULL ? last + 1 : name));
    } else if (strcmp(kind, "organization") == 0 && !is_states(sectors)) {
        insert(&f->body, hash_text(name));
    }
}

static att_status load_parties(struct att_store *s, int64_t mention, struct facts *out, att_error *err) {
    static const char sql[] =
        "SELECT p.role, a.country, a.kind, a.name, a.sector FROM mention m JOIN party p USING(mention) JOIN actor a"
        "  USING(actor) WHERE (m.mention = ?1 OR m.same_as = ?1) AND p.role <> 'said_by'"
        "  ORDER BY m.start, m.key, p.role, p.ordinal";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        bool acts = strcmp(sql_column(st, 0), "actor") == 0;
        insert_states(acts ? &out->actor : &out->recipient, sql_column(st, 1));
        insert_name(out, acts, sql_column(st, 2), sql_column(st, 3), sql_column(st, 4));
    }
}

static att_status load_numbers(struct att_store *s, int64_t mention, struct facts *out, att_error *err) {
    static const char sql[] = "SELECT n.kind, min(n.low), max(n.high) FROM mention m JOIN number n USING(mention)"
                              "  WHERE m.mention = ?1 OR m.same_as = ?1 GROUP BY n.kind, n.unit ORDER BY 1, n.unit";
    sqlite3_stmt *st;
    bool row;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    for (;;) {
        TRY(sql_step(s, st, &row, err));
        if (!row) {
            return ATT_OK;
        }
        const char *name = sql_column(st, 0);
        int kind = label_find(quantity_kind_names, QUANTITY_KINDS, name, strlen(name));
        float low = (float)sqlite3_column_double(st, 1), high = (float)sqlite3_column_double(st, 2);
        if (out->numbers < MOST_NUMBERS && kind >= 0) {
            /* "At least" (high 0) is told of what is little more. */
            out->number[out->numbers++] = (struct quantity){(uint8_t)kind, low, high < low ? AT_LEAST * low : high};
        }
    }
}

/* The days that it may have been on. */
static void settle_days(struct facts *f, const char *date, int32_t published) {
    struct date d;
    if (date_parse(date, strlen(date), &d) && d.year != 0) {
        f->from = date_days(d);
        f->exact = d.day != 0;
        f->to = d.day != 0 ? f->from : d.month != 0 ? f->from + date_month_days(d.year, d.month) - 1 : f->from + 364;
    } else if (published != NO_DAY && !f->background) {
        bool still_to_come =
            f->status == STATUS_PLANNED || f->status == STATUS_POSSIBLE || f->status == STATUS_CONDITIONAL;
        f->exact = f->heading;
        f->from = published - (still_to_come || f->heading ? 0 : REPORTED_WITHIN);
        f->to = published + (still_to_come && !f->heading ? PLANNED_WITHIN : 0);
    }
}

/* Whether an anchor, with the word behind it, names what goes on for months: a war that is named without a day is no news of that
 * day, whatever its record says. */
static bool lasts(const char *anchor, const char *after) {
    static const char *const words[] = {"war",        "wars",       "conflict", "conflicts", "invasion",
                                        "occupation", "insurgency", "blockade", "genocide",  NULL};
    size_t len = strlen(anchor), n;
    for (size_t at = 0; at < len; at += n + 1) {
        n = strcspn(anchor + at, " ,.-'");
        if (is_among(anchor + at, n, words)) {
            return true;
        }
    }
    return *after == ' ' && is_among(after + 1, strcspn(after + 1, " ,.-'"), words);
}

#define MARKS " ,.;:()\""

static bool is_mark(char c) {
    return c != '\0' && strchr(MARKS, c) != NULL;
}

/* The word at the front of `text`, or at its end, without the marks around it; its length. */
static size_t edge_word(const char *text, bool last, const char **out) {
    size_t from = 0, end = strlen(text);
    while (end > 0 && is_mark(text[end - 1])) {
        end--;
    }
    while (from < end && is_mark(text[from])) {
        from++;
    }
    size_t start = last ? end : from, stop = last ? end : from;
    while (last && start > from && !is_mark(text[start - 1])) {
        start--;
    }
    while (!last && stop < end && !is_mark(text[stop])) {
        stop++;
    }
    *out = text + start;
    return stop - start;
}

/* "Killed two drivers", "in separate strikes": what counts what it tells of tells it for the first time. */
static bool counts(const char *anchor, const char *const *first) {
    const char *word;
    size_t len = edge_word(anchor, false, &word);
    if (len == 0 || (len > 3 && strncmp(word + len - 3, "ing", 3) == 0)) { /* "the killing of two drivers" */
        return false;
    }
    for (word += len; *(word += strspn(word, MARKS)) != '\0'; word += len) { /* an anchor may be a whole text */
        len = strcspn(word, MARKS);
        if (is_among(word, len, first) && len > 2) { /* not "a" */
            return true;
        }
    }
    return false;
}

/* By the word that an anchor begins with, or else the one before it: what is told as new, and what readers know of. */
static int news_of(const char *anchor, const char *before) {
    static const char *const first[] = {"a",      "an",     "another", "separate", "additional", "further",
                                        "new",    "more",   "two",     "three",    "four",       "five",
                                        "six",    "seven",  "eight",   "nine",     "ten",        "eleven",
                                        "twelve", "dozens", "several", "multiple", "numerous",   NULL};
    static const char *const known[] = {"the",   "this",  "that",   "these",   "those",  "his",     "her",
                                        "its",   "their", "our",    "ongoing", "recent", "initial", "following",
                                        "after", "amid",  "amidst", "since",   NULL};
    static const char *const verbs[] = {"has", "have", "is", "are", "was", "were", "be", "been", NULL};
    const char *word;
    for (int i = 0; i < 2; i++) {
        size_t len = edge_word(i == 0 ? anchor : before, i == 1, &word);
        if (len == 0) {
            continue;
        }
        if (is_among(word, len, first) || (word[0] >= '0' && word[0] <= '9') ||
            (i == 0 && is_among(word, len, verbs))) {
            return NEWS_FIRST;
        }
        if (is_among(word, len, known) || (len > 2 && strncmp(word + len - 2, "'s", 2) == 0) ||
            (len > 4 && strncmp(word + len - 4, "\xE2\x80\x99s", 4) == 0)) {
            return NEWS_KNOWN;
        }
    }
    return counts(anchor, first) ? NEWS_FIRST : NEWS_UNKNOWN;
}

static void load_place(struct facts *out, const char *name, const char *precision, bool placed) {
    out->place = name[0] != '\0' ? hash_text(name) : 0;
    out->precision = out->place == 0                     ? WHERE_UNTOLD
                     : strcmp(precision, "country") == 0 ? WHERE_COUNTRY
                     : strcmp(precision, "region") == 0  ? WHERE_REGION
                                                         : WHERE_TOWN;
    out->located = placed && out->precision != WHERE_COUNTRY;
}

/* ---- the text ---------------------------------------------------------------------------------------------------- */

/* The article's text, read where it is another one's that is at hand: an article may tell of thousands of mentions. */
static att_status read_text(struct att_store *s, int64_t article, struct text_read *t, att_error *err) {
    sqlite3_stmt *st;
    bool row;
    if (t->text != NULL && t->article == article) {
        return ATT_OK;
    }
    facts_done(t);
    TRY(sql_get(s, "SELECT text FROM article WHERE article = ?1", &st, err));
    sqlite3_bind_int64(st, 1, article);
    TRY(sql_step(s, st, &row, err));
    const char *text = row ? sql_column(st, 0) : "";
    size_t len = strlen(text);
    t->text = malloc(len + 1);
    if (t->text != NULL) {
        memcpy(t->text, text, len + 1);
    }
    if (row) {
        sql_done(st);
    }
    if (t->text == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory for a text");
    }
    t->article = article;
    t->place = (struct utf8_place){t->text, len, 0, 0, 0};
    t->heading = is_heading_text(t->text);
    return ATT_OK;
}

#define PIECE (4 * MOST_AROUND + 1) /* bytes of so many code points */

/* `count` code points of the text from the one at `from` on, MOST_AROUND at most. Mentions stand in the order of the text as a rule, so
 * that the way is short from where the last one stood. */
static void piece_of(struct utf8_place *at, uint32_t from, uint32_t count, char out[PIECE]) {
    size_t start = utf8_walk(at, from);
    struct utf8_place behind = *at;
    size_t end = at->point == from ? utf8_walk(&behind, (int64_t)from + count) : start;
    size_t len = end - start < PIECE - 1 ? end - start : PIECE - 1; /* a store may hold any bytes */
    memcpy(out, at->text + end - len, len);
    out[len] = '\0';
}

/* What stands before and behind the mention in the row: article, start and end in columns 13 to 15. */
static att_status pieces_around(struct att_store *s, sqlite3_stmt *st, struct text_read *t, char before[PIECE],
                                char behind[PIECE], att_error *err) {
    uint32_t start = (uint32_t)sqlite3_column_int64(st, 14), end = (uint32_t)sqlite3_column_int64(st, 15);
    uint32_t n = start < MOST_AROUND ? start : MOST_AROUND;
    TRY(read_text(s, sqlite3_column_int64(st, 13), t, err));
    piece_of(&t->place, start - n, n, before);
    piece_of(&t->place, end, MOST_AROUND, behind);
    return ATT_OK;
}

void facts_done(struct text_read *t) {
    free(t->text);
    *t = (struct text_read){0};
}

att_status facts_load(struct att_store *s, int64_t mention, struct text_read *text, struct facts *out, att_error *err) {
    static const char sql[] =
        "SELECT m.type, m.mode, m.status, m.background, m.date, coalesce(m.located,"
        "  m.place), m.country, m.lat, m.lon, m.precision, a.published, m.anchor, m.date_basis, m.article, m.start,"
        "  m.\"end\" FROM mention m JOIN article a USING(article) WHERE m.mention = ?1";
    sqlite3_stmt *st;
    bool row;
    struct date published;
    memset(out, 0, sizeof *out);
    out->from = out->to = out->published = NO_DAY;
    TRY(sql_get(s, sql, &st, err));
    sqlite3_bind_int64(st, 1, mention);
    TRY(sql_step(s, st, &row, err));
    if (row) {
        const char *status = sql_column(st, 2), *type = sql_column(st, 0), *day = sql_column(st, 10);
        int at = label_find(event_type_names, EVENT_TYPES, type, strlen(type));
        int state = label_find(event_status_names, EVENT_STATUSES, status, strlen(status));
        out->type = (uint8_t)(at < 0 ? EVENT_TYPES : at);
        out->status = (uint8_t)(state < 0 ? STATUS_ACTUAL : state);
        out->group = facts_group(type);
        out->mode = sqlite3_column_type(st, 1) == SQLITE_NULL ? 0 : hash_text(sql_column(st, 1));
        char before[PIECE], behind[PIECE];
        att_status got = pieces_around(s, st, text, before, behind, err);
        if (got != ATT_OK) {
            sql_done(st);
            return got;
        }
        out->background =
            sqlite3_column_int(st, 3) != 0 || (strlen(sql_column(st, 4)) < 10 && lasts(sql_column(st, 11), behind));
        load_place(out, sql_column(st, 5), sql_column(st, 9), sqlite3_column_type(st, 7) != SQLITE_NULL);
        out->country = facts_state(sql_column(st, 6), strlen(sql_column(st, 6)));
        out->lat = (float)sqlite3_column_double(st, 7);
        out->lon = (float)sqlite3_column_double(st, 8);
        bool dated = date_parse(day, strlen(day), &published) && published.day != 0;
        out->published = dated ? date_days(published) : NO_DAY;
        out->news = news_of(sql_column(st, 11), before);
        out->heading = text->heading;
        settle_days(out, sql_column(st, 4), out->published);
        out->dated = out->exact && strcmp(sql_column(st, 12), "tense") != 0;
        sql_done(st);
    }
    TRY(load_parties(s, mention, out, err));
    return load_numbers(s, mention, out, err);
}
