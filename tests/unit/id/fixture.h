/* fixture.h - what the tests of ids share: a context, and ids of a vault and an item in it. */
#ifndef UNIT_ID_FIXTURE_H
#define UNIT_ID_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <azbackup/error.h>

#include "support/test_context.h"

#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                    \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm1/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm1"

/* For cmocka's setup and teardown; the state is a test_context, which must end without memory. */
int fixture_open(void **state);
int fixture_close(void **state);

/* Asserts a status and that the error holds text; frees the error. */
void assert_failed(azb_status actual, azb_status expected, azb_error **err, const char *text);

#endif
