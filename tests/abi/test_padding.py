#!/usr/bin/env python3
"""
Usage: test_padding.py

Structs that callers fill have no holes on any platform: a byte that nobody sets could be taken for
a member of a later version. Asks clang, which knows the layouts of other machines, and gcc for
this one.
"""

import re
import shutil
import subprocess
import sys
import tempfile

import public

TARGETS = ("x86_64-linux-gnu", "aarch64-linux-gnu", "i386-linux-gnu", "armv7-linux-gnueabihf",
           "x86_64-pc-windows-msvc")


def commands():
    found = []
    if shutil.which("gcc"):
        found.append(["gcc"])
    if shutil.which("clang"):
        found += [["clang", "--target=" + target, "-ffreestanding"] for target in TARGETS]
    return found


def holes(command, path):
    """Names of structs in which the compiler puts padding."""
    done = subprocess.run(
        command + ["-std=c11", "-c", "-o", "/dev/null", "-Wpadded",
                   "-I" + str(public.INCLUDE), path],
        capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    found = set()
    for line in done.stderr.split("\n"):
        if "-Wpadded" not in line:
            continue
        match = re.search(r"struct '(?:struct )?(\w+)'", line)
        if match:
            found.add(match.group(1))
        else:  # gcc names the line only
            place = re.match(r"(.*?/(azbackup/.*\.h)):(\d+):", line)
            found |= {struct_at(place.group(1), int(place.group(3)))} if place else set()
    return found


def struct_at(path, number):
    """The struct that is being defined at a line."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    for text in reversed(lines[:number]):
        match = re.match(r"(?:typedef )?struct (\w+) \{", text)
        if match:
            return match.group(1)
    return "?"


def main():
    filled = {name for name, struct in public.structs().items() if struct.caller_filled}
    if not filled:
        print("no struct begins with its size")
        return 1
    failed = 0
    tried = commands()
    with tempfile.NamedTemporaryFile("w", suffix=".c") as file:
        # A use of each struct, since clang lays out only what is used.
        file.write("".join("#include <%s>\n" % header for header in public.headers()))
        file.write("".join("char use_%s[sizeof(struct %s)];\n" % (name, name)
                           for name in sorted(filled)))
        file.flush()
        for command in tried:
            for name in sorted(holes(command, file.name) & filled):
                print("%s: padding in struct %s" % (" ".join(command), name))
                failed += 1
    print("%d structs, %d platforms, %d with holes" % (len(filled), len(tried), failed))
    return 77 if not tried else 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
