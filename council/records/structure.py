"""Every piece of a file as a paragraph in its place: cover, table, heading, numbered or not, note, signature, annex."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from council.records import agenda
from council.records.headings import Head, read_head, read_heading
from council.records.outline import Outline, outline
from council.records.patterns import Patterns
from council.records.record import Item, Note, Paragraph, ParagraphKind, Piece
from council.records.said import say
from council.records.signatories import signature_lines
from documents.text import clean_accepted, fold

_STRUCK = ("deleted", "moved_from")
_LONGEST_TITLE = 80  # of the heading of an annex: a longer line is text
_KIND_OF_PIECE: dict[str, ParagraphKind] = {
    "cell": "table",
    "note": "note",
    "comment": "note",
    "header": "cover",
    "footer": "cover",
}


@dataclass
class Layout:
    """The paragraphs of a record in their places, its items without papers and decisions, and the signatures."""

    paragraphs: list[Paragraph]
    items: list[Item] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # the order of each item's first paragraph
    signatories: list[tuple[str, str]] = field(default_factory=list)
    rows: list[agenda.Row] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    @property
    def cover(self) -> list[str]:
        return [paragraph.text for paragraph in self.paragraphs if paragraph.kind == "cover" and paragraph.text]


def lay_out(pieces: Sequence[Piece], patterns: Patterns, session: str | None) -> Layout:
    """One paragraph for every piece that is not blank, in the order of the file."""
    told = [
        (piece, _paragraph(order, piece)) for order, piece in enumerate(piece for piece in pieces if piece.raw.strip())
    ]
    heads = [_head(piece, paragraph, patterns) for piece, paragraph in told]
    found = outline(heads)
    layout = Layout([paragraph for _, paragraph in told], notes=list(found.notes))
    begins = min(found.placed, default=len(told))
    ends = max(found.placed, default=-1) + 1
    _place_numbers(layout, found, heads)
    _place_front(told[:begins], layout, patterns, session)
    _place_signatures(layout, ends, patterns)
    _place_annexes(layout, ends, patterns)
    _place_in_items(layout, begins, patterns, session)
    return layout


def _paragraph(order: int, piece: Piece) -> Paragraph:
    struck = [(change.start, change.end) for change in piece.changes if change.kind in _STRUCK]
    text = clean_accepted(piece.raw, struck)
    kind = _KIND_OF_PIECE.get(piece.kind, "unnumbered")
    internal = piece.kind == "comment"
    return Paragraph(order, kind, piece.raw, text, piece.place, changes=piece.changes, internal=internal)


def _head(piece: Piece, paragraph: Paragraph, patterns: Patterns) -> Head | None:
    head = read_head(paragraph.text, piece.numbered) if piece.kind == "body" else None
    if head and not head.set_off and patterns.layout.points.match(fold(paragraph.text[:200]).text.lstrip()):
        return None
    return head


def _place_numbers(layout: Layout, found: Outline, heads: Sequence[Head | None]) -> None:
    for index, place in found.placed.items():
        paragraph, head = layout.paragraphs[index], heads[index]
        stripped = paragraph.text.lstrip()
        lead = head.lead if head else 0
        if lead:  # the number stands in the text, which then begins with it
            lead -= len(paragraph.text) - len(stripped)
            paragraph.text = stripped
        paragraph.kind, paragraph.number, paragraph.item, paragraph.lead = place.kind, place.number, place.item, lead
        if place.kind == "heading" or index in found.orphans:
            layout.items.append(Item(place.item, "", heading=index if place.kind == "heading" else None))
            layout.starts.append(index)


def _place_front(
    told: Sequence[tuple[Piece, Paragraph]], layout: Layout, patterns: Patterns, session: str | None
) -> None:
    """What stands before the first item: the cover, and the table of subjects among it."""
    tables = {piece.cell[0] for piece, paragraph in told if piece.cell and agenda.is_head(paragraph.text, patterns)}
    rows: list[tuple[Piece, Paragraph]] = []
    begun = False
    for piece, paragraph in told:
        if piece.kind in ("header", "footer", "note"):
            continue
        begun = begun or (piece.kind == "body" and agenda.is_head(paragraph.text, patterns))
        if begun or (piece.cell and piece.cell[0] in tables):
            paragraph.kind = "table"
            rows.append((piece, paragraph))
        else:
            paragraph.kind = "cover"
    layout.rows = agenda.read_rows(agenda.cells(rows), patterns, session)


def _place_signatures(layout: Layout, ends: int, patterns: Patterns) -> None:
    free = [paragraph.text if paragraph.kind in ("unnumbered", "table") else "" for paragraph in layout.paragraphs]
    lines, layout.signatories = signature_lines(free, ends, patterns) if layout.items else ([], [])
    for index in lines:
        if free[index]:
            layout.paragraphs[index].kind = "signature"


def _place_annexes(layout: Layout, ends: int, patterns: Patterns) -> None:
    """From the first heading of an annex after the last number, all that is not signed."""
    annexed = False
    for paragraph in layout.paragraphs[ends:]:
        if paragraph.kind != "unnumbered":
            continue
        annexed = annexed or _is_annex(paragraph.text, patterns)
        if annexed:
            paragraph.kind = "annex"


def _is_annex(text: str, patterns: Patterns) -> bool:
    return len(text) <= _LONGEST_TITLE and bool(patterns.layout.annex.fullmatch(fold(text).text.strip()))


def _place_in_items(layout: Layout, begins: int, patterns: Patterns, session: str | None) -> None:
    """What has no number of its own stays in the item where it stands, up to the signatures."""
    current: Paragraph | None = None
    loose: list[Paragraph] = []
    for paragraph in layout.paragraphs[begins:]:
        if paragraph.kind in ("signature", "annex"):
            break
        if paragraph.number:
            _note_loose(layout, current, loose)
            current, loose = paragraph, []
        elif paragraph.kind in ("unnumbered", "table", "note") and current:
            paragraph.item = current.item
            if current.kind == "heading" and not loose and _continues(current, paragraph, patterns, session):
                paragraph.kind = "heading"
            elif paragraph.kind == "unnumbered" and paragraph.text.strip():
                loose.append(paragraph)
    _note_loose(layout, current, loose)


def _continues(heading: Paragraph, paragraph: Paragraph, patterns: Patterns, session: str | None) -> bool:
    """Whether a heading goes on: its closing bracket stands on a line of its own."""
    if paragraph.kind != "unnumbered" or read_heading(heading.body, patterns, session).papers:
        return False
    rest = read_heading(paragraph.text, patterns, session)
    return bool(rest.papers) and not rest.title


def _note_loose(layout: Layout, after: Paragraph | None, loose: Sequence[Paragraph]) -> None:
    if not (after and loose):
        return
    said = say(
        "Paragraphs after %(number)s that have no number of their own and stay in item %(item)s: %(count)s.",
        number=after.number,
        item=after.item or "",
        count=len(loose),
    )
    layout.notes.append(Note("info", after.number, said))
