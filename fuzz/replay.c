/* Gives a fuzzer's function every file of a folder, and cut-off and altered copies of each: what a build without
 * libFuzzer can do. Fails where the folder is empty. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define LARGEST ((size_t)4 << 20)

/* The input itself, sixteen beginnings of it, and 64 copies with one byte changed. A copy on the heap has its exact
 * size, so that the address sanitizer sees reads behind it. */
static int replay(const uint8_t *bytes, size_t size) {
    for (int i = 0; i <= 80; i++) {
        size_t kept = i > 0 && i <= 16 ? size * (size_t)i / 17 : size;
        uint8_t *copy = malloc(kept == 0 ? 1 : kept);
        if (copy == NULL) {
            return 1;
        }
        memcpy(copy, bytes, kept);
        if (i > 16 && kept > 0) {
            copy[(size_t)(i - 17) * kept / 64] ^= (uint8_t)(1 << i % 8);
        }
        LLVMFuzzerTestOneInput(copy, kept);
        free(copy);
    }
    return 0;
}

static int replay_file(const char *path, uint8_t *room) {
    FILE *f = fopen(path, "rb");
    if (f == NULL) {
        perror(path);
        return 1;
    }
    size_t size = fread(room, 1, LARGEST, f);
    fclose(f);
    return replay(room, size);
}

int main(int argc, char **argv) {
    DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
    uint8_t *room = malloc(LARGEST);
    int files = 0, status = 0;
    if (folder == NULL || room == NULL) {
        fprintf(stderr, "usage: replay FOLDER\n");
        free(room);
        return 2;
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        char path[4096];
        if (entry->d_name[0] != '.') {
            snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
            status |= replay_file(path, room);
            files++;
        }
    }
    closedir(folder);
    free(room);
    if (files == 0) {
        fprintf(stderr, "%s is empty\n", argv[1]);
        return 1;
    }
    return status;
}
