/* Records made by hand for the store's tests: invented countries are the real codes, people and words are not. */
#ifndef ATTACHE_TEST_STORE_MADE_H
#define ATTACHE_TEST_STORE_MADE_H

#include <jansson.h>

#include "attache/store.h"
#include "base/text.h"

/* One record, to be freed. Two actors (a1 of `from`, a2 of `to`), one event a1 → a2 of `type` on `date` whose anchor is a word
 * of `text`, said by nobody; a claim and a commitment where `act` stands in the text. NULL leaves a field null. */
struct made {
    const char *id, *text, *published, *publisher;
    const char *from, *to; /* "RUS"; "RUS,BLR" for one actor of several */
    const char *type, *quad, *anchor, *status, *date;
    const char *act, *due;
    const char *version; /* NULL: 0.1.0 */
    const char *sector;  /* of the first actor; NULL: GOV */
    int background;
    const char *denied; /* words of the text that the recipient denies; they hold the event */
};
char *made_record(const struct made *m);

/* The record, to be freed, of a text that says m->text so many times, each an event; of the text, which ends in a zero, too. */
char *made_repeated(const struct made *m, int times, struct buffer *text);

/* Each fails the test when it cannot be done. */
att_store *made_open(const char *path, const att_store_options *options);
att_put made_put_record(att_store *store, const char *record,
                        const char *text);                           /* text: NULL where the record has it */
void made_put(att_store *store, const struct made *m);               /* with its text */
void made_all(att_store *store, const struct made *m, size_t count); /* one after the other, in one batch */
void made_commit(att_store *store);
/* Reports 0 … count of `put`, last first if so wanted, in batches of eleven; those of a newer coder, "0.2.0", replace each ninth, in
 * a batch that is not committed yet. */
typedef void made_nth(att_store *store, int n, const char *version);
void made_fill(att_store *store, made_nth *put, int count, bool backwards);
/* Report n of a harbour struck in that month of 2025, whose pointers lead into it. Two of three tell what an earlier one told, of
 * which made_blow_of says the number; some parties are of two countries, some of none, some act within their own. */
struct made_blow {
    struct made made;
    char id[24], text[200], day[32];
};
extern const char *const made_countries[6];
int made_blow_of(int n);
void made_blow(struct made_blow *out, int n, int month, const char *version);
/* Fills a store of `path`, takes away by SQL what versions added, and opens it again: `holds` of it then, and after more of `put`. */
void made_older(const char *path, const char *taken, void (*fill)(att_store *store, bool backwards), made_nth *put,
                void (*holds)(att_store *store));
/* What batches wrote on the sheets is what is written at once. */
void made_assert_sheets(att_store *s);
int made_number(att_store *store, const char *sql); /* the first column of the first row */

/* The file with its journal and its shared memory, which a handle that only reads leaves behind. */
void made_remove(const char *path);

/* SQL that takes away what version 20 added, that undoes version 19, that takes away what versions 18 and 17 added, that undoes version 16, that takes away what version 15 added, that undoes version 14, that takes away what version 13 added, that gives back what version 12 took away, that takes away what version 11 added, that makes facts unreadable as before version
 * 10, that takes away what versions 9 and 8 added, that gives back what versions 7 and 6 took away, that takes away what version 5
 * added. */
#define MADE_VERSION_19 "DROP TABLE testimony; PRAGMA user_version=19;"
#define MADE_VERSION_18                                                                                   \
    MADE_VERSION_19                                                                                       \
    "DROP INDEX place_folded; ALTER TABLE place_spelling RENAME TO numbered;"                             \
    "CREATE TABLE place_spelling(spelling TEXT PRIMARY KEY, folded TEXT NOT NULL) STRICT, WITHOUT ROWID;" \
    "INSERT INTO place_spelling SELECT spelling, folded FROM numbered; DROP TABLE numbered;"              \
    "UPDATE sheet SET data = x'0002' WHERE sheet >> 32 = 20; PRAGMA user_version=18;"
#define MADE_VERSION_17 MADE_VERSION_18 "DELETE FROM sheet WHERE sheet >> 32 = 20; PRAGMA user_version=17;"
#define MADE_VERSION_16 MADE_VERSION_17 "DELETE FROM sheet WHERE sheet >> 32 > 14; PRAGMA user_version=16;"
#define MADE_VERSION_15                                                                                       \
    MADE_VERSION_16                                                                                           \
    "DROP INDEX entry_key;"                                                                                   \
    "DROP INDEX actor_name; CREATE INDEX actor_name ON actor(name);"                                          \
    "DROP INDEX mention_place; CREATE INDEX mention_place ON mention(place) WHERE place IS NOT NULL;"         \
    "DROP INDEX mention_located; CREATE INDEX mention_located ON mention(located) WHERE located IS NOT NULL;" \
    "DROP INDEX story_party_who;"                                                                             \
    "CREATE INDEX story_party_who ON story_party(who, day, status, background, type, main); PRAGMA user_version=15;"
#define MADE_VERSION_14                                                                     \
    MADE_VERSION_15                                                                         \
    "UPDATE sketch SET sketch = zeroblob(292); UPDATE wording SET wording = zeroblob(220);" \
    "ALTER TABLE vector DROP COLUMN beside; PRAGMA user_version=14;"
#define MADE_VERSION_13                                                                                                \
    MADE_VERSION_14                                                                                                    \
    "DROP TABLE sheet; DROP TABLE pending_lot; DROP TABLE pending_actor_lot; DROP INDEX story_day;"                    \
    "CREATE INDEX story_day ON story(day, status, background, type, score, sectors);"                                  \
    "CREATE INDEX story_told ON story(coalesce(origins, 0), status, background, type, day);"                           \
    "CREATE INDEX story_type ON story(type, day);"                                                                     \
    "CREATE INDEX story_mode ON story(mode, day, status, background, type) WHERE mode IS NOT NULL;"                    \
    "CREATE INDEX story_left ON story(day, status, background, type, mode, origins, score, mentions, sectors, actors," \
    "  recipients, places, carriers, articles, place) WHERE status <> 'actual' OR background = 1;"                     \
    "PRAGMA user_version=13;"
#define MADE_VERSION_12                                                                                               \
    MADE_VERSION_13                                                                                                   \
    "DROP INDEX claim_rare; DROP INDEX change_article; CREATE INDEX change_article ON change(article, change, date);" \
    "PRAGMA user_version=12;"
#define MADE_VERSION_11                                                                                           \
    MADE_VERSION_12                                                                                               \
    "DROP INDEX article_text; DROP INDEX mention_key; DROP INDEX mention_article; DROP INDEX commitment_key;"     \
    "DROP INDEX commitment_article; DROP INDEX story_key; CREATE INDEX article_text ON article(text_sha256);"     \
    "CREATE UNIQUE INDEX mention_key ON mention(key, article); CREATE INDEX mention_article ON mention(article);" \
    "CREATE UNIQUE INDEX commitment_key ON commitment(key, article);"                                             \
    "CREATE INDEX commitment_article ON commitment(article); PRAGMA user_version=11;"
#define MADE_VERSION_10                                                                                           \
    MADE_VERSION_11                                                                                               \
    "DROP INDEX story_left; ALTER TABLE story DROP COLUMN mentions; ALTER TABLE story DROP COLUMN articles;"      \
    "CREATE INDEX story_left ON story(day, status, background, type, score, sectors, actors, recipients, places," \
    "  carriers) WHERE status <> 'actual' OR background = 1; PRAGMA user_version=10;"
#define MADE_VERSION_9 MADE_VERSION_10 "UPDATE link SET facts = x'00'; PRAGMA user_version=9;"
#define MADE_VERSION_8                                                                                               \
    MADE_VERSION_9                                                                                                   \
    "DROP TRIGGER story_uncounted; DROP TRIGGER entry_counted; DROP TRIGGER entry_uncounted;"                        \
    "DROP TRIGGER article_reported; DROP TRIGGER article_moved; DROP TRIGGER outlet_heard;"                          \
    "DROP TABLE story_count; DROP TABLE entry_count; DROP TABLE actor_spelling; DROP TABLE place_spelling;"          \
    "DROP TABLE period; DROP TABLE period_report; DROP TABLE period_outlet; DROP TABLE participant;"                 \
    "DROP TABLE pending_said; DROP TABLE pending_participant; DROP INDEX mention_place; DROP INDEX mention_located;" \
    "DROP INDEX story_day; DROP INDEX story_left; DROP INDEX story_told; DROP INDEX story_mode; DROP INDEX "         \
    "story_place;"                                                                                                   \
    "DROP INDEX entry_order; DROP INDEX entry_all; DROP INDEX entry_party_name; DROP INDEX actor_country;"           \
    "ALTER TABLE mention DROP COLUMN located; ALTER TABLE story DROP COLUMN score; ALTER TABLE story DROP COLUMN "   \
    "sectors;"                                                                                                       \
    "ALTER TABLE story DROP COLUMN actors; ALTER TABLE story DROP COLUMN recipients; ALTER TABLE story DROP COLUMN " \
    "places;"                                                                                                        \
    "ALTER TABLE story DROP COLUMN carriers; ALTER TABLE actor DROP COLUMN as_actor;"                                \
    "ALTER TABLE actor DROP COLUMN as_recipient; ALTER TABLE actor DROP COLUMN as_source;"                           \
    "CREATE INDEX story_day ON story(day); CREATE INDEX story_told ON story(coalesce(origins, 0));"                  \
    "CREATE INDEX story_left ON story(day, status, background) WHERE status <> 'actual' OR background = 1;"          \
    "CREATE INDEX actor_country ON actor(country); PRAGMA user_version=8;"
#define MADE_VERSION_7 MADE_VERSION_8 "DROP TABLE vector; PRAGMA user_version=7;"
#define MADE_VERSION_6                                                                                                \
    MADE_VERSION_7                                                                                                    \
    "PRAGMA legacy_alter_table=ON; ALTER TABLE change RENAME TO appended; PRAGMA legacy_alter_table=OFF;"             \
    "CREATE TABLE change(entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, ordinal INTEGER NOT NULL,"        \
    "  article INTEGER REFERENCES article ON DELETE CASCADE, start INTEGER, \"end\" INTEGER, text TEXT, change TEXT," \
    "  date TEXT, due TEXT, mention INTEGER REFERENCES mention ON DELETE SET NULL, said_by TEXT,"                     \
    "  PRIMARY KEY(entry, ordinal)) STRICT, WITHOUT ROWID;"                                                           \
    "CREATE TABLE told(entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, ordinal INTEGER NOT NULL,"          \
    "  day TEXT NOT NULL, key TEXT NOT NULL, due_from TEXT, words BLOB NOT NULL, commitment INTEGER REFERENCES"       \
    "  commitment ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, PRIMARY KEY(entry, ordinal)) STRICT, WITHOUT "    \
    "ROWID;"                                                                                                          \
    "INSERT INTO change SELECT entry, ordinal, article, start, \"end\", text, change, date, due, mention, said_by"    \
    "  FROM appended; INSERT INTO told SELECT entry, ordinal, day, place, due_from, words, commitment FROM appended;" \
    "DROP TABLE appended; CREATE INDEX change_article ON change(article, change, date);"                              \
    "CREATE INDEX change_mention ON change(mention); CREATE INDEX told_commitment ON told(commitment);"               \
    "CREATE UNIQUE INDEX claim_key ON claim(key, article);"                                                           \
    "ALTER TABLE ledger_group DROP COLUMN day; ALTER TABLE ledger_group DROP COLUMN place;"                           \
    "ALTER TABLE ledger_group DROP COLUMN start; PRAGMA user_version=6;"
#define MADE_VERSION_5                                                                                  \
    MADE_VERSION_6                                                                                      \
    "CREATE TABLE displaced(key TEXT PRIMARY KEY, to_key TEXT NOT NULL) STRICT, WITHOUT ROWID; PRAGMA " \
    "user_version=5;"
#define MADE_VERSION_4                                                                              \
    MADE_VERSION_5                                                                                  \
    "DROP TABLE story_party; DROP INDEX story_known; DROP INDEX story_told; DROP INDEX story_left;" \
    "ALTER TABLE story DROP COLUMN first_known; ALTER TABLE story DROP COLUMN last_known; PRAGMA user_version=4;"

/* What a question answers, to be freed; fails the test when it cannot be answered. */
char *made_answer(att_store *store, const att_question *question);
int made_sink(void *buffer, const char *bytes, size_t len); /* into a struct buffer */

#endif
