#!/usr/bin/env python3
"""
Usage: test_exports.py LIBRARY

The shared library exports the functions of the public headers, all of them and nothing else.
"""

import shutil
import subprocess
import sys

import public


def exported(library):
    out = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True,
                         check=True).stdout
    found = {}
    for line in out.split("\n"):
        words = line.split()
        if len(words) >= 3 and words[1] != "A":  # A: the name of a version node
            found[words[2].split("@")[0]] = words[1]
    return found


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip())
        return 2
    if not shutil.which("nm"):
        print("nm is not there")
        return 77
    symbols = exported(sys.argv[1])
    declared = public.functions()
    for name in sorted(set(declared) - set(symbols)):
        print("%s is declared in %s, not exported" % (name, declared[name]))
    for name in sorted(set(symbols) - set(declared)):
        print("%s is exported, not declared" % name)
    data = sorted(name for name, kind in symbols.items() if kind != "T")
    for name in data:
        print("%s is exported and no function" % name)
    print("%d declared, %d exported" % (len(declared), len(symbols)))
    return 0 if set(symbols) == set(declared) and not data else 1


if __name__ == "__main__":
    sys.exit(main())
