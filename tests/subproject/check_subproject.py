#!/usr/bin/env python3
"""Usage: check_subproject.py MESON SOURCE

Builds another Meson project that has this one below subprojects/ and asks for
dependency('azbackup'), and runs its test.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def run(*command):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{done.stdout}\ncheck_subproject: {command[1]} ended with {done.returncode}")


def main(meson, source):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "project"
        shutil.copytree(HERE / "consumer", project)
        inner = project / "subprojects" / "azbackup"
        inner.mkdir()
        for name in ("meson.build", "meson_options.txt", "include", "lib"):
            (inner / name).symlink_to(source / name)
        build = project / "build"
        # An installed library must not stand in for the subproject, nor waste time on speed.
        run(meson, "setup", build, project, "--force-fallback-for=azbackup",
            "-Doptimization=0", "-Ddefault_library=static")
        run(meson, "test", "-C", build)
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
