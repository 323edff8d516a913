#!/usr/bin/env python3
"""Usage: with_simulator.py SIMULATOR [OPTION...] -- COMMAND...

Runs a command with the settings of a fresh simulator in its environment; ends as the command does.
"""

import subprocess
import sys

from simulator import Simulator


def main(arguments):
    if "--" not in arguments[1:]:
        print(__doc__)
        return 2
    at = arguments.index("--")
    with Simulator(*arguments[:at]) as simulator:
        done = subprocess.run(arguments[at + 1:], env=simulator.environment(), check=False)
    return done.returncode or simulator.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
