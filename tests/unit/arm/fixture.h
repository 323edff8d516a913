/*
 * fixture.h - what the tests of this floor share: a client on a scripted service, answers in one
 * line, and operations of every shape that a poller can begin with.
 */
#ifndef UNIT_ARM_FIXTURE_H
#define UNIT_ARM_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arm/operation.h"
#include "support/failing_allocator.h"
#include "support/stage.h"

#define HOST "https://management.azure.com"
#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                    \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm1/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm1"
#define STATUS_URL HOST ITEM "/operationsStatus/op-1?api-version=2019-05-13-preview"
#define RESULT_URL HOST ITEM "/operationResults/op-1?api-version=2016-12-01"
#define JSON_TYPE  "Content-Type: application/json\n"

typedef struct fixture {
    failing_allocator memory;
    stage stage;
} fixture;

/* For cmocka's setup and teardown; the teardown asserts that no memory is left. */
int fixture_open(void **state);
int fixture_close(void **state);

/* Scripts one answer. */
void fixture_reply(fixture *f, const char *method, const char *pattern, int32_t http_status,
                   const char *headers, const char *body);
void fixture_repeat(fixture *f, int64_t more); /* of the answer scripted last */

/* Asserts a status and that the error holds text; frees the error. text NULL: any. */
void assert_failed(azb_status actual, azb_status expected, azb_error **err, const char *text);

/* Begins an operation of the method on the item and gives its poller. result: type name, NULL. */
azb_poller *fixture_begin(fixture *f, const char *method, const char *result);

#endif
