#ifndef SERVER_PAGE_FILES_H
#define SERVER_PAGE_FILES_H

/*
 * The page's files, as Vite built them, compiled into the binary (tools/build_page writes the table from web/). Where the page
 * is off (`-Dpage=disabled`, or no npm) the table is empty: page_file_count is 0.
 */
#include <stddef.h>

struct page_file {
    const char *path; /* of the URL, "/index.html", "/assets/index-B3xk.js"; sorted by strcmp */
    const char *type; /* the Content-Type, with charset where it is text */
    const unsigned char *bytes;
    size_t size;        /* bytes, not compressed */
    const char *sha256; /* of the bytes, 64 hexadecimal digits: an entity tag */
};

/* Names under /assets/ carry a hash of their content and never change; all others may with the next build. The page has its own
 * routes (/ledger, /today …) in the URL's query, so that "/" (index.html) is its only document. */
extern const struct page_file page_files[];
extern const size_t page_file_count;

#endif
