#!/usr/bin/env python3
"""
Compares the data files with a file of facts about the same service, made from its documents.

    compare.py FACTS.json [--all]

Prints each difference in a model, an enum or an operation that both have. With --all, what only
the facts have is a difference too. Ends with 1 when there is one.

Facts: {"operations": [...], "models": {...}, "enums": {...}}; a model has "extends",
"discriminator" and "fields" by wire name, a field "type", "required" and "readOnly".
"""

import argparse
import json
import pathlib
import sys

from schema import Kinds, Schema, SchemaError


def plain_type(text):
    return text.replace("array<", "list<")


def compare_enum(enum, facts):
    texts = [text for text, _ in enum.values]
    if texts != facts:
        yield "values %s, in the facts %s" % (" ".join(texts), " ".join(facts))


def compare_member(member, fact):
    declared = "string" if member.discriminator else member.type
    if declared != plain_type(fact["type"]):
        yield "type %s, in the facts %s" % (declared, plain_type(fact["type"]))
    for flag, key in (("required", "required"), ("read_only", "readOnly")):
        if getattr(member, flag) != fact[key]:
            yield "%s, unlike the facts" % key
    if fact["sensitive"] and not member.secret:
        yield "secret in the facts"
    if member.duration != (fact.get("format") == "duration"):
        yield "duration, unlike the facts"


def compare_model(model, fact):
    base = model.base.name if model.base else None
    if base != fact["extends"]:
        yield "base %s, in the facts %s" % (base, fact["extends"])
    discriminator = fact["discriminator"] or {}
    if model.value != discriminator.get("value"):
        yield "discriminator %s, in the facts %s" % (model.value, discriminator.get("value"))
    if fact["isBase"] and model.root_member != discriminator.get("property"):
        yield "root of %s, in the facts of %s" % (model.root_member, discriminator["property"])
    members = {member.wire: member for member in model.members}
    for wire in sorted(set(members) ^ set(fact["fields"])):
        yield "%s is only %s" % (wire, "here" if wire in members else "in the facts")
    for wire in sorted(set(members) & set(fact["fields"])):
        for text in compare_member(members[wire], fact["fields"][wire]):
            yield "%s: %s" % (wire, text)


def compare_answers(operation, fact, models):
    answers = {str(status): name for status, name in operation.answers.items()}
    if operation.item:
        page = models[fact["responses"]["200"]]["fields"]["value"]["type"]
        if plain_type(page) != "list<%s>" % operation.item.name:
            yield "pages of %s, in the facts %s" % (operation.item.name, page)
    elif answers != fact["responses"]:
        yield "answers %s, in the facts %s" % (answers, fact["responses"])
    if operation.polled != (fact["lro"] is not False or "202" in fact["responses"]):
        yield "long-running, unlike the facts"


def compare_operation(operation, fact, models):
    version = operation.api or operation.group.api
    for what, here, there in (
            ("method", operation.method, fact["method"]),
            ("path", operation.full_path, fact["path"]),
            ("api-version", version, fact["apiVersion"]),
            ("body", operation.body_name, fact["request"]),
            ("pages", bool(operation.item), bool(fact["pageable"]))):
        if here != there:
            yield "%s %s, in the facts %s" % (what, here, there)
    for place, key in (("query", "query"), ("header", "headers")):
        here = sorted(given.wire for given in operation.inputs if given.place == place)
        there = sorted(given["name"] for given in fact[key])
        if here != there:
            yield "%s %s, in the facts %s" % (key, here, there)
    for text in compare_answers(operation, fact, models):
        yield text


def page_models(facts):
    """Wrappers of pages: the pager reads them, they are no models here."""
    return {fact["responses"]["200"] for fact in facts["operations"] if fact["pageable"]}


def differences(schema, facts, everything):
    operations = {fact["operationId"]: fact for fact in facts["operations"]}
    enums = {name: enum for name, enum in schema.enums.items() if not isinstance(enum, Kinds)}
    pages = page_models(facts)
    kinds = (
        ("enum", enums, facts["enums"], compare_enum),
        ("model", schema.models, facts["models"], compare_model),
        ("operation", {operation.id: operation for operation in schema.operations}, operations,
         lambda here, there: compare_operation(here, there, facts["models"])))
    for kind, here, there, compare in kinds:
        for name in sorted(set(here) & set(there)):
            for text in compare(here[name], there[name]):
                yield "%s %s: %s" % (kind, name, text)
        missing = sorted(set(there) - set(here) - pages)
        for name in missing if everything else []:
            yield "%s %s: only in the facts" % (kind, name)
        print("%d of %d %ss" % (len(set(here) & set(there)), len(there), kind))


def main():
    parser = argparse.ArgumentParser(description=__doc__.strip().split("\n")[0])
    parser.add_argument("facts", type=pathlib.Path)
    parser.add_argument("--all", action="store_true", help="the data files have everything")
    options = parser.parse_args()
    try:
        schema = Schema(pathlib.Path(__file__).resolve().parent)
        facts = json.loads(options.facts.read_text(encoding="utf-8"))
    except (SchemaError, OSError, ValueError) as error:
        print("compare.py: %s" % error, file=sys.stderr)
        return 2
    found = list(differences(schema, facts, options.all))
    for text in found:
        print(text)
    print("%d differences" % len(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
