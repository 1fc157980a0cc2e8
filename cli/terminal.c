/* What goes to the terminal besides the data. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

/* Control characters in names of files and in what they hold must not steer the terminal, neither those of one byte nor U+0080 to
 * U+009F. */
static void put_harmless(const char *s) {
    for (; *s != '\0'; s++) {
        bool two = (unsigned char)s[0] == 0xC2 && (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xA0;
        fputc(two || (unsigned char)*s < 0x20 || *s == 0x7F ? '?' : *s, stderr);
        s += two;
    }
}

void complain_text(const char *format, ...) {
    char message[1024];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    fputs("attache: ", stderr);
    put_harmless(message);
    fputc('\n', stderr);
}

void complain(const char *file, const att_error *err) {
    fputs("attache: ", stderr);
    if (file != NULL) {
        put_harmless(file);
        if (err->line > 0) {
            fprintf(stderr, ":%llu", (unsigned long long)err->line);
        }
        if (err->line > 0 && err->column > 0) {
            fprintf(stderr, ":%llu", (unsigned long long)err->column);
        }
        fputs(": ", stderr);
    }
    size_t named = file != NULL ? strlen(file) : 0; /* some messages begin with the file's name themselves */
    bool again = named > 0 && strncmp(err->message, file, named) == 0 && strncmp(err->message + named, ": ", 2) == 0;
    put_harmless(again ? err->message + named + 2 : err->message);
    if (file == NULL && err->line > 0) {
        fprintf(stderr, " (line %llu, column %llu)", (unsigned long long)err->line, (unsigned long long)err->column);
    }
    fputc('\n', stderr);
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void progress_begin(struct progress *p, bool quiet) {
    /* Where the records themselves go to the terminal they are progress enough. */
    *p = (struct progress){.wanted = !quiet && isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO)};
    p->last = p->wanted ? seconds() : 0;
}

void progress_tell(struct progress *p, const char *file, uint64_t articles, uint64_t refused, uint64_t bytes,
                   uint64_t total) {
    if (!p->wanted || seconds() - p->last < 0.3) {
        return;
    }
    p->last = seconds();
    p->shown = true;
    fprintf(stderr, "\r\033[K%llu articles", (unsigned long long)articles);
    if (refused > 0) {
        fprintf(stderr, ", %llu refused", (unsigned long long)refused);
    }
    fputs(", ", stderr);
    put_harmless(strcmp(file, "-") == 0 ? "standard input" : file);
    if (total > 0) {
        fprintf(stderr, " %d%%", (int)(100 * (double)bytes / (double)total));
    }
    fflush(stderr);
}

void progress_clear(struct progress *p) {
    if (p->shown) {
        fputs("\r\033[K", stderr);
        p->shown = false;
    }
}

bool colour_wanted(void) {
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    return isatty(STDOUT_FILENO) && (no == NULL || no[0] == '\0') && term != NULL && strcmp(term, "dumb") != 0;
}

uint32_t terminal_width(void) {
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return 0;
}

bool utf8_wanted(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0') { /* the first that is set decides */
            const char *set = value;
            while (*set != '\0' && *set != '.') {
                set++;
            }
            return strncasecmp(set, ".utf-8", 6) == 0 || strncasecmp(set, ".utf8", 5) == 0;
        }
    }
    return false;
}
