"""Symbols of documents: read in any spelling, found in running text, ordered, and written for each language.

`C24/INF/18(Rev.1)` is session, series, number and version marks. Symbols are read from folded text (no-break spaces,
full-width brackets, accents) in which Cyrillic letters that look Latin are Latin, so one pattern serves all spellings.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace

from documents import marks, md
from documents.conferences import ACRONYMS, parse_session
from documents.languages import LANGUAGES, by_letter
from documents.marks import Mark
from documents.text import Folded, fold, latinise

__all__ = ["Found", "Mark", "Symbol", "SymbolError", "find", "format_symbol", "from_key", "md_identifier", "parse"]

SERIES: tuple[str, ...] = ("", "INF", "ADM", "DT", "DL")
# Other bodies and older pages name two of the series differently.
_SERIES_SPELLINGS = {"inf": "INF", "info": "INF", "adm": "ADM", "dt": "DT", "td": "DT", "dl": "DL"}


class SymbolError(ValueError):
    """The text is not the symbol of a document."""


@dataclass(frozen=True)
class Symbol:
    """The symbol of a document or, with marks, of one version of it.

    `session` is a canonical session code, `series` one of SERIES ("" for the main series). `language` is the code of
    the edition where the symbol names one (`C24/8-F`); it takes no part in identity.
    """

    session: str
    series: str
    number: int
    marks: tuple[Mark, ...] = ()
    language: str = field(default="", compare=False)

    @property
    def document(self) -> "Symbol":
        """The document itself, whatever version or edition the symbol names."""
        return Symbol(self.session, self.series, self.number)

    @property
    def marks_key(self) -> str:
        """The version within its document: "", "rev1", "rev1.corr1"."""
        return marks.key(self.marks)

    @property
    def path(self) -> str:
        """The symbol as it stands in an address: "C24/8", "C24/8/rev1"."""
        return f"{self._unmarked}/{self.marks_key}" if self.marks else self._unmarked

    @property
    def sort_key(self) -> tuple[int, str, int, int, tuple[tuple[int, int], ...]]:
        """Sessions in time, then series, then numbers as numbers; a version's own corrigenda stand before the next."""
        versions = tuple((marks.KINDS.index(mark.kind), mark.number) for mark in self.marks)
        return parse_session(self.session).order, self.session, SERIES.index(self.series), self.number, versions

    @property
    def _unmarked(self) -> str:
        if self.series:
            return f"{self.session}/{self.series}/{self.number}"
        # The Administrative Council numbered its documents through all sessions, and wrote the number first.
        first, second = (self.number, self.session) if self.session.startswith("CA") else (self.session, self.number)
        return f"{first}/{second}"

    def __str__(self) -> str:
        return format_symbol(self, "en")


def format_symbol(symbol: Symbol, language: str) -> str:
    """The symbol as documents in that language print it: "C24/8(Rév.1)" in "fr". English is the canonical form."""
    spelled = LANGUAGES[language]
    words = {"rev": spelled.revision, "add": spelled.addendum, "corr": spelled.corrigendum}
    return symbol._unmarked + "".join(f"({words[mark.kind]}{mark.number})" for mark in symbol.marks)


_ACRONYM = "|".join(sorted((acronym for acronym in ACRONYMS if acronym == latinise(acronym)), key=len, reverse=True))


def _core(gap: str, separator: str, *, bare: bool) -> str:
    """The pattern of session, series and number; `bare` adds the series and number alone, as in DT/2."""
    year = rf"{gap}(?:[0-9]{{4}}|[0-9]{{2}})"
    session = rf"(?:c{year}(?:-?add|[-/\\]vcc(?:-[1-9])?)?|ca{gap}[0-9]{{1,2}}|(?:{_ACRONYM}){year})"
    series = "|".join(sorted(_SERIES_SPELLINGS, key=len, reverse=True))
    number = r"[0-9]{1,5}(?![0-9]|[/\\][0-9])"
    forms = [
        rf"(?P<session>{session}){separator}(?:(?P<series>{series})(?:{separator}|-)?)?(?P<number>{number})",
        rf"(?P<ca_number>[0-9]{{1,5}}){separator}(?P<ca>ca{gap}[0-9]{{1,2}}(?![0-9]))",
    ]
    # Without `bare` the groups exist and never match.
    forms.append(rf"{'' if bare else '(?!)'}(?P<bare>{series}){separator}(?P<bare_number>{number})")
    return f"(?:{'|'.join(forms)})"


_EDITION = rf"-[efsrca](?:(?={marks.DAY})|(?![a-zа-я0-9-]|'[a-z]))"


def _tail(after: str) -> str:
    return rf"(?P<edition>{_EDITION})?(?P<after>{after}{{0,4}})(?P<last_edition>{_EDITION})?"


# A series alone (DT/2) is looked for only where the text's session is known.
_RUNNING = {bare: re.compile(_core("-?", r"[/\\]", bare=bare) + _tail(marks.AFTER)) for bare in (False, True)}
_QUERY = re.compile(
    rf"(?P<before>{marks.BEFORE_IN_A_QUERY}{{0,3}})(?:{marks.NOUN} ?)?"
    + _core("[ -]?", r" ?[/\\-] ?", bare=True)
    + _tail(marks.AFTER_IN_A_QUERY)
    + r"(?: ?号文件)?(?: ?\(19[0-9]{2}\))?"
)
_LOOKING_BACK = re.compile(rf"(?<![a-zа-я]){marks.BEFORE}{{1,3}}$")


def _with_marks_before(after: tuple[Mark, ...], before: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks written before a symbol apply to what follows them, so the nearest comes first.

    "Revision 1 to Document X(Rev.1)" names one revision twice.
    """
    outer = before[::-1]
    if after and outer and after[-1] == outer[0] and outer[0].kind == "rev":
        outer = outer[1:]
    return after + outer


def _symbol(match: re.Match[str], before: tuple[Mark, ...], session: str | None) -> Symbol:
    """The symbol that a pattern matched; SymbolError when its session or number cannot be."""
    groups = match.groupdict()
    named = groups["session"] or groups["ca"]
    if not (named or session):
        raise SymbolError(f"{match[0].upper()} does not say which session it belongs to")
    number = int(groups["number"] or groups["ca_number"] or groups["bare_number"])
    if not number:
        raise SymbolError("documents are numbered from 1")
    try:
        code = parse_session(named or session).code
    except ValueError as error:
        raise SymbolError(str(error)) from error
    series = _SERIES_SPELLINGS.get(groups["series"] or groups["bare"] or "", "")
    edition = groups["edition"] or groups["last_edition"]
    language = by_letter(edition[-1]).code if edition else ""
    return Symbol(code, series, number, _with_marks_before(marks.read(groups["after"]), before), language)


# Longer than any symbol with its marks spelled out, and than the address of any identifier.
_LONGEST = 400


def parse(text: str, session: str | None = None) -> Symbol:
    """The symbol that `text` is, in any spelling, identifiers of ITU's meeting documents included.

    `session` is that of symbols written without one (`DT/2(Rev.12)`). SymbolError when `text` is anything else.
    """
    plain = latinise(fold(text).text).strip() if len(text) <= _LONGEST else ""
    if identifier := md.read(plain):
        return Symbol(**vars(identifier))
    for candidate in (plain, plain[1:-1].strip() if plain.startswith("(") else ""):
        if match := _QUERY.fullmatch(candidate):
            return _symbol(match, marks.read(match["before"]), session)
    raise SymbolError(f"{text[:60]!r} is not the symbol of a document")


def from_key(document: str, marks_key: str) -> Symbol:
    """The symbol of a version from its document ("C24/8") and its key ("rev1"); SymbolError when either is wrong."""
    try:
        return replace(parse(document).document, marks=marks.from_key(marks_key))
    except ValueError as error:
        raise SymbolError(str(error)) from error


def md_identifier(symbol: Symbol, language: str = "", file_format: str = "") -> str:
    """The symbol in the Union's system of meeting documents: "S24-CL-C-0008", the page of all versions and languages.

    With a language, the file of that edition: "S24-CL-C-0008!R1!MSW-F"; `file_format` is "MSW" unless given ("PDF", or
    an extension), and without a language takes the symbol's own. "" for sessions that the system does not number so.
    """
    language = language or (symbol.language if file_format else "")
    if file_format and not language:
        raise SymbolError(f"a file of {symbol} needs a language")
    return md.write(md.Identifier(symbol.session, symbol.series, symbol.number, symbol.marks, language), file_format)


@dataclass(frozen=True)
class Found:
    """A symbol in a text: `text[start:end]` is `exact`, its mark and edition included (code points)."""

    start: int
    end: int
    exact: str
    symbol: Symbol


# Numbers that share the session of the last: "7064 and 7076/CA45". Four digits: smaller ones are other things.
_LISTED = re.compile(r"(?<![0-9/\\])(?:[0-9]{4,5}(?:, ?|,? ?(?:and|et|y|e|и|&|和|و) ?)){1,10}$")
_LISTED_NUMBER = re.compile(r"[0-9]{4,5}")
_SLASH = re.compile(r"[/\\／＼∕⁄]")
# Letters of these scripts are part of the code they touch; Chinese and Arabic words touch a symbol.
_LETTER_OR_DIGIT = re.compile(r"[a-z0-9а-я]")
# How far before a symbol its marks, or the numbers that share its session, may begin.
_LOOK_BACK = 120


def _stands_free(folded: Folded, plain: str, start: int) -> bool:
    """Whether a symbol can begin here, and not inside a longer code or an address (CWG-C24/8, /C24/8).

    Cells of a table run together leave "agendaC24/8" or "1C24/8": a capital after a small letter or digit begins anew.
    """
    if not start:
        return True
    before = plain[start - 1]
    if before == "-":
        return start < 2 or plain[start - 2].isdecimal() or not _LETTER_OR_DIGIT.match(plain[start - 2])
    if _LETTER_OR_DIGIT.match(before):
        previous, first = (folded.source[folded.offsets[index]] for index in (start - 1, start))
        return first.isupper() and (previous.islower() or previous.isdecimal())
    return before not in "/\\"


def _matches(folded: Folded, plain: str, *, bare: bool) -> Iterator[re.Match[str]]:
    pattern, position = _RUNNING[bare], 0
    while match := pattern.search(plain, position):
        start = match.start()
        # "dt/2" in small letters is no temporary document: a series alone is found in capitals only.
        if _stands_free(folded, plain, start) and not (
            match["bare"] and folded.source[folded.offsets[start]].islower()
        ):
            yield match
            position = match.end()
        else:
            position = start + 1


def _found(folded: Folded, start: int, end: int, symbol: Symbol) -> Found:
    start, end = folded.span(start, end)
    return Found(start, end, folded.source[start:end], symbol)


def _read(match: re.Match[str], folded: Folded, plain: str, done: int, session: str | None) -> Iterator[Found]:
    """The symbol of a match with the marks before it, after the numbers that share its session."""
    start = match.start()
    window = max(done, start - _LOOK_BACK)
    before = _LOOKING_BACK.search(plain, window, start)
    symbol = _symbol(match, marks.read(before[0]) if before else (), session)
    if listed := _LISTED.search(plain, window, start) if match["ca"] else None:
        for number in _LISTED_NUMBER.finditer(plain, listed.start(), listed.end()):
            yield _found(folded, *number.span(), Symbol(symbol.session, "", int(number[0])))
    yield _found(folded, before.start() if before else start, match.end(), symbol)


def find(text: str, session: str | None = None) -> list[Found]:
    """The symbols in running text, in order, each with its mark: "C24/8(Rév.1)" in "(Document C24/8(Rév.1))".

    `session` is that of symbols written without one, `DT/2(Rev.12)`; when it is not given these are not found. A mark
    spelled before its document belongs to the symbol: "Addendum 1 to Document C24/8".
    """
    code = parse_session(session).code if session else None
    if not _SLASH.search(text):
        return []
    folded = fold(text)
    plain = latinise(folded.text)
    found: list[Found] = []
    done = 0
    for match in _matches(folded, plain, bare=bool(code)):
        # What is written like a symbol and cannot be one (C24/0, C1234/5) is passed over.
        with suppress(SymbolError):
            found.extend(_read(match, folded, plain, done, code))
            done = match.end()
    return found
