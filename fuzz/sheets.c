/* Sheets of a damaged store: whatever stands on them, questions are answered or refused, and a batch writes them on. The input is
 * what is done (the number of a question, 8: where little is much; 16: a batch; 255: all) and rows of the table: column, lot (four
 * bytes), length (two), bytes. */
#include "asking.h"
#include "base/cursor.h"
#include "require.h"
#include "store/sheets/sheet.h"
#include "store/store.h"

/* Forty stories of a mention each, between two actors, told in five articles; what a batch leaves for sheets_update. */
static const char filled[] =
    "CREATE TEMP TABLE n AS WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 40) SELECT n FROM "
    "n;"
    "INSERT INTO article(article, key, id, published, text_sha256, coder, known_from, first_known, record)"
    "  SELECT n, 'k' || n, 'a' || n, '2025-08-06', '', '', '2025-08-06', '2025-08-06', '{}' FROM n WHERE n <= 5;"
    "INSERT INTO outlet SELECT n, 'Fen Post' FROM n WHERE n <= 2;"
    "INSERT INTO story(story, key, type, status, background, day, origins, reports)"
    "  SELECT n, 'k' || n, 'ASSAULT', 'actual', 0, '2025-08-06', 1, 1 FROM n;"
    "INSERT INTO mention(mention, key, article, local, start, \"end\", anchor, type, quad, intensity, plover, status,"
    "  background, score, story) SELECT n, 'k' || n, 1 + n / 8 % 5, 'e' || n, n, n + 1, '', 'ASSAULT',"
    "  'material-conflict', 0, '', 'actual', 0, 0.5, n FROM n;"
    "INSERT INTO actor(actor, article, local, name, kind, country, sector)"
    "  SELECT n, 1 + n / 8 % 5, 'a', 'Aland', 'state', 'FIN,SWE', 'GOV' FROM n;"
    "INSERT INTO party SELECT n, iif(n % 2, 'actor', 'recipient'), 0, n FROM n;"
    "CREATE TEMP TABLE IF NOT EXISTS touched_mention(mention INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE IF NOT EXISTS touched_story(story INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE IF NOT EXISTS rooted(mention INTEGER PRIMARY KEY);"
    "INSERT INTO temp.touched_story SELECT n FROM n;";

static const att_question questions[] = {
    {.verb = "events", .limit = 3, .count = 1},
    {.verb = "events", .order = "-origins", .limit = 3, .status = "all", .background = 1, .count = 1},
    {.verb = "events", .order = "-day", .limit = 3, .country = "FIN,NOR", .min_score = 0.1, .count = 1},
    {.verb = "events", .actor = "FIN", .recipient = "SWE,aland", .sector = "GOV", .min_origins = 2},
    {.verb = "events", .dyad = "FIN-SWE", .mode = "restrict", .place = "-", .count = 1},
    {.verb = "events", .publisher = "Fen Post", .from = "2025-08", .to = "2025-08-06", .quad = "material-conflict"},
    {.verb = "events", .country = "FIN", .type = "ASSAULT,AID", .place = "har", .count = 1},
    {.verb = "places", .country = "FIN,SWE", .limit = 3},
};

static void run(att_store *s, const char *sql) {
    require(sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK);
}

static att_store *filled_store(void) {
    static int filled_once;
    att_store *s = empty_store();
    if (!filled_once) {
        run(s, filled);
        filled_once = 1;
    }
    return s;
}

static void put_sheets(att_store *s, const uint8_t *data, size_t size) {
    struct cursor c = cursor_of(data, size);
    sqlite3_stmt *st;
    run(s, "DELETE FROM sheet");
    require(sqlite3_prepare_v2(s->db, "INSERT OR REPLACE INTO sheet VALUES(?1, ?2)", -1, &st, NULL) == SQLITE_OK);
    while (cursor_remaining(&c) > 0) {
        int64_t column = cursor_u8(&c) % SHEET_COLUMNS, lot = cursor_u32le(&c);
        size_t len = cursor_u16le(&c), left = cursor_remaining(&c);
        len = len < left ? len : left;
        sqlite3_bind_int64(st, 1, column << 32 | lot);
        sqlite3_bind_blob64(st, 2, len > 0 ? cursor_bytes(&c, len) : "", len, SQLITE_STATIC);
        require(sqlite3_step(st) == SQLITE_DONE);
        sqlite3_reset(st);
    }
    sqlite3_finalize(st);
}

static void ask(att_store *s, size_t i, int few) {
    att_error err;
    s->few = few;
    att_status status = att_store_ask(s, &questions[i], ignore, NULL, NULL, &err);
    require(status == ATT_OK || status == ATT_BAD_INPUT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    att_store *s = filled_store();
    att_error err;
    if (size == 0) {
        return 0;
    }
    put_sheets(s, data + 1, size - 1);
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        if (data[0] == 255) {
            ask(s, i, 0);
            ask(s, i, 1);
        } else if (data[0] % 8 == i) {
            ask(s, i, data[0] / 8 % 2);
        }
    }
    require((data[0] & 16) == 0 || sheets_update(s->db, &err) == ATT_OK);
    return 0;
}
