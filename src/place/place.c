#include "place/place.h"

#include "base/error.h"

att_status place_read(struct document *d, const struct resources *r, struct arena *scratch, att_error *err) {
    (void)r;
    (void)scratch;
    for (uint32_t i = 0; i < d->name_count; i++) {
        const struct name *n = &d->names[i];
        if (n->type != NAME_LOCATION && n->type != NAME_FACILITY) {
            continue;
        }
        struct place *p = document_add_place(d);
        if (p == NULL) {
            return fail(err, ATT_NO_MEMORY, "no memory for the places");
        }
        p->at = n->at;
        p->name = i;
        p->basis = n->basis;
    }
    const struct span nowhere = {0, 0};
    if (d->place_count > 0 &&
        !document_note(d, "no-gazetteer", nowhere, "place names are found but not yet looked up: location is null")) {
        return fail(err, ATT_NO_MEMORY, "no memory for the places");
    }
    return ATT_OK;
}
