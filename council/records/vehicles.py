"""Which documents a text says hold what stands at a place in it: "the revision of RES contained in DOC"."""

from __future__ import annotations

import re

from council.records.passages import Passage
from council.records.patterns import Patterns
from council.records.patterns.table import DOC, Objects

_REACH = 80  # how far before a document the words begin that say it holds something


def held_in(passage: Passage, at: int, end: int, objects: Objects) -> str | None:
    """The document named after a place, up to `end`, as holding it; else the last one named so before it."""
    for place, mention in passage.cited(DOC, at, end):
        left = _left(passage, place)
        if objects.located.search(left) and not objects.changing.search(left):
            return mention.target
    before = [
        mention.target for place, mention in passage.cited(DOC, 0, at) if objects.holding.match(passage.text, place + 1)
    ]
    return before[-1] if before else None


def held_in_each(passage: Passage, at: int, end: int, patterns: Patterns) -> list[str]:
    """Several documents named together as holding it: "the draft resolutions annexed to DOC and DOC"."""
    for first, _ in passage.cited(DOC, at, end):
        if patterns.objects.located.search(_left(passage, first)):
            listed, _ = _listed_from(passage, first, end, patterns)
            return listed if len(listed) > 1 else []
    last = -1
    for first, _ in passage.cited(DOC, 0, at):
        if first <= last:
            continue
        listed, last = _listed_from(passage, first, at, patterns)
        if len(listed) > 1 and patterns.objects.holding.match(passage.text, last + 1):
            return listed
    return []


def _left(passage: Passage, place: int) -> str:
    return passage.text[max(0, place - _REACH) : place]


def _listed_from(passage: Passage, first: int, end: int, patterns: Patterns) -> tuple[list[str], int]:
    """The documents of the list that begins at a place, and where its last one stands."""
    listed: list[str] = []
    last = first
    for place, mention in passage.cited(DOC, first, end):
        if listed and not _joins(passage.text[last + 1 : place], patterns):
            break
        listed.append(mention.target or "")
        last = place
    return listed, last


def _joins(between: str, patterns: Patterns) -> bool:
    """Whether words stand between two documents of one list."""
    joined = patterns.objects.listed_papers.fullmatch(between)
    return bool(joined or re.fullmatch(f"(?:{patterns.frames.coordinator})", between))
