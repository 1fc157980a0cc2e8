#include "server/clock.h"

double seconds_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

struct timespec seconds_from_now(double seconds) {
    double then = seconds_now() + (seconds > 0 ? seconds : 0);
    struct timespec t = {.tv_sec = (time_t)then};
    t.tv_nsec = (long)((then - (double)t.tv_sec) * 1e9);
    return t;
}

void condition_init(pthread_cond_t *c) {
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(c, &attributes);
    pthread_condattr_destroy(&attributes);
}
