#include "store/put/run_out.h"

#include <string.h>

#include "base/text.h"

#define MOST_WALKED 4000000u /* beyond so many steps back and forth the words around are not looked at */

/* Words that tell of what has been: the one behind the duration, the three before it. */
static const char *const behind[] = {"ago",   "earlier", "old",   "before", "into",
                                     "after", "since",   "prior", "early",  "straight"};
static const char *const ahead_of[] = {
    "last", "lasted", "lasting", "past",  "previous", "after", "since",  "over", "during", "spent",     "nearly", "old",
    "held", "every",  "each",    "first", "served",   "ended", "ending", "ends", "end",    "following", "serving"};
/* "In prison", "behind bars": a sentence is no term that anybody waits for. */
static const char *const served[] = {"prison", "jail", "bars", "imprisonment", "custody", "probation", "detention"};

static bool among(struct slice word, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_is_fold(word, list[i])) {
            return true;
        }
    }
    return false;
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The word that ends before `end`, but for spaces and hyphens; empty behind any other mark. */
static struct slice word_before(const char *text, size_t end) {
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '-')) {
        end--;
    }
    size_t from = end;
    while (from > 0 && end - from < 20 && is_letter(text[from - 1])) {
        from--;
    }
    return (struct slice){text + from, end - from};
}

/* The word that begins at `from`, but for a space or hyphen; empty before any other mark. */
static struct slice word_after(const struct utf8_place *at, size_t from) {
    from += from < at->len && (at->text[from] == ' ' || at->text[from] == '-');
    struct slice word = {at->text + from, 0};
    while (from + word.len < at->len && word.len < 20 && is_letter(word.at[word.len])) {
        word.len++;
    }
    return word;
}

/* "Nightly", "monthly" count nothing. */
static bool counted(const char *words, size_t len) {
    return len < 3 || memcmp(words + len - 2, "ly", 2) != 0;
}

static bool has_word(const char *words, size_t len, const char *word) {
    for (size_t i = 0, n = strlen(word); i + n <= len; i++) {
        if ((i == 0 || !is_letter(words[i - 1])) && (i + n == len || !is_letter(words[i + n])) &&
            slice_is_fold((struct slice){words + i, n}, word)) {
            return true;
        }
    }
    return false;
}

static bool tells_of_past(struct utf8_place *at, const struct checked_span *span) {
    if (at->text == NULL || at->walked > MOST_WALKED) {
        return false;
    }
    size_t from = utf8_walk(at, span->start), to = utf8_walk(at, span->end);
    struct slice first = word_before(at->text, from), second = {"", 0}, third = {"", 0}, next, over = {"", 0};
    if (first.len > 0) {
        second = word_before(at->text, (size_t)(first.at - at->text));
    }
    if (second.len > 0) {
        third = word_before(at->text, (size_t)(second.at - at->text));
    }
    if (has_word(at->text + from, to - from, "next") || has_word(at->text + from, to - from, "coming")) {
        return false;
    }
    next = word_after(at, to);
    over = next.len > 0 ? word_after(at, (size_t)(next.at - at->text) + next.len) : over;
    return slice_is_fold(first, "in") || among(first, ahead_of, sizeof ahead_of / sizeof *ahead_of) ||
           among(second, ahead_of, sizeof ahead_of / sizeof *ahead_of) ||
           among(third, ahead_of, sizeof ahead_of / sizeof *ahead_of) ||
           among(next, served, sizeof served / sizeof *served) || among(over, served, sizeof served / sizeof *served) ||
           !counted(at->text + from, to - from) || among(next, behind, sizeof behind / sizeof *behind);
}

/* "P90D", "P3W", "P1M", "P1Y": the day so far behind `from`; false for all else, and beyond a year. */
static bool add(struct date from, const char *value, struct date *out) {
    int n = 0;
    size_t i = 1;
    if (value == NULL || value[0] != 'P') {
        return false;
    }
    for (; value[i] >= '0' && value[i] <= '9' && n <= 366; i++) {
        n = n * 10 + value[i] - '0';
    }
    char unit = value[i];
    if (n == 0 || unit == '\0' || value[i + 1] != '\0') {
        return false;
    }
    int days = unit == 'D' ? n : unit == 'W' ? n * 7 : 0, months = unit == 'M' ? n : unit == 'Y' ? n * 12 : 0;
    if (days > 366 || months > 12 || days + months == 0) {
        return false;
    }
    *out = months > 0 ? date_add_months(from, months) : date_of(date_days(from) + days);
    return true;
}

bool run_out(const struct checked_time *t, const char *published, struct utf8_place *at, char out[DATE_TEXT]) {
    struct date d, day;
    if (t->from != NULL || t->to != NULL || published == NULL || !date_parse(published, strlen(published), &d) ||
        d.day == 0 || !add(d, t->value, &day) || tells_of_past(at, &t->span)) {
        return false;
    }
    date_format(day, out);
    return true;
}
