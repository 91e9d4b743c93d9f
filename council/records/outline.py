"""The numbers of a record: which pieces are headings of items and which are their numbered paragraphs.

Numbers count only in sequence. A heading has the next number and is followed by a paragraph N.1; a paragraph N.M
belongs to item N. Anything else that looks like a number (points of a resolution, a quoted list, a row of the table of
subjects) stays words of the place where it stands. What is missing, doubled or out of order is noted and moves nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from council.records.headings import Head
from council.records.record import Note
from council.records.said import Said, say

_LONGEST_ITEM = 400  # paragraphs; an item that is doubled need not be looked at further


@dataclass(frozen=True)
class Placed:
    """What the number of a piece makes of it, and the item it belongs to."""

    kind: Literal["heading", "numbered"]
    number: str
    item: str


@dataclass
class Outline:
    """For each numbered piece (by its index) its place; `orphans` are first paragraphs of items whose heading is lost."""

    placed: dict[int, Placed] = field(default_factory=dict)
    orphans: set[int] = field(default_factory=set)
    notes: list[Note] = field(default_factory=list)


def outline(heads: Sequence[Head | None]) -> Outline:
    """The outline told by the heads of the pieces, in order; None for a piece that begins with no number."""
    reader = _Outliner(heads)
    for index, head in enumerate(heads):
        if head and len(head.parts) == 1:
            reader.heading(index, head)
        elif head:
            reader.paragraph(index, head)
    return reader.found


class _Outliner:
    def __init__(self, heads: Sequence[Head | None]) -> None:
        self.found = Outline()
        self._item = 0
        self._last = 0  # M of the paragraph N.M before
        self._seen: set[tuple[int, ...]] = set()
        self._listing = False  # since the last paragraph something was numbered as a list is
        self._dotted = [(index, head.parts) for index, head in enumerate(heads) if head and len(head.parts) > 1]
        self._places = [index for index, _ in self._dotted]
        self._next, self._later, self._repeated = _look_ahead(heads)

    def heading(self, index: int, head: Head) -> None:
        number = head.parts[0]
        following = self._next[index]
        if index in self._repeated or (number <= self._item and not self._again(index, head)):
            self._listing = True
            return
        if following is None or following[0] > number:
            if number != self._item + 1 or (not self._item and following is None):
                return
        elif following[0] < number:
            self._listing = True
            return
        self._begin(number, head.number)
        self.found.placed[index] = Placed("heading", head.number, head.number)

    def _again(self, index: int, head: Head) -> bool:
        """Whether the number of the present item is given to another: set off as headings are, and counted anew.

        A list quoted in the item begins anew too, but after it the item's own count goes on.
        """
        number = head.parts[0]
        if number != self._item or not head.set_off or not self._last:
            return False
        points = []
        for _, parts in self._dotted[bisect_right(self._places, index) :][:_LONGEST_ITEM]:
            if parts[0] != number:
                break
            points.append(parts[1])
        anew = bool(points) and points == list(range(1, len(points) + 1))
        return anew and (self._last > 1 or self._last + 1 not in points)

    def _begin(self, number: int, where: str) -> None:
        if number == self._item:
            self._warn(where, say("Two items have the number %(number)s.", number=str(number)))
        elif self._item and number > self._item + 1:
            missing = ", ".join(str(each) for each in range(self._item + 1, min(number, self._item + 6)))
            skipped = {"first": str(self._item), "next": str(number), "missing": missing}
            said = say("The numbering goes from item %(first)s to item %(next)s; missing: %(missing)s.", **skipped)
            self._warn(where, said)
        self._item, self._last, self._seen, self._listing = number, 0, set(), False

    def paragraph(self, index: int, head: Head) -> None:
        number = head.parts[0]
        if number > self._item:
            if not self._heading_lost(index, head):
                return self._stray(head)
            self._begin(number, head.number)
            self.found.orphans.add(index)
            self._warn(head.number, say("The heading of item %(number)s is missing.", number=str(number)))
        elif number < self._item:
            return self._stray(head)
        if not self._in_sequence(index, head):
            return self._stray(head)
        self._seen.add(head.parts)
        self._listing = False
        self._last = max(self._last, head.parts[1])
        self.found.placed[index] = Placed("numbered", head.number, str(number))
        return None

    def _heading_lost(self, index: int, head: Head) -> bool:
        following = self._next[index]
        returns = following is not None and following[0] == self._item
        return not returns and (head.parts[1] == 1 or head.parts[0] == self._item + 1)

    def _in_sequence(self, index: int, head: Head) -> bool:
        point = head.parts[1]
        if self._listing and point <= self._last:
            return False
        if len(head.parts) > 2:
            return head.parts[:2] in self._seen
        if point == self._last and point:
            self._warn(head.number, say("Two paragraphs have the number %(number)s.", number=head.number))
        elif point > self._last + 1:
            expected = (head.parts[0], self._last + 1)
            comes_later = self._later.get(expected, -1) > index
            if comes_later and not head.set_off:
                return False
            if not comes_later:
                missing = f"{expected[0]}.{expected[1]}"
                said = say(
                    "The numbering goes to %(number)s and leaves out %(missing)s.", number=head.number, missing=missing
                )
                self._warn(head.number, said)
        elif point < self._last:
            if head.parts in self._seen:
                return False
            self._warn(head.number, say("Paragraph %(number)s is out of order.", number=head.number))
        return True

    def _stray(self, head: Head) -> None:
        message = say(
            "A paragraph begins with %(number)s, which is not the next number here; it was left as words.",
            number=head.number,
        )
        self.found.notes.append(Note("info", str(self._item) if self._item else "", message))

    def _warn(self, where: str, message: Said) -> None:
        self.found.notes.append(Note("warning", where, message))


_Ahead = tuple[list[tuple[int, ...] | None], dict[tuple[int, ...], int], set[int]]


def _look_ahead(heads: Sequence[Head | None]) -> _Ahead:
    """For each index the next number N.M after it; for each N.M its last index; and the indices of headings whose
    number comes again before the next N.M (rows of a table of subjects)."""
    following: list[tuple[int, ...] | None] = [None] * len(heads)
    last: dict[tuple[int, ...], int] = {}
    repeated: set[int] = set()
    coming: tuple[int, ...] | None = None
    singles: set[int] = set()
    for index in range(len(heads) - 1, -1, -1):
        following[index] = coming
        head = heads[index]
        if head is None:
            continue
        if len(head.parts) == 1:
            if head.parts[0] in singles:
                repeated.add(index)
            singles.add(head.parts[0])
        else:
            coming = head.parts
            singles = set()
            last.setdefault(head.parts, index)
    return following, last, repeated
