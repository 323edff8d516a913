#!/usr/bin/env python3
"""Usage: test_first_sizes.py

Every struct that begins with its size has a first version that stays: those written by hand in the
table of lib/base/abi.h, those of operations in lib/schema/registry.txt. A struct without one would
refuse every older program on the day it grows. Each one written by hand has a row in the tests of
tests/unit/abi/, which try it in all sizes.
"""

import re
import sys

import public

ROOT = public.INCLUDE.parent


def by_hand():
    """Struct -> last member of its first version."""
    text = (ROOT / "lib/base/abi.h").read_text(encoding="utf-8")
    return dict(re.findall(r"#define AZBI_FIRST_(azb_\w+)\s+(\w+)", text))


def tried():
    """The structs that have a row in the tests of all sizes."""
    texts = [path.read_text(encoding="utf-8")
             for path in sorted((ROOT / "tests/unit/abi").glob("test_*_structs.c"))]
    return set(re.findall(r"^    (?:GIVEN|FILLED)\((azb_\w+),", "\n".join(texts), flags=re.M))


def untried(first, rows):
    """Structs of the table without such a row, as lines to print."""
    for name in sorted(set(first) - set(rows)):
        yield "%s has no row in tests/unit/abi/" % name


def wrong(structs, first):
    """What is wrong with the table, as lines to print."""
    for name in sorted(set(structs) - set(first)):
        yield "%s (%s) has no first version" % (name, structs[name].header)
    for name in sorted(set(first) - set(structs)):
        yield "there is no struct %s that begins with its size" % name
    for name in sorted(set(structs) & set(first)):
        if first[name] not in [member for _, member in structs[name].members]:
            yield "%s has no member %s" % (name, first[name])


def generated_options():
    """Structs of operations, which the generator gives the size in the registry."""
    registry = (ROOT / "lib/schema/registry.txt").read_text(encoding="utf-8")
    sections = re.findall(r"^options .*\n((?:    .*\n)*)", registry, flags=re.M)
    return len(sections), sum("    *first\n" in section for section in sections)


def main():
    filled = {name: struct for name, struct in public.structs().items() if struct.caller_filled}
    written = {name: struct for name, struct in filled.items()
               if not struct.header.startswith("azbackup/service/")}
    found = list(wrong(written, by_hand())) + list(untried(by_hand(), tried()))
    # The test itself: a missing, a spare and a misspelt row are found.
    sample = {"azb_field": filled["azb_field"], "azb_progress": filled["azb_progress"]}
    if len(list(wrong(sample, {"azb_field": "no_member", "azb_none": "a"}))) != 3 or (
            len(list(untried(sample, {"azb_field"}))) != 1):
        found.append("the test does not see what is wrong")
    sections, first = generated_options()
    if sections == 0 or sections != first or len(filled) - len(written) > sections:
        found.append("%d structs of operations, %d sections, %d of them with a first version" %
                     (len(filled) - len(written), sections, first))
    for line in found:
        print(line)
    print("%d structs by hand, %d of operations" % (len(written), sections))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
