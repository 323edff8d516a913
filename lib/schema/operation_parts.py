"""The parts of the data files of operations: scopes, names, inputs, operations, groups, nouns."""

import naming

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
        self.c_name = self.c_name or naming.snake(self.wire.lstrip("$"))
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
        self.c_verb = line.option("as") or naming.snake(self.verb)
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
        return "%s_%s" % (self.group.noun.name, self.c_verb)

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
    """Operations that the service's document groups, and the names in their paths."""

    def __init__(self, line, noun, apis):
        self.noun = noun
        self.api_name = line.document(apis)
        if self.api_name is None:
            line.fail("of which api? see apis.txt")
        self.api = line.option("api") or apis[self.api_name]
        line.finish(2)
        self.name = line.words[1]
        self.names = {}


class Noun:
    """One data file of operations: one public header, one file of functions, a caller's word."""

    def __init__(self, line, path):
        self.apart = line.take("apart")  # outside of the umbrella: few callers want it
        line.finish(2)
        self.name = line.words[1]
        if self.name != path.stem:
            line.fail("the noun of %s is %s" % (path.name, path.stem))
        self.doc = line.doc
        self.source = "lib/schema/operations/" + path.name
        self.operations = []
