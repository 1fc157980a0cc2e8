/* Near-identical copies of an article are one report. */
#include "store/store.h"

att_status copies_note(struct att_store *s, int64_t article, const char *text, size_t len, att_error *err) {
    (void)s;
    (void)article;
    (void)text;
    (void)len;
    (void)err;
    return ATT_OK;
}

/* First version: each article is its own report. */
att_status copies_update(struct att_store *s, att_error *err) {
    TRY(sql_exec(s, "INSERT OR IGNORE INTO report(report, first) SELECT article, article FROM pending_article", err));
    return sql_exec(s, "UPDATE article SET report = article WHERE article IN (SELECT article FROM pending_article)", err);
}
