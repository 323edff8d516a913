/* sas.h - what a SAS URL tells of itself. */
#ifndef AZBI_WORKFLOW_DISK_SAS_H
#define AZBI_WORKFLOW_DISK_SAS_H

#include <stdbool.h>

#include <azbackup/value.h>

/* The end of a SAS, its query parameter se; false when it has none, or none that is a time. */
bool azbi_sas_end(const char *url, azb_time *end);

#endif
