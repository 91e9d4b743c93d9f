"""Records copied without line ends: one line is cut again where the next heading or paragraph number stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from council.records.headings import read_head
from council.records.patterns import Patterns
from council.records.record import Piece
from documents.text import fold

_SHORTEST = 400  # shorter lines are not whole records
_WIDEST_GAP = 8  # between a number and the words after it
_MOST_PARAGRAPHS = 400
_LONGEST_BLOCK = 300  # the signatures, at the end of the record
_HEADS = 120  # the heads of the table's columns stand within so many code points
_FEWEST_ROWS = 2
_MOST_ROWS = 100
_TITLE = 12  # code points of a row that tell its heading
_SYMBOL = r"[CС][0-9]{2}[0-9]{0,2}[/\\]"  # begins a symbol; the second letter is Cyrillic
_CELL = re.compile(rf"{_SYMBOL}|[-–—](?:[0-9]|$)")  # ends the cell of the title
_OPENING = frozenset("\"'«“‘([")
_LOOK_BACK = 5
# In Chinese 第 makes an ordinal of the number after it, and a measure word a point: "第2.2段".
_IN_CODE = re.compile(r"[0-9/\\-]$|第 ?$")
_IN_NUMBER = re.compile(
    r"[0-9/\\-]$|第 ?$|(?<![0-9])[0-9]{1,3}\.$"
)  # the 2 of "1.2A" is no heading, that of "2024.2Draft" is
_POINT_OF = frozenset("段款")
_SENTENCE_END = re.compile(r"[.!?؟؛)\"”»。]\s*$")


def unflatten(pieces: Sequence[Piece], patterns: Patterns) -> list[Piece]:
    """The pieces, a flattened one cut into its headings and paragraphs; of a file with line ends only a table of
    subjects that lost its own.

    Nothing is lost: the parts of a cut piece join to its `raw`.
    """
    whole = any(_is_paragraph(piece) for piece in pieces)
    return [part for piece in pieces for part in _cut(piece, _table_alone if whole else _places, patterns)]


def _is_paragraph(piece: Piece) -> bool:
    head = read_head(piece.raw, piece.numbered) if piece.kind == "body" else None
    return bool(head and len(head.parts) > 1)


def _cut(piece: Piece, find: Callable[[str, Patterns], Iterable[int]], patterns: Patterns) -> Iterator[Piece]:
    if piece.kind != "body" or piece.changes:
        yield piece
        return
    places = sorted({0, *find(piece.raw, patterns)})
    for number, (start, end) in enumerate(zip(places, [*places[1:], len(piece.raw)], strict=True), start=1):
        place = f"{piece.place}, part {number}" if len(places) > 1 else piece.place
        yield replace(piece, raw=piece.raw[start:end], place=place)


def _table_alone(raw: str, patterns: Patterns) -> list[int]:
    """Where the rows begin of a line that is a whole table of subjects, with cells and rows run together."""
    if not patterns.layout.agenda.match(fold(raw[:_HEADS]).text.strip()):
        return []
    places, _ = _table(raw, len(raw), patterns)
    return places[1:] if len(places) > _FEWEST_ROWS else []


def _places(raw: str, patterns: Patterns) -> Iterator[int]:
    """Where headings and paragraphs begin, each found from the one before: after N.M comes N.M+1, or item N+1 and its
    first paragraph."""
    start = _find(raw, "1.1", 0) if len(raw) >= _SHORTEST else None
    if start is None:
        return
    table, end = _table(raw, start, patterns)
    yield from table
    begins = [_begin(raw[at:until]) for at, until in pairwise([*table[1:], end])]
    heading = _heading(raw, 1, begins, table[-1] + 1 if table else 0, start)
    if heading is not None:
        yield heading
    item, point = 1, 1
    for _ in range(_MOST_PARAGRAPHS):
        yield start
        same = _find(raw, f"{item}.{point + 1}", start + 1)
        following = _next_item(raw, item, start + 1)
        if following and (same is None or following[1] < same):
            yield from _headings(raw, item + 1, following, begins, start + 1)
            (item, start), point = following, 1
        elif same is not None:
            point, start = point + 1, same
        else:
            yield from _headings(raw, item + 1, (len(begins) + 1, len(raw)), begins, start + 1)
            yield from _signatures(raw, start + 1, patterns)
            return


def _begin(row: str) -> str:
    """The first words of a row of the table, as the heading of its item has them too."""
    return _CELL.split(row[:_TITLE])[0]


def _next_item(raw: str, item: int, start: int) -> tuple[int, int] | None:
    """The next item that has a paragraph, and where that stands; the one before it may have none."""
    for number in (item + 1, item + 2):
        if (at := _find(raw, f"{number}.1", start)) is not None:
            return number, at
    return None


def _headings(raw: str, first: int, last: tuple[int, int], begins: Sequence[str], start: int) -> Iterator[int]:
    """Where the headings from number `first` to that of the `last` item begin, before its paragraph; an item without
    paragraphs is known by its row in the table of subjects alone."""
    number, end = last
    for without in range(first, min(number, len(begins) + 1)):
        if (at := raw.rfind(begins[without - 1], start, end)) >= 0:
            yield at
    if end < len(raw) and (heading := _heading(raw, number, begins, start, end)) is not None:
        yield heading


def _signatures(raw: str, start: int, patterns: Patterns) -> Iterator[int]:
    """Where the block of signatures begins after the last paragraph: an office and a colon."""
    start = max(start, len(raw) - _LONGEST_BLOCK)
    folded = fold(raw[start:])
    if match := re.search(rf"{patterns.layout.office.pattern} ?:", folded.text):
        yield start + folded.offsets[match.start()]


def _find(raw: str, number: str, start: int) -> int | None:
    """The next place where `number` begins a heading or paragraph: not within a number or symbol, before a capital.

    In a script without capitals a paragraph after the first one is looked for after a sentence's end first: "1.2 of" a
    resolution may stand in any sentence.
    """
    later = "." in number and not number.endswith(".1")
    otherwise: int | None = None
    while (at := raw.find(number, start)) >= 0:
        gap = raw[at + len(number) : at + len(number) + _WIDEST_GAP]
        after = gap.lstrip()[:1]
        begins_words = after != "" and (
            after in _OPENING or (after.isalpha() and not after.islower() and after not in _POINT_OF)
        )
        glued_point = "." in number and gap[:1] == after
        if begins_words and not (_IN_CODE if glued_point else _IN_NUMBER).search(raw, max(0, at - _LOOK_BACK), at):
            has_capitals = not after.isalpha() or after.lower() != after.upper()
            if has_capitals or not later or _ends_sentence(raw, at):
                return at
            otherwise = at if otherwise is None else otherwise
        start = at + 1
    return otherwise


def _ends_sentence(raw: str, at: int) -> bool:
    """Whether a sentence, or a bracket, ends right before a place."""
    return bool(_SENTENCE_END.search(raw, max(0, at - _WIDEST_GAP), at))


def _heading(raw: str, number: int, begins: Sequence[str], start: int, end: int) -> int | None:
    """Where the heading `number` begins between two paragraphs: where its row in the table of subjects begins again
    (`begins`: the first words of each row), else the first such number after a sentence's end, or the last one at all;
    for the first heading, which follows a table, always the last."""
    if number <= len(begins) and (again := raw.rfind(begins[number - 1], start, end)) >= 0:
        return again
    places = []
    at = _find(raw, str(number), start)
    while at is not None and at < end:
        places.append(at)
        at = _find(raw, str(number), at + 1)
    after_sentence = [at for at in places if _ends_sentence(raw, at)]
    if after_sentence and number > 1:
        return after_sentence[0]
    return places[-1] if places else None


def _table(raw: str, end: int, patterns: Patterns) -> tuple[list[int], int]:
    """Where the table of subjects and its rows begin before `end`, and where it ends.

    Cells run together: in "C18/18Allocation" the 8 is the next row's number, since 8 is the next row. The last row
    ends where the first one begins again, as the heading of its item.
    """
    folded = fold(raw[:end])
    heads = re.search(patterns.layout.agenda.pattern.removeprefix("^"), folded.text)
    if heads is None:
        return [], end
    rows = list(_rows(raw, folded.offsets[heads.end()], end))
    first, second = [*rows, end, end][:2]
    if rows and (again := raw.find(_begin(raw[first:second]), first + 1, end)) >= 0:
        end = again
    return [folded.offsets[heads.start()], *(row for row in rows if row < end)], end


def _rows(raw: str, start: int, end: int) -> Iterator[int]:
    """Where the rows 1, 2, 3 ... begin, each a number right before a word, and no session: "2034-2037C33/28"."""
    number = 1
    while number <= _MOST_ROWS and (match := re.compile(rf"{number}(?=[^\W\d_])(?!{_SYMBOL})").search(raw, start, end)):
        start = match.end()
        if raw[match.end()].islower():
            continue
        yield match.start()
        number += 1
