"""Strings that look like a symbol and were taken for no citation: "PP-98", "CWG-COP-14/3", "C24/0", "Document 24".

Nothing is made of them. They are listed, so that an editor sees what was passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from documents.marks import NOUN
from documents.text import fold, latinise


@dataclass(frozen=True)
class Lookalike:
    """A string of a text: `exact == text[start:end]`, in code points."""

    start: int
    end: int
    exact: str


# A run of what symbols are written with, letters and digits at both ends, some sign between them.
_CODE = re.compile(
    r"(?<![a-z0-9а-я&./\\_-])[a-z0-9а-я](?:[a-z0-9а-я&.+/\\_-]*[a-z0-9а-я])?(?:\((?:[a-zа-я]{1,12}\.? ?)?[0-9]{1,3}\))*"
)
_SIGN = re.compile(r"[0-9a-zа-я][/\\+-][0-9a-zа-я]")
_ADDRESS = re.compile(r"(?:https?:|www\.|@)\S*")
_NUMBERED = re.compile(rf"{NOUN} ?[0-9]{{1,5}}(?:-[efsrca])?(?![a-z0-9а-я/\\])")
_DIGIT = re.compile(r"[0-9]")


def find_lookalikes(text: str, taken: Iterable[tuple[int, int]]) -> list[Lookalike]:
    """Those of a text, in order, outside the spans that a citation or a named group has `taken`."""
    folded = fold(text)
    plain = latinise(folded.text)
    occupied = [*taken, *(folded.span(*match.span()) for match in _ADDRESS.finditer(plain))]
    found: list[Lookalike] = []
    for pattern, is_code in ((_NUMBERED, False), (_CODE, True)):
        for match in pattern.finditer(plain):
            start, end = folded.span(*match.span())
            exact = text[start:end]
            if is_code and not _looks_like_a_symbol(match[0], exact):
                continue
            if any(first < end and start < last for first, last in occupied):
                continue
            occupied.append((start, end))
            found.append(Lookalike(start, end, exact))
    return sorted(found, key=lambda one: one.start)


def _looks_like_a_symbol(plain: str, exact: str) -> bool:
    """A digit, a sign between letters or digits, and a capital, which tells it from a range or a date."""
    return bool(_DIGIT.search(plain) and _SIGN.search(plain)) and exact != exact.lower()
