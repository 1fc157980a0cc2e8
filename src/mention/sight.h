/* A sighting: one mention on its own, before anybody is joined, with what its own words tell. Inside the mention stage. */
#ifndef ATTACHE_MENTION_SIGHT_H
#define ATTACHE_MENTION_SIGHT_H

#include <stdbool.h>
#include <stdint.h>

#include "document/document.h"
#include "knowledge/knowledge.h"
#include "mention/country.h"
#include "mention/phrase.h"

/* Whether a word has been read as a part of somebody's description. */
enum taken {
    TAKEN_NOT,
    TAKEN,       /* of a title or an apposition that was given to a name: no description of its own */
    TAKEN_OFFICE /* what an office that the knowledge base knows is of ("Minister of Foreign Affairs"): nobody */
};

/* What the stage works on. All arrays live in `scratch`. */
struct scene {
    struct document *d;
    const struct knowledge *k;
    struct arena *scratch;
    uint32_t *name_at;     /* [token] the name that covers it, or NONE */
    uint32_t *taken;       /* [token] enum taken */
    const char **place;    /* [sentence] the country of the first place that the sentence tells, or NULL */
    struct span *place_at; /* [sentence] the words that tell it */
    struct told *told_in;  /* [paragraph] */
    float *acts;           /* [token] the most that the network sees of it in whoever takes part in an event */
};

enum sort {
    SORT_NOBODY,
    SORT_PERSON, /* a person's name */
    SORT_BODY,   /* the name of an organisation, a media house, a group */
    SORT_STATE,  /* a country word that stands for the state */
    SORT_PEOPLE, /* "Kaldorians" */
    SORT_NOMINAL,
    SORT_PRONOUN
};

/* What the place of an event tells of people who have no name. */
enum home {
    HOME_UNKNOWN,   /* a little */
    HOME_HERE,      /* "seven people", "a woman": they are from where it happened, as far as anybody knows */
    HOME_ELSEWHERE, /* "hostages", "mediators": nothing */
    HOME_NOWHERE    /* "migrants": nothing, and no guess either */
};

struct sight {
    enum sort sort;
    uint32_t first, end, head;
    uint32_t signal; /* or NONE */
    enum mention_form form;
    enum actor_kind kind;
    bool plural;
    enum article article;
    const char *code;     /* of states and people */
    struct phrase phrase; /* of nominals and bodies */
    bool has_agent, has_entity;
    struct agent_word agent; /* what the head noun says */
    uint32_t agent_first;    /* first token of the words that said it ("prime minister") */
    struct entity entity;
    /* Told by the words: */
    struct codes country, sector;
    struct span country_at, sector_at;
    const char *near; /* the country of the place that its sentence tells, or NULL */
    struct span near_at;
    enum home home;
    const char *side; /* the country that backs or leads it ("Kaldorian-backed"), or NULL */
    struct span side_at;
    uint32_t employer;   /* head token of a name in the description ("Hamas official"), or NONE */
    uint32_t title_head; /* of a person: head of the description that stands with the name, or NONE */
    struct phrase title;
    const char *office; /* or NULL */
    uint32_t counter;   /* "thousands" of "thousands of protesters", or NONE … */
    uint32_t counted;   /* … and the first token of "protesters"; `first` is then that of the whole */
};

/* Reads signal `index`; false where it is nobody. */
bool sight_read(struct scene *s, uint32_t index, struct sight *out);
/* A country word of `count` tokens at `token` as a sighting; false where it is a place and no actor. */
bool sight_country(struct scene *s, uint32_t token, uint32_t count, struct country_word word, struct sight *out);

/* Fills country, sector, employer, office from the words of a description (describe.c). */
void describe_person(struct scene *s, struct sight *out);
void describe_nominal(struct scene *s, struct sight *out);
void describe_body(struct scene *s, struct sight *out);
/* What the head noun of a phrase says; *first gets the first token of the words that said it. What the office is of ("of Foreign
 * Affairs") is marked TAKEN_OFFICE. */
bool describe_agent(const struct scene *s, const struct phrase *p, struct agent_word *out, uint32_t *first);

#endif
