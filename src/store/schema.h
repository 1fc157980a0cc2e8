/* The store's tables: made, versioned, migrated. */
#ifndef ATTACHE_STORE_SCHEMA_H
#define ATTACHE_STORE_SCHEMA_H

#include <sqlite3.h>

#include "base/error.h"

#define SCHEMA_VERSION 20
/* A batch's words are sorted in memory, so many bytes, before they are written: fewer pieces to be merged later. */
#define WORDS_AT_ONCE "INSERT INTO words(words, rank) VALUES('hashsize', 16777216);"
/* Pieces of the full-text index that lie on one level before they are made one: each time a word's list is written again. */
#define WORDS_MERGED "INSERT INTO words(words, rank) VALUES('automerge', 8);"
/* Keys are hashes, names and parties are as strewn: an index by them alone is written all over with every batch, and the larger the
 * store the more of it. So rows stand in theirs by lots in the order of their numbers, of which a batch writes the last, and who looks
 * for a key looks into each lot: LOTS_OF(table, number, bits, x) joins the rows of a table under the name x, for `AND x.key = …` behind
 * it, IN_LOTS those of a table whose number has its name, by lots of 65,536; STORY_KEYED and ENTRY_KEYED are the number of the story
 * and of the entry that has the key, or NULL. From each lot to the next that has rows: a store that somebody else made may leave out
 * any number of them. */
#define LOT_BITS "16"
#define PARTY_BITS "13" /* of stories, each of which has several parties */
#define ENTRY_BITS "12" /* of entries, of which a batch has few */
#define LOT " >> " LOT_BITS
#define LOTS(table, number, bits)                                                                                      \
    "(WITH RECURSIVE lot(n) AS (SELECT min(" number ") >> " bits " FROM " table                                        \
    " UNION ALL SELECT (SELECT min(z." number ") FROM " table " z WHERE z." number " >= (n + 1) << " bits ") >> " bits \
    " FROM lot WHERE n < 9223372036854775807 >> " bits ") SELECT n FROM lot)"
#define LOTS_OF(table, number, bits, x) \
    LOTS(table, number, bits) " CROSS JOIN " table " " x " ON " x "." number " >> " bits " = n"
#define IN_LOTS(table, x) LOTS_OF(table, table, LOT_BITS, x)
#define STORY_KEYED(value) "(SELECT x.story FROM " IN_LOTS("story", "x") " AND x.key = " value ")"
#define ENTRY_KEYED(value) "(SELECT x.entry FROM " LOTS_OF("entry", "entry", ENTRY_BITS, "x") " AND x.key = " value ")"
/* Articles of one text: by the beginning of its hash, as the index has it. */
#define TEXT_START "12"
#define SAME_TEXT(a, b)                                                                                  \
    "substr(" b ".text_sha256, 1, " TEXT_START ") = substr(" a ".text_sha256, 1, " TEXT_START ") AND " b \
    ".text_sha256 = " a ".text_sha256"
#define SCHEMA_APPLICATION 0x41545443 /* "ATTC": PRAGMA application_id, by which `file` knows a store */

/* Whether a file may be written: it is empty, or a store of a schema that this code knows. ATT_BAD_INPUT: it is neither; nothing
 * was written into it. */
att_status schema_recognise(sqlite3 *db, att_error *err);

/* The version of the schema, 0 for an empty database. */
att_status schema_version(sqlite3 *db, int *out, att_error *err);

/* Makes the tables in an empty database, migrates an older version's, leaves the present version's alone; one transaction.
 * ATT_BAD_INPUT: the database is none of ours, or a newer version's. With `read_only` an older version is refused too. */
att_status schema_prepare(sqlite3 *db, int read_only, att_error *err);

/* Makes a table anew whose definition has `from`, with `to` in its place; rows, indexes and triggers stay. Within a transaction, where
 * foreign keys are not enforced. Nothing where the definition has no `from`. */
att_status schema_rebuild(sqlite3 *db, const char *table, const char *from, const char *to, att_error *err);

#endif
