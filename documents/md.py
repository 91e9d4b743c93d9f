"""Identifiers of documents in the Union's own system of meeting documents ("MD"): S24-CL-C-0008!R1!MSW-F.

A page is named by sector and year, meeting, series and number; a file adds the version between two exclamation
marks, and its format and language. Pages know no version: C24/8 and C24/8(Rev.1) share one.
"""

import re
from dataclasses import dataclass

from documents import marks
from documents.conferences import parse_session
from documents.languages import LANGUAGES, by_letter
from documents.marks import Mark

# Meetings whose identifiers follow from the code of the session.
_MEETINGS = {"cl": "C", "pp": "PP-"}
_SERIES = {"c": "", "inf": "INF", "adm": "ADM", "dt": "DT", "dl": "DL"}
_FORMATS = {"docx": "MSW", "doc": "MSW", "": "MSW"}

_IDENTIFIER = re.compile(
    r"(?:https?://[^\s?#]{0,200}/(?:[^\s/?#]{1,40}\?[^\s#]{0,80}parent=)?)?"
    r"s(?P<year>[0-9]{2})-(?P<meeting>cl|pp)-(?P<series>inf|adm|dt|dl|c)-(?P<number>[0-9]{4,5})"
    r"(?:!(?P<marks>(?:[rac][1-9][0-9]?(?:-[rac][1-9][0-9]?){0,3})?)(?:!(?:[a-z]{3}-(?P<language>[efsrca]))?)?)?"
    r"(?:\.[a-z]{3,4}|/[a-z_.]{0,20}|&[a-z=&]{0,40})?"
)


@dataclass(frozen=True)
class Identifier:
    """The parts of an identifier, in the terms of a symbol."""

    session: str
    series: str
    number: int
    marks: tuple[Mark, ...]
    language: str


def read(folded: str) -> Identifier | None:
    """The identifier that folded text is, alone or at the end of an address of the Union's site; None if neither."""
    match = _IDENTIFIER.fullmatch(folded)
    if not match or not int(match["number"]):
        return None
    return Identifier(
        parse_session(_MEETINGS[match["meeting"]] + match["year"]).code,
        _SERIES[match["series"]],
        int(match["number"]),
        marks.read(match["marks"] or ""),
        by_letter(match["language"]).code if match["language"] else "",
    )


def _group(session: str) -> str:
    """Sector, year and meeting: "S24-CL", "S22-PP"; "" for sessions of which no such identifiers are known."""
    code = parse_session(session)
    if code.kind == "session" and not code.code.startswith("CA") and code.year >= 1970:
        return f"S{code.year % 100:02}-CL"
    return f"S{code.year % 100:02}-PP" if code.code.startswith("PP-") and code.year >= 1970 else ""


def write(identifier: Identifier, file_format: str) -> str:
    """The identifier as the Union writes it: of the page or, with a language or a format, of a file.

    `file_format` is "MSW", "PDF" or a file's extension; Word when not given. "" when the session has none.
    """
    group = _group(identifier.session)
    if not group:
        return ""
    page = f"{group}-{identifier.series or 'C'}-{identifier.number:04}"
    if not identifier.language:
        return page
    kind = _FORMATS.get(file_format.lower(), file_format.upper())
    return f"{page}!{marks.letters(identifier.marks)}!{kind}-{LANGUAGES[identifier.language].letter}"
