#!/usr/bin/env python3
"""Asks azbackup-sim for every operation once, and walks the groups that hold no items."""
import sys
import urllib.parse

sys.dont_write_bytecode = True
from sim_client import Case, main  # noqa: E402

# Every operation of the service, by method. S a subscription, G a group, V a vault, F its fabric,
# C a container, I an item, P a recovery point, L a region.
OPERATIONS = {
    "DELETE": "C F/backupProtectionIntent/{name} I V V/backupPolicies/{name} "
              "V/backupResourceGuardProxies/{name} V/privateEndpointConnections/{name}",
    "GET": "/providers/Microsoft.RecoveryServices/operations C C/items C/operationResults/{id} "
           "F/backupProtectionIntent/{name} F/operationResults/{id} F/protectableContainers "
           "G/providers/Microsoft.RecoveryServices/vaults I I/operationResults/{id} "
           "I/operationsStatus/{id} I/recoveryPoints P "
           "S/providers/Microsoft.RecoveryServices/vaults V V/backupDeletedProtectionContainers "
           "V/backupEncryptionConfigs/backupResourceEncryptionConfig V/backupEngines "
           "V/backupEngines/{name} V/backupJobs V/backupJobs/operationResults/{id} "
           "V/backupJobs/{name} V/backupJobs/{name}/operationResults/{id} "
           "V/backupOperationResults/{id} V/backupOperations/{id} V/backupPolicies "
           "V/backupPolicies/{name} V/backupPolicies/{name}/operationResults/{id} "
           "V/backupPolicies/{name}/operations/{id} V/backupProtectableItems "
           "V/backupProtectedItems V/backupProtectionContainers V/backupProtectionIntents "
           "V/backupResourceGuardProxies V/backupResourceGuardProxies/{name} "
           "V/backupTieringCost/default/operationResults/{id} "
           "V/backupTieringCost/default/operationsStatus/{id} V/backupUsageSummaries "
           "V/backupValidateOperationResults/{id} V/backupValidateOperationsStatuses/{id} "
           "V/backupconfig/vaultconfig V/backupstorageconfig/vaultstorageconfig "
           "V/backupstorageconfig/vaultstorageconfig/operationResults/{id} "
           "V/backupstorageconfig/vaultstorageconfig/operationStatus/{id} "
           "V/privateEndpointConnections/{name} "
           "V/privateEndpointConnections/{name}/operationsStatus/{id}",
    "PATCH": "V/backupconfig/vaultconfig V/backupstorageconfig/vaultstorageconfig",
    "POST": "C/inquire F/refreshContainers I/backup I/recoveryPointsRecommendedForMove "
            "L/backupPreValidateProtection L/backupStatus L/backupValidateFeatures P/move "
            "P/provisionInstantItemRecovery P/restore P/revokeInstantItemRecovery "
            "V/backupJobs/{name}/cancel V/backupJobsExport "
            "V/backupResourceGuardProxies/{name}/unlockDelete V/backupSecurityPIN "
            "V/backupTieringCost/default/fetchTieringCost V/backupTriggerValidateOperation "
            "V/backupValidateOperation V/backupstorageconfig/vaultstorageconfig/prepareDataMove "
            "V/backupstorageconfig/vaultstorageconfig/triggerDataMove",
    "PUT": "C F/backupProtectionIntent/{name} I V "
           "V/backupEncryptionConfigs/backupResourceEncryptionConfig V/backupPolicies/{name} "
           "V/backupResourceGuardProxies/{name} V/backupconfig/vaultconfig "
           "V/backupstorageconfig/vaultstorageconfig V/privateEndpointConnections/{name}",
}


class Operations(Case):
    def path(self, short):
        sim = self.sim
        point = sim.item + "/recoveryPoints/" + sim.ready["recoveryPoint"]
        subscription = "/subscriptions/" + sim.ready["subscriptionId"]
        places = {"S": subscription, "V": sim.vault, "F": sim.vault + "/backupFabrics/Azure",
                  "G": subscription + "/resourceGroups/" + sim.ready["resourceGroup"],
                  "C": sim.item.rsplit("/protectedItems", 1)[0], "I": sim.item, "P": point,
                  "L": subscription + "/providers/Microsoft.RecoveryServices/locations/westeurope"}
        first = short.split("/", 1)[0]
        rest = short[len(first):].replace("{name}", "any").replace("{id}", "any")
        return places.get(first, "") + rest

    def test_every_operation_has_a_route(self):
        count = 0
        for method, shorts in OPERATIONS.items():
            for short in shorts.split():
                answer = self.sim.call(method, self.path(short), "{}")
                self.assertNotIn("No resource was found", answer.text, (method, short))
                self.assertNotEqual(answer.status, 405, (method, short))
                self.assertLess(answer.status, 500, (method, short))
                count += 1
        self.assertEqual(count, 85)
        self.assertEqual(self.sim.call("GET", self.sim.vault + "/nothing").status, 404)

    def test_bodies_that_are_no_json(self):
        for method in ("PUT", "PATCH", "POST"):
            for short in OPERATIONS[method].split():
                answer = self.sim.call(method, self.path(short), "{")
                self.assertIn(answer.status // 100, (2, 4), (method, short))
                if answer.status // 100 == 2:
                    self.assertIn(short.rsplit("/", 1)[1],
                                  ("inquire", "refreshContainers", "cancel", "backupJobsExport",
                                   "revokeInstantItemRecovery"))


class Vaults(Case):
    BODY = {"location": "westeurope", "sku": {"name": "RS0"}, "tags": {"cost": "42"},
            "properties": {"publicNetworkAccess": "Disabled", "laterMember": [1.0, None]}}

    def path(self, name):
        return self.sim.vault.rsplit("/", 1)[0] + "/" + name

    def test_life_of_a_vault(self):
        sim = self.sim
        made = sim.call("PUT", self.path("second"), self.BODY)
        self.assertEqual(made.status, 201)
        self.assertEqual(made.json["properties"]["provisioningState"], "Succeeded")
        self.assertEqual(made.json["properties"]["laterMember"], [1.0, None])
        self.assertEqual(made.json["properties"]["publicNetworkAccess"], "Disabled")
        self.assertIn("[1.0,null]", made.text)
        self.assertEqual(sim.call("PUT", self.path("SECOND"), made.json).json, made.json)
        changed = sim.call("PATCH", self.path("second"), {"tags": {"cost": None, "who": "me"}})
        self.assertEqual((changed.status, changed.json["tags"]), (200, {"who": "me"}))
        names = [vault["name"] for vault in sim.pages(self.path(""))[0]]
        self.assertEqual(names, [sim.ready["vault"], "second"])
        self.assertEqual(sim.pages(self.path("second") + "/backupProtectedItems")[0], [])
        self.assertEqual(sim.pages(self.path("second") + "/backupJobs")[0], [])
        self.assertEqual(len(sim.pages(self.path("second") + "/backupPolicies")[0]), 7)
        gone = sim.call("DELETE", self.path("second"))
        self.assertIn("/operationStatus/", gone.headers["azure-asyncoperation"])
        self.assertEqual(sim.finish(gone)["status"], "Succeeded")
        self.assertEqual(sim.call("GET", self.path("second")).status, 404)
        self.assertEqual(sim.call("GET", gone.headers["location"]).status, 204)
        self.assertEqual(sim.call("DELETE", self.path("second")).status, 204)

    def test_old_deletion_and_list_headers(self):
        sim = self.sim
        sim.call("PUT", self.path("second"), self.BODY)
        gone = sim.call("DELETE", self.path("second"), version="2016-06-01")
        self.assertEqual((gone.status, gone.text), (200, ""))
        path = "/subscriptions/%s/providers/Microsoft.RecoveryServices/vaults"
        listed = sim.call("GET", path % sim.ready["subscriptionId"])
        self.assertEqual(len(listed.all_headers("x-ms-original-request-ids")), 4)

    def test_bad_vaults(self):
        sim = self.sim
        cases = [("second", {"sku": {"name": "RS0"}}, 400, "LocationRequired"),
                 ("second", {"location": "westeurope"}, 400, "BMSUserErrorInvalidInput"),
                 ("second", {"location": "westeurope", "sku": {"name": "Gold"}}, 400,
                  "BMSUserErrorInvalidInput"),
                 ("2nd", self.BODY, 400, "InvalidResourceName"),
                 (sim.ready["vault"], dict(self.BODY, location="eastus"), 409,
                  "InvalidResourceLocation")]
        for name, body, status, code in cases:
            self.refused(sim.call("PUT", self.path(name), body), status, code)
        self.refused(sim.call("PATCH", self.path("nobody"), {}), 404, "ResourceNotFound")
        self.refused(sim.call("DELETE", sim.vault), 400,
                     "ServiceResourceNotEmptyWithContainerDetails")


class Configurations(Case):
    def test_vault_config(self):
        sim, path = self.sim, self.sim.vault + "/backupconfig/vaultconfig"
        read = sim.call("GET", path).json
        self.assertEqual(read["properties"]["softDeleteFeatureState"], "Enabled")
        read["properties"].update(softDeleteRetentionPeriodInDays=30, laterMember={"a": [None]})
        put = sim.call("PUT", path, read)
        self.assertEqual((put.status, put.json), (200, read))
        patched = sim.call("PATCH", path, {"properties": {"enhancedSecurityState": "Disabled"}})
        read["properties"]["enhancedSecurityState"] = "Disabled"
        self.assertEqual((patched.status, patched.json), (200, read))
        sparse = sim.call("PUT", path, {"properties": {"enhancedSecurityState": "Disabled"}}).json
        self.assertEqual(sparse["properties"], {
            "enhancedSecurityState": "Disabled", "softDeleteFeatureState": "Enabled",
            "softDeleteRetentionPeriodInDays": 14, "isSoftDeleteFeatureStateEditable": True})
        for member, value in (("softDeleteFeatureState", "Maybe"), ("enhancedSecurityState", "X"),
                              ("softDeleteRetentionPeriodInDays", 3)):
            bad = sim.call("PATCH", path, {"properties": {member: value}})
            self.refused(bad, 400, "BMSUserErrorInvalidInput")
        for state, status in (("AlwaysON", 200), ("Disabled", 400)):
            answer = sim.call("PATCH", path, {"properties": {"softDeleteFeatureState": state}})
            self.assertEqual(answer.status, status)

    def test_storage_config(self):
        sim, path = self.sim, self.sim.vault + "/backupstorageconfig/vaultstorageconfig"
        read = sim.call("GET", path).json
        self.assertEqual(read["properties"]["storageTypeState"], "Locked")
        flag = {"properties": {"crossRegionRestoreFlag": True}}
        patched = sim.call("PATCH", path, flag)
        self.assertEqual((patched.status, patched.text), (204, ""))
        self.assertIs(sim.call("GET", path).json["properties"]["crossRegionRestoreFlag"], True)
        other = {"properties": {"storageModelType": "LocallyRedundant"}}
        self.refused(sim.call("PUT", path, other), 400, "BMSUserErrorInvalidInput")
        empty = sim.vault.rsplit("/", 1)[0] + "/empty"
        sim.call("PUT", empty, Vaults.BODY)
        put = sim.call("PUT", empty + "/backupstorageconfig/vaultstorageconfig", other)
        self.assertEqual((put.status, put.json["properties"]["storageType"]),
                         (200, "LocallyRedundant"))
        self.assertEqual(put.json["properties"]["storageTypeState"], "Unlocked")

    def test_encryption_config(self):
        sim = self.sim
        path = sim.vault + "/backupEncryptionConfigs/backupResourceEncryptionConfig"
        kind = sim.call("GET", path).json["properties"]["encryptionAtRestType"]
        self.assertEqual(kind, "MicrosoftManaged")
        bad = sim.call("PUT", path, {"properties": {"encryptionAtRestType": "CustomerManaged"}})
        self.refused(bad, 400, "BMSUserErrorInvalidInput")
        good = {"encryptionAtRestType": "CustomerManaged", "keyUri": "https://k/keys/1"}
        put = sim.call("PUT", path, {"properties": good})
        self.assertEqual((put.status, put.text), (200, ""))
        now = sim.call("GET", path).json["properties"]
        self.assertEqual((now["keyUri"], now["lastUpdateStatus"]), (good["keyUri"], "Succeeded"))

    def test_security_pin(self):
        for body in (None, {}):
            pin = self.sim.call("POST", self.sim.vault + "/backupSecurityPIN", body)
            self.assertEqual((pin.status, len(pin.json["securityPIN"])), (200, 6))
            self.assertGreater(pin.json["expiryTimeInUtcTicks"], 630000000000000000)

    def test_data_move(self):
        sim, path = self.sim, self.sim.vault + "/backupstorageconfig/vaultstorageconfig"
        prepare = {"targetResourceId": sim.vault + "2", "targetRegion": "northeurope",
                   "dataMoveLevel": "Vault"}
        begun = sim.call("POST", path + "/prepareDataMove", prepare)
        self.assertIn("/vaultstorageconfig/operationStatus/",
                      begun.headers["azure-asyncoperation"])
        self.assertEqual(sim.finish(begun)["status"], "Succeeded")
        result = sim.settle(begun).json
        self.assertEqual(result["objectType"], "PrepareDataMoveResponse")
        trigger = {"sourceResourceId": sim.vault, "sourceRegion": "westeurope",
                   "dataMoveLevel": "Vault", "correlationId": result["correlationId"]}
        moved = sim.settle(sim.call("POST", path + "/triggerDataMove", trigger))
        self.assertEqual((moved.status, moved.text), (200, ""))
        for call, body in (("prepare", dict(prepare, targetRegion="")),
                           ("prepare", dict(prepare, dataMoveLevel="All")),
                           ("prepare", dict(prepare, dataMoveLevel="Container")),
                           ("trigger", dict(trigger, correlationId="unknown"))):
            bad = sim.call("POST", path + "/%sDataMove" % call, body)
            self.refused(bad, 400, "BMSUserErrorInvalidInput")


class Connections(Case):
    def test_private_endpoint(self):
        sim = self.sim
        path = sim.vault + "/privateEndpointConnections/pe1.1.backup.x"
        body = {"properties": {"privateEndpoint": {"id": "/subscriptions/s/pe"}, "later": 1.50,
                               "privateLinkServiceConnectionState": {"status": "Approved"}}}
        self.assertEqual(sim.call("GET", path).status, 404)
        put = sim.call("PUT", path, body)
        self.assertEqual((put.status, put.json["properties"]["provisioningState"]),
                         (201, "Pending"))
        self.assertNotIn("location", put.headers)
        sim.advance(31)
        status = sim.call("GET", put.headers["azure-asyncoperation"]).json["status"]
        self.assertEqual(status, "Succeeded")
        read = sim.call("GET", path).json["properties"]
        self.assertEqual((read["provisioningState"], read["later"]), ("Succeeded", 1.5))
        self.assertEqual(sim.settle(sim.call("DELETE", path)).status, 204)
        self.assertEqual(sim.call("DELETE", path).status, 204)
        body["properties"]["privateLinkServiceConnectionState"]["status"] = "Perhaps"
        self.refused(sim.call("PUT", path, body), 400, "BMSUserErrorInvalidInput")
        self.refused(sim.call("PUT", path, {"properties": {}}), 400, "BMSUserErrorInvalidInput")

    def test_resource_guard(self):
        sim, proxies = self.sim, self.sim.vault + "/backupResourceGuardProxies"
        proxy = proxies + "/VaultProxy"
        self.assertEqual(sim.call("DELETE", proxy).status, 204)
        self.refused(sim.call("PUT", proxy, {"properties": {}}), 400, "BMSUserErrorInvalidInput")
        put = sim.call("PUT", proxy, {"properties": {"resourceGuardResourceId": "/s/guard"}})
        details = put.json["properties"]["resourceGuardOperationDetails"]
        self.assertEqual((put.status, len(details)), (200, 6))
        self.assertEqual(sim.pages(proxies)[0], [sim.call("GET", proxy).json])
        self.refused(sim.call("DELETE", sim.item), 403, "UserErrorResourceGuardAccessRequired")
        unlock = {"resourceGuardOperationRequests": [details[0]["defaultResourceRequest"]],
                  "resourceToBeDeleted": urllib.parse.unquote(sim.item)}
        answer = sim.call("POST", proxy + "/unlockDelete", unlock)
        self.assertEqual((answer.status, list(answer.json)), (200, ["unlockDeleteExpiryTime"]))
        sim.advance(3601)
        self.assertEqual(sim.call("DELETE", sim.item).status, 403)
        sim.call("POST", proxy + "/unlockDelete", unlock)
        self.assertEqual(sim.call("DELETE", sim.item).status, 202)
        self.assertEqual(sim.call("POST", sim.vault + "/backupSecurityPIN").status, 403)
        body = {"resourceGuardOperationRequests": ["/s/guard/getSecurityPINRequests/default"]}
        self.assertEqual(sim.call("POST", sim.vault + "/backupSecurityPIN", body).status, 200)
        restore = sim.restore_body(sim.ready["recoveryPoint"])
        path = sim.item + "/recoveryPoints/" + sim.ready["recoveryPoint"] + "/restore"
        self.assertEqual(sim.call("POST", path, restore).status, 403)
        restore["properties"]["resourceGuardOperationRequests"] = [
            "/s/guard/triggerRestoreRequests/default"]
        self.assertEqual(sim.call("POST", path, restore).status, 202)
        policy = sim.vault + "/backupPolicies/DefaultPolicy"
        self.assertEqual(sim.call("PUT", policy, sim.call("GET", policy).json).status, 403)
        sim.call("POST", proxy + "/unlockDelete", dict(unlock, resourceToBeDeleted=proxy))
        self.assertEqual(sim.call("DELETE", proxy).status, 200)


class Lists(Case):
    def test_engines(self):
        sim, path = self.sim, self.sim.vault + "/backupEngines"
        kinds = [engine["properties"]["backupEngineType"] for engine in sim.pages(path)[0]]
        self.assertEqual(kinds, ["DpmBackupEngine", "AzureBackupServerEngine"])
        one = sim.filtered("/backupEngines", "friendlyName eq 'dpm01' and expand eq 'extendedInfo'")
        self.assertEqual(one[0]["properties"]["extendedInfo"]["diskCount"], 2)
        self.assertNotIn("extendedInfo", sim.call("GET", path + "/DPM01").json["properties"])
        self.assertEqual(sim.call("GET", path + "/other").status, 404)

    def test_usages(self):
        sim = self.sim
        for kind, machines in (("BackupProtectedItemCountSummary", 3),
                               ("BackupProtectionContainerCountSummary", 3)):
            rows = sim.filtered("/backupUsageSummaries", "type eq '%s'" % kind)
            values = {row["name"]["value"]: row["currentValue"] for row in rows}
            self.assertEqual((values["AzureIaasVM"], values["AzureWorkload"]), (machines, 4))
        bare = sim.call("GET", sim.vault + "/backupUsageSummaries")
        self.refused(bare, 400, "BMSUserErrorInvalidInput")

    def test_provider_operations(self):
        sim, path = self.sim, "/providers/Microsoft.RecoveryServices/operations"
        names = [row["name"] for row in sim.pages(path)[0]]
        self.assertIn("microsoft.recoveryservices/vaults/backupJobs/read", names)

    def test_intents(self):
        sim, path = self.sim, self.sim.vault + "/backupFabrics/Azure/backupProtectionIntent/one"
        policy = sim.vault + "/backupPolicies/HourlyLogBackup"
        properties = {"protectionIntentItemType": "AzureWorkloadSQLAutoProtectionIntent",
                      "backupManagementType": "AzureWorkload", "policyId": policy, "later": [],
                      "itemId": sim.vault + "/x/backupProtectableItems/SQLInstance;MSSQLSERVER"}
        self.assertEqual(sim.call("GET", path).status, 404)
        put = sim.call("PUT", path, {"properties": properties})
        self.assertEqual((put.status, put.json["properties"]["later"]), (200, []))
        self.assertEqual(sim.call("GET", path).json, put.json)
        found = sim.filtered("/backupProtectionIntents", "backupManagementType eq 'AzureWorkload' "
                             "and itemName eq 'SQLInstance;MSSQLSERVER'")
        self.assertEqual(found, [put.json])
        self.assertEqual(sim.filtered("/backupProtectionIntents", "itemName eq 'other'"), [])
        cases = [("protectionIntentItemType", "Wish", "BMSUserErrorInvalidInput"),
                 ("itemId", "", "BMSUserErrorInvalidInput"),
                 ("policyId", policy + "x", "BMSUserErrorInvalidPolicyInput"),
                 ("policyId", sim.vault + "/backupPolicies/DefaultPolicy",
                  "BMSUserErrorInvalidPolicyInput")]
        for member, value, code in cases:
            bad = {"properties": dict(properties, **{member: value})}
            self.refused(sim.call("PUT", path, bad), 400, code)
        self.assertEqual(sim.call("DELETE", path).status, 204)
        self.assertEqual(sim.call("GET", path).status, 404)


if __name__ == "__main__":
    main()
