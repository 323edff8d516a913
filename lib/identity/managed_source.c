// managed_source.c - the table of sources, in the order in which they are looked for.
//
// The order is that of Microsoft's authentication libraries: what sets more variables comes first,
// since each source sets some that another one knows as well.
#include "identity/managed_source.h"

#include <unistd.h>

#include "base/environment.h"

#define TOKEN_PATH "/metadata/identity/oauth2/token"

const azbi_arc_places azbi_arc_default_places = {
    {"/opt/azcmagent/bin/himds", "/var/opt/azcmagent/bin/himds"},
    "/var/opt/azcmagent/tokens",
};

// An identity that is being assigned, or a host that is being updated, is back within 70 seconds:
// six waits from 1.5 s on make 94 s.
static const int32_t imds_statuses[] = {404, 410, 429, 500, 501, 502, 503,
                                        504, 505, 506, 507, 508, 510, 511};
static const azbi_retry_rule imds_retry = {
    .statuses = imds_statuses,
    .status_count = sizeof imds_statuses / sizeof imds_statuses[0],
    .max_retries = 6,
    .first_ms = 1500,
    .least_ms = 1000,
    .most_ms = 60 * 1000,
};

static const azbi_managed_source rows[] = {
    {.source = AZB_MANAGED_IDENTITY_SERVICE_FABRIC,
     .name = "Service Fabric",
     .needs = {"IDENTITY_ENDPOINT", "IDENTITY_HEADER", "IDENTITY_SERVER_THUMBPRINT"},
     .endpoint_variable = "IDENTITY_ENDPOINT",
     .plain = AZBI_PLAIN_NEVER,
     .method = "GET",
     .api_version = "2019-07-01-preview",
     .secret_variable = "IDENTITY_HEADER",
     .secret_header = "Secret",
     .thumbprint_variable = "IDENTITY_SERVER_THUMBPRINT"},
    {.source = AZB_MANAGED_IDENTITY_APP_SERVICE,
     .name = "App Service",
     .needs = {"IDENTITY_ENDPOINT", "IDENTITY_HEADER", NULL},
     .endpoint_variable = "IDENTITY_ENDPOINT",
     .plain = AZBI_PLAIN_ANYWHERE,
     .method = "GET",
     .api_version = "2019-08-01",
     .metadata = true, // Azure Automation asks for it
     .secret_variable = "IDENTITY_HEADER",
     .secret_header = "X-IDENTITY-HEADER",
     .id_parameters = {"client_id", "object_id", "mi_res_id"}},
    {.source = AZB_MANAGED_IDENTITY_AZURE_ML,
     .name = "Azure Machine Learning",
     .needs = {"MSI_ENDPOINT", "MSI_SECRET", NULL},
     .endpoint_variable = "MSI_ENDPOINT",
     .plain = AZBI_PLAIN_ANYWHERE,
     .method = "GET",
     .api_version = "2017-09-01",
     .secret_variable = "MSI_SECRET",
     .secret_header = "secret",
     .id_parameters = {"clientid", NULL, NULL},
     .client_id_variable = "DEFAULT_IDENTITY_CLIENT_ID"},
    {.source = AZB_MANAGED_IDENTITY_CLOUD_SHELL,
     .name = "Cloud Shell",
     .needs = {"MSI_ENDPOINT", NULL, NULL},
     .endpoint_variable = "MSI_ENDPOINT",
     .plain = AZBI_PLAIN_ANYWHERE,
     .method = "POST",
     .metadata = true},
    {.source = AZB_MANAGED_IDENTITY_ARC,
     .name = "Azure Arc",
     .needs = {"IDENTITY_ENDPOINT", "IMDS_ENDPOINT", NULL},
     .has_agent = true,
     .endpoint_variable = "IDENTITY_ENDPOINT",
     .endpoint = "http://127.0.0.1:40342" TOKEN_PATH,
     .plain = AZBI_PLAIN_LOOPBACK,
     .method = "GET",
     .api_version = "2020-06-01",
     .metadata = true,
     .id_parameters = {"client_id", "object_id", "msi_res_id"},
     .must_name_id = true},
    {.source = AZB_MANAGED_IDENTITY_IMDS,
     .name = "IMDS",
     .endpoint_variable = "AZURE_POD_IDENTITY_AUTHORITY_HOST",
     .endpoint = "http://169.254.169.254",
     .path = TOKEN_PATH,
     .plain = AZBI_PLAIN_ANYWHERE,
     .method = "GET",
     .api_version = "2018-02-01",
     .metadata = true,
     .id_parameters = {"client_id", "object_id", "msi_res_id"},
     .retry = &imds_retry},
};

static const size_t row_count = sizeof rows / sizeof rows[0];

const azbi_managed_source *azbi_managed_source_find(int32_t source)
{
    for (size_t i = 0; i < row_count; i++) {
        if (rows[i].source == source) {
            return &rows[i];
        }
    }
    return NULL;
}

static bool has_needs(const azbi_managed_source *row)
{
    for (size_t i = 0; i < AZBI_MANAGED_NEEDS && row->needs[i] != NULL; i++) {
        if (azbi_env(row->needs[i]) == NULL) {
            return false;
        }
    }
    return true;
}

static bool has_agent(const azbi_arc_places *places)
{
    for (size_t i = 0; i < sizeof places->agents / sizeof places->agents[0]; i++) {
        if (access(places->agents[i], F_OK) == 0) {
            return true;
        }
    }
    return false;
}

const azbi_managed_source *azbi_managed_source_detect(const azbi_arc_places *places)
{
    for (size_t i = 0; i + 1 < row_count; i++) {
        if (has_needs(&rows[i]) || (rows[i].has_agent && has_agent(places))) {
            return &rows[i];
        }
    }
    return &rows[row_count - 1];
}

const char *azb_managed_identity_source_name(int32_t source)
{
    const azbi_managed_source *row = azbi_managed_source_find(source);
    return row != NULL ? row->name : "";
}
