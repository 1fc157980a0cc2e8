/* attache: reads news reports and files what happened.
 *
 * Open an engine once (model, lexicon, knowledge), make one worker per thread, read articles into documents,
 * write a document as a record or walk its layers. Nothing here prints, exits or keeps hidden state.
 */
#ifndef ATTACHE_ATTACHE_H
#define ATTACHE_ATTACHE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ATT_API __attribute__((visibility("default")))
#else
#define ATT_API
#endif

typedef enum att_status {
    ATT_OK = 0,
    ATT_END,          /* no more input: not an error */
    ATT_NO_MEMORY,    /* an allocation failed or a declared limit was reached */
    ATT_IO,           /* a file could not be opened, read or written */
    ATT_BAD_INPUT,    /* an article, a JSON line or an option that cannot be understood */
    ATT_BAD_MODEL,    /* the model file is damaged or does not fit this version */
    ATT_BAD_LEXICON,  /* a mistake in a lexicon file; line and column are set */
    ATT_BAD_KNOWLEDGE /* the knowledge base is damaged or does not fit this version */
} att_status;

typedef struct att_error {
    att_status status;
    uint64_t line;   /* from 1; 0 where it has no meaning */
    uint64_t column; /* from 1, in bytes; 0 where it has no meaning */
    char message[512];
} att_error;

#ifdef __cplusplus
}
#endif
#endif
