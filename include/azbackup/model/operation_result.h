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
    AZB_HTTP_STATUS_CODE_CONTINUE = 1,                         /* 100 */
    AZB_HTTP_STATUS_CODE_SWITCHING_PROTOCOLS = 2,              /* 101 */
    AZB_HTTP_STATUS_CODE_OK = 3,                               /* 200 */
    AZB_HTTP_STATUS_CODE_CREATED = 4,                          /* 201 */
    AZB_HTTP_STATUS_CODE_ACCEPTED = 5,                         /* 202 */
    AZB_HTTP_STATUS_CODE_NON_AUTHORITATIVE_INFORMATION = 6,    /* 203 */
    AZB_HTTP_STATUS_CODE_NO_CONTENT = 7,                       /* 204 */
    AZB_HTTP_STATUS_CODE_RESET_CONTENT = 8,                    /* 205 */
    AZB_HTTP_STATUS_CODE_PARTIAL_CONTENT = 9,                  /* 206 */
    AZB_HTTP_STATUS_CODE_MULTIPLE_CHOICES = 10,                /* 300 */
    AZB_HTTP_STATUS_CODE_AMBIGUOUS = 11,                       /* 300 */
    AZB_HTTP_STATUS_CODE_MOVED_PERMANENTLY = 12,               /* 301 */
    AZB_HTTP_STATUS_CODE_MOVED = 13,                           /* 301 */
    AZB_HTTP_STATUS_CODE_FOUND = 14,                           /* 302 */
    AZB_HTTP_STATUS_CODE_REDIRECT = 15,                        /* 302 */
    AZB_HTTP_STATUS_CODE_SEE_OTHER = 16,                       /* 303 */
    AZB_HTTP_STATUS_CODE_REDIRECT_METHOD = 17,                 /* 303 */
    AZB_HTTP_STATUS_CODE_NOT_MODIFIED = 18,                    /* 304 */
    AZB_HTTP_STATUS_CODE_USE_PROXY = 19,                       /* 305 */
    AZB_HTTP_STATUS_CODE_UNUSED = 20,                          /* 306 */
    AZB_HTTP_STATUS_CODE_TEMPORARY_REDIRECT = 21,              /* 307 */
    AZB_HTTP_STATUS_CODE_REDIRECT_KEEP_VERB = 22,              /* 307 */
    AZB_HTTP_STATUS_CODE_BAD_REQUEST = 23,                     /* 400 */
    AZB_HTTP_STATUS_CODE_UNAUTHORIZED = 24,                    /* 401 */
    AZB_HTTP_STATUS_CODE_PAYMENT_REQUIRED = 25,                /* 402 */
    AZB_HTTP_STATUS_CODE_FORBIDDEN = 26,                       /* 403 */
    AZB_HTTP_STATUS_CODE_NOT_FOUND = 27,                       /* 404 */
    AZB_HTTP_STATUS_CODE_METHOD_NOT_ALLOWED = 28,              /* 405 */
    AZB_HTTP_STATUS_CODE_NOT_ACCEPTABLE = 29,                  /* 406 */
    AZB_HTTP_STATUS_CODE_PROXY_AUTHENTICATION_REQUIRED = 30,   /* 407 */
    AZB_HTTP_STATUS_CODE_REQUEST_TIMEOUT = 31,                 /* 408 */
    AZB_HTTP_STATUS_CODE_CONFLICT = 32,                        /* 409 */
    AZB_HTTP_STATUS_CODE_GONE = 33,                            /* 410 */
    AZB_HTTP_STATUS_CODE_LENGTH_REQUIRED = 34,                 /* 411 */
    AZB_HTTP_STATUS_CODE_PRECONDITION_FAILED = 35,             /* 412 */
    AZB_HTTP_STATUS_CODE_REQUEST_ENTITY_TOO_LARGE = 36,        /* 413 */
    AZB_HTTP_STATUS_CODE_REQUEST_URI_TOO_LONG = 37,            /* 414 */
    AZB_HTTP_STATUS_CODE_UNSUPPORTED_MEDIA_TYPE = 38,          /* 415 */
    AZB_HTTP_STATUS_CODE_REQUESTED_RANGE_NOT_SATISFIABLE = 39, /* 416 */
    AZB_HTTP_STATUS_CODE_EXPECTATION_FAILED = 40,              /* 417 */
    AZB_HTTP_STATUS_CODE_UPGRADE_REQUIRED = 41,                /* 426 */
    AZB_HTTP_STATUS_CODE_INTERNAL_SERVER_ERROR = 42,           /* 500 */
    AZB_HTTP_STATUS_CODE_NOT_IMPLEMENTED = 43,                 /* 501 */
    AZB_HTTP_STATUS_CODE_BAD_GATEWAY = 44,                     /* 502 */
    AZB_HTTP_STATUS_CODE_SERVICE_UNAVAILABLE = 45,             /* 503 */
    AZB_HTTP_STATUS_CODE_GATEWAY_TIMEOUT = 46,                 /* 504 */
    AZB_HTTP_STATUS_CODE_HTTP_VERSION_NOT_SUPPORTED = 47       /* 505 */
};

/* The answer of the worker that did an operation. */
typedef struct azb_operation_worker_response {
    azb_model model;
    azb_enum status_code; /* its status (AZB_HTTP_STATUS_CODE_...) */
    azb_map headers;      /* its headers by name (values are JSON text) */
} azb_operation_worker_response;

/* Concrete types of an azb_operation_result_info_base: values of its object_type. */
enum {
    AZB_OPERATION_RESULT_INFO_BASE_JOBS = 1,       /* azb_operation_result_info */
    AZB_OPERATION_RESULT_INFO_BASE_EXPORT_JOBS = 2 /* azb_export_jobs_operation_result_info */
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

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_API azb_operation_result_info_base *azb_operation_result_info_base_of(const azb_model *part);
AZB_API azb_operation_result_info *
azb_operation_result_info_base_as_jobs(const azb_operation_result_info_base *base);
AZB_API azb_export_jobs_operation_result_info *
azb_operation_result_info_base_as_export_jobs(const azb_operation_result_info_base *base);

#ifdef __cplusplus
}
#endif

#endif
