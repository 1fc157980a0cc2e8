/* Days of the proleptic Gregorian calendar. */
#ifndef ATTACHE_BASE_DATE_H
#define ATTACHE_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A day, a month or a year: month and day are 0 where no more is told. year 0: nothing is told. */
struct date {
    int16_t year;
    uint8_t month; /* 1-12, or 0 */
    uint8_t day;   /* 1-31, or 0 */
};

#define DATE_TEXT 12 /* room for date_format's output with its NUL */

bool date_parse(const char *s, size_t len,
                struct date *out); /* "2025-08-06", "2025-08", "2025"; a time after a day is ignored */
void date_format(struct date d, char out[DATE_TEXT]); /* "" for an empty date */
bool date_valid(struct date d);
int32_t date_days(struct date d); /* days since 1970-01-01; a missing month or day counts as 1 */
struct date date_of(int32_t days);
int date_weekday(struct date d); /* 0 Monday … 6 Sunday */
int date_month_days(int year, int month);
struct date date_add_months(struct date d, int months); /* the day is held inside the month */
int date_compare(struct date a, struct date b);         /* by first day */

#endif
