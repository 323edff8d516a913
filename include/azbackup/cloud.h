/* cloud.h - where Azure is: the clouds that have names. */
#ifndef AZBACKUP_CLOUD_H
#define AZBACKUP_CLOUD_H

#include <azbackup/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A cloud: its texts go into the options of clients and credentials. Only the library makes one;
 * members may be added at the end. */
typedef struct azb_cloud {
    const char *name;      /* "AzureCloud" */
    const char *endpoint;  /* of azb_client_options */
    const char *authority; /* of a credential */
    const char *scope;     /* of a credential */
} azb_cloud;

/*
 * Finds a cloud by its name, in any case of letters: AzureCloud, AzureUSGovernment,
 * AzureChinaCloud, or public, usgovernment, china. NULL for another name, or without one. The
 * result is constant. Any thread.
 * Service document: "National clouds", "Azure Government developer guide".
 */
AZB_API const azb_cloud *azb_cloud_find(const char *name);

#ifdef __cplusplus
}
#endif

#endif
