/* item_source.h - the resource that a protected item protects. */
#ifndef AZBI_WORKFLOW_ITEM_SOURCE_H
#define AZBI_WORKFLOW_ITEM_SOURCE_H

#include <azbackup/client.h>

/*
 * The ARM id of the resource that an item protects: a copy of given, or read from the service when
 * given is NULL. argument: the option's name in an error. out: owned, free with azb_text_free.
 * Returns AZB_OK; AZB_E_ARG when the service does not say; and as any call.
 */
AZB_NODISCARD azb_status azbi_item_source(azb_client *client, const char *item_id,
                                          const char *given, const char *argument,
                                          const azb_call_options *call, char **out,
                                          azb_error **err);

/* Checks the option that names the source. given: the ARM id of a VM, or NULL. argument: the
 * option's name in an error. Returns AZB_OK or AZB_E_ARG. */
AZB_NODISCARD azb_status azbi_check_source(azb_context *context, const char *argument,
                                           const char *given, azb_error **err);

#endif
