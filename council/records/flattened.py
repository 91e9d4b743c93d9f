"""Records copied without line ends: one line is cut again where the next heading or paragraph number stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from council.records.headings import read_head
from council.records.patterns import Patterns
from council.records.record import Piece
from documents.text import fold

_SHORTEST = 400  # shorter lines are not whole records
_WIDEST_GAP = 8  # between a number and the words after it
_MOST_PARAGRAPHS = 400
_OPENING = frozenset("\"'«“‘([")
_LOOK_BACK = 5
_IN_CODE = re.compile(r"[0-9/\\-]$")
_IN_NUMBER = re.compile(
    r"[0-9/\\-]$|(?<![0-9])[0-9]{1,3}\.$"
)  # the 2 of "1.2A" is no heading, that of "2024.2Draft" is
_SENTENCE_END = re.compile(r"[.!?)\"”»。]\s*$")


def unflatten(pieces: Sequence[Piece], patterns: Patterns) -> list[Piece]:
    """The pieces, a flattened one cut into its headings and paragraphs; a file with line ends is given back as it is.

    Nothing is lost: the parts of a cut piece join to its `raw`.
    """
    if any(_is_paragraph(piece) for piece in pieces):
        return list(pieces)
    return [part for piece in pieces for part in _cut(piece, patterns)]


def _is_paragraph(piece: Piece) -> bool:
    head = read_head(piece.raw, piece.numbered) if piece.kind == "body" else None
    return bool(head and len(head.parts) > 1)


def _cut(piece: Piece, patterns: Patterns) -> Iterator[Piece]:
    if len(piece.raw) < _SHORTEST or piece.kind != "body" or piece.changes:
        yield piece
        return
    places = sorted({0, *_places(piece.raw, patterns)})
    for number, (start, end) in enumerate(zip(places, [*places[1:], len(piece.raw)], strict=True), start=1):
        place = f"{piece.place}, part {number}" if len(places) > 1 else piece.place
        yield replace(piece, raw=piece.raw[start:end], place=place)


def _places(raw: str, patterns: Patterns) -> Iterator[int]:
    """Where headings and paragraphs begin, each found from the one before: after N.M comes N.M+1, or item N+1 and its
    first paragraph."""
    start = _find(raw, "1.1", 0)
    if start is None:
        return
    heading = _heading(raw, "1", 0, start, last=True)
    if heading is not None:
        yield from _agenda(raw, heading, patterns)
        yield heading
    item, point = 1, 1
    for _ in range(_MOST_PARAGRAPHS):
        yield start
        same = _find(raw, f"{item}.{point + 1}", start + 1)
        other = _find(raw, f"{item + 1}.1", start + 1)
        if other is not None and (same is None or other < same):
            heading = _heading(raw, str(item + 1), start + 1, other, last=False)
            if heading is not None:
                yield heading
            item, point, start = item + 1, 1, other
        elif same is not None:
            point, start = point + 1, same
        else:
            return


def _find(raw: str, number: str, start: int) -> int | None:
    """The next place where `number` begins a heading or paragraph: not within a number or symbol, before a capital."""
    while (at := raw.find(number, start)) >= 0:
        gap = raw[at + len(number) : at + len(number) + _WIDEST_GAP]
        after = gap.lstrip()[:1]
        begins_words = after != "" and (after in _OPENING or (after.isalpha() and not after.islower()))
        glued_point = "." in number and gap[:1] == after
        if begins_words and not (_IN_CODE if glued_point else _IN_NUMBER).search(raw, max(0, at - _LOOK_BACK), at):
            return at
        start = at + 1
    return None


def _heading(raw: str, number: str, start: int, end: int, *, last: bool) -> int | None:
    """Where the heading `number` begins between two paragraphs: the first such place after a sentence's end, or the
    last one at all."""
    places = []
    at = _find(raw, number, start)
    while at is not None and at < end:
        places.append(at)
        at = _find(raw, number, at + 1)
    after_sentence = [at for at in places if _SENTENCE_END.search(raw, max(0, at - _WIDEST_GAP), at)]
    if after_sentence and not last:
        return after_sentence[0]
    return places[-1] if places else None


def _agenda(raw: str, end: int, patterns: Patterns) -> Iterator[int]:
    """Where the table of subjects and its rows begin, before the first heading.

    Cells run together: in "C18/18Allocation" the 8 is the next row's number, since 8 is the next row.
    """
    folded = fold(raw[:end])
    heads = re.search(patterns.layout.agenda.pattern.removeprefix("^"), folded.text)
    if heads is None:
        return
    start = folded.offsets[heads.start()]
    yield start
    number = 1
    while match := re.compile(rf"{number}(?=[^\W\d_])").search(raw, start, end):
        if raw[match.end()].islower():
            start = match.end()
            continue
        yield match.start()
        start, number = match.end(), number + 1
