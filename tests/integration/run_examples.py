#!/usr/bin/env python3
"""Usage: run_examples.py EXAMPLES SIMULATOR

Runs every example of the folder EXAMPLES against the simulator: with good settings, with each
setting wrong in turn, and where the service refuses. Checks exit codes and what they say.
"""

import json
import pathlib
import re
import socket
import stat
import subprocess
import sys
import time
import unittest
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from simulator import Simulator  # noqa: E402

GOOD = {  # what standard output must match
    "list_recovery_points": r"IaasVMRecoveryPoint .*\n(.*\n)*\d+ recovery points in \d+ pages",
    "back_up_and_wait": r"job [0-9a-f-]{36}: Completed",
    "restore_disks": r"job [0-9a-f-]{36}: Completed\n  storage account: \S+\n(.*\n)*  template: http",
    "recover_files": r"script for \w+: \S+, \d+ bytes\n(.*\n)*the mount of \d+ is revoked",
    "resume_after_restart": r"restarting(.*\n)*job [0-9a-f-]{36}: Completed",
    "event_loop": r"operation [0-9a-f-]{36}: Succeeded, job [0-9a-f-]{36}",
}

REQUIRED = [
    "AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET", "AZBACKUP_SUBSCRIPTION_ID",
    "AZBACKUP_RESOURCE_GROUP", "AZBACKUP_VAULT", "AZBACKUP_CONTAINER", "AZBACKUP_ITEM",
]

WRONG = [  # a setting and a value that it may not have
    ("AZURE_TENANT_ID", "a/b"),
    ("AZBACKUP_ENDPOINT", "ftp://127.0.0.1"),
    ("AZBACKUP_ENDPOINT", "http://management.example.org"),
    ("AZBACKUP_AUTHORITY", "http://login.example.org"),
    ("AZBACKUP_RESOURCE_GROUP", "g" * 91),
    ("AZBACKUP_VAULT", "a/b"),
    ("AZBACKUP_VAULT", "v" * 51),
    ("AZBACKUP_ITEM", "what?"),
    ("AZBACKUP_CONTAINER", "a#b"),
    ("AZBACKUP_TIMEOUT", "soon"),
    ("AZBACKUP_TIMEOUT", "0"),
    ("AZBACKUP_TIMEOUT", "-5"),
    ("AZBACKUP_INSECURE", "2"),
]


DISK = r"create (\w+) +(\w+) +\S+/disks/rebuilt-(os|lun\d+)-[0-9a-f]{8}\n"
MACHINE = r"create (\w+) +(\w+) +\S+/virtualMachines/rebuilt\n"


POINT = r"(\w+) +(\w+) +(\w+) +\S+/restorePoints/(nightly-\d{8}T\d{6}Z-[0-9a-f]{8})\n"


def run(name, environment, *arguments):
    """One example; its exit code, standard output and standard error."""
    done = subprocess.run([Examples.folder / name, *arguments], env=environment, capture_output=True,
                          text=True, timeout=120, stdin=subprocess.DEVNULL, check=False)
    return done.returncode, done.stdout, done.stderr


class Examples(unittest.TestCase):
    folder = None
    program = None

    @classmethod
    def setUpClass(cls):
        cls.simulator = Simulator(cls.program, "--speed", "1800", "--seed", "7",
                                  "--recovery-points", "25", "--page-size", "10")
        cls.simulator.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.simulator.__exit__(None, None, None)
        assert cls.simulator.status == 0, cls.simulator.status

    def expect(self, name, environment, exit_code, pattern):
        """Runs an example that is to fail with one line on standard error."""
        code, _, said = run(name, environment)
        self.assertEqual(code, exit_code, said)
        self.assertEqual(said.count("\n"), 1, said)
        self.assertRegex(said, rf"^{name}: .*{pattern}")

    def test_good(self):
        for name, pattern in GOOD.items():
            with self.subTest(name):
                code, out, said = run(name, self.simulator.environment())
                self.assertEqual((code, said), (0, ""), out)
                self.assertRegex(out, pattern)
                for path in re.findall(r"/tmp/azbackup-mount\S+(?=,)", out):
                    script = pathlib.Path(path)
                    self.assertEqual(stat.S_IMODE(script.stat().st_mode), 0o600)
                    script.unlink()
                    script.parent.rmdir()

    def test_every_page(self):
        _, out, _ = run("list_recovery_points", self.simulator.environment())
        count, pages = re.search(r"(\d+) recovery points in (\d+) pages", out).groups()
        self.assertGreaterEqual(int(count), 25)
        self.assertEqual(out.count("RecoveryPoint "), int(count))
        self.assertEqual(int(pages), -(-int(count) // 10))

    def test_every_workload(self):
        for workload in self.simulator.ready["items"]:
            with self.subTest(workload):
                environment = self.simulator.environment(workload)
                code, out, said = run("list_recovery_points", environment)
                self.assertEqual((code, said), (0, ""), out)

    def test_missing(self):
        for name in GOOD:
            for variable in REQUIRED:
                with self.subTest(f"{name} without {variable}"):
                    environment = self.simulator.environment(**{variable: None})
                    self.expect(name, environment, 2, f"{variable} ")

    def test_wrong(self):
        for variable, value in WRONG:
            with self.subTest(f"{variable}={value}"):
                environment = self.simulator.environment(**{variable: value})
                self.expect("list_recovery_points", environment, 2, f"{variable} ")

    def test_wrong_point(self):
        for name in ("restore_disks", "recover_files"):
            with self.subTest(name):
                environment = self.simulator.environment(AZBACKUP_RECOVERY_POINT="a/b")
                self.expect(name, environment, 2, "AZBACKUP_RECOVERY_POINT ")

    def test_insecure(self):
        environment = self.simulator.environment(AZBACKUP_INSECURE=None)
        self.expect("list_recovery_points", environment, 2, "AZBACKUP_(ENDPOINT|AUTHORITY) ")

    def test_refused(self):
        rows = [
            ({"AZURE_CLIENT_SECRET": "wrong"}, "AZB_E_AUTH .*"),
            ({"AZBACKUP_VAULT": "elsewhere"}, r"AZB_E_SERVICE \w+: .*\(request id [0-9a-f-]{36}\)"),
            ({"AZBACKUP_ITEM": "VM;iaasvmcontainerv2;none;none"},
             r"AZB_E_SERVICE \w+: .*\(request id [0-9a-f-]{36}\)"),
        ]
        for name in GOOD:
            for changes, pattern in rows:
                with self.subTest(f"{name} {changes}"):
                    self.expect(name, self.simulator.environment(**changes), 1, pattern)

    def compute(self, method, path, body=None):
        """One call to Compute; the body of its answer."""
        request = urllib.request.Request(
            f"{self.simulator.ready['endpoint']}{path}?api-version=2025-04-01", method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": "Bearer any", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def restore_environment(self):
        """A restore point, and the settings to rebuild a machine from it, with no vault."""
        ready = self.simulator.ready
        root = ready["computeVm"].rsplit("/virtualMachines", 1)[0]
        collection = f"{root}/restorePointCollections/examples"
        point = f"{collection}/restorePoints/one"
        self.compute("PUT", collection, {"location": ready["region"], "properties": {
            "source": {"id": ready["computeVm"]}}})
        try:
            self.compute("PUT", point, {"properties": {}})
        except urllib.error.HTTPError as error:
            self.assertEqual(error.code, 409)  # an earlier test has made it
        for _ in range(600):
            if self.compute("GET", point)["properties"]["provisioningState"] == "Succeeded":
                break
            time.sleep(0.05)
        return self.simulator.environment(
            AZBACKUP_RESTORE_POINT_ID=point, AZBACKUP_VM_ID=f"{root}/virtualMachines/rebuilt",
            AZBACKUP_NETWORK_INTERFACE_ID=ready["networkInterfaceId"], AZBACKUP_VAULT=None,
            AZBACKUP_ITEM=None, AZBACKUP_CONTAINER=None)

    def test_restore_vm(self):
        environment = self.restore_environment()
        code, out, said = run("restore_vm", environment)
        self.assertEqual((code, said), (0, ""), out)
        rows = re.findall(DISK, out)
        self.assertEqual([row[:2] for row in rows], [("done", "exists")] * 3)
        self.assertEqual(re.findall(MACHINE, out), [("done", "exists")])
        self.expect("restore_vm", environment, 1, "AZB_E_STATE .*/rebuilt exists already$")
        # The interface is taken now: what was created for the second machine is deleted again.
        environment["AZBACKUP_VM_ID"] += "2"
        code, out, said = run("restore_vm", environment)
        self.assertEqual(code, 1, out)
        self.assertRegex(said, r"^restore_vm: AZB_E_SERVICE \w+: .*\n$")
        rows = re.findall(DISK.replace("rebuilt", "rebuilt2"), out)
        self.assertEqual([row[:2] for row in rows], [("undone", "absent")] * 3)
        self.assertRegex(out, r"failed +absent +\S+/rebuilt2\n +\S+")

    def test_restore_vm_wrong(self):
        environment = self.restore_environment()
        for variable in ("AZBACKUP_RESTORE_POINT_ID", "AZBACKUP_VM_ID",
                         "AZBACKUP_NETWORK_INTERFACE_ID"):
            for value in (None, "/not/an/id", self.simulator.ready["computeDisk"]):
                with self.subTest(f"{variable}={value}"):
                    changed = {name: text for name, text in environment.items()
                               if name != variable}
                    changed.update({} if value is None else {variable: value})
                    self.expect("restore_vm", changed, 2, f"{variable} ")

    def protect_environment(self, name):
        """Settings to protect the machine across regions, and to prune its points there."""
        ready = self.simulator.ready
        root = ready["computeVm"].rsplit("/virtualMachines", 1)[0] + "/restorePointCollections/"
        return self.simulator.environment(
            AZBACKUP_VM_ID=ready["computeVm"], AZBACKUP_SOURCE_COLLECTION_ID=root + name,
            AZBACKUP_TARGET_COLLECTION_ID=root + name + "-copies", AZBACKUP_OWNER="nightly",
            AZBACKUP_TARGET_REGION=ready["otherRegion"], AZBACKUP_KEEP="1", AZBACKUP_VAULT=None,
            AZBACKUP_ITEM=None, AZBACKUP_CONTAINER=None)

    def test_protect_and_prune(self):
        environment = self.protect_environment("nightly")
        for action in ("create", "keep", "keep"):
            code, out, said = run("protect_regions", environment)
            self.assertEqual((code, said), (0, ""), out)
            collections = re.findall(r"(\w+) +done +exists +\S+/nightly(?:-copies)?\n", out)
            self.assertEqual(collections, [action] * 2)
            points = re.findall(POINT, out)
            self.assertEqual([point[:3] for point in points], [("create", "done", "exists")] * 2)
            self.assertEqual(points[0][3], points[1][3])
            self.assertRegex(out, r"waiting for the copy's data\n(.*\n)*  .*100 %")
        for which in ("SOURCE", "TARGET"):
            environment["AZBACKUP_COLLECTION_ID"] = environment[f"AZBACKUP_{which}_COLLECTION_ID"]
            for arguments, rows in (((), ["planned"] * 2), ((), ["planned"] * 2),
                                    (("--apply",), ["done"] * 2), (("--apply",), [])):
                code, out, said = run("prune_points", environment, *arguments)
                self.assertEqual((code, said), (0, ""), out)
                points = re.findall(POINT, out)
                self.assertEqual([row[1] for row in points if row[0] == "delete"], rows)
                self.assertEqual([row[:3] for row in points if row[0] == "keep"],
                                 [("keep", "done", "exists")])

    def test_protect_and_prune_wrong(self):
        environment = self.protect_environment("wrong")
        environment["AZBACKUP_COLLECTION_ID"] = environment["AZBACKUP_SOURCE_COLLECTION_ID"]
        rows = [
            ("protect_regions", "AZBACKUP_VM_ID", (None, "vm")),
            ("protect_regions", "AZBACKUP_SOURCE_COLLECTION_ID", (None, "/not/an/id")),
            ("protect_regions", "AZBACKUP_TARGET_COLLECTION_ID",
             (None, environment["AZBACKUP_SOURCE_COLLECTION_ID"])),
            ("protect_regions", "AZBACKUP_TARGET_REGION", (None, "West Europe")),
            ("protect_regions", "AZBACKUP_OWNER", (None, "Nightly")),
            ("prune_points", "AZBACKUP_COLLECTION_ID", (None, environment["AZBACKUP_VM_ID"])),
            ("prune_points", "AZBACKUP_OWNER", (None, "a_b")),
            ("prune_points", "AZBACKUP_KEEP", (None, "0", "-1", "all")),
        ]
        for name, variable, values in rows:
            for value in values:
                with self.subTest(f"{name} {variable}={value}"):
                    changed = {key: text for key, text in environment.items() if key != variable}
                    changed.update({} if value is None else {variable: value})
                    self.expect(name, changed, 2, f"{variable} ")
        self.expect("prune_points", environment, 1, "AZB_E_SERVICE .*")  # no such collection
        self.assertEqual(run("prune_points", environment, "--now")[0], 2)

    def test_protect_odd(self):
        environment = self.protect_environment("odd")
        environment["AZBACKUP_VM_ID"] = self.simulator.ready["computeOddVm"]
        code, out, said = run("protect_regions", environment)
        self.assertEqual(code, 1, out)
        self.assertRegex(said, r"^protect_regions: AZB_E_SERVICE \w+: .*\n$")
        self.assertRegex(out, r"create undone +absent +\S+/odd\ncreate failed +absent ")
        self.assertEqual(len(re.findall("create planned +absent", out)), 2)

    def test_nobody_there(self):
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            endpoint = f"http://127.0.0.1:{closed.getsockname()[1]}"
            environment = self.simulator.environment(AZBACKUP_ENDPOINT=endpoint,
                                                     AZBACKUP_TIMEOUT="2")
            self.expect("list_recovery_points", environment, 1, "AZB_E_(TRANSPORT|TIMEOUT)")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        print(__doc__)
        sys.exit(2)
    Examples.folder = pathlib.Path(sys.argv[1]).resolve()
    Examples.program = sys.argv[2]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
