"""The table of subjects and documents before the first item, in the layouts it survives in.

Cells of a real table, one line per row ("1 / Title / C24/8", or with tabs), one line per cell, or all run together: a
number counts as the beginning of a row only where it is the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from council.records.headings import Heading, read_head, read_heading, read_papers
from council.records.patterns import Patterns
from council.records.record import Item, Note, Paragraph, Piece
from council.records.said import say
from documents import symbols
from documents.text import fold

_FIELDS = re.compile(r"\t|\n| / ")
_DASHES = "-–—‑−"
_MOST_MISSING = 3  # rows that copied text may have lost in one place


@dataclass
class Row:
    """One subject of the meeting, as the table has it."""

    number: int
    title: str = ""
    continued: bool = False
    papers: list[str] = field(default_factory=list)


def is_head(text: str, patterns: Patterns) -> bool:
    """Whether a text is, or begins with, the heads of the table's columns."""
    return bool(patterns.layout.agenda.match(fold(text).text.strip()))


def cells(pieces: Iterable[tuple[Piece, Paragraph]]) -> Iterator[str]:
    """The texts of a table's cells in reading order, the paragraphs of one cell joined; numbers before their cell."""
    place: tuple[int, int, int] | None = None
    texts: list[str] = []
    for piece, paragraph in pieces:
        if texts and (piece.cell is None or piece.cell != place):
            yield " ".join(texts)
            texts = []
        place = piece.cell
        if piece.numbered:
            yield piece.numbered.rstrip(".")
        texts.append(paragraph.text)
    if texts:
        yield " ".join(texts)


def read_rows(texts: Iterable[str], patterns: Patterns, session: str | None) -> list[Row]:
    """The rows of the table; `texts` are its lines or cells, the heads of its columns included or not."""
    rows: list[Row] = []
    for text in _fields(texts, patterns):
        number = _next_number(text, rows)
        if number is not None:
            rows.append(Row(number))
            head = read_head(text)
            text = text[head.lead :] if head else ""
        if rows and text.strip():
            _add(rows[-1], text, patterns, session)
    return rows


def _fields(texts: Iterable[str], patterns: Patterns) -> Iterator[str]:
    for text in texts:
        for part in _FIELDS.split(text):
            folded = fold(part).text.strip()
            if folded and not patterns.layout.papers_column.fullmatch(folded) and not is_head(part, patterns):
                yield part.strip()


def _next_number(text: str, rows: Sequence[Row]) -> int | None:
    last = rows[-1].number if rows else 0
    head = read_head(text)
    if head and len(head.parts) == 1 and last < head.parts[0] <= last + 1 + _MOST_MISSING:
        return head.parts[0]
    return None


def _add(row: Row, text: str, patterns: Patterns, session: str | None) -> None:
    if text.strip() in _DASHES:
        return
    papers = read_papers(text, patterns, session)
    heading = read_heading(text, patterns, session)
    if papers and not heading.papers:
        title = read_heading(text[: symbols.find(text, session)[0].start].strip(" ,;"), patterns, session)
        heading = Heading(title.title, title.continued or heading.continued, papers)
        if row.title and patterns.layout.papers_column.fullmatch(fold(heading.title).text):
            heading = Heading("", False, papers)
    row.title = f"{row.title} {heading.title}".strip().rstrip(_DASHES)  # an empty cell, run together with the title
    row.continued = row.continued or heading.continued
    row.papers.extend(paper for paper in heading.papers if paper not in row.papers)


def compare(items: Sequence[Item], rows: Sequence[Row]) -> list[Note]:
    """Complete the items from the table where their headings say nothing; note where the two differ."""
    notes: list[Note] = []
    by_number = {str(row.number): row for row in rows}
    for item in items:
        row = by_number.pop(item.number, None)
        if row is None:
            if rows:
                said = say("Item %(number)s is not in the table of subjects.", number=item.number)
                notes.append(Note("info", item.number, said))
            continue
        item.title = item.title or row.title
        item.continued = item.continued or row.continued
        if row.papers and not item.papers:
            item.papers = list(row.papers)
            said = say("The documents of item %(number)s are those of the table of subjects.", number=item.number)
            notes.append(Note("info", item.number, said))
        elif set(row.papers) != set(item.papers):
            listed = ", ".join(row.papers) or say("no document")
            said = say("The table of subjects lists %(listed)s for item %(number)s.", listed=listed, number=item.number)
            notes.append(Note("info", item.number, said))
    for number in by_number:
        said = say("Item %(number)s of the table of subjects has no heading in the record.", number=number)
        notes.append(Note("warning", "", said))
    return notes
