#!/usr/bin/env python3
"""Usage: check-length.py [ROOT]
       check-length.py --self-test

Finds functions over 100 lines and hand-written files over 600 (offences), and tells of functions
over 60. Relies on the project's format: only a function's body begins and ends with a brace that
stands alone in the first column. Ends with 1 when there is an offence.
"""

import pathlib
import re
import sys

FUNCTION_TELL = 60
FUNCTION_MAX = 100
FILE_MAX = 600
FOLDERS = ["include", "lib", "examples", "tests", "scripts"]
SUFFIXES = {".c", ".h", ".py", ".cc"}
NAME = re.compile(r"(\w+)\s*\(")


def is_generated(lines):
    """Generated files say so in their first lines; their length is the service's, not ours."""
    return any("generated from" in line.lower() for line in lines[:6])


def functions(lines):
    """Name, first line and length of each function body."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            head = " ".join(lines[max(0, start - 6):start - 1])
            names = NAME.findall(head.rsplit("}", 1)[-1].rsplit(";", 1)[-1])
            yield names[0] if names else "?", start, number - start + 1
            start = None


def judge(path, lines):
    """Offences and remarks of one file."""
    hard, soft = [], []
    if len(lines) > FILE_MAX and not is_generated(lines):
        hard.append(f"{path}: {len(lines)} lines, {FILE_MAX} are allowed")
    if path.suffix == ".c":
        for name, line, length in functions(lines):
            if length > FUNCTION_MAX:
                hard.append(f"{path}:{line}: {name} has {length} lines, {FUNCTION_MAX} are allowed")
            elif length > FUNCTION_TELL:
                soft.append(f"{path}:{line}: {name} has {length} lines (note)")
    return hard, soft


def self_test():
    """A long function and a long file are found, fitting ones are not."""
    def body(n):
        return ["int f(void)", "{"] + ["    x();"] * (n - 2) + ["}"]
    path = pathlib.Path("a.c")
    rows = [
        (body(FUNCTION_MAX), 0, 1),
        (body(FUNCTION_MAX + 1), 1, 0),
        (body(FUNCTION_TELL), 0, 0),
        (["int a;"] * (FILE_MAX + 1), 1, 0),
        (["/* Generated from x */"] + ["int a;"] * (FILE_MAX + 1), 0, 0),
    ]
    wrong = 0
    for lines, hard, soft in rows:
        got = tuple(len(found) for found in judge(path, lines))
        if got != (hard, soft):
            print(f"self-test: {len(lines)} lines gave {got}, not {(hard, soft)}")
            wrong += 1
    return wrong


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    if len(arguments) > 1 or arguments and arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent)
    offences = 0
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in SUFFIXES or not path.is_file():
                continue
            hard, soft = judge(path, path.read_text(encoding="utf-8").splitlines())
            offences += len(hard)
            for line in soft + hard:
                print(line)
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
