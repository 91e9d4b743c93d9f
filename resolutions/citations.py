"""Citations in a text: of documents by their symbols, of resolutions and decisions by noun, number, body and bracket.

Find says what stands where and what the words there state, no more: "Resolution 1332" without a body has the body "",
and which one is meant is for whoever knows the rest of the record to say.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from documents import symbols
from documents.conferences import parse_session
from documents.symbols import Symbol
from documents.text import fold
from resolutions.citation_brackets import BODIES
from resolutions.citation_grammar import grammar, pattern
from resolutions.citation_reader import Reader
from resolutions.citation_table import Kind
from resolutions.citation_words import ACRONYMS, WORDS

__all__ = ["BODIES", "KINDS", "Citation", "Instrument", "find", "format_instrument", "parse", "parse_key"]

KINDS: tuple[Kind, ...] = ("resolution", "decision", "recommendation")


@dataclass(frozen=True, order=True)
class Instrument:
    """A numbered text of a body: ("council", "resolution", "1332").

    `body` is one of BODIES, or "" when it is not stated. The same number exists with every body and of every kind.
    """

    body: str
    kind: Kind
    number: str

    @property
    def key(self) -> str:
        """As in addresses: "council/1332", "council/decision-482", "/1332" when the body is not stated."""
        return f"{self.body}/{self.number}" if self.kind == "resolution" else f"{self.body}/{self.kind}-{self.number}"


_KEY = re.compile(r"(?P<body>[a-z-]*)/(?:(?P<kind>decision|recommendation)-)?(?P<number>[1-9][0-9]{0,3})")


def parse_key(key: str) -> Instrument:
    """The instrument of a key such as "council/decision-482"; ValueError when it is none."""
    match = _KEY.fullmatch(key)
    if not match or match["body"] not in ("", *BODIES):
        raise ValueError(f"{key[:60]!r} is not the key of a resolution or decision")
    kind = next((name for name in KINDS if name == match["kind"]), KINDS[0])
    return Instrument(match["body"], kind, match["number"])


@dataclass(frozen=True)
class Citation:
    """A citation at `text[start:end]` (code points), which is `exact`.

    `first` and `last` are the sessions that its bracket names for a resolution: the one that adopted it, and the one
    that last amended it. `revised` says that the version cited is not the first one, as do the words of a bracket and
    the edition in "Resolution ITU-R 1-6", which is Resolution 1. `closes_range` marks the second
    number of "Resolutions 101 to 104": what lies between is meant and does not stand in the text.
    """

    start: int
    end: int
    exact: str
    target: Symbol | Instrument
    first: str | None = None
    last: str | None = None
    revised: bool = False
    closes_range: bool = False


def find(text: str, language: str, session: str | None = None) -> list[Citation]:
    """All citations in `text`, in order and without overlap; KeyError when `language` is none of the six codes.

    A document's `exact` is its symbol with its mark. A resolution's runs from the noun to the end of body and bracket;
    a body written before the noun is read and left outside. In a list each number is a citation of its own, the first
    with the noun (in Chinese, where the noun comes last, the last): a body holds for all numbers that state no other,
    a bracket for the number before it. Of a range the two ends are found. Recommendations count only where the body is
    stated: the auditors' recommendations have numbers too. Resolutions of bodies outside the Union do not count.
    """
    documents = [Citation(found.start, found.end, found.exact, found.symbol) for found in symbols.find(text, session)]
    return sorted(_apart(documents, list(_instruments(text, language))), key=lambda citation: citation.start)


def _apart(documents: list[Citation], instruments: list[Citation]) -> Iterator[Citation]:
    """Both without overlap; where a symbol and a citation share characters, the symbol is the surer reading."""
    yield from documents
    ahead = iter(documents)
    document = next(ahead, None)
    for instrument in instruments:
        while document and document.end <= instrument.start:
            document = next(ahead, None)
        if not document or document.start >= instrument.end:
            yield instrument


def _instruments(text: str, language: str, *, strict: bool = True) -> Iterator[Citation]:
    folded = fold(text)
    for found in Reader(folded, grammar(language), strict=strict).read():
        start, end = folded.span(found.start, found.end)
        instrument = Instrument(found.body, found.kind, found.number)
        bracket = found.bracket
        yield Citation(
            start,
            end,
            text[start:end],
            instrument,
            first=bracket.first if bracket else None,
            last=bracket.last if bracket else None,
            revised=found.edition or bool(bracket and bracket.revised),
            closes_range=found.closes_range,
        )


# Longer than any citation somebody types into a box.
_LONGEST = 200
_NAMES = {
    fold(name).text: body
    for body, names in (*ACRONYMS.items(), *(("council", words.council) for words in WORDS.values()))
    for name in names.split("|")
}
_BODY_AND_NUMBER = re.compile(rf"(?P<body>{pattern(*_NAMES)})(?P<gap>[\s/-]{{0,3}})(?P<number>[1-9][0-9]{{0,3}})")
_MARKS = re.compile(r"(?<![a-z])(?:add|mod|sup|noc)(?![a-z])[*)]?")


def parse(text: str) -> list[Instrument]:
    """The instruments that a query names, in any language and spelling; [] when it is not a citation of any.

    Takes what `find` takes, keys ("council/decision-482"), short forms ("R1332", "PP 140") and a bare number, which
    says neither body nor kind: the resolution comes first, the decision after it. "PP-22" and "Council 2024" are
    sessions, "C24/8" is a document.
    """
    query = " ".join(fold(text).text.split()).strip(" /.,;:?!\"'") if len(text) <= _LONGEST else ""
    if query.isascii() and query.isdecimal() and len(query) <= 4 and query[0] != "0":
        return [Instrument("", "resolution", query), Instrument("", "decision", query)]
    for key in (query, f"/{query}"):
        with suppress(ValueError):
            return [parse_key(key)]
    if match := _BODY_AND_NUMBER.fullmatch(query):
        return [] if _is_session(match) else [Instrument(_NAMES[match["body"]], "resolution", match["number"])]
    readings = [_named(query, language) for language in WORDS]
    # Languages share words: the one that understands most of the query reads the body that another passes over.
    return max(readings, key=lambda reading: reading[0])[1]


def _is_session(match: re.Match[str]) -> bool:
    """A year behind an acronym or the Council's name; two digits are a year only when written together with it."""
    number = match["number"]
    if len(number) == 4 or (len(number) == 2 and not match["gap"].strip("-")):
        try:
            return bool(parse_session(f"{match['body']} {number}"))
        except ValueError:
            return False
    return False


def _named(query: str, language: str) -> tuple[int, list[Instrument]]:
    """The instruments of a query that is, but for marks and words around it, all citation; and how much of it is."""
    citations = list(_instruments(query, language, strict=False))
    rest, position = "", 0
    for citation in citations:
        rest += f"{query[position : citation.start]} "
        position = citation.end
    rest = _MARKS.sub(" ", rest + query[position:])
    if any(word not in grammar(language).noise for word in re.findall(r"[^\W_]+", rest)):
        return 0, []
    cited = sum(citation.end - citation.start for citation in citations)
    return cited, list(
        dict.fromkeys(target for citation in citations if isinstance(target := citation.target, Instrument))
    )


def format_instrument(instrument: Instrument, language: str) -> str:
    """Its name in a language, the body included when it is stated: "Résolution 1332 du Conseil", "第1332号决议"."""
    words = WORDS[language]
    title = words.titles.get(f"{instrument.body} {instrument.kind}", words.titles[instrument.kind])
    form = words.forms.get(instrument.body, "{title} {number}")
    return form.format(title=title, number=instrument.number)
