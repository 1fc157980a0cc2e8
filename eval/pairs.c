/* What two mentions of a store agree in: pairs of their ids in, one line a pair out: facts_odds, whether one article tells both,
 * FEATURES values (features.h); "-" where one of them leads nobody: its record joins it with another.
 *
 *   pairs STORE < IDS
 *
 * For train/joined.py. */
#include <inttypes.h>
#include <stdio.h>

#include "store/stories/nodes.h"

/* A copy, since the next takes its place. */
static att_status read_node(struct att_store *s, struct at_hand *h, int64_t mention, struct known *out, bool *found,
                            att_error *err) {
    struct known *k;
    TRY(nodes_known(s, h, mention, &k, err));
    TRY(k != NULL ? nodes_whole(s, &k, err) : ATT_OK);
    *found = k != NULL;
    if (*found) {
        *out = *k;
    }
    return ATT_OK;
}

static void write_pair(const struct node *a, const struct node *b) {
    float f[FEATURES];
    const struct told_words one = {&a->wording, &a->vector, &a->sketch}, other = {&b->wording, &b->vector, &b->sketch};
    features_of_two(&one, &other, a->article == b->article, f);
    printf("%.6g %d", (double)facts_odds(&a->facts, &b->facts), a->article == b->article);
    for (int i = 0; i < FEATURES; i++) {
        printf(" %.6g", (double)f[i]);
    }
    putchar('\n');
}

static att_status write_pairs(struct att_store *s, struct at_hand *h, att_error *err) {
    int64_t one, other;
    while (scanf("%" SCNd64 " %" SCNd64, &one, &other) == 2) {
        struct known a, b;
        bool has_a, has_b;
        TRY(read_node(s, h, one, &a, &has_a, err));
        TRY(read_node(s, h, other, &b, &has_b, err));
        if (has_a && has_b) {
            write_pair(&a.node, &b.node);
        } else {
            puts("-");
        }
    }
    return ATT_OK;
}

int main(int argc, char **argv) {
    att_store *store = NULL;
    const struct ids none = {0};
    struct at_hand h = {0};
    att_error err = {0};
    if (argc != 2) {
        fprintf(stderr, "pairs STORE < IDS\n");
        return 2;
    }
    att_status status = att_store_open(argv[1], NULL, &store, &err);
    status = status == ATT_OK ? nodes_at_hand(1, &none, &h, &err) : status;
    status = status == ATT_OK ? write_pairs(store, &h, &err) : status;
    if (status != ATT_OK) {
        fprintf(stderr, "pairs: %s\n", err.message);
    }
    nodes_forget(&h);
    att_store_close(store);
    return status == ATT_OK ? 0 : 1;
}
