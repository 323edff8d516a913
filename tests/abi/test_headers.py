#!/usr/bin/env python3
"""
Usage: test_headers.py

Compiles each public header alone as the oldest and as the newest C and C++, and all of them together
as every standard, with each compiler that is installed, all warnings fatal. A header whose text
depends on the standard is compiled alone as every standard; any other that is complete in the oldest
is complete in all.
"""

import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

import public

# The oldest standard first, the newest last.
C = ("c89", "c99", "c11", "c17", "c2x")
CXX = ("c++98", "c++11", "c++14", "c++17", "c++20", "c++2b")
COMPILERS = (
    ("gcc", "c", C),
    ("clang", "c", C),
    ("g++", "c++", CXX),
    ("clang++", "c++", CXX),
)
WARNINGS = ["-Wall", "-Wextra", "-pedantic-errors", "-Werror", "-Wconversion", "-Wshadow",
            "-Wundef", "-Wcast-qual", "-Wwrite-strings"]
FOR_COMPILER = {"clang": ["-Weverything"], "clang++": ["-Weverything"]}
# What -Weverything has beyond warnings of faults.
NO_FAULTS = {
    "-Wno-unknown-warning-option": "the names below are newer than some compilers",
    "-Wno-pre-c2x-compat": "warns of what is new in C23, and the standard is chosen here",
    "-Wno-c++98-compat": "warns of nullptr, which other warnings ask for since C++11",
    "-Wno-c++98-compat-pedantic": "the same",
    "-Wno-unsafe-buffer-usage": "warns of every pointer that is indexed",
}
# int64_t itself needs long long, which C++98 did not have.
FOR_STANDARD = {"c++98": ["-Wno-long-long"]}
STANDARD_MACROS = ("__STDC_VERSION__", "__cplusplus >", "__cplusplus <")


def write_source(folder, name, headers):
    """A source that includes headers, each of them twice: the guard holds."""
    path = os.path.join(folder, name + ".c")
    with open(path, "w", encoding="utf-8") as file:
        for header in headers:
            file.write("#include <%s>\n#include <%s>\n" % (header, header))
    return path


def compile_one(task):
    compiler, language, standard, path = task
    command = [compiler, "-x", language, "-std=" + standard, "-fsyntax-only",
               "-I" + str(public.INCLUDE)] + WARNINGS + FOR_STANDARD.get(standard, [])
    if compiler in FOR_COMPILER:
        command += FOR_COMPILER[compiler] + list(NO_FAULTS)
    done = subprocess.run(command + [path], capture_output=True, text=True, check=False)
    return task, done.returncode, done.stderr


def tasks_of(folder):
    """(compiler, language, standard, source) of everything to compile."""
    headers = public.headers()
    alone = [(write_source(folder, str(number), [header]), depends_on_standard(header))
             for number, header in enumerate(headers)]
    together = write_source(folder, "all", headers)
    for compiler, language, standards in COMPILERS:
        if not shutil.which(compiler):
            continue
        for path, depends in alone:
            for standard in standards if depends else (standards[0], standards[-1]):
                yield compiler, language, standard, path
        for standard in standards:
            yield compiler, language, standard, together


def depends_on_standard(header):
    """Whether the text of a header differs between standards."""
    text = (public.INCLUDE / header).read_text(encoding="utf-8")
    return any(macro in text for macro in STANDARD_MACROS)


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        tasks = list(tasks_of(folder))
        if not tasks:
            print("no compiler is installed")
            return 77
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            for task, status, text in pool.map(compile_one, tasks):
                if status != 0:
                    failed += 1
                    print("%s -std=%s:\n%s" % (task[0], task[2], text))
    print("%d compiled, %d failed" % (len(tasks), failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
