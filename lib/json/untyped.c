// untyped.c - a type without members: all members of its models are raw text.
#include "json/type.h"

const azb_type azbi_type_untyped = {.name = "Object", .size = sizeof(azb_model)};
