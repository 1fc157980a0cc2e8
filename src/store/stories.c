/* Event mentions that tell of one occurrence are one story event. */
#include "store/store.h"

att_status stories_update(struct att_store *s, att_error *err) {
    (void)s;
    (void)err;
    return ATT_OK;
}
