"""
Pieces of generated C: comments, declarations, headers. A declaration is one line here; clang-format
breaks it, see formatter.py.
"""

import textwrap

COLUMNS = 100


def comment(text, indent=""):
    """A comment on lines of its own. Paragraphs are parted by line ends and stay apart."""
    single = "%s/* %s */" % (indent, text)
    if "\n" not in text and len(single) <= COLUMNS:
        return [single]
    out = [indent + "/*"]
    for paragraph in text.split("\n"):
        out.extend(textwrap.wrap(paragraph, COLUMNS, initial_indent=indent + " * ",
                                 subsequent_indent=indent + " * ", break_long_words=False,
                                 break_on_hyphens=False))
    return out + [indent + " */"]


def notice(text, source):
    return comment("%s\nGenerated from %s by lib/schema/generate.py." % (text, source))


def _fits(rows):
    column = max(len(code) for code, _ in rows) + 1
    return all(column + len("/* %s */" % doc) <= COLUMNS for _, doc in rows)


def documented(rows, indent="    "):
    """
    Lines of (code, doc): docs after the code in one column where they fit, above it where not. As
    few as possible are above, and the longest of those that could be.
    """
    rows = [(indent + code, doc) for code, doc in rows]
    best = [(0, None, None)]  # per number of rows done: docs above, start of last run, end of it
    for end in range(1, len(rows) + 1):
        options = []
        above, doc = best[end - 1][0], rows[end - 1][1]
        options.append((above + (1 - len(doc) / 1000 if doc else 0), end - 1, False))
        for start in range(end - 1, -1, -1):
            run = rows[start:end]
            if not all(doc for _, doc in run) or not _fits(run):
                break
            joined = start > 0 and best[start][2]
            if not joined:
                options.append((best[start][0], start, True))
        best.append(min(options, key=lambda option: option[0]))
    pieces = []
    end = len(rows)
    while end > 0:
        _, start, trailing = best[end]
        pieces.append((rows[start:end], trailing))
        end = start
    out = []
    for run, trailing in reversed(pieces):
        if trailing:
            column = max(len(code) for code, _ in run) + 1
            out.extend("%s/* %s */" % (code.ljust(column), doc) for code, doc in run)
        else:
            for code, doc in run:
                out.extend(comment(doc, indent) if doc else [])
                out.append(code)
    return out


def signature(kind, name, params, end):
    """A function's declaration (end ";") or the head of its definition (end "")."""
    return ["%s%s%s(%s)%s" % (kind, "" if kind.endswith("*") else " ", name, ", ".join(params), end)]


def call(before, name, arguments, after, indent="    "):
    """A statement that calls: `before name(arguments)after`."""
    return ["%s%s%s(%s)%s" % (indent, before, name, ", ".join(arguments), after)]


def literal(text):
    """A text as a C string."""
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def guard(name):
    return "AZBACKUP_" + name.upper().replace("/", "_").replace(".", "_")


def header(path, intro, includes, body, source):
    """A public header: notice, guard, includes, C++ wrapper."""
    mark = guard(path)
    out = notice("%s - %s" % (path, intro), source)
    out += ["#ifndef " + mark, "#define " + mark, ""]
    out += ["#include <azbackup/%s>" % name for name in sorted(includes)]
    if body:
        out += ["", "#ifdef __cplusplus", 'extern "C" {', "#endif", ""]
        out += body
        out += ["", "#ifdef __cplusplus", "}", "#endif"]
    return out + ["", "#endif"]
