#include "base/date.h"

#include <stdio.h>

#define FIRST_YEAR 1
#define LAST_YEAR 9999

static bool leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int date_month_days(int year, int month) {
    static const uint8_t days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) {
        return 0;
    }
    return month == 2 && leap(year) ? 29 : days[month - 1];
}

bool date_valid(struct date d) {
    if (d.year < FIRST_YEAR || d.year > LAST_YEAR || d.month > 12) {
        return false;
    }
    return d.month == 0 ? d.day == 0 : d.day <= date_month_days(d.year, d.month);
}

/* Reads exactly `count` digits; -1 where others stand there. */
static int digits(const char *s, size_t count) {
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        if (s[i] < '0' || s[i] > '9') {
            return -1;
        }
        value = value * 10 + (s[i] - '0');
    }
    return value;
}

bool date_parse(const char *s, size_t len, struct date *out) {
    *out = (struct date){0};
    bool has_month = len >= 7 && s[4] == '-';
    bool has_day = has_month && len >= 10 && s[7] == '-';
    if (len < 4 || (!has_month && len != 4) || (has_month && !has_day && len != 7)) {
        return false;
    }
    if (has_day && len > 10 && s[10] != 'T' && s[10] != 't' && s[10] != ' ') {
        return false;
    }
    int year = digits(s, 4);
    int month = has_month ? digits(s + 5, 2) : 0;
    int day = has_day ? digits(s + 8, 2) : 0;
    if (year < 0 || month < 0 || day < 0 || (has_month && month == 0) || (has_day && day == 0)) {
        return false;
    }
    struct date d = {.year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
    if (!date_valid(d)) {
        return false;
    }
    *out = d;
    return true;
}

void date_format(struct date d, char out[DATE_TEXT]) {
    if (!date_valid(d)) {
        out[0] = '\0';
    } else if (d.month == 0) {
        snprintf(out, DATE_TEXT, "%04u", (unsigned)d.year % 10000u);
    } else if (d.day == 0) {
        snprintf(out, DATE_TEXT, "%04u-%02u", (unsigned)d.year % 10000u, d.month % 100u);
    } else {
        snprintf(out, DATE_TEXT, "%04u-%02u-%02u", (unsigned)d.year % 10000u, d.month % 100u, d.day % 100u);
    }
}

/* Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day is the
 * last. */
int32_t date_days(struct date d) {
    int32_t month = d.month == 0 ? 1 : d.month;
    int32_t day = d.day == 0 ? 1 : d.day;
    int32_t year = d.year - (month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t year_of_era = year - era * 400;
    int32_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

struct date date_of(int32_t days) {
    int64_t z = (int64_t)days + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t day_of_era = z - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    int64_t day = day_of_year - (153 * shifted + 2) / 5 + 1;
    int64_t month = shifted + (shifted < 10 ? 3 : -9);
    int64_t year = year_of_era + era * 400 + (month <= 2);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
        return (struct date){0};
    }
    return (struct date){.year = (int16_t)year, .month = (uint8_t)month, .day = (uint8_t)day};
}

int date_weekday(struct date d) {
    int32_t w = (date_days(d) + 3) % 7; /* 1970-01-01 was a Thursday */
    return w < 0 ? w + 7 : w;
}

struct date date_add_months(struct date d, int months) {
    if (d.year == 0) {
        return d;
    }
    int64_t total = (int64_t)d.year * 12 + (d.month == 0 ? 0 : d.month - 1) + months;
    int64_t year = total / 12;
    if (total < 0 || year < FIRST_YEAR || year > LAST_YEAR) {
        return (struct date){0};
    }
    struct date moved = {.year = (int16_t)year};
    if (d.month != 0) {
        moved.month = (uint8_t)(total % 12 + 1);
        int last = date_month_days(moved.year, moved.month);
        moved.day = d.day > last ? (uint8_t)last : d.day;
    }
    return moved;
}

int date_compare(struct date a, struct date b) {
    int32_t x = date_days(a), y = date_days(b);
    return (x > y) - (x < y);
}
