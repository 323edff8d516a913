/* file.h - small files that hold secrets, read whole. */
#ifndef AZBI_BASE_FILE_H
#define AZBI_BASE_FILE_H

#include "base/buf.h"

/*
 * Appends a regular file of at most max bytes to out, which is wiped with the caller's buffer when
 * that is one for secrets. Symbolic links are followed. Does not wait for a pipe or a device.
 * Returns NULL, or what is wrong with the file as what follows its name in a sentence: "does not
 * exist"; constant. Memory that ran out shows in out->status.
 */
const char *azbi_file_read(const char *path, size_t max, azbi_buf *out);

#endif
