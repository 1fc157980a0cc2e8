/* The words of an office that stand right before a name. Inside the mention stage. */
#ifndef ATTACHE_MENTION_TITLE_H
#define ATTACHE_MENTION_TITLE_H

#include "mention/sight.h"

#define TITLE_REACH 14u

bool token_of_person(const struct scene *s, uint32_t token); /* part of a person's name */
bool title_binds(uint8_t deprel);                            /* a relation between title and name */
/* The token that heads name and title together; `first` is the name's first token, `head` its head. */
uint32_t name_top(const struct document *d, uint32_t head, uint32_t first);
/* The title right before a name, of a body where `body` ("the outlet Lamp"), as a phrase; false where there is none. */
bool title_before(const struct scene *s, uint32_t head, uint32_t first, bool body, struct phrase *out);
/* An office whose "of …" stands between it and the name ("Secretary of State Oran Vell"): the phrase ends with the office noun. */
bool title_with_tail(const struct scene *s, uint32_t first, struct phrase *out);

#endif
