// untyped.c - a type without members: what is read by it stays as it came.
#include "json/type.h"

const azb_type azbi_type_untyped = {.name = "Object", .size = sizeof(azb_model)};
