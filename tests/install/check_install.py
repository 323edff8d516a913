#!/usr/bin/env python3
"""Usage: check_install.py MESON BUILD SOURCE

Installs BUILD into a folder of its own, and uses what is there as a stranger would: every header
is there, only azb_ symbols leave the shared library, and programs in C and C++17 build with what
pkg-config says, with the shared and with the static library, and run. What embeds the static library
exports nothing of it, so two plug-ins that hold copies of it do not mix.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
HERE = pathlib.Path(__file__).resolve().parent


def output(*command, **more):
    """Standard output of a command that must succeed."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True,
                          check=False, **more)
    if done.returncode != 0:
        sys.exit(f"check_install: {' '.join(map(str, command))} ended with {done.returncode}")
    return done.stdout


def install(meson, build, root):
    """Installs below root; the folder that stands for the prefix."""
    output(meson, "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", root)
    found = list(root.rglob("azbackup.pc"))
    if len(found) != 1:
        sys.exit(f"check_install: azbackup.pc is in {found}")
    text = found[0].read_text(encoding="utf-8")
    prefix = re.search(r"^prefix=(.*)$", text, re.MULTILINE)[1]
    # DESTDIR is no place to run from, so the file is told where things really are.
    found[0].write_text(text.replace(f"prefix={prefix}", f"prefix={root}{prefix}", 1),
                        encoding="utf-8")
    os.environ["PKG_CONFIG_PATH"] = str(found[0].parent)
    return pathlib.Path(f"{root}{prefix}")


def check_headers(prefix, source):
    """What was written is what was installed."""
    def names(folder):
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*.h")}
    lost = names(source / "include" / "azbackup") ^ names(prefix / "include" / "azbackup")
    if lost:
        sys.exit(f"check_install: headers differ: {sorted(lost)}")


def check_description(prefix):
    """The description for bindings is there, where the build had Python: this test has."""
    if not (prefix / "share" / "azbackup" / "azbackup.api.json").is_file():
        sys.exit("check_install: no share/azbackup/azbackup.api.json")


def check_symbols(library):
    """Nothing but azb_ leaves the library, besides the names of its versions."""
    symbols = [line.split() for line in output("nm", "-D", "--defined-only", library).splitlines()]
    names = {words[-1].split("@")[0] for words in symbols if words[-2] != "A"}
    odd = sorted(name for name in names if not re.match(r"azb_[a-z]", name))
    if odd or not names:
        sys.exit(f"check_install: {library} exports {odd or 'nothing'}")


def build_and_run(folder, compiler, source, name, libraries, flags):
    """Builds one program with warnings as errors and runs it."""
    program = folder / name
    environment = dict(os.environ, LD_LIBRARY_PATH=flags["libdir"])
    output(compiler, *WARNINGS, *flags["standard"], HERE / source, *flags["cflags"], "-o", program,
           *libraries)
    print(output(program, env=environment).strip())


def static_libraries(folder):
    """What pkg-config --static names, up to the word that it has for the library itself: that would
    be the shared one. What libcurl needs for itself may be missing here, so it stays shared."""
    words = output("pkg-config", "--static", "--libs-only-l", "azbackup").split()
    needs = output("pkg-config", "--print-requires-private", "azbackup").split("\n")
    needs = [line.split()[0] for line in needs if line.strip()]
    direct = output("pkg-config", "--libs", *needs).split()
    if "-lazbackup" not in words or not set(direct) <= set(words):
        sys.exit(f"check_install: pkg-config --static says {words}, and needs {direct}")
    return [folder / "libazbackup.a", *direct, "-lpthread"]


def exports_of(binary):
    """The functions of the library that a program or plug-in exports."""
    symbols = output("nm", "-D", "--defined-only", binary).splitlines()
    return [line.split()[-1] for line in symbols if "azb" in line.split()[-1]]


def check_plugins(folder, compiler, libraries, flags):
    """Two plug-ins with a copy of the library each, in one host: neither exports nor shares it."""
    plugins = []
    for name in ("one", "two"):
        plugins.append(folder / f"lib{name}.so")
        output(compiler, *WARNINGS, "-shared", "-fPIC", *flags["cflags"],
               HERE / "plugin.c", "-o", plugins[-1], *libraries)
        if exports_of(plugins[-1]):
            sys.exit(f"check_install: a plug-in exports {exports_of(plugins[-1])[:3]} and more")
    output(compiler, *WARNINGS, HERE / "host.c", "-o", folder / "host", "-ldl")
    print(output(folder / "host", *plugins).strip())


def main(meson, build, source):
    cc = os.environ.get("CC", "cc").split()[-1]
    cxx = os.environ.get("CXX", "c++").split()[-1]
    if not shutil.which("pkg-config") or not shutil.which("nm"):
        return 77
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        prefix = install(meson, build, folder / "root")
        check_headers(prefix, source)
        check_description(prefix)
        libdir = pathlib.Path(output("pkg-config", "--variable=libdir", "azbackup").strip())
        check_symbols(libdir / "libazbackup.so")
        flags = {"cflags": output("pkg-config", "--cflags", "azbackup").split(),
                 "libdir": str(libdir), "standard": ["-std=c11"]}
        shared = output("pkg-config", "--libs", "azbackup").split()
        build_and_run(folder, cc, "consumer.c", "c-shared", shared, flags)
        archive = static_libraries(libdir)
        build_and_run(folder, cc, "consumer.c", "c-static", [*archive, "-rdynamic"], flags)
        if exports_of(folder / "c-static"):
            sys.exit("check_install: a program with the static library exports it")
        check_plugins(folder, cc, archive, flags)
        flags["standard"] = ["-std=c++17"]
        if shutil.which(cxx):
            build_and_run(folder, cxx, "consumer.cc", "cc-shared", shared, flags)
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])))
