#!/usr/bin/env python3
"""Usage: count-tests.py TESTLOG [STATUS]

Prints "N passed, N failed[, N skipped]" from the JSON log of a meson test run. STATUS is the
exit status of meson. Exit status: 0 when a test ran and none failed, else 1.
"""

import json
import sys

PASSED = {"OK", "EXPECTEDFAIL"}
SKIPPED = {"SKIP"}


def count(path):
    """Counts the results of a log: passed, failed, skipped."""
    passed = failed = skipped = 0
    with open(path, encoding="utf-8") as log:
        for line in log:
            result = json.loads(line)["result"]
            passed += result in PASSED
            skipped += result in SKIPPED
            failed += result not in PASSED | SKIPPED
    return passed, failed, skipped


def main(arguments):
    if not 1 <= len(arguments) <= 2 or arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    status = int(arguments[1]) if len(arguments) == 2 else 0
    try:
        passed, failed, skipped = count(arguments[0])
    except OSError as error:
        print(f"count-tests.py: no test ran: {error}", file=sys.stderr)
        passed, failed, skipped = 0, 1, 0
    if status != 0 and failed == 0:
        print(f"count-tests.py: the run itself ended with status {status}", file=sys.stderr)
        failed = 1
    tail = f", {skipped} skipped" if skipped else ""
    print(f"{passed} passed, {failed} failed{tail}")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
