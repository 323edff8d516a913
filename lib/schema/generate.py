#!/usr/bin/env python3
"""
Writes the model and the service floors from the data files of this folder.

    generate.py           writes what changed, and appends what is new to registry.txt
    generate.py --check   writes nothing; fails when a run would change something
    generate.py --describe FILE   writes azbackup.api.json, the description for bindings

Python 3.9 and its standard library are all it needs. Where clang-format 14 is installed it lays out
the code; elsewhere only the files that have new content are written, and scripts/check-format --fix
lays them out later.
"""

import argparse
import operator
import pathlib
import sys

import formatter
import layout
from describe import describe
from emit_models import ModelWriter
from emit_services import ServiceWriter
from emit_typed import TypedWriter
from lines import SchemaError
from registry import Registry, RegistryError
from schema import Schema

HERE = pathlib.Path(__file__).resolve().parent
OWNED = ("include/azbackup/model", "include/azbackup/service", "include/azbackup/typed/model",
         "include/azbackup/typed/service", "lib/model", "lib/service")
# Files in these folders that are not generated.
BY_HAND = ["lib/model/registry.c", "lib/model/summary.c", "lib/model/summary.h",
           "lib/model/recovery_point_summary.c", "lib/model/protected_item_summary.c",
           "lib/service/arguments.c", "lib/service/arguments.h", "lib/service/operation.c",
           "lib/service/operation_call.c"]


def umbrella(name, intro, folder, files):
    includes = ["%s/%s.h" % (folder, file) for file in files]
    return layout.header(name, intro, includes, [], "lib/schema/")


def sources(variable, files, source):
    out = ["# Generated from %s by lib/schema/generate.py." % source,
           "%s = files(" % variable]
    return out + ["  '%s'," % file for file in sorted(files)] + [")"]


def outputs(folder):
    """All generated files: path under the project -> text. The registry is one of them."""
    schema = Schema(folder)
    path = folder / "registry.txt"
    registry = Registry(path.read_text(encoding="utf-8") if path.exists() else "")
    models = ModelWriter(schema, registry)
    services = ServiceWriter(schema, registry)
    registry.check(expected_sections(schema))
    files = {"lib/schema/registry.txt": registry.text().rstrip("\n").split("\n")}
    for family in schema.families:
        files["include/azbackup/model/%s.h" % family.name] = models.header(family)
        files["lib/model/%s.c" % family.name] = models.source(family)
    files["lib/model/types.h"] = models.types_header()
    files["lib/model/types.c"] = models.types_source()
    for noun in schema.nouns:
        files["include/azbackup/service/%s.h" % noun.name] = services.header(noun)
        files["lib/service/%s.c" % noun.name] = services.source(noun)
    files["lib/service/rows.h"] = services.operations_header()
    files["lib/service/rows.c"] = services.operations_source()
    typed = typed_headers(schema, TypedWriter(schema, models))
    files.update(("include/azbackup/" + name, lines) for name, lines in typed.items())
    files["include/azbackup/model/types.h"] = models.numbers_header()
    files["include/azbackup/typed.h"] = layout.header(
        "typed.h", "typed forms of the functions that take any model.", set(typed), [],
        "lib/schema/")
    families = [family.name for family in schema.families]
    nouns = [noun.name for noun in schema.nouns]
    files["include/azbackup/models.h"] = umbrella(
        "models.h", "the structs of all models.", "model", sorted(families + ["types"]))
    files["include/azbackup/services.h"] = umbrella(
        "services.h", "the operations, by what they are about.", "service",
        [noun.name for noun in schema.nouns if not noun.apart])
    files["lib/model/meson.build"] = sources(
        "model_sources", [name + ".c" for name in families + ["types"]] + [
            pathlib.PurePath(name).name for name in BY_HAND
            if name.startswith("lib/model/") and name.endswith(".c")],
        "lib/schema/models/")
    files["lib/service/meson.build"] = sources(
        "service_sources", [name + ".c" for name in
                            nouns + ["arguments", "operation", "operation_call", "rows"]],
        "lib/schema/operations/")
    return {name: "\n".join(lines) + "\n" for name, lines in files.items()}


def typed_headers(schema, writer):
    """Name -> lines of each header of typed forms, of those that have any."""
    made = [("typed/model/%s.h" % family.name, writer.model_header(family))
            for family in schema.families]
    made += [("typed/service/%s.h" % noun.name, writer.service_header(noun))
             for noun in schema.nouns if not noun.apart]
    return {name: lines for name, lines in made if lines}


def expected_sections(schema):
    keys = {"model " + model.name for family in schema.families for model in family.models}
    keys |= {"enum " + name for name in schema.enums} | {"sets", "types"}
    return keys | {"options " + operation.id for operation in schema.operations}


def strangers(root, files):
    """Files in the generated folders that no run writes: left over from a renamed family."""
    found = []
    for folder in OWNED:
        for path in sorted((root / folder).glob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and name not in [*files, *BY_HAND] and path.name[0] != ".":
                found.append(name)
    return found


def differences(root, files, equal):
    """Names of the files whose text under root is not equal to what is to be written."""
    changed = []
    for name, text in sorted(files.items()):
        path = root / name
        if not path.exists() or not equal(path.read_text(encoding="utf-8"), text):
            changed.append(name)
    return changed


def update(root, files, plain):
    """Writes what differs. Without clang-format the layout of what is there stays."""
    program = None if plain else formatter.find()
    if program:
        files = formatter.formatted(program, HERE.parent.parent / ".clang-format", files)
    changed = differences(root, files, operator.eq if program else formatter.same)
    for name in changed:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(files[name], encoding="utf-8")
        print("wrote: " + name)
    if changed and not program and not plain:
        print("clang-format %s is not there: run scripts/check-format --fix where it is" %
              formatter.RELEASE)


def write_description(options):
    """The description says what the headers say, so it is made from them too."""
    schema = Schema(options.schema)
    registry = Registry((options.schema / "registry.txt").read_text(encoding="utf-8"))
    text = describe(schema, ModelWriter(schema, registry), ServiceWriter(schema, registry),
                    options.root / "include" / "azbackup", options.soname)
    options.describe.write_text(text, encoding="utf-8")
    if options.depfile:
        made_from = [*HERE.glob("*.py"), *options.schema.rglob("*.txt"),
                     *(options.root / "include").rglob("*.h")]
        options.depfile.write_text("%s: %s\n" % (options.describe, " ".join(map(str, made_from))),
                                   encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0].strip())
    parser.add_argument("--check", action="store_true", help="write nothing, fail on differences")
    parser.add_argument("--plain", action="store_true", help="do not run clang-format")
    parser.add_argument("--schema", type=pathlib.Path, default=HERE, help="folder of data files")
    parser.add_argument("--root", type=pathlib.Path, default=HERE.parent.parent,
                        help="folder to write into")
    parser.add_argument("--describe", type=pathlib.Path, metavar="FILE",
                        help="write the description for bindings, and nothing else")
    parser.add_argument("--depfile", type=pathlib.Path, metavar="FILE",
                        help="with --describe: write what the description is made from, for make")
    parser.add_argument("--soname", default="libazbackup.so", help="of the described library")
    options = parser.parse_args()
    try:
        if options.describe:
            write_description(options)
            return 0
        files = outputs(options.schema)
    except (SchemaError, RegistryError, ValueError) as error:
        print("generate.py: %s" % error, file=sys.stderr)
        return 1
    changed = []
    if options.check:
        changed = differences(options.root, files, formatter.same)
    else:
        update(options.root, files, options.plain)
    left = strangers(options.root, files)
    for line in ["differs: " + name for name in changed] + [
            "not generated any more: " + name for name in left]:
        print(line)
    return 1 if left or changed else 0


if __name__ == "__main__":
    sys.exit(main())
