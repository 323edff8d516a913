#!/usr/bin/env python3
"""Usage: every_call.py OUT DEPFILE

Writes a C table of all public functions that take something of a client, read from the headers:
each is called with what the parent made, and with harmless values for the rest. DEPFILE says that OUT
is made of these headers.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "abi"))
import public  # noqa: E402

# What a client is, or holds together: the member of `family` that stands for it.
HANDLES = {
    "azb_client *": "client",
    "azb_call *": "call",
    "azb_call *const *": "calls",
    "azb_pager *": "pager",
    "azb_poller *": "poller",
    "azb_raw_result *": "result",
    "azb_disk_access *": "access",
}

# Texts that workflows check before they ask the client, by the parameter's name.
TEXTS = {
    "item_id": "ITEM",
    "restore_point_id": "POINT",
    "collection_id": "COLLECTION",
    "resource_id": "DISK",
    "method": '"GET"',
    "url": '"/subscriptions?api-version=1"',
    "token": '"{}"',
}

# Options that are required, by function: statements that fill `options`.
FILL = {
    "azb_restore_vm": "options.vm_id = MACHINE; options.network_interface_ids = interfaces;"
                      " options.network_interface_count = 1;",
    "azb_protect_across_regions": "options.vm_id = MACHINE; options.source_collection_id ="
                                  " COLLECTION; options.target_collection_id = OTHER_COLLECTION;"
                                  " options.target_region = \"northeurope\";"
                                  " options.owner = \"owner\";",
    "azb_prune_restore_points": "options.keep = 1; options.owner = \"owner\";",
    "azb_restore_disks": "options.storage_account_id = STORAGE; options.region = \"westeurope\";",
}


def declarations():
    """(return type, name, [parameter]) of every public function."""
    for header in public.headers():
        for match in re.finditer(r"\bAZB_API\b([^;(]*?)(\w+)\s*\(([^;]*)\)\s*;",
                                 public.code(header)):
            kind = " ".join(match[1].replace("AZB_NODISCARD", "").split())
            yield kind, match[2], [" ".join(p.split()) for p in match[3].split(",")]


def split(parameter):
    """Type without const in front, and name: "azb_call *const *", "calls"."""
    match = re.match(r"(.*?)(\w+)$", parameter)
    if match is None:
        return "*", "function"  # a pointer to one
    return re.sub(r"^const ", "", match[1].strip()), match[2]


def value(function, kind, name, locals_):
    """The C expression to pass; adds what it needs to locals_."""
    if kind in HANDLES:
        return f"f->{HANDLES[kind]}"
    if kind == "azb_error **":
        return "&seen->error"
    if kind == "char *":
        return TEXTS.get(name, '"x"')
    if name == "options" and function in FILL:
        struct = kind.rstrip(" *")
        locals_.append(f"{struct} options;")
        locals_.append("azb_options_init(&options, sizeof options);")
        locals_.append(FILL[function])
        return "&options"
    if kind.endswith("**"):
        inner = kind[:-1]
        locals_.append(f"{inner}{name} = NULL;")
        return f"&{name}"
    if kind in ("size_t *", "int64_t *", "azb_str *", "azb_time *"):
        locals_.append(f"{kind[:-1]}{name} = {{0}};")
        return f"&{name}"
    if kind in ("azb_progress *", "azb_replication_disk *"):
        locals_.append(f"{kind[:-1]}{name} = {{.size = sizeof {name}}};")
        return f"&{name}"
    if kind == "size_t" and name == "count":
        return "1"
    return "NULL" if kind.endswith("*") or kind.endswith("_fn") else "0"




def emit(out):
    """Writes the calls and the table; returns how many there are."""
    rows = []
    for kind, name, parameters in declarations():
        pairs = [split(p) for p in parameters if p != "void"]
        if not any(k in HANDLES for k, _ in pairs):
            continue
        locals_ = []
        values = [value(name, k, n, locals_) for k, n in pairs]
        call = f"{name}({', '.join(values)})"
        lines = ["    (void)f;", "    (void)seen;"] + [f"    {line}" for line in locals_]
        if kind == "azb_status":
            lines.append(f"    seen->status = {call};")
        elif kind == "void":
            lines.append(f"    {call};")
        else:
            lines.append(f"    (void){call};")
        body = "\n".join(lines)
        out.write(f"static void call_{name}(const family *f, outcome *seen)\n{{\n{body}\n}}\n\n")
        has_error = any(k == "azb_error **" for k, _ in pairs)
        rows.append(f"    {{\"{name}\", call_{name}, {int(kind == 'azb_status')}, "
                    f"{int(has_error)}}},\n")
    out.write("static const every_call every_calls[] = {\n" + "".join(rows) + "};\n")
    return len(rows)


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.write("/* Generated from the public headers by tests/fork/every_call.py. */\n\n")
        if emit(out) < 300:
            sys.exit("every_call.py: the headers have far fewer functions than they should")
    with open(sys.argv[2], "w", encoding="utf-8") as depends:
        depends.write("%s: %s\n" % (sys.argv[1], " ".join(str(public.INCLUDE / name) for name in public.headers())))


if __name__ == "__main__":
    main()
