"""Reads the public headers without a compiler: functions, structs, constants, and their comments."""

import re

MARKS = re.compile(r"\bAZB_(?:API|NODISCARD|NONNULL)\b|\bAZB_DEPRECATED\([^)]*\)")
COMMENT = re.compile(r"/\*(.*?)\*/", re.S)
# size and alignment, for 64 bits and for 32 bits (x86, System V)
SCALARS = {
    "pointer": ((8, 8), (4, 4)), "size_t": ((8, 8), (4, 4)), "double": ((8, 8), (8, 4)),
    "int64_t": ((8, 8), (8, 4)), "uint64_t": ((8, 8), (8, 4)), "int32_t": ((4, 4), (4, 4)),
    "uint32_t": ((4, 4), (4, 4)), "int16_t": ((2, 2), (2, 2)), "uint8_t": ((1, 1), (1, 1)),
}


def words(comment):
    """The text of a comment in one line."""
    return " ".join(line.strip().lstrip("*").strip() for line in comment.split("\n")).strip()


def typed(text):
    """(type, name) of a parameter or member."""
    text = " ".join(text.split())
    function = re.match(r"(.*?\(\*)\s*(\w+)(\)\s*\(.*\))$", text)
    if function:
        return "".join(function.groups()[::2]), function.group(2)
    kind, name = re.match(r"(.*?[\s*])(\w+)$", text).groups()
    return kind.strip(), name


class Headers:
    """What all headers of a folder declare."""

    def __init__(self, folder):
        self.functions = {}
        self.structs = {}   # name -> {"header", "members": [{"name", "type", "doc"}]}
        self.constants = {}
        self.docs = {}      # of a constant
        self.typedefs = {}
        for path in sorted(folder.rglob("*.h")):
            self._read(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))

    def _read(self, header, text):
        plain = re.sub(r"\\\n", " ", text)
        code = "\n".join("" if line.lstrip().startswith("#") else line
                         for line in plain.split("\n"))
        for match in re.finditer(r"^#define (AZB_\w+) +(-?\w+)$", plain, re.M):
            self._constant(match.group(1), match.group(2), "")
        for match in re.finditer(r"\benum\s*\w*\s*\{(.*?)\n\}", code, re.S):
            self._enum(match.group(1))
        for match in re.finditer(r"\btypedef\s+(\w+)\s+(\w+)\s*;", COMMENT.sub(" ", code)):
            self.typedefs[match.group(2)] = match.group(1)
        for match in re.finditer(r"\btypedef\s[^;{]*?\(\*\s*(\w+)\)\s*\(", COMMENT.sub(" ", code)):
            self.typedefs[match.group(1)] = "pointer"
        for match in re.finditer(r"\bstruct\s+(\w+)\s*\{(.*?)\n\}", code, re.S):
            self.structs[match.group(1)] = {"header": header,
                                            "members": self._members(match.group(2))}
        self._read_functions(header, code)

    def _constant(self, name, value, doc):
        """A number, another constant, or such parts with << and |."""
        whole = 0
        for part in re.sub(r"[()]|(?<=\d)[uUlL]+\b", "", value).split("|"):
            words_of = [str(self.constants.get(word.strip(), word.strip()))
                        for word in part.split("<<")]
            if not all(re.fullmatch(r"-?(0x[0-9a-fA-F]+|\d+)", word) for word in words_of):
                return
            whole |= int(words_of[0], 0) << sum(int(word, 0) for word in words_of[1:])
        self.constants[name] = whole
        self.docs[name] = doc

    def _enum(self, body):
        for match in re.finditer(
                r"(AZB_\w+)\s*=\s*([^,/]+?)\s*,?\s*(?:/\*(.*?)\*/|\n|$)", body, re.S):
            self._constant(match.group(1), " ".join(match.group(2).split()),
                           words(match.group(3) or ""))

    @staticmethod
    def _members(body):
        members, above = [], ""
        for match in re.finditer(r"/\*(.*?)\*/|([^;/]+);(?:[ \t]*/\*(.*?)\*/)?", body, re.S):
            comment, code, beside = match.groups()
            if code is None:
                above = words(comment)
                continue
            first, *rest = re.split(r",(?![^(]*\))", code)
            kind, name = typed(first)
            for part in [name] + rest:
                stars = part.strip().count("*")
                members.append({"name": part.strip(" *\n"), "type": kind.rstrip("* ") + " " + "*" * stars
                                if stars else kind, "doc": words(beside or above)})
            above = ""
        return members

    def _read_functions(self, header, code):
        pattern = re.compile(r"(?:/\*((?:(?!\*/).)*?)\*/\s*)?\bAZB_API\b([^;{]*?)\b(\w+)\s*\(([^;{]*)\)\s*;",
                             re.S)
        for match in pattern.finditer(code):
            comment, kind, name, parameters = match.groups()
            parameters = COMMENT.sub(" ", parameters)
            parts = re.split(r",(?![^(]*\))", parameters)
            self.functions[name] = {
                "header": header, "returns": " ".join(MARKS.sub(" ", kind).split()),
                "parameters": [] if parameters.strip() == "void" else
                [dict(zip(("type", "name"), typed(part))) for part in parts],
                "doc": words(comment or "")}

    # Layout

    def measure(self, kind, bits):
        """(size, alignment) of a type."""
        if kind.endswith("*") or "(*" in kind:
            kind = "pointer"
        kind = re.sub(r"\b(const|struct)\b", "", kind).strip()
        while kind in self.typedefs and kind not in SCALARS:
            kind = self.typedefs[kind]
        if kind in SCALARS:
            return SCALARS[kind][bits == 32]
        size, alignment, _ = self.lay_out(kind, bits)
        return size, alignment

    def lay_out(self, name, bits):
        """(size, alignment, [offset of each member]) of a struct."""
        end, widest, offsets = 0, 1, []
        for member in self.structs[name]["members"]:
            size, alignment = self.measure(member["type"], bits)
            end = -(-end // alignment) * alignment
            offsets.append(end)
            end += size
            widest = max(widest, alignment)
        return -(-end // widest) * widest, widest, offsets
