"""What is checked once the data files are put together."""

from lines import SchemaError

SCALARS = ("string", "bool", "int32", "int64", "double", "datetime", "object")
CHAIN_MAX = 6  # AZBI_TYPE_DEPTH_MAX of lib/json/type.h
ROWS_MAX = 255  # a row's index is one byte in azbi_slot


def check(schema):
    """Refuses data files that cannot be generated, or that leave something undocumented."""
    _check_c_names(schema)
    for enum in schema.enums.values():
        for text, doc in enum.values:
            if not doc:
                raise SchemaError("%s: %s has no doc" % (enum.name, text))
    _check_operation_names(schema)
    for operation in schema.operations:
        if not operation.doc:
            raise SchemaError("%s: %s has no doc" % (operation.where, operation.id))
    for model in schema.models.values():
        _check_model(model)
        for member in model.members:
            _check_member(schema, member)


def _check_model(model):
    if len(model.chain) > CHAIN_MAX:
        raise SchemaError("%s: the chain of bases is too long" % model.where)
    if len(model.layout()) > ROWS_MAX:
        raise SchemaError("%s: too many members" % model.where)
    if not model.doc:
        raise SchemaError("%s: %s has no doc" % (model.where, model.name))
    c_names = [member.c_name for member in model.layout()] + ["model", "as"]
    if len(set(c_names)) != len(c_names):
        raise SchemaError("%s: two members have one name" % model.where)
    if model.root_member and not any(member.discriminator for member in model.members):
        raise SchemaError("%s: no member %s" % (model.where, model.root_member))


def _check_c_names(schema):
    """No two structs have one name, those of lists and maps of models included."""
    taken = {}
    held_in = {container: schema.held_in(container) for container in ("list", "map")}
    for model in [model for model in schema.models.values() if not model.mixin]:
        names = [model.c_name] + ["%s_%s" % (model.c_name, container)
                                  for container, held in held_in.items() if model.name in held]
        for name in names:
            if name in taken:
                raise SchemaError("%s: azb_%s is already the name of %s" %
                                  (model.where, name, taken[name]))
            taken[name] = model.name


def _check_operation_names(schema):
    """No two operations have one function."""
    taken = {}
    for operation in schema.operations:
        other = taken.setdefault(operation.c_name, operation)
        if other is not operation:
            raise SchemaError("%s: azb_%s is already the name of %s; give it another one with as" %
                              (operation.where, operation.c_name, other.id))


def _check_member(schema, member):
    inner = member.shape[1]
    if not member.doc:
        raise SchemaError("%s: %s has no doc" % (member.where, member.wire))
    if inner in SCALARS or inner in schema.enums or member.type == "map<list<string>>":
        return
    if inner not in schema.models:
        raise SchemaError("%s: unknown type %s" % (member.where, member.type))
    if schema.models[inner].mixin:
        raise SchemaError("%s: %s is a mixin" % (member.where, inner))
