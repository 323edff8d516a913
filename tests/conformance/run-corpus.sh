#!/bin/sh
# run-corpus.sh PROGRAM FOLDER - runs azb-conformance over the recordings and the examples of a folder;
# every exchange must belong to an operation. Skipped when the folder does not exist. Examples of an
# API that the library does not offer are reported and left out.
# MESON_EXE_WRAPPER: set by Meson when the program is of another machine.
if [ ! -d "$2" ]; then
    echo "skipped: no recordings at $2"
    exit 77
fi
program=$1
corpus=$2
set --
for folder in "$corpus"/recordings "$corpus"/examples/*; do
    case $folder in
    */backup-crr) echo "left out: $folder, cross-region restore is not offered yet" ;;
    *) set -- "$@" "$folder" ;;
    esac
done
# shellcheck disable=SC2086 # a command with its options, or nothing
exec $MESON_EXE_WRAPPER "$program" --all-matched "$@"
