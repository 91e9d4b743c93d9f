"""Valid files of records, damaged at random as disks, mail and converters damage them."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

from tests.docx_package import package

_PIECE = re.compile(rb"<[^<>]*>|[^<>]+")


def damaged(data: bytes, seed: int) -> bytes:
    """The file with one to six faults, the same for the same seed: of a .docx either the zip's bytes, or what is in it."""
    chance = random.Random(seed)
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _repacked(data, chance)
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(_FAULTS)(data, chance)
    return data


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """A whole zip whose document, or another part, has its markup out of order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "word/document.xml" if chance.random() < 0.8 else chance.choice(sorted(parts))
    pieces = _PIECE.findall(parts[name])
    for _ in range(chance.randint(1, 6)):
        _shuffle(pieces, chance)
    return package(parts | {name: b"".join(pieces)})


def _shuffle(pieces: list[bytes], chance: random.Random) -> None:
    at, to = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    fault = chance.randrange(5)
    if fault == 0:
        del pieces[at]
    elif fault == 1:
        pieces.insert(to, pieces[at])
    elif fault == 2:
        pieces[at], pieces[to] = pieces[to], pieces[at]
    elif fault == 3:
        pieces[at] = pieces[at].replace(b"w:", b"v:", 1)
    else:
        pieces[at:at] = pieces[to : to + chance.randint(1, 200)]
    if not pieces:
        pieces.append(b" ")


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + bytes([(data[at] if data else 0) ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _truncate(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) or 1)]


def _cut_out(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + data[at + chance.randint(1, 400) :]


def _splice(data: bytes, chance: random.Random) -> bytes:
    at, to = chance.randrange(len(data) or 1), chance.randrange(len(data) or 1)
    return data[:to] + data[at : at + chance.randint(1, 400)] + data[to:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) or 1)
    return data[:at] + chance.choice(_ODD) * chance.choice([1, 1, 1, 50]) + data[at:]


_FAULTS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip, _flip, _truncate, _cut_out, _splice, _insert)
_WORDS = (
    "\0",
    "\n",
    "\t",
    "(",
    "1.1\t",
    "9",
    "C24/8",
    "\u202e",
    "\u00a0",
    "\u2028",
    "ﬁ",
    "第1332号决议",
    "القرار",
    "<w:p>",
)
_ODD = (*(word.encode() for word in _WORDS), b"\xff", b"\xc3", b"\xed\xa0\x80")
