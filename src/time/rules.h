/* The rules of the grammar among themselves. Each looks at the words from `i` on, fills in the meaning, and returns the word
 * after what it read, or `i` where it reads nothing (the meaning is then worthless). */
#ifndef ATTACHE_TIME_RULES_H
#define ATTACHE_TIME_RULES_H

#include "time/meaning.h"

/* The words of one look: at most MEANING_WORDS, not over a sentence's end. */
struct look {
    const struct word *w;
    const struct slice *text;
    uint32_t n;
    const struct word *before;  /* the word before, or NULL */
    const struct word *before2; /* the word before that, or NULL */
    bool weak;
};

static inline bool has(const struct look *l, uint32_t i, enum word_class class) {
    return i < l->n && l->w[i].class == class;
}

static inline bool is(const struct look *l, uint32_t i, const char *word) {
    return i < l->n && slice_is_fold(l->text[i], word);
}

static inline bool is_the(const struct look *l, uint32_t i) {
    return has(l, i, W_ARTICLE) && l->w[i].value == 0;
}

static inline bool before_is(const struct look *l, const char *word) {
    return l->before != NULL && slice_is_fold(l->before->text, word);
}

static inline bool before_any(const struct look *l, const char *const *words) {
    for (; *words != NULL; words++) {
        if (before_is(l, *words)) {
            return true;
        }
    }
    return false;
}

static inline uint32_t skip_comma(const struct look *l, uint32_t i) {
    return has(l, i, W_COMMA) ? i + 1 : i;
}

typedef uint32_t rule(const struct look *l, uint32_t i, struct meaning *m);

/* amounts.c */
bool unit_at(const struct look *l, uint32_t i, enum unit *unit);
uint32_t amount_read(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_amount(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_stretch(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_bare_units(const struct look *l, uint32_t i, struct meaning *m);

/* calendar.c */
uint32_t rule_month_first(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_day_first(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_year_alone(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_decade(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_century(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_quarter(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_season(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_fiscal_year(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_shifted_month(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_iso(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_holiday(const struct look *l, uint32_t i, struct meaning *m);

/* days.c */
uint32_t part_after(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_weekday(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_dayword(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_shifted_part(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_shifted_unit(const struct look *l, uint32_t i, struct meaning *m);
uint32_t rule_clock_day(const struct look *l, uint32_t i, struct meaning *m);

#endif
