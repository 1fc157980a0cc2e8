/* Links given event mentions as the store does: JSON lines of {"topic", "id", "text", "mentions": [[start, end], …]} in (code
 * points), one line a mention out: topic, id, number of the mention, number of its story, family of its head. Mentions of one topic are candidates
 * for each other; the store finds candidates by states and days, which these do not have. With --pairs FILE: what each pair's
 * words agree in, FEATURES floats after the two indices. For eval/stories.py alone. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/features.h"
#include "store/linking.h"

struct article {
    char topic[32], id[64];
    struct sketch sketch;
};

struct given {
    uint32_t article, number;
    struct wording wording;
};

struct all {
    struct article *articles;
    struct given *mentions;
    uint32_t article_count, article_capacity, mention_count, mention_capacity;
    struct arena arena;
};

static att_status read_article(struct all *all, const json_t *root, att_error *err) {
    struct terms terms = {0};
    const json_t *mentions = json_object_get(root, "mentions");
    const char *text = json_string_value(json_object_get(root, "text"));
    struct article *a = arena_push(&all->arena, &all->articles, &all->article_count, &all->article_capacity, sizeof *a);
    if (a == NULL || text == NULL) {
        return fail(err, ATT_BAD_INPUT, "an article without text");
    }
    snprintf(a->topic, sizeof a->topic, "%s", json_string_value(json_object_get(root, "topic")));
    snprintf(a->id, sizeof a->id, "%s", json_string_value(json_object_get(root, "id")));
    TRY(terms_read(&all->arena, text, strlen(text), 0, &terms, err));
    sketch_make(&terms, &a->sketch);
    for (size_t i = 0; i < json_array_size(mentions); i++) {
        const json_t *span = json_array_get(mentions, i);
        struct given *m =
            arena_push(&all->arena, &all->mentions, &all->mention_count, &all->mention_capacity, sizeof *m);
        if (m == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory");
        }
        m->article = all->article_count - 1;
        m->number = (uint32_t)i;
        wording_make(&terms, (uint32_t)json_integer_value(json_array_get(span, 0)),
                     (uint32_t)json_integer_value(json_array_get(span, 1)), &m->wording);
    }
    return ATT_OK;
}

static const struct article *of(const struct all *all, uint32_t m) {
    return &all->articles[all->mentions[m].article];
}

static void compare(const struct all *all, uint32_t i, uint32_t k, float f[FEATURES]) {
    features_of(&all->mentions[i].wording, &of(all, i)->sketch, &all->mentions[k].wording, &of(all, k)->sketch,
                all->mentions[i].article == all->mentions[k].article, f);
}

static void write_pairs(const struct all *all, FILE *out) {
    for (uint32_t i = 0; i < all->mention_count; i++) {
        for (uint32_t k = i + 1; k < all->mention_count && strcmp(of(all, i)->topic, of(all, k)->topic) == 0; k++) {
            float f[FEATURES];
            uint32_t ends[2] = {i, k};
            compare(all, i, k, f);
            fwrite(ends, sizeof ends, 1, out);
            fwrite(f, sizeof f, 1, out);
        }
    }
}

/* One topic's mentions from `first` to `end`: each is led by the earlier one that is most like it, as in stories.c. */
static void link_topic(const struct all *all, uint32_t first, uint32_t end) {
    uint32_t *story = calloc(end - first + 1, sizeof *story);
    for (uint32_t i = first; story != NULL && i < end; i++) {
        float best = LEAST_ODDS;
        story[i - first] = i;
        for (uint32_t k = first; k < i; k++) {
            float f[FEATURES], odds;
            compare(all, i, k, f);
            odds = features_odds(f);
            if (odds > best) {
                best = odds;
                story[i - first] = story[k - first];
            }
        }
        printf("%s\t%s\t%u\t%u\t%08x\n", of(all, i)->topic, of(all, i)->id, all->mentions[i].number, story[i - first],
               all->mentions[i].wording.head);
    }
    free(story);
}

int main(int argc, char **argv) {
    struct all all = {0};
    char *line = NULL;
    size_t capacity = 0;
    att_error err = {0};
    arena_init(&all.arena, 0);
    while (getline(&line, &capacity, stdin) > 0) {
        json_t *root = json_loads(line, 0, NULL);
        if (root == NULL || read_article(&all, root, &err) != ATT_OK) {
            fprintf(stderr, "stories: %s\n", root == NULL ? "no JSON" : err.message);
            return 1;
        }
        json_decref(root);
    }
    free(line);
    if (argc == 3 && strcmp(argv[1], "--pairs") == 0) {
        FILE *out = fopen(argv[2], "wb");
        if (out == NULL) {
            return 1;
        }
        write_pairs(&all, out);
        fclose(out);
    } else {
        for (uint32_t i = 0, k = 0; i < all.mention_count; i = k) {
            for (k = i; k < all.mention_count && strcmp(of(&all, i)->topic, of(&all, k)->topic) == 0; k++) {
            }
            link_topic(&all, i, k);
        }
    }
    arena_free(&all.arena);
    return 0;
}
