"""The head of a piece ("3.4", "3") and the heading of an item: title, closing bracket, papers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from council.records import addenda
from council.records.patterns import Patterns
from documents import symbols
from documents.symbols import Symbol
from documents.text import fold

_HEAD = re.compile(r"\s{0,40}(?P<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,3})\.?(?P<gap>\s{0,40})(?P<next>\S?)")
_LONGEST_HEAD = 120


@dataclass(frozen=True)
class Head:
    """The number a piece begins with: its parts (3, 4), the code points it and its separator take, how it is set off."""

    parts: tuple[int, ...]
    lead: int
    set_off: bool  # by a tab, a line end or the word processor: then it is a number of the layout whatever follows

    @property
    def number(self) -> str:
        return ".".join(str(part) for part in self.parts)


def read_head(text: str, numbered: str = "") -> Head | None:
    """The number that `text` begins with, or that a word processor prints before it (`numbered`); None without one.

    A number run together with a small letter ("39th") or followed by a plain space and a small letter ("1.2 and 2 of")
    belongs to the words; so does one that goes on as a date, a percentage or a symbol.
    """
    if numbered:
        match = _HEAD.fullmatch(fold(numbered[:_LONGEST_HEAD]).text)
        return Head(_parts(match["number"]), 0, True) if match else None
    folded = fold(text[:_LONGEST_HEAD])
    match = _HEAD.match(folded.text)
    if match is None or (match["next"] and not _may_follow(text, folded.offsets[match.start("next")], match["gap"])):
        return None
    if match["next"] == "" and match.end() < len(folded.text):
        return None
    lead = folded.offsets[match.start("next")] if match["next"] else len(text)
    return Head(_parts(match["number"]), lead, _sets_off(match["gap"]))


def _may_follow(text: str, at: int, gap: str) -> bool:
    character = text[at]
    if _sets_off(gap):
        return True
    if character.isalpha():
        return not character.islower()
    return (bool(gap) and (character.isdecimal() or character in "\"'«“‘([…¿¡")) or character in '"«“[¿¡'


def _sets_off(gap: str) -> bool:
    """Whether a tab, or a line end, stands between a number and its words."""
    return "\t" in gap or "\n" in gap


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


_WHITE_SPACE = re.compile(r"[ \t\n\r]+")  # a no-break space is the author's, and stays


@dataclass(frozen=True)
class Heading:
    """What the heading of an item says, or its row in the table of subjects."""

    title: str
    continued: bool
    papers: tuple[str, ...]


def read_heading(text: str, patterns: Patterns, session: str | None) -> Heading:
    """A heading without its number. Papers are those of the closing bracket; without one, those after a tab."""
    text, continued = _without_continued(text, patterns)
    title, papers = _closing_bracket(text.rstrip(" .\t"), patterns, session)
    if not papers:
        title, _, tail = text.partition("\t")
        papers = read_papers(tail, patterns, session)
    return Heading(_WHITE_SPACE.sub(" ", title).strip(), continued, papers)


def _closing_bracket(text: str, patterns: Patterns, session: str | None) -> tuple[str, tuple[str, ...]]:
    """`text` before its last bracket, and the papers in that. It may hold brackets of its own, or lack its end."""
    for start in _openings(text):
        inside = text[start + 1 :]
        papers = read_papers(inside, patterns, session)
        if papers and (
            patterns.layout.document_noun.match(fold(inside).text) or symbols.find(inside, session)[0].start < 2
        ):
            return text[:start], papers
    return text, ()


def _openings(text: str) -> list[int]:
    """Where the bracket opens that the text ends with, then where brackets open that are never closed."""
    opened: list[int] = []
    last: list[int] = []
    for at, character in enumerate(text):
        if character in "(（":
            opened.append(at)
        elif character in ")）" and opened:
            last = [opened.pop()]
        if character not in ")）" and not character.isspace():
            last = []
    return last + opened[:3]


def _without_continued(title: str, patterns: Patterns) -> tuple[str, bool]:
    folded = fold(title)
    matches = list(patterns.layout.continued.finditer(folded.text))
    for match in reversed(matches):
        start, end = folded.span(match.start(), match.end())
        title = title[:start] + title[end:]
    return title, bool(matches)


def read_papers(text: str, patterns: Patterns, session: str | None) -> tuple[str, ...]:
    """Canonical symbols of the documents in a heading's bracket or a table's cell, each once, in order.

    "C24/35 + Add.1" is two papers: the document and its addendum.
    """
    found = addenda.find(text, patterns.language, session)
    return tuple(dict.fromkeys(str(each.target) for each in found if isinstance(each.target, Symbol)))
