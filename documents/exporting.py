"""Lists as files: all rows that a list shows, as CSV for a spreadsheet or as JSON for a program.

A file is written while it is sent, some rows at a time, so that its size costs no memory.
"""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO

from django.http import StreamingHttpResponse
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, override

from documents.paging import Order, chunks

FORMATS = {"csv": "CSV", "json": "JSON"}
CHUNK = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BOM = "\ufeff"  # without it, spreadsheets take UTF-8 for something else
_TYPES = {"csv": "text/csv; charset=utf-8", "json": "application/json"}


@dataclass(frozen=True)
class Table:
    """What is exported of a list: its name, its order, the heading of each column by key.

    `read` gives of a row the values by key, as JSON has them; `cells` says of some keys how a cell of CSV has them.
    """

    name: str
    order: Order
    headings: Mapping[str, str | Promise]
    read: Callable
    cells: Mapping[str, Callable]


def export_asked_for(request, table, queryset, ready=list):
    """The file that ?format= asks for; None where it asks for none that there is."""
    kind = request.GET.get("format")
    if kind not in FORMATS:
        return None
    write = {"csv": _csv, "json": _json}[kind]
    address = request.build_absolute_uri("/")[:-1]
    rows = ([table.read(row, address) for row in chunk] for chunk in chunks(queryset, table.order, CHUNK, ready))
    response = StreamingHttpResponse(_in_language(write(table, rows), get_language()), content_type=_TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="{table.name}.{kind}"'
    return response


def _in_language(parts, language):
    """The parts of a file, each made in the language of the reader, whatever is being served meanwhile."""
    while True:
        with override(language):
            part = next(parts, None)
        if part is None:
            return
        yield part


def _csv(table, chunks_of_rows):
    yield _BOM + _lines([list(table.headings.values())])
    for rows in chunks_of_rows:
        yield _lines([[_cell(table, key, row[key]) for key in table.headings] for row in rows])


def _lines(rows):
    written = StringIO()
    csv.writer(written).writerows([[inert(str(cell)) for cell in row] for row in rows])
    return written.getvalue()


def _cell(table, key, value):
    if key in table.cells:
        return table.cells[key](value)
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return "" if value is None else value


def inert(cell):
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _json(table, chunks_of_rows):
    yield f'{{"{table.name}": ['
    joint = "\n"
    for rows in chunks_of_rows:
        yield joint + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        joint = ",\n"
    yield "\n]}\n"
