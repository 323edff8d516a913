/*
 * mount_name.h - the file name and the password of a mount script. The service sends both in one
 * text, the name suffix: <machine>_<region>_<number>_<number>_<32 hex digits><15 characters of the
 * password><up to 14 hex digits>. What surrounds the password is the file name, which the script
 * reads.
 */
#ifndef AZBI_WORKFLOW_RECOVER_FILES_MOUNT_NAME_H
#define AZBI_WORKFLOW_RECOVER_FILES_MOUNT_NAME_H

#include <azbackup/value.h>

enum {
    AZBI_FILE_NAME_SIZE = 256 /* with the NUL */
};

/* The password in a name suffix, borrowed from it; len 0 when the suffix has an unknown form. */
azb_str azbi_mount_password(azb_str suffix);

/*
 * The file name, without the password. It consists of letters, digits, '.', '_' and '-', does not
 * begin with '.' or '-' or end with '.', and is not a device name of Windows (CON, NUL, COM1). If
 * the suffix has an unknown form, its last part is left out, and so is every other part that is
 * long enough to hold a password.
 */
void azbi_mount_file_name(azb_str suffix, azb_str extension, char out[AZBI_FILE_NAME_SIZE]);

/* Inserts a number before the extension: "a.py" and 2 give "a-2.py". */
void azbi_mount_file_number(const char *name, size_t number, char out[AZBI_FILE_NAME_SIZE]);

#endif
