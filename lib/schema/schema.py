"""The data files as a whole: read, and their names put together."""

import pathlib
import re

from checks import check
from lines import SchemaError, read_lines
from model_parts import Enum, Family, Kinds, Model
from operation_parts import Group, Name, Noun, Operation
from reach import reaches_secret


class Schema:
    """Everything that the data files say, linked and checked."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.apis = self._read_apis(folder / "apis.txt")
        self.families = [
            self._read_family(path) for path in sorted((folder / "models").glob("*.txt"))]
        self.nouns = [
            self._read_noun(path) for path in sorted((folder / "operations").glob("*.txt"))]
        self.models = {}
        self.enums = {}
        self._index()
        self._link_models()
        self._link_operations()
        self._mark_sent()
        self._mark_secret()
        check(self)

    def _read_family(self, path):
        lines = read_lines(path)
        family = Family(lines[0], path, self.apis)
        for line in lines[1:]:
            if line.nested:
                family.parts[-1].add(line)
            elif line.words[0] == "enum":
                family.parts.append(Enum(line, family))
            elif line.words[0] in ("model", "mixin"):
                family.parts.append(Model(line, family))
            else:
                line.fail("expected enum, model or mixin")
        return family

    @staticmethod
    def _read_apis(path):
        """Name of an api -> its version."""
        apis = {}
        for line in read_lines(path):
            line.finish(3)
            apis[line.words[1]] = line.words[2]
        return apis

    def _read_noun(self, path):
        lines = read_lines(path)
        noun = Noun(lines[0], path)
        group = None
        for line in lines[1:]:
            if line.nested:
                noun.operations[-1].add(line)
            elif line.words[0] == "group":
                group = Group(line, noun, self.apis)
            elif group is None:
                line.fail("expected a group")
            elif line.words[0] == "name":
                name = Name(line)
                group.names[name.wire] = name
            elif line.words[0] == "operation":
                noun.operations.append(Operation(line, group))
            else:
                line.fail("expected group, name or operation")
        return noun

    @property
    def operations(self):
        return [operation for noun in self.nouns for operation in noun.operations]

    def _index(self):
        for family in self.families:
            for part in family.parts:
                known = self.enums if isinstance(part, Enum) else self.models
                if part.name in self.enums or part.name in self.models:
                    raise SchemaError("%s is defined twice" % part.name)
                known[part.name] = part

    def _link_models(self):
        for model in self.models.values():
            if model.base_name:
                if model.base_name not in self.models:
                    raise SchemaError("%s: unknown base %s" % (model.where, model.base_name))
                model.base = self.models[model.base_name]
        for model in self.models.values():
            if model.parent is not None:
                model.parent.derived.append(model)
                model.value = model.value or model.name
            elif model.value is not None:
                raise SchemaError("%s: a value without a polymorphic root" % model.where)
        for model in [model for model in self.models.values() if model.root_member]:
            self._add_kinds(model)

    def _add_kinds(self, root):
        """The discriminator is an enum whose values are the types below its root."""
        kinds = Kinds(root)
        if not kinds.values:
            return
        self.enums[kinds.name] = kinds
        root.family.parts.insert(root.family.parts.index(root), kinds)
        for member in root.members:
            if member.discriminator:
                member.type = kinds.name

    def _link_operations(self):
        for operation in self.operations:
            names = re.findall(r"\{(\w+)\}", operation.path)
            for wire in names:
                if wire not in operation.group.names:
                    raise SchemaError("%s: no name %s" % (operation.where, wire))
            operation.names = [operation.group.names[wire] for wire in names]
            operation.body = self._model(operation.body_name, operation)
            operation.item = self._model(operation.item_name, operation)
            found = [name for status, name in sorted(operation.answers.items()) if name]
            operation.result = self._model(found[0] if found else operation.end_name, operation)
            if operation.end_name and (found or not operation.polled):
                raise SchemaError("%s: ends is for pollers without a model" % operation.where)
            for given in operation.inputs:
                given.where_model = self._model(given.where_name, operation)
                if given.enum_name and given.enum_name not in self.enums:
                    raise SchemaError("%s: no enum %s" % (operation.where, given.enum_name))
                given.enum = self.enums.get(given.enum_name)

    def _mark_secret(self):
        """An operation is secret when its request, its result or an item reaches a secret member."""
        for operation in self.operations:
            operation.secret = any(reaches_secret(self, model) for model in
                                   (operation.body, operation.result, operation.item) if model)

    def _model(self, name, operation):
        if name is None:
            return None
        if name not in self.models:
            raise SchemaError("%s: no model %s" % (operation.where, name))
        return self.models[name]

    def inner(self, member):
        """The model or enum that a member holds, or None for a scalar."""
        inner = member.shape[1]
        return self.models.get(inner) or self.enums.get(inner)

    def held_in(self, container):
        """Names of the models of which there is a list, or a map."""
        return {member.shape[1] for model in self.models.values() for member in model.members
                if member.shape[0] == container and member.shape[1] in self.models}

    def _mark_sent(self):
        """A model that a request reaches gets a constructor."""
        waiting = [operation.body for operation in self.operations if operation.body]
        while waiting:
            model = waiting.pop()
            if model.sent:
                continue
            model.sent = True
            if model.parent is not None:
                waiting.append(model.parent)
            waiting.extend(model.derived)
            for member in model.layout():
                inner = self.inner(member)
                if isinstance(inner, Model) and not member.read_only:
                    waiting.append(inner)
