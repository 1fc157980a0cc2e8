/* What bodies are: media types as headers name them. */
#ifndef ATTACHE_SERVER_MEDIA_H
#define ATTACHE_SERVER_MEDIA_H

enum gives { GIVES_JSON = 1, GIVES_LINES = 2, GIVES_EVENTS = 4, GIVES_CALENDAR = 8, GIVES_TEXT = 16, GIVES_NONE = 32 };
enum takes { TAKES_NOTHING, TAKES_JSON = 1, TAKES_LINES = 2 };

/* What the client likes best of `gives`, by its q; the one that it names first where it likes several alike; 0: none.
 * `accept` may be NULL: then the first. */
enum gives accept_choose(const char *accept, unsigned gives);
/* The media type of one of them. */
const char *gives_type(enum gives g);
/* A body's kind by its Content-Type, which may be NULL; TAKES_NOTHING: none that is known. */
enum takes content_kind(const char *header);

#endif
