#include "article.h"

#include <stdlib.h>
#include <string.h>

static size_t size_of(const char *s) {
    return s != NULL ? strlen(s) + 1 : 0;
}

static const char *put(char **to, const char *s) {
    if (s == NULL) {
        return NULL;
    }
    char *at = *to;
    *to = stpcpy(at, s) + 1;
    return at;
}

att_article *article_copy(const att_article *a) {
    size_t size = sizeof *a + a->outlet_count * sizeof(char *) + a->text_len + 1 + size_of(a->id) + size_of(a->title) +
                  size_of(a->publisher) + size_of(a->url) + size_of(a->published) + size_of(a->record);
    for (size_t i = 0; i < a->outlet_count; i++) {
        size += size_of(a->outlets[i]);
    }
    char *block = malloc(size);
    if (block == NULL) {
        return NULL;
    }
    att_article *copy = (att_article *)(void *)block;
    const char **outlets = (const char **)(void *)(block + sizeof *a);
    char *at = block + sizeof *a + a->outlet_count * sizeof(char *);
    *copy = *a;
    copy->outlets = outlets;
    copy->text = at;
    if (a->text_len > 0) {
        memcpy(at, a->text, a->text_len);
    }
    at += a->text_len;
    *at++ = '\0';
    copy->id = put(&at, a->id);
    copy->title = put(&at, a->title);
    copy->publisher = put(&at, a->publisher);
    copy->url = put(&at, a->url);
    copy->published = put(&at, a->published);
    copy->record = put(&at, a->record);
    for (size_t i = 0; i < a->outlet_count; i++) {
        outlets[i] = put(&at, a->outlets[i]);
    }
    return copy;
}
