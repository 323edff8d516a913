#!/usr/bin/env python3
"""
Usage: test_hardening.py LIBRARY GUARD...

The shared library has the guards that its build asked for: flags of the compiler, of which unknown
ones are ignored. In any case its stack is not executable, no text is relocated, and nothing of the
library runs when it is loaded or unloaded.
"""

import re
import shutil
import subprocess
import sys


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Library:
    """What readelf and nm know of a shared library."""

    def __init__(self, path):
        self.segments = [line.split() for line in output("readelf", "-lW", path).split("\n")]
        self.dynamic = output("readelf", "-dW", path)
        self.pointer = 8 if "ELF64" in output("readelf", "-h", path) else 4
        self.sections = output("readelf", "-SW", path)
        self.needed = [words[-1].split("@")[0] for words in
                       map(str.split, output("nm", "-D", "-u", path).split("\n")) if words]

    def entries_of(self, section):
        """How many pointers a section of functions holds."""
        found = re.search(r" %s +\w+ +\w+ \w+ (\w+)" % re.escape(section), self.sections)
        return int(found[1], 16) // self.pointer if found else 0

    def flags_of(self, segment):
        """The flags of a segment, such as "RW" or "R E"; None when there is no such segment."""
        for words in self.segments:
            if words and words[0] == segment:
                return " ".join(words[6:-1])
        return None


# Guard -> whether a library has it.
GUARDS = {
    "-fstack-protector-strong": lambda it: "__stack_chk_fail" in it.needed,
    "-D_FORTIFY_SOURCE=2": lambda it: any(name.endswith("_chk") for name in it.needed),
    "-Wl,-z,relro": lambda it: it.flags_of("GNU_RELRO") is not None,
    "-Wl,-z,now": lambda it: any(word in it.dynamic for word in ("BIND_NOW", "Flags: NOW")),
}
# The start files of the compiler have one constructor and one destructor of their own.
ALWAYS = {
    "no constructor": lambda it: it.entries_of(".init_array") <= 1 and not it.entries_of(".ctors"),
    "no destructor": lambda it: it.entries_of(".fini_array") <= 1 and not it.entries_of(".dtors"),
    "no executable stack": lambda it: "E" not in (it.flags_of("GNU_STACK") or "E"),
    "no text relocations": lambda it: "TEXTREL" not in it.dynamic,
}


def main(arguments):
    if not arguments or arguments[0].startswith("-"):
        print(__doc__.strip())
        return 2
    if not shutil.which("readelf") or not shutil.which("nm"):
        print("readelf or nm is not installed")
        return 77
    library = Library(arguments[0])
    expected = dict(ALWAYS, **{name: GUARDS[name] for name in arguments[1:] if name in GUARDS})
    missing = [name for name, holds in expected.items() if not holds(library)]
    for name in missing:
        print("%s: not in %s" % (name, arguments[0]))
    print("%d guards, %d missing" % (len(expected), len(missing)))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
