#!/bin/sh
# run-facts.sh PYTHON COMPARE FACTS - compares the data files with facts, or skips when there are none.
if [ ! -f "$3" ]; then
    echo "skipped: no facts at $3"
    exit 77
fi
exec "$1" "$2" "$3"
