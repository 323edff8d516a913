"""What the walks through Compute have in common: paths, versions and the steps of a restore."""
import sys

sys.dont_write_bytecode = True
from sim_client import Case  # noqa: E402

POINTS = "2025-04-01"
DISKS = "2023-04-02"


class ComputeCase(Case):
    def setUp(self):
        super().setUp()
        self.vm = self.sim.ready["computeVm"]
        self.root = self.vm.rsplit("/virtualMachines", 1)[0]
        self.here = self.sim.ready["region"]
        self.there = self.sim.ready["otherRegion"]

    def collection(self, name="rpc"):
        return "%s/restorePointCollections/%s" % (self.root, name)

    def disk(self, name):
        return "%s/disks/%s" % (self.root, name)

    def machine(self, name):
        return "%s/virtualMachines/%s" % (self.root, name)

    def call(self, method, path, body=None, version=None, **more):
        """With the version that the type of the path has."""
        disks = "/disks/" in path or "/diskRestorePoints" in path
        return self.sim.call(method, path, body, version=version or (DISKS if disks else POINTS),
                             **more)

    def get(self, path, query=""):
        answer = self.call("GET", path + query)
        self.assertEqual(answer.status, 200, answer.text)
        return answer.json

    def properties(self, path, query=""):
        return self.get(path, query)["properties"]

    def put_collection(self, name="rpc", place=None, source=None, **more):
        body = {"location": place or self.here, "properties": {"source": {"id": source or self.vm}}}
        return self.call("PUT", self.collection(name), dict(body, **more))

    def put_point(self, name="p1", collection="rpc", **properties):
        return self.call("PUT", self.collection(collection) + "/restorePoints/" + name,
                         {"properties": properties})

    def finish(self, begun):
        """Advances the clock until the operation has ended, whatever began it."""
        self.assertIn(begun.status, (200, 201, 202), begun.text)
        for _ in range(200):
            state = self.sim.call("GET", begun.headers["azure-asyncoperation"])
            if state.json["status"] != "InProgress":
                return state.json
            self.assertEqual(self.sim.call("GET", begun.headers["location"]).status, 202)
            self.sim.advance(10)
        raise AssertionError("the operation does not end")

    def done(self, begun):
        self.assertEqual(self.finish(begun)["status"], "Succeeded", begun.text)
        return self.sim.call("GET", begun.headers["location"])

    def make_point(self, name="p1", collection="rpc", **properties):
        """A point of a new collection here, finished. Returns its path."""
        self.put_collection(collection)
        begun = self.put_point(name, collection, **properties)
        self.done(begun)
        return begun.json["id"]

    def replication(self, point):
        view = self.properties(point, "?$expand=instanceView")["instanceView"]
        return [disk["replicationStatus"] for disk in view["diskRestorePoints"]]

    def disk_points(self, point):
        storage = self.properties(point)["sourceMetadata"]["storageProfile"]
        disks = [storage["osDisk"]] + storage["dataDisks"]
        return [disk["diskRestorePoint"]["id"] for disk in disks if "diskRestorePoint" in disk]

    def restore_body(self, source, place=None):
        return {"location": place or self.here,
                "properties": {"creationData": {"createOption": "Restore",
                                                "sourceResourceId": source}}}

    def state(self):
        return self.sim.call("GET", "/_sim/state", version=None).json["compute"]
