#!/usr/bin/env python3
"""
Usage: test_anchor.py LIBRARY

A program that was built with newer headers does not start on an older library. Today's headers with
the next minor version stand for the newer ones, and a small library with both anchors for the newer
library. The linker refuses today's library by the name of the anchor; a program that was linked with
the newer one ends before main on today's, with functions looked up at their first call.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import public

PROGRAM = """
#include <azbackup/azbackup.h>
#include <stdio.h>
int main(void)
{
    puts("main");
    return azb_status_count() == 0;
}
"""
NEWER_LIBRARY = """
unsigned long azb_status_count(void);
unsigned long azb_status_count(void) { return 1; }
%s
"""
SECTIONS = ["-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"]
FLAGS = (["-O0"], ["-O2"], ["-O2"] + SECTIONS, ["-O2", "-flto"] + SECTIONS)
# What the anchor may add to the code and data of an object: one pointer.
ROOM = 8


def run(*command, **more):
    environment = {name: text for name, text in os.environ.items() if name != "LD_BIND_NOW"}
    environment.update(more)
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, env=environment)


def build(*command):
    done = run(*command)
    if done.returncode != 0:
        sys.exit("%s:\n%s" % (" ".join(map(str, command)), done.stderr))


def version():
    """(major, minor, patch) of the headers; ends the test when their four forms differ."""
    text = (public.INCLUDE / "azbackup/base.h").read_text(encoding="utf-8")
    numbers = tuple(int(re.search(r"#define AZB_VERSION_%s +(\d+)" % part, text)[1])
                    for part in ("MAJOR", "MINOR", "PATCH"))
    if ('"%d.%d.%d"' % numbers not in text
            or "AZB_HEADER_VERSION = 0x%02x%02x%02x\n" % numbers not in text):
        sys.exit("base.h: text and number of the version differ from its parts")
    return numbers


def write_newer_headers(folder, major, minor):
    """Today's headers as those of the next minor version."""
    shutil.copytree(public.INCLUDE, folder)
    path = folder / "azbackup/base.h"
    text = path.read_text(encoding="utf-8")
    anchor = "AZB_API void azb_anchor_%d_%d(void);\n"
    text = text.replace(anchor % (major, minor),
                        anchor % (major, minor) + anchor % (major, minor + 1))
    text = re.sub(r"(#define AZB_VERSION_MINOR) \d+", r"\1 %d" % (minor + 1), text)
    path.write_text(text, encoding="utf-8")


class Place:
    """A folder with newer headers, a newer library and a program."""

    def __init__(self, folder, library):
        self.folder = folder
        self.library = library
        self.failed = 0
        major, minor, _ = version()
        self.name = "azb_anchor_%d_%d" % (major, minor + 1)
        soname = re.search(r"SONAME.*\[(.*)\]", run("readelf", "-d", library).stdout)[1]
        self.newer = folder / "newer"
        self.newer.mkdir()
        self.newer_library = self.newer / soname
        self.headers = folder / "include"
        self.source = folder / "program.c"
        self.source.write_text(PROGRAM, encoding="utf-8")
        write_newer_headers(self.headers, major, minor)
        stub = folder / "newer.c"
        anchors = "void azb_anchor_%d_%d(void); void azb_anchor_%d_%d(void) {}\n"
        stub.write_text(NEWER_LIBRARY % "".join(
            anchors % (major, each, major, each) for each in range(minor + 2)), encoding="utf-8")
        build("cc", "-shared", "-fPIC", "-Wl,-soname," + soname,
              "-Wl,--version-script=%s" % (public.ROOT / "lib/azbackup.map"), stub,
              "-o", self.newer_library)

    def check(self, holds, what):
        if not holds:
            self.failed += 1
            print(what)

    def check_links(self, compiler, flags):
        """The program with newer headers: not with today's library, and not started by it."""
        what = " ".join([compiler] + flags)
        program = self.folder / "program"
        command = [compiler, *flags, "-I", self.headers, self.source, "-o", program,
                   "-Wl,-z,lazy", "-Wl,--allow-shlib-undefined"]
        done = run(*command, self.library)
        self.check(done.returncode != 0 and self.name in done.stderr,
                   what + ": the linker accepts an older library")
        build(*command, self.newer_library)
        done = run(program, LD_LIBRARY_PATH=str(self.newer))
        self.check(done.returncode == 0 and done.stdout == "main\n",
                   what + ": does not start on its own library")
        done = run(program, LD_LIBRARY_PATH=os.path.dirname(self.library))
        self.check(done.returncode != 0 and not done.stdout and self.name in done.stderr,
                   what + ": starts on an older library: " + done.stdout + done.stderr)

    def check_old_program(self, compiler):
        """A program of today runs on the newer library."""
        program = self.folder / "old"
        build(compiler, "-I", public.INCLUDE, self.source, "-o", program, self.library)
        done = run(program, LD_LIBRARY_PATH=str(self.newer))
        self.check(done.returncode == 0, compiler + ": refused by a newer library: " + done.stderr)

    def check_object(self, compiler):
        """An object grows by one pointer, and by nothing where AZB_NO_ANCHOR is defined."""
        sizes = []
        for macro in ("-DAZB_WITH_ANCHOR", "-DAZB_NO_ANCHOR"):
            made = self.folder / "program.o"
            build(compiler, "-O2", macro, "-I", self.headers, "-c", self.source, "-o", made)
            sizes.append(int(run("size", made).stdout.split("\n")[1].split()[3]))
            found = "azb_anchor" in run("nm", made).stdout
            self.check(found == (macro == "-DAZB_WITH_ANCHOR"), compiler + " " + macro)
        self.check(0 < sizes[0] - sizes[1] <= ROOM,
                   "%s: an object grows by %d bytes" % (compiler, sizes[0] - sizes[1]))


def main(library):
    compilers = [name for name in ("gcc", "clang") if shutil.which(name)]
    if not compilers or not all(map(shutil.which, ("cc", "readelf", "nm", "size"))):
        print("no compiler or no binutils")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        place = Place(pathlib.Path(folder), os.path.realpath(library))
        for compiler in compilers:
            for flags in FLAGS:
                place.check_links(compiler, flags)
            place.check_old_program(compiler)
            place.check_object(compiler)
    print("%d compilers, %d failures" % (len(compilers), place.failed))
    return 1 if place.failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__.strip())
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
