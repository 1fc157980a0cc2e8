/* Case files: they give a stage its input layers by hand and say which layer must come out. test/README.md tells all of
 * their form.
 *
 *   # case: who visits is the actor
 *   published: 2025-08-06
 *   text:
 *   Alder met Birch in Fenwick.
 *   tree:
 *   Alder PROPN 2 nsubj
 *   met VERB 0 root meet
 *   …
 *   expect events:
 *   {"at":"met","type":"CONSULT","actor":["Alder"],"recipient":["Birch"]}
 *
 * Sections are any layers of document/dump.h in that module's form; `expect LAYER:` compares. Of an expected item only
 * the fields that it names are compared, so that scores and reasons need not stand there; the number of items must
 * agree. A field named with its default (null, [], false, 0, "") demands that nothing stands there.
 */
#ifndef ATTACHE_TEST_CASES_H
#define ATTACHE_TEST_CASES_H

#include "attache/attache.h"
#include "document/document.h"

/* Reads the layers that the case gives and writes those that it expects. */
typedef att_status (*case_stage)(struct document *d, void *context, att_error *err);

/* Runs the stage on every case of `path` as one cmocka test each, named after the case. Returns the number of failed
 * ones, which main returns: return cases_run(TEST_DIR "/roles.cases", stage, NULL) + cases_run(…).
 * An empty or broken file fails. */
int cases_run(const char *path, case_stage stage, void *context);

#endif
