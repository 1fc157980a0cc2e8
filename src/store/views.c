/* The views for those who ask in SQL; docs/store.md tells their columns. */
extern const char schema_views[];

/* Each statement begins a line. */
/* clang-format off */

/* The countries and names of one role, in their order: 'RUS,UKR'. */
#define COUNTRIES(role) \
    "(SELECT group_concat(country, ',') FROM (SELECT a.country FROM party p JOIN actor a USING(actor)" \
    "   WHERE p.mention = m.mention AND p.role = '" role "' AND a.country <> '' ORDER BY p.ordinal))"
#define NAMES(role) \
    "(SELECT group_concat(name, '; ') FROM (SELECT a.name FROM party p JOIN actor a USING(actor)" \
    "   WHERE p.mention = m.mention AND p.role = '" role "' ORDER BY p.ordinal))"

const char schema_views[] =
    "CREATE VIEW event_mentions AS SELECT m.key, m.date, m.type, m.mode, m.cameo, m.quad, m.intensity, m.status, m.background,"
    "  " NAMES("actor") " AS actor, " COUNTRIES("actor") " AS actor_country,"
    "  " NAMES("recipient") " AS recipient, " COUNTRIES("recipient") " AS recipient_country,"
    "  " NAMES("said_by") " AS said_by, m.place, m.country, m.lat, m.lon, m.score, m.anchor, m.start, m.\"end\","
    "  r.id AS article, r.title, r.publisher, r.url, r.published, s.key AS story"
    "  FROM mention m JOIN article r USING(article) LEFT JOIN story s USING(story);"
    "CREATE VIEW story_events AS SELECT s.key, s.day, s.type, s.mode, s.status, s.background, s.first_day, s.last_day, s.reports,"
    "  s.outlets, s.origins, s.voices, s.place, s.country, s.lat, s.lon FROM story s;"
    "CREATE VIEW ledger_entries AS SELECT e.key, e.kind, e.state, e.due_from, e.due, e.status, e.opened, e.last_heard,"
    "  (SELECT group_concat(name, '; ') FROM (SELECT name FROM entry_party p WHERE p.entry = e.entry AND role = 'issuer'"
    "     ORDER BY ordinal)) AS issuer,"
    "  (SELECT group_concat(name, '; ') FROM (SELECT name FROM entry_party p WHERE p.entry = e.entry AND role = 'addressee'"
    "     ORDER BY ordinal)) AS addressee,"
    "  (SELECT group_concat(name, '; ') FROM (SELECT name FROM entry_party p WHERE p.entry = e.entry AND role = 'affected'"
    "     ORDER BY ordinal)) AS affected FROM entry e;"
    "CREATE VIEW ledger_changes AS SELECT e.key, c.ordinal, c.change, c.date, c.due, c.said_by, c.text, c.start, c.\"end\","
    "  a.id AS article, a.publisher, a.published FROM change c JOIN entry e USING(entry) LEFT JOIN article a USING(article);"
    "CREATE VIEW claims AS SELECT c.key, c.stance, c.form, c.text, c.start, c.\"end\","
    "  (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM voice v JOIN actor a USING(actor)"
    "     WHERE v.claim = c.claim AND v.role = 'source' ORDER BY v.ordinal)) AS source,"
    "  (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM voice v JOIN actor a USING(actor)"
    "     WHERE v.claim = c.claim AND v.role = 'via' ORDER BY v.ordinal)) AS via,"
    "  r.id AS article, r.publisher, r.published FROM claim c JOIN article r USING(article);"
    "CREATE VIEW reports AS SELECT r.report, min(a.published) AS published, count(*) AS articles,"
    "  count(DISTINCT o.name) AS outlets FROM report r JOIN article a USING(report) LEFT JOIN outlet o USING(article)"
    "  GROUP BY r.report;";
