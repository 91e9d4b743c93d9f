"""The page of figures that `make bench` writes: ratios first, for they are what one run tells."""

import os
import platform

from tests.bench_classes import EVERY

DATABASES = ("SQLite", "PostgreSQL")
INTRODUCTION = """# What the site costs

Written by `make bench`; a corpus made by `manage.py build_corpus`, texts of paragraphs in six languages. gunicorn has two sync
workers; a client in its own process opens a connection for each request; all servers are asked in turn, within one run: the
ratios tell, the milliseconds are those of this machine and of whatever else ran on it ({machine}).

- **SQL** is what the page asks its database, sent again by itself; **JSON** are the rows of that SQL answered by a Django view
  behind the same middleware; **datasette** serves the same texts from one narrow table with full text, facets on session,
  language and kind, `suggest_facets` off, opened as a file that never changes. It is one process, as it comes.
- `/ JSON` and `datasette /` compare p95. datasette finds Chinese within a sentence only by looking through every text.
- Lists of ours are held beside datasette's list of the texts.
"""


def page(measured):
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}"
    parts = [INTRODUCTION.format(machine=machine)]
    for one in measured:
        parts.append(f"## {one.size:,} texts\n")
        for name in DATABASES:
            for connections in (1, 8):
                parts.append(f"### {name}, {connections} connection{'s' if connections > 1 else ''}\n")
                parts.append(table(one, name, connections))
        parts.append(memory(one))
    if len(measured) > 1:
        parts.append(growth(measured))
    return "\n".join(parts)


def table(measured, name, connections):
    heads = ["", "p50 ms", "p95 ms", "requests/s", "SQL ms", "JSON p95", "/ JSON", "datasette p95", "datasette /"]
    rows = [row(measured, one, name, connections) for one in EVERY]
    return as_markdown(heads, rows)


def row(measured, one, name, connections):
    ours = measured.asked[one.name, name, connections]
    plain = measured.asked[one.name, f"{name} as JSON", connections]
    peer = measured.asked.get((one.name, "datasette", connections))
    figures = [f"{ours.p50:.1f}", f"{ours.p95:.1f}", f"{ours.rate:.0f}", f"{measured.bare[one.name, name]:.1f}"]
    figures += [f"{plain.p95:.1f}", f"{ours.p95 / plain.p95:.1f}"]
    return [one.name, *figures, *([f"{peer.p95:.1f}", f"{peer.p95 / ours.p95:.1f}"] if peer else ["", ""])]


def memory(measured):
    held = ", ".join(f"{name} {mebibytes:.0f}" for name, mebibytes in measured.memory.items())
    return f"Peak memory of the largest process, MiB: {held}.\n"


def growth(measured):
    """How p95 over one connection grows from each size to the next."""
    heads = ["one connection, p95", *(f"{name}, {one.size:,}" for name in DATABASES for one in measured), *DATABASES]
    rows = []
    for one in EVERY:
        times = {name: [size.asked[one.name, name, 1].p95 for size in measured] for name in DATABASES}
        grown = [f"x {times[name][-1] / times[name][-2]:.1f}" for name in DATABASES]
        rows.append([one.name, *(f"{ms:.1f}" for name in DATABASES for ms in times[name]), *grown])
    return f"## From size to size\n\n{as_markdown(heads, rows)}"


def as_markdown(heads, rows):
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
