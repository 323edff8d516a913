#!/usr/bin/env python3
"""Exports jobs, moves recovery points, validates and asks azbackup-sim what it knows."""
import sys
import urllib.parse

sys.dont_write_bytecode = True
from sim_client import Case, main  # noqa: E402

INPUT = "BMSUserErrorInvalidInput"


class Exports(Case):
    def test_export_jobs(self):
        sim = self.sim
        text = urllib.parse.quote("status eq 'Completed'")
        begun = sim.call("POST", sim.vault + "/backupJobsExport?$filter=" + text)
        self.assertEqual((begun.status, begun.text), (202, ""))
        self.assertNotIn("azure-asyncoperation", begun.headers)
        self.assertIn("/backupJobs/operationResults/", begun.headers["location"])
        result = sim.settle(begun)
        operation = result.json["operation"]
        self.assertEqual((result.status, operation["objectType"]),
                         (200, "ExportJobsOperationResultInfo"))
        blob = sim.call("GET", operation["blobUrl"] + operation["blobSasKey"], token="")
        self.assertEqual(blob.json, sim.filtered("/backupJobs", "status eq 'Completed'"))
        self.assertEqual(sim.call("GET", operation["blobUrl"] + "?sig=x", token="").status, 403)
        sim.advance(16 * 60)
        late = sim.call("GET", operation["blobUrl"] + operation["blobSasKey"], token="")
        self.assertEqual(late.status, 403)
        bad = sim.call("POST", sim.vault + "/backupJobsExport?$filter=colour%20eq%20'red'")
        self.refused(bad, 400, INPUT)


class Validation(Case):
    def body(self, **changes):
        sim = self.sim
        point = sim.ready["recoveryPoint"]
        request = dict(sim.restore_body(point)["properties"], **changes)
        return {"id": urllib.parse.unquote(sim.item) + "/recoveryPoints/" + point,
                "properties": {"objectType": "ValidateIaasVMRestoreOperationRequest",
                               "restoreRequest": request}}

    def codes(self, answer):
        self.assertEqual(answer.status, 200)
        results = answer.json["validateOperationResponse"]["validationResults"]
        return [result["code"] for result in results]

    def test_at_once(self):
        path = self.sim.vault + "/backupValidateOperation"
        self.assertEqual(self.codes(self.sim.call("POST", path, self.body())), [])
        found = self.codes(self.sim.call("POST", path, self.body(storageAccountId="")))
        self.assertEqual(found, ["UserErrorStorageAccountMissing"])
        other = dict(self.body(), id="/subscriptions/x")
        self.assertEqual(self.codes(self.sim.call("POST", path, other)), ["UserErrorItemNotFound"])
        other = self.body(objectType="AzureFileShareRestoreRequest")
        self.assertEqual(self.codes(self.sim.call("POST", path, other)),
                         ["UserErrorRequestTypeNotFit"])

    def test_triggered(self):
        sim = self.sim
        begun = sim.call("POST", sim.vault + "/backupTriggerValidateOperation",
                         self.body(storageAccountId=""))
        self.assertIn("/backupValidateOperationsStatuses/", begun.headers["azure-asyncoperation"])
        self.assertIn("/backupValidateOperationResults/", begun.headers["location"])
        properties = sim.finish(begun)["properties"]
        self.assertEqual(properties["objectType"], "OperationStatusValidateOperationExtendedInfo")
        result = sim.settle(begun)
        self.assertEqual(self.codes(result), ["UserErrorStorageAccountMissing"])
        self.assertEqual(properties["validateOperationResponse"],
                         result.json["validateOperationResponse"])

    def test_bad_bodies(self):
        good = self.body()["properties"]
        for properties in (None, dict(good, objectType="Guess"),
                           dict(good, restoreRequest=None), dict(good, restoreRequest={})):
            for name in ("backupValidateOperation", "backupTriggerValidateOperation"):
                body = dict(self.body(), properties=properties)
                self.refused(self.sim.call("POST", self.sim.vault + "/" + name, body), 400, INPUT)


class Archive(Case):
    OPTIONS = ("--recovery-points", "150")
    MOVE = {"objectType": "MoveRPAcrossTiersRequest", "sourceTierType": "HardenedRP",
            "targetTierType": "ArchivedRP"}

    def recommended(self, *excluded):
        body = {"objectType": "ListRecoveryPointsRecommendedForMoveRequest",
                "excludedRPList": list(excluded)}
        answer = self.sim.call("POST", self.sim.item + "/recoveryPointsRecommendedForMove", body)
        self.assertEqual(answer.status, 200)
        return [point["name"] for point in answer.json["value"]]

    def test_move(self):
        sim = self.sim
        names = self.recommended()
        self.assertGreater(len(names), 10)
        self.assertEqual(self.recommended(names[0]), names[1:])
        begun = sim.call("POST", sim.item + "/recoveryPoints/%s/move" % names[0], self.MOVE)
        status = sim.finish(begun)
        self.assertEqual(sim.job(status["properties"]["jobId"])["operation"], "MoveRecoveryPoint")
        point = sim.call("GET", sim.item + "/recoveryPoints/" + names[0]).json["properties"]
        tiers = {tier["type"]: tier["status"] for tier in point["recoveryPointTierDetails"]}
        self.assertEqual((tiers["HardenedRP"], tiers["ArchivedRP"]), ("Deleted", "Valid"))
        self.assertNotIn(names[0], self.recommended())
        again = sim.call("POST", sim.item + "/recoveryPoints/%s/move" % names[0], self.MOVE)
        self.refused(again, 400, INPUT)

    def test_bad_moves(self):
        sim = self.sim
        name = self.recommended()[0]
        cases = [(name, dict(self.MOVE, targetTierType="Cellar")),
                 (name, dict(self.MOVE, targetTierType="InstantRP")),
                 (name, dict(self.MOVE, objectType="Other")), (name, {}),
                 (sim.ready["recoveryPoint"], self.MOVE)]
        for point, body in cases:
            answer = sim.call("POST", sim.item + "/recoveryPoints/%s/move" % point, body)
            self.refused(answer, 400, INPUT)
        self.assertEqual(sim.call("POST", sim.item + "/recoveryPoints/1/move", self.MOVE).status,
                         404)

    def test_cost(self):
        sim = self.sim
        path = sim.vault + "/backupTieringCost/default/fetchTieringCost"
        item = {"containerName": sim.ready["container"], "protectedItemName": sim.ready["item"]}
        tiers = {"sourceTierType": "HardenedRP", "targetTierType": "ArchivedRP"}
        point = {"recoveryPointId": "1", "rehydrationPriority": "High"}
        cases = [("FetchTieringCostInfoForRehydrationRequest", dict(item, **point),
                  "TieringCostRehydrationInfo"),
                 ("FetchTieringCostSavingsInfoForProtectedItemRequest", item,
                  "TieringCostSavingInfo"),
                 ("FetchTieringCostSavingsInfoForPolicyRequest", {"policyName": "DefaultPolicy"},
                  "TieringCostSavingInfo"),
                 ("FetchTieringCostSavingsInfoForVaultRequest", {}, "TieringCostSavingInfo")]
        for kind, members, result in cases:
            begun = sim.call("POST", path, dict(tiers, objectType=kind, **members))
            self.assertIn("/backupTieringCost/default/operationsStatus/",
                          begun.headers["azure-asyncoperation"])
            answer = sim.settle(begun)
            self.assertEqual((answer.status, answer.json["objectType"]), (200, result))
            if members:
                bare = sim.call("POST", path, dict(tiers, objectType=kind))
                self.refused(bare, 400, INPUT)
        for change in ({"objectType": "Guess"}, {"sourceTierType": ""}, {"policyName": "none"}):
            body = dict(tiers, objectType=cases[2][0], policyName="DefaultPolicy")
            self.refused(sim.call("POST", path, dict(body, **change)), 400, INPUT)


class Questions(Case):
    def ask(self, name, body):
        path = "/subscriptions/%s/providers/Microsoft.RecoveryServices/locations/westeurope/%s"
        return self.sim.call("POST", path % (self.sim.ready["subscriptionId"], name), body)

    def resource(self, workload, kind, **more):
        source = self.sim.ready["items"][workload]["sourceResourceId"]
        return dict({"resourceId": source, "resourceType": kind}, **more)

    def test_backup_status(self):
        machine = self.ask("backupStatus", self.resource("vm", "VM")).json
        self.assertEqual((machine["protectionStatus"], machine["policyName"]),
                         ("Protected", "DefaultPolicy"))
        self.assertEqual(machine["protectedItemName"], self.sim.ready["item"])
        share = self.resource("fileShare", "AzureFileShare", poLogicalName="fileShare-data2")
        self.assertEqual(self.ask("backupStatus", share).json["protectionStatus"], "NotProtected")
        free = {"resourceId": "/subscriptions/x", "resourceType": "VM"}
        self.assertEqual(self.ask("backupStatus", free).json["protectionStatus"], "NotProtected")
        for bad in ({}, dict(free, resourceType="Boat"), dict(free, resourceId="")):
            self.refused(self.ask("backupStatus", bad), 400, INPUT)

    def test_pre_validation(self):
        known = self.resource("vm", "VM", vaultId=self.sim.vault, properties="")
        free = dict(known, resourceId=known["resourceId"].replace("vm01", "vm04"))
        good = self.ask("backupPreValidateProtection", free).json
        self.assertEqual(good["status"], "Succeeded")
        self.assertTrue(good["protectedItemName"].endswith(";vm04"))
        for body in (known, dict(known, resourceId="/subscriptions/x")):
            answer = self.ask("backupPreValidateProtection", body)
            self.assertEqual((answer.status, answer.json["status"]), (200, "Failed"))
        self.refused(self.ask("backupPreValidateProtection", dict(free, vaultId="")), 400, INPUT)

    def test_feature_support(self):
        for size, support in (("Standard_D2s_v3", "Supported"), ("Basic_A0", "NotSupported"),
                              ("Standard_L8s", "DefaultOFF")):
            body = {"featureType": "AzureVMResourceBackup", "vmSize": size, "vmSku": "x"}
            answer = self.ask("backupValidateFeatures", body)
            self.assertEqual(answer.json, {"supportStatus": support})
        goals = self.ask("backupValidateFeatures", {"featureType": "AzureBackupGoals"})
        self.assertEqual(goals.status, 200)
        self.refused(self.ask("backupValidateFeatures", {"featureType": "Magic"}), 400, INPUT)


if __name__ == "__main__":
    main()
