/* Articles on standard input, each handed to a tool that sees the library's insides. */
#ifndef ATTACHE_EVAL_ARTICLES_H
#define ATTACHE_EVAL_ARTICLES_H

#include <jansson.h>

#include "engine/engine.h"

/* What is done with one article; `line` is its JSON, from which `article` was read and which outlives the call alone. */
typedef att_status each_article(struct att_worker *w, const json_t *line, const att_article *article, att_error *err);

/* Reads JSON lines of {"id", "text", "published", …}, each with the shipped model; returns what a program exits with, having said on
 * standard error, behind `name`, what went wrong. */
int articles_read(const char *name, each_article *each);

#endif
