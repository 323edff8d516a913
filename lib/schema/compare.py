#!/usr/bin/env python3
"""
Compares the data files with a file of facts about the same service, made from its documents.

    compare.py FACTS.json [--api NAME] [--schema FOLDER]

Prints the differences between the two, and what only one of them has. Exit status: 0 no difference,
1 differences, 2 they could not be compared.

Facts: {"operations": [...], "models": {...}, "enums": {...}}; a model has "extends",
"discriminator" and "fields" by wire name, a field "type", "required" and "readOnly".
"""

import argparse
import json
import pathlib
import re
import sys

from lines import SchemaError
from model_parts import Kinds
from operation_parts import SCOPES
from schema import Schema


class View:
    """What the data files say about one document, by the document's own names."""

    def __init__(self, schema, api):
        self.api = api
        self.spelled = {}  # our name of a model or enum -> the document's
        self.enums, self.models = {}, {}
        self.shared = set()  # not of this document alone, so it need not have them
        for part in list(schema.enums.values()) + list(schema.models.values()):
            if not isinstance(part, Kinds):
                self._add(part)
        self.operations = {operation.id: operation for operation in schema.operations
                           if operation.group.api_name == api}

    def _add(self, part):
        known = self.models if hasattr(part, "members") else self.enums
        self.spelled[part.name] = part.service_name
        if part.family.api == self.api:
            known[part.service_name] = part
            self.shared.discard(part.service_name)
        elif part.family.api is None and part.service_name not in known:
            known[part.service_name] = part
            self.shared.add(part.service_name)

    def type(self, text):
        return re.sub(r"\w+", lambda name: self.spelled.get(name.group(), name.group()), text)

    def name(self, model):
        return None if model is None else self.spelled.get(model, model)


def plain_type(text):
    return text.replace("array<", "list<")


def compare_enum(view, enum, facts):
    del view
    texts = [text for text, _ in enum.values]
    if texts != facts:
        yield "values %s, in the facts %s" % (", ".join(texts), ", ".join(facts))


def compare_member(view, member, fact):
    here = view.type(member.document_type)
    if here != plain_type(fact["type"]):
        yield "type %s, in the facts %s" % (here, plain_type(fact["type"]))
    for flag, key in (("required", "required"), ("read_only", "readOnly")):
        if getattr(member, flag) != fact[key]:
            yield "%s, unlike the facts" % key
    if fact["sensitive"] and not member.secret:
        yield "secret in the facts"
    if member.duration != (fact.get("format") == "duration"):
        yield "duration, unlike the facts"


def compare_model(view, model, fact):
    base = view.name(model.base.name) if model.base else None
    if base != fact["extends"]:
        yield "base %s, in the facts %s" % (base, fact["extends"])
    discriminator = fact["discriminator"] or {}
    if model.value != discriminator.get("value"):
        yield "discriminator %s, in the facts %s" % (model.value, discriminator.get("value"))
    root = discriminator.get("property") if fact["isBase"] else None
    if model.root_member != root:
        yield "root of %s, in the facts of %s" % (model.root_member, root)
    members = {member.wire: member for member in model.members}
    for wire in sorted(set(members) ^ set(fact["fields"])):
        yield "%s is only %s" % (wire, "here" if wire in members else "in the facts")
    for wire in sorted(set(members) & set(fact["fields"])):
        for text in compare_member(view, members[wire], fact["fields"][wire]):
            yield "%s: %s" % (wire, text)


def compare_answers(view, operation, fact, models):
    answers = {str(status): view.name(name) for status, name in operation.answers.items()}
    if operation.item:
        page = models[fact["responses"]["200"]]["fields"]["value"]["type"]
        if plain_type(page) != "list<%s>" % view.name(operation.item.name):
            yield "pages of %s, in the facts %s" % (view.name(operation.item.name), page)
    elif answers != fact["responses"]:
        yield "answers %s, in the facts %s" % (answers, fact["responses"])
    if operation.at_location != (fact["finalStateVia"] == "location"):
        yield "location, in the facts final state via %s" % fact["finalStateVia"]
    if operation.polled != (fact["lro"] is not False or "202" in fact["responses"]):
        yield "long-running, unlike the facts"


def paths(operation, there):
    """Ours and theirs. What a document calls the names of a scope is its own affair: they are no
    arguments of ours."""
    count = SCOPES[operation.scope].count("{")
    return [re.sub(r"\{\w+\}", "{}", path, count=count) if count else path
            for path in (operation.full_path, there)]


def compare_operation(view, operation, fact, models):
    required = operation.body_required if operation.body else None
    for what, here, there in (
            ("method", operation.method, fact["method"]),
            ("path", *paths(operation, fact["path"])),
            ("api-version", operation.api, fact["apiVersion"]),
            ("body", view.name(operation.body_name), fact["request"]),
            ("required body", required, fact["requestRequired"]),
            ("pages", bool(operation.item), bool(fact["pageable"]))):
        if here != there:
            yield "%s %s, in the facts %s" % (what, here, there)
    for place, key in (("query", "query"), ("header", "headers")):
        here = sorted("%s %s" % (given.wire, view.type(given.type))
                      for given in operation.inputs if given.place == place)
        there = sorted("%s %s" % (given["name"], given["type"]) for given in fact[key])
        if here != there:
            yield "%s %s, in the facts %s" % (key, here, there)
    for text in compare_answers(view, operation, fact, models):
        yield text


def page_models(facts):
    """Wrappers of pages, with their bases: the pager reads them, they are no models here."""
    found = set()
    for fact in facts["operations"]:
        name = fact["responses"].get("200") if fact["pageable"] else None
        while name is not None:
            found.add(name)
            name = facts["models"][name]["extends"]
    return found


def differences(view, facts):
    operations = {fact["operationId"]: fact for fact in facts["operations"]}

    def one_operation(of, here, there):
        return compare_operation(of, here, there, facts["models"])

    kinds = (("enum", view.enums, facts["enums"], compare_enum),
             ("model", view.models, facts["models"], compare_model),
             ("operation", view.operations, operations, one_operation))
    pages = page_models(facts)
    for kind, here, there, compare in kinds:
        there = {name: fact for name, fact in there.items() if name not in pages}
        for name in sorted(set(here) & set(there)):
            for text in compare(view, here[name], there[name]):
                yield "%s %s: %s" % (kind, name, text)
        for name in sorted(set(there) - set(here)):
            yield "%s %s: only in the facts" % (kind, name)
        for name in sorted(set(here) - set(there) - view.shared):
            yield "%s %s: only here" % (kind, name)
        print("%d of %d %ss" % (len(set(here) & set(there)), len(there), kind))


def choose_api(schema, facts):
    """The document that the facts share most operations with; None when there is none."""
    ids = {fact["operationId"] for fact in facts["operations"]}
    shared = {}
    for operation in schema.operations:
        if operation.id in ids:
            name = operation.group.api_name
            shared[name] = shared.get(name, 0) + 1
    return max(shared, key=shared.get) if shared else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.strip().split("\n")[0])
    parser.add_argument("facts", type=pathlib.Path)
    parser.add_argument("--api", help="name in apis.txt; by default that of the facts' operations")
    parser.add_argument("--schema", type=pathlib.Path, help="folder of data files",
                        default=pathlib.Path(__file__).resolve().parent)
    options = parser.parse_args()
    try:
        schema = Schema(options.schema)
        facts = json.loads(options.facts.read_text(encoding="utf-8"))
        api = options.api or choose_api(schema, facts)
        if api not in schema.apis:
            raise SchemaError("of which api are the facts? name one of apis.txt with --api")
        found = list(differences(View(schema, api), facts))
    except (SchemaError, OSError, ValueError, KeyError) as error:
        print("compare.py: %s" % error, file=sys.stderr)
        return 2
    for text in found:
        print(text)
    print("%d differences" % len(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
