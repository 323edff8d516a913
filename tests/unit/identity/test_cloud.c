// test_cloud.c - clouds by their names.
#include <string.h>

#include <azbackup/cloud.h>

#include "support/test.h"

static void finds_clouds(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *host; // in each of its texts; NULL: there is none
    } cases[] = {
        {"AzureCloud", "management.azure.com"},
        {"PUBLIC", "management.azure.com"},
        {"azureusgovernment", "management.usgovcloudapi.net"},
        {"USGovernment", "management.usgovcloudapi.net"},
        {"AzureChinaCloud", "management.chinacloudapi.cn"},
        {"china", "management.chinacloudapi.cn"},
        {"", NULL},
        {"AzureGermanCloud", NULL},
        {"AzureCloud ", NULL},
        {NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azb_cloud *cloud = azb_cloud_find(cases[i].name);
        assert_int_equal(cloud != NULL, cases[i].host != NULL);
        if (cloud != NULL) {
            assert_string_equal(cloud->endpoint + strlen("https://"), cases[i].host);
            assert_int_equal(strncmp(cloud->authority, "https://login.", 14), 0);
            assert_int_equal(strncmp(cloud->scope, "https://management.core.", 24), 0);
            assert_ptr_equal(azb_cloud_find(cloud->name), cloud);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_clouds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
