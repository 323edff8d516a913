#!/usr/bin/env python3
"""Usage: check_architecture.py ROOT
       check_architecture.py --self-test

Compares the table of rooms in docs/architecture.md with lib/: each folder has one row, highest floor
first; the column "Uses" lists the rooms whose headers the folder includes, no more and no fewer; the
last column lists the outside libraries it includes; and check-layers.py allows each use.
Prints each difference and ends with 1 when there is one.
"""

import pathlib
import re
import runpy
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
LAYERS = runpy.run_path(str(SOURCE / "scripts/check-layers.py"))
OUTSIDE = {"jansson": "jansson", "curl/": "libcurl", "openssl/": "OpenSSL"}
ROW = re.compile(r"\| `lib/(\w+)/` \|[^|]*\|([^|]*)\|([^|]*)\|$")


# ---- reading ----

def read_table(text):
    """The rows of the table in their order: (room, rooms it uses, outside libraries)."""
    for line in text.splitlines():
        match = ROW.match(line)
        if match:
            yield match[1], *({word.strip() for word in cell.split(",")} - {""}
                              for cell in match.groups()[1:])


def needs_of(room, file):
    """What one file includes: the rooms other than its own, and the outside libraries."""
    for line in file.read_text(encoding="utf-8").splitlines():
        match = LAYERS["INCLUDE"].match(line)
        quoted, angled = match.groups() if match else (None, None)
        path = quoted or angled or ""
        if path.startswith("azbackup/"):
            yield "room", LAYERS["floor_of_public"](path[len("azbackup/"):])
        elif quoted:
            yield "room", quoted.split("/")[0] if "/" in quoted else room
        else:
            yield from (("outside", name) for start, name in OUTSIDE.items()
                        if path.startswith(start))


def read_tree(lib):
    """Each room of lib/: (rooms it uses, outside libraries)."""
    rooms = {}
    for folder in sorted(lib.iterdir()):
        if folder.is_dir() and folder.name != "schema":
            found = {need for file in folder.rglob("*.[ch]") for need in needs_of(folder.name, file)}
            rooms[folder.name] = tuple({name for kind, name in found if kind == wanted} - {folder.name}
                                       for wanted in ("room", "outside"))
    return rooms


# ---- comparing ----

def differences(root):
    """Where table, tree and floors disagree, as lines to print."""
    root = pathlib.Path(root)
    rows = list(read_table((root / "docs/architecture.md").read_text(encoding="utf-8")))
    rooms = read_tree(root / "lib")
    order = [floor for floor in reversed(LAYERS["FLOORS"]) if floor in rooms]
    if [room for room, _, _ in rows] != order:
        yield f"the rows must be those of lib/, in this order: {', '.join(order)}"
    for room, *listed in rows:
        for kind, said, real in zip(("room", "library"), listed, rooms.get(room, (set(), set()))):
            yield from (f"lib/{room}/ includes {name}; its row lists no such {kind}"
                        for name in sorted(real - said))
            yield from (f"the row of lib/{room}/ lists the {kind} {name}; nothing there includes it"
                        for name in sorted(said - real))
        yield from (f"check-layers.py does not let {room} use {name}" for name in sorted(listed[0])
                    if {room, name} <= set(LAYERS["FLOORS"]) and not LAYERS["is_below"](name, room))


# ---- self-test ----

GOOD = ["| `lib/http/` | requests | base | libcurl |", "| `lib/base/` | memory | | |"]
SELF_TEST = [
    (GOOD, None),
    (GOOD[:1], "the rows must be"),
    (GOOD[::-1], "the rows must be"),
    ([GOOD[0].replace("base", ""), GOOD[1]], "lib/http/ includes base"),
    ([GOOD[0].replace("base", "base, id"), GOOD[1]], "lists the room id"),
    ([GOOD[0].replace("libcurl", ""), GOOD[1]], "lib/http/ includes libcurl"),
    ([GOOD[0], GOOD[1].replace("| | |", "| | jansson |")], "lists the library jansson"),
    ([GOOD[0], GOOD[1].replace("| | |", "| http | |")], "does not let base use http"),
]


def self_test():
    """Each table must give its difference, or none, in a tree of its own."""
    wrong = 0
    for rows, expected in SELF_TEST:
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            for file, text in [("docs/architecture.md", "\n".join(rows)),
                               ("lib/http/a.c", '#include <curl/curl.h>\n#include "base/b.h"\n'),
                               ("lib/base/b.h", "#include <azbackup/base.h>\n"),
                               ("lib/schema/c.h", '#include "http/a.h"\n')]:
                (root / file).parent.mkdir(parents=True, exist_ok=True)
                (root / file).write_text(text, encoding="utf-8")
            found = list(differences(root))
        if not any(expected in line for line in found) if expected else found:
            print(f"self-test: {rows} should give {expected}, not {found}")
            wrong += 1
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    found = list(differences(arguments[0]))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
