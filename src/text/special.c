/* Addresses of the net, names of files, hashtags: taken whole. */
#include <string.h>

#include "text/chars.h"
#include "text/tables.h"
#include "text/tokens.h"

#define LOCAL_MAX 64 /* bytes of the part of a mail address before "@": RFC 5321 */
#define HOST_MAX 253 /* bytes of a host name: RFC 1035 */

static bool starts(const struct scanner *t, uint32_t pos, const char *word) {
    size_t len = strlen(word);
    return t->chunk_end - pos > len && slice_is_fold(slice_between(t, pos, pos + (uint32_t)len), word);
}

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Cuts from an address the marks that belong to the sentence around it. */
static uint32_t trim_address(const struct scanner *t, uint32_t start, uint32_t end) {
    uint32_t open = 0;
    uint32_t closed = 0;
    for (uint32_t i = start; i < end; i++) {
        open += t->s[i] == '(';
        closed += t->s[i] == ')';
    }
    while (end > start) {
        uint32_t cp = char_before(t->s, end, start);
        if (cp == ')' && closed > open) {
            closed--;
        } else if (is_word(cp) || (cp < 0x80 && strchr("/#&=%~+-*$@)", (int)cp) != NULL)) {
            break;
        }
        end--;
        while (end > start && ((unsigned char)t->s[end] & 0xC0) == 0x80) {
            end--;
        }
    }
    return end;
}

/* Where an address that has begun must end at the latest: at the chunk's end or at a mark that stands in none. */
static uint32_t address_end(const struct scanner *t, uint32_t pos) {
    uint32_t end = pos;
    while (end < t->chunk_end && strchr("<>\"|", t->s[end]) == NULL) {
        uint32_t size;
        uint32_t cp = char_at(t->s, end, t->chunk_end, &size);
        if (cp == 0x201C || cp == 0x201D || cp == 0xAB || cp == 0xBB || cp == 0x2014) {
            break;
        }
        end += size;
    }
    return end;
}

static uint32_t url_end(const struct scanner *t, uint32_t pos) {
    static const char *const beginnings[] = {"http://", "https://", "ftp://", "www.", "mailto:", "doi:10."};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        if (starts(t, pos, beginnings[i])) {
            uint32_t body = pos + (uint32_t)strlen(beginnings[i]);
            uint32_t end = trim_address(t, body, address_end(t, body));
            return end > body ? end : 0;
        }
    }
    return 0;
}

/* "name@host.org", also the "Name@HOST" of company mail. */
static uint32_t mail_end(const struct scanner *t, uint32_t pos) {
    uint32_t at = pos;
    while (at < t->chunk_end && at - pos <= LOCAL_MAX &&
           (is_name_char(t->s[at]) || (t->s[at] != '\0' && strchr("._%+-&", t->s[at]) != NULL))) {
        at++;
    }
    if (at >= t->chunk_end || t->s[at] != '@' || at == pos) {
        return 0;
    }
    uint32_t end = at + 1;
    while (end < t->chunk_end && end - at <= HOST_MAX &&
           (is_name_char(t->s[end]) || (t->s[end] != '\0' && strchr("._-", t->s[end]) != NULL))) {
        end++;
    }
    while (end > at + 1 && !is_name_char(t->s[end - 1])) {
        end--;
    }
    return end > at + 1 ? end : 0;
}

/* "host.co.uk/path", "report.doc", "alt.news.group". */
static uint32_t host_end(const struct scanner *t, uint32_t pos) {
    uint32_t end = pos;
    uint32_t label = pos;
    uint32_t dots = 0;
    bool lower = true;
    while (end < t->chunk_end && end - pos <= HOST_MAX) {
        char c = t->s[end];
        if (c == '.' && end > label && end + 1 < t->chunk_end && is_name_char(t->s[end + 1])) {
            lower = lower && end - label > 1;
            label = end + 1;
            dots++;
        } else if (is_name_char(c) || c == '-' || c == '_') {
            lower = lower && c >= 'a' && c <= 'z';
        } else {
            break;
        }
        end++;
    }
    if (dots == 0 || is_word(char_peek(t->s, end, t->chunk_end))) {
        return 0;
    }
    while (end > label && !is_name_char(t->s[end - 1])) {
        end--;
    }
    struct slice last = slice_between(t, label, end);
    if (is_file_ending(last)) {
        return end;
    }
    if (is_host_ending(last)) {
        if (end < t->chunk_end && t->s[end] == '/') {
            return trim_address(t, end + 1, address_end(t, end + 1));
        }
        return end;
    }
    return dots >= 2 && lower && last.len > 1 ? end : 0;
}

uint32_t special_end(const struct scanner *t, uint32_t pos) {
    char c = t->s[pos];
    if (c == '#' || c == '@') {
        uint32_t cp = char_peek(t->s, pos + 1, t->chunk_end);
        return is_letter(cp) ? run_end(t, pos + 1) : 0;
    }
    if (!is_name_char(c)) {
        return 0;
    }
    uint32_t end = url_end(t, pos);
    if (end == 0 && t->at_sign) {
        end = mail_end(t, pos);
    }
    return end != 0 ? end : host_end(t, pos);
}
