// file.c - small files that hold secrets, read whole.
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

enum {
    PIECE = 4096
};

static const char *why_not_opened(int error)
{
    return error == ENOENT   ? "does not exist"
           : error == EACCES ? "may not be read by this program's user"
                             : "cannot be opened";
}

static const char *find_fault(int file, size_t max)
{
    struct stat found;
    if (fstat(file, &found) != 0) {
        return "cannot be looked at";
    }
    if (!S_ISREG(found.st_mode)) {
        return "is not a regular file";
    }
    return (uintmax_t)found.st_size > max ? "is too long" : NULL;
}

// The file may grow meanwhile.
static const char *read_all(int file, size_t max, azbi_buf *out)
{
    char piece[PIECE];
    size_t total = 0;
    ssize_t n = read(file, piece, sizeof piece);
    while (n > 0 && total + (size_t)n <= max) {
        azbi_buf_append(out, piece, (size_t)n);
        total += (size_t)n;
        n = read(file, piece, sizeof piece);
    }
    azbi_wipe(piece, sizeof piece);
    return n == 0 ? NULL : n < 0 ? "cannot be read" : "is too long";
}

const char *azbi_file_read(const char *path, size_t max, azbi_buf *out)
{
    const int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        return why_not_opened(errno);
    }
    const char *fault = find_fault(file, max);
    if (fault == NULL) {
        fault = read_all(file, max, out);
    }
    (void)close(file);
    return fault;
}
