/* workload_name.h - names of containers and items: fixed words, then one or two names. */
#ifndef AZBI_ID_WORKLOAD_NAME_H
#define AZBI_ID_WORKLOAD_NAME_H

#include <stdbool.h>

#include <azbackup/id.h>

#include "base/buf.h"

/* Appends the name in the service's casing, or as it is when its form is not known. */
void azbi_container_name_put(azbi_buf *out, const char *text, size_t len);
void azbi_item_name_put(azbi_buf *out, const char *text, size_t len);

#endif
