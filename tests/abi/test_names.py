#!/usr/bin/env python3
"""
Usage: test_names.py

Names in the public headers begin with our prefix, mean one thing each, and no member is a keyword
of a language that binds the library.
"""

import collections
import re
import sys

import public

sys.path.insert(0, str(public.ROOT / "lib" / "schema"))

import naming  # noqa: E402

# Settled by the design: the frozen head of all models, the pointer to a concrete part (which
# bindings reach through accessors), the typed filter of a list.
ALLOWED = {("azb_model", "type"), ("azb_model", "priv"), "as", "where"}


def offences():
    found = []
    for struct in public.structs().values():
        if not struct.name.startswith("azb_"):
            found.append("%s: struct %s" % (struct.header, struct.name))
        names = [name for _, name in struct.members]
        for name in names:
            if name in naming.KEYWORDS | {"as"} and not ALLOWED & {name, (struct.name, name)}:
                found.append("%s: member %s of %s is a keyword" %
                             (struct.header, name, struct.name))
        for name, count in collections.Counter(names).items():
            if count > 1:
                found.append("%s: two members %s in %s" % (struct.header, name, struct.name))
    for name, header in public.functions().items():
        if not re.match(r"azb_[a-z0-9_]+$", name):
            found.append("%s: function %s" % (header, name))
    return found + shared()


def shared():
    """C has one room for functions, typedefs and constants: each name lives there once."""
    places = collections.defaultdict(list)
    for name, header in public.functions().items():
        places[name].append("function in " + header)
    for name, struct in public.structs().items():
        places[name].append("struct in " + struct.header)
    for header in public.headers():
        text = public.code(header)
        for body in re.findall(r"\benum\s*\{(.*?)\}", text, flags=re.S):
            for name in re.findall(r"(\w+)\s*(?:=[^,]*)?(?:,|$)", body.strip()):
                places[name].append("constant in " + header)
                if not name.startswith("AZB_"):
                    places[name].append("constant without our prefix")
    return ["%s: %s" % (name, ", ".join(where)) for name, where in places.items() if len(where) > 1]


def main():
    found = offences()
    for line in found:
        print(line)
    print("%d names that must change" % len(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
