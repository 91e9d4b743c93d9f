"""How much text a part of a .docx has, counted without regard to paragraphs, cells or changes.

The count shares nothing with the walk that makes the pieces, so that what the walk loses shows in `characters_lost`.
"""

from __future__ import annotations

from council.records.characters import weigh
from council.records.markup import MC, A, M, W

TEXT = frozenset({f"{W}t", f"{W}delText", f"{M}t", f"{A}t"})
SINGLE = frozenset({f"{W}noBreakHyphen", f"{W}softHyphen", f"{W}sym"})  # elements that are one character each


class Receipt:
    """Hears a part and counts its characters that are not white space, struck and refused ones included."""

    def __init__(self) -> None:
        self.received = 0
        self._text = 0  # text elements open
        self._alternatives: list[int] = []  # what had been counted when each open mc:AlternateContent began
        self._skipped = 0  # elements open below an alternative that is not read

    def start(self, tag: str, attributes: dict[str, str], /) -> None:
        if self._skipped:
            self._skipped += 1
        elif tag in TEXT:
            self._text += 1
        elif tag in SINGLE:
            self.received += 1
        elif tag == f"{MC}AlternateContent":
            self._alternatives.append(self.received)
        elif tag in (f"{MC}Choice", f"{MC}Fallback") and self._alternatives:
            # The alternatives hold one text: the first that has any is read.
            self._skipped = self.received > self._alternatives[-1]

    def end(self, tag: str, /) -> None:
        if self._skipped:
            self._skipped -= 1
        elif tag in TEXT:
            self._text -= 1
        elif tag == f"{MC}AlternateContent":
            self._alternatives.pop()

    def data(self, text: str, /) -> None:
        if self._text and not self._skipped:
            self.received += weigh(text)
