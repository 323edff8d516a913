#!/usr/bin/env python3
"""Usage: check-layers.py [ROOT]
       check-layers.py --self-test

Checks the #include lines of lib/: a floor includes only itself and floors below, headers of outside
libraries appear only where they may, and nothing needs the tests. check-symbols.py proves the same
from the object files. Prints each offence as file:line and ends with 1 when there is one.
"""

import pathlib
import re
import sys
import tempfile

FLOORS = ["base", "id", "json", "model", "loop", "http", "identity", "arm", "poller", "service", "workflow"]

# Floors that stand side by side: neither knows the other, whatever the order above says.
BESIDE = {"id", "json"}

# The floor that answers for a public header, by its path below azbackup/; longest match wins.
PUBLIC = {
    "base.h": "base",
    "value.h": "base",
    "error.h": "base",
    "context.h": "base",
    "cancel.h": "base",
    "sys/watch.h": "base",
    "model.h": "json",
    "model/": "model",
    "models.h": "model",
    "summary.h": "model",
    "client.h": "http",
    "sys/": "http",
    "credential.h": "http",  # the client's options name it; identity fills it in
    "identity/": "identity",
    "id.h": "id",
    "pager.h": "arm",
    "raw.h": "arm",
    "cloud.h": "identity",
    "sign_in.h": "arm",
    "job.h": "poller",
    "poller.h": "poller",
    "replication.h": "poller",
    "service/": "service",
    "services.h": "service",
    "operation.h": "service",
    "inline.h": "base",
    "typed/model/": "model",
    "typed/service/": "service",
    "typed.h": "service",
    "workflow/": "workflow",
    "azbackup.h": "workflow",
}

# Headers of other projects, and the files of lib/ that may include them.
OUTSIDE = [
    (re.compile(r"jansson(_config)?\.h$"), re.compile(r"json/tree\.c$")),
    (re.compile(r"curl/"), re.compile(r"http/curl_(transport\.c|request\.[ch])$")),
    (re.compile(r"openssl/"), re.compile(r"identity/[^/]+\.[ch]$")),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def floor_of_public(path):
    """The floor of azbackup/<path>, or None for a header that the table above does not know."""
    fits = [name for name in PUBLIC if path == name or name.endswith("/") and path.startswith(name)]
    return PUBLIC[max(fits, key=len)] if fits else None


def is_below(needed, floor):
    """Whether a floor may use another one."""
    if needed != floor and {needed, floor} == BESIDE:
        return False
    return FLOORS.index(needed) <= FLOORS.index(floor)


def judge_public(floor, path):
    """What is wrong with <azbackup/path> on a floor, or None."""
    needed = floor_of_public(path)
    if needed is None:
        return f"azbackup/{path} is in no floor's list of check-layers.py"
    if not is_below(needed, floor):
        return f"{floor} may not include azbackup/{path}, which belongs to {needed}"
    return None


def judge_inner(floor, path):
    """What is wrong with "path" on a floor, or None. Paths without a folder are siblings."""
    needed = path.split("/")[0] if "/" in path else floor
    if needed in ("tests", "..", "support"):
        return f"{path} leaves lib/"
    if needed not in FLOORS:
        return f"{path} belongs to no floor"
    if path == "arm/client_loop.h" and floor == "workflow":
        return None  # how a workflow that is a state machine comes to the loop of its client
    if floor == "workflow" and needed not in ("base", "loop", "workflow"):
        return f"workflow stands on public headers, base and loop, not on {path}"
    if not is_below(needed, floor):
        return f"{floor} may not include {path}: {needed} is not below it"
    return None


def judge_outside(file, path):
    """What is wrong with <path> of another project in a file of lib/, or None."""
    for header, home in OUTSIDE:
        if header.match(path) and not home.match(file):
            return f"<{path}> may be included in lib/{home.pattern.replace(chr(92), '')} only"
    return None


def judge(file, quoted, angled):
    """One include of a file (path below lib/); None when it is fine."""
    floor = file.split("/")[0]
    if floor not in FLOORS:
        return f"{floor}/ is not a floor"
    path = quoted or angled
    if path.startswith("azbackup/"):
        return judge_public(floor, path[len("azbackup/"):])
    if quoted:
        return judge_inner(floor, quoted)
    return judge_outside(file, angled)


def offences(root):
    """All offences below root/lib, as lines to print."""
    lib = pathlib.Path(root) / "lib"
    for path in sorted(lib.rglob("*.[ch]")):
        file = path.relative_to(lib).as_posix()
        if file.startswith("schema/"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            wrong = judge(file, match[1], match[2]) if match else None
            if wrong:
                yield f"lib/{file}:{number}: {wrong}"


SELF_TEST = [
    ("base/buf.c", '#include "http/engine.h"', True),
    ("base/buf.c", "#include <azbackup/client.h>", True),
    ("json/walker.c", "#include <jansson.h>", True),
    ("json/tree.c", "#include <jansson.h>", False),
    ("http/engine.c", "#include <curl/curl.h>", True),
    ("http/curl_transport.c", "#include <curl/curl.h>", False),
    ("http/curl_request.h", "#include <curl/curl.h>", False),
    ("http/curl_transport.h", "#include <curl/curl.h>", True),
    ("arm/pager.c", "#include <openssl/evp.h>", True),
    ("identity/certificate.c", "#include <openssl/evp.h>", False),
    ("workflow/follow.c", '#include "base/buf.h"', False),
    ("workflow/follow.c", '#include "arm/client.h"', True),
    ("workflow/follow.c", "#include <azbackup/poller.h>", False),
    ("arm/pager.c", '#include "../../tests/support/clock.h"', True),
    ("arm/pager.c", "# include <azbackup/service/vaults.h>", True),
    ("arm/pager.c", '#include "http/engine.h"', False),
    ("arm/pager.c", '#include "operation.h"', False),
    ("json/writer.c", '#include "id/id.h"', True),
    ("arm/operation.c", '#include "id/id.h"', False),
    ("arm/call.c", "#include <azbackup/poller.h>", True),
    ("arm/pager.c", '#include "poller/poller.h"', True),
    ("base/buf.c", "#include <string.h>", False),
    ("stairs/up.c", '#include "base/buf.h"', True),
]


def self_test():
    """Each row of the table must be found, or let through, in a tree of its own."""
    wrong = 0
    for file, line, forbidden in SELF_TEST:
        with tempfile.TemporaryDirectory() as root:
            path = pathlib.Path(root) / "lib" / file
            path.parent.mkdir(parents=True)
            path.write_text(f"// a file\n{line}\n", encoding="utf-8")
            if bool(list(offences(root))) != forbidden:
                print(f"self-test: {line} in {file} should {'' if forbidden else 'not '}be found")
                wrong += 1
    return wrong


def main(arguments):
    if arguments == ["--self-test"]:
        return 1 if self_test() else 0
    if len(arguments) > 1 or arguments and arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    root = arguments[0] if arguments else pathlib.Path(__file__).resolve().parent.parent
    found = list(offences(root))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
