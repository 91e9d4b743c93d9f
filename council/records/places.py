"""Where the paragraphs of a record stand, in names that its other languages share, and their one order in all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

NUMBERED, HEADING = "numbered", "heading"

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Written:
    """A paragraph as one edition has it: item and number as that edition counts them, words without the number."""

    kind: str
    number: str = ""
    item: str = ""
    internal: bool = False
    words: str = ""

    @property
    def sort(self) -> tuple[str, bool]:
        """What two must share to be one paragraph: both an item's heading, both numbered, or neither; both internal."""
        return self.kind if self.kind in (NUMBERED, HEADING) else "", self.internal


def places(paragraphs: Iterable[Written]) -> Iterator[str]:
    """The place of each paragraph of an edition: "3.4", "item-3", "unnumbered-3.4~2" (the second such after 3.4).

    What has no number of its own is counted from the number before it, so that one more here shifts nothing elsewhere.
    """
    seen: Counter[str] = Counter()
    after = ""
    for paragraph in paragraphs:
        kind = "remark" if paragraph.internal else paragraph.kind
        if paragraph.kind == NUMBERED:
            place = after = paragraph.number
        elif paragraph.kind == HEADING and paragraph.number:
            place, after = f"item-{paragraph.number}", paragraph.number
        else:
            place = f"{kind}-{after}" if paragraph.item else kind
        seen[place] += 1
        yield f"{place}~{seen[place]}" if seen[place] > 1 else place


def merge(sequences: Sequence[Sequence[Key]], numbers: Mapping[Key, str]) -> list[Key]:
    """One order of all the paragraphs of several editions, the first of which counts most.

    What only a later one has comes after what it follows there; between two that others share, numbers decide.
    """
    merged: list[Key] = []
    for sequence in sequences:
        held, own = set(merged), set(sequence)
        at = 0
        for one in sequence:
            if one in held:
                at = merged.index(one) + 1
                continue
            while at < len(merged) and merged[at] not in own and _precedes(merged[at], one, numbers):
                at += 1
            merged.insert(at, one)
            at += 1
    return merged


def _precedes(held: Key, added: Key, numbers: Mapping[Key, str]) -> bool:
    """Whether what is held stays before what is added: a lower number does, and what follows it without a number."""
    return not numbers[held] or not numbers[added] or in_order(numbers[held]) < in_order(numbers[added])


def in_order(number: str) -> tuple[int, ...]:
    """A key that sorts 3.10 after 3.9."""
    return tuple(int(part) for part in number.split(".") if part.isdecimal())
