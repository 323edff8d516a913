#!/usr/bin/env python3
"""
Usage: test_typed.py LIBRARY

The typed forms: each takes NULL and adds no symbol, in C and in C++, and a compiler refuses a struct
of another type.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import public

COMPILERS = (("gcc", "c", "c99"), ("g++", "c++", "c++98"), ("clang", "c", "c11"),
             ("clang++", "c++", "c++20"))
HEAD = "#include <azbackup/azbackup.h>\n"
# What a compiler must refuse, and beside it what it must take: a body of a function each.
WRONG = (
    ("a child of another type",
     "azb_protection_policy_resource *p = NULL; azb_azure_iaas_vm_protection_policy *c = NULL;"
     " azb_protection_policy_resource_set_properties(p, %s);",
     "c", "azb_azure_iaas_vm_protection_policy_base(c)"),
    ("a child for a list of another type",
     "azb_restore_point_properties *p = NULL; azb_disk *other = NULL; azb_api_entity_reference *c = NULL;"
     " azb_restore_point_properties_append_exclude_disks(p, %s); (void)other; (void)c;", "other", "c"),
    ("the free of another type",
     "azb_job_resource *j = NULL; azb_vault *v = NULL; azb_job_resource_free(%s); (void)j; (void)v;",
     "v", "j"),
    ("an accessor of another base",
     "azb_job *j = NULL; azb_recovery_point *r = NULL; (void)azb_job_as_azure_iaas_vm(%s); (void)j;"
     " (void)r;", "r", "j"),
    ("an item of another list",
     "azb_vault *v = NULL; azb_job_resource *j = NULL; (void)(azb_jobs_list_next(NULL, &%s, NULL) + 1);"
     " (void)v; (void)j;", "v", "j"),
    ("items of another list",
     "azb_vault *const *v = NULL; azb_job_resource *const *j = NULL; size_t n = 0;"
     " (void)(azb_jobs_list_next_page(NULL, &%s, &n, NULL) + 1); (void)v; (void)j;", "v", "j"),
    ("a new model of another type",
     "azb_vault *v = NULL; azb_restore_point *p = NULL;"
     " (void)(azb_restore_point_new(NULL, &%s, NULL) + 1); (void)v; (void)p;", "v", "p"),
)


def inline_functions():
    """(return type, name, number of parameters) of every typed form."""
    found = []
    for header in public.headers():
        if header.startswith("azbackup/typed/"):
            for kind, name, params in re.findall(
                    r"AZB_INLINE\s+([^;{()]*?\**)\s*(azb_\w+)\(([^)]*)\)\s*\{", public.code(header)):
                found.append((" ".join(kind.split()), name, params.count(",") + 1))
    return found


def calls_with_null(functions):
    """A program that calls each with nothing; those with a status must refuse."""
    lines = [HEAD, "#include <stdio.h>\n", "int main(void)\n{\n    int accepted = 0;\n"]
    for kind, name, count in functions:
        call = "%s(%s)" % (name, ", ".join(["NULL"] * count))
        if kind == "azb_status":
            lines.append("    accepted += %s == AZB_OK;\n" % call)
        elif kind == "void":
            lines.append("    %s;\n" % call)
        else:
            lines.append("    accepted += %s != NULL;\n" % call)
    return "".join(lines) + "    return accepted != 0;\n}\n"


class Compiler:
    def __init__(self, program, language, standard, folder):
        self.command = [program, "-x", language, "-std=" + standard, "-I" + str(public.INCLUDE),
                        "-Wall", "-Wextra", "-Werror"]
        self.name = "%s -std=%s" % (program, standard)
        self.folder = pathlib.Path(folder)

    def run(self, text, arguments):
        source = self.folder / "source"
        source.write_text(text, encoding="utf-8")
        return subprocess.run(self.command + [str(source), "-x", "none"] + arguments,
                              capture_output=True, text=True, check=False)


def check_null(compiler, functions, library):
    """Every typed form, called."""
    program = compiler.folder / "program"
    built = compiler.run(calls_with_null(functions), ["-o", str(program), library])
    if built.returncode != 0:
        return ["%s: the calls do not compile:\n%s" % (compiler.name, built.stderr[:2000])]
    where = dict(os.environ, LD_LIBRARY_PATH=str(pathlib.Path(library).parent))
    ran = subprocess.run([str(program)], env=where, check=False)
    return [] if ran.returncode == 0 else ["%s: with NULL: ended with %d" % (
        compiler.name, ran.returncode)]


def check_wrong(compiler):
    found = []
    for what, body, wrong, right in WRONG:
        for argument, fits in ((wrong, False), (right, True)):
            text = HEAD + "void f(void);\nvoid f(void)\n{\n    %s\n}\n" % (body % argument)
            done = compiler.run(text, ["-fsyntax-only"])
            if (done.returncode == 0) != fits:
                found.append("%s: %s: %s is %s\n%s" % (
                    compiler.name, what, argument, "refused" if fits else "accepted", done.stderr))
    return found


def check_symbols(compiler):
    """A file that uses none of them has no code and needs nothing of the library."""
    thing = compiler.folder / "thing.o"
    done = compiler.run(HEAD + "int x;\n", ["-DAZB_NO_ANCHOR", "-c", "-o", str(thing)])
    if done.returncode != 0:
        return ["%s: %s" % (compiler.name, done.stderr[:2000])]
    names = subprocess.run(["nm", str(thing)], capture_output=True, text=True, check=True).stdout
    return ["%s: adds %s" % (compiler.name, line) for line in names.split("\n") if "azb_" in line]


def main():
    library = sys.argv[1]
    functions = inline_functions()
    problems = [] if len(functions) > 500 else ["only %d typed forms were found" % len(functions)]
    compilers = [row for row in COMPILERS if shutil.which(row[0])]
    with tempfile.TemporaryDirectory() as folder:
        for row in compilers:
            compiler = Compiler(*row, folder)
            problems += check_null(compiler, functions, library)
            problems += check_wrong(compiler) + check_symbols(compiler)
    for line in problems:
        print(line)
    print("%d typed forms, %d compilers, %d problems" % (
        len(functions), len(compilers), len(problems)))
    return 77 if not compilers else 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
