#include "syntax/closed.h"

#include <string.h>

#include "base/utf8.h"
#include "document/labels.h"

/* The forms of each closed class, in lower case, that stand at least twice in the training parts of EWT and GUM. */
static const char *const adp_forms[] = {
    "a",      "aboard",  "about",      "above",   "across", "after",    "against", "ahead",    "along",   "alongside",
    "amidst", "among",   "amongst",    "and",     "around", "as",       "aside",   "at",       "atop",    "away",
    "back",   "because", "before",     "behind",  "below",  "beneath",  "beside",  "besides",  "between", "beyond",
    "board",  "but",     "by",         "despite", "down",   "during",   "except",  "f",        "fo",      "for",
    "forth",  "fro",     "from",       "if",      "in",     "inside",   "into",    "like",     "near",    "next",
    "o",      "of",      "off",        "on",      "onto",   "opposite", "out",     "outside",  "over",    "past",
    "per",    "post",    "re",         "round",   "save",   "since",    "ta",      "than",     "the",     "then",
    "though", "through", "throughout", "thru",    "til",    "till",     "to",      "together", "toward",  "towards",
    "under",  "unlike",  "until",      "unto",    "up",     "upon",     "versus",  "via",      "vs",      "w",
    "with",   "within",  "without",    NULL,
};
static const char *const aux_forms[] = {
    "'d",    "'ll",    "'m",     "'re",   "'s",  "'ve",  "a",     "ai",   "am",   "ar",      "are",  "be",    "been",
    "being", "ca",     "can",    "could", "did", "do",   "does",  "get",  "gets", "getting", "got",  "had",   "has",
    "have",  "having", "is",     "ll",    "m",   "may",  "might", "must", "of",   "ought",   "r",    "re",    "s",
    "s'",    "shall",  "should", "ve",    "was", "were", "where", "will", "wilt", "wo",      "woud", "would", NULL,
};
static const char *const cconj_forms[] = {
    "&", "an",      "and", "both", "but",  "either",  "for", "minus",
    "n", "neither", "nor", "or",   "plus", "whether", "yet", NULL,
};
static const char *const det_forms[] = {
    "a",     "all",  "an",      "and", "another", "any",      "both",  "each", "either", "every",
    "half",  "many", "neither", "no",  "quite",   "some",     "such",  "teh",  "that",   "the",
    "these", "this", "those",   "to",  "what",    "whatever", "which", NULL,
};
static const char *const part_forms[] = {
    "'", "'s", "a", "n't", "na", "not", "nt", "s", "ta", "the", "to", "too", NULL,
};
static const char *const pron_forms[] = {
    "'s",       "anybody", "anyone",    "anything", "em",        "everybody", "everyone",   "everything", "he",
    "her",      "hers",    "herself",   "him",      "himself",   "his",       "i",          "it",         "it's",
    "its",      "itself",  "me",        "mine",     "my",        "myself",    "nobody",     "none",       "noone",
    "nothing",  "one",     "our",       "ours",     "ourselves", "out",       "s",          "s/he",       "she",
    "somebody", "someone", "something", "that",     "the",       "their",     "theirs",     "them",       "themselves",
    "there",    "these",   "they",      "this",     "those",     "thy",       "u",          "ur",         "us",
    "we",       "what",    "whatever",  "which",    "who",       "whoever",   "whom",       "whose",      "ya",
    "ye",       "yo",      "you",       "your",     "yours",     "yourself",  "yourselves", NULL,
};
static const char *const sconj_forms[] = {
    "a",      "about",   "after",   "against", "albeit", "although", "as",      "at",    "because",
    "becuse", "before",  "between", "beyond",  "but",    "by",       "cause",   "cuz",   "despite",
    "except", "for",     "from",    "if",      "in",     "instead",  "into",    "lest",  "like",
    "of",     "on",      "once",    "over",    "since",  "so",       "than",    "that",  "then",
    "though", "through", "till",    "to",      "toward", "towards",  "unless",  "until", "upon",
    "wether", "whereas", "whether", "while",   "whilst", "with",     "without", NULL,
};

#define LONGEST 24

static bool listed(const char *const *forms, struct slice form) {
    char plain[LONGEST]; /* with straight apostrophes */
    size_t n = 0;
    for (size_t i = 0; i < form.len; n++) {
        if (n == sizeof plain) {
            return false;
        }
        bool curly = form.len - i >= 3 && memcmp(form.at + i, "\xE2\x80\x99", 3) == 0;
        plain[n] = curly ? '\'' : form.at[i];
        i += curly ? 3 : 1;
    }
    form = (struct slice){plain, n};
    for (; *forms != NULL; forms++) {
        if (slice_is_fold(form, *forms)) {
            return true;
        }
    }
    return false;
}

static bool wordlike(struct slice form) {
    for (size_t i = 0, size; i < form.len; i += size) {
        uint32_t cp = utf8_next(form.at + i, form.len - i, &size);
        if (utf8_is_letter(cp) || utf8_is_digit(cp)) {
            return true;
        }
    }
    return false;
}

static bool all_letters(struct slice form) {
    for (size_t i = 0, size; i < form.len; i += size) {
        if (!utf8_is_letter(utf8_next(form.at + i, form.len - i, &size))) {
            return false;
        }
    }
    return form.len > 0;
}

bool closed_allows(uint8_t upos, struct slice form) {
    switch (upos) {
    case UPOS_PUNCT:
        return !wordlike(form);
    case UPOS_SYM: /* addresses are symbols, words are not */
        return !all_letters(form);
    case UPOS_ADP:
        return listed(adp_forms, form);
    case UPOS_AUX:
        return listed(aux_forms, form);
    case UPOS_CCONJ:
        return listed(cconj_forms, form);
    case UPOS_DET:
        return listed(det_forms, form);
    case UPOS_PART:
        return listed(part_forms, form);
    case UPOS_PRON:
        return listed(pron_forms, form);
    case UPOS_SCONJ:
        return listed(sconj_forms, form);
    default:
        return true;
    }
}

#define SHORT 3u /* letters up to which a word's ending tells nothing: "was" */

bool verb_allows(const char *xpos, struct slice form) {
    if (form.len <= SHORT || !all_letters(form)) {
        return true;
    }
    bool ing = slice_ends(form, "ing"), s = slice_ends(form, "s") && !slice_ends(form, "ss");
    if (strcmp(xpos, "VBD") == 0 || strcmp(xpos, "VBN") == 0) {
        return !ing && !s;
    }
    return strcmp(xpos, "VBZ") == 0 ? s : strcmp(xpos, "VBG") == 0 ? ing : true;
}
