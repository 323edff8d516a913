/*
 * mount_name.h - the file name and the password of a mount script, which the service sends in one
 * text: <machine>_<region>_<number>_<number>_<32 hex digits><15 of the password><up to 14 hex
 * digits>. Both ends of what surrounds the password belong to the file's name: the script reads it.
 */
#ifndef AZBI_WORKFLOW_MOUNT_NAME_H
#define AZBI_WORKFLOW_MOUNT_NAME_H

#include <azbackup/value.h>

enum {
    AZBI_FILE_NAME_SIZE = 256 /* with its NUL */
};

/* The password in a name suffix, borrowed from it; len 0: there is none in the place where it
 * should be. */
azb_str azbi_mount_password(azb_str suffix);

/*
 * The name of the file, without the password. It holds only letters, digits, '.', '_' and '-', does
 * not begin with '.' or '-' nor end with '.', and differs from the devices of Windows (CON, NUL,
 * COM1). Where the suffix has another form than that above, its last part is left out, and so is
 * every other part that is long enough for a password.
 */
void azbi_mount_file_name(azb_str suffix, azb_str extension, char out[AZBI_FILE_NAME_SIZE]);

/* The same name with a number before its extension: "a.py" and 2 make "a-2.py". */
void azbi_mount_file_number(const char *name, size_t number, char out[AZBI_FILE_NAME_SIZE]);

#endif
