"""Writes azbackup.api.json: everything that a binding needs to know, without a header parser."""

import json
import re

from emit_models import AS
from operation_parts import SCOPES
from read_headers import Headers

FORMAT = 1  # raised when something here is renamed or removed
# The functions of an operation, by the end of their name.
SHAPES = {"list": ("",), "call": ("", "_begin", "_end")}


def _kind(operation):
    return ("list" if operation.item else "poller" if operation.polled else
            "model" if operation.result else "nothing")


def _name_of(part):
    return part.name if part else None


class Description:
    def __init__(self, schema, models, services, headers, soname):
        self.schema = schema
        self.models = models
        self.services = services  # a ServiceWriter
        self.headers = headers
        self.soname = soname

    def text(self):
        return json.dumps(self.whole(), indent=1, ensure_ascii=False) + "\n"

    def whole(self):
        constants = self.headers.constants
        return {
            "format": FORMAT,
            "version": ".".join(str(constants["AZB_VERSION_" + part])
                                for part in ("MAJOR", "MINOR", "PATCH")),
            "soname": self.soname,
            "statuses": [{"name": name, "value": value, "doc": self.headers.docs[name]}
                         for name, value in constants.items()
                         if re.match(r"AZB_(OK|E_[A-Z]+)$", name)],
            "operations": [self._operation(service) for noun in self.schema.nouns
                           for service in self.services.services[noun.name]],
            "models": [self._model(model) for family in self.schema.families
                       for model in family.models],
            "enums": [self._enum(enum) for family in self.schema.families
                      for enum in family.enums],
            "functions": self.headers.functions,
            "structs": {name: self._struct(name) for name, struct in self.headers.structs.items()
                        if not struct["header"].startswith("model/")},
            "constants": constants,
        }

    # Operations

    def _operation(self, service):
        operation = service.operation
        shape = "list" if operation.item else "call"
        return {
            "name": operation.c_name, "id": operation.id, "noun": operation.group.noun.name,
            "doc": operation.doc, "method": operation.method,
            "scope": operation.scope, "path": SCOPES[operation.scope] + operation.path,
            "api_version": operation.api, "kind": _kind(operation),
            "functions": ["azb_" + operation.c_name + end for end in SHAPES[shape]],
            "parameters": [self._parameter(parameter, operation)
                           for parameter in service.parameters],
            "options_struct": service.options,
            "options": [self._option(given) for given in operation.inputs],
            "body": {"type": operation.body.name, "required": operation.body_required,
                     "doc": operation.body_doc or self.services.body_doc(operation)} if operation.body else None,
            "result": _name_of(operation.result), "item": _name_of(operation.item),
            "statuses": {str(status): name for status, name in sorted(operation.answers.items())},
            "secret": bool(operation.secret), "once": bool(operation.once),
        }

    @staticmethod
    def _parameter(parameter, operation):
        name, doc, max_len = parameter
        above = "vault" if operation.scope == "fabric" else operation.scope
        return {"name": name, "doc": doc, "max_len": max_len or None, "required": True,
                "arm_id": None if max_len else SCOPES[above]}

    @staticmethod
    def _option(given):
        kind = "enum" if given.enum else "bool" if given.flag else "string"
        return {"name": given.c_name, "wire": given.wire, "doc": given.doc, "in": given.place,
                "type": kind, "enum": _name_of(given.enum), "where": _name_of(given.where_model),
                "secret": bool(given.secret), "required": False}

    # Models

    def _model(self, model):
        root = model.root
        return {
            "name": model.name, "struct": "azb_" + model.c_name, "doc": model.doc,
            "header": "model/%s.h" % model.family.name,
            "base": _name_of(model.parent), "discriminator": model.root_member,
            "value": model.value, "root": _name_of(root) if root is not model else None,
            "derived": [derived.name for derived in model.derived if model.root is not None],
            "made_by_programs": bool(model.sent),
            "members": [{"name": "as", "kind": "AS"} if slot == AS else self._member(slot)
                        for slot in self.models.slots[model.name]],
        }

    @staticmethod
    def _member(slot):
        member = slot.member
        low, high = member.range or (None, None)
        return {"name": slot.c_name, "wire": slot.wire, "kind": slot.kind,
                "type": _name_of(slot.inner), "doc": member.doc, "min": low, "max": high,
                "flags": [] if slot.flags == "0" else
                [word[len("AZB_FIELD_"):].lower() for word in slot.flags.split(" | ")]}

    def _enum(self, enum):
        docs = dict(enum.values)
        return {"name": enum.name, "doc": enum.doc, "values": [
            {"text": text, "constant": enum.constant(text), "doc": docs[text],
             "id": self.headers.constants[enum.constant(text)]}
            for text in self.models.values[enum.name]]}

    # Structs

    def _struct(self, name):
        struct = self.headers.structs[name]
        wide, narrow = (self.headers.lay_out(name, bits) for bits in (64, 32))
        return {"header": struct["header"], "size64": wide[0], "size32": narrow[0],
                "members": [dict(member, offset64=at, offset32=narrow_at) for
                            member, at, narrow_at in zip(struct["members"], wide[2], narrow[2])]}


def describe(schema, models, services, include, soname):
    """The text of azbackup.api.json."""
    return Description(schema, models, services, Headers(include), soname).text()
