#!/bin/sh
# run-corpus.sh PROGRAM FOLDER - runs azb-conformance over a folder, every exchange of which must
# belong to an operation, or skips when it is not there.
if [ ! -d "$2" ]; then
    echo "skipped: no recordings at $2"
    exit 77
fi
exec "$1" --all-matched "$2"
