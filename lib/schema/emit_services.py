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


def _names(params):
    return [param.split()[-1].lstrip("*") for param in params]


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
            docs.append("body: " + self._body_doc(service.operation))
        if service.options:
            docs.append("options, call: NULL for the defaults.")
        else:
            docs.append("call: NULL for the defaults.")
        return " ".join(docs) + " All arguments are copied."

    def _body_doc(self, operation):
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
            out = " out: owned, free with azb_model_free(&out->model)%s." % (
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
        rows = [("id", '"%s"' % operation.id), ("method", '"%s"' % operation.method),
                ("path", '"%s"' % self._path(operation)),
                ("api_version", '"%s"' % (operation.api))]
        for field, model in (("request", operation.body), ("result", operation.result),
                             ("item", operation.item)):
            if model:
                rows.append((field, "&azbi_type_" + model.c_name))
        if operation.names:
            rows.append(("names", "{%s}" % ", ".join(
                '{"%s", %d}' % (name.c_name, name.max_len) for name in operation.names)))
        rows.append(("scope", SCOPE_ENUMS[operation.scope]))
        if flags:
            rows.append(("flags", " | ".join("AZBI_OPERATION_" + flag for flag in flags)))
        if operation.empty_statuses:
            rows.append(("empty_statuses", "{%s}" % ", ".join(map(str, operation.empty_statuses))))
        if operation.body and operation.body_required:
            rows.append(("body_required", "1"))
        if service.scope_argument:
            rows.append(("scope_argument", '"%s"' % service.scope_argument[0]))
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
        for service in self.services[noun.name]:
            out += [""] + self._row(service)
            out += self._bind(service)
            writer = self._list_bodies if service.operation.item else self._call_bodies
            out += writer(service)
        return out

    def _uses_types(self, noun):
        return any(operation.item or operation.body or operation.result or
                   any(given.enum for given in operation.inputs)
                   for operation in noun.operations)

    def _bind(self, service):
        """The static function that fills the arguments of a call."""
        rows = ["    .operation = &azbi_operation_%s," % service.c_name]
        if service.scope_argument:
            rows.append("    .scope_id = %s," % service.scope_argument[0])
        if service.operation.names:
            rows.append("    .names = {%s}," % ", ".join(
                name.c_name for name in service.operation.names))
        rows += self._given(service)
        if service.operation.body:
            rows.append("    .body = body,")
        rows.append("    .call = call,")
        if service.options:
            return self._bind_checked(service, rows)
        return ([""] + layout.signature("static azbi_arguments", self._binder(service),
                                        service.inputs_params(), "") +
                ["{", "    return (azbi_arguments){"] + ["    " + row for row in rows] +
                ["    };", "}"])

    @staticmethod
    def _bind_checked(service, rows):
        """
        The same for an operation with options: the members that the caller knows are copied, so
        that a later member is zero for an older caller.
        """
        options = service.options
        first = "sizeof given"
        if service.first != service.inputs[-1][0]:
            first = "offsetof(%s, %s) + sizeof given.%s" % (options, service.first, service.first)
        read = layout.call("const azb_status status = ", "azbi_options_read",
                           ["client", "options", first, "sizeof given", "&given", "err"], ";")
        head = ["azb_client *client"] + service.inputs_params()
        head += ["azbi_arguments *out", "azb_error **err"]
        return ([""] + layout.signature("static azb_status", ServiceWriter._binder(service),
                                        head, "") +
                ["{", "    %s given = {.size = sizeof given};" % options] + read +
                ["", "    if (status != AZB_OK) {", "        return status;", "    }",
                 "    *out = (azbi_arguments){"] + ["    " + row for row in rows] +
                ["    };", "    return AZB_OK;", "}"])

    @staticmethod
    def _binder(service):
        return service.operation.c_verb + "_arguments"

    @staticmethod
    def _given_one(given):
        if given.enum is not None:
            return 'AZBI_QUERY_WORD("%s", %s, %s)' % (given.wire, given.enum.c_name, given.c_name)
        if given.flag:
            return 'AZBI_QUERY_FLAG("%s", %s)' % (given.wire, given.c_name)
        if given.place == "query":
            kind = "FILTER" if given.where_model else "TEXT"
            return 'AZBI_QUERY_%s("%s", %s)' % (kind, given.wire, given.c_name)
        return 'AZBI_HEADER_TEXT("%s", %s)' % (given.wire, given.c_name)

    @staticmethod
    def _given(service):
        """Query and header values, out of the options."""
        places = {"query": [], "header": []}
        for given in service.operation.inputs:
            places[given.place].append(ServiceWriter._given_one(given))
        rows = []
        for field, place in ((".query", "query"), (".headers", "header")):
            if places[place]:
                rows.append("    %s = {%s}," % (field, ", ".join(places[place])))
        return rows

    def _send(self, service, function, arguments, typed=False):
        """The body of a function that binds its arguments and passes them to the floor below."""
        given = _names(service.inputs_params())
        handed = ["client", "&arguments"] + arguments
        if typed:
            handed += ["out == NULL ? NULL : &model", "err"]
        model = ["    azb_model *model = NULL;"] if typed else []
        if service.options:
            return (model + ["    azbi_arguments arguments = {0};"] +
                    layout.call("azb_status status = ", self._binder(service),
                                ["client"] + given + ["&arguments", "err"], ";") +
                    [""] + ([] if typed else self._set_out("NULL")) +
                    ["    if (status == AZB_OK) {"] +
                    layout.call("status = ", function, handed, ";", " " * 8) + ["    }"] +
                    (self._set_out("(void *)model") if typed else []) + ["    return status;"])
        bind = layout.call("const azbi_arguments arguments = ", self._binder(service), given, ";")
        if typed:
            return bind + self._typed(function, ["client", "&arguments"], "out")
        return bind + [""] + layout.call("return ", function, handed, ";")

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
        begin = self._send(service, "azbi_call_begin", ["done", "user", "out", "err"])
        if service.operation.polled:
            now = self._send(service, "azbi_call_run_poller", ["out", "err"])
            end = layout.call("return ", "azbi_call_end_poller", ["call", row, "out", "err"], ";")
        elif service.result:
            now = self._send(service, "azbi_call_run_model", [], typed=True)
            end = self._typed("azbi_call_end_model", ["call", row], "out")
        else:
            now = self._send(service, "azbi_call_run_model", ["NULL", "err"])
            end = layout.call("return ", "azbi_call_end_model", ["call", row, "NULL", "err"], ";")
        return (self._function(service, 0, now) + self._function(service, 1, begin) +
                self._function(service, 2, end))
