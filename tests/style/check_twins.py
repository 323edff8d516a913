#!/usr/bin/env python3
"""Usage: check_twins.py ROOT
       check_twins.py --self-test

Proves that every hand-written file of lib/ has a test, and that every unit test has a file:
tests/unit/ROOM/test_NOUN.c is the twin of lib/ROOM/NOUN.c. A file without a twin counts as tested
when

    its name begins with a noun that has one      decode_list.c by test_decode.c
    its folder has one of its own name             prune/choose.c by prune/test_prune.c

and a test counts as the test of a noun when its name begins with it (test_decode_lenient.c).
tests/style/twins.txt lists the others, a line each: the file or the test, and why. Prints each
offence and ends with 1 when there is one.
"""

import pathlib
import sys
import tempfile

GENERATED = {"model", "service"}  # tested as a whole, by tables


def beginnings(noun):
    """protect_failures -> protect_failures, protect"""
    words = noun.split("_")
    return ["_".join(words[:count]) for count in range(len(words), 0, -1)]


def is_tested(path, tests):
    """path: ROOM/NOUN or ROOM/TASK/NOUN; tests: the same of what the tests are about."""
    folder, noun = path.rsplit("/", 1)
    task = folder.rsplit("/", 1)[-1]
    return any(f"{folder}/{name}" in tests for name in beginnings(noun) + [task])


def has_noun(test, files):
    folder, noun = test.rsplit("/", 1)
    is_task = any(file.startswith(folder + "/") for file in files) and folder.endswith("/" + noun)
    return is_task or any(f"{folder}/{name}" in files for name in beginnings(noun))


def hand_written(paths):
    return {path for path in paths if path.split("/", 1)[0] not in GENERATED}


def read_tree(root):
    """The nouns of the files and of the tests, as ROOM/NOUN."""
    library, unit = root / "lib", root / "tests" / "unit"
    files = {path.relative_to(library).with_suffix("").as_posix()
             for path in library.glob("*/**/*.c")}
    tests = {path.relative_to(unit).with_name(path.stem.removeprefix("test_")).as_posix()
             for path in unit.glob("*/**/test_*.c")}
    return hand_written(files), hand_written(tests)


def read_rows(path):
    """The first word of each line: lib/ROOM/NOUN.c or tests/unit/ROOM/test_NOUN.c."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines if line.strip() and not line.startswith("#")}


def test_path(test):
    folder, noun = test.rsplit("/", 1)
    return f"tests/unit/{folder}/test_{noun}.c"


def judge(root):
    """What is wrong, sorted."""
    files, tests = read_tree(root)
    rows = read_rows(root / "tests" / "style" / "twins.txt")
    odd = {f"lib/{file}.c": "has no test" for file in files if not is_tested(file, tests)}
    odd.update({test_path(test): "is the test of no file" for test in tests
                if not has_noun(test, files)})
    faults = [f"{path} {fault}" for path, fault in odd.items() if path not in rows]
    faults += [f"tests/style/twins.txt: {row} needs no row" for row in rows if row not in odd]
    return sorted(faults)


def self_test():
    files = ("lib/base/buf.c", "lib/json/decode.c", "lib/json/decode_list.c", "lib/json/slot.c",
             "lib/flow/prune/prune.c", "lib/flow/prune/choose.c", "lib/model/any.c",
             "tests/unit/base/test_buf.c", "tests/unit/json/test_decode.c",
             "tests/unit/json/test_decode_lenient.c", "tests/unit/json/test_oracle.c",
             "tests/unit/flow/prune/test_prune.c", "tests/unit/model/test_all.c")
    cases = [
        ("lib/json/slot.c why\ntests/unit/json/test_oracle.c why\n# a comment\n", []),
        ("", ["lib/json/slot.c has no test",
              "tests/unit/json/test_oracle.c is the test of no file"]),
        ("lib/json/slot.c why\ntests/unit/json/test_oracle.c why\nlib/base/buf.c why\n",
         ["tests/style/twins.txt: lib/base/buf.c needs no row"]),
    ]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for file in files:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).touch()
        (root / "tests" / "style").mkdir()
        for rows, expected in cases:
            (root / "tests" / "style" / "twins.txt").write_text(rows, encoding="utf-8")
            assert judge(root) == expected, (rows, judge(root))
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 1:
        print(__doc__)
        return 2
    faults = judge(pathlib.Path(arguments[0]).resolve())
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
