/* item_source.h - what a protected item protects. */
#ifndef AZBI_WORKFLOW_ITEM_SOURCE_H
#define AZBI_WORKFLOW_ITEM_SOURCE_H

#include <azbackup/client.h>

/*
 * ARM id of the source of a protected item: a copy of given when it is not NULL, else asked from
 * the service. argument: names the option in an error. out: azbi_string_free. Statuses as any call.
 */
AZB_NODISCARD azb_status azbi_item_source(azb_client *client, const char *item_id,
                                          const char *given, const char *argument,
                                          const azb_call_options *call, char **out,
                                          azb_error **err);

/* given: the option for it, an ARM id of a VM or NULL. Returns AZB_OK; AZB_E_ARG about argument. */
AZB_NODISCARD azb_status azbi_check_source(azb_context *context, const char *argument,
                                           const char *given, azb_error **err);

#endif
