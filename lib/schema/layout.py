"""
How generated C is laid out: what clang-format would make of it with the project's settings,
without needing clang-format. tests/unit/model/test_layout.py compares the two.
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
    Lines of (code, doc): docs behind the code in one column where they fit, above it where not.
    As few as possible stand above, and short ones behind rather than long ones.
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


def fill(first, indent, parts, last):
    """Puts parts, with commas between, on as few lines as they need."""
    lines = []
    line = first
    for index, part in enumerate(parts):
        text = part + (last if index == len(parts) - 1 else ",")
        space = "" if index == 0 or line == indent else " "
        if len(line) + len(space) + len(text) > COLUMNS and index > 0:
            lines.append(line)
            line, space = indent, ""
        line += space + text
    return lines + [line]


# What clang-format charges for breaking a line: between parameters, behind the open bracket of a
# function's head and of a call, behind a return type (with macros before it or without), behind
# `=`; and once more for the first break inside of each bracket.
BETWEEN = 41
BEHIND_HEAD = 140
BEHIND_CALL = 59
BEHIND_TYPE = 95
BEHIND_MACROS = 130
BEHIND_ASSIGN = 37
FIRST_BREAK = 15


def _bracketed(head, params, tail, behind, indent=""):
    """The cheapest way to write head(params)tail: (cost, lines), or None when none fits."""
    whole = head + ", ".join(params) + tail
    if len(whole) <= COLUMNS:
        return 0, [whole]
    ways = []
    deep = indent + "    "
    for lines, cost in ((fill(head, " " * len(head), params, tail), FIRST_BREAK),
                        ([head] + fill(deep, deep, params, tail),
                         FIRST_BREAK + behind - BETWEEN)):
        if max(len(line) for line in lines) <= COLUMNS:
            ways.append((cost + BETWEEN * (len(lines) - 1), lines))
    return min(ways, key=lambda way: way[0]) if ways else None


def signature(kind, name, params, end):
    """A function's declaration (end ";") or the head of its definition (end "")."""
    joined = kind if kind.endswith("*") else kind + " "
    tail = ")" + end
    ways = []
    way = _bracketed(joined + name + "(", params, tail, BEHIND_HEAD)
    if way:
        ways.append(way)
    way = _bracketed(name + "(", params, tail, BEHIND_HEAD)
    if way:
        behind = BEHIND_MACROS if kind.startswith("AZB_API") else BEHIND_TYPE
        ways.append((way[0] + behind, [kind] + way[1]))
    return min(ways, key=lambda way: way[0])[1]


def call(before, name, arguments, after, indent="    "):
    """A statement that calls: `before name(arguments)after`, broken where it must be."""
    tail = ")" + after
    ways = [_bracketed(indent + before + name + "(", arguments, tail, BEHIND_CALL, indent)]
    if before.endswith("= "):
        deep = indent + "    "
        way = _bracketed(deep + name + "(", arguments, tail, BEHIND_CALL, deep)
        if way:
            ways.append((way[0] + BEHIND_ASSIGN, [indent + before.rstrip()] + way[1]))
    return min((way for way in ways if way), key=lambda way: way[0])[1]


def assign(left, right, end=";", indent="    "):
    """`left = right;` on one line, or on two."""
    whole = "%s%s = %s%s" % (indent, left, right, end)
    if len(whole) <= COLUMNS:
        return [whole]
    return ["%s%s =" % (indent, left), "%s    %s%s" % (indent, right, end)]


def braces(head, parts, tail):
    """`head part, part tail` for an initialiser, broken between its parts where it must be."""
    whole = head + ", ".join(parts) + tail
    if len(whole) + 4 <= COLUMNS:
        return [whole]
    return fill(head, " " * len(head), parts, tail)


def head(kind, rest):
    """The head of a declaration on one line, or the type on a line of its own."""
    whole = "%s %s" % (kind, rest)
    return [whole] if len(whole) <= COLUMNS else [kind, "    " + rest]


def table(head, rows):
    """A variable with an initialiser of rows, each ended by its comma."""
    if len(head) + len(" = {") <= COLUMNS:
        return [head + " = {"] + _rows(rows, "    ") + ["};"]
    return [head + " =", "    {"] + _rows(rows, "        ") + ["};"]


def _rows(rows, indent):
    """Rows of an initialiser, each on one line, or on two behind its equals sign."""
    out = []
    for row in rows:
        left, equals, right = row.partition(" = ")
        out += assign(left, right, "", indent) if equals else [indent + row]
    return out


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
