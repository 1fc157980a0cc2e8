/* What copies and stories work with. Blobs are structs of traces.h, features.h and linking.h in the byte order of the machine: a
 * store moved to one of the other order is derived anew. */
#include "store/ledger/parts.h"
#include "store/schema.h"

extern const char schema_stories[], schema_growth[], schema_nearby[], schema_returning[], schema_append[],
    schema_vectors[], schema_beside[];

/* Each statement begins a line. */
/* clang-format off */
#define BAND                                                                                              \
    "CREATE TABLE band(hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(hash, article)) STRICT, WITHOUT ROWID;"
/* 96 signed bytes, as the record has them (labels.h); what stands beside (features.h). */
#define VECTOR                                                                                            \
    "CREATE TABLE vector(mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE, vector BLOB NOT NULL, beside BLOB) STRICT;"
#define SIGNATURE                                                                                         \
    "CREATE TABLE signature(hash INTEGER NOT NULL, place TEXT NOT NULL, mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE," \
    "  PRIMARY KEY(hash, place, mention)) STRICT, WITHOUT ROWID;"                                         \
    "CREATE INDEX signature_mention ON signature(mention);"

const char schema_stories[] =
    "CREATE TABLE trace(article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE, trace BLOB NOT NULL) STRICT;"
    /* Buckets of days before a hash of three values. No reference to the article, whose text never goes: 42 rows of each are the
     * largest table by number. */
    BAND
    /* What an article is about; the words of its mentions. */
    "CREATE TABLE sketch(article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE, sketch BLOB NOT NULL) STRICT;"
    "CREATE TABLE wording(mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE, wording BLOB NOT NULL) STRICT;"
    VECTOR
    /* Who leads whom: place is the mention's in the order of content, odds those of its leader. */
    "CREATE TABLE link(mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE, place TEXT NOT NULL, facts BLOB NOT NULL,"
    "  leader INTEGER, odds REAL) STRICT;"
    "CREATE INDEX link_leader ON link(leader) WHERE leader IS NOT NULL;"
    /* Where candidates are found: days before a hash of states and group of types, so that what is told together lies together. */
    "CREATE TABLE handle(hash INTEGER NOT NULL, mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,"
    "  PRIMARY KEY(hash, mention)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX handle_mention ON handle(mention);"
    /* Background without a day: hashes of states, type and head; of one signature the first leads all others. */
    SIGNATURE
    "CREATE TABLE publisher(name TEXT PRIMARY KEY, house TEXT NOT NULL, country TEXT, owner TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE INDEX publisher_house ON publisher(house);"
    "CREATE TABLE denial(story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, name TEXT NOT NULL, country TEXT NOT NULL,"
    "  reports INTEGER NOT NULL, PRIMARY KEY(story, name, country)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE story_number(story INTEGER NOT NULL REFERENCES story ON DELETE CASCADE, kind TEXT NOT NULL, unit TEXT NOT NULL,"
    "  low REAL NOT NULL, high REAL NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY(story, kind, unit, low, high))"
    "  STRICT, WITHOUT ROWID;"
    /* Which of a story's numbers are told differently. */
    "CREATE VIEW story_differences AS SELECT s.key, n.kind, n.unit, min(n.low) AS least, max(n.high) AS most, count(*) AS variants,"
    "  sum(n.reports) AS reports FROM story_number n JOIN story s USING(story) GROUP BY n.story, n.kind, n.unit"
    "  HAVING count(*) > 1;"
    "CREATE VIEW story_denials AS SELECT s.key, d.name, d.country, d.reports FROM denial d JOIN story s USING(story);"
    "CREATE VIEW publishers AS SELECT o.name AS outlet, coalesce(p.house, o.name) AS house, p.country, p.owner,"
    "  count(DISTINCT o.article) AS articles FROM outlet o LEFT JOIN publisher p ON p.name = lower(o.name) GROUP BY o.name;";

/* Version 3: days above the hashes of handles, signatures apart; stories and ledger are told anew with the next batch. */
const char schema_growth[] =
    SIGNATURE
    "DROP INDEX article_published; CREATE INDEX article_published ON article(published, report);"
    "DELETE FROM handle; DELETE FROM link;"
    "INSERT OR IGNORE INTO pending_article SELECT article FROM article;";

/* Version 4: bands of days that lie together, groups that still hear together, what entries came to; stories and ledger are told anew
 * with the next batch, which puts the bands in. Until then all groups hear. */
const char schema_nearby[] =
    "DROP TABLE band;"
    BAND
    "CREATE TEMP TABLE old_issuer AS SELECT who, name, weight FROM ledger_issuer;"
    "DROP TABLE ledger_issuer;"
    LEDGER_ISSUER
    "INSERT INTO ledger_issuer SELECT who, '9', name, weight FROM temp.old_issuer;"
    "DROP TABLE temp.old_issuer;"
    "ALTER TABLE ledger_group ADD COLUMN past INTEGER NOT NULL DEFAULT 0; ALTER TABLE ledger_group ADD COLUMN settled TEXT;"
    "ALTER TABLE ledger_group ADD COLUMN answer TEXT; ALTER TABLE ledger_group ADD COLUMN was INTEGER;"
    "ALTER TABLE ledger_group ADD COLUMN words BLOB;"
    "DELETE FROM handle; DELETE FROM signature; DELETE FROM link;"
    "INSERT OR IGNORE INTO pending_article SELECT article FROM article;";

/* Version 6: facts tell more, and texts that return are stories of their own; stories are told anew with the next batch. The table
 * that led from a mention's key to its story's went: `mention` does. Version 10: facts tell more again. */
const char schema_returning[] =
    "DROP TABLE IF EXISTS displaced;"
    "DELETE FROM handle; DELETE FROM signature; DELETE FROM link;"
    "INSERT OR IGNORE INTO pending_article SELECT article FROM article;";

/* Version 7: what came of entries stands in the order in which it came, in one table instead of two, and the order of entries
 * beside them; keys that nobody asks for are left out. What a batch writes all over a table is what grows. */
const char schema_append[] =
    "PRAGMA legacy_alter_table=ON;" /* views go on naming the new table */
    "DROP INDEX change_article; DROP INDEX change_mention; DROP INDEX told_commitment;"
    "ALTER TABLE change RENAME TO old_change;"
    "PRAGMA legacy_alter_table=OFF;"
    LEDGER_CHANGE
    "INSERT INTO change SELECT c.entry, c.ordinal, c.article, c.start, c.\"end\", c.text, c.change, c.date, c.due, c.mention,"
    "  c.said_by, t.day, t.key, t.due_from, t.words, t.commitment FROM old_change c CROSS JOIN told t USING(entry, ordinal);"
    "DROP TABLE told; DROP TABLE old_change;"
    LEDGER_CHANGE_INDEXES
    "ALTER TABLE ledger_group ADD COLUMN day TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE ledger_group ADD COLUMN place TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE ledger_group ADD COLUMN start INTEGER NOT NULL DEFAULT 0;"
    "UPDATE ledger_group SET (day, place, start) = (SELECT c.day, c.place, c.start FROM change c"
    "  WHERE c.entry = ledger_group.entry AND c.ordinal = 0);"
    "DROP INDEX claim_key;" WORDS_AT_ONCE;

/* Version 8: vectors of mentions. Those stored have none: their words alone speak, until a newer coder's record comes. */
const char schema_vectors[] =
    "CREATE TABLE vector(mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE, vector BLOB NOT NULL) STRICT;";

/* Version 15: what stands beside a mention in the tree, which the records stored do not tell; words are remembered with what they
 * are, and stories are told anew with the next batch. */
const char schema_beside[] =
    "ALTER TABLE vector ADD COLUMN beside BLOB;"
    "DELETE FROM handle; DELETE FROM signature; DELETE FROM link;"
    "INSERT OR IGNORE INTO pending_article SELECT article FROM article;";

/* Version 20: what many mentions of a story say, together; what is stored already comes in when its story is told next. */
const char schema_testimony[] =
    "CREATE TABLE testimony(story INTEGER PRIMARY KEY REFERENCES story ON DELETE CASCADE, said BLOB NOT NULL) STRICT;";
