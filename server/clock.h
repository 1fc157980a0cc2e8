/* Time that only goes forward, and waiting by it. */
#ifndef ATTACHE_SERVER_CLOCK_H
#define ATTACHE_SERVER_CLOCK_H

#include <pthread.h>
#include <stdbool.h>
#include <time.h>

double seconds_now(void);
struct timespec seconds_from_now(double seconds);
/* A condition whose pthread_cond_timedwait takes what seconds_from_now gives. */
void condition_init(pthread_cond_t *c);

#endif
