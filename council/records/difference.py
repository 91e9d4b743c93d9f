"""The words that differ between two texts: what was inserted, what was struck, what stayed, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from diff_match_patch import diff_match_patch  # type: ignore[import-untyped]

Change = Literal["same", "struck", "inserted"]
Part = tuple[Change, str]

_CJK = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
# A word with what holds it together (C24/8, l'Annexe), one Chinese character, a run of spaces, or one sign.
_TOKEN = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+(?:[^\w\s]+[^\W{_CJK}]+)*|\s+|[^\w\s]")
_CHANGES: dict[int, Change] = {-1: "struck", 0: "same", 1: "inserted"}
_SECONDS = 0.25  # for one pair of texts; what takes longer is shown as struck and inserted as a whole
_FIRST, _SURROGATES = 0x21, range(0xD800, 0xE000)


def difference(earlier: str, later: str) -> list[Part]:
    """The parts of both texts: without the inserted ones they are `earlier`, without the struck ones `later`."""
    tokens: dict[str, str] = {}
    old, new = _encoded(earlier, tokens), _encoded(later, tokens)
    words = {character: token for token, character in tokens.items()}
    finder = diff_match_patch()
    finder.Diff_Timeout = _SECONDS
    found = finder.diff_main(old, new, False)
    finder.diff_cleanupSemantic(found)
    return [(_CHANGES[change], "".join(map(words.__getitem__, text))) for change, text in found]


def _encoded(text: str, tokens: dict[str, str]) -> str:
    """One character for each token, so that words and not letters are compared. `tokens` remembers which."""
    return "".join(tokens.setdefault(token, _character(len(tokens))) for token in _TOKEN.findall(text))


def _character(index: int) -> str:
    code = _FIRST + index
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))


def longest_in_order(places: list[int]) -> set[int]:
    """Of places in the order in which they come now, the most that kept their order; the others have moved."""
    best: list[list[int]] = []  # best[n] ends a run of n + 1 with the smallest place
    for place in places:
        at = next((n for n, run in enumerate(best) if run[-1] >= place), len(best))
        run = [*(best[at - 1] if at else []), place]
        best[at : at + 1] = [run]
    return set(best[-1]) if best else set()


def joined(parts: list[Part], without: Change) -> Iterator[str]:
    """The words of the parts, one kind of change left out."""
    return (words for change, words in parts if change != without)
