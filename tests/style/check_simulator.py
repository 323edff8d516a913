#!/usr/bin/env python3
"""Usage: check_simulator.py ROOT

Proves from the #include lines that each folder of tests/simulator uses only itself and the folders
before it, and nothing of the library. Prints each offence and ends with 1 when there is one.
"""

import pathlib
import re
import sys

FOLDERS = ["server", "subscription", "identity", "backup", "compute"]  # what is on top may use all
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
LIBRARY = re.compile(r"^#include <(azbackup/[^>]+)>", re.MULTILINE)


def rank(path):
    return FOLDERS.index(path.parts[0]) if len(path.parts) > 1 else len(FOLDERS)


def judge(root):
    """What is wrong, sorted."""
    faults = []
    for path in sorted(root.rglob("*.[ch]")):
        file = path.relative_to(root)
        text = path.read_text(encoding="utf-8")
        faults += [f"{file}: {name} is of the library" for name in LIBRARY.findall(text)]
        for name in INCLUDE.findall(text):
            if not (root / name).is_file():
                faults.append(f"{file}: {name} is not a file of the simulator")
            elif rank(pathlib.PurePath(name)) > rank(file):
                faults.append(f"{file}: {name} is above it")
    return faults


def main(arguments):
    if len(arguments) != 1:
        print(__doc__)
        return 2
    faults = judge(pathlib.Path(arguments[0]).resolve() / "tests" / "simulator")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
