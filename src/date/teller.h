/* Acts that are done by saying what is to come: "announces that it will withdraw by May" agreed on the day it was announced. */
#ifndef ATTACHE_DATE_TELLER_H
#define ATTACHE_DATE_TELLER_H

#include <stdint.h>

#include "document/document.h"

/* The verb with which somebody says what they will do, where the event is that: actual, one of AGREE, CONCEDE, THREATEN and
 * REJECT, and its own verb to come. NONE elsewhere. Needs the tree. */
uint32_t teller_of(const struct document *d, const struct event *e);

#endif
