"""The simulator as the tests of other languages use it.

    with Simulator("build/tests/simulator/azbackup-sim", "--speed", "600") as simulator:
        subprocess.run(program, env=simulator.environment())

As a program it turns a ready line into shell settings:
    simulator.py --environment PID FILE
"""

import json
import os
import shlex
import subprocess
import sys
import time

READY_SECONDS = 30


def settings(ready, workload="vm"):
    """The environment of the examples, out of the simulator's ready line."""
    item = ready["items"][workload]
    return {
        "AZURE_TENANT_ID": ready["tenantId"],
        "AZURE_CLIENT_ID": ready["clientId"],
        "AZURE_CLIENT_SECRET": ready["clientSecret"],
        "AZBACKUP_ENDPOINT": ready["endpoint"],
        "AZBACKUP_AUTHORITY": ready["authority"],
        "AZBACKUP_SUBSCRIPTION_ID": ready["subscriptionId"],
        "AZBACKUP_RESOURCE_GROUP": ready["resourceGroup"],
        "AZBACKUP_VAULT": ready["vault"],
        "AZBACKUP_CONTAINER": item["container"],
        "AZBACKUP_ITEM": item["item"],
        "AZBACKUP_STORAGE_ACCOUNT": ready["storageAccountId"],
        "AZBACKUP_REGION": ready["region"],
        "AZBACKUP_VM_ID": ready["computeVm"],
        "AZBACKUP_TARGET_REGION": ready["otherRegion"],
        "AZBACKUP_NETWORK_INTERFACE_ID": ready["networkInterfaceId"],
        "AZBACKUP_INSECURE": "1",
    }


class Simulator:
    """Starts azbackup-sim on a free port and stops it by its process id."""

    def __init__(self, program, *options):
        self._command = [program, "--port", "0", *options]
        self._process = None
        self.ready = None

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL,
                                         stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the simulator ended with {self._process.wait()}")
        self.ready = json.loads(line)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self.status = self._process.wait(timeout=READY_SECONDS)
        self._process.stdout.close()

    def environment(self, workload="vm", **changes):
        """The present environment without settings of its own, with those of the simulator."""
        result = {name: value for name, value in os.environ.items()
                  if not name.startswith(("AZURE_", "AZBACKUP_"))}
        result.update(settings(self.ready, workload), **changes)
        return {name: value for name, value in result.items() if value is not None}


def is_alive(pid):
    """Whether a process is there and no zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_for_line(pid, path):
    """The first whole line of a file that the process writes."""
    end = time.monotonic() + READY_SECONDS
    while time.monotonic() < end:
        with open(path, encoding="utf-8") as file:
            line = file.readline()
        if line.endswith("\n"):
            return line
        if not is_alive(pid):
            break
        time.sleep(0.02)
    raise RuntimeError("the simulator did not get ready")


def main(arguments):
    if len(arguments) != 3 or arguments[0] != "--environment":
        print(__doc__)
        return 2
    ready = json.loads(wait_for_line(int(arguments[1]), arguments[2]))
    for name, value in settings(ready).items():
        print(f"{name}={shlex.quote(value)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
