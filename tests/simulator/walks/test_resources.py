#!/usr/bin/env python3
"""Resources that tools read beside those of backup: places, groups, providers, accounts, networks."""
import sys
import urllib.parse

sys.dont_write_bytecode = True
from compute_client import DISKS, POINTS, ComputeCase  # noqa: E402
from sim_client import main  # noqa: E402

NETWORK = "2024-05-01"
STORAGE = "2024-01-01"
NEW = "2027-01-01"


class Resources(ComputeCase):
    def setUp(self):
        super().setUp()
        ready = self.sim.ready
        self.subscription = "/subscriptions/" + ready["subscriptionId"]
        self.group = self.subscription + "/resourceGroups/" + ready["resourceGroup"]

    def both(self, kind, version):
        """A list by group and by subscription, which are the same here."""
        here = self.read(self.group + "/providers/" + kind, version)["value"]
        self.assertEqual(here, self.read(self.subscription + "/providers/" + kind, version)["value"])
        for one in here:
            self.assertEqual(one["type"], kind)
            self.assertEqual(one["location"], self.here)
        return here

    def read(self, path, version):
        answer = self.sim.call("GET", path, version=version)
        self.assertEqual(answer.status, 200, answer.text)
        return answer.json

    def missing(self, path, version):
        self.refused(self.sim.call("GET", path, version=version), 404, "ResourceNotFound")

    def test_places(self):
        places = self.read(self.subscription + "/locations", "2022-12-01")["value"]
        by_name = {place["name"]: place for place in places}
        self.assertEqual(by_name[self.here]["displayName"], "West Europe")
        self.assertIn(self.sim.ready["otherRegion"], by_name)
        for name, place in by_name.items():
            self.assertEqual(place["id"], self.subscription + "/locations/" + name)
            self.assertEqual(place["displayName"].replace(" ", "").lower(), name)

    def test_groups(self):
        version = "2022-09-01"
        groups = self.read(self.subscription + "/resourcegroups", version)["value"]
        self.assertEqual([group["id"] for group in groups], [self.group])
        self.assertEqual(self.read(self.group, version), groups[0])
        self.assertEqual(self.sim.call("HEAD", self.group, version=version).status, 204)
        self.assertEqual(self.sim.call("HEAD", self.group + "x", version=version).status, 404)

    def test_all_resources(self):
        version = "2021-04-01"
        whole = self.read(self.group + "/resources", version)["value"]
        self.assertEqual(whole, self.read(self.subscription + "/resources", version)["value"])
        self.assertIn(self.sim.vault.lower(), [one["id"].lower() for one in whole])
        types = {one["type"] for one in whole}
        self.assertNotIn("Microsoft.Network/virtualNetworks/subnets", types)
        for kind in types:
            asked = "/resources?$filter=resourceType%20eq%20'" + kind + "'"
            some = self.read(self.group + asked, version)["value"]
            self.assertEqual(some, [one for one in whole if one["type"] == kind])
        for text, count in (("name eq 'VM01'", 1), ("location eq 'eastus'", 0),
                            ("resourceGroup eq '%s'" % self.group.rsplit("/", 1)[1], len(whole)),
                            ("resourceGroup eq 'other' and name eq 'vm01'", 0)):
            path = self.subscription + "/resources?$filter=" + urllib.parse.quote(text)
            self.assertEqual(len(self.read(path, version)["value"]), count, text)
        for bad in ("colour eq 'red'", "resourceType eq 'a' or name eq 'b'"):
            path = self.group + "/resources?$filter=" + urllib.parse.quote(bad)
            self.refused(self.sim.call("GET", path, version=version), 400,
                         "BMSUserErrorInvalidInput")

    def test_providers(self):
        version = "2022-09-01"
        providers = self.read(self.subscription + "/providers", version)["value"]
        names = [provider["namespace"] for provider in providers]
        self.assertEqual(len(names), len(set(names)))
        compute = self.read(self.subscription + "/providers/microsoft.compute", version)
        self.assertEqual(compute, providers[names.index("Microsoft.Compute")])
        types = {kind["resourceType"]: kind for kind in compute["resourceTypes"]}
        self.assertIn("West Europe", types["disks"]["locations"])
        # Each version that is listed is served, newest first.
        for kind, version in (("virtualMachines", POINTS), ("disks", DISKS)):
            versions = types[kind]["apiVersions"]
            self.assertIn(version, versions)
            self.assertEqual(versions, sorted(versions, reverse=True))
            for one in versions:
                self.read(self.group + "/providers/Microsoft.Compute/" + kind, one)

    def test_storage_accounts(self):
        accounts = self.both("Microsoft.Storage/storageAccounts", STORAGE)
        ids = [account["id"] for account in accounts]
        self.assertIn(self.sim.ready["storageAccountId"], ids)
        self.assertIn(self.sim.ready["items"]["fileShare"]["sourceResourceId"], ids)
        for account in accounts:
            self.assertEqual(self.read(account["id"], STORAGE), account)
        # As generic clients write it, with an empty segment before the name.
        path, name = self.sim.ready["storageAccountId"].rsplit("/", 1)
        self.assertEqual(self.read(path + "//" + name, "2016-01-01")["name"], name)
        self.missing(path + "//other", "2016-01-01")
        classic = path.replace("Microsoft.Storage", "Microsoft.ClassicStorage")
        self.missing(classic + "//" + name, "2015-12-01")

    def test_machines_and_disks(self):
        machines = self.both("Microsoft.Compute/virtualMachines", POINTS)
        self.assertIn(self.vm, [machine["id"] for machine in machines])
        disks = {disk["id"]: disk for disk in self.both("Microsoft.Compute/disks", DISKS)}
        for machine in machines:
            self.assertEqual(self.read(machine["id"], POINTS), machine)
            storage = machine["properties"]["storageProfile"]
            for used in [storage["osDisk"]] + storage["dataDisks"]:
                self.assertEqual(disks[used["managedDisk"]["id"]]["managedBy"], machine["id"])
        self.assertEqual(self.read(self.sim.ready["computeDisk"], DISKS),
                         disks[self.sim.ready["computeDisk"]])

    def test_what_is_made_is_listed(self):
        kind = "Microsoft.Compute/disks"
        before = [disk["id"] for disk in self.both(kind, DISKS)]
        path = "%s/providers/%s/fresh" % (self.group, kind)
        body = {"location": self.here,
                "properties": {"creationData": {"createOption": "Empty"}, "diskSizeGB": 4}}
        self.done(self.call("PUT", path, body))
        self.assertEqual([disk["id"] for disk in self.both(kind, DISKS)], before + [path])
        self.finish(self.call("DELETE", path))
        self.assertEqual([disk["id"] for disk in self.both(kind, DISKS)], before)
        self.missing(path, DISKS)

    def test_networks(self):
        networks = self.both("Microsoft.Network/virtualNetworks", NETWORK)
        self.assertEqual(self.read(networks[0]["id"], NETWORK), networks[0])
        subnets = self.read(networks[0]["id"] + "/subnets", NETWORK)["value"]
        self.assertEqual(subnets, networks[0]["properties"]["subnets"])
        self.assertEqual(self.read(subnets[0]["id"], NETWORK), subnets[0])
        self.missing(networks[0]["id"] + "/subnets/other", NETWORK)
        self.missing(networks[0]["id"] + "x", NETWORK)
        places = set()
        for interface in self.both("Microsoft.Network/networkInterfaces", NETWORK):
            address = interface["properties"]["ipConfigurations"][0]["properties"]
            self.assertEqual(address["subnet"]["id"], subnets[0]["id"])
            places.add(address["privateIPAddress"])
            self.assertEqual(self.read(interface["id"], NETWORK), interface)
        self.assertEqual(len(places), len(self.both("Microsoft.Network/networkInterfaces", NETWORK)))

    def test_interfaces_know_their_machines(self):
        interfaces = {one["id"]: one["properties"]
                      for one in self.both("Microsoft.Network/networkInterfaces", NETWORK)}
        for machine in self.both("Microsoft.Compute/virtualMachines", POINTS):
            used = machine["properties"]["networkProfile"]["networkInterfaces"][0]["id"]
            self.assertEqual(interfaces.pop(used)["virtualMachine"]["id"], machine["id"])
        free = self.sim.ready["networkInterfaceId"]
        self.assertEqual(list(interfaces), [free])
        self.assertNotIn("virtualMachine", interfaces[free])
        used = self.properties(self.vm)["networkProfile"]["networkInterfaces"][0]["id"]
        self.finish(self.call("DELETE", self.vm))
        self.assertNotIn("virtualMachine", self.read(used, NETWORK)["properties"])

    def test_public_addresses(self):
        for address in self.both("Microsoft.Network/publicIPAddresses", NETWORK):
            self.assertEqual(self.read(address["id"], NETWORK), address)
            interface = address["properties"]["ipConfiguration"]["id"].split("/ipConfig")[0]
            config = self.read(interface, NETWORK)["properties"]["ipConfigurations"][0]
            self.assertEqual(config["id"], address["properties"]["ipConfiguration"]["id"])
            self.assertEqual(config["properties"]["publicIPAddress"]["id"], address["id"])


class ManyResources(ComputeCase):
    OPTIONS = ("--items", "12", "--page-size", "5")

    def test_lists_have_pages(self):
        group = "/subscriptions/%(subscriptionId)s/resourceGroups/%(resourceGroup)s/providers/"
        group = group % self.sim.ready
        # 12 that are protected, two that can be, the odd one; and an interface that is free.
        for kind, count, parts in (("Microsoft.Compute/virtualMachines", 15, 3),
                                   ("Microsoft.Network/networkInterfaces", 16, 4)):
            elements, pages = self.sim.pages(group + kind, "?api-version=" + NEW)
            self.assertEqual((len(elements), pages), (count, parts), kind)


if __name__ == "__main__":
    main()
