"""Writes the service floor: one row for each operation, and thin typed functions that use it."""

import layout
import naming

SCOPE_ENUMS = {
    "tenant": "AZBI_SCOPE_TENANT",
    "subscription": "AZBI_SCOPE_SUBSCRIPTION",
    "group": "AZBI_SCOPE_RESOURCE_GROUP",
    "vault": "AZBI_SCOPE_VAULT",
    "fabric": "AZBI_SCOPE_VAULT",
    "container": "AZBI_SCOPE_CONTAINER",
    "item": "AZBI_SCOPE_PROTECTED_ITEM",
    "collection": "AZBI_SCOPE_COLLECTION",
    "restore_point": "AZBI_SCOPE_RESTORE_POINT",
    "disk_restore_point": "AZBI_SCOPE_DISK_RESTORE_POINT",
    "disk": "AZBI_SCOPE_DISK",
    "vm": "AZBI_SCOPE_VIRTUAL_MACHINE",
}
SCOPE_ARGUMENTS = {
    "subscription": ("subscription_id", "ARM id of the subscription"),
    "group": ("resource_group_id", "ARM id of the resource group"),
    "vault": ("vault_id", "ARM id of the vault"),
    "fabric": ("vault_id", "ARM id of the vault"),
    "container": ("container_id", "ARM id of the protection container"),
    "item": ("item_id", "ARM id of the protected item"),
    "collection": ("collection_id", "ARM id of the restore point collection"),
    "restore_point": ("restore_point_id", "ARM id of the restore point"),
    "disk_restore_point": ("disk_restore_point_id", "ARM id of the disk restore point"),
    "disk": ("disk_id", "ARM id of the disk"),
    "vm": ("vm_id", "ARM id of the virtual machine"),
}
# What a scope adds to the path of its row: there is one fabric, which is named Azure.
SCOPE_PATHS = {"fabric": "/backupFabrics/Azure"}
CALL = "const azb_call_options *call"
FIRST = "*first"  # in the registry: the names above it are those of the first version


class Service:
    """One operation, with everything that its header and its function need."""

    def __init__(self, operation, registry):
        self.operation = operation
        self.c_name = operation.c_name
        self.first = None  # last option of the first version
        self.inputs = self._settle_inputs(registry)

    def _settle_inputs(self, registry):
        members = {}
        for given in self.operation.inputs:
            if given.where_model is not None:
                members["where"] = ("const azb_%s *where;" % given.where_model.c_name,
                                    "%s; NULL: all; excludes filter" % given.doc, given)
                members[given.c_name] = ("const char *%s;" % given.c_name,
                                         "the same as OData text; NULL: all", given)
            elif given.enum is not None:
                members[given.c_name] = ("int32_t %s;" % given.c_name, "%s (%s...; 0: none)" %
                                         (given.doc, given.enum.prefix()), given)
                # so that no struct has a hole
                members["reserved_" + given.c_name] = (
                    "int32_t reserved_%s;" % given.c_name, "0", given)
            elif given.flag:
                members[given.c_name] = ("azb_opt_bool %s;" % given.c_name,
                                         "%s (absent: not sent)" % given.doc, given)
            else:
                note = "secret; NULL: none" if given.secret else "NULL: none"
                members[given.c_name] = ("const char *%s;" % given.c_name,
                                         "%s (%s)" % (given.doc, note), given)
        if not members:
            return []
        key = "options " + self.operation.id
        names = list(members)
        if key not in registry.sections:
            names.append(FIRST)
        else:
            names.insert(registry.sections[key].index(FIRST), FIRST)
        order = registry.settle(key, names)
        self.first = order[order.index(FIRST) - 1]
        return [(name,) + members[name] for name in order if name != FIRST]

    @property
    def options(self):
        return "azb_%s_options" % self.c_name if self.inputs else None

    @property
    def scope_argument(self):
        return SCOPE_ARGUMENTS.get(self.operation.scope)

    @property
    def parameters(self):
        """(name, doc, characters or 0 for an ARM id) of each text that the path needs."""
        scope = [self.scope_argument + (0,)] if self.scope_argument else []
        return tuple(scope + [(name.c_name, name.doc, name.max_len)
                              for name in self.operation.names])

    def subject(self):
        """The parameters of the request itself: scope, names and body."""
        params = [] if self.scope_argument is None else ["const char *" + self.scope_argument[0]]
        params += ["const char *" + name.c_name for name in self.operation.names]
        if self.operation.body:
            params.append("const azb_model *body")
        return params

    def inputs_params(self):
        params = self.subject()
        if self.options:
            params.append("const %s *options" % self.options)
        return params + [CALL]

    @property
    def result(self):
        """C type that the operation returns through out, or None."""
        if self.operation.polled:
            return "azb_poller"
        return "azb_" + self.operation.result.c_name if self.operation.result else None

    @property
    def out(self):
        return ["%s **out" % self.result] if self.result else []


class ServiceWriter:
    def __init__(self, schema, registry):
        self.schema = schema
        self.services = {noun.name: [Service(operation, registry)
                                     for operation in noun.operations]
                         for noun in schema.nouns}

    # Headers

    def header(self, noun):
        includes = set()
        body = []
        for service in self.services[noun.name]:
            includes |= self._includes(service)
            body += self._declarations(service) + [""]
        return layout.header("service/%s.h" % noun.name, noun.doc, includes, body[:-1],
                             noun.source)

    @staticmethod
    def _includes(service):
        operation = service.operation
        found = {"pager.h"} if operation.item else {"client.h", "model.h"}
        if operation.polled:
            found.add("poller.h")
        models = [operation.item, operation.body, None if operation.polled else operation.result]
        models += [given.where_model or given.enum for given in operation.inputs]
        return found | {"model/%s.h" % model.family.name for model in models if model}

    def _declarations(self, service):
        out = self._options(service)
        declare = layout.signature
        for comment, kind, name, params in self._functions(service):
            out += layout.comment(comment)
            out += declare("AZB_API AZB_NODISCARD " + kind, name, params, ";") + [""]
        return out[:-1]

    @staticmethod
    def _options(service):
        if not service.options:
            return []
        rows = [("size_t size;", "set by azb_options_init")]
        rows += [(code, doc) for _, code, doc, _ in service.inputs]
        return (layout.comment("Options of azb_%s: see azb_options_init in context.h." %
                               service.c_name) +
                ["typedef struct %s {" % service.options] + layout.documented(rows) +
                ["} %s;" % service.options, ""])

    def _functions(self, service):
        """(comment, return type, name, parameters) of each public function."""
        base = "azb_" + service.c_name
        head = ["azb_client *client"] + service.inputs_params()
        if service.operation.item:
            return [(self._list_doc(service), "azb_status", base,
                     head + ["azb_pager **out", "azb_error **err"])]
        begin = head + ["azb_call_fn done", "void *user", "azb_call **out", "azb_error **err"]
        return [
            (self._call_doc(service), "azb_status", base,
             head + service.out + ["azb_error **err"]),
            (self._begin_doc(base), "azb_status", base + "_begin", begin),
            (self._end_doc(base), "azb_status", base + "_end",
             ["azb_call *call"] + service.out + ["azb_error **err"]),
        ]

    def _input_docs(self, service):
        docs = []
        if service.scope_argument:
            docs.append("%s: %s." % service.scope_argument)
        docs += ["%s: %s." % (name.c_name, name.doc) for name in service.operation.names]
        if service.operation.body:
            docs.append("body: " + self.body_doc(service.operation))
        if service.options:
            docs.append("options, call: NULL for the defaults.")
        else:
            docs.append("call: NULL for the defaults.")
        return " ".join(docs) + " All arguments are copied."

    def body_doc(self, operation):
        doc = "an azb_%s" % operation.body.c_name
        inner = [self.schema.models[member.type] for member in operation.body.layout()
                 if member.wire == "properties" and member.type in self.schema.models]
        if inner:
            part = " or a part of one" if inner[0].root_member else ""
            doc += ", or its properties (an azb_%s%s)" % (inner[0].c_name, part)
        return doc + ("." if operation.body_required else "; NULL for none.")

    @staticmethod
    def _page_doc(service):
        operation = service.operation
        return "Service document: %s - %s (%s), api-version %s." % (
            naming.title(operation.group.name), naming.title(operation.verb), operation.id,
            operation.api)

    def _list_doc(self, service):
        return "\n".join((
            service.operation.doc,
            self._input_docs(service) +
            " out: owned, free with azb_pager_free. No request is sent before its first use; "
            "azb_%s_next of typed/service/%s.h reads its items." % (
                service.c_name, service.operation.group.noun.name),
            self._page_doc(service),
            "Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM."))

    def _call_doc(self, service):
        operation = service.operation
        if operation.polled:
            out = " out: owned, free with azb_poller_free."
        elif operation.result:
            out = " out: owned, free with %s_free%s." % (
                service.result,
                "; NULL when the service answers %s, which has no body" % " or ".join(
                    map(str, operation.empty_statuses)) if operation.empty_statuses else "")
        else:
            out = ""
        return "\n".join((
            operation.doc, self._input_docs(service) + out, self._page_doc(service),
            "Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call, "
            "AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, "
            "AZB_E_THROTTLED, AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM."))

    @staticmethod
    def _begin_doc(base):
        return ("The same without waiting. done: called with user when the call is done; may be "
                "NULL. out: owned, free with azb_call_free.\n"
                "Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.")

    @staticmethod
    def _end_doc(base):
        return ("Takes the result of a call that %s_begin has started. out and statuses as %s; "
                "AZB_E_STATE when the call is not done yet." % (base, base))

    # Rows

    def operations_header(self):
        out = layout.notice("rows.h - the rows of all operations.",
                            "lib/schema/operations/")
        out += ["#ifndef AZBI_SERVICE_ROWS_H", "#define AZBI_SERVICE_ROWS_H", "",
                '#include "arm/call_options.h"', '#include "arm/operation_call.h"',
                '#include "arm/pager.h"', '#include "poller/from_call.h"', "",
                "/* All of them, sorted by the service's id. */",
                "typedef struct azbi_operation_registry {",
                "    const azbi_operation *const *operations;",
                "    size_t count;",
                "} azbi_operation_registry;", "",
                "extern const azbi_operation_registry azbi_operations;", ""]
        for noun in self.schema.nouns:
            for service in self.services[noun.name]:
                out.append("extern const azbi_operation azbi_operation_%s;" % service.c_name)
        return out + ["", "#endif"]

    def operations_source(self):
        services = [service for noun in self.schema.nouns
                    for service in self.services[noun.name]]
        services.sort(key=lambda service: service.operation.id.encode())
        out = layout.notice("rows.c - all operations, sorted by the service's id.",
                            "lib/schema/operations/")
        out += ['#include "service/rows.h"', "",
                "static const azbi_operation *const all[] = {"]
        out += ["    &azbi_operation_%s," % service.c_name for service in services]
        return out + ["};", "",
                      "const azbi_operation_registry azbi_operations = {"
                      "all, sizeof(all) / sizeof(all[0])};"]

    def _row(self, service):
        operation = service.operation
        flags = [word for word, on in (
            ("LIST", operation.item), ("LONG", operation.polled), ("ONCE", operation.once),
            ("SECRET", operation.secret), ("LOCATION", operation.at_location),
            ("JOB", operation.begins_job)) if on]
        rows = [("id", '"%s"' % operation.id), ("name", '"%s"' % operation.c_name),
                ("doc", layout.literal(operation.doc)), ("method", '"%s"' % operation.method),
                ("path", '"%s"' % self._path(operation)),
                ("api_version", '"%s"' % (operation.api))]
        for field, model in (("request", operation.body), ("result", operation.result),
                             ("item", operation.item)):
            if model:
                rows.append((field, "&azbi_type_" + model.c_name))
        if service.parameters:
            rows += [("parameters", self._parameters_name(service)),
                     ("parameter_count", len(service.parameters))]
        if service.options:
            rows.append(("inputs", self._inputs_member(service)))
        rows.append(("scope", SCOPE_ENUMS[operation.scope]))
        if flags:
            rows.append(("flags", " | ".join("AZBI_OPERATION_" + flag for flag in flags)))
        if operation.empty_statuses:
            rows.append(("empty_statuses", "{%s}" % ", ".join(map(str, operation.empty_statuses))))
        if operation.body and operation.body_required:
            rows.append(("body_required", "1"))
        return (["const azbi_operation azbi_operation_%s = {" % service.c_name] +
                ["    .%s = %s," % row for row in rows] + ["};"])

    @staticmethod
    def _path(operation):
        path = SCOPE_PATHS.get(operation.scope, "") + operation.path
        for name in operation.names:
            path = path.replace("{%s}" % name.wire, "{}")
        return path

    # Functions

    def source(self, noun):
        out = layout.notice("%s.c - rows and functions of azbackup/service/%s.h." %
                            (noun.name, noun.name), noun.source)
        out += ["#include <azbackup/service/%s.h>" % noun.name, ""]
        includes = ["service/rows.h"]
        if self._uses_types(noun):
            includes.insert(0, "model/types.h")
        out += ['#include "%s"' % name for name in includes]
        tables = set()
        for service in self.services[noun.name]:
            out += [""] + self._parameters(service, tables) + self._inputs(service)
            out += self._row(service)
            writer = self._list_bodies if service.operation.item else self._call_bodies
            out += writer(service)
        return out

    def _uses_types(self, noun):
        return any(operation.item or operation.body or operation.result or
                   any(given.enum or given.where_model for given in operation.inputs)
                   for operation in noun.operations)

    def _parameters_name(self, service):
        """The table of the parameters; operations of one file that have the same share it."""
        tables = list(dict.fromkeys(
            other.parameters for other in self.services[service.operation.group.noun.name]))
        return "parameters_%d" % tables.index(service.parameters)

    def _parameters(self, service, done):
        name = self._parameters_name(service)
        if not service.parameters or name in done:
            return []
        done.add(name)
        return (["static const azbi_parameter %s[] = {" % name] +
                ['    {"%s", %s, %d},' % (argument, layout.literal(doc), max_len)
                 for argument, doc, max_len in service.parameters] + ["};", ""])

    @staticmethod
    def _input_row(service, given):
        """A value that the options hold, as a row of the operation's table."""
        member = "offsetof(%s, %%s)" % service.options
        kind = ("WORD" if given.enum else "FLAG" if given.flag else
                "FILTER" if given.where_model else "TEXT")
        flags = [word for word, on in (("HEADER", given.place == "header"),
                                       ("SECRET", given.secret)) if on]
        beside = {"FILTER": "where", "WORD": "reserved_" + given.c_name}.get(kind)
        rows = [("wire", '"%s"' % given.wire), ("option", '"options.%s"' % given.c_name),
                ("doc", layout.literal(given.doc))]
        if given.where_model:
            rows.append(("where", "&azbi_type_" + given.where_model.c_name))
        if given.enum:
            rows.append(("spelling", "&azbi_enum_" + given.enum.c_name))
        rows.append(("offset", member % given.c_name))
        if beside:
            rows.append(("beside", member % beside))
        rows.append(("kind", "AZBI_INPUT_" + kind))
        if flags:
            rows.append(("flags", " | ".join("AZBI_INPUT_" + flag for flag in flags)))
        return "    {%s}," % ", ".join(".%s = %s" % row for row in rows)

    def _inputs(self, service):
        """The table of the options, where the operation has some."""
        if not service.options:
            return []
        return (["static const azbi_input %s_inputs[] = {" % service.c_name] +
                [self._input_row(service, given) for given in service.operation.inputs] +
                ["};", "_Static_assert(sizeof(%s) <= sizeof(azbi_options), "
                 '"azbi_options must have room for it");' % service.options, ""])

    @staticmethod
    def _inputs_member(service):
        """How the row refers to that table, with the sizes of the first and of this version."""
        options = service.options
        first = "AZBI_SIZE_UP_TO(%s, %s)" % (options, service.first)
        known = "sizeof(%s)" % options
        return "{%s_inputs, %d, %s, %s}" % (service.c_name, len(service.operation.inputs), first,
                                            known)

    @staticmethod
    def _arguments(service):
        """What a function passes on: the address of its arguments."""
        members = [("operation", "&azbi_operation_" + service.c_name)]
        if service.scope_argument:
            members.append(("scope_id", service.scope_argument[0]))
        if service.operation.names:
            members.append(("names", "{%s}" % ", ".join(
                name.c_name for name in service.operation.names)))
        members += [(name, name) for name, on in (
            ("options", service.options), ("body", service.operation.body)) if on]
        members.append(("call", "call"))
        return "&(azbi_arguments){%s}" % ", ".join(".%s = %s" % member for member in members)

    def _send(self, service, function, arguments):
        """The body of a function that passes its arguments to the floor below."""
        return layout.call("return ", function,
                           ["client", self._arguments(service)] + arguments, ";")

    @staticmethod
    def _set_out(value, out="out"):
        return ["    if (%s != NULL) {" % out, "        *%s = %s;" % (out, value), "    }"]

    def _typed(self, function, arguments, out):
        """Calls a function that returns a model, and returns that by its own type."""
        call = layout.call("const azb_status status = ", function,
                           arguments + ["%s == NULL ? NULL : &model" % out, "err"], ";")
        return (["    azb_model *model = NULL;"] + call + [""] +
                self._set_out("(void *)model", out) + ["    return status;"])

    def _function(self, service, index, body):
        _, kind, name, params = self._functions(service)[index]
        return [""] + layout.signature(kind, name, params, "") + ["{"] + body + ["}"]

    def _list_bodies(self, service):
        return self._function(service, 0, self._send(service, "azbi_list", ["out", "err"]))

    def _call_bodies(self, service):
        row = "&azbi_operation_" + service.c_name
        kind = "poller" if service.operation.polled else "model"
        out = "out" if service.result else "NULL"
        return (self._function(service, 0, self._send(service, "azbi_call_run_" + kind,
                                                      [out, "err"])) +
                self._function(service, 1, self._send(service, "azbi_call_begin",
                                                      ["done", "user", "out", "err"])) +
                self._function(service, 2, layout.call(
                    "return ", "azbi_call_end_" + kind, ["call", row, out, "err"], ";")))
