/* slice.h - texts as they stand in JSON, which may have escapes. */
#ifndef AZBI_JSON_SLICE_H
#define AZBI_JSON_SLICE_H

#include "json/reader.h"

/* -1, 0 or 1 by the bytes that two texts mean, escapes resolved. */
int azbi_slice_compare(const azbi_slice *left, const azbi_slice *right);

#endif
