#!/usr/bin/env python3
"""
Usage: test_options.py PROGRAM [--update]

The table in docs/options.md is that of the library, which PROGRAM prints, and every number in an
options struct of the public headers has a row in it. Each option of a client can be given in JSON.
--update writes the table.
"""

import re
import subprocess
import sys

import public

JSON = public.ROOT / "lib" / "arm" / "client_json.c"
DOCUMENT = public.ROOT / "docs" / "options.md"
HEAD = "| Struct | Option | Range | 0 | -1 |\n|---|---|---|---|---|\n"
NUMBERS = ("int32_t", "int64_t", "uint32_t", "size_t")
# Numbers that are the caller's: sizes of lists and structs, and the version of the headers.
OTHERS = re.compile(r"size$|header_version$|.*_count$")

# A transport is functions of a C program; the count of a list is that of the JSON list.
NOT_IN_JSON = re.compile(r"size$|reserved$|transport$|trusted_host_count$")


def rows(program):
    text = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    return [line.split("\t") for line in text.rstrip("\n").split("\n")]


def table(found):
    lines = []
    for struct, path, span, zero, none in found:
        option = path.split(".")[-1]
        lines.append("| `%s` | `%s` | %s | %s | %s |\n" % (struct, option, span, zero, none))
    return HEAD + "".join(lines)


def missing(found):
    """Numbers of options structs without a row."""
    known = {(struct, path.split(".")[-1]) for struct, path, _, _, _ in found}
    for name, struct in sorted(public.structs().items()):
        if not name.endswith("_options") or struct.header.startswith("azbackup/service/"):
            continue
        for kind, member in struct.members:
            if kind in NUMBERS and not OTHERS.match(member) and (name, member) not in known:
                yield "%s.%s has no row of options" % (name, member)


def not_in_json():
    """Options of a client, and of its secret, that JSON text cannot give."""
    text = JSON.read_text(encoding="utf-8")
    structs = public.structs()
    for name in ("azb_client_options", "azb_client_secret_options"):
        for _, member in structs[name].members:
            if not NOT_IN_JSON.match(member) and '{"%s", ' % member not in text:
                yield "%s.%s is not in %s" % (name, member, JSON.name)


def main():
    found = rows(sys.argv[1])
    wanted = table(found)
    text = DOCUMENT.read_text(encoding="utf-8")
    at = text.index(HEAD)
    end = text.index("\n\n", at) + 1 if "\n\n" in text[at:] else len(text)
    if "--update" in sys.argv:
        DOCUMENT.write_text(text[:at] + wanted + text[end:], encoding="utf-8")
        return 0
    problems = list(missing(found)) + list(not_in_json())
    if text[at:end] != wanted:
        problems.append("docs/options.md has another table; test_options.py PROGRAM --update "
                        "writes it")
    for line in problems:
        print(line)
    print("%d options" % len(found))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
