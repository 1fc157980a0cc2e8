/* A body that is made while it is sent. One thread writes, the loop reads; at most PIPE_MOST bytes and one piece lie between. */
#ifndef ATTACHE_SERVER_PIPE_H
#define ATTACHE_SERVER_PIPE_H

#include <pthread.h>

#include "server/bytes.h"
#include "server/mhd.h"

#define PIPE_MOST 262144
#define PIPE_SECONDS 30 /* a client that takes nothing for so long is let go */

struct pipe {
    const struct mhd *mhd;
    pthread_mutex_t lock;
    pthread_cond_t taken;
    struct bytes bytes;
    size_t at; /* of bytes, what the reader has */
    bool ended, whole, broken;
    struct MHD_Connection *asleep; /* the reader's, suspended until there is something */
    void (*drained)(void *of);     /* called once when there is room again, or nobody reads any more */
    void *of;
};

/* `of` is what `drained` is called with. */
void pipe_init(struct pipe *p, const struct mhd *mhd, void *of);
void pipe_free(struct pipe *p);
/* Waits for room; false: nobody reads any more. */
bool pipe_write(struct pipe *p, const char *at, size_t len);
/* Without waiting; false where nobody reads, or not fast enough. */
bool pipe_offer(struct pipe *p, const char *at, size_t len);
/* False: there is no room; `drained` will be called when there is. */
bool pipe_room(struct pipe *p, void (*drained)(void *of));
bool pipe_broken(struct pipe *p);
/* No more comes. Not whole: the client is to see that something is missing. */
void pipe_end(struct pipe *p, bool whole);
/* The reader's side: MHD_ContentReaderCallback's result; and its end. */
ssize_t pipe_read(struct pipe *p, struct MHD_Connection *connection, char *to, size_t most);
void pipe_close(struct pipe *p);
/* An att_sink that waits for room; its context is a struct pipe. */
int pipe_sink(void *context, const char *at, size_t len);

#endif
