/*
 * fixture.h - what the tests of this floor share: a client on a scripted service, answers in one
 * line, and operations of every shape that a poller can begin with.
 */
#ifndef UNIT_ARM_FIXTURE_H
#define UNIT_ARM_FIXTURE_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arm/operation.h"
#include "arm/operation_call.h"
#include "arm/pager.h"
#include "poller/from_call.h"
#include "support/failing_allocator.h"
#include "support/stage.h"
#include "support/test.h"

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

#define BOTH     "Azure-AsyncOperation: " STATUS_URL "\nLocation: " RESULT_URL "\nRetry-After: 60\n"
#define ASYNC    "Azure-AsyncOperation: " STATUS_URL "\n"
#define LOCATION "Location: " RESULT_URL "\n"
#define RUNNING                                                     \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"InProgress\"," \
    "\"startTime\":\"2020-08-02T07:22:08.3556561Z\",\"endTime\":\"0001-01-01T00:00:00\"}"
#define SUCCEEDED "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\"}"
#define JOB_DONE                                                                                  \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\",\"properties\":{\"objectType\":" \
    "\"OperationStatusJobExtendedInfo\",\"jobId\":\"job-9\"}}"
#define ITEM_TYPE "ProtectedItemResource"

/* One answer of the service; http_status 0 ends a list of them. */
typedef struct answer {
    int http_status;
    const char *headers, *body;
} answer;

typedef struct fixture {
    failing_allocator memory;
    stage stage;
} fixture;

/* For cmocka's setup and teardown; the teardown asserts that no memory is left. A patient client
 * retries as often as is the default, the other one never. */
int fixture_open(void **state);
int fixture_open_patient(void **state);
int fixture_close(void **state);

/* Scripts one answer. */
void fixture_reply(fixture *f, const char *method, const char *pattern, int32_t http_status,
                   const char *headers, const char *body);
void fixture_repeat(fixture *f, int64_t more); /* of the answer scripted last */

/* Asserts a status and that the error holds text; frees the error. text NULL: any. */
void assert_failed(azb_status actual, azb_status expected, azb_error **err, const char *text);

/* Begins an operation of the method on the item and gives its poller. result: type name, NULL.
 * fixture_begin asserts that it begins. */
AZB_NODISCARD azb_status fixture_try_begin(fixture *f, const char *method, const char *result,
                                           azb_poller **out, azb_error **err);
azb_poller *fixture_begin(fixture *f, const char *method, const char *result);

/* Has the client belong to another process, as after fork(), or to this one again. */
void fixture_set_foreign(fixture *f, bool foreign);

/* Runs a scenario with the 1st, 2nd, ... allocation behind the opening failing, until one run is
 * not disturbed; each must end with AZB_OK or AZB_E_NOMEM and leave no memory behind. */
void fixture_sweep(azb_status (*scenario)(fixture *f));

#endif
