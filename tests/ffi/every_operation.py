#!/usr/bin/env python3
"""Usage: every_operation.py DESCRIPTION LIBRARY

Calls every operation of the service through ctypes, and knows nothing of the library but what the
description (azbackup.api.json) says. Each call must reach the service.
"""

import ctypes as c
import json
import os
import re
import sys

API = json.load(open(sys.argv[1], encoding="utf-8"))
LIBRARY = c.CDLL(sys.argv[2])
STATUS = {status["name"]: status["value"] for status in API["statuses"]}
MODELS = {model["name"]: model for model in API["models"]}
PLAIN = {"const char *": c.c_char_p, "azb_status": c.c_int32, "size_t": c.c_size_t}
SAMPLES = {"STR": "x", "BOOL": True, "TIME": "2025-08-01T00:00:00Z", "JSON": {}, "ENUM": "x",
           "I32": 1, "I64": 1, "F64": 1}
NAMES = {"subscriptionId": "SUBSCRIPTION_ID", "resourceGroupName": "RESOURCE_GROUP",
         "vaultName": "VAULT", "containerName": "CONTAINER", "protectedItemName": "ITEM"}


def call(name, *arguments):
    """Calls a function by the types that the description gives it."""
    function = API["functions"][name]
    types = [PLAIN.get(text) or (c.c_void_p if "*" in text else getattr(c, "c_" + text[:-2], None))
             for text in [function["returns"]] + [one["type"] for one in function["parameters"]]]
    return c.CFUNCTYPE(*types)((name, LIBRARY))(*arguments)


def sample(name):
    """The JSON of a model with all that must be set, of a concrete type where there are some."""
    levels = [MODELS[name]]
    while levels[-1]["derived"]:
        levels.append(MODELS[levels[-1]["derived"][0]])
    required = [member for level in levels for member in level["members"]
                if "required" in member.get("flags", [])]
    return {member["wire"]: levels[-1]["value"] if "discriminator" in member["flags"] else
            sample(member["type"]) if member["kind"] == "MODEL" else
            member["min"] or SAMPLES.get(member["kind"], [])
            for member in required}


def run(client, operation):
    """Status, HTTP status and message of one call."""
    out, err, item, body = (c.c_void_p() for _ in range(4))
    given = {"client": client, "out": c.byref(out), "err": c.byref(err)}
    for parameter in operation["parameters"]:
        given[parameter["name"]] = re.sub(
            r"\{(\w+)\}", lambda place: os.environ.get(
                "AZBACKUP_" + NAMES.get(place.group(1), ""), "Azure"),
            parameter["arm_id"] or "x").encode()
    if operation["body"]:
        kind, text = operation["body"]["type"], json.dumps(sample(operation["body"]["type"]))
        assert call("azb_model_from_json", call("azb_client_context", client), kind.encode(),
                    text.encode(), len(text), c.byref(body), None) == STATUS["AZB_OK"], kind
        given["body"] = body
    name = operation["functions"][0]
    status = call(name, *(given.get(one["name"]) for one in API["functions"][name]["parameters"]))
    if operation["kind"] == "list" and status == STATUS["AZB_OK"]:
        status = call("azb_pager_next", out, c.byref(item), c.byref(err))
    return status, call("azb_error_http_status", err), call("azb_error_message", err)


made = c.c_void_p()
assert call("azb_client_from_environment", None, c.byref(made), None) == STATUS["AZB_OK"]
results = [(one["name"],) + run(made, one) for one in API["operations"]]
failed = [result for result in results if result[1] != STATUS["AZB_OK"] and
          not (result[1] == STATUS["AZB_E_SERVICE"] and result[2])]
print("%d operations, %d failed %s" % (len(results), len(failed), failed or ""))
sys.exit(1 if failed else 0)
