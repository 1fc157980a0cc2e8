/* Query parameters: one table of what there is, with types. The description at /openapi.json is written from it too. */
#ifndef ATTACHE_SERVER_PARAMETERS_H
#define ATTACHE_SERVER_PARAMETERS_H

#include "attache/store.h"
#include "server/bytes.h"
#include "server/target.h"

#define LEAST_LIMIT 1
#define USUAL_LIMIT 100
#define MOST_LIMIT 1000

/* What a request's parameters ask for; strings are borrowed from its target. */
struct asked {
    att_question question;
    const char *as_of, *known_on;
    const char *format, *explain, *matter, *published;
};

/* Reads those of `target` that `names` (between spaces) allows. False: one is unknown or wrong; *field is its name and
 * `message` (of `len` bytes) says why. */
bool parameters_read(const struct target *target, const char *names, struct asked *out, const char **field,
                     char *message, size_t len);
/* An OpenAPI list of parameter objects for `names`, without brackets; what `required` names must be given. */
void parameters_describe(const char *names, const char *required, struct bytes *out);
/* Whether the word stands in the list of words between spaces. */
bool names_have(const char *word, const char *list);

#endif
