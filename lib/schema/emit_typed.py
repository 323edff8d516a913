"""
Writes the typed forms: functions that name the struct they take or return, so that a compiler
refuses another one. Each is a static inline around a function that takes any model, and adds no
symbol to the library.
"""

import layout
from model_parts import Model

NEW_DOC = (
    "Create empty models. out: owned, free with azb_..._free, unless it became a part of another "
    "model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.")
FREE_DOC = ("Release the caller's hold of the tree that the model is a part of: see azb_model_free. "
            "NULL is fine.")
AS_DOC = (
    "The base of any part, and the part of a concrete type, which is NULL when the model is of "
    "another type. NULL is fine. Borrowed until the model is freed.")
BASE_DOC = ("The base of a concrete part: what a member of the base's type takes. NULL for NULL. "
            "Borrowed until the model is freed.")
CHILD_DOC = (
    "Put a child into a member of the model, or append it to a list. child: its tree becomes part "
    "of the model's, and is owned by it from then on, also when this fails: see azb_model_set_model, "
    "azb_model_append_model.")
NEXT_DOC = (
    "The next item of azb_%s, and the rest of its present page or the whole next one. item, items: "
    "borrowed until the next call on the pager, unless azb_model_keep holds an item; NULL, and count "
    "0, at the end of the list. Statuses as azb_pager_next_of and azb_pager_next_page_of.")


def _function(returns, name, params, body, checked=False):
    prefix = "AZB_NODISCARD AZB_INLINE " if checked else "AZB_INLINE "
    return layout.signature(prefix + returns, name, params, "") + ["{"] + body + ["}", ""]


def _type(model):
    return "azb_type_by_number(AZB_TYPE_%s)" % model.c_name.upper()


def _through(call, name, model):
    """Calls a function that returns a model through its next to last argument, of any type."""
    return ["    azb_model *model = AZB_NULLPTR;",
            "    const azb_status status = "
            "%s, %s != AZB_NULLPTR ? &model : AZB_NULLPTR, err);" % (call, name),
            "", "    if (%s != AZB_NULLPTR) {" % name,
            "        *%s = AZB_PART_CAST(azb_%s, model);" % (name, model.c_name), "    }",
            "    return status;"]


class TypedWriter:
    def __init__(self, schema, models):
        self.schema = schema
        self.rows = models.rows

    # Models

    def model_header(self, family):
        body = []
        for doc, write, models in (
                (NEW_DOC, self._new, [model for model in family.models if model.sent]),
                (FREE_DOC, self._free, [model for model in family.models if self._is_freed(model)]),
                (AS_DOC, self._as, [model for model in family.models if model.root_member]),
                (BASE_DOC, self._base, [model for model in family.models
                                        if model.sent and model.parent is not None]),
                (CHILD_DOC, self._children, [model for model in family.models if model.sent])):
            functions = [line for model in models for line in write(model)]
            if functions:
                body += layout.comment(doc) + functions
        if not body:
            return None
        return layout.header("typed/model/%s.h" % family.name, "typed forms of " + family.doc,
                             {"inline.h", "model/types.h", "model/%s.h" % family.name}, body[:-1],
                             family.source)

    @staticmethod
    def _is_freed(model):
        """A program may hold it by itself: it was made, or is not behind the base of another."""
        return model.sent or model.parent is None

    @staticmethod
    def _new(model):
        name = "azb_" + model.c_name
        return _function(
            "azb_status", name + "_new", ["azb_context *context", name + " **out", "azb_error **err"],
            _through("azb_model_new_of(context, " + _type(model), "out", model), checked=True)

    @staticmethod
    def _free(model):
        name = "azb_" + model.c_name
        return _function("void", name + "_free", [name + " *model"],
                         ["    azb_model_free(AZB_MODEL_OF(model));"])

    @staticmethod
    def _part(model, given):
        return ["    return AZB_PART_CAST(azb_%s, azb_model_part_of(%s, %s));" %
                (model.c_name, given, _type(model))]

    def _as(self, root):
        name = "azb_" + root.c_name
        out = _function(name + " *", name + "_of", ["const azb_model *part"],
                        self._part(root, "part"))
        for model in root.below():
            out += _function("azb_%s *" % model.c_name, "%s_as_%s" % (name, model.short),
                             ["const %s *base" % name], self._part(model, "AZB_MODEL_OF(base)"))
        return out

    def _base(self, model):
        return _function("azb_%s *" % model.root.c_name, "azb_%s_base" % model.c_name,
                         ["const azb_%s *part" % model.c_name],
                         self._part(model.root, "AZB_MODEL_OF(part)"))

    def _children(self, model):
        out = []
        for slot in self.rows(model):
            if isinstance(slot.inner, Model) and not slot.member.read_only:
                out += self._child(model, slot)
        return out

    @staticmethod
    def _child(model, slot):
        verb = {"MODEL": "set", "MODEL_LIST": "append", "MODEL_MAP": "put"}[slot.kind]
        key = ["const char *key"] if verb == "put" else []
        body = ("    azb_model_%s_model(AZB_MODEL_OF(model), "
                "model != AZB_NULLPTR ? &model->%s : AZB_NULLPTR, " % (verb, slot.c_name))
        return _function("void", "azb_%s_%s_%s" % (model.c_name, verb, slot.c_name),
                         ["azb_%s *model" % model.c_name] + key +
                         ["azb_%s *child" % slot.inner.c_name],
                         [body + ("key, " if key else "") + "AZB_MODEL_OF(child));"])

    # Lists

    def service_header(self, noun):
        lists = [operation for operation in noun.operations if operation.item]
        if not lists:
            return None
        body = []
        for operation in lists:
            body += self._list(operation)
        includes = {"inline.h", "model/types.h", "service/%s.h" % noun.name}
        return layout.header("typed/service/%s.h" % noun.name, "typed forms of " + noun.doc,
                             includes, body[:-1], noun.source)

    @staticmethod
    def _list(operation):
        item = "azb_" + operation.item.c_name
        name = "azb_%s_next" % operation.c_name
        page = ["    azb_model *const *models = AZB_NULLPTR;",
                "    const azb_status status = azb_pager_next_page_of(pager, %s, "
                "items != AZB_NULLPTR ? &models : AZB_NULLPTR, count, err);" % _type(operation.item), "",
                "    if (items != AZB_NULLPTR) {",
                "        *items = AZB_ITEMS_CAST(%s, models);" % item, "    }",
                "    return status;"]
        return (layout.comment(NEXT_DOC % operation.c_name) +
                _function("azb_status", name,
                          ["azb_pager *pager", item + " **item", "azb_error **err"],
                          _through("azb_pager_next_of(pager, " + _type(operation.item), "item",
                                   operation.item), checked=True) +
                _function("azb_status", name + "_page",
                          ["azb_pager *pager", item + " *const **items", "size_t *count",
                           "azb_error **err"], page, checked=True))
