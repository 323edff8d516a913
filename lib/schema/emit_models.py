"""Writes the model floor: public headers of structs, and the tables behind them."""

import layout
import naming
from model_parts import Model
from registry import AS

# kind of reflection, and C type of the slot, by the type in the data files
PLAIN = {
    "string": ("STR", "azb_str "),
    "bool": ("BOOL", "azb_opt_bool "),
    "int32": ("I32", "azb_opt_i32 "),
    "int64": ("I64", "azb_opt_i64 "),
    "double": ("F64", "azb_opt_f64 "),
    "datetime": ("TIME", "azb_time "),
    "object": ("JSON", "azb_str "),
    "list<string>": ("STR_LIST", "azb_str_list "),
    "list<int32>": ("I32_LIST", "azb_i32_list "),
    "list<datetime>": ("TIME_LIST", "azb_time_list "),
    "map<string>": ("STR_MAP", "azb_map "),
    "map<object>": ("JSON_MAP", "azb_map "),
    "map<list<string>>": ("JSON_MAP", "azb_map "),
}


class Slot:
    """One member of a struct, as the header declares it and as the table describes it."""

    def __init__(self, schema, model, member):
        self.member = member
        self.inner = schema.inner(member)
        self.wire = member.wire
        self.c_name = member.c_name
        outer = member.shape[0]
        if self.inner is None:
            if member.type not in PLAIN:
                raise ValueError("%s: no slot for %s" % (member.where, member.type))
            self.kind, self.c_type = PLAIN[member.type]
        elif isinstance(self.inner, Model):
            tag = "struct " if self.inner is model else ""
            suffix = {"": " *", "list": "_list ", "map": "_map "}[outer]
            self.kind = {"": "MODEL", "list": "MODEL_LIST", "map": "MODEL_MAP"}[outer]
            self.c_type = "%sazb_%s%s" % (tag, self.inner.c_name, suffix)
        else:
            self.kind = "ENUM_LIST" if outer else "ENUM"
            self.c_type = "azb_enum_list " if outer else "azb_enum "

    @property
    def flags(self):
        member = self.member
        words = [word for word, on in (
            ("REQUIRED", member.required), ("READ_ONLY", member.read_only),
            ("SECRET", member.secret), ("DISCRIMINATOR", member.discriminator),
            ("DURATION", member.duration)) if on]
        return " | ".join("AZB_FIELD_" + word for word in words) or "0"

    @property
    def doc(self):
        notes = []
        if self.kind in ("ENUM", "ENUM_LIST"):
            notes.append(self.inner.prefix() + "...")
        if self.kind == "JSON":
            notes.append("JSON text")
        if self.kind == "JSON_MAP":
            notes.append("values are JSON text")
        if self.member.secret:
            notes.append("secret")
        if self.member.range:
            notes.append("%d to %d" % self.member.range)
        if self.member.duration:
            notes.append("ISO 8601 duration")
        return "%s (%s)" % (self.member.doc, "; ".join(notes)) if notes else self.member.doc


class ModelWriter:
    """Knows the final order of members and writes one family at a time."""

    def __init__(self, schema, registry):
        self.schema = schema
        self.slots = {}
        self.values = {}
        self.sets = self._number(registry, "sets", schema.enums)
        self.types = self._number(registry, "types", [
            model.name for family in schema.families for model in family.models])
        for family in schema.families:
            for model in family.models:
                self.slots[model.name] = self._settle(model, registry)
            for enum in family.enums:
                texts = [text for text, _ in enum.values]
                key = "enum " + enum.name
                registry.keep_order(key, texts)
                self.values[enum.name] = registry.settle(key, texts)
        self.lists = schema.held_in("list")
        self.maps = schema.held_in("map")

    @staticmethod
    def _number(registry, key, names):
        """Numbers from 1 on, that no later version changes."""
        order = registry.settle(key, list(names))
        return {name: number for number, name in enumerate(order, 1)}

    def _value_id(self, enum, number):
        """The id of a value, which no value of another enum has."""
        return "0x%08x" % (self.sets[enum.name] << 16 | number)

    def _settle(self, model, registry):
        """Slots in their order; AS is the pointer to the concrete part."""
        members = {member.wire: member for member in model.layout()}
        names = list(members)
        if model.derived:
            names.insert(1 if model.root_member else 0, AS)
        key = "model " + model.name
        for level in model.folded():
            registry.keep_order(key, [member.wire for member in level.members])
        order = registry.settle(key, names)
        return [AS if name is AS or name == AS else Slot(self.schema, model, members[name])
                for name in order]

    def rows(self, model):
        return [slot for slot in self.slots[model.name] if slot != AS]

    # Headers

    def includes(self, family):
        """Headers of the families whose structs or values this one names."""
        found = set()
        for model in family.models:
            for slot in self.rows(model):
                if slot.inner is not None and slot.inner.family is not family:
                    found.add("model/%s.h" % slot.inner.family.name)
        return found

    def header(self, family):
        body = []
        for part in family.parts:
            if isinstance(part, Model):
                body += [] if part.mixin else self._struct(part) + [""]
            else:
                body += self._enum(part) + [""]
        while body and not body[-1]:
            body.pop()
        includes = self.includes(family) | {"model.h"}
        return layout.header("model/%s.h" % family.name, family.doc, includes, body, family.source)

    def _enum(self, enum):
        docs = dict(enum.values)
        rows = []
        texts = self.values[enum.name]
        for number, text in enumerate(texts, 1):
            comma = "," if number < len(texts) else ""
            rows.append(("%s = %s%s" % (enum.constant(text), self._value_id(enum, number), comma),
                         docs[text]))
        return layout.comment(enum.doc) + ["enum {"] + layout.documented(rows) + ["};"]

    def _struct(self, model):
        doc = model.doc
        if model.value is not None and model.value != model.name:
            doc += " %s is %s." % (model.root.root_member, model.value)
        if model.parent is not None:
            doc += " Part of an azb_%s." % model.parent.c_name
        if model.c_name != naming.snake(model.name):
            doc += " The service's name: %s." % model.name
        name = "azb_" + model.c_name
        rows = [("azb_model model;", "")]
        for slot in self.slots[model.name]:
            if slot == AS:
                rows.append(("void *as;", "concrete part: see azb_%s_as_...()" %
                             model.root.c_name))
            else:
                rows.append(("%s%s;" % (slot.c_type, slot.c_name), slot.doc))
        out = layout.comment(doc)
        if self._selfish(model):
            out += ["typedef struct %s %s;" % (name, name)]
        out += ["typedef struct %s {" % name] + layout.documented(rows) + ["} %s;" % name]
        if self._selfish(model):
            out = self._forward(model, out)
        if model.name in self.lists and not self._selfish(model):
            out += [""] + self._container(name, "list", [])
        if model.name in self.maps:
            out += [""] + self._container(name, "map", ["azb_str *keys;"])
        return out

    def _selfish(self, model):
        """Holds a list of its own kind."""
        return any(slot.kind == "MODEL_LIST" and slot.inner is model for slot in self.rows(model))

    def _forward(self, model, out):
        """A struct that lists its own kind: the list's type comes first."""
        name = "azb_" + model.c_name
        lines = self._container("struct " + name, "list", [], name)
        at = out.index("typedef struct %s %s;" % (name, name))
        return lines + [""] + out[:at] + out[at + 1:]

    @staticmethod
    def _container(item, suffix, head, name=None):
        name = "%s_%s" % (name or item, suffix)
        return (["typedef struct %s {" % name] + ["    " + line for line in head] +
                ["    %s **items;" % item, "    size_t count;", "} %s;" % name])

    def numbers_header(self):
        """The number of each type, for typed forms and switches."""
        rows = [("AZB_TYPE_%s = %d%s" % (self.schema.models[name].c_name.upper(), number,
                                         "," if number < len(self.types) else ""), "")
                for name, number in self.types.items()]
        body = layout.comment("Numbers of types, for azb_type_by_number. A number never changes.")
        return layout.header("model/types.h", "a number for each type of model.", {"model.h"},
                             body + ["enum {"] + layout.documented(rows) + ["};"],
                             "lib/schema/models/")

    # Tables

    def types_header(self):
        """The names of all tables, for the tables themselves and for the service floor."""
        out = layout.notice("types.h - the tables of all models.", "lib/schema/models/")
        out += ["#ifndef AZBI_MODEL_TYPES_H", "#define AZBI_MODEL_TYPES_H", "",
                '#include "json/type.h"', "",
                "/* Rows of the tables. */",
                "/* clang-format off */",
                "#define AZBI_ROW(type, member, wire, kind, flags) \\",
                "    AZBI_ROW_OF(type, member, wire, kind, NULL, NULL, flags, NULL)",
                "#define AZBI_ROW_MODEL(type, member, wire, kind, sub, flags) \\",
                "    AZBI_ROW_OF(type, member, wire, kind, &azbi_type_##sub, NULL, flags, NULL)",
                "#define AZBI_ROW_ENUM(type, member, wire, kind, set, flags) \\",
                "    AZBI_ROW_OF(type, member, wire, kind, NULL, &azbi_enum_##set, flags, NULL)",
                "#define AZBI_ROW_RANGE(type, member, wire, kind, min, max, flags) \\",
                "    AZBI_ROW_OF(type, member, wire, kind, NULL, NULL, flags, \\",
                "                &((const azbi_range){min, max}))",
                "#define AZBI_ROW_OF(type, member, wire, kind, sub, set, flags, range) \\",
                "    {wire, #member, sub, set, offsetof(type, member), flags, sizeof(wire) - 1, \\",
                "     AZB_KIND_##kind, 0, range}",
                "#define AZBI_VALUE(text, id) {text, sizeof(text) - 1, id}",
                "#define AZBI_COUNT(table) (sizeof(table) / sizeof((table)[0]))",
                "/* clang-format on */", ""]
        for family in self.schema.families:
            for enum in family.enums:
                out.append("extern const azbi_enum_set azbi_enum_%s;" % enum.c_name)
        out.append("")
        for family in self.schema.families:
            for model in family.models:
                out.append("extern const azb_type azbi_type_%s;" % model.c_name)
        return out + ["", "/* All types, sorted by name. */",
                      "typedef struct azbi_type_registry {",
                      "    const azb_type *const *types;",
                      "    const uint16_t *places; /* of the types in it, by number - 1 */",
                      "    size_t count;",
                      "} azbi_type_registry;", "",
                      "extern const azbi_type_registry azbi_types;", "", "#endif"]

    def types_source(self):
        models = [model for family in self.schema.families for model in family.models]
        models.sort(key=lambda model: model.name.encode())
        out = layout.notice("types.c - all types, sorted by the service's name.",
                            "lib/schema/models/")
        out += ['#include "model/types.h"', "", "static const azb_type *const all[] = {"]
        out += ["    &azbi_type_%s," % model.c_name for model in models]
        places = {model.name: place for place, model in enumerate(models)}
        out += ["};", "", "/* The place of the type with number i + 1. */",
                "/* clang-format off: one number on a line, so that a new one changes no other */",
                "static const uint16_t places[] = {"]
        out += ["    %d, /* %s */" % (places[name], name) for name in self.types]
        return out + ["};", "/* clang-format on */", "",
                      "const azbi_type_registry azbi_types = {all, places, AZBI_COUNT(all)};"]

    def source(self, family):
        out = layout.notice("%s.c - tables of azbackup/model/%s.h." % (family.name, family.name),
                            family.source)
        out += ["#include <azbackup/model/%s.h>" % family.name, "", '#include "model/types.h"',
                '#include "json/walker.h"', ""]
        if family.enums:
            out += ["/* clang-format off: one value on a line, so that a new one changes no other */"]
            for enum in family.enums:
                out += self._value_table(enum) + [""]
            out[-1:] = ["/* clang-format on */", ""]
        for model in family.models:
            out += self._tables(model) + [""]
        out.pop()
        return out

    def _value_table(self, enum):
        name = enum.c_name + "_values"
        out = ["static const azbi_enum_value %s[] = {" % name]
        for number, text in enumerate(self.values[enum.name], 1):
            out.append('    AZBI_VALUE("%s", %s),' % (text, self._value_id(enum, number)))
        out += ["};", "const azbi_enum_set azbi_enum_%s = {" % enum.c_name,
                '    .name = "%s",' % enum.name, "    .values = %s," % name,
                "    .count = AZBI_COUNT(%s)," % name]
        out += ["    .numbered = 1,"] if enum.numbered else []
        out.append("};")
        return out

    def _row(self, model, slot):
        names = ["azb_" + model.c_name, slot.c_name, '"%s"' % slot.wire, slot.kind]
        macro = "AZBI_ROW"
        if slot.inner is not None:
            macro += "_MODEL" if isinstance(slot.inner, Model) else "_ENUM"
            names.append(slot.inner.c_name)
        elif slot.member.range:
            macro += "_RANGE"
            names += ["%d" % limit for limit in slot.member.range]
        names.append(slot.flags)
        return "    %s(%s)," % (macro, ", ".join(names))

    def _tables(self, model):
        c_name = model.c_name
        rows = self.rows(model)
        out = []
        if rows:
            out.append("static const azbi_row %s_rows[] = {" % c_name)
            out += [self._row(model, slot) for slot in rows] + ["};"]
        slots = self.sorted_slots(model)
        if slots:
            out.append("static const azbi_slot %s_slots[] = {" % c_name)
            out += ["    {%d, %d}, /* %s */" % (level, index, wire)
                    for wire, level, index in slots]
            out.append("};")
        variants = self._variants(model)
        if variants:
            out.append("static const azbi_variant %s_variants[] = {" % c_name)
            out += ['    {"%s", &azbi_type_%s},' % (below.value, below.c_name)
                    for below in variants] + ["};"]
        return out + self._type(model, rows, slots, variants)

    def sorted_slots(self, model):
        found = []
        for level, part in enumerate(model.chain):
            for index, slot in enumerate(self.rows(part)):
                found.append((slot.wire, level, index))
        wires = [wire for wire, _, _ in found]
        if len(set(wires)) != len(wires):
            raise ValueError("%s: a member is there on two levels" % model.name)
        return sorted(found, key=lambda row: row[0].encode())

    @staticmethod
    def _variants(model):
        if not model.root_member:
            return []
        variants = sorted(model.below(), key=lambda below: below.value.encode())
        values = [below.value for below in variants]
        if len(set(values)) != len(values):
            raise ValueError("%s: two types of one discriminator" % model.name)
        return variants

    def _type(self, model, rows, slots, variants):
        c_name = model.c_name
        out = ["const azb_type azbi_type_%s = {" % c_name, '    .name = "%s",' % model.name]
        if model.value is not None:
            out.append('    .discriminator = "%s",' % model.value)
        if model.parent is not None:
            out.append("    .base = &azbi_type_%s," % model.parent.c_name)
        for name, table in (("row", rows), ("slot", slots), ("variant", variants)):
            if table:
                out.append("    .%ss = %s_%ss," % (name, c_name, name))
                out.append("    .%s_count = AZBI_COUNT(%s_%ss)," % (name, c_name, name))
        out.append("    .size = sizeof(azb_%s)," % c_name)
        if model.derived:
            out.append("    .as_offset = offsetof(azb_%s, as)," % c_name)
        if len(model.chain) > 1:
            out.append("    .depth = %d," % (len(model.chain) - 1))
        out.append("    .number = %d," % self.types[model.name])
        if any(slot.member.secret for slot in rows):
            out.append("    .secrets = 1,")
        return out + ["};"]
