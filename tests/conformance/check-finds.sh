#!/bin/sh
# check-finds.sh PROGRAM FOLDER - each recording in the folder holds something that cannot be so:
# azb-conformance must say so and end with 1. One that is only of no operation, unmatched_*, must
# pass where that is allowed.
bad=0
for file in "$2"/*.jsonl; do
    last=$("$1" --all-matched "$file" | tail -n 1)
    "$1" --all-matched "$file" >/dev/null
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
    "$1" "$file" >/dev/null
    status=$?
    if [ "$status" != "$expected" ]; then
        echo "$file: status $status without --all-matched"
        bad=1
    fi
done
exit $bad
