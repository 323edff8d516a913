#!/usr/bin/env python3
"""Usage: extract.py README NUMBER OUTPUT

Writes one of the C programs in a Markdown file to OUTPUT, so that it can be built. NUMBER: its
position, from 1.
"""

import re
import sys


def main(readme, number, output):
    with open(readme, encoding="utf-8") as file:
        programs = re.findall(r"^```c\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    if not 1 <= int(number) <= len(programs):
        sys.exit(f"extract.py: {readme} has no C program {number}")
    with open(output, "w", encoding="utf-8") as file:
        file.write(programs[int(number) - 1])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        print(__doc__)
        sys.exit(2)
    main(*sys.argv[1:])
