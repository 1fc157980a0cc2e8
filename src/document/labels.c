#include "document/labels.h"

#include <string.h>

const char *const upos_names[UPOS_COUNT] = {
    "X",   "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN",
    "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
};

const char *const deprel_names[DEP_COUNT] = {
    "dep",           "acl",          "acl:relcl",   "advcl",      "advcl:relcl", "advmod",      "amod",
    "appos",         "aux",          "aux:pass",    "case",       "cc",          "cc:preconj",  "ccomp",
    "compound",      "compound:prt", "conj",        "cop",        "csubj",       "csubj:outer", "csubj:pass",
    "det",           "det:predet",   "discourse",   "dislocated", "expl",        "fixed",       "flat",
    "goeswith",      "iobj",         "list",        "mark",       "nmod",        "nmod:desc",   "nmod:poss",
    "nmod:unmarked", "nsubj",        "nsubj:outer", "nsubj:pass", "nummod",      "obj",         "obl",
    "obl:agent",     "obl:unmarked", "orphan",      "parataxis",  "punct",       "reparandum",  "root",
    "vocative",      "xcomp",
};

const char *const name_type_names[NAME_TYPES] = {
    "Person", "Organization", "Location", "NORP", "Facility", "Date", "Money", "Product", "Misc",
};

const char *const timex_type_names[TIMEX_TYPES] = {"DATE", "TIME", "DURATION", "SET"};
const char *const timex_relation_names[TIMEX_RELATIONS] = {
    "at", "by", "until", "before", "after", "since", "from", "within", "for", "limit", "before event", "after event"};

const char *const mention_form_names[MENTION_FORMS] = {"name", "nominal", "pronoun", "metonym"};

const char *const actor_kind_names[ACTOR_KINDS] = {
    "person", "state", "organization", "group", "media",
};

const char *const event_type_names[EVENT_TYPES] = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT",
};

const char *const event_status_names[EVENT_STATUSES] = {
    "actual", "planned", "possible", "conditional", "negated",
};

const char *const event_when_names[EVENT_WHENS] = {"none", "published", "told"};

const char *const date_basis_names[4] = {"", "stated", "relative", "tense"};

const char *const role_names[ROLES] = {"agent", "patient", "partner", "other"};

const char *const quantity_kind_names[QUANTITY_KINDS] = {
    "dead", "injured", "arrested", "participants", "money", "percent",
};

const char *const place_precision_names[PLACE_PRECISIONS] = {"point", "city", "region", "country"};

const char *const claim_form_names[CLAIM_FORMS] = {"direct", "indirect", "mixed"};

const char *const claim_stance_names[CLAIM_STANCES] = {"asserts", "denies", "speculates"};

const char *const commitment_kind_names[COMMITMENT_KINDS] = {
    "threat", "ultimatum", "promise", "offer", "demand", "proposal",
};

const char *const sector_names[SECTOR_COUNT] = {
    "",    "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PRM", "PTY", "REB", "UAF", "UNK", "AGR",
    "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
};

const char *const mode_names[MODE_COUNT] = {
    "",           "abduct",        "access",         "aerial",       "allege",         "arrest",
    "assist",     "beat",          "boycott",        "ceasefire",    "censor",         "change",
    "convict",    "crowd-control", "curfew",         "cyber",        "demo",           "deport",
    "destroy",    "disapprove",    "disarm",         "discontinue",  "drone",          "expel",
    "explosives", "firearms",      "heavy-weapons",  "hunger",       "investigate",    "martial-law",
    "meet",       "militia",       "misinformation", "multilateral", "obstruct",       "phone",
    "police",     "primitive",     "relations",      "release",      "resign",         "restrict",
    "riot",       "seize",         "sexual",         "strike",       "suicide-attack", "targeted",
    "territory",  "third-party",   "torture",        "troops",       "unconventional", "vandalize",
    "violence",   "visit",         "weapons",        "withdraw",     "withhold",       "yield",
};

int label_find(const char *const *names, size_t count, const char *name, size_t name_len) {
    for (size_t i = 0; i < count; i++) {
        if (strlen(names[i]) == name_len && memcmp(names[i], name, name_len) == 0) {
            return (int)i;
        }
    }
    return -1;
}
