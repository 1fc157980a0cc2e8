/* Quotation marks into quotations. */
#ifndef ATTACHE_TEXT_QUOTES_H
#define ATTACHE_TEXT_QUOTES_H

#include "base/error.h"
#include "document/document.h"

/* Fills document.quotes and token.quote from tokens and paragraphs. Of an apostrophe behind a plural it decides whether it is a
 * possessive (then the token keeps TOKEN_JOINED) or closes a quotation. */
att_status quotes_read(struct document *d, att_error *err);

#endif
