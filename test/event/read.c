/* From the network's signals to events, with a lexicon of a few lines, a fictional world and no network. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "event/event.h"
#include "knowledge/knowledge.h"
#include "knowledge/lexicon.h"
#include "world_path.h"

static const char words[] = "[predicates]\n"
                            "pressure/N near:face THREATEN - 130 weak raise\n"
                            "push/N THREATEN - 130 weak\n"
                            "threaten/V THREATEN - 130\n"
                            "suspend/V obj:tariff CONCEDE - 081 sure obj=none on=recipient\n"
                            "send/V obj:troop AID - 072\n"
                            "send/V obj:ship AID - 072\n"
                            "reject/V REJECT - 120\n"
                            "[status]\n"
                            "'ll/X planned\n";
/* The user's own, which overrule all else. */
static const char own[] = "rule/V near:ship REJECT - 120\n"
                          "raid/N ASSAULT - 190\n"
                          "withdraw/V subj:contingent RETREAT - 0873\n";

static att_status stage(struct document *d, void *context, att_error *err) {
    const struct resources *r = context;
    struct arena scratch;
    if (!document_index_mentions(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    arena_init(&scratch, 0);
    att_status status = event_read(d, r, &scratch, err);
    arena_free(&scratch);
    return status;
}

static bool put(char *path, const char *text) {
    int file = mkstemp(path);
    bool good = file >= 0 && write(file, text, strlen(text)) == (ssize_t)strlen(text);
    return file >= 0 && close(file) == 0 && good;
}

static att_status open_lexicon(struct lexicon **lex, att_error *err) {
    char first[] = "/tmp/attache-read-one-XXXXXX", second[] = "/tmp/attache-read-two-XXXXXX";
    const char *const paths[] = {first, second};
    att_status status = put(first, words) && put(second, own) ? lexicon_open(paths, 2, lex, err)
                                                              : fail(err, ATT_IO, "the lexicon cannot be written");
    unlink(first);
    unlink(second);
    return status;
}

int main(void) {
    struct lexicon *lex = NULL;
    struct knowledge *world = NULL;
    att_error err;
    if (open_lexicon(&lex, &err) != ATT_OK || knowledge_open(WORLD, &world, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
        lexicon_close(lex);
        return 1;
    }
    struct resources r = {.lexicon = lex, .knowledge = world};
    int failed = cases_run(TEST_DIR "/read.cases", stage, &r) + cases_run(TEST_DIR "/unreal.cases", stage, &r);
    knowledge_close(world);
    lexicon_close(lex);
    return failed;
}
