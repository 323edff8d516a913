#!/usr/bin/env python3
"""Usage: count-coverage.py SUMMARY ROOT

Prints lines and branches covered, by floor of lib/ and with generated code apart, and the files that
are worst, from a JSON summary of gcovr whose paths are relative to ROOT.
"""

import json
import os
import sys

WORST = 12
COUNTS = ("line_covered", "line_total", "branch_covered", "branch_total")


def is_generated(path):
    """Generated files say so in their first lines, as in scripts/check-length.py."""
    with open(path, encoding="utf-8") as source:
        return any("generated from" in line.lower() for _, line in zip(range(6), source))


def floor_of(name):
    """lib/http/retry.c belongs to the floor http; headers with code belong to `include`."""
    parts = name.split("/")
    return parts[1] if parts[0] == "lib" else parts[0]


def add(sums, group, file):
    row = sums.setdefault(group, dict.fromkeys(COUNTS, 0))
    for name in COUNTS:
        row[name] += file[name]


def percent(row, kind):
    total = row[kind + "_total"]
    return 100.0 * row[kind + "_covered"] / total if total else 100.0


def show(title, row):
    missed = [row[kind + "_total"] - row[kind + "_covered"] for kind in ("line", "branch")]
    print("%-34s %7.1f %%  of %6d  (%5d) %7.1f %%  of %6d  (%5d)" % (
        title, percent(row, "line"), row["line_total"], missed[0],
        percent(row, "branch"), row["branch_total"], missed[1]))


def show_all(files, root):
    floors, wholes = {}, {}
    for file in files:
        made = is_generated(os.path.join(root, file["filename"]))
        add(floors, floor_of(file["filename"]) + (" (generated)" if made else ""), file)
        add(wholes, "generated" if made else "hand-written", file)
        file["made"] = made
    print("%-34s %-27s %s" % ("", "lines (missed)", "branches (missed)"))
    for title in sorted(floors):
        show(title, floors[title])
    print()
    for title in ("hand-written", "generated"):
        if title in wholes:
            show(title, wholes[title])
    written = [file for file in files if not file["made"] and file["branch_total"] > 0]
    written.sort(key=lambda file: percent(file, "line") + percent(file, "branch"))
    print("\nThe least covered files written by hand:")
    for file in written[:WORST]:
        show(file["filename"], file)


def main(arguments):
    if len(arguments) != 2 or arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    with open(arguments[0], encoding="utf-8") as summary:
        files = json.load(summary)["files"]
    if not files:
        print("count-coverage.py: no file of the library was measured", file=sys.stderr)
        return 1
    show_all(files, arguments[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
