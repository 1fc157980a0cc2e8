/* The page of a situation, out of the object that `situation --format json` writes. */
#ifndef ATTACHE_STORE_ASK_SITUATION_H
#define ATTACHE_STORE_ASK_SITUATION_H

#include <jansson.h>

#include "base/error.h"
#include "base/text.h"

/* `width` columns; `plain`: what is drawn, not what is quoted, is ASCII. ask/situation_page.c */
void situation_page(const json_t *situation, uint32_t width, bool plain, struct buffer *out);

#endif
