#!/usr/bin/env python3
"""Usage: run_examples.py EXAMPLES SIMULATOR

Runs every example of the folder EXAMPLES against the simulator: with good settings, with each
setting wrong in turn, and where the service refuses. Checks exit codes and what they say.
"""

import pathlib
import re
import socket
import stat
import subprocess
import sys
import unittest

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


def run(name, environment):
    """One example; its exit code, standard output and standard error."""
    done = subprocess.run([Examples.folder / name], env=environment, capture_output=True,
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
