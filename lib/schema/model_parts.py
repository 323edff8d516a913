"""The parts of the data files of models: enums, members, models, families."""

import re

import naming
from lines import SchemaError


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
            root.c_name, naming.snake(root.root_member))
        self.values = [(model.value, "azb_" + model.c_name)
                       for model in root.family.models if model.parent and model.root is root]
        self.short = {model.value: model.short for model in root.below()}
        if len(self.values) != len(self.short):
            raise SchemaError("%s: derived models must be in the file of their root" % root.where)

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
        self.c_name = c_name or naming.snake(self.wire)
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
