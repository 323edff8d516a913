#!/usr/bin/env python3
"""Makes, copies and deletes restore points on azbackup-sim, as a client would."""
import sys

sys.dont_write_bytecode = True
from compute_client import DISKS, POINTS, ComputeCase  # noqa: E402
from sim_client import main  # noqa: E402


# The operations of the service, by method. C a collection, P a restore point, D a disk of it, G the
# group, S the subscription.
OPERATIONS = {
    "GET": "C P D P/diskRestorePoints G/restorePointCollections S/restorePointCollections "
           "G/disks/any G/virtualMachines/any",
    "PUT": "C P G/disks/any G/virtualMachines/any",
    "PATCH": "C",
    "POST": "D/beginGetAccess D/endGetAccess G/disks/any/beginGetAccess G/disks/any/endGetAccess",
    "DELETE": "C P G/disks/any G/virtualMachines/any",
}


class Operations(ComputeCase):
    def path(self, short):
        point = self.collection("any") + "/restorePoints/any"
        subscription = "/subscriptions/" + self.sim.ready["subscriptionId"]
        places = {"C": self.collection("any"), "P": point, "D": point + "/diskRestorePoints/any",
                  "G": self.root, "S": subscription + "/providers/Microsoft.Compute"}
        return places[short[0]] + short[1:]

    def test_every_operation_has_a_route(self):
        count = 0
        for method, shorts in OPERATIONS.items():
            for short in shorts.split():
                answer = self.call(method, self.path(short), "{}")
                self.assertNotIn("No resource was found", answer.text, (method, short))
                self.assertIn(answer.status, (200, 204, 400, 404), (method, short))
                count += 1
        self.assertEqual(count, 21)
        self.refused(self.call("PATCH", self.path("P"), {}), 405, "MethodNotAllowed")

    def test_bodies_that_are_no_json(self):
        for method in ("PUT", "PATCH", "POST"):
            for short in OPERATIONS[method].split():
                if not short.endswith("/endGetAccess"):
                    self.refused(self.call(method, self.path(short), "{"), 400,
                                 "InvalidRequestContent")


class Places(ComputeCase):
    def test_what_the_run_begins_with(self):
        storage = self.properties(self.vm)["storageProfile"]
        self.assertEqual([disk["lun"] for disk in storage["dataDisks"]], [0, 3])
        looks = [(d["caching"], d["diskSizeGB"], d["managedDisk"]["storageAccountType"],
                  d["writeAcceleratorEnabled"]) for d in storage["dataDisks"]]
        self.assertEqual(looks, [("ReadOnly", 64, "Premium_LRS", True),
                                 ("None", 256, "Standard_LRS", False)])
        self.assertEqual(storage["osDisk"]["osType"], "Linux")
        disk = self.get(self.sim.ready["computeDisk"])
        self.assertEqual((disk["managedBy"], disk["properties"]["diskState"], disk["location"]),
                         (self.vm, "Attached", self.here))
        self.assertEqual(disk["properties"]["diskSizeBytes"], 256 << 30)
        self.assertNotIn("instanceView", self.properties(self.vm))
        view = self.properties(self.vm, "?$expand=instanceView")["instanceView"]
        self.assertEqual([s["code"] for s in view["statuses"]],
                         ["ProvisioningState/succeeded", "PowerState/running"])
        self.refused(self.call("GET", self.vm + "?$expand=all"), 400, "InvalidParameter")
        self.refused(self.call("GET", self.machine("none")), 404, "ResourceNotFound")

    def test_each_type_has_its_versions(self):
        self.put_collection()
        unknown = "NoRegisteredProviderFound"
        for path, version, status in ((self.collection(), "2021-03-01", 200),
                                      (self.collection(), "2020-12-01", 400),
                                      (self.collection(), DISKS, 400),
                                      (self.sim.ready["computeDisk"], DISKS, 200),
                                      (self.sim.ready["computeDisk"], "2020-12-01", 200),
                                      (self.sim.ready["computeDisk"], POINTS, 400),
                                      (self.sim.ready["computeDisk"], "2025-06-30", 200),
                                      (self.sim.ready["computeDisk"], "2016-04-30", 400),
                                      (self.collection(), "2027-04-01", 200),
                                      (self.collection(), "2026-07-01-preview", 200),
                                      (self.collection(), "2099-12-31", 200),
                                      (self.collection(), "2025-09-30", 400),
                                      (self.vm, "2027-04-01", 200),
                                      (self.vm, "2020-12-01", 200), (self.vm, DISKS, 400)):
            answer = self.call("GET", path, version=version)
            self.assertEqual(answer.status, status, (path, version))
            if status == 400:
                self.refused(answer, 400, unknown)
                self.assertIn("supported api-versions are", answer.json["error"]["message"])
        self.refused(self.call("GET", self.vm, version="latest"), 400,
                     "InvalidApiVersionParameter")
        self.refused(self.sim.call("GET", self.vm, version=None), 400,
                     "MissingApiVersionParameter")


class ManyDisks(ComputeCase):
    OPTIONS = ("--disks", "64", "--items", "1")

    def test_a_machine_of_64_disks(self):
        disks = self.properties(self.vm)["storageProfile"]["dataDisks"]
        self.assertEqual([disk["lun"] for disk in disks], list(range(64)))
        point = self.make_point()
        self.assertEqual(len(set(self.disk_points(point))), 65)


class Collections(ComputeCase):
    def test_life_of_a_collection(self):
        made = self.put_collection(place="West Europe", tags={"who": "me"}, later=[1])
        self.assertEqual((made.status, made.json["location"]), (201, "westeurope"))
        self.assertEqual(made.json["properties"]["source"], {"id": self.vm, "location": self.here})
        self.assertEqual(len(made.json["properties"]["restorePointCollectionId"]), 36)
        self.assertEqual(made.json["later"], [1])
        again = self.put_collection("RPC", tags={"cost": "42"})
        self.assertEqual((again.status, again.json["tags"]), (200, {"cost": "42"}))
        self.assertEqual(again.json["id"], made.json["id"])
        changed = self.call("PATCH", self.collection(), {"tags": {"a": "b"}})
        self.assertEqual((changed.status, changed.json["tags"]), (200, {"a": "b"}))
        self.assertEqual(self.call("PATCH", self.collection(), {}).json, changed.json)
        self.assertNotIn("restorePoints", self.properties(self.collection()))
        self.assertEqual(self.properties(self.collection(), "?$expand=restorePoints")
                         ["restorePoints"], [])
        gone = self.call("DELETE", self.collection())
        self.assertEqual((gone.status, gone.text), (202, ""))
        self.assertEqual(self.properties(self.collection())["provisioningState"], "Deleting")
        self.assertEqual(self.done(gone).status, 200)
        self.assertEqual(self.call("GET", self.collection()).status, 404)
        self.assertEqual(self.call("DELETE", self.collection()).status, 204)

    def test_bad_collections(self):
        self.put_collection("rpc")
        vm2 = self.machine("vm02")
        for place, source, status, code in (
                ("", self.vm, 400, "LocationRequired"),
                ("atlantis", self.vm, 400, "LocationNotAvailableForResourceType"),
                (self.here, "vm01", 400, "InvalidParameter"),
                (self.here, self.disk("vm01_OsDisk_1"), 400, "InvalidParameter"),
                (self.here, self.machine("none"), 404, "ResourceNotFound"),
                (self.here, self.collection("none"), 404, "ResourceNotFound"),
                (self.here, self.collection("rpc"), 400, "InvalidParameter")):
            body = {"location": place, "properties": {"source": {"id": source}}}
            self.refused(self.call("PUT", self.collection("new"), body), status, code)
        self.refused(self.put_collection(place=self.there), 409, "InvalidResourceLocation")
        self.refused(self.put_collection(source=vm2), 409, "PropertyChangeNotAllowed")
        self.refused(self.call("PATCH", self.collection(), {"properties": {"source": {"id": vm2}}}),
                     409, "PropertyChangeNotAllowed")
        self.refused(self.put_collection(tags={"a": 1}), 400, "InvalidParameter")
        self.refused(self.put_collection("-rpc"), 400, "InvalidResourceName")
        self.refused(self.call("PUT", self.collection(), {"location": self.here}), 400,
                     "InvalidParameter")
        self.refused(self.call("GET", self.collection() + "?$expand=all"), 400, "InvalidParameter")
        self.refused(self.call("PATCH", self.collection("none"), {}), 404, "ResourceNotFound")
        self.assertEqual(self.state()["collections"], [self.collection()])


class Lists(ComputeCase):
    OPTIONS = ("--page-size", "2")

    def test_pages(self):
        for number in range(5):
            self.put_collection("rpc%d" % number)
        subscription = "/subscriptions/" + self.sim.ready["subscriptionId"]
        types = "/providers/Microsoft.Compute/restorePointCollections?api-version=" + POINTS
        for path in (self.root.rsplit("/providers", 1)[0] + types, subscription + types):
            target = path
            names, pages = [], 0
            while target:
                answer = self.sim.call("GET", target, version=None)
                names += [element["name"] for element in answer.json["value"]]
                target = answer.json.get("nextLink")
                pages += 1
            self.assertEqual((names, pages), (["rpc%d" % number for number in range(5)], 3))
        point = self.make_point("p1", "rpc0")
        first = self.get(point + "/diskRestorePoints")
        self.assertEqual(len(first["value"]), 2)
        rest = self.sim.call("GET", first["nextLink"]).json
        self.assertEqual([disk["id"] for disk in first["value"] + rest["value"]],
                         self.disk_points(point))


class Points(ComputeCase):
    def test_life_of_a_point(self):
        self.put_collection()
        excluded = self.sim.ready["computeDisk"]
        begun = self.put_point(excludeDisks=[{"id": excluded.upper()}])
        self.assertEqual((begun.status, begun.json["properties"]["provisioningState"]),
                         (201, "Creating"))
        self.assertIn("/providers/Microsoft.Compute/locations/%s/operations/" % self.here,
                      begun.headers["azure-asyncoperation"])
        self.assertIn("&monitor=true&", begun.headers["location"])
        self.refused(self.put_point(), 409, "Conflict")
        self.refused(self.call("DELETE", begun.json["id"]), 409, "OperationNotAllowed")
        result = self.done(begun)
        self.assertEqual((result.status, result.json["id"]), (200, begun.json["id"]))
        shown = self.properties(begun.json["id"])
        self.assertEqual(shown["provisioningState"], "Succeeded")
        self.assertEqual(shown["consistencyMode"], "FileSystemConsistent")
        self.assertNotIn("instanceView", shown)
        storage = shown["sourceMetadata"]["storageProfile"]
        self.assertEqual([(d["lun"], d["caching"], d["diskSizeGB"], "diskRestorePoint" in d)
                          for d in storage["dataDisks"]],
                         [(0, "ReadOnly", 64, True), (3, "None", 256, False)])
        self.assertEqual(shown["sourceMetadata"]["hardwareProfile"], {"vmSize": "Standard_M32ts"})
        self.assertEqual(self.properties(self.collection(), "?$expand=restorePoints")
                         ["restorePoints"][0]["properties"], shown)
        gone = self.call("DELETE", begun.json["id"])
        self.assertEqual((gone.status, gone.text), (202, ""))
        self.assertEqual(self.done(gone).status, 204)
        self.assertEqual(self.call("GET", begun.json["id"]).status, 404)
        self.assertEqual(self.call("DELETE", begun.json["id"]).status, 204)

    def test_a_point_here_is_complete_when_it_is_made(self):
        self.put_collection()
        begun = self.put_point()
        self.assertEqual([disk["status"]["code"] for disk in self.replication(begun.json["id"])],
                         ["ReplicationState/pending"] * 3)
        self.done(begun)
        point = begun.json["id"]
        done = {"code": "ReplicationState/succeeded", "level": "Info", "displayStatus": "Succeeded"}
        self.assertEqual(self.replication(point), [{"status": done, "completionPercent": 100}] * 3)
        view = self.properties(point, "?$expand=instanceView")["instanceView"]
        self.assertEqual(view["statuses"], [done])
        disk = self.properties(self.disk_points(point)[0])
        for member in ("replicationState", "completionPercent", "sourceResourceLocation"):
            self.assertNotIn(member, disk)

    def test_a_point_here_can_say_nothing_of_replication(self):
        self.sim.fault("PUT *restorePoints/* replication-absent times=1")
        point = self.make_point(consistencyMode="CrashConsistent")
        view = self.properties(point, "?$expand=instanceView")["instanceView"]
        self.assertEqual([disk["id"] for disk in view["diskRestorePoints"]],
                         self.disk_points(point))
        self.assertNotIn("replicationStatus", view["diskRestorePoints"][0])
        self.assertEqual(view["statuses"], [])
        self.assertIn("snapshotAccessState", view["diskRestorePoints"][0])
        old = self.call("GET", point + "?$expand=instanceView", version="2024-07-01").json
        self.assertNotIn("snapshotAccessState",
                         old["properties"]["instanceView"]["diskRestorePoints"][0])
        self.assertEqual(self.properties(point)["consistencyMode"], "CrashConsistent")
        disk = self.properties(self.disk_points(point)[0])
        self.assertEqual((disk["osType"], disk["sourceResourceId"]),
                         ("Linux", self.disk("vm01_OsDisk_1")))
        for member in ("replicationState", "completionPercent", "sourceResourceLocation"):
            self.assertNotIn(member, disk)
        self.assertNotIn("osType", self.properties(self.disk_points(point)[1]))

    def test_bad_points(self):
        self.put_collection()
        vm = self.properties(self.vm)["storageProfile"]
        all_disks = [{"id": d["managedDisk"]["id"]} for d in [vm["osDisk"]] + vm["dataDisks"]]
        for properties, code in (
                ({"excludeDisks": [{"id": self.disk("vm02_OsDisk_1")}]}, "InvalidParameter"),
                ({"excludeDisks": [{}]}, "InvalidParameter"),
                ({"excludeDisks": "all"}, "InvalidParameter"),
                ({"excludeDisks": all_disks}, "InvalidParameter"),
                ({"consistencyMode": "Perfect"}, "InvalidParameter"),
                ({"sourceRestorePoint": {"id": self.vm}}, "InvalidParameter")):
            self.refused(self.put_point(**properties), 400, code)
        self.refused(self.put_point("p/1"), 404, "ResourceNotFound")
        self.refused(self.put_point("_p1"), 400, "InvalidResourceName")
        self.refused(self.put_point("p1", "none"), 404, "ResourceNotFound")
        self.refused(self.call("GET", self.collection() + "/restorePoints/p1?$expand=all"), 400,
                     "InvalidParameter")
        self.assertEqual(self.state()["points"], [])

    def test_kinds_of_disks(self):
        ready = self.sim.ready
        self.put_collection(source=ready["computeOddVm"])
        odd = [{"id": disk} for disk in ready["computeOddDisks"]]
        for few in ([], odd[:1], odd[1:]):
            self.refused(self.put_point(excludeDisks=few), 409, "OperationNotAllowed")
        self.done(self.put_point(excludeDisks=odd))

    def test_a_collection_takes_its_points_with_it(self):
        self.make_point("p1")
        self.make_point("p2")
        other = self.make_point("p1", "other")
        self.done(self.call("DELETE", self.collection()))
        self.assertEqual(self.state()["points"], [other])

    def test_an_operation_that_fails(self):
        self.put_collection()
        self.sim.fault("PUT */restorePoints/* operation-fail times=1 code=DiskIsBusy")
        begun = self.put_point()
        state = self.finish(begun)
        self.assertEqual((state["status"], state["error"]["code"]), ("Failed", "DiskIsBusy"))
        self.refused(self.sim.call("GET", begun.headers["location"]), 409, "DiskIsBusy")
        self.assertEqual(self.properties(begun.json["id"])["provisioningState"], "Failed")
        self.refused(self.call("PUT", self.disk("d"), self.restore_body(
            self.disk_points(begun.json["id"])[0])), 409, "OperationNotAllowed")
        self.done(self.call("DELETE", begun.json["id"]))

    def test_operations_need_the_whole_url(self):
        self.put_collection()
        url = self.put_point().headers["azure-asyncoperation"]
        path, query = url.split("?", 1)
        self.refused(self.sim.call("GET", path + "?api-version=" + POINTS), 404, "NotFound")
        wrong = query.replace("p=", "p=0", 1)
        self.refused(self.sim.call("GET", path + "?" + wrong), 404, "NotFound")
        name = path.rsplit("/", 1)[1]
        self.assertEqual(self.sim.call("GET", self.sim.vault + "/backupOperations/" + name).status,
                         404)


class Limits(ComputeCase):
    OPTIONS = ("--restore-point-limit", "3")

    def test_points_of_one_machine(self):
        for number in range(3):
            self.make_point("p%d" % number, "rpc%d" % (number % 2))
        self.refused(self.put_point("p3", "rpc0"), 409, "OperationNotAllowed")
        self.done(self.call("DELETE", self.collection("rpc1")))
        self.done(self.put_point("p3", "rpc0"))
        self.put_collection("second", source=self.machine("vm02"))
        self.assertEqual(self.put_point("p1", "second").status, 201)


class Copies(ComputeCase):
    def copy(self, name="copy"):
        """Begins a copy of p1 of rpc in the other region; returns the answer."""
        self.put_collection("far", self.there, self.collection())
        return self.put_point(name, "far", sourceRestorePoint={
            "id": self.collection() + "/restorePoints/p1"})

    def test_a_copy_goes_on_behind_its_operation(self):
        source = self.make_point(excludeDisks=[{"id": self.sim.ready["computeDisk"]}])
        begun = self.copy()
        point = begun.json["id"]
        first = self.replication(point)
        self.assertEqual([(disk["status"]["code"], disk["completionPercent"]) for disk in first],
                         [("ReplicationState/pending", 0)] * 2)
        self.assertEqual(self.done(begun).json["properties"]["provisioningState"], "Succeeded")
        self.sim.advance(100)
        between = [disk["completionPercent"] for disk in self.replication(point)]
        self.assertTrue(0 < between[0] < between[1] < 100, between)
        disk = self.properties(self.disk_points(point)[0])
        self.assertEqual((disk["replicationState"], disk["sourceResourceLocation"]),
                         ("InProgress", self.here))
        self.assertEqual(int(disk["completionPercent"]), between[0])
        self.refused(self.call("DELETE", source), 409, "OperationNotAllowed")
        self.refused(self.call("DELETE", self.collection()), 409, "OperationNotAllowed")
        self.refused(self.call("PUT", self.disk("early"), self.restore_body(
            self.disk_points(point)[0], self.there)), 409, "OperationNotAllowed")
        self.sim.advance(3600)
        self.assertEqual(self.replication(point), [
            {"status": {"code": "ReplicationState/succeeded", "level": "Info",
                        "displayStatus": "Succeeded"}, "completionPercent": 100}] * 2)
        self.done(self.call("DELETE", source))
        self.assertEqual(self.state()["points"], [point])

    def test_what_a_copy_says_of_its_source(self):
        source = self.make_point(consistencyMode="CrashConsistent")
        point = self.copy().json
        shown, old = point["properties"], self.properties(source)
        self.assertEqual(shown["sourceRestorePoint"], {"id": source})
        self.assertEqual(shown["consistencyMode"], "CrashConsistent")
        for member in ("vmId", "hardwareProfile", "location"):
            self.assertEqual(shown["sourceMetadata"][member], old["sourceMetadata"][member])
        disk = shown["sourceMetadata"]["storageProfile"]["dataDisks"][1]["diskRestorePoint"]
        self.assertEqual(disk["sourceDiskRestorePoint"], {"id": self.disk_points(source)[2]})
        self.assertTrue(disk["id"].startswith(point["id"] + "/diskRestorePoints/vm01_DataDisk_1_"))
        collection = self.properties(self.collection("far"))
        self.assertEqual(collection["source"], {"id": self.collection(), "location": self.here})

    def test_bad_copies(self):
        self.make_point()
        self.make_point("p1", "other")
        self.put_collection("far", self.there, self.collection())
        other = self.collection("other") + "/restorePoints/p1"
        none = self.collection() + "/restorePoints/none"
        self.refused(self.put_point("c", "far"), 400, "InvalidParameter")
        self.refused(self.put_point("c", "far", sourceRestorePoint={"id": other}), 400,
                     "InvalidParameter")
        self.refused(self.put_point("c", "far", sourceRestorePoint={"id": none}), 404,
                     "ResourceNotFound")
        begun = self.put_point("p2")
        early = {"id": begun.json["id"]}
        self.refused(self.put_point("c", "far", sourceRestorePoint=early), 409,
                     "OperationNotAllowed")

    def test_a_remote_point_of_a_machine(self):
        self.put_collection("far", self.there)
        begun = self.put_point("p1", "far")
        self.done(begun)
        view = begun.json["id"] + "?$expand=instanceView"
        self.assertLess(self.replication(begun.json["id"])[2]["completionPercent"], 50)
        self.assertIn("retry-after-ms", self.call("GET", view).headers)
        self.assertNotIn("retry-after-ms", self.call("GET", begun.json["id"]).headers)
        self.sim.advance(3600)
        self.assertEqual(self.replication(begun.json["id"])[2]["completionPercent"], 100)
        self.assertNotIn("retry-after-ms", self.call("GET", view).headers)

    def test_copies_that_fail_or_stick(self):
        self.put_collection("far", self.there)
        self.sim.fault("PUT */restorePoints/* replication-fail=1 times=1")
        self.sim.fault("PUT */restorePoints/* replication-stuck times=1")
        begun = self.put_point("p1", "far")
        self.done(begun)
        self.sim.advance(7200)
        stuck, failed, good = self.replication(begun.json["id"])
        self.assertEqual((stuck["status"]["code"], stuck["completionPercent"]),
                         ("ReplicationState/inProgress", 42))
        self.assertEqual((failed["status"]["code"], failed["status"]["level"]),
                         ("ReplicationState/failed", "Error"))
        self.assertIn("message", failed["status"])
        self.assertLess(failed["completionPercent"], 100)
        self.assertEqual(good["completionPercent"], 100)
        view = self.properties(begun.json["id"], "?$expand=instanceView")["instanceView"]
        self.assertEqual(view["statuses"][0]["code"], "ReplicationState/failed")
        disk = self.properties(self.disk_points(begun.json["id"])[1])
        self.assertEqual(disk["replicationState"], "Failed")
        self.refused(self.call("PUT", self.disk("d"), self.restore_body(
            self.disk_points(begun.json["id"])[1], self.there)), 409, "OperationNotAllowed")
        self.done(self.put_point("p2", "far"))
        self.sim.advance(7200)
        self.assertEqual(len(self.replication(self.collection("far") + "/restorePoints/p2")), 3)


if __name__ == "__main__":
    main()
