/* Who is who, told by hand-made layers: names, descriptions, pronouns, states. */
#include "check.h"

#include "cases.h"
#include "stage.h"

int main(void) {
    struct knowledge *k = world_open();
    if (k == NULL) {
        return 1;
    }
    int failed =
        cases_run(TEST_DIR "/people.cases", mention_stage, k) + cases_run(TEST_DIR "/states.cases", mention_stage, k) +
        cases_run(TEST_DIR "/bodies.cases", mention_stage, k) + cases_run(TEST_DIR "/homes.cases", mention_stage, k) +
        cases_run(TEST_DIR "/parties.cases", mention_stage, k) +
        cases_run(TEST_DIR "/pronouns.cases", mention_stage, k);
    knowledge_close(k);
    return failed;
}
