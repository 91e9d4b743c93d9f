"""Which characters of a file a record may hold: one rule for every file format.

Most are kept as they are. A few make the whole file suspect and refuse it; a few others are left out one by one, each
with its place and reason. Marks of direction (U+200E, U+200F) and isolates (U+2066-2069) are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from council.records.record import Refused, RefusedCharacter
from council.records.said import Said, say

MAX_BYTES = 20_000_000  # a record of 25 pages takes 50 kB; what is larger holds something else
MAX_PARAGRAPHS = 20_000  # lines of a .txt, paragraphs of a .docx, empty ones included
MAX_LENGTH = 100_000  # code points of one line or paragraph
MAX_REFUSED = 1_000

_NAMES = {0x00: "NUL", 0x08: "BS", 0x1B: "ESC"}
_OVERRIDES = range(0x202A, 0x202F)
_PLANE_ENDS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))

# TAB, LF and CR are not among them; VT and FF break a line; FS, GS, RS and US (1C-1F) are left out below.
_FATAL = re.compile(f"[\x00-\x08\x0e-\x1b\u202a-\u202e\ufdd0-\ufdef{_PLANE_ENDS}]")
# DEL and the C1 controls, save NEL (U+0085), which is a space that does not split a line.
_LEFT_OUT = re.compile("[\x1c-\x1f\x7f-\x84\x86-\x9f]")
_LINE_BREAKS = str.maketrans({"\x0b": "\n", "\x0c": "\n"})

_SEPARATORS = "\x1c\x1d\x1e\x1f"  # white space to Python
_CONTROL = say("it is a control character that no page can show")
_BLOCK = 65_536  # what is split at once, so that a large text does not become a list of millions of words


def weigh(text: str) -> int:
    """How many characters of a text must be accounted for: all but white space. U+001C-001F count, being refused."""
    visible = sum(len("".join(text[at : at + _BLOCK].split())) for at in range(0, len(text), _BLOCK))
    return visible + sum(map(text.count, _SEPARATORS))


def accept(text: str, place: str, refused: list[RefusedCharacter]) -> str:
    """The text as a record may hold it. What is left out is added to `refused`; a fatal character raises Refused."""
    if text.isascii() and text.isprintable():
        return text
    if fatal := _FATAL.search(text):
        raise _fatal(_capital(place), ord(fatal.group()))
    odd = (match.group() for match in _LEFT_OUT.finditer(text))
    refuse(odd, place, _CONTROL, refused)
    return _LEFT_OUT.sub("", text).translate(_LINE_BREAKS)


def refuse(characters: Iterable[str], place: str, reason: Said, refused: list[RefusedCharacter]) -> None:
    """Note each character as left out of `place`."""
    for character in characters:
        refused.append(RefusedCharacter(place, ord(character), reason))
        if len(refused) > MAX_REFUSED:
            raise Refused("The file holds more than %(most)s characters that a record cannot hold.", most=MAX_REFUSED)


def too_large(size: int) -> Refused:
    most = MAX_BYTES // 1_000_000
    return Refused("The file has %(size)s MB; a record may have %(most)s MB at most.", size=size / 1e6, most=most)


def too_many_lines() -> Refused:
    return Refused("The file has more than %(most)s lines, the most a record may have.", most=MAX_PARAGRAPHS)


def too_many_paragraphs() -> Refused:
    return Refused("The file has more than %(most)s paragraphs, the most a record may have.", most=MAX_PARAGRAPHS)


def too_long(place: str) -> Refused:
    return Refused(
        "%(place)s is longer than %(most)s characters, the most a paragraph may have.",
        place=_capital(place),
        most=MAX_LENGTH,
    )


def _fatal(place: str, code: int) -> Refused:
    character = f"U+{code:04X}"
    if code in _OVERRIDES:
        return Refused(
            "%(place)s holds the direction override (%(character)s),"
            " which makes text show in another order than it is written.",
            place=place,
            character=character,
        )
    if code < 0x20:
        return Refused(
            "%(place)s holds the control character %(character)s, which no text should hold.",
            place=place,
            character=f"{_NAMES[code]} ({character})" if code in _NAMES else f"({character})",
        )
    return Refused(
        "%(place)s holds the code point (%(character)s), which Unicode keeps free of any character.",
        place=place,
        character=character,
    )


def _capital(place: str) -> str:
    return place[:1].upper() + place[1:]
