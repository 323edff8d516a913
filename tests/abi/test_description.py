#!/usr/bin/env python3
"""Usage: test_description.py DESCRIPTION LIBRARY COMPILER...

azbackup.api.json says what the headers and the library say: functions and their types, offsets of
structs for 64 and 32 bits, values of constants; and, asked through reflection, the members of models,
the values of enums and the arguments of operations.
"""

import ctypes as c
import json
import subprocess
import sys
import tempfile

import public

KINDS = ["", "STR", "BOOL", "I32", "I64", "F64", "TIME", "ENUM", "JSON", "MODEL", "STR_LIST",
         "I32_LIST", "TIME_LIST", "ENUM_LIST", "MODEL_LIST", "STR_MAP", "MODEL_MAP", "JSON_MAP"]
OPERATION_KINDS = ["", "nothing", "model", "poller", "list"]


class Field(c.Structure):
    _fields_ = [("size", c.c_size_t), ("name", c.c_char_p), ("wire", c.c_char_p),
                ("offset", c.c_size_t), ("sub", c.c_void_p), ("kind", c.c_int32),
                ("flags", c.c_uint32)]


class Argument(c.Structure):
    _fields_ = [("size", c.c_size_t), ("name", c.c_char_p), ("wire", c.c_char_p),
                ("doc", c.c_char_p), ("type", c.c_void_p), ("kind", c.c_int32),
                ("place", c.c_int32), ("flags", c.c_uint32), ("max_len", c.c_uint32)]


# ---- headers ----

def claims(api, bits):
    """A C file that compiles only when the description is right."""
    lines = ["#include <%s>" % header for header in public.headers()]
    for name, struct in api["structs"].items():
        lines.append('_Static_assert(sizeof(%s) == %d, "%s");' % (name, struct["size%d" % bits], name))
        lines += ['_Static_assert(offsetof(%s, %s) == %d, "%s.%s");' % (
            name, member["name"], member["offset%d" % bits], name, member["name"])
            for member in struct["members"]]
    lines += ['_Static_assert(%s == %d, "%s");' % (name, value, name)
              for name, value in api["constants"].items()]
    for index, (name, function) in enumerate(api["functions"].items()):
        lines.append("%s (*f%d)(%s) = %s;" % (
            function["returns"], index,
            ", ".join(parameter["type"] for parameter in function["parameters"]) or "void", name))
    return "\n".join(lines) + "\n"


def compiles(compiler, text, *flags):
    """What the compiler says against the text; empty when nothing."""
    with tempfile.NamedTemporaryFile("w", suffix=".c") as file:
        file.write(text)
        file.flush()
        done = subprocess.run(
            [*compiler, "-std=c11", "-ffreestanding", "-fsyntax-only", *flags,
             "-I", str(public.INCLUDE), file.name], capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else ""


def check_headers(api, compiler):
    for bits in (64, 32):
        flag = "-m%d" % bits
        if bits == 64 and c.sizeof(c.c_void_p) == 8:
            flag = "-DAZB_NO_FLAG"
        elif compiles(compiler, "#include <stdint.h>\n", flag):
            print("no %s here" % flag)
            continue
        said = compiles(compiler, claims(api, bits), flag)
        if said:
            yield "%d bits: %s" % (bits, said[:2000])
    if not compiles(compiler, claims(api, 64).replace("== 8,", "== 9,"), "-DAZB_NO_FLAG"):
        yield "the test does not see a wrong offset"
    lost = set(public.functions()) ^ set(api["functions"])
    if lost:
        yield "functions: %s" % sorted(lost)


# ---- library ----

def load(path):
    library = c.CDLL(path)
    for name in ("azb_type_find", "azb_type_base", "azb_operation_at"):
        getattr(library, name).restype = c.c_void_p
    for name in ("azb_operation_name", "azb_operation_id", "azb_operation_doc", "azb_type_name",
                 "azb_operation_method", "azb_operation_api_version", "azb_type_enum_text",
                 "azb_operation_enum_text", "azb_type_enum_name"):
        getattr(library, name).restype = c.c_char_p
    for name in ("azb_operation_count", "azb_operation_argument_count", "azb_type_field_count",
                 "azb_type_count", "azb_type_enum_count", "azb_type_derived_count"):
        getattr(library, name).restype = c.c_size_t
    for name in ("azb_operation_body_type", "azb_operation_result_type", "azb_operation_item_type"):
        getattr(library, name).restype = c.c_void_p
    return library


def name_of(library, kind):
    return library.azb_type_name(c.c_void_p(kind)).decode() or None


def bases_of(model, models):
    """The names of the types that a model derives from."""
    while model["base"]:
        yield model["base"]
        model = models[model["base"]]


def check_model(library, model, models, enums):
    kind = c.c_void_p(library.azb_type_find(model["name"].encode()))
    base = name_of(library, library.azb_type_base(kind))
    if base != model["base"]:
        yield "%s: its base is %s" % (model["name"], base)
    derived = sum(model["name"] in bases_of(other, models) for other in models.values())
    if library.azb_type_derived_count(kind) != derived:
        yield "%s: number of derived types" % model["name"]
    members = [member for member in model["members"] if member["kind"] != "AS"]
    if library.azb_type_field_count(kind) != len(members):
        yield "%s: number of members" % model["name"]
        return
    for index, member in enumerate(members):
        field = Field(size=c.sizeof(Field))
        assert library.azb_type_field(kind, c.c_size_t(index), c.byref(field)) == 0
        found = (field.name.decode(), field.wire.decode(), KINDS[field.kind])
        if found != (member["name"], member["wire"], member["kind"]):
            yield "%s: %s" % (model["name"], found)
        if (field.flags & 4 != 0) != ("secret" in member["flags"]):
            yield "%s.%s: secret" % (model["name"], member["name"])
        if member["kind"].startswith("ENUM"):
            name = library.azb_type_enum_name(kind, c.c_size_t(index)).decode()
            if name != member["type"]:
                yield "%s.%s: its enum is %s" % (model["name"], member["name"], name)
            values = [(library.azb_type_enum_text(kind, c.c_size_t(index), c.c_size_t(at)).decode(),
                       library.azb_type_enum_id(kind, c.c_size_t(index), c.c_size_t(at)))
                      for at in range(library.azb_type_enum_count(kind, c.c_size_t(index)))]
            if sorted(values) != sorted((one["text"], one["id"])
                                        for one in enums[member["type"]]["values"]):
                yield "%s.%s: values" % (model["name"], member["name"])


def arguments_of(library, handle):
    for index in range(library.azb_operation_argument_count(handle)):
        argument = Argument(size=c.sizeof(Argument))
        assert library.azb_operation_argument(handle, c.c_size_t(index), c.byref(argument)) == 0
        yield (argument.name.decode(), argument.wire.decode(), KINDS[argument.kind],
               name_of(library, argument.type), bool(argument.flags & 1), argument.max_len)


def described_arguments(operation):
    for parameter in operation["parameters"]:
        yield parameter["name"], "", "STR", None, True, parameter["max_len"] or 0
    if operation["body"]:
        yield "body", "", "MODEL", operation["body"]["type"], operation["body"]["required"], 0
    for option in operation["options"]:
        if option["where"]:
            yield "options.where", option["wire"], "MODEL", option["where"], False, 0
        yield ("options." + option["name"], option["wire"],
               {"string": "STR", "bool": "BOOL", "enum": "ENUM"}[option["type"]], None, False, 0)


def check_operations(library, api):
    described = {operation["id"]: operation for operation in api["operations"]}
    if library.azb_operation_count() != len(described):
        yield "number of operations"
    for index in range(library.azb_operation_count()):
        handle = c.c_void_p(library.azb_operation_at(c.c_size_t(index)))
        operation = described[library.azb_operation_id(handle).decode()]
        found = [library.azb_operation_name(handle).decode(),
                 library.azb_operation_doc(handle).decode(),
                 library.azb_operation_method(handle).decode(),
                 library.azb_operation_api_version(handle).decode(),
                 OPERATION_KINDS[library.azb_operation_kind(handle)]]
        if found != [operation[key] for key in ("name", "doc", "method", "api_version", "kind")]:
            yield "%s: %s" % (operation["name"], found)
        types = [name_of(library, ask(handle)) for ask in (
            library.azb_operation_body_type, library.azb_operation_result_type,
            library.azb_operation_item_type)]
        body = operation["body"]["type"] if operation["body"] else None
        if types != [body, operation["result"], operation["item"]]:
            yield "%s: %s" % (operation["name"], types)
        if list(arguments_of(library, handle)) != list(described_arguments(operation)):
            yield "%s: arguments %s" % (operation["name"], list(arguments_of(library, handle)))
        yield from ("%s: no function %s" % (operation["name"], name)
                    for name in operation["functions"] if name not in api["functions"])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        api = json.load(file)
    library = load(sys.argv[2])
    found = list(check_headers(api, sys.argv[3:]))
    found += ["the library has no %s" % name for name in api["functions"]
              if not hasattr(library, name)]
    enums = {enum["name"]: enum for enum in api["enums"]}
    models = {model["name"]: model for model in api["models"]}
    for model in api["models"]:
        found += check_model(library, model, models, enums)
    if library.azb_type_count() != len(api["models"]):
        found.append("number of models")
    found += check_operations(library, api)
    for line in found:
        print(line)
    print("%d operations, %d models, %d functions, %d structs; %d differences" % (
        *(len(api[key]) for key in ("operations", "models", "functions", "structs")), len(found)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
