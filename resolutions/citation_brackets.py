"""The bracket behind a resolution's number: which versions it speaks of.

Two habits meet there. The Council writes sessions, "(C11, last amended C23)"; a conference writes the place and the
year of the session that adopted or revised the text, "(Rev. Bucharest, 2022)". A bracket is a formula, the same in
every text, so that it is read with the words of all six languages at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.conferences import SessionCode, conference, parse_session
from resolutions.citation_grammar import pattern
from resolutions.citation_words import ACRONYMS, WORDS

BODIES = ("council", *ACRONYMS)

_CODE = re.compile(r"(?<![0-9a-zа-я])[a-zа-я]{1,5}[- ]?(?:[0-9]{4}|[0-9]{2})(?:-add)?(?![0-9a-zа-я])")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_AMENDED = pattern(*(phrases for words in WORDS.values() for phrases in (words.amended, words.revised)))
_COUNCIL = pattern(*(words.council for words in WORDS.values()))
_FILLERS = pattern(*(words.fillers for words in WORDS.values()))
# Chinese and Arabic join such words to others, so that only Latin and Cyrillic letters bound them.
_WORD = re.compile(
    rf"(?<![a-zа-я])(?:(?P<amended>{_AMENDED})|(?P<council>{_COUNCIL})|(?P<filler>{_FILLERS}))(?![a-zа-я])"
)
_PLACE = re.compile(r"[^\W\d_][^\d_()]{1,40}")


@dataclass(frozen=True)
class Bracket:
    """The versions a bracket names, as canonical session codes; `body` is "" where it does not say whose they are."""

    body: str
    first: str | None
    last: str | None
    revised: bool


def read(inside: str, body: str = "") -> Bracket | None:
    """Read the folded text inside a bracket; `body` is what the words around it state. None when it is something else.

    "(C11, last amended C23)" has a first and a last session, "(Antalya, 2006)" a first, "(Rev. Bucharest, 2022)" a
    last one. A revision whose place and year are not known is a revision all the same, without a session.
    """
    sessions = list(_sessions(inside))
    rest = inside
    for start, end, _ in sessions:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    years = [(match.start(), int(match[0])) for match in _YEAR.finditer(rest)]
    rest = _blank(_YEAR, rest)
    words = list(_WORD.finditer(rest))
    place = _blank(_WORD, rest).strip(" ?.,;:、\t\n")
    marks = [match.start() for match in words if match["amended"]]
    if place:
        if sessions or len(years) != 1 or not _PLACE.fullmatch(place):
            return None
        return _adopted_at(place, years[0][1], body, revised=bool(marks))
    codes = [(start, session) for start, _, session in sessions]
    # A year alone is the year of a Council session, once a word says that it is a version: "(Modified 2019)".
    councils = {session.body for _, session in codes} | {body} <= {"", "council"}
    if councils and (marks or any(match["council"] for match in words)):
        codes += [(start, parse_session(f"Council {year}")) for start, year in years if 1948 <= year < 2070]
    return _versions(sorted(codes, key=lambda code: code[0]), marks)


def _sessions(inside: str) -> Iterator[tuple[int, int, SessionCode]]:
    for match in _CODE.finditer(inside):
        try:
            session = parse_session(match[0])
        except ValueError:
            continue
        if session.body in BODIES:
            yield match.start(), match.end(), session


def _blank(regex: re.Pattern[str], text: str) -> str:
    return regex.sub(lambda match: " " * len(match[0]), text)


def _adopted_at(place: str, year: int, body: str, *, revised: bool) -> Bracket | None:
    """Only bodies that adopt resolutions count: WTSA-12 and the conference on the Regulations both met in Dubai."""
    held = [found for name in ACRONYMS if (found := conference(place, year, name))]
    known = [found for found in held if body in ("", found[0])]
    if not held and not revised:
        return None
    stated, code = known[0] if len(known) == 1 else ("", None)
    return Bracket(stated, None if revised else code, code if revised else None, revised)


def _versions(codes: list[tuple[int, SessionCode]], marks: list[int]) -> Bracket | None:
    """A mark before all sessions, or beside a single one, says that the last version is named and no other."""
    if not codes:
        return None
    bodies = {session.body for _, session in codes}
    names = [session.code for _, session in codes]
    only_last = bool(marks) and (len(names) == 1 or marks[0] < codes[0][0])
    first = None if only_last else names[0]
    last = names[-1] if only_last or len(names) > 1 else None
    return Bracket(bodies.pop() if len(bodies) == 1 else "", first, last, last is not None)
