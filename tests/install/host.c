// host.c - loads two plug-ins into one name space and checks that each uses its own copy of the
// library. Arguments: the plug-ins.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

// Where a plug-in's copy of the library is; NULL when it is in another file than the plug-in.
static const void *library_of(const char *path)
{
    void *handle = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    const void *(*find)(void) = NULL;
    Dl_info info;
    void *found = handle != NULL ? dlsym(handle, "plugin_library") : NULL;
    if (found == NULL) {
        return NULL;
    }
    memcpy(&find, &found, sizeof find);
    const void *place = find();
    return dladdr(place, &info) != 0 && strcmp(info.dli_fname, path) == 0 ? place : NULL;
}

int main(int argc, char **argv)
{
    const void *one = argc == 3 ? library_of(argv[1]) : NULL;
    const void *two = argc == 3 ? library_of(argv[2]) : NULL;
    int good = one != NULL && two != NULL && one != two;
    puts(good ? "two plug-ins, two libraries" : "the plug-ins share a library");
    return !good;
}
