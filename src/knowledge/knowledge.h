/* The knowledge base: who and what is known about states, bodies, offices and people. One read-only SQLite file, built from
 * the text files in actors/ and gazetteer/ by tools/. All but the gazetteer (gazetteer.h) is loaded at open into tables in
 * memory, so that look-ups never fail. */
#ifndef ATTACHE_KNOWLEDGE_KNOWLEDGE_H
#define ATTACHE_KNOWLEDGE_KNOWLEDGE_H

#include <stdbool.h>
#include <stdint.h>

#include "attache/attache.h"
#include "base/date.h"
#include "base/text.h"
#include "document/labels.h"

struct knowledge; /* constant once opened */

/* Errors: ATT_IO, ATT_NO_MEMORY, ATT_BAD_KNOWLEDGE (not such a file, another schema, damaged: the message says which). */
att_status knowledge_open(const char *path, struct knowledge **out, att_error *err);
/* The same out of the file's bytes, which need not live on. */
att_status knowledge_open_bytes(const void *bytes, size_t len, struct knowledge **out, att_error *err);
void knowledge_close(struct knowledge *k);
const char *knowledge_hash(const struct knowledge *k); /* SHA-256 of what the file says, hex */

/* What a form of words has to do with a state or body. */
enum country_form {
    COUNTRY_NAME,      /* "Russia", "the United States", "U.S." */
    COUNTRY_ADJECTIVE, /* "Russian" */
    COUNTRY_PEOPLE,    /* "Russians", "Frenchman" */
    COUNTRY_CAPITAL,   /* "Moscow": the state as actor, the town as place */
    COUNTRY_METONYM,   /* "the Kremlin", "Downing Street": always the government */
    COUNTRY_CITY,      /* "Kharkiv": tells where, never an actor by itself */
    COUNTRY_REGION     /* "Crimea", "Texas" */
};

struct country_word {
    const char *code; /* ISO 3166-1 alpha-3, or UNO EUR IGO … */
    enum country_form form;
};

/* What `words` (case kept, single spaces, no leading "the") says of a country; false where nothing is known.
 * Case must fit: "turkey" is no state, "TURKEY" and "Turkey" are. */
bool knowledge_country(const struct knowledge *k, struct slice words, struct country_word *out);
const char *knowledge_country_name(const struct knowledge *k, const char *code); /* "Russia"; NULL when unknown */

/* An actor that the base knows: person, organisation, media house, armed group, body. Strings live as long as the base. */
struct entity {
    const char *key; /* "Q7747" or the base's own key */
    const char *name;
    enum actor_kind kind;
    const char *country[4];
    uint32_t country_count;
    const char *sector[4];
    uint32_t sector_count;
    const char *office;      /* held on the day, or NULL */
    const char *last_office; /* the office that country and sector come from, held on the day or before it, or NULL */
    bool in_force;           /* the term that country and sector come from lasts on the day: false for former holders */
};

/* The actor called `words` (a full name or a known alias: "Vladimir Putin", "Hamas", "IAEA"). `when`: the day of the report,
 * which chooses the term of office and between people of one name; an empty date takes the latest. */
bool knowledge_entity(const struct knowledge *k, struct slice words, struct date when, struct entity *out);
/* The same by surname alone ("Putin"): only where one prominent holder of an office in force on `when` (or one year around)
 * bears it. */
bool knowledge_surname(const struct knowledge *k, struct slice surname, struct date when, struct entity *out);
/* Who held `office` ("president", "foreign minister") of `country` on `when`. */
bool knowledge_holder(const struct knowledge *k, const char *country, struct slice office, struct date when,
                      struct entity *out);

/* What a common noun says of somebody: "minister" → GOV person, "protesters" → OPP/CVL group, "troops" → MIL. `lemma` is in
 * lower case, may be two words ("prime minister", "police officers" by its lemma). */
struct agent_word {
    const char *sector; /* "" where it says none ("people") */
    enum actor_kind kind;
    bool office; /* an office that one person holds ("president"), not a class ("soldiers") */
};
bool knowledge_agent(const struct knowledge *k, struct slice lemma, struct agent_word *out);

#endif
