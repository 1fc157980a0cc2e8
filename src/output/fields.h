/* Small pieces that record, brief and explanation share. */
#ifndef ATTACHE_OUTPUT_FIELDS_H
#define ATTACHE_OUTPUT_FIELDS_H

#include "output/output.h"

enum told { TOLD_TEXT, TOLD_KNOWLEDGE, TOLD_BOTH, TOLD_NOWHERE };
extern const char *const told_names[4]; /* "text", "knowledge", "both", NULL */

/* What told an actor's country and sector: words of the text (the span that the record shows), knowledge, both; or nowhere,
 * where nothing is known, or the network or a rule took them from the article as a whole. */
enum told actor_told(const struct actor *a);

extern const char *const speaker_names[6]; /* "none", "network", "lexicon", "knowledge", "rule", "text" */

/* The rounding of scores in all output: thousandths, held between 0 and 1; what is no number is 0. */
double rounded_score(double score);

/* Puts `x`, of less than a million, with 1 to 6 digits behind a point, whatever the process's locale writes there. */
void put_decimal(struct buffer *out, double x, unsigned digits);

#endif
