#!/usr/bin/env python3
"""Usage: run_examples.py EXAMPLES SIMULATOR

Runs every example of the folder EXAMPLES against the simulator: with good settings, with each
setting wrong in turn, and where the service refuses. Checks exit codes and what they say.
"""

import json
import os
import pathlib
import re
import socket
import stat
import subprocess
import sys
import tempfile
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

    def admin(self, method, path, body=None):
        """One call to the simulator itself; its answer."""
        request = urllib.request.Request(
            f"{self.simulator.ready['endpoint']}/_sim/{path}", method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def add_faults(self, *specs):
        self.admin("POST", "faults", {"faults": specs})

    def operation(self, path, body):
        """The last answer of an operation of disks that is begun with POST."""
        headers = {"Authorization": "Bearer any", "Content-Type": "application/json"}
        request = urllib.request.Request(
            f"{self.simulator.ready['endpoint']}{path}?api-version=2023-04-02", method="POST",
            data=json.dumps(body).encode(), headers=headers)
        with urllib.request.urlopen(request, timeout=30) as begun:
            last = urllib.request.Request(begun.headers["Location"], headers=headers)
        for _ in range(600):
            with urllib.request.urlopen(last, timeout=30) as answer:
                if answer.status != 202:
                    return json.loads(answer.read() or b"null")
            time.sleep(0.02)
        raise AssertionError("the operation does not end")

    def read_environment(self, folder):
        """Settings to read the system disk of a restore point into a file."""
        environment = self.restore_environment()
        point = self.compute("GET", environment["AZBACKUP_RESTORE_POINT_ID"])
        disk = point["properties"]["sourceMetadata"]["storageProfile"]["osDisk"]
        environment.update(AZBACKUP_DISK_ID=disk["diskRestorePoint"]["id"],
                           AZBACKUP_FILE=str(pathlib.Path(folder) / "disk.vhd"),
                           AZBACKUP_DURATION="5184000")  # 48 minutes by this clock
        return environment

    def served(self, disk):
        """Size of a disk and the bytes at the places in use, read past the library."""
        url = self.operation(f"{disk}/beginGetAccess",
                             {"access": "Read", "durationInSeconds": 86400})["accessSAS"]
        with urllib.request.urlopen(f"{url}&comp=pagelist", timeout=30) as answer:
            size = int(answer.headers["x-ms-blob-content-length"])
            text = answer.read().decode()
        pages = {}
        for start, end in re.findall(r"<Start>(\d+)</Start><End>(\d+)</End>", text):
            request = urllib.request.Request(url, headers={"Range": f"bytes={start}-{end}"})
            with urllib.request.urlopen(request, timeout=30) as answer:
                pages[int(start)] = answer.read()
        self.operation(f"{disk}/endGetAccess", {})
        return size, pages

    def check_copy(self, path, disk):
        """The file is what the simulator serves, and what is no page in it is zero."""
        size, pages = self.served(disk)
        status = path.stat()
        self.assertEqual((status.st_size, stat.S_IMODE(status.st_mode)), (size, 0o600))
        used = sum(len(page) for page in pages.values())
        self.assertLessEqual(status.st_blocks * 512, used + 8192 * len(pages))
        with path.open("rb") as file:
            for start, page in pages.items():
                file.seek(start)
                self.assertEqual(file.read(len(page)), page, start)
        self.assertEqual(sum(1 for part in self.filled(path)
                             if not any(start <= part < start + len(page)
                                        for start, page in pages.items())), 0)
        return used

    @staticmethod
    def filled(path):
        """The places in a sparse file at which a page of 512 bytes is not zero."""
        with path.open("rb") as file:
            end = 0
            while True:
                try:
                    start = os.lseek(file.fileno(), end, os.SEEK_DATA)
                except OSError:
                    return
                end = os.lseek(file.fileno(), start, os.SEEK_HOLE)
                for page in range(start, end, 512):
                    if any(os.pread(file.fileno(), 512, page)):
                        yield page

    def test_read_disk(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = self.read_environment(folder)
            # Refused now and then before its time: renewed each time, and read again. Broken off,
            # it is read again without that.
            self.add_faults("POST */beginGetAccess delay=1",
                            "GET /_sim/sas/* status=403 times=1",
                            "GET /_sim/sas/* status=403 times=1 after=1",
                            "GET /_sim/sas/* status=403 times=1 after=30",
                            "GET /_sim/sas/* cut=100 times=1 after=50")
            code, out, said = run("read_disk", environment)
            hits = [fault["hits"] for fault in self.admin("GET", "faults")["faults"]]
            self.admin("DELETE", "faults")
            self.assertEqual((code, said), (0, ""), out)
            self.assertRegex(out, r"\A\S+/disk\.vhd: \d+ bytes\n(.*\n)*  100 %, \d+ bytes")
            self.assertEqual(hits, [4, 1, 1, 1, 1])
            self.assertEqual(self.admin("GET", "state")["compute"]["grants"], [])
            self.assertNotIn("sig=", out)
            used = self.check_copy(pathlib.Path(environment["AZBACKUP_FILE"]),
                                   environment["AZBACKUP_DISK_ID"])
            self.assertIn(f"100 %, {used} bytes transferred", out)
            self.expect("read_disk", environment, 2, "disk.vhd: File exists$")

    def test_read_disk_wrong(self):
        rows = [
            ({"AZBACKUP_DISK_ID": self.simulator.ready["computeVm"]}, 2, "AZBACKUP_DISK_ID "),
            ({"AZBACKUP_DISK_ID": None}, 2, "AZBACKUP_DISK_ID "),
            ({"AZBACKUP_DISK_ID": self.simulator.ready["computeDisk"]}, 1, "AZB_E_SERVICE "),
            ({"AZBACKUP_FILE": None}, 2, "AZBACKUP_FILE is not set"),
            ({"AZBACKUP_FILE": "/no/such/folder/disk"}, 2, "/no/such/folder/disk: "),
            ({"AZBACKUP_DURATION": "59"}, 2, "AZBACKUP_DURATION "),
            ({"AZBACKUP_DURATION": "long"}, 2, "AZBACKUP_DURATION "),
        ]
        faults = [  # what the storage does, and what is said about it
            ("status=403 after=5", "HTTP status 403$"),
            ("status=404 after=5", "HTTP status 404$"),
            ("truncate=100", "list of pages is not complete"),
            ("empty-body", "list of pages is not complete"),
            ("truncate=100 after=1", "another number of bytes"),
        ]
        with tempfile.TemporaryDirectory() as folder:
            good = self.read_environment(folder)
            for changes, exit_code, pattern in rows:
                with self.subTest(f"{changes}"):
                    changed = {key: value for key, value in dict(good, **changes).items()
                               if value is not None}
                    self.expect("read_disk", changed, exit_code, pattern)
                    self.assertEqual(list(pathlib.Path(folder).iterdir()), [])
            for fault, pattern in faults:
                with self.subTest(fault):
                    self.add_faults(f"GET /_sim/sas/* {fault}")
                    self.expect("read_disk", good, 1, pattern)
                    self.admin("DELETE", "faults")
                    self.assertEqual(list(pathlib.Path(folder).iterdir()), [])
                    self.assertEqual(self.admin("GET", "state")["compute"]["grants"], [])

    def test_read_disk_foreign_url(self):
        """The signature goes to no other place than a host over TLS, or this machine."""
        urls = ["http://192.0.2.1/d?sig=s", "http://127.0.0.1.example.org/d?sig=s",
                "http://localhost@192.0.2.1/d?sig=s", "file:///etc/passwd", "ftp://127.0.0.1/d",
                "/d?sig=s", "d"]
        with tempfile.TemporaryDirectory() as folder:
            environment = self.read_environment(folder)
            for url in urls:
                with self.subTest(url):
                    done = json.dumps({"name": "op", "status": "Succeeded", "properties": {
                        "output": {"accessSAS": url}}}, separators=(",", ":"))
                    self.add_faults(f"GET *perations/* bad-json={done}")
                    self.expect("read_disk", environment, 1, "must be an (absolute )?https URL$")
                    self.admin("DELETE", "faults")
                    self.assertEqual(list(pathlib.Path(folder).iterdir()), [])
                    self.assertEqual(self.admin("GET", "state")["compute"]["grants"], [])

    def test_read_disk_interrupted(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = self.read_environment(folder)
            self.add_faults("GET /_sim/sas/* delay=20")
            with subprocess.Popen([self.folder / "read_disk"], env=environment, text=True,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as reader:
                self.assertIn("disk.vhd", reader.stdout.readline())
                reader.terminate()
                _, said = reader.communicate(timeout=120)
            self.admin("DELETE", "faults")
            self.assertEqual((reader.returncode, said),
                             (1, "read_disk: interrupted, the access is ended\n"))
            self.assertEqual(list(pathlib.Path(folder).iterdir()), [])
            self.assertEqual(self.admin("GET", "state")["compute"]["grants"], [])

    def identity_environment(self, **changes):
        """Nothing but where the simulator is, and an endpoint of this machine that is not there."""
        good = self.simulator.environment()
        kept = {name: value for name, value in good.items()
                if name in ("AZBACKUP_ENDPOINT", "AZBACKUP_INSECURE") or
                not name.startswith(("AZURE_", "AZBACKUP_"))}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        kept["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = f"http://127.0.0.1:{port}"
        return {**kept, **changes}

    def test_sign_in(self):
        good, ready = self.simulator.environment(), self.simulator.ready
        secret = {name: good[name] for name in good if name.startswith("AZURE_")}
        secret["AZBACKUP_AUTHORITY"] = good["AZBACKUP_AUTHORITY"]
        imds = {"AZURE_POD_IDENTITY_AUTHORITY_HOST": ready["endpoint"]}
        app = {"IDENTITY_ENDPOINT": ready["endpoint"] + "/msi/token",
               "IDENTITY_HEADER": "simulated-identity-header"}
        with tempfile.NamedTemporaryFile("w", suffix=".jwt") as token:
            token.write("aGVhZGVy.cGF5bG9hZA.c2lnbmF0dXJl\n")
            token.flush()
            workload = {**secret, "AZURE_FEDERATED_TOKEN_FILE": token.name}
            del workload["AZURE_CLIENT_SECRET"]
            for changes, credential in (
                    (secret, r"EnvironmentCredential \(ClientSecretCredential\)"),
                    (workload, "WorkloadIdentityCredential"),
                    (imds, r"ManagedIdentityCredential \(IMDS\)"),
                    (app, r"ManagedIdentityCredential \(App Service\)"),
                    ({**secret, **imds}, r"EnvironmentCredential \(ClientSecretCredential\)"),
                    ({**workload, **app}, "WorkloadIdentityCredential")):
                with self.subTest(credential):
                    environment = self.identity_environment(**changes)
                    code, out, said = run("sign_in", environment, "--explain")
                    self.assertEqual((code, said), (0, ""), out)
                    self.assertRegex(out, rf"^credential +DefaultAzureCredential \({credential}\)\n"
                                          rf"tenant +{ready['tenantId']}\n"
                                          r"object id +[0-9a-f-]{36}\n")
                    self.assertRegex(out, r"\nuntil +20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC\n")
                    self.assertRegex(out, rf"\n{credential}: serves\n")
                    self.assertNotIn("eyJ", out)

    def test_sign_in_refused(self):
        wrong = {"AZURE_TENANT_ID": self.simulator.ready["tenantId"], "AZURE_CLIENT_ID": "nobody",
                 "AZURE_CLIENT_SECRET": "s3cret",
                 "AZBACKUP_AUTHORITY": self.simulator.ready["authority"],
                 # Another identity must not take over from one that is refused.
                 "AZURE_POD_IDENTITY_AUTHORITY_HOST": self.simulator.ready["endpoint"]}
        for changes, arguments, exit_code, pattern in (
                ({}, (), 1, "no credential of the chain can serve here: EnvironmentCredential: "
                            "AZURE_TENANT_ID: is not set; .*IMDS could not be reached"),
                (wrong, (), 1, "EnvironmentCredential .*AADSTS700016"),
                ({"AZURE_TOKEN_CREDENTIALS": "foo"}, (), 1, "must be one of prod, "),
                ({"AZBACKUP_CLOUD": "Mars"}, (), 1, "AZBACKUP_CLOUD: is \"Mars\""),
                ({}, ("--more",), 2, "usage: ")):
            with self.subTest(pattern):
                code, out, said = run("sign_in", self.identity_environment(**changes), *arguments)
                self.assertEqual((code, out), (exit_code, ""))
                self.assertEqual(said.count("\n"), 1, said)
                self.assertRegex(said, pattern)
                self.assertNotIn("s3cret", said)

    def test_sign_in_explains(self):
        code, _, said = run("sign_in", self.identity_environment(), "--explain")
        self.assertEqual(code, 1)
        self.assertRegex(said, r"\n  EnvironmentCredential: AZURE_TENANT_ID: is not set\n"
                               r"  WorkloadIdentityCredential: AZURE_TENANT_ID: is not set\n"
                               r"  ManagedIdentityCredential \(IMDS\): IMDS could not be reached")

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
