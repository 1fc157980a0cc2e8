#include "server/mhd.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/* The name that its own makers change when what it takes changes. */
#define MHD_LIBRARY "libmicrohttpd.so.12"

static bool find(void *library, const char *name, void *call) {
    void *at = dlsym(library, name);
    memcpy(call, &at, sizeof at); /* C has no cast from one to the other */
    return at != NULL;
}

bool mhd_open(struct mhd *m, char *message, size_t len) {
    void *library = dlopen(MHD_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    bool all = library != NULL;
#define MHD_FIND(name) all = all && find(library, "MHD_" #name, &m->name);
    MHD_CALLS(MHD_FIND)
#undef MHD_FIND
    if (!all) {
        const char *why = dlerror();
        snprintf(message, len, "the service needs libmicrohttpd: %s", why != NULL ? why : MHD_LIBRARY);
    }
    return all;
}
