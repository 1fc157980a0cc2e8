#include "server/parameters.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind {
    KIND_TEXT,   /* `least` to `most` characters */
    KIND_LABELS, /* words with commas between */
    KIND_DAY,
    KIND_TIME, /* a day, or a day with hours and minutes (UTC) */
    KIND_COUNT,
    KIND_SHARE, /* a number from 0 to 1 */
    KIND_FLAG,
    KIND_CHOICE,     /* one of `choices` */
    KIND_BACKGROUND, /* a choice that is a number in the question */
    KIND_DYAD
};

struct definition {
    const char *name;
    enum kind kind;
    size_t at; /* in struct asked */
    long least, most;
    const char *choices; /* between spaces */
    const char *help;
};

#define ASKED(member) offsetof(struct asked, member)
#define QUESTION(member) offsetof(struct asked, question.member)

static const struct definition definitions[] = {
    {"type", KIND_LABELS, QUESTION(type), 1, 500, NULL,
     "event types, such as ASSAULT,COERCE; ledger: kinds, such as threat,ultimatum"},
    {"mode", KIND_LABELS, QUESTION(mode), 1, 500, NULL, "modes, such as drone,aerial"},
    {"quad", KIND_LABELS, QUESTION(quad), 1, 200, NULL,
     "verbal-cooperation, material-cooperation, verbal-conflict, material-conflict"},
    {"status", KIND_LABELS, QUESTION(status), 1, 200, NULL,
     "actual (else), planned, possible, conditional, negated, or all"},
    {"background", KIND_BACKGROUND, QUESTION(background), 0, 0, "no also only", "what is told as history or setting"},
    {"actor", KIND_TEXT, QUESTION(actor), 1, 200, NULL, "who does it: countries (USA,RUS) or a part of a name"},
    {"recipient", KIND_TEXT, QUESTION(recipient), 1, 200, NULL, "to whom"},
    {"country", KIND_TEXT, QUESTION(country), 1, 200, NULL, "that takes part, or where it was: IRN,ISR"},
    {"sector", KIND_LABELS, QUESTION(sector), 1, 200, NULL, "of who takes part: GOV,MIL"},
    {"place", KIND_TEXT, QUESTION(place), 1, 200, NULL, "a part of the place's name; -: those without a place"},
    {"publisher", KIND_TEXT, QUESTION(publisher), 1, 500, NULL, "told by these outlets"},
    {"from", KIND_DAY, QUESTION(from), 0, 0, NULL, "the first day"},
    {"to", KIND_DAY, QUESTION(to), 0, 0, NULL, "the last day"},
    {"min-score", KIND_SHARE, QUESTION(min_score), 0, 1, NULL, "the least score"},
    {"min-origins", KIND_COUNT, QUESTION(min_origins), 1, 1000000, NULL, "told by at least so many independent voices"},
    {"words", KIND_TEXT, QUESTION(words), 1, 500, NULL, "in the article: tariff OR \"trade deal\" (FTS5's language)"},
    {"q", KIND_TEXT, QUESTION(words), 1, 500, NULL, "what to look for (FTS5's language)"},
    {"today", KIND_DAY, QUESTION(today), 0, 0, NULL, "instead of the clock's day"},
    {"ahead", KIND_COUNT, QUESTION(ahead), 1, 3660, NULL, "days ahead"},
    {"since", KIND_TIME, QUESTION(since), 0, 0, NULL, "what came into the store since then (UTC)"},
    {"unit", KIND_CHOICE, QUESTION(unit), 0, 0, "dyad-month dyad-week country-month country-week", "what is counted"},
    {"by", KIND_LABELS, QUESTION(by), 1, 40, NULL, "type, quad, or both"},
    {"complete", KIND_FLAG, QUESTION(complete), 0, 0, NULL, "rows whose count is zero too"},
    {"dyad", KIND_DYAD, QUESTION(dyad), 0, 0, NULL, "of one with the other, either way: USA-RUS"},
    {"due-before", KIND_DAY, QUESTION(due_before), 0, 0, NULL, "due before that day"},
    {"issuer", KIND_TEXT, QUESTION(issuer), 1, 200, NULL, "whose it is: a country or a part of a name"},
    {"affecting", KIND_TEXT, QUESTION(affecting), 1, 200, NULL, "whom it is addressed to or hits as one of a class"},
    {"state", KIND_LABELS, QUESTION(state), 1, 200, NULL,
     "open, accepted, refused, met, carried_out, broken, withdrawn, lapsed"},
    {"all", KIND_FLAG, QUESTION(all), 0, 0, NULL, "settled entries too"},
    {"limit", KIND_COUNT, QUESTION(limit), LEAST_LIMIT, MOST_LIMIT, NULL,
     "items at most (100 where it is not given; all of them as JSON lines)"},
    {"cursor", KIND_TEXT, QUESTION(after), 1, 4000, NULL, "the \"next\" of the answer before"},
    {"as-of", KIND_DAY, ASKED(as_of), 0, 0, NULL, "as reports published up to that day tell it (slow: see docs)"},
    {"known-on", KIND_TIME, ASKED(known_on), 0, 0, NULL, "what the store knew then, UTC (slow: see docs)"},
    {"change", KIND_LABELS, QUESTION(change), 1, 200, NULL,
     "these alone: new-event, status, first-denial, deadline-passed, commitment-opened, …"},
    {"count", KIND_FLAG, QUESTION(count), 0, 0, NULL, "also how many there are in all: \"total\""},
    {"order", KIND_CHOICE, QUESTION(order), 0, 0, "day -day -origins",
     "day (else), -day: the newest first; events: -origins"},
    {"stance", KIND_LABELS, QUESTION(stance), 1, 60, NULL, "asserts, denies, speculates"},
    {"article", KIND_TEXT, QUESTION(article), 1, 500, NULL, "of this article"},
    {"corrected", KIND_FLAG, QUESTION(corrected), 0, 0, NULL, "those that somebody corrected"},
    {"matter", KIND_TEXT, ASKED(matter), 1, 200, NULL, "a saved matter's name"},
    {"format", KIND_CHOICE, ASKED(format), 0, 0, "dump records gold calendar", "what is exported"},
    {"explain", KIND_LABELS, ASKED(explain), 2, 12, NULL, "an event of the record, such as e3, with what it rests on"},
    {"event", KIND_LABELS, ASKED(explain), 2, 12, NULL, "the event to explain, such as e3"},
    {"published", KIND_DAY, ASKED(published), 0, 0, NULL, "the day of publication, where an article has none"},
};
#define DEFINITIONS (sizeof definitions / sizeof *definitions)

bool names_have(const char *word, const char *list) {
    size_t len = strlen(word);
    const char *at = len > 0 ? strstr(list, word) : NULL; /* nothing stands everywhere, for ever */
    for (; at != NULL; at = strstr(at + len, word)) {
        if ((at == list || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0')) {
            return true;
        }
    }
    return false;
}

static bool digits(const char *at, size_t n) {
    return strspn(at, "0123456789") >= n;
}

/* Of `n` digits, eight at most. */
static int number(const char *at, size_t n) {
    int value = 0;
    for (size_t i = 0; i < n; i++) {
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

static bool is_day(const char *v) {
    static const char lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (!digits(v, 4) || v[4] != '-' || !digits(v + 5, 2) || v[7] != '-' || !digits(v + 8, 2)) {
        return false;
    }
    int month = number(v + 5, 2), day = number(v + 8, 2), year = number(v, 4);
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1] - (month == 2 && !leap);
}

static bool is_time(const char *v) {
    size_t len = strlen(v);
    if (len < 10 || !is_day(v)) {
        return false;
    }
    v += 10;
    if (*v == '\0') {
        return true;
    }
    if (*v++ != 'T' || !digits(v, 2) || number(v, 2) > 23 || v[2] != ':' || !digits(v + 3, 2) ||
        number(v + 3, 2) > 59) {
        return false;
    }
    v += 5;
    if (*v == ':') {
        if (!digits(v + 1, 2) || number(v + 1, 2) > 59) {
            return false;
        }
        v += 3;
    }
    return *v == '\0' || strcmp(v, "Z") == 0;
}

static bool is_labels(const char *v) {
    return v[strspn(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-,")] == '\0';
}

static bool is_dyad(const char *v) {
    static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return strlen(v) == 7 && strspn(v, capitals) == 3 && v[3] == '-' && strspn(v + 4, capitals) == 3;
}

/* Where in its choices the value stands; -1: nowhere. */
static int choice(const char *v, const char *choices) {
    int at = 0;
    if (v[0] == '\0' || strchr(v, ' ') != NULL || !names_have(v, choices)) {
        return -1;
    }
    for (size_t len = strlen(v); strncmp(choices, v, len) != 0 || (choices[len] != ' ' && choices[len] != '\0'); at++) {
        choices = strchr(choices, ' ') + 1;
    }
    return at;
}

static bool take_count(const struct definition *d, const char *v, void *at) {
    size_t len = strlen(v);
    long n = len > 0 && len < 9 && digits(v, len) ? number(v, len) : -1;
    if (n < d->least || n > d->most) {
        return false;
    }
    *(uint32_t *)at = (uint32_t)n;
    return true;
}

static bool take_share(const char *v, double *at) {
    size_t whole = strspn(v, "0123456789"), part = v[whole] == '.' ? 1 + strspn(v + whole + 1, "0123456789") : 0;
    if (whole == 0 || part == 1 || v[whole + part] != '\0' || whole + part > 20) {
        return false;
    }
    *at = strtod(v, NULL);
    return *at <= 1;
}

static size_t characters(const char *v) {
    size_t n = 0;
    for (; *v != '\0'; v++) {
        n += ((unsigned char)*v & 0xC0) != 0x80;
    }
    return n;
}

static bool take(const struct definition *d, const char *v, struct asked *out) {
    void *at = (char *)out + d->at;
    size_t len = characters(v);
    bool fits = false;
    switch (d->kind) {
    case KIND_COUNT:
        return take_count(d, v, at);
    case KIND_SHARE:
        return take_share(v, at);
    case KIND_FLAG:
        *(int *)at = strcmp(v, "true") == 0;
        return *(int *)at || strcmp(v, "false") == 0;
    case KIND_BACKGROUND:
        *(int *)at = choice(v, d->choices);
        return *(int *)at >= 0;
    case KIND_TEXT:
        fits = (long)len >= d->least && (long)len <= d->most;
        break;
    case KIND_LABELS:
        fits = (long)len >= d->least && (long)len <= d->most && is_labels(v);
        break;
    case KIND_DAY:
        fits = len == 10 && is_day(v);
        break;
    case KIND_TIME:
        fits = is_time(v);
        break;
    case KIND_CHOICE:
        fits = choice(v, d->choices) >= 0;
        break;
    case KIND_DYAD:
        fits = is_dyad(v);
        break;
    }
    *(const char **)at = v;
    return fits;
}

/* What a value of this kind looks like. */
static void say_form(const struct definition *d, char *to, size_t len) {
    switch (d->kind) {
    case KIND_TEXT:
        snprintf(to, len, "%ld to %ld characters", d->least, d->most);
        return;
    case KIND_LABELS:
        snprintf(to, len, "labels with commas between");
        return;
    case KIND_DAY:
        snprintf(to, len, "a day such as 2025-08-06");
        return;
    case KIND_TIME:
        snprintf(to, len, "a time such as 2025-08-06T18:00 (UTC)");
        return;
    case KIND_COUNT:
        snprintf(to, len, "a number from %ld to %ld", d->least, d->most);
        return;
    case KIND_SHARE:
        snprintf(to, len, "a number from 0 to 1");
        return;
    case KIND_FLAG:
        snprintf(to, len, "true or false");
        return;
    case KIND_CHOICE:
    case KIND_BACKGROUND:
        snprintf(to, len, "one of: %s", d->choices);
        return;
    case KIND_DYAD:
        snprintf(to, len, "two countries such as USA-RUS");
        return;
    }
}

static const struct definition *find(const char *name) {
    for (size_t i = 0; i < DEFINITIONS; i++) {
        if (strcmp(definitions[i].name, name) == 0) {
            return &definitions[i];
        }
    }
    return NULL;
}

bool parameters_read(const struct target *target, const char *names, struct asked *out, const char **field,
                     char *message, size_t len) {
    for (size_t i = 0; i < target->count; i++) {
        const struct parameter *p = &target->parameters[i];
        const struct definition *d = strchr(p->name, ' ') == NULL && names_have(p->name, names) ? find(p->name) : NULL;
        *field = p->name;
        if (d == NULL) {
            snprintf(message, len, "there is no parameter \"%.80s\" here%s%s", p->name,
                     names[strspn(names, " ")] != '\0' ? "; there are:" : "", names);
            return false;
        }
        if (!take(d, p->value, out)) {
            char form[200];
            say_form(d, form, sizeof form);
            snprintf(message, len, "%s takes %s", d->name, form);
            return false;
        }
    }
    return true;
}

/* ---- described --------------------------------------------------------------------------------------------------- */

static void describe_schema(const struct definition *d, struct bytes *out) {
    switch (d->kind) {
    case KIND_TEXT:
        bytes_format(out, "{\"type\":\"string\",\"minLength\":%ld,\"maxLength\":%ld}", d->least, d->most);
        return;
    case KIND_LABELS:
        bytes_format(out, "{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_,-]{%ld,%ld}$\"}", d->least, d->most);
        return;
    case KIND_DAY:
        bytes_text(out, "{\"type\":\"string\",\"format\":\"date\"}");
        return;
    case KIND_TIME:
        bytes_text(out, "{\"type\":\"string\",\"pattern\":"
                        "\"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?)?$\"}");
        return;
    case KIND_COUNT:
        bytes_format(out, "{\"type\":\"integer\",\"minimum\":%ld,\"maximum\":%ld}", d->least, d->most);
        return;
    case KIND_SHARE:
        bytes_text(out, "{\"type\":\"number\",\"minimum\":0,\"maximum\":1}");
        return;
    case KIND_FLAG:
        bytes_text(out, "{\"type\":\"boolean\"}");
        return;
    case KIND_CHOICE:
    case KIND_BACKGROUND:
        bytes_text(out, "{\"type\":\"string\",\"enum\":[");
        for (const char *at = d->choices; *at != '\0'; at += strspn(at, " ")) {
            size_t n = strcspn(at, " ");
            bytes_format(out, "%s\"%.*s\"", at != d->choices ? "," : "", (int)n, at);
            at += n;
        }
        bytes_text(out, "]}");
        return;
    case KIND_DYAD:
        bytes_text(out, "{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}-[A-Z]{3}$\"}");
        return;
    }
}

void parameters_describe(const char *names, const char *required, struct bytes *out) {
    bool some = false;
    for (size_t i = 0; i < DEFINITIONS; i++) {
        const struct definition *d = &definitions[i];
        if (names_have(d->name, names)) {
            bytes_format(out, "%s{\"name\":\"%s\",\"in\":\"query\",\"required\":%s,\"description\":", some ? "," : "",
                         d->name, names_have(d->name, required) ? "true" : "false");
            bytes_string(out, d->help);
            bytes_text(out, ",\"schema\":");
            describe_schema(d, out);
            bytes_text(out, "}");
            some = true;
        }
    }
}
