#!/usr/bin/env python3
"""
Usage: test_signatures.py PROGRAM

The signatures of assertions, which PROGRAM (test_assertion) prints, are judged by the openssl
command. Skipped where there is none.
"""

import base64
import os
import shutil
import subprocess
import sys
import tempfile

PSS = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"]
OPTIONS = {"RS256": [], "PS256": PSS}


def decode(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def verifies(folder, options, text, signature):
    """Whether openssl takes the signature of the text."""
    files = {"text": text, "signature": signature}
    for name, data in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
    command = ["openssl", "dgst", "-sha256", "-verify", "key"] + options + [
        "-signature", "signature", "text"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def check(program, algorithm, folder):
    jwt = subprocess.run([program, algorithm, os.path.join(folder, "key")], capture_output=True,
                         text=True, check=True).stdout.strip()
    header, claims, signature = jwt.split(".")
    text = (header + "." + claims).encode()
    for name, options in OPTIONS.items():
        expected = name == algorithm
        if verifies(folder, options, text, decode(signature)) != expected:
            print("%s: openssl says the opposite of what is right, by %s" % (algorithm, name))
            return False
    return not verifies(folder, OPTIONS[algorithm], text + b"x", decode(signature))


def main():
    if shutil.which("openssl") is None:
        print("skipped: there is no openssl command")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        good = [check(sys.argv[1], algorithm, folder) for algorithm in OPTIONS]
    print("%d of %d signatures are right" % (sum(good), len(good)))
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
