/* The closed sets of labels that layers use. Names (for output and for the model's label lists) stand in labels.c;
 * what the ontology adds to event types (modes, contexts, CAMEO, scores, quads) is generated from ontology/ontology.tsv. */
#ifndef ATTACHE_DOCUMENT_LABELS_H
#define ATTACHE_DOCUMENT_LABELS_H

#include <stddef.h>
#include <stdint.h>

/* Universal Dependencies, part-of-speech tags. */
enum upos {
    UPOS_X,
    UPOS_ADJ,
    UPOS_ADP,
    UPOS_ADV,
    UPOS_AUX,
    UPOS_CCONJ,
    UPOS_DET,
    UPOS_INTJ,
    UPOS_NOUN,
    UPOS_NUM,
    UPOS_PART,
    UPOS_PRON,
    UPOS_PROPN,
    UPOS_PUNCT,
    UPOS_SCONJ,
    UPOS_SYM,
    UPOS_VERB,
    UPOS_COUNT
};

/* Universal Dependencies, relations with the subtypes of the English treebanks. */
enum deprel {
    DEP_DEP,
    DEP_ACL,
    DEP_ACL_RELCL,
    DEP_ADVCL,
    DEP_ADVCL_RELCL,
    DEP_ADVMOD,
    DEP_AMOD,
    DEP_APPOS,
    DEP_AUX,
    DEP_AUX_PASS,
    DEP_CASE,
    DEP_CC,
    DEP_CC_PRECONJ,
    DEP_CCOMP,
    DEP_COMPOUND,
    DEP_COMPOUND_PRT,
    DEP_CONJ,
    DEP_COP,
    DEP_CSUBJ,
    DEP_CSUBJ_OUTER,
    DEP_CSUBJ_PASS,
    DEP_DET,
    DEP_DET_PREDET,
    DEP_DISCOURSE,
    DEP_DISLOCATED,
    DEP_EXPL,
    DEP_FIXED,
    DEP_FLAT,
    DEP_GOESWITH,
    DEP_IOBJ,
    DEP_LIST,
    DEP_MARK,
    DEP_NMOD,
    DEP_NMOD_DESC,
    DEP_NMOD_POSS,
    DEP_NMOD_UNMARKED,
    DEP_NSUBJ,
    DEP_NSUBJ_OUTER,
    DEP_NSUBJ_PASS,
    DEP_NUMMOD,
    DEP_OBJ,
    DEP_OBL,
    DEP_OBL_AGENT,
    DEP_OBL_UNMARKED,
    DEP_ORPHAN,
    DEP_PARATAXIS,
    DEP_PUNCT,
    DEP_REPARANDUM,
    DEP_ROOT,
    DEP_VOCATIVE,
    DEP_XCOMP,
    DEP_COUNT
};

/* en-worldwide-newswire's nine types. */
enum name_type {
    NAME_PERSON,
    NAME_ORGANIZATION,
    NAME_LOCATION,
    NAME_NORP,
    NAME_FACILITY,
    NAME_DATE,
    NAME_MONEY,
    NAME_PRODUCT,
    NAME_MISC,
    NAME_TYPES
};

enum timex_type { TIMEX_DATE, TIMEX_TIME, TIMEX_DURATION, TIMEX_SET, TIMEX_TYPES };

/* How what is dated lies to the expression, as the words around it tell. BY, UNTIL and BEFORE leave a timex's `from` empty,
 * AFTER, SINCE and FROM its `to`. The rest is for durations: WITHIN ("within 48 hours", "in 10 days"), FOR, LIMIT ("a 10-day
 * ultimatum"), and how far from an event that the text does not date: "two days before the vote". */
enum timex_relation {
    RELATION_AT,
    RELATION_BY,
    RELATION_UNTIL,
    RELATION_BEFORE,
    RELATION_AFTER,
    RELATION_SINCE,
    RELATION_FROM,
    RELATION_WITHIN,
    RELATION_FOR,
    RELATION_LIMIT,
    RELATION_BEFORE_EVENT,
    RELATION_AFTER_EVENT,
    TIMEX_RELATIONS
};

enum mention_form { FORM_NAME, FORM_NOMINAL, FORM_PRONOUN, FORM_METONYM, MENTION_FORMS };

enum actor_kind { KIND_PERSON, KIND_STATE, KIND_ORGANIZATION, KIND_GROUP, KIND_MEDIA, ACTOR_KINDS };

enum event_type {
    EVENT_AGREE,
    EVENT_CONSULT,
    EVENT_SUPPORT,
    EVENT_CONCEDE,
    EVENT_COOPERATE,
    EVENT_AID,
    EVENT_RETREAT,
    EVENT_REQUEST,
    EVENT_ACCUSE,
    EVENT_REJECT,
    EVENT_THREATEN,
    EVENT_PROTEST,
    EVENT_SANCTION,
    EVENT_MOBILIZE,
    EVENT_COERCE,
    EVENT_ASSAULT,
    EVENT_TYPES
};

enum event_status {
    STATUS_ACTUAL,
    STATUS_PLANNED,
    STATUS_POSSIBLE,
    STATUS_CONDITIONAL,
    STATUS_NEGATED,
    EVENT_STATUSES
};

/* The network's word on when an event was: nothing told, the day of publication, a time that other words tell. */
enum event_when { WHEN_NONE, WHEN_PUBLISHED, WHEN_TOLD, EVENT_WHENS };

enum date_basis { DATE_UNKNOWN, DATE_STATED, DATE_RELATIVE, DATE_TENSE };

enum quantity_kind {
    QUANTITY_DEAD,
    QUANTITY_INJURED,
    QUANTITY_ARRESTED,
    QUANTITY_PARTICIPANTS,
    QUANTITY_MONEY,
    QUANTITY_PERCENT,
    QUANTITY_KINDS
};

/* How exactly a location is known. */
enum place_precision { PRECISION_POINT, PRECISION_CITY, PRECISION_REGION, PRECISION_COUNTRY, PLACE_PRECISIONS };

enum claim_form { CLAIM_DIRECT, CLAIM_INDIRECT, CLAIM_MIXED, CLAIM_FORMS };
enum claim_stance { STANCE_ASSERTS, STANCE_DENIES, STANCE_SPECULATES, CLAIM_STANCES };

enum commitment_kind {
    COMMIT_THREAT,
    COMMIT_ULTIMATUM,
    COMMIT_PROMISE,
    COMMIT_OFFER,
    COMMIT_DEMAND,
    COMMIT_PROPOSAL,
    COMMITMENT_KINDS
};

/* The names as the record writes them, in the enums' order. */
extern const char *const upos_names[UPOS_COUNT];
extern const char *const deprel_names[DEP_COUNT];
extern const char *const name_type_names[NAME_TYPES];           /* "Person" … */
extern const char *const timex_type_names[TIMEX_TYPES];         /* "DATE" … */
extern const char *const timex_relation_names[TIMEX_RELATIONS]; /* "at" … */
extern const char *const mention_form_names[MENTION_FORMS];
extern const char *const actor_kind_names[ACTOR_KINDS];
extern const char *const event_type_names[EVENT_TYPES]; /* "AGREE" … */
extern const char *const event_status_names[EVENT_STATUSES];
extern const char *const event_when_names[EVENT_WHENS];
extern const char *const date_basis_names[4]; /* "", "stated", "relative", "tense" */
extern const char *const quantity_kind_names[QUANTITY_KINDS];
extern const char *const place_precision_names[PLACE_PRECISIONS];
extern const char *const claim_form_names[CLAIM_FORMS];
extern const char *const claim_stance_names[CLAIM_STANCES];
extern const char *const commitment_kind_names[COMMITMENT_KINDS];

/* PLOVER's sectors; [0] is "" (none). */
#define SECTOR_COUNT 26
extern const char *const sector_names[SECTOR_COUNT];
/* All modes of all types; [0] is "" (none). A mode name can serve two types ("restrict"). */
#define MODE_COUNT 60
extern const char *const mode_names[MODE_COUNT];

/* The index of `name` in `names`, or -1. */
int label_find(const char *const *names, size_t count, const char *name, size_t name_len);

/* How what stands beside an event's anchor in the tree belongs to it. */
enum argument_role { ROLE_AGENT, ROLE_PATIENT, ROLE_PARTNER, ROLE_OTHER, ROLES };
extern const char *const role_names[ROLES]; /* "agent", "patient", "partner" ("with", "between"), "other" */

/* Signed bytes of an event's vector, which a record has in base64: a direction, and behind it, from -127 to 127, how likely the
 * anchor's kind is told again elsewhere. */
#define STORY_VECTOR 96
#define STORY_DIRECTION 95

#endif
