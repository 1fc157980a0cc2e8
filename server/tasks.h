/* The answers: what routes name. Each runs in a thread of its route's pool, or in the loop where the pool is none. */
#ifndef ATTACHE_SERVER_TASKS_H
#define ATTACHE_SERVER_TASKS_H

struct request;
struct hands;

void answer_list(struct request *r, struct hands *h);   /* rows of the route's verb */
void answer_one(struct request *r, struct hands *h);    /* the one that has the key */
void answer_object(struct request *r, struct hands *h); /* an object that the verb writes */
void answer_whole(struct request *r, struct hands *h);  /* rows, all of them: a list that has no cursor */
void answer_calendar(struct request *r, struct hands *h);
void answer_export(struct request *r, struct hands *h);
void answer_situation(struct request *r, struct hands *h);
void answer_explain(struct request *r, struct hands *h);
void answer_changes(struct request *r, struct hands *h); /* rows, or events as they come */
void answer_health(struct request *r, struct hands *h);
void answer_metrics(struct request *r, struct hands *h);
void answer_openapi(struct request *r, struct hands *h);
void answer_code(struct request *r, struct hands *h);
void answer_store(struct request *r, struct hands *h); /* POST /articles */
void put_correction(struct request *r, struct hands *h);
void drop_correction(struct request *r, struct hands *h);
void put_matter(struct request *r, struct hands *h);
void drop_matter(struct request *r, struct hands *h);
/* The page's file at the request's path, or the reply that there is none. */
void answer_page(struct request *r);

#endif
