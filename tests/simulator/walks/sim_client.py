"""Starts azbackup-sim and talks to it; for tests in Python, standard library only."""
import http.client
import json
import os
import signal
import ssl
import subprocess
import sys
import unittest
import urllib.parse

VERSION = "2025-08-01"
FORM = "application/x-www-form-urlencoded"


class Answer:
    """Status, headers (names in lower case) and body of one response."""

    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.pairs = response.getheaders()
        self.text = response.read().decode()
        self.json = json.loads(self.text) if self.text[:1] in ("{", "[") else None

    def all_headers(self, name):
        return [value for key, value in self.pairs if key.lower() == name]


class Sim:
    """A running simulator; it is stopped by its own process id."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE)
        self.ready = json.loads(self.process.stdout.readline())
        self.url = urllib.parse.urlsplit(self.ready["endpoint"])
        self.token = "any"
        vault = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers"
        vault += "/Microsoft.RecoveryServices/vaults/{vault}"
        self.vault = vault.format(**self.ready)
        self.item = self.item_path("vm")

    def item_path(self, workload):
        item = self.ready["items"][workload]
        quoted = [urllib.parse.quote(item[name], safe="") for name in ("container", "item")]
        path = self.vault + "/backupFabrics/Azure/protectionContainers/%s/protectedItems/%s"
        return path % tuple(quoted)

    def connect(self):
        if self.url.scheme == "https":
            context = ssl.create_default_context(cafile=self.ready["caFile"])
            return http.client.HTTPSConnection(self.url.netloc, timeout=10, context=context)
        return http.client.HTTPConnection(self.url.netloc, timeout=10)

    def call(self, method, target, body=None, token=None, version=VERSION, headers=None):
        """`target` is a path (the api-version is added) or a URL of an answer (sent as it came)."""
        headers = dict(headers or {})
        token = self.token if token is None else token
        if token:
            headers["Authorization"] = "Bearer " + token
        if target.startswith("http"):
            parts = urllib.parse.urlsplit(target)
            assert parts.netloc == self.url.netloc, target
            target = parts.path + "?" + parts.query
        elif version:
            target += ("&" if "?" in target else "?") + "api-version=" + version
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        connection = self.connect()
        try:
            connection.request(method, target, body, headers)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def sign_in(self, **changes):
        fields = {"grant_type": "client_credentials", "client_id": self.ready["clientId"],
                  "client_secret": self.ready["clientSecret"],
                  "scope": "https://management.azure.com/.default"}
        fields.update(changes)
        return self.call("POST", "/%s/oauth2/v2.0/token" % self.ready["tenantId"],
                         urllib.parse.urlencode(fields), token="", version=None,
                         headers={"Content-Type": FORM})

    def advance(self, seconds):
        return self.call("POST", "/_sim/clock", {"advance_seconds": seconds}, version=None)

    def fault(self, spec):
        return self.call("POST", "/_sim/faults", {"spec": spec}, version=None)

    def clear_faults(self):
        return self.call("DELETE", "/_sim/faults", version=None)

    def pages(self, path, query=""):
        elements, pages = [], 0
        answer = self.call("GET", path + query)
        while True:
            assert answer.status == 200, answer.text
            elements += answer.json["value"]
            pages += 1
            link = answer.json.get("nextLink")
            if not link:
                return elements, pages
            answer = self.call("GET", link)

    def points(self, workload="vm", text=None):
        query = "?$filter=" + urllib.parse.quote(text) if text else ""
        return self.pages(self.item_path(workload) + "/recoveryPoints", query)[0]

    def finish(self, answer):
        """Advances the clock until the operation of a 202 has ended."""
        assert answer.status == 202, answer.text
        url = answer.headers["azure-asyncoperation"]
        for _ in range(20):
            status = self.call("GET", url).json
            if status["status"] != "InProgress":
                return status
            self.advance(10)
        raise AssertionError("the operation does not end")

    def job(self, job_id):
        return self.call("GET", self.vault + "/backupJobs/" + job_id).json["properties"]

    def restore_body(self, point, **changes):
        properties = {"objectType": "IaasVMRestoreRequest", "recoveryType": "RestoreDisks",
                      "recoveryPointId": point, "region": self.ready["region"],
                      "sourceResourceId": self.ready["items"]["vm"]["sourceResourceId"],
                      "storageAccountId": self.ready["storageAccountId"]}
        properties.update(changes)
        return {"properties": properties}

    def stop(self):
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGTERM)
        code = self.process.wait(10)
        self.process.stdout.close()
        return code

    def filtered(self, path, text):
        """All elements of a list of the vault that a filter lets through."""
        return self.pages(self.vault + path, "?$filter=" + urllib.parse.quote(text))[0]

    def settle(self, answer):
        """Advances the clock until the Location of a 202 answers something else."""
        assert answer.status == 202, answer.text
        url = answer.headers["location"]
        for _ in range(20):
            answer = self.call("GET", url)
            if answer.status != 202:
                return answer
            self.advance(10)
        raise AssertionError("the operation does not end")


class Case(unittest.TestCase):
    """A test with a simulator of its own."""
    PROGRAM = "azbackup-sim"
    OPTIONS = ()

    def setUp(self):
        self.sim = Sim(self.PROGRAM, *self.OPTIONS)
        self.addCleanup(lambda: self.assertEqual(self.sim.stop(), 0))

    def refused(self, answer, status, code):
        self.assertEqual((answer.status, answer.json["error"]["code"]), (status, code), answer.text)
        return answer


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: %s PATH_OF_AZBACKUP_SIM" % sys.argv[0])
    Case.PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
