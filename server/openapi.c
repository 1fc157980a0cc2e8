#include "server/openapi.h"

#include <string.h>

#include "attache/attache.h"
#include "server/parameters.h"

extern const char schemas_json[]; /* schemas.json, compiled in */

/* Statuses that any path may answer, beside its own. */
static const struct {
    const char *status, *why;
    bool bodies; /* of requests that send something */
} errors[] = {
    {"400", "a parameter, a path or a body that cannot be understood", false},
    {"401", "the token is missing or another", false},
    {"403", "another site's page asks, or the service is read only", false},
    {"404", "there is none", false},
    {"406", "Accept names nothing that is answered here", false},
    {"408", "the body took too long to come", true},
    {"409", "the store has no text of it", false},
    {"411", "Content-Length is missing", true},
    {"413", "the body is larger than is taken", true},
    {"414", "the target is longer than is taken", false},
    {"415", "the body is of another type than is taken", true},
    {"421", "the Host is not this service's", false},
    {"422", "the article has no text, or the record does not hold", true},
    {"500", "the store cannot be read or written", false},
    {"503", "too much to do, no model, or about to end; Retry-After says when to ask again", false},
};

static void write_schema(const char *name, struct bytes *out) {
    bytes_format(out, "{\"$ref\":\"#/components/schemas/%s\"}", name);
}

static void write_content(const struct route *r, struct bytes *out) {
    bool some = false;
    for (unsigned g = GIVES_JSON; g < GIVES_NONE; g *= 2) {
        if ((r->gives & g) == 0) {
            continue;
        }
        const char *type = gives_type((enum gives)g);
        bytes_format(out, "%s\"%.*s\":{\"schema\":", some ? "," : "", (int)strcspn(type, ";"), type);
        some = true;
        if (g != GIVES_JSON) {
            bytes_text(out, "{\"type\":\"string\"}}");
        } else if (r->list) {
            bytes_text(out,
                       "{\"allOf\":[{\"$ref\":\"#/components/schemas/List\"},{\"properties\":{\"items\":{\"items\":");
            write_schema(r->schema, out);
            bytes_text(out, "}}}]}}");
        } else if (r->schema != NULL) {
            write_schema(r->schema, out);
            bytes_text(out, "}");
        } else {
            bytes_text(out, "{\"type\":\"object\"}}");
        }
    }
}

static void write_body(const struct route *r, struct bytes *out) {
    bytes_text(out, ",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":");
    write_schema(r->sends, out);
    bytes_text(out, "}");
    if ((r->takes & TAKES_LINES) != 0) {
        bytes_text(out, ",\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"}}");
    }
    bytes_text(out, "}}");
}

static void write_operation(const struct route *r, struct bytes *out) {
    bool bodies = r->takes != TAKES_NOTHING;
    const char *brace = strchr(r->path, '{');
    bytes_format(out, "\"%s\":{\"operationId\":\"%s\",\"summary\":",
                 strcmp(r->method, "GET") == 0    ? "get"
                 : strcmp(r->method, "POST") == 0 ? "post"
                 : strcmp(r->method, "PUT") == 0  ? "put"
                                                  : "delete",
                 r->id);
    bytes_string(out, r->summary);
    bytes_text(out, ",\"parameters\":[");
    if (brace != NULL) {
        bytes_format(
            out,
            "{\"name\":\"%.*s\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\",\"minLength\":1}}%s",
            (int)strcspn(brace + 1, "}"), brace + 1, r->parameters[0] != '\0' ? "," : "");
    }
    parameters_describe(r->parameters, r->required != NULL ? r->required : "", out);
    bytes_text(out, "]");
    if (bodies) {
        write_body(r, out);
    }
    bytes_text(out, ",\"responses\":{");
    if (r->gives == GIVES_NONE) {
        bytes_text(out, "\"204\":{\"description\":\"done\"}");
    } else {
        bytes_text(out, "\"200\":{\"description\":\"the answer\",\"content\":{");
        write_content(r, out);
        bytes_text(out, "}}");
    }
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        if (!errors[i].bodies || bodies) {
            bytes_format(out, ",\"%s\":{\"$ref\":\"#/components/responses/%s\"}", errors[i].status, errors[i].status);
        }
    }
    bytes_text(out, "}}");
}

static bool is_first_of_path(const struct route *routes, unsigned i) {
    for (unsigned k = 0; k < i; k++) {
        if (strcmp(routes[k].path, routes[i].path) == 0) {
            return false;
        }
    }
    return true;
}

void openapi_write(struct route_table table, struct bytes *out) {
    const struct route *routes = table.routes;
    bytes_text(out, "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"attache\",\"version\":\"");
    bytes_text(out, att_version());
    bytes_text(out, "\",\"description\":\"Asks a store of news articles: what happened, who says so, what is due.\","
                    "\"license\":{\"name\":\"Apache-2.0\",\"identifier\":\"Apache-2.0\"}},\"paths\":{");
    for (unsigned i = 0; i < table.count; i++) {
        if (!is_first_of_path(routes, i)) {
            continue;
        }
        bytes_format(out, "%s\"%s\":{", i > 0 ? "," : "", routes[i].path);
        for (unsigned k = i, some = 0; k < table.count; k++) {
            if (strcmp(routes[k].path, routes[i].path) == 0) {
                bytes_text(out, some++ > 0 ? "," : "");
                write_operation(&routes[k], out);
            }
        }
        bytes_text(out, "}");
    }
    bytes_text(out, "},\"components\":{\"responses\":{");
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        bytes_format(out, "%s\"%s\":{\"description\":", i > 0 ? "," : "", errors[i].status);
        bytes_string(out, errors[i].why);
        bytes_text(out, ",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Error\"}}}}");
    }
    bytes_text(out, "},\"schemas\":");
    bytes_text(out, schemas_json);
    bytes_text(out, "}}\n");
}
