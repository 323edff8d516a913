/* fixture.h - a client with a scripted service, and the answers of typical operations. */
#ifndef AZB_TEST_WORKFLOW_FIXTURE_H
#define AZB_TEST_WORKFLOW_FIXTURE_H

#include <azbackup/azbackup.h>
#include <azbackup/sys/mock.h>

#define TEST_VAULT                                                                     \
    "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define TEST_ITEM                                                                                  \
    TEST_VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm" \
               "/protectedItems/VM;iaasvmcontainerv2;rg;vm"

typedef struct fixture {
    azb_mock *mock;
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
} fixture;

void fixture_open(fixture *f);
void fixture_close(fixture *f); /* also checks that exactly the scripted requests were sent */

/* Runs something over its script with the 1st, 2nd, ... allocation failing until all of them
 * succeed. Checks that it then returns AZB_OK, before that AZB_OK or AZB_E_NOMEM, and that no
 * memory is left. */
void fixture_sweep(void (*script)(fixture *f), azb_status (*run)(fixture *f, azb_error **err));

/* Scripts a reply; fails the test when the mock cannot take it. */
void fixture_reply(fixture *f, const char *method, const char *pattern, int32_t http_status,
                   const char *headers, const char *body);

/* Scripts a 202 for a POST whose operation is polled at .../operationsStatus/<id>. */
void fixture_accept(fixture *f, const char *pattern, const char *operation_id);

/* Scripts one poll of that operation; properties: JSON object or NULL. */
void fixture_operation(fixture *f, const char *operation_id, const char *status,
                       const char *properties);

/* Scripts one read of a job. */
void fixture_job(fixture *f, const char *job_id, const char *status, const char *extended_info);

#endif
