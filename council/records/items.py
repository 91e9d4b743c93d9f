"""The items of a record: their titles and papers, from their headings and the table of subjects."""

from __future__ import annotations

from collections.abc import Sequence

from council.records import agenda
from council.records.headings import read_heading
from council.records.patterns import Patterns
from council.records.record import Item, Note
from council.records.structure import Layout


def complete(layout: Layout, patterns: Patterns, session: str | None) -> list[Note]:
    """Read each item's heading, then hold the items against the table of subjects."""
    for item in layout.items:
        if item.heading is not None:
            _read(item, _lines(layout, item), patterns, session)
    return agenda.compare(layout.items, layout.rows)


def _lines(layout: Layout, item: Item) -> list[str]:
    """The lines of an item's heading: the one with the number, and one that goes on right after it."""
    assert item.heading is not None
    lines = [layout.paragraphs[item.heading].body]
    for paragraph in layout.paragraphs[item.heading + 1 :]:
        if paragraph.kind != "heading" or paragraph.number:
            break
        lines.append(paragraph.text)
    return lines


def _read(item: Item, lines: Sequence[str], patterns: Patterns, session: str | None) -> None:
    heading = read_heading(" ".join(lines), patterns, session)
    item.title, item.continued, item.papers = heading.title, heading.continued, list(heading.papers)
