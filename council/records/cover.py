"""The cover of a record: session, meeting, date, hours, chair, symbol and language, each None or "" when not stated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from council.records.patterns import Patterns
from council.records.record import Cover
from documents import symbols
from documents.conferences import parse_session
from documents.symbols import Symbol
from documents.text import fold

_SPACES = re.compile(r"\s+")
_LETTER_SPACED = re.compile("(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")  # 摘 要 记 录, as headings are set
_LONGEST_NAME = 120
_BESIDE = 16  # how near to its date a weekday ("понедельник, ") or the hours stand


def read_cover(texts: Sequence[str], patterns: Patterns) -> Cover:
    """The cover told by the texts before the first item, running headers included, in reading order."""
    cover = Cover()
    symbol = _symbol(" ".join(texts))
    if symbol:
        cover.symbol, cover.language, cover.session = str(symbol), symbol.language or None, symbol.session
    lines = [_LETTER_SPACED.sub("", _SPACES.sub(" ", fold(text).text).strip()) for text in texts]
    joined = " ".join(lines)
    cover.session = cover.session or _session(joined, patterns)
    cover.meeting = _meeting(joined, patterns)
    for line in lines:
        _read_dates(cover, line, patterns)
    if hours := patterns.cover.hours.search(joined):
        cover.hours = hours[0]
    cover.chair = _chairs(texts, patterns)
    return cover


def _symbol(text: str) -> Symbol | None:
    """The symbol of the cover; with its mark, where only one of its spellings there has it.

    It is the one with the letter of a language, as running headers have it; else the first one.
    """
    found = sorted((each.symbol for each in symbols.find(text)), key=lambda symbol: not symbol.language)
    if not found:
        return None
    same = [symbol for symbol in found if symbol.document == found[0].document]
    marked = next((symbol for symbol in same if symbol.marks), same[0])
    language = next((symbol.language for symbol in same if symbol.language), "")
    return Symbol(marked.session, marked.series, marked.number, marked.marks, language)


def _session(joined: str, patterns: Patterns) -> str | None:
    if match := patterns.cover.session.search(joined):
        with suppress(ValueError):
            return parse_session(f"C{next(year for year in match.groups() if year)}").code
    return None


def _meeting(joined: str, patterns: Patterns) -> str | None:
    """ "PL3", "ADM2"; the inaugural plenary is PL0."""
    words = patterns.cover
    for organ, title in words.organs:
        if match := title.search(joined):
            ordinal = match["ordinal"]
            return f"{organ}{words.ordinals.get(ordinal) or int(ordinal)}"
    return "PL0" if words.inaugural.search(joined) else None


def _read_dates(cover: Cover, line: str, patterns: Patterns) -> None:
    """A date beside a weekday or hours is the meeting's, one by itself the date of issue; a range is the session's."""
    for match in patterns.cover.date.finditer(line):
        month = patterns.cover.months.get(match["month"]) or (int(match["month"]) if match["month"].isdecimal() else 0)
        with suppress(ValueError):
            day = date(int(match["year"]), month, int(match["day"]))
            hours = patterns.cover.hours.search(line, match.end())
            sat = hours is not None and hours.start() - match.end() <= _BESIDE
            if sat or patterns.cover.weekday.search(line, max(0, match.start() - _BESIDE), match.end()):
                cover.held_on = cover.held_on or day
            else:
                cover.issued_on = cover.issued_on or day


def _chairs(texts: Sequence[str], patterns: Patterns) -> str:
    """Who presided, as written; a second chair after a semicolon."""
    chairs: list[str] = []
    for text in texts:
        folded = fold(text)
        for label in (patterns.cover.chair, patterns.cover.later):
            match = label.search(folded.text)
            if match and (label is patterns.cover.chair or chairs):
                end = patterns.cover.after_chair.search(folded.text, match.end())
                name = text[folded.offsets[match.end()] : folded.offsets[end.start()] if end else None]
                name = name.strip().split("\n")[0].split("\t")[0].strip()
                if name and name not in chairs and len(name) <= _LONGEST_NAME:
                    chairs.append(name)
    return "; ".join(chairs)
