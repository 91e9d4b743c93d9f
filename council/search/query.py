"""What somebody typed into the box, understood: citations and groups first, the rest words.

Citations count in any language and spelling, alone or with words around them; so do names and acronyms of the Council's
groups. Whatever is typed means something, and nothing typed is an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from documents import parties, symbols
from documents.languages import CODES
from documents.seeking import NOTHING, Expression, seek
from documents.symbols import Symbol, SymbolError
from documents.text import fold
from resolutions import citations
from resolutions.citations import Instrument

LONGEST = 300  # characters of a query; what follows is left out
_MOST_NUMBERS = 12  # words with digits in which citations are looked for
_LONGEST_CITATION = 7  # words
_YEARS = range(1865, 2100)


@dataclass(frozen=True)
class Cited:
    """A citation in a query: `exact` as typed, and a document or the instruments it may mean.

    `bare`: a number alone, in plain digits, which may also be meant as a number.
    """

    exact: str
    symbol: Symbol | None = None
    instruments: tuple[Instrument, ...] = ()
    bare: bool = False


@dataclass(frozen=True)
class Query:
    """A query understood: what it cites, the keys of the groups it names and of those it excludes, and its words."""

    typed: str
    cited: tuple[Cited, ...] = ()
    groups: tuple[str, ...] = ()
    without_groups: tuple[str, ...] = ()
    words: Expression = NOTHING

    def __bool__(self) -> bool:
        return bool(self.cited or self.groups or self.words)


@dataclass
class _Rest:
    """The text of a query, with what has been understood of it taken out."""

    text: str
    found: list[tuple[int, Cited]] = field(default_factory=list)

    def take(self, start: int, end: int, cited: Cited) -> None:
        self.text = self.text[:start] + " " * (end - start) + self.text[end:]
        self.found.append((start, cited))


def understand(typed: str) -> Query:
    """What a query means; never an error."""
    text = " ".join(unicodedata.normalize("NFC", typed.replace("\0", " ")).split())[:LONGEST]
    rest = _Rest(text)
    _take_citations(rest)
    groups, without_groups = _take_groups(rest)
    cited = tuple(cited for _, cited in sorted(rest.found, key=lambda pair: pair[0]))
    return Query(text, cited, groups, without_groups, seek(rest.text))


_WORD = re.compile(r'[^\s"“”„«»]+')
_DIGIT = re.compile(r"\d")


def _take_citations(rest: _Rest) -> None:
    """Runs of words that are a citation as a whole, the longest first; then what Chinese writes within a run."""
    words = list(_WORD.finditer(rest.text))
    numbers = [place for place, word in enumerate(words) if _DIGIT.search(word[0]) and not word[0].startswith("-")]
    taken: set[int] = set()
    for place in numbers[:_MOST_NUMBERS]:
        if place in taken:
            continue
        for first, last in _windows(place, len(words)):
            if taken.isdisjoint(range(first, last)):
                start, end = words[first].start(), words[last - 1].end()
                if cited := _cited(rest.text[start:end]):
                    rest.take(start, end, cited)
                    taken.update(range(first, last))
                    break
        else:
            _take_within(rest, words[place])


def _windows(place: int, count: int) -> Iterator[tuple[int, int]]:
    """The runs of words around one of them, the longest first."""
    for length in range(_LONGEST_CITATION, 0, -1):
        for first in range(max(0, place - length + 1), min(place, count - length) + 1):
            yield first, first + length


def _cited(text: str) -> Cited | None:
    """A text that is all citation."""
    try:
        return Cited(text, symbol=symbols.parse(text))
    except SymbolError:
        pass
    plain = fold(text).text.strip(" .,;:?!()")
    bare = plain.isdecimal()
    if bare and int(plain) in _YEARS:
        return None
    named = citations.parse(text)
    return Cited(plain if bare else text, instruments=tuple(named), bare=bare) if named else None


def _take_within(rest: _Rest, word: re.Match[str]) -> None:
    """Citations within a run of letters: Chinese puts no spaces around them."""
    for language in CODES:
        for found in citations.find(word[0], language):
            target = found.target
            start, end = word.start() + found.start, word.start() + found.end
            if rest.text[start:end] != found.exact:
                continue
            if isinstance(target, Symbol):
                rest.take(start, end, Cited(found.exact, symbol=target))
            else:
                rest.take(start, end, Cited(found.exact, instruments=(target,)))


def _take_groups(rest: _Rest) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Keys of the groups named, and of those excluded; their words stay out, as groups are found under any name."""
    keys: dict[str, None] = {}
    without: dict[str, None] = {}
    for named in reversed(parties.find(rest.text)):
        if len(named.keys) == 1 and named.exact == rest.text[named.start : named.end]:
            start = named.start
            if rest.text[:start].endswith((" -", ' -"')) or rest.text[:start] == "-":
                without[named.keys[0]] = None
                start = rest.text.rindex("-", 0, start)
            else:
                keys[named.keys[0]] = None
            rest.text = f"{rest.text[:start]} {rest.text[named.end :]}"
    return tuple(reversed(keys)), tuple(reversed(without))
