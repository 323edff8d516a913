#!/usr/bin/env python3
"""Usage: extract.py README OUTPUT

Writes the first C program of a Markdown file to OUTPUT, so that it is built like any other.
"""

import re
import sys


def main(readme, output):
    with open(readme, encoding="utf-8") as file:
        program = re.search(r"^```c\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    if program is None:
        sys.exit(f"extract.py: there is no C program in {readme}")
    with open(output, "w", encoding="utf-8") as file:
        file.write(program[1])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(2)
    main(*sys.argv[1:])
