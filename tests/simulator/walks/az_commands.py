#!/usr/bin/env python3
"""Usage: az_commands.py PROGRAM

Runs the commands of the real az against azbackup-sim over TLS, as an administrator does: sign in,
backup, restore, protection, policies, restore points, and the resources that they are about. az signs
in as to a cloud with a directory of its own (`/adfs`), so that it asks no host but this one. Exit
status 77, skipped: az is not there.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from sim_client import Sim  # noqa: E402

SKIPPED = 77
# How Debian's az 2.45 breaks off where the client of virtual machines or of networks is missing.
LACKING = re.compile("^(AttributeError|ModuleNotFoundError|ValueError: API version)", re.MULTILINE)
VAULT = "-v {vault} -g {group} "
VM = VAULT + "-c {vm} -i {vm} --backup-management-type AzureIaasVM "
TRIGGERED = ("properties.status", "InProgress")

# In place of a command: half an hour passes, in which jobs end that nobody stops.
PASS_TIME = ("", None, 1800)

# Name or "", command, and what its answer holds: a path and the value there (None: anything), or a
# number: so many elements at least. What is kept under a name is used by later rows.
COMMANDS = [
    ("", "account show", ("name", "Simulation")),
    ("", "account list-locations", 20),
    ("", "group list", 1),
    ("", "group show -n {group}", ("name", "{group}")),
    ("", "provider list", 4),
    ("", "provider show -n Microsoft.Compute", ("registrationState", "Registered")),
    ("", "storage account list", 2),
    ("", "storage account list -g {group}", 2),
    ("", "storage account show -g {group} -n {account}", ("name", "{account}")),
    ("", "vm list", 3),
    ("", "vm show -g {group} -n {vm}", ("name", "{vm}")),
    ("", "resource list --resource-type Microsoft.Compute/virtualMachines", 3),
    ("", "resource show --ids {vm_id}", ("properties.storageProfile.osDisk", None)),
    ("", "disk list", 9),
    ("", "disk list -g {group}", 9),
    ("", "disk show --ids {disk}", ("id", "{disk}")),
    ("", "network vnet list -g {group}", 1),
    ("", "network nic show --ids {nic}", ("id", "{nic}")),
    ("", "network public-ip list -g {group}", 1),
    ("", "resource list -g {group} --resource-type Microsoft.Network/virtualNetworks", 1),
    ("", "resource show --ids {network}/virtualNetworks/vnet-sim", ("properties.subnets", None)),
    ("", "resource show --ids {network}/virtualNetworks/vnet-sim/subnets/default", ("id", None)),
    ("", "resource show --ids {nic}", ("properties.ipConfigurations", None)),
    ("", "resource show --ids {network}/publicIPAddresses/vm02-nic-ip",
     ("properties.ipAddress", None)),
    ("", "resource show --ids {storage}", ("id", "{storage}")),
    ("", "resource list", 10),
    ("", "resource list --resource-type Microsoft.Compute/disks", 9),
    ("", "backup vault list", 1),
    ("", "backup vault list -g {group}", 1),
    ("", "backup vault show -n {vault} -g {group}", ("name", "{vault}")),
    ("", "backup vault create -n second -g {group} -l westeurope", ("name", "second")),
    ("", "backup vault backup-properties show -n {vault} -g {group}", 1),
    ("", "backup vault delete -n second -g {group} -y", None),
    ("", "backup policy list " + VAULT, 5),
    ("policy", "backup policy list " + VAULT + "--backup-management-type AzureIaasVM", 1),
    ("", "backup policy show " + VAULT + "-n {policy_name}", ("name", "{policy_name}")),
    ("", "backup policy get-default-for-vm " + VAULT, ("properties.backupManagementType", None)),
    ("", "backup policy list-associated-items " + VAULT + "-n {policy_name}", None),
    ("", "backup container list " + VAULT + "--backup-management-type AzureIaasVM", 3),
    ("", "backup container show " + VAULT + "-n {vm} --backup-management-type AzureIaasVM",
     ("properties.friendlyName", "{vm}")),
    ("", "backup item list " + VAULT, 3),
    ("", "backup item list " + VAULT + "--backup-management-type AzureStorage", 1),
    ("", "backup item show " + VAULT + "-c {vm} -n {vm} "
     "--backup-management-type AzureIaasVM", ("properties.friendlyName", "{vm}")),
    ("points", "backup recoverypoint list " + VM + "--workload-type VM", 20),
    ("", "backup recoverypoint show " + VM + "--workload-type VM -n {point}", ("name", "{point}")),
    ("", "backup protectable-item list " + VAULT + "--workload-type SAPHANA", None),
    ("", "backup protection check-vm --vm {vm} -g {group}", None),
    ("job", "backup protection backup-now " + VM + "--workload-type VM", TRIGGERED),
    PASS_TIME,
    ("", "backup job wait " + VAULT + "-n {job_name} --timeout 300", None),
    ("", "backup job show " + VAULT + "-n {job_name}", ("properties.status", "Completed")),
    ("", "backup job list " + VAULT, 1),
    ("job", "backup restore restore-disks " + VAULT + "-c {vm} -i {vm} -r {point} "
     "--storage-account {account} --target-resource-group {group}", TRIGGERED),
    PASS_TIME,
    ("", "backup job wait " + VAULT + "-n {job_name} --timeout 300", None),
    ("", "backup job show " + VAULT + "-n {job_name}", ("properties.status", "Completed")),
    ("points2", "backup recoverypoint list " + VAULT + "-c vm02 -i vm02 --workload-type VM "
     "--backup-management-type AzureIaasVM", 20),
    ("job", "backup restore restore-disks " + VAULT + "-c vm02 -i vm02 -r {points2_name} "
     "--storage-account {storage}", TRIGGERED),
    ("", "backup job stop " + VAULT + "-n {job_name}", None),
    ("", "backup restore files mount-rp " + VAULT + "-c {vm} -i {vm} -r {point}", None),
    ("", "backup restore files unmount-rp " + VAULT + "-c {vm} -i {vm} -r {point}", None),
    ("job", "backup restore restore-azurefileshare " + VAULT + "-c store01 -i {share} -r {share_point} "
     "--restore-mode OriginalLocation --resolve-conflict Overwrite", TRIGGERED),
    ("", "backup item set-policy " + VAULT + "-c {vm} -n {vm} -p {policy_name} "
     "--backup-management-type AzureIaasVM", None),
    ("", "backup protection disable " + VM + "-y", None),
    ("", "backup protection resume " + VM + "-p {policy_name}", None),
    ("", "backup protection disable -y --delete-backup-data true " + VM, None),
    ("", "backup protection undelete " + VM + "--workload-type VM", None),
    ("", "backup protection enable-for-vm " + VAULT + "--vm vm04 -p {policy_name}", None),
    ("", "restore-point collection create -g {group} --collection-name rpc --source-id {vm_id}",
     ("name", "rpc")),
    ("", "restore-point create -g {group} --collection-name rpc -n p1",
     ("provisioningState", "Succeeded")),
    ("", "restore-point show -g {group} --collection-name rpc -n p1 --expand instanceView",
     ("instanceView", None)),
    ("", "restore-point collection list -g {group}", 1),
    ("", "restore-point collection list-all", 1),
    ("", "restore-point collection show -g {group} --collection-name rpc "
     "--restore-points", ("restorePoints", None)),
    ("", "restore-point collection update -g {group} --collection-name rpc --tags a=b", None),
    ("", "restore-point delete -g {group} --collection-name rpc -n p1 -y", None),
    ("", "restore-point collection delete -g {group} --collection-name rpc -y", None),
]


class Failure(Exception):
    """A command that did not do what it should."""


class Lacking(Exception):
    """Nothing was asked: this az came without the client that the command is made of."""


class Az:
    """az with a configuration of its own, which goes with it."""

    def __init__(self, ready, folder):
        self.words = {
            "group": ready["resourceGroup"], "vault": ready["vault"], "nic":
            ready["networkInterfaceId"], "disk": ready["computeDisk"], "vm": "vm01",
            "vm_id": ready["computeVm"],
            "network": ready["networkInterfaceId"].rsplit("/", 2)[0], "storage": ready["storageAccountId"],
            "account": ready["storageAccountId"].rsplit("/", 1)[1], "point": ready["recoveryPoint"],
            "share": ready["items"]["fileShare"]["item"],
            "share_point": ready["items"]["fileShare"]["recoveryPoint"]}
        self.folder = folder
        self.environment = dict(
            os.environ, AZURE_CONFIG_DIR=folder, REQUESTS_CA_BUNDLE=ready["caFile"],
            AZURE_CORE_COLLECT_TELEMETRY="false", AZURE_CORE_ONLY_SHOW_ERRORS="true",
            AZURE_CORE_NO_COLOR="true", NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")

    def run(self, line):
        done = subprocess.run(["az", *line.format(**self.words).split(), "-o", "json"], check=False,
                              env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=300)
        if done.returncode != 0 and LACKING.search(done.stderr):
            raise Lacking
        if done.returncode != 0:
            raise Failure("exit %d: %s" % (done.returncode, done.stderr.strip()[-2000:]))
        try:
            return json.loads(done.stdout) if done.stdout.strip() else None
        except ValueError:
            return done.stdout

    def sign_in(self, ready):
        end = ready["endpoint"]
        audience = "https://management.azure.com/"
        self.run("cloud register -n Simulation --endpoint-resource-manager %s"
                 " --endpoint-management %s --endpoint-active-directory %s/adfs"
                 " --endpoint-active-directory-resource-id %s"
                 " --endpoint-active-directory-graph-resource-id %s" % (end, end, end, audience, end))
        self.run("cloud set -n Simulation")
        self.run("login --service-principal -u %s -p %s --tenant %s" % (
            ready["clientId"], ready["clientSecret"], ready["tenantId"]))

    def check(self, answer, wanted):
        if isinstance(wanted, int):
            if not isinstance(answer, list) or len(answer) < wanted:
                raise Failure("not %d elements: %.300s" % (wanted, answer))
        elif wanted is not None:
            value = answer
            for member in wanted[0].split("."):
                value = value.get(member) if isinstance(value, dict) else None
            text = wanted[1] and wanted[1].format(**self.words)
            if value in (None, "", []) or (text and str(value).lower() != text.lower()):
                raise Failure("%s is %r, not %r" % (wanted[0], value, text))

    def keep(self, name, answer):
        if name:
            first = answer[0] if isinstance(answer, list) else answer
            self.words[name + "_name"] = first["name"]

    def walk(self, sim):
        """How many worked, failed and were lacking."""
        counts = {"ok": 0, "failed": 0, "lacking": 0}
        for name, line, wanted in COMMANDS:
            if line is None:
                sim.advance(wanted)
                continue
            why = ""
            try:
                answer = self.run(line)
                self.check(answer, wanted)
                self.keep(name, answer)
                outcome = "ok"
            except Lacking:
                outcome = "lacking"
            except (Failure, KeyError, subprocess.TimeoutExpired) as error:
                outcome, why = "failed", "\n        %s" % error
            counts[outcome] += 1
            print("%-7s az %s%s" % (outcome, line, why), flush=True)
        return counts


def main(program):
    if shutil.which("az") is None:
        print("az is not installed")
        return SKIPPED
    sim = Sim(program, "--tls", "--speed", "10", "--auth", "strict", "--items", "3",
              "--token-lifetime", "86400")  # longer than a slow machine needs for all commands
    folder = tempfile.mkdtemp(prefix="az-commands-")
    try:
        az = Az(sim.ready, folder)
        az.sign_in(sim.ready)
        counts = az.walk(sim)
    finally:
        sim.stop()
        shutil.rmtree(folder)
    print("%(ok)d commands work, %(failed)d fail, this az lacks %(lacking)d" % counts)
    return 1 if counts["failed"] or not counts["ok"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
