/*
 * model/operation_result.h - what operations with an answer of their own brought.
 * Generated from lib/schema/models/operation_result.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_OPERATION_RESULT_H
#define AZBACKUP_MODEL_OPERATION_RESULT_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Status of an answer over HTTP, by the names that .NET has for them. */
enum {
    AZB_HTTP_STATUS_CODE_CONTINUE = 0x00380001,                        /* 100 */
    AZB_HTTP_STATUS_CODE_SWITCHING_PROTOCOLS = 0x00380002,             /* 101 */
    AZB_HTTP_STATUS_CODE_OK = 0x00380003,                              /* 200 */
    AZB_HTTP_STATUS_CODE_CREATED = 0x00380004,                         /* 201 */
    AZB_HTTP_STATUS_CODE_ACCEPTED = 0x00380005,                        /* 202 */
    AZB_HTTP_STATUS_CODE_NON_AUTHORITATIVE_INFORMATION = 0x00380006,   /* 203 */
    AZB_HTTP_STATUS_CODE_NO_CONTENT = 0x00380007,                      /* 204 */
    AZB_HTTP_STATUS_CODE_RESET_CONTENT = 0x00380008,                   /* 205 */
    AZB_HTTP_STATUS_CODE_PARTIAL_CONTENT = 0x00380009,                 /* 206 */
    AZB_HTTP_STATUS_CODE_MULTIPLE_CHOICES = 0x0038000a,                /* 300 */
    AZB_HTTP_STATUS_CODE_AMBIGUOUS = 0x0038000b,                       /* 300 */
    AZB_HTTP_STATUS_CODE_MOVED_PERMANENTLY = 0x0038000c,               /* 301 */
    AZB_HTTP_STATUS_CODE_MOVED = 0x0038000d,                           /* 301 */
    AZB_HTTP_STATUS_CODE_FOUND = 0x0038000e,                           /* 302 */
    AZB_HTTP_STATUS_CODE_REDIRECT = 0x0038000f,                        /* 302 */
    AZB_HTTP_STATUS_CODE_SEE_OTHER = 0x00380010,                       /* 303 */
    AZB_HTTP_STATUS_CODE_REDIRECT_METHOD = 0x00380011,                 /* 303 */
    AZB_HTTP_STATUS_CODE_NOT_MODIFIED = 0x00380012,                    /* 304 */
    AZB_HTTP_STATUS_CODE_USE_PROXY = 0x00380013,                       /* 305 */
    AZB_HTTP_STATUS_CODE_UNUSED = 0x00380014,                          /* 306 */
    AZB_HTTP_STATUS_CODE_TEMPORARY_REDIRECT = 0x00380015,              /* 307 */
    AZB_HTTP_STATUS_CODE_REDIRECT_KEEP_VERB = 0x00380016,              /* 307 */
    AZB_HTTP_STATUS_CODE_BAD_REQUEST = 0x00380017,                     /* 400 */
    AZB_HTTP_STATUS_CODE_UNAUTHORIZED = 0x00380018,                    /* 401 */
    AZB_HTTP_STATUS_CODE_PAYMENT_REQUIRED = 0x00380019,                /* 402 */
    AZB_HTTP_STATUS_CODE_FORBIDDEN = 0x0038001a,                       /* 403 */
    AZB_HTTP_STATUS_CODE_NOT_FOUND = 0x0038001b,                       /* 404 */
    AZB_HTTP_STATUS_CODE_METHOD_NOT_ALLOWED = 0x0038001c,              /* 405 */
    AZB_HTTP_STATUS_CODE_NOT_ACCEPTABLE = 0x0038001d,                  /* 406 */
    AZB_HTTP_STATUS_CODE_PROXY_AUTHENTICATION_REQUIRED = 0x0038001e,   /* 407 */
    AZB_HTTP_STATUS_CODE_REQUEST_TIMEOUT = 0x0038001f,                 /* 408 */
    AZB_HTTP_STATUS_CODE_CONFLICT = 0x00380020,                        /* 409 */
    AZB_HTTP_STATUS_CODE_GONE = 0x00380021,                            /* 410 */
    AZB_HTTP_STATUS_CODE_LENGTH_REQUIRED = 0x00380022,                 /* 411 */
    AZB_HTTP_STATUS_CODE_PRECONDITION_FAILED = 0x00380023,             /* 412 */
    AZB_HTTP_STATUS_CODE_REQUEST_ENTITY_TOO_LARGE = 0x00380024,        /* 413 */
    AZB_HTTP_STATUS_CODE_REQUEST_URI_TOO_LONG = 0x00380025,            /* 414 */
    AZB_HTTP_STATUS_CODE_UNSUPPORTED_MEDIA_TYPE = 0x00380026,          /* 415 */
    AZB_HTTP_STATUS_CODE_REQUESTED_RANGE_NOT_SATISFIABLE = 0x00380027, /* 416 */
    AZB_HTTP_STATUS_CODE_EXPECTATION_FAILED = 0x00380028,              /* 417 */
    AZB_HTTP_STATUS_CODE_UPGRADE_REQUIRED = 0x00380029,                /* 426 */
    AZB_HTTP_STATUS_CODE_INTERNAL_SERVER_ERROR = 0x0038002a,           /* 500 */
    AZB_HTTP_STATUS_CODE_NOT_IMPLEMENTED = 0x0038002b,                 /* 501 */
    AZB_HTTP_STATUS_CODE_BAD_GATEWAY = 0x0038002c,                     /* 502 */
    AZB_HTTP_STATUS_CODE_SERVICE_UNAVAILABLE = 0x0038002d,             /* 503 */
    AZB_HTTP_STATUS_CODE_GATEWAY_TIMEOUT = 0x0038002e,                 /* 504 */
    AZB_HTTP_STATUS_CODE_HTTP_VERSION_NOT_SUPPORTED = 0x0038002f       /* 505 */
};

/* The answer of the worker that did an operation. */
typedef struct azb_operation_worker_response {
    azb_model model;
    azb_enum status_code; /* its status (AZB_HTTP_STATUS_CODE_...) */
    azb_map headers;      /* its headers by name (values are JSON text) */
} azb_operation_worker_response;

/* Concrete types of an azb_operation_result_info_base: values of its object_type. */
enum {
    AZB_OPERATION_RESULT_INFO_BASE_JOBS = 0x00980001, /* azb_operation_result_info */
    /* azb_export_jobs_operation_result_info */
    AZB_OPERATION_RESULT_INFO_BASE_EXPORT_JOBS = 0x00980002
};

/* What an operation brought. */
typedef struct azb_operation_result_info_base {
    azb_model model;
    azb_enum object_type; /* kind of the outcome (AZB_OPERATION_RESULT_INFO_BASE_...) */
    void *as;             /* concrete part: see azb_operation_result_info_base_as_...() */
} azb_operation_result_info_base;

/* An operation that began jobs. Part of an azb_operation_result_info_base. */
typedef struct azb_operation_result_info {
    azb_model model;
    azb_str_list job_list; /* names of the jobs */
} azb_operation_result_info;

/*
 * An operation that wrote the jobs of a vault to files. Part of an azb_operation_result_info_base.
 */
typedef struct azb_export_jobs_operation_result_info {
    azb_model model;
    azb_str blob_url;                /* URL of the text file */
    azb_str blob_sas_key;            /* key to read it with (secret) */
    azb_str excel_file_blob_url;     /* URL of the Excel file */
    azb_str excel_file_blob_sas_key; /* key to read it with (secret) */
} azb_export_jobs_operation_result_info;

/* An outcome with the worker's answer. */
typedef struct azb_operation_result_info_base_resource {
    azb_model model;
    azb_enum status_code;                      /* its status (AZB_HTTP_STATUS_CODE_...) */
    azb_map headers;                           /* its headers by name (values are JSON text) */
    azb_operation_result_info_base *operation; /* the outcome */
} azb_operation_result_info_base_resource;

#ifdef __cplusplus
}
#endif

#endif
