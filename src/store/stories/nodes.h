/* A mention as stories see it: what it tells, the words and the vector by which it is compared, who leads it. Kept in the tables
 * `link`, `wording`, `sketch` and `vector`. nodes.c */
#ifndef ATTACHE_STORE_STORIES_NODES_H
#define ATTACHE_STORE_STORIES_NODES_H

#include "store/ids.h"
#include "store/stories/linking.h"

struct node {
    int64_t mention, article;
    const char *place; /* in the order of content */
    struct facts facts;
    struct wording wording;
    struct story_vector vector;
    struct sums near, all; /* of the wording's sentence, of the sketch */
    struct sketch sketch;
};

#define PLACE_ROOM 64 /* 42 bytes, as stories.c writes it */

/* A node as it stands in the tables. */
struct known {
    int64_t leader;
    float odds;
    uint32_t seen; /* by which search last; nodes_search */
    bool whole;    /* its words are read, not only its facts: most candidates' need not be */
    bool fresh;    /* this batch finds its leader */
    char place[PLACE_ROOM];
    struct node node;
};

/* How two articles agree, which many of their mentions ask one after another. */
struct alike {
    int64_t one, other;
    float features[OF_ARTICLES];
};

/* Nodes at hand: a mention is looked at by many of a batch, which tell of the same days. Each stands at its id modulo `size`,
 * until another takes its place: what is taken from here is good until the next is. */
struct at_hand {
    struct known *slots;
    struct alike *alike; /* MOST_ALIKE: of two articles that were last compared, by both ids */
    uint32_t size;       /* a power of two */
    uint32_t searches;
    const struct ids *fresh;
};

/* Room for the nodes of a batch that looks for the leaders of so many mentions, `fresh` ones among them (ascending, borrowed), until
 * nodes_forget. */
att_status nodes_at_hand(uint32_t mentions, const struct ids *fresh, struct at_hand *out, att_error *err);
void nodes_forget(struct at_hand *h);
/* Where the mention stands, or would. */
struct known *nodes_slot(const struct at_hand *h, int64_t mention);
/* Facts as a column holds them; false where they are not this version's, or damaged. */
bool nodes_facts_read(sqlite3_stmt *st, int column, struct facts *out);
/* NULL where there is no such mention, or its facts are not this version's, or damaged. */
att_status nodes_known(struct att_store *s, struct at_hand *h, int64_t mention, struct known **out, att_error *err);
/* Reads its words too; NULL in *k where they are not this version's, or damaged. */
att_status nodes_whole(struct att_store *s, struct known **k, att_error *err);
/* Writes down who leads it, 0: nobody; it is told again (`touched_mention`, a temporary table). */
att_status nodes_lead(struct att_store *s, const struct at_hand *h, int64_t mention, int64_t leader, float odds,
                      att_error *err);

/* What the facts of two alone give: the logarithm of the odds that both tell of one occurrence, -INFINITY where they cannot. `a` is the
 * earlier in the order of content, whichever came first into the store: sums of floats hang on their order. */
float nodes_facts(const struct node *a, const struct node *b);
/* The most that words could make of it. */
float nodes_most(float facts);
/* A whole node that many are held against. */
struct held {
    const struct node *node;
    struct laid near, all; /* the words of its sentence, of its article */
};
void nodes_hold(const struct node *n, struct held *out);
/* The same of two whole nodes, of which nodes_facts gives `facts`; or, where they are less than `least`, something that is less, too:
 * most pairs are told apart by a part of what is compared. The same from either side, since words are counted. */
float nodes_odds(const struct at_hand *h, const struct held *a, const struct node *b, float facts, float least);

#endif
