#!/bin/sh
# check-finds.sh PROGRAM FOLDER - every recording in the folder contains something impossible, which
# azb-conformance must report and exit with 1. A recording named unmatched_* only belongs to no
# operation, and must pass where that is allowed.
# MESON_EXE_WRAPPER: set by Meson when the program is of another machine.
bad=0
for file in "$2"/*.jsonl; do
    last=$($MESON_EXE_WRAPPER "$1" --all-matched "$file" | tail -n 1)
    $MESON_EXE_WRAPPER "$1" --all-matched "$file" >/dev/null
    status=$?
    case $last in
    conformance:*failures=0 | "") status="$status, no failure counted" ;;
    esac
    if [ "$status" != 1 ]; then
        echo "$file: status $status"
        bad=1
    fi
    expected=1
    case $file in
    */unmatched_*) expected=0 ;;
    esac
    $MESON_EXE_WRAPPER "$1" "$file" >/dev/null
    status=$?
    if [ "$status" != "$expected" ]; then
        echo "$file: status $status without --all-matched"
        bad=1
    fi
done
exit $bad
