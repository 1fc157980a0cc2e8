/* Articles of one body, coded one after the other. */
#ifndef ATTACHE_SERVER_BATCH_H
#define ATTACHE_SERVER_BATCH_H

struct batch;

void batch_free(struct batch *b);

#endif
