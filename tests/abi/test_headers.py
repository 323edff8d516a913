#!/usr/bin/env python3
"""
Usage: test_headers.py

Compiles each public header alone, as strict C and C++ of every standard that programs use, with
each compiler that is there and all warnings fatal.
"""

import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

import public

COMPILERS = (
    ("gcc", "c", ("c99", "c11", "c17")),
    ("clang", "c", ("c99", "c11", "c17")),
    ("g++", "c++", ("c++98", "c++11", "c++17", "c++20")),
    ("clang++", "c++", ("c++98", "c++11", "c++17", "c++20")),
)
WARNINGS = ["-Wall", "-Wextra", "-pedantic-errors", "-Werror", "-Wconversion", "-Wshadow",
            "-Wundef", "-Wcast-qual", "-Wwrite-strings"]
# int64_t itself needs long long, which C++98 did not have.
FOR_STANDARD = {"c++98": ["-Wno-long-long"]}


def compile_one(task):
    compiler, language, standard, path = task
    command = [compiler, "-x", language, "-std=" + standard, "-fsyntax-only",
               "-I" + str(public.INCLUDE)] + WARNINGS + FOR_STANDARD.get(standard, [])
    done = subprocess.run(command + [path], capture_output=True, text=True, check=False)
    return task, done.returncode, done.stderr


def main():
    tasks = []
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, header in enumerate(public.headers()):
            path = os.path.join(folder, "%d.c" % number)
            with open(path, "w", encoding="utf-8") as file:
                # Twice: the guard holds.
                file.write("#include <%s>\n#include <%s>\n" % (header, header))
            for compiler, language, standards in COMPILERS:
                if shutil.which(compiler):
                    tasks += [(compiler, language, standard, path) for standard in standards]
        if not tasks:
            print("no compiler is there")
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
