#!/usr/bin/env python3
"""
Usage: test_layout.py LIBRARY

Reflection tells the truth: for every type, the size, the members, their offsets and their kinds
are what the structs of the public headers have. Knows no table of the library: it lays out the
structs of the headers itself, as a 64-bit C compiler does.
"""

import ctypes
import sys

import public

sys.path.insert(0, str(public.ROOT / "lib" / "schema"))

from schema import Schema  # noqa: E402

SCALARS = {"*": (8, 8), "size_t": (8, 8), "double": (8, 8), "int64_t": (8, 8), "uint64_t": (8, 8),
           "int32_t": (4, 4), "uint32_t": (4, 4), "int16_t": (2, 2), "uint8_t": (1, 1)}
KINDS = {
    1: "azb_str", 2: "azb_opt_bool", 3: "azb_opt_i32", 4: "azb_opt_i64", 5: "azb_opt_f64",
    6: "azb_time", 7: "azb_enum", 8: "azb_str", 9: "*", 10: "azb_str_list", 11: "azb_i32_list",
    12: "azb_time_list", 13: "azb_enum_list", 14: "_list", 15: "azb_map", 16: "_map", 17: "azb_map",
}


class Field(ctypes.Structure):
    _fields_ = [("size", ctypes.c_size_t), ("name", ctypes.c_char_p), ("wire", ctypes.c_char_p),
                ("offset", ctypes.c_size_t), ("sub", ctypes.c_void_p), ("kind", ctypes.c_int32),
                ("flags", ctypes.c_uint32)]


class Layouts:
    """Sizes and offsets of the headers' structs."""

    def __init__(self):
        self.structs = public.structs()
        self.typedefs = public.typedefs()

    def measure(self, name):
        """(size, alignment) of a type."""
        name = self.typedefs.get(name, name)
        if name in SCALARS:
            return SCALARS[name]
        size, alignment, _ = self.lay_out(name)
        return size, alignment

    def lay_out(self, name):
        """(size, alignment, {member: (offset, type)}) of a struct."""
        end, widest, offsets = 0, 1, {}
        for kind, member in self.structs[name].members:
            size, alignment = self.measure(kind)
            end = -(-end // alignment) * alignment
            offsets[member] = (end, kind)
            end += size
            widest = max(widest, alignment)
        return -(-end // widest) * widest, widest, offsets


def load(path):
    library = ctypes.CDLL(path)
    for name, result, arguments in (
            ("azb_type_count", ctypes.c_size_t, []),
            ("azb_type_at", ctypes.c_void_p, [ctypes.c_size_t]),
            ("azb_type_name", ctypes.c_char_p, [ctypes.c_void_p]),
            ("azb_type_size", ctypes.c_size_t, [ctypes.c_void_p]),
            ("azb_type_as_offset", ctypes.c_size_t, [ctypes.c_void_p]),
            ("azb_type_field_count", ctypes.c_size_t, [ctypes.c_void_p]),
            ("azb_type_field", ctypes.c_int32,
             [ctypes.c_void_p, ctypes.c_size_t, ctypes.POINTER(Field)])):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def compare(library, handle, layouts, struct):
    """What differs between one type and its struct."""
    size, _, offsets = layouts.lay_out(struct)
    wrong = []
    if library.azb_type_size(handle) != size:
        wrong.append("size %d, in the header %d" % (library.azb_type_size(handle), size))
    if library.azb_type_as_offset(handle) != offsets.get("as", (0, ""))[0]:
        wrong.append("offset of as")
    names = []
    for index in range(library.azb_type_field_count(handle)):
        field = Field(size=ctypes.sizeof(Field))
        if library.azb_type_field(handle, index, ctypes.byref(field)) != 0:
            wrong.append("member %d cannot be read" % index)
            continue
        name = field.name.decode()
        names.append(name)
        offset, kind = offsets.get(name, (-1, ""))
        if offset != field.offset:
            wrong.append("%s at %d, in the header at %d" % (name, field.offset, offset))
        fits = kind.endswith(KINDS[field.kind]) if field.kind in (14, 16) else \
            kind == KINDS[field.kind]
        if not fits:
            wrong.append("%s of kind %d is %s in the header" % (name, field.kind, kind))
        if bool(field.sub) != (field.kind in (9, 14, 16)):
            wrong.append("%s: sub" % name)
    if names != [name for name in offsets if name not in ("model", "as")]:
        wrong.append("members or their order")
    return wrong


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip())
        return 2
    if ctypes.sizeof(ctypes.c_void_p) != 8:
        print("lays out 64-bit structs only")
        return 77
    library = load(sys.argv[1])
    layouts = Layouts()
    models = Schema(public.ROOT / "lib" / "schema").models
    failed = 0
    seen = set()
    for index in range(library.azb_type_count()):
        handle = library.azb_type_at(index)
        name = library.azb_type_name(handle).decode()
        seen.add(name)
        for text in compare(library, handle, layouts, "azb_" + models[name].c_name):
            print("%s: %s" % (name, text))
            failed += 1
    missing = {name for name, model in models.items() if not model.mixin} - seen
    for name in sorted(missing):
        print("%s: no such type in the library" % name)
    print("%d types, %d differences" % (len(seen), failed + len(missing)))
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
