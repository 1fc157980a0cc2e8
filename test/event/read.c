/* From the network's signals to events, with a lexicon of a few lines, a fictional world and no network. */
#include <stdio.h>

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
                            "reject/V REJECT - 120\n";

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

int main(void) {
    struct lexicon *lex = NULL;
    struct knowledge *world = NULL;
    att_error err;
    if (lexicon_read("test", words, sizeof words - 1, &lex, &err) != ATT_OK ||
        knowledge_open(WORLD, &world, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
        lexicon_close(lex);
        return 1;
    }
    struct resources r = {.lexicon = lex, .knowledge = world};
    int failed = cases_run(TEST_DIR "/read.cases", stage, &r);
    knowledge_close(world);
    lexicon_close(lex);
    return failed;
}
