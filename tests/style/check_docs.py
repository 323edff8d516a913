#!/usr/bin/env python3
"""Usage: check_docs.py ROOT
       check_docs.py --self-test

Checks that what the documents name exists: files in backquotes below lib/, tests/, scripts/, docs/,
examples/ and include/, targets of links, and every azb_ and AZB_ name, which must stand in a header
or, as an environment variable does, in a test.
Prints each name that does not and ends with 1 when there is one.
"""

import pathlib
import re
import sys
import tempfile

FILE = re.compile(r"`((?:lib|tests|scripts|docs|examples|include)/[\w./-]+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
NAME = re.compile(r"\b(?:azb|AZB)_\w*[^\W_]\b(?!\*)")


def read(path):
    return path.read_text(encoding="utf-8")


def missing(root):
    """What documents name and the tree does not have, as lines to print."""
    documents = sorted([*root.glob("*.md"), *root.glob("docs/**/*.md")])
    sources = [*root.glob("include/**/*.h"), *root.glob("tests/**/*.[ch]")]
    known = {name for source in sources for name in NAME.findall(read(source))}
    for document in documents:
        text, where = read(document), document.relative_to(root)
        for name in sorted(set(FILE.findall(text))):
            if not (root / name).exists():
                yield f"{where}: there is no file {name}"
        for name in sorted(set(LINK.findall(text))):
            if not (document.parent / name).exists():
                yield f"{where}: the link to {name} leads nowhere"
        for name in sorted(set(NAME.findall(text)) - known):
            yield f"{where}: no header or test has {name}"


SELF_TEST = [
    ("`lib/a.c` [a](lib/a.c) azb_a AZB_A", None),
    ("`lib/b.c`", "there is no file lib/b.c"),
    ("[b](lib/b.c)", "the link to lib/b.c"),
    ("azb_b", "no header or test has azb_b"),
]


def self_test():
    """Each text must give its line, or none, in a tree of its own."""
    wrong = 0
    for text, expected in SELF_TEST:
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            for file, content in [("lib/a.c", ""), ("include/a.h", "azb_a AZB_A"), ("A.md", text)]:
                (root / file).parent.mkdir(exist_ok=True)
                (root / file).write_text(content, encoding="utf-8")
            found = list(missing(root))
        if not any(expected in line for line in found) if expected else found:
            print(f"self-test: {text} should give {expected}, not {found}")
            wrong += 1
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 0 if arguments == ["--help"] else 2
    found = list(missing(pathlib.Path(arguments[0])))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
