#!/usr/bin/env python3
"""
Usage: test_options.py PROGRAM [--update]

The table in docs/options.md is that of the library, which PROGRAM prints, and every number in an
options struct of the public headers has a row in it. Each option of a client and of a credential
can be given in JSON. --update writes the table.
"""

import re
import subprocess
import sys

import public

ARM = public.ROOT / "lib" / "arm"
DOCUMENT = public.ROOT / "docs" / "options.md"
HEAD = "| Struct | Option | Range | 0 | -1 |\n|---|---|---|---|---|\n"
NUMBERS = ("int32_t", "int64_t", "uint32_t", "size_t")
# Numbers that are the caller's: sizes of lists and structs, and the version of the headers.
OTHERS = re.compile(r"size$|certificate_size$|header_version$|.*_count$")

# A transport is functions of a C program, a certificate in memory its bytes; the count of a list is
# that of the JSON list.
NOT_IN_JSON = re.compile(r"size$|reserved$|transport$|trusted_host_count$|certificate(_size)?$")

# Credentials made of other ones, which JSON text cannot name.
MADE_OF_OTHERS = ("azb_chain_options", "azb_client_assertion_options")


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
    """Options of a client, and of its credentials, that JSON text cannot give."""
    texts = {name: (ARM / name).read_text(encoding="utf-8")
             for name in ("client_json.c", "credential_json.c")}
    for name, struct in sorted(public.structs().items()):
        if name == "azb_client_options":
            where, wanted = "client_json.c", '{"%s", '
        elif (struct.header.startswith(("azbackup/credential.h", "azbackup/identity/")) and
              name.endswith("_options") and name not in MADE_OF_OTHERS):
            where, wanted = "credential_json.c", "(" + name + ", %s)"
        else:
            continue
        for _, member in struct.members:
            if not NOT_IN_JSON.match(member) and wanted % member not in texts[where]:
                yield "%s.%s is not in %s" % (name, member, where)


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
