// print_options.c - the numbers of all options structs, one a line: struct, option, range, 0, -1.
#include <stdio.h>

#include "base/context.h"
#include "base/option.h"
#include "http/call_check.h"
#include "http/settings.h"
#include "identity/credential.h"
#include "workflow/check.h"

static const azbi_option_set *const sets[] = {
    &azbi_context_option_set,
    &azbi_client_option_set,
    &azbi_call_option_set,
    &azbi_client_secret_option_set,
    &azbi_chain_option_set,
    &azbi_environment_credential_option_set,
    &azbi_default_credential_option_set,
    &azbi_managed_identity_option_set,
    &azbi_workload_identity_option_set,
    &azbi_client_assertion_option_set,
    &azbi_client_certificate_option_set,
    &azbi_disk_access_option_set,
    &azbi_file_recovery_option_set,
    &azbi_protect_option_set,
    &azbi_prune_option_set,
    &azbi_restore_disks_option_set,
    &azbi_restore_vm_option_set,
};

static void print_range(const azbi_option *row)
{
    switch (row->kind) {
    case AZBI_OPTION_RESERVED:
        printf("0");
        break;
    case AZBI_OPTION_FLAG:
        printf("0, 1");
        break;
    case AZBI_OPTION_WORD:
        printf("%s", row->words);
        break;
    default:
        // A limit that is there for arithmetic alone is none for a reader.
        if (row->max > INT32_MAX) {
            printf("%lld or more", (long long)row->min);
        } else if (row->max == INT32_MAX) {
            printf("%lld to 2^31 - 1", (long long)row->min);
        } else {
            printf("%lld to %lld", (long long)row->min, (long long)row->max);
        }
    }
}

int main(void)
{
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        for (size_t j = 0; j < sets[i]->count; j++) {
            const azbi_option *row = &sets[i]->rows[j];
            printf("%s\t%s\t", sets[i]->name, row->path);
            print_range(row);
            printf("\t%s\t%s\n",
                   row->kind == AZBI_OPTION_RESERVED ? ""
                   : row->zero != NULL               ? row->zero
                                                     : "refused",
                   row->may_be_none ? "none" : "");
        }
    }
    return 0;
}
