/* Who stands on one side of an event or a commitment. */
#include <stdio.h>
#include <string.h>

#include "store/ledger/parts.h"

static uint32_t hash_of(const char *who) {
    return (uint32_t)hash_bytes(who, strlen(who), 0);
}

static bool has(const struct side *s, const char *who, uint32_t hash) {
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->hash[i] == hash && strcmp(s->who[i], who) == 0) {
            return true;
        }
    }
    return false;
}

bool side_has(const struct side *s, const char *who) {
    return has(s, who, hash_of(who));
}

void side_add(struct side *s, const char *who) {
    uint32_t hash = hash_of(who), i = s->count;
    if (s->count == MOST_SIDE || has(s, who, hash)) {
        return;
    }
    for (s->count++; i > 0 && strcmp(s->who[i - 1], who) > 0; i--) {
        s->who[i] = s->who[i - 1];
        s->hash[i] = s->hash[i - 1];
    }
    s->who[i] = who;
    s->hash[i] = hash;
    s->mask |= (uint64_t)1 << (hash & 63);
}

void side_merge(struct side *to, const struct side *from) {
    for (uint32_t i = 0; i < from->count; i++) {
        side_add(to, from->who[i]);
    }
}

uint32_t side_shared(const struct side *a, const struct side *b) {
    uint32_t n = 0;
    for (uint32_t i = 0; (a->mask & b->mask) != 0 && i < a->count; i++) {
        n += has(b, a->who[i], a->hash[i]);
    }
    return n;
}

bool side_apart(const struct side *a, const struct side *b) {
    bool left = false, right = false;
    for (uint32_t i = 0; i < a->count; i++) {
        left |= a->who[i][0] != '~';
    }
    for (uint32_t i = 0; i < b->count; i++) {
        right |= b->who[i][0] != '~';
    }
    return left && right && side_shared(a, b) == 0;
}

/* Codes of those who make no war: the United Nations, other bodies, firms. */
bool is_state(const char *who) {
    static const char *const bodies[] = {"UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        if (strcmp(who, bodies[i]) == 0) {
            return false;
        }
    }
    return *who != '~';
}

void side_states(const struct side *from, struct side *to) {
    for (uint32_t i = 0; i < from->count; i++) {
        if (from->who[i][0] != '~') {
            side_add(to, from->who[i]);
        }
    }
}

bool side_equal(const struct side *a, const struct side *b) {
    return a->count == b->count && side_shared(a, b) == a->count;
}

const char *side_name(struct arena *a, const struct side *s) {
    char name[MOST_SIDE * 64];
    size_t len = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        len += (size_t)snprintf(name + len, 64, "%s%.60s", i > 0 ? "+" : "", s->who[i]);
        len = len < sizeof name - 64 ? len : sizeof name - 64;
    }
    return s->count == 0 ? "-" : arena_copy(a, name, strlen(name));
}

/* Sectors whose people act for themselves: what a firm, a court or a party does is not done by its country. */
static bool acts_alone(const char *sectors) {
    static const char *const alone[] = {"AGR", "BUS", "CRM", "CVL", "EDU", "JRN", "JUD", "LAB",
                                        "MED", "OPP", "PTY", "REF", "REL", "SOC", NULL};
    while (*sectors != 0) {
        size_t n = strcspn(sectors, ",");
        bool found = false;
        for (size_t i = 0; alone[i] != NULL && !found; i++) {
            found = strlen(alone[i]) == n && memcmp(sectors, alone[i], n) == 0;
        }
        if (!found) {
            return false;
        }
        sectors += n + (sectors[n] == ',');
        if (*sectors == 0) {
            return true;
        }
    }
    return false;
}

static void side_add_name(struct arena *a, const char *of, struct side *out) {
    char *name = arena_format(a, "~%.40s", of);
    for (char *s = name; s != NULL && *s != 0; s++) {
        *s = (char)(*s >= 'A' && *s <= 'Z' ? *s + 32 : *s);
    }
    if (name != NULL) {
        side_add(out, name);
    }
}

void side_of(struct arena *a, const struct participant *p, enum standing as, struct side *out) {
    const char *c = p->country;
    bool alone = *c == 0 || (as != AS_NAMED && acts_alone(p->sector));
    if (alone) {
        side_add_name(a, p->name, out);
    }
    while (*c != 0 && !(alone && as == AS_DOER)) {
        size_t n = strcspn(c, ",");
        const char *code = arena_copy(a, c, n);
        if (code != NULL) {
            side_add(out, code);
        }
        c += n + (c[n] == ',');
    }
}
