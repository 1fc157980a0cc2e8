/* What the tokeniser knows of single words: facts mined from the treebanks, kept as sorted tables. */
#ifndef ATTACHE_TEXT_TABLES_H
#define ATTACHE_TEXT_TABLES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

/* When a word keeps the period behind it. */
enum abbreviation {
    ABBREVIATION_NONE,
    ABBREVIATION_ALWAYS, /* "Mr.", "Sept.": but not at the end of a paragraph */
    ABBREVIATION_NUMBER, /* "No. 5": before a figure */
    ABBREVIATION_INSIDE, /* "Sun. 5", "Mass.,": also a word; before a figure, a comma or a small letter */
    ABBREVIATION_CLOSING /* "etc.": not where the next word begins with a capital */
};
enum abbreviation abbreviation_of(struct slice word); /* the word without its period, in any case */

/* "Ph.D", "M.Sc": degrees whose periods stand inside; the last period not counted. */
bool is_degree(struct slice word);

/* Whether a hyphen behind `prefix` ("non") or before `suffix` ("wise") stays inside the word. */
bool keeps_hyphen_after(struct slice prefix);
bool keeps_hyphen_before(struct slice suffix);

/* Words that are two or three written as one without an apostrophe: "gonna". Bytes of the first and the second part, 0 for none. */
struct fused {
    uint8_t first, second;
};
struct fused fused_of(struct slice word);

/* "'em", "'til", without the apostrophe: it belongs to the word. */
bool is_elision(struct slice word);
/* What a slash holds together: "w/o", "s/he". */
bool is_slash_word(struct slice word);
/* Units written behind a figure without a space ("10km"); `money` adds those that only follow a sum ("$5b"). */
bool is_unit(struct slice word, bool money);
/* "US" of "US$". */
bool is_currency_prefix(struct slice word);
/* "com", "org", "uk": last labels of host names; "doc", "pdf": endings of file names. */
bool is_host_ending(struct slice label);
bool is_file_ending(struct slice label);
/* The bytes of the emoticon that `s` begins with, or 0. */
uint32_t emoticon_len(const char *s, uint32_t len);

#endif
