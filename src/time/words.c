#include "time/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/number.h"

struct entry {
    const char *word;
    uint8_t class;
    int16_t value;
    bool plural;
};

/* Sorted by byte order: looked up by bisection. Lower case; a final full stop is taken off before the look-up. */
static const struct entry entries[] = {
    {"a", W_ARTICLE, 1, false},
    {"a.m", W_MERIDIEM, 0, false},
    {"afternoon", W_DAYPART, PART_AFTERNOON, false},
    {"afternoons", W_DAYPART, PART_AFTERNOON, true},
    {"almost", W_OPENER, 0, false},
    {"am", W_MERIDIEM, 0, false},
    {"an", W_ARTICLE, 1, false},
    {"annual", W_OFTEN, UNIT_YEAR, false},
    {"annually", W_OFTEN, UNIT_YEAR, false},
    {"apr", W_MONTH, 4, false},
    {"april", W_MONTH, 4, false},
    {"at", W_OPENER, 0, false},
    {"aug", W_MONTH, 8, false},
    {"august", W_MONTH, 8, false},
    {"autumn", W_SEASON, 2, false},
    {"beginning", W_EDGE, EDGE_START, false},
    {"bst", W_ZONE, 0, false},
    {"centuries", W_UNIT, UNIT_CENTURY, true},
    {"century", W_UNIT, UNIT_CENTURY, false},
    {"cet", W_ZONE, 0, false},
    {"christmas", W_HOLIDAY, 1225, false},
    {"close", W_EDGE, EDGE_END, false},
    {"coming", W_SHIFT, 1, false},
    {"couple", W_VAGUE, 2, false},
    {"current", W_SHIFT, 0, false},
    {"currently", W_REF, REF_NOW, false},
    {"daily", W_OFTEN, UNIT_DAY, false},
    {"dawn", W_DAYPART, PART_DAWN, false},
    {"day", W_UNIT, UNIT_DAY, false},
    {"daylong", W_LONG, UNIT_DAY, false},
    {"days", W_UNIT, UNIT_DAY, true},
    {"dec", W_MONTH, 12, false},
    {"decade", W_UNIT, UNIT_DECADE, false},
    {"decades", W_UNIT, UNIT_DECADE, true},
    {"december", W_MONTH, 12, false},
    {"each", W_EVERY, 0, false},
    {"earlier", W_EDGE, EDGE_EARLY, false},
    {"early", W_EDGE, EDGE_EARLY, false},
    {"edt", W_ZONE, 0, false},
    {"end", W_EDGE, EDGE_END, false},
    {"est", W_ZONE, 0, false},
    {"evening", W_DAYPART, PART_EVENING, false},
    {"evenings", W_DAYPART, PART_EVENING, true},
    {"every", W_EVERY, 0, false},
    {"fall", W_SEASON, 2, false},
    {"feb", W_MONTH, 2, false},
    {"february", W_MONTH, 2, false},
    {"few", W_VAGUE, 0, false},
    {"fewer", W_OPENER, 0, false},
    {"financial", W_OPENER, 0, false},
    {"fiscal", W_OPENER, 0, false},
    {"following", W_FOLLOW, 1, false},
    {"fortnight", W_UNIT, UNIT_FORTNIGHT, false},
    {"fri", W_WEEKDAY, 4, false},
    {"friday", W_WEEKDAY, 4, false},
    {"fridays", W_WEEKDAY, 4, true},
    {"fy", W_OPENER, 0, false},
    {"gmt", W_ZONE, 0, false},
    {"half", W_OPENER, 0, false},
    {"hour", W_UNIT, UNIT_HOUR, false},
    {"hourly", W_OFTEN, UNIT_HOUR, false},
    {"hours", W_UNIT, UNIT_HOUR, true},
    {"hrs", W_UNIT, UNIT_HOUR, true},
    {"jan", W_MONTH, 1, false},
    {"january", W_MONTH, 1, false},
    {"jul", W_MONTH, 7, false},
    {"july", W_MONTH, 7, false},
    {"jun", W_MONTH, 6, false},
    {"june", W_MONTH, 6, false},
    {"last", W_SHIFT, -1, false},
    {"late", W_EDGE, EDGE_LATE, false},
    {"later", W_EDGE, EDGE_LATE, false},
    {"less", W_OPENER, 0, false},
    {"mar", W_MONTH, 3, false},
    {"march", W_MONTH, 3, false},
    {"may", W_MONTH, 5, false},
    {"mid", W_EDGE, EDGE_MID, false},
    {"midday", W_DAYPART, PART_MIDDAY, false},
    {"middle", W_EDGE, EDGE_MIDDLE, false},
    {"midnight", W_DAYPART, PART_MIDNIGHT, false},
    {"minute", W_UNIT, UNIT_MINUTE, false},
    {"minutes", W_UNIT, UNIT_MINUTE, true},
    {"mon", W_WEEKDAY, 0, false},
    {"monday", W_WEEKDAY, 0, false},
    {"mondays", W_WEEKDAY, 0, true},
    {"month", W_UNIT, UNIT_MONTH, false},
    {"monthlong", W_LONG, UNIT_MONTH, false},
    {"monthly", W_OFTEN, UNIT_MONTH, false},
    {"months", W_UNIT, UNIT_MONTH, true},
    {"more", W_OPENER, 0, false},
    {"morning", W_DAYPART, PART_MORNING, false},
    {"mornings", W_DAYPART, PART_MORNING, true},
    {"nearly", W_OPENER, 0, false},
    {"new", W_OPENER, 0, false},
    {"next", W_SHIFT, 1, false},
    {"night", W_DAYPART, PART_NIGHT, false},
    {"nightly", W_OFTEN, UNIT_DAY, false},
    {"nights", W_DAYPART, PART_NIGHT, true},
    {"noon", W_DAYPART, PART_MIDDAY, false},
    {"nov", W_MONTH, 11, false},
    {"november", W_MONTH, 11, false},
    {"now", W_REF, REF_NOW, false},
    {"nowadays", W_REF, REF_NOW, false},
    {"oct", W_MONTH, 10, false},
    {"october", W_MONTH, 10, false},
    {"over", W_OPENER, 0, false},
    {"p.m", W_MERIDIEM, 1, false},
    {"past", W_SHIFT, -1, false},
    {"pdt", W_ZONE, 0, false},
    {"pm", W_MERIDIEM, 1, false},
    {"presently", W_REF, REF_NOW, false},
    {"previous", W_FOLLOW, -1, false},
    {"previously", W_REF, REF_PAST, false},
    {"pst", W_ZONE, 0, false},
    {"q1", W_QUARTER, 1, false},
    {"q2", W_QUARTER, 2, false},
    {"q3", W_QUARTER, 3, false},
    {"q4", W_QUARTER, 4, false},
    {"quarter", W_UNIT, UNIT_QUARTER, false},
    {"quarterly", W_OFTEN, UNIT_QUARTER, false},
    {"quarters", W_UNIT, UNIT_QUARTER, true},
    {"recent", W_REF, REF_PAST, false},
    {"recently", W_REF, REF_PAST, false},
    {"right", W_OPENER, 0, false},
    {"same", W_FOLLOW, 0, false},
    {"sat", W_WEEKDAY, 5, false},
    {"saturday", W_WEEKDAY, 5, false},
    {"saturdays", W_WEEKDAY, 5, true},
    {"second", W_ORDINAL, 2, false},
    {"seconds", W_UNIT, UNIT_SECOND, true},
    {"sep", W_MONTH, 9, false},
    {"sept", W_MONTH, 9, false},
    {"september", W_MONTH, 9, false},
    {"several", W_VAGUE, 0, false},
    {"some", W_VAGUE, 0, false},
    {"sometime", W_OPENER, 0, false},
    {"soon", W_REF, REF_FUTURE, false},
    {"spring", W_SEASON, 0, false},
    {"start", W_EDGE, EDGE_START, false},
    {"summer", W_SEASON, 1, false},
    {"summers", W_SEASON, 1, true},
    {"sun", W_WEEKDAY, 6, false},
    {"sunday", W_WEEKDAY, 6, false},
    {"sundays", W_WEEKDAY, 6, true},
    {"that", W_FOLLOW, 0, false},
    {"the", W_ARTICLE, 0, false},
    {"this", W_SHIFT, 0, false},
    {"thu", W_WEEKDAY, 3, false},
    {"thurs", W_WEEKDAY, 3, false},
    {"thursday", W_WEEKDAY, 3, false},
    {"thursdays", W_WEEKDAY, 3, true},
    {"today", W_DAYWORD, 0, false},
    {"tomorrow", W_DAYWORD, 1, false},
    {"tonight", W_DAYWORD, 0, false},
    {"tue", W_WEEKDAY, 1, false},
    {"tues", W_WEEKDAY, 1, false},
    {"tuesday", W_WEEKDAY, 1, false},
    {"tuesdays", W_WEEKDAY, 1, true},
    {"up", W_OPENER, 0, false},
    {"upcoming", W_SHIFT, 1, false},
    {"utc", W_ZONE, 0, false},
    {"very", W_OPENER, 0, false},
    {"wed", W_WEEKDAY, 2, false},
    {"wednesday", W_WEEKDAY, 2, false},
    {"wednesdays", W_WEEKDAY, 2, true},
    {"week", W_UNIT, UNIT_WEEK, false},
    {"weekend", W_UNIT, UNIT_WEEKEND, false},
    {"weekends", W_UNIT, UNIT_WEEKEND, true},
    {"weeklong", W_LONG, UNIT_WEEK, false},
    {"weekly", W_OFTEN, UNIT_WEEK, false},
    {"weeks", W_UNIT, UNIT_WEEK, true},
    {"winter", W_SEASON, 3, false},
    {"winters", W_SEASON, 3, true},
    {"year", W_UNIT, UNIT_YEAR, false},
    {"yearlong", W_LONG, UNIT_YEAR, false},
    {"yearly", W_OFTEN, UNIT_YEAR, false},
    {"years", W_UNIT, UNIT_YEAR, true},
    {"yesterday", W_DAYWORD, -1, false},
};

#define LONGEST 16 /* bytes: no entry is longer */

static int by_word(const void *key, const void *item) {
    return strcmp(key, ((const struct entry *)item)->word);
}

static bool digit(char c) {
    return c >= '0' && c <= '9';
}

static bool all_digits(struct slice s) {
    for (size_t i = 0; i < s.len; i++) {
        if (!digit(s.at[i])) {
            return false;
        }
    }
    return s.len > 0;
}

static int to_int(struct slice s) {
    int v = 0;

    for (size_t i = 0; i < s.len && v < 100000; i++) {
        v = v * 10 + (s.at[i] - '0');
    }
    return v;
}

/* "10:35", "10:35am", "9pm", "9.30pm", "1030" is none. */
static bool clock_read(struct slice s, int16_t *minutes) {
    size_t i = 0;
    int hour = 0, minute = 0;
    bool colon = false;

    while (i < s.len && i < 2 && digit(s.at[i])) {
        hour = hour * 10 + (s.at[i++] - '0');
    }
    if (i == 0 || hour > 24) {
        return false;
    }
    if (i + 2 < s.len && (s.at[i] == ':' || s.at[i] == '.') && digit(s.at[i + 1]) && digit(s.at[i + 2])) {
        minute = (s.at[i + 1] - '0') * 10 + s.at[i + 2] - '0';
        colon = s.at[i] == ':';
        i += 3;
    }
    struct slice tail = {s.at + i, s.len - i};
    bool pm = slice_is_fold(tail, "pm") || slice_is_fold(tail, "p.m.");
    bool am = slice_is_fold(tail, "am") || slice_is_fold(tail, "a.m.");
    if (minute > 59 || (!am && !pm && !(colon && tail.len == 0))) {
        return false;
    }
    if (am || pm) {
        hour = hour % 12 + (pm ? 12 : 0);
    }
    *minutes = (int16_t)(hour * 60 + minute);
    return true;
}

/* "8/8/2025", "27.08.2022": digits, twice the same mark, digits. */
static bool numeric_date(struct slice s) {
    size_t i = 0, parts = 1, run = 0;
    char mark = 0;

    for (; i < s.len; i++) {
        if (digit(s.at[i])) {
            if (++run > 4) {
                return false;
            }
        } else if ((s.at[i] == '/' || s.at[i] == '.') && run > 0 && (mark == 0 || mark == s.at[i])) {
            mark = s.at[i];
            run = 0;
            parts++;
        } else {
            return false;
        }
    }
    return parts == 3 && (run == 4 || run == 2) && s.len >= 6;
}

static bool decade_read(struct slice s, int16_t *year) {
    struct slice digits = {s.at, s.len > 0 ? s.len - 1 : 0};

    if (s.len == 5 && s.at[4] == 's' && all_digits(digits) && s.at[3] == '0') {
        *year = (int16_t)to_int(digits);
        return *year >= 1000 && *year < 2200;
    }
    if (s.len == 3 && digit(s.at[0]) && s.at[1] == '0' &&
        s.at[2] == 's') { /* "'90s": the apostrophe is a token of its own */
        int tens = s.at[0] - '0';
        *year = (int16_t)((tens < 3 ? 2000 : 1900) + 10 * tens);
        return true;
    }
    return false;
}

static void digits_classify(struct slice s, struct word *w) {
    double v;

    if (s.len == 4 && all_digits(s) && to_int(s) >= 1000 && to_int(s) < 2200) {
        w->class = W_YEAR;
        w->value = (int16_t)to_int(s);
    } else if (decade_read(s, &w->value)) {
        w->class = W_DECADE;
    } else if (number_ordinal(s) > 0 && number_ordinal(s) < 32) {
        w->class = W_ORDINAL;
        w->value = (int16_t)number_ordinal(s);
    } else if (clock_read(s, &w->value)) {
        w->class = W_CLOCK;
    } else if (numeric_date(s)) {
        w->class = W_NUMERIC;
    } else if (number_digits(s, &v)) {
        w->class = W_NUMBER;
        w->value = v > 32000 ? 32000 : (int16_t)v;
    }
}

static void classify(struct word *w) {
    struct slice s = w->text;
    char low[LONGEST + 1];

    if (s.len == 0) {
        return;
    }
    if (digit(s.at[0])) {
        w->digits = true;
        digits_classify(s, w);
        return;
    }
    if (s.len == 1 && s.at[0] == ',') {
        w->class = W_COMMA;
        return;
    }
    w->capital = s.at[0] >= 'A' && s.at[0] <= 'Z';
    if (s.len > 2 && s.at[s.len - 1] == '.') {
        s.len--;
    }
    if (s.len > LONGEST) {
        return;
    }
    for (size_t i = 0; i < s.len; i++) {
        low[i] = (char)(s.at[i] >= 'A' && s.at[i] <= 'Z' ? s.at[i] + 32 : s.at[i]);
    }
    low[s.len] = 0;
    const struct entry *e = bsearch(low, entries, sizeof entries / sizeof *entries, sizeof *entries, by_word);
    if (e != NULL) {
        bool name = e->class == W_MONTH || e->class == W_WEEKDAY || e->class == W_HOLIDAY || e->class == W_ZONE;
        if (name && !w->capital) {
            return; /* "march", "may", "mar", "sat" */
        }
        w->class = e->class;
        w->value = e->value;
        w->plural = e->plural;
        return;
    }
    int v = number_word(s);
    if (v >= 0) {
        w->class = W_NUMBER;
        w->value = (int16_t)v;
    } else if ((v = number_ordinal(s)) > 0 && v < 32) {
        w->class = W_ORDINAL;
        w->value = (int16_t)v;
    }
}

/* Where the next part of a token begins: behind a hyphen or an en dash between letters or digits. */
static size_t part_end(struct slice s, size_t *next) {
    for (size_t i = 1; i + 1 < s.len; i++) {
        if (s.at[i] == '-') {
            *next = i + 1;
            return i;
        }
        if (i + 3 < s.len && memcmp(s.at + i, "\xE2\x80\x93", 3) == 0) {
            *next = i + 3;
            return i;
        }
    }
    *next = s.len;
    return s.len;
}

static bool is_hyphen(struct slice s) {
    return slice_is(s, "-") || slice_is(s, "\xE2\x80\x93") || slice_is(s, "\xE2\x80\x90") ||
           slice_is(s, "\xE2\x80\x91");
}

/* A hyphen of its own joins only where no space stands beside it. */
static bool joins(const struct document *d, uint32_t token) {
    return is_hyphen(token_text(d, token)) && token + 1 < d->token_count &&
           !(d->tokens[token].flags & TOKEN_SPACE_BEFORE) && !(d->tokens[token + 1].flags & TOKEN_SPACE_BEFORE);
}

static void add_token(const struct document *d, uint32_t token, bool hyphen, struct words *out) {
    struct slice s = token_text(d, token);
    const struct token *t = &d->tokens[token];
    bool first =
        token == 0 || d->tokens[token - 1].paragraph != t->paragraph || d->tokens[token - 1].sentence != t->sentence;
    size_t at = 0, next;

    if (s.len > 64) { /* nothing so long is a word of time */
        s.len = 0;
    }
    do {
        struct slice rest = {s.at + at, s.len - at};
        size_t end = part_end(rest, &next);
        struct word *w = &out->at[out->count];
        *w = (struct word){
            .text = {rest.at, end}, .token = token, .hyphen = at > 0 || hyphen, .breaks = first && at == 0};
        classify(w);
        out->text[out->count++] = w->text;
        at += next;
    } while (at < s.len);
}

att_status words_read(const struct document *d, struct arena *scratch, struct words *out, att_error *err) {
    size_t room = 0;

    for (uint32_t t = 0; t < d->token_count; t++) {
        struct slice s = token_text(d, t);
        room++;
        for (size_t i = 0; i < s.len && s.len <= 64; i++) {
            room += s.at[i] == '-' || (unsigned char)s.at[i] == 0xE2;
        }
    }
    *out = (struct words){arena_array(scratch, room + 1, sizeof(struct word)),
                          arena_array(scratch, room + 1, sizeof(struct slice)), 0};
    if (out->at == NULL || out->text == NULL) {
        return fail(err, ATT_NO_MEMORY, "out of memory for the words of time");
    }
    for (uint32_t t = 0; t < d->token_count; t++) {
        bool after = t > 0 && joins(d, t - 1);
        if (!joins(d, t)) {
            add_token(d, t, after, out);
        }
    }
    return ATT_OK;
}
