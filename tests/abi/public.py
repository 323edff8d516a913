"""Reads the public headers: their functions, structs and members, without a compiler."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INCLUDE = ROOT / "include"


def headers():
    """All public headers, as programs include them: "azbackup/model/job.h"."""
    return sorted(path.relative_to(INCLUDE).as_posix()
                  for path in (INCLUDE / "azbackup").rglob("*.h"))


def code(header):
    """A header's text without comments and preprocessor lines."""
    text = (INCLUDE / header).read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    text = re.sub(r"\\\n", " ", text)
    return "\n".join(line for line in text.split("\n") if not line.lstrip().startswith("#"))


def functions():
    """Name -> header of every function that programs may call."""
    found = {}
    for header in headers():
        for match in re.finditer(r"\bAZB_API\b([^;(]*?)(\w+)\s*\(", code(header)):
            found[match.group(2)] = header
    return found


class Struct:
    """A visible struct: its members as (C type, name), "*" as the type of any pointer."""

    def __init__(self, header, name, body):
        self.header = header
        self.name = name
        self.members = []
        for part in body.split(";"):
            part = " ".join(part.split())
            if part:
                self.members.extend(self._declared(part))

    @staticmethod
    def _declared(part):
        function = re.match(r".*?\(\*\s*(\w+)\)\s*\(", part)
        if function:
            return [("*", function.group(1))]
        first, *rest = part.split(",")
        match = re.match(r"(.*?)(\**)\s*(\w+)$", first.strip())
        kind = re.sub(r"\b(const|struct)\b", "", match.group(1)).strip()
        found = [("*" if match.group(2) or "*" in kind else kind, match.group(3))]
        for more in rest:
            more = more.strip()
            found.append(("*" if more.startswith("*") else kind, more.lstrip("* ")))
        return found

    @property
    def caller_filled(self):
        """Structs that programs make themselves begin with their size."""
        return bool(self.members) and self.members[0] == ("size_t", "size")


def structs():
    """Name -> Struct of every visible struct."""
    found = {}
    for header in headers():
        text = code(header)
        for match in re.finditer(r"\bstruct\s+(\w+)\s*\{(.*?)\}", text, flags=re.S):
            found[match.group(1)] = Struct(header, match.group(1), match.group(2))
    return found


def typedefs():
    """Name -> plain type, for typedefs that are no structs; "*" for pointers to functions."""
    found = {}
    for header in headers():
        text = code(header)
        for match in re.finditer(r"\btypedef\s+(\w+)\s+(\w+)\s*;", text):
            found[match.group(2)] = match.group(1)
        for match in re.finditer(r"\btypedef\s[^;{]*\(\*\s*(\w+)\)\s*\(", text):
            found[match.group(1)] = "*"
    return found
