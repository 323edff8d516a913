/* member_path.h - paths of members by wire names, "properties.disks[2].name", step by step. */
#ifndef AZBI_JSON_MEMBER_PATH_H
#define AZBI_JSON_MEMBER_PATH_H

#include <stdbool.h>
#include <stddef.h>

/* One step: a name, or the index of an element. */
typedef struct azbi_step {
    const char *name; /* not NUL-ended; NULL: an index */
    size_t len;
    size_t index;
} azbi_step;

/* Takes the next step of path off *at, which is path itself at first. False at the end, and when
 * what follows is not a step: *at is then where it should begin. */
bool azbi_path_next(const char *path, const char **at, azbi_step *out);

#endif
