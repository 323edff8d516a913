"""
The registry: the order of struct members and the numbers of enum values, kept in registry.txt.

A program built against older headers relies on both. So the file is only ever appended to: what
it contains keeps its place, and new members follow.
"""

AS = "*as"  # the pointer to the concrete part, a member that the wire does not have


class RegistryError(Exception):
    """The data files would move or remove something that programs rely on."""


class Registry:
    def __init__(self, text=""):
        self.sections = {}  # "model X", "enum X", "options X" -> names in order
        section = None
        for line in text.split("\n"):
            if not line.strip() or line.startswith("#"):
                continue
            if line[0] != " ":
                section = self.sections.setdefault(line.strip(), [])
            elif section is None:
                raise RegistryError("registry.txt begins in the middle of a section")
            else:
                section.append(line.strip())

    def text(self):
        out = ["# Order of members and values; written by generate.py, only ever appended to."]
        for key in sorted(self.sections):
            out.append(key)
            out.extend("    " + name for name in self.sections[key])
        return "\n".join(out) + "\n"

    def settle(self, key, names):
        """
        The final order of a section: what the registry has, then what is new. The data file must
        name all of the old ones; keep_order checks their order.
        """
        known = self.sections.setdefault(key, [])
        for name in known:
            if name not in names:
                raise RegistryError("%s: %s was removed" % (key, name))
        known.extend(name for name in names if name not in known)
        return list(known)

    def keep_order(self, key, names):
        """Refuses names in another order than that of the registry."""
        known = [name for name in self.sections.get(key, []) if name in names]
        given = [name for name in names if name in known]
        for was, now in zip(known, given):
            if was != now:
                raise RegistryError("%s: %s was moved to the place of %s" % (key, now, was))
        late = False
        for name in names:
            if name in known and late:
                raise RegistryError("%s: %s follows a new name" % (key, name))
            late = late or name not in known

    def check(self, keys):
        """Refuses to lose a whole section."""
        for key in self.sections:
            if key not in keys:
                raise RegistryError("%s was removed" % key)
