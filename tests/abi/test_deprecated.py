#!/usr/bin/env python3
"""
Usage: test_deprecated.py

A use of a deprecated function warns, with the version and what replaces it. The declaration alone is
silent, and so is a use in the library itself or with AZB_NO_DEPRECATED.
"""

import shutil
import subprocess
import sys

import public

DECLARATION = """
#include <azbackup/base.h>
AZB_API AZB_DEPRECATED("0.2", "azb_new()") int azb_old(void);
int program(void);
int program(void) { return %s; }
"""
WORDS = "deprecated since 0.2; use azb_new()"
# What the program calls, its macros, and whether that warns.
CASES = (
    ("0", [], False),
    ("azb_old()", [], True),
    ("azb_old()", ["-DAZB_NO_DEPRECATED"], False),
    ("azb_old()", ["-DAZB_BUILDING"], False),
)
COMPILERS = (
    ("gcc", "c", ("c89", "c17")),
    ("clang", "c", ("c89", "c17")),
    ("g++", "c++", ("c++98", "c++20")),
    ("clang++", "c++", ("c++98", "c++20")),
)


def warnings_of(compiler, language, standard, call, macros):
    done = subprocess.run(
        [compiler, "-x", language, "-std=" + standard, "-fsyntax-only", "-Wall", "-Wextra",
         "-I" + str(public.INCLUDE), *macros, "-"],
        input=DECLARATION % call, capture_output=True, text=True, check=True)
    return done.stderr


def main():
    tried, failed = 0, 0
    for compiler, language, standards in COMPILERS:
        if not shutil.which(compiler):
            continue
        for standard in standards:
            for call, macros, warns in CASES:
                text = warnings_of(compiler, language, standard, call, macros)
                tried += 1
                if (WORDS in text) if warns else not text:
                    continue
                failed += 1
                print("%s -std=%s %s %s: %s" % (compiler, standard, call, macros, text or "silent"))
    print("%d tried, %d failed" % (tried, failed))
    return 1 if failed else 0 if tried else 77


if __name__ == "__main__":
    sys.exit(main())
