// arc_key.c - reads the file of a challenge of Azure Arc, and no other file.
#include "identity/arc_key.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/str.h"
#include "http/headers.h"

enum {
    KEY_MAX = 4096,
    NAME_MAX_BYTES = 255
};

static const char suffix[] = ".key";

// ---- the name ----

// The value of realm, with or without quotes; false when the field has no such form.
static bool find_realm(const char *challenge, azb_str *realm)
{
    static const char start[] = "Basic realm=";
    if (challenge == NULL || !azbi_equal_nocase(challenge, strnlen(challenge, sizeof start - 1),
                                                start, sizeof start - 1)) {
        return false;
    }
    realm->ptr = challenge + sizeof start - 1;
    realm->len = strlen(realm->ptr);
    if (realm->len >= 2 && realm->ptr[0] == '"' && realm->ptr[realm->len - 1] == '"') {
        realm->ptr++;
        realm->len -= 2;
    }
    return realm->len > 0;
}

static bool ends_in_suffix(azb_str text)
{
    const size_t len = sizeof suffix - 1;
    return text.len > len && memcmp(text.ptr + text.len - len, suffix, len) == 0;
}

// The name in the folder: no path leads out of it.
static azb_status find_name(const char *folder, const char *challenge,
                            char name[NAME_MAX_BYTES + 1], azb_context *context, azb_error **err)
{
    azb_str realm = {NULL, 0};
    const size_t folder_len = strlen(folder);
    if (!find_realm(challenge, &realm)) {
        return azbi_fail(err, context, AZB_E_AUTH,
                         "Azure Arc answered 401 without naming a key file");
    }
    if (realm.len <= folder_len + 1 || memcmp(realm.ptr, folder, folder_len) != 0 ||
        realm.ptr[folder_len] != '/' ||
        memchr(realm.ptr + folder_len + 1, '/', realm.len - folder_len - 1) != NULL) {
        return azbi_fail(err, context, AZB_E_AUTH,
                         "the key file \"%.*s\" of Azure Arc is not in %s; it was not read",
                         (int)realm.len, realm.ptr, folder);
    }
    realm.ptr += folder_len + 1;
    realm.len -= folder_len + 1;
    if (!ends_in_suffix(realm) || realm.len > NAME_MAX_BYTES) {
        return azbi_fail(err, context, AZB_E_AUTH,
                         "the key file \"%.*s\" of Azure Arc has no name that ends in %s; it was "
                         "not read",
                         (int)realm.len, realm.ptr, suffix);
    }
    memcpy(name, realm.ptr, realm.len);
    name[realm.len] = '\0';
    return AZB_OK;
}

// ---- the file ----

static const char *why_not_opened(int error)
{
    return error == EACCES   ? "may not be read: the program's user must be in the group himds"
           : error == ELOOP  ? "is a symbolic link"
           : error == ENOENT ? "does not exist"
                             : "cannot be opened";
}

// What is wrong with an open file; NULL: nothing.
static const char *find_fault(int folder, int file)
{
    struct stat key, place;
    if (fstat(folder, &place) != 0 || fstat(file, &key) != 0) {
        return "cannot be looked at";
    }
    if (!S_ISREG(key.st_mode)) {
        return "is no regular file";
    }
    if (key.st_uid != 0 && key.st_uid != place.st_uid) {
        return "belongs neither to root nor to the owner of its folder";
    }
    return key.st_size < 1         ? "is empty"
           : key.st_size > KEY_MAX ? "is longer than 4096 bytes"
                                   : NULL;
}

static const char *read_file(int file, azbi_buf *out)
{
    char bytes[KEY_MAX + 1];
    size_t len = 0;
    ssize_t n = 1;
    while (n > 0 && len < sizeof bytes) {
        n = read(file, bytes + len, sizeof bytes - len);
        len += n > 0 ? (size_t)n : 0;
    }
    const bool good = n == 0 && len > 0 && azbi_headers_value_ok(bytes, len);
    if (good) {
        azbi_buf_append(out, bytes, len);
    }
    azbi_wipe(bytes, sizeof bytes);
    return good ? NULL : "holds what a header cannot carry";
}

static const char *read_checked(int folder, const char *name, azbi_buf *out)
{
    const int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        return why_not_opened(errno);
    }
    const char *fault = find_fault(folder, file);
    if (fault == NULL) {
        fault = read_file(file, out);
    }
    (void)close(file);
    return fault;
}

azb_status azbi_arc_key_read(const char *folder, const char *challenge, azbi_buf *out,
                             azb_error **err)
{
    char name[NAME_MAX_BYTES + 1];
    const azb_status status = find_name(folder, challenge, name, out->context, err);
    if (status != AZB_OK) {
        return status;
    }
    const int place = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    const char *fault = place < 0 ? why_not_opened(errno) : read_checked(place, name, out);
    if (place >= 0) {
        (void)close(place);
    }
    if (fault != NULL) {
        return azbi_fail(err, out->context, AZB_E_AUTH, "the key file %s/%s of Azure Arc %s",
                         folder, name, fault);
    }
    return out->status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}
