#!/usr/bin/env python3
"""Protects, stops, deletes and brings back what azbackup-sim has, as a client would."""
import copy
import sys
import urllib.parse

sys.dont_write_bytecode = True
from sim_client import Case, main  # noqa: E402

NEW_VM = "vm04"
INPUT = "BMSUserErrorInvalidInput"
POLICY = "BMSUserErrorInvalidPolicyInput"


class Protection(Case):
    """What the tests below have in common."""

    def path(self, resource_id):
        return urllib.parse.quote(resource_id, safe="/")

    def policy_id(self, name="DefaultPolicy"):
        return self.sim.vault + "/backupPolicies/" + name

    def protectable(self, text):
        return self.sim.filtered("/backupProtectableItems", text)

    def machines(self):
        found = self.protectable("backupManagementType eq 'AzureIaasVM'")
        return {item["properties"]["friendlyName"]: item for item in found}

    def machine_path(self, name=NEW_VM):
        group = self.sim.ready["resourceGroup"]
        path = "%s/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;%s;%s"
        path += "/protectedItems/VM;iaasvmcontainerv2;%s;%s"
        return self.path(path % (self.sim.vault, group, name, group, name))

    def machine_body(self, name=NEW_VM, **changes):
        source = self.sim.ready["items"]["vm"]["sourceResourceId"].rsplit("/", 1)[0] + "/" + name
        properties = {"protectedItemType": "Microsoft.Compute/virtualMachines",
                      "sourceResourceId": source, "policyId": self.policy_id()}
        properties.update(changes)
        return {"properties": properties}

    def job_of(self, begun):
        status = self.sim.finish(begun)
        self.assertEqual(status["status"], "Succeeded")
        return self.sim.job(status["properties"]["jobId"])["operation"]

    def item(self, path=None):
        return self.sim.call("GET", path or self.sim.item).json


class Machines(Protection):
    def test_refresh_makes_a_machine_protectable(self):
        sim = self.sim
        self.assertEqual(list(self.machines()), [NEW_VM])
        self.assertEqual(sim.call("PUT", self.machine_path("vm05"),
                                  self.machine_body("vm05")).status, 404)
        path = sim.vault + "/backupFabrics/Azure"
        begun = sim.call("POST", path + "/refreshContainers?$filter="
                         "backupManagementType%20eq%20'AzureIaasVM'")
        self.assertEqual((begun.status, begun.text), (202, ""))
        self.assertIn("/backupFabrics/Azure/operationResults/", begun.headers["location"])
        self.assertEqual(list(self.machines()), [NEW_VM])
        self.assertEqual(sim.settle(begun).status, 204)
        self.assertEqual(list(self.machines()), [NEW_VM, "vm05"])
        found = self.machines()[NEW_VM]
        self.assertNotIn("vm;", found["name"])
        self.assertTrue(found["id"].endswith("/vm;" + found["name"]))
        other = sim.vault + "/backupFabrics/Windows/refreshContainers"
        self.refused(sim.call("POST", other), 400, INPUT)

    def test_protect_and_back_up(self):
        sim, path = self.sim, self.machine_path()
        self.assertEqual(sim.call("GET", path).status, 404)
        begun = sim.call("PUT", path, self.machine_body())
        self.assertIn("/operationsStatus/", begun.headers["azure-asyncoperation"])
        self.assertEqual(sim.call("GET", path).status, 404)
        self.assertEqual(self.job_of(begun), "ConfigureBackup")
        result = sim.call("GET", begun.headers["location"])
        self.assertEqual((result.status, result.json["id"]), (200, self.item(path)["id"]))
        state = self.item(path)["properties"]
        self.assertEqual((state["protectionState"], state["policyName"]),
                         ("IRPending", "DefaultPolicy"))
        self.assertEqual(state["extendedInfo"]["recoveryPointCount"], 0)
        self.assertNotIn(NEW_VM, self.machines())
        containers = sim.filtered("/backupProtectionContainers",
                                  "backupManagementType eq 'AzureIaasVM'")
        self.assertIn(NEW_VM, [one["properties"]["friendlyName"] for one in containers])
        self.assertEqual(sim.call("POST", path + "/backup", {
            "properties": {"objectType": "IaasVMBackupRequest"}}).status, 202)
        sim.advance(1300)
        self.assertEqual(self.item(path)["properties"]["protectionState"], "Protected")
        self.assertEqual(len(sim.pages(path + "/recoveryPoints")[0]), 1)

    def test_get_change_put(self):
        sim = self.sim
        self.job_of(sim.call("PUT", sim.item, self.machine_body(
            "vm01", laterMember={"deep": [1.0, None, ""]}, extendedProperties={"x": 1})))
        read = self.item()
        self.assertEqual(read["properties"]["laterMember"], {"deep": [1.0, None, ""]})
        changed = copy.deepcopy(read)
        changed["properties"]["policyId"] = read["properties"]["policyId"].replace(
            "DefaultPolicy", "EnhancedPolicy")
        self.job_of(sim.call("PUT", sim.item, changed))
        changed["properties"]["policyName"] = "EnhancedPolicy"
        self.assertEqual(self.item(), changed)

    def test_stop_keeps_the_data(self):
        sim = self.sim
        stop = self.machine_body("vm01", policyId="", protectionState="ProtectionStopped")
        begun = sim.call("PUT", sim.item, stop)
        self.assertEqual(self.job_of(begun), "DisableBackup")
        state = self.item()["properties"]
        self.assertEqual((state["protectionState"], state["policyId"]), ("ProtectionStopped", ""))
        self.assertNotIn("policyName", state)
        self.assertEqual(len(sim.points()), 30)
        backup = {"properties": {"objectType": "IaasVMBackupRequest"}}
        self.refused(sim.call("POST", sim.item + "/backup", backup), 400, INPUT)
        self.job_of(sim.call("PUT", sim.item, self.machine_body("vm01")))
        self.assertEqual(self.item()["properties"]["protectionState"], "Protected")

    def test_soft_delete_and_undelete(self):
        sim = self.sim
        begun = sim.call("DELETE", sim.item)
        self.assertIn("/vaults/vault-sim/backupOperations/",
                      begun.headers["azure-asyncoperation"])
        self.assertIn("/vaults/vault-sim/backupOperationResults/", begun.headers["location"])
        self.assertEqual(self.job_of(begun), "DeleteBackupData")
        self.assertEqual(sim.call("GET", begun.headers["location"]).status, 204)
        state = self.item()["properties"]
        self.assertIs(state["isScheduledForDeferredDelete"], True)
        self.assertEqual((state["protectionState"], state["policyId"]), ("ProtectionStopped", ""))
        self.assertRegex(state["deferredDeleteTimeRemaining"], r"^13\.23:\d\d:\d\d\.\d{7}$")
        listed = [one["id"] for one in sim.pages(sim.vault + "/backupProtectedItems")[0]]
        self.assertIn(self.item()["id"], listed)
        self.refused(sim.call("PUT", sim.item, self.machine_body("vm01")), 400,
                     "BMSUserErrorItemInSoftDeletedState")
        undelete = self.machine_body("vm01", policyId="", protectionState="ProtectionStopped",
                                     isRehydrate=True)
        self.assertEqual(self.job_of(sim.call("PUT", sim.item, undelete)), "Undelete")
        state = self.item()["properties"]
        self.assertNotIn("isScheduledForDeferredDelete", state)
        self.assertNotIn("isRehydrate", state)
        self.refused(sim.call("PUT", sim.item, undelete), 400,
                     "BMSUserErrorItemNotInSoftDeletedState")
        self.assertEqual(len(sim.points()), 30)

    def test_soft_delete_ends(self):
        sim = self.sim
        sim.finish(sim.call("DELETE", sim.item))
        sim.advance(14 * 86400)
        self.assertEqual(sim.call("GET", sim.item).status, 404)
        self.assertEqual(sim.call("DELETE", sim.item).status, 204)
        self.assertIn("vm01", self.machines())

    def test_delete_without_soft_delete(self):
        sim = self.sim
        sim.call("PATCH", sim.vault + "/backupconfig/vaultconfig",
                 {"properties": {"softDeleteFeatureState": "Disabled"}})
        sim.finish(sim.call("DELETE", sim.item))
        self.assertEqual(sim.call("GET", sim.item).status, 404)

    def test_bad_changes(self):
        other = self.policy_id("HourlyLogBackup")
        cases = [({"protectedItemType": "GenericProtectedItem"}, INPUT),
                 ({"sourceResourceId": "/subscriptions/x"}, INPUT),
                 ({"protectionState": "Asleep"}, INPUT),
                 ({"policyId": self.policy_id("none")}, POLICY), ({"policyId": other}, POLICY),
                 ({"policyId": ""}, POLICY)]
        for changes, code in cases:
            answer = self.sim.call("PUT", self.machine_path(), self.machine_body(**changes))
            self.refused(answer, 400, code)
            self.assertEqual(set(answer.json["error"]),
                             {"code", "message", "target", "details", "innerError"})
        self.refused(self.sim.call("PUT", self.machine_path(), {}), 400, INPUT)
        self.sim.fault("PUT * operation-fail")
        failed = self.sim.call("PUT", self.machine_path(), self.machine_body())
        self.assertEqual(self.sim.finish(failed)["status"], "Failed")
        self.assertEqual(self.sim.call("GET", self.machine_path()).status, 404)


class Containers(Protection):
    def container(self, kind, text):
        filter_text = "backupManagementType eq '%s'" % kind
        path = "/backupFabrics/Azure/protectableContainers"
        found = [one for one in self.sim.filtered(path, filter_text) if text in one["name"]]
        return found[0] if found else None

    def container_path(self, found):
        return self.path(found["id"].replace("protectableContainers", "protectionContainers"))

    def register_body(self, found, **changes):
        known = found["properties"]
        properties = {"containerType": known["protectableContainerType"],
                      "backupManagementType": known["backupManagementType"],
                      "sourceResourceId": known["containerId"], "laterMember": "kept"}
        properties.update(changes)
        return {"properties": properties}

    def test_list_needs_a_management_type(self):
        for name in ("backupProtectionContainers", "backupDeletedProtectionContainers"):
            self.refused(self.sim.call("GET", self.sim.vault + "/" + name), 400, INPUT)
        kinds = {"AzureIaasVM": "Microsoft.Compute/virtualMachines",
                 "AzureStorage": "StorageContainer", "AzureWorkload": "VMAppContainer",
                 "AzureSql": "AzureSqlContainer", "MAB": "Windows", "DPM": "DPMContainer",
                 "DefaultBackup": "GenericContainer"}
        for kind, container_type in kinds.items():
            found = self.sim.filtered("/backupProtectionContainers",
                                      "backupManagementType eq '%s'" % kind)
            types = {one["properties"]["containerType"] for one in found}
            self.assertEqual(types, {container_type})
            word = {"AzureIaasVM": "IaasVMContainer", "MAB": "MABContainer"}.get(
                kind, container_type)
            text = "backupManagementType eq '%s' and containerType eq '%s'" % (kind, word)
            self.assertEqual(self.sim.filtered("/backupProtectionContainers", text), found)
            self.assertEqual(self.sim.call("GET", self.path(found[0]["id"])).json, found[0])

    def test_workload_container(self):
        sim = self.sim
        found = self.container("AzureWorkload", "sql02")
        path = self.container_path(found)
        self.assertEqual(sim.call("GET", path).status, 404)
        self.assertEqual(sim.call("POST", path + "/inquire").status, 404)
        begun = sim.call("PUT", path, self.register_body(found))
        self.assertEqual((begun.status, begun.text), (202, "{}"))
        self.assertNotIn("azure-asyncoperation", begun.headers)
        result = sim.settle(begun)
        self.assertEqual((result.status, result.json["name"]), (200, found["name"]))
        self.assertEqual(result.json["properties"]["laterMember"], "kept")
        text = "backupManagementType eq 'AzureWorkload' and containerName eq '%s'" % found["name"]
        self.assertEqual(self.protectable(text), [])
        asked = sim.call("POST", path + "/inquire?$filter=workloadType%20eq%20'SQLDataBase'")
        self.assertNotIn("azure-asyncoperation", asked.headers)
        self.assertEqual(sim.settle(asked).status, 204)
        items = self.protectable(text)
        kinds = [one["properties"]["protectableItemType"] for one in items]
        self.assertEqual(kinds, ["SQLInstance", "SQLDataBase"])
        self.assertIs(items[1]["properties"]["IsProtectable"], True)
        inside = sim.pages(path + "/items")[0]
        self.assertEqual([one["properties"]["workloadItemType"] for one in inside], kinds)
        inquiry = sim.call("GET", path).json["properties"]["extendedInfo"]["inquiryInfo"]
        self.assertEqual(inquiry["inquiryDetails"][0]["itemCount"], 1)
        self.protect_database(path, items[1])

    def protect_database(self, path, item):
        sim = self.sim
        target = path + "/protectedItems/" + self.path(item["name"])
        body = {"properties": {"protectedItemType": "AzureVmWorkloadSQLDatabase",
                               "policyId": self.policy_id("HourlyLogBackup")}}
        self.assertEqual(self.job_of(sim.call("PUT", target, body)), "ConfigureBackup")
        self.assertEqual(self.item(target)["properties"]["parentName"], "INSTANCE")
        self.refused(sim.call("DELETE", path), 400, "BMSUserErrorContainerHasDatasources")
        state = self.protectable("friendlyName eq 'sql-data3'")[0]["properties"]
        self.assertEqual(state["protectionState"], "Protected")

    def test_storage_container(self):
        sim = self.sim
        found = self.container("AzureStorage", "store02")
        path = self.container_path(found)
        share = path + "/protectedItems/AzureFileShare;fileShare-data3"
        body = {"properties": {"protectedItemType": "AzureFileShareProtectedItem",
                               "policyId": self.policy_id("DailyShares")}}
        self.refused(sim.call("PUT", share, body), 400, "BMSUserErrorContainerNotRegistered")
        begun = sim.call("PUT", path, self.register_body(found))
        self.assertIn("/protectionContainers/StorageContainer;",
                      begun.headers["azure-asyncoperation"])
        self.assertEqual(sim.settle(begun).json["properties"]["protectedItemCount"], 0)
        self.assertEqual(sim.settle(sim.call("POST", path + "/inquire")).status, 204)
        gone = sim.call("DELETE", path)
        self.assertIn("/backupFabrics/Azure/operationsStatus/",
                      gone.headers["azure-asyncoperation"])
        self.assertRegex(gone.headers["location"],
                         r"/backupOperationResults/[-0-9a-f]+\?fabricName=Azure\?api-version=")
        self.refused(sim.call("GET", gone.headers["location"]), 400, "MissingApiVersionParameter")
        self.assertEqual(sim.finish(gone)["status"], "Succeeded")
        self.assertEqual(sim.call("GET", path).status, 404)
        deleted = sim.filtered("/backupDeletedProtectionContainers",
                               "backupManagementType eq 'AzureStorage'")
        self.assertEqual([one["name"] for one in deleted], [found["name"]])
        back = sim.call("PUT", path, self.register_body(found, operationType="Rehydrate"))
        self.assertEqual(sim.settle(back).status, 200)
        self.assertEqual(sim.filtered("/backupDeletedProtectionContainers",
                                      "backupManagementType eq 'AzureStorage'"), [])

    def test_unregister_workload_container(self):
        sim = self.sim
        found = self.container("AzureWorkload", "hana02")
        path = self.container_path(found)
        body = self.register_body(found, workloadType="SAPHanaDatabase")
        self.assertEqual(sim.settle(sim.call("PUT", path, body)).status, 200)
        self.assertEqual(len(sim.pages(path + "/items")[0]), 2)
        gone = sim.call("DELETE", path)
        self.assertNotIn("azure-asyncoperation", gone.headers)
        self.assertEqual(sim.settle(gone).status, 204)
        self.assertEqual(sim.call("DELETE", path).status, 204)

    def test_bad_registrations(self):
        sim = self.sim
        found = self.container("AzureWorkload", "sql02")
        path = self.container_path(found)
        for changes in ({"containerType": "StorageContainer"}, {"operationType": "Dance"},
                        {"sourceResourceId": "/x"}, {"backupManagementType": "MAB"}):
            self.refused(sim.call("PUT", path, self.register_body(found, **changes)), 400, INPUT)
        self.refused(sim.call("PUT", path + "x", self.register_body(found)), 404,
                     "BMSUserErrorContainerObjectNotFound")
        machine = sim.item.rsplit("/protectedItems", 1)[0]
        self.refused(sim.call("PUT", machine, self.register_body(found)), 400, INPUT)
        self.refused(sim.call("POST", machine + "/inquire"), 400, INPUT)


class Policies(Protection):
    def test_defaults_and_counts(self):
        sim = self.sim
        counts = {one["name"]: one["properties"]["protectedItemsCount"]
                  for one in sim.pages(sim.vault + "/backupPolicies")[0]}
        self.assertEqual((counts["DefaultPolicy"], counts["HourlyLogBackup"]), (3, 4))
        self.assertEqual(counts["EnhancedPolicy"], 0)
        found = sim.filtered("/backupPolicies", "backupManagementType eq 'AzureIaasVM'")
        self.assertEqual([one["name"] for one in found], ["DefaultPolicy", "EnhancedPolicy"])

    def test_get_change_put(self):
        sim = self.sim
        read = sim.call("GET", self.policy_id("EnhancedPolicy")).json
        read["properties"]["laterMember"] = {"x": [1.0, None, {}]}
        read["properties"]["instantRpRetentionRangeInDays"] = 7
        put = sim.call("PUT", self.policy_id("EnhancedPolicy"), read)
        self.assertEqual((put.status, put.json), (200, read))
        self.assertIn("1.0", put.text)
        self.assertEqual(sim.call("GET", self.policy_id("EnhancedPolicy")).json, read)

    def test_policy_in_use(self):
        sim = self.sim
        self.refused(sim.call("DELETE", self.policy_id()), 400, "BMSUserErrorPolicyInUse")
        read = sim.call("GET", self.policy_id()).json
        begun = sim.call("PUT", self.policy_id(), read)
        self.assertIn("/backupPolicies/DefaultPolicy/operations/",
                      begun.headers["azure-asyncoperation"])
        self.assertEqual(sim.finish(begun)["status"], "Succeeded")
        self.assertEqual(sim.call("GET", begun.headers["location"]).json, read)

    def test_own_policy(self):
        sim, path = self.sim, self.policy_id("my-shares")
        body = sim.call("GET", self.policy_id("DailyShares")).json
        schedule = body["properties"]["schedulePolicy"]
        schedule["scheduleRunTimes"] = ["2025-03-01T18:00:00.000Z"]
        put = sim.call("PUT", path, {"properties": body["properties"]})
        self.assertEqual((put.status, put.json["name"]), (200, "my-shares"))
        self.assertEqual(put.json["properties"]["protectedItemsCount"], 0)
        self.assertEqual(put.json["properties"]["schedulePolicy"]["scheduleRunTimes"],
                         ["2025-03-01T18:00:00Z"])
        old = sim.call("GET", path, version="2019-06-15").json["properties"]
        self.assertNotIn("workLoadType", old)
        self.assertEqual([sim.call("DELETE", path).status for _ in range(2)], [200, 204])
        self.assertEqual(sim.call("GET", path).status, 404)

    def test_bad_policies(self):
        good = self.sim.call("GET", self.policy_id()).json["properties"]
        keep = {"retentionPolicyType": "SimpleRetentionPolicy",
                "retentionDuration": {"count": 0, "durationType": "Days"}}
        for member, value in (("backupManagementType", "Unknown"), ("schedulePolicy", None),
                              ("schedulePolicy", {"schedulePolicyType": "Never"}),
                              ("retentionPolicy", keep), ("instantRpRetentionRangeInDays", 9)):
            body = {"properties": dict(good, **{member: value})}
            answer = self.sim.call("PUT", self.policy_id("bad-policy"), body)
            self.refused(answer, 400, POLICY)
        parts = {"backupManagementType": "AzureWorkload", "subProtectionPolicy": []}
        for body in (parts, dict(parts, subProtectionPolicy=[{"policyType": "Half"}])):
            answer = self.sim.call("PUT", self.policy_id("bad-policy"), {"properties": body})
            self.refused(answer, 400, POLICY)
        self.refused(self.sim.call("PUT", self.policy_id("a_b"), {"properties": good}), 400, POLICY)


if __name__ == "__main__":
    main()
