"""The data files: how they are read, and what they mean once put together."""

import pathlib
import re

import naming
from reach import reaches_secret

SCALARS = ("string", "bool", "int32", "int64", "double", "datetime", "object")
SCOPES = {
    "tenant": "",
    "subscription": "/subscriptions/{subscriptionId}",
    "group": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}",
}
SCOPES["vault"] = SCOPES["group"] + "/providers/Microsoft.RecoveryServices/vaults/{vaultName}"
SCOPES["fabric"] = SCOPES["vault"] + "/backupFabrics/{fabricName}"
SCOPES["container"] = SCOPES["fabric"] + "/protectionContainers/{containerName}"
SCOPES["item"] = SCOPES["container"] + "/protectedItems/{protectedItemName}"
COMPUTE = SCOPES["group"] + "/providers/Microsoft.Compute"
SCOPES["collection"] = COMPUTE + "/restorePointCollections/{restorePointCollectionName}"
SCOPES["restore_point"] = SCOPES["collection"] + "/restorePoints/{restorePointName}"
SCOPES["disk_restore_point"] = (
    SCOPES["restore_point"] + "/diskRestorePoints/{diskRestorePointName}")
SCOPES["disk"] = COMPUTE + "/disks/{diskName}"
SCOPES["vm"] = COMPUTE + "/virtualMachines/{vmName}"

CHAIN_MAX = 6  # AZBI_TYPE_DEPTH_MAX of lib/json/type.h
ROWS_MAX = 255  # a row's index is one byte in azbi_slot


class SchemaError(Exception):
    """A data file says something that cannot be generated; the text names file and line."""


class Line:
    """One line of a data file: its words, its doc (what follows the bar), its depth."""

    def __init__(self, path, number, text):
        self.where = "%s:%d" % (path.name, number)
        code, bar, doc = text.partition("|")
        self.words = code.split()
        self.doc = doc.strip() if bar else ""
        self.nested = text[:1].isspace()

    def fail(self, text):
        raise SchemaError("%s: %s" % (self.where, text))

    def take(self, flag):
        """Removes a flag, which stands behind the first two words; tells whether it was there."""
        found = flag in self.words[2:]
        if found:
            del self.words[self.words.index(flag, 2)]
        return found

    def option(self, key):
        """Removes `key value` and returns the value, or None."""
        if key not in self.words:
            return None
        at = self.words.index(key)
        if at + 1 >= len(self.words):
            self.fail("%s needs a value" % key)
        value = self.words[at + 1]
        del self.words[at:at + 2]
        return value

    def range(self):
        """Removes `range MIN MAX`, which stands behind the first two words; returns it or None."""
        if "range" not in self.words[2:]:
            return None
        at = self.words.index("range", 2)
        texts = self.words[at + 1:at + 3]
        del self.words[at:at + 3]
        if not all(re.match(r"-?\d+$", text) for text in texts) or len(texts) != 2:
            self.fail("range needs two numbers")
        low, high = (int(text) for text in texts)
        if low > high:
            self.fail("the range ends before it begins")
        return low, high

    def document(self, apis):
        """Removes `of API` and returns the API's name, or None."""
        api = self.option("of")
        if api is not None and api not in apis:
            self.fail("of which api? see apis.txt")
        return api

    def finish(self, count):
        if len(self.words) != count:
            self.fail("cannot make sense of: %s" % " ".join(self.words))


def read_lines(path):
    """The meaningful lines of a file; a line that begins with a bar goes on with the doc above."""
    lines = []
    for number, text in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        bare = text.strip()
        if not bare or bare.startswith("#"):
            continue
        if bare.startswith("|"):
            lines[-1].doc = (lines[-1].doc + " " + bare[1:].strip()).strip()
            continue
        lines.append(Line(path, number, text))
    return lines


class Enum:
    def __init__(self, line, family):
        self.name = line.words[1]
        self.service_name = line.option("is") or self.name
        self.c_name = line.option("as") or naming.snake(self.name)
        self.family = family
        self.doc = line.doc
        self.values = []  # (text, doc)
        line.finish(2)

    def add(self, line):
        self.values.append((" ".join(line.words), line.doc))

    def prefix(self):
        return "AZB_%s_" % self.c_name.upper()

    def constant(self, text):
        return self.prefix() + naming.snake(text).upper()

    @property
    def numbered(self):
        """Older answers send the number of a value: only of sets that count from Invalid on."""
        return self.values[0][0] == "Invalid"


class Kinds(Enum):
    """The values of a discriminator: one for each concrete type below a root."""

    def __init__(self, root):
        self.root = root
        self.name = "%s.%s" % (root.name, root.root_member)
        self.c_name = root.c_name + "_kinds"
        self.family = root.family
        self.doc = "Concrete types of an azb_%s: values of its %s." % (
            root.c_name, naming.member(root.root_member))
        self.values = [(model.value, "azb_" + model.c_name)
                       for model in root.family.models if model.parent and model.root is root]
        self.short = {model.value: model.short for model in root.below()}
        if len(self.values) != len(self.short):
            raise SchemaError("%s: derived models stand in the file of their root" % root.where)

    def prefix(self):
        return "AZB_%s_" % self.root.c_name.upper()

    def constant(self, text):
        return self.prefix() + self.short[text].upper()

    numbered = False


class Member:
    """One member of a model: wire name, C name, type, flags."""

    def __init__(self, line):
        self.required = line.take("required")
        self.read_only = line.take("readonly")
        self.secret = line.take("secret")
        self.duration = line.take("duration")
        self.range = line.range()
        c_name = line.option("as")
        line.finish(2)
        self.wire, self.type = line.words
        if self.range and self.type not in ("int32", "int64"):
            line.fail("only an int32 or int64 has a range")
        self.document_type = self.type  # of a discriminator: the document has no enum of its types
        self.c_name = c_name or naming.member(self.wire)
        if self.c_name in naming.KEYWORDS:
            line.fail("%s is a keyword of some language: give it a name with `as`" % self.c_name)
        self.doc = line.doc
        self.where = line.where
        self.discriminator = False

    @property
    def shape(self):
        """("", "list" or "map", the type inside)."""
        match = re.match(r"(list|map)<(.+)>$", self.type)
        return (match.group(1), match.group(2)) if match else ("", self.type)


class Model:
    def __init__(self, line, family):
        self.mixin = line.words[0] == "mixin"
        self.filter = line.take("filter")
        self.name = line.words[1]
        self.service_name = line.option("is") or self.name
        self.c_name = line.option("as") or naming.snake(self.name)
        self.root_member = line.option("root")
        self.base_name = line.option(":")
        self.value = line.option("=")
        self.accessor = line.option("accessor")
        line.finish(2)
        self.family = family
        self.doc = line.doc
        self.where = line.where
        self.members = []
        self.base = None      # set by link
        self.derived = []
        self.sent = self.filter

    def add(self, line):
        member = Member(line)
        if member.wire == self.root_member:
            member.discriminator = True
            member.required = True
        self.members.append(member)

    @property
    def root(self):
        """The polymorphic root of this model, or None."""
        model = self
        while model is not None:
            if model.root_member:
                return model
            model = model.base
        return None

    @property
    def parent(self):
        """The model whose struct holds the part of this one: only inside of a polymorphic tree."""
        return None if self.root_member or self.root is None else self.base

    @property
    def short(self):
        """The name without the words of its root: of accessors and discriminator constants."""
        return self.accessor or naming.without(self.name, self.root.name)

    @property
    def chain(self):
        """From the root down to this model."""
        return (self.parent.chain if self.parent else []) + [self]

    def folded(self):
        """The levels whose members make up the struct: folded bases first, this one last."""
        bases = self.base.folded() if self.base is not None and self.parent is None else []
        return bases + [self]

    def layout(self):
        """Members of the struct; one that is declared again keeps its place."""
        members = {}
        for level in self.folded():
            for member in level.members:
                members[member.wire] = member
        return list(members.values())

    def below(self):
        """All models that derive from this one."""
        found = []
        for model in self.derived:
            found.append(model)
            found.extend(model.below())
        return found


class Family:
    """One data file of models: one public header, one file of tables."""

    def __init__(self, line, path, apis):
        self.api = line.document(apis)  # None: shared by all
        line.finish(2)
        self.name = line.words[1]
        self.doc = line.doc
        self.source = "lib/schema/models/" + path.name
        self.parts = []  # Enum and Model, in the order of the file

    @property
    def models(self):
        return [part for part in self.parts if isinstance(part, Model) and not part.mixin]

    @property
    def enums(self):
        return [part for part in self.parts if isinstance(part, Enum)]


class Name:
    """A name in the path below the scope."""

    def __init__(self, line):
        self.c_name = line.option("as")
        self.max_len = int(line.option("max") or 260)
        line.finish(2)
        self.wire = line.words[1]
        self.c_name = self.c_name or naming.snake(self.wire)
        self.doc = line.doc


class Input:
    """A query or header value of an operation: one or two members of its options struct."""

    def __init__(self, line):
        self.place = line.words[0]
        self.secret = line.take("secret")
        self.flag = line.take("bool")
        self.where_name = line.option("where")
        self.enum_name = line.option("enum")
        self.c_name = line.option("as")
        line.finish(2)
        if (self.flag or self.enum_name) and (self.place != "query" or self.where_name):
            line.fail("only a query without a filter has a type")
        self.wire = line.words[1]
        self.c_name = self.c_name or naming.member(self.wire.lstrip("$"))
        self.doc = line.doc
        self.where_model = self.enum = None  # set by link

    @property
    def type(self):
        """As the facts name it."""
        return "bool" if self.flag else self.enum_name or "string"


class Operation:
    def __init__(self, line, group):
        self.once = line.take("once")
        self.long_running = line.take("long")
        self.at_location = line.take("location")
        self.begins_job = line.take("job")
        self.api = line.option("api") or group.api
        self.verb = line.words[1]
        self.id = line.option("id") or "%s_%s" % (group.name, self.verb)
        line.finish(2)
        self.group = group
        self.doc = line.doc
        self.where = line.where
        self.method = self.scope = self.path = ""
        self.names = []
        self.inputs = []
        self.body_name = self.item_name = self.end_name = None
        self.body_doc = ""
        self.body_required = True
        self.answers = {}  # status -> name of a model, or None
        self.body = self.item = self.result = None  # set by link
        self.secret = False  # set by link: what is sent or answered can hold a secret

    def add(self, line):
        word = line.words[0]
        if word in ("query", "header"):
            self.inputs.append(Input(line))
        elif word == "body":
            self.body_required = not line.take("optional")
            line.finish(2)
            self.body_name, self.body_doc = line.words[1], line.doc
        elif word == "pages":
            line.finish(2)
            self.item_name = line.words[1]
        elif word == "ends":
            line.finish(2)
            self.end_name = line.words[1]
        elif word.isdigit():
            self.answers[int(word)] = line.words[1] if len(line.words) > 1 else None
        elif word in ("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"):
            self.method, self.scope = line.words[:2]
            self.path = line.words[2] if len(line.words) > 2 else ""
            if self.scope not in SCOPES:
                line.fail("unknown scope %s" % self.scope)
        else:
            line.fail("unknown word %s" % word)

    @property
    def c_name(self):
        return "%s_%s" % (naming.snake(self.group.name), naming.snake(self.verb))

    @property
    def polled(self):
        """Hands out a poller: every operation that may answer 202, declared long-running or not."""
        return self.long_running or 202 in self.answers

    @property
    def empty_statuses(self):
        """Successes that the document lists without a model, beside a result that others bring."""
        return [status for status, name in sorted(self.answers.items())
                if name is None and self.result]

    @property
    def full_path(self):
        return SCOPES[self.scope] + self.path


class Group:
    """One data file of operations: one public header, one file of functions."""

    def __init__(self, line, path, apis):
        self.api_name = line.document(apis)
        if self.api_name is None:
            line.fail("of which api? see apis.txt")
        self.api = line.option("api") or apis[self.api_name]
        line.finish(2)
        self.name = line.words[1]
        self.c_name = naming.snake(self.name)
        self.doc = line.doc
        self.source = "lib/schema/operations/" + path.name
        self.names = {}
        self.operations = []


class Schema:
    """Everything that the data files say, linked and checked."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.apis = self._read_apis(folder / "apis.txt")
        self.families = [
            self._read_family(path) for path in sorted((folder / "models").glob("*.txt"))]
        self.groups = [
            self._read_group(path) for path in sorted((folder / "operations").glob("*.txt"))]
        self.models = {}
        self.enums = {}
        self._index()
        self._link_models()
        self._link_operations()
        self._mark_sent()
        self._mark_secret()
        self._check()

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

    def _read_group(self, path):
        lines = read_lines(path)
        group = Group(lines[0], path, self.apis)
        for line in lines[1:]:
            if line.nested:
                group.operations[-1].add(line)
            elif line.words[0] == "name":
                name = Name(line)
                group.names[name.wire] = name
            elif line.words[0] == "operation":
                group.operations.append(Operation(line, group))
            else:
                line.fail("expected name or operation")
        return group

    @property
    def operations(self):
        return [operation for group in self.groups for operation in group.operations]

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

    def _check(self):
        self._check_c_names()
        for enum in self.enums.values():
            for text, doc in enum.values:
                if not doc:
                    raise SchemaError("%s: %s has no doc" % (enum.name, text))
        for operation in self.operations:
            if not operation.doc:
                raise SchemaError("%s: %s has no doc" % (operation.where, operation.id))
        for model in self.models.values():
            if len(model.chain) > CHAIN_MAX:
                raise SchemaError("%s: the chain of bases is too long" % model.where)
            if len(model.layout()) > ROWS_MAX:
                raise SchemaError("%s: too many members" % model.where)
            if not model.doc:
                raise SchemaError("%s: %s has no doc" % (model.where, model.name))
            for member in model.members:
                self._check_member(member)
            c_names = [member.c_name for member in model.layout()] + ["model", "as"]
            if len(set(c_names)) != len(c_names):
                raise SchemaError("%s: two members of one name" % model.where)
            if model.root_member and not any(member.discriminator for member in model.members):
                raise SchemaError("%s: no member %s" % (model.where, model.root_member))

    def _check_c_names(self):
        """Each struct has a name of its own, the lists and maps of models too."""
        taken = {}
        for model in [model for model in self.models.values() if not model.mixin]:
            names = [model.c_name] + [
                "%s_%s" % (model.c_name, container) for container in ("list", "map")
                if model.name in self.held_in(container)]
            for name in names:
                if name in taken:
                    raise SchemaError("%s: azb_%s is the name of %s already" %
                                      (model.where, name, taken[name]))
                taken[name] = model.name

    def _check_member(self, member):
        inner = member.shape[1]
        if not member.doc:
            raise SchemaError("%s: %s has no doc" % (member.where, member.wire))
        if inner in SCALARS or inner in self.enums or member.type == "map<list<string>>":
            return
        if inner not in self.models:
            raise SchemaError("%s: unknown type %s" % (member.where, member.type))
        if self.models[inner].mixin:
            raise SchemaError("%s: %s is a mixin" % (member.where, inner))
