#!/usr/bin/env python3
"""Usage: check-abi.py LIBRARY
       check-abi.py --update LIBRARY
       check-abi.py --self-test

Compares the ABI of LIBRARY, which has debug information, and the constants of the headers with the
baseline in tests/abi/. New functions, new constants and members at the end of a struct that may grow
pass; any other change is printed. --update writes the baseline anew: for each release, and between releases only where
a change breaks the ABI on purpose, which from 1.0 on is a new major version.
Exit status: 0 no such change, 1 changes, 2 wrong options, 77 abidiff is not installed.
"""

import lzma
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = ROOT / "include"
BASELINE = ROOT / "tests" / "abi" / "baseline.abi.xz"
CONSTANTS = ROOT / "tests" / "abi" / "baseline-constants.txt"
WRITE = ["--drop-private-types", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs"]


def describe(library, include):
    """The ABI of a library as text."""
    command = ["abidw", "--headers-dir", include, *WRITE, library]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def members_of(struct):
    """Name and offset of each member."""
    return [(member.find("var-decl").get("name"), member.get("layout-offset-in-bits"))
            for member in struct.findall("data-member")]


def structs_of(tree):
    """Name -> the complete structs of that name."""
    found = {}
    for struct in tree.iter("class-decl"):
        if struct.get("is-declaration-only") != "yes" and struct.get("is-anonymous") != "yes":
            found.setdefault(struct.get("name"), []).append(struct)
    return found


def may_grow(members):
    """Whether programs never depend on the size of a struct: it begins with its size, or it is a model,
    which the library allocates. Others are part of arrays and of what a program has on its stack."""
    return bool(members) and members[0][0] in ("size", "model")


def without_appended(old, new):
    """The description `new` less the members that stand behind those of `old` in structs that may grow.
    The suppressions of abidiff 2.2 cannot say this: has_data_member_inserted_at also hides changes of older members."""
    before, tree = structs_of(ElementTree.fromstring(old)), ElementTree.fromstring(new)
    for name, structs in structs_of(tree).items():
        for struct in structs if name in before else []:
            known = members_of(before[name][0])
            if not may_grow(known):
                continue
            if len(members_of(struct)) > len(known) == common(members_of(struct), known):
                for member in struct.findall("data-member")[len(known):]:
                    struct.remove(member)
                struct.set("size-in-bits", before[name][0].get("size-in-bits"))
    return ElementTree.tostring(tree)


def common(some, others):
    """How many entries two lists have in common at their beginning."""
    return next((index for index, pair in enumerate(zip(some, others)) if pair[0] != pair[1]),
                min(len(some), len(others)))


def difference(old, library, include):
    """What abidiff says of a library against an older description; empty when all may pass."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder) / "old.abi", pathlib.Path(folder) / "new.abi"
        before.write_bytes(old)
        after.write_bytes(without_appended(old, describe(library, include)))
        done = subprocess.run(["abidiff", "--no-added-syms", before, after],
                              stdout=subprocess.PIPE, text=True, check=False)
    return done.stdout or "abidiff failed\n" if done.returncode else ""


def constants(include):
    """Name -> value of the constants of all headers. No function has an enum type, so descriptions
    of the ABI leave them out."""
    found = {}
    for header in sorted(include.rglob("*.h")):
        text = re.sub(r"/\*.*?\*/", " ", header.read_text(encoding="utf-8"), flags=re.S)
        for body in re.findall(r"\benum\s*\w*\s*\{(.*?)\}", text, flags=re.S):
            following = 0
            for part in filter(None, map(str.strip, body.split(","))):
                name, _, value = map(str.strip, part.partition("="))
                number = found.get(value) if value in found else value_of(value, following)
                found[name] = number
                following = number + 1
    return found


def value_of(text, following):
    """The value of a constant expression; that after the last one where there is none."""
    if not text:
        return following
    if not re.fullmatch(r"[-0-9a-fA-FxXuUlL<>|+*()\s]+", text):
        sys.exit(f"check-abi: cannot read the constant {text}")
    return eval(re.sub(r"(?<=\d)[uUlL]+", "", text))  # numbers and operators alone


def changed_constants(old, new):
    """Sentences about constants that have gone or have another value."""
    for name, value in old.items():
        if name not in new:
            yield f"{name} is gone\n"
        elif new[name] != value:
            yield f"{name} was {value} and is {new[name]}\n"


def update(library):
    BASELINE.write_bytes(lzma.compress(describe(library, INCLUDE), preset=9 | lzma.PRESET_EXTREME))
    CONSTANTS.write_text("".join(f"{name} {value}\n" for name, value in
                                 sorted(constants(INCLUDE).items())), encoding="utf-8")
    return 0


def check(library):
    rows = map(str.split, CONSTANTS.read_text(encoding="utf-8").splitlines())
    old = {name: int(value) for name, value in rows}
    found = [*changed_constants(old, constants(INCLUDE)),
             difference(lzma.decompress(BASELINE.read_bytes()), library, INCLUDE)]
    text = "".join(found)
    print(text or "the ABI holds")
    return 1 if text else 0


# ---- self-test ----

HEADER = """
typedef struct options { unsigned long size; int first; long second; } options;
typedef struct model { const void *type; } model;
typedef struct job { model model; long state; } job;
typedef struct moment { long seconds; long nanoseconds; } moment;
enum { RED = 1, BLUE = 2 };
int one(const options *o);
int two(int a);
long state_of(const job *j);
void now(moment *out);
"""
BODIES = """
int one(const options *o) { return o->first; }
int two(int a) { return (int)a; }
long state_of(const job *j) { return j->state; }
void now(moment *out) { out->seconds = 0; }
"""
# (change, whether it passes, replacements in the header and in the bodies)
CHANGES = (
    ("nothing", True, []),
    ("a member at the end", True, [("long second;", "long second; int third;")]),
    ("a member at the end of a model", True, [("long state;", "long state; long end;")]),
    ("a member at the end of what each model begins with", False,
     [("const void *type;", "const void *type; long flags;")]),
    ("a member at the end of a struct without a size", False,
     [("long nanoseconds;", "long nanoseconds; long offset;")]),
    ("a new function", True, [("int two(int a)", "int three(void);\nint two(int a)"),
                              ("{ return (int)a; }", "{ return a; }\nint three(void) { return 3; }")]),
    ("a new constant", True, [("BLUE = 2", "BLUE = 2, GREEN = 3")]),
    ("a member in the middle", False, [("long second;", "int third; long second;")]),
    ("a member of another type", False, [("int first;", "long first;")]),
    ("a member of another type and one at the end", False,
     [("int first; long second;", "long first; long second; int third;")]),
    ("a member removed", False, [(" long second;", "")]),
    ("another parameter", False, [("int two(int a)", "int two(long a)")]),
    ("a function removed", False, [("int two(int a)", "static int two(int a)")]),
    ("a constant of another value", False, [("BLUE = 2", "BLUE = 3")]),
    ("a constant removed", False, [(", BLUE = 2", "")]),
)


def build(folder, replacements):
    """A library and its headers: the paths of both."""
    folder.mkdir()
    header, bodies = HEADER, '#include "it.h"\n' + BODIES
    for old, new in replacements:
        header, bodies = header.replace(old, new), bodies.replace(old, new)
    (folder / "include").mkdir()
    (folder / "include" / "it.h").write_text(header, encoding="utf-8")
    (folder / "it.c").write_text(bodies, encoding="utf-8")
    subprocess.run(["cc", "-w", "-g", "-shared", "-fPIC", "-I", folder / "include", folder / "it.c",
                    "-o", folder / "it.so"], check=True)
    return folder / "it.so", folder / "include"


def self_test():
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        library, include = build(folder / "old", [])
        old, before = describe(library, include), constants(include)
        for number, (change, passes, replacements) in enumerate(CHANGES):
            library, include = build(folder / str(number), replacements)
            text = "".join(changed_constants(before, constants(include)))
            text += difference(old, library, include)
            if bool(text) == passes:
                failed += 1
                print(f"{change}: {text or 'passes'}")
    print(f"{len(CHANGES)} changes, {failed} failed")
    return 1 if failed else 0


def main(arguments):
    if not shutil.which("abidiff") or not shutil.which("abidw"):
        print("abidiff is not installed")
        return 77
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) == 2 and arguments[0] == "--update":
        return update(arguments[1])
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        return check(arguments[0])
    print(__doc__.strip())
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
