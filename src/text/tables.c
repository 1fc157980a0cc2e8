#include "text/tables.h"

#include <string.h>

#define WORD_MAX 24 /* longest entry of any table, with room for its NUL */
#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* `word` in ASCII lower case with straight apostrophes; false when it is too long for any table. */
static bool fold(struct slice word, char out[WORD_MAX]) {
    size_t n = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (n + 1 >= WORD_MAX) {
            return false;
        }
        char c = word.at[i];
        if (word.len - i >= 3 && memcmp(word.at + i, "\xE2\x80\x99", 3) == 0) {
            c = '\'';
            i += 2;
        } else if (c >= 'A' && c <= 'Z') {
            c = (char)(c + ('a' - 'A'));
        }
        out[n++] = c;
    }
    out[n] = '\0';
    return n > 0;
}

/* Index of `word` in a sorted table, or -1. */
static int find(const char *const *table, size_t count, struct slice word) {
    char key[WORD_MAX];
    if (!fold(word, key)) {
        return -1;
    }
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(key, table[middle]);
        if (order == 0) {
            return (int)middle;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return -1;
}

#define HAS(table, word) (find(table, COUNT(table), word) >= 0)

/* ---- abbreviations -------------------------------------------------------------------------------------------------- */

static const char *const always[] = {
    "adm",  "al",    "amb",  "approx", "arrv", "ass't", "assn",   "assoc", "asst", "attn",  "atty", "aug",  "ave",
    "blvd", "brig",  "bros", "c'mdr",  "capt", "cf",    "cmdr",   "co",    "col",  "comdr", "conf", "cong", "conn",
    "corp", "cpl",   "cpt",  "dec",    "def",  "del",   "dept",   "dist",  "div",  "dr",    "e.g",  "eg",   "eng",
    "esp",  "esq",   "est",  "fax",    "feb",  "fla",   "fr",     "fri",   "ft",   "gen",   "gov",  "govt", "hon",
    "i.e",  "ibid",  "inc",  "insp",   "intl", "jan",   "jr",     "jul",   "jun",  "kan",   "ky",   "la",   "lb",
    "lbs",  "lieut", "lt",   "ltd",    "maj",  "md",    "messrs", "mfg",   "mgr",  "minn",  "mlle", "mme",  "mo",
    "mob",  "mon",   "mr",   "mrs",    "ms",   "msgr",  "mt",     "mtn",   "natl", "neb",   "nev",  "nov",  "oct",
    "okla", "oz",    "pa",   "para",   "pfc",  "ph",    "phd",    "pres",  "prof", "pvt",   "que",  "rep",  "reps",
    "ret",  "rev",   "rt",   "sec'y",  "sen",  "sens",  "sep",    "sept",  "sgt",  "spc",   "spec", "sr",   "st",
    "ste",  "supt",  "tenn", "tex",    "thu",  "thur",  "thurs",  "treas", "tue",  "tues",  "univ", "va",   "viz",
    "vs",   "vt",    "wed",  "wis",    "wyo",  "yr",    "yrs"};

static const char *const before_number[] = {"art", "ca", "chap", "ed",  "ext",  "fig", "figs", "no",  "nos",
                                            "nr",  "op", "pp",   "sec", "secs", "tel", "v",    "vol", "vols"};

static const char *const inside[] = {"ala",  "apr", "ariz", "ark",  "cal",  "calif", "colo", "ga",
                                     "ill",  "ind", "mar",  "mass", "mich", "min",   "mins", "miss",
                                     "mont", "ont", "ore",  "sat",  "sun",  "tel",   "wash"};

static const char *const closing[] = {"etc"};

enum abbreviation abbreviation_of(struct slice word) {
    if (HAS(always, word)) {
        return ABBREVIATION_ALWAYS;
    }
    if (HAS(before_number, word)) {
        return ABBREVIATION_NUMBER;
    }
    if (HAS(inside, word)) {
        return ABBREVIATION_INSIDE;
    }
    return HAS(closing, word) ? ABBREVIATION_CLOSING : ABBREVIATION_NONE;
}

static const char *const degrees[] = {"b.com", "b.ed", "b.sc",   "d.phil", "ed.d", "ll.b", "ll.d",
                                      "ll.m",  "m.ed", "m.phil", "m.sc",   "ph.d", "psy.d"};

bool is_degree(struct slice word) {
    return HAS(degrees, word);
}

/* ---- hyphens ------------------------------------------------------------------------------------------------------------ */

/* The affixes of the Treebank's guidelines for splitting at hyphens, less those that EWT and GUM split all the same. */
static const char *const hyphen_prefixes[] = {
    "a",   "agro",  "ante",  "anti",  "arch",  "be",    "bi",    "bio",   "co",   "counter", "cross", "cyber",
    "de",  "e",     "ex",    "extra", "hyper", "inter", "intra", "macro", "mega", "micro",   "mid",   "mini",
    "mis", "multi", "neo",   "non",   "over",  "para",  "peri",  "post",  "pre",  "pro",     "proto", "pseudo",
    "re",  "semi",  "socio", "sub",   "super", "trans", "tri",   "ultra", "un",   "uni"};

static const char *const hyphen_suffixes[] = {"esque", "ette", "fest", "gate", "itis", "less", "most", "rama", "wise"};

bool keeps_hyphen_after(struct slice prefix) {
    return HAS(hyphen_prefixes, prefix);
}

bool keeps_hyphen_before(struct slice suffix) {
    return HAS(hyphen_suffixes, suffix);
}

/* ---- words written as one ------------------------------------------------------------------------------------------------- */

static const char *const fused_words[] = {
    "aint",   "arent", "cannot", "cant",     "couldnt", "didnt",  "doesnt", "dont",   "dunno",  "gimme", "gonna",
    "gotta",  "hadnt", "hasnt",  "havent",   "heres",   "hes",    "im",     "isnt",   "itll",   "ive",   "lemme",
    "lotta",  "outta", "shes",   "shouldnt", "thats",   "theres", "theyll", "theyre", "theyve", "wanna", "wasnt",
    "werent", "weve",  "whats",  "wont",     "wouldnt", "youll",  "youre",  "youve"};
static const struct fused fused_parts[] = {
    {2, 0}, {3, 0}, {3, 0}, {2, 0}, {5, 0}, {3, 0}, {4, 0}, {2, 0}, {2, 1}, {3, 0}, {3, 0}, {3, 0}, {3, 0}, {3, 0},
    {4, 0}, {4, 0}, {2, 0}, {1, 0}, {2, 0}, {2, 0}, {1, 0}, {3, 0}, {3, 0}, {3, 0}, {3, 0}, {6, 0}, {4, 0}, {5, 0},
    {4, 0}, {4, 0}, {4, 0}, {3, 0}, {3, 0}, {4, 0}, {2, 0}, {4, 0}, {2, 0}, {5, 0}, {3, 0}, {3, 0}, {3, 0}};
_Static_assert(COUNT(fused_words) == COUNT(fused_parts), "one entry of parts for each fused word");

struct fused fused_of(struct slice word) {
    int at = find(fused_words, COUNT(fused_words), word);
    return at < 0 ? (struct fused){0, 0} : fused_parts[at];
}

static const char *const elisions[] = {"bout", "cause", "cos", "cuz", "em", "n", "round", "til", "till", "tis", "twas"};

bool is_elision(struct slice word) {
    return HAS(elisions, word);
}

static const char *const slash_words[] = {"s/he", "w/out"};

bool is_slash_word(struct slice word) {
    return HAS(slash_words, word);
}

/* ---- behind and before figures ---------------------------------------------------------------------------------------------- */

static const char *const units[] = {"am",  "bn", "bps", "cc",  "cm",  "ft",   "gb", "ghz", "ha",  "hr",  "hrs",  "hz",
                                    "in",  "k",  "kb",  "kg",  "kgs", "khz",  "km", "kmh", "kms", "kph", "kv",   "kw",
                                    "kwh", "lb", "lbs", "m",   "mb",  "mbps", "mg", "mhz", "mi",  "min", "mins", "ml",
                                    "mm",  "mn", "mph", "mt",  "mw",  "mwh",  "nm", "oz",  "pm",  "psi", "sec",  "secs",
                                    "sq",  "tb", "tn",  "twh", "yd",  "yds",  "yr", "yrs"};
static const char *const money_units[] = {"b", "bn", "k", "m", "million", "billion", "mm", "mn", "t", "tn"};

bool is_unit(struct slice word, bool money) {
    if (money) {
        for (size_t i = 0; i < COUNT(money_units); i++) {
            if (slice_is_fold(word, money_units[i])) {
                return true;
            }
        }
    }
    return HAS(units, word);
}

static const char *const currency_prefixes[] = {"a", "au", "c", "ca", "hk", "nt", "nz", "r", "s", "u", "us"};

bool is_currency_prefix(struct slice word) {
    return HAS(currency_prefixes, word);
}

/* ---- names of the net --------------------------------------------------------------------------------------------------------- */

/* Endings that are words as well ("in", "it", "is", "no", "so", "to", "me", "us") are left out: a space missed after a period is
 * commoner in running text. */
static const char *const host_endings[] = {
    "ae", "asia", "au", "biz", "br", "ca",  "ch",   "cn", "co", "com",  "cz",  "de", "dk", "edu", "eg", "es",
    "eu", "fi",   "fr", "gov", "gr", "hk",  "hu",   "ie", "il", "info", "int", "io", "ir", "jo",  "jp", "ke",
    "kr", "kz",   "lb", "mil", "mx", "net", "news", "ng", "nl", "nz",   "org", "ph", "pk", "pl",  "pt", "qa",
    "ro", "ru",   "sa", "se",  "sg", "su",  "sy",   "th", "tr", "tv",   "tw",  "ua", "uk", "vn",  "za"};

bool is_host_ending(struct slice label) {
    return HAS(host_endings, label);
}

static const char *const file_endings[] = {"avi",  "csv",  "doc", "docx", "exe", "gif", "htm",  "html", "jpeg",
                                           "jpg",  "json", "mp3", "mp4",  "odt", "pdf", "php",  "png",  "ppt",
                                           "pptx", "rtf",  "txt", "url",  "wav", "xls", "xlsx", "xml",  "zip"};

bool is_file_ending(struct slice label) {
    return HAS(file_endings, label);
}

/* The longer ones first. */
static const char *const emoticons[] = {":'-(", ":-))", ":'(", ":-)", ":-(", ":-D", ":-P", ":-/",
                                        ";-)",  "^_^",  "-_-", ">:(", ":))", ":)",  ":(",  ":D",
                                        ":P",   ":O",   ";)",  ";P",  "=)",  "=(",  ":/"};

uint32_t emoticon_len(const char *s, uint32_t len) {
    for (size_t i = 0; i < COUNT(emoticons); i++) {
        size_t n = strlen(emoticons[i]);
        if (n <= len && memcmp(s, emoticons[i], n) == 0) {
            return (uint32_t)n;
        }
    }
    return 0;
}
