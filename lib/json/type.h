/*
 * type.h - the tables that describe models. One row per member drives decoding, encoding,
 * validation, reflection and filters: this floor knows tables, not types.
 *
 * The tables are generated into lib/model/ from lib/schema/.
 */
#ifndef AZBI_JSON_TYPE_H
#define AZBI_JSON_TYPE_H

#include <azbackup/model.h>

/* One spelling of an enum. No two values of any enums have one id: its upper 16 bits are the number
 * of the enum, its lower ones count from 1, both in the order of the schema's registry. */
typedef struct azbi_enum_value {
    const char *text;
    uint32_t len;
    int32_t id;
} azbi_enum_value;

typedef struct azbi_enum_set {
    const char *name;
    const azbi_enum_value *values;
    uint16_t count;
    uint16_t numbered; /* 1: older answers have the place of a value, from 0, instead of its name */
} azbi_enum_set;

/* The range of a number that the service accepts. */
typedef struct azbi_range {
    int64_t min, max;
} azbi_range;

/* One member of a type, in the order of its struct. */
typedef struct azbi_row {
    const char *wire;
    const char *name;
    const azb_type *sub;           /* MODEL, MODEL_LIST, MODEL_MAP */
    const azbi_enum_set *spelling; /* ENUM, ENUM_LIST */
    uint16_t offset;
    uint16_t flags; /* AZB_FIELD_... */
    uint8_t wire_len;
    uint8_t kind;            /* AZB_KIND_... */
    uint16_t max_len;        /* of a text or list when it is sent; 0: unknown */
    const azbi_range *range; /* of I32 and I64 when it is sent; NULL: unknown */
} azbi_row;

/* The place of a member: level counts from the root of the chain of bases. */
typedef struct azbi_slot {
    uint8_t level;
    uint8_t row;
} azbi_slot;

/* A concrete type of a polymorphic root, by the discriminator's value. Sorted as bytes. */
typedef struct azbi_variant {
    const char *wire;
    const azb_type *type;
} azbi_variant;

struct azb_type {
    const char *name;
    const char *discriminator;    /* value of this type; NULL when it has none */
    const azb_type *base;         /* the type that this one derives from, or NULL */
    const azbi_row *rows;         /* own members */
    const azbi_slot *slots;       /* own and inherited members, sorted by wire name (bytes) */
    const azbi_variant *variants; /* of a root with a discriminator: all types below it */
    uint32_t size;                /* of the struct of this level */
    uint16_t as_offset;           /* of `as`; 0 when nothing derives from it */
    uint16_t row_count;
    uint16_t slot_count;
    uint16_t variant_count;
    uint8_t depth;   /* number of bases: 0 for a root */
    uint8_t secrets; /* 1: a member is AZB_FIELD_SECRET */
    uint16_t number; /* AZB_TYPE_...; 0: in no registry */
};

enum {
    AZBI_TYPE_DEPTH_MAX = 6
}; /* levels of a chain; the generator checks it */

/* A model that keeps all its members as raw text. The registry does not list it. */
extern const azb_type azbi_type_untyped;

#endif
