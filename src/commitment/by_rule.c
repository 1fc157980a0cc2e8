/* Commitments that rules make of the words where the network found no act: alternatives ("accept the terms or face a
 * blockade"), announced intentions ("said it will close the border"), measures with a later start. */
#include <string.h>

#include "commitment/parts.h"
#include "document/deadline.h"
#include "document/near.h"

static const char *const carriers[] = {"ultimatum", "deadline", "threaten", "threat", "warn", "warning",
                                       "order",     "demand",   "tell",     "urge",   "must", NULL};

static struct by_rule nothing(void) {
    return (struct by_rule){
        .kind = COMMITMENT_KINDS, .issuer = NONE, .addressee = NONE, .event = NONE, .time = NONE, .from = NONE};
}

/* The first verb right of `from`, within `reach` tokens of its sentence. */
static uint32_t verb_after(const struct document *d, uint32_t from, uint32_t reach) {
    for (uint32_t i = from; i < d->token_count && i < from + reach && d->tokens[i].sentence == d->tokens[from].sentence;
         i++) {
        if (d->tokens[i].upos == UPOS_VERB) {
            return i;
        }
    }
    return NONE;
}

static bool first_person(const struct document *d, uint32_t token) {
    return slice_is_fold(token_text(d, token), "we") || slice_is_fold(token_text(d, token), "i");
}

/* The subject of a verb, the nearest before it; the first conjunct's where it has none. */
static uint32_t subject_of(const struct document *d, uint32_t verb) {
    uint32_t found = NONE;
    for (uint32_t tries = 0; tries < 2 && found == NONE && verb < d->token_count; tries++) {
        for (uint32_t k = token_dependent(d, verb, NONE); k != NONE && k < verb; k = token_dependent(d, verb, k)) {
            if (d->tokens[k].deprel == DEP_NSUBJ || d->tokens[k].deprel == DEP_NSUBJ_PASS) {
                found = k;
            }
        }
        verb = d->tokens[verb].deprel == DEP_CONJ ? d->tokens[verb].head : NONE;
    }
    return found;
}

/* The token of the infinitive's "to" nearest before `token`, which the demand begins behind; the carrier lies
 * before it. */
static uint32_t demand_before(const struct document *d, uint32_t token, uint32_t *carrier) {
    uint32_t sentence = d->tokens[token].sentence, to = NONE;
    *carrier = NONE;
    for (uint32_t i = token; i-- > tokens_back(token, 40) && d->tokens[i].sentence == sentence;) {
        if (i + 1 < token && slice_is_fold(token_text(d, i), "to") && d->tokens[i + 1].upos == UPOS_VERB) {
            to = i;
        }
        struct grant grant;
        if (one_of(d, i, carriers) || parts_grant_to(d, i, &grant)) {
            *carrier = i;
            if (slice_is_fold(token_text(d, i), "must") && to == NONE) {
                to = i;
            }
            break;
        }
    }
    return to;
}

/* "Leave now or …": an imperative at the begin of what somebody says; its verb, or NONE. */
static uint32_t imperative_before(const struct document *d, uint32_t token) {
    uint32_t quote = d->tokens[token].quote, found = NONE;
    for (uint32_t i = token; quote != NONE && i-- > tokens_back(token, 25) && d->tokens[i].quote == quote &&
                             d->tokens[i].sentence == d->tokens[token].sentence;) {
        const struct token *t = &d->tokens[i];
        bool bare = t->upos == UPOS_VERB && (strcmp(t->xpos, "VB") == 0 || strcmp(t->xpos, "VBP") == 0);
        bool begins = i == 0 || d->tokens[i - 1].upos == UPOS_PUNCT || d->tokens[i - 1].quote != quote;
        found = bare && begins && token_dependent_by(d, i, DEP_NSUBJ) == NONE ? i : found;
    }
    return found;
}

/* Who threatens in the second half of an alternative: who acts in it, else who says it. */
static uint32_t alternative_issuer(const struct document *d, uint32_t verb, uint32_t threatened) {
    uint32_t claim = parts_claim(d, verb), subject = subject_of(d, verb), actor = NONE;
    if (subject != NONE) {
        actor = actor_at(d, subject);
    }
    if ((actor == NONE || actor == threatened || first_person(d, subject)) && claim != NONE &&
        d->claims[claim].source.count > 0) {
        actor = d->claims[claim].source.at[0];
    }
    return actor == threatened ? NONE : actor;
}

static const char *const suffering[] = {"face", "risk", "suffer", "pay", "lose", "see", NULL};

/* Where the demand before an alternative ends: with its own phrase, so that "he said on Tuesday" between them is none of it. */
static uint32_t demand_end(const struct document *d, uint32_t verb, uint32_t token) {
    uint32_t a, b;
    parts_phrase(d, verb, &a, &b);
    uint32_t end = b > verb && b < token ? b : token;
    while (end > verb + 1 && d->tokens[end - 1].upos == UPOS_PUNCT) {
        end--;
    }
    return end;
}

/* "… or face a blockade", "… or we will come", "… or else": the words of the threat. */
static bool read_or(const struct document *d, uint32_t token, struct by_rule *out, uint32_t *verb) {
    if (token + 1 < d->token_count && slice_is_fold(token_text(d, token + 1), "else") &&
        (token + 2 == d->token_count || d->tokens[token + 2].upos == UPOS_PUNCT)) {
        out->first = token;
        out->end = token + 2;
        *verb = NONE;
        return true;
    }
    *verb = verb_after(d, token + 1, 8);
    bool will = false;
    for (uint32_t i = token + 1; *verb != NONE && i < *verb; i++) {
        will = will || slice_is_fold(token_text(d, i), "will") || slice_is_fold(token_text(d, i), "would") ||
               slice_is_fold(token_text(d, i), "else");
    }
    bool near = *verb != NONE && *verb <= token + 3 &&
                (one_of(d, *verb, suffering) || token_dependent_by(d, *verb, DEP_AUX_PASS) != NONE);
    if (*verb == NONE || (!will && !near)) {
        return false;
    }
    parts_phrase(d, *verb, &out->first, &out->end);
    parts_mend(d, &out->first, &out->end);
    return true;
}

/* "Under the threat of war": its words. */
static void read_threat(const struct document *d, uint32_t token, struct by_rule *out) {
    uint32_t a, b;
    out->first = token + 2;
    tokens_yield(d, tokens_head(d, token + 2, token + 5 < d->token_count ? token + 5 : d->token_count), &a, &b);
    out->end = b > out->first && b < out->first + 30 ? b : out->first + 1;
    while (out->end > out->first + 1 && d->tokens[out->end - 1].upos == UPOS_PUNCT) {
        out->end--;
    }
}

/* Whether "threat of" stands at `token` behind "under" or "on"; *before is where the demand ends. */
static bool under_threat(const struct document *d, uint32_t token, uint32_t *before) {
    static const char *const nouns[] = {"threat", "pain", "penalty", NULL}, *const marks[] = {"under", "on", NULL};
    if (token == 0 || token + 2 >= d->token_count || !one_of(d, token, nouns) ||
        !slice_is_fold(token_text(d, token + 1), "of")) {
        return false;
    }
    *before = token - 1 - (d->tokens[token - 1].upos == UPOS_DET && token > 1 ? 1u : 0u);
    return one_of(d, *before, marks);
}

bool parts_alternative(const struct document *d, uint32_t token, struct by_rule *out) {
    bool alternative = slice_is_fold(token_text(d, token), "or");
    uint32_t end = token, verb = NONE, carrier = NONE;
    if (!alternative && !under_threat(d, token, &end)) {
        return false;
    }
    uint32_t to = demand_before(d, token, &carrier), plea = carrier == NONE ? imperative_before(d, token) : NONE;
    uint32_t demand = plea != NONE ? plea : carrier != NONE && to != NONE ? to + 1 : NONE;
    if (demand == NONE || demand >= end) {
        return false;
    }
    *out = nothing();
    if (alternative && !read_or(d, token, out, &verb)) {
        return false;
    }
    if (!alternative) {
        read_threat(d, token, out);
    }
    out->condition = span_of_tokens(d, demand, demand_end(d, demand, end));
    out->kind = COMMIT_ULTIMATUM;
    out->rule = alternative ? "or else" : "under threat";
    struct grant grant = {.who = NONE, .set = true};
    if (carrier != NONE && parts_grant_to(d, carrier, &grant)) {
        out->addressee = grant.who;
        out->time = grant.time;
        out->term = true;
        out->from = carrier;
    }
    if (carrier != NONE && parts_duty_word(d, carrier)) { /* "Birch must leave or …" */
        uint32_t subject = subject_of(d, demand);
        out->addressee = subject != NONE ? actor_at(d, subject) : NONE;
    }
    if (plea != NONE || !grant.set || (carrier != NONE && parts_duty_word(d, carrier))) {
        out->issuer = alternative_issuer(d, verb != NONE ? verb : demand, out->addressee);
        out->from = plea != NONE ? plea : out->from;
    } else {
        out->issuer = parts_doer(d, carrier);
    }
    return true;
}

/* Verbs of what merely befalls or is thought. */
static const char *const idle[] = {
    "be",      "have",     "become", "need",     "happen",  "remain",     "mean",    "see",    "know",   "think",
    "believe", "hope",     "like",   "want",     "seem",    "appear",     "run",     "resign", "die",    "win",
    "lose",    "fail",     "defect", "cost",     "meet",    "visit",      "discuss", "talk",   "travel", "arrive",
    "address", "speak",    "depend", "affect",   "hurt",    "understand", "feel",    "expect", "cause",  "lead",
    "result",  "likely",   "get",    "say",      "tell",    "allow",      "include", "step",   "lay",    "go",
    "come",    "announce", "show",   "overcome", "prevail", "succeed",    NULL};

static const char *const blows[] = {"response",  "retaliation", "attack", "strike",      "sanction", "tariff",
                                    "hostility", "bombing",     "hell",   "consequence", NULL};

bool parts_conditional(const struct document *d, uint32_t verb) {
    uint32_t s = d->tokens[verb].sentence;
    for (uint32_t i = verb; i < d->token_count && i < verb + 25 && d->tokens[i].sentence == s; i++) {
        if (one_of(d, i, (const char *const[]){"unless", "if", "until", NULL})) {
            return true;
        }
    }
    return false;
}

/* A firm's plans are its own business. */
static bool is_firm(const struct document *d, uint32_t actor) {
    const struct actor *a = &d->actors[actor];
    return (a->sector_count > 0 && strcmp(a->sector[0], "BUS") == 0) ||
           (a->country_count > 0 && strcmp(a->country[0], "MNC") == 0);
}

/* "Will not leave until the others disarm" demands that; the clause behind "until". */
static bool until_clause(const struct document *d, uint32_t first, uint32_t *from, uint32_t *end) {
    for (uint32_t i = first; i < d->token_count && i < first + 30 && d->tokens[i].sentence == d->tokens[first].sentence;
         i++) {
        if (!slice_is_fold(token_text(d, i), "until")) {
            continue;
        }
        uint32_t verb = verb_after(d, i + 1, 12);
        if (verb == NONE) {
            return false;
        }
        parts_phrase(d, verb, from, end);
        return true;
    }
    return false;
}

/* "Birch will face sanctions", "attacks will resume": harm that the source announces. */
static bool announced_harm(const struct document *d, const struct lexicon *lex, uint32_t verb, uint32_t subject,
                           uint32_t source, struct by_rule *out) {
    uint32_t actor = actor_at(d, subject);
    bool other = actor == NONE || !parts_same_side(d, actor, source);
    bool suffers = other && one_of(d, verb, suffering) && parts_harm(d, lex, verb + 1, verb + 4);
    if (!suffers && !(actor == NONE && one_of(d, subject, blows))) {
        return false;
    }
    *out = nothing();
    parts_phrase(d, suffers ? verb : subject, &out->first, &out->end);
    out->end = !suffers && out->end <= verb ? verb + 1 : out->end;
    out->kind = COMMIT_THREAT;
    out->issuer = source;
    out->addressee = suffers ? actor : NONE;
    out->rule = suffers ? "will suffer" : "blow announced";
    return true;
}

/* "Talks will go on": what helps both, that the source announces. */
static bool announced_good(const struct document *d, uint32_t verb, uint32_t subject, uint32_t source,
                           struct by_rule *out) {
    static const char *const goods[] = {"talk",     "negotiation", "dialogue",    "release", "withdrawal",
                                        "exchange", "aid",         "cooperation", NULL};
    static const char *const on[] = {"continue", "resume", NULL};
    if (!one_of(d, subject, goods) || !one_of(d, verb, on) || actor_at(d, subject) != NONE || parts_negated(d, verb)) {
        return false;
    }
    *out = nothing();
    parts_phrase(d, verb, &out->first, &out->end);
    out->first = subject;
    out->kind = COMMIT_PROMISE;
    out->issuer = source;
    out->rule = "good announced";
    return true;
}

/* "Will deploy ships": to move one's own forces promises nothing by itself. */
static bool moves_forces(const struct document *d, uint32_t verb) {
    uint32_t i = ITEMS_FROM(d->events, d->event_count, event, verb + 1);
    return i > 0 && d->events[i - 1].type == EVENT_MOBILIZE && verb < d->events[i - 1].end_token;
}

/* Whether the verb's phrase is at stake at all, and as what: a negated one only as a demand, a threat or a
 * lasting effort. */
static bool kind_of_intention(const struct document *d, const struct lexicon *lex, uint32_t verb, struct by_rule *out) {
    static const char *const lasting[] = {"stop", "rest", "cease", "forget", "allow", "let", "give", "waver", NULL};
    static const char *const never[] = {"hesitate", "tolerate", NULL};
    out->kind = parts_harm(d, lex, out->first, out->end) ? COMMIT_THREAT : COMMIT_PROMISE;
    if (parts_negated(d, verb) && one_of(d, verb, never)) { /* "will not hesitate to strike" */
        out->kind = COMMIT_THREAT;
        return true;
    }
    if (!parts_negated(d, verb) || one_of(d, verb, lasting)) {
        return !(out->kind == COMMIT_PROMISE && moves_forces(d, verb));
    }
    if (until_clause(d, out->first, &out->first, &out->end)) {
        out->kind = COMMIT_DEMAND;
        return true;
    }
    if (parts_harmful(d, lex, verb, out->end)) { /* "will not retaliate" */
        out->kind = COMMIT_PROMISE;
        return true;
    }
    out->kind = COMMIT_THREAT;
    return parts_conditional(d, verb);
}

/* Nor have private people anything to announce. */
static bool can_intend(const struct document *d, uint32_t actor) {
    static const char *const private[] = {"CVL", "JRN", "EDU", "MED", "REF", NULL};
    const struct actor *a = &d->actors[actor];
    for (size_t i = 0; a->sector_count > 0 && private[i] != NULL; i++) {
        if (strcmp(a->sector[0], private[i]) == 0) {
            return false;
        }
    }
    return !is_firm(d, actor) && (a->sector_count > 0 || a->kind == KIND_STATE || a->kind == KIND_ORGANIZATION);
}

/* "He will be produced in court", "it would have failed": what somebody undergoes they do not intend, nor what did not come about. */
static bool is_intended(const struct document *d, uint32_t will, uint32_t verb) {
    for (uint32_t i = will; i < verb; i++) {
        if (slice_is_fold(token_text(d, i), "have")) {
            return false;
        }
    }
    return token_dependent_by(d, verb, DEP_AUX_PASS) == NONE && token_dependent_by(d, verb, DEP_NSUBJ_PASS) == NONE;
}

/* "The task force will deliver a report within 180 days": told by the article itself, of those who speak for a state. */
static bool own_announcement(const struct document *d, const struct lexicon *lex, uint32_t will, uint32_t verb,
                             uint32_t subject, struct by_rule *out) {
    uint32_t actor = actor_at(d, subject);
    if (actor == NONE || !slice_is_fold(token_text(d, will), "will") || d->tokens[verb].upos != UPOS_VERB ||
        one_of(d, verb, idle) || d->tokens[subject].upos == UPOS_PRON || !can_intend(d, actor) ||
        (d->actors[actor].kind != KIND_STATE && d->actors[actor].kind != KIND_ORGANIZATION) ||
        token_dependent_by(d, verb, DEP_MARK) != NONE || !is_intended(d, will, verb)) {
        return false;
    }
    *out = nothing();
    parts_phrase(d, verb, &out->first, &out->end);
    out->issuer = actor;
    out->rule = "announced by the article";
    return kind_of_intention(d, lex, verb, out);
}

bool parts_intention(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out) {
    static const char *const will[] = {"will", "'ll", "\xe2\x80\x99ll", "wo", "shall", "would", NULL};
    uint32_t verb = d->tokens[token].head;
    if (!one_of(d, token, will) || d->tokens[token].deprel != DEP_AUX || verb == NONE || verb <= token ||
        verb > token + 12) {
        return false;
    }
    uint32_t claim = parts_claim(d, token), subject = subject_of(d, verb);
    if (subject != NONE && claim == NONE) {
        return own_announcement(d, lex, token, verb, subject, out);
    }
    if (claim == NONE || d->claims[claim].source.count == 0 || subject == NONE) {
        return false;
    }
    bool would = slice_is_fold(token_text(d, token), "would");
    if (would && (d->claims[claim].form == CLAIM_DIRECT || token_dependent_by(d, verb, DEP_ADVCL) != NONE)) {
        return false; /* "would attack if …" is thought, not announced */
    }
    uint32_t source = d->claims[claim].source.at[0], actor = actor_at(d, subject);
    if (d->actors[source].kind == KIND_MEDIA || d->actors[source].kind == KIND_GROUP) {
        return false;
    }
    if (!first_person(d, subject) &&
        (announced_harm(d, lex, verb, subject, source, out) || announced_good(d, verb, subject, source, out))) {
        return true;
    }
    actor = actor == NONE && first_person(d, subject) ? source : actor;
    if (actor == NONE || d->tokens[verb].upos != UPOS_VERB || !parts_same_side(d, actor, source) ||
        one_of(d, verb, idle) || is_firm(d, source) || !can_intend(d, actor) || !is_intended(d, token, verb)) {
        return false;
    }
    *out = nothing();
    parts_phrase(d, verb, &out->first, &out->end);
    out->issuer = actor;
    out->rule = "announced intention";
    return kind_of_intention(d, lex, verb, out);
}

/* "Suggested the vote was rigged": a clause in the indicative is thought, not put forward. */
static bool thought(const struct document *d, uint32_t token, uint32_t content) {
    static const char *const words[] = {"suggest", "insist", NULL};
    if (!one_of(d, token, words)) {
        return false;
    }
    for (uint32_t k = token_dependent(d, content, NONE); k != NONE && k < content; k = token_dependent(d, content, k)) {
        if (d->tokens[k].upos == UPOS_AUX && !parts_duty_word(d, k)) {
            return true;
        }
    }
    const char *form = d->tokens[content].xpos;
    return strcmp(form, "VBD") == 0 || strcmp(form, "VBZ") == 0 || strcmp(form, "VBP") == 0;
}

/* "Called for them to leave", where "for" has been taken for the verb: what is behind it, and who is to do it. */
static void behind_for(const struct document *d, uint32_t token, struct by_rule *out) {
    uint32_t verb = slice_is_fold(token_text(d, token), "for") ? verb_after(d, token + 1, 12) : NONE, a;
    if (verb == NONE || !slice_is_fold(token_text(d, verb - 1), "to")) {
        return;
    }
    parts_phrase(d, verb, &a, &out->end);
    out->first = token + 1;
    for (uint32_t i = token + 1; i < verb && out->addressee == NONE; i++) {
        out->addressee = actor_at(d, i);
    }
}

/* "Warned that the rebels could seize the town": what others may do is no threat; "that they would be hit" may be one. */
static bool done_by_others(const struct document *d, uint32_t token, uint32_t content, uint32_t actor) {
    uint32_t subject = token_dependent_by(d, content, DEP_NSUBJ);
    if (!token_lemma_is(d, token, "warn") || subject == NONE || d->tokens[subject].upos == UPOS_PRON) {
        return false;
    }
    uint32_t who = actor_at(d, subject);
    return who == NONE || (who != actor && !parts_same_side(d, actor, who));
}

bool parts_order(const struct document *d, const struct lexicon *lex, uint32_t token, struct by_rule *out) {
    struct lexicon_commitment told;
    if (lex == NULL || d->tokens[token].upos != UPOS_VERB || !lexicon_commitment(lex, d, token, &told) ||
        told.content == NONE || told.content <= token || told.content > token + 20 ||
        d->tokens[told.content].upos != UPOS_VERB) {
        return false;
    }
    uint32_t from, to;
    parts_phrase(d, told.content, &from, &to);
    static const char *const mild[] = {"intend", NULL}; /* everybody intends something: what is renounced counts */
    if (!parts_negated(d, token) && one_of(d, token, mild)) {
        return false;
    }
    if (parts_negated(d, token) && !(told.kind == COMMIT_PROMISE && parts_harmful(d, lex, from, to))) {
        return false; /* "does not intend to attack" is one */
    }
    uint32_t subject = token_dependent_by(d, token, DEP_NSUBJ),
             actor = subject != NONE ? actor_at(d, subject) : parts_doer(d, token);
    uint32_t needs = NONE;
    bool needed = one_of(d, token, (const char *const[]){"have", "need", NULL});
    if (needed && parts_state(d, told.content)) {
        return false; /* "the pain they have to feel" */
    }
    if (needed) { /* who has to is asked, by who says so */
        needs = actor;
        actor = parts_asker(d, token, needs);
    }
    if (actor == NONE || thought(d, token, told.content) || parts_own_order(d, token, actor) ||
        done_by_others(d, token, told.content, actor)) {
        return false;
    }
    *out = nothing();
    parts_phrase(d, told.content, &out->first, &out->end);
    out->kind = told.kind;
    out->issuer = actor;
    uint32_t object = token_dependent_by(d, token, DEP_OBJ);
    out->addressee = needs != NONE ? needs : object != NONE ? actor_at(d, object) : NONE;
    behind_for(d, told.content, out);
    out->rule = told.entry;
    return true;
}

bool parts_return(const struct document *d, uint32_t commitment, struct by_rule *out) {
    const struct commitment *c = &d->commitments[commitment];
    uint32_t first, end;
    if (c->kind != COMMIT_PROMISE || span_empty(c->condition) || (c->addressee.count == 0 && c->issuer.count < 2)) {
        return false;
    }
    tokens_of_span(d, c->condition, &first, &end);
    if (first < 2 || first >= end || !slice_is_fold(token_text(d, first - 1), "for") ||
        !one_of(d, first - 2, (const char *const[]){"exchange", "return", NULL})) {
        return false;
    }
    *out = nothing();
    out->first = first;
    out->end = end;
    out->kind = COMMIT_PROMISE;
    out->condition = c->at;
    out->issuer = c->addressee.count > 0 ? c->addressee.at[0] : c->issuer.at[1];
    out->addressee = c->issuer.count > 0 ? c->issuer.at[0] : NONE;
    out->rule = "in return";
    return true;
}

/* "Will close its airspace unless the troops leave": what is announced, though it hangs on something. */
static bool will(const struct document *d, const struct event *e) {
    static const char *const words[] = {"will", "shall", "would", NULL};
    uint32_t aux = token_dependent_by(d, e->head, DEP_AUX);
    return one_of(d, aux, words);
}

/* A measure that is still to come by its status or by what is said of its start. */
static bool starts_later(const struct document *d, const struct event *e, uint32_t until) {
    static const char *const words[] = {"effect", "effective", "start", "begin", "starting", "beginning", "from", NULL};
    bool later = e->status == STATUS_PLANNED || will(d, e);
    for (uint32_t i = e->first_token; !later && i < until; i++) {
        later = one_of(d, i, words);
    }
    return later;
}

/* "Lifts", "pauses", "waives": what somebody is spared. */
static bool relieves(const struct document *d, const struct event *e) {
    static const char *const words[] = {"lift", "pause",  "suspend",  "waive",  "delay",    "exempt",     "halt",
                                        "ease", "freeze", "reprieve", "waiver", "postpone", "suspension", NULL};
    for (uint32_t i = e->first_token; i < e->end_token; i++) {
        if (one_of(d, i, words)) {
            return true;
        }
    }
    return false;
}

static bool measure(const struct event *e, uint32_t event, enum commitment_kind kind, uint32_t time, const char *rule,
                    struct by_rule *out) {
    *out = nothing();
    out->first = e->first_token;
    out->end = e->end_token;
    out->kind = kind;
    out->event = event;
    out->time = time;
    out->rule = rule;
    return true;
}

#define RESTATED_BACK 8u /* so many events before */

/* "The duties take effect on Friday", where the sentence before has imposed them: told already. */
static bool restates(const struct document *d, uint32_t event) {
    const struct event *e = &d->events[event];
    uint32_t sentence = d->tokens[e->first_token].sentence;
    for (uint32_t i = event;
         i-- > 0 && event - i <= RESTATED_BACK && d->tokens[d->events[i].first_token].sentence + 1 >= sentence;) {
        const struct event *before = &d->events[i];
        struct date day;
        uint32_t t = before->type == e->type && d->tokens[before->first_token].sentence < sentence
                         ? time_start(d, before->first_token, before->end_token, &day)
                         : NONE;
        if (t != NONE && d->tokens[d->times[t].first_token].sentence == sentence) {
            return true;
        }
    }
    return false;
}

bool parts_measure(const struct document *d, uint32_t event, struct by_rule *out) {
    const struct event *e = &d->events[event];
    bool harm = e->type == EVENT_SANCTION || e->type == EVENT_COERCE,
         good = e->type == EVENT_AID || e->type == EVENT_RETREAT || e->type == EVENT_CONCEDE;
    if (e->mode != NULL && strcmp(e->mode, "resign") == 0) {
        return false; /* who leaves office promises nothing */
    }
    if ((!harm && !good) || e->actor.count == 0 || e->background || e->same_as != NONE || e->status == STATUS_NEGATED ||
        (e->status == STATUS_CONDITIONAL && !will(d, e)) || d->published.year == 0 || (harm && restates(d, event))) {
        return false;
    }
    uint32_t sentence = d->tokens[e->first_token].sentence;
    uint32_t i = ITEMS_FROM(d->times, d->time_count, timex, e->first_token);
    for (; i < d->time_count && d->times[i].first_token < e->end_token + 25 &&
           d->tokens[d->times[i].first_token].sentence == sentence;
         i++) {
        const struct timex *t = &d->times[i];
        struct date from, until;
        bool lasts = t->relation == RELATION_UNTIL || (t->type == TIMEX_DURATION && t->relation == RELATION_LIMIT);
        if (good && relieves(d, e) && lasts && time_deadline(d, i, &from, &until) && until.year != 0 &&
            date_days(until) > date_days(d->published)) {
            measure(e, event, COMMIT_PROMISE, i, "relief for a time", out);
            out->term = true;
            return true;
        }
        if (t->type == TIMEX_DATE && !time_in_name(d, i) && t->from.year != 0 && t->from.month != 0 &&
            t->from.day != 0 && t->relation != RELATION_UNTIL && starts_later(d, e, t->first_token) &&
            date_days(t->from) > date_days(d->published)) {
            return measure(e, event, harm ? COMMIT_THREAT : COMMIT_PROMISE, i, "measure with a later start", out);
        }
    }
    struct date day;
    uint32_t start = harm && e->status == STATUS_ACTUAL ? time_start(d, e->first_token, e->end_token, &day) : NONE;
    if (start != NONE) {
        measure(e, event, COMMIT_THREAT, start, "measure with a later start", out);
        out->day = day;
        return true;
    }
    return harm && e->status == STATUS_CONDITIONAL &&
           measure(e, event, COMMIT_THREAT, NONE, "measure on a condition", out);
}
