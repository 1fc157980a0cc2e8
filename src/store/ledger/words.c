/* Words, their stems and classes. English only, by table: what the ledger must know of words beyond the network's own. */
#include <stdlib.h>
#include <string.h>

#include "store/ledger/parts.h"

struct known {
    const char *stem;
    uint32_t classes;
    const char *concept; /* what it counts as, where others mean the same */
};

/* By stem, in order of bytes. */
static const struct known table[] = {
    {"abandon", WORD_STOP, NULL},
    {"accept", WORD_LIGHT, NULL},
    {"accord", WORD_DEAL, "deal"},
    {"accus", WORD_ACCUSE | WORD_LIGHT, NULL},
    {"across", WORD_LIGHT, NULL},
    {"administr", WORD_LIGHT, NULL},
    {"after", WORD_LIGHT, NULL},
    {"again", WORD_LIGHT, NULL},
    {"against", WORD_LIGHT, NULL},
    {"agre", WORD_CONCLUDE | WORD_LIGHT, NULL},
    {"agreement", WORD_DEAL, "deal"},
    {"airstrik", WORD_HARM, "attack"},
    {"all", WORD_LIGHT, NULL},
    {"alleg", WORD_ACCUSE | WORD_LIGHT, NULL},
    {"also", WORD_LIGHT, NULL},
    {"amid", WORD_HOLD | WORD_LIGHT, NULL},
    {"amidst", WORD_HOLD | WORD_LIGHT, NULL},
    {"an", WORD_LIGHT, NULL},
    {"and", WORD_LIGHT, NULL},
    {"announc", WORD_TELL | WORD_LIGHT, NULL},
    {"another", WORD_NEW | WORD_LIGHT, NULL},
    {"any", WORD_LIGHT, NULL},
    {"are", WORD_LIGHT, NULL},
    {"armistic", WORD_TRUCE, "truce"},
    {"as", WORD_LIGHT, NULL},
    {"ask", WORD_ORDER | WORD_LIGHT, NULL},
    {"at", WORD_LIGHT, NULL},
    {"attack", WORD_HARM, "attack"},
    {"avert", WORD_UNDONE, NULL},
    {"avoid", WORD_UNDONE, NULL},
    {"await", WORD_WISH | WORD_LIGHT, NULL},
    {"ban", WORD_HARM, NULL},
    {"be", WORD_LIGHT, NULL},
    {"becom", WORD_LIGHT, NULL},
    {"been", WORD_LIGHT, NULL},
    {"befor", WORD_UNDONE | WORD_LIGHT, NULL},
    {"began", WORD_EFFECT | WORD_LIGHT, NULL},
    {"begin", WORD_EFFECT | WORD_LIGHT, NULL},
    {"blam", WORD_ACCUSE | WORD_LIGHT, NULL},
    {"blockad", WORD_HARM, NULL},
    {"bomb", WORD_HARM, "attack"},
    {"bombard", WORD_HARM, "attack"},
    {"both", WORD_LIGHT, NULL},
    {"breach", WORD_BREACH | WORD_LIGHT, NULL},
    {"break", WORD_BREACH | WORD_LIGHT, NULL},
    {"broke", WORD_BREACH | WORD_LIGHT, NULL},
    {"broken", WORD_BREACH | WORD_LIGHT, NULL},
    {"but", WORD_LIGHT, NULL},
    {"by", WORD_LIGHT, NULL},
    {"call", WORD_ORDER | WORD_LIGHT, NULL},
    {"cancel", WORD_STOP, NULL},
    {"captiv", WORD_CAPTIVE, "captive"},
    {"cas", WORD_UNDONE | WORD_LIGHT, NULL},
    {"ceasefir", WORD_TRUCE, "truce"},
    {"cessat", WORD_TRUCE, "truce"},
    {"closest", WORD_HOPED | WORD_LIGHT, NULL},
    {"collaps", WORD_STOP, NULL},
    {"compli", WORD_LIGHT, NULL},
    {"conclud", WORD_CONCLUDE | WORD_LIGHT, NULL},
    {"condit", WORD_LIGHT, NULL},
    {"condition", WORD_UNDONE | WORD_LIGHT, NULL}, /* conditional */
    {"confirm", WORD_TELL | WORD_LIGHT, NULL},
    {"conflict", WORD_HARM, NULL},
    {"continu", WORD_HOLD | WORD_LIGHT, NULL},
    {"control", WORD_HARM, NULL},
    {"could", WORD_LIGHT, NULL},
    {"countri", WORD_LIGHT, NULL},
    {"crisi", WORD_HARM, NULL},
    {"cut", WORD_STOP, NULL},
    {"deadlin", WORD_STAKE, NULL},
    {"deal", WORD_DEAL, "deal"},
    {"declar", WORD_TELL | WORD_ALONE | WORD_LIGHT, NULL},
    {"declin", WORD_LIGHT, NULL},
    {"defer", WORD_DELAY, NULL},
    {"delay", WORD_DELAY, NULL},
    {"demand", WORD_ORDER | WORD_LIGHT, NULL},
    {"deni", WORD_STOP, NULL},
    {"deny", WORD_STOP, NULL},
    {"despit", WORD_HOLD | WORD_LIGHT, NULL},
    {"detaine", WORD_CAPTIVE, "captive"},
    {"dialogu", 0, "talk"},
    {"discuss", WORD_HOPED | WORD_LIGHT, NULL},
    {"disrupt", WORD_HARM, NULL},
    {"do", WORD_LIGHT, NULL},
    {"doe", WORD_LIGHT, NULL},
    {"drop", WORD_STOP, NULL},
    {"due", WORD_LIGHT, NULL},
    {"dure", WORD_HOLD | WORD_LIGHT, NULL},
    {"duti", WORD_HARM, "tariff"},
    {"duty", WORD_HARM, "tariff"},
    {"each", WORD_LIGHT, NULL},
    {"earlier", WORD_KNOWN | WORD_LIGHT, NULL},
    {"effect", WORD_EFFECT | WORD_FORCE | WORD_LIGHT, NULL},
    {"effort", WORD_WISH, NULL},
    {"eliminat", WORD_STOP, NULL},
    {"embargo", WORD_HARM, NULL},
    {"emerg", WORD_HOPED | WORD_LIGHT, NULL},
    {"end", WORD_STOP, NULL},
    {"ending", WORD_STOP, "end"},
    {"enter", WORD_EFFECT | WORD_LIGHT, NULL},
    {"event", WORD_UNDONE | WORD_LIGHT, NULL},
    {"exempt", WORD_LIGHT, NULL},
    {"exist", WORD_KNOWN, NULL},
    {"expect", WORD_FUTURE | WORD_LIGHT, NULL},
    {"extend", WORD_DELAY | WORD_EXTEND | WORD_LIGHT, NULL},
    {"extens", WORD_DELAY | WORD_EXTEND | WORD_LIGHT, NULL},
    {"fac", WORD_UNDONE | WORD_LIGHT, NULL},
    {"fail", WORD_NOT | WORD_LIGHT, NULL},
    {"fight", WORD_HARM, NULL},
    {"follow", WORD_LIGHT, NULL},
    {"for", WORD_LIGHT, NULL},
    {"forc", WORD_EFFECT | WORD_FORCE | WORD_LIGHT, NULL},
    {"formal", WORD_LIGHT, NULL},
    {"fresh", WORD_NEW | WORD_LIGHT, NULL},
    {"from", WORD_LIGHT, NULL},
    {"further", WORD_LIGHT, NULL},
    {"go", WORD_LIGHT, NULL},
    {"goe", WORD_LIGHT, NULL},
    {"govern", WORD_LIGHT, NULL},
    {"government", WORD_LIGHT, NULL},
    {"grac", WORD_SPAN, NULL},
    {"had", WORD_LIGHT, NULL},
    {"halt", WORD_STOP, NULL},
    {"has", WORD_LIGHT, NULL},
    {"hav", WORD_LIGHT, NULL},
    {"he", WORD_LIGHT, NULL},
    {"her", WORD_KNOWN | WORD_LIGHT, NULL},
    {"hi", WORD_LIGHT, NULL},
    {"his", WORD_KNOWN | WORD_LIGHT, NULL},
    {"hold", WORD_HOLD | WORD_LIGHT, NULL},
    {"hop", WORD_HOPED | WORD_LIGHT, NULL},
    {"hostag", WORD_CAPTIVE, "captive"},
    {"hostiliti", WORD_HARM, "truce"},
    {"if", WORD_LIGHT, NULL},
    {"immediat", WORD_LIGHT, NULL},
    {"implement", WORD_EFFECT | WORD_LIGHT, NULL},
    {"impos", WORD_LIGHT, NULL},
    {"in", WORD_LIGHT, NULL},
    {"includ", WORD_LIGHT, NULL},
    {"increas", WORD_RAISE | WORD_LIGHT, NULL},
    {"indefinit", WORD_LIGHT, NULL},
    {"infring", WORD_BREACH | WORD_LIGHT, NULL},
    {"initiativ", WORD_WISH, NULL},
    {"insist", WORD_ORDER | WORD_LIGHT, NULL},
    {"intact", WORD_HOLD | WORD_LIGHT, NULL},
    {"intend", WORD_FUTURE | WORD_LIGHT, NULL},
    {"into", WORD_LIGHT, NULL},
    {"is", WORD_LIGHT, NULL},
    {"it", WORD_LIGHT, NULL},
    {"its", WORD_KNOWN | WORD_LIGHT, NULL},
    {"latest", WORD_KNOWN | WORD_LIGHT, NULL},
    {"leader", WORD_LIGHT, NULL},
    {"least", WORD_LIGHT, NULL},
    {"levi", WORD_HARM, "tariff"},
    {"levy", WORD_HARM, "tariff"},
    {"lift", WORD_STOP, NULL},
    {"ma", WORD_LIGHT, NULL},
    {"mad", WORD_LIGHT, NULL},
    {"mak", WORD_LIGHT, NULL},
    {"may", WORD_LIGHT, NULL},
    {"measur", WORD_LIGHT, NULL},
    {"memorandum", WORD_DEAL, "deal"},
    {"might", WORD_LIGHT, NULL},
    {"minist", WORD_LIGHT, NULL},
    {"minister", WORD_LIGHT, NULL},
    {"ministri", WORD_LIGHT, NULL},
    {"moratorium", WORD_SPAN, NULL},
    {"more", WORD_LIGHT, NULL},
    {"most", WORD_LIGHT, NULL},
    {"must", WORD_LIGHT, NULL},
    {"near", WORD_HOPED | WORD_LIGHT, NULL},
    {"negotiat", 0, "talk"},
    {"new", WORD_NEW | WORD_LIGHT, NULL},
    {"no", WORD_NOT | WORD_LIGHT, NULL},
    {"not", WORD_NOT | WORD_LIGHT, NULL},
    {"notic", WORD_SPAN, NULL},
    {"occupat", WORD_HARM, NULL},
    {"of", WORD_LIGHT, NULL},
    {"offensiv", WORD_HARM, "attack"},
    {"offer", WORD_TELL | WORD_WISH | WORD_LIGHT, NULL},
    {"offici", WORD_LIGHT, NULL},
    {"on", WORD_LIGHT, NULL},
    {"or", WORD_LIGHT, NULL},
    {"order", WORD_ORDER | WORD_COMMAND | WORD_LIGHT, NULL},
    {"other", WORD_LIGHT, NULL},
    {"our", WORD_KNOWN | WORD_LIGHT, NULL},
    {"over", WORD_LIGHT, NULL},
    {"pact", WORD_DEAL, "deal"},
    {"part", WORD_LIGHT, NULL},
    {"paus", WORD_DELAY, NULL},
    {"peac", WORD_PEACE, "peace"},
    {"pend", WORD_UNDONE | WORD_LIGHT, NULL},
    {"period", WORD_SPAN, NULL},
    {"plan", WORD_FUTURE | WORD_LIGHT, NULL},
    {"pledg", WORD_TELL | WORD_LIGHT, NULL},
    {"possibl", WORD_HOPED | WORD_LIGHT, NULL},
    {"postpon", WORD_DELAY, NULL},
    {"potenti", WORD_HOPED | WORD_LIGHT, NULL},
    {"presid", WORD_LIGHT, NULL},
    {"president", WORD_LIGHT, NULL},
    {"prevent", WORD_UNDONE, NULL},
    {"previou", WORD_KNOWN | WORD_LIGHT, NULL},
    {"prime", WORD_LIGHT, NULL},
    {"prison", WORD_CAPTIVE, "captive"},
    {"prisoner", WORD_CAPTIVE, "captive"},
    {"prolong", WORD_DELAY | WORD_EXTEND | WORD_LIGHT, NULL},
    {"promis", WORD_TELL | WORD_LIGHT, NULL},
    {"propos", WORD_TELL | WORD_WISH | WORD_LIGHT, NULL},
    {"prospect", WORD_HOPED | WORD_LIGHT, NULL},
    {"raid", WORD_HARM, "attack"},
    {"rais", WORD_RAISE | WORD_LIGHT, NULL},
    {"reach", WORD_CONCLUDE | WORD_LIGHT, NULL},
    {"refus", WORD_LIGHT, NULL},
    {"reject", WORD_LIGHT, NULL},
    {"remain", WORD_HOLD | WORD_LIGHT, NULL},
    {"remov", WORD_STOP, NULL},
    {"renew", WORD_EXTEND | WORD_LIGHT, NULL},
    {"reopen", 0, "open"},
    {"report", WORD_LIGHT, NULL},
    {"repriev", WORD_SPAN, NULL},
    {"request", WORD_ORDER | WORD_LIGHT, NULL},
    {"rescind", WORD_STOP, NULL},
    {"respond", 0, "respond"},
    {"respons", WORD_LIGHT, "respond"},
    {"restrict", WORD_HARM, NULL},
    {"retaliat", 0, "respond"},
    {"retaliatori", 0, "respond"},
    {"retaliatory", 0, "respond"},
    {"revok", WORD_STOP, NULL},
    {"risk", WORD_UNDONE, NULL},
    {"said", WORD_TELL | WORD_LIGHT, NULL},
    {"sanct", WORD_HARM, NULL},
    {"say", WORD_TELL | WORD_LIGHT, NULL},
    {"schedul", WORD_FUTURE | WORD_LIGHT, NULL},
    {"scrap", WORD_STOP, NULL},
    {"second", WORD_NEW | WORD_LIGHT, NULL},
    {"set", WORD_LIGHT, NULL},
    {"sever", WORD_LIGHT, NULL},
    {"shall", WORD_FUTURE | WORD_LIGHT, NULL},
    {"she", WORD_LIGHT, NULL},
    {"shell", WORD_HARM, "attack"},
    {"should", WORD_LIGHT, NULL},
    {"sid", WORD_LIGHT, NULL},
    {"sieg", WORD_HARM, NULL},
    {"sign", WORD_CONCLUDE | WORD_LIGHT, NULL},
    {"sinc", WORD_HOLD | WORD_LIGHT, NULL},
    {"som", WORD_LIGHT, NULL},
    {"start", WORD_EFFECT | WORD_LIGHT, NULL},
    {"stat", WORD_LIGHT, NULL},
    {"still", WORD_HOLD | WORD_LIGHT, NULL},
    {"stop", WORD_STOP, NULL},
    {"strik", WORD_HARM, "attack"},
    {"suspend", WORD_STOP | WORD_DELAY, NULL},
    {"suspens", WORD_STOP | WORD_DELAY, NULL},
    {"tak", WORD_LIGHT, NULL},
    {"talk", 0, "talk"},
    {"tariff", WORD_HARM, "tariff"},
    {"tax", WORD_HARM, "tariff"},
    {"term", WORD_LIGHT, NULL},
    {"terminat", WORD_STOP, NULL},
    {"terrorism", WORD_HARM, NULL},
    {"th", WORD_KNOWN | WORD_LIGHT, NULL}, /* the */
    {"than", WORD_LIGHT, NULL},
    {"that", WORD_LIGHT, NULL},
    {"their", WORD_KNOWN | WORD_LIGHT, NULL},
    {"them", WORD_LIGHT, NULL},
    {"they", WORD_LIGHT, NULL},
    {"thi", WORD_LIGHT, NULL},
    {"this", WORD_LIGHT, NULL},
    {"threat", WORD_STAKE | WORD_LIGHT, NULL},
    {"threaten", WORD_TELL | WORD_LIGHT, NULL},
    {"to", WORD_TO | WORD_LIGHT, NULL},
    {"took", WORD_LIGHT, NULL},
    {"treati", WORD_DEAL, "deal"},
    {"treaty", WORD_DEAL, "deal"},
    {"truc", WORD_TRUCE, "truce"},
    {"ultimatum", WORD_STAKE, NULL},
    {"under", WORD_LIGHT, NULL},
    {"unilater", WORD_ALONE | WORD_LIGHT, NULL},
    {"unless", WORD_UNTIL | WORD_LIGHT, NULL},
    {"until", WORD_UNTIL | WORD_LIGHT, NULL},
    {"up", WORD_LIGHT, NULL},
    {"urg", WORD_ORDER | WORD_LIGHT, NULL},
    {"violat", WORD_BREACH | WORD_LIGHT, NULL},
    {"violenc", WORD_HARM, NULL},
    {"vow", WORD_TELL | WORD_LIGHT, NULL},
    {"waiver", WORD_SPAN, NULL},
    {"war", WORD_HARM, NULL},
    {"warn", WORD_TELL | WORD_LIGHT, NULL},
    {"was", WORD_LIGHT, NULL},
    {"were", WORD_LIGHT, NULL},
    {"what", WORD_LIGHT, NULL},
    {"when", WORD_LIGHT, NULL},
    {"where", WORD_LIGHT, NULL},
    {"which", WORD_LIGHT, NULL},
    {"while", WORD_LIGHT, NULL},
    {"who", WORD_LIGHT, NULL},
    {"will", WORD_FUTURE | WORD_LIGHT, NULL},
    {"window", WORD_SPAN, NULL},
    {"with", WORD_LIGHT, NULL},
    {"within", WORD_LIGHT, NULL},
    {"would", WORD_FUTURE | WORD_LIGHT, NULL},
};

static int by_stem(const void *a, const void *b) {
    return strcmp((const char *)a, ((const struct known *)b)->stem);
}

static bool ends(const char *word, size_t len, const char *suffix, size_t least) {
    size_t n = strlen(suffix);
    return len >= n + least && memcmp(word + len - n, suffix, n) == 0;
}

/* Takes endings off, longest kinds first; crude, but the same for every form of a word that the reports use. */
static size_t strip(char *w, size_t len) {
    if (ends(w, len, "'s", 1)) {
        len -= 2;
    } else if (ends(w, len, "'", 3)) {
        len -= 1; /* hostages' */
    }
    if (ends(w, len, "ies", 2)) {
        len -= 2; /* countries: countri */
    } else if (ends(w, len, "s", 3) && w[len - 2] != 's' && w[len - 2] != 'i') {
        len -= 1;
    }
    if (ends(w, len, "ation", 4) || ends(w, len, "ating", 4)) {
        len -= 3; /* violation, violating: violat */
    } else if (ends(w, len, "ing", 4)) {
        len -= 3;
    } else if (ends(w, len, "reed", 1) || ends(w, len, "teed", 4)) {
        len -= 1; /* agreed, freed, guaranteed */
    } else if (ends(w, len, "ed", 3)) {
        len -= 2;
    } else if (ends(w, len, "ion", 4)) {
        len -= 3;
    } else if (ends(w, len, "al", 6)) {
        len -= 2;
    } else if (ends(w, len, "ly", 4)) {
        len -= 2;
    }
    if (len > 3 && w[len - 1] == w[len - 2] && strchr("bdgmnprt", w[len - 1]) != NULL) {
        len--; /* dropped: drop */
    }
    if (len > 2 && w[len - 1] == 'e') {
        len--;
    }
    if (len > 5 && w[len - 1] == 'z' && w[len - 2] == 'i') {
        w[len - 1] = 's'; /* recognize, recognise */
    }
    return len;
}

void word_stem(const char *word, size_t len, char out[STEM_ROOM]) {
    size_t n = 0;
    for (size_t i = 0; i < len && n + 1 < STEM_ROOM; i++) {
        unsigned char c = (unsigned char)word[i];
        if (c == 0xE2 && i + 2 < len && (unsigned char)word[i + 1] == 0x80 && (unsigned char)word[i + 2] == 0x99) {
            out[n++] = '\'';
            i += 2;
        } else if (c != '-') { /* cease-fire is ceasefire */
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
    }
    n = strip(out, n);
    out[n] = 0;
}

static bool is_word(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '\'' ||
           c >= 0x80;
}

/* Bytes of punctuation beyond ASCII that end a word: U+0080 … U+00BF (the space that does not break), U+2000 … U+206F but
 * the apostrophe U+2019. */
static bool is_break(const char *s, size_t len) {
    const unsigned char *u = (const unsigned char *)s;
    return (len >= 2 && u[0] == 0xC2) ||
           (len >= 3 && u[0] == 0xE2 && (u[1] == 0x80 || u[1] == 0x81) && !(u[1] == 0x80 && u[2] == 0x99));
}

#define NAME_LETTERS 6 /* so many tell a name: "Cambodia", "Cambodian" */

uint64_t ledger_name(const char *word, size_t len) {
    /* titles, offices, parts of the names of bodies, months and days */
    static const char *const light[] = {
        "agency",     "april",     "armed",         "army",      "assembly",   "august",    "authority",
        "chief",      "christmas", "commission",    "committee", "congress",   "corps",     "council",
        "court",      "december",  "defence",       "defense",   "department", "east",      "federal",
        "february",   "force",     "forces",        "foreign",   "friday",     "front",     "general",
        "government", "house",     "international", "january",   "july",       "june",      "king",
        "leader",     "march",     "military",      "minister",  "ministry",   "monday",    "movement",
        "national",   "navy",      "north",         "november",  "october",    "office",    "organization",
        "parliament", "party",     "people",        "police",    "pope",       "president", "prime",
        "republic",   "saturday",  "secretary",     "security",  "senate",     "september", "service",
        "south",      "state",     "states",        "sunday",    "supreme",    "thursday",  "tuesday",
        "union",      "united",    "washington",    "wednesday", "west",       "white",     "workers",
        "world",      NULL};
    static const char *const peoples[] = {"ian",  "ean",    "ese",   "ish",    "eli",   "aqi", "ani",
                                          "ican", "french", "dutch", "german", "greek", NULL};
    char lower[32];
    size_t n = 0;
    if (len == 0 || word[0] < 'A' || word[0] > 'Z') { /* most words */
        return 0;
    }
    if (len >= 2 && (word[len - 1] == 's' && word[len - 2] == '\'')) {
        len -= 2;
    } else if (len >= 4 && word[len - 1] == 's' && (unsigned char)word[len - 2] == 0x99) {
        len -= 4;
    }
    for (size_t i = 0; i < len && n + 1 < sizeof lower; i++) {
        lower[n++] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] + 32 : word[i]);
    }
    lower[n] = 0;
    bool tells = n >= 4;
    for (size_t i = 0; tells && light[i] != NULL; i++) {
        tells = strcmp(lower, light[i]) != 0;
    }
    for (size_t i = 0; tells && peoples[i] != NULL; i++) {
        size_t m = strlen(peoples[i]);
        tells = n < m || memcmp(lower + n - m, peoples[i], m) != 0;
    }
    return tells ? hash_bytes(lower, n < NAME_LETTERS ? n : NAME_LETTERS, '@') : 0;
}

static void classify(struct token *t, const char *word, size_t len, bool opens) {
    static const struct {
        const char *word;
        uint32_t value;
    } numbers[] = {{"a", 1}, {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"six", 6}, {"ten", 10}};
    char stem[STEM_ROOM];
    word_stem(word, len, stem);
    const struct known *k = bsearch(stem, table, sizeof table / sizeof *table, sizeof *table, by_stem);
    bool digit = word[0] >= '0' && word[0] <= '9', capital = word[0] >= 'A' && word[0] <= 'Z';
    t->classes = k != NULL ? k->classes : 0;
    const char *name = k != NULL && k->concept != NULL ? k->concept : stem;
    bool matter = strlen(stem) > 2 && !digit && !(t->classes & WORD_LIGHT) && (!capital || opens || k != NULL);
    t->stem = matter ? hash_bytes(name, strlen(name), 0) : 0;
    t->name = opens || k != NULL ? 0 : ledger_name(word, len);
    if (len == 9 && strcmp(stem, "accord") == 0) { /* "according to" */
        t->classes = WORD_LIGHT;
        t->stem = 0;
    }
    if (strcmp(stem, "forc") == 0 &&
        (len == 6 || capital)) { /* "forces", "Air Force" are troops; what is in force is none */
        t->classes = WORD_LIGHT;
    }
    if (capital && ends(word, len, "s", 3) && (word[len - 2] == '\'' || (unsigned char)word[len - 2] == 0x99)) {
        t->classes |= WORD_KNOWN; /* "Alder's", with either apostrophe */
    }
    uint32_t value = 0;
    for (size_t i = 0; digit && i < len && word[i] >= '0' && word[i] <= '9' && value < 1000; i++) {
        value = value * 10 + (uint32_t)(word[i] - '0');
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        size_t n = strlen(numbers[i].word);
        if (len >= n && memcmp(word, numbers[i].word, n) == 0 && (len == n || word[n] == '-')) {
            value = numbers[i].value;
        }
    }
    t->number = value;
    const char *dash = memchr(word, '-', len);
    if (dash != NULL && value != 0) { /* "90-day" */
        word_stem(dash + 1, len - (size_t)(dash + 1 - word), stem);
    }
    t->past = strcmp(stem, "ago") == 0 || strcmp(stem, "last") == 0 || strcmp(stem, "past") == 0 ||
              strcmp(stem, "after") == 0 || strcmp(stem, "follow") == 0;
    t->spans = strcmp(stem, "for") == 0 || strcmp(stem, "by") == 0;
    t->ties = strcmp(stem, "that") == 0 || strcmp(stem, "which") == 0;
    t->unit = strcmp(stem, "hour") == 0    ? 'h'
              : strcmp(stem, "day") == 0   ? 'd'
              : strcmp(stem, "week") == 0  ? 'w'
              : strcmp(stem, "month") == 0 ? 'm'
              : strcmp(stem, "year") == 0  ? 'y'
                                           : 0;
}

/* Whether a sentence ends at the stop before `next`, the first byte behind white space. An initial or a short title before
 * the stop does not end one. */
static bool sentence_ends(const char *text, size_t stop, size_t word_len, const char *next) {
    if (text[stop] == '\n') {
        return true;
    }
    if (text[stop] != '.') {
        return text[stop] == '!' || text[stop] == '?';
    }
    bool short_word = word_len <= 2 || (word_len <= 4 && text[stop - word_len] >= 'A' && text[stop - word_len] <= 'Z');
    return (*next < 'a' || *next > 'z') && !short_word;
}

att_status ledger_words_read(struct arena *a, const char *text, uint32_t start, struct token **tokens, uint32_t *count,
                             uint32_t *capacity, att_error *err) {
    size_t len = strlen(text), word_len = 0;
    uint32_t at = start, sentence = *count > 0 ? (*tokens)[*count - 1].sentence + 1 : 0;
    bool opens = true;
    for (size_t i = 0; i < len;) {
        unsigned char c = (unsigned char)text[i];
        if (!is_word(c) || is_break(text + i, len - i)) {
            size_t j = i + 1;
            while (j < len && (text[j] == ' ' || text[j] == '"' || is_break(text + j, len - j))) {
                j += text[j] == ' ' || text[j] == '"' ? 1 : (unsigned char)text[j] == 0xC2 ? 2 : 3;
            }
            if (j > i + 1 && sentence_ends(text, i, word_len, text + j)) {
                sentence++;
                opens = true;
            } else if (c == '\n') {
                sentence++;
            }
            i++;
            while (i < len && ((unsigned char)text[i] & 0xC0) == 0x80) {
                i++;
            }
            at++;
            continue;
        }
        size_t first = i;
        uint32_t from = at;
        while (i < len && is_word((unsigned char)text[i]) && !is_break(text + i, len - i)) {
            at += ((unsigned char)text[i] & 0xC0) != 0x80;
            i++;
        }
        struct token *t = arena_push(a, tokens, count, capacity, sizeof **tokens);
        if (t == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for the words of a report");
        }
        word_len = i - first;
        *t = (struct token){.start = from, .end = at, .byte = (uint32_t)first, .sentence = sentence};
        classify(t, text + first, word_len, opens);
        opens = false;
    }
    return ATT_OK;
}

bool ledger_words_has(const struct words *w, uint64_t stem) {
    for (uint32_t i = 0; (w->mask >> (stem & 63) & 1) && i < w->count; i++) {
        if (w->at[i] == stem) {
            return true;
        }
    }
    return false;
}

void ledger_words_add(struct words *w, uint64_t stem) {
    if (stem == 0 || w->count == MOST_WORDS || ledger_words_has(w, stem)) {
        return;
    }
    w->at[w->count++] = stem;
    w->mask |= (uint64_t)1 << (stem & 63);
}

void ledger_words_merge(struct words *to, const struct words *from) {
    for (uint32_t i = 0; i < from->count; i++) {
        ledger_words_add(to, from->at[i]);
    }
}

uint32_t ledger_words_shared(const struct words *a, const struct words *b) {
    uint32_t n = 0;
    uint64_t both = a->mask & b->mask;
    for (uint32_t i = 0; both != 0 && i < a->count; i++) {
        for (uint32_t j = 0; (both >> (a->at[i] & 63) & 1) && j < b->count; j++) {
            n += a->at[i] == b->at[j];
        }
    }
    return n;
}

double ledger_words_likeness(const struct words *a, const struct words *b, uint32_t shared) {
    uint32_t least = a->count < b->count ? a->count : b->count;
    return least > 0 ? (double)shared / least : 0;
}
