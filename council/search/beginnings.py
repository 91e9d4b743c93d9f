"""What somebody has begun to type into the box: the beginning of the symbol of a document or of the code of a meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents import symbols
from documents.symbols import SymbolError
from documents.text import fold, latinise

_MOST_DIGITS = 5


@dataclass(frozen=True)
class SymbolBegun:
    """Documents of a session and series whose number begins with these digits, of whatever number where there are none."""

    session: str
    series: str
    digits: str = ""


@dataclass(frozen=True)
class MeetingBegun:
    """Meetings of organs and numbers that begin so; `session` is the code as typed, "" where none is."""

    session: str
    organ: str
    digits: str = ""


def symbol_begun(typed: str) -> SymbolBegun | None:
    """The symbol that begins so, in any spelling: "c24/8", "C24/", "C24/INF", "Doc. C24/8(Re"; None if none does."""
    typed = fold(typed).text.partition("(")[0].strip()
    if not typed:
        return None
    for missing in ("", "1", "/1"):
        try:
            symbol = symbols.parse(typed + missing)
        except SymbolError:
            continue
        # What is missing behind a mark begun ("C24/8 rev") is the number of the mark.
        begun = missing and not symbol.marks
        return SymbolBegun(symbol.session, symbol.series, "" if begun else str(symbol.number))
    return None


_MEETING = re.compile(r"(?:(?P<session>[a-z][a-z0-9-]*)/)?(?P<organ>[a-z]{1,4})(?P<digits>[0-9]{0,3})")


def meeting_begun(typed: str) -> MeetingBegun | None:
    """The meeting that begins so: "C24/PL3", "c24/p", "PL3"; None if none does."""
    found = _MEETING.fullmatch(squeezed(typed))
    if not found or not (found["session"] or found["digits"]):
        return None
    return MeetingBegun((found["session"] or "").upper(), found["organ"].upper(), found["digits"])


def squeezed(typed: str) -> str:
    """What is typed without its spaces, in small Latin letters where others look like them."""
    return latinise(fold(typed).text).replace(" ", "")


def numbers_beginning(digits: str) -> list[tuple[int, int]]:
    """The ranges of numbers that begin with these digits: "8" is 8, 80 to 89, 800 to 899 and so on."""
    first = int(digits)
    lengths = range(_MOST_DIGITS - len(digits) + 1)
    return [(first * 10**more, (first + 1) * 10**more - 1) for more in lengths]
