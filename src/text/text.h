/* The text stage: paragraphs, quotations and tokens of an article.
 *
 * Reads document.text / text_len (valid UTF-8, any length below 4 GiB). Writes paragraphs, quotes and tokens: `at`, `paragraph`,
 * `quote` and `flags` of each token; what syntax fills in later stands at its empty value (sentence and head NONE, strings "").
 * Tokens are ordered, do not overlap, and cover every byte of the paragraphs that is not white space. Words are split as the
 * Universal Dependencies treebanks EWT and GUM split them: hyphenated compounds apart ("three", "-", "hour") but for the
 * treebanks' prefixes ("non-profit"), contractions into parts of which the later ones carry TOKEN_JOINED ("do", "n't").
 *
 * Where sentences begin is the network's to say; boundary.h tells what the text alone can say of it.
 * Time and memory are linear in text_len. */
#ifndef ATTACHE_TEXT_TEXT_H
#define ATTACHE_TEXT_TEXT_H

#include <stdint.h>

#include "base/error.h"
#include "document/document.h"

/* Fills the layers. Past `max_tokens` (0: no limit) the article is cut after the last whole paragraph, or else after the last
 * token that looks like the end of a sentence, and the note "cut" says from where on nothing was read.
 * ATT_NO_MEMORY: the arena's limit; the layers are then incomplete. */
att_status text_read(struct document *d, uint32_t max_tokens, att_error *err);

#endif
