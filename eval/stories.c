/* Links given event mentions as the store does: JSON lines of {"topic", "id", "text", "mentions": [[start, end], …],
 * "finished": [bool, …]} in (code points), one line a mention out: topic, id, number of the mention, number of its story, the same
 * where the finished mentions alone are linked ("-": it is none), family of its head. Mentions of one topic are candidates for each
 * other; the store finds candidates by states and days, which these do not have.
 *
 *   stories MODEL [--pairs FILE]      --pairs: what each pair agrees in instead, FEATURES floats after the two indices
 *   stories --words [--pairs FILE]    the words alone, without the network's vectors; pairs have OF_WORDS floats
 *
 * For eval/stories.py and train/story.py. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/stories/features.h"
#include "store/stories/linking.h"
#include "vectors.h"

struct article {
    char topic[32], id[64];
    struct sketch sketch;
};

struct told {
    uint32_t article, number;
    bool finished;
    struct wording wording;
    struct story_vector vector;
};

struct all {
    struct article *articles;
    struct told *mentions;
    uint32_t article_count, article_capacity, mention_count, mention_capacity;
    struct arena arena, scratch;
    struct network *net; /* NULL: the words alone */
};

static att_status read_article(struct all *all, const json_t *root, att_error *err) {
    struct terms terms = {0};
    const json_t *mentions = json_object_get(root, "mentions"), *finished = json_object_get(root, "finished");
    const char *text = json_string_value(json_object_get(root, "text"));
    struct article *a = arena_push(&all->arena, &all->articles, &all->article_count, &all->article_capacity, sizeof *a);
    if (a == NULL || text == NULL) {
        return fail(err, ATT_BAD_INPUT, "an article without text");
    }
    snprintf(a->topic, sizeof a->topic, "%s", json_string_value(json_object_get(root, "topic")));
    snprintf(a->id, sizeof a->id, "%s", json_string_value(json_object_get(root, "id")));
    TRY(terms_read(&all->arena, text, strlen(text), 0, &terms, err));
    sketch_make(&terms, &a->sketch);
    uint32_t count = (uint32_t)json_array_size(mentions);
    struct vector_span *spans = arena_zero(&all->arena, (count + 1) * sizeof *spans);
    if (spans == NULL) {
        return fail(err, ATT_NO_MEMORY, "no memory");
    }
    for (size_t i = 0; i < json_array_size(mentions); i++) {
        const json_t *span = json_array_get(mentions, i);
        struct told *m =
            arena_push(&all->arena, &all->mentions, &all->mention_count, &all->mention_capacity, sizeof *m);
        if (m == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory");
        }
        m->article = all->article_count - 1;
        m->number = (uint32_t)i;
        spans[i].start = (uint32_t)json_integer_value(json_array_get(span, 0));
        spans[i].end = (uint32_t)json_integer_value(json_array_get(span, 1));
        m->finished = json_is_true(json_array_get(finished, i));
    }
    if (all->net != NULL) {
        TRY(vectors_read(all->net, &all->scratch, text, spans, count, err));
    }
    for (uint32_t i = 0; i < count; i++) {
        struct told *m = &all->mentions[all->mention_count - count + i];
        struct beside beside[SPAN_BESIDE];
        for (uint32_t k = 0; k < spans[i].beside_count; k++) {
            const struct vector_beside *b = &spans[i].beside[k];
            beside[k] = (struct beside){b->start, b->end, b->role};
        }
        wording_make(&terms, spans[i].start, spans[i].end, beside, spans[i].beside_count, &m->wording);
        m->vector.known = spans[i].known;
        memcpy(m->vector.at, spans[i].vector, sizeof m->vector.at);
    }
    return ATT_OK;
}

static const struct article *of(const struct all *all, uint32_t m) {
    return &all->articles[all->mentions[m].article];
}

static void compare(const struct all *all, uint32_t i, uint32_t k, float f[FEATURES]) {
    const struct told *a = &all->mentions[i], *b = &all->mentions[k];
    const struct told_words one = {&a->wording, &a->vector, &of(all, i)->sketch},
                            other = {&b->wording, &b->vector, &of(all, k)->sketch};
    features_of_two(&one, &other, a->article == b->article, f);
}

static void write_pairs(const struct all *all, FILE *out) {
    for (uint32_t i = 0; i < all->mention_count; i++) {
        for (uint32_t k = i + 1; k < all->mention_count && strcmp(of(all, i)->topic, of(all, k)->topic) == 0; k++) {
            float f[FEATURES];
            uint32_t ends[2] = {i, k};
            compare(all, i, k, f);
            fwrite(ends, sizeof ends, 1, out);
            fwrite(f, sizeof *f, all->net != NULL ? FEATURES : OF_WORDS, out);
        }
    }
}

/* One topic's mentions from `first` to `end`: each is led by the earlier one that is most like it, as in src/store. */
static void link_some(const struct all *all, uint32_t first, uint32_t end, bool finished, uint32_t *story) {
    for (uint32_t i = first; i < end; i++) {
        float best = LEAST_ODDS;
        story[i - first] = i;
        for (uint32_t k = first; k < i; k++) {
            if (finished && !(all->mentions[i].finished && all->mentions[k].finished)) {
                continue;
            }
            float f[FEATURES], odds;
            compare(all, i, k, f);
            odds = features_odds(f);
            if (odds > best) {
                best = odds;
                story[i - first] = story[k - first];
            }
        }
    }
}

static bool link_topic(const struct all *all, uint32_t first, uint32_t end) {
    uint32_t *story = calloc(2 * (size_t)(end - first) + 1, sizeof *story), *finished = story + (end - first);
    if (story == NULL) {
        return false;
    }
    link_some(all, first, end, false, story);
    link_some(all, first, end, true, finished);
    for (uint32_t i = first; i < end; i++) {
        const struct told *m = &all->mentions[i];
        char apart[16] = "-";
        if (m->finished) {
            snprintf(apart, sizeof apart, "%u", finished[i - first]);
        }
        printf("%s\t%s\t%u\t%u\t%s\t%08x\n", of(all, i)->topic, of(all, i)->id, m->number, story[i - first], apart,
               m->wording.head);
    }
    free(story);
    return true;
}

int main(int argc, char **argv) {
    struct all all = {0};
    char *line = NULL;
    size_t capacity = 0;
    att_error err = {0};
    if (argc != 2 && !(argc == 4 && strcmp(argv[2], "--pairs") == 0)) {
        fprintf(stderr, "stories MODEL|--words [--pairs FILE]\n");
        return 2;
    }
    arena_init(&all.arena, 0);
    arena_init(&all.scratch, 0);
    if (strcmp(argv[1], "--words") != 0 && network_open(argv[1], &all.net, &err) != ATT_OK) {
        fprintf(stderr, "stories: %s\n", err.message);
        return 1;
    }
    while (getline(&line, &capacity, stdin) > 0) {
        json_t *root = json_loads(line, 0, NULL);
        if (root == NULL || read_article(&all, root, &err) != ATT_OK) {
            fprintf(stderr, "stories: %s\n", root == NULL ? "no JSON" : err.message);
            return 1;
        }
        json_decref(root);
    }
    free(line);
    if (argc == 4) {
        FILE *out = fopen(argv[3], "wb");
        if (out == NULL) {
            return 1;
        }
        write_pairs(&all, out);
        fclose(out);
    } else {
        for (uint32_t i = 0, k = 0; i < all.mention_count; i = k) {
            for (k = i; k < all.mention_count && strcmp(of(&all, i)->topic, of(&all, k)->topic) == 0; k++) {
            }
            if (!link_topic(&all, i, k)) {
                return 1;
            }
        }
    }
    arena_free(&all.arena);
    arena_free(&all.scratch);
    network_close(all.net);
    return 0;
}
