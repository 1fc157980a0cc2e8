/* From a temporal expression to the day by which something is due. */
#ifndef ATTACHE_DOCUMENT_DEADLINE_H
#define ATTACHE_DOCUMENT_DEADLINE_H

#include "document/document.h"

/* The days that `timex` sets as a term. *due is the last day, as exact as the text tells it ("in September": the month; "by the
 * end of August": the 31st; "next week": its Sunday); *from the first day where the text leaves a range ("in early September",
 * "next week", "at least 30 days": then *due stays empty), else empty. Durations count from the publication: "within 48 hours",
 * "a two-week deadline"; "two days before the deadline" counts from the day that the sentence (or what stands before it) names
 * for its event, since then the deadline lies that much later. False where no day comes of it. */
bool time_deadline(const struct document *d, uint32_t timex, struct date *from, struct date *due);

/* Whether the expression is a part of somebody's name: "the March 23 Movement". */
bool time_in_name(const struct document *d, uint32_t timex);

/* The expression that tells when a measure told at tokens first … end begins, where that lies behind the day of publication: "imposes
 * tariffs … which take effect on 10 December", "… The duties begin on Friday"; in its sentence or at the begin of the next one. NONE
 * where none does; *day is the first day. */
uint32_t time_start(const struct document *d, uint32_t first, uint32_t end, struct date *day);

/* Reads "P10D", "PT48H", "P2Y6M" … as months and days (hours rounded up to days). False for an uncounted one ("PXD"). */
bool duration_parse(const char *value, int32_t *months, int32_t *days);

#endif
