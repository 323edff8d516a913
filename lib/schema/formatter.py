"""
The layout of generated C comes from clang-format, with the project's settings.

Releases lay out code in different ways, so only the one that scripts/check-format asks is used, and
two texts count as equal when they have the same tokens: a machine without that release can also
find out whether generating again would change anything.
"""

import pathlib
import re
import shutil
import subprocess
import tempfile

RELEASE = "14"
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\w+|[^\w\s]')


BROKEN = re.compile(r'(?<!\\)"\s+"')  # a long text goes on in the next line


def same(one, other):
    """Whether two texts have the same tokens, comments included."""
    return one == other or (TOKEN.findall(BROKEN.sub("", one)) ==
                            TOKEN.findall(BROKEN.sub("", other)))


def find():
    """The program of the right release, or None."""
    for name in ("clang-format-" + RELEASE, "clang-format"):
        path = shutil.which(name)
        if path and " version %s." % RELEASE in subprocess.run(
                [path, "--version"], capture_output=True, text=True, check=True).stdout:
            return path
    return None


def formatted(program, style, files):
    """The same files (name -> text), with the C among them laid out by program. style: a file."""
    out = dict(files)
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        names = sorted(name for name in files if name.endswith((".c", ".h")))
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(files[name], encoding="utf-8")
        subprocess.run([program, "--style=file:%s" % style, "-i"] + [root / name for name in names],
                       check=True)
        out.update((name, (root / name).read_text(encoding="utf-8")) for name in names)
    return out
