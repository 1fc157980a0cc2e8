/* What counts are out of: reports read and publishers heard in each month and week, kept by triggers. A week is its Monday, a month
 * its first seven letters; articles without a whole day of publication are in none. */
#include "store/schema.h"

/* clang-format off */
#define MONTH(day) "substr(" day ", 1, 7)"
#define WEEK(day) "date(" day ", 'weekday 0', '-6 days')"
#define REPORTED(day, report) \
    "INSERT INTO period_report SELECT column1, " report ", 1 FROM (VALUES(" MONTH(day) "), (" WEEK(day) "))" \
    "  WHERE column1 IS NOT NULL AND " report " IS NOT NULL AND length(" day ") = 10" \
    "  ON CONFLICT DO UPDATE SET articles = articles + 1;"
#define UNREPORTED(day, report) \
    "UPDATE period_report SET articles = articles - 1 WHERE period IN (" MONTH(day) ", " WEEK(day) ")" \
    "  AND report = " report " AND length(" day ") = 10;"
/* `rows` have name and published. */
#define HEARD(rows) \
    "INSERT INTO period_outlet SELECT period, name, 1 FROM (SELECT " MONTH("published") " AS period, name, published " \
    "FROM " rows "    UNION ALL SELECT " WEEK("published") ", name, published FROM " rows ")" \
    "  WHERE period IS NOT NULL AND length(published) = 10 ON CONFLICT DO UPDATE SET articles = articles + 1;"

/* From version 9. `period_report` and `period_outlet` have what `period` counts: how many of its articles are of a report, of an
 * outlet. */
const char schema_periods[] =
    "CREATE TABLE period(period TEXT PRIMARY KEY, reports INTEGER NOT NULL DEFAULT 0, publishers INTEGER NOT NULL "
    "DEFAULT 0)"
    "  STRICT, WITHOUT ROWID;"
    "CREATE TABLE period_report(period TEXT NOT NULL, report INTEGER NOT NULL, articles INTEGER NOT NULL,"
    "  PRIMARY KEY(period, report)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE period_outlet(period TEXT NOT NULL, name TEXT NOT NULL, articles INTEGER NOT NULL,"
    "  PRIMARY KEY(period, name)) STRICT, WITHOUT ROWID;"
    "INSERT INTO period_report SELECT column1, report, count(*) FROM (SELECT " MONTH("published")
    " AS column1, report, published"
    "    FROM article UNION ALL SELECT " WEEK("published") ", report, published FROM article)"
    "  WHERE length(published) = 10 AND report IS NOT NULL AND column1 IS NOT NULL GROUP BY 1, 2;"
    "INSERT INTO period_outlet SELECT column1, name, count(*) FROM (SELECT " MONTH("published") " AS column1, "
    "article, published"
    "    FROM article UNION ALL SELECT " WEEK("published") ", article, published FROM article) JOIN outlet "
    "USING(article)"
    "  WHERE length(published) = 10 AND column1 IS NOT NULL GROUP BY 1, 2;"
    "INSERT INTO period SELECT period, count(*), 0 FROM period_report GROUP BY 1;"
    "INSERT INTO period SELECT period, 0, count(*) FROM period_outlet GROUP BY 1"
    "  ON CONFLICT DO UPDATE SET publishers = excluded.publishers;"
    "CREATE TRIGGER period_reported AFTER INSERT ON period_report BEGIN INSERT INTO period(period, reports)"
    "  VALUES(NEW.period, 1) ON CONFLICT DO UPDATE SET reports = reports + 1; END;"
    "CREATE TRIGGER period_unreported AFTER UPDATE ON period_report WHEN NEW.articles = 0 BEGIN UPDATE period SET "
    "reports = reports - 1 WHERE period = OLD.period;"
    "  DELETE FROM period_report WHERE period = OLD.period AND report = OLD.report; END;"
    "CREATE TRIGGER period_heard AFTER INSERT ON period_outlet BEGIN INSERT INTO period(period, publishers)"
    "  VALUES(NEW.period, 1) ON CONFLICT DO UPDATE SET publishers = publishers + 1; END;"
    "CREATE TRIGGER period_unheard AFTER UPDATE ON period_outlet WHEN NEW.articles = 0 BEGIN UPDATE period SET "
    "publishers = publishers - 1 WHERE period = OLD.period;"
    "  DELETE FROM period_outlet WHERE period = OLD.period AND name = OLD.name; END;"
    "CREATE TRIGGER article_reported AFTER UPDATE OF report, published ON article"
    "  WHEN (OLD.report, OLD.published) IS NOT (NEW.report, NEW.published) BEGIN "
    UNREPORTED("OLD.published", "OLD.report") REPORTED("NEW.published", "NEW.report") " END;"
    "CREATE TRIGGER article_moved AFTER UPDATE OF published ON article WHEN OLD.published IS NOT NEW.published BEGIN "
    "UPDATE period_outlet SET articles = articles - 1 WHERE length(OLD.published) = 10"
    "    AND period IN (" MONTH("OLD.published") ", " WEEK("OLD.published") ")"
    "    AND name IN (SELECT name FROM outlet WHERE article = OLD.article);  "
    HEARD("(SELECT name, NEW.published AS published FROM outlet WHERE article = NEW.article)") " END;"
    "CREATE TRIGGER outlet_heard AFTER INSERT ON outlet BEGIN "
    HEARD("(SELECT NEW.name AS name, published FROM article WHERE article = NEW.article)") " END;";
/* clang-format on */
