/* Pronouns: whom "he", "their", "who", "we" mean. */
#include <string.h>

#include "mention/join.h"

#define ENOUGH 0.25f

enum person { FIRST_SINGULAR, FIRST_PLURAL, HE, IT, THEY, RELATIVE };

static enum person person_of(struct slice w) {
    if (word_in(w, "i me my myself")) {
        return FIRST_SINGULAR;
    }
    if (word_in(w, "we us our ours ourselves")) {
        return FIRST_PLURAL;
    }
    if (word_in(w, "he she him his her hers himself herself")) {
        return HE;
    }
    if (word_in(w, "it its itself")) {
        return IT;
    }
    return word_in(w, "who whom whose") ? RELATIVE : THEY;
}

static bool fits(const struct joiner *j, enum person p, uint32_t actor) {
    const struct actor *a = &j->scene.d->actors[actor];
    bool plural = j->drafts[actor].plural || a->kind == KIND_GROUP;
    switch (p) {
    case HE:
        return a->kind == KIND_PERSON && !j->drafts[actor].plural;
    case IT:
        return a->kind != KIND_PERSON && !(plural && j->drafts[actor].plural);
    case THEY:
        return a->kind != KIND_PERSON;
    default:
        return true;
    }
}

/* ---- relative clauses -------------------------------------------------------------------------------------------- */

static uint32_t relative_of(const struct joiner *j, uint32_t token) {
    const struct document *d = j->scene.d;
    uint32_t up = d->tokens[token].head;
    for (uint32_t steps = 0; steps < 5 && up < d->token_count; steps++) {
        uint8_t deprel = d->tokens[up].deprel;
        if (deprel == DEP_ACL_RELCL || deprel == DEP_ADVCL_RELCL) {
            uint32_t head = d->tokens[up].head;
            return head < d->token_count && head < token ? j->actor_at[head] : NONE;
        }
        up = d->tokens[up].head;
    }
    return NONE;
}

/* ---- the third person -------------------------------------------------------------------------------------------- */

static bool is_subject(uint8_t deprel) {
    return deprel == DEP_NSUBJ || deprel == DEP_NSUBJ_PASS || deprel == DEP_NSUBJ_OUTER;
}

/* "Vell raised it when he met Orr", "Kaldor says it will leave": subject of the clause that the pronoun's own hangs on. */
static bool parallel(const struct document *d, uint32_t token, uint32_t head) {
    const struct token *p = &d->tokens[token], *m = &d->tokens[head];
    if (!is_subject(p->deprel) || !is_subject(m->deprel) || p->head >= d->token_count) {
        return false;
    }
    const struct token *verb = &d->tokens[p->head];
    return (verb->deprel == DEP_ADVCL || verb->deprel == DEP_CCOMP) && verb->head == m->head;
}

/* How much the mention at `head` offers itself to a pronoun at `token`. */
static float salience(const struct document *d, uint32_t token, uint32_t head) {
    const struct token *p = &d->tokens[token], *m = &d->tokens[head];
    uint32_t away = p->sentence - m->sentence; /* heads stand before the pronoun */
    float sum = away == 0 ? 0.35f : away == 1 ? 0.3f : away == 2 ? 0.15f : 0.05f;
    if (is_subject(m->deprel)) {
        sum += away <= 1 ? 0.35f : 0.15f;
    }
    if (m->deprel == DEP_NMOD_POSS || m->deprel == DEP_OBL || m->deprel == DEP_NMOD || m->deprel == DEP_COMPOUND ||
        m->deprel == DEP_AMOD) {
        sum -= 0.1f;
    }
    /* The subject of the verb whose object the pronoun is would have been "himself". */
    if (m->head == p->head && is_subject(m->deprel) &&
        (p->deprel == DEP_OBJ || p->deprel == DEP_IOBJ || p->deprel == DEP_OBL)) {
        sum -= 1;
    }
    if (parallel(d, token, head)) {
        sum += 0.5f;
    }
    if (p->quote != m->quote && p->quote != NONE) {
        sum -= 0.2f;
    }
    return sum;
}

static uint32_t third(const struct joiner *j, uint32_t token, const struct mention_signal *m, enum person p) {
    const struct document *d = j->scene.d;
    uint32_t best = NONE, most = j->recent_count < RECENT ? j->recent_count : RECENT;
    float best_score = ENOUGH;
    for (uint32_t i = 1; i <= most; i++) {
        uint32_t head = j->recent[(j->recent_count - i) % RECENT], a = j->actor_at[head];
        if (a == NONE || head >= token || d->tokens[token].sentence - d->tokens[head].sentence > 6 || !fits(j, p, a)) {
            continue;
        }
        float score = salience(d, token, head) - 0.01f * (float)i;
        for (uint32_t k = 0; m != NULL && k < m->antecedent.count; k++) {
            uint32_t t = m->antecedent.token[k];
            score += t < token && j->cover[t] == a ? 1.5f * m->antecedent.p[k] : 0;
        }
        if (score > best_score) {
            best_score = score;
            best = a;
        }
    }
    return best;
}

/* ---- the first person: whoever speaks the quotation -------------------------------------------------------------- */

#define SPEECH                                                                                                         \
    "say tell add write state declare note warn argue explain insist announce stress tweet post recall respond reply " \
    "continue "                                                                                                        \
    "comment observe conclude emphasize emphasise remark claim ask admit acknowledge"

static uint32_t subject_actor(const struct joiner *j, uint32_t verb) {
    for (uint32_t t = token_dependent(j->scene.d, verb, NONE); t != NONE; t = token_dependent(j->scene.d, verb, t)) {
        if (is_subject(j->scene.d->tokens[t].deprel)) {
            return j->actor_at[t] != NONE ? j->actor_at[t] : j->cover[t];
        }
    }
    return NONE;
}

static uint32_t speaker_among(const struct joiner *j, uint32_t first, uint32_t end, uint32_t quote) {
    for (uint32_t t = first; t < end; t++) {
        const struct token *k = &j->scene.d->tokens[t];
        if (k->quote != quote && k->upos == UPOS_VERB && word_in(slice_of(k->lemma), SPEECH)) {
            uint32_t a = subject_actor(j, t);
            if (a != NONE) {
                return a;
            }
        }
    }
    return NONE;
}

/* Who speaks quotation `q`: the subject of a verb of speech right behind it, else before it in its paragraph. */
static uint32_t speaker_of(const struct joiner *j, uint32_t q) {
    const struct document *d = j->scene.d;
    uint32_t first, end;
    tokens_of_span(d, d->quotes[q].at, &first, &end);
    if (first >= end) {
        return NONE;
    }
    uint32_t far = end + PHRASE_REACH < d->token_count ? end + PHRASE_REACH : d->token_count;
    uint32_t stop = end;
    while (stop < far && same_sentence(d, stop, end - 1)) {
        stop++;
    }
    uint32_t a = speaker_among(j, end, stop, q);
    if (a == NONE && stop == end) { /* the sentence after it may begin with who said it */
        while (stop < far && d->tokens[stop].paragraph == d->tokens[end - 1].paragraph && stop - end < 8) {
            stop++;
        }
        a = speaker_among(j, end, stop, q);
    }
    if (a == NONE) {
        uint32_t from = first;
        while (from > 0 && first - from < 2 * PHRASE_REACH &&
               d->tokens[from - 1].paragraph == d->tokens[first].paragraph) {
            from--;
        }
        a = speaker_among(j, from, first, q);
    }
    return a;
}

#define UNASKED (NONE - 1)

struct speakers {
    uint32_t *of; /* [quotes]; UNASKED until somebody asks */
    uint32_t last;
};

static uint32_t first_person(const struct joiner *j, struct speakers *s, uint32_t token) {
    const struct document *d = j->scene.d;
    uint32_t q = d->tokens[token].quote;
    if (q >= d->quote_count) {
        return NONE;
    }
    if (s->of[q] == UNASKED) {
        s->of[q] = speaker_of(j, q);
        if (s->of[q] == NONE) {
            s->of[q] = s->last; /* a quotation that goes on over several paragraphs */
        }
        s->last = s->of[q];
    }
    return s->of[q];
}

/* "I urge …", "our country" of a statement that a state publishes itself, outside all quotations: the state. *actor stays NONE in
 * other articles; false without memory. */
static bool first_of_publisher(struct joiner *j, const struct sight *o, uint32_t *actor) {
    bool quoted = j->scene.d->tokens[o->head].quote < j->scene.d->quote_count;
    const char *code = quoted ? NULL : publishing_state(j);
    return code == NULL || join_code(j, o, code, actor);
}

/* ---- all of them ------------------------------------------------------------------------------------------------- */

static void remember(struct joiner *j, uint32_t head) {
    j->recent[j->recent_count++ % RECENT] = head;
}

static bool link_pronoun(struct joiner *j, const struct sight *o, uint32_t actor) {
    struct link *l = arena_push(j->scene.scratch, &j->links, &j->link_count, &j->link_capacity, sizeof *l);
    if (l == NULL) {
        return false;
    }
    *l = (struct link){o->first, o->end, o->head, actor, NONE, FORM_PRONOUN, 0.5f};
    j->actor_at[o->head] = actor;
    j->cover[o->head] = actor;
    return true;
}

/* Third persons and relatives in the order of the text, among the names and descriptions that stand before them. */
static bool third_persons(struct joiner *j) {
    j->recent_count = 0;
    for (uint32_t i = 0; i < j->sight_count; i++) {
        const struct sight *o = &j->sights[i];
        if (o->sort != SORT_PRONOUN) {
            if (j->actor_at[o->head] != NONE) {
                remember(j, o->head);
            }
            continue;
        }
        enum person p = person_of(token_text(j->scene.d, o->head));
        uint32_t a = p == FIRST_SINGULAR || p == FIRST_PLURAL ? NONE
                     : p == RELATIVE                          ? relative_of(j, o->head)
                                                              : third(j, o->head, sight_signal(j, o), p);
        if (a == NONE || j->scene.d->tokens[o->head].deprel == DEP_EXPL) {
            continue;
        }
        if (!link_pronoun(j, o, a)) {
            return false;
        }
        remember(j, o->head);
    }
    return true;
}

bool join_pronouns(struct joiner *j) {
    const struct document *d = j->scene.d;
    struct speakers s = {arena_array(j->scene.scratch, (size_t)d->quote_count + 1, sizeof *s.of), NONE};
    if (s.of == NULL || !third_persons(j)) {
        return false;
    }
    for (uint32_t i = 0; i < d->quote_count; i++) {
        s.of[i] = UNASKED;
    }
    for (uint32_t i = 0; i < j->sight_count; i++) {
        const struct sight *o = &j->sights[i];
        enum person p = o->sort == SORT_PRONOUN ? person_of(token_text(d, o->head)) : RELATIVE;
        bool first = p == FIRST_SINGULAR || p == FIRST_PLURAL;
        uint32_t a = first ? first_person(j, &s, o->head) : NONE;
        if (first && a == NONE && !first_of_publisher(j, o, &a)) {
            return false;
        }
        if (a != NONE && !link_pronoun(j, o, a)) {
            return false;
        }
    }
    return true;
}
