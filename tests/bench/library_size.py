#!/usr/bin/env python3
"""Usage: library_size.py BUILD-FOLDER [--quick] [--json]

Tells how large the shared library is without its symbols.
"""

import json
import os
import subprocess
import sys
import tempfile

LIMIT = 1.5 * 1024 * 1024


def main(arguments):
    if len(arguments) < 1 or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    library = os.path.join(arguments[0], "lib", "libazbackup.so")
    with tempfile.NamedTemporaryFile() as stripped:
        subprocess.run(["strip", "-o", stripped.name, library], check=True)
        size = os.path.getsize(stripped.name)
    result = {"name": "library_size", "ours": size, "limit": int(LIMIT), "unit": "bytes",
              "ratio": round(size / LIMIT, 3)}
    if "--json" in arguments:
        print(json.dumps(result))
    else:
        print("{name:<18} {ours:>10} {unit}, limit {limit}, ratio {ratio}".format(**result))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
