#!/usr/bin/env python3
"""Walks through azbackup-sim the way a client does."""
import base64
import http.client
import json
import os
import signal
import subprocess
import sys
import unittest
import urllib.parse

sys.dont_write_bytecode = True
from sim_client import VERSION, Case, Sim, main  # noqa: E402

NOT_YET = "0001-01-01T00:00:00"


class Conventions(Case):
    OPTIONS = ("--auth", "strict")

    def test_token_and_challenge(self):
        sim = self.sim
        bare = self.refused(sim.call("GET", sim.vault, token=""), 401, "AuthenticationFailed")
        self.assertIn("authorization_uri=", bare.headers["www-authenticate"])
        self.assertIn(sim.ready["tenantId"], bare.headers["www-authenticate"])
        self.refused(sim.call("GET", sim.vault), 401, "InvalidAuthenticationToken")
        signed_in = sim.sign_in()
        self.assertEqual((signed_in.status, signed_in.json["token_type"]), (200, "Bearer"))
        self.assertEqual(signed_in.json["expires_in"], 3599)
        sim.token = signed_in.json["access_token"]
        self.assertEqual(sim.call("GET", sim.vault).status, 200)
        sim.advance(3600)
        late = self.refused(sim.call("GET", sim.vault), 401, "ExpiredAuthenticationToken")
        self.assertIn("www-authenticate", late.headers)

    def test_tokens_outlive_any_speed(self):
        for options, seconds in (((), 3599), (("--speed", "3"), 1199), (("--speed", "60"), 600),
                                 (("--speed", "1000000"), 600),
                                 (("--speed", "100", "--token-lifetime", "3599"), 35),
                                 (("--speed", "60", "--token-lifetime", "120"), 2),
                                 (("--speed", "3600", "--token-lifetime", "60"), 1),
                                 (("--token-lifetime", "90"), 90)):
            sim = Sim(self.PROGRAM, "--auth", "strict", *options)
            self.addCleanup(sim.stop)
            signed_in = sim.sign_in().json
            self.assertEqual(signed_in["expires_in"], seconds, options)
            sim.token = signed_in["access_token"]
            self.assertEqual(sim.call("GET", sim.vault).status, 200)

    def test_token_errors(self):
        cases = [({"client_secret": "wrong"}, 401, "invalid_client", 7000215),
                 ({"client_secret": ""}, 401, "invalid_client", 7000216),
                 ({"client_id": "nobody"}, 400, "unauthorized_client", 700016),
                 ({"grant_type": "password"}, 400, "unsupported_grant_type", 70003),
                 ({"grant_type": ""}, 400, "invalid_request", 900144),
                 ({"scope": "user.read"}, 400, "invalid_scope", 1002012)]
        for changes, status, error, number in cases:
            answer = self.sim.sign_in(**changes)
            self.assertEqual((answer.status, answer.json["error"]), (status, error))
            self.assertEqual(answer.json["error_codes"], [number])
            self.assertTrue(answer.json["error_description"].startswith("AADSTS%d:" % number))
        kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        good = self.sim.sign_in(client_secret="", client_assertion="aa.bb.cc",
                                client_assertion_type=kind)
        self.assertEqual(good.status, 200)

    def test_discovery(self):
        sim = self.sim
        path = "/%s/v2.0/.well-known/openid-configuration" % sim.ready["tenantId"]
        tenant = sim.call("GET", path, token="", version=None)
        self.assertTrue(tenant.json["token_endpoint"].startswith(sim.ready["authority"]))
        instance = sim.call("GET", "/common/discovery/instance", token="", version="1.1")
        self.assertIn("tenant_discovery_endpoint", instance.json)

    def test_arm_rules(self):
        sim = self.sim
        sim.token = sim.sign_in().json["access_token"]
        sent = {"x-ms-client-request-id": "4e6d2a0c-0000-4000-8000-000000000001"}
        good = sim.call("GET", sim.vault.upper().replace("/SUBSCRIPTIONS", "/subscriptions"),
                        headers=sent)
        self.assertEqual(good.status, 200)
        for name, value in sent.items():
            self.assertEqual(good.headers[name], value)
        for name in ("x-ms-request-id", "x-ms-correlation-request-id", "x-ms-routing-request-id",
                     "x-ms-ratelimit-remaining-subscription-reads"):
            self.assertIn(name, good.headers)
        call = sim.call
        self.refused(call("GET", sim.vault, version=None), 400, "MissingApiVersionParameter")
        for version in ("soon", "2025-13-01", "2025-02-29", "2025-1-01", "2025-08-01-final",
                        "2025-08-01-", "2025-08-01 ", " 025-08-01", "2025-08-011"):
            self.refused(call("GET", sim.vault, version=urllib.parse.quote(version)), 400,
                         "InvalidApiVersionParameter")
        self.refused(call("GET", sim.vault, version="2014-12-31"), 400,
                     "NoRegisteredProviderFound")
        for version in ("2016-06-01", "2028-02-29", "2031-01-01", "2026-03-01-preview"):
            self.assertEqual(call("GET", sim.vault, version=version).status, 200, version)
        self.refused(call("GET", sim.vault + "s"), 404, "ResourceNotFound")
        self.refused(call("GET", "/subscriptions/x"), 404, "SubscriptionNotFound")
        self.refused(call("GET", sim.vault.replace("rg-", "no-")), 404, "ResourceGroupNotFound")
        wrong = self.refused(call("PUT", sim.item + "/backup"), 405, "MethodNotAllowed")
        self.assertEqual(wrong.headers["allow"], "POST")
        lost = sim.call("GET", sim.item + "x")
        self.assertEqual(lost.status, 404)
        self.assertEqual(set(lost.json["error"]),
                         {"code", "message", "target", "details", "innerError"})
        self.assertIsNone(lost.json["error"]["target"])


class Lists(Case):
    OPTIONS = ("--page-size", "7", "--recovery-points", "100", "--items", "20")

    def test_items(self):
        sim = self.sim
        items, pages = sim.pages(sim.vault + "/backupProtectedItems")
        self.assertEqual((len(items), pages), (29, 5))
        text = urllib.parse.quote("backupManagementType eq 'AzureIaasVM' and itemType eq 'VM'")
        machines, pages = sim.pages(sim.vault + "/backupProtectedItems", "?$filter=" + text)
        self.assertEqual((len(machines), pages), (20, 3))
        for workload in sim.ready["items"]:
            one = sim.call("GET", sim.item_path(workload))
            self.assertEqual(one.json["name"], sim.ready["items"][workload]["item"])
        bad = sim.call("GET", sim.vault + "/backupProtectedItems?$filter=colour%20eq%20'red'")
        self.refused(bad, 400, "BMSUserErrorInvalidInput")

    def test_points(self):
        points = self.sim.points()
        names = [point["name"] for point in points]
        times = [point["properties"]["recoveryPointTime"] for point in points]
        self.assertEqual((len(names), len(set(names))), (100, 100))
        self.assertEqual(times, sorted(times, reverse=True))
        self.assertEqual(names[0], self.sim.ready["recoveryPoint"])
        one = self.sim.call("GET", self.sim.item + "/recoveryPoints/" + names[42])
        self.assertEqual(one.json["id"], points[42]["id"])

    def test_point_filters(self):
        sim = self.sim
        whole = [point["properties"]["recoveryPointTime"] for point in sim.points()]

        def day(text, half):
            return text[:10] + " 12:00:00 " + half

        text = "startDate eq '%s' and endDate eq '%s'"
        text %= (day(whole[50], "AM"), day(whole[20], "PM"))
        inside = [time for time in whole
                  if whole[50][:10] + "T00:00:00" <= time[:19] <= whole[20][:10] + "T12:00:00"]
        found = [point["properties"]["recoveryPointTime"] for point in sim.points(text=text)]
        self.assertEqual(found, inside)
        self.assertTrue(25 <= len(found) <= 32)
        bad = ["startDate eq '2020-01-01'", "startDate eq '2020-01-01 13:00:00 PM'", "startDate",
               "restorePointQueryType eq 'Some'", "extendedInfo eq 'maybe'", "startDate eq 1",
               "endDate eq '2020-01-01 01:00:00 AM' or x eq 'y'"]
        for text in bad:
            query = "?$filter=" + urllib.parse.quote(text)
            answer = sim.call("GET", sim.item + "/recoveryPoints" + query)
            self.refused(answer, 400, "BMSUserErrorInvalidInput")
        token = sim.call("GET", sim.item + "/recoveryPoints?$skipToken=elsewhere")
        self.refused(token, 400, "BMSUserErrorInvalidInput")

    def test_point_types(self):
        expected = {"vm": {"IaasVMRecoveryPoint"}, "fileShare": {"AzureFileShareRecoveryPoint"},
                    "sql": {"AzureWorkloadSQLRecoveryPoint",
                            "AzureWorkloadSQLPointInTimeRecoveryPoint"},
                    "hana": {"AzureWorkloadSAPHanaRecoveryPoint",
                             "AzureWorkloadSAPHanaPointInTimeRecoveryPoint"},
                    "ase": {"AzureWorkloadSAPAseRecoveryPoint",
                            "AzureWorkloadSAPAsePointInTimeRecoveryPoint"},
                    "hanaInstance": {"AzureWorkloadRecoveryPoint",
                                     "AzureWorkloadPointInTimeRecoveryPoint"},
                    "generic": {"GenericRecoveryPoint"}}
        for workload, types in expected.items():
            points = self.sim.points(workload, "restorePointQueryType eq 'All'")
            self.assertEqual({point["properties"]["objectType"] for point in points}, types)
        logs = self.sim.points("sql", "restorePointQueryType eq 'Log'")
        self.assertEqual([point["name"] for point in logs], ["DefaultRangeRecoveryPoint"])
        self.assertIn("timeRanges", logs[0]["properties"])
        full = self.sim.points("sql", "restorePointQueryType eq 'Full' and extendedInfo eq 'True'")
        self.assertEqual({point["properties"]["type"] for point in full}, {"Full"})
        self.assertIn("dataDirectoryPaths", full[0]["properties"]["extendedInfo"])
        moved = self.sim.points("vm", "moveReadyRPOnly eq 'true'")
        self.assertTrue(0 < len(moved) < 100)

    def test_older_versions(self):
        sim = self.sim
        for version, kind in (("2016-12-01", int), ("2019-06-15", int), (VERSION, str)):
            point = sim.call("GET", sim.item + "/recoveryPoints", version=version).json["value"][0]
            tier = point["properties"]["recoveryPointTierDetails"][0]
            self.assertEqual((type(tier["type"]), type(tier["status"])), (kind, kind))
            jobs = sim.call("GET", sim.vault + "/backupJobs", version=version).json["value"]
            self.assertIsInstance(jobs[0]["properties"]["actionsInfo"][0], kind)


class MainJob(Case):
    def test_backup(self):
        sim = self.sim
        self.assertEqual(len(sim.points()), 30)
        for properties in ({}, {"objectType": "Nothing"},
                           {"objectType": "AzureFileShareBackupRequest"},
                           {"objectType": "IaasVMBackupRequest",
                            "recoveryPointExpiryTimeInUTC": "yesterday"}):
            answer = sim.call("POST", sim.item + "/backup", {"properties": properties})
            self.refused(answer, 400, "BMSUserErrorInvalidInput")
        self.refused(sim.call("POST", sim.item + "/backup", "{"), 400, "InvalidRequestContent")
        begun = sim.call("POST", sim.item + "/backup", {"properties": {
            "objectType": "IaasVMBackupRequest", "unknown": 1,
            "recoveryPointExpiryTimeInUTC": "2099-01-01T00:00:00Z"}})
        self.assertEqual((begun.status, begun.text), (202, ""))
        self.assertEqual(begun.headers["retry-after"], "15")
        self.check_operation(begun)
        status = sim.finish(begun)
        self.assertEqual(status["status"], "Succeeded")
        job_id = status["properties"]["jobId"]
        self.assertNotEqual(job_id, status["id"])
        self.assertEqual(sim.call("GET", begun.headers["location"]).status, 204)
        self.check_backup_job(job_id)
        points = sim.points()
        self.assertEqual(len(points), 31)
        newest = points[0]["properties"]
        self.assertEqual(newest["recoveryPointProperties"]["expiryTime"], "2099-01-01T00:00:00Z")

    def check_operation(self, begun):
        sim = self.sim
        url = begun.headers["azure-asyncoperation"]
        self.assertNotIn(VERSION, url)
        running = sim.call("GET", url).json
        self.assertEqual((running["status"], running["endTime"]), ("InProgress", NOT_YET))
        self.assertNotIn("properties", running)
        twin = sim.call("GET", sim.vault + "/backupOperations/" + running["id"])
        self.assertEqual(twin.json["id"], running["id"])
        result = sim.call("GET", sim.vault + "/backupOperationResults/" + running["id"])
        self.assertEqual(result.status, 202)
        self.assertIn("location", result.headers)
        lost = sim.call("GET", sim.vault + "/backupOperations/none")
        self.assertEqual(lost.status, 404)

    def check_backup_job(self, job_id):
        sim = self.sim
        seen = []
        for _ in range(4):
            job = sim.job(job_id)
            seen.append(job["extendedInfo"]["progressPercentage"])
            self.assertEqual((job["status"], job["operation"]), ("InProgress", "Backup"))
            self.assertNotIn("endTime", job)
            sim.advance(290)
        self.assertEqual(seen, sorted(set(seen)))
        sim.advance(60)
        job = sim.job(job_id)
        self.assertEqual((job["status"], job["extendedInfo"]["progressPercentage"]),
                         ("Completed", 100))
        tasks = job["extendedInfo"]["tasksList"]
        self.assertEqual([task["status"] for task in tasks], ["Completed", "Completed"])

    def test_restore(self):
        sim = self.sim
        point = sim.ready["recoveryPoint"]
        path = sim.item + "/recoveryPoints/" + point + "/restore"
        for changes in ({"recoveryPointId": "1"}, {"recoveryType": "Sideways"},
                        {"storageAccountId": None}, {"recoveryType": "AlternateLocation"},
                        {"objectType": "IaasVMRestoreWithRehydrationRequest"},
                        {"objectType": "AzureFileShareRestoreRequest"}):
            answer = sim.call("POST", path, sim.restore_body(point, **changes))
            self.refused(answer, 400, "BMSUserErrorInvalidInput")
        status = sim.finish(sim.call("POST", path, sim.restore_body(point)))
        job_id = status["properties"]["jobId"]
        self.assertNotIn("Config Blob Uri", sim.job(job_id)["extendedInfo"]["propertyBag"])
        sim.advance(15 * 60)
        job = sim.job(job_id)
        bag = job["extendedInfo"]["propertyBag"]
        self.assertEqual((job["status"], bag["Target Storage Account Name"]),
                         ("Completed", "restoresim"))
        self.assertTrue(bag["Template Blob Uri"].startswith("https://restoresim.blob."))
        for name in ("Config Blob Container Name", "Config Blob Name", "Config Blob Uri",
                     "Recovery point time "):
            self.assertIn(name, bag)

    def test_workload_restores(self):
        sim = self.sim
        cases = [("fileShare", {"objectType": "AzureFileShareRestoreRequest",
                                "recoveryType": "OriginalLocation", "copyOptions": "Overwrite",
                                "restoreRequestType": "FullShareRestore",
                                "sourceResourceId": "x"}, "Restore"),
                 ("sql", {"objectType": "AzureWorkloadSQLRestoreRequest",
                          "recoveryType": "OriginalLocation"}, "Restore (Differential)"),
                 ("hana", {"objectType": "AzureWorkloadSAPHanaRestoreRequest", "targetInfo": {},
                           "recoveryType": "AlternateLocation"}, "Restore (Differential)")]
        for workload, properties, operation in cases:
            path = sim.item_path(workload) + "/recoveryPoints/"
            path += sim.ready["items"][workload]["recoveryPoint"] + "/restore"
            status = sim.finish(sim.call("POST", path, {"properties": properties}))
            self.assertEqual(sim.job(status["properties"]["jobId"])["operation"], operation)
        path = sim.item_path("sql") + "/recoveryPoints/DefaultRangeRecoveryPoint/restore"
        request = {"objectType": "AzureWorkloadSQLRestoreRequest",
                   "recoveryType": "OriginalLocation"}
        answer = sim.call("POST", path, {"properties": request})
        self.refused(answer, 400, "BMSUserErrorInvalidInput")
        request.update(objectType="AzureWorkloadSQLPointInTimeRestoreRequest",
                       pointInTime="2026-01-01T00:00:00.0000000Z")
        self.assertEqual(sim.call("POST", path, {"properties": request}).status, 202)

    def test_item_recovery(self):
        sim = self.sim
        path = sim.item + "/recoveryPoints/" + sim.ready["recoveryPoint"]
        request = {"objectType": "IaasVMILRRegistrationRequest",
                   "recoveryPointId": sim.ready["recoveryPoint"],
                   "virtualMachineId": sim.ready["items"]["vm"]["sourceResourceId"]}

        def mounted():
            return sim.call("GET", path).json["properties"]["isInstantIlrSessionActive"]

        self.assertFalse(mounted())
        provision = path + "/provisionInstantItemRecovery"
        status = sim.finish(sim.call("POST", provision, {"properties": request}))
        self.assertEqual(status["properties"]["objectType"],
                         "OperationStatusProvisionILRExtendedInfo")
        script = status["properties"]["recoveryTarget"]["clientScripts"][0]
        self.assertIn(script["scriptNameSuffix"],
                      base64.b64decode(script["scriptContent"], validate=True).decode())
        self.assertEqual((script["scriptExtension"], script["osType"]), (".py", "Linux"))
        self.assertTrue(mounted())
        again = sim.call("POST", provision, {"properties": request})
        self.refused(again, 400, "BMSUserErrorInvalidInput")
        revoked = sim.finish(sim.call("POST", path + "/revokeInstantItemRecovery"))
        self.assertEqual(revoked["status"], "Succeeded")
        self.assertFalse(mounted())

    def test_item_recovery_kinds(self):
        sim = self.sim
        machine = sim.item.replace("vm01", "vm02")
        point = sim.pages(machine + "/recoveryPoints")[0][0]["name"]
        source = sim.ready["items"]["vm"]["sourceResourceId"].replace("vm01", "vm02")
        request = {"objectType": "IaasVMILRRegistrationRequest", "recoveryPointId": point,
                   "virtualMachineId": source}
        path = machine + "/recoveryPoints/" + point + "/provisionInstantItemRecovery"
        status = sim.finish(sim.call("POST", path, {"properties": request}))
        scripts = status["properties"]["recoveryTarget"]["clientScripts"]
        self.assertEqual([script["osType"] for script in scripts], ["Windows", "Windows"])
        self.assertEqual(["url" in script for script in scripts], [False, True])
        self.assertEqual(sim.call("GET", scripts[1]["url"]).status, 200)
        share = sim.ready["items"]["fileShare"]
        path = sim.item_path("fileShare") + "/recoveryPoints/" + share["recoveryPoint"]
        request = {"objectType": "AzureFileShareProvisionILRRequest",
                   "recoveryPointId": share["recoveryPoint"],
                   "sourceResourceId": share["sourceResourceId"]}
        begun = sim.call("POST", path + "/provisionInstantItemRecovery", {"properties": request})
        self.assertEqual(sim.finish(begun)["status"], "Succeeded")
        for wrong in ({"objectType": "IaasVMILRRegistrationRequest"}, {"recoveryPointId": "1"},
                      {"sourceResourceId": "/x"}):
            body = {"properties": dict(request, **wrong)}
            answer = sim.call("POST", path + "/provisionInstantItemRecovery", body)
            self.refused(answer, 400, "BMSUserErrorInvalidInput")

    def test_cancel(self):
        sim = self.sim
        begun = sim.call("POST", sim.item + "/backup",
                         {"properties": {"objectType": "IaasVMBackupRequest"}})
        job_id = sim.finish(begun)["properties"]["jobId"]
        path = sim.vault + "/backupJobs/" + job_id
        cancel = sim.call("POST", path + "/cancel")
        self.assertIn("/backupJobs/", cancel.headers["location"])
        self.assertEqual(sim.job(job_id)["status"], "Cancelling")
        sim.finish(cancel)
        sim.advance(60)
        self.assertEqual(sim.job(job_id)["status"], "Cancelled")
        self.refused(sim.call("POST", path + "/cancel"), 400, "BMSUserErrorInvalidInput")
        sim.advance(3600)
        self.assertEqual(len(sim.points()), 30)
        text = urllib.parse.quote("status eq 'Cancelled' and operation eq 'Backup'")
        found = sim.call("GET", sim.vault + "/backupJobs?$filter=" + text).json["value"]
        self.assertEqual([job["name"] for job in found], [job_id])


class Faults(Case):
    OPTIONS = ("--fault", "GET */vaults/vault-sim status=503 times=1 retry-after=2")

    def test_command_line(self):
        sim = self.sim
        first = self.refused(sim.call("GET", sim.vault), 503, "ServiceUnavailable")
        self.assertEqual(first.headers["retry-after"], "2")
        self.assertEqual(sim.call("GET", sim.vault).status, 200)

    def test_admin_path(self):
        sim = self.sim
        made = sim.fault("GET */nothing status=500 after=1")
        self.assertEqual(made.status, 201)
        listed = sim.call("GET", "/_sim/faults", version=None).json["faults"]
        self.assertEqual([fault["hits"] for fault in listed], [0, 0])
        gone = sim.call("DELETE", "/_sim/faults/%d" % made.json["id"], version=None)
        self.assertEqual(gone.status, 204)
        for spec in ("", "GET", "GET * sing", "GET * status=9000", "GET * cut=x", "GET * reset=1",
                     "GET * reset times=-1", "GET * reset rate=2", "GET * reset colour=red"):
            self.assertEqual(sim.fault(spec).status, 400, spec)

    def test_wire(self):
        sim = self.sim
        sim.clear_faults()
        whole = sim.call("GET", sim.vault).text
        broken = [("reset", (ConnectionResetError, http.client.RemoteDisconnected)),
                  ("cut=5", http.client.IncompleteRead), ("cut=0", http.client.IncompleteRead),
                  ("length=+9", (http.client.IncompleteRead, TimeoutError))]
        for kind, error in broken:
            sim.fault("GET */vaults/* %s times=1" % kind)
            connection = sim.connect()
            connection.timeout = 1
            connection.request("GET", sim.vault + "?api-version=" + VERSION,
                               headers={"Authorization": "Bearer any"})
            with self.assertRaises(error, msg=kind):
                connection.getresponse().read()
            connection.close()
        texts = [("length=-9", whole[:-9]), ("truncate=20", whole[:20]), ("empty-body", ""),
                 ("drip=1", whole), ("delay=20", whole), ("duplicate", whole),
                 ("bad-json={{", "{{")]
        for kind, text in texts:
            sim.fault("GET */vaults/* %s times=1" % kind)
            try:
                self.assertEqual(sim.call("GET", sim.vault).text, text, kind)
            except json.JSONDecodeError:
                self.assertIn(kind.split("=")[0], ("length", "truncate", "bad-json"))
        sim.fault("GET */vaults/* content-type=text/html times=1")
        self.assertEqual(sim.call("GET", sim.vault).headers["content-type"], "text/html")
        sim.fault("GET */vaults/* redirect=http://elsewhere.invalid/ times=1")
        moved = sim.call("GET", sim.vault)
        self.assertEqual((moved.status, moved.headers["location"]),
                         (307, "http://elsewhere.invalid/"))
        self.assertEqual(sim.call("GET", sim.vault).text, whole)

    def test_lists_and_polls(self):
        sim = self.sim
        items = sim.vault + "/backupProtectedItems"
        for value, link in (("http://evil.invalid/x", "http://evil.invalid/x"), ("null", None),
                            ("empty", ""), ("loop", None)):
            sim.fault("GET */backupprotecteditems next-link=%s times=1" % value)
            answer = sim.call("GET", items).json
            if value == "loop":
                self.assertIn("/backupProtectedItems?", answer["nextLink"])
            else:
                self.assertEqual(answer["nextLink"], link)
        count = len(sim.call("GET", items).json["value"])
        for value in ("null", "number", "string", "array", "object", "type"):
            sim.fault("GET */backupprotecteditems bad-element=%s times=1" % value)
            self.assertEqual(len(sim.call("GET", items).json["value"]), count + 1)
        backup = {"properties": {"objectType": "IaasVMBackupRequest"}}
        for value, names in (("http://evil.invalid/", {"azure-asyncoperation", "location"}),
                             ("none", set()), ("location-only", {"location"}),
                             ("async-only", {"azure-asyncoperation"})):
            sim.fault("POST */backup poll-url=%s times=1" % value)
            headers = sim.call("POST", sim.item + "/backup", backup).headers
            self.assertEqual(names, {"azure-asyncoperation", "location"} & set(headers))

    def test_outcomes(self):
        sim = self.sim
        backup = {"properties": {"objectType": "IaasVMBackupRequest"}}
        for kind, state in (("job-fail", "Failed"), ("job-warn", "CompletedWithWarnings")):
            sim.fault("POST */backup %s times=1" % kind)
            status = sim.finish(sim.call("POST", sim.item + "/backup", backup))
            sim.advance(1300)
            job = sim.job(status["properties"]["jobId"])
            self.assertEqual(job["status"], state)
            self.assertIsInstance(job["errorDetails"][0]["errorCode"], int)
            self.assertIn("dynamicErrorMessage", job["extendedInfo"])
        self.assertEqual(len(sim.points()), 31)
        sim.fault("POST */backup operation-fail times=1")
        status = sim.finish(sim.call("POST", sim.item + "/backup", backup))
        self.assertEqual(status["status"], "Failed")
        self.assertIn("code", status["error"])
        sim.fault("POST */backup status=504 handled times=1")
        before = len(sim.call("GET", "/_sim/state", version=None).json["jobs"])
        self.assertEqual(sim.call("POST", sim.item + "/backup", backup).status, 504)
        after = len(sim.call("GET", "/_sim/state", version=None).json["jobs"])
        self.assertEqual(after, before + 1)

    def test_log_and_reset(self):
        sim = self.sim
        sim.sign_in()
        sim.call("POST", sim.item + "/backup", {"properties": {"objectType": "Odd"}}, token="top")
        log = sim.call("GET", "/_sim/requests", version=None)
        self.assertNotIn(sim.ready["clientSecret"], log.text)
        self.assertNotIn("top", log.text)
        last = log.json["requests"][-1]
        self.assertEqual((last["method"], last["status"], last["authorization"]),
                         ("POST", 400, True))
        self.assertEqual(last["body"], {"properties": {"objectType": "Odd"}})
        self.assertEqual(sim.call("POST", "/_sim/reset", version=None).status, 204)
        state = sim.call("GET", "/_sim/state", version=None).json
        self.assertEqual((state["requests"], state["operations"]), (0, 0))
        self.assertEqual(sim.call("GET", sim.vault).status, 503)


class Fast(Case):
    OPTIONS = ("--speed", "100", "--throttle", "--bucket", "3/0.001")

    def test_true_waits(self):
        sim = self.sim
        self.assertEqual(sim.sign_in().json["expires_in"], 600)
        begun = sim.call("POST", sim.item + "/backup",
                         {"properties": {"objectType": "IaasVMBackupRequest"}})
        self.assertEqual(begun.headers["retry-after"], "1")
        self.assertTrue(100 <= int(begun.headers["retry-after-ms"]) <= 160)
        answers = [sim.call("GET", sim.vault) for _ in range(5)]
        slow = self.refused(answers[-1], 429, "SubscriptionRequestsThrottled")
        self.assertIn("retry-after", slow.headers)
        self.assertEqual(slow.headers["x-ms-ratelimit-remaining-subscription-reads"], "0")
        sim.advance(2000)
        self.assertEqual(sim.call("GET", sim.vault).status, 200)


class Program(unittest.TestCase):
    def test_end(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            sim = Sim(Case.PROGRAM, "--tls")
            self.addCleanup(sim.process.kill)
            self.assertTrue(os.path.exists(sim.ready["caFile"]))
            self.assertEqual(sim.call("GET", sim.vault).status, 200)
            os.kill(sim.process.pid, number)
            self.assertEqual(sim.stop(), 0)
            self.assertFalse(os.path.exists(sim.ready["caFile"]))

    def test_seed(self):
        lines = []
        for seed in ("5", "5", "6"):
            sim = Sim(Case.PROGRAM, "--seed", seed)
            self.addCleanup(sim.process.kill)
            ready = {name: value for name, value in sim.ready.items()
                     if name not in ("endpoint", "authority", "port")}
            names = [point["name"] for point in sim.points()]
            for _ in range(len(lines)):
                sim.call("GET", sim.vault)
            begun = sim.call("POST", sim.item + "/backup",
                             {"properties": {"objectType": "IaasVMBackupRequest"}})
            operation = begun.headers["location"].rsplit("/", 1)[1]
            lines.append((ready, names, operation))
            sim.stop()
        self.assertEqual(lines[0], lines[1])
        self.assertNotEqual(lines[0], lines[2])

    def test_options(self):
        for options in (["--port", "x"], ["--speed", "0"], ["--page-size", "0"], ["extra"],
                        ["--auth", "maybe"], ["--fault", "GET"], ["--colour"], ["--seed", "-1"]):
            ended = subprocess.run([Case.PROGRAM, *options], capture_output=True, text=True,
                                   timeout=10)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), options)
            self.assertEqual(ended.stderr.count("\n"), 1, options)
        shown = subprocess.run([Case.PROGRAM, "--help"], capture_output=True, text=True, timeout=10)
        self.assertEqual(shown.returncode, 0)
        self.assertIn("--recovery-points", shown.stdout)
        self.assertIn("next-link", shown.stdout)


if __name__ == "__main__":
    main()
