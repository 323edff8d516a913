// token.c - issues and checks access tokens.
#include "identity/token.h"
#include "identity/routes.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define APPLICATION    "5d1f9c55-3b0e-4a51-9a75-0d6a3f0c1e01" /* the object id of the principal */
#define ASSERTION_TYPE "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

enum {
    DEFAULT_LIFETIME = 3599, /* simulated seconds */
    LEAST_LIFETIME = 600     /* real seconds, unless an option asks for less */
};

bool sim_token_check(struct sim_call *call)
{
    const char *value = call->request.authorization;
    if (value == NULL || strncasecmp(value, "Bearer ", 7) != 0 ||
        value[7 + strspn(value + 7, " ")] == '\0') {
        sim_answer_challenge(call, "AuthenticationFailed",
                             "Authentication failed. The Authorization header is missing.");
        return false;
    }
    if (!call->sim->options.strict) {
        return true;
    }
    json_t *expiry = json_object_get(call->sim->tokens, value + 7);
    if (expiry == NULL) {
        sim_answer_challenge(call, "InvalidAuthenticationToken", "The access token is invalid.");
        return false;
    }
    if (json_integer_value(expiry) <= call->now) {
        sim_answer_challenge(call, "ExpiredAuthenticationToken",
                             "The access token expiry is in the past.");
        return false;
    }
    return true;
}

static void refuse(struct sim_call *call, unsigned status, const char *error, int number,
                   const char *text)
{
    char trace[37];
    char correlation[37];
    sim_random_guid(&call->sim->noise, trace);
    sim_random_guid(&call->sim->noise, correlation);
    const char *time = sim_time_text(&call->arena, call->now);
    const char *description =
        sim_arena_format(&call->arena, "AADSTS%d: %s Trace ID: %s Correlation ID: %s Timestamp: %s",
                         number, text, trace, correlation, time);
    sim_answer_json(
        call, status,
        json_pack("{s:s, s:s, s:[i], s:s, s:s, s:s, s:s}", "error", error, "error_description",
                  description, "error_codes", number, "timestamp", time, "trace_id", trace,
                  "correlation_id", correlation, "error_uri",
                  sim_arena_format(&call->arena, "%s/error?code=%d", call->request.base, number)));
    if (status == 401) {
        sim_answer_header(call, "WWW-Authenticate",
                          sim_arena_format(&call->arena, "Bearer authorization_uri=\"%s/%s\"",
                                           call->request.base, call->sim->tenant));
    }
}

// A form's fields, read like a query.
struct form {
    struct sim_pair fields[16];
    size_t count;
};

static void read_form(struct sim_call *call, struct form *form)
{
    char *text = sim_arena_copy(&call->arena, call->request.body, call->request.body_length);
    form->count = sim_pairs_read(text, form->fields, sizeof form->fields / sizeof form->fields[0]);
}

static const char *field(const struct form *form, const char *name)
{
    for (size_t i = 0; i < form->count; i++) {
        if (strcmp(form->fields[i].name, name) == 0) {
            return form->fields[i].value;
        }
    }
    return "";
}

// An assertion must have three base64url parts; nothing else is checked.
static bool is_assertion(const char *text)
{
    int dots = 0;
    for (size_t i = 0; text[i] != '\0'; i++) {
        dots += text[i] == '.' ? 1 : 0;
    }
    size_t first = strcspn(text, ".");
    return dots == 2 && first > 0 && strcspn(text + first + 1, ".") > 0 &&
           strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=") ==
               strlen(text);
}

// True when the client is authenticated; else the answer is an error.
static bool check_client(struct sim_call *call, const struct form *form)
{
    if (strcasecmp(field(form, "client_id"), call->sim->client_id) != 0) {
        refuse(call, 400, "unauthorized_client", 700016,
               "Application with this identifier was not found in the directory.");
        return false;
    }
    const char *assertion = field(form, "client_assertion");
    if (*assertion != '\0') {
        if (strcmp(field(form, "client_assertion_type"), ASSERTION_TYPE) != 0 ||
            !is_assertion(assertion)) {
            refuse(call, 401, "invalid_client", 50027, "The JWT token is invalid.");
            return false;
        }
        return true;
    }
    const char *secret = field(form, "client_secret");
    if (*secret == '\0') {
        refuse(call, 401, "invalid_client", 7000216,
               "'client_assertion' or 'client_secret' is required for this grant type.");
        return false;
    }
    if (strcmp(secret, call->sim->client_secret) != 0) {
        refuse(call, 401, "invalid_client", 7000215, "Invalid client secret provided.");
        return false;
    }
    return true;
}

static bool check_form(struct sim_call *call, const struct form *form)
{
    const char *tenant = sim_call_parameter(call, "tenant");
    if (strcasecmp(tenant, call->sim->tenant) != 0) {
        refuse(call, 400, "invalid_request", 90002, "This tenant was not found.");
        return false;
    }
    if (strcmp(field(form, "grant_type"), "client_credentials") != 0) {
        bool absent = *field(form, "grant_type") == '\0';
        refuse(call, 400, absent ? "invalid_request" : "unsupported_grant_type",
               absent ? 900144 : 70003,
               absent ? "The request body must contain the parameter 'grant_type'."
                      : "The app requested an unsupported grant type.");
        return false;
    }
    if (!check_client(call, form)) {
        return false;
    }
    // The v1 endpoint has a resource, the v2 endpoint a scope.
    if (strstr(field(form, "scope"), "/.default") == NULL && *field(form, "resource") == '\0') {
        refuse(call, 400, "invalid_scope", 1002012,
               "The value provided for scope is not valid: client credential flows need a scope "
               "that ends in '/.default'.");
        return false;
    }
    return true;
}

// Base64 in the alphabet of URLs, without padding.
static const char *encode(struct sim_call *call, const void *bytes, size_t len)
{
    char *text = sim_base64(&call->arena, bytes, len);
    for (char *at = text; *at != '\0'; at++) {
        *at = *at == '+' ? '-' : *at == '/' ? '_' : *at;
    }
    text[strcspn(text, "=")] = '\0';
    return text;
}

// A JWT with the claims that people look at. Its signature is noise: the service asks the list of
// tokens, and clients cannot verify one.
static const char *make_token(struct sim_call *call, const struct sim_principal *who, long lifetime)
{
    const struct sim *sim = call->sim;
    uint64_t noise[16];
    for (size_t i = 0; i < sizeof noise / sizeof noise[0]; i++) {
        noise[i] = sim_random_next(&call->sim->noise);
    }
    const json_int_t now = (json_int_t)time(NULL);
    json_t *claims = json_pack("{s:s, s:o, s:s, s:s, s:s, s:I, s:I, s:I}", "aud", who->audience,
                               "iss", json_sprintf("https://sts.windows.net/%s/", sim->tenant),
                               "tid", sim->tenant, "oid", who->object_id, "appid", who->client_id,
                               "iat", now, "nbf", now, "exp", now + (json_int_t)lifetime);
    char *text = json_dumps(claims, JSON_COMPACT);
    const char *payload = encode(call, text, strlen(text));
    free(text);
    json_decref(claims);
    return sim_arena_format(&call->arena, "eyJ0eXAiOiJKV1QifQ.%s.%s", payload,
                            encode(call, noise, sizeof noise));
}

static void forget_expired(struct sim *sim, sim_time now)
{
    const char *token;
    json_t *expiry;
    void *next;
    json_object_foreach_safe(sim->tokens, next, token, expiry)
    {
        if (json_integer_value(expiry) + SIM_DAY < now) {
            json_object_del(sim->tokens, token);
        }
    }
}

// `expires_in` is in whole real seconds, and the token is valid exactly that long. Identity
// libraries renew a token minutes before it expires and treat a shorter one as expired, at any
// speed.
static long real_lifetime(const struct sim *sim)
{
    double asked = sim->options.token_lifetime;
    double simulated = asked > 0 ? asked : (double)DEFAULT_LIFETIME;
    long lifetime = (long)(simulated / sim->clock.speed);
    long least = asked > 0 ? 1 : (long)LEAST_LIFETIME;
    return lifetime < least ? least : lifetime;
}

const char *sim_token_issue(struct sim_call *call, const struct sim_principal *who, long *lifetime)
{
    struct sim *sim = call->sim;
    *lifetime = real_lifetime(sim);
    sim_time expiry = call->now + (sim_time)((double)*lifetime * sim->clock.speed * 1e9);
    const char *token = make_token(call, who, *lifetime);
    if (json_object_size(sim->tokens) > 1000) {
        forget_expired(sim, call->now);
    }
    json_object_set_new(sim->tokens, token, json_integer(expiry));
    return token;
}

static void issue(struct sim_call *call)
{
    struct form form = {.count = 0};
    sim_answer_header(call, "Cache-Control", "no-store, no-cache");
    read_form(call, &form);
    if (!check_form(call, &form)) {
        return;
    }
    const char *scope = field(&form, "scope");
    const struct sim_principal who = {APPLICATION, call->sim->client_id,
                                      *scope != '\0' ? scope : field(&form, "resource")};
    long lifetime = 0;
    const char *token = sim_token_issue(call, &who, &lifetime);
    sim_answer_json(call, 200,
                    json_pack("{s:s, s:I, s:I, s:s}", "token_type", "Bearer", "expires_in",
                              (json_int_t)lifetime, "ext_expires_in", (json_int_t)lifetime,
                              "access_token", token));
}

// `adfs` is the tenant of clients that know no directory of Microsoft's: there is only one tenant.
static void describe_tenant(struct sim_call *call)
{
    const char *tenant = sim_call_parameter(call, "tenant");
    const char *base = sim_arena_format(&call->arena, "%s/%s", call->request.base,
                                        *tenant == '\0' ? call->sim->tenant : tenant);
    sim_answer_json(call, 200,
                    json_pack("{s:o, s:[s,s], s:o, s:o, s:o, s:[s], s:[s], s:[s]}",
                              "token_endpoint", json_sprintf("%s/oauth2/v2.0/token", base),
                              "token_endpoint_auth_methods_supported", "client_secret_post",
                              "private_key_jwt", "issuer", json_sprintf("%s/v2.0", base),
                              "authorization_endpoint",
                              json_sprintf("%s/oauth2/v2.0/authorize", base), "jwks_uri",
                              json_sprintf("%s/discovery/v2.0/keys", base),
                              "response_types_supported", "code", "subject_types_supported",
                              "pairwise", "id_token_signing_alg_values_supported", "RS256"));
}

static void describe_instance(struct sim_call *call)
{
    const char *host = strstr(call->request.base, "://") + 3;
    sim_answer_json(call, 200,
                    json_pack("{s:o, s:s, s:[{s:s, s:s, s:[s]}]}", "tenant_discovery_endpoint",
                              json_sprintf("%s/%s/v2.0/.well-known/openid-configuration",
                                           call->request.base, call->sim->tenant),
                              "api-version", "1.1", "metadata", "preferred_network", host,
                              "preferred_cache", host, "aliases", host));
}

static void list_keys(struct sim_call *call)
{
    sim_answer_json(call, 200, json_pack("{s:[]}", "keys"));
}

const struct sim_route sim_token_routes[] = {
    {"POST", "/{tenant}/oauth2/v2.0/token", SIM_OPEN, issue},
    {"POST", "/{tenant}/oauth2/token", SIM_OPEN, issue},
    {"GET", "/common/discovery/instance", SIM_OPEN, describe_instance},
    {"GET", "/{tenant}/v2.0/.well-known/openid-configuration", SIM_OPEN, describe_tenant},
    {"GET", "/adfs/.well-known/openid-configuration", SIM_OPEN, describe_tenant},
    {"GET", "/{tenant}/discovery/v2.0/keys", SIM_OPEN, list_keys},
    {NULL, NULL, SIM_OPEN, NULL}};
