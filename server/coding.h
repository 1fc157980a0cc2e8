/* Articles through the network on a request's behalf. */
#ifndef ATTACHE_SERVER_CODING_H
#define ATTACHE_SERVER_CODING_H

#include "server/request.h"

void reply_no_engine(struct request *r, const att_error *err);
/* NULL: `err` says why. */
att_document *code_quietly(struct request *r, struct hands *h, const att_article *article, att_error *err);
/* NULL: the reply says why. */
att_document *code_article(struct request *r, struct hands *h, const att_article *article);
/* What the event rests on, as a JSON string. ATT_BAD_INPUT: there is no such event. */
att_status write_explanation(const att_document *document, const char *event, struct bytes *out, att_error *err);

#endif
