#!/usr/bin/env python3
"""Usage: check-symbols.py [--map] BUILD
       check-symbols.py --self-test

Checks the object files of the library in the build directory BUILD, since an extern declaration or
a shared header hides a use from the #include lines: no file uses a symbol of a higher floor, and
files need each other in a circle only where the table CIRCLES gives the reason. Prints each
offence. With --map it prints which file uses which symbols of which other file instead.
Exit status: 0 no offence, 1 offences, 2 wrong options, 77 no nm.
"""

import collections
import fnmatch
import json
import pathlib
import re
import runpy
import shutil
import subprocess
import sys

# Files that may need each other: patterns below lib/, and the reason. A row covers a circle when it
# matches all of its files; each pattern must match a file of a circle that its row covers.
CIRCLES = [
    (["json/decode.c", "json/decode_list.c"],
     "the text has the same circle: an object holds lists, and a list holds objects"),
]


# ---- reading object files ----

def library_objects(build):
    """The object files of the shared library: path below lib/ -> object."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    objects = {}
    for command in commands:
        if re.match(r"lib/libazbackup\.(so|a)", command["output"]):
            source = (build / command["file"]).resolve()
            objects[source.as_posix().rpartition("/lib/")[2]] = build / command["output"]
    return objects


def read_symbols(objects):
    """What each file defines and what it needs: two maps from file to the set of names."""
    listing = subprocess.run(["nm", "--format=posix", "--extern-only", *objects.values()],
                             check=True, capture_output=True, text=True).stdout
    files = {path.as_posix(): file for file, path in objects.items()}
    defines, needs = collections.defaultdict(set), collections.defaultdict(set)
    file = next(iter(objects), None)
    for line in listing.splitlines():
        if line.endswith(":"):
            file = files[line[:-1]]
            continue
        fields = line.split()
        if len(fields) > 1 and fields[0].startswith("azb"):
            (needs if fields[1] == "U" else defines)[file].add(fields[0])
    return defines, needs


def uses(defines, needs):
    """Which file uses what of which other: (user, owner) -> sorted names."""
    owners = {name: file for file, names in defines.items() for name in names}
    found = collections.defaultdict(list)
    for file, names in needs.items():
        for name in sorted(names):
            if name in owners and owners[name] != file:
                found[file, owners[name]].append(name)
    return found


# ---- judging ----

def upward(edges, floors, is_below):
    """Uses of a symbol of a floor that is not below, and files of no known floor."""
    for (user, owner), names in sorted(edges.items()):
        floor, needed = user.split("/")[0], owner.split("/")[0]
        unknown = {floor, needed} - set(floors)
        for name in sorted(unknown):
            yield f"lib/{name}/ is not in FLOORS of check-layers.py"
        if not unknown and not is_below(needed, floor):
            yield (f"lib/{user}: uses {', '.join(names)} of lib/{owner}: "
                   f"{needed} is not below {floor}")


def reachable(start, needs):
    """The files that start needs, itself or through others."""
    seen, rest = set(), [start]
    while rest:
        for owner in needs[rest.pop()] - seen:
            seen.add(owner)
            rest.append(owner)
    return seen


def circles(edges):
    """The groups of files that all need each other, each sorted."""
    needs = collections.defaultdict(set)
    for user, owner in edges:
        needs[user].add(owner)
    reach = {file: reachable(file, needs) for file in sorted(needs)}
    groups = {tuple(sorted(f for f in reach[file] if file in reach.get(f, ())))
              for file in reach if file in reach[file]}
    return sorted(groups)


def matches(file, patterns):
    return any(fnmatch.fnmatchcase(file, pattern) for pattern in patterns)


def judge_circles(groups, rows):
    """Circles that no row covers, and patterns of rows that no circle needs any more."""
    needed = set()
    for group in groups:
        row = next((i for i, (patterns, _) in enumerate(rows)
                    if all(matches(file, patterns) for file in group)), None)
        if row is None:
            yield f"a circle of {len(group)} files that no table names: {' '.join(group)}"
        else:
            needed |= {(row, p) for p in rows[row][0] if any(matches(f, [p]) for f in group)}
    for i, (patterns, _) in enumerate(rows):
        for pattern in patterns:
            if (i, pattern) not in needed:
                yield f"{pattern} is in no such circle any more: take it out of CIRCLES"


def offences(edges, layers, rows):
    """layers: FLOORS and is_below, of check-layers.py."""
    yield from upward(edges, layers["FLOORS"], layers["is_below"])
    yield from judge_circles(circles(edges), rows)


# ---- self-test ----

SELF_TEST = [
    # uses, rows of CIRCLES, how many offences
    ("base/a.c>base/b.c json/a.c>base/a.c", [], 0),
    ("base/a.c>json/a.c", [], 1),
    ("json/a.c>base/a.c base/a.c>json/a.c", [], 2),
    ("json/a.c>json/b.c json/b.c>json/a.c", [], 1),
    ("json/a.c>json/b.c json/b.c>json/c.c json/c.c>json/a.c", [], 1),
    ("json/a.c>json/b.c json/b.c>json/a.c json/c.c>json/d.c json/d.c>json/c.c", [], 2),
    ("json/a.c>json/b.c json/a.c>json/c.c json/b.c>json/d.c json/c.c>json/d.c", [], 0),
    ("json/d.c>json/a.c json/a.c>json/b.c json/b.c>json/a.c json/b.c>json/c.c", [], 1),
    ("json/a.c>json/b.c json/b.c>json/a.c", ["json/a.c json/b.c"], 0),
    ("json/a.c>json/b.c json/b.c>json/a.c", ["json/?.c"], 0),
    ("json/a.c>json/b.c json/b.c>json/a.c", ["json/a.c json/b.c json/c.c"], 1),
    ("json/a.c>json/b.c json/b.c>json/a.c", ["json/a.c"], 2),
    ("json/a.c>json/b.c", ["json/a.c json/b.c"], 2),
    ("stairs/a.c>base/a.c", [], 1),
]


def self_test():
    """Each planted circle and each planted use must be found, and nothing else."""
    wrong = 0
    layers = {"FLOORS": ["base", "json"],
              "is_below": lambda needed, floor: needed == "base" or floor == "json"}
    for text, rows, expected in SELF_TEST:
        edges = {tuple(use.split(">")): ["azbi_x"] for use in text.split()}
        table = [(row.split(), "") for row in rows]
        found = list(offences(edges, layers, table))
        if len(found) != expected:
            print(f"self-test: {text} with {rows}: {len(found)} offences, not {expected}: {found}")
            wrong += 1
    return wrong


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    show = arguments[:1] == ["--map"]
    if len(arguments) != 1 + show or arguments[-1].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    if shutil.which("nm") is None:
        return 77
    build = pathlib.Path(arguments[-1]).resolve()
    layers = pathlib.Path(__file__).resolve().parent / "check-layers.py"
    edges = uses(*read_symbols(library_objects(build)))
    if show:
        for (user, owner), names in sorted(edges.items()):
            print(f"{user} > {owner}: {' '.join(names)}")
        return 0
    found = list(offences(edges, runpy.run_path(str(layers)), CIRCLES))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
