#!/usr/bin/env python3
"""Makes disks and machines of restore points and reads their bytes, as a client would."""
import re
import sys

sys.dont_write_bytecode = True
from compute_client import POINTS, ComputeCase  # noqa: E402
from sim_client import main  # noqa: E402


class Disks(ComputeCase):
    def test_life_of_a_restored_disk(self):
        source = self.disk_points(self.make_point())[0]
        begun = self.call("PUT", self.disk("d"), dict(self.restore_body(source), tags={"a": "b"},
                                                      sku={"name": "Premium_LRS"}))
        self.assertEqual((begun.status, begun.json["properties"]["provisioningState"]),
                         (202, "Updating"))
        self.assertIn("/DiskOperations/", begun.headers["azure-asyncoperation"])
        result = self.done(begun)
        self.assertEqual((result.status, result.json), (200, self.get(self.disk("d"))))
        disk = result.json
        self.assertEqual((disk["tags"], disk["sku"], disk["location"]),
                         ({"a": "b"}, {"name": "Premium_LRS"}, self.here))
        shown = disk["properties"]
        self.assertEqual((shown["diskSizeGB"], shown["osType"], shown["diskState"]),
                         (127, "Linux", "Unattached"))
        self.assertEqual(shown["creationData"]["sourceResourceId"], source)
        grown = dict(self.restore_body(source), tags={"c": "d"})
        grown["properties"]["diskSizeGB"] = 200
        self.done(self.call("PUT", self.disk("d"), grown))
        self.assertEqual(self.properties(self.disk("d"))["diskSizeGB"], 200)
        self.assertEqual(self.get(self.disk("d"))["tags"], {"c": "d"})
        gone = self.call("DELETE", self.disk("d"))
        self.assertEqual((gone.status, self.done(gone).status), (202, 200))
        self.assertEqual(self.call("GET", self.disk("d")).status, 404)
        self.assertEqual(self.call("DELETE", self.disk("d")).status, 204)

    def test_time_goes_by_size(self):
        points = self.disk_points(self.make_point())
        begun = [self.call("PUT", self.disk("d%d" % i), self.restore_body(point))
                 for i, point in enumerate(points)]
        self.sim.advance(75)  # 30 seconds and half of one for each of 127, 64 and 256 GB
        states = [self.sim.call("GET", answer.headers["azure-asyncoperation"]).json["status"]
                  for answer in begun]
        self.assertEqual(states, ["InProgress", "Succeeded", "InProgress"])
        self.sim.advance(84)
        states = [self.properties(self.disk("d%d" % i))["provisioningState"] for i in range(3)]
        self.assertEqual(states, ["Succeeded"] * 3)

    def test_kinds_of_creation(self):
        disk = self.sim.ready["computeDisk"]
        for size, creation in (
                (8, {"createOption": "Empty"}),
                (None, {"createOption": "Copy", "sourceResourceId": disk}),
                (None, {"createOption": "CopyStart", "sourceResourceId": disk}),
                (30, {"createOption": "FromImage", "imageReference": {"id": "/image"}}),
                (30, {"createOption": "FromImage", "galleryImageReference": {"id": "/image"}}),
                (30, {"createOption": "Import", "sourceUri": "https://h/b?sig=x",
                      "storageAccountId": "/account"}),
                (None, {"createOption": "Upload", "uploadSizeBytes": 1 << 31})):
            body = {"location": self.here, "properties": {"creationData": creation}}
            if size:
                body["properties"]["diskSizeGB"] = size
            self.done(self.call("PUT", self.disk(creation["createOption"].lower()), body))
        self.assertEqual(self.properties(self.disk("upload"))["diskState"], "ReadyToUpload")
        self.assertEqual(self.properties(self.disk("copy"))["diskSizeGB"], 256)
        log = self.sim.call("GET", "/_sim/requests", version=None).text
        self.assertNotIn("sig=x", log)
        self.assertIn("https://h/b?sig=", log)

    def test_bad_disks(self):
        source = self.disk_points(self.make_point())[0]
        disk = self.sim.ready["computeDisk"]
        good = {"createOption": "Restore", "sourceResourceId": source}
        for place, creation, more, status, code in (
                ("", good, {}, 400, "LocationRequired"),
                (self.there, good, {}, 400, "InvalidParameter"),
                (self.here, None, {}, 400, "InvalidParameter"),
                (self.here, {}, {}, 400, "InvalidParameter"),
                (self.here, {"createOption": "Attach"}, {}, 400, "InvalidParameter"),
                (self.here, {"createOption": "Restore"}, {}, 400, "InvalidParameter"),
                (self.here, dict(good, sourceResourceId=source + "x"), {}, 404, "ResourceNotFound"),
                (self.here, dict(good, sourceResourceId=disk), {}, 404, "ResourceNotFound"),
                (self.here, dict(good, createOption="Copy"), {}, 404, "ResourceNotFound"),
                (self.here, good, {"diskSizeGB": 100}, 400, "InvalidParameter"),
                (self.here, good, {"diskSizeGB": "128"}, 400, "InvalidParameter"),
                (self.here, {"createOption": "Empty"}, {}, 400, "InvalidParameter"),
                (self.here, {"createOption": "FromImage"}, {"diskSizeGB": 1}, 400,
                 "InvalidParameter"),
                (self.here, {"createOption": "Import", "sourceUri": "x"}, {"diskSizeGB": 1}, 400,
                 "InvalidParameter"),
                (self.here, {"createOption": "Upload"}, {}, 400, "InvalidParameter")):
            body = {"location": place, "properties": dict({"creationData": creation}, **more)}
            self.refused(self.call("PUT", self.disk("new"), body), status, code)
        self.refused(self.call("DELETE", disk), 409, "OperationNotAllowed")
        empty = {"location": self.here, "properties": {"diskSizeGB": 256,
                                                       "creationData": {"createOption": "Empty"}}}
        self.refused(self.call("PUT", disk, dict(empty, location=self.there)), 409,
                     "InvalidResourceLocation")
        self.refused(self.call("PUT", disk, self.restore_body(source)), 409,
                     "PropertyChangeNotAllowed")
        self.assertNotIn(self.disk("new"), self.state()["disks"])

    def test_creations_that_fail_or_are_overtaken(self):
        body = self.restore_body(self.disk_points(self.make_point())[0])
        self.sim.fault("PUT */disks/* operation-fail times=1")
        state = self.finish(self.call("PUT", self.disk("bad"), body))
        self.assertEqual((state["status"], state["error"]["code"]),
                         ("Failed", "InternalExecutionError"))
        self.assertEqual(self.properties(self.disk("bad"))["provisioningState"], "Failed")
        begun = self.call("PUT", self.disk("gone"), body)
        gone = self.call("DELETE", self.disk("gone"))
        self.assertEqual(self.finish(begun)["error"]["code"], "OperationPreempted")
        self.done(gone)
        self.assertEqual(self.call("GET", self.disk("gone")).status, 404)


class Machines(ComputeCase):
    def setUp(self):
        super().setUp()
        for index, point in enumerate(self.disk_points(self.make_point())):
            self.call("PUT", self.disk("d%d" % index), self.restore_body(point))
        self.sim.advance(600)

    def body(self, **changes):
        def attach(name, **more):
            return dict({"createOption": "Attach", "managedDisk": {"id": self.disk(name)}}, **more)
        properties = {
            "hardwareProfile": {"vmSize": "Standard_D4s_v5"},
            "storageProfile": {"osDisk": attach("d0", osType="Linux", caching="ReadWrite",
                                                deleteOption="Delete"),
                               "dataDisks": [attach("d1", lun=0, caching="ReadOnly"),
                                             attach("d2", lun=3, caching="None")]},
            "networkProfile": {"networkInterfaces": [
                {"id": self.sim.ready["networkInterfaceId"]}]}}
        properties.update(changes)
        return {"location": self.here, "properties": properties}

    def put(self, name="new", body=None, **headers):
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.call("PUT", self.machine(name), body or self.body(), headers=names)

    def test_life_of_a_machine(self):
        begun = self.put()
        self.assertEqual((begun.status, begun.json["properties"]["provisioningState"]),
                         (201, "Creating"))
        view = self.properties(self.machine("new"), "?$expand=instanceView")["instanceView"]
        self.assertEqual([s["code"] for s in view["statuses"]], ["ProvisioningState/updating"])
        self.assertEqual(self.done(begun).json, self.get(self.machine("new")))
        shown = self.properties(self.machine("new"))
        self.assertEqual(shown["provisioningState"], "Succeeded")
        disks = shown["storageProfile"]["dataDisks"]
        self.assertEqual([(d["lun"], d["caching"], d["name"], d["diskSizeGB"]) for d in disks],
                         [(0, "ReadOnly", "d1", 64), (3, "None", "d2", 256)])
        self.assertEqual(self.get(self.disk("d1"))["managedBy"], self.machine("new"))
        self.assertEqual(self.properties(self.disk("d1"))["diskState"], "Attached")
        self.refused(self.call("DELETE", self.disk("d1")), 409, "OperationNotAllowed")
        gone = self.call("DELETE", self.machine("new") + "?forceDeletion=true")
        self.assertEqual(gone.status, 202)
        self.sim.advance(21)
        self.assertEqual(self.call("GET", self.machine("new")).status, 404)
        self.assertEqual(self.call("GET", self.disk("d0")).status, 404)
        self.assertEqual(self.properties(self.disk("d1"))["diskState"], "Unattached")
        self.assertNotIn("managedBy", self.get(self.disk("d1")))
        self.assertEqual(self.call("DELETE", self.machine("new")).status, 204)

    def test_an_update_keeps_and_releases_disks(self):
        self.done(self.put())
        body = self.body()
        vm_id = self.properties(self.machine("new"))["vmId"]
        del body["properties"]["storageProfile"]["dataDisks"][1]
        changed = self.put(body=body)
        self.assertEqual((changed.status, changed.json["properties"]["provisioningState"]),
                         (200, "Updating"))
        self.done(changed)
        self.assertEqual(self.properties(self.machine("new"))["vmId"], vm_id)
        self.assertEqual(self.properties(self.disk("d1"))["diskState"], "Attached")
        self.assertEqual(self.properties(self.disk("d2"))["diskState"], "Unattached")

    def test_conditions(self):
        self.refused(self.put(If_Match="*"), 412, "PreconditionFailed")
        self.done(self.put(If_None_Match="*"))
        etag = self.get(self.machine("new"))["etag"]
        self.refused(self.put(If_None_Match="*"), 412, "PreconditionFailed")
        self.refused(self.put(If_None_Match=etag), 412, "PreconditionFailed")
        self.refused(self.put(If_Match='"other"'), 412, "PreconditionFailed")
        self.assertEqual(self.put(If_Match=etag).status, 200)

    def refuse_storage(self, status, code, change):
        body = self.body()
        change(body["properties"]["storageProfile"])
        self.refused(self.put(body=body), status, code)

    def test_bad_disks_of_machines(self):
        def data(index, **more):
            return lambda storage: storage["dataDisks"][index].update(more)

        def managed(disk_id):
            return data(0, managedDisk={"id": disk_id})
        bad = "InvalidParameter"
        self.refuse_storage(400, bad, lambda storage: storage.pop("osDisk"))
        self.refuse_storage(400, bad, lambda storage: storage["osDisk"].pop("osType"))
        self.refuse_storage(400, bad, lambda storage: storage["osDisk"].update(osType="Solaris"))
        for more in ({"lun": 3}, {"lun": 64}, {"lun": -1}, {"lun": "0"}, {"lun": None},
                     {"caching": "Some"}, {"createOption": "Empty"}, {"createOption": None},
                     {"deleteOption": "Keep"}):
            self.refuse_storage(400, bad, data(0, **more))
        self.refuse_storage(400, bad, managed(self.disk("d2")))
        self.refuse_storage(404, "ResourceNotFound", managed(self.disk("none")))
        self.refuse_storage(404, "ResourceNotFound", managed(""))
        self.refuse_storage(409, "AttachDiskWhileBeingDetached",
                            managed(self.sim.ready["computeDisk"]))
        self.call("PUT", self.disk("late"), {"location": self.here, "properties": {
            "diskSizeGB": 8, "creationData": {"createOption": "Empty"}}})
        self.refuse_storage(409, "OperationNotAllowed", managed(self.disk("late")))
        self.call("PUT", self.disk("far"), {"location": self.there, "properties": {
            "diskSizeGB": 8, "creationData": {"createOption": "Empty"}}})
        self.sim.advance(60)
        self.refuse_storage(400, bad, managed(self.disk("far")))
        self.assertNotIn(self.machine("new"), self.state()["vms"])
        self.assertEqual(self.properties(self.disk("d0"))["diskState"], "Unattached")

    def test_bad_machines(self):
        bad = "InvalidParameter"
        used = self.properties(self.vm)["networkProfile"]
        for changes, code in (({"hardwareProfile": {}}, bad), ({"networkProfile": None}, bad),
                              ({"networkProfile": {"networkInterfaces": []}}, bad),
                              ({"networkProfile": {"networkInterfaces": [{"id": "nic"}]}}, bad),
                              ({"networkProfile": used}, "NicInUse"),
                              ({"osProfile": {"computerName": "new"}}, bad)):
            self.refused(self.put(body=self.body(**changes)), 400, code)
        self.refused(self.call("DELETE", self.vm + "?forceDeletion=perhaps"), 400, bad)
        self.sim.fault("PUT */virtualMachines/* operation-fail times=1")
        self.assertEqual(self.finish(self.put())["status"], "Failed")
        self.assertEqual(self.properties(self.machine("new"))["provisioningState"], "Failed")
        self.assertEqual(self.properties(self.disk("d0"))["diskState"], "Attached")


class Grants(ComputeCase):
    BODY = {"access": "Read", "durationInSeconds": 3600}

    def begin(self, resource, **changes):
        return self.call("POST", resource + "/beginGetAccess", dict(self.BODY, **changes))

    def end(self, resource):
        return self.done(self.call("POST", resource + "/endGetAccess"))

    def grant(self, resource, **changes):
        """The signed URL."""
        return self.done(self.begin(resource, **changes)).json["accessSAS"]

    def read(self, url, method="GET", query="", **headers):
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection = self.sim.connect()
        connection.request(method, "/" + url.split("/", 3)[3] + query, headers=names)
        answer = connection.getresponse()
        answer.bytes = answer.read()
        connection.close()
        return answer

    def ranges(self, url, query="", **headers):
        answer = self.read(url, query="&comp=pagelist" + query, **headers)
        self.assertEqual(answer.status, 200, answer.bytes)
        found = re.findall(r"<Start>(\d+)</Start><End>(\d+)</End>", answer.bytes.decode())
        marker = re.search(r"<NextMarker>(\d+)</NextMarker>", answer.bytes.decode())
        return [(int(a), int(b)) for a, b in found], marker and marker.group(1)

    def test_a_grant_is_made_longer_and_ended(self):
        disk = self.disk_points(self.make_point())[0]
        begun = self.begin(disk)
        self.assertEqual((begun.status, begun.text), (202, ""))
        state = self.finish(begun)
        url = state["properties"]["output"]["accessSAS"]
        final = self.sim.call("GET", begun.headers["location"])
        self.assertEqual((final.status, final.json), (200, {"accessSAS": url}))
        self.assertEqual(self.state()["grants"][0]["id"], disk)
        self.refused(self.call("DELETE", self.collection()), 409, "OperationNotAllowed")
        self.sim.advance(3000)
        self.assertEqual(self.grant(disk), url)
        self.assertEqual(self.grant(disk, durationInSeconds=1), url)
        self.sim.advance(3000)
        self.assertEqual(self.read(url, "HEAD").status, 200)
        self.assertEqual(self.end(disk).status, 200)
        self.assertEqual(self.read(url, "HEAD").status, 403)
        self.assertEqual(self.state()["grants"], [])
        self.end(disk)
        other = self.grant(disk)
        self.assertNotEqual(other, url)
        self.sim.advance(3601)
        ended = self.read(other)
        self.assertEqual((ended.status, ended.getheader("x-ms-error-code")),
                         (403, "AuthenticationFailed"))
        self.assertIn(b"<Code>AuthenticationFailed</Code>", ended.bytes)
        self.done(self.call("DELETE", self.collection()))

    def test_bad_grants(self):
        system, data = self.disk_points(self.make_point())[:2]
        for changes in ({"access": None}, {"access": "None"}, {"access": "Write"},
                        {"durationInSeconds": "3600"}, {"durationInSeconds": 0},
                        {"durationInSeconds": 5184001}, {"durationInSeconds": 1.5},
                        {"durationInSeconds": None}, {"fileFormat": "ISO"},
                        {"getSecureVMGuestStateSAS": "yes"}, {"getSecureVMGuestStateSAS": True}):
            self.refused(self.begin(data, **changes), 400, "InvalidParameter")
        self.refused(self.begin(data + "x"), 404, "ResourceNotFound")
        self.refused(self.call("POST", data + "x/endGetAccess"), 404, "ResourceNotFound")
        self.refused(self.begin(self.sim.ready["computeDisk"]), 409, "OperationNotAllowed")
        self.put_collection("far", self.there)
        begun = self.put_point("p1", "far")
        self.done(begun)
        self.refused(self.begin(self.disk_points(begun.json["id"])[0]), 409, "OperationNotAllowed")
        both = self.done(self.begin(system, getSecureVMGuestStateSAS=True,
                                    durationInSeconds=5184000)).json
        self.assertEqual(self.read(both["securityDataAccessSAS"], "HEAD").status, 200)
        self.assertNotEqual(self.read(both["securityDataAccessSAS"], Range="bytes=0-511").bytes,
                            self.read(both["accessSAS"], Range="bytes=0-511").bytes)

    def test_disks_are_granted_too(self):
        point = self.disk_points(self.make_point())[1]
        self.done(self.call("PUT", self.disk("d"), self.restore_body(point)))
        url = self.grant(self.disk("d"))
        self.assertEqual(self.properties(self.disk("d"))["diskState"], "ActiveSAS")
        self.refused(self.call("DELETE", self.disk("d")), 409, "OperationNotAllowed")
        self.refused(self.call("PUT", self.machine("new"), {"location": self.here, "properties": {
            "hardwareProfile": {"vmSize": "Standard_D4s_v5"},
            "storageProfile": {"osDisk": {"createOption": "Attach", "osType": "Linux",
                                          "managedDisk": {"id": self.disk("d")}}},
            "networkProfile": {"networkInterfaces": [
                {"id": self.sim.ready["networkInterfaceId"]}]}}}), 409, "OperationNotAllowed")
        one, two = self.read(url, Range="bytes=0-8191"), self.read(self.grant(point),
                                                                   Range="bytes=0-8191")
        self.assertEqual(one.bytes, two.bytes)
        self.end(self.disk("d"))
        self.assertEqual(self.properties(self.disk("d"))["diskState"], "Unattached")
        self.call("PUT", self.disk("up"), {"location": self.here, "properties": {
            "creationData": {"createOption": "Upload", "uploadSizeBytes": 1 << 30}}})
        self.sim.advance(60)
        self.grant(self.disk("up"), access="Write")

    def test_bytes(self):
        url = self.grant(self.disk_points(self.make_point())[1])
        head = self.read(url, "HEAD")
        size = (64 << 30) + 512
        self.assertEqual((head.getheader("content-length"), head.bytes), (str(size), b""))
        part = self.read(url, x_ms_range="bytes=100-1123")
        self.assertEqual((part.status, part.getheader("content-range"), len(part.bytes)),
                         (206, "bytes 100-1123/%d" % size, 1024))
        self.assertEqual(self.read(url, Range="bytes=100-1123").bytes, part.bytes)
        self.assertEqual(self.read(url, Range="bytes=0-2047").bytes[100:1124], part.bytes)
        tail = self.read(url, Range="bytes=%d-" % (size - 512))
        self.assertEqual(tail.bytes, bytes(512))
        for text, status in (("bytes=5", 400), ("bytes=-5", 400), ("bytes=9-5", 400),
                             ("pages=0-5", 400), ("bytes=%d-" % size, 416)):
            self.assertEqual(self.read(url, Range=text).status, status, text)
        self.assertEqual(self.read(url).status, 400)
        self.assertEqual(self.read(url, query="&comp=metadata").status, 400)
        vhdx = self.grant(self.disk_points(self.make_point("p2"))[1], fileFormat="VHDX")
        self.assertEqual(self.read(vhdx, "HEAD").getheader("content-length"), str(64 << 30))

    def test_pages_that_are_not_zero(self):
        url = self.grant(self.disk_points(self.make_point())[1])
        found, marker = self.ranges(url)
        self.assertIsNone(marker)
        self.assertEqual((found[0][0], found), (0, sorted(found)))
        self.assertTrue(100 < len(found) < 2000, len(found))
        for start, end in found[:20]:
            self.assertEqual((start % 512, (end + 1) % 512), (0, 0))
            page = self.read(url, Range="bytes=%d-%d" % (start, end + 512)).bytes
            self.assertTrue(all(page[at:at + 512].strip(b"\0") for at in range(0, end - start, 512)))
            self.assertEqual(page[-512:], bytes(512))
        pieces, query = [], ""
        for _ in range(100):
            some, marker = self.ranges(url, "&maxresults=40" + query)
            pieces += some
            if marker is None:
                break
            query = "&marker=" + marker
        self.assertEqual(pieces, found)
        inside = self.ranges(url, Range="bytes=%d-%d" % (found[1][0] + 512, found[3][0] + 511))[0]
        self.assertEqual(inside[-1], (found[3][0], found[3][0] + 511))
        self.assertEqual(inside[-2], found[2])

    def test_changes_between_points(self):
        old = self.grant(self.disk_points(self.make_point("p1"))[1])
        new = self.grant(self.disk_points(self.make_point("p2"))[1])
        other = self.grant(self.disk_points(self.make_point("p3"))[0])
        every = self.ranges(new)[0]
        changed = self.ranges(new, x_ms_previous_snapshot_url=old)[0]
        self.assertTrue(0 < len(changed) < len(every) / 2, (len(changed), len(every)))
        for start, end in every:
            part = "bytes=%d-%d" % (start, start + 511)
            same = self.read(old, Range=part).bytes == self.read(new, Range=part).bytes
            self.assertEqual(same, (start, end) not in changed, (start, end))
        for url, before in ((old, new), (new, other), (new, old + "x"), (new, "none")):
            answer = self.read(url, query="&comp=pagelist", x_ms_previous_snapshot_url=before)
            self.assertEqual(answer.status, 409, before)

    def test_keys_and_tokens(self):
        url = self.grant(self.disk_points(self.make_point())[0])
        key = url.split("sig=")[1]
        self.assertEqual(self.read(url, "HEAD", Authorization="Bearer any").status, 400)
        for bad in (url + "0", url.split("&sig=")[0], url.replace("/sas/", "/sas/x"),
                    url.replace("?", ".old?")):
            self.assertEqual(self.read(bad, "HEAD").status, 403, bad)
        self.ranges(url, x_ms_previous_snapshot_url=url)
        log = self.sim.call("GET", "/_sim/requests", version=None).text
        self.assertNotIn(key, log)
        self.assertIn("/_sim/sas/", log)
        self.assertIn("sig=", log)
        self.sim.fault("GET /_sim/sas/* status=503 times=1")
        self.assertEqual(self.read(url, Range="bytes=0-1").status, 503)
        self.assertEqual(self.read(url, Range="bytes=0-1").status, 206)


class Faults(ComputeCase):
    def test_errors_have_the_shape_of_compute(self):
        for status, code in ((400, "InvalidParameter"), (409, "OperationNotAllowed"),
                             (500, "InternalExecutionError")):
            self.sim.fault("GET */virtualMachines/* status=%d times=1" % status)
            answer = self.refused(self.call("GET", self.vm), status, code)
            self.assertEqual(sorted(answer.json["error"]), ["code", "message"])
        self.sim.fault("GET */virtualMachines/* status=429 retry-after=1200 times=1")
        answer = self.call("GET", self.vm)
        self.assertEqual((answer.status, answer.json["code"], answer.json["details"][0]["code"],
                          answer.headers["retry-after"]),
                         (429, "OperationNotAllowed", "TooManyRequests", "1200"))
        self.assertIn("Microsoft.Compute/", answer.headers["x-ms-ratelimit-remaining-resource"])
        target = self.refused(self.call("GET", self.vm + "?$expand=x"), 400, "InvalidParameter")
        self.assertEqual(target.json["error"]["target"], "$expand")

    def test_a_put_whose_answer_is_lost(self):
        self.put_collection()
        self.sim.fault("PUT */restorePoints/* status=504 times=1 handled")
        self.assertEqual(self.put_point().status, 504)
        self.refused(self.put_point(), 409, "Conflict")
        self.assertEqual(len(self.state()["points"]), 1)

    def test_reset_and_headers(self):
        begun_with = self.state()
        self.put_collection()
        self.sim.fault("PUT */restorePoints/* poll-url=location-only times=1")
        begun = self.put_point()
        self.assertNotIn("azure-asyncoperation", begun.headers)
        self.assertEqual(self.sim.call("GET", begun.headers["location"]).status, 202)
        self.sim.call("POST", "/_sim/reset", version=None)
        self.assertEqual(self.state(), begun_with)


class Throttled(ComputeCase):
    OPTIONS = ("--throttle", "--bucket", "3/0.01")

    def test_buckets_hold_compute_too(self):
        answers = [self.call("GET", self.vm).status for _ in range(5)]
        self.assertEqual(answers, [200, 200, 200, 429, 429])


if __name__ == "__main__":
    main()
