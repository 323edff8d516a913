/*
 * managed_source.h - the sources of managed identities: a row says by which variables each is
 * detected, where it is asked and how.
 */
#ifndef AZBI_IDENTITY_MANAGED_SOURCE_H
#define AZBI_IDENTITY_MANAGED_SOURCE_H

#include <stdbool.h>

#include <azbackup/identity/managed_identity.h>

#include "http/retry.h"

/* What can name a user-assigned identity. */
typedef enum azbi_managed_id_kind {
    AZBI_MANAGED_CLIENT_ID,
    AZBI_MANAGED_OBJECT_ID,
    AZBI_MANAGED_RESOURCE_ID,
    AZBI_MANAGED_ID_KINDS
} azbi_managed_id_kind;

/* Hosts that may be asked over plain http. */
typedef enum azbi_plain_http {
    AZBI_PLAIN_NEVER,
    AZBI_PLAIN_LOOPBACK,
    AZBI_PLAIN_ANYWHERE
} azbi_plain_http;

enum {
    AZBI_MANAGED_NEEDS = 3
};

typedef struct azbi_managed_source {
    int32_t source;   /* AZB_MANAGED_IDENTITY_... */
    const char *name; /* for people */

    /* Variables that are all set where the source is; NULL: no more. */
    const char *needs[AZBI_MANAGED_NEEDS];
    bool has_agent; /* detected by the files of azbi_arc_places as well */

    const char *endpoint_variable; /* of its URL */
    const char *endpoint;          /* without the variable; NULL: it must be set */
    const char *path;              /* behind the endpoint; NULL: none */
    azbi_plain_http plain;

    const char *method;
    const char *api_version;         /* NULL: none is sent */
    bool metadata;                   /* sends "Metadata: true" */
    const char *secret_variable;     /* NULL: no secret */
    const char *secret_header;       /* by which it is sent */
    const char *thumbprint_variable; /* of the certificate that alone is believed; NULL: as usual */

    /* Parameters that name an identity, by azbi_managed_id_kind; NULL: not taken. */
    const char *id_parameters[AZBI_MANAGED_ID_KINDS];
    const char *client_id_variable; /* of the client id, if none was given; NULL: none */
    bool must_name_id; /* old ones ignore the id: an answer that does not name it is refused */

    const azbi_retry_rule *retry; /* NULL: the usual one */
} azbi_managed_source;

/* What the agent of Azure Arc has in the file system. Tests have places of their own. */
typedef struct azbi_arc_places {
    const char *agents[2];  /* programs; one of them is enough */
    const char *key_folder; /* of the files that prove a program's right to the identity */
} azbi_arc_places;

extern const azbi_arc_places azbi_arc_default_places;

/* The row of a source; NULL: none has that number. */
const azbi_managed_source *azbi_managed_source_find(int32_t source);

/* The first row, in the order of the table, whose variables are all set; the last one has none. */
const azbi_managed_source *azbi_managed_source_detect(const azbi_arc_places *places);

#endif
