#include <stdio.h>

#include "base/error.h"
#include "cases.h"
#include "check.h"
#include "commitment/commitment.h"
#include "knowledge/lexicon.h"

static att_status stage(struct document *d, void *context, att_error *err) {
    struct resources r = {.lexicon = context};
    struct arena scratch;
    if (!document_index_mentions(d)) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    arena_init(&scratch, 0);
    att_status status = commitment_read(d, &r, &scratch, err);
    arena_free(&scratch);
    return status;
}

int main(void) {
    const char *path = SOURCE_DIR "/lexicon";
    struct lexicon *lex = NULL;
    att_error err;
    if (lexicon_open(&path, 1, &lex, &err) != ATT_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    int failed = cases_run(TEST_DIR "/commitment.cases", stage, lex) + cases_run(TEST_DIR "/issuer.cases", stage, lex);
    lexicon_close(lex);
    return failed;
}
