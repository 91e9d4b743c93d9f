"""Numbers and symbols as they look when a finger slips: one digit off, or a letter, a slash or the C that is not right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from documents import symbols
from documents.symbols import Symbol, SymbolError
from documents.text import fold, latinise
from resolutions import citations

_DIGITS = "0123456789"
_MOST_DIGITS = 5


def one_digit_away(number: int) -> set[int]:
    """The numbers that differ in one digit, lack or have one more, or have two neighbours swapped."""
    digits = str(number)
    found = set()
    for place, digit in enumerate(digits):
        before, after = digits[:place], digits[place + 1 :]
        found |= {before + other + after for other in _DIGITS}
        found.add(before + after)
        found.add(before + after[:1] + digit + after[1:])
    for place in range(len(digits) + 1):
        found |= {digits[:place] + other + digits[place:] for other in _DIGITS}
    standing = {int(one) for one in found if one and one[0] != "0" and len(one) <= _MOST_DIGITS}
    return standing - {number}


# Letters typed or read in place of digits.
_AS_DIGITS = str.maketrans("oilsz", "01152")
_SEPARATOR = re.compile(r"[/\\.,:;_|]+")
_RUN_TOGETHER = re.compile(r"c([0-9]{2})([0-9]{1,4})")
_NO_LETTER = re.compile(r"[0-9]{2}/(?:[a-z]{2,4}/)?[0-9]{1,4}")
_OTHER_LETTER = re.compile(r"[a-z]([0-9]{2}/(?:[a-z]{2,4}/)?[0-9]{1,4})")
_TAILED = re.compile(r"(c[0-9]{2}/(?:[a-z]{2,4}/)?[0-9]{1,4})[^0-9].*")


def symbols_damaged(word: str) -> list[Symbol]:
    """What a word that is no citation may have been meant for: "C24//8", "C24/O8", "C248", "24/8", "X24/8", "C24/8x"."""
    plain = latinise(fold(word).text)
    if not any(character.isdecimal() for character in plain) or citations.parse(word) or _parsed(word):
        return []
    plain = _SEPARATOR.sub("/", plain).strip("/")
    found = [parsed for one in _mended(plain) if (parsed := _parsed(one))]
    return list(dict.fromkeys(symbol.document for symbol in found))


def _mended(plain: str) -> Iterator[str]:
    yield plain
    first, slash, rest = plain.partition("/")
    yield first[:1] + first[1:].translate(_AS_DIGITS) + slash + rest.translate(_AS_DIGITS)
    if together := _RUN_TOGETHER.fullmatch(plain):
        yield f"c{together[1]}/{together[2]}"
    if _NO_LETTER.fullmatch(plain):
        yield f"c{plain}"
    if other := _OTHER_LETTER.fullmatch(plain):
        yield f"c{other[1]}"
    if tailed := _TAILED.fullmatch(plain):
        yield tailed[1]


def _parsed(text: str) -> Symbol | None:
    with suppress(SymbolError):
        return symbols.parse(text)
    return None
