#!/usr/bin/env python3
"""
Usage: test_functions.py LIBRARY
       test_functions.py --update

Compares the list of functions, lib/functions.txt, with the headers and with what LIBRARY exports.
The list has each exported function once, with the minor version that brought it, in the order of
these versions. It is the source of the version nodes of 1.0. A release freezes the lines of its
version: from then on lines are only appended. --update rewrites the lines of the version under way,
which is that of the headers, and refuses to remove a function of an older one.
"""

import re
import sys

import public
from test_anchor import version
from test_exports import exported

LIST = public.ROOT / "lib" / "functions.txt"
HEADING = """\
# functions.txt - every exported function, with the version that brought it. Lines of a released
# version stay as they are; `python3 tests/abi/test_functions.py --update` writes those of the
# version under way.
"""


def read_list():
    """(name, version) of each line."""
    if not LIST.exists():
        return []
    lines = LIST.read_text(encoding="utf-8").split("\n")
    return [tuple(line.split(" ")) for line in lines if line and not line.startswith("#")]


def key(text):
    """The order of versions: 0.10 comes after 0.9."""
    return [int(part) for part in text.split(".")]


def faults_of(rows, current):
    """Faults of the list itself, as sentences."""
    seen, last = set(), [0, 0]
    for row in rows:
        if len(row) != 2 or not re.fullmatch(r"\d+\.\d+", row[1]):
            yield "%s: a line is a function and a version" % " ".join(row)
            continue
        name, since = row
        if name in seen:
            yield "%s stands twice" % name
        if key(since) < last:
            yield "%s %s stands behind a newer version: append it" % row
        if key(since) > key(current):
            yield "%s is of %s, and the headers are %s" % (name, since, current)
        seen.add(name)
        last = max(last, key(since))


def compare(rows, declared, symbols):
    """Where the list differs from headers and library, as sentences."""
    since = dict(row for row in rows if len(row) == 2)
    for name in sorted(set(since) - (set(declared) & set(symbols))):
        yield "%s of %s is gone: programs need it" % (name, since[name])
    for name in sorted((set(declared) | set(symbols)) - set(since)):
        yield "%s is new: append it, by --update" % name


def update(rows, declared, current):
    """The list with the lines of the current version anew; None when an older function is gone."""
    kept = [row for row in rows if key(row[1]) < key(current)]
    lost = sorted(set(name for name, _ in kept) - set(declared))
    for name in lost:
        print("%s was released, and no header declares it" % name)
    if lost:
        return None
    new = sorted(set(declared) - set(name for name, _ in kept))
    return kept + [(name, current) for name in new]


def main(argument):
    current = "%d.%d" % version()[:2]
    rows = read_list()
    if argument == "--update":
        rows = update(rows, public.functions(), current)
        if rows is not None:
            LIST.write_text(HEADING + "".join("%s %s\n" % row for row in rows), encoding="utf-8")
        return 1 if rows is None else 0
    faults = [*faults_of(rows, current), *compare(rows, public.functions(), exported(argument))]
    print(*faults, sep="\n")
    print("%d functions, %d faults" % (len(rows), len(faults)))
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__.strip())
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
