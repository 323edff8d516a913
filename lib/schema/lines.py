"""The lines of a data file: words, flags, options, and the doc behind the bar."""

import re


class SchemaError(Exception):
    """A data file says something that cannot be generated; the text names file and line."""


class Line:
    """One line of a data file: its words, its doc (what follows the bar), its depth."""

    def __init__(self, path, number, text):
        self.where = "%s:%d" % (path.name, number)
        code, bar, doc = text.partition("|")
        self.words = code.split()
        self.doc = doc.strip() if bar else ""
        self.nested = text[:1].isspace()

    def fail(self, text):
        raise SchemaError("%s: %s" % (self.where, text))

    def take(self, flag):
        """Removes a flag, which follows the first two words; returns whether it was there."""
        found = flag in self.words[2:]
        if found:
            del self.words[self.words.index(flag, 2)]
        return found

    def option(self, key):
        """Removes `key value` and returns the value, or None."""
        if key not in self.words:
            return None
        at = self.words.index(key)
        if at + 1 >= len(self.words):
            self.fail("%s needs a value" % key)
        value = self.words[at + 1]
        del self.words[at:at + 2]
        return value

    def range(self):
        """Removes `range MIN MAX`, which follows the first two words; returns it or None."""
        if "range" not in self.words[2:]:
            return None
        at = self.words.index("range", 2)
        texts = self.words[at + 1:at + 3]
        del self.words[at:at + 3]
        if not all(re.match(r"-?\d+$", text) for text in texts) or len(texts) != 2:
            self.fail("range needs two numbers")
        low, high = (int(text) for text in texts)
        if low > high:
            self.fail("the range ends before it begins")
        return low, high

    def document(self, apis):
        """Removes `of API` and returns the API's name, or None."""
        api = self.option("of")
        if api is not None and api not in apis:
            self.fail("of which api? see apis.txt")
        return api

    def finish(self, count):
        if len(self.words) != count:
            self.fail("cannot make sense of: %s" % " ".join(self.words))


def read_lines(path):
    """The meaningful lines of a file; a line that begins with a bar goes on with the doc above."""
    lines = []
    for number, text in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        bare = text.strip()
        if not bare or bare.startswith("#"):
            continue
        if bare.startswith("|"):
            lines[-1].doc = (lines[-1].doc + " " + bare[1:].strip()).strip()
            continue
        lines.append(Line(path, number, text))
    return lines
