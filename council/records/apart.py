"""Records copied with each number on a line of its own: number and words are put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from council.records.record import Piece
from documents.text import fold

_ALONE = re.compile(r"\s*[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}\.?\s*")
_PARAGRAPH = re.compile(r"\s*[0-9]{1,3}\.[0-9]{1,3}\.?\s*")
_LONGEST_NUMBER = 24
_FEWEST = 2  # numbers of paragraphs on lines of their own that make it the file's way


def put_together(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, each line that is a number joined with the one after it; a file of another layout as it is.

    Nothing is lost: a joined piece has the characters of both, with a line end between them.
    """
    alone = [_is(_PARAGRAPH, piece) for piece in pieces]
    if sum(alone) < _FEWEST:
        return list(pieces)
    return list(_joined(pieces))


def _is(pattern: re.Pattern[str], piece: Piece) -> bool:
    return (
        piece.kind == "body"
        and not piece.changes
        and len(piece.raw) <= _LONGEST_NUMBER
        and bool(pattern.fullmatch(fold(piece.raw).text))
    )


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    waiting: Piece | None = None
    for piece in pieces:
        if not piece.raw.strip():
            continue
        if waiting is not None and piece.kind == "body" and not piece.changes and not _is(_ALONE, piece):
            yield replace(piece, raw=f"{waiting.raw}\n{piece.raw}", place=f"{waiting.place} – {piece.place}")
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = piece if _is(_ALONE, piece) else None
        if waiting is None:
            yield piece
    if waiting is not None:
        yield waiting
