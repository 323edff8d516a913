"""
Usage: test_luajit.py LIBRARY VERSION

LuaJIT takes the preprocessed umbrella header as it is, and calls the library.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include"
# What is not a declaration is left out: functions with bodies, and the reference to the anchor.
MACROS = ["-DAZB_NO_TYPED", "-DAZB_NO_ANCHOR"]


def main(library, version):
    if not shutil.which("luajit") or not shutil.which("cc"):
        print("luajit or a compiler is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder) / "azbackup.i"
        subprocess.run(["cc", "-E", "-P", *MACROS, "-I", INCLUDE,
                        INCLUDE / "azbackup" / "azbackup.h", "-o", text], check=True)
        return subprocess.run(["luajit", HERE / "cdef.lua", library, text, version],
                              check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__.strip())
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
