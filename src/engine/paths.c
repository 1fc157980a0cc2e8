#include "engine/paths.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"

#ifndef ATTACHE_DATA_DIR
#define ATTACHE_DATA_DIR "/usr/share/attache"
#endif

#define PLACES 2

/* Below a directory of data first, below the tree that the program was built in second. */
static const char *const places[3][PLACES] = {
    [RESOURCE_MODEL] = {"model/attache.safetensors", "model/attache.safetensors"},
    [RESOURCE_KNOWLEDGE] = {"knowledge.db", "build/knowledge.db"},
    [RESOURCE_LEXICON] = {"lexicon", "lexicon"},
};

static const char *const what[3] = {"the model", "the knowledge base", "the lexicon"};

/* The folder of the running program, `up` levels higher; NULL where the system does not tell. */
static const char *program_folder(struct arena *a, int up) {
    char path[4096];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path);
    if (len <= 0 || (size_t)len >= sizeof path) {
        return NULL;
    }
    for (; up >= 0; up--) {
        while (len > 0 && path[--len] != '/') {
        }
    }
    return len > 0 ? arena_copy(a, path, (size_t)len) : NULL;
}

static const char *existing(struct arena *a, const char *folder, enum resource resource) {
    for (int i = 0; i < PLACES && folder != NULL && folder[0] != '\0'; i++) {
        char *path = arena_format(a, "%s/%s", folder, places[resource][i]);
        if (path != NULL && access(path, R_OK) == 0) {
            return path;
        }
    }
    return NULL;
}

/* ../share/attache of the program's folder. */
static const char *share_folder(struct arena *a) {
    const char *prefix = program_folder(a, 1);
    return prefix != NULL ? arena_format(a, "%s/share/attache", prefix) : NULL;
}

att_status paths_find(struct arena *a, enum resource resource, const char *given, const char **out, att_error *err) {
    const char *home = getenv("ATTACHE_HOME");
    *out = given;
    if (given != NULL) {
        return ATT_OK;
    }
    if (home != NULL && home[0] != '\0') {
        *out = existing(a, home, resource); /* whoever names a home means it: nothing else is looked at */
        return *out != NULL ? ATT_OK : fail(err, ATT_IO, "%s is not below ATTACHE_HOME=%s", what[resource], home);
    }
    const char *folders[] = {ATTACHE_DATA_DIR, share_folder(a), program_folder(a, 1), program_folder(a, 2)};
    for (size_t i = 0; i < sizeof folders / sizeof *folders && *out == NULL; i++) {
        *out = existing(a, folders[i], resource);
    }
    if (*out == NULL) {
        return fail(err, ATT_IO, "%s is nowhere: set ATTACHE_HOME to the folder that holds %s", what[resource],
                    places[resource][0]);
    }
    return ATT_OK;
}
