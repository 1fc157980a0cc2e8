/* Tokens of a test sentence: split at spaces, marks at the ends of words apart, hyphens and "'s" as the treebanks have them. */
#ifndef ATTACHE_TEST_TIME_PLAIN_H
#define ATTACHE_TEST_TIME_PLAIN_H

#include <string.h>

#include "check.h"

#include "document/document.h"

static inline bool plain_abbreviation(const char *s, uint32_t n) {
    static const char *const words[] = {"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "a.m", "p.m", "Mr"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0) {
            return true;
        }
    }
    return false;
}

static inline void plain_token(struct document *d, uint32_t start, uint32_t end, bool space) {
    struct token *t = document_add_token(d);
    assert_non_null(t);
    t->at = (struct span){start, end};
    t->paragraph = 0;
    t->flags = space ? TOKEN_SPACE_BEFORE : 0;
}

static inline uint32_t plain_word_end(const char *s, uint32_t i) {
    if (strchr(",.();:?!\"-$%", s[i]) != NULL) {
        return i + 1;
    }
    if (s[i] == '\'' && s[i + 1] == 's') {
        return i + 2;
    }
    uint32_t start = i;
    for (; s[i] != 0 && s[i] != ' '; i++) {
        bool number = i > start && s[i - 1] >= '0' && s[i - 1] <= '9' && s[i + 1] >= '0' && s[i + 1] <= '9';
        bool joined = s[i] == '.' && i > start && s[i + 1] != 0 && s[i + 1] != ' ';
        if (strchr("();?!\"-%", s[i]) != NULL || (strchr(",:/.", s[i]) != NULL && !number && !joined && s[i] != '.')) {
            break;
        }
        if (s[i] == '.' && !number && !joined) {
            return plain_abbreviation(s + start, i - start) ? i + 1 : i;
        }
        if (s[i] == '\'' && s[i + 1] == 's') {
            break;
        }
    }
    return i;
}

/* `text` must outlive the document. */
static inline void plain_tokens(struct document *d, const char *text) {
    d->text = text;
    d->text_len = (uint32_t)strlen(text);
    bool space = false;
    for (uint32_t i = 0; i < d->text_len;) {
        if (text[i] == ' ') {
            space = true;
            i++;
            continue;
        }
        uint32_t end = plain_word_end(text, i);
        plain_token(d, i, end, space);
        space = false;
        i = end;
    }
}

#endif
