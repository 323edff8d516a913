#!/usr/bin/env python3
"""
Usage: test_grown.py LIBRARY [PYTHON-PROGRAM EXAMPLES SIMULATOR]

A later library runs the programs of today. The later one is today's with a member appended to every
struct that begins with its size. The programs were built with today's headers and library:
old_program.c as C and as C++, and, where they are given, all examples and a program in Python.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import public

HERE = pathlib.Path(__file__).resolve().parent
SUPPORT = HERE.parent / "support" / "with_simulator.py"
EXAMPLES = HERE.parent / "integration" / "run_examples.py"
MEMBER = "    int64_t member_of_tomorrow;\n"
LANGUAGES = (("gcc", "c", "c99"), ("g++", "c++", "c++11"))


def grow(text, names):
    """A header with MEMBER at the end of each of the structs, and the names that it had."""
    grown = []

    def append(match):
        if match.group(2) not in names:
            return match.group(0)
        grown.append(match.group(2))
        return match.group(1) + match.group(3) + MEMBER + match.group(4)

    text = re.sub(r"((?:typedef )?struct (\w+) \{\n)(.*?)^(\}[^\n]*;\n)", append, text,
                  flags=re.S | re.M)
    return text, grown


def write_headers(folder):
    """Today's headers as those of a later version; returns how many structs have grown."""
    names = {name for name, struct in public.structs().items() if struct.caller_filled}
    shutil.copytree(public.INCLUDE, folder)
    found = []
    for header in public.headers():
        path = folder / header
        text, grown = grow(path.read_text(encoding="utf-8"), names)
        path.write_text(text, encoding="utf-8")
        found += grown
    if sorted(found) != sorted(names):
        sys.exit("grown: %s" % ", ".join(sorted(names.symmetric_difference(found))))
    return len(found)


def run(*command, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, env=dict(os.environ, **more))
    if done.returncode != 0:
        sys.exit("%s ended with %d:\n%s%s" % (
            " ".join(map(str, command[:4])), done.returncode, done.stdout[-4000:],
            done.stderr[-4000:]))
    return done.stdout


def build_library(folder, include, soname):
    """The later library. It need not be fast, so nothing is optimised."""
    needs = run("pkg-config", "--cflags", "--libs", "libcurl", "jansson").split()
    sources = sorted((public.ROOT / "lib").rglob("*.c"))
    base = ["gcc", "-std=c11", "-O0", "-fPIC", "-w", "-pthread", "-DAZB_BUILDING",
            "-fvisibility=hidden", "-D_GNU_SOURCE", "-I" + str(include),
            "-I" + str(public.ROOT / "lib")]

    def compile_one(number):
        made = folder / ("%d.o" % number)
        run(*base, "-c", sources[number], "-o", made)
        return made

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        objects = list(pool.map(compile_one, range(len(sources))))
    run("gcc", "-shared", "-pthread", "-Wl,-soname," + soname,
        "-Wl,--version-script," + str(public.ROOT / "lib" / "azbackup.map"), "-o", folder / soname, *objects,
        *needs)


def run_old_programs(folder, library):
    """old_program.c in each language: on its own library, on the later one; and built with the
    later headers on today's library, whose unknown options it must refuse."""
    count = 0
    for compiler, language, standard in LANGUAGES:
        if not shutil.which(compiler):
            continue
        program = folder / ("old-" + language)
        run(compiler, "-x", language, "-std=" + standard, "-Wall", "-Wextra", "-Werror",
            "-I" + str(public.INCLUDE), HERE / "old_program.c", "-x", "none", library, "-o",
            program)
        for place in (library.parent, folder):
            run(program, LD_LIBRARY_PATH=str(place))
        newer = folder / ("new-" + language)
        run(compiler, "-x", language, "-std=" + standard, "-Wall", "-Wextra", "-Werror",
            "-DMEMBER_OF_TOMORROW", "-I" + str(folder / "include"), HERE / "old_program.c", "-x",
            "none", library, "-o", newer)
        run(newer, LD_LIBRARY_PATH=str(library.parent))
        count += 2
    return count


def soname_of(library):
    found = re.search(r"SONAME.*\[(.+)\]", run("readelf", "-d", library))
    return found.group(1)


def main():
    library = pathlib.Path(sys.argv[1])
    if not shutil.which("gcc") or not shutil.which("pkg-config"):
        print("gcc or pkg-config is not installed")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        structs = write_headers(folder / "include")
        soname = soname_of(library)
        build_library(folder, folder / "include", soname)
        count = run_old_programs(folder, library)
        if len(sys.argv) > 2:
            script, examples, simulator = sys.argv[2:]
            run(sys.executable, SUPPORT, simulator, "--speed", "1800", "--seed", "3", "--",
                sys.executable, script, folder / soname)
            run(sys.executable, EXAMPLES, examples, simulator, LD_LIBRARY_PATH=str(folder))
            count += 2
    print("%d structs have grown, %d programs ran" % (structs, count))
    return 0


if __name__ == "__main__":
    sys.exit(main())
