"""A record kept as a Word file: headers, the body with its boxes and notes where they stand, footers, comments."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from xml.etree.ElementTree import Element

from council.records.docx_parts import find_parts
from council.records.markup import MAX_ELEMENTS, MAX_LOOKUPS, Elements, W, parse, tree
from council.records.numbering import Lists
from council.records.package import Package
from council.records.receipt import Receipt
from council.records.record import Piece, PieceKind, Refused, Source
from council.records.story import Story, Tally
from council.records.styles import Styles
from council.records.wordml import Notes, Walk


def read(data: bytes) -> Source:
    """Take a .docx apart, writing nothing to disk and fetching nothing. Refused when it is not safe or not whole."""
    source = _File(data).read()
    if not source.pieces:
        raise Refused("The .docx holds no text.")
    return source


class _File:
    """One .docx while its parts are read, with the limits and counts they share."""

    def __init__(self, data: bytes) -> None:
        self._package = Package(data)
        self._elements, self._lookups = Elements(MAX_ELEMENTS), Elements(MAX_LOOKUPS)
        self._parts = find_parts(self._package, self._lookups)
        styles = Styles(self._lookup("styles"))
        self._lists = Lists(self._lookup("numbering"), styles)
        self._tally = Tally()
        self._receipt = Receipt()

    def read(self) -> Source:
        notes = {**self._notes("footnotes"), **self._notes("endnotes")}
        pieces = self._each("header", "header", "header")
        pieces += self._text(self._parts.main, "body", "", notes, root=f"{W}document")
        pieces += self._each("footer", "footer", "footer")
        pieces += self._each("diagramData", "box", "diagram")
        remarks = chain.from_iterable(self._notes("comments").values())
        pieces += [replace(remark, kind="comment") for remark in remarks]
        self._package.check_unread()
        return Source("docx", tuple(pieces), self._receipt.received, tuple(self._tally.refused))

    def _each(self, role: str, kind: PieceKind, label: str) -> list[Piece]:
        """The pieces of every part of a role, each part once: sections share their headers."""
        parts = enumerate(self._parts.all(role), start=1)
        return [piece for number, part in parts for piece in self._text(part, kind, f"{label} {number}")]

    def _text(self, part: str, kind: PieceKind, label: str, notes: Notes | None = None, root: str = "") -> list[Piece]:
        walk = Walk(Story(kind, label, self._lists, self._tally), notes)
        self._parse(part, walk, root)
        return [*walk.story.pieces, *walk.uncalled]

    def _notes(self, role: str) -> Notes:
        part = self._parts.one(role)
        if part is None:
            return {}
        walk = Walk(Story("note", role, self._lists, self._tally))
        self._parse(part, walk)
        return {**walk.told, (role, ""): walk.story.pieces}

    def _lookup(self, role: str) -> Element | None:
        part = self._parts.one(role)
        return None if part is None else tree(self._package.read(part), part, self._lookups)

    def _parse(self, part: str, walk: Walk, root: str = "") -> None:
        parse(self._package.read(part), part, self._elements, walk, self._receipt, root=root)
        walk.story.close()
