# lib.sh - what the commands of this folder share: installing packages, configuring, building,
# testing, stopping. Sourced by bash; sets only functions and the variables named here.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# One line for each package: its name, and what shows that it is installed (cmd: a program, pc: a
# pkg-config name, c: a header that the compiler finds, dpkg: the package itself). The library needs
# libcurl, jansson and OpenSSL; cmocka and libmicrohttpd are for the tests.
build_packages="
gcc                  cmd:gcc
g++                  cmd:g++
libc6-dev            c:stdio.h
meson                cmd:meson
ninja-build          cmd:ninja
pkg-config           cmd:pkg-config
python3              cmd:python3
libcurl4-openssl-dev pc:libcurl
libjansson-dev       pc:jansson
libssl-dev           pc:libcrypto
libcmocka-dev        pc:cmocka
libmicrohttpd-dev    pc:libmicrohttpd
"

# How build/ is configured. A warning of a compiler that was never tried must not stop a build; only
# .ci/run makes warnings errors.
build_options="-Dwerror=${AZB_WERROR:-false}"

exit_usage=2
exit_missing=3

say() {
    printf '==> %s\n' "$*"
}

stop() { # status, message
    printf '%s: %s\n' "$(basename "$0")" "$2" >&2
    exit "$1"
}

bad_option() {
    stop "$exit_usage" "unknown option '$1' (--help lists them)"
}

is_there() { # one probe
    case $1 in
    cmd:*) command -v "${1#cmd:}" >/dev/null 2>&1 ;;
    pc:*) pkg-config --exists "${1#pc:}" >/dev/null 2>&1 ;;
    dpkg:*) dpkg -s "${1#dpkg:}" >/dev/null 2>&1 ;;
    c:*) echo "#include <${1#c:}>" | gcc -E -x c - >/dev/null 2>&1 ;;
    esac
}

missing_packages() { # table -> names on one line
    local name probe
    while read -r name probe; do
        if [ -n "$name" ] && ! is_there "$probe"; then
            printf '%s ' "$name"
        fi
    done <<<"$1"
}

# Sets as_root to what runs a command as root: "" for root, sudo when it needs no password or can
# ask a person for it.
find_root() {
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
        as_root="sudo -n"
    elif command -v sudo >/dev/null 2>&1 && [ -t 0 ] && [ -z "${CI:-}" ]; then
        as_root="sudo"
    else
        return 1
    fi
}

ask_for_packages() { # names, reason
    printf '%s: %s. Install what is missing with\n\n    sudo apt-get install -y %s\n\n' \
        "$(basename "$0")" "$2" "$1" >&2
    printf 'and run the command again.\n' >&2
    exit "$exit_missing"
}

# Installs the packages of a table that are missing, or says how to and stops.
install_packages() { # table
    local names
    names=$(missing_packages "$1")
    names=${names% }
    if [ -z "$names" ]; then
        return 0
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        ask_for_packages "$names" "this system has no apt-get (names below are Debian's)"
    fi
    if ! find_root; then
        ask_for_packages "$names" "neither root nor able to use sudo"
    fi
    say "Installing: $names"
    # shellcheck disable=SC2086 # lists of words
    if ! { $as_root apt-get update -q </dev/null &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends $names </dev/null; }; then
        ask_for_packages "$names" "apt-get failed"
    fi
    names=$(missing_packages "$1")
    if [ -n "$names" ]; then
        ask_for_packages "${names% }" "still missing after the installation"
    fi
}

is_configured() { # folder
    [ -f "$1/build.ninja" ] && [ -f "$1/meson-private/coredata.dat" ] &&
        [ -f "$1/meson-info/intro-tests.json" ] &&
        grep -qF "\"source\": \"$root\"" "$1/meson-info/meson-info.json" 2>/dev/null
}

# Removes a build folder whose configuration is not complete; refuses to touch anything else.
clear_broken() { # folder
    if [ ! -e "$1" ]; then
        return 0
    fi
    if [ -n "$(ls -A "$1")" ] && [ ! -d "$1/meson-private" ] && [ ! -d "$1/meson-logs" ]; then
        stop 1 "$1 exists and is not a build folder; move it away"
    fi
    say "Clearing $1: its configuration is not complete"
    rm -rf "$1"
}

# Configures a folder. Later calls with the same options, or with none, do nothing.
configure() { # folder, options for meson
    local folder=$1
    shift
    if is_configured "$folder"; then
        if [ $# -eq 0 ] || [ "$(cat "$folder/.options" 2>/dev/null || true)" = "$*" ]; then
            return 0
        fi
        say "Changing the options of $folder: $*"
        meson configure "$folder" "$@"
    else
        clear_broken "$folder"
        say "Configuring $folder"
        meson setup "$folder" "$root" "$@"
    fi
    echo "$*" >"$folder/.options"
}

build() { # folder, targets; none for all
    local quiet=
    if [ ! -t 1 ]; then
        quiet=--quiet
    fi
    say "Building $*"
    ninja $quiet -C "$@"
}

# Prints the comment at the top of the running script when an argument asks for help.
help_if_asked() {
    local word
    for word in "$@"; do
        if [ "$word" = --help ] || [ "$word" = -h ]; then
            sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
            exit 0
        fi
    done
}

# Names of the tests that a regular expression matches.
names_of_tests() { # folder, expression
    python3 - "$1/meson-info/intro-tests.json" "$2" <<'END'
import json, re, sys
tests = json.load(open(sys.argv[1], encoding="utf-8"))
print(*[test["name"] for test in tests if re.search(sys.argv[2], test["name"])])
END
}

# Sets `names` to the tests that are meant: names, or patterns such as 'unit/*'; none for all.
match_tests() { # folder, names and patterns
    local found
    found=$(python3 - "$1/meson-info/intro-tests.json" "${@:2}" <<'END'
import fnmatch, json, sys
tests = [test["name"] for test in json.load(open(sys.argv[1], encoding="utf-8"))]
for word in sys.argv[2:]:
    fits = fnmatch.filter(tests, word)
    if not fits:
        sys.exit("there is no test '%s'" % word)
    print(*fits, sep="\n")
END
    ) || exit "$exit_usage"
    names=()
    if [ -n "$found" ]; then
        mapfile -t names <<<"$found"
    fi
}

# Builds what tests need; everything when none is named.
build_for_tests() { # folder, names of tests
    local targets
    targets=$(python3 - "$@" <<'END'
import json, os, sys
folder, names = sys.argv[1], sys.argv[2:]
def read(kind):
    return json.load(open("%s/meson-info/intro-%s.json" % (folder, kind), encoding="utf-8"))
files = {target["id"]: target["filename"] for target in read("targets")}
needed = [files[target] for test in read("tests") if test["name"] in names
          for target in test["depends"]]
print(*sorted({os.path.relpath(path, folder) for paths in needed for path in paths}))
END
    )
    # shellcheck disable=SC2086 # a list of words
    build "$1" $targets
}

# Runs tests and ends with the line of their counts; its status says whether all passed. Many tests
# wait for a simulator that waits for its clock, so there are more of them at a time than cores.
run_tests() { # folder, names and options for meson test
    local folder=$1 status=0
    shift
    rm -f "$folder"/meson-logs/testlog*.json # a wrapper gives the log a name of its own
    meson test -C "$folder" --no-rebuild --print-errorlogs -t 2 \
        --num-processes $((2 * $(nproc))) "$@" || status=$?
    python3 "$root/scripts/count-tests.py" "$folder"/meson-logs/testlog*.json "$status"
}
