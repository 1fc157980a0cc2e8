/* The store's tables: made, versioned, migrated. */
#ifndef ATTACHE_STORE_SCHEMA_H
#define ATTACHE_STORE_SCHEMA_H

#include <sqlite3.h>

#include "base/error.h"

#define SCHEMA_VERSION 11
/* A batch's words are sorted in memory, so many bytes, before they are written: fewer pieces to be merged later. */
#define WORDS_AT_ONCE "INSERT INTO words(words, rank) VALUES('hashsize', 16777216);"
#define SCHEMA_APPLICATION 0x41545443 /* "ATTC": PRAGMA application_id, by which `file` knows a store */

/* Whether a file may be written: it is empty, or a store of a schema that this code knows. ATT_BAD_INPUT: it is neither; nothing
 * was written into it. */
att_status schema_recognise(sqlite3 *db, att_error *err);

/* The version of the schema, 0 for an empty database. */
att_status schema_version(sqlite3 *db, int *out, att_error *err);

/* Makes the tables in an empty database, migrates an older version's, leaves the present version's alone; one transaction.
 * ATT_BAD_INPUT: the database is none of ours, or a newer version's. With `read_only` an older version is refused too. */
att_status schema_prepare(sqlite3 *db, int read_only, att_error *err);

#endif
