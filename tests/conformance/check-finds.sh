#!/bin/sh
# check-finds.sh PROGRAM FOLDER - each recording in the folder holds something that cannot be so:
# azb-conformance must say so and end with 1.
bad=0
for file in "$2"/*.jsonl; do
    last=$("$1" "$file" | tail -n 1)
    "$1" "$file" >/dev/null
    status=$?
    case $last in
    conformance:*failures=0 | "") status="$status, no failure counted" ;;
    esac
    if [ "$status" != 1 ]; then
        echo "$file: status $status"
        bad=1
    fi
done
exit $bad
