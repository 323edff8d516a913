/*
 * model.h - verbs for all models, and their description at run time.
 *
 * A model is a visible struct (model/...h) that only the library allocates and whose first member
 * is an azb_model. It belongs to a tree that is freed as a whole. Members are only ever appended
 * from version to version, so a program built with older headers keeps working.
 *
 * Polymorphic models are a base struct with the discriminator, the common members and `as`, a
 * pointer to the concrete part; azb_<base>_as_<type>() reads it with a check. A type that derives
 * from a derived type is one more part behind the `as` of its parent.
 *
 * A model is for one thread at a time.
 */
#ifndef AZBACKUP_MODEL_H
#define AZBACKUP_MODEL_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_type azb_type;

/* First member of every model; its layout is frozen for good. */
typedef struct azb_model {
    const azb_type *type;
    azb_str
        raw; /* JSON members that have no slot here, "a":1,"b":null ; written back as they came */
    void *priv;
} azb_model;

/*
 * Lists and maps of models, as far as code that knows no types needs them. items NULL: absent. An
 * element of any list or map of models may be NULL, also of the typed lists in the model headers:
 * the service sent a JSON null there. Check each one before it is used.
 */
typedef struct azb_model_list {
    azb_model **items; /* an item may be NULL: null */
    size_t count;
} azb_model_list;

typedef struct azb_model_map {
    azb_str *keys;
    azb_model **items; /* an item may be NULL: null */
    size_t count;
} azb_model_map;

/*
 * Creates an empty model of a type, by its service name, such as "IaasVMRestoreRequest".
 * out: owned, free with azb_model_free; the most derived part when the type is polymorphic.
 * Returns AZB_OK; AZB_E_ARG for NULL or an unknown name; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_new(azb_context *context, const char *type_name,
                                               azb_model **out, azb_error **err);

/*
 * The same by type: what the typed azb_..._new functions call. Returns AZB_OK; AZB_E_ARG for NULL;
 * AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_new_of(azb_context *context, const azb_type *type,
                                                  azb_model **out, azb_error **err);

/*
 * Adds a hold of the tree of a model, which azb_model_free releases. It keeps an item that a pager
 * has lent. Any part of the tree may be passed. Any thread.
 */
AZB_API void azb_model_keep(azb_model *model);

/* Releases a hold of the model's tree, which is freed with the last one; NULL is fine. Any thread.
 */
AZB_API void azb_model_free(azb_model *model);

/*
 * The setters below fill slots of a model with memory of its tree. They return nothing: the tree
 * remembers the first failure (out of memory, NULL, a text that is not UTF-8, an id that the enum
 * does not have, a slot that is not one of the model's), and the call that the model is passed to
 * reports it with the member's path. Scalars other than texts and enums can be assigned directly as
 * well: `m->lun.value = 2, m->lun.state = AZB_SET`.
 * model: the struct that has the slot; NULL does nothing, so that a failed constructor needs no
 * check of its own. slot: address of its member. text, value: not NULL: azb_model_clear makes a
 * member absent, azb_model_set_null makes it null. Values are copied.
 */
AZB_API void azb_model_set_str(azb_model *model, azb_str *slot, const char *text);
AZB_API void azb_model_set_strn(azb_model *model, azb_str *slot, const char *text, size_t len);
AZB_API void azb_model_set_bool(azb_model *model, azb_opt_bool *slot, int32_t value);
AZB_API void azb_model_set_i32(azb_model *model, azb_opt_i32 *slot, int32_t value);
AZB_API void azb_model_set_i64(azb_model *model, azb_opt_i64 *slot, int64_t value);
AZB_API void azb_model_set_f64(azb_model *model, azb_opt_f64 *slot, double value);
AZB_API void azb_model_set_time(azb_model *model, azb_time *slot, const azb_time *value);

/* id: an AZB_<ENUM>_<VALUE> constant of the slot's enum. */
AZB_API void azb_model_set_enum(azb_model *model, azb_enum *slot, int32_t id);

/* A spelling that this version of the library may not know; it is sent as it is. One that was
 * assigned to the slot in another way is refused, unless its id is -1, as that of one read is. */
AZB_API void azb_model_set_enum_text(azb_model *model, azb_enum *slot, const char *text);

/* Lists: set replaces all; count 0 gives an empty list, which is not the same as none, and then the
 * values may be NULL. No text in it may be NULL. */
AZB_API void azb_model_set_str_list(azb_model *model, azb_str_list *slot, const char *const *texts,
                                    size_t count);
AZB_API void azb_model_set_i32_list(azb_model *model, azb_i32_list *slot, const int32_t *values,
                                    size_t count);
AZB_API void azb_model_set_time_list(azb_model *model, azb_time_list *slot, const azb_time *values,
                                     size_t count);

/* ids: AZB_<ENUM>_<VALUE> constants of the slot's enum. */
AZB_API void azb_model_set_enum_list(azb_model *model, azb_enum_list *slot, const int32_t *ids,
                                     size_t count);

/* Adds or replaces one entry of a map of texts, or of JSON texts. key, value: not NULL. */
AZB_API void azb_model_set_pair(azb_model *model, azb_map *slot, const char *key,
                                const char *value);

/*
 * Puts child into a slot that holds a pointer to a model, or appends it to a list of models.
 * slot: address of the member. child: not NULL; its tree becomes part of the model's: from now on
 * owned by it, also when this fails. A derived child fits a slot of its base.
 */
AZB_API void azb_model_set_model(azb_model *model, void *slot, azb_model *child);
AZB_API void azb_model_append_model(azb_model *model, void *slot, azb_model *child);

/* The same for a map of models: adds or replaces the entry of that key; child NULL: a null. */
AZB_API void azb_model_put_model(azb_model *model, void *slot, const char *key, azb_model *child);

/* Makes a member absent, or null, by its name on the wire. Works for members without a slot too. */
AZB_API void azb_model_clear(azb_model *model, const char *wire_name);
AZB_API void azb_model_set_null(azb_model *model, const char *wire_name);

/* 1 when the member of that wire name is there and null, else 0. */
AZB_API int32_t azb_model_is_null(const azb_model *model, const char *wire_name);

/*
 * Checks a model as it would be sent: remembered failures of setters, required members, limits.
 * Returns AZB_OK; AZB_E_ARG with the member's path; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_validate(const azb_model *model, azb_error **err);

/*
 * A model as JSON text and back. text: owned, free with azb_text_free; NUL-ended, its length in
 * len when that is not NULL. json: len bytes, copied.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_JSON with the path of the member that does not fit; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_to_json(const azb_model *model, char **text, size_t *len,
                                                   azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_model_from_json(azb_context *context, const char *type_name,
                                                     const char *json, size_t len, azb_model **out,
                                                     azb_error **err);

/*
 * One member by its path, as JSON text. path: wire names from the model,
 * "properties.disks[2].name", as azb_diff_path writes them; the name of a map's entry follows a
 * point.
 *
 * azb_model_set_json makes the models that are missing on the way, and appends to a list at its
 * count. A model whose type depends on a discriminator is not made on the way: set it as a whole. A
 * member that the library does not know is kept and sent as it is. Nothing changes on failure.
 *
 * azb_model_get_json: text: owned, free with azb_text_free; NULL, with AZB_OK, when the member is
 * absent. It may hold secrets.
 *
 * Return AZB_OK; AZB_E_ARG with the part of the path that is wrong; AZB_E_JSON with the path of the
 * member that does not fit; AZB_E_LIMIT; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_set_json(azb_model *model, const char *path,
                                                    const char *json, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_model_get_json(const azb_model *model, const char *path,
                                                    char **text, azb_error **err);

/*
 * A copy of a model with everything below it, in a tree of its own: nothing is lost, also not what
 * this version has no slot for. The copy of an item of a page does not hold the page.
 * out: owned, the same part of the copy as model is of its tree; free with azb_model_free.
 * Returns AZB_OK; AZB_E_ARG for NULL, or with the path of a setter that failed before; AZB_E_LIMIT
 * for models more than 128 deep; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_copy(const azb_model *model, azb_model **out,
                                                azb_error **err);

/*
 * 1 when two models mean the same: of one type, and every member alike, known to this version or
 * not. Absent, null and empty differ. The order of members, another spelling of a number or a known
 * name, the digits and zone of a moment do not count. 0 otherwise; two NULLs are equal.
 */
AZB_API int32_t azb_model_equal(const azb_model *left, const azb_model *right);

/* What azb_model_diff has found. */
typedef struct azb_diff azb_diff;

/*
 * The members in which two models of one type differ, by the rules of azb_model_equal. out: owned,
 * free with azb_diff_free. Returns AZB_OK; AZB_E_ARG for NULL or two types; AZB_E_LIMIT for models
 * more than 128 deep; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_model_diff(const azb_model *left, const azb_model *right,
                                                azb_diff **out, azb_error **err);

/*
 * Paths from the root by wire names, each the innermost member that differs, such as
 * "properties.disks[2].name"; an element that only one side has is one path. Borrowed until the
 * diff is freed; "" outside of 0 to count - 1.
 */
AZB_API size_t azb_diff_count(const azb_diff *diff);
AZB_API const char *azb_diff_path(const azb_diff *diff, size_t index);
AZB_API void azb_diff_free(azb_diff *diff); /* NULL is fine */

/* The kinds of slots. */
enum {
    AZB_KIND_STR = 1,   /* azb_str */
    AZB_KIND_BOOL = 2,  /* azb_opt_bool */
    AZB_KIND_I32 = 3,   /* azb_opt_i32 */
    AZB_KIND_I64 = 4,   /* azb_opt_i64 */
    AZB_KIND_F64 = 5,   /* azb_opt_f64 */
    AZB_KIND_TIME = 6,  /* azb_time */
    AZB_KIND_ENUM = 7,  /* azb_enum */
    AZB_KIND_JSON = 8,  /* azb_str: JSON text of any type */
    AZB_KIND_MODEL = 9, /* pointer to a model of type sub */
    AZB_KIND_STR_LIST = 10,
    AZB_KIND_I32_LIST = 11,
    AZB_KIND_TIME_LIST = 12,
    AZB_KIND_ENUM_LIST = 13,
    AZB_KIND_MODEL_LIST = 14, /* azb_model_list of type sub */
    AZB_KIND_STR_MAP = 15,    /* azb_map */
    AZB_KIND_MODEL_MAP = 16,  /* azb_model_map of type sub */
    AZB_KIND_JSON_MAP = 17    /* azb_map whose values are JSON text */
};

/* Flags of a slot. */
enum {
    AZB_FIELD_REQUIRED = 1,      /* must be set when sent */
    AZB_FIELD_READ_ONLY = 2,     /* the service sets it */
    AZB_FIELD_SECRET = 4,        /* wiped with its tree, never shown in an error or a log */
    AZB_FIELD_DISCRIMINATOR = 8, /* names the concrete type */
    AZB_FIELD_DURATION = 16      /* a text with an ISO 8601 duration */
};

/* One member of a type, for bindings: filled by azb_type_field. */
typedef struct azb_field {
    size_t size;         /* set by the caller to sizeof(azb_field) */
    const char *name;    /* of the C member, "recovery_point_time" */
    const char *wire;    /* on the wire, "recoveryPointTime" */
    size_t offset;       /* in the struct of the type */
    const azb_type *sub; /* type of the models in it; NULL for the other kinds */
    int32_t kind;        /* AZB_KIND_... */
    uint32_t flags;      /* AZB_FIELD_... */
} azb_field;

/* Type of a model; a type by its service name (NULL when unknown); all types by index. */
AZB_API const azb_type *azb_model_type(const azb_model *model);
AZB_API const azb_type *azb_type_find(const char *name);
AZB_API size_t azb_type_count(void);
AZB_API const azb_type *azb_type_at(size_t index);

/* A type by its number, an AZB_TYPE_... constant of model/types.h, and back. NULL for a number that
 * no type has; 0 for NULL. */
AZB_API const azb_type *azb_type_by_number(int32_t number);
AZB_API int32_t azb_type_number(const azb_type *type);

/* Service name, size of the struct in bytes, and the type it derives from (NULL: none). */
AZB_API const char *azb_type_name(const azb_type *type);
AZB_API size_t azb_type_size(const azb_type *type);
AZB_API const azb_type *azb_type_base(const azb_type *type);

/* The discriminator's value for this type, "IaasVMRecoveryPoint"; "" when it has none. */
AZB_API const char *azb_type_discriminator(const azb_type *type);

/* Offset of the `as` pointer in bytes; 0 when no type derives from this one. */
AZB_API size_t azb_type_as_offset(const azb_type *type);

/*
 * Own members of a type in the order of the struct; those of its base stand in the base's struct.
 * out->size must be set. Returns AZB_OK; AZB_E_ARG for an index outside; AZB_E_ABI.
 */
AZB_API size_t azb_type_field_count(const azb_type *type);
AZB_API AZB_NODISCARD azb_status azb_type_field(const azb_type *type, size_t index, azb_field *out);

/*
 * The part of a model that has the given type: the model itself, or what stands behind its chain of
 * `as` pointers; NULL when it is of another type. Borrowed until the tree is freed.
 */
AZB_API azb_model *azb_model_part(const azb_model *model, const char *type_name);
AZB_API azb_model *azb_model_part_of(const azb_model *model, const azb_type *type);

/* The concrete types that derive from a type, in the order of their discriminators; NULL outside of
 * 0 to count - 1. */
AZB_API size_t azb_type_derived_count(const azb_type *type);
AZB_API const azb_type *azb_type_derived_at(const azb_type *type, size_t index);

/* The name of the enum of a member, as azbackup.api.json has it, "JobStatus"; "" for the other
 * kinds. index_of_field: as in azb_type_field. */
AZB_API const char *azb_type_enum_name(const azb_type *type, size_t index_of_field);

/*
 * The values of an enum member: count, spelling and id; "" and 0 outside of 0 to count - 1.
 * index_of_field: as in azb_type_field.
 */
AZB_API size_t azb_type_enum_count(const azb_type *type, size_t index_of_field);
AZB_API const char *azb_type_enum_text(const azb_type *type, size_t index_of_field, size_t index);
AZB_API int32_t azb_type_enum_id(const azb_type *type, size_t index_of_field, size_t index);

#ifdef __cplusplus
}
#endif

#endif
