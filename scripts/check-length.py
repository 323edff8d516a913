#!/usr/bin/env python3
"""Usage: check-length.py [ROOT]
       check-length.py --self-test

Finds functions over 60 lines (of tests, whose tables stand in them: 100) and hand-written files over
600. Reports functions of tests over 60 as notes. Relies on the project's format: only the body of a
function begins and ends with a brace alone in the first column. Exit status 1: something is too long.
"""

import pathlib
import re
import sys

FUNCTION_MAX = 60
TEST_FUNCTION_MAX = 100
FILE_MAX = 600
FOLDERS = ["include", "lib", "examples", "tests", "scripts"]
SUFFIXES = {".c", ".h", ".py", ".cc"}
NAME = re.compile(r"(\w+)\s*\(")


def is_generated(lines):
    """Generated files say so in their first lines; their length follows the service."""
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
    """Offences and notes of one file."""
    hard, soft = [], []
    limit = TEST_FUNCTION_MAX if "tests" in path.parts else FUNCTION_MAX
    if len(lines) > FILE_MAX and not is_generated(lines):
        hard.append(f"{path}: {len(lines)} lines, {FILE_MAX} are allowed")
    if path.suffix == ".c":
        for name, line, length in functions(lines):
            if length > limit:
                hard.append(f"{path}:{line}: {name} has {length} lines, {limit} are allowed")
            elif length > FUNCTION_MAX:
                soft.append(f"{path}:{line}: {name} has {length} lines (note)")
    return hard, soft


def self_test():
    """Long functions and files are found, others are not."""
    def body(n):
        return ["int f(void)", "{"] + ["    x();"] * (n - 2) + ["}"]
    rows = [
        ("lib/a.c", body(FUNCTION_MAX), 0, 0),
        ("lib/a.c", body(FUNCTION_MAX + 1), 1, 0),
        ("tests/a.c", body(FUNCTION_MAX), 0, 0),
        ("tests/a.c", body(TEST_FUNCTION_MAX), 0, 1),
        ("tests/a.c", body(TEST_FUNCTION_MAX + 1), 1, 0),
        ("lib/a.c", ["int a;"] * (FILE_MAX + 1), 1, 0),
        ("lib/a.c", ["/* Generated from x */"] + ["int a;"] * (FILE_MAX + 1), 0, 0),
    ]
    wrong = 0
    for path, lines, hard, soft in rows:
        got = tuple(len(found) for found in judge(pathlib.Path(path), lines))
        if got != (hard, soft):
            print(f"self-test: {len(lines)} lines of {path} gave {got}, not {(hard, soft)}")
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
            print(*soft, *hard, sep="\n", end="\n" if soft or hard else "")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
